PRAGMA application_id = 1296124225;
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
CREATE TABLE assignment (
  id BLOB PRIMARY KEY CHECK (length(id) = 16),
  campaign BLOB NOT NULL REFERENCES campaign (id), communeCode TEXT NOT NULL CHECK (communeCode <> ''),
validFrom TEXT NOT NULL CHECK (validFrom GLOB '[1-9][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'), team TEXT NOT NULL CHECK (team <> ''),
lead TEXT NOT NULL CHECK (lead <> ''), members TEXT NOT NULL,
  salt BLOB NOT NULL CHECK (length(salt) = 16),
  recordedDevice BLOB NOT NULL, recordedSequence INTEGER NOT NULL, recordedAt INTEGER NOT NULL,
  supersededDevice BLOB, supersededSequence INTEGER, supersededAt INTEGER,
  FOREIGN KEY (recordedDevice, recordedSequence) REFERENCES trailEntry (device, sequence),
  FOREIGN KEY (supersededDevice, supersededSequence) REFERENCES trailEntry (device, sequence),
  CHECK ((supersededDevice IS NULL) = (supersededSequence IS NULL)),
  CHECK ((supersededDevice IS NULL) = (supersededAt IS NULL))
  
) STRICT;
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
CREATE TABLE campaign (
  id BLOB PRIMARY KEY CHECK (length(id) = 16),
  code TEXT NOT NULL UNIQUE, name TEXT NOT NULL CHECK (name <> ''), directive BLOB REFERENCES directive (id),
firstDay TEXT NOT NULL CHECK (firstDay GLOB '[1-9][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'), lastDay TEXT NOT NULL CHECK (lastDay GLOB '[1-9][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
provinceCode TEXT, communeCode TEXT, kinds TEXT NOT NULL, checklistIDs TEXT NOT NULL CHECK (checklistIDs <> ''),
  salt BLOB NOT NULL CHECK (length(salt) = 16),
  recordedDevice BLOB NOT NULL, recordedSequence INTEGER NOT NULL, recordedAt INTEGER NOT NULL,
  supersededDevice BLOB, supersededSequence INTEGER, supersededAt INTEGER,
  FOREIGN KEY (recordedDevice, recordedSequence) REFERENCES trailEntry (device, sequence),
  FOREIGN KEY (supersededDevice, supersededSequence) REFERENCES trailEntry (device, sequence),
  CHECK ((supersededDevice IS NULL) = (supersededSequence IS NULL)),
  CHECK ((supersededDevice IS NULL) = (supersededAt IS NULL))
  , CHECK (firstDay <= lastDay)
) STRICT;
CREATE TABLE campaignClosure (
  id BLOB PRIMARY KEY CHECK (length(id) = 16),
  campaign BLOB NOT NULL REFERENCES campaign (id), closedOn TEXT NOT NULL CHECK (closedOn GLOB '[1-9][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
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
CREATE TABLE correction (
  id BLOB PRIMARY KEY CHECK (length(id) = 16),
  facility BLOB NOT NULL REFERENCES facility (id), corrected BLOB NOT NULL REFERENCES permitEvent (id),
replacement BLOB REFERENCES permitEvent (id), reason TEXT NOT NULL CHECK (reason <> ''),
  salt BLOB NOT NULL CHECK (length(salt) = 16),
  recordedDevice BLOB NOT NULL, recordedSequence INTEGER NOT NULL, recordedAt INTEGER NOT NULL,
  supersededDevice BLOB, supersededSequence INTEGER, supersededAt INTEGER,
  FOREIGN KEY (recordedDevice, recordedSequence) REFERENCES trailEntry (device, sequence),
  FOREIGN KEY (supersededDevice, supersededSequence) REFERENCES trailEntry (device, sequence),
  CHECK ((supersededDevice IS NULL) = (supersededSequence IS NULL)),
  CHECK ((supersededDevice IS NULL) = (supersededAt IS NULL))
  
) STRICT;
CREATE TABLE device (
  id BLOB PRIMARY KEY CHECK (length(id) = 16),
  series TEXT NOT NULL CHECK (length(series) <= 3),
  salt BLOB NOT NULL CHECK (length(salt) = 16),
  recordedDevice BLOB NOT NULL, recordedSequence INTEGER NOT NULL, recordedAt INTEGER NOT NULL,
  supersededDevice BLOB, supersededSequence INTEGER, supersededAt INTEGER,
  FOREIGN KEY (recordedDevice, recordedSequence) REFERENCES trailEntry (device, sequence),
  FOREIGN KEY (supersededDevice, supersededSequence) REFERENCES trailEntry (device, sequence),
  CHECK ((supersededDevice IS NULL) = (supersededSequence IS NULL)),
  CHECK ((supersededDevice IS NULL) = (supersededAt IS NULL))
  
) STRICT;
CREATE TABLE directive (
  id BLOB PRIMARY KEY CHECK (length(id) = 16),
  code TEXT NOT NULL UNIQUE, issuer TEXT NOT NULL, number TEXT, issuedOn TEXT CHECK (issuedOn GLOB '[1-9][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
summary TEXT NOT NULL, task TEXT,
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
CREATE TABLE excuse (
  id BLOB PRIMARY KEY CHECK (length(id) = 16),
  campaign BLOB NOT NULL REFERENCES campaign (id), facility BLOB NOT NULL REFERENCES facility (id),
reason TEXT NOT NULL CHECK (reason <> ''),
  salt BLOB NOT NULL CHECK (length(salt) = 16),
  recordedDevice BLOB NOT NULL, recordedSequence INTEGER NOT NULL, recordedAt INTEGER NOT NULL,
  supersededDevice BLOB, supersededSequence INTEGER, supersededAt INTEGER,
  FOREIGN KEY (recordedDevice, recordedSequence) REFERENCES trailEntry (device, sequence),
  FOREIGN KEY (supersededDevice, supersededSequence) REFERENCES trailEntry (device, sequence),
  CHECK ((supersededDevice IS NULL) = (supersededSequence IS NULL)),
  CHECK ((supersededDevice IS NULL) = (supersededAt IS NULL))
  
) STRICT;
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
CREATE TABLE grdb_migrations (identifier TEXT NOT NULL PRIMARY KEY);
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
CREATE TABLE lateAddition (
  id BLOB PRIMARY KEY CHECK (length(id) = 16),
  campaign BLOB NOT NULL REFERENCES campaign (id), facility BLOB NOT NULL REFERENCES facility (id),
addedOn TEXT NOT NULL CHECK (addedOn GLOB '[1-9][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
  salt BLOB NOT NULL CHECK (length(salt) = 16),
  recordedDevice BLOB NOT NULL, recordedSequence INTEGER NOT NULL, recordedAt INTEGER NOT NULL,
  supersededDevice BLOB, supersededSequence INTEGER, supersededAt INTEGER,
  FOREIGN KEY (recordedDevice, recordedSequence) REFERENCES trailEntry (device, sequence),
  FOREIGN KEY (supersededDevice, supersededSequence) REFERENCES trailEntry (device, sequence),
  CHECK ((supersededDevice IS NULL) = (supersededSequence IS NULL)),
  CHECK ((supersededDevice IS NULL) = (supersededAt IS NULL))
  
) STRICT;
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
CREATE TABLE office (
  id BLOB PRIMARY KEY CHECK (length(id) = 16),
  agency TEXT NOT NULL CHECK (agency <> ''), parentAgency TEXT, place TEXT, symbol TEXT, signer TEXT,
provinceCode TEXT, communeCode TEXT, series TEXT NOT NULL,
  salt BLOB NOT NULL CHECK (length(salt) = 16),
  recordedDevice BLOB NOT NULL, recordedSequence INTEGER NOT NULL, recordedAt INTEGER NOT NULL,
  supersededDevice BLOB, supersededSequence INTEGER, supersededAt INTEGER,
  FOREIGN KEY (recordedDevice, recordedSequence) REFERENCES trailEntry (device, sequence),
  FOREIGN KEY (supersededDevice, supersededSequence) REFERENCES trailEntry (device, sequence),
  CHECK ((supersededDevice IS NULL) = (supersededSequence IS NULL)),
  CHECK ((supersededDevice IS NULL) = (supersededAt IS NULL))
  
) STRICT;
CREATE TABLE permit (
  id BLOB PRIMARY KEY CHECK (length(id) = 16),
  facility BLOB NOT NULL REFERENCES facility (id), kind TEXT NOT NULL CHECK (kind = 'public_founding_decision' OR kind = 'establishment_certificate' OR kind = 'enterprise_registration' OR kind = 'association_license' OR kind = 'operating_license' OR kind = 'under_10_certificate' OR kind = 'child_protection_registration' OR kind = 'preschool_permit' OR kind = 'placement_decision'),
  salt BLOB NOT NULL CHECK (length(salt) = 16),
  recordedDevice BLOB NOT NULL, recordedSequence INTEGER NOT NULL, recordedAt INTEGER NOT NULL,
  supersededDevice BLOB, supersededSequence INTEGER, supersededAt INTEGER,
  FOREIGN KEY (recordedDevice, recordedSequence) REFERENCES trailEntry (device, sequence),
  FOREIGN KEY (supersededDevice, supersededSequence) REFERENCES trailEntry (device, sequence),
  CHECK ((supersededDevice IS NULL) = (supersededSequence IS NULL)),
  CHECK ((supersededDevice IS NULL) = (supersededAt IS NULL))
  
) STRICT;
CREATE TABLE permitEvent (
  id BLOB PRIMARY KEY CHECK (length(id) = 16),
  permit BLOB NOT NULL REFERENCES permit (id), facility BLOB NOT NULL REFERENCES facility (id),
kind TEXT NOT NULL CHECK (kind = 'applied' OR kind = 'supplement_asked' OR kind = 'refused' OR kind = 'issued' OR kind = 'amended' OR kind = 'reissued' OR kind = 'suspended' OR kind = 'reinstated' OR kind = 'withdrawn' OR kind = 'surrendered'), happenedOn TEXT NOT NULL CHECK (happenedOn GLOB '[1-9][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
lastDay TEXT CHECK (lastDay GLOB '[1-9][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'), document TEXT, issuer TEXT, note TEXT,
paperNumber TEXT, paperIssuer TEXT, paperCapacity INTEGER CHECK (paperCapacity > 0),
paperExpires TEXT CHECK (paperExpires GLOB '[1-9][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'), paperName TEXT, paperAddress TEXT, paperCommuneCode TEXT,
paperHead TEXT, paperKind TEXT CHECK (paperKind = 'elderly_care' OR paperKind = 'children_care' OR paperKind = 'disability_care' OR paperKind = 'mental_health_care' OR paperKind = 'general_care' OR paperKind = 'social_work_center' OR paperKind = 'other_social_assistance' OR paperKind = 'child_protection_service' OR paperKind = 'preschool' OR paperKind = 'undetermined'), paperDuties TEXT, paperArea TEXT,
  salt BLOB NOT NULL CHECK (length(salt) = 16),
  recordedDevice BLOB NOT NULL, recordedSequence INTEGER NOT NULL, recordedAt INTEGER NOT NULL,
  supersededDevice BLOB, supersededSequence INTEGER, supersededAt INTEGER,
  FOREIGN KEY (recordedDevice, recordedSequence) REFERENCES trailEntry (device, sequence),
  FOREIGN KEY (supersededDevice, supersededSequence) REFERENCES trailEntry (device, sequence),
  CHECK ((supersededDevice IS NULL) = (supersededSequence IS NULL)),
  CHECK ((supersededDevice IS NULL) = (supersededAt IS NULL))
  , CHECK (lastDay IS NULL OR (kind = 'suspended' AND lastDay >= happenedOn))
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
CREATE TABLE trailEntry (
  device BLOB NOT NULL CHECK (length(device) = 16), sequence INTEGER NOT NULL CHECK (sequence > 0),
  counter INTEGER NOT NULL CHECK (counter > 0), change BLOB NOT NULL CHECK (length(change) = 16),
  instant INTEGER NOT NULL, actor TEXT NOT NULL, host TEXT NOT NULL, command TEXT NOT NULL,
  entity TEXT NOT NULL, entityID BLOB NOT NULL CHECK (length(entityID) = 16),
  revision INTEGER NOT NULL CHECK (revision > 0), facility BLOB, inspection BLOB, before TEXT, after TEXT,
  factHash BLOB NOT NULL CHECK (length(factHash) = 32),
  previousHash BLOB NOT NULL CHECK (length(previousHash) = 32), hash BLOB NOT NULL CHECK (length(hash) = 32),
  PRIMARY KEY (device, sequence), UNIQUE (entityID, revision)
) STRICT, WITHOUT ROWID;
INSERT INTO actEvidence VALUES (X'0196CA97ACE077BBBBA29960AF40CA8F', X'0196CA97ACE077BBBBA295F6158C1897', X'0196CA97ACE077BBBBA27D767B4FECCA', X'0196CA97ACE077BBBBA24C7746D79530', X'0196CA97ACE077BBBBA1FC2344B9ADDB', 'BÍ-MẬT.jpg', 1, 'cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc', X'BF7E1D23EC4963F6D4FA67A2A5C39A94', X'0196CA96C28073EEBEE881E3779B97F4', 44, 1747155660000, NULL, NULL, NULL);
INSERT INTO answer VALUES (X'0196CA97ACE077BBBBA268617AC872F5', X'0196CA97ACE077BBBBA24C7746D79530', X'0196CA97ACE077BBBBA1FC2344B9ADDB', 'a', 'no', 0, NULL, 'BÍ-MẬT', X'CB0BA43CD62B96B6E087EEBB8FA5CD54', X'0196CA96C28073EEBEE881E3779B97F4', 31, 1747155660000, NULL, NULL, NULL);
INSERT INTO answer VALUES (X'0196CA97ACE077BBBBA26FCC147D24EC', X'0196CA97ACE077BBBBA24C7746D79530', X'0196CA97ACE077BBBBA1FC2344B9ADDB', 'b', NULL, 0, 'not_checked', NULL, X'0A8083BA02993C911FFCCD39BC12742F', X'0196CA96C28073EEBEE881E3779B97F4', 32, 1747155660000, NULL, NULL, NULL);
INSERT INTO answer VALUES (X'0196CA97ACE077BBBBA27336AE31D6E4', X'0196CA97ACE077BBBBA24C7746D79530', X'0196CA97ACE077BBBBA1FC2344B9ADDB', 'c', 'BÍ-MẬT', 1, NULL, NULL, X'49F462382F06E36B5E70ADB7E87F1A0A', X'0196CA96C28073EEBEE881E3779B97F4', 33, 1747155660000, X'0196CA96C28073EEBEE881E3779B97F4', 34, 1747155660000);
INSERT INTO answer VALUES (X'0196CA97ACE077BBBBA276A147E688DB', X'0196CA97ACE077BBBBA24C7746D79530', X'0196CA97ACE077BBBBA1FC2344B9ADDB', 'c', 'khác BÍ-MẬT', 1, NULL, NULL, X'886842B65B7389469DE48C3515EDC0E4', X'0196CA96C28073EEBEE881E3779B97F4', 35, 1747155660000, NULL, NULL, NULL);
INSERT INTO assignment VALUES (X'0196CA97ACE077BBBBA23ECCE004CD52', X'0196CA97ACE077BBBBA237F7AC9B6964', '99001', '2025-05-14', 'Tổ 1', 'Trần Văn Ví Dụ', 'Lê Thị Ví Dụ', X'160D0AD4EC7A6F512B895453A6F4A6EF', X'0196CA96C28073EEBEE881E3779B97F4', 20, 1747155660000, NULL, NULL, NULL);
INSERT INTO calendarDay VALUES (X'0196CA97ACE077BBBBA2CA5FE3B92229', '2025-05-14', 'swapped_off', 'Nghỉ hoán đổi', 'announced', 'Công văn 1', X'B3F1960902683036C86DE188BBE167D4', X'0196CA96C28073EEBEE881E3779B97F4', 57, 1747155660000, NULL, NULL, NULL);
INSERT INTO campaign VALUES (X'0196CA97ACE077BBBBA237F7AC9B6964', 'C-2025-001', 'Đợt 1', X'0196CA97ACE077BBBBA2308D12E6B76C', '2025-05-14', '2025-05-14', NULL, NULL, '', 'quick-safety', X'98244BD893A0229CADA095574D1A5A3A', X'0196CA96C28073EEBEE881E3779B97F4', 18, 1747155660000, NULL, NULL, NULL);
INSERT INTO campaignClosure VALUES (X'0196CA97ACE077BBBBA245A2136E3141', X'0196CA97ACE077BBBBA237F7AC9B6964', '2025-05-14', X'94F5C8CF4555BC06A971134FFFCEF3A4', X'0196CA96C28073EEBEE881E3779B97F4', 22, 1747155660000, NULL, NULL, NULL);
INSERT INTO census VALUES (X'0196CA97ACE077BBBBA206F8782311CA', X'0196CA97ACE077BBBBA1FC2344B9ADDB', '2025-05-14', 9, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, NULL, X'A4B1D1F17D82555CB92D1C7137FC8CFA', X'0196CA96C28073EEBEE881E3779B97F4', 5, 1747155660000, NULL, NULL, NULL);
INSERT INTO checklistVersion VALUES (X'0196CA97ACE077BBBBA2490CAD22E339', 'quick-safety', '1', 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa', '{}', X'D369A84D72C262E1E8E5F2CC2B3C9A7F', X'0196CA96C28073EEBEE881E3779B97F4', 23, 1747155660000, NULL, NULL, NULL);
INSERT INTO closure VALUES (X'0196CA97ACE077BBBBA21138454127B0', X'0196CA97ACE077BBBBA1FC2344B9ADDB', 'reopened', '2025-05-14', NULL, 'BÍ-MẬT', X'610E706B03CA48EC768ABAEABC43808A', X'0196CA96C28073EEBEE881E3779B97F4', 8, 1747155660000, NULL, NULL, NULL);
INSERT INTO correction VALUES (X'0196CA97ACE077BBBBA222E2AC13EF8E', X'0196CA97ACE077BBBBA1FC2344B9ADDB', X'0196CA97ACE077BBBBA21F78125F3D97', NULL, 'BÍ-MẬT', X'5DDFED62B57EE256725B38E26EF819F5', X'0196CA96C28073EEBEE881E3779B97F4', 13, 1747155660000, NULL, NULL, NULL);
INSERT INTO device VALUES (X'0196CA96C28073EEBEE881E3779B97F4', '', X'696C747C9F6015177EE8BEFB58DA4CB5', X'0196CA96C28073EEBEE881E3779B97F4', 1, 1747155600000, NULL, NULL, NULL);
INSERT INTO directive VALUES (X'0196CA97ACE077BBBBA2308D12E6B76C', 'D-2025-001', 'UBND', NULL, '2025-05-14', 'V/v', NULL, X'59B06B5A67337CC16E2CB6D920ADB35F', X'0196CA96C28073EEBEE881E3779B97F4', 17, 1747155660000, NULL, NULL, NULL);
INSERT INTO discovery VALUES (X'0196CA97ACE077BBBBA20A6311D7C3C1', X'0196CA97ACE077BBBBA1FC2344B9ADDB', '2025-05-14', 'police', 'BÍ-MẬT', X'E325B16FAAEFFB36F8A1FBEE636933D5', X'0196CA96C28073EEBEE881E3779B97F4', 6, 1747155660000, NULL, NULL, NULL);
INSERT INTO discoveryStep VALUES (X'0196CA97ACE077BBBBA20DCDAB8C75B9', X'0196CA97ACE077BBBBA1FC2344B9ADDB', 'notice_served', '2025-05-14', '2/TB', 'BÍ-MẬT', X'229A90EDD65CA2113716DB6C90D6D9AF', X'0196CA96C28073EEBEE881E3779B97F4', 7, 1747155660000, NULL, NULL, NULL);
INSERT INTO duty VALUES (X'0196CA97ACE077BBBBA2D13517228618', 'R-2025-001', 'Báo cáo kết quả', NULL, 'Bộ Y tế
UBND tỉnh Ví Dụ', NULL, 'before', '2025-05-15', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '1/UBND', 'read', X'0196CA97ACE077BBBBA2308D12E6B76C', '2025-05-14', 'BÍ-MẬT', X'31DA55055B427DEB4656A08414BCB489', X'0196CA96C28073EEBEE881E3779B97F4', 59, 1747155660000, NULL, NULL, NULL);
INSERT INTO duty VALUES (X'0196CA97ACE077BBBBA2D49FB0D7380F', 'R-2025-002', 'Báo cáo kết quả', NULL, 'Bộ Y tế
UBND tỉnh Ví Dụ', 'year', NULL, NULL, NULL, NULL, NULL, 12, 15, 12, 14, '1/UBND', 'read', NULL, '2025-05-14', NULL, X'704E358387AF23C685CA7F0241295B64', X'0196CA96C28073EEBEE881E3779B97F4', 60, 1747155660000, NULL, NULL, NULL);
INSERT INTO dutyEnd VALUES (X'0196CA97ACE077BBBBA2D80A4A8BEA07', X'0196CA97ACE077BBBBA2D13517228618', '2025-05-14', 'BÍ-MẬT', X'AFC21401B41CCAA0C43E5F806D96013F', X'0196CA96C28073EEBEE881E3779B97F4', 61, 1747155660000, NULL, NULL, NULL);
INSERT INTO emergency VALUES (X'0196CA97ACE077BBBBA2B1E0497CF65C', 'E-2025-001', X'0196CA97ACE077BBBBA1FC2344B9ADDB', X'0196CA97ACE077BBBBA24C7746D79530', 1747155600000, X'39385A16F7D849164EB4A495B05281B4', X'0196CA96C28073EEBEE881E3779B97F4', 51, 1747155660000, NULL, NULL, NULL);
INSERT INTO emergencyAct VALUES (X'0196CA97ACE077BBBBA2B54AE331A853', X'0196CA97ACE077BBBBA2B1E0497CF65C', X'0196CA97ACE077BBBBA1FC2344B9ADDB', 'police', 1747155660000, 'BÍ-MẬT', 'BÍ-MẬT', X'78AC39942346F0F08D288413DDBF278F', X'0196CA96C28073EEBEE881E3779B97F4', 52, 1747155660000, NULL, NULL, NULL);
INSERT INTO emergencyAct VALUES (X'0196CA97ACE077BBBBA2B8B57CE65A4B', X'0196CA97ACE077BBBBA2B1E0497CF65C', X'0196CA97ACE077BBBBA1FC2344B9ADDB', NULL, 1747155720000, 'BÍ-MẬT', NULL, X'B720191250B396CBCC9C6391092DCE69', X'0196CA96C28073EEBEE881E3779B97F4', 53, 1747155660000, NULL, NULL, NULL);
INSERT INTO evidence VALUES (X'0196CA97ACE077BBBBA27A0BE19B3AD3', X'0196CA97ACE077BBBBA24C7746D79530', X'0196CA97ACE077BBBBA1FC2344B9ADDB', 'a', 'BÍ-MẬT.jpg', 1, 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa', 'BÍ-MẬT', X'C7DC213488E02F21DC586CB3415A67BF', X'0196CA96C28073EEBEE881E3779B97F4', 36, 1747155660000, NULL, NULL, NULL);
INSERT INTO excuse VALUES (X'0196CA97ACE077BBBBA23B6246501B5B', X'0196CA97ACE077BBBBA237F7AC9B6964', X'0196CA97ACE077BBBBA1FC2344B9ADDB', 'BÍ-MẬT', X'D7982A56C00DC976EC1475D579870015', X'0196CA96C28073EEBEE881E3779B97F4', 19, 1747155660000, NULL, NULL, NULL);
INSERT INTO facility VALUES (X'0196CA97ACE077BBBBA1FC2344B9ADDB', 'F-000001', '', 1, X'26C912F624A808A73B455D75DE214045', X'0196CA96C28073EEBEE881E3779B97F4', 3, 1747155660000, NULL, NULL, NULL);
INSERT INTO facility VALUES (X'0196CA97ACE077BBBBA2264D45C8A186', 'VD-2', '', NULL, X'9C53CDE0E1EB8831B1CF17609B65C0CF', X'0196CA96C28073EEBEE881E3779B97F4', 14, 1747155660000, NULL, NULL, NULL);
INSERT INTO facilityMerge VALUES (X'0196CA97ACE077BBBBA22D2279320575', X'0196CA97ACE077BBBBA2264D45C8A186', X'0196CA97ACE077BBBBA1FC2344B9ADDB', 'BÍ-MẬT', X'1A3C8CDC3AC6D5E62FB8D65BF43F0D85', X'0196CA96C28073EEBEE881E3779B97F4', 16, 1747155660000, NULL, NULL, NULL);
INSERT INTO facilityProfile VALUES (X'0196CA97ACE077BBBBA2038DDE6E5FD2', X'0196CA97ACE077BBBBA1FC2344B9ADDB', '2024-01-01', 'Mái ấm Ví Dụ', 'mai am vi du', 'iYe"[i"ue"^s!040040004005!10000001001', 'children_care', NULL, 'non_public', 'individual', NULL, 'religious_person', NULL, '99001', NULL, 'rural', 'BÍ-MẬT', '0900000000 BÍ-MẬT', NULL, NULL, NULL, X'653DF2735115AF817AB93CF30A8FE61F', X'0196CA96C28073EEBEE881E3779B97F4', 4, 1747155660000, NULL, NULL, NULL);
INSERT INTO facilityProfile VALUES (X'0196CA97ACE077BBBBA229B7DF7D537D', X'0196CA97ACE077BBBBA2264D45C8A186', '2024-01-01', 'Mái ấm Ví-Dụ', 'mai am vi du', 'iYe"[i"ue$^s!040040004005!10000001001', 'children_care', NULL, 'non_public', NULL, NULL, NULL, NULL, '99001', NULL, NULL, NULL, NULL, NULL, NULL, NULL, X'DBC7AC5E0E592F0CF043F7DDC7D266AA', X'0196CA96C28073EEBEE881E3779B97F4', 15, 1747155660000, NULL, NULL, NULL);
INSERT INTO finding VALUES (X'0196CA97ACE077BBBBA27D767B4FECCA', X'0196CA97ACE077BBBBA24C7746D79530', X'0196CA97ACE077BBBBA1FC2344B9ADDB', 1, 'a', 'ND103-24-2', 'Điều 24', 'Phòng ở', 'critical', 'premises', 0, 'BÍ-MẬT', 'BÍ-MẬT', NULL, 0, X'065101B2B44DD6FB1BCD4B316EC70D9A', X'0196CA96C28073EEBEE881E3779B97F4', 37, 1747155660000, NULL, NULL, NULL);
INSERT INTO findingEdit VALUES (X'0196CA97ACE077BBBBA29CCB48F57C86', X'0196CA97ACE077BBBBA24C7746D79530', X'0196CA97ACE077BBBBA1FC2344B9ADDB', 'added', 'by-hand-1', 'BÍ-MẬT', NULL, 'ND103-24-2', 'Điều 24', 'Phòng ở', 'critical', 'premises', 0, 'BÍ-MẬT', 'BÍ-MẬT', 0, X'FEF2FCA018B709D1136F4720D230416F', X'0196CA96C28073EEBEE881E3779B97F4', 45, 1747155660000, NULL, NULL, NULL);
INSERT INTO findingNote VALUES (X'0196CA97ACE077BBBBA2928B7BD766A0', X'0196CA97ACE077BBBBA27D767B4FECCA', X'0196CA97ACE077BBBBA24C7746D79530', X'0196CA97ACE077BBBBA1FC2344B9ADDB', 'added', '2025-05-14', 'BÍ-MẬT', 'BÍ-MẬT', 'BÍ-MẬT', X'41965E27936F16415612A9A64CE94DDF', X'0196CA96C28073EEBEE881E3779B97F4', 42, 1747155660000, NULL, NULL, NULL);
INSERT INTO followUp VALUES (X'0196CA97ACE077BBBBA2C38AB04FBE3A', X'0196CA97ACE077BBBBA2BC20169B0C42', X'0196CA97ACE077BBBBA1FC2344B9ADDB', X'0196CA97ACE077BBBBA24C7746D79530', X'3509D80DA98DE3804A85228D62071B1F', X'0196CA96C28073EEBEE881E3779B97F4', 55, 1747155660000, NULL, NULL, NULL);
INSERT INTO grdb_migrations VALUES ('1');
INSERT INTO handling VALUES (X'0196CA97ACE077BBBBA2A035E2AA2E7E', 'H-2025-001', X'0196CA97ACE077BBBBA1FC2344B9ADDB', 'sanction_decision', '1/QĐ', '2025-05-14', 'Sở Y tế', 5000000, NULL, 'BÍ-MẬT', X'3D67DC1E4524B0AB52E3269EFE9DE749', X'0196CA96C28073EEBEE881E3779B97F4', 46, 1747155660000, NULL, NULL, NULL);
INSERT INTO handlingFinding VALUES (X'0196CA97ACE077BBBBA2A7A07C5EE075', X'0196CA97ACE077BBBBA2A035E2AA2E7E', X'0196CA97ACE077BBBBA27D767B4FECCA', X'7CDBBB9C719156869157061C2B0B8E24', X'0196CA96C28073EEBEE881E3779B97F4', 47, 1747155660000, NULL, NULL, NULL);
INSERT INTO inspection VALUES (X'0196CA97ACE077BBBBA24C7746D79530', 'I-2025-000001', X'0196CA97ACE077BBBBA1FC2344B9ADDB', X'0196CA97ACE077BBBBA237F7AC9B6964', 'quick-safety', '1', 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa', '2025-05-14', X'12DE87CB9E2F09BC275AD24A58A9405A', X'0196CA96C28073EEBEE881E3779B97F4', 24, 1747155660000, NULL, NULL, NULL);
INSERT INTO inspection VALUES (X'0196CA97ACE077BBBBA2BC20169B0C42', 'I-2025-000002', X'0196CA97ACE077BBBBA1FC2344B9ADDB', NULL, 'quick-safety', '1', 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa', NULL, X'F694F88F7C203DA60B11430F369A7444', X'0196CA96C28073EEBEE881E3779B97F4', 54, 1747155660000, NULL, NULL, NULL);
INSERT INTO inspectionDecision VALUES (X'0196CA97ACE077BBBBA2574C7A40F91F', X'0196CA97ACE077BBBBA24C7746D79530', X'0196CA97ACE077BBBBA1FC2344B9ADDB', 'department', NULL, NULL, X'90C646C7F7095671A5429146B1838D0F', X'0196CA96C28073EEBEE881E3779B97F4', 26, 1747155660000, NULL, NULL, NULL);
INSERT INTO inspectionEvent VALUES (X'0196CA97ACE077BBBBA253E1E08C4728', X'0196CA97ACE077BBBBA24C7746D79530', X'0196CA97ACE077BBBBA1FC2344B9ADDB', 'started', '2025-05-14', '1/QĐ-SYT', '2025-05-14', 'Sở Y tế', '2025-05-14', 'Trần Văn Ví Dụ', 'Lê Thị Ví Dụ', 'directive_team', 'directive', 'onsite', 5, 'days', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, X'51526749CB9CAF9666CEB1C88416E734', X'0196CA96C28073EEBEE881E3779B97F4', 25, 1747155660000, NULL, NULL, NULL);
INSERT INTO inspectionEvent VALUES (X'0196CA97ACE077BBBBA2844BAEB950B9', X'0196CA97ACE077BBBBA24C7746D79530', X'0196CA97ACE077BBBBA1FC2344B9ADDB', 'closed', '2025-05-14', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, 'BÍ-MẬT', 'commune', 'BÍ-MẬT', NULL, 'ND103-25-1', 'ND103-24-2
ND103-24-3', '13d1ab48b667dd04da3209893c328c0f97c0b304fa8d87a2e8e77ea6c2d65083', X'8439C0AD0D2823B199B50A2DC7A15A4F', X'0196CA96C28073EEBEE881E3779B97F4', 39, 1747155660000, NULL, NULL, NULL);
INSERT INTO inspectionEvent VALUES (X'0196CA97ACE077BBBBA2C6F54A047031', X'0196CA97ACE077BBBBA2BC20169B0C42', X'0196CA97ACE077BBBBA1FC2344B9ADDB', 'canceled', '2025-05-14', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'BÍ-MẬT', NULL, NULL, NULL, X'747DB78BD5FA895B89F9010B8F74C1F9', X'0196CA96C28073EEBEE881E3779B97F4', 56, 1747155660000, NULL, NULL, NULL);
INSERT INTO inspectionExtension VALUES (X'0196CA97ACE077BBBBA2618C475F0F06', X'0196CA97ACE077BBBBA24C7746D79530', X'0196CA97ACE077BBBBA1FC2344B9ADDB', 3, 'days', 'BÍ-MẬT', 'Giám đốc Ví Dụ', '2025-05-14', X'4D23E5407D514901629F2FC036CB809F', X'0196CA96C28073EEBEE881E3779B97F4', 29, 1747155660000, NULL, NULL, NULL);
INSERT INTO inspectionPause VALUES (X'0196CA97ACE077BBBBA264F6E113C0FD', X'0196CA97ACE077BBBBA24C7746D79530', X'0196CA97ACE077BBBBA1FC2344B9ADDB', '2025-05-14', '2025-05-14', '3/QĐ', 'BÍ-MẬT', X'8C97C4BEA9BEEFDBA1130F3E6338277A', X'0196CA96C28073EEBEE881E3779B97F4', 30, 1747155660000, NULL, NULL, NULL);
INSERT INTO issuedReport VALUES (X'0196CA97ACE077BBBBA2E64A17A9FFED', 'campaign-summary', 'campaign=C-2025-001', '7', 'BC-SYT', '2025-05-14', '2025-05-14', 1747155660000, 'a.xlsx', 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa', X'6C1FB37A3964BD30819BFDF9F2DDF4CE', X'0196CA96C28073EEBEE881E3779B97F4', 64, 1747155660000, NULL, NULL, NULL);
INSERT INTO lateAddition VALUES (X'0196CA97ACE077BBBBA2423779B97F4A', X'0196CA97ACE077BBBBA237F7AC9B6964', X'0196CA97ACE077BBBBA1FC2344B9ADDB', '2025-05-14', X'5581E95119E8152C6AFD33D1D2614DCA', X'0196CA96C28073EEBEE881E3779B97F4', 21, 1747155660000, NULL, NULL, NULL);
INSERT INTO movedDeadline VALUES (X'0196CA97ACE077BBBBA2CDCA7D6DD420', 'I-2025-000001', '2025-05-14', '2025-05-15', '2025-05-14', '2025-05-15', X'F26576872ED5D61007E2C006E84E0EAF', X'0196CA96C28073EEBEE881E3779B97F4', 58, 1747155660000, NULL, NULL, NULL);
INSERT INTO observation VALUES (X'0196CA97ACE077BBBBA280E115049EC2', X'0196CA97ACE077BBBBA24C7746D79530', X'0196CA97ACE077BBBBA1FC2344B9ADDB', 'a', 'commune', 'Điều 1', 'BÍ-MẬT', 'BÍ-MẬT', X'45C5E02FE1BA7CD65A412BAF9A34B474', X'0196CA96C28073EEBEE881E3779B97F4', 38, 1747155660000, NULL, NULL, NULL);
INSERT INTO office VALUES (X'0196CA96C28073EEBEE8854E115049EC', 'Sở Y tế tỉnh Ví Dụ', NULL, NULL, NULL, NULL, NULL, NULL, '', X'A8E053FACBCDBBF1BD5C9E798547F38F', X'0196CA96C28073EEBEE881E3779B97F4', 2, 1747155600000, NULL, NULL, NULL);
INSERT INTO permit VALUES (X'0196CA97ACE077BBBBA214A2DEF5D9A8', X'0196CA97ACE077BBBBA1FC2344B9ADDB', 'operating_license', X'A0824FE92F37EFC6B5FE9968E9B02665', X'0196CA96C28073EEBEE881E3779B97F4', 9, 1747155660000, NULL, NULL, NULL);
INSERT INTO permitEvent VALUES (X'0196CA97ACE077BBBBA2180D78AA8B9F', X'0196CA97ACE077BBBBA214A2DEF5D9A8', X'0196CA97ACE077BBBBA1FC2344B9ADDB', 'issued', '2025-05-14', NULL, NULL, NULL, 'BÍ-MẬT', '1/GP', NULL, NULL, NULL, NULL, NULL, NULL, 'BÍ-MẬT', 'children_care', NULL, NULL, X'DFF62E675CA495A1F47279E6151ECD3F', X'0196CA96C28073EEBEE881E3779B97F4', 10, 1747155660000, NULL, NULL, NULL);
INSERT INTO permitEvent VALUES (X'0196CA97ACE077BBBBA21F78125F3D97', X'0196CA97ACE077BBBBA214A2DEF5D9A8', X'0196CA97ACE077BBBBA1FC2344B9ADDB', 'amended', '2025-05-14', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, X'1E6B0EE588113C7C33E75864428B731A', X'0196CA96C28073EEBEE881E3779B97F4', 11, 1747155660000, X'0196CA96C28073EEBEE881E3779B97F4', 12, 1747155660000);
INSERT INTO referral VALUES (X'0196CA97ACE077BBBBA2AB0B1613926D', 'P-2025-001', X'0196CA97ACE077BBBBA1FC2344B9ADDB', 'Công an', '2025-05-14', NULL, 'BÍ-MẬT', NULL, NULL, X'BB4F9B1A9EFEFC60D0CBE599577834FF', X'0196CA96C28073EEBEE881E3779B97F4', 48, 1747155660000, X'0196CA96C28073EEBEE881E3779B97F4', 49, 1747155660000);
INSERT INTO referral VALUES (X'0196CA97ACE077BBBBA2AE75AFC84464', 'P-2025-001', X'0196CA97ACE077BBBBA1FC2344B9ADDB', 'Công an', '2025-05-14', NULL, 'BÍ-MẬT', 'BÍ-MẬT', '2025-05-14', X'FAC37A98CA6BA33B0F40C51784E5DAD9', X'0196CA96C28073EEBEE881E3779B97F4', 50, 1747155660000, NULL, NULL, NULL);
INSERT INTO remediationAct VALUES (X'0196CA97ACE077BBBBA28BB6486E02B1', X'0196CA97ACE077BBBBA27D767B4FECCA', X'0196CA97ACE077BBBBA24C7746D79530', X'0196CA97ACE077BBBBA1FC2344B9ADDB', 'demand', '2025-05-14', 'BÍ-MẬT', NULL, '1/SYT', '2025-05-30', NULL, NULL, NULL, NULL, X'C3AD9F2B3A95C98BD829EAAAF30E012A', X'0196CA96C28073EEBEE881E3779B97F4', 40, 1747155660000, NULL, NULL, NULL);
INSERT INTO remediationAct VALUES (X'0196CA97ACE077BBBBA28F20E222B4A8', X'0196CA97ACE077BBBBA27D767B4FECCA', X'0196CA97ACE077BBBBA24C7746D79530', X'0196CA97ACE077BBBBA1FC2344B9ADDB', 'extend', '2025-05-14', 'BÍ-MẬT', 'BÍ-MẬT', NULL, NULL, 5, 'days', NULL, NULL, X'02227FA966027066179EC928207CA704', X'0196CA96C28073EEBEE881E3779B97F4', 41, 1747155660000, NULL, NULL, NULL);
INSERT INTO remediationAct VALUES (X'0196CA97ACE077BBBBA295F6158C1897', X'0196CA97ACE077BBBBA27D767B4FECCA', X'0196CA97ACE077BBBBA24C7746D79530', X'0196CA97ACE077BBBBA1FC2344B9ADDB', 'progress', '2025-05-14', 'BÍ-MẬT', 'BÍ-MẬT', NULL, NULL, NULL, NULL, NULL, NULL, X'800A3EA5BFDCBC1B958688247956F4B9', X'0196CA96C28073EEBEE881E3779B97F4', 43, 1747155660000, NULL, NULL, NULL);
INSERT INTO seal VALUES (X'0196CA97ACE077BBBBA2E2DF7DF54DF6', X'0196CA96C28073EEBEE881E3779B97F4', 62, X'F126990585D4EC1D37E416D0A72561BEA56A44E1F47056393097863D273DAFBA', 'Biên bản 1', X'2DABD3FC0CF7165642271E7CC6704EF4', X'0196CA96C28073EEBEE881E3779B97F4', 63, 1747155660000, NULL, NULL, NULL);
INSERT INTO submission VALUES (X'0196CA97ACE077BBBBA2DF74E4409BFE', X'0196CA97ACE077BBBBA2D13517228618', 'once', '1/BC', '2025-05-14', 'a.xlsx', 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa', 'BÍ-MẬT', X'EE36F47EE089707B03B33EFE9903A819', X'0196CA96C28073EEBEE881E3779B97F4', 62, 1747155660000, NULL, NULL, NULL);
INSERT INTO teamMember VALUES (X'0196CA97ACE077BBBBA25AB713F5AB17', X'0196CA97ACE077BBBBA24C7746D79530', X'0196CA97ACE077BBBBA1FC2344B9ADDB', 1, 'Trần Văn Ví Dụ', NULL, NULL, X'CF3A26452477FC4BE4B670C4DDF033EA', X'0196CA96C28073EEBEE881E3779B97F4', 27, 1747155660000, NULL, NULL, NULL);
INSERT INTO teamMember VALUES (X'0196CA97ACE077BBBBA25E21ADAA5D0E', X'0196CA97ACE077BBBBA24C7746D79530', X'0196CA97ACE077BBBBA1FC2344B9ADDB', 2, 'Lê Thị Ví Dụ', NULL, NULL, X'0EAF05C350E4A226232B50420A5EDAC4', X'0196CA96C28073EEBEE881E3779B97F4', 28, 1747155660000, NULL, NULL, NULL);
INSERT INTO trailEntry VALUES (X'0196CA96C28073EEBEE881E3779B97F4', 1, 1, X'0196CA96C2807C15BC6EF372FE94F82A', 1747155600000, 'an', 'may-1', 'test', 'device', X'0196CA96C28073EEBEE881E3779B97F4', 1, NULL, NULL, NULL, '{"id":"0196ca96c28073eebee881e3779b97f4","series":""}', X'81A21836614A91133C9BE07E5FD91E95F02A6DAAAD289E912789EECE13C052EF', X'0000000000000000000000000000000000000000000000000000000000000000', X'8C09CEFFC86A598FB0E1ED9D0F43F2E63353ABBE3CC643D02CBDC548D20C1B0E');
INSERT INTO trailEntry VALUES (X'0196CA96C28073EEBEE881E3779B97F4', 10, 10, X'0196CA97ACE078D28C623AF8783354E7', 1747155660000, 'an', 'may-1', 'test', 'permitEvent', X'0196CA97ACE077BBBBA2180D78AA8B9F', 1, X'0196CA97ACE077BBBBA1FC2344B9ADDB', NULL, NULL, '{"facility":"0196ca97ace077bbbba1fc2344b9addb","happenedOn":"2025-05-14","id":"0196ca97ace077bbbba2180d78aa8b9f","kind":"issued","note":"•","paperHead":"•","paperKind":"children_care","paperNumber":"1/GP","permit":"0196ca97ace077bbbba214a2def5d9a8"}', X'A5AAC6838D776B6E5FF6FAF241FC6A514C73AAE75F7A4FB23976608569A16004', X'29B33321A00A138DAEDC39AB5F96C17D7E4DD59CC4C1D709D2629FCB6796E642', X'226603EBE23754A2383A57AD84E9442B657D5EEA29DDCB67289765C331339B3D');
INSERT INTO trailEntry VALUES (X'0196CA96C28073EEBEE881E3779B97F4', 11, 11, X'0196CA97ACE078D28C623AF8783354E7', 1747155660000, 'an', 'may-1', 'test', 'permitEvent', X'0196CA97ACE077BBBBA21F78125F3D97', 1, X'0196CA97ACE077BBBBA1FC2344B9ADDB', NULL, NULL, '{"facility":"0196ca97ace077bbbba1fc2344b9addb","happenedOn":"2025-05-14","id":"0196ca97ace077bbbba21f78125f3d97","kind":"amended","permit":"0196ca97ace077bbbba214a2def5d9a8"}', X'7467EAC9E79116E41B59B52BEF0832883FADA6C189C843705AB952A548DE01BB', X'226603EBE23754A2383A57AD84E9442B657D5EEA29DDCB67289765C331339B3D', X'98EF4778493D770E07179E8486FF767153F7C8CDFF196EBF35E94B0D35D9C55A');
INSERT INTO trailEntry VALUES (X'0196CA96C28073EEBEE881E3779B97F4', 12, 12, X'0196CA97ACE078D28C623AF8783354E7', 1747155660000, 'an', 'may-1', 'test', 'permitEvent', X'0196CA97ACE077BBBBA21F78125F3D97', 2, X'0196CA97ACE077BBBBA1FC2344B9ADDB', NULL, '{"facility":"0196ca97ace077bbbba1fc2344b9addb","happenedOn":"2025-05-14","id":"0196ca97ace077bbbba21f78125f3d97","kind":"amended","permit":"0196ca97ace077bbbba214a2def5d9a8"}', NULL, X'7467EAC9E79116E41B59B52BEF0832883FADA6C189C843705AB952A548DE01BB', X'98EF4778493D770E07179E8486FF767153F7C8CDFF196EBF35E94B0D35D9C55A', X'CC44F7C295B16384C88CED8DAD0BC36909AA922A131801A8D4E47FDCA8DF9D6F');
INSERT INTO trailEntry VALUES (X'0196CA96C28073EEBEE881E3779B97F4', 13, 13, X'0196CA97ACE078D28C623AF8783354E7', 1747155660000, 'an', 'may-1', 'test', 'correction', X'0196CA97ACE077BBBBA222E2AC13EF8E', 1, X'0196CA97ACE077BBBBA1FC2344B9ADDB', NULL, NULL, '{"corrected":"0196ca97ace077bbbba21f78125f3d97","facility":"0196ca97ace077bbbba1fc2344b9addb","id":"0196ca97ace077bbbba222e2ac13ef8e","reason":"•"}', X'2FA47208D7518EC7D35916415F5381F8784F3628FE098A25B793F0FE10BFA61A', X'CC44F7C295B16384C88CED8DAD0BC36909AA922A131801A8D4E47FDCA8DF9D6F', X'CE4EF1EC6DAA00E54F4A555A6D636FC9E43BD0B8068F30159866F3CED6EF85BB');
INSERT INTO trailEntry VALUES (X'0196CA96C28073EEBEE881E3779B97F4', 14, 14, X'0196CA97ACE078D28C623AF8783354E7', 1747155660000, 'an', 'may-1', 'test', 'facility', X'0196CA97ACE077BBBBA2264D45C8A186', 1, X'0196CA97ACE077BBBBA2264D45C8A186', NULL, NULL, '{"code":"VD-2","id":"0196ca97ace077bbbba2264d45c8a186","series":""}', X'07118B0938081F36CE25784D9A04203A2430DF19041F4C53C86DEC1C57E48E27', X'CE4EF1EC6DAA00E54F4A555A6D636FC9E43BD0B8068F30159866F3CED6EF85BB', X'C17CDC14841714A768CF4F6EEA7F37C22EDBC57FD9DD54BB3F77D5F58426E922');
INSERT INTO trailEntry VALUES (X'0196CA96C28073EEBEE881E3779B97F4', 15, 15, X'0196CA97ACE078D28C623AF8783354E7', 1747155660000, 'an', 'may-1', 'test', 'facilityProfile', X'0196CA97ACE077BBBBA229B7DF7D537D', 1, X'0196CA97ACE077BBBBA2264D45C8A186', NULL, NULL, '{"communeCode":"99001","facility":"0196ca97ace077bbbba2264d45c8a186","foldedName":"mai am vi du","id":"0196ca97ace077bbbba229b7df7d537d","kind":"children_care","name":"Mái ấm Ví-Dụ","ownership":"non_public","sortName":"iYe\"[i\"ue$^s!040040004005!10000001001","validFrom":"2024-01-01"}', X'37D928A286A0E49CE5BF6D96204A3E46401431FF0A0EA4302B46E78AAC65FFDB', X'C17CDC14841714A768CF4F6EEA7F37C22EDBC57FD9DD54BB3F77D5F58426E922', X'BE289E5F124073CC2C6959DA921D40BB0044A631EE2E5BC93A21BE316ADEB135');
INSERT INTO trailEntry VALUES (X'0196CA96C28073EEBEE881E3779B97F4', 16, 16, X'0196CA97ACE078D28C623AF8783354E7', 1747155660000, 'an', 'may-1', 'test', 'facilityMerge', X'0196CA97ACE077BBBBA22D2279320575', 1, X'0196CA97ACE077BBBBA1FC2344B9ADDB', NULL, NULL, '{"alias":"0196ca97ace077bbbba2264d45c8a186","id":"0196ca97ace077bbbba22d2279320575","reason":"•","target":"0196ca97ace077bbbba1fc2344b9addb"}', X'57FC1605DA8DB851D66AEB61FAE39D5D8C71251609AFCCA10402F835217721F0', X'BE289E5F124073CC2C6959DA921D40BB0044A631EE2E5BC93A21BE316ADEB135', X'77FBDED47C31DF0C279ADA4610B9210755EABD9F9CBE048E526090D2CA485273');
INSERT INTO trailEntry VALUES (X'0196CA96C28073EEBEE881E3779B97F4', 17, 17, X'0196CA97ACE078D28C623AF8783354E7', 1747155660000, 'an', 'may-1', 'test', 'directive', X'0196CA97ACE077BBBBA2308D12E6B76C', 1, NULL, NULL, NULL, '{"code":"D-2025-001","id":"0196ca97ace077bbbba2308d12e6b76c","issuedOn":"2025-05-14","issuer":"UBND","summary":"V/v"}', X'0F11442EA8DC5F24232E856A4658E617262A1F8366A39AECAE11BBA0213809EA', X'77FBDED47C31DF0C279ADA4610B9210755EABD9F9CBE048E526090D2CA485273', X'072DE01AC5E89B8866BA9D195036A05597AACA58E29DF72840685491F2FC8DB6');
INSERT INTO trailEntry VALUES (X'0196CA96C28073EEBEE881E3779B97F4', 18, 18, X'0196CA97ACE078D28C623AF8783354E7', 1747155660000, 'an', 'may-1', 'test', 'campaign', X'0196CA97ACE077BBBBA237F7AC9B6964', 1, NULL, NULL, NULL, '{"checklistIDs":"quick-safety","code":"C-2025-001","directive":"0196ca97ace077bbbba2308d12e6b76c","firstDay":"2025-05-14","id":"0196ca97ace077bbbba237f7ac9b6964","kinds":"","lastDay":"2025-05-14","name":"Đợt 1"}', X'0436694B5B315AD6FDD39DFD9E24D05B6DDB2BFC1A4AB28957B192043A98DF91', X'072DE01AC5E89B8866BA9D195036A05597AACA58E29DF72840685491F2FC8DB6', X'4FCBEC7A66ABED69A361CBAA9F6AD8E7C1954C27439C9B63418F458C515E64B9');
INSERT INTO trailEntry VALUES (X'0196CA96C28073EEBEE881E3779B97F4', 19, 19, X'0196CA97ACE078D28C623AF8783354E7', 1747155660000, 'an', 'may-1', 'test', 'excuse', X'0196CA97ACE077BBBBA23B6246501B5B', 1, X'0196CA97ACE077BBBBA1FC2344B9ADDB', NULL, NULL, '{"campaign":"0196ca97ace077bbbba237f7ac9b6964","facility":"0196ca97ace077bbbba1fc2344b9addb","id":"0196ca97ace077bbbba23b6246501b5b","reason":"•"}', X'E9E3F0033E4ED7D66851847497EA734FA0384D682A45FB278E396FB654A3423A', X'4FCBEC7A66ABED69A361CBAA9F6AD8E7C1954C27439C9B63418F458C515E64B9', X'BE3CFD5064EA95F71446DE987DCC6C559FD58E5C4A1634761A5647BF730A2D0C');
INSERT INTO trailEntry VALUES (X'0196CA96C28073EEBEE881E3779B97F4', 2, 2, X'0196CA96C2807C15BC6EF372FE94F82A', 1747155600000, 'an', 'may-1', 'test', 'office', X'0196CA96C28073EEBEE8854E115049EC', 1, NULL, NULL, NULL, '{"agency":"Sở Y tế tỉnh Ví Dụ","id":"0196ca96c28073eebee8854e115049ec","series":""}', X'135BAF8EA967AA7AC921104312E0E452D28AC70033F5BDDD6ECD06B5C9C78F08', X'8C09CEFFC86A598FB0E1ED9D0F43F2E63353ABBE3CC643D02CBDC548D20C1B0E', X'06A3DBA3582C9A88F3F30ED2FC3EBCCDD8FA0862178131343D1548F8890815B2');
INSERT INTO trailEntry VALUES (X'0196CA96C28073EEBEE881E3779B97F4', 20, 20, X'0196CA97ACE078D28C623AF8783354E7', 1747155660000, 'an', 'may-1', 'test', 'assignment', X'0196CA97ACE077BBBBA23ECCE004CD52', 1, NULL, NULL, NULL, '{"campaign":"0196ca97ace077bbbba237f7ac9b6964","communeCode":"99001","id":"0196ca97ace077bbbba23ecce004cd52","lead":"Trần Văn Ví Dụ","members":"Lê Thị Ví Dụ","team":"Tổ 1","validFrom":"2025-05-14"}', X'EA24678794316A97C8E9C2B89445920D470A7BE836728EDD3E895B071862E235', X'BE3CFD5064EA95F71446DE987DCC6C559FD58E5C4A1634761A5647BF730A2D0C', X'66578055E42E8BB12B47C9FBACD337C8DE4F6D150CC5ED0FF7E0C5DEAD004289');
INSERT INTO trailEntry VALUES (X'0196CA96C28073EEBEE881E3779B97F4', 21, 21, X'0196CA97ACE078D28C623AF8783354E7', 1747155660000, 'an', 'may-1', 'test', 'lateAddition', X'0196CA97ACE077BBBBA2423779B97F4A', 1, X'0196CA97ACE077BBBBA1FC2344B9ADDB', NULL, NULL, '{"addedOn":"2025-05-14","campaign":"0196ca97ace077bbbba237f7ac9b6964","facility":"0196ca97ace077bbbba1fc2344b9addb","id":"0196ca97ace077bbbba2423779b97f4a"}', X'BD487D79AA1700B7B2582F4E065E003BE4A9235ECBDBAE274CF28862F1D5BC8E', X'66578055E42E8BB12B47C9FBACD337C8DE4F6D150CC5ED0FF7E0C5DEAD004289', X'09E444B695BE1C2A3852DC9AC568C96D4FDC85F229880CDDD6DE8DD6AA1EE0F1');
INSERT INTO trailEntry VALUES (X'0196CA96C28073EEBEE881E3779B97F4', 22, 22, X'0196CA97ACE078D28C623AF8783354E7', 1747155660000, 'an', 'may-1', 'test', 'campaignClosure', X'0196CA97ACE077BBBBA245A2136E3141', 1, NULL, NULL, NULL, '{"campaign":"0196ca97ace077bbbba237f7ac9b6964","closedOn":"2025-05-14","id":"0196ca97ace077bbbba245a2136e3141"}', X'E3E5FA027082EDC780870858D276017DD4102E0F5755C38D4F6E64C9E71DECBB', X'09E444B695BE1C2A3852DC9AC568C96D4FDC85F229880CDDD6DE8DD6AA1EE0F1', X'3277235863523DA82A6D4F3F98740D663267C9CBD0D7D026A11688427C537313');
INSERT INTO trailEntry VALUES (X'0196CA96C28073EEBEE881E3779B97F4', 23, 23, X'0196CA97ACE078D28C623AF8783354E7', 1747155660000, 'an', 'may-1', 'test', 'checklistVersion', X'0196CA97ACE077BBBBA2490CAD22E339', 1, NULL, NULL, NULL, '{"checklist":"quick-safety","content":"{}","contentHash":"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa","id":"0196ca97ace077bbbba2490cad22e339","version":"1"}', X'E0DFE89740EDA1C95AE4CA6D6ACA3E37DFCF8384CB78456FBC7B8A01B9D446DB', X'3277235863523DA82A6D4F3F98740D663267C9CBD0D7D026A11688427C537313', X'90F79A8F17102FCBCF7BC9CFD31980B5FAE7AEA6283967E977B8C4233A091B1B');
INSERT INTO trailEntry VALUES (X'0196CA96C28073EEBEE881E3779B97F4', 24, 24, X'0196CA97ACE078D28C623AF8783354E7', 1747155660000, 'an', 'may-1', 'test', 'inspection', X'0196CA97ACE077BBBBA24C7746D79530', 1, X'0196CA97ACE077BBBBA1FC2344B9ADDB', X'0196CA97ACE077BBBBA24C7746D79530', NULL, '{"campaign":"0196ca97ace077bbbba237f7ac9b6964","checklist":"quick-safety","code":"I-2025-000001","contentHash":"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa","facility":"0196ca97ace077bbbba1fc2344b9addb","id":"0196ca97ace077bbbba24c7746d79530","plannedOn":"2025-05-14","version":"1"}', X'37A631DE2F861D1046C3D9E2D5108E66551CF0372A512E139057E3D86A8B538E', X'90F79A8F17102FCBCF7BC9CFD31980B5FAE7AEA6283967E977B8C4233A091B1B', X'680D19FB2E33042575FE6B73A5E7F8B8065C9F3A4E488BC4EB549B311730B0E7');
INSERT INTO trailEntry VALUES (X'0196CA96C28073EEBEE881E3779B97F4', 25, 25, X'0196CA97ACE078D28C623AF8783354E7', 1747155660000, 'an', 'may-1', 'test', 'inspectionEvent', X'0196CA97ACE077BBBBA253E1E08C4728', 1, X'0196CA97ACE077BBBBA1FC2344B9ADDB', X'0196CA97ACE077BBBBA24C7746D79530', NULL, '{"announced":"2025-05-14","basis":"directive","decided":"2025-05-14","decision":"1/QĐ-SYT","facility":"0196ca97ace077bbbba1fc2344b9addb","happenedOn":"2025-05-14","id":"0196ca97ace077bbbba253e1e08c4728","inspection":"0196ca97ace077bbbba24c7746d79530","issuer":"Sở Y tế","kind":"started","lead":"Trần Văn Ví Dụ","limitAmount":5,"limitUnit":"days","members":"Lê Thị Ví Dụ","mode":"onsite","regime":"directive_team"}', X'892753503094CBA43AF3C801372F83C214CCAA7ECE5C3D7D580F7FDDA192FA31', X'680D19FB2E33042575FE6B73A5E7F8B8065C9F3A4E488BC4EB549B311730B0E7', X'F818E6748A5C9F07DED2C295FBDF329ABBFFD214ADFF184482C5C9C5BDD46D6A');
INSERT INTO trailEntry VALUES (X'0196CA96C28073EEBEE881E3779B97F4', 26, 26, X'0196CA97ACE078D28C623AF8783354E7', 1747155660000, 'an', 'may-1', 'test', 'inspectionDecision', X'0196CA97ACE077BBBBA2574C7A40F91F', 1, X'0196CA97ACE077BBBBA1FC2344B9ADDB', X'0196CA97ACE077BBBBA24C7746D79530', NULL, '{"body":"department","facility":"0196ca97ace077bbbba1fc2344b9addb","id":"0196ca97ace077bbbba2574c7a40f91f","inspection":"0196ca97ace077bbbba24c7746d79530"}', X'88E8AE5A9804042A85672AAEBDE2EAC0CAA0E5E7B4C94FC530DD13AD69EF8D98', X'F818E6748A5C9F07DED2C295FBDF329ABBFFD214ADFF184482C5C9C5BDD46D6A', X'2E6519604836AFF25430EEFDB7FA4887925244A6DB4FF23A655C5B5EFD003272');
INSERT INTO trailEntry VALUES (X'0196CA96C28073EEBEE881E3779B97F4', 27, 27, X'0196CA97ACE078D28C623AF8783354E7', 1747155660000, 'an', 'may-1', 'test', 'teamMember', X'0196CA97ACE077BBBBA25AB713F5AB17', 1, X'0196CA97ACE077BBBBA1FC2344B9ADDB', X'0196CA97ACE077BBBBA24C7746D79530', NULL, '{"facility":"0196ca97ace077bbbba1fc2344b9addb","id":"0196ca97ace077bbbba25ab713f5ab17","inspection":"0196ca97ace077bbbba24c7746d79530","name":"Trần Văn Ví Dụ","number":1}', X'27E7A4B1AB27EAB2CA0E9534A4BC6F374C0BA4073FFBAE0AC740F63622A6092D', X'2E6519604836AFF25430EEFDB7FA4887925244A6DB4FF23A655C5B5EFD003272', X'C28ECDED01451B175DB8BD0CBCB44EFA6A393B633F31E2CA27245354ACD3C33C');
INSERT INTO trailEntry VALUES (X'0196CA96C28073EEBEE881E3779B97F4', 28, 28, X'0196CA97ACE078D28C623AF8783354E7', 1747155660000, 'an', 'may-1', 'test', 'teamMember', X'0196CA97ACE077BBBBA25E21ADAA5D0E', 1, X'0196CA97ACE077BBBBA1FC2344B9ADDB', X'0196CA97ACE077BBBBA24C7746D79530', NULL, '{"facility":"0196ca97ace077bbbba1fc2344b9addb","id":"0196ca97ace077bbbba25e21adaa5d0e","inspection":"0196ca97ace077bbbba24c7746d79530","name":"Lê Thị Ví Dụ","number":2}', X'C209013C3FEDE8FE267481638BA413EEE67B39C605329ED94675070A9A5F0EA3', X'C28ECDED01451B175DB8BD0CBCB44EFA6A393B633F31E2CA27245354ACD3C33C', X'4CE82A6379481F2F75856A79EBBF17CA05611CA57F0A410E64595E0E6D8642DB');
INSERT INTO trailEntry VALUES (X'0196CA96C28073EEBEE881E3779B97F4', 29, 29, X'0196CA97ACE078D28C623AF8783354E7', 1747155660000, 'an', 'may-1', 'test', 'inspectionExtension', X'0196CA97ACE077BBBBA2618C475F0F06', 1, X'0196CA97ACE077BBBBA1FC2344B9ADDB', X'0196CA97ACE077BBBBA24C7746D79530', NULL, '{"amount":3,"approver":"Giám đốc Ví Dụ","facility":"0196ca97ace077bbbba1fc2344b9addb","grantedOn":"2025-05-14","id":"0196ca97ace077bbbba2618c475f0f06","inspection":"0196ca97ace077bbbba24c7746d79530","reason":"•","unit":"days"}', X'AAE92E4914AB4648A47924532B97534532FA2F178CF2C7422CE71B27CF1627E3', X'4CE82A6379481F2F75856A79EBBF17CA05611CA57F0A410E64595E0E6D8642DB', X'BBF19D5EDAE3C14A86D807269F47D40028AA0F4515A58DB80C4293AA51B09C0A');
INSERT INTO trailEntry VALUES (X'0196CA96C28073EEBEE881E3779B97F4', 3, 3, X'0196CA97ACE078D28C623AF8783354E7', 1747155660000, 'an', 'may-1', 'test', 'facility', X'0196CA97ACE077BBBBA1FC2344B9ADDB', 1, X'0196CA97ACE077BBBBA1FC2344B9ADDB', NULL, NULL, '{"code":"F-000001","id":"0196ca97ace077bbbba1fc2344b9addb","number":1,"series":""}', X'E467FEDEE6EC25BA3974F4CB009D398D438EBAF09B7F04EAEF01157B75A2718E', X'06A3DBA3582C9A88F3F30ED2FC3EBCCDD8FA0862178131343D1548F8890815B2', X'72ABE4FF78D669433B76EC1959336B71A6F8C8B2FE991C23FCE7C996B4C1E817');
INSERT INTO trailEntry VALUES (X'0196CA96C28073EEBEE881E3779B97F4', 30, 30, X'0196CA97ACE078D28C623AF8783354E7', 1747155660000, 'an', 'may-1', 'test', 'inspectionPause', X'0196CA97ACE077BBBBA264F6E113C0FD', 1, X'0196CA97ACE077BBBBA1FC2344B9ADDB', X'0196CA97ACE077BBBBA24C7746D79530', NULL, '{"document":"3/QĐ","facility":"0196ca97ace077bbbba1fc2344b9addb","firstDay":"2025-05-14","id":"0196ca97ace077bbbba264f6e113c0fd","inspection":"0196ca97ace077bbbba24c7746d79530","lastDay":"2025-05-14","reason":"•"}', X'F7D3183BD43A1A5EFC389D0E2A4F09686EF809C6C663D4DE4C664EBB9B10626F', X'BBF19D5EDAE3C14A86D807269F47D40028AA0F4515A58DB80C4293AA51B09C0A', X'1279AF97B5D719857BC7E7732D4B6D2E04CF652963815C6699B8936F46D2B9FE');
INSERT INTO trailEntry VALUES (X'0196CA96C28073EEBEE881E3779B97F4', 31, 31, X'0196CA97ACE078D28C623AF8783354E7', 1747155660000, 'an', 'may-1', 'test', 'answer', X'0196CA97ACE077BBBBA268617AC872F5', 1, X'0196CA97ACE077BBBBA1FC2344B9ADDB', X'0196CA97ACE077BBBBA24C7746D79530', NULL, '{"facility":"0196ca97ace077bbbba1fc2344b9addb","id":"0196ca97ace077bbbba268617ac872f5","inspection":"0196ca97ace077bbbba24c7746d79530","isFreeText":0,"item":"a","note":"•","value":"no"}', X'C5D6DEF7CB79927953C34B65D6F9A6E29854812C36C149414A1621A2F90F67E0', X'1279AF97B5D719857BC7E7732D4B6D2E04CF652963815C6699B8936F46D2B9FE', X'931773E56A7B082EB568F12E4EA90FF652062276B922F9F60BB09A5DB2087289');
INSERT INTO trailEntry VALUES (X'0196CA96C28073EEBEE881E3779B97F4', 32, 32, X'0196CA97ACE078D28C623AF8783354E7', 1747155660000, 'an', 'may-1', 'test', 'answer', X'0196CA97ACE077BBBBA26FCC147D24EC', 1, X'0196CA97ACE077BBBBA1FC2344B9ADDB', X'0196CA97ACE077BBBBA24C7746D79530', NULL, '{"facility":"0196ca97ace077bbbba1fc2344b9addb","id":"0196ca97ace077bbbba26fcc147d24ec","inspection":"0196ca97ace077bbbba24c7746d79530","isFreeText":0,"item":"b","outcome":"not_checked"}', X'CC2FEAAEAFB5886989243997AB278A18457C4D7F303A7634739904E8329E2311', X'931773E56A7B082EB568F12E4EA90FF652062276B922F9F60BB09A5DB2087289', X'6B7677CA8DFEC59EFEFF71FA600681C3C0F25B178DA5E73269E07CF71FA46DD3');
INSERT INTO trailEntry VALUES (X'0196CA96C28073EEBEE881E3779B97F4', 33, 33, X'0196CA97ACE078D28C623AF8783354E7', 1747155660000, 'an', 'may-1', 'test', 'answer', X'0196CA97ACE077BBBBA27336AE31D6E4', 1, X'0196CA97ACE077BBBBA1FC2344B9ADDB', X'0196CA97ACE077BBBBA24C7746D79530', NULL, '{"facility":"0196ca97ace077bbbba1fc2344b9addb","id":"0196ca97ace077bbbba27336ae31d6e4","inspection":"0196ca97ace077bbbba24c7746d79530","isFreeText":1,"item":"c","value":"•"}', X'CE5CB2D1D555BB9AA849F4C4E48F24C3A9750AF50F53D492C9E6618ACD29C3E3', X'6B7677CA8DFEC59EFEFF71FA600681C3C0F25B178DA5E73269E07CF71FA46DD3', X'750D63D192B256F183F7E04603AF47A3BE9668756FCD403180F136035BDC92C2');
INSERT INTO trailEntry VALUES (X'0196CA96C28073EEBEE881E3779B97F4', 34, 34, X'0196CA97ACE078D28C623AF8783354E7', 1747155660000, 'an', 'may-1', 'test', 'answer', X'0196CA97ACE077BBBBA27336AE31D6E4', 2, X'0196CA97ACE077BBBBA1FC2344B9ADDB', X'0196CA97ACE077BBBBA24C7746D79530', '{"facility":"0196ca97ace077bbbba1fc2344b9addb","id":"0196ca97ace077bbbba27336ae31d6e4","inspection":"0196ca97ace077bbbba24c7746d79530","isFreeText":1,"item":"c","value":"•"}', NULL, X'CE5CB2D1D555BB9AA849F4C4E48F24C3A9750AF50F53D492C9E6618ACD29C3E3', X'750D63D192B256F183F7E04603AF47A3BE9668756FCD403180F136035BDC92C2', X'1F6D34CB4C8F8F4AE4F77E1E208CE028B80B335D2F8EC0BB01DD3953E044367D');
INSERT INTO trailEntry VALUES (X'0196CA96C28073EEBEE881E3779B97F4', 35, 35, X'0196CA97ACE078D28C623AF8783354E7', 1747155660000, 'an', 'may-1', 'test', 'answer', X'0196CA97ACE077BBBBA276A147E688DB', 1, X'0196CA97ACE077BBBBA1FC2344B9ADDB', X'0196CA97ACE077BBBBA24C7746D79530', NULL, '{"facility":"0196ca97ace077bbbba1fc2344b9addb","id":"0196ca97ace077bbbba276a147e688db","inspection":"0196ca97ace077bbbba24c7746d79530","isFreeText":1,"item":"c","value":"•"}', X'17DAE0E04AA2408EDD3C62C27C85EA2D4251362143C3A6CAE8562912B5A35889', X'1F6D34CB4C8F8F4AE4F77E1E208CE028B80B335D2F8EC0BB01DD3953E044367D', X'4C01B198EE9078A64B489E7D182D6B1E073160A0718F8491DC84E9C73E595812');
INSERT INTO trailEntry VALUES (X'0196CA96C28073EEBEE881E3779B97F4', 36, 36, X'0196CA97ACE078D28C623AF8783354E7', 1747155660000, 'an', 'may-1', 'test', 'evidence', X'0196CA97ACE077BBBBA27A0BE19B3AD3', 1, X'0196CA97ACE077BBBBA1FC2344B9ADDB', X'0196CA97ACE077BBBBA24C7746D79530', NULL, '{"caption":"•","contentHash":"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa","facility":"0196ca97ace077bbbba1fc2344b9addb","fileName":"•","id":"0196ca97ace077bbbba27a0be19b3ad3","inspection":"0196ca97ace077bbbba24c7746d79530","item":"a","size":1}', X'A845C2E3FA3F38D19CA316875EF1BB6CC45638F050E5E189C8DB8BB512EDB9CF', X'4C01B198EE9078A64B489E7D182D6B1E073160A0718F8491DC84E9C73E595812', X'5C315B442692EC6591AF5660EE411E4AE86A1FDF830C26A13A2CBA01B656F55A');
INSERT INTO trailEntry VALUES (X'0196CA96C28073EEBEE881E3779B97F4', 37, 37, X'0196CA97ACE078D28C623AF8783354E7', 1747155660000, 'an', 'may-1', 'test', 'finding', X'0196CA97ACE077BBBBA27D767B4FECCA', 1, X'0196CA97ACE077BBBBA1FC2344B9ADDB', X'0196CA97ACE077BBBBA24C7746D79530', NULL, '{"citations":"Điều 24","concernsChildSafety":0,"facility":"0196ca97ace077bbbba1fc2344b9addb","id":"0196ca97ace077bbbba27d767b4fecca","inspection":"0196ca97ace077bbbba24c7746d79530","isProhibitedAct":0,"item":"a","number":1,"quotes":"Phòng ở","requirements":"ND103-24-2","seen":"•","severity":"critical","statement":"•","topic":"premises"}', X'11C1DDD920132DAB2E78160A50EC5F55A703565E29F8721F1F55A1D8B3E55C1C', X'5C315B442692EC6591AF5660EE411E4AE86A1FDF830C26A13A2CBA01B656F55A', X'F316C6F8D862EA71E71BEB22DE82B9291B1B8E50563E9B6470435E965413572A');
INSERT INTO trailEntry VALUES (X'0196CA96C28073EEBEE881E3779B97F4', 38, 38, X'0196CA97ACE078D28C623AF8783354E7', 1747155660000, 'an', 'may-1', 'test', 'observation', X'0196CA97ACE077BBBBA280E115049EC2', 1, X'0196CA97ACE077BBBBA1FC2344B9ADDB', X'0196CA97ACE077BBBBA24C7746D79530', NULL, '{"citations":"Điều 1","dutyBearer":"commune","facility":"0196ca97ace077bbbba1fc2344b9addb","id":"0196ca97ace077bbbba280e115049ec2","inspection":"0196ca97ace077bbbba24c7746d79530","item":"a","seen":"•","statement":"•"}', X'7919B4A0D0DCE917BE063B8124C0BA895C2825DFF406A9101AF7A4DC24A70B0E', X'F316C6F8D862EA71E71BEB22DE82B9291B1B8E50563E9B6470435E965413572A', X'2FEBA905A04B9E618C32204968F5E02557D9029CD9EB7A4434B38601F2068981');
INSERT INTO trailEntry VALUES (X'0196CA96C28073EEBEE881E3779B97F4', 39, 39, X'0196CA97ACE078D28C623AF8783354E7', 1747155660000, 'an', 'may-1', 'test', 'inspectionEvent', X'0196CA97ACE077BBBBA2844BAEB950B9', 1, X'0196CA97ACE077BBBBA1FC2344B9ADDB', X'0196CA97ACE077BBBBA24C7746D79530', NULL, '{"contentSeal":"13d1ab48b667dd04da3209893c328c0f97c0b304fa8d87a2e8e77ea6c2d65083","facility":"0196ca97ace077bbbba1fc2344b9addb","facilityOpinion":"•","happenedOn":"2025-05-14","id":"0196ca97ace077bbbba2844baeb950b9","inspection":"0196ca97ace077bbbba24c7746d79530","kind":"closed","metConditions":"ND103-25-1","signedByFacility":0,"unsettledConditions":"ND103-24-2\nND103-24-3","witness":"•","witnessRole":"commune"}', X'E4DD84274441DDB28DA8C53AC71780DACF5A1D6DA37B63E4C4EE11498C906A25', X'2FEBA905A04B9E618C32204968F5E02557D9029CD9EB7A4434B38601F2068981', X'758156EF0DF00BCAEE91A0FD003BF34456CF484479B5332B9071A388AF06D874');
INSERT INTO trailEntry VALUES (X'0196CA96C28073EEBEE881E3779B97F4', 4, 4, X'0196CA97ACE078D28C623AF8783354E7', 1747155660000, 'an', 'may-1', 'test', 'facilityProfile', X'0196CA97ACE077BBBBA2038DDE6E5FD2', 1, X'0196CA97ACE077BBBBA1FC2344B9ADDB', NULL, NULL, '{"communeCode":"99001","facility":"0196ca97ace077bbbba1fc2344b9addb","foldedName":"mai am vi du","head":"•","id":"0196ca97ace077bbbba2038dde6e5fd2","kind":"children_care","name":"Mái ấm Ví Dụ","operatorKind":"individual","ownership":"non_public","phone":"•","religiousKind":"religious_person","setting":"rural","sortName":"iYe\"[i\"ue\"^s!040040004005!10000001001","validFrom":"2024-01-01"}', X'31831CC35B1C4A1B630ACC9495C585084892AC65FDCCEDD38FF3FF9C27110A36', X'72ABE4FF78D669433B76EC1959336B71A6F8C8B2FE991C23FCE7C996B4C1E817', X'041F4ADAF5A1A436CEBA584E3F9527BD5A5F43EAA815FDEDF1307570949F9117');
INSERT INTO trailEntry VALUES (X'0196CA96C28073EEBEE881E3779B97F4', 40, 40, X'0196CA97ACE078D28C623AF8783354E7', 1747155660000, 'an', 'may-1', 'test', 'remediationAct', X'0196CA97ACE077BBBBA28BB6486E02B1', 1, X'0196CA97ACE077BBBBA1FC2344B9ADDB', X'0196CA97ACE077BBBBA24C7746D79530', NULL, '{"document":"1/SYT","dueOn":"2025-05-30","facility":"0196ca97ace077bbbba1fc2344b9addb","finding":"0196ca97ace077bbbba27d767b4fecca","happenedOn":"2025-05-14","id":"0196ca97ace077bbbba28bb6486e02b1","inspection":"0196ca97ace077bbbba24c7746d79530","kind":"demand","text":"•"}', X'676665E4F5027097EDFD65BEF51C7AF4A3BBDE7D72A2DFB4B6294C0C79E9D53B', X'758156EF0DF00BCAEE91A0FD003BF34456CF484479B5332B9071A388AF06D874', X'E9139C1604C752E35C1A0AABAD11025874ADD405EB4BA10F80B3F8F81195B2EC');
INSERT INTO trailEntry VALUES (X'0196CA96C28073EEBEE881E3779B97F4', 41, 41, X'0196CA97ACE078D28C623AF8783354E7', 1747155660000, 'an', 'may-1', 'test', 'remediationAct', X'0196CA97ACE077BBBBA28F20E222B4A8', 1, X'0196CA97ACE077BBBBA1FC2344B9ADDB', X'0196CA97ACE077BBBBA24C7746D79530', NULL, '{"amount":5,"facility":"0196ca97ace077bbbba1fc2344b9addb","finding":"0196ca97ace077bbbba27d767b4fecca","happenedOn":"2025-05-14","id":"0196ca97ace077bbbba28f20e222b4a8","inspection":"0196ca97ace077bbbba24c7746d79530","kind":"extend","person":"•","text":"•","unit":"days"}', X'5CE19ED817B1C7D2E87C25C7D4C93ADB1F8222D161F8AD97EC83913587D16999', X'E9139C1604C752E35C1A0AABAD11025874ADD405EB4BA10F80B3F8F81195B2EC', X'D40E66A4C74FC6CBF93326982B720DED65B5E2A7F21EDAE275B24E27A8648230');
INSERT INTO trailEntry VALUES (X'0196CA96C28073EEBEE881E3779B97F4', 42, 42, X'0196CA97ACE078D28C623AF8783354E7', 1747155660000, 'an', 'may-1', 'test', 'findingNote', X'0196CA97ACE077BBBBA2928B7BD766A0', 1, X'0196CA97ACE077BBBBA1FC2344B9ADDB', X'0196CA97ACE077BBBBA24C7746D79530', NULL, '{"facility":"0196ca97ace077bbbba1fc2344b9addb","finding":"0196ca97ace077bbbba27d767b4fecca","givenOn":"2025-05-14","id":"0196ca97ace077bbbba2928b7bd766a0","inspection":"0196ca97ace077bbbba24c7746d79530","kind":"added","person":"•","reason":"•","text":"•"}', X'C34BF6BACFA9E7A6E8FCCAB19F4EE105FDA7F3951B88A230FA1D512FE1E589C1', X'D40E66A4C74FC6CBF93326982B720DED65B5E2A7F21EDAE275B24E27A8648230', X'4E91E1957A38D0F29EB7DE3A20A438F964738DA333B23BDA2D8FD3D6419F58B5');
INSERT INTO trailEntry VALUES (X'0196CA96C28073EEBEE881E3779B97F4', 43, 43, X'0196CA97ACE078D28C623AF8783354E7', 1747155660000, 'an', 'may-1', 'test', 'remediationAct', X'0196CA97ACE077BBBBA295F6158C1897', 1, X'0196CA97ACE077BBBBA1FC2344B9ADDB', X'0196CA97ACE077BBBBA24C7746D79530', NULL, '{"facility":"0196ca97ace077bbbba1fc2344b9addb","finding":"0196ca97ace077bbbba27d767b4fecca","happenedOn":"2025-05-14","id":"0196ca97ace077bbbba295f6158c1897","inspection":"0196ca97ace077bbbba24c7746d79530","kind":"progress","person":"•","text":"•"}', X'28B988656592243B83A1FA28FA497D3F5B7F0986CF1AC5CADDC8B6830D3148AF', X'4E91E1957A38D0F29EB7DE3A20A438F964738DA333B23BDA2D8FD3D6419F58B5', X'51892BFEA1802757544D897CDDF198726ADBB1F33805FC20AB335BD0B6C61D99');
INSERT INTO trailEntry VALUES (X'0196CA96C28073EEBEE881E3779B97F4', 44, 44, X'0196CA97ACE078D28C623AF8783354E7', 1747155660000, 'an', 'may-1', 'test', 'actEvidence', X'0196CA97ACE077BBBBA29960AF40CA8F', 1, X'0196CA97ACE077BBBBA1FC2344B9ADDB', X'0196CA97ACE077BBBBA24C7746D79530', NULL, '{"act":"0196ca97ace077bbbba295f6158c1897","contentHash":"cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc","facility":"0196ca97ace077bbbba1fc2344b9addb","fileName":"•","finding":"0196ca97ace077bbbba27d767b4fecca","id":"0196ca97ace077bbbba29960af40ca8f","inspection":"0196ca97ace077bbbba24c7746d79530","size":1}', X'40DF06FAEAFE283F3DC7CF61F19644884390BACA7DCD89334AA889731DA2743F', X'51892BFEA1802757544D897CDDF198726ADBB1F33805FC20AB335BD0B6C61D99', X'1B516725B7E5A2CD64DAADBDD9E36EB998F3BBBA1AC7E65EF693CB14D5840444');
INSERT INTO trailEntry VALUES (X'0196CA96C28073EEBEE881E3779B97F4', 45, 45, X'0196CA97ACE078D28C623AF8783354E7', 1747155660000, 'an', 'may-1', 'test', 'findingEdit', X'0196CA97ACE077BBBBA29CCB48F57C86', 1, X'0196CA97ACE077BBBBA1FC2344B9ADDB', X'0196CA97ACE077BBBBA24C7746D79530', NULL, '{"citations":"Điều 24","concernsChildSafety":0,"facility":"0196ca97ace077bbbba1fc2344b9addb","id":"0196ca97ace077bbbba29ccb48f57c86","inspection":"0196ca97ace077bbbba24c7746d79530","isProhibitedAct":0,"item":"by-hand-1","kind":"added","quotes":"Phòng ở","remedy":"•","requirements":"ND103-24-2","seen":"•","severity":"critical","statement":"•","topic":"premises"}', X'B5DCF4E8C78773C7A2C238ED66F027295E45A2AC23A9DF57647E73398E8CB62B', X'1B516725B7E5A2CD64DAADBDD9E36EB998F3BBBA1AC7E65EF693CB14D5840444', X'7AC0F7F811790380F04947D4B67F26CD0D0DCB17221EB48FEA342C74A714E8BD');
INSERT INTO trailEntry VALUES (X'0196CA96C28073EEBEE881E3779B97F4', 46, 46, X'0196CA97ACE078D28C623AF8783354E7', 1747155660000, 'an', 'may-1', 'test', 'handling', X'0196CA97ACE077BBBBA2A035E2AA2E7E', 1, X'0196CA97ACE077BBBBA1FC2344B9ADDB', NULL, NULL, '{"amount":5000000,"code":"H-2025-001","decidedBy":"Sở Y tế","facility":"0196ca97ace077bbbba1fc2344b9addb","happenedOn":"2025-05-14","id":"0196ca97ace077bbbba2a035e2aa2e7e","kind":"sanction_decision","note":"•","number":"1/QĐ"}', X'3F45CEEAB8D84A754DB2E098705C15DD0A022BD900F613E910928AFD633D08AC', X'7AC0F7F811790380F04947D4B67F26CD0D0DCB17221EB48FEA342C74A714E8BD', X'4466FCC7E3B504C9D14FC8F6F2513233E7EBC2D418EBC9B28F7BA8DBBE10173D');
INSERT INTO trailEntry VALUES (X'0196CA96C28073EEBEE881E3779B97F4', 47, 47, X'0196CA97ACE078D28C623AF8783354E7', 1747155660000, 'an', 'may-1', 'test', 'handlingFinding', X'0196CA97ACE077BBBBA2A7A07C5EE075', 1, X'0196CA97ACE077BBBBA1FC2344B9ADDB', NULL, NULL, '{"finding":"0196ca97ace077bbbba27d767b4fecca","handling":"0196ca97ace077bbbba2a035e2aa2e7e","id":"0196ca97ace077bbbba2a7a07c5ee075"}', X'B3AEF1A3B610F1D3EDCFD3177BD845065B18FABC94DFA7860EA1AEF816C2C264', X'4466FCC7E3B504C9D14FC8F6F2513233E7EBC2D418EBC9B28F7BA8DBBE10173D', X'3048F458AF74526F70AD22189F0AF212BFF4906071BC0696CC90E96634BC31A2');
INSERT INTO trailEntry VALUES (X'0196CA96C28073EEBEE881E3779B97F4', 48, 48, X'0196CA97ACE078D28C623AF8783354E7', 1747155660000, 'an', 'may-1', 'test', 'referral', X'0196CA97ACE077BBBBA2AB0B1613926D', 1, X'0196CA97ACE077BBBBA1FC2344B9ADDB', NULL, NULL, '{"body":"Công an","code":"P-2025-001","facility":"0196ca97ace077bbbba1fc2344b9addb","id":"0196ca97ace077bbbba2ab0b1613926d","passedOn":"2025-05-14","what":"•"}', X'0E7F077B6119909433793AAEE2616393DFF10008B45704E7E87099CE4C8CA0B1', X'3048F458AF74526F70AD22189F0AF212BFF4906071BC0696CC90E96634BC31A2', X'87B8E9972E7DD1D004E6F5476FEFF4CD00E5B5AFCCFF10DF0BCD4FFD873046F3');
INSERT INTO trailEntry VALUES (X'0196CA96C28073EEBEE881E3779B97F4', 49, 49, X'0196CA97ACE078D28C623AF8783354E7', 1747155660000, 'an', 'may-1', 'test', 'referral', X'0196CA97ACE077BBBBA2AB0B1613926D', 2, X'0196CA97ACE077BBBBA1FC2344B9ADDB', NULL, '{"body":"Công an","code":"P-2025-001","facility":"0196ca97ace077bbbba1fc2344b9addb","id":"0196ca97ace077bbbba2ab0b1613926d","passedOn":"2025-05-14","what":"•"}', NULL, X'0E7F077B6119909433793AAEE2616393DFF10008B45704E7E87099CE4C8CA0B1', X'87B8E9972E7DD1D004E6F5476FEFF4CD00E5B5AFCCFF10DF0BCD4FFD873046F3', X'557F8C625FBA3145EE7EE3614E7C51106135C991DB33446AC4044B8882E2FEFB');
INSERT INTO trailEntry VALUES (X'0196CA96C28073EEBEE881E3779B97F4', 5, 5, X'0196CA97ACE078D28C623AF8783354E7', 1747155660000, 'an', 'may-1', 'test', 'census', X'0196CA97ACE077BBBBA206F8782311CA', 1, X'0196CA97ACE077BBBBA1FC2344B9ADDB', NULL, NULL, '{"caregivers":1,"children":9,"countedOn":"2025-05-14","disability":1,"facility":"0196ca97ace077bbbba1fc2344b9addb","from_16":1,"from_18_months_to_6":1,"from_6_to_16":1,"girls":1,"hiv":1,"id":"0196ca97ace077bbbba206f8782311ca","mental_illness":1,"needy":1,"others":1,"round_the_clock":1,"staff":1,"under_18_months":1,"without_admission_decision":1,"without_placement_decision":1}', X'135FF98738CE41574EA4BC5E9FE403D8096D6BFD6BB63784A011A2665841DFD5', X'041F4ADAF5A1A436CEBA584E3F9527BD5A5F43EAA815FDEDF1307570949F9117', X'C21FECF95095371A3929928745D87DB9440C6EE6283FEC9205D9CD3187C4779D');
INSERT INTO trailEntry VALUES (X'0196CA96C28073EEBEE881E3779B97F4', 50, 50, X'0196CA97ACE078D28C623AF8783354E7', 1747155660000, 'an', 'may-1', 'test', 'referral', X'0196CA97ACE077BBBBA2AE75AFC84464', 1, X'0196CA97ACE077BBBBA1FC2344B9ADDB', NULL, NULL, '{"body":"Công an","code":"P-2025-001","facility":"0196ca97ace077bbbba1fc2344b9addb","id":"0196ca97ace077bbbba2ae75afc84464","passedOn":"2025-05-14","repliedOn":"2025-05-14","reply":"•","what":"•"}', X'8B17208C70BE2BCA22CF4DE2F4F7B9EB1A4D2FAA76711926E6ABA8B155B7B96C', X'557F8C625FBA3145EE7EE3614E7C51106135C991DB33446AC4044B8882E2FEFB', X'CEFC8961F9AA6D2E15EB8579D5240A963698B6F474FF33BB4EE2722303B3B880');
INSERT INTO trailEntry VALUES (X'0196CA96C28073EEBEE881E3779B97F4', 51, 51, X'0196CA97ACE078D28C623AF8783354E7', 1747155660000, 'an', 'may-1', 'test', 'emergency', X'0196CA97ACE077BBBBA2B1E0497CF65C', 1, X'0196CA97ACE077BBBBA1FC2344B9ADDB', X'0196CA97ACE077BBBBA24C7746D79530', NULL, '{"code":"E-2025-001","facility":"0196ca97ace077bbbba1fc2344b9addb","id":"0196ca97ace077bbbba2b1e0497cf65c","inspection":"0196ca97ace077bbbba24c7746d79530","receivedAt":1747155600000}', X'DBFF5074213DDAF2F8ED0FFD431899440E570BDEA2D95EDF619991ECEF31421C', X'CEFC8961F9AA6D2E15EB8579D5240A963698B6F474FF33BB4EE2722303B3B880', X'E105A766F1932AB0EEBDF1DBDB1532FA72A0BF6E457DC5FE5EF4235B6A7A1E54');
INSERT INTO trailEntry VALUES (X'0196CA96C28073EEBEE881E3779B97F4', 52, 52, X'0196CA97ACE078D28C623AF8783354E7', 1747155660000, 'an', 'may-1', 'test', 'emergencyAct', X'0196CA97ACE077BBBBA2B54AE331A853', 1, X'0196CA97ACE077BBBBA1FC2344B9ADDB', NULL, NULL, '{"body":"police","emergency":"0196ca97ace077bbbba2b1e0497cf65c","facility":"0196ca97ace077bbbba1fc2344b9addb","happenedAt":1747155660000,"id":"0196ca97ace077bbbba2b54ae331a853","reply":"•","what":"•"}', X'185426A0C2BF803CB7622FB7216BA1B09FFA207E5329FECDE49A46470750E484', X'E105A766F1932AB0EEBDF1DBDB1532FA72A0BF6E457DC5FE5EF4235B6A7A1E54', X'A296A71068CDB99DD4EDE4BDC79357EDAD79761759E4A22E4CDA7C30DC30BDE8');
INSERT INTO trailEntry VALUES (X'0196CA96C28073EEBEE881E3779B97F4', 53, 53, X'0196CA97ACE078D28C623AF8783354E7', 1747155660000, 'an', 'may-1', 'test', 'emergencyAct', X'0196CA97ACE077BBBBA2B8B57CE65A4B', 1, X'0196CA97ACE077BBBBA1FC2344B9ADDB', NULL, NULL, '{"emergency":"0196ca97ace077bbbba2b1e0497cf65c","facility":"0196ca97ace077bbbba1fc2344b9addb","happenedAt":1747155720000,"id":"0196ca97ace077bbbba2b8b57ce65a4b","what":"•"}', X'65B48551A34BF1B2943F891C08DDC892203F8D7FBEB6575F44E98C6C506C7158', X'A296A71068CDB99DD4EDE4BDC79357EDAD79761759E4A22E4CDA7C30DC30BDE8', X'B044857C87254EB982FFEFBEBB56CCF78BF8CDABF4B9ECCE1FC3549F0484B229');
INSERT INTO trailEntry VALUES (X'0196CA96C28073EEBEE881E3779B97F4', 54, 54, X'0196CA97ACE078D28C623AF8783354E7', 1747155660000, 'an', 'may-1', 'test', 'inspection', X'0196CA97ACE077BBBBA2BC20169B0C42', 1, X'0196CA97ACE077BBBBA1FC2344B9ADDB', X'0196CA97ACE077BBBBA2BC20169B0C42', NULL, '{"checklist":"quick-safety","code":"I-2025-000002","contentHash":"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa","facility":"0196ca97ace077bbbba1fc2344b9addb","id":"0196ca97ace077bbbba2bc20169b0c42","version":"1"}', X'8509A9682CF3BE71B4ABF8FCBE8238C6E717BA1B4D895B6EFBF46F352A2740F4', X'B044857C87254EB982FFEFBEBB56CCF78BF8CDABF4B9ECCE1FC3549F0484B229', X'9A7785860B8D908AB7678ECC19695F80062714B02A2ED9007AFFAE32DA224F91');
INSERT INTO trailEntry VALUES (X'0196CA96C28073EEBEE881E3779B97F4', 55, 55, X'0196CA97ACE078D28C623AF8783354E7', 1747155660000, 'an', 'may-1', 'test', 'followUp', X'0196CA97ACE077BBBBA2C38AB04FBE3A', 1, X'0196CA97ACE077BBBBA1FC2344B9ADDB', X'0196CA97ACE077BBBBA2BC20169B0C42', NULL, '{"earlier":"0196ca97ace077bbbba24c7746d79530","facility":"0196ca97ace077bbbba1fc2344b9addb","id":"0196ca97ace077bbbba2c38ab04fbe3a","inspection":"0196ca97ace077bbbba2bc20169b0c42"}', X'73484AECAA1CF3B322A94F8CF37C39886F06D74D41BEA8E002AB9132B93D8EF5', X'9A7785860B8D908AB7678ECC19695F80062714B02A2ED9007AFFAE32DA224F91', X'095AD548DB2AAE124A57341AC03DC8443637E0A9BBD5F7CF1BEF9D6D701C923E');
INSERT INTO trailEntry VALUES (X'0196CA96C28073EEBEE881E3779B97F4', 56, 56, X'0196CA97ACE078D28C623AF8783354E7', 1747155660000, 'an', 'may-1', 'test', 'inspectionEvent', X'0196CA97ACE077BBBBA2C6F54A047031', 1, X'0196CA97ACE077BBBBA1FC2344B9ADDB', X'0196CA97ACE077BBBBA2BC20169B0C42', NULL, '{"facility":"0196ca97ace077bbbba1fc2344b9addb","happenedOn":"2025-05-14","id":"0196ca97ace077bbbba2c6f54a047031","inspection":"0196ca97ace077bbbba2bc20169b0c42","kind":"canceled","reason":"•"}', X'C504D44CBBD51CBC75B3666E3C5A23AC099A33EB716CDA83D266205AD355B299', X'095AD548DB2AAE124A57341AC03DC8443637E0A9BBD5F7CF1BEF9D6D701C923E', X'E564846B5F63FEA764907519AF9836333C06801BAD75D33B321646A7D6002EEC');
INSERT INTO trailEntry VALUES (X'0196CA96C28073EEBEE881E3779B97F4', 57, 57, X'0196CA97ACE078D28C623AF8783354E7', 1747155660000, 'an', 'may-1', 'test', 'calendarDay', X'0196CA97ACE077BBBBA2CA5FE3B92229', 1, NULL, NULL, NULL, '{"day":"2025-05-14","id":"0196ca97ace077bbbba2ca5fe3b92229","kind":"swapped_off","name":"Nghỉ hoán đổi","source":"Công văn 1","status":"announced"}', X'B7DB288C5DCA61197DC77657ED4F370C05F82610186DE3FE857C1C3302A6E630', X'E564846B5F63FEA764907519AF9836333C06801BAD75D33B321646A7D6002EEC', X'3B32A12FC37274AD5C8A1416EE25C668B2FCF768968D7959CF85F406CC8A3DCC');
INSERT INTO trailEntry VALUES (X'0196CA96C28073EEBEE881E3779B97F4', 58, 58, X'0196CA97ACE078D28C623AF8783354E7', 1747155660000, 'an', 'may-1', 'test', 'movedDeadline', X'0196CA97ACE077BBBBA2CDCA7D6DD420', 1, NULL, NULL, NULL, '{"id":"0196ca97ace077bbbba2cdca7d6dd420","legalAfter":"2025-05-15","legalBefore":"2025-05-14","safeAfter":"2025-05-15","safeBefore":"2025-05-14","subject":"I-2025-000001"}', X'76479159635D7E00C14CD0F5581BC53364794830B13B6159C170A5DE750B6E25', X'3B32A12FC37274AD5C8A1416EE25C668B2FCF768968D7959CF85F406CC8A3DCC', X'07A4C264FE887AFE6C223DDC6EE3418582D5601D76C6378B18F4D1DC894C6A67');
INSERT INTO trailEntry VALUES (X'0196CA96C28073EEBEE881E3779B97F4', 59, 59, X'0196CA97ACE078D28C623AF8783354E7', 1747155660000, 'an', 'may-1', 'test', 'duty', X'0196CA97ACE077BBBBA2D13517228618', 1, NULL, NULL, NULL, '{"certainty":"read","citation":"1/UBND","code":"R-2025-001","directive":"0196ca97ace077bbbba2308d12e6b76c","dueOn":"2025-05-15","id":"0196ca97ace077bbbba2d13517228618","name":"Báo cáo kết quả","note":"•","phrase":"before","recipients":"Bộ Y tế\nUBND tỉnh Ví Dụ","startsOn":"2025-05-14"}', X'9695D770438A23A35C84139A70FBA84C81E12B9638CFD5CEA1B20DD509E0F068', X'07A4C264FE887AFE6C223DDC6EE3418582D5601D76C6378B18F4D1DC894C6A67', X'EB9E4C39B7815F5679364EB4D4549AC1EF4ED5A4562D11622B50C20BA91C9637');
INSERT INTO trailEntry VALUES (X'0196CA96C28073EEBEE881E3779B97F4', 6, 6, X'0196CA97ACE078D28C623AF8783354E7', 1747155660000, 'an', 'may-1', 'test', 'discovery', X'0196CA97ACE077BBBBA20A6311D7C3C1', 1, X'0196CA97ACE077BBBBA1FC2344B9ADDB', NULL, NULL, '{"discoveredOn":"2025-05-14","facility":"0196ca97ace077bbbba1fc2344b9addb","id":"0196ca97ace077bbbba20a6311d7c3c1","note":"•","source":"police"}', X'C671452F58ECF90B9C1B32C358BDCE5BF31D8ECED5935B48ED38270180BE22BA', X'C21FECF95095371A3929928745D87DB9440C6EE6283FEC9205D9CD3187C4779D', X'A1C1477E2A03C20D0E3949A137BEECA31D5AAA8363AC8015A356F1649F74AD04');
INSERT INTO trailEntry VALUES (X'0196CA96C28073EEBEE881E3779B97F4', 60, 60, X'0196CA97ACE078D28C623AF8783354E7', 1747155660000, 'an', 'may-1', 'test', 'duty', X'0196CA97ACE077BBBBA2D49FB0D7380F', 1, NULL, NULL, NULL, '{"certainty":"read","citation":"1/UBND","code":"R-2025-002","every":"year","fromDay":15,"fromMonth":12,"id":"0196ca97ace077bbbba2d49fb0d7380f","name":"Báo cáo kết quả","recipients":"Bộ Y tế\nUBND tỉnh Ví Dụ","startsOn":"2025-05-14","toDay":14,"toMonth":12}', X'59BCC67EF720DE61E2B76763C207440C3C05760C50A89DB35E55943E6ED7C8BF', X'EB9E4C39B7815F5679364EB4D4549AC1EF4ED5A4562D11622B50C20BA91C9637', X'E8DA10F952F256ADFDAAAE97BC1F1AE263D2C4C97E966C7475209DE9E4D4B501');
INSERT INTO trailEntry VALUES (X'0196CA96C28073EEBEE881E3779B97F4', 61, 61, X'0196CA97ACE078D28C623AF8783354E7', 1747155660000, 'an', 'may-1', 'test', 'dutyEnd', X'0196CA97ACE077BBBBA2D80A4A8BEA07', 1, NULL, NULL, NULL, '{"duty":"0196ca97ace077bbbba2d13517228618","endedOn":"2025-05-14","id":"0196ca97ace077bbbba2d80a4a8bea07","reason":"•"}', X'E0B2B5A2637374FD93BCF761AD86112C3FF815BCB52413D759C0C8FFBBF7A033', X'E8DA10F952F256ADFDAAAE97BC1F1AE263D2C4C97E966C7475209DE9E4D4B501', X'54DFA70F47555E1287469398CFD5F5486CC400D8471863378E7B42EFF3A9C12D');
INSERT INTO trailEntry VALUES (X'0196CA96C28073EEBEE881E3779B97F4', 62, 62, X'0196CA97ACE078D28C623AF8783354E7', 1747155660000, 'an', 'may-1', 'test', 'submission', X'0196CA97ACE077BBBBA2DF74E4409BFE', 1, NULL, NULL, NULL, '{"contentHash":"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa","duty":"0196ca97ace077bbbba2d13517228618","fileName":"a.xlsx","id":"0196ca97ace077bbbba2df74e4409bfe","note":"•","number":"1/BC","period":"once","sentOn":"2025-05-14"}', X'89327F218704056DDFCD3B848B21D902FF5BB6DFB1E9C7C6E6631BC62274AA69', X'54DFA70F47555E1287469398CFD5F5486CC400D8471863378E7B42EFF3A9C12D', X'F126990585D4EC1D37E416D0A72561BEA56A44E1F47056393097863D273DAFBA');
INSERT INTO trailEntry VALUES (X'0196CA96C28073EEBEE881E3779B97F4', 63, 63, X'0196CA97ACE078D28C623AF8783354E7', 1747155660000, 'an', 'may-1', 'test', 'seal', X'0196CA97ACE077BBBBA2E2DF7DF54DF6', 1, NULL, NULL, NULL, '{"device":"0196ca96c28073eebee881e3779b97f4","entryHash":"f126990585d4ec1d37e416d0a72561bea56a44e1f47056393097863d273dafba","id":"0196ca97ace077bbbba2e2df7df54df6","purpose":"Biên bản 1","sequence":62}', X'826D5AFDBDFE973C10EC99DBB49A4E272385F2247059FBC9C4A092094612ECCF', X'F126990585D4EC1D37E416D0A72561BEA56A44E1F47056393097863D273DAFBA', X'D19F70738D6FA65A76AFEFDC5E450A87A30D2D93D3BDBB6692821A17DCD609F4');
INSERT INTO trailEntry VALUES (X'0196CA96C28073EEBEE881E3779B97F4', 64, 64, X'0196CA97ACE078D28C623AF8783354E7', 1747155660000, 'an', 'may-1', 'test', 'issuedReport', X'0196CA97ACE077BBBBA2E64A17A9FFED', 1, NULL, NULL, NULL, '{"arguments":"campaign=C-2025-001","asOf":"2025-05-14","contentHash":"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa","fileName":"a.xlsx","id":"0196ca97ace077bbbba2e64a17a9ffed","issuedOn":"2025-05-14","knownAt":1747155660000,"number":"7","symbol":"BC-SYT","template":"campaign-summary"}', X'F2853D7AF0C3C8A55ABAEED2D8DAE36E20F4277E0D976DCA21254D1A0AC86E62', X'D19F70738D6FA65A76AFEFDC5E450A87A30D2D93D3BDBB6692821A17DCD609F4', X'109057AD88673426B6F43D7947017FB13A2AEA1DD73D7380E8A1EE16CCF4354B');
INSERT INTO trailEntry VALUES (X'0196CA96C28073EEBEE881E3779B97F4', 7, 7, X'0196CA97ACE078D28C623AF8783354E7', 1747155660000, 'an', 'may-1', 'test', 'discoveryStep', X'0196CA97ACE077BBBBA20DCDAB8C75B9', 1, X'0196CA97ACE077BBBBA1FC2344B9ADDB', NULL, NULL, '{"document":"2/TB","facility":"0196ca97ace077bbbba1fc2344b9addb","id":"0196ca97ace077bbbba20dcdab8c75b9","kind":"notice_served","note":"•","takenOn":"2025-05-14"}', X'EF71ADC2AB6DF4942204D58CC6F56D1E67B5D9346B2A0D850F39D0CA0AADB76C', X'A1C1477E2A03C20D0E3949A137BEECA31D5AAA8363AC8015A356F1649F74AD04', X'9F5BA1276FBA9B8302B83AC0C6089B80BA9432CFC6587C286ECED5B167B14270');
INSERT INTO trailEntry VALUES (X'0196CA96C28073EEBEE881E3779B97F4', 8, 8, X'0196CA97ACE078D28C623AF8783354E7', 1747155660000, 'an', 'may-1', 'test', 'closure', X'0196CA97ACE077BBBBA21138454127B0', 1, X'0196CA97ACE077BBBBA1FC2344B9ADDB', NULL, NULL, '{"closedOn":"2025-05-14","facility":"0196ca97ace077bbbba1fc2344b9addb","id":"0196ca97ace077bbbba21138454127b0","kind":"reopened","note":"•"}', X'D6DC1811EB11B544D0306F17922FB6FFC5A5672EBD3042E5415B6DB564DBEDD8', X'9F5BA1276FBA9B8302B83AC0C6089B80BA9432CFC6587C286ECED5B167B14270', X'A71EB38A1FB64E69A34FCABA907FA1BE09E11C118F3D5015194C3B82CA0FD141');
INSERT INTO trailEntry VALUES (X'0196CA96C28073EEBEE881E3779B97F4', 9, 9, X'0196CA97ACE078D28C623AF8783354E7', 1747155660000, 'an', 'may-1', 'test', 'permit', X'0196CA97ACE077BBBBA214A2DEF5D9A8', 1, X'0196CA97ACE077BBBBA1FC2344B9ADDB', NULL, NULL, '{"facility":"0196ca97ace077bbbba1fc2344b9addb","id":"0196ca97ace077bbbba214a2def5d9a8","kind":"operating_license"}', X'9A9ACBEEC2E1B9CB380FC50D0360876DE99ADCE118820C1712A53B421793E027', X'A71EB38A1FB64E69A34FCABA907FA1BE09E11C118F3D5015194C3B82CA0FD141', X'29B33321A00A138DAEDC39AB5F96C17D7E4DD59CC4C1D709D2629FCB6796E642');
CREATE INDEX actEvidenceOnAct ON actEvidence (act);
CREATE INDEX actEvidenceOnFacility ON actEvidence (facility);
CREATE INDEX actEvidenceOnFinding ON actEvidence (finding);
CREATE INDEX actEvidenceOnInspection ON actEvidence (inspection);
CREATE INDEX answerOnFacility ON answer (facility);
CREATE INDEX answerOnInspection ON answer (inspection);
CREATE UNIQUE INDEX answerOnce ON answer (inspection, item) WHERE supersededAt IS NULL;
CREATE INDEX assignmentOnCampaign ON assignment (campaign);
CREATE UNIQUE INDEX assignmentOnce ON assignment (campaign, communeCode, validFrom) WHERE supersededAt IS NULL;
CREATE UNIQUE INDEX calendarDayOnce ON calendarDay (day) WHERE supersededAt IS NULL;
CREATE INDEX campaignClosureOnCampaign ON campaignClosure (campaign);
CREATE UNIQUE INDEX campaignClosureOnce ON campaignClosure (campaign) WHERE supersededAt IS NULL;
CREATE INDEX campaignOnDirective ON campaign (directive);
CREATE INDEX censusOnFacility ON census (facility);
CREATE INDEX closureOnFacility ON closure (facility);
CREATE INDEX correctionOnFacility ON correction (facility);
CREATE INDEX discoveryOnFacility ON discovery (facility);
CREATE INDEX discoveryStepOnFacility ON discoveryStep (facility);
CREATE UNIQUE INDEX dutyEndOnce ON dutyEnd (duty) WHERE supersededAt IS NULL;
CREATE INDEX dutyOnDirective ON duty (directive);
CREATE INDEX emergencyActOnEmergency ON emergencyAct (emergency);
CREATE INDEX emergencyOnFacility ON emergency (facility);
CREATE INDEX emergencyOnInspection ON emergency (inspection);
CREATE UNIQUE INDEX emergencyOutcomeOnce ON emergencyAct (emergency)
WHERE supersededAt IS NULL AND body IS NULL;
CREATE INDEX evidenceOnFacility ON evidence (facility);
CREATE INDEX evidenceOnInspection ON evidence (inspection);
CREATE INDEX excuseOnCampaign ON excuse (campaign);
CREATE INDEX excuseOnFacility ON excuse (facility);
CREATE UNIQUE INDEX excuseOnce ON excuse (campaign, facility) WHERE supersededAt IS NULL;
CREATE INDEX facilityMergeOnTarget ON facilityMerge (target);
CREATE UNIQUE INDEX facilityMergeOnce ON facilityMerge (alias) WHERE supersededAt IS NULL;
CREATE UNIQUE INDEX facilityOnNumber ON facility (series, number) WHERE number IS NOT NULL;
CREATE INDEX facilityProfileOnFacility ON facilityProfile (facility);
CREATE INDEX facilityProfileOnName ON facilityProfile (foldedName);
CREATE INDEX facilityProfileOnPlace ON facilityProfile (communeCode, foldedName);
CREATE INDEX findingEditOnFacility ON findingEdit (facility);
CREATE INDEX findingEditOnInspection ON findingEdit (inspection);
CREATE UNIQUE INDEX findingEditOnce ON findingEdit (inspection, item, kind) WHERE supersededAt IS NULL;
CREATE INDEX findingNoteOnFacility ON findingNote (facility);
CREATE INDEX findingNoteOnFinding ON findingNote (finding);
CREATE INDEX findingNoteOnInspection ON findingNote (inspection);
CREATE INDEX findingOnFacility ON finding (facility);
CREATE INDEX findingOnInspection ON finding (inspection);
CREATE UNIQUE INDEX findingOnce ON finding (inspection, number) WHERE supersededAt IS NULL;
CREATE INDEX followUpOnEarlier ON followUp (earlier);
CREATE INDEX followUpOnFacility ON followUp (facility);
CREATE INDEX followUpOnInspection ON followUp (inspection);
CREATE UNIQUE INDEX followUpOnce ON followUp (inspection) WHERE supersededAt IS NULL;
CREATE INDEX handlingFindingOnFinding ON handlingFinding (finding);
CREATE INDEX handlingFindingOnHandling ON handlingFinding (handling);
CREATE INDEX handlingOnFacility ON handling (facility);
CREATE INDEX inspectionDecisionOnFacility ON inspectionDecision (facility);
CREATE INDEX inspectionDecisionOnInspection ON inspectionDecision (inspection);
CREATE UNIQUE INDEX inspectionDecisionOnce ON inspectionDecision (inspection) WHERE supersededAt IS NULL;
CREATE INDEX inspectionEventOnFacility ON inspectionEvent (facility);
CREATE INDEX inspectionEventOnInspection ON inspectionEvent (inspection);
CREATE INDEX inspectionExtensionOnFacility ON inspectionExtension (facility);
CREATE INDEX inspectionExtensionOnInspection ON inspectionExtension (inspection);
CREATE UNIQUE INDEX inspectionExtensionOnce ON inspectionExtension (inspection) WHERE supersededAt IS NULL;
CREATE INDEX inspectionOnCampaign ON inspection (campaign);
CREATE INDEX inspectionOnFacility ON inspection (facility);
CREATE INDEX inspectionPauseOnFacility ON inspectionPause (facility);
CREATE INDEX inspectionPauseOnInspection ON inspectionPause (inspection);
CREATE UNIQUE INDEX inspectionPauseOnce ON inspectionPause (inspection, firstDay) WHERE supersededAt IS NULL;
CREATE UNIQUE INDEX issuedReportOnce ON issuedReport (number, symbol, substr(issuedOn, 1, 4))
WHERE supersededAt IS NULL;
CREATE INDEX lateAdditionOnCampaign ON lateAddition (campaign);
CREATE INDEX lateAdditionOnFacility ON lateAddition (facility);
CREATE UNIQUE INDEX lateAdditionOnce ON lateAddition (campaign, facility) WHERE supersededAt IS NULL;
CREATE INDEX observationOnFacility ON observation (facility);
CREATE INDEX observationOnInspection ON observation (inspection);
CREATE INDEX permitEventOnFacility ON permitEvent (facility);
CREATE INDEX permitEventOnPermit ON permitEvent (permit);
CREATE INDEX permitOnFacility ON permit (facility);
CREATE INDEX referralOnFacility ON referral (facility);
CREATE UNIQUE INDEX referralOnce ON referral (code) WHERE supersededAt IS NULL;
CREATE INDEX remediationActOnFacility ON remediationAct (facility);
CREATE INDEX remediationActOnFinding ON remediationAct (finding);
CREATE INDEX remediationActOnInspection ON remediationAct (inspection);
CREATE INDEX remediationActOnSeenAt ON remediationAct (seenAt);
CREATE INDEX submissionOnDuty ON submission (duty);
CREATE UNIQUE INDEX submissionOnce ON submission (duty, period) WHERE supersededAt IS NULL;
CREATE INDEX teamMemberOnFacility ON teamMember (facility);
CREATE INDEX teamMemberOnInspection ON teamMember (inspection);
CREATE UNIQUE INDEX teamMemberOnce ON teamMember (inspection, number) WHERE supersededAt IS NULL;
CREATE INDEX trailEntryOnFacility ON trailEntry (facility) WHERE facility IS NOT NULL;
CREATE INDEX trailEntryOnInspection ON trailEntry (inspection) WHERE inspection IS NOT NULL;
CREATE TRIGGER actEvidenceKept BEFORE DELETE ON actEvidence
BEGIN SELECT RAISE(ABORT, 'rows are superseded, never deleted'); END;
CREATE TRIGGER actEvidenceOnce BEFORE INSERT ON actEvidence
WHEN EXISTS (SELECT 1 FROM actEvidence WHERE (id = NEW.id))
BEGIN SELECT RAISE(ABORT, 'a row with this key stands there already'); END;
CREATE TRIGGER answerKept BEFORE DELETE ON answer
BEGIN SELECT RAISE(ABORT, 'rows are superseded, never deleted'); END;
CREATE TRIGGER answerOnce BEFORE INSERT ON answer
WHEN EXISTS (SELECT 1 FROM answer WHERE (inspection = NEW.inspection) AND (item = NEW.item) AND (supersededAt IS NULL) AND (NEW.supersededAt IS NULL))
  OR EXISTS (SELECT 1 FROM answer WHERE (id = NEW.id))
BEGIN SELECT RAISE(ABORT, 'a row with this key stands there already'); END;
CREATE TRIGGER assignmentKept BEFORE DELETE ON assignment
BEGIN SELECT RAISE(ABORT, 'rows are superseded, never deleted'); END;
CREATE TRIGGER assignmentOnce BEFORE INSERT ON assignment
WHEN EXISTS (SELECT 1 FROM assignment WHERE (campaign = NEW.campaign) AND (communeCode = NEW.communeCode) AND (validFrom = NEW.validFrom) AND (supersededAt IS NULL) AND (NEW.supersededAt IS NULL))
  OR EXISTS (SELECT 1 FROM assignment WHERE (id = NEW.id))
BEGIN SELECT RAISE(ABORT, 'a row with this key stands there already'); END;
CREATE TRIGGER calendarDayKept BEFORE DELETE ON calendarDay
BEGIN SELECT RAISE(ABORT, 'rows are superseded, never deleted'); END;
CREATE TRIGGER calendarDayOnce BEFORE INSERT ON calendarDay
WHEN EXISTS (SELECT 1 FROM calendarDay WHERE (day = NEW.day) AND (supersededAt IS NULL) AND (NEW.supersededAt IS NULL))
  OR EXISTS (SELECT 1 FROM calendarDay WHERE (id = NEW.id))
BEGIN SELECT RAISE(ABORT, 'a row with this key stands there already'); END;
CREATE TRIGGER campaignClosureKept BEFORE DELETE ON campaignClosure
BEGIN SELECT RAISE(ABORT, 'rows are superseded, never deleted'); END;
CREATE TRIGGER campaignClosureOnce BEFORE INSERT ON campaignClosure
WHEN EXISTS (SELECT 1 FROM campaignClosure WHERE (campaign = NEW.campaign) AND (supersededAt IS NULL) AND (NEW.supersededAt IS NULL))
  OR EXISTS (SELECT 1 FROM campaignClosure WHERE (id = NEW.id))
BEGIN SELECT RAISE(ABORT, 'a row with this key stands there already'); END;
CREATE TRIGGER campaignKept BEFORE DELETE ON campaign
BEGIN SELECT RAISE(ABORT, 'rows are superseded, never deleted'); END;
CREATE TRIGGER campaignOnce BEFORE INSERT ON campaign
WHEN EXISTS (SELECT 1 FROM campaign WHERE (id = NEW.id))
  OR EXISTS (SELECT 1 FROM campaign WHERE (code = NEW.code))
BEGIN SELECT RAISE(ABORT, 'a row with this key stands there already'); END;
CREATE TRIGGER censusKept BEFORE DELETE ON census
BEGIN SELECT RAISE(ABORT, 'rows are superseded, never deleted'); END;
CREATE TRIGGER censusOnce BEFORE INSERT ON census
WHEN EXISTS (SELECT 1 FROM census WHERE (id = NEW.id))
BEGIN SELECT RAISE(ABORT, 'a row with this key stands there already'); END;
CREATE TRIGGER checklistVersionKept BEFORE DELETE ON checklistVersion
BEGIN SELECT RAISE(ABORT, 'rows are superseded, never deleted'); END;
CREATE TRIGGER checklistVersionOnce BEFORE INSERT ON checklistVersion
WHEN EXISTS (SELECT 1 FROM checklistVersion WHERE (id = NEW.id))
  OR EXISTS (SELECT 1 FROM checklistVersion WHERE (contentHash = NEW.contentHash))
BEGIN SELECT RAISE(ABORT, 'a row with this key stands there already'); END;
CREATE TRIGGER closureKept BEFORE DELETE ON closure
BEGIN SELECT RAISE(ABORT, 'rows are superseded, never deleted'); END;
CREATE TRIGGER closureOnce BEFORE INSERT ON closure
WHEN EXISTS (SELECT 1 FROM closure WHERE (id = NEW.id))
BEGIN SELECT RAISE(ABORT, 'a row with this key stands there already'); END;
CREATE TRIGGER correctionKept BEFORE DELETE ON correction
BEGIN SELECT RAISE(ABORT, 'rows are superseded, never deleted'); END;
CREATE TRIGGER correctionOnce BEFORE INSERT ON correction
WHEN EXISTS (SELECT 1 FROM correction WHERE (id = NEW.id))
BEGIN SELECT RAISE(ABORT, 'a row with this key stands there already'); END;
CREATE TRIGGER deviceKept BEFORE DELETE ON device
BEGIN SELECT RAISE(ABORT, 'rows are superseded, never deleted'); END;
CREATE TRIGGER deviceOnce BEFORE INSERT ON device
WHEN EXISTS (SELECT 1 FROM device WHERE (id = NEW.id))
BEGIN SELECT RAISE(ABORT, 'a row with this key stands there already'); END;
CREATE TRIGGER directiveKept BEFORE DELETE ON directive
BEGIN SELECT RAISE(ABORT, 'rows are superseded, never deleted'); END;
CREATE TRIGGER directiveOnce BEFORE INSERT ON directive
WHEN EXISTS (SELECT 1 FROM directive WHERE (id = NEW.id))
  OR EXISTS (SELECT 1 FROM directive WHERE (code = NEW.code))
BEGIN SELECT RAISE(ABORT, 'a row with this key stands there already'); END;
CREATE TRIGGER discoveryKept BEFORE DELETE ON discovery
BEGIN SELECT RAISE(ABORT, 'rows are superseded, never deleted'); END;
CREATE TRIGGER discoveryOnce BEFORE INSERT ON discovery
WHEN EXISTS (SELECT 1 FROM discovery WHERE (id = NEW.id))
BEGIN SELECT RAISE(ABORT, 'a row with this key stands there already'); END;
CREATE TRIGGER discoveryStepKept BEFORE DELETE ON discoveryStep
BEGIN SELECT RAISE(ABORT, 'rows are superseded, never deleted'); END;
CREATE TRIGGER discoveryStepOnce BEFORE INSERT ON discoveryStep
WHEN EXISTS (SELECT 1 FROM discoveryStep WHERE (id = NEW.id))
BEGIN SELECT RAISE(ABORT, 'a row with this key stands there already'); END;
CREATE TRIGGER dutyEndKept BEFORE DELETE ON dutyEnd
BEGIN SELECT RAISE(ABORT, 'rows are superseded, never deleted'); END;
CREATE TRIGGER dutyEndOnce BEFORE INSERT ON dutyEnd
WHEN EXISTS (SELECT 1 FROM dutyEnd WHERE (duty = NEW.duty) AND (supersededAt IS NULL) AND (NEW.supersededAt IS NULL))
  OR EXISTS (SELECT 1 FROM dutyEnd WHERE (id = NEW.id))
BEGIN SELECT RAISE(ABORT, 'a row with this key stands there already'); END;
CREATE TRIGGER dutyKept BEFORE DELETE ON duty
BEGIN SELECT RAISE(ABORT, 'rows are superseded, never deleted'); END;
CREATE TRIGGER dutyOnce BEFORE INSERT ON duty
WHEN EXISTS (SELECT 1 FROM duty WHERE (id = NEW.id))
  OR EXISTS (SELECT 1 FROM duty WHERE (code = NEW.code))
BEGIN SELECT RAISE(ABORT, 'a row with this key stands there already'); END;
CREATE TRIGGER emergencyActKept BEFORE DELETE ON emergencyAct
BEGIN SELECT RAISE(ABORT, 'rows are superseded, never deleted'); END;
CREATE TRIGGER emergencyActOnce BEFORE INSERT ON emergencyAct
WHEN EXISTS (SELECT 1 FROM emergencyAct WHERE (emergency = NEW.emergency) AND (supersededAt IS NULL AND body IS NULL) AND (NEW.supersededAt IS NULL AND NEW.body IS NULL))
  OR EXISTS (SELECT 1 FROM emergencyAct WHERE (id = NEW.id))
BEGIN SELECT RAISE(ABORT, 'a row with this key stands there already'); END;
CREATE TRIGGER emergencyKept BEFORE DELETE ON emergency
BEGIN SELECT RAISE(ABORT, 'rows are superseded, never deleted'); END;
CREATE TRIGGER emergencyOnce BEFORE INSERT ON emergency
WHEN EXISTS (SELECT 1 FROM emergency WHERE (id = NEW.id))
  OR EXISTS (SELECT 1 FROM emergency WHERE (code = NEW.code))
BEGIN SELECT RAISE(ABORT, 'a row with this key stands there already'); END;
CREATE TRIGGER evidenceKept BEFORE DELETE ON evidence
BEGIN SELECT RAISE(ABORT, 'rows are superseded, never deleted'); END;
CREATE TRIGGER evidenceOnce BEFORE INSERT ON evidence
WHEN EXISTS (SELECT 1 FROM evidence WHERE (id = NEW.id))
BEGIN SELECT RAISE(ABORT, 'a row with this key stands there already'); END;
CREATE TRIGGER excuseKept BEFORE DELETE ON excuse
BEGIN SELECT RAISE(ABORT, 'rows are superseded, never deleted'); END;
CREATE TRIGGER excuseOnce BEFORE INSERT ON excuse
WHEN EXISTS (SELECT 1 FROM excuse WHERE (campaign = NEW.campaign) AND (facility = NEW.facility) AND (supersededAt IS NULL) AND (NEW.supersededAt IS NULL))
  OR EXISTS (SELECT 1 FROM excuse WHERE (id = NEW.id))
BEGIN SELECT RAISE(ABORT, 'a row with this key stands there already'); END;
CREATE TRIGGER facilityKept BEFORE DELETE ON facility
BEGIN SELECT RAISE(ABORT, 'rows are superseded, never deleted'); END;
CREATE TRIGGER facilityMergeKept BEFORE DELETE ON facilityMerge
BEGIN SELECT RAISE(ABORT, 'rows are superseded, never deleted'); END;
CREATE TRIGGER facilityMergeOnce BEFORE INSERT ON facilityMerge
WHEN EXISTS (SELECT 1 FROM facilityMerge WHERE (alias = NEW.alias) AND (supersededAt IS NULL) AND (NEW.supersededAt IS NULL))
  OR EXISTS (SELECT 1 FROM facilityMerge WHERE (id = NEW.id))
BEGIN SELECT RAISE(ABORT, 'a row with this key stands there already'); END;
CREATE TRIGGER facilityOnce BEFORE INSERT ON facility
WHEN EXISTS (SELECT 1 FROM facility WHERE (series = NEW.series) AND (number = NEW.number) AND (number IS NOT NULL) AND (NEW.number IS NOT NULL))
  OR EXISTS (SELECT 1 FROM facility WHERE (id = NEW.id))
  OR EXISTS (SELECT 1 FROM facility WHERE (code = NEW.code))
BEGIN SELECT RAISE(ABORT, 'a row with this key stands there already'); END;
CREATE TRIGGER facilityProfileKept BEFORE DELETE ON facilityProfile
BEGIN SELECT RAISE(ABORT, 'rows are superseded, never deleted'); END;
CREATE TRIGGER facilityProfileOnce BEFORE INSERT ON facilityProfile
WHEN EXISTS (SELECT 1 FROM facilityProfile WHERE (id = NEW.id))
BEGIN SELECT RAISE(ABORT, 'a row with this key stands there already'); END;
CREATE TRIGGER findingEditKept BEFORE DELETE ON findingEdit
BEGIN SELECT RAISE(ABORT, 'rows are superseded, never deleted'); END;
CREATE TRIGGER findingEditOnce BEFORE INSERT ON findingEdit
WHEN EXISTS (SELECT 1 FROM findingEdit WHERE (inspection = NEW.inspection) AND (item = NEW.item) AND (kind = NEW.kind) AND (supersededAt IS NULL) AND (NEW.supersededAt IS NULL))
  OR EXISTS (SELECT 1 FROM findingEdit WHERE (id = NEW.id))
BEGIN SELECT RAISE(ABORT, 'a row with this key stands there already'); END;
CREATE TRIGGER findingKept BEFORE DELETE ON finding
BEGIN SELECT RAISE(ABORT, 'rows are superseded, never deleted'); END;
CREATE TRIGGER findingNoteKept BEFORE DELETE ON findingNote
BEGIN SELECT RAISE(ABORT, 'rows are superseded, never deleted'); END;
CREATE TRIGGER findingNoteOnce BEFORE INSERT ON findingNote
WHEN EXISTS (SELECT 1 FROM findingNote WHERE (id = NEW.id))
BEGIN SELECT RAISE(ABORT, 'a row with this key stands there already'); END;
CREATE TRIGGER findingOnce BEFORE INSERT ON finding
WHEN EXISTS (SELECT 1 FROM finding WHERE (inspection = NEW.inspection) AND (number = NEW.number) AND (supersededAt IS NULL) AND (NEW.supersededAt IS NULL))
  OR EXISTS (SELECT 1 FROM finding WHERE (id = NEW.id))
BEGIN SELECT RAISE(ABORT, 'a row with this key stands there already'); END;
CREATE TRIGGER followUpKept BEFORE DELETE ON followUp
BEGIN SELECT RAISE(ABORT, 'rows are superseded, never deleted'); END;
CREATE TRIGGER followUpOnce BEFORE INSERT ON followUp
WHEN EXISTS (SELECT 1 FROM followUp WHERE (inspection = NEW.inspection) AND (supersededAt IS NULL) AND (NEW.supersededAt IS NULL))
  OR EXISTS (SELECT 1 FROM followUp WHERE (id = NEW.id))
BEGIN SELECT RAISE(ABORT, 'a row with this key stands there already'); END;
CREATE TRIGGER handlingFindingKept BEFORE DELETE ON handlingFinding
BEGIN SELECT RAISE(ABORT, 'rows are superseded, never deleted'); END;
CREATE TRIGGER handlingFindingOnce BEFORE INSERT ON handlingFinding
WHEN EXISTS (SELECT 1 FROM handlingFinding WHERE (id = NEW.id))
BEGIN SELECT RAISE(ABORT, 'a row with this key stands there already'); END;
CREATE TRIGGER handlingKept BEFORE DELETE ON handling
BEGIN SELECT RAISE(ABORT, 'rows are superseded, never deleted'); END;
CREATE TRIGGER handlingOnce BEFORE INSERT ON handling
WHEN EXISTS (SELECT 1 FROM handling WHERE (id = NEW.id))
  OR EXISTS (SELECT 1 FROM handling WHERE (code = NEW.code))
BEGIN SELECT RAISE(ABORT, 'a row with this key stands there already'); END;
CREATE TRIGGER inspectionDecisionKept BEFORE DELETE ON inspectionDecision
BEGIN SELECT RAISE(ABORT, 'rows are superseded, never deleted'); END;
CREATE TRIGGER inspectionDecisionOnce BEFORE INSERT ON inspectionDecision
WHEN EXISTS (SELECT 1 FROM inspectionDecision WHERE (inspection = NEW.inspection) AND (supersededAt IS NULL) AND (NEW.supersededAt IS NULL))
  OR EXISTS (SELECT 1 FROM inspectionDecision WHERE (id = NEW.id))
BEGIN SELECT RAISE(ABORT, 'a row with this key stands there already'); END;
CREATE TRIGGER inspectionEventKept BEFORE DELETE ON inspectionEvent
BEGIN SELECT RAISE(ABORT, 'rows are superseded, never deleted'); END;
CREATE TRIGGER inspectionEventOnce BEFORE INSERT ON inspectionEvent
WHEN EXISTS (SELECT 1 FROM inspectionEvent WHERE (id = NEW.id))
BEGIN SELECT RAISE(ABORT, 'a row with this key stands there already'); END;
CREATE TRIGGER inspectionExtensionKept BEFORE DELETE ON inspectionExtension
BEGIN SELECT RAISE(ABORT, 'rows are superseded, never deleted'); END;
CREATE TRIGGER inspectionExtensionOnce BEFORE INSERT ON inspectionExtension
WHEN EXISTS (SELECT 1 FROM inspectionExtension WHERE (inspection = NEW.inspection) AND (supersededAt IS NULL) AND (NEW.supersededAt IS NULL))
  OR EXISTS (SELECT 1 FROM inspectionExtension WHERE (id = NEW.id))
BEGIN SELECT RAISE(ABORT, 'a row with this key stands there already'); END;
CREATE TRIGGER inspectionKept BEFORE DELETE ON inspection
BEGIN SELECT RAISE(ABORT, 'rows are superseded, never deleted'); END;
CREATE TRIGGER inspectionOnce BEFORE INSERT ON inspection
WHEN EXISTS (SELECT 1 FROM inspection WHERE (id = NEW.id))
  OR EXISTS (SELECT 1 FROM inspection WHERE (code = NEW.code))
BEGIN SELECT RAISE(ABORT, 'a row with this key stands there already'); END;
CREATE TRIGGER inspectionPauseKept BEFORE DELETE ON inspectionPause
BEGIN SELECT RAISE(ABORT, 'rows are superseded, never deleted'); END;
CREATE TRIGGER inspectionPauseOnce BEFORE INSERT ON inspectionPause
WHEN EXISTS (SELECT 1 FROM inspectionPause WHERE (inspection = NEW.inspection) AND (firstDay = NEW.firstDay) AND (supersededAt IS NULL) AND (NEW.supersededAt IS NULL))
  OR EXISTS (SELECT 1 FROM inspectionPause WHERE (id = NEW.id))
BEGIN SELECT RAISE(ABORT, 'a row with this key stands there already'); END;
CREATE TRIGGER issuedReportKept BEFORE DELETE ON issuedReport
BEGIN SELECT RAISE(ABORT, 'rows are superseded, never deleted'); END;
CREATE TRIGGER issuedReportOnce BEFORE INSERT ON issuedReport
WHEN EXISTS (SELECT 1 FROM issuedReport WHERE (number = NEW.number) AND (symbol = NEW.symbol) AND (substr(issuedOn, 1, 4) = substr(NEW.issuedOn, 1, 4)) AND (supersededAt IS NULL) AND (NEW.supersededAt IS NULL))
  OR EXISTS (SELECT 1 FROM issuedReport WHERE (id = NEW.id))
BEGIN SELECT RAISE(ABORT, 'a row with this key stands there already'); END;
CREATE TRIGGER lateAdditionKept BEFORE DELETE ON lateAddition
BEGIN SELECT RAISE(ABORT, 'rows are superseded, never deleted'); END;
CREATE TRIGGER lateAdditionOnce BEFORE INSERT ON lateAddition
WHEN EXISTS (SELECT 1 FROM lateAddition WHERE (campaign = NEW.campaign) AND (facility = NEW.facility) AND (supersededAt IS NULL) AND (NEW.supersededAt IS NULL))
  OR EXISTS (SELECT 1 FROM lateAddition WHERE (id = NEW.id))
BEGIN SELECT RAISE(ABORT, 'a row with this key stands there already'); END;
CREATE TRIGGER movedDeadlineKept BEFORE DELETE ON movedDeadline
BEGIN SELECT RAISE(ABORT, 'rows are superseded, never deleted'); END;
CREATE TRIGGER movedDeadlineOnce BEFORE INSERT ON movedDeadline
WHEN EXISTS (SELECT 1 FROM movedDeadline WHERE (id = NEW.id))
BEGIN SELECT RAISE(ABORT, 'a row with this key stands there already'); END;
CREATE TRIGGER observationKept BEFORE DELETE ON observation
BEGIN SELECT RAISE(ABORT, 'rows are superseded, never deleted'); END;
CREATE TRIGGER observationOnce BEFORE INSERT ON observation
WHEN EXISTS (SELECT 1 FROM observation WHERE (id = NEW.id))
BEGIN SELECT RAISE(ABORT, 'a row with this key stands there already'); END;
CREATE TRIGGER officeKept BEFORE DELETE ON office
BEGIN SELECT RAISE(ABORT, 'rows are superseded, never deleted'); END;
CREATE TRIGGER officeOnce BEFORE INSERT ON office
WHEN EXISTS (SELECT 1 FROM office WHERE (id = NEW.id))
BEGIN SELECT RAISE(ABORT, 'a row with this key stands there already'); END;
CREATE TRIGGER permitEventKept BEFORE DELETE ON permitEvent
BEGIN SELECT RAISE(ABORT, 'rows are superseded, never deleted'); END;
CREATE TRIGGER permitEventOnce BEFORE INSERT ON permitEvent
WHEN EXISTS (SELECT 1 FROM permitEvent WHERE (id = NEW.id))
BEGIN SELECT RAISE(ABORT, 'a row with this key stands there already'); END;
CREATE TRIGGER permitKept BEFORE DELETE ON permit
BEGIN SELECT RAISE(ABORT, 'rows are superseded, never deleted'); END;
CREATE TRIGGER permitOnce BEFORE INSERT ON permit
WHEN EXISTS (SELECT 1 FROM permit WHERE (id = NEW.id))
BEGIN SELECT RAISE(ABORT, 'a row with this key stands there already'); END;
CREATE TRIGGER referralKept BEFORE DELETE ON referral
BEGIN SELECT RAISE(ABORT, 'rows are superseded, never deleted'); END;
CREATE TRIGGER referralOnce BEFORE INSERT ON referral
WHEN EXISTS (SELECT 1 FROM referral WHERE (code = NEW.code) AND (supersededAt IS NULL) AND (NEW.supersededAt IS NULL))
  OR EXISTS (SELECT 1 FROM referral WHERE (id = NEW.id))
BEGIN SELECT RAISE(ABORT, 'a row with this key stands there already'); END;
CREATE TRIGGER remediationActKept BEFORE DELETE ON remediationAct
BEGIN SELECT RAISE(ABORT, 'rows are superseded, never deleted'); END;
CREATE TRIGGER remediationActOnce BEFORE INSERT ON remediationAct
WHEN EXISTS (SELECT 1 FROM remediationAct WHERE (id = NEW.id))
BEGIN SELECT RAISE(ABORT, 'a row with this key stands there already'); END;
CREATE TRIGGER sealKept BEFORE DELETE ON seal
BEGIN SELECT RAISE(ABORT, 'rows are superseded, never deleted'); END;
CREATE TRIGGER sealOnce BEFORE INSERT ON seal
WHEN EXISTS (SELECT 1 FROM seal WHERE (id = NEW.id))
BEGIN SELECT RAISE(ABORT, 'a row with this key stands there already'); END;
CREATE TRIGGER submissionKept BEFORE DELETE ON submission
BEGIN SELECT RAISE(ABORT, 'rows are superseded, never deleted'); END;
CREATE TRIGGER submissionOnce BEFORE INSERT ON submission
WHEN EXISTS (SELECT 1 FROM submission WHERE (id = NEW.id))
  OR EXISTS (SELECT 1 FROM submission WHERE (duty = NEW.duty) AND (period = NEW.period) AND (supersededAt IS NULL) AND (NEW.supersededAt IS NULL))
BEGIN SELECT RAISE(ABORT, 'a row with this key stands there already'); END;
CREATE TRIGGER teamMemberKept BEFORE DELETE ON teamMember
BEGIN SELECT RAISE(ABORT, 'rows are superseded, never deleted'); END;
CREATE TRIGGER teamMemberOnce BEFORE INSERT ON teamMember
WHEN EXISTS (SELECT 1 FROM teamMember WHERE (id = NEW.id))
  OR EXISTS (SELECT 1 FROM teamMember WHERE (inspection = NEW.inspection) AND (number = NEW.number) AND (supersededAt IS NULL) AND (NEW.supersededAt IS NULL))
BEGIN SELECT RAISE(ABORT, 'a row with this key stands there already'); END;
CREATE TRIGGER trailEntryKept BEFORE DELETE ON trailEntry WHEN 1
BEGIN SELECT RAISE(ABORT, 'the trail is append-only'); END;
CREATE TRIGGER trailEntryOnce BEFORE INSERT ON trailEntry WHEN EXISTS (SELECT 1 FROM trailEntry WHERE device = NEW.device AND sequence = NEW.sequence)
OR EXISTS (SELECT 1 FROM trailEntry WHERE entityID = NEW.entityID AND revision = NEW.revision)
BEGIN SELECT RAISE(ABORT, 'the trail is append-only'); END;
CREATE TRIGGER trailEntryUnchanged BEFORE UPDATE ON trailEntry WHEN 1
BEGIN SELECT RAISE(ABORT, 'the trail is append-only'); END;
