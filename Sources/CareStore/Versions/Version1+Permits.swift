// swift-format-ignore-file
// Released text: every byte of it stands in databases, so no line of it is ever wrapped or changed.

extension Version1 {
  /// Papers and what happened to them.
  static let permits = #"""
    CREATE TABLE permit (
      id BLOB PRIMARY KEY CHECK (length(id) = 16),
      facility BLOB NOT NULL REFERENCES facility (id), kind TEXT NOT NULL CHECK (kind = 'public_founding_decision' OR kind = 'establishment_certificate' OR kind = 'enterprise_registration' OR kind = 'association_license' OR kind = 'operating_license' OR kind = 'under_10_certificate' OR kind = 'child_protection_registration' OR kind = 'preschool_permit' OR kind = 'placement_decision'),
      salt BLOB NOT NULL CHECK (length(salt) = 16),
      recordedDevice BLOB NOT NULL, recordedSequence INTEGER NOT NULL, recordedAt INTEGER NOT NULL,
      supersededDevice BLOB, supersededSequence INTEGER, supersededAt INTEGER,
      FOREIGN KEY (recordedDevice, recordedSequence) REFERENCES trailEntry (device, sequence),
      FOREIGN KEY (supersededDevice, supersededSequence) REFERENCES trailEntry (device, sequence),
      CHECK ((supersededDevice IS NULL) = (supersededSequence IS NULL)),
      CHECK ((supersededDevice IS NULL) = (supersededAt IS NULL))
      
    ) STRICT;
    CREATE TABLE permitEvent (
      id BLOB PRIMARY KEY CHECK (length(id) = 16),
      permit BLOB NOT NULL REFERENCES permit (id), facility BLOB NOT NULL REFERENCES facility (id),
    kind TEXT NOT NULL CHECK (kind = 'applied' OR kind = 'supplement_asked' OR kind = 'refused' OR kind = 'issued' OR kind = 'amended' OR kind = 'reissued' OR kind = 'suspended' OR kind = 'reinstated' OR kind = 'withdrawn' OR kind = 'surrendered'), happenedOn TEXT NOT NULL CHECK (happenedOn GLOB '[1-9][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
    lastDay TEXT CHECK (lastDay GLOB '[1-9][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'), document TEXT, issuer TEXT, note TEXT,
    paperNumber TEXT, paperIssuer TEXT, paperCapacity INTEGER CHECK (paperCapacity > 0),
    paperExpires TEXT CHECK (paperExpires GLOB '[1-9][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'), paperName TEXT, paperAddress TEXT, paperCommuneCode TEXT,
    paperHead TEXT, paperKind TEXT CHECK (paperKind = 'elderly_care' OR paperKind = 'children_care' OR paperKind = 'disability_care' OR paperKind = 'mental_health_care' OR paperKind = 'general_care' OR paperKind = 'social_work_center' OR paperKind = 'other_social_assistance' OR paperKind = 'child_protection_service' OR paperKind = 'preschool' OR paperKind = 'undetermined'), paperDuties TEXT, paperArea TEXT,
      salt BLOB NOT NULL CHECK (length(salt) = 16),
      recordedDevice BLOB NOT NULL, recordedSequence INTEGER NOT NULL, recordedAt INTEGER NOT NULL,
      supersededDevice BLOB, supersededSequence INTEGER, supersededAt INTEGER,
      FOREIGN KEY (recordedDevice, recordedSequence) REFERENCES trailEntry (device, sequence),
      FOREIGN KEY (supersededDevice, supersededSequence) REFERENCES trailEntry (device, sequence),
      CHECK ((supersededDevice IS NULL) = (supersededSequence IS NULL)),
      CHECK ((supersededDevice IS NULL) = (supersededAt IS NULL))
      , CHECK (lastDay IS NULL OR (kind = 'suspended' AND lastDay >= happenedOn))
    ) STRICT;
    CREATE TABLE correction (
      id BLOB PRIMARY KEY CHECK (length(id) = 16),
      facility BLOB NOT NULL REFERENCES facility (id), corrected BLOB NOT NULL REFERENCES permitEvent (id),
    replacement BLOB REFERENCES permitEvent (id), reason TEXT NOT NULL CHECK (reason <> ''),
      salt BLOB NOT NULL CHECK (length(salt) = 16),
      recordedDevice BLOB NOT NULL, recordedSequence INTEGER NOT NULL, recordedAt INTEGER NOT NULL,
      supersededDevice BLOB, supersededSequence INTEGER, supersededAt INTEGER,
      FOREIGN KEY (recordedDevice, recordedSequence) REFERENCES trailEntry (device, sequence),
      FOREIGN KEY (supersededDevice, supersededSequence) REFERENCES trailEntry (device, sequence),
      CHECK ((supersededDevice IS NULL) = (supersededSequence IS NULL)),
      CHECK ((supersededDevice IS NULL) = (supersededAt IS NULL))
      
    ) STRICT;
    CREATE INDEX correctionOnFacility ON correction (facility);
    CREATE INDEX permitOnFacility ON permit (facility);
    CREATE INDEX permitEventOnFacility ON permitEvent (facility);
    CREATE INDEX permitEventOnPermit ON permitEvent (permit);
    """#
}
