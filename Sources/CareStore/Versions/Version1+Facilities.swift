// swift-format-ignore-file
// Released text: every byte of it stands in databases, so no line of it is ever wrapped or changed.

extension Version1 {
  /// Facilities and what is known of them.
  static let facilities = #"""
    CREATE TABLE facility (
      id BLOB PRIMARY KEY CHECK (length(id) = 16),
      code TEXT NOT NULL UNIQUE CHECK (code <> ''), series TEXT NOT NULL, number INTEGER CHECK (number > 0),
      salt BLOB NOT NULL CHECK (length(salt) = 16),
      recordedDevice BLOB NOT NULL, recordedSequence INTEGER NOT NULL, recordedAt INTEGER NOT NULL,
      supersededDevice BLOB, supersededSequence INTEGER, supersededAt INTEGER,
      FOREIGN KEY (recordedDevice, recordedSequence) REFERENCES trailEntry (device, sequence),
      FOREIGN KEY (supersededDevice, supersededSequence) REFERENCES trailEntry (device, sequence),
      CHECK ((supersededDevice IS NULL) = (supersededSequence IS NULL)),
      CHECK ((supersededDevice IS NULL) = (supersededAt IS NULL))
      
    ) STRICT;
    CREATE UNIQUE INDEX facilityOnNumber ON facility (series, number) WHERE number IS NOT NULL;
    CREATE TABLE facilityMerge (
      id BLOB PRIMARY KEY CHECK (length(id) = 16),
      alias BLOB NOT NULL REFERENCES facility (id), target BLOB NOT NULL REFERENCES facility (id),
    reason TEXT NOT NULL CHECK (reason <> ''),
      salt BLOB NOT NULL CHECK (length(salt) = 16),
      recordedDevice BLOB NOT NULL, recordedSequence INTEGER NOT NULL, recordedAt INTEGER NOT NULL,
      supersededDevice BLOB, supersededSequence INTEGER, supersededAt INTEGER,
      FOREIGN KEY (recordedDevice, recordedSequence) REFERENCES trailEntry (device, sequence),
      FOREIGN KEY (supersededDevice, supersededSequence) REFERENCES trailEntry (device, sequence),
      CHECK ((supersededDevice IS NULL) = (supersededSequence IS NULL)),
      CHECK ((supersededDevice IS NULL) = (supersededAt IS NULL))
      , CHECK (alias <> target)
    ) STRICT;
    CREATE UNIQUE INDEX facilityMergeOnce ON facilityMerge (alias) WHERE supersededAt IS NULL;
    CREATE INDEX facilityMergeOnTarget ON facilityMerge (target);
    CREATE TABLE facilityProfile (
      id BLOB PRIMARY KEY CHECK (length(id) = 16),
      facility BLOB NOT NULL REFERENCES facility (id), validFrom TEXT NOT NULL CHECK (validFrom GLOB '[1-9][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
    name TEXT NOT NULL CHECK (name <> ''), foldedName TEXT NOT NULL, sortName TEXT NOT NULL,
    kind TEXT NOT NULL CHECK (kind = 'elderly_care' OR kind = 'children_care' OR kind = 'disability_care' OR kind = 'mental_health_care' OR kind = 'general_care' OR kind = 'social_work_center' OR kind = 'other_social_assistance' OR kind = 'child_protection_service' OR kind = 'preschool' OR kind = 'undetermined'), otherKinds TEXT CHECK (otherKinds <> ''),
    ownership TEXT NOT NULL CHECK (ownership = 'public' OR ownership = 'non_public'),
    operatorKind TEXT CHECK (operatorKind = 'state' OR operatorKind = 'enterprise' OR operatorKind = 'association' OR operatorKind = 'religious_organization' OR operatorKind = 'individual' OR operatorKind = 'foreign_organization'), religion TEXT,
    religiousKind TEXT CHECK (religiousKind = 'religious_organization' OR religiousKind = 'affiliated_religious_organization' OR religiousKind = 'religious_establishment' OR religiousKind = 'belief_establishment' OR religiousKind = 'religious_person'), host TEXT, communeCode TEXT NOT NULL,
    address TEXT,
    setting TEXT CHECK (setting = 'urban' OR setting = 'rural' OR setting = 'mountain'), head TEXT, phone TEXT, opened TEXT CHECK (opened GLOB '[1-9][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
    duties TEXT, area TEXT,
      salt BLOB NOT NULL CHECK (length(salt) = 16),
      recordedDevice BLOB NOT NULL, recordedSequence INTEGER NOT NULL, recordedAt INTEGER NOT NULL,
      supersededDevice BLOB, supersededSequence INTEGER, supersededAt INTEGER,
      FOREIGN KEY (recordedDevice, recordedSequence) REFERENCES trailEntry (device, sequence),
      FOREIGN KEY (supersededDevice, supersededSequence) REFERENCES trailEntry (device, sequence),
      CHECK ((supersededDevice IS NULL) = (supersededSequence IS NULL)),
      CHECK ((supersededDevice IS NULL) = (supersededAt IS NULL))
      
    ) STRICT;
    CREATE TABLE census (
      id BLOB PRIMARY KEY CHECK (length(id) = 16),
      facility BLOB NOT NULL REFERENCES facility (id), countedOn TEXT NOT NULL CHECK (countedOn GLOB '[1-9][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
    children INTEGER NOT NULL CHECK (children >= 0), others INTEGER CHECK (others >= 0),
    girls INTEGER CHECK (girls >= 0), under_18_months INTEGER CHECK (under_18_months >= 0), from_18_months_to_6 INTEGER CHECK (from_18_months_to_6 >= 0), from_6_to_16 INTEGER CHECK (from_6_to_16 >= 0), from_16 INTEGER CHECK (from_16 >= 0), disability INTEGER CHECK (disability >= 0), mental_illness INTEGER CHECK (mental_illness >= 0), hiv INTEGER CHECK (hiv >= 0), round_the_clock INTEGER CHECK (round_the_clock >= 0), needy INTEGER CHECK (needy >= 0), staff INTEGER CHECK (staff >= 0), caregivers INTEGER CHECK (caregivers >= 0), without_placement_decision INTEGER CHECK (without_placement_decision >= 0), without_admission_decision INTEGER CHECK (without_admission_decision >= 0),
    countedBy TEXT,
      salt BLOB NOT NULL CHECK (length(salt) = 16),
      recordedDevice BLOB NOT NULL, recordedSequence INTEGER NOT NULL, recordedAt INTEGER NOT NULL,
      supersededDevice BLOB, supersededSequence INTEGER, supersededAt INTEGER,
      FOREIGN KEY (recordedDevice, recordedSequence) REFERENCES trailEntry (device, sequence),
      FOREIGN KEY (supersededDevice, supersededSequence) REFERENCES trailEntry (device, sequence),
      CHECK ((supersededDevice IS NULL) = (supersededSequence IS NULL)),
      CHECK ((supersededDevice IS NULL) = (supersededAt IS NULL))
      
    ) STRICT;
    CREATE TABLE discovery (
      id BLOB PRIMARY KEY CHECK (length(id) = 16),
      facility BLOB NOT NULL REFERENCES facility (id), discoveredOn TEXT NOT NULL CHECK (discoveredOn GLOB '[1-9][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
    source TEXT NOT NULL CHECK (source = 'ward_group' OR source = 'health_station' OR source = 'police' OR source = 'hotline_111' OR source = 'press' OR source = 'inspection' OR source = 'other'), note TEXT,
      salt BLOB NOT NULL CHECK (length(salt) = 16),
      recordedDevice BLOB NOT NULL, recordedSequence INTEGER NOT NULL, recordedAt INTEGER NOT NULL,
      supersededDevice BLOB, supersededSequence INTEGER, supersededAt INTEGER,
      FOREIGN KEY (recordedDevice, recordedSequence) REFERENCES trailEntry (device, sequence),
      FOREIGN KEY (supersededDevice, supersededSequence) REFERENCES trailEntry (device, sequence),
      CHECK ((supersededDevice IS NULL) = (supersededSequence IS NULL)),
      CHECK ((supersededDevice IS NULL) = (supersededAt IS NULL))
      
    ) STRICT;
    CREATE TABLE discoveryStep (
      id BLOB PRIMARY KEY CHECK (length(id) = 16),
      facility BLOB NOT NULL REFERENCES facility (id), kind TEXT NOT NULL CHECK (kind = 'notice_served' OR kind = 'visited' OR kind = 'reported' OR kind = 'passed_on' OR kind = 'children_moved' OR kind = 'stopped' OR kind = 'other'),
    takenOn TEXT NOT NULL CHECK (takenOn GLOB '[1-9][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'), document TEXT, note TEXT,
      salt BLOB NOT NULL CHECK (length(salt) = 16),
      recordedDevice BLOB NOT NULL, recordedSequence INTEGER NOT NULL, recordedAt INTEGER NOT NULL,
      supersededDevice BLOB, supersededSequence INTEGER, supersededAt INTEGER,
      FOREIGN KEY (recordedDevice, recordedSequence) REFERENCES trailEntry (device, sequence),
      FOREIGN KEY (supersededDevice, supersededSequence) REFERENCES trailEntry (device, sequence),
      CHECK ((supersededDevice IS NULL) = (supersededSequence IS NULL)),
      CHECK ((supersededDevice IS NULL) = (supersededAt IS NULL))
      
    ) STRICT;
    CREATE TABLE closure (
      id BLOB PRIMARY KEY CHECK (length(id) = 16),
      facility BLOB NOT NULL REFERENCES facility (id), kind TEXT NOT NULL CHECK (kind = 'closed' OR kind = 'reopened'),
    closedOn TEXT NOT NULL CHECK (closedOn GLOB '[1-9][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'), document TEXT, note TEXT,
      salt BLOB NOT NULL CHECK (length(salt) = 16),
      recordedDevice BLOB NOT NULL, recordedSequence INTEGER NOT NULL, recordedAt INTEGER NOT NULL,
      supersededDevice BLOB, supersededSequence INTEGER, supersededAt INTEGER,
      FOREIGN KEY (recordedDevice, recordedSequence) REFERENCES trailEntry (device, sequence),
      FOREIGN KEY (supersededDevice, supersededSequence) REFERENCES trailEntry (device, sequence),
      CHECK ((supersededDevice IS NULL) = (supersededSequence IS NULL)),
      CHECK ((supersededDevice IS NULL) = (supersededAt IS NULL))
      
    ) STRICT;
    CREATE INDEX facilityProfileOnFacility ON facilityProfile (facility);
    CREATE INDEX censusOnFacility ON census (facility);
    CREATE INDEX discoveryOnFacility ON discovery (facility);
    CREATE INDEX discoveryStepOnFacility ON discoveryStep (facility);
    CREATE INDEX closureOnFacility ON closure (facility);
    CREATE INDEX facilityProfileOnPlace ON facilityProfile (communeCode, foldedName);
    CREATE INDEX facilityProfileOnName ON facilityProfile (foldedName);
    """#
}
