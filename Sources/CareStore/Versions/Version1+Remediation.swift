// swift-format-ignore-file
// Released text: every byte of it stands in databases, so no line of it is ever wrapped or changed.

extension Version1 {
  /// What follows from findings.
  static let remediation = #"""
    CREATE TABLE remediationAct (
      id BLOB PRIMARY KEY CHECK (length(id) = 16),
      finding BLOB NOT NULL REFERENCES finding (id), inspection BLOB NOT NULL REFERENCES inspection (id), facility BLOB NOT NULL REFERENCES facility (id), kind TEXT NOT NULL CHECK (kind = 'demand' OR kind = 'extend' OR kind = 'progress' OR kind = 'done' OR kind = 'verify' OR kind = 'withdraw' OR kind = 'reopen'),
    happenedOn TEXT NOT NULL CHECK (happenedOn GLOB '[1-9][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'), text TEXT NOT NULL CHECK (text <> ''), person TEXT,
    document TEXT, dueOn TEXT CHECK (dueOn GLOB '[1-9][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'), amount INTEGER CHECK (amount > 0),
    unit TEXT CHECK (unit = 'hours' OR unit = 'days' OR unit = 'working_days' OR unit = 'months' OR unit = 'years'), countedFrom TEXT CHECK (countedFrom GLOB '[1-9][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
    seenAt BLOB REFERENCES inspection (id),
      salt BLOB NOT NULL CHECK (length(salt) = 16),
      recordedDevice BLOB NOT NULL, recordedSequence INTEGER NOT NULL, recordedAt INTEGER NOT NULL,
      supersededDevice BLOB, supersededSequence INTEGER, supersededAt INTEGER,
      FOREIGN KEY (recordedDevice, recordedSequence) REFERENCES trailEntry (device, sequence),
      FOREIGN KEY (supersededDevice, supersededSequence) REFERENCES trailEntry (device, sequence),
      CHECK ((supersededDevice IS NULL) = (supersededSequence IS NULL)),
      CHECK ((supersededDevice IS NULL) = (supersededAt IS NULL))
      , CHECK ((amount IS NULL) = (unit IS NULL)), CHECK (dueOn IS NULL OR amount IS NULL), CHECK (kind <> 'demand' OR (document IS NOT NULL AND (dueOn IS NOT NULL OR amount IS NOT NULL))), CHECK (kind <> 'extend' OR (person IS NOT NULL AND (dueOn IS NOT NULL OR amount IS NOT NULL))), CHECK (kind <> 'verify' OR person IS NOT NULL OR seenAt IS NOT NULL)
    ) STRICT;
    CREATE TABLE actEvidence (
      id BLOB PRIMARY KEY CHECK (length(id) = 16),
      act BLOB NOT NULL REFERENCES remediationAct (id), finding BLOB NOT NULL REFERENCES finding (id), inspection BLOB NOT NULL REFERENCES inspection (id), facility BLOB NOT NULL REFERENCES facility (id), fileName TEXT NOT NULL,
    size INTEGER NOT NULL CHECK (size >= 0), contentHash TEXT NOT NULL CHECK (length(contentHash) = 64),
      salt BLOB NOT NULL CHECK (length(salt) = 16),
      recordedDevice BLOB NOT NULL, recordedSequence INTEGER NOT NULL, recordedAt INTEGER NOT NULL,
      supersededDevice BLOB, supersededSequence INTEGER, supersededAt INTEGER,
      FOREIGN KEY (recordedDevice, recordedSequence) REFERENCES trailEntry (device, sequence),
      FOREIGN KEY (supersededDevice, supersededSequence) REFERENCES trailEntry (device, sequence),
      CHECK ((supersededDevice IS NULL) = (supersededSequence IS NULL)),
      CHECK ((supersededDevice IS NULL) = (supersededAt IS NULL))
      
    ) STRICT;
    CREATE INDEX actEvidenceOnAct ON actEvidence (act);
    CREATE TABLE findingEdit (
      id BLOB PRIMARY KEY CHECK (length(id) = 16),
      inspection BLOB NOT NULL REFERENCES inspection (id), facility BLOB NOT NULL REFERENCES facility (id), kind TEXT NOT NULL CHECK (kind = 'added' OR kind = 'reworded' OR kind = 'merged'), item TEXT NOT NULL CHECK (item <> ''),
    statement TEXT, intoItem TEXT, requirements TEXT, citations TEXT, quotes TEXT,
    severity TEXT CHECK (severity = 'critical' OR severity = 'major' OR severity = 'minor'), topic TEXT CHECK (topic = 'licensing' OR topic = 'child_protection' OR topic = 'care_substitute' OR topic = 'staffing' OR topic = 'premises' OR topic = 'health_nutrition' OR topic = 'education' OR topic = 'records' OR topic = 'finance' OR topic = 'fire_food_safety' OR topic = 'participation_dignity' OR topic = 'reporting'),
    isProhibitedAct INTEGER CHECK (isProhibitedAct BETWEEN 0 AND 1), seen TEXT, remedy TEXT,
    concernsChildSafety INTEGER CHECK (concernsChildSafety BETWEEN 0 AND 1),
      salt BLOB NOT NULL CHECK (length(salt) = 16),
      recordedDevice BLOB NOT NULL, recordedSequence INTEGER NOT NULL, recordedAt INTEGER NOT NULL,
      supersededDevice BLOB, supersededSequence INTEGER, supersededAt INTEGER,
      FOREIGN KEY (recordedDevice, recordedSequence) REFERENCES trailEntry (device, sequence),
      FOREIGN KEY (supersededDevice, supersededSequence) REFERENCES trailEntry (device, sequence),
      CHECK ((supersededDevice IS NULL) = (supersededSequence IS NULL)),
      CHECK ((supersededDevice IS NULL) = (supersededAt IS NULL))
      , CHECK ((kind = 'merged') = (intoItem IS NOT NULL)), CHECK ((kind = 'merged') = (statement IS NULL)), CHECK ((kind = 'added') = (requirements IS NOT NULL)), CHECK ((kind = 'added') = (severity IS NOT NULL)), CHECK (intoItem IS NULL OR intoItem <> item)
    ) STRICT;
    CREATE UNIQUE INDEX findingEditOnce ON findingEdit (inspection, item, kind) WHERE supersededAt IS NULL;
    CREATE TABLE findingNote (
      id BLOB PRIMARY KEY CHECK (length(id) = 16),
      finding BLOB NOT NULL REFERENCES finding (id), inspection BLOB NOT NULL REFERENCES inspection (id), facility BLOB NOT NULL REFERENCES facility (id), kind TEXT NOT NULL CHECK (kind = 'explanation' OR kind = 'cause' OR kind = 'harm' OR kind = 'correction' OR kind = 'added' OR kind = 'child_safety' OR kind = 'no_child_safety'),
    givenOn TEXT NOT NULL CHECK (givenOn GLOB '[1-9][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'), text TEXT NOT NULL CHECK (text <> ''), person TEXT, reason TEXT,
      salt BLOB NOT NULL CHECK (length(salt) = 16),
      recordedDevice BLOB NOT NULL, recordedSequence INTEGER NOT NULL, recordedAt INTEGER NOT NULL,
      supersededDevice BLOB, supersededSequence INTEGER, supersededAt INTEGER,
      FOREIGN KEY (recordedDevice, recordedSequence) REFERENCES trailEntry (device, sequence),
      FOREIGN KEY (supersededDevice, supersededSequence) REFERENCES trailEntry (device, sequence),
      CHECK ((supersededDevice IS NULL) = (supersededSequence IS NULL)),
      CHECK ((supersededDevice IS NULL) = (supersededAt IS NULL))
      , CHECK ((kind = 'correction' OR kind = 'added') = (reason IS NOT NULL))
    ) STRICT;
    CREATE TABLE followUp (
      id BLOB PRIMARY KEY CHECK (length(id) = 16),
      inspection BLOB NOT NULL REFERENCES inspection (id), facility BLOB NOT NULL REFERENCES facility (id), earlier BLOB NOT NULL REFERENCES inspection (id),
      salt BLOB NOT NULL CHECK (length(salt) = 16),
      recordedDevice BLOB NOT NULL, recordedSequence INTEGER NOT NULL, recordedAt INTEGER NOT NULL,
      supersededDevice BLOB, supersededSequence INTEGER, supersededAt INTEGER,
      FOREIGN KEY (recordedDevice, recordedSequence) REFERENCES trailEntry (device, sequence),
      FOREIGN KEY (supersededDevice, supersededSequence) REFERENCES trailEntry (device, sequence),
      CHECK ((supersededDevice IS NULL) = (supersededSequence IS NULL)),
      CHECK ((supersededDevice IS NULL) = (supersededAt IS NULL))
      , CHECK (inspection <> earlier)
    ) STRICT;
    CREATE UNIQUE INDEX followUpOnce ON followUp (inspection) WHERE supersededAt IS NULL;
    CREATE TABLE handling (
      id BLOB PRIMARY KEY CHECK (length(id) = 16),
      code TEXT NOT NULL UNIQUE, facility BLOB NOT NULL REFERENCES facility (id),
    kind TEXT NOT NULL CHECK (kind = 'demand' OR kind = 'sanction_record' OR kind = 'sanction_decision' OR kind = 'suspension' OR kind = 'withdrawal' OR kind = 'police_transfer' OR kind = 'children_moved'), number TEXT NOT NULL CHECK (number <> ''),
    happenedOn TEXT NOT NULL CHECK (happenedOn GLOB '[1-9][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'), decidedBy TEXT NOT NULL CHECK (decidedBy <> ''),
    amount INTEGER CHECK (amount >= 0), children INTEGER CHECK (children > 0), note TEXT,
      salt BLOB NOT NULL CHECK (length(salt) = 16),
      recordedDevice BLOB NOT NULL, recordedSequence INTEGER NOT NULL, recordedAt INTEGER NOT NULL,
      supersededDevice BLOB, supersededSequence INTEGER, supersededAt INTEGER,
      FOREIGN KEY (recordedDevice, recordedSequence) REFERENCES trailEntry (device, sequence),
      FOREIGN KEY (supersededDevice, supersededSequence) REFERENCES trailEntry (device, sequence),
      CHECK ((supersededDevice IS NULL) = (supersededSequence IS NULL)),
      CHECK ((supersededDevice IS NULL) = (supersededAt IS NULL))
      
    ) STRICT;
    CREATE TABLE handlingFinding (
      id BLOB PRIMARY KEY CHECK (length(id) = 16),
      handling BLOB NOT NULL REFERENCES handling (id), finding BLOB NOT NULL REFERENCES finding (id),
      salt BLOB NOT NULL CHECK (length(salt) = 16),
      recordedDevice BLOB NOT NULL, recordedSequence INTEGER NOT NULL, recordedAt INTEGER NOT NULL,
      supersededDevice BLOB, supersededSequence INTEGER, supersededAt INTEGER,
      FOREIGN KEY (recordedDevice, recordedSequence) REFERENCES trailEntry (device, sequence),
      FOREIGN KEY (supersededDevice, supersededSequence) REFERENCES trailEntry (device, sequence),
      CHECK ((supersededDevice IS NULL) = (supersededSequence IS NULL)),
      CHECK ((supersededDevice IS NULL) = (supersededAt IS NULL))
      
    ) STRICT;
    CREATE TABLE referral (
      id BLOB PRIMARY KEY CHECK (length(id) = 16),
      code TEXT NOT NULL, facility BLOB NOT NULL REFERENCES facility (id), body TEXT NOT NULL CHECK (body <> ''),
    passedOn TEXT NOT NULL CHECK (passedOn GLOB '[1-9][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'), document TEXT, what TEXT NOT NULL CHECK (what <> ''), reply TEXT,
    repliedOn TEXT CHECK (repliedOn GLOB '[1-9][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
      salt BLOB NOT NULL CHECK (length(salt) = 16),
      recordedDevice BLOB NOT NULL, recordedSequence INTEGER NOT NULL, recordedAt INTEGER NOT NULL,
      supersededDevice BLOB, supersededSequence INTEGER, supersededAt INTEGER,
      FOREIGN KEY (recordedDevice, recordedSequence) REFERENCES trailEntry (device, sequence),
      FOREIGN KEY (supersededDevice, supersededSequence) REFERENCES trailEntry (device, sequence),
      CHECK ((supersededDevice IS NULL) = (supersededSequence IS NULL)),
      CHECK ((supersededDevice IS NULL) = (supersededAt IS NULL))
      , CHECK ((reply IS NULL) = (repliedOn IS NULL))
    ) STRICT;
    CREATE UNIQUE INDEX referralOnce ON referral (code) WHERE supersededAt IS NULL;
    CREATE INDEX handlingFindingOnHandling ON handlingFinding (handling);
    CREATE INDEX handlingFindingOnFinding ON handlingFinding (finding);
    CREATE TABLE emergency (
      id BLOB PRIMARY KEY CHECK (length(id) = 16),
      code TEXT NOT NULL UNIQUE, facility BLOB NOT NULL REFERENCES facility (id),
    inspection BLOB REFERENCES inspection (id), receivedAt INTEGER NOT NULL,
      salt BLOB NOT NULL CHECK (length(salt) = 16),
      recordedDevice BLOB NOT NULL, recordedSequence INTEGER NOT NULL, recordedAt INTEGER NOT NULL,
      supersededDevice BLOB, supersededSequence INTEGER, supersededAt INTEGER,
      FOREIGN KEY (recordedDevice, recordedSequence) REFERENCES trailEntry (device, sequence),
      FOREIGN KEY (supersededDevice, supersededSequence) REFERENCES trailEntry (device, sequence),
      CHECK ((supersededDevice IS NULL) = (supersededSequence IS NULL)),
      CHECK ((supersededDevice IS NULL) = (supersededAt IS NULL))
      
    ) STRICT;
    CREATE TABLE emergencyAct (
      id BLOB PRIMARY KEY CHECK (length(id) = 16),
      emergency BLOB NOT NULL REFERENCES emergency (id), facility BLOB NOT NULL REFERENCES facility (id),
    body TEXT CHECK (body = 'commune' OR body = 'police' OR body = '111'), happenedAt INTEGER NOT NULL,
    what TEXT NOT NULL CHECK (what <> ''), reply TEXT,
      salt BLOB NOT NULL CHECK (length(salt) = 16),
      recordedDevice BLOB NOT NULL, recordedSequence INTEGER NOT NULL, recordedAt INTEGER NOT NULL,
      supersededDevice BLOB, supersededSequence INTEGER, supersededAt INTEGER,
      FOREIGN KEY (recordedDevice, recordedSequence) REFERENCES trailEntry (device, sequence),
      FOREIGN KEY (supersededDevice, supersededSequence) REFERENCES trailEntry (device, sequence),
      CHECK ((supersededDevice IS NULL) = (supersededSequence IS NULL)),
      CHECK ((supersededDevice IS NULL) = (supersededAt IS NULL))
      , CHECK (body IS NOT NULL OR reply IS NULL)
    ) STRICT;
    CREATE INDEX emergencyActOnEmergency ON emergencyAct (emergency);
    CREATE UNIQUE INDEX emergencyOutcomeOnce ON emergencyAct (emergency)
    WHERE supersededAt IS NULL AND body IS NULL;
    CREATE INDEX remediationActOnFinding ON remediationAct (finding);
    CREATE INDEX actEvidenceOnFinding ON actEvidence (finding);
    CREATE INDEX findingNoteOnFinding ON findingNote (finding);
    CREATE INDEX remediationActOnInspection ON remediationAct (inspection);
    CREATE INDEX actEvidenceOnInspection ON actEvidence (inspection);
    CREATE INDEX findingEditOnInspection ON findingEdit (inspection);
    CREATE INDEX findingNoteOnInspection ON findingNote (inspection);
    CREATE INDEX followUpOnInspection ON followUp (inspection);
    CREATE INDEX emergencyOnInspection ON emergency (inspection);
    CREATE INDEX remediationActOnFacility ON remediationAct (facility);
    CREATE INDEX actEvidenceOnFacility ON actEvidence (facility);
    CREATE INDEX findingEditOnFacility ON findingEdit (facility);
    CREATE INDEX findingNoteOnFacility ON findingNote (facility);
    CREATE INDEX followUpOnFacility ON followUp (facility);
    CREATE INDEX handlingOnFacility ON handling (facility);
    CREATE INDEX referralOnFacility ON referral (facility);
    CREATE INDEX emergencyOnFacility ON emergency (facility);
    CREATE INDEX remediationActOnSeenAt ON remediationAct (seenAt);
    CREATE INDEX followUpOnEarlier ON followUp (earlier);
    """#
}
