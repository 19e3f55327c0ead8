// swift-format-ignore-file
// Released text: every byte of it stands in databases, so no line of it is ever wrapped or changed.

extension Version1 {
  /// Directives, campaigns and who inspects where.
  static let campaigns = #"""
    CREATE TABLE directive (
      id BLOB PRIMARY KEY CHECK (length(id) = 16),
      code TEXT NOT NULL UNIQUE, issuer TEXT NOT NULL, number TEXT, issuedOn TEXT CHECK (issuedOn GLOB '[1-9][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
    summary TEXT NOT NULL, task TEXT,
      salt BLOB NOT NULL CHECK (length(salt) = 16),
      recordedDevice BLOB NOT NULL, recordedSequence INTEGER NOT NULL, recordedAt INTEGER NOT NULL,
      supersededDevice BLOB, supersededSequence INTEGER, supersededAt INTEGER,
      FOREIGN KEY (recordedDevice, recordedSequence) REFERENCES trailEntry (device, sequence),
      FOREIGN KEY (supersededDevice, supersededSequence) REFERENCES trailEntry (device, sequence),
      CHECK ((supersededDevice IS NULL) = (supersededSequence IS NULL)),
      CHECK ((supersededDevice IS NULL) = (supersededAt IS NULL))
      
    ) STRICT;
    CREATE TABLE campaign (
      id BLOB PRIMARY KEY CHECK (length(id) = 16),
      code TEXT NOT NULL UNIQUE, name TEXT NOT NULL CHECK (name <> ''), directive BLOB REFERENCES directive (id),
    firstDay TEXT NOT NULL CHECK (firstDay GLOB '[1-9][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'), lastDay TEXT NOT NULL CHECK (lastDay GLOB '[1-9][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
    provinceCode TEXT, communeCode TEXT, kinds TEXT NOT NULL, checklistIDs TEXT NOT NULL CHECK (checklistIDs <> ''),
      salt BLOB NOT NULL CHECK (length(salt) = 16),
      recordedDevice BLOB NOT NULL, recordedSequence INTEGER NOT NULL, recordedAt INTEGER NOT NULL,
      supersededDevice BLOB, supersededSequence INTEGER, supersededAt INTEGER,
      FOREIGN KEY (recordedDevice, recordedSequence) REFERENCES trailEntry (device, sequence),
      FOREIGN KEY (supersededDevice, supersededSequence) REFERENCES trailEntry (device, sequence),
      CHECK ((supersededDevice IS NULL) = (supersededSequence IS NULL)),
      CHECK ((supersededDevice IS NULL) = (supersededAt IS NULL))
      , CHECK (firstDay <= lastDay)
    ) STRICT;
    CREATE TABLE excuse (
      id BLOB PRIMARY KEY CHECK (length(id) = 16),
      campaign BLOB NOT NULL REFERENCES campaign (id), facility BLOB NOT NULL REFERENCES facility (id),
    reason TEXT NOT NULL CHECK (reason <> ''),
      salt BLOB NOT NULL CHECK (length(salt) = 16),
      recordedDevice BLOB NOT NULL, recordedSequence INTEGER NOT NULL, recordedAt INTEGER NOT NULL,
      supersededDevice BLOB, supersededSequence INTEGER, supersededAt INTEGER,
      FOREIGN KEY (recordedDevice, recordedSequence) REFERENCES trailEntry (device, sequence),
      FOREIGN KEY (supersededDevice, supersededSequence) REFERENCES trailEntry (device, sequence),
      CHECK ((supersededDevice IS NULL) = (supersededSequence IS NULL)),
      CHECK ((supersededDevice IS NULL) = (supersededAt IS NULL))
      
    ) STRICT;
    CREATE INDEX campaignOnDirective ON campaign (directive);
    CREATE INDEX excuseOnCampaign ON excuse (campaign);
    CREATE INDEX excuseOnFacility ON excuse (facility);
    CREATE UNIQUE INDEX excuseOnce ON excuse (campaign, facility) WHERE supersededAt IS NULL;
    CREATE TABLE assignment (
      id BLOB PRIMARY KEY CHECK (length(id) = 16),
      campaign BLOB NOT NULL REFERENCES campaign (id), communeCode TEXT NOT NULL CHECK (communeCode <> ''),
    validFrom TEXT NOT NULL CHECK (validFrom GLOB '[1-9][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'), team TEXT NOT NULL CHECK (team <> ''),
    lead TEXT NOT NULL CHECK (lead <> ''), members TEXT NOT NULL,
      salt BLOB NOT NULL CHECK (length(salt) = 16),
      recordedDevice BLOB NOT NULL, recordedSequence INTEGER NOT NULL, recordedAt INTEGER NOT NULL,
      supersededDevice BLOB, supersededSequence INTEGER, supersededAt INTEGER,
      FOREIGN KEY (recordedDevice, recordedSequence) REFERENCES trailEntry (device, sequence),
      FOREIGN KEY (supersededDevice, supersededSequence) REFERENCES trailEntry (device, sequence),
      CHECK ((supersededDevice IS NULL) = (supersededSequence IS NULL)),
      CHECK ((supersededDevice IS NULL) = (supersededAt IS NULL))
      
    ) STRICT;
    CREATE TABLE lateAddition (
      id BLOB PRIMARY KEY CHECK (length(id) = 16),
      campaign BLOB NOT NULL REFERENCES campaign (id), facility BLOB NOT NULL REFERENCES facility (id),
    addedOn TEXT NOT NULL CHECK (addedOn GLOB '[1-9][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
      salt BLOB NOT NULL CHECK (length(salt) = 16),
      recordedDevice BLOB NOT NULL, recordedSequence INTEGER NOT NULL, recordedAt INTEGER NOT NULL,
      supersededDevice BLOB, supersededSequence INTEGER, supersededAt INTEGER,
      FOREIGN KEY (recordedDevice, recordedSequence) REFERENCES trailEntry (device, sequence),
      FOREIGN KEY (supersededDevice, supersededSequence) REFERENCES trailEntry (device, sequence),
      CHECK ((supersededDevice IS NULL) = (supersededSequence IS NULL)),
      CHECK ((supersededDevice IS NULL) = (supersededAt IS NULL))
      
    ) STRICT;
    CREATE TABLE campaignClosure (
      id BLOB PRIMARY KEY CHECK (length(id) = 16),
      campaign BLOB NOT NULL REFERENCES campaign (id), closedOn TEXT NOT NULL CHECK (closedOn GLOB '[1-9][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
      salt BLOB NOT NULL CHECK (length(salt) = 16),
      recordedDevice BLOB NOT NULL, recordedSequence INTEGER NOT NULL, recordedAt INTEGER NOT NULL,
      supersededDevice BLOB, supersededSequence INTEGER, supersededAt INTEGER,
      FOREIGN KEY (recordedDevice, recordedSequence) REFERENCES trailEntry (device, sequence),
      FOREIGN KEY (supersededDevice, supersededSequence) REFERENCES trailEntry (device, sequence),
      CHECK ((supersededDevice IS NULL) = (supersededSequence IS NULL)),
      CHECK ((supersededDevice IS NULL) = (supersededAt IS NULL))
      
    ) STRICT;
    CREATE INDEX assignmentOnCampaign ON assignment (campaign);
    CREATE INDEX lateAdditionOnCampaign ON lateAddition (campaign);
    CREATE INDEX campaignClosureOnCampaign ON campaignClosure (campaign);
    CREATE INDEX lateAdditionOnFacility ON lateAddition (facility);
    CREATE UNIQUE INDEX assignmentOnce ON assignment (campaign, communeCode, validFrom) WHERE supersededAt IS NULL;
    CREATE UNIQUE INDEX lateAdditionOnce ON lateAddition (campaign, facility) WHERE supersededAt IS NULL;
    CREATE UNIQUE INDEX campaignClosureOnce ON campaignClosure (campaign) WHERE supersededAt IS NULL;
    """#
}
