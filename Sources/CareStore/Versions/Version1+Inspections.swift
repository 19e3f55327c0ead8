// swift-format-ignore-file
// Released text: every byte of it stands in databases, so no line of it is ever wrapped or changed.

extension Version1 {
  /// Inspections, from the checklist to what was found.
  static let inspections = #"""
    CREATE TABLE checklistVersion (
      id BLOB PRIMARY KEY CHECK (length(id) = 16),
      checklist TEXT NOT NULL, version TEXT NOT NULL, contentHash TEXT NOT NULL UNIQUE, content TEXT NOT NULL,
      salt BLOB NOT NULL CHECK (length(salt) = 16),
      recordedDevice BLOB NOT NULL, recordedSequence INTEGER NOT NULL, recordedAt INTEGER NOT NULL,
      supersededDevice BLOB, supersededSequence INTEGER, supersededAt INTEGER,
      FOREIGN KEY (recordedDevice, recordedSequence) REFERENCES trailEntry (device, sequence),
      FOREIGN KEY (supersededDevice, supersededSequence) REFERENCES trailEntry (device, sequence),
      CHECK ((supersededDevice IS NULL) = (supersededSequence IS NULL)),
      CHECK ((supersededDevice IS NULL) = (supersededAt IS NULL))
      
    ) STRICT;
    CREATE TABLE inspection (
      id BLOB PRIMARY KEY CHECK (length(id) = 16),
      code TEXT NOT NULL UNIQUE, facility BLOB NOT NULL REFERENCES facility (id),
    campaign BLOB REFERENCES campaign (id), checklist TEXT NOT NULL, version TEXT NOT NULL,
    contentHash TEXT NOT NULL REFERENCES checklistVersion (contentHash), plannedOn TEXT CHECK (plannedOn GLOB '[1-9][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
      salt BLOB NOT NULL CHECK (length(salt) = 16),
      recordedDevice BLOB NOT NULL, recordedSequence INTEGER NOT NULL, recordedAt INTEGER NOT NULL,
      supersededDevice BLOB, supersededSequence INTEGER, supersededAt INTEGER,
      FOREIGN KEY (recordedDevice, recordedSequence) REFERENCES trailEntry (device, sequence),
      FOREIGN KEY (supersededDevice, supersededSequence) REFERENCES trailEntry (device, sequence),
      CHECK ((supersededDevice IS NULL) = (supersededSequence IS NULL)),
      CHECK ((supersededDevice IS NULL) = (supersededAt IS NULL))
      
    ) STRICT;
    CREATE TABLE inspectionEvent (
      id BLOB PRIMARY KEY CHECK (length(id) = 16),
      inspection BLOB NOT NULL REFERENCES inspection (id), facility BLOB NOT NULL REFERENCES facility (id),
    kind TEXT NOT NULL CHECK (kind = 'started' OR kind = 'closed' OR kind = 'canceled' OR kind = 'reopened'),
    happenedOn TEXT NOT NULL CHECK (happenedOn GLOB '[1-9][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'), decision TEXT, decided TEXT CHECK (decided GLOB '[1-9][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
    issuer TEXT, announced TEXT CHECK (announced GLOB '[1-9][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'), lead TEXT, members TEXT,
    regime TEXT CHECK (regime = 'specialized_check' OR regime = 'check' OR regime = 'inspectorate' OR regime = 'inspectorate_2022' OR regime = 'directive_team'), basis TEXT CHECK (basis = 'signs_of_violation' OR basis = 'directive' OR basis = 'thematic_plan'),
    mode TEXT CHECK (mode = 'onsite' OR mode = 'remote'), limitAmount INTEGER CHECK (limitAmount > 0),
    limitUnit TEXT CHECK (limitUnit = 'days' OR limitUnit = 'working_days'), signedByFacility INTEGER CHECK (signedByFacility IN (0, 1)),
    witness TEXT, witnessRole TEXT CHECK (witnessRole = 'commune' OR witnessRole = 'witness'), facilityOpinion TEXT,
    reason TEXT, metConditions TEXT, unsettledConditions TEXT,
    contentSeal TEXT CHECK (length(contentSeal) = 64),
      salt BLOB NOT NULL CHECK (length(salt) = 16),
      recordedDevice BLOB NOT NULL, recordedSequence INTEGER NOT NULL, recordedAt INTEGER NOT NULL,
      supersededDevice BLOB, supersededSequence INTEGER, supersededAt INTEGER,
      FOREIGN KEY (recordedDevice, recordedSequence) REFERENCES trailEntry (device, sequence),
      FOREIGN KEY (supersededDevice, supersededSequence) REFERENCES trailEntry (device, sequence),
      CHECK ((supersededDevice IS NULL) = (supersededSequence IS NULL)),
      CHECK ((supersededDevice IS NULL) = (supersededAt IS NULL))
      , CHECK (kind <> 'started' OR (decision IS NOT NULL AND lead IS NOT NULL AND regime IS NOT NULL)), CHECK (kind <> 'closed' OR signedByFacility IS NOT NULL), CHECK (signedByFacility IS NOT 0 OR (witness IS NOT NULL AND witnessRole IS NOT NULL))
    ) STRICT;
    CREATE TABLE answer (
      id BLOB PRIMARY KEY CHECK (length(id) = 16),
      inspection BLOB NOT NULL REFERENCES inspection (id), facility BLOB NOT NULL REFERENCES facility (id),
    item TEXT NOT NULL, value TEXT, isFreeText INTEGER NOT NULL CHECK (isFreeText IN (0, 1)),
    outcome TEXT CHECK (outcome IN ('not_applicable', 'not_checked')), note TEXT,
      salt BLOB NOT NULL CHECK (length(salt) = 16),
      recordedDevice BLOB NOT NULL, recordedSequence INTEGER NOT NULL, recordedAt INTEGER NOT NULL,
      supersededDevice BLOB, supersededSequence INTEGER, supersededAt INTEGER,
      FOREIGN KEY (recordedDevice, recordedSequence) REFERENCES trailEntry (device, sequence),
      FOREIGN KEY (supersededDevice, supersededSequence) REFERENCES trailEntry (device, sequence),
      CHECK ((supersededDevice IS NULL) = (supersededSequence IS NULL)),
      CHECK ((supersededDevice IS NULL) = (supersededAt IS NULL))
      , CHECK ((value IS NULL) <> (outcome IS NULL))
    ) STRICT;
    CREATE TABLE evidence (
      id BLOB PRIMARY KEY CHECK (length(id) = 16),
      inspection BLOB NOT NULL REFERENCES inspection (id), facility BLOB NOT NULL REFERENCES facility (id),
    item TEXT NOT NULL, fileName TEXT NOT NULL, size INTEGER NOT NULL CHECK (size >= 0),
    contentHash TEXT NOT NULL CHECK (length(contentHash) = 64), caption TEXT,
      salt BLOB NOT NULL CHECK (length(salt) = 16),
      recordedDevice BLOB NOT NULL, recordedSequence INTEGER NOT NULL, recordedAt INTEGER NOT NULL,
      supersededDevice BLOB, supersededSequence INTEGER, supersededAt INTEGER,
      FOREIGN KEY (recordedDevice, recordedSequence) REFERENCES trailEntry (device, sequence),
      FOREIGN KEY (supersededDevice, supersededSequence) REFERENCES trailEntry (device, sequence),
      CHECK ((supersededDevice IS NULL) = (supersededSequence IS NULL)),
      CHECK ((supersededDevice IS NULL) = (supersededAt IS NULL))
      
    ) STRICT;
    CREATE TABLE finding (
      id BLOB PRIMARY KEY CHECK (length(id) = 16),
      inspection BLOB NOT NULL REFERENCES inspection (id), facility BLOB NOT NULL REFERENCES facility (id),
    number INTEGER NOT NULL CHECK (number > 0), item TEXT NOT NULL, requirements TEXT NOT NULL,
    citations TEXT NOT NULL, quotes TEXT NOT NULL, severity TEXT NOT NULL CHECK (severity = 'critical' OR severity = 'major' OR severity = 'minor'),
    topic TEXT NOT NULL CHECK (topic = 'licensing' OR topic = 'child_protection' OR topic = 'care_substitute' OR topic = 'staffing' OR topic = 'premises' OR topic = 'health_nutrition' OR topic = 'education' OR topic = 'records' OR topic = 'finance' OR topic = 'fire_food_safety' OR topic = 'participation_dignity' OR topic = 'reporting'), isProhibitedAct INTEGER NOT NULL CHECK (isProhibitedAct IN (0, 1)),
    statement TEXT NOT NULL, seen TEXT, remedy TEXT,
    concernsChildSafety INTEGER NOT NULL CHECK (concernsChildSafety IN (0, 1)),
      salt BLOB NOT NULL CHECK (length(salt) = 16),
      recordedDevice BLOB NOT NULL, recordedSequence INTEGER NOT NULL, recordedAt INTEGER NOT NULL,
      supersededDevice BLOB, supersededSequence INTEGER, supersededAt INTEGER,
      FOREIGN KEY (recordedDevice, recordedSequence) REFERENCES trailEntry (device, sequence),
      FOREIGN KEY (supersededDevice, supersededSequence) REFERENCES trailEntry (device, sequence),
      CHECK ((supersededDevice IS NULL) = (supersededSequence IS NULL)),
      CHECK ((supersededDevice IS NULL) = (supersededAt IS NULL))
      
    ) STRICT;
    CREATE TABLE observation (
      id BLOB PRIMARY KEY CHECK (length(id) = 16),
      inspection BLOB NOT NULL REFERENCES inspection (id), facility BLOB NOT NULL REFERENCES facility (id),
    item TEXT NOT NULL, dutyBearer TEXT NOT NULL, citations TEXT NOT NULL, statement TEXT NOT NULL, seen TEXT,
      salt BLOB NOT NULL CHECK (length(salt) = 16),
      recordedDevice BLOB NOT NULL, recordedSequence INTEGER NOT NULL, recordedAt INTEGER NOT NULL,
      supersededDevice BLOB, supersededSequence INTEGER, supersededAt INTEGER,
      FOREIGN KEY (recordedDevice, recordedSequence) REFERENCES trailEntry (device, sequence),
      FOREIGN KEY (supersededDevice, supersededSequence) REFERENCES trailEntry (device, sequence),
      CHECK ((supersededDevice IS NULL) = (supersededSequence IS NULL)),
      CHECK ((supersededDevice IS NULL) = (supersededAt IS NULL))
      
    ) STRICT;
    CREATE INDEX inspectionOnFacility ON inspection (facility);
    CREATE INDEX inspectionEventOnFacility ON inspectionEvent (facility);
    CREATE INDEX inspectionEventOnInspection ON inspectionEvent (inspection);
    CREATE INDEX answerOnFacility ON answer (facility);
    CREATE INDEX answerOnInspection ON answer (inspection);
    CREATE INDEX evidenceOnFacility ON evidence (facility);
    CREATE INDEX evidenceOnInspection ON evidence (inspection);
    CREATE INDEX findingOnFacility ON finding (facility);
    CREATE INDEX findingOnInspection ON finding (inspection);
    CREATE INDEX observationOnFacility ON observation (facility);
    CREATE INDEX observationOnInspection ON observation (inspection);
    CREATE INDEX inspectionOnCampaign ON inspection (campaign);
    CREATE UNIQUE INDEX answerOnce ON answer (inspection, item) WHERE supersededAt IS NULL;
    CREATE UNIQUE INDEX findingOnce ON finding (inspection, number) WHERE supersededAt IS NULL;
    CREATE TABLE inspectionDecision (
      id BLOB PRIMARY KEY CHECK (length(id) = 16),
      inspection BLOB NOT NULL REFERENCES inspection (id), facility BLOB NOT NULL REFERENCES facility (id), body TEXT NOT NULL CHECK (body = 'ministry' OR body = 'department' OR body = 'commune' OR body = 'peoples_committee' OR body = 'provincial_inspectorate'), scope TEXT, plan TEXT,
      salt BLOB NOT NULL CHECK (length(salt) = 16),
      recordedDevice BLOB NOT NULL, recordedSequence INTEGER NOT NULL, recordedAt INTEGER NOT NULL,
      supersededDevice BLOB, supersededSequence INTEGER, supersededAt INTEGER,
      FOREIGN KEY (recordedDevice, recordedSequence) REFERENCES trailEntry (device, sequence),
      FOREIGN KEY (supersededDevice, supersededSequence) REFERENCES trailEntry (device, sequence),
      CHECK ((supersededDevice IS NULL) = (supersededSequence IS NULL)),
      CHECK ((supersededDevice IS NULL) = (supersededAt IS NULL))
      
    ) STRICT;
    CREATE TABLE teamMember (
      id BLOB PRIMARY KEY CHECK (length(id) = 16),
      inspection BLOB NOT NULL REFERENCES inspection (id), facility BLOB NOT NULL REFERENCES facility (id), number INTEGER NOT NULL CHECK (number > 0), name TEXT NOT NULL CHECK (name <> ''), role TEXT,
    declaredOn TEXT CHECK (declaredOn GLOB '[1-9][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
      salt BLOB NOT NULL CHECK (length(salt) = 16),
      recordedDevice BLOB NOT NULL, recordedSequence INTEGER NOT NULL, recordedAt INTEGER NOT NULL,
      supersededDevice BLOB, supersededSequence INTEGER, supersededAt INTEGER,
      FOREIGN KEY (recordedDevice, recordedSequence) REFERENCES trailEntry (device, sequence),
      FOREIGN KEY (supersededDevice, supersededSequence) REFERENCES trailEntry (device, sequence),
      CHECK ((supersededDevice IS NULL) = (supersededSequence IS NULL)),
      CHECK ((supersededDevice IS NULL) = (supersededAt IS NULL))
      
    ) STRICT;
    CREATE TABLE inspectionExtension (
      id BLOB PRIMARY KEY CHECK (length(id) = 16),
      inspection BLOB NOT NULL REFERENCES inspection (id), facility BLOB NOT NULL REFERENCES facility (id), amount INTEGER NOT NULL CHECK (amount > 0), unit TEXT NOT NULL CHECK (unit = 'days' OR unit = 'working_days'),
    reason TEXT NOT NULL CHECK (reason <> ''), approver TEXT NOT NULL CHECK (approver <> ''),
    grantedOn TEXT NOT NULL CHECK (grantedOn GLOB '[1-9][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
      salt BLOB NOT NULL CHECK (length(salt) = 16),
      recordedDevice BLOB NOT NULL, recordedSequence INTEGER NOT NULL, recordedAt INTEGER NOT NULL,
      supersededDevice BLOB, supersededSequence INTEGER, supersededAt INTEGER,
      FOREIGN KEY (recordedDevice, recordedSequence) REFERENCES trailEntry (device, sequence),
      FOREIGN KEY (supersededDevice, supersededSequence) REFERENCES trailEntry (device, sequence),
      CHECK ((supersededDevice IS NULL) = (supersededSequence IS NULL)),
      CHECK ((supersededDevice IS NULL) = (supersededAt IS NULL))
      
    ) STRICT;
    CREATE TABLE inspectionPause (
      id BLOB PRIMARY KEY CHECK (length(id) = 16),
      inspection BLOB NOT NULL REFERENCES inspection (id), facility BLOB NOT NULL REFERENCES facility (id), firstDay TEXT NOT NULL CHECK (firstDay GLOB '[1-9][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'), lastDay TEXT CHECK (lastDay GLOB '[1-9][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'), document TEXT,
    reason TEXT NOT NULL CHECK (reason <> ''),
      salt BLOB NOT NULL CHECK (length(salt) = 16),
      recordedDevice BLOB NOT NULL, recordedSequence INTEGER NOT NULL, recordedAt INTEGER NOT NULL,
      supersededDevice BLOB, supersededSequence INTEGER, supersededAt INTEGER,
      FOREIGN KEY (recordedDevice, recordedSequence) REFERENCES trailEntry (device, sequence),
      FOREIGN KEY (supersededDevice, supersededSequence) REFERENCES trailEntry (device, sequence),
      CHECK ((supersededDevice IS NULL) = (supersededSequence IS NULL)),
      CHECK ((supersededDevice IS NULL) = (supersededAt IS NULL))
      , CHECK (lastDay IS NULL OR firstDay <= lastDay)
    ) STRICT;
    CREATE INDEX inspectionDecisionOnInspection ON inspectionDecision (inspection);
    CREATE INDEX inspectionDecisionOnFacility ON inspectionDecision (facility);
    CREATE INDEX teamMemberOnInspection ON teamMember (inspection);
    CREATE INDEX teamMemberOnFacility ON teamMember (facility);
    CREATE INDEX inspectionExtensionOnInspection ON inspectionExtension (inspection);
    CREATE INDEX inspectionExtensionOnFacility ON inspectionExtension (facility);
    CREATE INDEX inspectionPauseOnInspection ON inspectionPause (inspection);
    CREATE INDEX inspectionPauseOnFacility ON inspectionPause (facility);
    CREATE UNIQUE INDEX inspectionDecisionOnce ON inspectionDecision (inspection) WHERE supersededAt IS NULL;
    CREATE UNIQUE INDEX inspectionExtensionOnce ON inspectionExtension (inspection) WHERE supersededAt IS NULL;
    CREATE UNIQUE INDEX teamMemberOnce ON teamMember (inspection, number) WHERE supersededAt IS NULL;
    CREATE UNIQUE INDEX inspectionPauseOnce ON inspectionPause (inspection, firstDay) WHERE supersededAt IS NULL;
    """#
}
