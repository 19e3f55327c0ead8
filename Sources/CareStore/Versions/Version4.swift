// swift-format-ignore-file
// Text that stands in databases: as of its release no line of it is ever wrapped or changed.

/// A child in danger anywhere, and what a person made of each sign of one.
enum Version4 {
  static let sql = [emergency, dangerDecision].joined()

  /// A place outside the register. As in version 2, a table that asks less is made anew.
  private static let emergency = #"""
    CREATE TABLE emergencyNew (
      id BLOB PRIMARY KEY CHECK (length(id) = 16),
      code TEXT NOT NULL UNIQUE, facility BLOB REFERENCES facility (id), place TEXT CHECK (place <> ''),
      inspection BLOB REFERENCES inspection (id), receivedAt INTEGER NOT NULL,
      salt BLOB NOT NULL CHECK (length(salt) = 16),
      recordedDevice BLOB NOT NULL, recordedSequence INTEGER NOT NULL, recordedAt INTEGER NOT NULL,
      supersededDevice BLOB, supersededSequence INTEGER, supersededAt INTEGER,
      FOREIGN KEY (recordedDevice, recordedSequence) REFERENCES trailEntry (device, sequence),
      FOREIGN KEY (supersededDevice, supersededSequence) REFERENCES trailEntry (device, sequence),
      CHECK ((supersededDevice IS NULL) = (supersededSequence IS NULL)),
      CHECK ((supersededDevice IS NULL) = (supersededAt IS NULL)),
      CHECK ((facility IS NULL) = (place IS NOT NULL)),
      CHECK (inspection IS NULL OR facility IS NOT NULL)
    ) STRICT;
    INSERT INTO emergencyNew (
      id, code, facility, inspection, receivedAt, salt, recordedDevice, recordedSequence, recordedAt,
      supersededDevice, supersededSequence, supersededAt
    ) SELECT
      id, code, facility, inspection, receivedAt, salt, recordedDevice, recordedSequence, recordedAt,
      supersededDevice, supersededSequence, supersededAt
    FROM emergency ORDER BY rowid;
    DROP TABLE emergency;
    ALTER TABLE emergencyNew RENAME TO emergency;
    CREATE INDEX emergencyOnInspection ON emergency (inspection);
    CREATE INDEX emergencyOnFacility ON emergency (facility);
    CREATE TRIGGER emergencyKept BEFORE DELETE ON emergency
    BEGIN SELECT RAISE(ABORT, 'rows are superseded, never deleted'); END;
    CREATE TRIGGER emergencyOnce BEFORE INSERT ON emergency
    WHEN EXISTS (SELECT 1 FROM emergency WHERE (id = NEW.id))
      OR EXISTS (SELECT 1 FROM emergency WHERE (code = NEW.code))
    BEGIN SELECT RAISE(ABORT, 'a row with this key stands there already'); END;
    CREATE TABLE emergencyActNew (
      id BLOB PRIMARY KEY CHECK (length(id) = 16),
      emergency BLOB NOT NULL REFERENCES emergency (id), facility BLOB REFERENCES facility (id),
      body TEXT CHECK (body = 'commune' OR body = 'police' OR body = '111'), happenedAt INTEGER NOT NULL,
      what TEXT NOT NULL CHECK (what <> ''), reply TEXT,
      salt BLOB NOT NULL CHECK (length(salt) = 16),
      recordedDevice BLOB NOT NULL, recordedSequence INTEGER NOT NULL, recordedAt INTEGER NOT NULL,
      supersededDevice BLOB, supersededSequence INTEGER, supersededAt INTEGER,
      FOREIGN KEY (recordedDevice, recordedSequence) REFERENCES trailEntry (device, sequence),
      FOREIGN KEY (supersededDevice, supersededSequence) REFERENCES trailEntry (device, sequence),
      CHECK ((supersededDevice IS NULL) = (supersededSequence IS NULL)),
      CHECK ((supersededDevice IS NULL) = (supersededAt IS NULL)),
      CHECK (body IS NOT NULL OR reply IS NULL)
    ) STRICT;
    INSERT INTO emergencyActNew (
      id, emergency, facility, body, happenedAt, what, reply, salt, recordedDevice, recordedSequence, recordedAt,
      supersededDevice, supersededSequence, supersededAt
    ) SELECT
      id, emergency, facility, body, happenedAt, what, reply, salt, recordedDevice, recordedSequence, recordedAt,
      supersededDevice, supersededSequence, supersededAt
    FROM emergencyAct ORDER BY rowid;
    DROP TABLE emergencyAct;
    ALTER TABLE emergencyActNew RENAME TO emergencyAct;
    CREATE INDEX emergencyActOnEmergency ON emergencyAct (emergency);
    CREATE UNIQUE INDEX emergencyOutcomeOnce ON emergencyAct (emergency)
    WHERE supersededAt IS NULL AND body IS NULL;
    CREATE TRIGGER emergencyActKept BEFORE DELETE ON emergencyAct
    BEGIN SELECT RAISE(ABORT, 'rows are superseded, never deleted'); END;
    CREATE TRIGGER emergencyActOnce BEFORE INSERT ON emergencyAct
    WHEN EXISTS (SELECT 1 FROM emergencyAct WHERE (emergency = NEW.emergency) AND (supersededAt IS NULL AND body IS NULL) AND (NEW.supersededAt IS NULL AND NEW.body IS NULL))
      OR EXISTS (SELECT 1 FROM emergencyAct WHERE (id = NEW.id))
    BEGIN SELECT RAISE(ABORT, 'a row with this key stands there already'); END;
    """#

  /// Of each item that was answered so: the emergency it is part of, or why none is recorded.
  private static let dangerDecision = #"""
    CREATE TABLE dangerDecision (
      id BLOB PRIMARY KEY CHECK (length(id) = 16),
      inspection BLOB NOT NULL REFERENCES inspection (id), facility BLOB NOT NULL REFERENCES facility (id),
      item TEXT NOT NULL CHECK (item <> ''), emergency BLOB REFERENCES emergency (id), reason TEXT CHECK (reason <> ''),
      salt BLOB NOT NULL CHECK (length(salt) = 16),
      recordedDevice BLOB NOT NULL, recordedSequence INTEGER NOT NULL, recordedAt INTEGER NOT NULL,
      supersededDevice BLOB, supersededSequence INTEGER, supersededAt INTEGER,
      FOREIGN KEY (recordedDevice, recordedSequence) REFERENCES trailEntry (device, sequence),
      FOREIGN KEY (supersededDevice, supersededSequence) REFERENCES trailEntry (device, sequence),
      CHECK ((supersededDevice IS NULL) = (supersededSequence IS NULL)),
      CHECK ((supersededDevice IS NULL) = (supersededAt IS NULL)),
      CHECK ((emergency IS NULL) = (reason IS NOT NULL))
    ) STRICT;
    CREATE INDEX dangerDecisionOnFacility ON dangerDecision (facility);
    CREATE INDEX dangerDecisionOnEmergency ON dangerDecision (emergency);
    CREATE UNIQUE INDEX dangerDecisionCurrent ON dangerDecision (inspection, item) WHERE supersededAt IS NULL;
    CREATE TRIGGER dangerDecisionKept BEFORE DELETE ON dangerDecision
    BEGIN SELECT RAISE(ABORT, 'rows are superseded, never deleted'); END;
    CREATE TRIGGER dangerDecisionOnce BEFORE INSERT ON dangerDecision
    WHEN EXISTS (SELECT 1 FROM dangerDecision WHERE (inspection = NEW.inspection AND item = NEW.item) AND (supersededAt IS NULL) AND (NEW.supersededAt IS NULL))
      OR EXISTS (SELECT 1 FROM dangerDecision WHERE (id = NEW.id))
    BEGIN SELECT RAISE(ABORT, 'a row with this key stands there already'); END;

    """#
}
