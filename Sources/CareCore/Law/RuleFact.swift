/// What a row of licensing rules may ask the program to work out: each is one function, named by the table that says on
/// which days, for whom and by which clause it counts.
public enum RuleFact: String, CaseIterable, Sendable {
  /// Nobody knows who founded it.
  case operatorUnknown = "operator_unknown"
  /// Children in a household without a decision that gave them to it.
  case placementDecisionMissing = "placement_decision_missing"
  /// Only a certificate for fewer than 10, and more are cared for.
  case grownPastNine = "grown_past_nine"
  /// No application for a license within the months after the establishment certificate.
  case noApplicationInTime = "no_application_in_time"
  /// No operation within the months after the license.
  case noOperationInTime = "no_operation_in_time"
  /// The suspension is longer than the law allows.
  case suspensionTooLong = "suspension_too_long"
  case departsInAddress = "departs_in_address"
  /// The words of one address say more than those of the other.
  case addressUnclear = "address_unclear"
  case departsInKind = "departs_in_kind"
  case departsInDuties = "departs_in_duties"
  case lacksKind = "lacks_kind"
  case departsInNameOrHead = "departs_in_name_or_head"
  case departsInArea = "departs_in_area"
  /// The rules of operation were found not published after their term.
  case rulesNeglected = "rules_neglected"
  /// The announcement was found not made after its term.
  case announcementNeglected = "announcement_neglected"
  /// More people than the paper allows.
  case aboveCapacity = "above_capacity"
  /// The paper names a number, and nobody counted.
  case capacityUnchecked = "capacity_unchecked"
  /// Conditions known not to be met.
  case conditionsFailed = "conditions_failed"
  /// The same in the time of notices, by an inspection of that time.
  case requirementsFailed = "requirements_failed"
  /// The same in the time of notices, by an inspection of the time before.
  case requirementsFailedBefore = "requirements_failed_before"
  /// A body granted a paper that the table of competences does not name for the day.
  case issuerDoubtful = "issuer_doubtful"
  /// It is open whether a paper was there: nobody knows the day on which it was granted.
  case paperDayUnknown = "paper_day_unknown"
  /// Nobody knows on which day a suspension began from which its term is counted; it ends between two days.
  case suspensionDayUnknown = "suspension_day_unknown"
  /// The same where the law of the time says no longest term for one of the days.
  case suspensionEndUnknown = "suspension_end_unknown"
  /// It is open whether an application had been received already.
  case applicationDayOpen = "application_day_open"
  /// Nobody knows on which day an application was received; the authority's term ends between two days.
  case applicationTermUnknown = "application_term_unknown"
  /// It is open whether an application was made before or after its procedure was cut.
  case applicationCutUnknown = "application_cut_unknown"
  /// It is open whether the paper in force was granted before or after its procedure was cut.
  case paperDayOpenAtCut = "paper_day_open_at_cut"
  /// It is entered as one that opens later.
  case notBegun = "not_begun"
  /// The same, under another regime by then.
  case notBegunUnderOtherLaw = "not_begun_under_other_law"
  /// Failed what asked for more before the regime, of which it is open whether it meets what is asked now.
  case failedStricter = "failed_stricter"
  /// It shut its doors by itself.
  case selfClosed = "self_closed"

  // The time of notices.

