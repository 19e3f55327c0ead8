// swift-format-ignore-file
// Text that stands in databases: as of its release no line of it is ever wrapped or changed.

/// Why an act, a pause of an inspection or a handling was put right.
enum Version6 {
  /// Which row stands in the place of which; what changed is seen from the two. Both lie in the table that is named.
  static let sql = #"""
    CREATE TABLE actCorrection (
      id BLOB PRIMARY KEY CHECK (length(id) = 16),
      facility BLOB NOT NULL REFERENCES facility (id), inspection BLOB REFERENCES inspection (id),
      entity TEXT NOT NULL CHECK (entity IN ('handling', 'inspectionPause', 'remediationAct')),
      replacement BLOB NOT NULL CHECK (length(replacement) = 16),
      replaced BLOB NOT NULL CHECK (length(replaced) = 16), reason TEXT NOT NULL CHECK (reason <> ''),
      salt BLOB NOT NULL CHECK (length(salt) = 16),
      recordedDevice BLOB NOT NULL, recordedSequence INTEGER NOT NULL, recordedAt INTEGER NOT NULL,
      supersededDevice BLOB, supersededSequence INTEGER, supersededAt INTEGER,
      FOREIGN KEY (recordedDevice, recordedSequence) REFERENCES trailEntry (device, sequence),
      FOREIGN KEY (supersededDevice, supersededSequence) REFERENCES trailEntry (device, sequence),
      CHECK ((supersededDevice IS NULL) = (supersededSequence IS NULL)),
      CHECK ((supersededDevice IS NULL) = (supersededAt IS NULL)),
      CHECK (replacement <> replaced)
    ) STRICT;
    CREATE INDEX actCorrectionOnFacility ON actCorrection (facility);
    CREATE INDEX actCorrectionOnInspection ON actCorrection (inspection);
    CREATE UNIQUE INDEX actCorrectionOfRow ON actCorrection (replacement) WHERE supersededAt IS NULL;
    CREATE TRIGGER actCorrectionKept BEFORE DELETE ON actCorrection
    BEGIN SELECT RAISE(ABORT, 'rows are superseded, never deleted'); END;
    CREATE TRIGGER actCorrectionOnce BEFORE INSERT ON actCorrection
    WHEN EXISTS (SELECT 1 FROM actCorrection WHERE (replacement = NEW.replacement) AND (supersededAt IS NULL) AND (NEW.supersededAt IS NULL))
      OR EXISTS (SELECT 1 FROM actCorrection WHERE (id = NEW.id))
    BEGIN SELECT RAISE(ABORT, 'a row with this key stands there already'); END;

    """#
}
