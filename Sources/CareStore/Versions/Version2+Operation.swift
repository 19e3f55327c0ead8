// swift-format-ignore-file
// Text that stands in databases: as of its release no line of it is ever wrapped or changed.

extension Version2 {
  /// What a facility does instead of asking for a paper, and what an authority does about it; who looked at papers; which law deadlines were worked out by.
  static let operation = #"""
    CREATE TABLE operationNotice (
      id BLOB PRIMARY KEY CHECK (length(id) = 16),
      facility BLOB NOT NULL REFERENCES facility (id),
      receivedOn TEXT CHECK (receivedOn GLOB '[1-9][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
      seenOn TEXT NOT NULL CHECK (seenOn GLOB '[1-9][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
      receivedBy TEXT NOT NULL CHECK (receivedBy = 'health_department' OR receivedBy = 'commune_chairman' OR receivedBy = 'other'),
      body TEXT, document TEXT,
      signedOn TEXT CHECK (signedOn GLOB '[1-9][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
      sentOn TEXT CHECK (sentOn GLOB '[1-9][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
      startsOn TEXT CHECK (startsOn GLOB '[1-9][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
      address TEXT, communeCode TEXT,
      kind TEXT CHECK (kind = 'elderly_care' OR kind = 'children_care' OR kind = 'disability_care' OR kind = 'mental_health_care'
        OR kind = 'general_care' OR kind = 'social_work_center' OR kind = 'other_social_assistance' OR kind = 'child_protection_service'
        OR kind = 'preschool' OR kind = 'undetermined'),
      itemName TEXT, itemFounders TEXT, itemKind TEXT, itemArea TEXT, itemBeneficiaries TEXT, itemFunction TEXT,
      itemTasks TEXT, itemCapital TEXT, itemTax TEXT, itemLand TEXT,
      identityStated INTEGER CHECK (identityStated IN (0, 1)),
      salt BLOB NOT NULL CHECK (length(salt) = 16),
      recordedDevice BLOB NOT NULL, recordedSequence INTEGER NOT NULL, recordedAt INTEGER NOT NULL,
      supersededDevice BLOB, supersededSequence INTEGER, supersededAt INTEGER,
      FOREIGN KEY (recordedDevice, recordedSequence) REFERENCES trailEntry (device, sequence),
      FOREIGN KEY (supersededDevice, supersededSequence) REFERENCES trailEntry (device, sequence),
      CHECK ((supersededDevice IS NULL) = (supersededSequence IS NULL)),
      CHECK ((supersededDevice IS NULL) = (supersededAt IS NULL)),
      CHECK (receivedOn IS NULL OR receivedOn = seenOn),
      CHECK (signedOn IS NULL OR signedOn <= seenOn),
      CHECK (sentOn IS NULL OR sentOn <= seenOn)
    ) STRICT;
    CREATE INDEX operationNoticeOnFacility ON operationNotice (facility);
    CREATE TRIGGER operationNoticeKept BEFORE DELETE ON operationNotice
    BEGIN SELECT RAISE(ABORT, 'rows are superseded, never deleted'); END;
    CREATE TRIGGER operationNoticeOnce BEFORE INSERT ON operationNotice
    WHEN EXISTS (SELECT 1 FROM operationNotice WHERE (id = NEW.id))
    BEGIN SELECT RAISE(ABORT, 'a row with this key stands there already'); END;
    CREATE TABLE operationPause (
      id BLOB PRIMARY KEY CHECK (length(id) = 16),
      facility BLOB NOT NULL REFERENCES facility (id),
      document TEXT NOT NULL CHECK (document <> ''),
      decidedOn TEXT NOT NULL CHECK (decidedOn GLOB '[1-9][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
      receivedOn TEXT NOT NULL CHECK (receivedOn GLOB '[1-9][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
      decidedBy TEXT NOT NULL CHECK (decidedBy = 'health_department' OR decidedBy = 'commune_chairman' OR decidedBy = 'other'),
      lastDay TEXT CHECK (lastDay GLOB '[1-9][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
      must TEXT,
      salt BLOB NOT NULL CHECK (length(salt) = 16),
      recordedDevice BLOB NOT NULL, recordedSequence INTEGER NOT NULL, recordedAt INTEGER NOT NULL,
      supersededDevice BLOB, supersededSequence INTEGER, supersededAt INTEGER,
      FOREIGN KEY (recordedDevice, recordedSequence) REFERENCES trailEntry (device, sequence),
      FOREIGN KEY (supersededDevice, supersededSequence) REFERENCES trailEntry (device, sequence),
      CHECK ((supersededDevice IS NULL) = (supersededSequence IS NULL)),
      CHECK ((supersededDevice IS NULL) = (supersededAt IS NULL)),
      CHECK (decidedOn <= receivedOn),
      CHECK (lastDay IS NULL OR receivedOn <= lastDay)
    ) STRICT;
    CREATE INDEX operationPauseOnFacility ON operationPause (facility);
    CREATE TRIGGER operationPauseKept BEFORE DELETE ON operationPause
    BEGIN SELECT RAISE(ABORT, 'rows are superseded, never deleted'); END;
    CREATE TRIGGER operationPauseOnce BEFORE INSERT ON operationPause
    WHEN EXISTS (SELECT 1 FROM operationPause WHERE (id = NEW.id))
    BEGIN SELECT RAISE(ABORT, 'a row with this key stands there already'); END;
    CREATE TABLE resumeNotice (
      id BLOB PRIMARY KEY CHECK (length(id) = 16),
      facility BLOB NOT NULL REFERENCES facility (id),
      receivedOn TEXT NOT NULL CHECK (receivedOn GLOB '[1-9][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
      receivedBy TEXT NOT NULL CHECK (receivedBy = 'health_department' OR receivedBy = 'commune_chairman' OR receivedBy = 'other'),
      body TEXT, document TEXT,
      sentOn TEXT CHECK (sentOn GLOB '[1-9][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
      resumesOn TEXT NOT NULL CHECK (resumesOn GLOB '[1-9][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
      cured TEXT,
      salt BLOB NOT NULL CHECK (length(salt) = 16),
      recordedDevice BLOB NOT NULL, recordedSequence INTEGER NOT NULL, recordedAt INTEGER NOT NULL,
      supersededDevice BLOB, supersededSequence INTEGER, supersededAt INTEGER,
      FOREIGN KEY (recordedDevice, recordedSequence) REFERENCES trailEntry (device, sequence),
      FOREIGN KEY (supersededDevice, supersededSequence) REFERENCES trailEntry (device, sequence),
      CHECK ((supersededDevice IS NULL) = (supersededSequence IS NULL)),
      CHECK ((supersededDevice IS NULL) = (supersededAt IS NULL)),
      CHECK (sentOn IS NULL OR sentOn <= receivedOn)
    ) STRICT;
    CREATE INDEX resumeNoticeOnFacility ON resumeNotice (facility);
    CREATE TRIGGER resumeNoticeKept BEFORE DELETE ON resumeNotice
    BEGIN SELECT RAISE(ABORT, 'rows are superseded, never deleted'); END;
    CREATE TRIGGER resumeNoticeOnce BEFORE INSERT ON resumeNotice
    WHEN EXISTS (SELECT 1 FROM resumeNotice WHERE (id = NEW.id))
    BEGIN SELECT RAISE(ABORT, 'a row with this key stands there already'); END;
    CREATE TABLE operationResumption (
      id BLOB PRIMARY KEY CHECK (length(id) = 16),
      facility BLOB NOT NULL REFERENCES facility (id),
      resumedOn TEXT NOT NULL CHECK (resumedOn GLOB '[1-9][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
      note TEXT,
      salt BLOB NOT NULL CHECK (length(salt) = 16),
      recordedDevice BLOB NOT NULL, recordedSequence INTEGER NOT NULL, recordedAt INTEGER NOT NULL,
      supersededDevice BLOB, supersededSequence INTEGER, supersededAt INTEGER,
      FOREIGN KEY (recordedDevice, recordedSequence) REFERENCES trailEntry (device, sequence),
      FOREIGN KEY (supersededDevice, supersededSequence) REFERENCES trailEntry (device, sequence),
      CHECK ((supersededDevice IS NULL) = (supersededSequence IS NULL)),
      CHECK ((supersededDevice IS NULL) = (supersededAt IS NULL))
    ) STRICT;
    CREATE INDEX operationResumptionOnFacility ON operationResumption (facility);
    CREATE TRIGGER operationResumptionKept BEFORE DELETE ON operationResumption
    BEGIN SELECT RAISE(ABORT, 'rows are superseded, never deleted'); END;
    CREATE TRIGGER operationResumptionOnce BEFORE INSERT ON operationResumption
    WHEN EXISTS (SELECT 1 FROM operationResumption WHERE (id = NEW.id))
    BEGIN SELECT RAISE(ABORT, 'a row with this key stands there already'); END;
    CREATE TABLE operationTermination (
      id BLOB PRIMARY KEY CHECK (length(id) = 16),
      facility BLOB NOT NULL REFERENCES facility (id),
      document TEXT NOT NULL CHECK (document <> ''),
      decidedOn TEXT NOT NULL CHECK (decidedOn GLOB '[1-9][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
      decidedBy TEXT NOT NULL CHECK (decidedBy = 'health_department' OR decidedBy = 'commune_chairman' OR decidedBy = 'other'),
      effectiveOn TEXT CHECK (effectiveOn GLOB '[1-9][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
      salt BLOB NOT NULL CHECK (length(salt) = 16),
      recordedDevice BLOB NOT NULL, recordedSequence INTEGER NOT NULL, recordedAt INTEGER NOT NULL,
      supersededDevice BLOB, supersededSequence INTEGER, supersededAt INTEGER,
      FOREIGN KEY (recordedDevice, recordedSequence) REFERENCES trailEntry (device, sequence),
      FOREIGN KEY (supersededDevice, supersededSequence) REFERENCES trailEntry (device, sequence),
      CHECK ((supersededDevice IS NULL) = (supersededSequence IS NULL)),
      CHECK ((supersededDevice IS NULL) = (supersededAt IS NULL)),
      CHECK (effectiveOn IS NULL OR decidedOn <= effectiveOn)
    ) STRICT;
    CREATE INDEX operationTerminationOnFacility ON operationTermination (facility);
    CREATE TRIGGER operationTerminationKept BEFORE DELETE ON operationTermination
    BEGIN SELECT RAISE(ABORT, 'rows are superseded, never deleted'); END;
    CREATE TRIGGER operationTerminationOnce BEFORE INSERT ON operationTermination
    WHEN EXISTS (SELECT 1 FROM operationTermination WHERE (id = NEW.id))
    BEGIN SELECT RAISE(ABORT, 'a row with this key stands there already'); END;
    CREATE TABLE permitReview (
      id BLOB PRIMARY KEY CHECK (length(id) = 16),
      facility BLOB NOT NULL REFERENCES facility (id),
      reviewedOn TEXT NOT NULL CHECK (reviewedOn GLOB '[1-9][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
      source TEXT NOT NULL CHECK (source <> ''),
      salt BLOB NOT NULL CHECK (length(salt) = 16),
      recordedDevice BLOB NOT NULL, recordedSequence INTEGER NOT NULL, recordedAt INTEGER NOT NULL,
      supersededDevice BLOB, supersededSequence INTEGER, supersededAt INTEGER,
      FOREIGN KEY (recordedDevice, recordedSequence) REFERENCES trailEntry (device, sequence),
      FOREIGN KEY (supersededDevice, supersededSequence) REFERENCES trailEntry (device, sequence),
      CHECK ((supersededDevice IS NULL) = (supersededSequence IS NULL)),
      CHECK ((supersededDevice IS NULL) = (supersededAt IS NULL))
    ) STRICT;
    CREATE INDEX permitReviewOnFacility ON permitReview (facility);
    CREATE TRIGGER permitReviewKept BEFORE DELETE ON permitReview
    BEGIN SELECT RAISE(ABORT, 'rows are superseded, never deleted'); END;
    CREATE TRIGGER permitReviewOnce BEFORE INSERT ON permitReview
    WHEN EXISTS (SELECT 1 FROM permitReview WHERE (id = NEW.id))
    BEGIN SELECT RAISE(ABORT, 'a row with this key stands there already'); END;
    CREATE TABLE lawMark (
      id BLOB PRIMARY KEY CHECK (length(id) = 16),
      subject TEXT NOT NULL CHECK (subject <> ''),
      contentHash TEXT NOT NULL CHECK (length(contentHash) = 64),
      salt BLOB NOT NULL CHECK (length(salt) = 16),
      recordedDevice BLOB NOT NULL, recordedSequence INTEGER NOT NULL, recordedAt INTEGER NOT NULL,
      supersededDevice BLOB, supersededSequence INTEGER, supersededAt INTEGER,
      FOREIGN KEY (recordedDevice, recordedSequence) REFERENCES trailEntry (device, sequence),
      FOREIGN KEY (supersededDevice, supersededSequence) REFERENCES trailEntry (device, sequence),
      CHECK ((supersededDevice IS NULL) = (supersededSequence IS NULL)),
      CHECK ((supersededDevice IS NULL) = (supersededAt IS NULL))
    ) STRICT;
    CREATE UNIQUE INDEX lawMarkOnce ON lawMark (subject) WHERE supersededAt IS NULL;
    CREATE TRIGGER lawMarkKept BEFORE DELETE ON lawMark
    BEGIN SELECT RAISE(ABORT, 'rows are superseded, never deleted'); END;
    CREATE TRIGGER lawMarkOnce BEFORE INSERT ON lawMark
    WHEN EXISTS (SELECT 1 FROM lawMark WHERE (id = NEW.id))
      OR EXISTS (SELECT 1 FROM lawMark WHERE (subject = NEW.subject) AND (supersededAt IS NULL) AND (NEW.supersededAt IS NULL))
    BEGIN SELECT RAISE(ABORT, 'a row with this key stands there already'); END;
    """#
}