  /// No notice at all for the present address.
  case noticeMissing = "notice_missing"
  /// It began after notices had come in, without any paper of the time before.
  case beganUnderNotices = "began_under_notices"
  /// It ran before notices came in, held a paper, or nobody knows when it began.
  case beganBeforeOrUnknown = "began_before_or_unknown"
  case noticeLate = "notice_late"
  /// It came late, and after the start.
  case noticeAfterStart = "notice_after_start"
  /// A notice without a day of receipt that may have been received by the day.
  case noticeReceiptOpen = "notice_receipt_open"
  /// It came late, and had been sent in time.
  case noticeSentInTime = "notice_sent_in_time"
  /// A notice was sent by the day and received after it.
  case noticeOnItsWay = "notice_on_its_way"
  case noticeToOtherBody = "notice_to_other_body"
  case noticeForOtherAddress = "notice_for_other_address"
  /// No notice counts, and of one on file nobody knows for which of two places it is.
  case noticePlaceOpen = "notice_place_open"
  /// The words of one address say more than those of the other.
  case noticeAddressUnclear = "notice_address_unclear"
  /// The notice that counts bears no day of receipt that can be read.
  case noticeReceiptUnknown = "notice_receipt_unknown"
  /// Which body receives the notice hangs on a count that the text does not settle.
  case addresseeDoubtful = "addressee_doubtful"
  /// It does not.
  case addresseeClear = "addressee_clear"
  /// A public facility with fewer people than the line.
  case publicAndSmall = "public_and_small"
  /// Nobody there is in hardship.
  case nobodyInHardship = "nobody_in_hardship"
  /// Those in hardship and all beneficiaries lie on different sides of the line.
  case countsOnBothSides = "counts_on_both_sides"
  /// The notice that counts is of a time with more people.
  case noticeFromLarger = "notice_from_larger"
  /// The notice to the commune is of a time with fewer people.
  case noticeOutgrown = "notice_outgrown"
  /// Since when the notice was owed is not known.
  case startUnknown = "start_unknown"
  /// A child protection service that cares for children, without a notice.
  case serviceMayOweNotice = "service_may_owe_notice"
  case checkNotYetDue = "check_not_yet_due"
  case checkDue = "check_due"
  case paused = "paused"
  /// The same, by the body that is not the one for the class.
  case pausedByOtherBody = "paused_by_other_body"
  case pauseTooLong = "pause_too_long"
  /// Over, and nothing came of it yet: no notice to resume waits for its day, no decision for its own.
  case pauseOver = "pause_over"
  /// Over, and a notice to resume waits for its day.
  case pauseOverNoticed = "pause_over_noticed"
  /// Over, and a decision ends the operation from a later day on.
  case pauseOverDecided = "pause_over_decided"
  /// Decided by the body that is not the one for the class.
  case pauseByOtherBody = "pause_by_other_body"
  /// The pause is over, and the day from which a decision may end the operation has not come.
  case terminationNotYet = "termination_not_yet"
  /// That day has come.
  case terminationOpen = "termination_open"
  /// A notice to resume went to a body without a say in the pause.
  case resumeNoticeToOtherBody = "resume_notice_to_other_body"
  /// A notice to resume names a day on which it will not have lain long enough, and nobody recorded when it went on.
  case resumeNoticeTooShort = "resume_notice_too_short"
  case resumedWithoutNotice = "resumed_without_notice"
  case resumedTooEarly = "resumed_too_early"
  /// It went on after a pause by a notice that had come in time, and nobody checked it since.
  case resumed = "resumed"
  case terminated = "terminated"
  /// No decision ends it.
  case notTerminated = "not_terminated"
  case terminatedTooEarly = "terminated_too_early"
  /// Ended by the body that is not the one for the class.
  case terminationByOtherBody = "termination_by_other_body"
  /// The longest pause ends on a rest day.
  case terminationDayRolls = "termination_day_rolls"
  /// Its end was decided, and no pause is on file from which the term before it could be counted.
  case terminatedWithoutPause = "terminated_without_pause"
  /// People live there while it rests.
  case residentsWhilePaused = "residents_while_paused"
  /// People who live there must be found a place.
  case residentsAtTheEnd = "residents_at_the_end"
  /// An application whose procedure was cut.
  case applicationStopped = "application_stopped"
  /// An application made after its procedure was cut.
  case applicationAfterCut = "application_after_cut"
  /// A paper granted before notices came in, still good.
  case oldPaper = "old_paper"
  /// The same that names a last day.
  case oldPaperWithEnd = "old_paper_with_end"
  /// A paper in force granted before the first law that is known.
  case paperOlderThanLaw = "paper_older_than_law"
  /// A paper granted after its procedure was cut.
  case paperAfterCut = "paper_after_cut"
  /// An old paper, but people were first cared for after notices had come in.
  case startsOnOldPaper = "starts_on_old_paper"
  /// Suspended after the procedures of licenses were cut.
  case suspendedAfterCut = "suspended_after_cut"
  /// Withdrawn after the procedures of licenses were cut.
  case withdrawnAfterCut = "withdrawn_after_cut"
  /// Closed by a document after dissolution was cut, and not everybody has a place.
  case dissolvedAfterCut = "dissolved_after_cut"
  /// Closed by a document before, and children are known to have no place.
  case dissolvedUnplaced = "dissolved_unplaced"
  /// Closed, and nobody recorded where those who were there went.
  case destinationsUnknown = "destinations_unknown"
  /// People were counted there after it had closed.
  case countedAfterClosing = "counted_after_closing"
  /// People were counted there before it opened by the register.
  case countedBeforeOpening = "counted_before_opening"
  /// It works again without a document, after one had closed it.
  case reopenedWithoutDocument = "reopened_without_document"
  /// It ended by itself, and every child has a place.
  case endedWithoutProcedure = "ended_without_procedure"
  /// A child protection service that stopped, with a place for every child, after its registration had been withdrawn.
  case endedAfterWithdrawal = "ended_after_withdrawal"
  /// Its end was decided, it stopped, and every child has a place.
  case endedByDecision = "ended_by_decision"
  /// A document closed it, where no end of its operation was decided.
  case closedByDecision = "closed_by_decision"
  /// What it lacked on the last day on which papers were issued.
  case history = "history"
}

