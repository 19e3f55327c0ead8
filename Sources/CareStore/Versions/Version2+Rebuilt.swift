// swift-format-ignore-file
// Text that stands in databases: as of its release no line of it is ever wrapped or changed.

// SQLite widens no CHECK and no NOT NULL of a table that stands: each is made anew under another name, filled row by row in
// the order of the old one, and takes its place. Dropping a table drops its indexes and triggers; they are made again.
// The columns keep their names, so that the hashes of their rows stay true.

extension Version2 {
  /// `stopped`, and how closely a day is known; whether the file of a stopped application was given back.
  static let permitEvent = #"""
    CREATE TABLE permitEventNew (
      id BLOB PRIMARY KEY CHECK (length(id) = 16),
      permit BLOB NOT NULL REFERENCES permit (id), facility BLOB NOT NULL REFERENCES facility (id),
      kind TEXT NOT NULL CHECK (kind = 'applied' OR kind = 'supplement_asked' OR kind = 'refused'
        OR kind = 'issued' OR kind = 'amended' OR kind = 'reissued' OR kind = 'suspended'
        OR kind = 'reinstated' OR kind = 'withdrawn' OR kind = 'surrendered' OR kind = 'stopped'),
      happenedOn TEXT NOT NULL CHECK (happenedOn GLOB '[1-9][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
      lastDay TEXT CHECK (lastDay GLOB '[1-9][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'), document TEXT, issuer TEXT,
      note TEXT,
      paperNumber TEXT, paperIssuer TEXT, paperCapacity INTEGER CHECK (paperCapacity > 0),
      paperExpires TEXT CHECK (paperExpires GLOB '[1-9][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'), paperName TEXT,
      paperAddress TEXT, paperCommuneCode TEXT,
      paperHead TEXT,
      paperKind TEXT CHECK (paperKind = 'elderly_care' OR paperKind = 'children_care'
        OR paperKind = 'disability_care' OR paperKind = 'mental_health_care' OR paperKind = 'general_care'
        OR paperKind = 'social_work_center' OR paperKind = 'other_social_assistance'
        OR paperKind = 'child_protection_service' OR paperKind = 'preschool' OR paperKind = 'undetermined'),
      paperDuties TEXT, paperArea TEXT,
      dayPrecision TEXT CHECK (dayPrecision = 'month' OR dayPrecision = 'year' OR dayPrecision = 'unknown'),
      fileReturned INTEGER CHECK (fileReturned IN (0, 1)),
      salt BLOB NOT NULL CHECK (length(salt) = 16),
      recordedDevice BLOB NOT NULL, recordedSequence INTEGER NOT NULL, recordedAt INTEGER NOT NULL,
      supersededDevice BLOB, supersededSequence INTEGER, supersededAt INTEGER,
      FOREIGN KEY (recordedDevice, recordedSequence) REFERENCES trailEntry (device, sequence),
      FOREIGN KEY (supersededDevice, supersededSequence) REFERENCES trailEntry (device, sequence),
      CHECK ((supersededDevice IS NULL) = (supersededSequence IS NULL)),
      CHECK ((supersededDevice IS NULL) = (supersededAt IS NULL)),
      CHECK (lastDay IS NULL OR (kind = 'suspended' AND lastDay >= happenedOn)),
      CHECK (fileReturned IS NULL OR kind = 'stopped')
    ) STRICT;
    INSERT INTO permitEventNew (
      id, permit, facility, kind, happenedOn, lastDay, document, issuer, note, paperNumber, paperIssuer,
      paperCapacity, paperExpires, paperName, paperAddress, paperCommuneCode, paperHead, paperKind, paperDuties,
      paperArea, salt, recordedDevice, recordedSequence, recordedAt, supersededDevice, supersededSequence,
      supersededAt
    ) SELECT
      id, permit, facility, kind, happenedOn, lastDay, document, issuer, note, paperNumber, paperIssuer,
      paperCapacity, paperExpires, paperName, paperAddress, paperCommuneCode, paperHead, paperKind, paperDuties,
      paperArea, salt, recordedDevice, recordedSequence, recordedAt, supersededDevice, supersededSequence,
      supersededAt
    FROM permitEvent ORDER BY rowid;
    DROP TABLE permitEvent;
    ALTER TABLE permitEventNew RENAME TO permitEvent;
    CREATE INDEX permitEventOnFacility ON permitEvent (facility);
    CREATE INDEX permitEventOnPermit ON permitEvent (permit);
    CREATE TRIGGER permitEventKept BEFORE DELETE ON permitEvent
    BEGIN SELECT RAISE(ABORT, 'rows are superseded, never deleted'); END;
    CREATE TRIGGER permitEventOnce BEFORE INSERT ON permitEvent
    WHEN EXISTS (SELECT 1 FROM permitEvent WHERE (id = NEW.id))
    BEGIN SELECT RAISE(ABORT, 'a row with this key stands there already'); END;
    """#

  /// The basis of a check after a notice.
  static let inspectionEvent = #"""
    CREATE TABLE inspectionEventNew (
      id BLOB PRIMARY KEY CHECK (length(id) = 16),
      inspection BLOB NOT NULL REFERENCES inspection (id), facility BLOB NOT NULL REFERENCES facility (id),
      kind TEXT NOT NULL CHECK (kind = 'started' OR kind = 'closed' OR kind = 'canceled' OR kind = 'reopened'),
      happenedOn TEXT NOT NULL CHECK (happenedOn GLOB '[1-9][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'), decision TEXT,
      decided TEXT CHECK (decided GLOB '[1-9][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
      issuer TEXT, announced TEXT CHECK (announced GLOB '[1-9][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'), lead TEXT,
      members TEXT,
      regime TEXT CHECK (regime = 'specialized_check' OR regime = 'check' OR regime = 'inspectorate'
        OR regime = 'inspectorate_2022' OR regime = 'directive_team'),
      basis TEXT CHECK (basis = 'signs_of_violation' OR basis = 'directive' OR basis = 'thematic_plan'
        OR basis = 'after_notice'),
      mode TEXT CHECK (mode = 'onsite' OR mode = 'remote'), limitAmount INTEGER CHECK (limitAmount > 0),
      limitUnit TEXT CHECK (limitUnit = 'days' OR limitUnit = 'working_days'),
      signedByFacility INTEGER CHECK (signedByFacility IN (0, 1)),
      witness TEXT, witnessRole TEXT CHECK (witnessRole = 'commune' OR witnessRole = 'witness'),
      facilityOpinion TEXT,
      reason TEXT, metConditions TEXT, unsettledConditions TEXT,
      contentSeal TEXT CHECK (length(contentSeal) = 64),
      salt BLOB NOT NULL CHECK (length(salt) = 16),
      recordedDevice BLOB NOT NULL, recordedSequence INTEGER NOT NULL, recordedAt INTEGER NOT NULL,
      supersededDevice BLOB, supersededSequence INTEGER, supersededAt INTEGER,
      FOREIGN KEY (recordedDevice, recordedSequence) REFERENCES trailEntry (device, sequence),
      FOREIGN KEY (supersededDevice, supersededSequence) REFERENCES trailEntry (device, sequence),
      CHECK ((supersededDevice IS NULL) = (supersededSequence IS NULL)),
      CHECK ((supersededDevice IS NULL) = (supersededAt IS NULL)),
      CHECK (kind <> 'started' OR (decision IS NOT NULL AND lead IS NOT NULL AND regime IS NOT NULL)),
      CHECK (kind <> 'closed' OR signedByFacility IS NOT NULL),
      CHECK (signedByFacility IS NOT 0 OR (witness IS NOT NULL AND witnessRole IS NOT NULL))
    ) STRICT;
    INSERT INTO inspectionEventNew (
      id, inspection, facility, kind, happenedOn, decision, decided, issuer, announced, lead, members, regime,
      basis, mode, limitAmount, limitUnit, signedByFacility, witness, witnessRole, facilityOpinion, reason,
      metConditions, unsettledConditions, contentSeal, salt, recordedDevice, recordedSequence, recordedAt,
      supersededDevice, supersededSequence, supersededAt
    ) SELECT
      id, inspection, facility, kind, happenedOn, decision, decided, issuer, announced, lead, members, regime,
      basis, mode, limitAmount, limitUnit, signedByFacility, witness, witnessRole, facilityOpinion, reason,
      metConditions, unsettledConditions, contentSeal, salt, recordedDevice, recordedSequence, recordedAt,
      supersededDevice, supersededSequence, supersededAt
    FROM inspectionEvent ORDER BY rowid;
    DROP TABLE inspectionEvent;
    ALTER TABLE inspectionEventNew RENAME TO inspectionEvent;
    CREATE INDEX inspectionEventOnFacility ON inspectionEvent (facility);
    CREATE INDEX inspectionEventOnInspection ON inspectionEvent (inspection);
    CREATE TRIGGER inspectionEventKept BEFORE DELETE ON inspectionEvent
    BEGIN SELECT RAISE(ABORT, 'rows are superseded, never deleted'); END;
    CREATE TRIGGER inspectionEventOnce BEFORE INSERT ON inspectionEvent
    WHEN EXISTS (SELECT 1 FROM inspectionEvent WHERE (id = NEW.id))
    BEGIN SELECT RAISE(ABORT, 'a row with this key stands there already'); END;
    """#

  /// How many children have no recorded place to go to.
  static let closure = #"""
    CREATE TABLE closureNew (
      id BLOB PRIMARY KEY CHECK (length(id) = 16),
      facility BLOB NOT NULL REFERENCES facility (id),
      kind TEXT NOT NULL CHECK (kind = 'closed' OR kind = 'reopened'),
      closedOn TEXT NOT NULL CHECK (closedOn GLOB '[1-9][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'), document TEXT,
      note TEXT,
      unplaced INTEGER CHECK (unplaced >= 0),
      salt BLOB NOT NULL CHECK (length(salt) = 16),
      recordedDevice BLOB NOT NULL, recordedSequence INTEGER NOT NULL, recordedAt INTEGER NOT NULL,
      supersededDevice BLOB, supersededSequence INTEGER, supersededAt INTEGER,
      FOREIGN KEY (recordedDevice, recordedSequence) REFERENCES trailEntry (device, sequence),
      FOREIGN KEY (supersededDevice, supersededSequence) REFERENCES trailEntry (device, sequence),
      CHECK ((supersededDevice IS NULL) = (supersededSequence IS NULL)),
      CHECK ((supersededDevice IS NULL) = (supersededAt IS NULL))
    ) STRICT;
    INSERT INTO closureNew (
      id, facility, kind, closedOn, document, note, salt, recordedDevice, recordedSequence, recordedAt,
      supersededDevice, supersededSequence, supersededAt
    ) SELECT
      id, facility, kind, closedOn, document, note, salt, recordedDevice, recordedSequence, recordedAt,
      supersededDevice, supersededSequence, supersededAt
    FROM closure ORDER BY rowid;
    DROP TABLE closure;
    ALTER TABLE closureNew RENAME TO closure;
    CREATE INDEX closureOnFacility ON closure (facility);
    CREATE TRIGGER closureKept BEFORE DELETE ON closure
    BEGIN SELECT RAISE(ABORT, 'rows are superseded, never deleted'); END;
    CREATE TRIGGER closureOnce BEFORE INSERT ON closure
    WHEN EXISTS (SELECT 1 FROM closure WHERE (id = NEW.id))
    BEGIN SELECT RAISE(ABORT, 'a row with this key stands there already'); END;
    """#

  /// A part that was left blank is not zero, the children too.
  static let census = #"""
    CREATE TABLE censusNew (
      id BLOB PRIMARY KEY CHECK (length(id) = 16),
      facility BLOB NOT NULL REFERENCES facility (id),
      countedOn TEXT NOT NULL CHECK (countedOn GLOB '[1-9][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
      children INTEGER CHECK (children >= 0), others INTEGER CHECK (others >= 0),
      girls INTEGER CHECK (girls >= 0), under_18_months INTEGER CHECK (under_18_months >= 0),
      from_18_months_to_6 INTEGER CHECK (from_18_months_to_6 >= 0),
      from_6_to_16 INTEGER CHECK (from_6_to_16 >= 0), from_16 INTEGER CHECK (from_16 >= 0),
      disability INTEGER CHECK (disability >= 0), mental_illness INTEGER CHECK (mental_illness >= 0),
      hiv INTEGER CHECK (hiv >= 0), round_the_clock INTEGER CHECK (round_the_clock >= 0),
      needy INTEGER CHECK (needy >= 0), staff INTEGER CHECK (staff >= 0),
      caregivers INTEGER CHECK (caregivers >= 0),
      without_placement_decision INTEGER CHECK (without_placement_decision >= 0),
      without_admission_decision INTEGER CHECK (without_admission_decision >= 0),
      countedBy TEXT,
      salt BLOB NOT NULL CHECK (length(salt) = 16),
      recordedDevice BLOB NOT NULL, recordedSequence INTEGER NOT NULL, recordedAt INTEGER NOT NULL,
      supersededDevice BLOB, supersededSequence INTEGER, supersededAt INTEGER,
      FOREIGN KEY (recordedDevice, recordedSequence) REFERENCES trailEntry (device, sequence),
      FOREIGN KEY (supersededDevice, supersededSequence) REFERENCES trailEntry (device, sequence),
      CHECK ((supersededDevice IS NULL) = (supersededSequence IS NULL)),
      CHECK ((supersededDevice IS NULL) = (supersededAt IS NULL))
    ) STRICT;
    INSERT INTO censusNew (
      id, facility, countedOn, children, others, girls, under_18_months, from_18_months_to_6, from_6_to_16,
      from_16, disability, mental_illness, hiv, round_the_clock, needy, staff, caregivers,
      without_placement_decision, without_admission_decision, countedBy, salt, recordedDevice, recordedSequence,
      recordedAt, supersededDevice, supersededSequence, supersededAt
    ) SELECT
      id, facility, countedOn, children, others, girls, under_18_months, from_18_months_to_6, from_6_to_16,
      from_16, disability, mental_illness, hiv, round_the_clock, needy, staff, caregivers,
      without_placement_decision, without_admission_decision, countedBy, salt, recordedDevice, recordedSequence,
      recordedAt, supersededDevice, supersededSequence, supersededAt
    FROM census ORDER BY rowid;
    DROP TABLE census;
    ALTER TABLE censusNew RENAME TO census;
    CREATE INDEX censusOnFacility ON census (facility);
    CREATE TRIGGER censusKept BEFORE DELETE ON census
    BEGIN SELECT RAISE(ABORT, 'rows are superseded, never deleted'); END;
    CREATE TRIGGER censusOnce BEFORE INSERT ON census
    WHEN EXISTS (SELECT 1 FROM census WHERE (id = NEW.id))
    BEGIN SELECT RAISE(ABORT, 'a row with this key stands there already'); END;
    """#
}
