// swift-format-ignore-file
// Released text: every byte of it stands in databases, so no line of it is ever wrapped or changed.

extension Version1 {
  /// The trail, the devices and the office.
  static let trail = #"""
    CREATE TABLE trailEntry (
      device BLOB NOT NULL CHECK (length(device) = 16), sequence INTEGER NOT NULL CHECK (sequence > 0),
      counter INTEGER NOT NULL CHECK (counter > 0), change BLOB NOT NULL CHECK (length(change) = 16),
      instant INTEGER NOT NULL, actor TEXT NOT NULL, host TEXT NOT NULL, command TEXT NOT NULL,
      entity TEXT NOT NULL, entityID BLOB NOT NULL CHECK (length(entityID) = 16),
      revision INTEGER NOT NULL CHECK (revision > 0), facility BLOB, inspection BLOB, before TEXT, after TEXT,
      factHash BLOB NOT NULL CHECK (length(factHash) = 32),
      previousHash BLOB NOT NULL CHECK (length(previousHash) = 32), hash BLOB NOT NULL CHECK (length(hash) = 32),
      PRIMARY KEY (device, sequence), UNIQUE (entityID, revision)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX trailEntryOnFacility ON trailEntry (facility) WHERE facility IS NOT NULL;
    CREATE INDEX trailEntryOnInspection ON trailEntry (inspection) WHERE inspection IS NOT NULL;
    CREATE TRIGGER trailEntryUnchanged BEFORE UPDATE ON trailEntry WHEN 1
    BEGIN SELECT RAISE(ABORT, 'the trail is append-only'); END;
    CREATE TRIGGER trailEntryKept BEFORE DELETE ON trailEntry WHEN 1
    BEGIN SELECT RAISE(ABORT, 'the trail is append-only'); END;
    CREATE TRIGGER trailEntryOnce BEFORE INSERT ON trailEntry WHEN EXISTS (SELECT 1 FROM trailEntry WHERE device = NEW.device AND sequence = NEW.sequence)
    OR EXISTS (SELECT 1 FROM trailEntry WHERE entityID = NEW.entityID AND revision = NEW.revision)
    BEGIN SELECT RAISE(ABORT, 'the trail is append-only'); END;
    CREATE TABLE device (
      id BLOB PRIMARY KEY CHECK (length(id) = 16),
      series TEXT NOT NULL CHECK (length(series) <= 3),
      salt BLOB NOT NULL CHECK (length(salt) = 16),
      recordedDevice BLOB NOT NULL, recordedSequence INTEGER NOT NULL, recordedAt INTEGER NOT NULL,
      supersededDevice BLOB, supersededSequence INTEGER, supersededAt INTEGER,
      FOREIGN KEY (recordedDevice, recordedSequence) REFERENCES trailEntry (device, sequence),
      FOREIGN KEY (supersededDevice, supersededSequence) REFERENCES trailEntry (device, sequence),
      CHECK ((supersededDevice IS NULL) = (supersededSequence IS NULL)),
      CHECK ((supersededDevice IS NULL) = (supersededAt IS NULL))
      
    ) STRICT;
    CREATE TABLE office (
      id BLOB PRIMARY KEY CHECK (length(id) = 16),
      agency TEXT NOT NULL CHECK (agency <> ''), parentAgency TEXT, place TEXT, symbol TEXT, signer TEXT,
    provinceCode TEXT, communeCode TEXT, series TEXT NOT NULL,
      salt BLOB NOT NULL CHECK (length(salt) = 16),
      recordedDevice BLOB NOT NULL, recordedSequence INTEGER NOT NULL, recordedAt INTEGER NOT NULL,
      supersededDevice BLOB, supersededSequence INTEGER, supersededAt INTEGER,
      FOREIGN KEY (recordedDevice, recordedSequence) REFERENCES trailEntry (device, sequence),
      FOREIGN KEY (supersededDevice, supersededSequence) REFERENCES trailEntry (device, sequence),
      CHECK ((supersededDevice IS NULL) = (supersededSequence IS NULL)),
      CHECK ((supersededDevice IS NULL) = (supersededAt IS NULL))
      
    ) STRICT;
    """#
}