extension RuleFact {
  /// What the register says of a closing, or against itself: nothing that a place lacks.
  static let saidOfRecords: Set<RuleFact> = [
    .dissolvedUnplaced, .destinationsUnknown, .countedAfterClosing, .countedBeforeOpening, .reopenedWithoutDocument,
  ]

  /// Why a facility is closed, and what is doubtful of it: of one that is, nothing else is said.
  static let saidOfClosed: Set<RuleFact> = [
    .endedWithoutProcedure, .endedAfterWithdrawal, .endedByDecision, .closedByDecision, .destinationsUnknown,
    .terminatedTooEarly, .terminatedWithoutPause,
    .terminationByOtherBody, .terminationDayRolls,
  ]

  /// That the day of an entry is not known: said whatever else holds on both its edges.
  static let open: Set<RuleFact> = [
    .paperDayUnknown, .suspensionDayUnknown, .suspensionEndUnknown, .applicationDayOpen, .applicationTermUnknown,
    .applicationCutUnknown,
  ]

  /// What its sentence needs, once for each thing it speaks of; empty where it does not hold.
  func grounds(_ flags: LicensingFlags) -> [[String: String]] {
    func when(_ holds: Bool, _ arguments: [String: String] = [:]) -> [[String: String]] { holds ? [arguments] : [] }
    func departure(_ pair: PaperDepartures.Pair?) -> [[String: String]] {
      pair.map { [["paper": $0.paper ?? "…", "present": $0.present ?? "…"]] } ?? []
    }
    return switch self {
    case .operatorUnknown: when(flags.profile?.operatorKind == nil)
    case .placementDecisionMissing: flags.childrenWithoutDecision
    case .grownPastNine: flags.grownPastNine
    case .noApplicationInTime: flags.noApplicationInTime
    case .noOperationInTime: flags.noOperationInTime
    case .suspensionTooLong: flags.suspensionTooLong
    case .departsInAddress: departure(flags.departures.address)
    case .addressUnclear: departure(flags.departures.unclearAddress)
    case .departsInKind: departure(flags.departures.kind)
    case .departsInDuties: departure(flags.departures.duties)
    case .lacksKind: flags.departures.furtherKinds.map { ["present": $0.rawValue] }
    case .departsInNameOrHead: when(flags.departures.hasOtherName || flags.departures.hasOtherHead)
    case .departsInArea: when(flags.departures.hasOtherArea)
    case .rulesNeglected: flags.neglected(.rules)
    case .announcementNeglected: flags.neglected(.announcement)
    case .aboveCapacity:
      flags.excess.map { [["capacity": String($0.capacity), "count": String($0.count)]] } ?? []
    case .capacityUnchecked: when(flags.isCapacityUnchecked)
    case .conditionsFailed: flags.failedConditionsArguments
    case .requirementsFailed: flags.isFailureOlderThanRegime ? [] : flags.failedConditionsArguments
    case .requirementsFailedBefore: flags.isFailureOlderThanRegime ? flags.failedConditionsArguments : []
    case .issuerDoubtful: flags.doubtfulIssuers
    case .paperDayUnknown: flags.undatedPapers
    case .suspensionDayUnknown: flags.undatedSuspension(isEndKnown: true)
    case .suspensionEndUnknown: flags.undatedSuspension(isEndKnown: false)
    case .applicationDayOpen: flags.openApplications
    case .applicationTermUnknown: flags.undatedApplications
    case .applicationCutUnknown: flags.applicationsAroundCut
    case .paperDayOpenAtCut: flags.paperOpenAtCut
    case .notBegun: flags.notBegun(isUnderSameLaw: true)
    case .notBegunUnderOtherLaw: flags.notBegun(isUnderSameLaw: false)
    case .failedStricter: flags.failedStricter
    case .selfClosed: flags.selfClosed
    case .noticeMissing: when(flags.operation.notices.isEmpty)
    case .beganUnderNotices: when(flags.beganUnderNotices)
    case .beganBeforeOrUnknown: when(!flags.beganUnderNotices)
    case .noticeLate: flags.noticeLate(isAfterStart: false)
    case .noticeAfterStart: flags.noticeLate(isAfterStart: true)
    case .noticeReceiptOpen: flags.noticeReceiptOpen
    case .noticeSentInTime: flags.noticeSentInTime
    case .noticeOnItsWay: flags.noticeOnItsWay
    case .noticeToOtherBody:
      flags.operation.misdirected.map {
        // Nobody says that a body was the wrong one where it is open which one is right.
        when(flags.operation.notice == nil && !flags.isAddresseeOpen, $0.arguments)
      } ?? []
    case .noticeForOtherAddress:
      flags.operation.elsewhere.map { when(flags.operation.notice == nil, $0.arguments) } ?? []
    case .noticePlaceOpen: flags.noticePlaceOpen
    case .noticeAddressUnclear: flags.noticeAddressUnclear
    case .noticeReceiptUnknown: when(flags.operation.notice.map { $0.received == nil } ?? false)
    case .addresseeDoubtful: when(flags.isAddresseeDoubtful)
    case .addresseeClear: when(!flags.isAddresseeDoubtful)
    case .publicAndSmall: when(flags.isAddresseeDoubtful && flags.profile?.ownership == .public)
    case .nobodyInHardship:
      when(flags.isAddresseeDoubtful && flags.profile?.ownership != .public && flags.census?.needyOfWhole == 0)
    case .countsOnBothSides:
      when(flags.isAddresseeDoubtful && flags.profile?.ownership != .public && flags.census?.needyOfWhole != 0)
    case .noticeFromLarger: flags.noticeFromLarger
    case .noticeOutgrown: flags.noticeOutgrown
    case .startUnknown: when(flags.isStartUnknown)
    case .serviceMayOweNotice: flags.serviceMayOweNotice
    case .checkNotYetDue: flags.check(isDue: false)
    case .checkDue: flags.check(isDue: true)
    case .paused: flags.pause(.running, isByRightBody: true)
    case .pausedByOtherBody: flags.pause(.running, isByRightBody: false)
    case .pauseTooLong: flags.pauseTooLong
    case .pauseOver: flags.pauseOver
    case .pauseOverNoticed: flags.pauseOverNoticed
    case .pauseOverDecided: flags.pauseOverDecided
    case .pauseByOtherBody: flags.pauseByOtherBody
    case .terminationNotYet: flags.termination(isOpen: false)
    case .terminationOpen: flags.termination(isOpen: true)
    case .resumeNoticeToOtherBody: flags.resumeNoticeToOtherBody
    case .resumeNoticeTooShort: flags.resumeNoticeTooShort
    case .resumedWithoutNotice: flags.resumed(withNotice: false)
    case .resumedTooEarly: flags.resumed(withNotice: true)
    case .resumed: flags.resumedByNotice
    case .terminated: flags.termination
    case .notTerminated: when(flags.termination.isEmpty)
    case .terminatedWithoutPause: flags.terminatedWithoutPause
    case .terminatedTooEarly: flags.terminatedTooEarly
    case .terminationByOtherBody: flags.terminationByOtherBody
    case .terminationDayRolls: flags.terminationDayRolls
    case .residentsWhilePaused: flags.residents(atTheEnd: false)
    case .residentsAtTheEnd: flags.residents(atTheEnd: true)
    case .applicationStopped: flags.applications(isAfterCut: false)
    case .applicationAfterCut: flags.applications(isAfterCut: true)
    case .oldPaper: flags.oldPaper(isAfterCut: false, isDated: false)
    case .oldPaperWithEnd: flags.oldPaper(isAfterCut: false, isDated: true)
    case .paperOlderThanLaw: flags.paperOlderThanLaw
    case .paperAfterCut: flags.oldPaper(isAfterCut: true)
    case .startsOnOldPaper: flags.startsOnOldPaper
    case .suspendedAfterCut: flags.suspendedAfterCut
    case .withdrawnAfterCut: flags.withdrawnAfterCut
    case .dissolvedAfterCut: flags.dissolvedAfterCut
    case .dissolvedUnplaced: flags.dissolvedUnplaced
    case .destinationsUnknown: flags.destinationsUnknown
    case .countedAfterClosing: flags.countedAfterClosing
    case .countedBeforeOpening: flags.countedBeforeOpening
    case .reopenedWithoutDocument: flags.reopenedWithoutDocument
    case .endedWithoutProcedure: flags.endedWithoutProcedure
    case .endedAfterWithdrawal: flags.endedAfterWithdrawal
    case .endedByDecision: flags.endedByDecision
    case .closedByDecision: flags.closedByDecision
    case .history: flags.history.map { [$0.arguments] } ?? []
    }
  }
}
