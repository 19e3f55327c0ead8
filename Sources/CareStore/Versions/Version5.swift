// swift-format-ignore-file
// Text that stands in databases: as of its release no line of it is ever wrapped or changed.

/// Why a fact that was recorded at the wrong facility or never was, or a merge, was taken back.
enum Version5 {
  /// A fact is taken back once; which table it lies in is said beside its key.
  static let sql = #"""
    CREATE TABLE retraction (
      id BLOB PRIMARY KEY CHECK (length(id) = 16),
      facility BLOB NOT NULL REFERENCES facility (id),
      entity TEXT NOT NULL CHECK (entity IN ('census', 'closure', 'discovery', 'discoveryStep', 'facilityMerge', 'facilityProfile', 'operationNotice', 'operationPause', 'operationResumption', 'operationTermination', 'permitReview', 'resumeNotice')),
      fact BLOB NOT NULL CHECK (length(fact) = 16), reason TEXT NOT NULL CHECK (reason <> ''),
      salt BLOB NOT NULL CHECK (length(salt) = 16),
      recordedDevice BLOB NOT NULL, recordedSequence INTEGER NOT NULL, recordedAt INTEGER NOT NULL,
      supersededDevice BLOB, supersededSequence INTEGER, supersededAt INTEGER,
      FOREIGN KEY (recordedDevice, recordedSequence) REFERENCES trailEntry (device, sequence),
      FOREIGN KEY (supersededDevice, supersededSequence) REFERENCES trailEntry (device, sequence),
      CHECK ((supersededDevice IS NULL) = (supersededSequence IS NULL)),
      CHECK ((supersededDevice IS NULL) = (supersededAt IS NULL))
    ) STRICT;
    CREATE INDEX retractionOnFacility ON retraction (facility);
    CREATE UNIQUE INDEX retractionOfFact ON retraction (fact) WHERE supersededAt IS NULL;
    CREATE TRIGGER retractionKept BEFORE DELETE ON retraction
    BEGIN SELECT RAISE(ABORT, 'rows are superseded, never deleted'); END;
    CREATE TRIGGER retractionOnce BEFORE INSERT ON retraction
    WHEN EXISTS (SELECT 1 FROM retraction WHERE (fact = NEW.fact) AND (supersededAt IS NULL) AND (NEW.supersededAt IS NULL))
      OR EXISTS (SELECT 1 FROM retraction WHERE (id = NEW.id))
    BEGIN SELECT RAISE(ABORT, 'a row with this key stands there already'); END;

    """#
}
