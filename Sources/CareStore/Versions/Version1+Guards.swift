// swift-format-ignore-file
// Released text: every byte of it stands in databases, so no line of it is ever wrapped or changed.

extension Version1 {
  /// No row is ever deleted.
  static let kept = #"""
    CREATE TRIGGER deviceKept BEFORE DELETE ON device
    BEGIN SELECT RAISE(ABORT, 'rows are superseded, never deleted'); END;
    CREATE TRIGGER officeKept BEFORE DELETE ON office
    BEGIN SELECT RAISE(ABORT, 'rows are superseded, never deleted'); END;
    CREATE TRIGGER facilityKept BEFORE DELETE ON facility
    BEGIN SELECT RAISE(ABORT, 'rows are superseded, never deleted'); END;
    CREATE TRIGGER facilityMergeKept BEFORE DELETE ON facilityMerge
    BEGIN SELECT RAISE(ABORT, 'rows are superseded, never deleted'); END;
    CREATE TRIGGER facilityProfileKept BEFORE DELETE ON facilityProfile
    BEGIN SELECT RAISE(ABORT, 'rows are superseded, never deleted'); END;
    CREATE TRIGGER censusKept BEFORE DELETE ON census
    BEGIN SELECT RAISE(ABORT, 'rows are superseded, never deleted'); END;
    CREATE TRIGGER permitKept BEFORE DELETE ON permit
    BEGIN SELECT RAISE(ABORT, 'rows are superseded, never deleted'); END;
    CREATE TRIGGER permitEventKept BEFORE DELETE ON permitEvent
    BEGIN SELECT RAISE(ABORT, 'rows are superseded, never deleted'); END;
    CREATE TRIGGER correctionKept BEFORE DELETE ON correction
    BEGIN SELECT RAISE(ABORT, 'rows are superseded, never deleted'); END;
    CREATE TRIGGER discoveryKept BEFORE DELETE ON discovery
    BEGIN SELECT RAISE(ABORT, 'rows are superseded, never deleted'); END;
    CREATE TRIGGER discoveryStepKept BEFORE DELETE ON discoveryStep
    BEGIN SELECT RAISE(ABORT, 'rows are superseded, never deleted'); END;
    CREATE TRIGGER closureKept BEFORE DELETE ON closure
    BEGIN SELECT RAISE(ABORT, 'rows are superseded, never deleted'); END;
    CREATE TRIGGER directiveKept BEFORE DELETE ON directive
    BEGIN SELECT RAISE(ABORT, 'rows are superseded, never deleted'); END;
    CREATE TRIGGER campaignKept BEFORE DELETE ON campaign
    BEGIN SELECT RAISE(ABORT, 'rows are superseded, never deleted'); END;
    CREATE TRIGGER excuseKept BEFORE DELETE ON excuse
    BEGIN SELECT RAISE(ABORT, 'rows are superseded, never deleted'); END;
    CREATE TRIGGER checklistVersionKept BEFORE DELETE ON checklistVersion
    BEGIN SELECT RAISE(ABORT, 'rows are superseded, never deleted'); END;
    CREATE TRIGGER inspectionKept BEFORE DELETE ON inspection
    BEGIN SELECT RAISE(ABORT, 'rows are superseded, never deleted'); END;
    CREATE TRIGGER inspectionEventKept BEFORE DELETE ON inspectionEvent
    BEGIN SELECT RAISE(ABORT, 'rows are superseded, never deleted'); END;
    CREATE TRIGGER answerKept BEFORE DELETE ON answer
    BEGIN SELECT RAISE(ABORT, 'rows are superseded, never deleted'); END;
    CREATE TRIGGER evidenceKept BEFORE DELETE ON evidence
    BEGIN SELECT RAISE(ABORT, 'rows are superseded, never deleted'); END;
    CREATE TRIGGER findingKept BEFORE DELETE ON finding
    BEGIN SELECT RAISE(ABORT, 'rows are superseded, never deleted'); END;
    CREATE TRIGGER observationKept BEFORE DELETE ON observation
    BEGIN SELECT RAISE(ABORT, 'rows are superseded, never deleted'); END;
    CREATE TRIGGER calendarDayKept BEFORE DELETE ON calendarDay
    BEGIN SELECT RAISE(ABORT, 'rows are superseded, never deleted'); END;
    CREATE TRIGGER movedDeadlineKept BEFORE DELETE ON movedDeadline
    BEGIN SELECT RAISE(ABORT, 'rows are superseded, never deleted'); END;
    CREATE TRIGGER dutyKept BEFORE DELETE ON duty
    BEGIN SELECT RAISE(ABORT, 'rows are superseded, never deleted'); END;
    CREATE TRIGGER submissionKept BEFORE DELETE ON submission
    BEGIN SELECT RAISE(ABORT, 'rows are superseded, never deleted'); END;
    CREATE TRIGGER assignmentKept BEFORE DELETE ON assignment
    BEGIN SELECT RAISE(ABORT, 'rows are superseded, never deleted'); END;
    CREATE TRIGGER lateAdditionKept BEFORE DELETE ON lateAddition
    BEGIN SELECT RAISE(ABORT, 'rows are superseded, never deleted'); END;
    CREATE TRIGGER campaignClosureKept BEFORE DELETE ON campaignClosure
    BEGIN SELECT RAISE(ABORT, 'rows are superseded, never deleted'); END;
    CREATE TRIGGER inspectionDecisionKept BEFORE DELETE ON inspectionDecision
    BEGIN SELECT RAISE(ABORT, 'rows are superseded, never deleted'); END;
    CREATE TRIGGER teamMemberKept BEFORE DELETE ON teamMember
    BEGIN SELECT RAISE(ABORT, 'rows are superseded, never deleted'); END;
    CREATE TRIGGER inspectionExtensionKept BEFORE DELETE ON inspectionExtension
    BEGIN SELECT RAISE(ABORT, 'rows are superseded, never deleted'); END;
    CREATE TRIGGER inspectionPauseKept BEFORE DELETE ON inspectionPause
    BEGIN SELECT RAISE(ABORT, 'rows are superseded, never deleted'); END;
    CREATE TRIGGER dutyEndKept BEFORE DELETE ON dutyEnd
    BEGIN SELECT RAISE(ABORT, 'rows are superseded, never deleted'); END;
    CREATE TRIGGER sealKept BEFORE DELETE ON seal
    BEGIN SELECT RAISE(ABORT, 'rows are superseded, never deleted'); END;
    CREATE TRIGGER issuedReportKept BEFORE DELETE ON issuedReport
    BEGIN SELECT RAISE(ABORT, 'rows are superseded, never deleted'); END;
    CREATE TRIGGER remediationActKept BEFORE DELETE ON remediationAct
    BEGIN SELECT RAISE(ABORT, 'rows are superseded, never deleted'); END;
    CREATE TRIGGER actEvidenceKept BEFORE DELETE ON actEvidence
    BEGIN SELECT RAISE(ABORT, 'rows are superseded, never deleted'); END;
    CREATE TRIGGER findingEditKept BEFORE DELETE ON findingEdit
    BEGIN SELECT RAISE(ABORT, 'rows are superseded, never deleted'); END;
    CREATE TRIGGER findingNoteKept BEFORE DELETE ON findingNote
    BEGIN SELECT RAISE(ABORT, 'rows are superseded, never deleted'); END;
    CREATE TRIGGER followUpKept BEFORE DELETE ON followUp
    BEGIN SELECT RAISE(ABORT, 'rows are superseded, never deleted'); END;
    CREATE TRIGGER handlingKept BEFORE DELETE ON handling
    BEGIN SELECT RAISE(ABORT, 'rows are superseded, never deleted'); END;
    CREATE TRIGGER handlingFindingKept BEFORE DELETE ON handlingFinding
    BEGIN SELECT RAISE(ABORT, 'rows are superseded, never deleted'); END;
    CREATE TRIGGER referralKept BEFORE DELETE ON referral
    BEGIN SELECT RAISE(ABORT, 'rows are superseded, never deleted'); END;
    CREATE TRIGGER emergencyKept BEFORE DELETE ON emergency
    BEGIN SELECT RAISE(ABORT, 'rows are superseded, never deleted'); END;
    CREATE TRIGGER emergencyActKept BEFORE DELETE ON emergencyAct
    BEGIN SELECT RAISE(ABORT, 'rows are superseded, never deleted'); END;
    """#

  /// No row is written over. `INSERT OR REPLACE` would delete the one that stands there without firing its trigger.
  static let once = #"""
    CREATE TRIGGER deviceOnce BEFORE INSERT ON device
    WHEN EXISTS (SELECT 1 FROM device WHERE (id = NEW.id))
    BEGIN SELECT RAISE(ABORT, 'a row with this key stands there already'); END;
    CREATE TRIGGER officeOnce BEFORE INSERT ON office
    WHEN EXISTS (SELECT 1 FROM office WHERE (id = NEW.id))
    BEGIN SELECT RAISE(ABORT, 'a row with this key stands there already'); END;
    CREATE TRIGGER facilityOnce BEFORE INSERT ON facility
    WHEN EXISTS (SELECT 1 FROM facility WHERE (series = NEW.series) AND (number = NEW.number) AND (number IS NOT NULL) AND (NEW.number IS NOT NULL))
      OR EXISTS (SELECT 1 FROM facility WHERE (id = NEW.id))
      OR EXISTS (SELECT 1 FROM facility WHERE (code = NEW.code))
    BEGIN SELECT RAISE(ABORT, 'a row with this key stands there already'); END;
    CREATE TRIGGER facilityMergeOnce BEFORE INSERT ON facilityMerge
    WHEN EXISTS (SELECT 1 FROM facilityMerge WHERE (alias = NEW.alias) AND (supersededAt IS NULL) AND (NEW.supersededAt IS NULL))
      OR EXISTS (SELECT 1 FROM facilityMerge WHERE (id = NEW.id))
    BEGIN SELECT RAISE(ABORT, 'a row with this key stands there already'); END;
    CREATE TRIGGER facilityProfileOnce BEFORE INSERT ON facilityProfile
    WHEN EXISTS (SELECT 1 FROM facilityProfile WHERE (id = NEW.id))
    BEGIN SELECT RAISE(ABORT, 'a row with this key stands there already'); END;
    CREATE TRIGGER censusOnce BEFORE INSERT ON census
    WHEN EXISTS (SELECT 1 FROM census WHERE (id = NEW.id))
    BEGIN SELECT RAISE(ABORT, 'a row with this key stands there already'); END;
    CREATE TRIGGER permitOnce BEFORE INSERT ON permit
    WHEN EXISTS (SELECT 1 FROM permit WHERE (id = NEW.id))
    BEGIN SELECT RAISE(ABORT, 'a row with this key stands there already'); END;
    CREATE TRIGGER permitEventOnce BEFORE INSERT ON permitEvent
    WHEN EXISTS (SELECT 1 FROM permitEvent WHERE (id = NEW.id))
    BEGIN SELECT RAISE(ABORT, 'a row with this key stands there already'); END;
    CREATE TRIGGER correctionOnce BEFORE INSERT ON correction
    WHEN EXISTS (SELECT 1 FROM correction WHERE (id = NEW.id))
    BEGIN SELECT RAISE(ABORT, 'a row with this key stands there already'); END;
    CREATE TRIGGER discoveryOnce BEFORE INSERT ON discovery
    WHEN EXISTS (SELECT 1 FROM discovery WHERE (id = NEW.id))
    BEGIN SELECT RAISE(ABORT, 'a row with this key stands there already'); END;
    CREATE TRIGGER discoveryStepOnce BEFORE INSERT ON discoveryStep
    WHEN EXISTS (SELECT 1 FROM discoveryStep WHERE (id = NEW.id))
    BEGIN SELECT RAISE(ABORT, 'a row with this key stands there already'); END;
    CREATE TRIGGER closureOnce BEFORE INSERT ON closure
    WHEN EXISTS (SELECT 1 FROM closure WHERE (id = NEW.id))
    BEGIN SELECT RAISE(ABORT, 'a row with this key stands there already'); END;
    CREATE TRIGGER directiveOnce BEFORE INSERT ON directive
    WHEN EXISTS (SELECT 1 FROM directive WHERE (id = NEW.id))
      OR EXISTS (SELECT 1 FROM directive WHERE (code = NEW.code))
    BEGIN SELECT RAISE(ABORT, 'a row with this key stands there already'); END;
    CREATE TRIGGER campaignOnce BEFORE INSERT ON campaign
    WHEN EXISTS (SELECT 1 FROM campaign WHERE (id = NEW.id))
      OR EXISTS (SELECT 1 FROM campaign WHERE (code = NEW.code))
    BEGIN SELECT RAISE(ABORT, 'a row with this key stands there already'); END;
    CREATE TRIGGER excuseOnce BEFORE INSERT ON excuse
    WHEN EXISTS (SELECT 1 FROM excuse WHERE (campaign = NEW.campaign) AND (facility = NEW.facility) AND (supersededAt IS NULL) AND (NEW.supersededAt IS NULL))
      OR EXISTS (SELECT 1 FROM excuse WHERE (id = NEW.id))
    BEGIN SELECT RAISE(ABORT, 'a row with this key stands there already'); END;
    CREATE TRIGGER checklistVersionOnce BEFORE INSERT ON checklistVersion
    WHEN EXISTS (SELECT 1 FROM checklistVersion WHERE (id = NEW.id))
      OR EXISTS (SELECT 1 FROM checklistVersion WHERE (contentHash = NEW.contentHash))
    BEGIN SELECT RAISE(ABORT, 'a row with this key stands there already'); END;
    CREATE TRIGGER inspectionOnce BEFORE INSERT ON inspection
    WHEN EXISTS (SELECT 1 FROM inspection WHERE (id = NEW.id))
      OR EXISTS (SELECT 1 FROM inspection WHERE (code = NEW.code))
    BEGIN SELECT RAISE(ABORT, 'a row with this key stands there already'); END;
    CREATE TRIGGER inspectionEventOnce BEFORE INSERT ON inspectionEvent
    WHEN EXISTS (SELECT 1 FROM inspectionEvent WHERE (id = NEW.id))
    BEGIN SELECT RAISE(ABORT, 'a row with this key stands there already'); END;
    CREATE TRIGGER answerOnce BEFORE INSERT ON answer
    WHEN EXISTS (SELECT 1 FROM answer WHERE (inspection = NEW.inspection) AND (item = NEW.item) AND (supersededAt IS NULL) AND (NEW.supersededAt IS NULL))
      OR EXISTS (SELECT 1 FROM answer WHERE (id = NEW.id))
    BEGIN SELECT RAISE(ABORT, 'a row with this key stands there already'); END;
    CREATE TRIGGER evidenceOnce BEFORE INSERT ON evidence
    WHEN EXISTS (SELECT 1 FROM evidence WHERE (id = NEW.id))
    BEGIN SELECT RAISE(ABORT, 'a row with this key stands there already'); END;
    CREATE TRIGGER findingOnce BEFORE INSERT ON finding
    WHEN EXISTS (SELECT 1 FROM finding WHERE (inspection = NEW.inspection) AND (number = NEW.number) AND (supersededAt IS NULL) AND (NEW.supersededAt IS NULL))
      OR EXISTS (SELECT 1 FROM finding WHERE (id = NEW.id))
    BEGIN SELECT RAISE(ABORT, 'a row with this key stands there already'); END;
    CREATE TRIGGER observationOnce BEFORE INSERT ON observation
    WHEN EXISTS (SELECT 1 FROM observation WHERE (id = NEW.id))
    BEGIN SELECT RAISE(ABORT, 'a row with this key stands there already'); END;
    CREATE TRIGGER calendarDayOnce BEFORE INSERT ON calendarDay
    WHEN EXISTS (SELECT 1 FROM calendarDay WHERE (day = NEW.day) AND (supersededAt IS NULL) AND (NEW.supersededAt IS NULL))
      OR EXISTS (SELECT 1 FROM calendarDay WHERE (id = NEW.id))
    BEGIN SELECT RAISE(ABORT, 'a row with this key stands there already'); END;
    CREATE TRIGGER movedDeadlineOnce BEFORE INSERT ON movedDeadline
    WHEN EXISTS (SELECT 1 FROM movedDeadline WHERE (id = NEW.id))
    BEGIN SELECT RAISE(ABORT, 'a row with this key stands there already'); END;
    CREATE TRIGGER dutyOnce BEFORE INSERT ON duty
    WHEN EXISTS (SELECT 1 FROM duty WHERE (id = NEW.id))
      OR EXISTS (SELECT 1 FROM duty WHERE (code = NEW.code))
    BEGIN SELECT RAISE(ABORT, 'a row with this key stands there already'); END;
    CREATE TRIGGER submissionOnce BEFORE INSERT ON submission
    WHEN EXISTS (SELECT 1 FROM submission WHERE (id = NEW.id))
      OR EXISTS (SELECT 1 FROM submission WHERE (duty = NEW.duty) AND (period = NEW.period) AND (supersededAt IS NULL) AND (NEW.supersededAt IS NULL))
    BEGIN SELECT RAISE(ABORT, 'a row with this key stands there already'); END;
    CREATE TRIGGER assignmentOnce BEFORE INSERT ON assignment
    WHEN EXISTS (SELECT 1 FROM assignment WHERE (campaign = NEW.campaign) AND (communeCode = NEW.communeCode) AND (validFrom = NEW.validFrom) AND (supersededAt IS NULL) AND (NEW.supersededAt IS NULL))
      OR EXISTS (SELECT 1 FROM assignment WHERE (id = NEW.id))
    BEGIN SELECT RAISE(ABORT, 'a row with this key stands there already'); END;
    CREATE TRIGGER lateAdditionOnce BEFORE INSERT ON lateAddition
    WHEN EXISTS (SELECT 1 FROM lateAddition WHERE (campaign = NEW.campaign) AND (facility = NEW.facility) AND (supersededAt IS NULL) AND (NEW.supersededAt IS NULL))
      OR EXISTS (SELECT 1 FROM lateAddition WHERE (id = NEW.id))
    BEGIN SELECT RAISE(ABORT, 'a row with this key stands there already'); END;
    CREATE TRIGGER campaignClosureOnce BEFORE INSERT ON campaignClosure
    WHEN EXISTS (SELECT 1 FROM campaignClosure WHERE (campaign = NEW.campaign) AND (supersededAt IS NULL) AND (NEW.supersededAt IS NULL))
      OR EXISTS (SELECT 1 FROM campaignClosure WHERE (id = NEW.id))
    BEGIN SELECT RAISE(ABORT, 'a row with this key stands there already'); END;
    CREATE TRIGGER inspectionDecisionOnce BEFORE INSERT ON inspectionDecision
    WHEN EXISTS (SELECT 1 FROM inspectionDecision WHERE (inspection = NEW.inspection) AND (supersededAt IS NULL) AND (NEW.supersededAt IS NULL))
      OR EXISTS (SELECT 1 FROM inspectionDecision WHERE (id = NEW.id))
    BEGIN SELECT RAISE(ABORT, 'a row with this key stands there already'); END;
    CREATE TRIGGER teamMemberOnce BEFORE INSERT ON teamMember
    WHEN EXISTS (SELECT 1 FROM teamMember WHERE (id = NEW.id))
      OR EXISTS (SELECT 1 FROM teamMember WHERE (inspection = NEW.inspection) AND (number = NEW.number) AND (supersededAt IS NULL) AND (NEW.supersededAt IS NULL))
    BEGIN SELECT RAISE(ABORT, 'a row with this key stands there already'); END;
    CREATE TRIGGER inspectionExtensionOnce BEFORE INSERT ON inspectionExtension
    WHEN EXISTS (SELECT 1 FROM inspectionExtension WHERE (inspection = NEW.inspection) AND (supersededAt IS NULL) AND (NEW.supersededAt IS NULL))
      OR EXISTS (SELECT 1 FROM inspectionExtension WHERE (id = NEW.id))
    BEGIN SELECT RAISE(ABORT, 'a row with this key stands there already'); END;
    CREATE TRIGGER inspectionPauseOnce BEFORE INSERT ON inspectionPause
    WHEN EXISTS (SELECT 1 FROM inspectionPause WHERE (inspection = NEW.inspection) AND (firstDay = NEW.firstDay) AND (supersededAt IS NULL) AND (NEW.supersededAt IS NULL))
      OR EXISTS (SELECT 1 FROM inspectionPause WHERE (id = NEW.id))
    BEGIN SELECT RAISE(ABORT, 'a row with this key stands there already'); END;
    CREATE TRIGGER dutyEndOnce BEFORE INSERT ON dutyEnd
    WHEN EXISTS (SELECT 1 FROM dutyEnd WHERE (duty = NEW.duty) AND (supersededAt IS NULL) AND (NEW.supersededAt IS NULL))
      OR EXISTS (SELECT 1 FROM dutyEnd WHERE (id = NEW.id))
    BEGIN SELECT RAISE(ABORT, 'a row with this key stands there already'); END;
    CREATE TRIGGER sealOnce BEFORE INSERT ON seal
    WHEN EXISTS (SELECT 1 FROM seal WHERE (id = NEW.id))
    BEGIN SELECT RAISE(ABORT, 'a row with this key stands there already'); END;
    CREATE TRIGGER issuedReportOnce BEFORE INSERT ON issuedReport
    WHEN EXISTS (SELECT 1 FROM issuedReport WHERE (number = NEW.number) AND (symbol = NEW.symbol) AND (substr(issuedOn, 1, 4) = substr(NEW.issuedOn, 1, 4)) AND (supersededAt IS NULL) AND (NEW.supersededAt IS NULL))
      OR EXISTS (SELECT 1 FROM issuedReport WHERE (id = NEW.id))
    BEGIN SELECT RAISE(ABORT, 'a row with this key stands there already'); END;
    CREATE TRIGGER remediationActOnce BEFORE INSERT ON remediationAct
    WHEN EXISTS (SELECT 1 FROM remediationAct WHERE (id = NEW.id))
    BEGIN SELECT RAISE(ABORT, 'a row with this key stands there already'); END;
    CREATE TRIGGER actEvidenceOnce BEFORE INSERT ON actEvidence
    WHEN EXISTS (SELECT 1 FROM actEvidence WHERE (id = NEW.id))
    BEGIN SELECT RAISE(ABORT, 'a row with this key stands there already'); END;
    CREATE TRIGGER findingEditOnce BEFORE INSERT ON findingEdit
    WHEN EXISTS (SELECT 1 FROM findingEdit WHERE (inspection = NEW.inspection) AND (item = NEW.item) AND (kind = NEW.kind) AND (supersededAt IS NULL) AND (NEW.supersededAt IS NULL))
      OR EXISTS (SELECT 1 FROM findingEdit WHERE (id = NEW.id))
    BEGIN SELECT RAISE(ABORT, 'a row with this key stands there already'); END;
    CREATE TRIGGER findingNoteOnce BEFORE INSERT ON findingNote
    WHEN EXISTS (SELECT 1 FROM findingNote WHERE (id = NEW.id))
    BEGIN SELECT RAISE(ABORT, 'a row with this key stands there already'); END;
    CREATE TRIGGER followUpOnce BEFORE INSERT ON followUp
    WHEN EXISTS (SELECT 1 FROM followUp WHERE (inspection = NEW.inspection) AND (supersededAt IS NULL) AND (NEW.supersededAt IS NULL))
      OR EXISTS (SELECT 1 FROM followUp WHERE (id = NEW.id))
    BEGIN SELECT RAISE(ABORT, 'a row with this key stands there already'); END;
    CREATE TRIGGER handlingOnce BEFORE INSERT ON handling
    WHEN EXISTS (SELECT 1 FROM handling WHERE (id = NEW.id))
      OR EXISTS (SELECT 1 FROM handling WHERE (code = NEW.code))
    BEGIN SELECT RAISE(ABORT, 'a row with this key stands there already'); END;
    CREATE TRIGGER handlingFindingOnce BEFORE INSERT ON handlingFinding
    WHEN EXISTS (SELECT 1 FROM handlingFinding WHERE (id = NEW.id))
    BEGIN SELECT RAISE(ABORT, 'a row with this key stands there already'); END;
    CREATE TRIGGER referralOnce BEFORE INSERT ON referral
    WHEN EXISTS (SELECT 1 FROM referral WHERE (code = NEW.code) AND (supersededAt IS NULL) AND (NEW.supersededAt IS NULL))
      OR EXISTS (SELECT 1 FROM referral WHERE (id = NEW.id))
    BEGIN SELECT RAISE(ABORT, 'a row with this key stands there already'); END;
    CREATE TRIGGER emergencyOnce BEFORE INSERT ON emergency
    WHEN EXISTS (SELECT 1 FROM emergency WHERE (id = NEW.id))
      OR EXISTS (SELECT 1 FROM emergency WHERE (code = NEW.code))
    BEGIN SELECT RAISE(ABORT, 'a row with this key stands there already'); END;
    CREATE TRIGGER emergencyActOnce BEFORE INSERT ON emergencyAct
    WHEN EXISTS (SELECT 1 FROM emergencyAct WHERE (emergency = NEW.emergency) AND (supersededAt IS NULL AND body IS NULL) AND (NEW.supersededAt IS NULL AND NEW.body IS NULL))
      OR EXISTS (SELECT 1 FROM emergencyAct WHERE (id = NEW.id))
    BEGIN SELECT RAISE(ABORT, 'a row with this key stands there already'); END;
    """#
}
