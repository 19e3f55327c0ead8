PRAGMA application_id = 1296124225;
CREATE TABLE actCorrection (
  id BLOB PRIMARY KEY CHECK (length(id) = 16),
  facility BLOB NOT NULL REFERENCES facility (id), inspection BLOB REFERENCES inspection (id),
  entity TEXT NOT NULL CHECK (entity IN ('handling', 'inspectionPause', 'remediationAct')),
  replacement BLOB NOT NULL CHECK (length(replacement) = 16),
  replaced BLOB NOT NULL CHECK (length(replaced) = 16), reason TEXT NOT NULL CHECK (reason <> ''),
  salt BLOB NOT NULL CHECK (length(salt) = 16),
  recordedDevice BLOB NOT NULL, recordedSequence INTEGER NOT NULL, recordedAt INTEGER NOT NULL,
  supersededDevice BLOB, supersededSequence INTEGER, supersededAt INTEGER, madeOn TEXT CHECK (madeOn GLOB '[1-9][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
  FOREIGN KEY (recordedDevice, recordedSequence) REFERENCES trailEntry (device, sequence),
  FOREIGN KEY (supersededDevice, supersededSequence) REFERENCES trailEntry (device, sequence),
  CHECK ((supersededDevice IS NULL) = (supersededSequence IS NULL)),
  CHECK ((supersededDevice IS NULL) = (supersededAt IS NULL)),
  CHECK (replacement <> replaced)
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
CREATE TABLE "census" (
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
CREATE TABLE "closure" (
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
CREATE TABLE correction (
  id BLOB PRIMARY KEY CHECK (length(id) = 16),
  facility BLOB NOT NULL REFERENCES facility (id), corrected BLOB NOT NULL REFERENCES permitEvent (id),
replacement BLOB REFERENCES permitEvent (id), reason TEXT NOT NULL CHECK (reason <> ''),
  salt BLOB NOT NULL CHECK (length(salt) = 16),
  recordedDevice BLOB NOT NULL, recordedSequence INTEGER NOT NULL, recordedAt INTEGER NOT NULL,
  supersededDevice BLOB, supersededSequence INTEGER, supersededAt INTEGER, madeOn TEXT CHECK (madeOn GLOB '[1-9][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
  FOREIGN KEY (recordedDevice, recordedSequence) REFERENCES trailEntry (device, sequence),
  FOREIGN KEY (supersededDevice, supersededSequence) REFERENCES trailEntry (device, sequence),
  CHECK ((supersededDevice IS NULL) = (supersededSequence IS NULL)),
  CHECK ((supersededDevice IS NULL) = (supersededAt IS NULL))
  
) STRICT;
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
CREATE TABLE "emergency" (
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
CREATE TABLE "emergencyAct" (
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
  supersededDevice BLOB, supersededSequence INTEGER, supersededAt INTEGER, givenOn TEXT CHECK (givenOn GLOB '[1-9][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
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
CREATE TABLE "inspectionEvent" (
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
CREATE TABLE lawMark (
  id BLOB PRIMARY KEY CHECK (length(id) = 16),
  subject TEXT NOT NULL CHECK (subject <> ''),
  contentHash TEXT NOT NULL CHECK (length(contentHash) = 64),
  salt BLOB NOT NULL CHECK (length(salt) = 16),
  recordedDevice BLOB NOT NULL, recordedSequence INTEGER NOT NULL, recordedAt INTEGER NOT NULL,
  supersededDevice BLOB, supersededSequence INTEGER, supersededAt INTEGER, content TEXT CHECK (content <> ''),
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
CREATE TABLE "permitEvent" (
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
CREATE TABLE retraction (
  id BLOB PRIMARY KEY CHECK (length(id) = 16),
  facility BLOB NOT NULL REFERENCES facility (id),
  entity TEXT NOT NULL CHECK (entity IN ('census', 'closure', 'discovery', 'discoveryStep', 'facilityMerge', 'facilityProfile', 'operationNotice', 'operationPause', 'operationResumption', 'operationTermination', 'permitReview', 'resumeNotice')),
  fact BLOB NOT NULL CHECK (length(fact) = 16), reason TEXT NOT NULL CHECK (reason <> ''),
  salt BLOB NOT NULL CHECK (length(salt) = 16),
  recordedDevice BLOB NOT NULL, recordedSequence INTEGER NOT NULL, recordedAt INTEGER NOT NULL,
  supersededDevice BLOB, supersededSequence INTEGER, supersededAt INTEGER, madeOn TEXT CHECK (madeOn GLOB '[1-9][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
  FOREIGN KEY (recordedDevice, recordedSequence) REFERENCES trailEntry (device, sequence),
  FOREIGN KEY (supersededDevice, supersededSequence) REFERENCES trailEntry (device, sequence),
  CHECK ((supersededDevice IS NULL) = (supersededSequence IS NULL)),
  CHECK ((supersededDevice IS NULL) = (supersededAt IS NULL))
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
  previousHash BLOB NOT NULL CHECK (length(previousHash) = 32), hash BLOB NOT NULL CHECK (length(hash) = 32), format INTEGER NOT NULL DEFAULT 1 CHECK (format > 0),
  PRIMARY KEY (device, sequence), UNIQUE (entityID, revision)
) STRICT, WITHOUT ROWID;
INSERT INTO actCorrection VALUES (X'0196CA9B5660767BA560E4DDE6E5FD29', X'0196CA97ACE077BBBBA1FC2344B9ADDB', NULL, 'handling', X'0196CA9B5660767BA560DE08B37C993A', X'0196CA97ACE077BBBBA2A035E2AA2E7E', 'BÍ-MẬT', X'1591C6C93833B1D52A0D1149F2ACE873', X'0196CA96C28073EEBEE881E3779B97F4', 86, 1747155900000, NULL, NULL, NULL, '2025-05-14');
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
INSERT INTO closure VALUES (X'0196CA97ACE077BBBBA21138454127B0', X'0196CA97ACE077BBBBA1FC2344B9ADDB', 'reopened', '2025-05-14', NULL, 'BÍ-MẬT', NULL, X'610E706B03CA48EC768ABAEABC43808A', X'0196CA96C28073EEBEE881E3779B97F4', 8, 1747155660000, NULL, NULL, NULL);
INSERT INTO closure VALUES (X'0196CA98974073BEBA1FA1097F0441A1', X'0196CA97ACE077BBBBA1FC2344B9ADDB', 'closed', '2027-02-06', NULL, 'BÍ-MẬT', 2, X'A3358EE7C93A97E0B8B1D86683B4CE7E', X'0196CA96C28073EEBEE881E3779B97F4', 72, 1747155720000, NULL, NULL, NULL);
INSERT INTO correction VALUES (X'0196CA97ACE077BBBBA222E2AC13EF8E', X'0196CA97ACE077BBBBA1FC2344B9ADDB', X'0196CA97ACE077BBBBA21F78125F3D97', NULL, 'BÍ-MẬT', X'5DDFED62B57EE256725B38E26EF819F5', X'0196CA96C28073EEBEE881E3779B97F4', 13, 1747155660000, NULL, NULL, NULL, '2025-05-14');
INSERT INTO dangerDecision VALUES (X'0196CA9981A072F2AD05718919406D6E', X'0196CA97ACE077BBBBA24C7746D79530', X'0196CA97ACE077BBBBA1FC2344B9ADDB', 'a', X'0196CA97ACE077BBBBA2B1E0497CF65C', NULL, X'1DEFCADAD4C97D00326B155A8E43B59E', X'0196CA96C28073EEBEE881E3779B97F4', 77, 1747155780000, NULL, NULL, NULL);
INSERT INTO dangerDecision VALUES (X'0196CA9981A072F2AD0574F3B2F51F65', X'0196CA97ACE077BBBBA24C7746D79530', X'0196CA97ACE077BBBBA1FC2344B9ADDB', 'b', NULL, 'BÍ-MẬT', X'5C63AA58013724DB71DFF4D7BAB05B79', X'0196CA96C28073EEBEE881E3779B97F4', 78, 1747155780000, NULL, NULL, NULL);
INSERT INTO device VALUES (X'0196CA96C28073EEBEE881E3779B97F4', '', X'696C747C9F6015177EE8BEFB58DA4CB5', X'0196CA96C28073EEBEE881E3779B97F4', 1, 1747155600000, NULL, NULL, NULL);
INSERT INTO directive VALUES (X'0196CA97ACE077BBBBA2308D12E6B76C', 'D-2025-001', 'UBND', NULL, '2025-05-14', 'V/v', NULL, X'59B06B5A67337CC16E2CB6D920ADB35F', X'0196CA96C28073EEBEE881E3779B97F4', 17, 1747155660000, NULL, NULL, NULL);
INSERT INTO discovery VALUES (X'0196CA97ACE077BBBBA20A6311D7C3C1', X'0196CA97ACE077BBBBA1FC2344B9ADDB', '2025-05-14', 'police', 'BÍ-MẬT', X'E325B16FAAEFFB36F8A1FBEE636933D5', X'0196CA96C28073EEBEE881E3779B97F4', 6, 1747155660000, NULL, NULL, NULL);
INSERT INTO discoveryStep VALUES (X'0196CA97ACE077BBBBA20DCDAB8C75B9', X'0196CA97ACE077BBBBA1FC2344B9ADDB', 'notice_served', '2025-05-14', '2/TB', 'BÍ-MẬT', X'229A90EDD65CA2113716DB6C90D6D9AF', X'0196CA96C28073EEBEE881E3779B97F4', 7, 1747155660000, NULL, NULL, NULL);
INSERT INTO duty VALUES (X'0196CA97ACE077BBBBA2D13517228618', 'R-2025-001', 'Báo cáo kết quả', NULL, 'Bộ Y tế
UBND tỉnh Ví Dụ', NULL, 'before', '2025-05-15', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '1/UBND', 'read', X'0196CA97ACE077BBBBA2308D12E6B76C', '2025-05-14', 'BÍ-MẬT', X'31DA55055B427DEB4656A08414BCB489', X'0196CA96C28073EEBEE881E3779B97F4', 59, 1747155660000, NULL, NULL, NULL);
INSERT INTO duty VALUES (X'0196CA97ACE077BBBBA2D49FB0D7380F', 'R-2025-002', 'Báo cáo kết quả', NULL, 'Bộ Y tế
UBND tỉnh Ví Dụ', 'year', NULL, NULL, NULL, NULL, NULL, 12, 15, 12, 14, '1/UBND', 'read', NULL, '2025-05-14', NULL, X'704E358387AF23C685CA7F0241295B64', X'0196CA96C28073EEBEE881E3779B97F4', 60, 1747155660000, NULL, NULL, NULL);
INSERT INTO dutyEnd VALUES (X'0196CA97ACE077BBBBA2D80A4A8BEA07', X'0196CA97ACE077BBBBA2D13517228618', '2025-05-14', 'BÍ-MẬT', X'AFC21401B41CCAA0C43E5F806D96013F', X'0196CA96C28073EEBEE881E3779B97F4', 61, 1747155660000, NULL, NULL, NULL);
INSERT INTO emergency VALUES (X'0196CA97ACE077BBBBA2B1E0497CF65C', 'E-2025-001', X'0196CA97ACE077BBBBA1FC2344B9ADDB', NULL, X'0196CA97ACE077BBBBA24C7746D79530', 1747155600000, X'39385A16F7D849164EB4A495B05281B4', X'0196CA96C28073EEBEE881E3779B97F4', 51, 1747155660000, NULL, NULL, NULL);
INSERT INTO emergency VALUES (X'0196CA9981A072F2AD056E1E7F8BBB76', 'E-2025-002', NULL, 'BÍ-MẬT', NULL, 1747155600000, X'DE7AEB5CA85CD725F3F635DC61D60EC4', X'0196CA96C28073EEBEE881E3779B97F4', 76, 1747155780000, NULL, NULL, NULL);
INSERT INTO emergencyAct VALUES (X'0196CA97ACE077BBBBA2B54AE331A853', X'0196CA97ACE077BBBBA2B1E0497CF65C', X'0196CA97ACE077BBBBA1FC2344B9ADDB', 'police', 1747155660000, 'BÍ-MẬT', 'BÍ-MẬT', X'78AC39942346F0F08D288413DDBF278F', X'0196CA96C28073EEBEE881E3779B97F4', 52, 1747155660000, NULL, NULL, NULL);
INSERT INTO emergencyAct VALUES (X'0196CA97ACE077BBBBA2B8B57CE65A4B', X'0196CA97ACE077BBBBA2B1E0497CF65C', X'0196CA97ACE077BBBBA1FC2344B9ADDB', NULL, 1747155720000, 'BÍ-MẬT', NULL, X'B720191250B396CBCC9C6391092DCE69', X'0196CA96C28073EEBEE881E3779B97F4', 53, 1747155660000, NULL, NULL, NULL);
INSERT INTO evidence VALUES (X'0196CA97ACE077BBBBA27A0BE19B3AD3', X'0196CA97ACE077BBBBA24C7746D79530', X'0196CA97ACE077BBBBA1FC2344B9ADDB', 'a', 'BÍ-MẬT.jpg', 1, 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa', 'BÍ-MẬT', X'C7DC213488E02F21DC586CB3415A67BF', X'0196CA96C28073EEBEE881E3779B97F4', 36, 1747155660000, NULL, NULL, NULL);
INSERT INTO excuse VALUES (X'0196CA97ACE077BBBBA23B6246501B5B', X'0196CA97ACE077BBBBA237F7AC9B6964', X'0196CA97ACE077BBBBA1FC2344B9ADDB', 'BÍ-MẬT', X'D7982A56C00DC976EC1475D579870015', X'0196CA96C28073EEBEE881E3779B97F4', 19, 1747155660000, NULL, NULL, NULL, '2025-05-14');
INSERT INTO facility VALUES (X'0196CA97ACE077BBBBA1FC2344B9ADDB', 'F-000001', '', 1, X'3B455D75DE21404550C1A7F4979B77E3', X'0196CA96C28073EEBEE881E3779B97F4', 3, 1747155660000, NULL, NULL, NULL);
INSERT INTO facility VALUES (X'0196CA97ACE077BBBBA2264D45C8A186', 'VD-2', '', NULL, X'B1CF17609B65C0CFC64B62DF54DFF76D', X'0196CA96C28073EEBEE881E3779B97F4', 14, 1747155660000, NULL, NULL, NULL);
INSERT INTO facilityMerge VALUES (X'0196CA97ACE077BBBBA22D2279320575', X'0196CA97ACE077BBBBA2264D45C8A186', X'0196CA97ACE077BBBBA1FC2344B9ADDB', 'BÍ-MẬT', X'1A3C8CDC3AC6D5E62FB8D65BF43F0D85', X'0196CA96C28073EEBEE881E3779B97F4', 16, 1747155660000, NULL, NULL, NULL);
INSERT INTO facilityProfile VALUES (X'0196CA97ACE077BBBBA2029C22A093D8', X'0196CA97ACE077BBBBA1FC2344B9ADDB', '2024-01-01', 'Mái ấm Ví Dụ', 'mai am vi du', 'iYe"[i"ue"^s!040040004005!10000001001', 'children_care', NULL, 'non_public', 'individual', NULL, 'religious_person', NULL, '99001', NULL, 'rural', 'BÍ-MẬT', '0900000000 BÍ-MẬT', NULL, NULL, NULL, X'653DF2735115AF817AB93CF30A8FE61F', X'0196CA96C28073EEBEE881E3779B97F4', 4, 1747155660000, NULL, NULL, NULL);
INSERT INTO facilityProfile VALUES (X'0196CA97ACE077BBBBA228C623AF8783', X'0196CA97ACE077BBBBA2264D45C8A186', '2024-01-01', 'Mái ấm Ví-Dụ', 'mai am vi du', 'iYe"[i"ue$^s!040040004005!10000001001', 'children_care', NULL, 'non_public', NULL, NULL, NULL, NULL, '99001', NULL, NULL, NULL, NULL, NULL, NULL, NULL, X'DBC7AC5E0E592F0CF043F7DDC7D266AA', X'0196CA96C28073EEBEE881E3779B97F4', 15, 1747155660000, NULL, NULL, NULL);
INSERT INTO finding VALUES (X'0196CA97ACE077BBBBA27D767B4FECCA', X'0196CA97ACE077BBBBA24C7746D79530', X'0196CA97ACE077BBBBA1FC2344B9ADDB', 1, 'a', 'ND103-24-2', 'Điều 24', 'Phòng ở', 'critical', 'premises', 0, 'BÍ-MẬT', 'BÍ-MẬT', NULL, 0, X'065101B2B44DD6FB1BCD4B316EC70D9A', X'0196CA96C28073EEBEE881E3779B97F4', 37, 1747155660000, NULL, NULL, NULL);
INSERT INTO findingEdit VALUES (X'0196CA97ACE077BBBBA29CCB48F57C86', X'0196CA97ACE077BBBBA24C7746D79530', X'0196CA97ACE077BBBBA1FC2344B9ADDB', 'added', 'by-hand-1', 'BÍ-MẬT', NULL, 'ND103-24-2', 'Điều 24', 'Phòng ở', 'critical', 'premises', 0, 'BÍ-MẬT', 'BÍ-MẬT', 0, X'FEF2FCA018B709D1136F4720D230416F', X'0196CA96C28073EEBEE881E3779B97F4', 45, 1747155660000, NULL, NULL, NULL);
INSERT INTO findingNote VALUES (X'0196CA97ACE077BBBBA2928B7BD766A0', X'0196CA97ACE077BBBBA27D767B4FECCA', X'0196CA97ACE077BBBBA24C7746D79530', X'0196CA97ACE077BBBBA1FC2344B9ADDB', 'added', '2025-05-14', 'BÍ-MẬT', 'BÍ-MẬT', 'BÍ-MẬT', X'41965E27936F16415612A9A64CE94DDF', X'0196CA96C28073EEBEE881E3779B97F4', 42, 1747155660000, NULL, NULL, NULL);
INSERT INTO followUp VALUES (X'0196CA97ACE077BBBBA2C38AB04FBE3A', X'0196CA97ACE077BBBBA2BC20169B0C42', X'0196CA97ACE077BBBBA1FC2344B9ADDB', X'0196CA97ACE077BBBBA24C7746D79530', X'3509D80DA98DE3804A85228D62071B1F', X'0196CA96C28073EEBEE881E3779B97F4', 55, 1747155660000, NULL, NULL, NULL);
INSERT INTO grdb_migrations VALUES ('1');
INSERT INTO grdb_migrations VALUES ('2');
INSERT INTO grdb_migrations VALUES ('3');
INSERT INTO grdb_migrations VALUES ('4');
INSERT INTO grdb_migrations VALUES ('5');
INSERT INTO grdb_migrations VALUES ('6');
INSERT INTO grdb_migrations VALUES ('7');
INSERT INTO handling VALUES (X'0196CA97ACE077BBBBA2A035E2AA2E7E', 'H-2025-001', X'0196CA97ACE077BBBBA1FC2344B9ADDB', 'sanction_decision', '1/QĐ', '2025-05-14', 'Sở Y tế', 5000000, NULL, 'BÍ-MẬT', X'3D67DC1E4524B0AB52E3269EFE9DE749', X'0196CA96C28073EEBEE881E3779B97F4', 46, 1747155660000, X'0196CA96C28073EEBEE881E3779B97F4', 83, 1747155900000);
INSERT INTO handling VALUES (X'0196CA9B5660767BA560DE08B37C993A', 'H-2025-001/2', X'0196CA97ACE077BBBBA1FC2344B9ADDB', 'sanction_decision', '8/VB', '2025-05-14', 'Sở Y tế', 5000000, NULL, 'BÍ-MẬT', X'97A807CEDF586420AC24524D99D29BBE', X'0196CA96C28073EEBEE881E3779B97F4', 84, 1747155900000, NULL, NULL, NULL);
INSERT INTO handlingFinding VALUES (X'0196CA97ACE077BBBBA2A7A07C5EE075', X'0196CA97ACE077BBBBA2A035E2AA2E7E', X'0196CA97ACE077BBBBA27D767B4FECCA', X'7CDBBB9C719156869157061C2B0B8E24', X'0196CA96C28073EEBEE881E3779B97F4', 47, 1747155660000, X'0196CA96C28073EEBEE881E3779B97F4', 82, 1747155900000);
INSERT INTO handlingFinding VALUES (X'0196CA9B5660767BA560E1734D314B32', X'0196CA9B5660767BA560DE08B37C993A', X'0196CA97ACE077BBBBA27D767B4FECCA', X'D61CE74B0CC60AFBEB9831CBC53F4299', X'0196CA96C28073EEBEE881E3779B97F4', 85, 1747155900000, NULL, NULL, NULL);
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
INSERT INTO lawMark VALUES (X'0196CA98974073BEBA1F9D9EE54F8FA9', 'calendar', 'bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb', X'64C1AE699DCDF005793DF9E8564728A4', X'0196CA96C28073EEBEE881E3779B97F4', 71, 1747155720000, NULL, NULL, NULL, '2026 -11-24');
INSERT INTO movedDeadline VALUES (X'0196CA97ACE077BBBBA2CDCA7D6DD420', 'I-2025-000001', '2025-05-14', '2025-05-15', '2025-05-14', '2025-05-15', X'F26576872ED5D61007E2C006E84E0EAF', X'0196CA96C28073EEBEE881E3779B97F4', 58, 1747155660000, NULL, NULL, NULL);
INSERT INTO observation VALUES (X'0196CA97ACE077BBBBA280E115049EC2', X'0196CA97ACE077BBBBA24C7746D79530', X'0196CA97ACE077BBBBA1FC2344B9ADDB', 'a', 'commune', 'Điều 1', 'BÍ-MẬT', 'BÍ-MẬT', X'45C5E02FE1BA7CD65A412BAF9A34B474', X'0196CA96C28073EEBEE881E3779B97F4', 38, 1747155660000, NULL, NULL, NULL);
INSERT INTO office VALUES (X'0196CA96C28073EEBEE8854E115049EC', 'Sở Y tế tỉnh Ví Dụ', NULL, NULL, NULL, NULL, NULL, NULL, '', X'A8E053FACBCDBBF1BD5C9E798547F38F', X'0196CA96C28073EEBEE881E3779B97F4', 2, 1747155600000, NULL, NULL, NULL);
INSERT INTO operationNotice VALUES (X'0196CA98974073BEBA1F851F4B1363DC', X'0196CA97ACE077BBBBA1FC2344B9ADDB', '2026-07-13', '2026-07-13', 'commune_chairman', 'Ủy ban nhân dân xã Ví Dụ', '1/TB', '2026-07-08', '2026-07-09', '2026-08-10', 'Thôn Ví Dụ', '99001', 'children_care', 'BÍ-MẬT', 'BÍ-MẬT', 'Có', 'Có', 'Có', 'Có', 'Có', '', 'BÍ-MẬT', 'Có', 1, X'EA077276923E0AE6FF83BCF54BB84184', X'0196CA96C28073EEBEE881E3779B97F4', 65, 1747155720000, NULL, NULL, NULL);
INSERT INTO operationPause VALUES (X'0196CA98974073BEBA1F8889E4C815D4', X'0196CA97ACE077BBBBA1FC2344B9ADDB', '5/TB', '2026-08-18', '2026-08-20', 'commune_chairman', '2026-11-20', 'BÍ-MẬT', X'297C51F4BEABB0C03EF89B737825E85E', X'0196CA96C28073EEBEE881E3779B97F4', 66, 1747155720000, NULL, NULL, NULL);
INSERT INTO operationResumption VALUES (X'0196CA98974073BEBA1F935F183179C3', X'0196CA97ACE077BBBBA1FC2344B9ADDB', '2026-11-09', 'BÍ-MẬT', X'A76410F01786FD75BCE05A6FD1FF3414', X'0196CA96C28073EEBEE881E3779B97F4', 68, 1747155720000, NULL, NULL, NULL);
INSERT INTO operationTermination VALUES (X'0196CA98974073BEBA1F96C9B1E62BBA', X'0196CA97ACE077BBBBA1FC2344B9ADDB', '9/QĐ', '2027-02-02', 'commune_chairman', '2027-02-05', X'E6D8EF6D44F3A350FB543AEDFD6CDBEE', X'0196CA96C28073EEBEE881E3779B97F4', 69, 1747155720000, NULL, NULL, NULL);
INSERT INTO permit VALUES (X'0196CA97ACE077BBBBA214A2DEF5D9A8', X'0196CA97ACE077BBBBA1FC2344B9ADDB', 'operating_license', X'A0824FE92F37EFC6B5FE9968E9B02665', X'0196CA96C28073EEBEE881E3779B97F4', 9, 1747155660000, NULL, NULL, NULL);
INSERT INTO permit VALUES (X'0196CA98974073BEBA1FA47418B8F398', X'0196CA97ACE077BBBBA1FC2344B9ADDB', 'under_10_certificate', X'E2A96D65F6A73DBBF725B8E4AF217559', X'0196CA96C28073EEBEE881E3779B97F4', 73, 1747155720000, NULL, NULL, NULL);
INSERT INTO permitEvent VALUES (X'0196CA97ACE077BBBBA2180D78AA8B9F', X'0196CA97ACE077BBBBA214A2DEF5D9A8', X'0196CA97ACE077BBBBA1FC2344B9ADDB', 'issued', '2025-05-14', NULL, NULL, NULL, 'BÍ-MẬT', '1/GP', NULL, NULL, NULL, NULL, NULL, NULL, 'BÍ-MẬT', 'children_care', NULL, NULL, NULL, NULL, X'DFF62E675CA495A1F47279E6151ECD3F', X'0196CA96C28073EEBEE881E3779B97F4', 10, 1747155660000, NULL, NULL, NULL);
INSERT INTO permitEvent VALUES (X'0196CA97ACE077BBBBA21F78125F3D97', X'0196CA97ACE077BBBBA214A2DEF5D9A8', X'0196CA97ACE077BBBBA1FC2344B9ADDB', 'amended', '2025-05-14', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, X'1E6B0EE588113C7C33E75864428B731A', X'0196CA96C28073EEBEE881E3779B97F4', 11, 1747155660000, X'0196CA96C28073EEBEE881E3779B97F4', 12, 1747155660000);
INSERT INTO permitEvent VALUES (X'0196CA98974073BEBA1FABDEB26DA590', X'0196CA98974073BEBA1FA47418B8F398', X'0196CA97ACE077BBBBA1FC2344B9ADDB', 'applied', '2026-12-31', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'year', NULL, X'211E4DE32215E495369A9762DC8E1B34', X'0196CA96C28073EEBEE881E3779B97F4', 74, 1747155720000, NULL, NULL, NULL);
INSERT INTO permitEvent VALUES (X'0196CA98974073BEBA1FAF494C225787', X'0196CA98974073BEBA1FA47418B8F398', X'0196CA97ACE077BBBBA1FC2344B9ADDB', 'stopped', '2026-12-31', NULL, NULL, NULL, 'BÍ-MẬT', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 1, X'60922C614F828A70750E77E008FCC10E', X'0196CA96C28073EEBEE881E3779B97F4', 75, 1747155720000, NULL, NULL, NULL);
INSERT INTO permitReview VALUES (X'0196CA98974073BEBA1F9A344B9ADDB2', X'0196CA97ACE077BBBBA1FC2344B9ADDB', '2026-08-03', 'Tổ kiểm tra phường', X'254DCFEB70604A2B3AC9196B2ADA81C9', X'0196CA96C28073EEBEE881E3779B97F4', 70, 1747155720000, NULL, NULL, NULL);
INSERT INTO permitReview VALUES (X'0196CA9A6C0072AEA8A767C8E65E8354', X'0196CA97ACE077BBBBA1FC2344B9ADDB', '2026-08-04', 'Danh sách', X'DA4B69545A117190EFC7B3D3138BA82E', X'0196CA96C28073EEBEE881E3779B97F4', 79, 1747155840000, X'0196CA96C28073EEBEE881E3779B97F4', 80, 1747155840000);
INSERT INTO referral VALUES (X'0196CA97ACE077BBBBA2AB0B1613926D', 'P-2025-001', X'0196CA97ACE077BBBBA1FC2344B9ADDB', 'Công an', '2025-05-14', NULL, 'BÍ-MẬT', NULL, NULL, X'BB4F9B1A9EFEFC60D0CBE599577834FF', X'0196CA96C28073EEBEE881E3779B97F4', 48, 1747155660000, X'0196CA96C28073EEBEE881E3779B97F4', 49, 1747155660000);
INSERT INTO referral VALUES (X'0196CA97ACE077BBBBA2AE75AFC84464', 'P-2025-001', X'0196CA97ACE077BBBBA1FC2344B9ADDB', 'Công an', '2025-05-14', NULL, 'BÍ-MẬT', 'BÍ-MẬT', '2025-05-14', X'FAC37A98CA6BA33B0F40C51784E5DAD9', X'0196CA96C28073EEBEE881E3779B97F4', 50, 1747155660000, NULL, NULL, NULL);
INSERT INTO remediationAct VALUES (X'0196CA97ACE077BBBBA28BB6486E02B1', X'0196CA97ACE077BBBBA27D767B4FECCA', X'0196CA97ACE077BBBBA24C7746D79530', X'0196CA97ACE077BBBBA1FC2344B9ADDB', 'demand', '2025-05-14', 'BÍ-MẬT', NULL, '1/SYT', '2025-05-30', NULL, NULL, NULL, NULL, X'C3AD9F2B3A95C98BD829EAAAF30E012A', X'0196CA96C28073EEBEE881E3779B97F4', 40, 1747155660000, NULL, NULL, NULL);
INSERT INTO remediationAct VALUES (X'0196CA97ACE077BBBBA28F20E222B4A8', X'0196CA97ACE077BBBBA27D767B4FECCA', X'0196CA97ACE077BBBBA24C7746D79530', X'0196CA97ACE077BBBBA1FC2344B9ADDB', 'extend', '2025-05-14', 'BÍ-MẬT', 'BÍ-MẬT', NULL, NULL, 5, 'days', NULL, NULL, X'02227FA966027066179EC928207CA704', X'0196CA96C28073EEBEE881E3779B97F4', 41, 1747155660000, NULL, NULL, NULL);
INSERT INTO remediationAct VALUES (X'0196CA97ACE077BBBBA295F6158C1897', X'0196CA97ACE077BBBBA27D767B4FECCA', X'0196CA97ACE077BBBBA24C7746D79530', X'0196CA97ACE077BBBBA1FC2344B9ADDB', 'progress', '2025-05-14', 'BÍ-MẬT', 'BÍ-MẬT', NULL, NULL, NULL, NULL, NULL, NULL, X'800A3EA5BFDCBC1B958688247956F4B9', X'0196CA96C28073EEBEE881E3779B97F4', 43, 1747155660000, NULL, NULL, NULL);
INSERT INTO resumeNotice VALUES (X'0196CA98974073BEBA1F8FF47E7CC7CB', X'0196CA97ACE077BBBBA1FC2344B9ADDB', '2026-11-02', 'commune_chairman', 'Ủy ban nhân dân xã Ví Dụ', '2/TB', '2026-10-30', '2026-11-09', 'BÍ-MẬT', X'68F03072EB18579B7D6C7BF1A4928E39', X'0196CA96C28073EEBEE881E3779B97F4', 67, 1747155720000, NULL, NULL, NULL);
INSERT INTO retraction VALUES (X'0196CA9A6C0072AEA8A76B338013354B', X'0196CA97ACE077BBBBA1FC2344B9ADDB', 'permitReview', X'0196CA9A6C0072AEA8A767C8E65E8354', 'BÍ-MẬT', X'19C048D2867E176B2E3C935140F84E09', X'0196CA96C28073EEBEE881E3779B97F4', 81, 1747155840000, NULL, NULL, NULL, '2025-05-14');
INSERT INTO seal VALUES (X'0196CA97ACE077BBBBA2E2DF7DF54DF6', X'0196CA96C28073EEBEE881E3779B97F4', 62, X'5E221BA90C4BA956FB027104A2487CA87485ED0E4F7FB2355146E5A6A9D634B9', 'Biên bản 1', X'2DABD3FC0CF7165642271E7CC6704EF4', X'0196CA96C28073EEBEE881E3779B97F4', 63, 1747155660000, NULL, NULL, NULL);
INSERT INTO submission VALUES (X'0196CA97ACE077BBBBA2DF74E4409BFE', X'0196CA97ACE077BBBBA2D13517228618', 'once', '1/BC', '2025-05-14', 'a.xlsx', 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa', 'BÍ-MẬT', X'EE36F47EE089707B03B33EFE9903A819', X'0196CA96C28073EEBEE881E3779B97F4', 62, 1747155660000, NULL, NULL, NULL);
INSERT INTO teamMember VALUES (X'0196CA97ACE077BBBBA25AB713F5AB17', X'0196CA97ACE077BBBBA24C7746D79530', X'0196CA97ACE077BBBBA1FC2344B9ADDB', 1, 'Trần Văn Ví Dụ', NULL, NULL, X'CF3A26452477FC4BE4B670C4DDF033EA', X'0196CA96C28073EEBEE881E3779B97F4', 27, 1747155660000, NULL, NULL, NULL);
INSERT INTO teamMember VALUES (X'0196CA97ACE077BBBBA25E21ADAA5D0E', X'0196CA97ACE077BBBBA24C7746D79530', X'0196CA97ACE077BBBBA1FC2344B9ADDB', 2, 'Lê Thị Ví Dụ', NULL, NULL, X'0EAF05C350E4A226232B50420A5EDAC4', X'0196CA96C28073EEBEE881E3779B97F4', 28, 1747155660000, NULL, NULL, NULL);
INSERT INTO trailEntry VALUES (X'0196CA96C28073EEBEE881E3779B97F4', 1, 1, X'0196CA96C2807C15BC6EF372FE94F82A', 1747155600000, 'an', 'may-1', 'test', 'device', X'0196CA96C28073EEBEE881E3779B97F4', 1, NULL, NULL, NULL, '{"id":"0196ca96c28073eebee881e3779b97f4","series":""}', X'81A21836614A91133C9BE07E5FD91E95F02A6DAAAD289E912789EECE13C052EF', X'0000000000000000000000000000000000000000000000000000000000000000', X'513E0087C91CFA859C5C7D59D56C8D2AFA3B8CCA2CC9E0FDEEABDF69E2E7DDCB', 2);
INSERT INTO trailEntry VALUES (X'0196CA96C28073EEBEE881E3779B97F4', 10, 10, X'0196CA97ACE078D28C623AF8783354E7', 1747155660000, 'an', 'may-1', 'test', 'permitEvent', X'0196CA97ACE077BBBBA2180D78AA8B9F', 1, X'0196CA97ACE077BBBBA1FC2344B9ADDB', NULL, NULL, '{"facility":"0196ca97ace077bbbba1fc2344b9addb","happenedOn":"2025-05-14","id":"0196ca97ace077bbbba2180d78aa8b9f","kind":"issued","note":"•","paperHead":"•","paperKind":"children_care","paperNumber":"1/GP","permit":"0196ca97ace077bbbba214a2def5d9a8"}', X'A5AAC6838D776B6E5FF6FAF241FC6A514C73AAE75F7A4FB23976608569A16004', X'DA4AC2A1F734E70FCB39D3291BA7BBD16F1B04410AA207FE13075FFFB9E45749', X'02CF81E4E27BAD144B6A9A8A9AFF5561990306348EE9D159939D7043C586A192', 2);
INSERT INTO trailEntry VALUES (X'0196CA96C28073EEBEE881E3779B97F4', 11, 11, X'0196CA97ACE078D28C623AF8783354E7', 1747155660000, 'an', 'may-1', 'test', 'permitEvent', X'0196CA97ACE077BBBBA21F78125F3D97', 1, X'0196CA97ACE077BBBBA1FC2344B9ADDB', NULL, NULL, '{"facility":"0196ca97ace077bbbba1fc2344b9addb","happenedOn":"2025-05-14","id":"0196ca97ace077bbbba21f78125f3d97","kind":"amended","permit":"0196ca97ace077bbbba214a2def5d9a8"}', X'7467EAC9E79116E41B59B52BEF0832883FADA6C189C843705AB952A548DE01BB', X'02CF81E4E27BAD144B6A9A8A9AFF5561990306348EE9D159939D7043C586A192', X'73F98943A05DB0F193A66E334AD663F1F5079D66EC55CE9FA418292CEF8F170B', 2);
INSERT INTO trailEntry VALUES (X'0196CA96C28073EEBEE881E3779B97F4', 12, 12, X'0196CA97ACE078D28C623AF8783354E7', 1747155660000, 'an', 'may-1', 'test', 'permitEvent', X'0196CA97ACE077BBBBA21F78125F3D97', 2, X'0196CA97ACE077BBBBA1FC2344B9ADDB', NULL, '{"facility":"0196ca97ace077bbbba1fc2344b9addb","happenedOn":"2025-05-14","id":"0196ca97ace077bbbba21f78125f3d97","kind":"amended","permit":"0196ca97ace077bbbba214a2def5d9a8"}', NULL, X'7467EAC9E79116E41B59B52BEF0832883FADA6C189C843705AB952A548DE01BB', X'73F98943A05DB0F193A66E334AD663F1F5079D66EC55CE9FA418292CEF8F170B', X'6A2E8C5737F47BB083E85D9D0FAAEEA4BAF53755D9A76F47B86395B52E08604A', 2);
INSERT INTO trailEntry VALUES (X'0196CA96C28073EEBEE881E3779B97F4', 13, 13, X'0196CA97ACE078D28C623AF8783354E7', 1747155660000, 'an', 'may-1', 'test', 'correction', X'0196CA97ACE077BBBBA222E2AC13EF8E', 1, X'0196CA97ACE077BBBBA1FC2344B9ADDB', NULL, NULL, '{"corrected":"0196ca97ace077bbbba21f78125f3d97","facility":"0196ca97ace077bbbba1fc2344b9addb","id":"0196ca97ace077bbbba222e2ac13ef8e","madeOn":"2025-05-14","reason":"•"}', X'6D333EA52712709968BE47052C61BF1F09570B76D980C3F6ECBC046AF1816E8A', X'6A2E8C5737F47BB083E85D9D0FAAEEA4BAF53755D9A76F47B86395B52E08604A', X'87BD62B9D49CA675814AEDF4F52CFFA74872F58337ACBE4C588395A5BDDDAE2A', 2);
INSERT INTO trailEntry VALUES (X'0196CA96C28073EEBEE881E3779B97F4', 14, 14, X'0196CA97ACE078D28C623AF8783354E7', 1747155660000, 'an', 'may-1', 'test', 'facility', X'0196CA97ACE077BBBBA2264D45C8A186', 1, X'0196CA97ACE077BBBBA2264D45C8A186', NULL, NULL, '{"code":"VD-2","id":"0196ca97ace077bbbba2264d45c8a186","series":""}', X'7B9D97307A78B46E32B6FC13B40A8C5339CA73A962C360E1D5E37FCE6E162EC2', X'87BD62B9D49CA675814AEDF4F52CFFA74872F58337ACBE4C588395A5BDDDAE2A', X'F59389044181830B00175A6D521174A98C339DC764D440002AACF8E15D1127EF', 2);
INSERT INTO trailEntry VALUES (X'0196CA96C28073EEBEE881E3779B97F4', 15, 15, X'0196CA97ACE078D28C623AF8783354E7', 1747155660000, 'an', 'may-1', 'test', 'facilityProfile', X'0196CA97ACE077BBBBA228C623AF8783', 1, X'0196CA97ACE077BBBBA2264D45C8A186', NULL, NULL, '{"communeCode":"99001","facility":"0196ca97ace077bbbba2264d45c8a186","foldedName":"mai am vi du","id":"0196ca97ace077bbbba228c623af8783","kind":"children_care","name":"Mái ấm Ví-Dụ","ownership":"non_public","sortName":"iYe\"[i\"ue$^s!040040004005!10000001001","validFrom":"2024-01-01"}', X'33B7CBAF902897BFBE8642B6BE10BBF1AC4725E58D78246E1C6485B26EEBAEE9', X'F59389044181830B00175A6D521174A98C339DC764D440002AACF8E15D1127EF', X'5ABBB9F4C0389EF2CBA8BA97A13B07589B1BC303D5992E5F3BCFCB931B66E11E', 2);
INSERT INTO trailEntry VALUES (X'0196CA96C28073EEBEE881E3779B97F4', 16, 16, X'0196CA97ACE078D28C623AF8783354E7', 1747155660000, 'an', 'may-1', 'test', 'facilityMerge', X'0196CA97ACE077BBBBA22D2279320575', 1, X'0196CA97ACE077BBBBA1FC2344B9ADDB', NULL, NULL, '{"alias":"0196ca97ace077bbbba2264d45c8a186","id":"0196ca97ace077bbbba22d2279320575","reason":"•","target":"0196ca97ace077bbbba1fc2344b9addb"}', X'57FC1605DA8DB851D66AEB61FAE39D5D8C71251609AFCCA10402F835217721F0', X'5ABBB9F4C0389EF2CBA8BA97A13B07589B1BC303D5992E5F3BCFCB931B66E11E', X'6DED6FAA7D6532FA91C65107E68214811ECA13607F338132BAA51CA004C8DDEB', 2);
INSERT INTO trailEntry VALUES (X'0196CA96C28073EEBEE881E3779B97F4', 17, 17, X'0196CA97ACE078D28C623AF8783354E7', 1747155660000, 'an', 'may-1', 'test', 'directive', X'0196CA97ACE077BBBBA2308D12E6B76C', 1, NULL, NULL, NULL, '{"code":"D-2025-001","id":"0196ca97ace077bbbba2308d12e6b76c","issuedOn":"2025-05-14","issuer":"UBND","summary":"V/v"}', X'0F11442EA8DC5F24232E856A4658E617262A1F8366A39AECAE11BBA0213809EA', X'6DED6FAA7D6532FA91C65107E68214811ECA13607F338132BAA51CA004C8DDEB', X'51D4BF7A471CC201FAE4841B49F6BAF5284B1093A63BD26ED8697E13ABF8EA10', 2);
INSERT INTO trailEntry VALUES (X'0196CA96C28073EEBEE881E3779B97F4', 18, 18, X'0196CA97ACE078D28C623AF8783354E7', 1747155660000, 'an', 'may-1', 'test', 'campaign', X'0196CA97ACE077BBBBA237F7AC9B6964', 1, NULL, NULL, NULL, '{"checklistIDs":"quick-safety","code":"C-2025-001","directive":"0196ca97ace077bbbba2308d12e6b76c","firstDay":"2025-05-14","id":"0196ca97ace077bbbba237f7ac9b6964","kinds":"","lastDay":"2025-05-14","name":"Đợt 1"}', X'0436694B5B315AD6FDD39DFD9E24D05B6DDB2BFC1A4AB28957B192043A98DF91', X'51D4BF7A471CC201FAE4841B49F6BAF5284B1093A63BD26ED8697E13ABF8EA10', X'3DF24249AF355B8CE87457A620EFA2C9894E4B0C443D82BC2D5ACAEC2C16D581', 2);
INSERT INTO trailEntry VALUES (X'0196CA96C28073EEBEE881E3779B97F4', 19, 19, X'0196CA97ACE078D28C623AF8783354E7', 1747155660000, 'an', 'may-1', 'test', 'excuse', X'0196CA97ACE077BBBBA23B6246501B5B', 1, X'0196CA97ACE077BBBBA1FC2344B9ADDB', NULL, NULL, '{"campaign":"0196ca97ace077bbbba237f7ac9b6964","facility":"0196ca97ace077bbbba1fc2344b9addb","givenOn":"2025-05-14","id":"0196ca97ace077bbbba23b6246501b5b","reason":"•"}', X'5500F9C6015B0316B3F559B8B93F6D60196A676CD0DE08220539C498655E2230', X'3DF24249AF355B8CE87457A620EFA2C9894E4B0C443D82BC2D5ACAEC2C16D581', X'D9E59E8FE0BBAB4F6AE5CA4B894B8F08238756D0BFBD1B58F86F2C38FBBF71BC', 2);
INSERT INTO trailEntry VALUES (X'0196CA96C28073EEBEE881E3779B97F4', 2, 2, X'0196CA96C2807C15BC6EF372FE94F82A', 1747155600000, 'an', 'may-1', 'test', 'office', X'0196CA96C28073EEBEE8854E115049EC', 1, NULL, NULL, NULL, '{"agency":"Sở Y tế tỉnh Ví Dụ","id":"0196ca96c28073eebee8854e115049ec","series":""}', X'135BAF8EA967AA7AC921104312E0E452D28AC70033F5BDDD6ECD06B5C9C78F08', X'513E0087C91CFA859C5C7D59D56C8D2AFA3B8CCA2CC9E0FDEEABDF69E2E7DDCB', X'DBF71CB3D44EB4D96BE9FA1663C71E2A2E1C8DD02521E921F817D929633F8024', 2);
INSERT INTO trailEntry VALUES (X'0196CA96C28073EEBEE881E3779B97F4', 20, 20, X'0196CA97ACE078D28C623AF8783354E7', 1747155660000, 'an', 'may-1', 'test', 'assignment', X'0196CA97ACE077BBBBA23ECCE004CD52', 1, NULL, NULL, NULL, '{"campaign":"0196ca97ace077bbbba237f7ac9b6964","communeCode":"99001","id":"0196ca97ace077bbbba23ecce004cd52","lead":"Trần Văn Ví Dụ","members":"Lê Thị Ví Dụ","team":"Tổ 1","validFrom":"2025-05-14"}', X'EA24678794316A97C8E9C2B89445920D470A7BE836728EDD3E895B071862E235', X'D9E59E8FE0BBAB4F6AE5CA4B894B8F08238756D0BFBD1B58F86F2C38FBBF71BC', X'9521EE77B54443CEA93710602EEBDCED3545C8F9A9F2B996CA3A2ED2166748C7', 2);
INSERT INTO trailEntry VALUES (X'0196CA96C28073EEBEE881E3779B97F4', 21, 21, X'0196CA97ACE078D28C623AF8783354E7', 1747155660000, 'an', 'may-1', 'test', 'lateAddition', X'0196CA97ACE077BBBBA2423779B97F4A', 1, X'0196CA97ACE077BBBBA1FC2344B9ADDB', NULL, NULL, '{"addedOn":"2025-05-14","campaign":"0196ca97ace077bbbba237f7ac9b6964","facility":"0196ca97ace077bbbba1fc2344b9addb","id":"0196ca97ace077bbbba2423779b97f4a"}', X'BD487D79AA1700B7B2582F4E065E003BE4A9235ECBDBAE274CF28862F1D5BC8E', X'9521EE77B54443CEA93710602EEBDCED3545C8F9A9F2B996CA3A2ED2166748C7', X'74EDC6631CFD4F21BB5AE9F3991A850D7024DEA14A32E349D44E805EB51507D2', 2);
INSERT INTO trailEntry VALUES (X'0196CA96C28073EEBEE881E3779B97F4', 22, 22, X'0196CA97ACE078D28C623AF8783354E7', 1747155660000, 'an', 'may-1', 'test', 'campaignClosure', X'0196CA97ACE077BBBBA245A2136E3141', 1, NULL, NULL, NULL, '{"campaign":"0196ca97ace077bbbba237f7ac9b6964","closedOn":"2025-05-14","id":"0196ca97ace077bbbba245a2136e3141"}', X'E3E5FA027082EDC780870858D276017DD4102E0F5755C38D4F6E64C9E71DECBB', X'74EDC6631CFD4F21BB5AE9F3991A850D7024DEA14A32E349D44E805EB51507D2', X'C6E6988123FCC6A20C3B2693C6AFAF3DFDF994CE4DA31016C454A216449F09D2', 2);
INSERT INTO trailEntry VALUES (X'0196CA96C28073EEBEE881E3779B97F4', 23, 23, X'0196CA97ACE078D28C623AF8783354E7', 1747155660000, 'an', 'may-1', 'test', 'checklistVersion', X'0196CA97ACE077BBBBA2490CAD22E339', 1, NULL, NULL, NULL, '{"checklist":"quick-safety","content":"{}","contentHash":"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa","id":"0196ca97ace077bbbba2490cad22e339","version":"1"}', X'E0DFE89740EDA1C95AE4CA6D6ACA3E37DFCF8384CB78456FBC7B8A01B9D446DB', X'C6E6988123FCC6A20C3B2693C6AFAF3DFDF994CE4DA31016C454A216449F09D2', X'7B12FBDB8D709A7E554E4BA281AA9CBE613EFBFD6A1215DBF50FEE36779189C7', 2);
INSERT INTO trailEntry VALUES (X'0196CA96C28073EEBEE881E3779B97F4', 24, 24, X'0196CA97ACE078D28C623AF8783354E7', 1747155660000, 'an', 'may-1', 'test', 'inspection', X'0196CA97ACE077BBBBA24C7746D79530', 1, X'0196CA97ACE077BBBBA1FC2344B9ADDB', X'0196CA97ACE077BBBBA24C7746D79530', NULL, '{"campaign":"0196ca97ace077bbbba237f7ac9b6964","checklist":"quick-safety","code":"I-2025-000001","contentHash":"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa","facility":"0196ca97ace077bbbba1fc2344b9addb","id":"0196ca97ace077bbbba24c7746d79530","plannedOn":"2025-05-14","version":"1"}', X'37A631DE2F861D1046C3D9E2D5108E66551CF0372A512E139057E3D86A8B538E', X'7B12FBDB8D709A7E554E4BA281AA9CBE613EFBFD6A1215DBF50FEE36779189C7', X'5890360C298749067E244C06FA727A2D1A0FA2F677C635076F6228546F2EC7DC', 2);
INSERT INTO trailEntry VALUES (X'0196CA96C28073EEBEE881E3779B97F4', 25, 25, X'0196CA97ACE078D28C623AF8783354E7', 1747155660000, 'an', 'may-1', 'test', 'inspectionEvent', X'0196CA97ACE077BBBBA253E1E08C4728', 1, X'0196CA97ACE077BBBBA1FC2344B9ADDB', X'0196CA97ACE077BBBBA24C7746D79530', NULL, '{"announced":"2025-05-14","basis":"directive","decided":"2025-05-14","decision":"1/QĐ-SYT","facility":"0196ca97ace077bbbba1fc2344b9addb","happenedOn":"2025-05-14","id":"0196ca97ace077bbbba253e1e08c4728","inspection":"0196ca97ace077bbbba24c7746d79530","issuer":"Sở Y tế","kind":"started","lead":"Trần Văn Ví Dụ","limitAmount":5,"limitUnit":"days","members":"Lê Thị Ví Dụ","mode":"onsite","regime":"directive_team"}', X'892753503094CBA43AF3C801372F83C214CCAA7ECE5C3D7D580F7FDDA192FA31', X'5890360C298749067E244C06FA727A2D1A0FA2F677C635076F6228546F2EC7DC', X'0369CF61BEBAC6A21FBFD583CBA3B2BD25FC426BF0F22AD1D521F6391BBA6756', 2);
INSERT INTO trailEntry VALUES (X'0196CA96C28073EEBEE881E3779B97F4', 26, 26, X'0196CA97ACE078D28C623AF8783354E7', 1747155660000, 'an', 'may-1', 'test', 'inspectionDecision', X'0196CA97ACE077BBBBA2574C7A40F91F', 1, X'0196CA97ACE077BBBBA1FC2344B9ADDB', X'0196CA97ACE077BBBBA24C7746D79530', NULL, '{"body":"department","facility":"0196ca97ace077bbbba1fc2344b9addb","id":"0196ca97ace077bbbba2574c7a40f91f","inspection":"0196ca97ace077bbbba24c7746d79530"}', X'88E8AE5A9804042A85672AAEBDE2EAC0CAA0E5E7B4C94FC530DD13AD69EF8D98', X'0369CF61BEBAC6A21FBFD583CBA3B2BD25FC426BF0F22AD1D521F6391BBA6756', X'2B19ECB7607AECEFBD0815F936760C25441AE4C86E0AFA3103F21F8849A2E1AA', 2);
INSERT INTO trailEntry VALUES (X'0196CA96C28073EEBEE881E3779B97F4', 27, 27, X'0196CA97ACE078D28C623AF8783354E7', 1747155660000, 'an', 'may-1', 'test', 'teamMember', X'0196CA97ACE077BBBBA25AB713F5AB17', 1, X'0196CA97ACE077BBBBA1FC2344B9ADDB', X'0196CA97ACE077BBBBA24C7746D79530', NULL, '{"facility":"0196ca97ace077bbbba1fc2344b9addb","id":"0196ca97ace077bbbba25ab713f5ab17","inspection":"0196ca97ace077bbbba24c7746d79530","name":"Trần Văn Ví Dụ","number":1}', X'27E7A4B1AB27EAB2CA0E9534A4BC6F374C0BA4073FFBAE0AC740F63622A6092D', X'2B19ECB7607AECEFBD0815F936760C25441AE4C86E0AFA3103F21F8849A2E1AA', X'4A5A6C5453753BF5FFEFF845DF6D869CE38B9482ABDA1CF973DB10E42286BFD0', 2);
INSERT INTO trailEntry VALUES (X'0196CA96C28073EEBEE881E3779B97F4', 28, 28, X'0196CA97ACE078D28C623AF8783354E7', 1747155660000, 'an', 'may-1', 'test', 'teamMember', X'0196CA97ACE077BBBBA25E21ADAA5D0E', 1, X'0196CA97ACE077BBBBA1FC2344B9ADDB', X'0196CA97ACE077BBBBA24C7746D79530', NULL, '{"facility":"0196ca97ace077bbbba1fc2344b9addb","id":"0196ca97ace077bbbba25e21adaa5d0e","inspection":"0196ca97ace077bbbba24c7746d79530","name":"Lê Thị Ví Dụ","number":2}', X'C209013C3FEDE8FE267481638BA413EEE67B39C605329ED94675070A9A5F0EA3', X'4A5A6C5453753BF5FFEFF845DF6D869CE38B9482ABDA1CF973DB10E42286BFD0', X'9D680ADE60FA9DEBAB12F1AA23ACEBAEC9DD68517EA7EAA695CB008994D579ED', 2);
INSERT INTO trailEntry VALUES (X'0196CA96C28073EEBEE881E3779B97F4', 29, 29, X'0196CA97ACE078D28C623AF8783354E7', 1747155660000, 'an', 'may-1', 'test', 'inspectionExtension', X'0196CA97ACE077BBBBA2618C475F0F06', 1, X'0196CA97ACE077BBBBA1FC2344B9ADDB', X'0196CA97ACE077BBBBA24C7746D79530', NULL, '{"amount":3,"approver":"Giám đốc Ví Dụ","facility":"0196ca97ace077bbbba1fc2344b9addb","grantedOn":"2025-05-14","id":"0196ca97ace077bbbba2618c475f0f06","inspection":"0196ca97ace077bbbba24c7746d79530","reason":"•","unit":"days"}', X'AAE92E4914AB4648A47924532B97534532FA2F178CF2C7422CE71B27CF1627E3', X'9D680ADE60FA9DEBAB12F1AA23ACEBAEC9DD68517EA7EAA695CB008994D579ED', X'680A02D26D35E5DDFB50F924635C2BD70D4E24D8324FACC76AB5239FEC1A8FE8', 2);
INSERT INTO trailEntry VALUES (X'0196CA96C28073EEBEE881E3779B97F4', 3, 3, X'0196CA97ACE078D28C623AF8783354E7', 1747155660000, 'an', 'may-1', 'test', 'facility', X'0196CA97ACE077BBBBA1FC2344B9ADDB', 1, X'0196CA97ACE077BBBBA1FC2344B9ADDB', NULL, NULL, '{"code":"F-000001","id":"0196ca97ace077bbbba1fc2344b9addb","number":1,"series":""}', X'288113D5EE530219FC82C78E8A264DFFFF7B82A81C6B2FD355298866EC4DFFF9', X'DBF71CB3D44EB4D96BE9FA1663C71E2A2E1C8DD02521E921F817D929633F8024', X'96174B1C001C419418910FBB86B788863496ECD27916F7253E0D061EBFECAB44', 2);
INSERT INTO trailEntry VALUES (X'0196CA96C28073EEBEE881E3779B97F4', 30, 30, X'0196CA97ACE078D28C623AF8783354E7', 1747155660000, 'an', 'may-1', 'test', 'inspectionPause', X'0196CA97ACE077BBBBA264F6E113C0FD', 1, X'0196CA97ACE077BBBBA1FC2344B9ADDB', X'0196CA97ACE077BBBBA24C7746D79530', NULL, '{"document":"3/QĐ","facility":"0196ca97ace077bbbba1fc2344b9addb","firstDay":"2025-05-14","id":"0196ca97ace077bbbba264f6e113c0fd","inspection":"0196ca97ace077bbbba24c7746d79530","lastDay":"2025-05-14","reason":"•"}', X'F7D3183BD43A1A5EFC389D0E2A4F09686EF809C6C663D4DE4C664EBB9B10626F', X'680A02D26D35E5DDFB50F924635C2BD70D4E24D8324FACC76AB5239FEC1A8FE8', X'8CA0CC9EE1BDBA3820834CAC687082BA16EF0DD9619679B23E340EFC26F221EA', 2);
INSERT INTO trailEntry VALUES (X'0196CA96C28073EEBEE881E3779B97F4', 31, 31, X'0196CA97ACE078D28C623AF8783354E7', 1747155660000, 'an', 'may-1', 'test', 'answer', X'0196CA97ACE077BBBBA268617AC872F5', 1, X'0196CA97ACE077BBBBA1FC2344B9ADDB', X'0196CA97ACE077BBBBA24C7746D79530', NULL, '{"facility":"0196ca97ace077bbbba1fc2344b9addb","id":"0196ca97ace077bbbba268617ac872f5","inspection":"0196ca97ace077bbbba24c7746d79530","isFreeText":0,"item":"a","note":"•","value":"no"}', X'C5D6DEF7CB79927953C34B65D6F9A6E29854812C36C149414A1621A2F90F67E0', X'8CA0CC9EE1BDBA3820834CAC687082BA16EF0DD9619679B23E340EFC26F221EA', X'9F5692DD04061E1AFC323C077B93D1BD46FC0D4236BC02D9BE9D85B2E4C557D4', 2);
INSERT INTO trailEntry VALUES (X'0196CA96C28073EEBEE881E3779B97F4', 32, 32, X'0196CA97ACE078D28C623AF8783354E7', 1747155660000, 'an', 'may-1', 'test', 'answer', X'0196CA97ACE077BBBBA26FCC147D24EC', 1, X'0196CA97ACE077BBBBA1FC2344B9ADDB', X'0196CA97ACE077BBBBA24C7746D79530', NULL, '{"facility":"0196ca97ace077bbbba1fc2344b9addb","id":"0196ca97ace077bbbba26fcc147d24ec","inspection":"0196ca97ace077bbbba24c7746d79530","isFreeText":0,"item":"b","outcome":"not_checked"}', X'CC2FEAAEAFB5886989243997AB278A18457C4D7F303A7634739904E8329E2311', X'9F5692DD04061E1AFC323C077B93D1BD46FC0D4236BC02D9BE9D85B2E4C557D4', X'9D8235E26EB487C02FF884C0B3720378EA26D22F344329DE21132B9499DC663E', 2);
INSERT INTO trailEntry VALUES (X'0196CA96C28073EEBEE881E3779B97F4', 33, 33, X'0196CA97ACE078D28C623AF8783354E7', 1747155660000, 'an', 'may-1', 'test', 'answer', X'0196CA97ACE077BBBBA27336AE31D6E4', 1, X'0196CA97ACE077BBBBA1FC2344B9ADDB', X'0196CA97ACE077BBBBA24C7746D79530', NULL, '{"facility":"0196ca97ace077bbbba1fc2344b9addb","id":"0196ca97ace077bbbba27336ae31d6e4","inspection":"0196ca97ace077bbbba24c7746d79530","isFreeText":1,"item":"c","value":"•"}', X'CE5CB2D1D555BB9AA849F4C4E48F24C3A9750AF50F53D492C9E6618ACD29C3E3', X'9D8235E26EB487C02FF884C0B3720378EA26D22F344329DE21132B9499DC663E', X'4A026FD1ED0AC407290F45FDF5B538B4944C9C56CA36CD86E85F7CF9FF340A9F', 2);
INSERT INTO trailEntry VALUES (X'0196CA96C28073EEBEE881E3779B97F4', 34, 34, X'0196CA97ACE078D28C623AF8783354E7', 1747155660000, 'an', 'may-1', 'test', 'answer', X'0196CA97ACE077BBBBA27336AE31D6E4', 2, X'0196CA97ACE077BBBBA1FC2344B9ADDB', X'0196CA97ACE077BBBBA24C7746D79530', '{"facility":"0196ca97ace077bbbba1fc2344b9addb","id":"0196ca97ace077bbbba27336ae31d6e4","inspection":"0196ca97ace077bbbba24c7746d79530","isFreeText":1,"item":"c","value":"•"}', NULL, X'CE5CB2D1D555BB9AA849F4C4E48F24C3A9750AF50F53D492C9E6618ACD29C3E3', X'4A026FD1ED0AC407290F45FDF5B538B4944C9C56CA36CD86E85F7CF9FF340A9F', X'1CDD2A32FF42D869D99B63B81FC537E2FB6CA6D8B0ECAB6CE253D8A1D77140A0', 2);
INSERT INTO trailEntry VALUES (X'0196CA96C28073EEBEE881E3779B97F4', 35, 35, X'0196CA97ACE078D28C623AF8783354E7', 1747155660000, 'an', 'may-1', 'test', 'answer', X'0196CA97ACE077BBBBA276A147E688DB', 1, X'0196CA97ACE077BBBBA1FC2344B9ADDB', X'0196CA97ACE077BBBBA24C7746D79530', NULL, '{"facility":"0196ca97ace077bbbba1fc2344b9addb","id":"0196ca97ace077bbbba276a147e688db","inspection":"0196ca97ace077bbbba24c7746d79530","isFreeText":1,"item":"c","value":"•"}', X'17DAE0E04AA2408EDD3C62C27C85EA2D4251362143C3A6CAE8562912B5A35889', X'1CDD2A32FF42D869D99B63B81FC537E2FB6CA6D8B0ECAB6CE253D8A1D77140A0', X'2D9C42335E7C14AAB5CE253D202A5569795CB50113A73416D1E17778035A79BD', 2);
INSERT INTO trailEntry VALUES (X'0196CA96C28073EEBEE881E3779B97F4', 36, 36, X'0196CA97ACE078D28C623AF8783354E7', 1747155660000, 'an', 'may-1', 'test', 'evidence', X'0196CA97ACE077BBBBA27A0BE19B3AD3', 1, X'0196CA97ACE077BBBBA1FC2344B9ADDB', X'0196CA97ACE077BBBBA24C7746D79530', NULL, '{"caption":"•","contentHash":"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa","facility":"0196ca97ace077bbbba1fc2344b9addb","fileName":"•","id":"0196ca97ace077bbbba27a0be19b3ad3","inspection":"0196ca97ace077bbbba24c7746d79530","item":"a","size":1}', X'A845C2E3FA3F38D19CA316875EF1BB6CC45638F050E5E189C8DB8BB512EDB9CF', X'2D9C42335E7C14AAB5CE253D202A5569795CB50113A73416D1E17778035A79BD', X'24CEF0BB0200D0082C0FB88186548F4D42F0A210EC7AED3D5744A217B2E24E85', 2);
INSERT INTO trailEntry VALUES (X'0196CA96C28073EEBEE881E3779B97F4', 37, 37, X'0196CA97ACE078D28C623AF8783354E7', 1747155660000, 'an', 'may-1', 'test', 'finding', X'0196CA97ACE077BBBBA27D767B4FECCA', 1, X'0196CA97ACE077BBBBA1FC2344B9ADDB', X'0196CA97ACE077BBBBA24C7746D79530', NULL, '{"citations":"Điều 24","concernsChildSafety":0,"facility":"0196ca97ace077bbbba1fc2344b9addb","id":"0196ca97ace077bbbba27d767b4fecca","inspection":"0196ca97ace077bbbba24c7746d79530","isProhibitedAct":0,"item":"a","number":1,"quotes":"Phòng ở","requirements":"ND103-24-2","seen":"•","severity":"critical","statement":"•","topic":"premises"}', X'11C1DDD920132DAB2E78160A50EC5F55A703565E29F8721F1F55A1D8B3E55C1C', X'24CEF0BB0200D0082C0FB88186548F4D42F0A210EC7AED3D5744A217B2E24E85', X'98AABA2FFE47FE71F5BCF7437C87F294CF83A05DA8BB861F9CA3B32F0FCC8911', 2);
INSERT INTO trailEntry VALUES (X'0196CA96C28073EEBEE881E3779B97F4', 38, 38, X'0196CA97ACE078D28C623AF8783354E7', 1747155660000, 'an', 'may-1', 'test', 'observation', X'0196CA97ACE077BBBBA280E115049EC2', 1, X'0196CA97ACE077BBBBA1FC2344B9ADDB', X'0196CA97ACE077BBBBA24C7746D79530', NULL, '{"citations":"Điều 1","dutyBearer":"commune","facility":"0196ca97ace077bbbba1fc2344b9addb","id":"0196ca97ace077bbbba280e115049ec2","inspection":"0196ca97ace077bbbba24c7746d79530","item":"a","seen":"•","statement":"•"}', X'7919B4A0D0DCE917BE063B8124C0BA895C2825DFF406A9101AF7A4DC24A70B0E', X'98AABA2FFE47FE71F5BCF7437C87F294CF83A05DA8BB861F9CA3B32F0FCC8911', X'23DBC5986E5BCEE74CC85F155DB7DB2CBF1127B737FD9184D54551B5A091D8C2', 2);
INSERT INTO trailEntry VALUES (X'0196CA96C28073EEBEE881E3779B97F4', 39, 39, X'0196CA97ACE078D28C623AF8783354E7', 1747155660000, 'an', 'may-1', 'test', 'inspectionEvent', X'0196CA97ACE077BBBBA2844BAEB950B9', 1, X'0196CA97ACE077BBBBA1FC2344B9ADDB', X'0196CA97ACE077BBBBA24C7746D79530', NULL, '{"contentSeal":"13d1ab48b667dd04da3209893c328c0f97c0b304fa8d87a2e8e77ea6c2d65083","facility":"0196ca97ace077bbbba1fc2344b9addb","facilityOpinion":"•","happenedOn":"2025-05-14","id":"0196ca97ace077bbbba2844baeb950b9","inspection":"0196ca97ace077bbbba24c7746d79530","kind":"closed","metConditions":"ND103-25-1","signedByFacility":0,"unsettledConditions":"ND103-24-2\nND103-24-3","witness":"•","witnessRole":"commune"}', X'E4DD84274441DDB28DA8C53AC71780DACF5A1D6DA37B63E4C4EE11498C906A25', X'23DBC5986E5BCEE74CC85F155DB7DB2CBF1127B737FD9184D54551B5A091D8C2', X'F95AAF4FDF1022F9F2DFF7379162C0BF1FF9EFC75E315618AF5F844C049ECB39', 2);
INSERT INTO trailEntry VALUES (X'0196CA96C28073EEBEE881E3779B97F4', 4, 4, X'0196CA97ACE078D28C623AF8783354E7', 1747155660000, 'an', 'may-1', 'test', 'facilityProfile', X'0196CA97ACE077BBBBA2029C22A093D8', 1, X'0196CA97ACE077BBBBA1FC2344B9ADDB', NULL, NULL, '{"communeCode":"99001","facility":"0196ca97ace077bbbba1fc2344b9addb","foldedName":"mai am vi du","head":"•","id":"0196ca97ace077bbbba2029c22a093d8","kind":"children_care","name":"Mái ấm Ví Dụ","operatorKind":"individual","ownership":"non_public","phone":"•","religiousKind":"religious_person","setting":"rural","sortName":"iYe\"[i\"ue\"^s!040040004005!10000001001","validFrom":"2024-01-01"}', X'4F96A24578BAAAA566A7127561C1ECBC87EA86819B0187C0BDF2DB4A7758F5A2', X'96174B1C001C419418910FBB86B788863496ECD27916F7253E0D061EBFECAB44', X'E41165DB2B3E00A9C32D274D617529CCBDDF2B7D835AF6E4FF4CBDDCEDF0DAFF', 2);
INSERT INTO trailEntry VALUES (X'0196CA96C28073EEBEE881E3779B97F4', 40, 40, X'0196CA97ACE078D28C623AF8783354E7', 1747155660000, 'an', 'may-1', 'test', 'remediationAct', X'0196CA97ACE077BBBBA28BB6486E02B1', 1, X'0196CA97ACE077BBBBA1FC2344B9ADDB', X'0196CA97ACE077BBBBA24C7746D79530', NULL, '{"document":"1/SYT","dueOn":"2025-05-30","facility":"0196ca97ace077bbbba1fc2344b9addb","finding":"0196ca97ace077bbbba27d767b4fecca","happenedOn":"2025-05-14","id":"0196ca97ace077bbbba28bb6486e02b1","inspection":"0196ca97ace077bbbba24c7746d79530","kind":"demand","text":"•"}', X'676665E4F5027097EDFD65BEF51C7AF4A3BBDE7D72A2DFB4B6294C0C79E9D53B', X'F95AAF4FDF1022F9F2DFF7379162C0BF1FF9EFC75E315618AF5F844C049ECB39', X'838471D3D3171E5A30FD276FD854F2195A09C630D8C717183A80AFD14AEA629F', 2);
INSERT INTO trailEntry VALUES (X'0196CA96C28073EEBEE881E3779B97F4', 41, 41, X'0196CA97ACE078D28C623AF8783354E7', 1747155660000, 'an', 'may-1', 'test', 'remediationAct', X'0196CA97ACE077BBBBA28F20E222B4A8', 1, X'0196CA97ACE077BBBBA1FC2344B9ADDB', X'0196CA97ACE077BBBBA24C7746D79530', NULL, '{"amount":5,"facility":"0196ca97ace077bbbba1fc2344b9addb","finding":"0196ca97ace077bbbba27d767b4fecca","happenedOn":"2025-05-14","id":"0196ca97ace077bbbba28f20e222b4a8","inspection":"0196ca97ace077bbbba24c7746d79530","kind":"extend","person":"•","text":"•","unit":"days"}', X'5CE19ED817B1C7D2E87C25C7D4C93ADB1F8222D161F8AD97EC83913587D16999', X'838471D3D3171E5A30FD276FD854F2195A09C630D8C717183A80AFD14AEA629F', X'C00BB835EF694A477A9CF7C1AC29F814B9423D3CF6840CA383AAAFD797CEA8C4', 2);
INSERT INTO trailEntry VALUES (X'0196CA96C28073EEBEE881E3779B97F4', 42, 42, X'0196CA97ACE078D28C623AF8783354E7', 1747155660000, 'an', 'may-1', 'test', 'findingNote', X'0196CA97ACE077BBBBA2928B7BD766A0', 1, X'0196CA97ACE077BBBBA1FC2344B9ADDB', X'0196CA97ACE077BBBBA24C7746D79530', NULL, '{"facility":"0196ca97ace077bbbba1fc2344b9addb","finding":"0196ca97ace077bbbba27d767b4fecca","givenOn":"2025-05-14","id":"0196ca97ace077bbbba2928b7bd766a0","inspection":"0196ca97ace077bbbba24c7746d79530","kind":"added","person":"•","reason":"•","text":"•"}', X'C34BF6BACFA9E7A6E8FCCAB19F4EE105FDA7F3951B88A230FA1D512FE1E589C1', X'C00BB835EF694A477A9CF7C1AC29F814B9423D3CF6840CA383AAAFD797CEA8C4', X'DDEB4A59DCE362B1C083782128AE64457FDEAE45AA1E1C862AB4378BF319D0F9', 2);
INSERT INTO trailEntry VALUES (X'0196CA96C28073EEBEE881E3779B97F4', 43, 43, X'0196CA97ACE078D28C623AF8783354E7', 1747155660000, 'an', 'may-1', 'test', 'remediationAct', X'0196CA97ACE077BBBBA295F6158C1897', 1, X'0196CA97ACE077BBBBA1FC2344B9ADDB', X'0196CA97ACE077BBBBA24C7746D79530', NULL, '{"facility":"0196ca97ace077bbbba1fc2344b9addb","finding":"0196ca97ace077bbbba27d767b4fecca","happenedOn":"2025-05-14","id":"0196ca97ace077bbbba295f6158c1897","inspection":"0196ca97ace077bbbba24c7746d79530","kind":"progress","person":"•","text":"•"}', X'28B988656592243B83A1FA28FA497D3F5B7F0986CF1AC5CADDC8B6830D3148AF', X'DDEB4A59DCE362B1C083782128AE64457FDEAE45AA1E1C862AB4378BF319D0F9', X'E4DE0A96752B3DF2D48A475DA34D41643303D242E7EA2376B3B75AE862931D14', 2);
INSERT INTO trailEntry VALUES (X'0196CA96C28073EEBEE881E3779B97F4', 44, 44, X'0196CA97ACE078D28C623AF8783354E7', 1747155660000, 'an', 'may-1', 'test', 'actEvidence', X'0196CA97ACE077BBBBA29960AF40CA8F', 1, X'0196CA97ACE077BBBBA1FC2344B9ADDB', X'0196CA97ACE077BBBBA24C7746D79530', NULL, '{"act":"0196ca97ace077bbbba295f6158c1897","contentHash":"cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc","facility":"0196ca97ace077bbbba1fc2344b9addb","fileName":"•","finding":"0196ca97ace077bbbba27d767b4fecca","id":"0196ca97ace077bbbba29960af40ca8f","inspection":"0196ca97ace077bbbba24c7746d79530","size":1}', X'40DF06FAEAFE283F3DC7CF61F19644884390BACA7DCD89334AA889731DA2743F', X'E4DE0A96752B3DF2D48A475DA34D41643303D242E7EA2376B3B75AE862931D14', X'66ED1C97BB9AC01DA6C6ED1C095AD269538F14BB69943FC8BE5A6AB23EDE87C1', 2);
INSERT INTO trailEntry VALUES (X'0196CA96C28073EEBEE881E3779B97F4', 45, 45, X'0196CA97ACE078D28C623AF8783354E7', 1747155660000, 'an', 'may-1', 'test', 'findingEdit', X'0196CA97ACE077BBBBA29CCB48F57C86', 1, X'0196CA97ACE077BBBBA1FC2344B9ADDB', X'0196CA97ACE077BBBBA24C7746D79530', NULL, '{"citations":"Điều 24","concernsChildSafety":0,"facility":"0196ca97ace077bbbba1fc2344b9addb","id":"0196ca97ace077bbbba29ccb48f57c86","inspection":"0196ca97ace077bbbba24c7746d79530","isProhibitedAct":0,"item":"by-hand-1","kind":"added","quotes":"Phòng ở","remedy":"•","requirements":"ND103-24-2","seen":"•","severity":"critical","statement":"•","topic":"premises"}', X'B5DCF4E8C78773C7A2C238ED66F027295E45A2AC23A9DF57647E73398E8CB62B', X'66ED1C97BB9AC01DA6C6ED1C095AD269538F14BB69943FC8BE5A6AB23EDE87C1', X'A6EA3B2FE55AB6F9EB482880303685ED46E8F277E5514AB18FCB62566FC1EEF6', 2);
INSERT INTO trailEntry VALUES (X'0196CA96C28073EEBEE881E3779B97F4', 46, 46, X'0196CA97ACE078D28C623AF8783354E7', 1747155660000, 'an', 'may-1', 'test', 'handling', X'0196CA97ACE077BBBBA2A035E2AA2E7E', 1, X'0196CA97ACE077BBBBA1FC2344B9ADDB', NULL, NULL, '{"amount":5000000,"code":"H-2025-001","decidedBy":"Sở Y tế","facility":"0196ca97ace077bbbba1fc2344b9addb","happenedOn":"2025-05-14","id":"0196ca97ace077bbbba2a035e2aa2e7e","kind":"sanction_decision","note":"•","number":"1/QĐ"}', X'3F45CEEAB8D84A754DB2E098705C15DD0A022BD900F613E910928AFD633D08AC', X'A6EA3B2FE55AB6F9EB482880303685ED46E8F277E5514AB18FCB62566FC1EEF6', X'6515B78BF1F2A8942FACF4C76900F498AD78815EA0B084188F4A449F0EB22AB6', 2);
INSERT INTO trailEntry VALUES (X'0196CA96C28073EEBEE881E3779B97F4', 47, 47, X'0196CA97ACE078D28C623AF8783354E7', 1747155660000, 'an', 'may-1', 'test', 'handlingFinding', X'0196CA97ACE077BBBBA2A7A07C5EE075', 1, X'0196CA97ACE077BBBBA1FC2344B9ADDB', NULL, NULL, '{"finding":"0196ca97ace077bbbba27d767b4fecca","handling":"0196ca97ace077bbbba2a035e2aa2e7e","id":"0196ca97ace077bbbba2a7a07c5ee075"}', X'B3AEF1A3B610F1D3EDCFD3177BD845065B18FABC94DFA7860EA1AEF816C2C264', X'6515B78BF1F2A8942FACF4C76900F498AD78815EA0B084188F4A449F0EB22AB6', X'FBCDC079BBCB879D3114D36A0BFA9EA0BCA5237C5E2DA514181CC153A23DE583', 2);
INSERT INTO trailEntry VALUES (X'0196CA96C28073EEBEE881E3779B97F4', 48, 48, X'0196CA97ACE078D28C623AF8783354E7', 1747155660000, 'an', 'may-1', 'test', 'referral', X'0196CA97ACE077BBBBA2AB0B1613926D', 1, X'0196CA97ACE077BBBBA1FC2344B9ADDB', NULL, NULL, '{"body":"Công an","code":"P-2025-001","facility":"0196ca97ace077bbbba1fc2344b9addb","id":"0196ca97ace077bbbba2ab0b1613926d","passedOn":"2025-05-14","what":"•"}', X'0E7F077B6119909433793AAEE2616393DFF10008B45704E7E87099CE4C8CA0B1', X'FBCDC079BBCB879D3114D36A0BFA9EA0BCA5237C5E2DA514181CC153A23DE583', X'24D9FBA7FA69D6B86D587DB74C453429A34AF41651ABA0E1C2144F2D10F97CD0', 2);
INSERT INTO trailEntry VALUES (X'0196CA96C28073EEBEE881E3779B97F4', 49, 49, X'0196CA97ACE078D28C623AF8783354E7', 1747155660000, 'an', 'may-1', 'test', 'referral', X'0196CA97ACE077BBBBA2AB0B1613926D', 2, X'0196CA97ACE077BBBBA1FC2344B9ADDB', NULL, '{"body":"Công an","code":"P-2025-001","facility":"0196ca97ace077bbbba1fc2344b9addb","id":"0196ca97ace077bbbba2ab0b1613926d","passedOn":"2025-05-14","what":"•"}', NULL, X'0E7F077B6119909433793AAEE2616393DFF10008B45704E7E87099CE4C8CA0B1', X'24D9FBA7FA69D6B86D587DB74C453429A34AF41651ABA0E1C2144F2D10F97CD0', X'331262CECA5F81AE4A163B5CC2ED814C2C0DF57EEC3DD800A9A44A4F1402B0D2', 2);
INSERT INTO trailEntry VALUES (X'0196CA96C28073EEBEE881E3779B97F4', 5, 5, X'0196CA97ACE078D28C623AF8783354E7', 1747155660000, 'an', 'may-1', 'test', 'census', X'0196CA97ACE077BBBBA206F8782311CA', 1, X'0196CA97ACE077BBBBA1FC2344B9ADDB', NULL, NULL, '{"caregivers":1,"children":9,"countedOn":"2025-05-14","disability":1,"facility":"0196ca97ace077bbbba1fc2344b9addb","from_16":1,"from_18_months_to_6":1,"from_6_to_16":1,"girls":1,"hiv":1,"id":"0196ca97ace077bbbba206f8782311ca","mental_illness":1,"needy":1,"others":1,"round_the_clock":1,"staff":1,"under_18_months":1,"without_admission_decision":1,"without_placement_decision":1}', X'135FF98738CE41574EA4BC5E9FE403D8096D6BFD6BB63784A011A2665841DFD5', X'E41165DB2B3E00A9C32D274D617529CCBDDF2B7D835AF6E4FF4CBDDCEDF0DAFF', X'F01CACE5EF8CB5C428218E04FD5CE4853E22812741E662FE24081FEAF691785F', 2);
INSERT INTO trailEntry VALUES (X'0196CA96C28073EEBEE881E3779B97F4', 50, 50, X'0196CA97ACE078D28C623AF8783354E7', 1747155660000, 'an', 'may-1', 'test', 'referral', X'0196CA97ACE077BBBBA2AE75AFC84464', 1, X'0196CA97ACE077BBBBA1FC2344B9ADDB', NULL, NULL, '{"body":"Công an","code":"P-2025-001","facility":"0196ca97ace077bbbba1fc2344b9addb","id":"0196ca97ace077bbbba2ae75afc84464","passedOn":"2025-05-14","repliedOn":"2025-05-14","reply":"•","what":"•"}', X'8B17208C70BE2BCA22CF4DE2F4F7B9EB1A4D2FAA76711926E6ABA8B155B7B96C', X'331262CECA5F81AE4A163B5CC2ED814C2C0DF57EEC3DD800A9A44A4F1402B0D2', X'66A47CA6EC35996C18EB48F6E318AB4E54EC0BE2A65F30FDF1821C2AFC64EC60', 2);
INSERT INTO trailEntry VALUES (X'0196CA96C28073EEBEE881E3779B97F4', 51, 51, X'0196CA97ACE078D28C623AF8783354E7', 1747155660000, 'an', 'may-1', 'test', 'emergency', X'0196CA97ACE077BBBBA2B1E0497CF65C', 1, X'0196CA97ACE077BBBBA1FC2344B9ADDB', X'0196CA97ACE077BBBBA24C7746D79530', NULL, '{"code":"E-2025-001","facility":"0196ca97ace077bbbba1fc2344b9addb","id":"0196ca97ace077bbbba2b1e0497cf65c","inspection":"0196ca97ace077bbbba24c7746d79530","receivedAt":1747155600000}', X'DBFF5074213DDAF2F8ED0FFD431899440E570BDEA2D95EDF619991ECEF31421C', X'66A47CA6EC35996C18EB48F6E318AB4E54EC0BE2A65F30FDF1821C2AFC64EC60', X'73A373E3EDD969D42B0D908E4B1FEC4EF5683BF0D04BDB29E21487B9FEF000DC', 2);
INSERT INTO trailEntry VALUES (X'0196CA96C28073EEBEE881E3779B97F4', 52, 52, X'0196CA97ACE078D28C623AF8783354E7', 1747155660000, 'an', 'may-1', 'test', 'emergencyAct', X'0196CA97ACE077BBBBA2B54AE331A853', 1, X'0196CA97ACE077BBBBA1FC2344B9ADDB', NULL, NULL, '{"body":"police","emergency":"0196ca97ace077bbbba2b1e0497cf65c","facility":"0196ca97ace077bbbba1fc2344b9addb","happenedAt":1747155660000,"id":"0196ca97ace077bbbba2b54ae331a853","reply":"•","what":"•"}', X'185426A0C2BF803CB7622FB7216BA1B09FFA207E5329FECDE49A46470750E484', X'73A373E3EDD969D42B0D908E4B1FEC4EF5683BF0D04BDB29E21487B9FEF000DC', X'509D836342230C5D89B1440230D0832D5C0B12247F0D3884AAEA302EAD27C0FC', 2);
INSERT INTO trailEntry VALUES (X'0196CA96C28073EEBEE881E3779B97F4', 53, 53, X'0196CA97ACE078D28C623AF8783354E7', 1747155660000, 'an', 'may-1', 'test', 'emergencyAct', X'0196CA97ACE077BBBBA2B8B57CE65A4B', 1, X'0196CA97ACE077BBBBA1FC2344B9ADDB', NULL, NULL, '{"emergency":"0196ca97ace077bbbba2b1e0497cf65c","facility":"0196ca97ace077bbbba1fc2344b9addb","happenedAt":1747155720000,"id":"0196ca97ace077bbbba2b8b57ce65a4b","what":"•"}', X'65B48551A34BF1B2943F891C08DDC892203F8D7FBEB6575F44E98C6C506C7158', X'509D836342230C5D89B1440230D0832D5C0B12247F0D3884AAEA302EAD27C0FC', X'F3D98844EFF272320392B2DFD7F68B6D85806C2C043E2109C285FA0B2DB0877E', 2);
INSERT INTO trailEntry VALUES (X'0196CA96C28073EEBEE881E3779B97F4', 54, 54, X'0196CA97ACE078D28C623AF8783354E7', 1747155660000, 'an', 'may-1', 'test', 'inspection', X'0196CA97ACE077BBBBA2BC20169B0C42', 1, X'0196CA97ACE077BBBBA1FC2344B9ADDB', X'0196CA97ACE077BBBBA2BC20169B0C42', NULL, '{"checklist":"quick-safety","code":"I-2025-000002","contentHash":"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa","facility":"0196ca97ace077bbbba1fc2344b9addb","id":"0196ca97ace077bbbba2bc20169b0c42","version":"1"}', X'8509A9682CF3BE71B4ABF8FCBE8238C6E717BA1B4D895B6EFBF46F352A2740F4', X'F3D98844EFF272320392B2DFD7F68B6D85806C2C043E2109C285FA0B2DB0877E', X'2101E61751766A2C73F531BA57909E770D8E38424D8C2BF0D2AE0B2C8FDAE144', 2);
INSERT INTO trailEntry VALUES (X'0196CA96C28073EEBEE881E3779B97F4', 55, 55, X'0196CA97ACE078D28C623AF8783354E7', 1747155660000, 'an', 'may-1', 'test', 'followUp', X'0196CA97ACE077BBBBA2C38AB04FBE3A', 1, X'0196CA97ACE077BBBBA1FC2344B9ADDB', X'0196CA97ACE077BBBBA2BC20169B0C42', NULL, '{"earlier":"0196ca97ace077bbbba24c7746d79530","facility":"0196ca97ace077bbbba1fc2344b9addb","id":"0196ca97ace077bbbba2c38ab04fbe3a","inspection":"0196ca97ace077bbbba2bc20169b0c42"}', X'73484AECAA1CF3B322A94F8CF37C39886F06D74D41BEA8E002AB9132B93D8EF5', X'2101E61751766A2C73F531BA57909E770D8E38424D8C2BF0D2AE0B2C8FDAE144', X'35BF2CD9A9C6D8BB975D2F5416FE2E79D456A1CFFF349DC249EEE0A0B236C953', 2);
INSERT INTO trailEntry VALUES (X'0196CA96C28073EEBEE881E3779B97F4', 56, 56, X'0196CA97ACE078D28C623AF8783354E7', 1747155660000, 'an', 'may-1', 'test', 'inspectionEvent', X'0196CA97ACE077BBBBA2C6F54A047031', 1, X'0196CA97ACE077BBBBA1FC2344B9ADDB', X'0196CA97ACE077BBBBA2BC20169B0C42', NULL, '{"facility":"0196ca97ace077bbbba1fc2344b9addb","happenedOn":"2025-05-14","id":"0196ca97ace077bbbba2c6f54a047031","inspection":"0196ca97ace077bbbba2bc20169b0c42","kind":"canceled","reason":"•"}', X'C504D44CBBD51CBC75B3666E3C5A23AC099A33EB716CDA83D266205AD355B299', X'35BF2CD9A9C6D8BB975D2F5416FE2E79D456A1CFFF349DC249EEE0A0B236C953', X'D0373605ECF90E2F4E942F38D5A7E5203D241CF68F28F275BDAA5BD4C699E70F', 2);
INSERT INTO trailEntry VALUES (X'0196CA96C28073EEBEE881E3779B97F4', 57, 57, X'0196CA97ACE078D28C623AF8783354E7', 1747155660000, 'an', 'may-1', 'test', 'calendarDay', X'0196CA97ACE077BBBBA2CA5FE3B92229', 1, NULL, NULL, NULL, '{"day":"2025-05-14","id":"0196ca97ace077bbbba2ca5fe3b92229","kind":"swapped_off","name":"Nghỉ hoán đổi","source":"Công văn 1","status":"announced"}', X'B7DB288C5DCA61197DC77657ED4F370C05F82610186DE3FE857C1C3302A6E630', X'D0373605ECF90E2F4E942F38D5A7E5203D241CF68F28F275BDAA5BD4C699E70F', X'61F6C447A3C83E529806B954669D0BDAE3B2F1F36737EC10414D468D9E394A7E', 2);
INSERT INTO trailEntry VALUES (X'0196CA96C28073EEBEE881E3779B97F4', 58, 58, X'0196CA97ACE078D28C623AF8783354E7', 1747155660000, 'an', 'may-1', 'test', 'movedDeadline', X'0196CA97ACE077BBBBA2CDCA7D6DD420', 1, NULL, NULL, NULL, '{"id":"0196ca97ace077bbbba2cdca7d6dd420","legalAfter":"2025-05-15","legalBefore":"2025-05-14","safeAfter":"2025-05-15","safeBefore":"2025-05-14","subject":"I-2025-000001"}', X'76479159635D7E00C14CD0F5581BC53364794830B13B6159C170A5DE750B6E25', X'61F6C447A3C83E529806B954669D0BDAE3B2F1F36737EC10414D468D9E394A7E', X'7408188ED40EAC1EECC414155C35D40D7CCB5537D2DFEF7689D5514476036705', 2);
INSERT INTO trailEntry VALUES (X'0196CA96C28073EEBEE881E3779B97F4', 59, 59, X'0196CA97ACE078D28C623AF8783354E7', 1747155660000, 'an', 'may-1', 'test', 'duty', X'0196CA97ACE077BBBBA2D13517228618', 1, NULL, NULL, NULL, '{"certainty":"read","citation":"1/UBND","code":"R-2025-001","directive":"0196ca97ace077bbbba2308d12e6b76c","dueOn":"2025-05-15","id":"0196ca97ace077bbbba2d13517228618","name":"Báo cáo kết quả","note":"•","phrase":"before","recipients":"Bộ Y tế\nUBND tỉnh Ví Dụ","startsOn":"2025-05-14"}', X'9695D770438A23A35C84139A70FBA84C81E12B9638CFD5CEA1B20DD509E0F068', X'7408188ED40EAC1EECC414155C35D40D7CCB5537D2DFEF7689D5514476036705', X'27B157BF2DC33C4E0C3B7EC5ED4CE8329DC713E4E56438F00DF6EB1BAD4E46A6', 2);
INSERT INTO trailEntry VALUES (X'0196CA96C28073EEBEE881E3779B97F4', 6, 6, X'0196CA97ACE078D28C623AF8783354E7', 1747155660000, 'an', 'may-1', 'test', 'discovery', X'0196CA97ACE077BBBBA20A6311D7C3C1', 1, X'0196CA97ACE077BBBBA1FC2344B9ADDB', NULL, NULL, '{"discoveredOn":"2025-05-14","facility":"0196ca97ace077bbbba1fc2344b9addb","id":"0196ca97ace077bbbba20a6311d7c3c1","note":"•","source":"police"}', X'C671452F58ECF90B9C1B32C358BDCE5BF31D8ECED5935B48ED38270180BE22BA', X'F01CACE5EF8CB5C428218E04FD5CE4853E22812741E662FE24081FEAF691785F', X'239036DE357154AEA297460762473B36AA99AC9FD7FA30D161D37B7D7E581507', 2);
INSERT INTO trailEntry VALUES (X'0196CA96C28073EEBEE881E3779B97F4', 60, 60, X'0196CA97ACE078D28C623AF8783354E7', 1747155660000, 'an', 'may-1', 'test', 'duty', X'0196CA97ACE077BBBBA2D49FB0D7380F', 1, NULL, NULL, NULL, '{"certainty":"read","citation":"1/UBND","code":"R-2025-002","every":"year","fromDay":15,"fromMonth":12,"id":"0196ca97ace077bbbba2d49fb0d7380f","name":"Báo cáo kết quả","recipients":"Bộ Y tế\nUBND tỉnh Ví Dụ","startsOn":"2025-05-14","toDay":14,"toMonth":12}', X'59BCC67EF720DE61E2B76763C207440C3C05760C50A89DB35E55943E6ED7C8BF', X'27B157BF2DC33C4E0C3B7EC5ED4CE8329DC713E4E56438F00DF6EB1BAD4E46A6', X'F8C3320697049FDC4FBCA2EEF4392AD634D7F2B659DD30348F02213B65AC9308', 2);
INSERT INTO trailEntry VALUES (X'0196CA96C28073EEBEE881E3779B97F4', 61, 61, X'0196CA97ACE078D28C623AF8783354E7', 1747155660000, 'an', 'may-1', 'test', 'dutyEnd', X'0196CA97ACE077BBBBA2D80A4A8BEA07', 1, NULL, NULL, NULL, '{"duty":"0196ca97ace077bbbba2d13517228618","endedOn":"2025-05-14","id":"0196ca97ace077bbbba2d80a4a8bea07","reason":"•"}', X'E0B2B5A2637374FD93BCF761AD86112C3FF815BCB52413D759C0C8FFBBF7A033', X'F8C3320697049FDC4FBCA2EEF4392AD634D7F2B659DD30348F02213B65AC9308', X'3336D2E8B0657C905C226525CEEA2C36CEC5094563200EEEB0E6314406164862', 2);
INSERT INTO trailEntry VALUES (X'0196CA96C28073EEBEE881E3779B97F4', 62, 62, X'0196CA97ACE078D28C623AF8783354E7', 1747155660000, 'an', 'may-1', 'test', 'submission', X'0196CA97ACE077BBBBA2DF74E4409BFE', 1, NULL, NULL, NULL, '{"contentHash":"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa","duty":"0196ca97ace077bbbba2d13517228618","fileName":"a.xlsx","id":"0196ca97ace077bbbba2df74e4409bfe","note":"•","number":"1/BC","period":"once","sentOn":"2025-05-14"}', X'89327F218704056DDFCD3B848B21D902FF5BB6DFB1E9C7C6E6631BC62274AA69', X'3336D2E8B0657C905C226525CEEA2C36CEC5094563200EEEB0E6314406164862', X'5E221BA90C4BA956FB027104A2487CA87485ED0E4F7FB2355146E5A6A9D634B9', 2);
INSERT INTO trailEntry VALUES (X'0196CA96C28073EEBEE881E3779B97F4', 63, 63, X'0196CA97ACE078D28C623AF8783354E7', 1747155660000, 'an', 'may-1', 'test', 'seal', X'0196CA97ACE077BBBBA2E2DF7DF54DF6', 1, NULL, NULL, NULL, '{"device":"0196ca96c28073eebee881e3779b97f4","entryHash":"5e221ba90c4ba956fb027104a2487ca87485ed0e4f7fb2355146e5a6a9d634b9","id":"0196ca97ace077bbbba2e2df7df54df6","purpose":"Biên bản 1","sequence":62}', X'E3240CA307FE93092149B3387DED074A2F2D67FFD9EC5D426D885AF743D444AB', X'5E221BA90C4BA956FB027104A2487CA87485ED0E4F7FB2355146E5A6A9D634B9', X'7E4C47D8FE71192924E07171456BD654CB527936C0678A62D7C7C3D3B6EC602E', 2);
INSERT INTO trailEntry VALUES (X'0196CA96C28073EEBEE881E3779B97F4', 64, 64, X'0196CA97ACE078D28C623AF8783354E7', 1747155660000, 'an', 'may-1', 'test', 'issuedReport', X'0196CA97ACE077BBBBA2E64A17A9FFED', 1, NULL, NULL, NULL, '{"arguments":"campaign=C-2025-001","asOf":"2025-05-14","contentHash":"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa","fileName":"a.xlsx","id":"0196ca97ace077bbbba2e64a17a9ffed","issuedOn":"2025-05-14","knownAt":1747155660000,"number":"7","symbol":"BC-SYT","template":"campaign-summary"}', X'F2853D7AF0C3C8A55ABAEED2D8DAE36E20F4277E0D976DCA21254D1A0AC86E62', X'7E4C47D8FE71192924E07171456BD654CB527936C0678A62D7C7C3D3B6EC602E', X'0E23D4D8E43844B20F37155EB0DBE8D75A9BD9A0A2C6D455A10FF306A5A3B829', 2);
INSERT INTO trailEntry VALUES (X'0196CA96C28073EEBEE881E3779B97F4', 65, 65, X'0196CA98974077968B63D165F89293AB', 1747155720000, 'an', 'may-1', 'test', 'operationNotice', X'0196CA98974073BEBA1F851F4B1363DC', 1, X'0196CA97ACE077BBBBA1FC2344B9ADDB', NULL, NULL, '{"address":"Thôn Ví Dụ","body":"Ủy ban nhân dân xã Ví Dụ","communeCode":"99001","document":"1/TB","facility":"0196ca97ace077bbbba1fc2344b9addb","id":"0196ca98974073beba1f851f4b1363dc","identityStated":1,"itemArea":"Có","itemBeneficiaries":"Có","itemCapital":"","itemFounders":"•","itemFunction":"Có","itemKind":"Có","itemLand":"Có","itemName":"•","itemTasks":"Có","itemTax":"•","kind":"children_care","receivedBy":"commune_chairman","receivedOn":"2026-07-13","seenOn":"2026-07-13","sentOn":"2026-07-09","signedOn":"2026-07-08","startsOn":"2026-08-10"}', X'98543C8893A425BDCD176B9463B84EE5FECBC1D0694C48DE39BF5BA75F284654', X'0E23D4D8E43844B20F37155EB0DBE8D75A9BD9A0A2C6D455A10FF306A5A3B829', X'57E8A391468ACCC76E258DB56C14CEB07B7766770951D3D7E4EE70CEF0E13007', 2);
INSERT INTO trailEntry VALUES (X'0196CA96C28073EEBEE881E3779B97F4', 66, 66, X'0196CA98974077968B63D165F89293AB', 1747155720000, 'an', 'may-1', 'test', 'operationPause', X'0196CA98974073BEBA1F8889E4C815D4', 1, X'0196CA97ACE077BBBBA1FC2344B9ADDB', NULL, NULL, '{"decidedBy":"commune_chairman","decidedOn":"2026-08-18","document":"5/TB","facility":"0196ca97ace077bbbba1fc2344b9addb","id":"0196ca98974073beba1f8889e4c815d4","lastDay":"2026-11-20","must":"•","receivedOn":"2026-08-20"}', X'ECA6CCC93519E7F0332B60B1D88D4C4BA611C48A214F0927A60EC244804AAD5A', X'57E8A391468ACCC76E258DB56C14CEB07B7766770951D3D7E4EE70CEF0E13007', X'5A0EAC95C21710A1AD181BC518F7B3659BE496B687F7B8E949738238B4E3C879', 2);
INSERT INTO trailEntry VALUES (X'0196CA96C28073EEBEE881E3779B97F4', 67, 67, X'0196CA98974077968B63D165F89293AB', 1747155720000, 'an', 'may-1', 'test', 'resumeNotice', X'0196CA98974073BEBA1F8FF47E7CC7CB', 1, X'0196CA97ACE077BBBBA1FC2344B9ADDB', NULL, NULL, '{"body":"Ủy ban nhân dân xã Ví Dụ","cured":"•","document":"2/TB","facility":"0196ca97ace077bbbba1fc2344b9addb","id":"0196ca98974073beba1f8ff47e7cc7cb","receivedBy":"commune_chairman","receivedOn":"2026-11-02","resumesOn":"2026-11-09","sentOn":"2026-10-30"}', X'DAF3CEDBA318DF2F509CC8E8C26C8841DFD452CE85D6355E514A9023E9D22DC6', X'5A0EAC95C21710A1AD181BC518F7B3659BE496B687F7B8E949738238B4E3C879', X'F2BBBF2F8BA7C19FFD194A4CCB5F70ECCCEB714ADB9E5BB6DB967DC2E325D232', 2);
INSERT INTO trailEntry VALUES (X'0196CA96C28073EEBEE881E3779B97F4', 68, 68, X'0196CA98974077968B63D165F89293AB', 1747155720000, 'an', 'may-1', 'test', 'operationResumption', X'0196CA98974073BEBA1F935F183179C3', 1, X'0196CA97ACE077BBBBA1FC2344B9ADDB', NULL, NULL, '{"facility":"0196ca97ace077bbbba1fc2344b9addb","id":"0196ca98974073beba1f935f183179c3","note":"•","resumedOn":"2026-11-09"}', X'F18717F02630CD1162F6D5EABB7266DDC1F3586F0A2BC19F158D2B9983155CAB', X'F2BBBF2F8BA7C19FFD194A4CCB5F70ECCCEB714ADB9E5BB6DB967DC2E325D232', X'D0AEEBD634C8091DC95A3E67607B137AE9C3B7F100630CB72B99D333B09633AD', 2);
INSERT INTO trailEntry VALUES (X'0196CA96C28073EEBEE881E3779B97F4', 69, 69, X'0196CA98974077968B63D165F89293AB', 1747155720000, 'an', 'may-1', 'test', 'operationTermination', X'0196CA98974073BEBA1F96C9B1E62BBA', 1, X'0196CA97ACE077BBBBA1FC2344B9ADDB', NULL, NULL, '{"decidedBy":"commune_chairman","decidedOn":"2027-02-02","document":"9/QĐ","effectiveOn":"2027-02-05","facility":"0196ca97ace077bbbba1fc2344b9addb","id":"0196ca98974073beba1f96c9b1e62bba"}', X'4B1D013F76807AE5193E3ED2089CD9B6B9EF2152A1B0520DE203BDFBDCC56AB6', X'D0AEEBD634C8091DC95A3E67607B137AE9C3B7F100630CB72B99D333B09633AD', X'DA81DE0FCF460A93EC061A9896CDD73D0F5051AEB2BB4F92EA875EB6AB2B018D', 2);
INSERT INTO trailEntry VALUES (X'0196CA96C28073EEBEE881E3779B97F4', 7, 7, X'0196CA97ACE078D28C623AF8783354E7', 1747155660000, 'an', 'may-1', 'test', 'discoveryStep', X'0196CA97ACE077BBBBA20DCDAB8C75B9', 1, X'0196CA97ACE077BBBBA1FC2344B9ADDB', NULL, NULL, '{"document":"2/TB","facility":"0196ca97ace077bbbba1fc2344b9addb","id":"0196ca97ace077bbbba20dcdab8c75b9","kind":"notice_served","note":"•","takenOn":"2025-05-14"}', X'EF71ADC2AB6DF4942204D58CC6F56D1E67B5D9346B2A0D850F39D0CA0AADB76C', X'239036DE357154AEA297460762473B36AA99AC9FD7FA30D161D37B7D7E581507', X'74B573939D02CFCDAF6A2E63F7BB11763BAF39F0102B68FEA12EE0212B8B0FEB', 2);
INSERT INTO trailEntry VALUES (X'0196CA96C28073EEBEE881E3779B97F4', 70, 70, X'0196CA98974077968B63D165F89293AB', 1747155720000, 'an', 'may-1', 'test', 'permitReview', X'0196CA98974073BEBA1F9A344B9ADDB2', 1, X'0196CA97ACE077BBBBA1FC2344B9ADDB', NULL, NULL, '{"facility":"0196ca97ace077bbbba1fc2344b9addb","id":"0196ca98974073beba1f9a344b9addb2","reviewedOn":"2026-08-03","source":"Tổ kiểm tra phường"}', X'4405FBAFE07F7E30D039CF163948F5CC37310A78946F94A0487E5E41B91569CF', X'DA81DE0FCF460A93EC061A9896CDD73D0F5051AEB2BB4F92EA875EB6AB2B018D', X'B396F21DB5721EC2BC6BBA16765595689DC23C1019E2F2E4F415D42F2B8ADCBD', 2);
INSERT INTO trailEntry VALUES (X'0196CA96C28073EEBEE881E3779B97F4', 71, 71, X'0196CA98974077968B63D165F89293AB', 1747155720000, 'an', 'may-1', 'test', 'lawMark', X'0196CA98974073BEBA1F9D9EE54F8FA9', 1, NULL, NULL, NULL, '{"content":"2026 -11-24","contentHash":"bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb","id":"0196ca98974073beba1f9d9ee54f8fa9","subject":"calendar"}', X'7FFF0143729A2DD0CC891BDC547E2023D567BD144BB88225AF615C0EC9532AE2', X'B396F21DB5721EC2BC6BBA16765595689DC23C1019E2F2E4F415D42F2B8ADCBD', X'ED9AC4EB85D4C66DD0DEF1930F4FE7014DC0FC3DD2DFBDFD75BA09F8130AEA01', 2);
INSERT INTO trailEntry VALUES (X'0196CA96C28073EEBEE881E3779B97F4', 72, 72, X'0196CA98974077968B63D165F89293AB', 1747155720000, 'an', 'may-1', 'test', 'closure', X'0196CA98974073BEBA1FA1097F0441A1', 1, X'0196CA97ACE077BBBBA1FC2344B9ADDB', NULL, NULL, '{"closedOn":"2027-02-06","facility":"0196ca97ace077bbbba1fc2344b9addb","id":"0196ca98974073beba1fa1097f0441a1","kind":"closed","note":"•","unplaced":2}', X'8D5A1D98353EE4B4E6DD3ECACB0FF68D6A6F17A00EDF4D983DA29977118FF053', X'ED9AC4EB85D4C66DD0DEF1930F4FE7014DC0FC3DD2DFBDFD75BA09F8130AEA01', X'0E34426A387000EF3193AE7C8947BD56D128372C892BC24DCFE2A3724A2EE7A0', 2);
INSERT INTO trailEntry VALUES (X'0196CA96C28073EEBEE881E3779B97F4', 73, 73, X'0196CA98974077968B63D165F89293AB', 1747155720000, 'an', 'may-1', 'test', 'permit', X'0196CA98974073BEBA1FA47418B8F398', 1, X'0196CA97ACE077BBBBA1FC2344B9ADDB', NULL, NULL, '{"facility":"0196ca97ace077bbbba1fc2344b9addb","id":"0196ca98974073beba1fa47418b8f398","kind":"under_10_certificate"}', X'15D7F6951790D00A73BFCAE2A3784A4820E2959F15241C8193F78B6136F7BD7C', X'0E34426A387000EF3193AE7C8947BD56D128372C892BC24DCFE2A3724A2EE7A0', X'98200C018DC37A3FB7A3DC9941E7E9A7579C20EBEBE2039D0BDD09F6A9FF8A29', 2);
INSERT INTO trailEntry VALUES (X'0196CA96C28073EEBEE881E3779B97F4', 74, 74, X'0196CA98974077968B63D165F89293AB', 1747155720000, 'an', 'may-1', 'test', 'permitEvent', X'0196CA98974073BEBA1FABDEB26DA590', 1, X'0196CA97ACE077BBBBA1FC2344B9ADDB', NULL, NULL, '{"dayPrecision":"year","facility":"0196ca97ace077bbbba1fc2344b9addb","happenedOn":"2026-12-31","id":"0196ca98974073beba1fabdeb26da590","kind":"applied","permit":"0196ca98974073beba1fa47418b8f398"}', X'3412EB40F38AAA4A4E1D4FFF687D2073640AD295877E498BF26DDFC78429080A', X'98200C018DC37A3FB7A3DC9941E7E9A7579C20EBEBE2039D0BDD09F6A9FF8A29', X'6CC6DCAA64102B79D00690722F11DC668718ABFB4B7DA033BB2686D5E2CA7B8B', 2);
INSERT INTO trailEntry VALUES (X'0196CA96C28073EEBEE881E3779B97F4', 75, 75, X'0196CA98974077968B63D165F89293AB', 1747155720000, 'an', 'may-1', 'test', 'permitEvent', X'0196CA98974073BEBA1FAF494C225787', 1, X'0196CA97ACE077BBBBA1FC2344B9ADDB', NULL, NULL, '{"facility":"0196ca97ace077bbbba1fc2344b9addb","fileReturned":1,"happenedOn":"2026-12-31","id":"0196ca98974073beba1faf494c225787","kind":"stopped","note":"•","permit":"0196ca98974073beba1fa47418b8f398"}', X'6FF79FC909BDF89974AD56F02FABCCE32F6FB441700EC3610DC1C3E77328B3FD', X'6CC6DCAA64102B79D00690722F11DC668718ABFB4B7DA033BB2686D5E2CA7B8B', X'DDEF07C07D023C4130BE5D87C2B4E0DF000DCFCFCCA26D15028C02A488CBAD51', 2);
INSERT INTO trailEntry VALUES (X'0196CA96C28073EEBEE881E3779B97F4', 76, 76, X'0196CA9981A07A8A8B30EF7BDF0C069F', 1747155780000, 'an', 'may-1', 'test', 'emergency', X'0196CA9981A072F2AD056E1E7F8BBB76', 1, NULL, NULL, NULL, '{"code":"E-2025-002","id":"0196ca9981a072f2ad056e1e7f8bbb76","place":"•","receivedAt":1747155600000}', X'3922E7FBE0DA97F15B740550C8B6D44EBAF0AA5D3884AF7160FB39A882E6837B', X'DDEF07C07D023C4130BE5D87C2B4E0DF000DCFCFCCA26D15028C02A488CBAD51', X'B984167A1AE03BB4AF22AB9735F69F4EFE766C793824000F1E21DAD6DAD9AF47', 2);
INSERT INTO trailEntry VALUES (X'0196CA96C28073EEBEE881E3779B97F4', 77, 77, X'0196CA9981A07A8A8B30EF7BDF0C069F', 1747155780000, 'an', 'may-1', 'test', 'dangerDecision', X'0196CA9981A072F2AD05718919406D6E', 1, X'0196CA97ACE077BBBBA1FC2344B9ADDB', X'0196CA97ACE077BBBBA24C7746D79530', NULL, '{"emergency":"0196ca97ace077bbbba2b1e0497cf65c","facility":"0196ca97ace077bbbba1fc2344b9addb","id":"0196ca9981a072f2ad05718919406d6e","inspection":"0196ca97ace077bbbba24c7746d79530","item":"a"}', X'E49E74F043943A8A6CA2B48E9B88EF1821BEAE8AF0A778818BBBA8E6F36DDEDF', X'B984167A1AE03BB4AF22AB9735F69F4EFE766C793824000F1E21DAD6DAD9AF47', X'17298298D11C250A6964EA82103A88D458E30A8D7083399CAA2013950857FECB', 2);
INSERT INTO trailEntry VALUES (X'0196CA96C28073EEBEE881E3779B97F4', 78, 78, X'0196CA9981A07A8A8B30EF7BDF0C069F', 1747155780000, 'an', 'may-1', 'test', 'dangerDecision', X'0196CA9981A072F2AD0574F3B2F51F65', 1, X'0196CA97ACE077BBBBA1FC2344B9ADDB', X'0196CA97ACE077BBBBA24C7746D79530', NULL, '{"facility":"0196ca97ace077bbbba1fc2344b9addb","id":"0196ca9981a072f2ad0574f3b2f51f65","inspection":"0196ca97ace077bbbba24c7746d79530","item":"b","reason":"•"}', X'E8981C40E19DE4B3250D63191B20BD57593AF4FDAEF3E14B0404A61755848D94', X'17298298D11C250A6964EA82103A88D458E30A8D7083399CAA2013950857FECB', X'FAC0636A8692F2B538078978956209C6A82FCD2CB9482BF0DBA79145F6BFEEFF', 2);
INSERT INTO trailEntry VALUES (X'0196CA96C28073EEBEE881E3779B97F4', 79, 79, X'0196CA9A6C007B86B5CAA42DD689D79B', 1747155840000, 'an', 'may-1', 'test', 'permitReview', X'0196CA9A6C0072AEA8A767C8E65E8354', 1, X'0196CA97ACE077BBBBA1FC2344B9ADDB', NULL, NULL, '{"facility":"0196ca97ace077bbbba1fc2344b9addb","id":"0196ca9a6c0072aea8a767c8e65e8354","reviewedOn":"2026-08-04","source":"Danh sách"}', X'8F55851514203240A8736C6CA4F98184480B8EBB851582E09404AEF4C7053DC1', X'FAC0636A8692F2B538078978956209C6A82FCD2CB9482BF0DBA79145F6BFEEFF', X'FBC0DB99915BFE4DED6241168E9EAC1A8C9DB539DE7F5E5E3D4CFD0A342DF069', 2);
INSERT INTO trailEntry VALUES (X'0196CA96C28073EEBEE881E3779B97F4', 8, 8, X'0196CA97ACE078D28C623AF8783354E7', 1747155660000, 'an', 'may-1', 'test', 'closure', X'0196CA97ACE077BBBBA21138454127B0', 1, X'0196CA97ACE077BBBBA1FC2344B9ADDB', NULL, NULL, '{"closedOn":"2025-05-14","facility":"0196ca97ace077bbbba1fc2344b9addb","id":"0196ca97ace077bbbba21138454127b0","kind":"reopened","note":"•"}', X'D6DC1811EB11B544D0306F17922FB6FFC5A5672EBD3042E5415B6DB564DBEDD8', X'74B573939D02CFCDAF6A2E63F7BB11763BAF39F0102B68FEA12EE0212B8B0FEB', X'D46E1BA1228664802A86AF539435680571C9086347CC071049E3AFC20B4C3E72', 2);
INSERT INTO trailEntry VALUES (X'0196CA96C28073EEBEE881E3779B97F4', 80, 80, X'0196CA9A6C007B86B5CAA42DD689D79B', 1747155840000, 'an', 'may-1', 'test', 'permitReview', X'0196CA9A6C0072AEA8A767C8E65E8354', 2, X'0196CA97ACE077BBBBA1FC2344B9ADDB', NULL, '{"facility":"0196ca97ace077bbbba1fc2344b9addb","id":"0196ca9a6c0072aea8a767c8e65e8354","reviewedOn":"2026-08-04","source":"Danh sách"}', NULL, X'8F55851514203240A8736C6CA4F98184480B8EBB851582E09404AEF4C7053DC1', X'FBC0DB99915BFE4DED6241168E9EAC1A8C9DB539DE7F5E5E3D4CFD0A342DF069', X'4D49BD8B5C3DBD8F272D338598EAD5EC485D8A6940F540306DEAC3915D2898E3', 2);
INSERT INTO trailEntry VALUES (X'0196CA96C28073EEBEE881E3779B97F4', 81, 81, X'0196CA9A6C007B86B5CAA42DD689D79B', 1747155840000, 'an', 'may-1', 'test', 'retraction', X'0196CA9A6C0072AEA8A76B338013354B', 1, X'0196CA97ACE077BBBBA1FC2344B9ADDB', NULL, NULL, '{"entity":"permitReview","facility":"0196ca97ace077bbbba1fc2344b9addb","fact":"0196ca9a6c0072aea8a767c8e65e8354","id":"0196ca9a6c0072aea8a76b338013354b","madeOn":"2025-05-14","reason":"•"}', X'64116D5B558B008E9333AC50BC82545910B36D4A12E3C264361A579918F83D4D', X'4D49BD8B5C3DBD8F272D338598EAD5EC485D8A6940F540306DEAC3915D2898E3', X'0F04EF7FB9C5D27F0926297FF2CA7D147D8EF971FA57799E80D4813786AFFDBF', 2);
INSERT INTO trailEntry VALUES (X'0196CA96C28073EEBEE881E3779B97F4', 82, 82, X'0196CA9B5660784385BDEBB350283458', 1747155900000, 'an', 'may-1', 'test', 'handlingFinding', X'0196CA97ACE077BBBBA2A7A07C5EE075', 2, X'0196CA97ACE077BBBBA1FC2344B9ADDB', NULL, '{"finding":"0196ca97ace077bbbba27d767b4fecca","handling":"0196ca97ace077bbbba2a035e2aa2e7e","id":"0196ca97ace077bbbba2a7a07c5ee075"}', NULL, X'B3AEF1A3B610F1D3EDCFD3177BD845065B18FABC94DFA7860EA1AEF816C2C264', X'0F04EF7FB9C5D27F0926297FF2CA7D147D8EF971FA57799E80D4813786AFFDBF', X'5C42AB77797E4014612527BFBD4C90649917EBA35BBCB8F41B5ED6C93185746E', 2);
INSERT INTO trailEntry VALUES (X'0196CA96C28073EEBEE881E3779B97F4', 83, 83, X'0196CA9B5660784385BDEBB350283458', 1747155900000, 'an', 'may-1', 'test', 'handling', X'0196CA97ACE077BBBBA2A035E2AA2E7E', 2, X'0196CA97ACE077BBBBA1FC2344B9ADDB', NULL, '{"amount":5000000,"code":"H-2025-001","decidedBy":"Sở Y tế","facility":"0196ca97ace077bbbba1fc2344b9addb","happenedOn":"2025-05-14","id":"0196ca97ace077bbbba2a035e2aa2e7e","kind":"sanction_decision","note":"•","number":"1/QĐ"}', NULL, X'3F45CEEAB8D84A754DB2E098705C15DD0A022BD900F613E910928AFD633D08AC', X'5C42AB77797E4014612527BFBD4C90649917EBA35BBCB8F41B5ED6C93185746E', X'0FED42AD63838F308F2B0FB5DD732706807E5A80F44F863E23251F733A743B0F', 2);
INSERT INTO trailEntry VALUES (X'0196CA96C28073EEBEE881E3779B97F4', 84, 84, X'0196CA9B5660784385BDEBB350283458', 1747155900000, 'an', 'may-1', 'test', 'handling', X'0196CA9B5660767BA560DE08B37C993A', 1, X'0196CA97ACE077BBBBA1FC2344B9ADDB', NULL, NULL, '{"amount":5000000,"code":"H-2025-001/2","decidedBy":"Sở Y tế","facility":"0196ca97ace077bbbba1fc2344b9addb","happenedOn":"2025-05-14","id":"0196ca9b5660767ba560de08b37c993a","kind":"sanction_decision","note":"•","number":"8/VB"}', X'F204A8876E3ACE390FE2C792472CDAD0ADA405FBB8E7E88845C139B96A65CB6D', X'0FED42AD63838F308F2B0FB5DD732706807E5A80F44F863E23251F733A743B0F', X'B96CF111998981138CE3EF5C88968DB345AB015AFB6434FD5D0F4BD3B70CC215', 2);
INSERT INTO trailEntry VALUES (X'0196CA96C28073EEBEE881E3779B97F4', 85, 85, X'0196CA9B5660784385BDEBB350283458', 1747155900000, 'an', 'may-1', 'test', 'handlingFinding', X'0196CA9B5660767BA560E1734D314B32', 1, X'0196CA97ACE077BBBBA1FC2344B9ADDB', NULL, NULL, '{"finding":"0196ca97ace077bbbba27d767b4fecca","handling":"0196ca9b5660767ba560de08b37c993a","id":"0196ca9b5660767ba560e1734d314b32"}', X'1A3E99A7F362B4E1046DD8C9F5AC2A80208278D50759188516A807CADBD975F7', X'B96CF111998981138CE3EF5C88968DB345AB015AFB6434FD5D0F4BD3B70CC215', X'6CB2B13BBA999EE238814BB22DE04AAECED712FE852740544C683B79F458C029', 2);
INSERT INTO trailEntry VALUES (X'0196CA96C28073EEBEE881E3779B97F4', 86, 86, X'0196CA9B5660784385BDEBB350283458', 1747155900000, 'an', 'may-1', 'test', 'actCorrection', X'0196CA9B5660767BA560E4DDE6E5FD29', 1, X'0196CA97ACE077BBBBA1FC2344B9ADDB', NULL, NULL, '{"entity":"handling","facility":"0196ca97ace077bbbba1fc2344b9addb","id":"0196ca9b5660767ba560e4dde6e5fd29","madeOn":"2025-05-14","reason":"•","replaced":"0196ca97ace077bbbba2a035e2aa2e7e","replacement":"0196ca9b5660767ba560de08b37c993a"}', X'339DFF739ACC626C71693578FFE62957B96EAECE37CF7163570452162E38EB26', X'6CB2B13BBA999EE238814BB22DE04AAECED712FE852740544C683B79F458C029', X'DCCD1B1DF988F825F4356D851FA5FA3935E6960782685BD8F2FD3CCCF6345859', 2);
INSERT INTO trailEntry VALUES (X'0196CA96C28073EEBEE881E3779B97F4', 9, 9, X'0196CA97ACE078D28C623AF8783354E7', 1747155660000, 'an', 'may-1', 'test', 'permit', X'0196CA97ACE077BBBBA214A2DEF5D9A8', 1, X'0196CA97ACE077BBBBA1FC2344B9ADDB', NULL, NULL, '{"facility":"0196ca97ace077bbbba1fc2344b9addb","id":"0196ca97ace077bbbba214a2def5d9a8","kind":"operating_license"}', X'9A9ACBEEC2E1B9CB380FC50D0360876DE99ADCE118820C1712A53B421793E027', X'D46E1BA1228664802A86AF539435680571C9086347CC071049E3AFC20B4C3E72', X'DA4AC2A1F734E70FCB39D3291BA7BBD16F1B04410AA207FE13075FFFB9E45749', 2);
CREATE UNIQUE INDEX actCorrectionOfRow ON actCorrection (replacement) WHERE supersededAt IS NULL;
CREATE INDEX actCorrectionOnFacility ON actCorrection (facility);
CREATE INDEX actCorrectionOnInspection ON actCorrection (inspection);
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
CREATE UNIQUE INDEX dangerDecisionCurrent ON dangerDecision (inspection, item) WHERE supersededAt IS NULL;
CREATE INDEX dangerDecisionOnEmergency ON dangerDecision (emergency);
CREATE INDEX dangerDecisionOnFacility ON dangerDecision (facility);
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
CREATE UNIQUE INDEX lawMarkOnce ON lawMark (subject) WHERE supersededAt IS NULL;
CREATE INDEX observationOnFacility ON observation (facility);
CREATE INDEX observationOnInspection ON observation (inspection);
CREATE INDEX operationNoticeOnFacility ON operationNotice (facility);
CREATE INDEX operationPauseOnFacility ON operationPause (facility);
CREATE INDEX operationResumptionOnFacility ON operationResumption (facility);
CREATE INDEX operationTerminationOnFacility ON operationTermination (facility);
CREATE INDEX permitEventOnFacility ON permitEvent (facility);
CREATE INDEX permitEventOnPermit ON permitEvent (permit);
CREATE INDEX permitOnFacility ON permit (facility);
CREATE INDEX permitReviewOnFacility ON permitReview (facility);
CREATE INDEX referralOnFacility ON referral (facility);
CREATE UNIQUE INDEX referralOnce ON referral (code) WHERE supersededAt IS NULL;
CREATE INDEX remediationActOnFacility ON remediationAct (facility);
CREATE INDEX remediationActOnFinding ON remediationAct (finding);
CREATE INDEX remediationActOnInspection ON remediationAct (inspection);
CREATE INDEX remediationActOnSeenAt ON remediationAct (seenAt);
CREATE INDEX resumeNoticeOnFacility ON resumeNotice (facility);
CREATE UNIQUE INDEX retractionOfFact ON retraction (fact) WHERE supersededAt IS NULL;
CREATE INDEX retractionOnFacility ON retraction (facility);
CREATE INDEX submissionOnDuty ON submission (duty);
CREATE UNIQUE INDEX submissionOnce ON submission (duty, period) WHERE supersededAt IS NULL;
CREATE INDEX teamMemberOnFacility ON teamMember (facility);
CREATE INDEX teamMemberOnInspection ON teamMember (inspection);
CREATE UNIQUE INDEX teamMemberOnce ON teamMember (inspection, number) WHERE supersededAt IS NULL;
CREATE INDEX trailEntryOnFacility ON trailEntry (facility) WHERE facility IS NOT NULL;
CREATE INDEX trailEntryOnInspection ON trailEntry (inspection) WHERE inspection IS NOT NULL;
CREATE TRIGGER actCorrectionKept BEFORE DELETE ON actCorrection
BEGIN SELECT RAISE(ABORT, 'rows are superseded, never deleted'); END;
CREATE TRIGGER actCorrectionOnce BEFORE INSERT ON actCorrection
WHEN EXISTS (SELECT 1 FROM actCorrection WHERE (replacement = NEW.replacement) AND (supersededAt IS NULL) AND (NEW.supersededAt IS NULL))
  OR EXISTS (SELECT 1 FROM actCorrection WHERE (id = NEW.id))
BEGIN SELECT RAISE(ABORT, 'a row with this key stands there already'); END;
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
CREATE TRIGGER dangerDecisionKept BEFORE DELETE ON dangerDecision
BEGIN SELECT RAISE(ABORT, 'rows are superseded, never deleted'); END;
CREATE TRIGGER dangerDecisionOnce BEFORE INSERT ON dangerDecision
WHEN EXISTS (SELECT 1 FROM dangerDecision WHERE (inspection = NEW.inspection AND item = NEW.item) AND (supersededAt IS NULL) AND (NEW.supersededAt IS NULL))
  OR EXISTS (SELECT 1 FROM dangerDecision WHERE (id = NEW.id))
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
CREATE TRIGGER lawMarkKept BEFORE DELETE ON lawMark
BEGIN SELECT RAISE(ABORT, 'rows are superseded, never deleted'); END;
CREATE TRIGGER lawMarkOnce BEFORE INSERT ON lawMark
WHEN EXISTS (SELECT 1 FROM lawMark WHERE (id = NEW.id))
  OR EXISTS (SELECT 1 FROM lawMark WHERE (subject = NEW.subject) AND (supersededAt IS NULL) AND (NEW.supersededAt IS NULL))
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
CREATE TRIGGER operationNoticeKept BEFORE DELETE ON operationNotice
BEGIN SELECT RAISE(ABORT, 'rows are superseded, never deleted'); END;
CREATE TRIGGER operationNoticeOnce BEFORE INSERT ON operationNotice
WHEN EXISTS (SELECT 1 FROM operationNotice WHERE (id = NEW.id))
BEGIN SELECT RAISE(ABORT, 'a row with this key stands there already'); END;
CREATE TRIGGER operationPauseKept BEFORE DELETE ON operationPause
BEGIN SELECT RAISE(ABORT, 'rows are superseded, never deleted'); END;
CREATE TRIGGER operationPauseOnce BEFORE INSERT ON operationPause
WHEN EXISTS (SELECT 1 FROM operationPause WHERE (id = NEW.id))
BEGIN SELECT RAISE(ABORT, 'a row with this key stands there already'); END;
CREATE TRIGGER operationResumptionKept BEFORE DELETE ON operationResumption
BEGIN SELECT RAISE(ABORT, 'rows are superseded, never deleted'); END;
CREATE TRIGGER operationResumptionOnce BEFORE INSERT ON operationResumption
WHEN EXISTS (SELECT 1 FROM operationResumption WHERE (id = NEW.id))
BEGIN SELECT RAISE(ABORT, 'a row with this key stands there already'); END;
CREATE TRIGGER operationTerminationKept BEFORE DELETE ON operationTermination
BEGIN SELECT RAISE(ABORT, 'rows are superseded, never deleted'); END;
CREATE TRIGGER operationTerminationOnce BEFORE INSERT ON operationTermination
WHEN EXISTS (SELECT 1 FROM operationTermination WHERE (id = NEW.id))
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
CREATE TRIGGER permitReviewKept BEFORE DELETE ON permitReview
BEGIN SELECT RAISE(ABORT, 'rows are superseded, never deleted'); END;
CREATE TRIGGER permitReviewOnce BEFORE INSERT ON permitReview
WHEN EXISTS (SELECT 1 FROM permitReview WHERE (id = NEW.id))
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
CREATE TRIGGER resumeNoticeKept BEFORE DELETE ON resumeNotice
BEGIN SELECT RAISE(ABORT, 'rows are superseded, never deleted'); END;
CREATE TRIGGER resumeNoticeOnce BEFORE INSERT ON resumeNotice
WHEN EXISTS (SELECT 1 FROM resumeNotice WHERE (id = NEW.id))
BEGIN SELECT RAISE(ABORT, 'a row with this key stands there already'); END;
CREATE TRIGGER retractionKept BEFORE DELETE ON retraction
BEGIN SELECT RAISE(ABORT, 'rows are superseded, never deleted'); END;
CREATE TRIGGER retractionOnce BEFORE INSERT ON retraction
WHEN EXISTS (SELECT 1 FROM retraction WHERE (fact = NEW.fact) AND (supersededAt IS NULL) AND (NEW.supersededAt IS NULL))
  OR EXISTS (SELECT 1 FROM retraction WHERE (id = NEW.id))
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
