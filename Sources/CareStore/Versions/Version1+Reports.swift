// swift-format-ignore-file
// Released text: every byte of it stands in databases, so no line of it is ever wrapped or changed.

extension Version1 {
  /// Seals and issued reports.
  static let reports = #"""
    CREATE TABLE seal (
      id BLOB PRIMARY KEY CHECK (length(id) = 16),
      device BLOB NOT NULL CHECK (length(device) = 16), sequence INTEGER NOT NULL CHECK (sequence > 0),
    entryHash BLOB NOT NULL CHECK (length(entryHash) = 32), purpose TEXT,
      salt BLOB NOT NULL CHECK (length(salt) = 16),
      recordedDevice BLOB NOT NULL, recordedSequence INTEGER NOT NULL, recordedAt INTEGER NOT NULL,
      supersededDevice BLOB, supersededSequence INTEGER, supersededAt INTEGER,
      FOREIGN KEY (recordedDevice, recordedSequence) REFERENCES trailEntry (device, sequence),
      FOREIGN KEY (supersededDevice, supersededSequence) REFERENCES trailEntry (device, sequence),
      CHECK ((supersededDevice IS NULL) = (supersededSequence IS NULL)),
      CHECK ((supersededDevice IS NULL) = (supersededAt IS NULL))
      
    ) STRICT;
    CREATE TABLE issuedReport (
      id BLOB PRIMARY KEY CHECK (length(id) = 16),
      template TEXT NOT NULL CHECK (template <> ''), arguments TEXT NOT NULL, number TEXT NOT NULL CHECK (number <> ''),
    symbol TEXT NOT NULL, issuedOn TEXT NOT NULL CHECK (issuedOn GLOB '[1-9][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'), asOf TEXT NOT NULL CHECK (asOf GLOB '[1-9][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
    knownAt INTEGER NOT NULL, fileName TEXT NOT NULL, contentHash TEXT NOT NULL CHECK (length(contentHash) = 64),
      salt BLOB NOT NULL CHECK (length(salt) = 16),
      recordedDevice BLOB NOT NULL, recordedSequence INTEGER NOT NULL, recordedAt INTEGER NOT NULL,
      supersededDevice BLOB, supersededSequence INTEGER, supersededAt INTEGER,
      FOREIGN KEY (recordedDevice, recordedSequence) REFERENCES trailEntry (device, sequence),
      FOREIGN KEY (supersededDevice, supersededSequence) REFERENCES trailEntry (device, sequence),
      CHECK ((supersededDevice IS NULL) = (supersededSequence IS NULL)),
      CHECK ((supersededDevice IS NULL) = (supersededAt IS NULL))
      
    ) STRICT;
    CREATE UNIQUE INDEX issuedReportOnce ON issuedReport (number, symbol, substr(issuedOn, 1, 4))
    WHERE supersededAt IS NULL;
    """#
}
