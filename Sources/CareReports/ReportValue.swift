package import CareCore

/// The values of a document that a template may name in braces. The raw value is the name.
///
/// A value that is absent prints as a dotted line to be filled in by hand, or as nothing when the template says `{name?}`.
package enum ReportValue: String, CaseIterable, Sendable {
  // MARK: The office and the document
  /// `Ủy ban nhân dân thành phố Hải Phòng`; capitals are made here.
  case parentAgency = "parent_agency"
  case agency
  case place
  /// After the number: `SYT-BTXH`.
  case symbol
  /// The lines above the signature, separated by a line feed.
  case signerTitles = "signer_titles"
  case signerName = "signer_name"
  /// The day of the document; absent leaves the blanks of a draft.
  case day
  /// The day on which the figures were taken.
  case asOf = "as_of"
  /// That only what was recorded by a moment is told, in brackets, where somebody named one; nothing otherwise.
  case registerAsOf = "register_as_of"
  /// Mức độ bảo mật and phạm vi cung cấp (NĐ 56/2017/NĐ-CP, Điều 24 khoản 3).
  case confidentiality
  case distribution
  /// Nơi nhận besides the addressees: one per line.
  case copies
  /// The number of an issued document; absent leaves the blank of a draft.
  case documentNumber = "document_number"
  /// `DỰ THẢO` until the document is issued; the letterhead prints it by itself.
  case draftMark = "draft_mark"
  /// `6 tháng đầu năm 2025`, `năm 2025`, with its first and last day.
  case period
  case periodFrom = "period_from"
  case periodTo = "period_to"
  /// The last hash of the trail, so that the printed page seals it.
  case seal
  /// The code of what an inspection was closed with; absent until it is closed.
  case contentSeal = "content_seal"

  // MARK: The inspection
  case inspectionCode = "inspection_code"
  /// What the activity is called under its regime, in small letters: `kiểm tra`, `kiểm tra chuyên ngành`, `thanh tra`.
  case regimeTitle = "regime_title"
  /// Who came: `Đoàn kiểm tra`, `Đoàn thanh tra`.
  case teamTitle = "team_title"
  case checklistTitle = "checklist_title"
  case checklistVersion = "checklist_version"
  case decision
  case decided
  case issuer
  case announced
  case startedOn = "started_on"
  case closedOn = "closed_on"
  case mode
  case basis
  /// The clause that lets a notice be checked; absent for checks on another basis.
  case noticeBasis = "notice_basis"
  /// The law by which the inspection has its name, where that is not certain.
  case regimeLaw = "regime_law"
  /// That it is open which of two sets of requirements binds the facility; absent where it is not.
  case openSide = "open_side"
  case lead
  /// One name per line.
  case members
  case facilityName = "facility_name"
  case facilityCode = "facility_code"
  case facilityKind = "facility_kind"
  case facilityOwnership = "facility_ownership"
  /// Tổ chức, cá nhân thành lập; of a public facility the body above it.
  case facilityOperator = "facility_operator"
  case facilityAddress = "facility_address"
  case facilityCommune = "facility_commune"
  case facilityProvince = "facility_province"
  case facilityHead = "facility_head"
  case facilityPhone = "facility_phone"
  case children
  case beneficiaries
  case censusDay = "census_day"
  /// One paper per line, with number, day and issuer.
  case papers
  case countItems = "count_items"
  case countMet = "count_met"
  case countNotMet = "count_not_met"
  case countNotApplicable = "count_not_applicable"
  case countNotChecked = "count_not_checked"
  /// Items that only note a fact and are neither met nor not.
  case countGathered = "count_gathered"
  /// Items that are not met while the term of the duty has not ended.
  case countNotDueYet = "count_not_due_yet"
  case countFindings = "count_findings"
  /// Items that apply and that nobody has answered: of a closed inspection none is.
  case countUnanswered = "count_unanswered"
  /// What is said where no finding stands; it depends on whether the inspection is closed, and on what it follows up.
  case noFindings = "no_findings"
  /// That the outcomes were worked out again, by another law than that of the closing; absent where they are kept.
  case judgedByOtherLaw = "judged_by_other_law"
  /// Both head counts in words; `chưa có số liệu` where nobody counted.
  case peopleCounted = "people_counted"
  /// The day of the head count in brackets, ` (tính đến ngày 14/05/2025)`; absent where nobody counted.
  case censusNote = "census_note"
  /// What is said where no facility is without a paper in force, with those of which it is not known.
  case noUnlicensed = "no_unlicensed"
  /// That the findings are drafts; absent once the inspection is closed.
  case draftNote = "draft_note"
  /// Older findings of the same requirements, a line each, as they stood when it closed; absent where there is none.
  case foundAgain = "found_again"
  /// Of the findings that are counted as settled those that a later inspection saw wrong again, each with the later one;
  /// absent where there is none.
  case settledFoundAgain = "settled_found_again"
  /// The inspection whose findings it looked at again; absent of one that follows none up.
  case followedInspection = "followed_inspection"
  case facilityOpinion = "facility_opinion"
  /// What was written of the findings after the closing, a line each: it is not in what was signed. Absent where nothing
  /// was.
  case afterClosing = "after_closing"
  /// True only when the record is closed and the facility did not sign.
  case refusedToSign = "refused_to_sign"
  case witness
  case witnessRole = "witness_role"

  // MARK: The campaign
  case campaignCode = "campaign_code"
  case campaignName = "campaign_name"
  /// The directive with number, day, issuer and summary.
  case directive
  /// To whom the report goes.
  case recipient
  /// The area, as `trên địa bàn thành phố Hải Phòng`.
  case area
  /// Of a list of some facilities only: which, as `phường Lê Chân; ngoài công lập`.
  case areaOfList = "area_of_list"
  /// What the list of the unlicensed holds: those without a paper in force, or those asked for.
  case titleOfList = "title_of_list"
  case campaignFrom = "campaign_from"
  case campaignTo = "campaign_to"
  /// Pauses received by facilities of the campaign, and ends of their operation decided, from its first day on.
  case campaignPauses = "campaign_pauses"
  case campaignTerminations = "campaign_terminations"
  case totalFacilities = "total_facilities"
  case totalPublic = "total_public"
  case totalNonPublic = "total_non_public"
  /// Run by religious or belief establishments, organizations or persons.
  case totalReligious = "total_religious"
  /// What follows that number where nobody recorded who founded some: `, 138 cơ sở chưa ghi người thành lập`; else absent.
  case totalReligiousGap = "total_religious_gap"
  case totalChildren = "total_children"
  case totalBeneficiaries = "total_beneficiaries"
  /// Both in a sentence, which says what nobody counted.
  case peopleCared = "people_cared"
  /// Facilities without a count of their children, and so without a total.
  case totalUncounted = "total_uncounted"
  /// Facilities in another province than the agency's.
  case totalElsewhere = "total_elsewhere"
  /// Facilities in which people were counted, and never those who are no children.
  case totalOthersUncounted = "total_others_uncounted"
  /// Of these the ones in which only others were counted.
  case totalChildrenUncounted = "total_children_uncounted"
  /// The others in these: they are no part of the totals.
  case totalOthersAlone = "total_others_alone"
  /// What the campaign inspected and its lists no longer hold, with the findings, in a sentence; nothing where none.
  case visitedElsewhere = "visited_elsewhere"
  /// What the campaign inspected and has closed since, which counts in no number of people, in a sentence; nothing where none.
  case closedSince = "closed_since"
  /// What has moved since its inspection began and counts where it was inspected, in a sentence; nothing where none.
  case movedSince = "moved_since"
  /// How many facilities of the campaign have closed without an end of operation being decided, as a part of a sentence;
  /// nothing where none.
  case campaignClosures = "campaign_closures"
  /// What the campaign counts and has not inspected though it has gone since, what came into its area and which inspections
  /// are open beside, in sentences; nothing where none.
  case apartSince = "apart_since"
  case totalPlanned = "total_planned"
  /// Facilities of the campaign that were not inspected and of which somebody said why, planned or not.
  case totalExcused = "total_excused"
  /// Facilities of the campaign without an inspection or a reason, as those found after planning.
  case totalUnplanned = "total_unplanned"
  case totalInspected = "total_inspected"
  /// How many inspections were closed in each month, in words.
  case inspectedByMonth = "inspected_by_month"
  /// The same in a sentence: that none is closed where none is.
  case inspectedMonths = "inspected_months"
  case totalNotInspected = "total_not_inspected"
  /// Inspections that were closed, each visit once.
  case totalVisits = "total_visits"
  /// Closed inspections that looked at the findings of another one; in none of the visits.
  case totalFollowUps = "total_follow_ups"
  case totalOnsite = "total_onsite"
  case totalRemote = "total_remote"
  case totalSpontaneous = "total_spontaneous"
  case totalUnregistered = "total_unregistered"
  case totalUnlicensed = "total_unlicensed"
  /// That an authority paused, suspended or ended what is counted under another headline, in a sentence; nothing where none.
  case unsaidActs = "unsaid_acts"
  /// Without papers by the register alone: counted in none of the three above.
  case totalPapersUnconfirmed = "total_papers_unconfirmed"
  case totalSuspensionLapsed = "total_suspension_lapsed"
  case totalSuspended = "total_suspended"
  /// What follows those two numbers, as with ``periodSuspendedAfterCut``.
  case totalSuspensionLapsedAfterCut = "total_suspension_lapsed_after_cut"
  case totalSuspendedAfterCut = "total_suspended_after_cut"
  case totalConditionsNotMet = "total_conditions_not_met"
  case totalUnknown = "total_unknown"
  /// How many of ``totalUnknown`` lack papers in every class they may be of, as a part of a sentence; nothing where none.
  case totalUnknownWithoutPaper = "total_unknown_without_paper"
  /// Those licensed and registered with papers of the time in which papers were issued, and those with papers that were
  /// granted after their procedure had been cut.
  case totalLicensedBeforeCut = "total_licensed_before_cut"
  case totalLicensedAfterCut = "total_licensed_after_cut"
  case totalRegisteredBeforeCut = "total_registered_before_cut"
  case totalRegisteredAfterCut = "total_registered_after_cut"
  case totalLicensed = "total_licensed"
  case totalRegistered = "total_registered"
  case totalNotRequired = "total_not_required"
  case totalClosed = "total_closed"
  /// True on a day on which social assistance facilities send a notice and no paper is issued.
  case underNotices = "under_notices"
  /// The facilities that no figure counts, since nobody knows from when they ran and they were entered only after the day:
  /// a sentence; absent where there is none.
  case unknownStart = "unknown_start"
  /// Of which facilities the number of those in difficult circumstances is older than that of all people; absent where there
  /// is none.
  case needyNotRecounted = "needy_not_recounted"
  /// Inspections that are not concluded, of which no table counts what they see.
  case inspectionsInProgress = "inspections_in_progress"
  /// Which closed inspections no sum of findings holds, since nothing could be checked in them; absent where there is none.
  case withoutResult = "without_result"
  /// How many emergencies of children came in, and which of them were told to nobody, in a sentence; it says so where none
  /// came in.
  case emergenciesReceived = "emergencies_received"
  /// Whom the office told of children in danger, which no other number of what was passed on holds; absent where it told
  /// nobody.
  case emergenciesTold = "emergencies_told"
  /// Signs that a child may be in danger which nobody recorded or declined, in a sentence; nothing where none is open.
  case openDangers = "open_dangers"
  /// Which facilities the register's list leaves out as closed, and which it holds though a closing is on file, in a
  /// sentence; absent where none is.
  case closingsOnFile = "closings_on_file"
  /// Pauses and ends of operation, which the table of handlings has no row for; absent where there is none.
  case operationActs = "operation_acts"
  /// What stands in a table of handlings without a row: that there is none, or that the others are told below it.
  case noHandlings = "no_handlings"
  /// What the authority did against findings of the inspection, a line each; absent where nothing is recorded.
  case measures
  /// True where a closed inspection came to any conclusion: elsewhere no number of findings is known, not even 0.
  case findingsKnown = "findings_known"
  /// Of those that ran on the last day on which papers were issued, all, and those of other situations than the ones
  /// below.
  case untilTotal = "until_total"
  case untilRest = "until_rest"
  /// The inspections of a closed campaign that ended after it or still go on, as known when the report was made; absent
  /// where there is none.
  case inspectedLater = "inspected_later"
  /// That the law of items of an inspection changed before it ended, and of which day the law counts; absent where it did
  /// not.
  case lawChange = "law_change"
  /// The pauses of an inspection and the extension of its limit; absent where it went through.
  case inspectionCourse = "inspection_course"
  /// By how many days an inspection overran which limit; absent where it did not.
  case limitOverrun = "limit_overrun"
  /// The last day before on which papers were issued; absent up to it.
  case lastDayOfPapers = "last_day_of_papers"
  case totalTerminated = "total_terminated"
  case totalNotNotified = "total_not_notified"
  case totalPauseLapsed = "total_pause_lapsed"
  case totalPaused = "total_paused"
  case totalNotified = "total_notified"
  /// Of those that notified, the ones never inspected, the ones inspected without a conclusion, and the ones found to meet
  /// what is required.
  case totalNotifiedUnchecked = "total_notified_unchecked"
  case totalNotifiedOpen = "total_notified_open"
  case totalNotifiedChecked = "total_notified_checked"
  /// What the papers on file gave on the last day on which papers were issued; of places whose papers somebody confirmed.
  case untilSpontaneous = "until_spontaneous"
  case untilUnregistered = "until_unregistered"
  case untilUnlicensed = "until_unlicensed"
  /// Of places that ran then, those of which the facts of that day do not tell: counted in none of the three.
  case untilUnknown = "until_unknown"
  /// The same of places whose papers nobody confirmed: counted in none of the three.
  case untilUnconfirmed = "until_unconfirmed"
  /// Of those in the three that somebody confirmed only after that day, and the latest day on which somebody did.
  case untilConfirmedSince = "until_confirmed_since"
  case untilConfirmedLast = "until_confirmed_last"
  /// The facilities without a paper in force: the rows of the dataset `unlicensed`.
  case totalWithoutPaper = "total_without_paper"
  /// Of those whose children were counted; absent where none were.
  case childrenWithoutPaper = "children_without_paper"
  /// What follows that number in a sentence where it leaves facilities out: `, chưa kể 01 cơ sở chưa có số liệu`.
  case childrenWithoutPaperGap = "children_without_paper_gap"
  /// A sentence: how many facilities have a file on which an authority let its own term pass, and the longest; absent
  /// where there is none.
  case filesLate = "files_late"
  /// Both in a part of a sentence, which says what nobody counted.
  case withoutPaperCared = "without_paper_cared"
  /// Answers of all inspections, by outcome.
  case totalMet = "total_met"
  case totalNotMet = "total_not_met"
  case totalNotApplicable = "total_not_applicable"
  case totalNotChecked = "total_not_checked"
  case totalNotDueYet = "total_not_due_yet"
  case totalGathered = "total_gathered"
  case totalFindings = "total_findings"
  /// Inspections that were closed: where it is 0, nothing is known of findings.
  case closedInspections = "closed_inspections"
  /// What inspections saw of other bodies' duties, and of how much of it those bodies were told.
  case totalObservations = "total_observations"
  case observationsPassed = "observations_passed"
  case observationsNotPassed = "observations_not_passed"
  case findingsCritical = "findings_critical"
  case findingsMajor = "findings_major"
  case findingsMinor = "findings_minor"
  /// Findings of which anything was ever demanded.
  case remediationDemanded = "remediation_demanded"
  /// Verified.
  case remediationDone = "remediation_done"
  case remediationOverdue = "remediation_overdue"
  /// Open, and nothing was demanded.
  case remediationNotDemanded = "remediation_not_demanded"
  case remediationInTime = "remediation_in_time"
  /// Reported done and not yet verified.
  case remediationReported = "remediation_reported"
  case remediationWithdrawn = "remediation_withdrawn"
  /// What follows the number of all findings where some were withdrawn: ` (kể cả 01 đã rút sau khiếu nại)`; absent where
  /// none was.
  case findingsWithdrawn = "findings_withdrawn"
  /// Neither verified nor withdrawn.
  case remediationUnsettled = "remediation_unsettled"
  /// What the authority did about findings, by its kind.
  case handlingDemand = "handling_demand"
  case handlingSanctionRecord = "handling_sanction_record"
  case handlingSanctionDecision = "handling_sanction_decision"
  case handlingSuspension = "handling_suspension"
  case handlingWithdrawal = "handling_withdrawal"
  /// What follows the numbers of suspensions and withdrawals, as with ``periodSuspendedAfterCut``.
  case handlingSuspensionAfterCut = "handling_suspension_after_cut"
  case handlingWithdrawalAfterCut = "handling_withdrawal_after_cut"
  /// What follows the same numbers where some places had no operation paper: ` (trong đó nơi không có giấy tờ hoạt động:
  /// 01)`; absent where none is.
  case handlingSuspensionWithoutPaper = "handling_suspension_without_paper"
  case handlingWithdrawalWithoutPaper = "handling_withdrawal_without_paper"
  case handlingPoliceTransfer = "handling_police_transfer"
  /// Everything passed to other bodies, the police among them.
  case passedOn = "passed_on"
  case handlingChildrenMoved = "handling_children_moved"
  /// The fines of all sanction decisions in đồng; absent when that of one was not entered.
  case handlingAmount = "handling_amount"
  /// How many children were moved; absent when the number of one measure was not entered.
  case handlingMovedChildren = "handling_moved_children"
  /// What follows the number of sanction decisions: the sum of their fines, and how many have no amount yet; absent where
  /// there is no decision.
  case handlingFines = "handling_fines"
  /// The same of the children moved.
  case handlingMoved = "handling_moved"

  // MARK: The period
  /// True while the period has not ended: the figures are estimates ("số liệu ước").
  case periodEstimate = "period_estimate"
  /// Inspections closed in the period, and what they found.
  case periodInspections = "period_inspections"
  case periodFindings = "period_findings"
  case periodFindingsCritical = "period_findings_critical"
  /// Places found running without papers in the period.
  case periodDiscovered = "period_discovered"
  /// Facilities whose closure by decision falls in the period.
  case periodClosed = "period_closed"
  /// Of these the ones of which nobody recorded where their children went.
  case periodClosedUnplaced = "period_closed_unplaced"
  /// Those, each with the number of children counted there last; absent where there is none.
  case periodClosedChildren = "period_closed_children"
  /// Facilities that ended by themselves in the period, without any decision, closed in law or not.
  case periodEnded = "period_ended"
  /// Facilities that shut their doors in the period and are counted still: no decision closed them while one had to,
  /// nobody knows where their children are, or people were counted there afterwards.
  case periodStoppedStillCounted = "period_stopped_still_counted"
  /// Facilities that closed in the period and opened again since, in a sentence; none of the numbers above counts those
  /// closings. Absent where there is none.
  case periodReopened = "period_reopened"
  /// Operation papers issued, suspended and withdrawn in the period; a suspension or withdrawal that was recorded as a
  /// handling alone counts too, where the place had such a paper.
  case periodIssued = "period_issued"
  /// What follows that number where some of them were issued again: ` (trong đó cấp lại 04)`; absent where none was.
  case periodReissued = "period_reissued"
  case periodSuspended = "period_suspended"
  case periodWithdrawn = "period_withdrawn"
  /// What follows those two numbers in a sentence where some of them are dated after the procedures of the papers were cut:
  /// ` (từ 01/07/2026, cần đối chiếu: 01)`; absent where none is.
  case periodSuspendedAfterCut = "period_suspended_after_cut"
  case periodWithdrawnAfterCut = "period_withdrawn_after_cut"
  /// The same of which nobody knows whether they fell in the period: the day is not known closely enough. In none of the
  /// three.
  case periodUndated = "period_undated"
  /// Notices of operation received, pauses received by facilities, and ends decided in the period.
  case periodNotices = "period_notices"
  /// Notices of operation of which nobody knows the day of receipt, that may have come in the period; not in that number.
  case periodNoticesUndated = "period_notices_undated"
  case periodPauses = "period_pauses"
  case periodTerminations = "period_terminations"
  /// Of the facilities that are counted those whose children were counted in the period.
  case periodCounted = "period_counted"

  /// The column whose catalog names the value, when it is an enumeration.
  var column: ColumnKey? {
    switch self {
    case .facilityKind: .kind
    case .facilityOwnership: .ownership
    default: nil
    }
  }
}

extension Dataset {
  /// The datasets a template may name.
  package static let reportable: [Dataset] = [
    .campaignFacilities, .register, .unlicensed, .findings, .remediations, .handlings, .totalsByKind,
    .totalsBySituation, .totalsByCommune, .totalsByTopic, .totalsByDeadline, .totalsByHandling, .items, .observations,
    .followed,
  ]
}
