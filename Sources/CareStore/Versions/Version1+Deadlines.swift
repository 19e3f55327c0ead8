// swift-format-ignore-file
// Released text: every byte of it stands in databases, so no line of it is ever wrapped or changed.

extension Version1 {
  /// The calendar and the reports that are owed.
  static let deadlines = #"""
    CREATE TABLE calendarDay (
      id BLOB PRIMARY KEY CHECK (length(id) = 16),
      day TEXT NOT NULL CHECK (day GLOB '[1-9][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'), kind TEXT NOT NULL CHECK (kind = 'holiday' OR kind = 'tet' OR kind = 'compensatory' OR kind = 'swapped_off' OR kind = 'swapped_in'),
    name TEXT NOT NULL CHECK (name <> ''), status TEXT NOT NULL CHECK (status = 'computed' OR status = 'announced'),
    source TEXT NOT NULL CHECK (source <> ''),
      salt BLOB NOT NULL CHECK (length(salt) = 16),
      recordedDevice BLOB NOT NULL, recordedSequence INTEGER NOT NULL, recordedAt INTEGER NOT NULL,
      supersededDevice BLOB, supersededSequence INTEGER, supersededAt INTEGER,
      FOREIGN KEY (recordedDevice, recordedSequence) REFERENCES trailEntry (device, sequence),
      FOREIGN KEY (supersededDevice, supersededSequence) REFERENCES trailEntry (device, sequence),
      CHECK ((supersededDevice IS NULL) = (supersededSequence IS NULL)),
      CHECK ((supersededDevice IS NULL) = (supersededAt IS NULL))
      
    ) STRICT;
    CREATE UNIQUE INDEX calendarDayOnce ON calendarDay (day) WHERE supersededAt IS NULL;
    CREATE TABLE movedDeadline (
      id BLOB PRIMARY KEY CHECK (length(id) = 16),
      subject TEXT NOT NULL CHECK (subject <> ''), legalBefore TEXT NOT NULL CHECK (legalBefore GLOB '[1-9][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
    legalAfter TEXT NOT NULL CHECK (legalAfter GLOB '[1-9][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'), safeBefore TEXT NOT NULL CHECK (safeBefore GLOB '[1-9][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
    safeAfter TEXT NOT NULL CHECK (safeAfter GLOB '[1-9][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
      salt BLOB NOT NULL CHECK (length(salt) = 16),
      recordedDevice BLOB NOT NULL, recordedSequence INTEGER NOT NULL, recordedAt INTEGER NOT NULL,
      supersededDevice BLOB, supersededSequence INTEGER, supersededAt INTEGER,
      FOREIGN KEY (recordedDevice, recordedSequence) REFERENCES trailEntry (device, sequence),
      FOREIGN KEY (supersededDevice, supersededSequence) REFERENCES trailEntry (device, sequence),
      CHECK ((supersededDevice IS NULL) = (supersededSequence IS NULL)),
      CHECK ((supersededDevice IS NULL) = (supersededAt IS NULL))
      , CHECK (legalBefore <> legalAfter OR safeBefore <> safeAfter)
    ) STRICT;
    CREATE TABLE duty (
      id BLOB PRIMARY KEY CHECK (length(id) = 16),
      code TEXT NOT NULL UNIQUE, name TEXT NOT NULL CHECK (name <> ''), reporter TEXT,
    recipients TEXT NOT NULL CHECK (recipients <> ''), every TEXT CHECK (every = 'half-year' OR every = 'year'),
    phrase TEXT CHECK (phrase = 'before' OR phrase = 'by' OR phrase = 'through'), dueOn TEXT CHECK (dueOn GLOB '[1-9][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
    dueMonth INTEGER CHECK (dueMonth BETWEEN 1 AND 12), dueDay INTEGER CHECK (dueDay BETWEEN 1 AND 31),
    ownDay TEXT CHECK (ownDay GLOB '[1-9][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'), fromMonth INTEGER CHECK (fromMonth BETWEEN 1 AND 12),
    fromDay INTEGER CHECK (fromDay BETWEEN 1 AND 31), toMonth INTEGER CHECK (toMonth BETWEEN 1 AND 12),
    toDay INTEGER CHECK (toDay BETWEEN 1 AND 31), citation TEXT NOT NULL,
    certainty TEXT NOT NULL CHECK (certainty = 'read' OR certainty = 'interpretation' OR certainty = 'unverified'), directive BLOB REFERENCES directive (id),
    startsOn TEXT NOT NULL CHECK (startsOn GLOB '[1-9][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'), note TEXT,
      salt BLOB NOT NULL CHECK (length(salt) = 16),
      recordedDevice BLOB NOT NULL, recordedSequence INTEGER NOT NULL, recordedAt INTEGER NOT NULL,
      supersededDevice BLOB, supersededSequence INTEGER, supersededAt INTEGER,
      FOREIGN KEY (recordedDevice, recordedSequence) REFERENCES trailEntry (device, sequence),
      FOREIGN KEY (supersededDevice, supersededSequence) REFERENCES trailEntry (device, sequence),
      CHECK ((supersededDevice IS NULL) = (supersededSequence IS NULL)),
      CHECK ((supersededDevice IS NULL) = (supersededAt IS NULL))
      , CHECK (dueOn IS NULL OR (every IS NULL AND phrase IS NOT NULL)), CHECK ((dueMonth IS NULL) = (dueDay IS NULL)), CHECK (dueMonth IS NULL OR (every IS NOT NULL AND phrase IS NOT NULL)), CHECK ((every IS NULL) = (fromMonth IS NULL)), CHECK ((fromMonth IS NULL) = (fromDay IS NULL)), CHECK ((fromMonth IS NULL) = (toMonth IS NULL)), CHECK ((toMonth IS NULL) = (toDay IS NULL))
    ) STRICT;
    CREATE TABLE submission (
      id BLOB PRIMARY KEY CHECK (length(id) = 16),
      duty BLOB NOT NULL REFERENCES duty (id), period TEXT NOT NULL CHECK (period <> ''), number TEXT,
    sentOn TEXT NOT NULL CHECK (sentOn GLOB '[1-9][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'), fileName TEXT,
    contentHash TEXT CHECK (length(contentHash) = 64), note TEXT,
      salt BLOB NOT NULL CHECK (length(salt) = 16),
      recordedDevice BLOB NOT NULL, recordedSequence INTEGER NOT NULL, recordedAt INTEGER NOT NULL,
      supersededDevice BLOB, supersededSequence INTEGER, supersededAt INTEGER,
      FOREIGN KEY (recordedDevice, recordedSequence) REFERENCES trailEntry (device, sequence),
      FOREIGN KEY (supersededDevice, supersededSequence) REFERENCES trailEntry (device, sequence),
      CHECK ((supersededDevice IS NULL) = (supersededSequence IS NULL)),
      CHECK ((supersededDevice IS NULL) = (supersededAt IS NULL))
      , CHECK ((fileName IS NULL) = (contentHash IS NULL))
    ) STRICT;
    CREATE TABLE dutyEnd (
      id BLOB PRIMARY KEY CHECK (length(id) = 16),
      duty BLOB NOT NULL REFERENCES duty (id), endedOn TEXT NOT NULL CHECK (endedOn GLOB '[1-9][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
    reason TEXT NOT NULL CHECK (reason <> ''),
      salt BLOB NOT NULL CHECK (length(salt) = 16),
      recordedDevice BLOB NOT NULL, recordedSequence INTEGER NOT NULL, recordedAt INTEGER NOT NULL,
      supersededDevice BLOB, supersededSequence INTEGER, supersededAt INTEGER,
      FOREIGN KEY (recordedDevice, recordedSequence) REFERENCES trailEntry (device, sequence),
      FOREIGN KEY (supersededDevice, supersededSequence) REFERENCES trailEntry (device, sequence),
      CHECK ((supersededDevice IS NULL) = (supersededSequence IS NULL)),
      CHECK ((supersededDevice IS NULL) = (supersededAt IS NULL))
      
    ) STRICT;
    CREATE UNIQUE INDEX dutyEndOnce ON dutyEnd (duty) WHERE supersededAt IS NULL;
    CREATE INDEX dutyOnDirective ON duty (directive);
    CREATE INDEX submissionOnDuty ON submission (duty);
    CREATE UNIQUE INDEX submissionOnce ON submission (duty, period) WHERE supersededAt IS NULL;
    """#
}
