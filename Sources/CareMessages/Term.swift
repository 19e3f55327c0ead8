// swift-format-ignore-file
// One sentence, one line, however long: sentences are looked for as they are shown.

/// Short words and lines of the screen that belong to no enumeration of the domain.
package enum Term: String, CaseIterable, Sendable, Worded {
  case inForce
  case inForceUntil
  case expiredOn
  case closedPlace
  case from
  case until
  case yes
  case no
  case none
  case facility
  case profile
  case papers
  case census
  case history
  case situation
  case discovered
  case stepRecorded
  case noRows
  case noFindingsUnchecked, noFindingsNotHeld, judgedByOtherLaw, freeTextKept, freeTextKeptCount, draftedInstead
  case noFindings, noFurtherFindings, noDraftFindings, noFurtherDrafts, notInspectedYet, inspectionCanceledBeforeEnd, nothingClosedYet, nothingLookedAt
  case draftsAreOver
  case draftFindingsNote, noFindingsOfClosed
  case unfinished, unfinishedOne, unfinishedRunning, unfinishedReopened, unfinishedDrafts, unfinishedCritical, unfinishedObservations, unfinishedWithoutDraft
  case rowsCount
  case unknownStart
  case daysBetween
  case databaseCreated
  case facilityAdded
  case facilityChanged
  case censusAdded
  case othersNotCounted
  case othersNotCountedReason
  case daysFromSuspension
  case paperDoubled
  case paperDoubledAdvice
  case recordAgain
  case paperLeftOpen
  case termDoesNotReach
  case handlingFollows
  case numberElsewhere, numberOfOtherKind
  case takenOutBefore
  case statedOn
  case discoveryAdded
  case facilityClosed
  case facilityStaysOpen, closedUnplaced, reopenedWithoutDocument
  case facilityReopened
  case permitRecorded
  /// The same on a day of which only the month, the year or nothing is known.
  case permitRecordedAbout
  case imported
  case importPlanned
  case unusedColumns
  case strangeHeader
  case leftOut
  case directiveAdded
  case campaignCreated
  case campaignPlanned
  case campaignNotPlanned
  case planSplit
  case planQuestion
  case unsuitableChecklist
  case campaignProgress
  case withoutChecklist
  case excused
  case excuseTakenBack
  case inspectionPlanned
  case inspectionStarted
  case working
  case workingRows
  case itemsAsked
  case settingUnknown
  case answersSaved
  case evidenceAttached
  case inspectionClosed
  case inspectionCanceled
  case reportWritten
  case reportIssued
  case reportVerified, reportValuesAgree, reissuedAmong
  case reportDiffers
  case reportSuperseded, reportSealOther, reportSealGone, reportAgreesWithThen, reportAgreedThen
  case reportNowCell, reportNowRow, reportNowNoRow, reportNowSheet, reportNowMore, reportNotRemadeNow
  case passageStarted, passageClosed, passageCanceled, passageReopened
  case reportNotRemade
  case reportSheetMissing
  case reportDigestDiffers
  case reportCellChanged
  case reportRowMissing
  case reportRowExtra
  case reportRowAdded, reportRowsHidden, reportColumnsHidden, reportSheetHidden, reportSheetAdded
  case factLaw, factNotice, factPause, factPauseEnded, factResumeNotice, factResumed, factResumeNoticeLay, factTerminated
  case changeSummary
  case changeBalance
  case changeMerged
  case changeEntered
  case changeLeft
  case changeUnknownThen
  case changeElsewhereThen
  case changeNotThere
  case changeEnteredLater
  case changeTakenBack
  case changeMendedLater
  case changeConfirmed, changeNoLongerConfirmed
  case reportNeverIssued, reportSavedAgain, reportOtherLaw
  case emptyCell
  case templatesValid
  case checklistsValid
  case unlicensedSummary, unknownWithoutPaper
  case notNotifiedSummary
  case unknownSummary, askedSummary
  case titleOfUnlicensed
  case titleOfNotNotified
  case titleOfUnknown
  case titleAndUnknown
  case auditSummary
  case auditSummaryNone, noneOwnAndKept
  case communeElsewhere
  case inspectionsDone
  case neverInspected
  case findingsUnsettled
  case handlingsDone
  case referralsDone
  case emergenciesDone
  case listHoldsOnly
  case noFigures
  case sumLeavesOut
  case datedAfterCut
  case sumLeavesOutNote, sumLacksOthersNote
  case founderUnknownGap
  case ofPlacesWithoutPaper
  case sumLeavesOutActsNote, sumLeavesOutFindingsNote, nothingChecked, inspectionsWithoutResult
  case childrenCared
  case childrenCaredUnknown
  case peopleCared
  case othersAlone, othersAloneCounted
  case lawPlacesMissing, sizeUnknownForForm, factTerminationDecided, resumedByNotice, resumedByNoticeShort, resumedByNoticeSoon, uncountedGrant, foundEmpty, uncountedOperation, resumedByNoticeSum, plannedStartPassed, plannedStartSum
  case terminationAhead, terminationAheadShort, terminationAheadSum, noticedKind, noticedKindSum
  case criticalOpen, criticalOpenOverdue, criticalOpenSum, criticalLateSum
  case unsaidActs, unsaidAct, unsaidActsLeftOut, unknownLeftOut, noneOfTheKnown
  case visitedElsewhereNote, visitedElsewhere
  case peopleCaredUnknown
  case childrenCounted
  case childrenNotCounted
  case beneficiariesCounted
  case beneficiariesNotCounted
  case finesSum
  case finesGap
  case finesUnknown
  case movedSum
  case movedGap
  case movedUnknown
  case religiousOnly
  case religiousLeftOut
  case conditionsNeverChecked
  case conditionsNoneAsked
  case conditionsNotConcluded
  case emergenciesReceived, emergenciesUntold, emergenciesAllTold, noEmergencies
  case emergenciesTold, emergencyToldOne, openDangersOfReport, operationActsOfReport
  case measureNumber, measureDay, measureBy, measureAmount, measureChildren, measureFindings
  case reopenedInPeriod, reopenedDays
  case closingsOfRegister, closedOfRegister, closedUnplacedOfRegister, stoppedOfRegister, reopenedOfRegister
  case stoppedAndPartlyPlaced, partlyPlacedSum, countedBeforeOpening, unplacedAboveCount
  case pausesOfReport, terminationsOfReport, passesOfReport, passedOfReport, noHandlings, noHandlingsInTable
  case signInspection, signCount, signNotice, signDiscovery
  case conditionsGoingOn, conditionsReopened, conditionsNotMetSoFar, inDoubtSoFar, inDoubtByInspection, conditionsChanged
  case byRegister
  case byRegisterCount
  case notOnRegister
  case byRegisterConfirmedSince
  case nothingInRegister
  case marksHead
  case fillIntroduction
  case fillProgress
  case fillHowToVerify
  case fillCitations
  case fillPrompt
  case fillNote
  case childHintQuestion
  case ownWordsHelp
  case ownWordsNotSaved
  case oldFontQuestion
  case fillNoteKept
  case fillNoteField
  case expiresOption
  case fillNoteKeys
  case fillNoteStays
  case pastedLines
  case pasteGoesOn
  case fillHelp
  case fillStopped
  case fillDone
  case choices
  case asOf
  case knownAtNote, knownAtDocument
  case auditFound
  case spreadsheetHeading
  case sheetHeading
  case hiddenSheetHeading
  case sheetEmpty
  case sheetSize
  case sheetMerges
  case sheetHiddenRows
  case sheetColumn
  case sheetKinds
  case sheetFilled
  case sheetFirstRows
  case kindText
  case kindNumber
  case kindDay
  case kindMoment
  case kindTime
  case kindBoolean
  case kindError
  case kindFormula
  case formulaUncounted
  case gapLeftOut
  case version
  case missingFacts
  case exportRest
  case restPapers
  case restNotices
  case restCounts
  case restProfiles
  case fullOfDays
  case fullOfPeople
  case fullOfPaperNumbers
  case toldOtherwise
  case groupSumDiffers
  case notJudged
  case impossibleCount
  case impossibleBesideRegister
  case impossibleDay
  case impossibleAnswers
  case notJudgedItems
  case notJudgedSetting
  case countedOnTheSpot
  case doubtfulCount, doubtfulFewer, doubtfulPart, doubtfulDay, doubtfulStart
  case papersShownNotOnFile
  case papersOnFileNotShown, papersHeldNotShown, papersShownNotHeld, noPaperOnFile, noNoticeOnFile, neitherOnFile
  case paperDayOtherwise, dayOfNotice, dayOfStart, papersWithin, papersNowShown, papersNowLacking, lawChangedOnTheWay
  case notJudgedFacts, notJudgedFactsClosed
  case askedBy
  case askedByNothing
  case statementOfLaw
  case lawLapsed
  case lawSetAside
  case lawSetAsideBefore
  case setAsideSpan
  case setAsideOpenSpan
  case forceUnconfirmed
  case lawToCome
  case runsOn
  case amountsFrom
  case coverageOfChecklist
  case coverageTotal
  case coverageOn
  case diffSummary
  case paperOffice
  case paperFacility
  case paperDay
  case paperVerify
  case paperNote
  case paperFound
  case paperNotFound
  case paperOnlyIf
  case paperAnd
  case paperOr
  case paperIs
  case paperIncludes
  case paperAtLeast
  case paperAtMost
  case paperMoreThan
  case paperLessThan
  case paperSignatures
  case paperSignatureHint
  case paperGap
  case askedOnDay
  case prohibitedAct
  case lastDay
  case overdueSince
  case startNotSeen
  case foundOrNot
  case never
  case noneOfThem
  case stillMissing
  case orNever
  case howToChoose
  case howToChooseSeveral
  case noReasonYet
  case factProfile
  case factCensus
  case factPermit
  case factTermEnded
  case factDiscovery
  case factConditionsMet
  case factCensusOfParts
  case factRequirementsMet
  case factRequirementsFailed
  case factRequirementsUnsettled
  /// A last day before and after it moved off a rest day.
  case movedOffRestDay
  case noLawKnownFrom
  case otherRegimeFrom
  case calendarUnchecked, calendarProvisional
  case factConditionsFailed
  case factConditionsUnsettled
  case monthOnly
  case yearOnly
  case dayUnknown
  case numberUnknown
  case confirmedByList
  case factFinding
  case supplementedByList
  case factOpened
  case nextSteps
  case authorityOverdue
  case daysSince
  case deciderReceiver
  case deciderOther
  case deciderByTable
  case deciderUnknown
  case filesLateSummary, filesStoppedSummary, filesLateAtCut
  case overdueLineUndated
  case atTheLatest
  case overdueLine
  case stepLine
  case flags
  case historyCaption
  case total
  case permitCorrected
  case permitRemoved
  case supplementedByCommand
  case factReplaced
  case replacedPart
  case noLongerStated
  case factKept
  case closureReplaced
  case profileLapses
  case profileStands, inspectionStands, reportStands, sameNameElsewhere
  case profileCarried
  case rowOfFacility
  case notStatedThere
  case unplacedChildren
  case conflictingEntry
  case competenceToCheck
  case conditionsMet
  case findingsStillOpen
  case conditionsOthers
  case requirementsOthers
  case requirementsMet
  case requirementsNotMet
  case conditionsNotMet
  case classLine
  case closingDocument
  case reopeningDocument
  case noPaperNeeded
  case paperNotOnRegister
  case paperOpen
  case fileOpen
  case fileStateOpen
  case paperWorthUnknown
  case askForMissing
  case missingCensus
  case missingNeedy
  case missingPlacement
  case missingKind
  case missingStart
  case doesNotApply
  case partNumber
  case partIssued
  case partIssuer
  case partExpires
  case partCapacity
  case lossWayUnread
  case lossWayRead
  case lossesWithoutPaper
  case listTellsPlaceLost, listTellsPaperLost, listTellsLoss, reconciledLost
  case termNotTakenOff
  case withoutTerm
  case unnumberedDocument
  case countedUnderFormerName
  case grantWithoutTerm
  case suspensionEndKept
  case suspensionGoesOn
  case restPlacements
  case numberedPaper
  case unnumberedPaper
  case mappingSaved
  case mappingWords
  case titleDayOffered
  case dayOfTitle
  case dayOfToday
  case dayOfName, sayingTitle, sayingName
  case oldFontsConverted
  case errorsWritten
  case columnUsed
  case columnUnused
  case columnNumbering
  case furtherProblems
  case formNamesAnother
  /// What the head of a form says that the register does not keep.
  case formDayBefore, formDayOther, formInspectorOther
  case formVersionHeld
  case formRejectedLeftOut, formOthersLeft
  case answersTaken
  case answerReplaced
  case importRefused
  case importSheet
  case onSheet
  case skippedRows
  case skippedRow
  case skippedGroups
  case skippedNumberRows
  case skippedTotals
  case skippedFootnotes
  case skippedBlanks
  case skippedHeaders
  case furtherRows
  case hiddenRows
  case groupTaken
  case groupTakenWhereBlank
  case rowsNotCounted
  case communesConverted
  case formerly
  case formerNow
  case notThese
  case namesakesTaken
  case placesElsewhere
  case communeOption
  case communeUnderstood
  case provinceUnderstood
  case phonesRestored
  case kindMissing
  case importChange
  case importChangesMore
  case resemblesRegistered
  case resemblanceUnchecked
  case numberUnsaid
  case numberUnsaidOf
  case writtenName
  case writtenNameOf
  case writtenPlace
  case renamedByList
  case resemblesNew
  case errorSheet
  case sameName
  case nameButForMarks, nameButForBrackets, takenDespiteBrackets, numberInBrackets, unlikelyCount, unlikelyQuestion, rowNamed, matchedByRow, severalOfName
  case likeName
  case sameCommune
  case samePhone
  case sameHead
  case sameAddress
  case formerName, formerPlace, foundByFormer, closedInRegister, shutInRegister, reconciledClosed, needyNotRecounted, needyNotRecountedSum, leftByPeople, countedEarlier
  case facilitiesMerged
  case silencedAnswers
  case closedAndCounted
  case toldAfterClosing
  case staleWords
  case inBoth
  case onlyTheirs
  case onlyOurs
  case maybeSame
  case reconciled
  case reconciledUnread
  case unreadRow
  case aliases

  package var wording: Wording {
    switch self {
    case .partNumber: Wording(vi: "số", en: "number")
    case .partIssued: Wording(vi: "ngày cấp", en: "day of issue")
    case .partIssuer: Wording(vi: "cơ quan cấp", en: "issuer")
    case .partExpires: Wording(vi: "có giá trị đến", en: "last day")
    case .partCapacity: Wording(vi: "quy mô theo giấy phép", en: "people it allows")
    case .numberedPaper: Wording(vi: "số {number}", en: "no. {number}")
    case .unnumberedPaper: Wording(vi: "chưa ghi số", en: "without a number")
    case .lossWayUnread:
      Wording(
        vi: "Nếu cột {letter} nói về việc khác, ghi “use: none” cho cột ấy trong tệp --map (tạo bằng --save-map).",
        en: "Where column {letter} speaks of something else, write “use: none” for it in a --map file (--save-map makes one).")
    case .lossWayRead:
      Wording(vi: "Nếu ô nói về việc khác, hãy viết lại cho rõ.", en: "Where the cell means something else, reword it.")
    case .lossesWithoutPaper:
      Wording(
        vi: "{count} dòng ({rows}) ghi giấy tờ hết hạn, bị thu hồi hoặc đình chỉ nhưng không có số, ngày cấp của giấy: sổ không ghi giấy nào ở các dòng ấy. Nhập giấy cùng quyết định bằng “maiam permit import”.",
        en: "{count} rows ({rows}) say that a paper expired, was withdrawn or suspended, without its number and day: no paper was recorded for them. Import the papers with the decisions by “maiam permit import”.")
    case .listTellsPlaceLost: Wording(vi: "danh sách ghi “{value}”, sổ ghi đang hoạt động", en: "the list says “{value}”, the register has it as running")
    case .listTellsPaperLost: Wording(vi: "danh sách ghi “{value}”, sổ ghi giấy tờ còn hiệu lực", en: "the list says “{value}”, the register has a paper in force")
    case .listTellsLoss: Wording(vi: "danh sách ghi “{value}”", en: "the list says “{value}”")
    case .reconciledLost: Wording(vi: "{count} dòng ghi cơ sở hoặc giấy tờ không còn mà sổ không ghi như vậy: {rows}.", en: "{count} rows say that a place or a paper is no more, which the register does not: {rows}.")
    case .termNotTakenOff:
      Wording(
        vi: "Dòng {line}: “{value}” chưa được ghi. Sổ vẫn giữ ngày hết hạn {day} của {kind} {number} ở {code}; sau ngày ấy giấy được coi là hết hạn. Nếu giấy không ghi thời hạn: “{command}”.",
        en: "Row {line}: “{value}” was not taken. The register keeps the last day {day} of the {kind} {number} of {code}, after which the paper counts as expired. If the paper shows none: “{command}”.")
    case .unnumberedDocument: Wording(vi: "văn bản không ghi số", en: "a document without a number")
    case .countedUnderFormerName: Wording(vi: "Dòng {line}: “{name}” được hiểu là {code} “{present}” (tên trước đây hoặc tên của mã đã gộp). Nếu là nơi khác, ghi mã cơ sở vào danh sách.", en: "Row {line}: “{name}” was taken for {code} “{present}” (a former name, or that of a merged code). If it is another place, give its code in the list.")
    case .withoutTerm: Wording(vi: "không thời hạn", en: "no expiry")
    case .grantWithoutTerm: Wording(vi: "{standing} ({event} {on}, không ghi hạn mới; hạn cũ {former})", en: "{standing} ({event} {on} without a new last day; the former was {former})")
    case .suspensionEndKept: Wording(vi: "Hạn tạm đình chỉ đã ghi {until} được giữ nguyên.", en: "The end of the suspension on file, {until}, stays.")
    case .suspensionGoesOn:
      Wording(
        vi: "{kind} vẫn đang bị tạm đình chỉ từ {on}{until}: việc cấp lại không chấm dứt tạm đình chỉ. Khi được phép hoạt động trở lại thì ghi “{command}”.",
        en: "{kind}: the suspension from {on}{until} goes on, as a reissue does not end it. When operation is allowed again, record “{command}”.")
    case .mappingSaved: Wording(vi: "Đã lưu cách hiểu các cột vào {path}.", en: "Kept the mapping of the columns in {path}.")
    case .oldFontsConverted:
      Wording(
        vi: "Đã chuyển {count} ô viết bằng phông cũ sang Unicode: {list}.",
        en: "{count} cells typed in an old font were turned into Unicode: {list}.")
    case .titleDayOffered:
      Wording(
        vi: "{place} ghi “{title}”: thêm --on {day} nếu số liệu là của ngày ấy, không thì ghi theo ngày hôm nay.",
        en: "{place} says “{title}”: add --on {day} if its figures are of that day; else they are taken for today's.")
    case .dayOfTitle: Wording(vi: "--on {day} (theo tiêu đề)", en: "--on {day} (as the title says)")
    case .dayOfName: Wording(vi: "--on {day} (theo tên tệp, trang tính)", en: "--on {day} (as the name says)")
    case .sayingTitle: Wording(vi: "tiêu đề danh sách", en: "the title of the list")
    case .sayingName: Wording(vi: "tên tệp, trang tính", en: "the name of the file or sheet")
    case .dayOfToday: Wording(vi: "--on {day} (hôm nay)", en: "--on {day} (today)")
    case .mappingWords:
      Wording(
        vi: """
          Cột nào của danh sách là nội dung gì. Sửa từ sau “use:” cho đúng, lưu lại rồi nhập với --map.
          sheet: tên trang tính. header_rows: số thứ tự dòng tiêu đề (một hay nhiều dòng); [] khi không có dòng tiêu đề.
          columns: mỗi cột một dòng (column: chữ cái của cột; heading: tiêu đề; use: dùng làm nội dung nào).
          Sau dấu “#” là các nội dung mà tiêu đề ấy có thể có nghĩa: chọn một, ghi vào chỗ “undecided”.
          defaults: nội dung cho mọi dòng không có cột ấy (ví dụ {kind: children_care}).
          communes: xã ghi trong danh sách, rồi mã hoặc tên xã hiện nay (ví dụ {"Xã A, huyện B": "10660"}).
          Các từ dùng sau “use:”:
          none: không dùng cột này
          undecided: chưa quyết định; cột không được đọc nhưng sẽ được hỏi lại khi nội dung không nên bỏ qua
          numbering: cột số thứ tự
          """,
        en: """
          Which column of the list means what. Correct the word after “use:”, save, and import with --map.
          sheet: name of the sheet. header_rows: number of the row of headings, or of several; [] where there is none.
          columns: a line for each column (column: its letter; heading: its heading; use: what it is used as).
          Behind “#” stands what the heading may mean: choose one and write it in the place of “undecided”.
          defaults: for all rows of a list without that column (as {kind: children_care}).
          communes: as the list writes a commune, then its present code or name (as {"Xã A, huyện B": "10660"}).
          Words after “use:”:
          none: the column is not used
          undecided: nobody has decided; the column is not read, and asked about where what it holds may not be lost
          numbering: the column numbers the rows
          """)
    case .errorsWritten:
      Wording(
        vi: "Đã ghi {path}: danh sách của bạn với các ô sai được tô màu và ghi chú.",
        en: "Wrote {path}: your list with its bad cells colored and commented.")
    case .columnUsed: Wording(vi: "Cột {letter} “{heading}” → {name} ({key})", en: "Column {letter} “{heading}” → {name} ({key})")
    case .columnUnused: Wording(vi: "Cột {letter} “{heading}”: không dùng", en: "Column {letter} “{heading}”: not used")
    case .columnNumbering: Wording(vi: "Cột {letter} “{heading}”: số thứ tự", en: "Column {letter} “{heading}”: row numbers")
    case .formRejectedLeftOut:
      Wording(
        vi: "{inspection}: lấy phiếu ở dòng {line}, không lấy phiếu bị từ chối (dòng {lines}).",
        en: "{inspection}: the submission on line {line} is taken, rejected ones (line {lines}) are not.")
    case .formOthersLeft:
      Wording(
        vi: "Tệp còn {count} phiếu của cuộc kiểm tra khác ({codes}), chưa ghi vào sổ: mỗi cuộc ghi bằng “maiam inspection answer MÃ --from TỆP”.",
        en: "The file holds {count} submissions of other inspections ({codes}), of which nothing was recorded: record each with “maiam inspection answer CODE --from FILE”.")
    case .formVersionHeld:
      Wording(
        vi: "Phiếu theo phiên bản {other}, kiểm tra theo phiên bản {own}: đã đối chiếu từng nội dung, {count} nội dung trùng lời hỏi và cách trả lời được ghi.",
        en: "The form is of version {other}, the inspection of version {own}: held item by item, {count} items with the same question and the same kind of answer are recorded.")
    case .formNamesAnother:
      Wording(
        vi: "“{path}” ghi cơ sở “{other}”; {inspection} là cuộc kiểm tra tại {facility}. Kiểm tra lại nếu không đúng.",
        en: "“{path}” names the facility “{other}”; {inspection} is at {facility}. Check whether that is right.")
    case .formDayBefore:
      Wording(
        vi: "“{path}” ghi “{field}” {day}, trước ngày {inspection} bắt đầu theo sổ ({start}; quyết định công bố ngày {announced}). Sổ giữ ngày bắt đầu, không ghi ngày trên phiếu: làm rõ vì sao có kết quả trước ngày ấy.",
        en: "“{path}” says {day} under “{field}”, before {inspection} began by the register ({start}; the decision was announced on {announced}). The register keeps the beginning and not the day on the form: clear up why there are results of a day before.")
    case .formDayOther:
      Wording(
        vi: "“{path}” ghi “{field}” {day}; theo sổ {inspection} bắt đầu ngày {start}. Sổ giữ ngày bắt đầu, không ghi ngày trên phiếu.",
        en: "“{path}” says {day} under “{field}”; by the register {inspection} began on {start}. The register keeps the beginning and not the day on the form.")
    case .formInspectorOther:
      Wording(
        vi: "“{path}” ghi “{field}” {names}, không có trong đoàn của {inspection} ({team}). Sổ giữ đoàn theo quyết định, không ghi tên trên phiếu.",
        en: "“{path}” says {names} under “{field}”, who are not of the team of {inspection} ({team}). The register keeps the team of the decision and not the names on the form.")
    case .answersTaken:
      Wording(
        vi: "{new} kết quả mới, {changed} thay kết quả cũ, {same} giữ nguyên.",
        en: "{new} new answers, {changed} in the place of others, {same} as before.")
    case .answerReplaced: Wording(vi: "Nội dung “{item}”: “{old}” → “{new}”.", en: "Item “{item}”: “{old}” → “{new}”.")
    case .furtherProblems:
      Wording(
        vi: "Cột {column} “{heading}”: còn {count} ô sai cùng kiểu, từ dòng {line}. Xem từng ô: thêm --errors TỆP.xlsx hoặc --format json.",
        en: "Column {column} “{heading}”: {count} more cells with the same fault, from row {line}. For each of them add --errors FILE.xlsx or --format json.")
    case .importRefused:
      Wording(
        vi: "Chưa ghi gì vào sổ: {count} ô sai ở {rows} dòng. Sửa các ô rồi nhập lại; hoặc thêm --errors TỆP.xlsx để nhận lại danh sách có đánh dấu ô sai, --skip-bad để nhập trước các dòng đúng.",
        en: "Nothing was written: {count} bad cells in {rows} rows. Mend them and import again; or add --errors FILE.xlsx to get the list back with its bad cells marked, --skip-bad to take the good rows first.")
    case .importSheet: Wording(vi: "Trang tính “{sheet}”:", en: "Sheet “{sheet}”:")
    case .onSheet: Wording(vi: ", trang “{sheet}”,", en: ", sheet “{sheet}”,")
    case .skippedRows: Wording(vi: "Không phải dòng dữ liệu: {kinds}.", en: "Not rows of data: {kinds}.")
    case .skippedRow: Wording(vi: "dòng {line} “{text}”", en: "row {line} “{text}”")
    case .skippedGroups: Wording(vi: "{count} dòng tên nhóm", en: "{count} group rows")
    case .skippedNumberRows: Wording(vi: "{count} dòng đánh số cột", en: "{count} rows of column numbers")
    case .skippedTotals: Wording(vi: "{count} dòng cộng", en: "{count} totals")
    case .skippedFootnotes: Wording(vi: "{count} dòng ghi chú, ký tên", en: "{count} footnotes and signatures")
    case .skippedBlanks: Wording(vi: "{count} dòng trống", en: "{count} blank rows")
    case .skippedHeaders: Wording(vi: "{count} dòng lặp lại tiêu đề", en: "{count} repeated headers")
    case .furtherRows: Wording(vi: "{count} dòng viết tiếp của cùng cơ sở", en: "{count} further rows of the same facility")
    case .hiddenRows:
      Wording(vi: "{count} dòng bị ẩn trong tệp vẫn được đọc.", en: "{count} rows hidden in the file were read too.")
    case .groupTaken:
      Wording(vi: "Dòng {line} “{text}”: các dòng bên dưới lấy {meaning}.", en: "Line {line} “{text}”: the rows below take {meaning}.")
    case .groupTakenWhereBlank:
      Wording(
        vi: "Dòng {line} “{text}”: các dòng bên dưới để trống ô đó lấy {meaning}.",
        en: "Line {line} “{text}”: rows below that leave the cell blank take {meaning}.")
    case .rowsNotCounted:
      Wording(
        vi: "{count} dòng ghi là chưa có số liệu nên không ghi gì, số đã có trong sổ được giữ nguyên: {rows}.",
        en: "{count} rows say that nobody has counted: nothing was written for them, and what is known stays: {rows}.")
    case .communesConverted:
      Wording(
        vi: "Đã đổi {count} dòng có xã, phường cũ sang đơn vị hành chính hiện hành: {list}.",
        en: "Converted {count} rows with former communes to those in force: {list}.")
    case .formerNow: Wording(vi: "{name} cũ, nay ở {present}", en: "the former {name}, now in {present}")
    case .notThese: Wording(vi: "không phải {names}", en: "not {names}")
    case .namesakesTaken:
      Wording(
        vi: "Hiểu theo tên hiện nay: {list}. Nếu danh sách lập theo tên cũ thì ghi thêm quận, huyện.",
        en: "Read as names in force: {list}. If the list has former names, add the districts.")
    case .formerly: Wording(vi: "{names} cũ", en: "formerly {names}")
    case .placesElsewhere:
      Wording(
        vi: "{count} dòng ở ngoài {province}: {list}.",
        en: "{count} rows lie outside {province}: {list}.")
    case .communeOption:
      Wording(
        vi: "Hoặc nhập với --commune \"{value}=MÃ\".",
        en: "Or import with --commune \"{value}=CODE\".")
    case .provinceUnderstood: Wording(vi: "Địa bàn: {province}.", en: "Area: {province}.")
    case .communeUnderstood: Wording(vi: "Xã, phường: {place}.", en: "Commune: {place}.")
    case .phonesRestored:
      Wording(
        vi: "Đã thêm lại số 0 đầu cho {count} số điện thoại bị Excel bỏ mất (dòng {rows}).",
        en: "Put back the leading 0 of {count} telephone numbers that Excel had dropped (lines {rows}).")
    case .kindMissing:
      Wording(
        vi: "Danh sách không có cột loại hình: cơ sở mới được ghi là “Chưa xác định loại hình”. Thêm --default kind=… nếu biết.",
        en: "The list has no column of kinds: new facilities are recorded as “undetermined”. Add --default kind=… if you know.")
    case .importChangesMore: Wording(vi: "… và {count} cơ sở khác có thay đổi.", en: "… and {count} more facilities changed.")
    case .importChange: Wording(vi: "Dòng {line}, {code} {name}: {fields}", en: "Line {line}, {code} {name}: {fields}")
    case .resemblesRegistered:
      Wording(
        vi: "Dòng {line}: “{name}” ({code}) có thể là cơ sở đã có {other} “{other_name}” – {score}/100: {reasons}.",
        en: "Line {line}: “{name}” ({code}) may be {other} “{other_name}”, {score}/100: {reasons}.")
    case .resemblanceUnchecked:
      Wording(
        vi: "Danh sách dài nên chưa dò cơ sở trùng tên; chạy “maiam facility duplicates” để dò.",
        en: "The list is long: possible duplicates were not looked for. Run “maiam facility duplicates”.")
    case .numberUnsaid:
      Wording(
        vi: "Dòng {line}: “{name}” ({code}) không nói là cơ sở thứ mấy; cùng xã, phường trong sổ có {others}. Nếu là một trong số đó thì gộp: maiam facility merge.",
        en: "Line {line}: “{name}” ({code}) does not say which one it is; in the same commune there are {others}. If it is one of these, join them: maiam facility merge.")
    case .numberUnsaidOf:
      Wording(vi: "tên không nói là cơ sở thứ mấy: {others}", en: "the name does not say which one it is: {others}")
    case .writtenName: Wording(vi: "tên “{name}”", en: "the name “{name}”")
    case .writtenNameOf:
      Wording(vi: "tên “{name}” (trong sổ là {codes})", en: "the name “{name}” (in the register {codes})")
    case .writtenPlace: Wording(vi: "ở “{place}”", en: "the place “{place}”")
    case .renamedByList:
      Wording(
        vi: "Danh sách đổi tên hoặc xã, phường của cơ sở đã có: {list}. Xem lại mã nếu không phải cơ sở đó.",
        en: "The list renames or moves facilities of the register: {list}. Look at the codes if these are not meant.")
    case .resemblesNew:
      Wording(
        vi: "“{name}” ({code}) có thể là cơ sở đã có {other} “{other_name}” – {score}/100: {reasons}. Nếu là một thì gộp: maiam facility merge {other} {code} --reason …",
        en: "“{name}” ({code}) may be {other} “{other_name}”, {score}/100: {reasons}. If they are one, join them: maiam facility merge {other} {code} --reason …")
    case .errorSheet: Wording(vi: "Lỗi", en: "Problems")
    case .sameName: Wording(vi: "cùng tên", en: "same name")
    case .nameButForMarks: Wording(vi: "tên chỉ khác dấu", en: "names that differ in their marks only")
    case .nameButForBrackets:
      Wording(vi: "tên chỉ khác phần trong ngoặc", en: "names that differ in their brackets only")
    case .takenDespiteBrackets:
      Wording(
        vi: "Dòng {line}: “{name}” được hiểu là {code} “{present}” (chỉ khác phần ghi trong ngoặc). Nếu là nơi khác, ghi mã cơ sở vào danh sách.",
        en: "Row {line}: “{name}” was taken for {code} “{present}” (only what stands in brackets differs). If it is another place, give its code in the list.")
    case .rowNamed: Wording(vi: "Dòng {line} “{name}”", en: "Row {line} “{name}”")
    case .unlikelyQuestion:
      Wording(
        vi: "{list} của ngày {on}: nhiều bất thường đối với một cơ sở. Đúng như vậy? (c/k): ",
        en: "{list} on {on}: unusually many for one facility. Is it right? (y/n): ")
    case .unlikelyCount:
      Wording(
        vi: "{place}: {list}; nhiều bất thường đối với một cơ sở, hãy xem lại. Nếu ghi nhầm thì ghi lại số của ngày {on}: {command}.",
        en: "{place}: {list}; unusually many for one facility, please check. If it is a slip, record the numbers of {on} again: {command}.")
    case .numberInBrackets:
      Wording(
        vi: "tên chỉ khác số ghi trong ngoặc: {others}",
        en: "names that differ in the number in brackets only: {others}")
    case .matchedByRow:
      Wording(vi: "đã khớp với dòng {line} của danh sách", en: "matched by row {line} of the list")
    case .severalOfName:
      Wording(vi: "có nhiều cơ sở tên này: {others}", en: "several bear this name: {others}")
    case .likeName: Wording(vi: "tên gần giống (khác {count} ký tự)", en: "similar name ({count} letters differ)")
    case .sameCommune: Wording(vi: "cùng xã, phường", en: "same commune")
    case .samePhone: Wording(vi: "cùng số điện thoại", en: "same telephone")
    case .sameHead: Wording(vi: "cùng người đứng đầu", en: "same head")
    case .sameAddress: Wording(vi: "cùng địa chỉ", en: "same address")
    case .formerName: Wording(vi: "tên cũ “{name}”", en: "former name “{name}”")
    case .formerPlace: Wording(vi: "nơi cũ {place}", en: "former place {place}")
    case .foundByFormer:
      Wording(
        vi: "{code} tìm thấy theo tên, địa chỉ khác trong sổ: “{text}” (từ ngày {day}).",
        en: "{code} was found by another name or address of the register: “{text}” (from {day}).")
    case .closedInRegister: Wording(vi: "sổ ghi đã đóng cửa từ ngày {day}{document}", en: "closed since {day} by the register{document}")
    case .shutInRegister: Wording(vi: "sổ ghi đã ngừng hoạt động từ ngày {day}{document}, nhưng chưa được coi là đã đóng", en: "stopped since {day} by the register{document}, and not taken for closed")
    case .reconciledClosed:
      Wording(
        vi: "Trong đó {count} cơ sở của danh sách đối chiếu đã đóng cửa theo sổ: {codes}.",
        en: "Of these, {count} on their list are closed by the register: {codes}.")
    case .leftByPeople: Wording(vi: "Không ghi số trẻ em, số đối tượng của {count} cơ sở đã đóng cửa: {list}. Số đếm trước khi đóng cửa: “maiam facility show MÃ”.", en: "No numbers of people are given for {count} closed facilities: {list}. Those counted before the closing: “maiam facility show CODE”.")
    case .needyNotRecountedSum:
      Wording(
        vi: "{count} cơ sở chưa đếm lại đối tượng có hoàn cảnh khó khăn từ lần đếm tổng số sau cùng; số cũ không dùng để xét cơ sở thuộc diện dưới 10 hay từ 10 đối tượng: {list}.",
        en: "In {count} facilities those in difficult circumstances were not counted again when the people were; the older number does not tell whether a facility is one of fewer than 10 or of 10 or more: {list}.")
    case .needyNotRecounted:
      Wording(
        vi: "Ngày {on} chưa đếm lại đối tượng có hoàn cảnh khó khăn: số {count} đếm ngày {day} không còn dùng để xét cơ sở thuộc diện dưới 10 hay từ 10 đối tượng. Đếm lại thì ghi: “maiam facility census {code} --on {on} --needy …”.",
        en: "Those in difficult circumstances were not counted again on {on}: the {count} of {day} no longer tell whether the facility is one of fewer than 10 or of 10 or more. Once counted: “maiam facility census {code} --on {on} --needy …”.")
    case .countedEarlier:
      Wording(
        vi: "{what} {count} là số đếm ngày {day}, lần này không nêu lại.",
        en: "{what} {count} is of {day} and was not stated again.")
    case .closedAndCounted:
      Wording(
        vi: "{code}: sổ ghi đã đóng cửa từ ngày {closed}{document}, nhưng ngày {counted} vẫn đếm được người ở đó; vì vậy cơ sở không được coi là đã đóng cửa. Nếu đã hoạt động trở lại: “maiam facility reopen {code} --on NGÀY”; nếu số đếm ghi nhầm nơi hoặc ngày, hãy sửa số đếm.",
        en: "{code}: closed since {closed}{document} by the register, and people were counted there on {counted}; so it does not count as closed. If it works again: “maiam facility reopen {code} --on DAY”; if the count is of another place or day, mend the count.")
    case .toldAfterClosing:
      Wording(
        vi: "{code}: sổ ghi đã đóng cửa từ ngày {closed}{document}, nên việc ghi của ngày {day} không đưa cơ sở trở lại danh sách cơ sở đang hoạt động. Nếu đã hoạt động trở lại: “maiam facility reopen {code} --on NGÀY”; nếu ghi nhầm nơi hoặc ngày, hãy sửa.",
        en: "{code}: closed since {closed}{document} by the register, so what was recorded of {day} does not put it back among the places that work. If it works again: “maiam facility reopen {code} --on DAY”; if the place or the day is wrong, mend it.")
    case .silencedAnswers:
      Wording(
        vi: "Câu trả lời khác cho biết các nội dung sau không áp dụng, nên kết quả đã ghi của chúng không được tính: {list}. Nếu một trong hai câu trả lời sai, hãy sửa.",
        en: "Another answer says that these items do not apply, so what was answered to them does not count: {list}. If one of the two answers is wrong, mend it.")
    case .staleWords:
      Wording(
        vi: "{item}: lời tồn tại đã sửa (“{statement}”) được viết trước kết quả hiện nay ({value}). Xem lại; viết lại bằng “maiam finding reword {inspection} {item} --statement …”.",
        en: "{item}: the finding was reworded (“{statement}”) before the present answer ({value}). Look at it again; word it anew by “maiam finding reword {inspection} {item} --statement …”.")
    case .facilitiesMerged:
      Wording(
        vi: "Đã gộp {second} vào {first}: mã {second} vẫn tìm ra {first}, các số liệu và giấy tờ của cả hai được giữ.",
        en: "Merged {second} into {first}: the code {second} still finds {first}, and the facts of both are kept.")
    case .inBoth: Wording(vi: "Có ở cả hai", en: "In both")
    case .onlyTheirs: Wording(vi: "Chỉ có trong danh sách đối chiếu", en: "Only in their list")
    case .onlyOurs: Wording(vi: "Chỉ có trong sổ", en: "Only in the register")
    case .maybeSame: Wording(vi: "Có thể là một", en: "Perhaps the same")
    case .unreadRow: Wording(vi: "Không đọc được", en: "Not read")
    case .reconciledUnread:
      Wording(
        vi: "{count} dòng không đọc được; sửa các dòng ấy rồi đối chiếu lại.",
        en: "{count} rows could not be read; mend them and compare again.")
    case .reconciled:
      Wording(
        vi: "{both} cơ sở có ở cả hai, {maybe} có thể là một, {theirs} chỉ có trong danh sách đối chiếu, {ours} chỉ có trong sổ.",
        en: "{both} in both, {maybe} perhaps the same, {theirs} only in their list, {ours} only in the register.")
    case .aliases: Wording(vi: "Mã đã gộp", en: "Merged codes")
    case .inForceUntil: Wording(vi: "Còn hiệu lực đến hết ngày {day}", en: "In force up to {day}")
    case .expiredOn: Wording(vi: "Hết hạn {day}", en: "Expired {day}")
    case .closedPlace: Wording(vi: "Theo sổ, {facility} đã đóng cửa từ ngày {day}{document}; cần đối chiếu trước khi kiểm tra.", en: "By the register {facility} is closed since {day}{document}; to be checked before it is inspected.")
    case .inForce: Wording(vi: "Còn hiệu lực", en: "In force")
    case .from: Wording(vi: "từ", en: "from")
    case .until: Wording(vi: "đến", en: "until")
    case .yes: Wording(vi: "Có", en: "Yes")
    case .no: Wording(vi: "Không", en: "No")
    case .none: Wording(vi: "không có", en: "none")
    case .facility: Wording(vi: "Cơ sở", en: "Facility")
    case .profile: Wording(vi: "Thông tin cơ sở", en: "Profile")
    case .papers: Wording(vi: "Hồ sơ pháp lý", en: "Papers")
    case .census: Wording(vi: "Số đối tượng đang chăm sóc", en: "Census")
    case .history: Wording(vi: "Các lần thay đổi", en: "History")
    case .situation: Wording(vi: "Tình trạng pháp lý", en: "Licensing situation")
    case .stepRecorded: Wording(vi: "Đã ghi với {code}: {step}, ngày {on}.", en: "Recorded for {code}: {step}, {on}.")
    case .discovered: Wording(vi: "Phát hiện", en: "Discovered")
    case .noRows: Wording(vi: "Không có dòng nào.", en: "No rows.")
    case .noFindings: Wording(vi: "Không ghi nhận tồn tại, hạn chế trong {count} nội dung đã kiểm tra{more}.", en: "No findings in the {count} items that were looked at{more}.")
    case .noFindingsUnchecked: Wording(vi: "; {count} nội dung chưa kiểm tra", en: "; {count} items not looked at")
    case .noFindingsNotHeld: Wording(vi: "; {count} nội dung không đạt nhưng không tính là tồn tại, hạn chế của cơ sở, lý do ghi ở từng nội dung", en: "; {count} items not met and no finding against the facility, for the reason noted with each")
    case .judgedByOtherLaw: Wording(vi: "Khi kết thúc cuộc kiểm tra này, sổ chưa lưu kết quả từng nội dung, và bộ quy định khi ấy khác bộ đang dùng: kết quả từng nội dung và các con số dưới đây được tính lại, có thể khác bản đã ký. Tồn tại, hạn chế và căn cứ của tồn tại giữ như khi kết thúc.", en: "When this inspection was closed, the outcomes of its items were not kept, and the law of then was another than that of now: outcomes and counts below are worked out again and may differ from what was signed. Findings and what they cite stand as they were closed.")
    case .freeTextKept: Wording(vi: "(có lời ghi, không đưa vào tệp này)", en: "(free words, not in this file)")
    case .draftedInstead: Wording(vi: "{text} (câu của phiếu)", en: "{text} (words of the checklist)")
    case .freeTextKeptCount: Wording(vi: "Lời ghi tự do ở {count} dòng không đưa vào tệp này. Thêm --release-notes nếu người có thẩm quyền cho phép và lời ghi không nêu danh tính trẻ em.", en: "Free words of {count} rows were kept out of this file. Add --release-notes where whoever may decide it allows it and they tell of no child.")
    case .noFurtherFindings: Wording(vi: "Không ghi nhận thêm tồn tại, hạn chế ngoài các tồn tại, hạn chế được kiểm tra lại.", en: "No findings besides those that were looked at again.")
    case .noDraftFindings: Wording(vi: "Các nội dung đã trả lời chưa dẫn đến tồn tại, hạn chế nào; còn {count} nội dung bắt buộc chưa trả lời, cuộc kiểm tra chưa kết thúc.", en: "Nothing answered so far leads to a finding; {count} required items are not answered, and the inspection is not closed.")
    case .noFurtherDrafts: Wording(vi: "Ngoài các tồn tại, hạn chế được kiểm tra lại, các nội dung đã trả lời chưa dẫn đến tồn tại, hạn chế nào khác; còn {count} nội dung bắt buộc chưa trả lời, cuộc kiểm tra chưa kết thúc.", en: "Besides those looked at again, nothing answered so far leads to a finding; {count} required items are not answered, and the inspection is not closed.")
    case .notInspectedYet: Wording(vi: "Cuộc kiểm tra chưa bắt đầu: chưa biết có tồn tại, hạn chế hay không.", en: "The inspection has not begun: whether there are findings is not known.")
    case .inspectionCanceledBeforeEnd: Wording(vi: "Cuộc kiểm tra đã hủy: không kết luận có tồn tại, hạn chế hay không.", en: "The inspection was canceled: whether there are findings was not settled.")
    case .nothingClosedYet: Wording(vi: "Chưa có cuộc kiểm tra nào kết thúc: chưa biết có tồn tại, hạn chế hay không.", en: "No inspection is closed: whether there are findings is not known.")
    case .nothingLookedAt: Wording(vi: "Chưa kiểm tra được nội dung nào: chưa biết có tồn tại, hạn chế hay không.", en: "Nothing could be looked at: whether there are findings is not known.")
    case .draftsAreOver: Wording(vi: "{inspection} đã kết thúc, không còn dự thảo: dưới đây là các tồn tại đã ghi, kể cả nội dung đính chính, ghi thêm sau đó (“maiam finding list --inspection {inspection}”).", en: "{inspection} is closed and has no drafts any more: these are the findings on file, with what was corrected and added since (“maiam finding list --inspection {inspection}”).")
    case .noFindingsOfClosed: Wording(vi: "Các cuộc kiểm tra đã kết thúc không ghi nhận tồn tại, hạn chế trong {count} nội dung đã kiểm tra{more}.", en: "The closed inspections have no findings in the {count} items that were looked at{more}.")
    case .unfinished: Wording(vi: "Chưa kết luận nên chưa tính {count} cuộc kiểm tra đang tiến hành: {list}.", en: "Not concluded and so not counted are {count} inspections in progress: {list}.")
    case .unfinishedOne: Wording(vi: "{inspection} ({facility}, {state}, đã trả lời {answered} nội dung, {drafts}{command})", en: "{inspection} ({facility}, {state}, answered {answered}, {drafts}{command})")
    case .unfinishedRunning: Wording(vi: "đang kiểm tra", en: "going on")
    case .unfinishedReopened: Wording(vi: "đã mở lại", en: "opened again")
    case .unfinishedDrafts: Wording(vi: "dự thảo {count} tồn tại, hạn chế{critical}", en: "draft findings {count}{critical}")
    case .unfinishedCritical: Wording(vi: ", trong đó cấp bách {count}", en: ", {count} of them critical")
    case .unfinishedObservations: Wording(vi: ", {count} nội dung thuộc trách nhiệm của cơ quan, cá nhân khác", en: ", observations of other bodies' duties {count}")
    case .unfinishedWithoutDraft: Wording(vi: "chưa có dự thảo tồn tại, hạn chế", en: "no draft findings so far")
    case .draftFindingsNote: Wording(vi: "Dự thảo: cuộc kiểm tra chưa kết thúc, còn {count} nội dung bắt buộc chưa trả lời; tồn tại, hạn chế và ghi nhận dưới đây có thể thay đổi.", en: "Draft: the inspection is not closed and {count} required items are not answered; the findings and observations below may change.")
    case .unknownStart: Wording(vi: "Ngoài ra {count} cơ sở khác trong sổ chưa rõ hoạt động từ ngày nào (sổ ghi từ {from}), không tính vào danh sách, số liệu của ngày {day}.", en: "Of {count} other facilities nobody recorded since when they run (on the register from {from}): they are in no list or figure of {day}.")
    case .daysBetween: Wording(vi: "{from} đến {to}", en: "{from} to {to}")
    case .rowsCount: Wording(vi: "{count} dòng.", en: "{count} rows.")
    case .databaseCreated:
      Wording(
        vi: "Đã tạo cơ sở dữ liệu của {agency} tại {path}.", en: "Made the database of {agency} at {path}.")
    case .facilityAdded: Wording(vi: "Đã thêm cơ sở {code}: {name}. Xã, phường: {place}.", en: "Added facility {code}: {name}. Commune: {place}.")
    case .facilityChanged:
      Wording(vi: "Đã cập nhật cơ sở {code} từ ngày {on}.", en: "Changed facility {code} from {on}.")
    case .censusAdded:
      Wording(
        vi: "Đã ghi số đối tượng của {code} tính đến ngày {on}: {children}, {beneficiaries}.",
        en: "Recorded the census of {code} on {on}: {children}, {beneficiaries}.")
    case .othersNotCounted: Wording(vi: "chưa có số đối tượng khác", en: "others not counted")
    case .othersNotCountedReason:
      Wording(
        vi: "Chưa có số đối tượng khác: tổng số và diện cơ sở chỉ theo số đã đếm.",
        en: "The others were not counted: the total and the class follow what was.")
    case .paperDoubled: Wording(vi: "Sổ có {count} bản ghi của cùng một giấy tờ ({paper}): việc ghi vào bản này không tính cho bản kia, nên tình trạng chưa chắc đúng; phải hủy bớt cho còn một bản.", en: "The register holds {count} records of one paper ({paper}): what is recorded of one does not count for the other, so the situation may be wrong; all but one are to be taken back.")
    case .paperDoubledAdvice: Wording(vi: "{code}: sổ có {count} bản ghi của cùng một giấy tờ ({paper}). Hủy bớt một bản: {commands}.", en: "{code}: the register holds {count} records of one paper ({paper}). Take one back: {commands}.")
    case .recordAgain: Wording(vi: "việc chỉ bản bị hủy có, phải ghi lại ở bản còn lại: {list}", en: "what only the one taken back tells is to be recorded again of the other: {list}")
    case .paperLeftOpen: Wording(vi: "Giấy tờ không có ngày hết hạn chỉ vì lần {event} {on} không ghi hạn mới ({paper}; hạn ghi trước đó là {former}).", en: "The paper has no last day only because it was {event} on {on} without saying a new one ({paper}; the last day before was {former}).")
    case .termDoesNotReach: Wording(vi: "Hạn {former} không tính từ lần {event} {on}, vì lần ấy không ghi hạn mới: từ ngày đó {paper} là không thời hạn. Nếu lần ấy có hạn thì ghi: {command}.", en: "The last day {former} does not count since it was {event} on {on}, which says no new one: from that day on {paper} has no last day. If it has one, record it: {command}.")
    case .handlingFollows: Wording(vi: "{code} ({kind} số {number}) ghi cùng việc này nên được sửa theo.", en: "{code} ({kind} no. {number}) tells of the same act and was corrected with it.")
    case .numberOfOtherKind: Wording(vi: "Số {number} còn là số của giấy tờ loại khác ở {code}: {list}. Đối chiếu bản giấy; nếu chép nhầm dòng, sửa lại bằng “maiam permit correct … --new-number …”.", en: "{number} is also the number of a paper of another kind at {code}: {list}. Compare the papers; if it was copied from the wrong line, mend it with “maiam permit correct … --new-number …”.")
    case .numberElsewhere: Wording(vi: "{paper}, cấp ngày {on}, được ghi ở {count} cơ sở: {list}. Một giấy tờ không thể là của hai nơi: đối chiếu bản giấy rồi sửa số (maiam permit correct … --new-number …), hoặc gộp nếu là một nơi (maiam facility merge …).", en: "{paper}, issued on {on}, stands at {count} facilities: {list}. One paper cannot be that of two places: compare the papers and mend the number (maiam permit correct … --new-number …), or merge them if they are one (maiam facility merge …).")
    case .takenOutBefore: Wording(vi: "{code} “{name}” trùng tên và xã, phường với {old}, đã rút khỏi sổ ngày {on} vì: {reason}. Nếu vẫn là ghi nhầm: maiam facility retract {code} --what entry --reason \"…\".", en: "{code} “{name}” has the name and commune of {old}, which was taken out of the register on {on} because: {reason}. If it is a mistake again: maiam facility retract {code} --what entry --reason \"…\".")
    case .daysFromSuspension: Wording(vi: "Số ngày không có giấy tờ còn hiệu lực tính cả những ngày bị tạm đình chỉ (cách hiểu).", en: "The days without a paper in force include those of its suspension (our reading).")
    case .statedOn: Wording(vi: "đếm ngày {day}", en: "counted on {day}")
    case .discoveryAdded:
      Wording(
        vi: "Đã thêm {code}: {name}, phát hiện ngày {on} ({source}). Xã, phường: {place}.",
        en: "Added {code}: {name}, discovered on {on} ({source}). Commune: {place}.")
    case .facilityClosed:
      Wording(vi: "Đã ghi việc đóng cửa {code} ngày {on}.", en: "Recorded the closure of {code} on {on}.")
    case .facilityStaysOpen:
      Wording(
        vi:
          "Sổ chưa coi {code} là đã đóng: chưa có quyết định của cơ quan có thẩm quyền, hoặc chưa ghi mọi trẻ em đã có nơi đến (--unplaced 0). Lý do: “maiam licensing audit {code}”.",
        en:
          "The register does not take {code} as closed: there is no decision of an authority, or it does not say that every child has a place (--unplaced 0). The reason: “maiam licensing audit {code}”."
      )
    case .closedUnplaced:
      Wording(
        vi:
          "Chưa ghi nơi đến của trẻ em ở {code} (số trẻ em: {children}); cơ sở được tính là đã đóng, nhưng còn nêu ở “maiam due” và ở việc tiếp theo. Mọi trẻ đã có nơi đến thì ghi “maiam facility close {code} --on {on} --unplaced 0”; còn trẻ chưa có nơi đến thì ghi số trẻ đó (--unplaced 3), khi ấy sổ chưa coi là đã đóng; quyết định không đúng thì “maiam facility retract {code} --what closure --on {on} --reason …”.",
        en:
          "Nobody recorded where the children of {code} went (children: {children}); it counts as closed, and “maiam due” and its next steps go on naming it. Once every child has a place, record “maiam facility close {code} --on {on} --unplaced 0”; where some have none, record how many (--unplaced 3), and the register does not take it as closed; if there was no such decision, “maiam facility retract {code} --what closure --on {on} --reason …”."
      )
    case .reopenedWithoutDocument:
      Wording(
        vi:
          "Chưa ghi văn bản cho phép {code} hoạt động lại từ ngày {on}, trong khi văn bản số {document} đã đóng cửa cơ sở. Có văn bản thì ghi “maiam facility reopen {code} --on {on} --document SỐ”. Số người đếm trước khi đóng cửa không còn tính: đếm lại thì ghi “maiam facility census {code}”.",
        en:
          "No document is on record that lets {code} work again from {on}, while document {document} had closed it. If there is one, record “maiam facility reopen {code} --on {on} --document NUMBER”. Those counted before the closing count no longer: once somebody counts, record “maiam facility census {code}”."
      )
    case .facilityReopened:
      Wording(vi: "Đã ghi việc mở lại {code} ngày {on}.", en: "Recorded the reopening of {code} on {on}.")
    case .permitRecordedAbout:
      Wording(vi: "Đã ghi cho {code}: {kind} – {event} {on}.", en: "Recorded for {code}: {kind}, {event}: {on}.")
    case .permitRecorded:
      Wording(
        vi: "Đã ghi cho {code}: {kind} – {event} ngày {on}.", en: "Recorded for {code}: {kind}, {event} on {on}.")
    case .imported:
      Wording(
        vi: "Đã nhập {path}: {added} mới, {changed} thay đổi, {same} giữ nguyên.",
        en: "Imported {path}: {added} new, {changed} changed, {same} as before.")
    case .importPlanned:
      Wording(
        vi: "Thử nhập {path}, chưa ghi gì: {added} mới, {changed} thay đổi, {same} giữ nguyên.",
        en: "Tried {path}, nothing written: {added} new, {changed} changed, {same} as before.")
    case .strangeHeader:
      Wording(
        vi:
          "Dòng {rows} được đọc là dòng tiêu đề, không ghi vào sổ: {list}. Nếu danh sách không có dòng tiêu đề thì sửa tệp --map: header_rows: [].",
        en:
          "Row {rows} is read as headings and not recorded: {list}. If the list has no headings, say header_rows: [] in the --map file."
      )
    case .unusedColumns:
      Wording(vi: "Các cột không dùng đến: {columns}.", en: "Columns not used: {columns}.")
    case .leftOut: Wording(vi: "Bỏ qua {count} dòng có lỗi.", en: "Left out {count} bad rows.")
    case .directiveAdded:
      Wording(vi: "Đã ghi văn bản chỉ đạo {code}: {summary}", en: "Added directive {code}: {summary}")
    case .campaignCreated: Wording(vi: "Đã tạo đợt kiểm tra {code}: {name}.", en: "Made campaign {code}: {name}.")
    case .campaignPlanned:
      Wording(
        vi: "Đợt {code}: lập {planned} cuộc kiểm tra, {already} cuộc đã có từ trước.",
        en: "{code}: planned {planned} inspections, {already} were there before.")
    case .campaignProgress:
      Wording(
        vi: "Đợt {code} ({name}): đã kiểm tra {inspected}/{total} cơ sở, {excused} có lý do, còn {open}.",
        en: "{code} ({name}): inspected {inspected} of {total}, {excused} excused, {open} left.")
    case .campaignNotPlanned: Wording(vi: "Đợt {code}: chưa lập cuộc nào (chỉ xem trước); {already} cuộc đã có từ trước.", en: "{code}: nothing was planned (preview); {already} inspections were there before.")
    case .planSplit: Wording(vi: "{count} cơ sở: {title} ({checklist})", en: "{count} facilities: {title} ({checklist})")
    case .planQuestion: Wording(vi: "Lập các cuộc kiểm tra như trên? (c/k): ", en: "Plan them so? (y/n): ")
    case .unsuitableChecklist: Wording(vi: "Phiếu không hợp với những gì đã biết, vẫn lập theo yêu cầu: {facilities}.", en: "Planned as asked, though the checklist does not fit what is known: {facilities}.")
    case .withoutChecklist:
      Wording(
        vi: "Không có phiếu phù hợp trong đợt, chưa lập cuộc kiểm tra: {facilities}. Lập đợt với phiếu hợp hơn, hoặc thêm --allow-unsuitable để vẫn dùng phiếu của đợt.",
        en: "No checklist of the campaign fits, nothing was planned: {facilities}. Use a campaign with another checklist, or --allow-unsuitable.")
    case .excused:
      Wording(vi: "Đã ghi lý do chưa kiểm tra {facility}.", en: "Recorded why {facility} was not inspected.")
    case .excuseTakenBack:
      Wording(
        vi: "Đã hủy lý do chưa kiểm tra {facility}; nội dung đã ghi và lý do hủy vẫn được giữ trong nhật ký. Cơ sở lại được tính là chưa kiểm tra, chưa có lý do; lập cuộc kiểm tra bằng “maiam campaign plan {campaign}”.",
        en: "The reason for not inspecting {facility} is taken back; what was recorded is kept in the trail, with why. The facility counts as neither inspected nor excused again; plan its inspection with “maiam campaign plan {campaign}”.")
    case .inspectionPlanned:
      Wording(
        vi: "Đã lập cuộc kiểm tra {code} tại {facility}, phiếu {checklist}.",
        en: "Planned inspection {code} of {facility} with {checklist}.")
    case .inspectionStarted:
      Wording(
        vi: "Đã bắt đầu {code}. {law}. Ghi kết quả: maiam inspection fill {code}",
        en: "Started {code}. {law}. To answer: maiam inspection fill {code}")
    case .working: Wording(vi: "… đang xử lý, {seconds} giây", en: "… working, {seconds} s")
    case .workingRows:
      Wording(vi: "… đã đọc {count} dòng, {seconds} giây", en: "… {count} rows read, {seconds} s")
    case .itemsAsked:
      Wording(
        vi: "Theo những gì đã biết về cơ sở, cuộc kiểm tra này hỏi {count} trong {total} nội dung của phiếu; kết quả ghi vào có thể làm tăng hoặc giảm số này.",
        en: "By what is known of the place this inspection asks {count} of the {total} items of the checklist; answers may add some or take some away.")
    case .settingUnknown:
      Wording(
        vi: "Chưa biết cơ sở ở khu vực đô thị, nông thôn hay miền núi, cần để đánh giá {count} nội dung. Ghi trước khi kết thúc kiểm tra: maiam facility edit {facility} --setting urban|rural|mountain --on {day}",
        en: "Nobody knows whether the place is in an urban, rural or mountain setting, by which {count} items are judged. Record it before closing: maiam facility edit {facility} --setting urban|rural|mountain --on {day}")
    case .answersSaved:
      Wording(
        vi: "Đã lưu {count} kết quả của {code}; còn {open} nội dung bắt buộc.",
        en: "Saved {count} answers of {code}; {open} required items are open.")
    case .evidenceAttached:
      Wording(vi: "Đã lưu bằng chứng {file} cho {item}.", en: "Kept evidence {file} for {item}.")
    case .inspectionClosed:
      Wording(
        vi: "Đã kết thúc {code}: {met} đạt, {not_met} không đạt, {not_applicable} không áp dụng, {not_due_yet} chưa đến hạn, {not_checked} chưa kiểm tra, {gathered} ghi nhận số liệu; {findings} tồn tại, hạn chế của cơ sở; {observations} ghi nhận về trách nhiệm của cơ quan, cá nhân khác.",
        en: "Closed {code}: {met} met, {not_met} not met, {not_applicable} not applicable, {not_due_yet} not due yet, {not_checked} not checked, {gathered} noted; {findings} findings against the facility; {observations} observations of other bodies.")
    case .inspectionCanceled: Wording(vi: "Đã hủy {code}.", en: "Canceled {code}.")
    case .reportWritten: Wording(vi: "Đã ghi {path}.", en: "Wrote {path}.")
    case .reportIssued: Wording(vi: "Đã phát hành số {number} ngày {day}, ghi {path}.", en: "Issued number {number} on {day}, wrote {path}.")
    case .reportVerified: Wording(vi: "Tệp {path} khớp với cơ sở dữ liệu: {tables} bảng, {rows} dòng, số liệu tính đến ngày {day}.", en: "{path} agrees with the database: {tables} tables, {rows} rows, figures as of {day}.")
    case .reissuedAmong: Wording(vi: "(trong đó cấp lại {count})", en: "({count} of them issued again)")
    case .reportValuesAgree: Wording(vi: "Tệp {path}: mọi giá trị khớp với cơ sở dữ liệu ({tables} bảng, {rows} dòng, số liệu tính đến ngày {day}), nhưng tệp không còn nguyên vẹn như khi lập: đã được lưu lại bằng chương trình khác, hoặc do phiên bản khác của Mái Ấm lập. Cách trình bày (cỡ chữ, màu chữ, vùng in) chưa được đối chiếu; cần tệp nguyên vẹn thì xuất lại.", en: "{path}: every value agrees with the database ({tables} tables, {rows} rows, figures as of {day}), but the file is no longer whole as it was made: another program saved it again, or another version of Mái Ấm made it. Its looks (sizes and colors of letters, print areas) were not compared; export it again for a whole file.")
    case .reportSuperseded: Wording(vi: "Tệp này không còn là hồ sơ hiện hành của {inspection}: khi lập tệp, cuộc kiểm tra ở trạng thái “{state}”; từ đó đến nay: {since}. Xuất lại để có hồ sơ hiện hành.", en: "This file is no longer what stands of {inspection}: when it was made, the inspection was “{state}”; since then: {since}. Export it again for what stands now.")
    case .reportSealOther: Wording(vi: "Mã niêm phong nội dung trong tệp: {before}; nay là {now}.", en: "Content code in the file: {before}; now {now}.")
    case .reportSealGone: Wording(vi: "Mã niêm phong nội dung trong tệp: {before}; nay chưa có mã vì cuộc kiểm tra chưa kết thúc lại.", en: "Content code in the file: {before}; there is none now, as the inspection is not closed again.")
    case .reportAgreesWithThen: Wording(vi: "Tệp {path} chỉ khớp với sổ như lúc {known}, không phải với hồ sơ hiện hành.", en: "{path} agrees with the register of {known} only, and not with what stands now.")
    case .reportAgreedThen: Wording(vi: "Tệp {path} chỉ khớp với sổ như lúc {known}; sổ nay cho số liệu khác của cùng ngày {day}. Xuất lại để có số liệu hiện nay.", en: "{path} agrees with the register of {known} only; for the same day, {day}, the register now gives other figures. Export it again for those.")
    case .reportNowCell: Wording(vi: "Trang “{sheet}”, ô {cell}: tệp ghi {found}, sổ nay cho {expected}.", en: "Sheet “{sheet}”, cell {cell}: the file says {found}, the register now gives {expected}.")
    case .reportNowRow: Wording(vi: "Trang “{sheet}”: sổ nay có thêm dòng: {text}", en: "Sheet “{sheet}”: the register now gives another row: {text}")
    case .reportNowNoRow: Wording(vi: "Trang “{sheet}”, hàng {row}: sổ nay không còn dòng này: {text}", en: "Sheet “{sheet}”, row {row}: the register no longer gives this row: {text}")
    case .reportNowSheet: Wording(vi: "Sổ nay cho thêm trang “{sheet}”.", en: "The register now gives another sheet, “{sheet}”.")
    case .reportNowMore: Wording(vi: "… và {count} chỗ khác.", en: "… and {count} more places.")
    case .reportNotRemadeNow: Wording(vi: "Theo sổ hiện nay không lập được báo cáo này: {reason}", en: "By the register of now this report cannot be made: {reason}")
    case .passageStarted: Wording(vi: "bắt đầu ngày {day}", en: "started on {day}")
    case .passageClosed: Wording(vi: "kết thúc ngày {day}", en: "closed on {day}")
    case .passageCanceled: Wording(vi: "hủy ngày {day}", en: "canceled on {day}")
    case .passageReopened: Wording(vi: "mở lại ngày {day}", en: "reopened on {day}")
    case .reportDiffers: Wording(vi: "Tệp {path} khác với cơ sở dữ liệu ở {count} chỗ.", en: "{path} differs from the database in {count} places.")
    case .reportNotRemade: Wording(vi: "Không lập lại được báo cáo để so từng ô, chỉ đối chiếu được mã SHA-256 của từng bảng. {reason}", en: "The report could not be made again to compare cells; only the SHA-256 of each table was checked. {reason}")
    case .reportSheetMissing: Wording(vi: "Thiếu trang “{sheet}”.", en: "The sheet “{sheet}” is missing.")
    case .reportDigestDiffers: Wording(vi: "Trang “{sheet}”, bảng {dataset}: các ô không còn khớp mã SHA-256 trong Bảng kiểm chứng.", en: "Sheet “{sheet}”, table {dataset}: the cells no longer agree with the SHA-256 of the manifest.")
    case .reportCellChanged: Wording(vi: "Trang “{sheet}”, ô {cell}: trong tệp là {found}, phải là {expected}.", en: "Sheet “{sheet}”, cell {cell}: {found} in the file, {expected} expected.")
    case .reportRowMissing: Wording(vi: "Trang “{sheet}”: thiếu dòng thuộc hàng {row}: {text}", en: "Sheet “{sheet}”: the row that belongs at {row} is missing: {text}")
    case .reportRowExtra: Wording(vi: "Trang “{sheet}”, hàng {row}: dòng này không có trong cơ sở dữ liệu: {text}", en: "Sheet “{sheet}”, row {row}: this row is not in the database: {text}")
    case .reportRowAdded: Wording(vi: "Trang “{sheet}”, hàng {row}: có người ghi thêm ngoài các bảng: {text}", en: "Sheet “{sheet}”, row {row}: somebody wrote beside the tables: {text}")
    case .reportRowsHidden: Wording(vi: "Trang “{sheet}”: {count} hàng bị ẩn (hàng {rows}).", en: "Sheet “{sheet}”: {count} rows are hidden ({rows}).")
    case .reportColumnsHidden: Wording(vi: "Trang “{sheet}”: có cột bị ẩn (cột {columns}).", en: "Sheet “{sheet}”: columns are hidden ({columns}).")
    case .reportSheetHidden: Wording(vi: "Trang “{sheet}” bị ẩn.", en: "The sheet “{sheet}” is hidden.")
    case .reportSheetAdded: Wording(vi: "Trang “{sheet}” do người khác thêm vào, không đối chiếu được.", en: "The sheet “{sheet}” was added by somebody and cannot be checked.")
    case .reportNeverIssued: Wording(vi: "Tệp ghi là văn bản số {number} phát hành ngày {day}, nhưng cơ sở dữ liệu không có văn bản nào như vậy.", en: "The file says it is document {number}, issued on {day}; the database knows of no such document.")
    case .factLaw: Wording(vi: "quy định thay đổi: {regime}", en: "the law changed: {regime}")
    case .factNotice: Wording(vi: "{authority} nhận thông báo hoạt động", en: "{authority} received a notice of operation")
    case .factPause: Wording(vi: "nhận thông báo tạm dừng {document}", en: "notice of a pause {document} received")
    case .factPauseEnded: Wording(vi: "hết thời hạn tạm dừng", en: "the pause ended")
    case .factResumeNotice: Wording(vi: "có thông báo hoạt động trở lại", en: "a notice to resume was received")
    case .factResumed: Wording(vi: "hoạt động trở lại", en: "operated again")
    case .factResumeNoticeLay: Wording(vi: "Đủ số ngày làm việc kể từ khi nhận thông báo hoạt động trở lại; coi là hết tạm dừng từ ngày này (cách hiểu)", en: "The notice to resume had lain for the working days it must; that the pause ends with this day is our reading")
    case .factTerminated: Wording(vi: "có quyết định chấm dứt hoạt động {document}", en: "its end was decided: {document}")
    case .changeSummary:
      Wording(
        vi: "Từ ngày {from} đến ngày {to}: {count} thay đổi ở {facilities} trong {of} cơ sở ({causes}).",
        en: "From {from} to {to}: {count} changes in {facilities} of {of} facilities ({causes}).")
    case .changeBalance:
      Wording(
        vi: "Danh sách “licensing unlicensed”: {first} cơ sở ngày {from} (theo điều đã biết đến hết ngày đó), thêm {came} lượt, bớt {left} lượt, còn {second} cơ sở ngày {to}.",
        en: "The list “licensing unlicensed”: {first} facilities on {from} (as known at the end of that day), {came} times one came, {left} times one left, {second} on {to}.")
    case .changeMerged: Wording(vi: "đã gộp vào {code}", en: "now part of {code}")
    case .changeEntered: Wording(vi: "mới có trong danh sách", en: "came into the list")
    case .changeLeft: Wording(vi: "không còn trong danh sách này (địa bàn, loại hình hoặc sở hữu đã đổi)", en: "no longer in this list (place, kind or ownership changed)")
    case .changeUnknownThen: Wording(vi: "khi đó chưa có trong sổ", en: "not on the register then")
    case .changeElsewhereThen: Wording(vi: "khi đó sổ ghi ở địa bàn, loại hình, sở hữu khác, hoặc ghi là chưa hoạt động", en: "entered then under another place, kind or ownership, or as not begun")
    case .changeNotThere: Wording(vi: "nay sổ ghi khi đó cơ sở này chưa hoạt động, hoặc thuộc địa bàn, loại hình, sở hữu khác", en: "the register now says that it had not begun then, or was of another place, kind or ownership")
    case .changeEnteredLater: Wording(vi: "ghi sau: {facts}", en: "entered later: {facts}")
    case .changeTakenBack: Wording(vi: "đã đính chính, bỏ: {facts}", en: "taken back: {facts}")
    case .changeConfirmed: Wording(vi: "giấy tờ của cơ sở được xác nhận ngày {day}", en: "the papers of the place were confirmed on {day}")
    case .changeNoLongerConfirmed: Wording(vi: "không còn ai xác nhận giấy tờ của cơ sở", en: "nobody confirms the papers of the place any more")
    case .changeMendedLater: Wording(vi: "thông tin về những ngày trước được ghi hoặc đính chính sau", en: "what is on file of earlier days was entered or mended later")
    case .reportOtherLaw: Wording(vi: "Báo cáo lập theo bộ quy định {before}; chương trình nay dùng bộ {now}.", en: "The report was made by the law {before}; the program now uses {now}.")
    case .reportSavedAgain: Wording(vi: "Văn bản số {number} ngày {day}: tệp không còn nguyên như khi phát hành, đã được lưu lại.", en: "Document {number} of {day}: the file is no longer as it was issued, it was saved again.")
    case .emptyCell: Wording(vi: "ô trống", en: "an empty cell")
    case .templatesValid: Wording(vi: "Mẫu báo cáo hợp lệ: {count} mẫu.", en: "Valid: {count} report templates.")
    case .checklistsValid:
      Wording(
        vi: "Không có lỗi: {checklists} phiếu, {items} nội dung, {requirements} yêu cầu pháp luật.",
        en: "No problems: {checklists} checklists, {items} items, {requirements} requirements.")
    case .religiousOnly: Wording(vi: "Gắn với tôn giáo, tín ngưỡng", en: "Religious")
    case .religiousLeftOut: Wording(vi: "Không gắn với tôn giáo, tín ngưỡng", en: "Not religious")
    case .unlicensedSummary:
      Wording(
        vi: "{count} cơ sở không có giấy tờ còn hiệu lực tính đến ngày {day}{cared}; {unknown} cơ sở chưa xác định được{lacking}.",
        en: "{count} facilities without a paper in force on {day}{cared}; {unknown} unknown{lacking}.")
    case .notNotifiedSummary:
      Wording(
        vi: "Tính đến ngày {day}, {count} cơ sở chưa thông báo hoạt động, không đăng ký dịch vụ bảo vệ trẻ em, đang tạm dừng, tạm đình chỉ hoặc hết hạn các việc ấy, hoặc đã có quyết định chấm dứt{cared}; {unknown} cơ sở chưa xác định được{lacking}.",
        en: "On {day}, {count} facilities not notified, without a registration of child protection services, paused, suspended, past the end of either, or with a decision to end{cared}; {unknown} unknown{lacking}.")
    case .askedSummary:
      Wording(
        vi: "Số cơ sở tính đến ngày {day}: {parts}{cared}; chưa xác định được {unknown}{lacking}.",
        en: "Facilities on {day}: {parts}{cared}; unknown {unknown}{lacking}.")
    case .unknownSummary:
      Wording(
        vi: "Tính đến ngày {day}, {count} cơ sở chưa xác định được tình trạng{cared}{lacking}; không tính là có giấy tờ, cũng không tính là không có.",
        en: "On {day}, {count} facilities whose situation is unknown{cared}{lacking}; counted neither as lawful nor as unlawful.")
    case .unknownWithoutPaper:
      Wording(
        vi: ", trong đó {count} cơ sở thuộc diện nào cũng không có giấy tờ còn hiệu lực hoặc thông báo còn tính",
        en: ", {count} of them without a valid paper, or a notice that counts, whichever class they are of")
    case .titleOfUnlicensed: Wording(vi: "Cơ sở không có giấy tờ còn hiệu lực để hoạt động", en: "Facilities without a paper in force to operate")
    case .titleOfNotNotified: Wording(vi: "Cơ sở chưa thông báo, không có giấy tờ còn hiệu lực, tạm dừng hoặc chấm dứt hoạt động", en: "Facilities not notified, without a paper in force, paused or ended")
    case .titleOfUnknown: Wording(vi: "Cơ sở chưa xác định được tình trạng pháp lý", en: "Facilities whose situation is unknown")
    case .titleAndUnknown: Wording(vi: "{title}; cơ sở chưa xác định được tình trạng pháp lý", en: "{title}; facilities whose situation is unknown")
    case .communeElsewhere: Wording(vi: "{commune} ({province})", en: "{commune}, {province}")
    case .inspectionsDone: Wording(vi: "Kiểm tra", en: "Inspections")
    case .neverInspected: Wording(vi: "Chưa có cuộc kiểm tra nào.", en: "No inspection yet.")
    case .findingsUnsettled: Wording(vi: "Tồn tại, hạn chế chưa khắc phục xong: {count} trong {of} ({sides})", en: "Findings not settled: {count} of {of} ({sides})")
    case .handlingsDone: Wording(vi: "Xử lý", en: "Handling")
    case .referralsDone: Wording(vi: "Chuyển cơ quan khác", en: "Passed on")
    case .emergenciesDone: Wording(vi: "Vụ việc khẩn cấp", en: "Emergencies")
    case .noneOwnAndKept: Wording(vi: "0; giữ nguyên {findings}", en: "0; {findings} kept")
    case .auditSummaryNone: Wording(vi: "0 cơ sở tính đến ngày {day}.", en: "0 facilities on {day}.")
    case .auditSummary: Wording(vi: "{count} cơ sở tính đến ngày {day}, xếp theo tỉnh, xã, tên cơ sở: {parts}.", en: "{count} facilities on {day}, by province, commune and name: {parts}.")
    case .listHoldsOnly: Wording(vi: "Danh sách chỉ gồm: {what}.", en: "The list holds only: {what}.")
    case .notOnRegister: Wording(vi: "sổ chưa ghi", en: "not on the register")
    case .noFigures: Wording(vi: "chưa có số liệu", en: "no figures yet")
    case .datedAfterCut: Wording(vi: "(từ {day}, cần đối chiếu: {count})", en: "({count} of them from {day} on, to be checked)")
    case .founderUnknownGap: Wording(vi: ", {count} cơ sở chưa ghi người thành lập", en: ", of {count} facilities nobody recorded the founder")
    case .ofPlacesWithoutPaper: Wording(vi: "(trong đó nơi không có giấy tờ hoạt động: {count})", en: "({count} of them of places without an operation paper)")
    case .sumLeavesOut: Wording(vi: ", chưa kể {count} cơ sở chưa có số liệu", en: ", {count} facilities without figures not counted")
    case .sumLeavesOutFindingsNote: Wording(vi: "(*) {column}: chưa kể {count} cơ sở đã đến mà chưa kiểm tra được nội dung nào.", en: "(*) {column}: {count} facilities visited where nothing could be checked not counted.")
    case .nothingChecked: Wording(vi: "chưa kiểm tra được nội dung nào", en: "nothing could be checked")
    case .inspectionsWithoutResult: Wording(vi: "Có {count} cuộc kiểm tra đã kết thúc mà chưa kiểm tra được nội dung nào; chưa biết ở đó có tồn tại, hạn chế hay không, số tồn tại, hạn chế chưa kể các cuộc này: {inspections}.", en: "In {count} closed inspections nothing could be checked: whether there are findings there is not known, and no number of findings counts them: {inspections}.")
    case .sumLeavesOutActsNote: Wording(vi: "(*) {column}: chưa kể {count} việc chưa có số liệu.", en: "(*) {column}: {count} acts without figures not counted.")
    case .childrenCared: Wording(vi: "đang chăm sóc {children} trẻ em{gap}", en: "with {children} children{gap}")
    case .childrenCaredUnknown: Wording(vi: "chưa có số liệu trẻ em đang chăm sóc ở {count} cơ sở này", en: "whose children nobody counted ({count} facilities)")
    case .peopleCared: Wording(vi: "Các cơ sở đang chăm sóc {beneficiaries} đối tượng, trong đó có {children} trẻ em", en: "The facilities care for {beneficiaries} beneficiaries, {children} of them children")
    case .othersAlone: Wording(vi: "{count} (chưa kể trẻ em: chưa có số liệu)", en: "{count} (without the children, who were not counted)")
    case .othersAloneCounted: Wording(vi: "{count} đối tượng khác, chưa có tổng số", en: "{count} others, no total yet")
    case .lawPlacesMissing: Wording(vi: "Trong các chỗ đã hỏi, danh mục không có quy định nào tại: {list}.", en: "Of the places asked for the catalog has nothing at: {list}.")
    case .sizeUnknownForForm: Wording(vi: "Phiếu “{checklist}” ({title}) chỉ dùng cho một quy mô cơ sở; sổ chưa đủ số liệu để biết {code} có thuộc quy mô đó hay không. Đếm và ghi: “{command}”; nếu không thuộc thì hủy cuộc này và lập lại theo phiếu hợp.", en: "Checklist “{checklist}” ({title}) is for places of one size only; the register cannot tell whether {code} is of that size. Count and record: “{command}”; if it is not, cancel this inspection and plan it with a form that fits.")
    case .factTerminationDecided: Wording(vi: "có quyết định {document} chấm dứt hoạt động từ ngày {from}", en: "decision {document} ends its operation from {from} on")
    case .resumedByNotice: Wording(vi: "Tính là hết tạm dừng từ ngày {on} theo thông báo hoạt động trở lại nhận ngày {received}{planned}; sổ chưa ghi ngày hoạt động trở lại thực tế. Khi biết thì ghi: “{command}”.", en: "The pause counts as over since {on} by the notice to resume received on {received}{planned}; the register has no day on which it did operate again. Once known: “{command}”.")
    case .foundEmpty: Wording(vi: "Lần đếm gần nhất ({on}) không có đối tượng nào; tình trạng trên vẫn tính là cơ sở đang hoạt động. Nếu cơ sở đã ngừng hoạt động thì ghi: “{command}”.", en: "The latest count ({on}) found nobody; the situation above still takes the facility to operate. If it has stopped, record: “{command}”.")
    case .uncountedGrant: Wording(vi: "Chưa tính được {term} của {count} cơ sở, vì sổ chưa có ngày cấp giấy: {list}.", en: "Not counted, as the register has no day of the grant ({term}), facilities: {count} ({list}).")
    case .uncountedOperation: Wording(vi: "Chưa tính được {term} của {count} cơ sở, vì sổ chưa cho biết đã hoạt động hay chưa: {list}. Khi biết thì ghi ngày bắt đầu hoạt động (“maiam facility edit … --opened”) hoặc số đối tượng.", en: "Not counted, as the register does not say whether they operate ({term}), facilities: {count} ({list}). Once known, record the first day of operation (“maiam facility edit … --opened”) or a count.")
    case .resumedByNoticeSoon: Wording(vi: "(thông báo ghi ngày {planned}, chưa đủ số ngày làm việc sau ngày nhận)", en: "(the notice names {planned}, too few working days after its receipt)")
    case .resumedByNoticeShort: Wording(vi: "chưa ghi ngày hoạt động trở lại", en: "day of resuming not recorded")
    case .resumedByNoticeSum: Wording(vi: "{count} cơ sở tính là hết tạm dừng theo thông báo hoạt động trở lại; sổ chưa ghi ngày hoạt động trở lại thực tế: {list}.", en: "Facilities whose pause counts as over by the notice to resume, with no day recorded on which they did operate again: {count} ({list}).")
    case .plannedStartPassed: Wording(vi: "Ngày dự kiến bắt đầu hoạt động ({on}) đã qua; sổ chưa ghi ngày bắt đầu hoạt động thực tế. Khi biết thì ghi: “{command}”.", en: "The planned first day of operation ({on}) is over; the register has no day on which it did begin. Once known: “{command}”.")
    case .plannedStartSum: Wording(vi: "{count} cơ sở đã thông báo có ngày dự kiến bắt đầu hoạt động đã qua mà sổ chưa ghi ngày bắt đầu thực tế: {list}.", en: "Notified facilities whose planned first day is over, with no day recorded on which they did begin: {count} ({list}).")
    case .terminationAhead: Wording(vi: "Quyết định số {document} ngày {decided} chấm dứt hoạt động từ ngày {from}; đến hết ngày {last} cơ sở vẫn hoạt động và tính ở tình trạng này.", en: "Decision no. {document} of {decided} ends the operation from {from} on; until the end of {last} the facility operates and counts as it does here.")
    case .terminationAheadShort: Wording(vi: "quyết định chấm dứt từ ngày {from}", en: "ends by decision on {from}")
    case .terminationAheadSum: Wording(vi: "{count} cơ sở đã có quyết định chấm dứt hoạt động, chưa đến ngày có hiệu lực nên còn tính ở tình trạng trước đó: {list}.", en: "Facilities whose end is decided for a later day and that count as before until then: {count} ({list}).")
    case .noticedKind: Wording(vi: "Thông báo hoạt động ghi loại hình “{noticed}”, sổ ghi “{kind}”; chưa đọc được quy định nào về trường hợp này: cần đối chiếu.", en: "The notice names the kind “{noticed}”, the register “{kind}”; no rule on that was read: to be checked.")
    case .noticedKindSum: Wording(vi: "{count} cơ sở có thông báo hoạt động ghi loại hình khác với sổ, cần đối chiếu: {list}.", en: "Facilities whose notice names another kind than the register, to be checked: {count} ({list}).")
    case .criticalOpen: Wording(vi: "còn {count} tồn tại mức cấp bách chưa xác nhận khắc phục{overdue} ({list})", en: "critical findings not verified as put right: {count}{overdue} ({list})")
    case .criticalOpenOverdue: Wording(vi: ", trong đó {count} quá hạn", en: ", {count} of them overdue")
    case .criticalOpenSum: Wording(vi: "{count} cơ sở còn tồn tại mức cấp bách chưa xác nhận khắc phục: {list}; tất cả {findings} tồn tại mức cấp bách.", en: "Facilities with critical findings not verified as put right: {count} ({list}), {findings} critical findings in all.")
    case .criticalLateSum: Wording(vi: "Trong số tồn tại mức cấp bách ấy, {findings} tồn tại đã quá hạn khắc phục, ở {count} cơ sở: {list}.", en: "Of these critical findings {findings} are overdue, at {count} facilities: {list}.")
    case .unsaidActs: Wording(vi: "Sổ còn ghi việc tạm dừng, tạm đình chỉ hoặc chấm dứt hoạt động của cơ sở được tính ở tình trạng khác trong các số trên: {list}.", en: "On file are also pauses, suspensions or ends of facilities that the numbers above count under another situation: {list}.")
    case .unsaidAct: Wording(vi: "{act} {count} cơ sở (tính ở “{headline}”)", en: "{act}: {count} (counted as “{headline}”)")
    case .unsaidActsLeftOut: Wording(vi: "Sổ còn ghi việc được hỏi ở cơ sở mang tình trạng khác, không có trong danh sách này: {list}.", en: "What is asked for is also on file of facilities of another situation, which this list leaves out: {list}.")
    case .unknownLeftOut: Wording(vi: "Không kể {count} cơ sở chưa xác định được tình trạng, chưa biết có thuộc danh sách này hay không (xem: --situation unknown).", en: "Left out: {count} facilities whose situation is unknown; whether they belong in this list is not known (see: --situation unknown).")
    case .noneOfTheKnown: Wording(vi: "Không có cơ sở nào trong số đã xác định được tình trạng; {count} cơ sở chưa xác định được{lacking}, chưa biết có thuộc danh sách này hay không.", en: "None of those whose situation is known; {count} facilities are unknown{lacking}, and whether they belong in this list is not known.")
    case .visitedElsewhereNote: Wording(vi: "Đợt còn kiểm tra {count} cơ sở nay không thuộc địa bàn, loại hình của đợt nên không có trong bảng trên; {sum} tồn tại, hạn chế ghi tại đó vẫn tính trong tổng số tồn tại, hạn chế của đợt: {list}.", en: "The campaign also inspected {count} facilities that are no longer of its area and kinds and so stand in no row above; their {sum} findings are in the total of the campaign: {list}.")
    case .visitedElsewhere: Wording(vi: "{facility}: {count} tồn tại, hạn chế", en: "{facility}: {count} findings")
    case .peopleCaredUnknown: Wording(vi: "Chưa có số liệu đối tượng, trẻ em đang chăm sóc", en: "Beneficiaries and children are not counted yet")
    case .childrenCounted: Wording(vi: "{count} trẻ em", en: "{count} children")
    case .childrenNotCounted: Wording(vi: "chưa có số trẻ em", en: "children not counted")
    case .beneficiariesCounted: Wording(vi: "{count} đối tượng", en: "{count} beneficiaries")
    case .beneficiariesNotCounted: Wording(vi: "chưa có tổng số đối tượng", en: "beneficiaries not counted")
    case .finesSum: Wording(vi: ", tổng số tiền phạt {sum} đồng", en: ", fines of {sum} dong in all")
    case .finesGap: Wording(vi: ", và {count} quyết định chưa có số tiền", en: ", and {count} decisions without an amount")
    case .finesUnknown: Wording(vi: ", chưa có số tiền phạt của {count} quyết định", en: ", {count} decisions without an amount")
    case .movedSum: Wording(vi: "; số trẻ em được chuyển hình thức chăm sóc: {sum} trẻ em", en: "; {sum} children moved")
    case .movedGap: Wording(vi: ", và {count} việc chưa có số trẻ em", en: ", and {count} acts without their number")
    case .movedUnknown: Wording(vi: "; chưa có số trẻ em được chuyển của {count} việc", en: "; {count} acts without the number of children")
    case .sumLacksOthersNote: Wording(vi: "(*) {column}: {count} cơ sở chưa có số đối tượng khác, chỉ tính số trẻ em đã đếm.", en: "(*) {column}: at {count} facilities the others were never counted; only the children who were are in the number.")
    case .sumLeavesOutNote: Wording(vi: "(*) {column}: chưa kể {count} cơ sở chưa có số liệu.", en: "(*) {column}: {count} facilities without figures not counted.")
    case .byRegister: Wording(vi: "theo sổ; chưa ai xác nhận giấy tờ", en: "by the register; nobody confirmed its papers")
    case .byRegisterConfirmedSince: Wording(vi: "theo sổ; xác nhận ngày {day}", en: "by the register; confirmed on {day}")
    case .byRegisterCount: Wording(vi: "{count} cơ sở trong số đó chỉ theo sổ: chưa ai xác nhận cơ sở có giấy tờ gì.", en: "{count} of them by the register alone: nobody confirmed which papers they have.")
    case .nothingInRegister: Wording(vi: "Không có giấy tờ nào trong sổ", en: "No paper in the register")
    case .marksHead: Wording(vi: "Các từ ghi kèm:", en: "Marks:")
    case .conditionsNotConcluded: Wording(vi: "đã kiểm tra, chưa kết luận: {conditions}", en: "inspected, not concluded: {conditions}")
    case .openDangersOfReport: Wording(vi: "Còn {count} dấu hiệu trẻ em có thể bị xâm hại hoặc gặp nguy hiểm, ghi khi kiểm tra tại {facilities} cơ sở, chưa được ghi là vụ việc khẩn cấp và chưa có lý do không ghi, không tính trong các số trên: {list}. Ghi từng cuộc bằng “maiam emergency add --inspection {inspection}”, hoặc lý do bằng “maiam emergency decline {inspection}”.", en: "{count} signs that a child may be abused or in danger, seen at {facilities} facilities, are neither recorded as an emergency nor declined and in no number above: {list}. Record each with “maiam emergency add --inspection {inspection}”, or why not with “maiam emergency decline {inspection}”.")
    case .emergenciesReceived: Wording(vi: "Tin về trẻ em có thể cần được bảo vệ khẩn cấp, nhận trong thời gian mà báo cáo này tính: {count}; {told}.", en: "Emergencies of children that came in during the time which this report counts: {count}; {told}.")
    case .emergenciesUntold: Wording(vi: "trong đó sổ chưa ghi đã báo cơ quan nào: {count} ({list})", en: "told to nobody by the register: {count} ({list})")
    case .emergenciesAllTold: Wording(vi: "tin nào cũng đã ghi báo ít nhất một cơ quan", en: "each was told to one body at least")
    case .noEmergencies: Wording(vi: "Sổ không ghi tin nào về trẻ em có thể cần được bảo vệ khẩn cấp, nhận trong thời gian mà báo cáo này tính.", en: "No emergency of a child is on file that came in during the time which this report counts.")
    case .emergenciesTold: Wording(vi: "Ngoài ra, báo khẩn cấp về trẻ em cần được bảo vệ, không tính trong số chuyển thông tin, hồ sơ nói trên: {count} tin; đã báo {list}.", en: "Besides, and in no number of what was passed on above: {count} emergencies of children; told {list}.")
    case .emergencyToldOne: Wording(vi: "{body}: {count}", en: "{body} {count}")
    case .operationActsOfReport: Wording(vi: "Ngoài các việc trong bảng: {list}.", en: "Besides those in the table: {list}.")
    case .reopenedInPeriod: Wording(vi: "Ngoài ra có {count} cơ sở đóng cửa trong kỳ nhưng đã mở lại; lần đóng cửa ấy không tính vào các số đóng cửa, ngừng hoạt động nêu trên: {list}.", en: "Besides, {count} facilities closed in the period and have opened again; the numbers of closings above do not count that: {list}.")
    case .reopenedDays: Wording(vi: "đóng cửa ngày {closed}, mở lại ngày {reopened}", en: "closed on {closed}, opened again on {reopened}")
    case .closingsOfRegister: Wording(vi: "Việc đóng cửa ghi trong sổ: {list}.", en: "Closings on file: {list}.")
    case .closedOfRegister: Wording(vi: "đã đóng cửa, không có trong danh sách: {count} ({list})", en: "closed and not in the list: {count} ({list})")
    case .closedUnplacedOfRegister: Wording(vi: "trong số đã đóng cửa, chưa ghi nơi đến của trẻ em: {count} ({list})", en: "of those closed, without a record of where the children went: {count} ({list})")
    case .stoppedOfRegister: Wording(vi: "đã ghi đóng cửa nhưng chưa được coi là đã đóng, vẫn có trong danh sách: {count} ({list})", en: "closing recorded, not closed in law, still in the list: {count} ({list})")
    case .stoppedAndPartlyPlaced: Wording(vi: "{code}: đếm {children} trẻ em ngày {on}, {unplaced} trẻ chưa có nơi đến", en: "{code}: {children} children counted on {on}, {unplaced} without a place")
    case .partlyPlacedSum:
      Wording(
        vi: "{count} cơ sở đã ghi ngừng hoạt động, chưa được coi là đóng cửa, và một phần trẻ em đã có nơi đến; số trẻ em nêu ở đây là số đếm trước khi ngừng: {list}.",
        en: "{count} facilities shut their doors, are not closed in law and have a place for some of the children; the children given here are those counted before: {list}.")
    case .unplacedAboveCount:
      Wording(
        vi: "{code}: khi đóng cửa ngày {on} ghi {unplaced} trẻ chưa có nơi đến, nhưng lần đếm ngày {counted} chỉ có {children} trẻ em: một trong hai số sai. Ghi lại bằng “maiam facility close {code} --on {on} --unplaced …” hoặc “maiam facility census {code} --on {counted} --children …”.",
        en: "{code}: at its closing on {on} {unplaced} children were left without a place, but the count of {counted} has {children}: one of both numbers is wrong. Record it again by “maiam facility close {code} --on {on} --unplaced …” or “maiam facility census {code} --on {counted} --children …”.")
    case .countedBeforeOpening:
      Wording(
        vi: "{code}: ngày {counted} đếm được người, trước ngày bắt đầu hoạt động ghi trong sổ ({opened}); vì vậy cơ sở được coi là đã hoạt động từ ngày {counted}. Nếu ngày bắt đầu sai: “maiam facility edit {code} --opened NGÀY --on NGÀY”; nếu ngày đếm sai: “maiam facility retract {code} --what census --on {counted} --reason …” rồi ghi lại.",
        en: "{code}: people were counted on {counted}, before the opening day of the register ({opened}); so it counts as running from {counted}. If the opening is wrong: “maiam facility edit {code} --opened DAY --on DAY”; if the day of the count is: “maiam facility retract {code} --what census --on {counted} --reason …”, and record it again.")
    case .reopenedOfRegister: Wording(vi: "đã mở lại, có trong danh sách: {count}, gồm {list}", en: "opened again and in the list: {count}, namely {list}")
    case .pausesOfReport: Wording(vi: "tạm dừng hoạt động {count} ({list})", en: "{count} pauses of operation ({list})")
    case .terminationsOfReport: Wording(vi: "chấm dứt hoạt động {count} ({list})", en: "{count} terminations of operation ({list})")
    case .passesOfReport: Wording(vi: "chuyển thông tin, hồ sơ cho cơ quan khác, không phải công an {count} ({list})", en: "{count} files passed to bodies that are not the police ({list})")
    case .passedOfReport: Wording(vi: "{facility}: {code}, {body}, ngày {on}", en: "{facility}: {code}, {body}, {on}")
    case .measureNumber: Wording(vi: "số {number}", en: "no. {number}")
    case .measureDay: Wording(vi: "ngày {on}", en: "of {on}")
    case .measureBy: Wording(vi: "của {by}", en: "by {by}")
    case .measureAmount: Wording(vi: "số tiền phạt {amount} đồng", en: "fine of {amount} đồng")
    case .measureChildren: Wording(vi: "{count} trẻ em được chuyển", en: "{count} children moved")
    case .measureFindings: Wording(vi: "đối với {list}", en: "against {list}")
    case .noHandlings: Wording(vi: "Chưa ghi nhận việc xử lý nào.", en: "Nothing the authority did is recorded.")
    case .noHandlingsInTable: Wording(vi: "Không có việc nào thuộc bảng này; các việc ghi ở nơi khác nêu dưới bảng.", en: "Nothing belongs in this table; what is recorded elsewhere stands below it.")
    case .signInspection: Wording(vi: "cuộc kiểm tra {inspection}", en: "inspection {inspection}")
    case .signCount: Wording(vi: "số đếm", en: "a count")
    case .signNotice: Wording(vi: "thông báo hoạt động", en: "a notice of operation")
    case .signDiscovery: Wording(vi: "việc phát hiện", en: "its discovery")
    case .conditionsGoingOn: Wording(vi: "đang kiểm tra, chưa kết luận ({inspection}, từ ngày {day}{unmet})", en: "being inspected, not concluded ({inspection}, since {day}{unmet})")
    case .conditionsReopened: Wording(vi: "cuộc kiểm tra đã mở lại, chưa kết luận ({inspection}, từ ngày {day}{unmet})", en: "inspection opened again, not concluded ({inspection}, since {day}{unmet})")
    case .conditionsNotMetSoFar: Wording(vi: "; đến nay trả lời không đạt: {conditions}", en: "; answered not met so far: {conditions}")
    case .inDoubtSoFar: Wording(vi: "{inspections} chưa kết luận, đến nay có nội dung không đạt", en: "{inspections} not concluded, with something not met so far")
    case .inDoubtByInspection: Wording(vi: "Trong các cơ sở được tính là có giấy tờ, đã đăng ký hoặc đã thông báo ở trên, {count} cơ sở đang có cuộc kiểm tra chưa kết luận mà đến nay có nội dung không đạt: {list}.", en: "Of the facilities counted above as with papers, registered or notified, {count} have an inspection that is not concluded and sees something not met so far: {list}.")
    case .conditionsChanged: Wording(vi: "{facility}: trước đó {before}; nay {after}. Điều kiện: {now}.", en: "{facility}: before {before}; now {after}. Conditions: {now}.")
    case .conditionsNoneAsked: Wording(vi: "đã kiểm tra, nhưng chưa xem điều kiện nào", en: "inspected, no condition looked at")
    case .conditionsNeverChecked: Wording(vi: "chưa kiểm tra", en: "never checked")
    case .fillIntroduction:
      Wording(
        vi: "{code} – {facility}. Gõ kết quả rồi Enter. “?” xem trợ giúp, “q” dừng lại (các kết quả đã gõ được lưu).",
        en: "{code} – {facility}. Type an answer and Enter. “?” for help, “q” to stop (answers are kept).")
    case .fillProgress: Wording(vi: "[{number}/{total}] {section}", en: "[{number}/{total}] {section}")
    case .fillHowToVerify: Wording(vi: "Cách kiểm tra: {text}", en: "How to verify: {text}")
    case .fillCitations: Wording(vi: "Căn cứ: {text}", en: "Basis: {text}")
    case .fillPrompt: Wording(vi: "Kết quả ({expected}): ", en: "Answer ({expected}): ")
    case .fillNote: Wording(vi: "Ghi chú (Enter nếu không có): ", en: "Note (Enter for none): ")
    case .childHintQuestion: Wording(vi: "“{part}” có thể nêu tên, ngày sinh hoặc tuổi của một trẻ em. Viết lại không nêu danh tính, hoặc gõ “g” để giữ nguyên: ", en: "“{part}” may tell a child's name, birth date or age. Write it again without telling who, or type “g” to keep it: ")
    case .ownWordsHelp: Wording(vi: "“g” giữ nguyên lời đã gõ; “<” bỏ lời ấy, trở lại câu hỏi; “q” bỏ lời ấy và dừng; hoặc gõ lại bằng lời khác.", en: "“g” keeps what was typed; “<” drops it and goes back to the question; “q” drops it and stops; or type other words.")
    case .ownWordsNotSaved: Wording(vi: "Lời “{text}” chưa được ghi.", en: "“{text}” was not kept.")
    case .oldFontQuestion: Wording(vi: "Chữ này gõ bằng phông cũ, đọc là {readings}. Gõ số để ghi theo cách đọc ấy, gõ “g” để giữ nguyên, hoặc gõ lại: ", en: "This is typed in an old font and reads {readings}. Type the number to take that, “g” to keep it as it stands, or type it again: ")
    case .fillNoteKept: Wording(vi: "Ghi chú (đang có: “{note}”; Enter giữ nguyên, “-” bỏ): ", en: "Note (now “{note}”; Enter keeps it, “-” removes it): ")
    case .fillNoteField: Wording(vi: "Ghi chú", en: "Note")
    case .expiresOption: Wording(vi: "--expires (trong danh sách: cột “Ngày hết hạn”)", en: "--expires (in a list the column “Ngày hết hạn”)")
    case .fillNoteKeys: Wording(vi: "“{key}” là phím lệnh, không phải lời ghi. Gõ “<” để trả lời lại nội dung này, hoặc Enter nếu không có ghi chú.", en: "“{key}” is a command and no words. Type “<” to answer this item again, or Enter for no note.")
    case .fillNoteStays: Wording(vi: "Ghi chú đang có vẫn giữ nguyên. Gõ “-” để bỏ, Enter để giữ, hoặc gõ ghi chú mới.", en: "The note stays as it is. Type “-” to remove it, Enter to keep it, or a new note.")
    case .pastedLines: Wording(vi: "Nhiều dòng đã được nối thành một: “{text}”.", en: "Several lines were joined into one: “{text}”.")
    case .pasteGoesOn: Wording(vi: "Nhiều dòng được dán cùng lúc. Enter ở một dòng trống để kết thúc: ", en: "Several lines were pasted at once. Enter on an empty line ends them: ")
    case .fillHelp:
      Wording(
        vi: "“-” không áp dụng; “.” chưa kiểm tra được; “<” quay lại nội dung trước; “q” dừng.",
        en: "“-” not applicable; “.” not checked; “<” back; “q” stop.")
    case .fillStopped:
      Wording(
        vi: "Dừng ở đây; mọi kết quả đã lưu. Chạy lại “maiam inspection fill {code}” để làm tiếp ({open} nội dung còn lại).",
        en: "Stopped; every answer is kept. Run “maiam inspection fill {code}” to go on ({open} items left).")
    case .fillDone:
      Wording(
        vi: "Đã hỏi hết. Kết thúc bằng “maiam inspection close {code} --on NGÀY --signed-by-facility yes|no”.",
        en: "All items are answered. Close with “maiam inspection close {code} --on DAY --signed-by-facility yes|no”.")
    case .choices: Wording(vi: "Lựa chọn", en: "Choices")
    case .knownAtNote: Wording(vi: "Theo sổ như lúc {at}: không kể những gì ghi sau lúc ấy.", en: "As the register stood at {at}: without what was recorded later.")
    case .knownAtDocument: Wording(vi: "theo sổ như lúc {at}", en: "as the register stood at {at}")
    case .asOf: Wording(vi: "Tính đến ngày {day}", en: "As of {day}")
    case .auditFound:
      Wording(
        vi: "{count} cơ sở không đúng quy định hoặc chưa xác định được.",
        en: "{count} facilities are not in order, or unknown.")
    case .exportRest: Wording(vi: "Tệp có hồ sơ mới nhất và số liệu mới nhất của mỗi cơ sở, không phải toàn bộ sổ. Không có trong tệp: {list}. Muốn giữ tất cả thì sao lưu bằng “maiam backup TỆP”.", en: "The file has the latest profile and the latest count of each facility, not all of the register. Not in it: {list}. To keep everything, run “maiam backup FILE”.")
    case .restPapers: Wording(vi: "{count} giấy tờ (“maiam permit list --format csv”)", en: "{count} papers (“maiam permit list --format csv”)")
    case .restNotices: Wording(vi: "{count} thông báo hoạt động, hoạt động trở lại, tạm dừng, chấm dứt (“maiam notice list”, “maiam facility show MÃ”)", en: "{count} notices, resumptions, pauses and ends (“maiam notice list”, “maiam facility show CODE”)")
    case .restPlacements: Wording(vi: "{count} lần ghi nơi chuyển đến của trẻ em khi đóng cửa (“maiam facility show MÃ”)", en: "{count} remarks on where the children went when a place closed (“maiam facility show CODE”)")
    case .restCounts: Wording(vi: "{count} lần thống kê trước (“maiam facility show MÃ --format json”)", en: "{count} earlier counts (“maiam facility show CODE --format json”)")
    case .restProfiles: Wording(vi: "{count} lần thông tin cơ sở trước đây (“maiam trail list --facility MÃ”)", en: "{count} earlier profiles (“maiam trail list --facility CODE”)")
    case .fullOfDays: Wording(vi: "ngày", en: "days")
    case .fullOfPeople: Wording(vi: "số người", en: "numbers of people")
    case .fullOfPaperNumbers: Wording(vi: "số của giấy tờ", en: "numbers of papers")
    case .toldOtherwise:
      Wording(vi: "{name}: sổ ghi {old}, nay ghi {new}", en: "{name}: the register says {old}, this says {new}")
    case .groupSumDiffers: Wording(vi: "Dòng {line} “{text}” ghi {stated} ở cột “{column}”, cộng các dòng thì được {counted}: kiểm tra xem sót dòng hay cộng sai. Số trong sổ lấy theo từng dòng.", en: "Row {line} “{text}” says {stated} in the column “{column}”, and its rows come to {counted}: see whether a row is missing or the sum is wrong. The register takes the rows.")
    case .notJudged: Wording(vi: "Đã ghi kết quả, chưa đánh giá được", en: "Answered, cannot be judged")
    case .impossibleCount: Wording(vi: "“{item}” ghi {value}, là một phần của “{whole}” chỉ có {count}", en: "“{item}” says {value} and is a part of “{whole}”, which has {count}")
    case .impossibleBesideRegister: Wording(vi: "“{item}” ghi {value}, mà theo sổ {whole} chỉ có {count}", en: "“{item}” says {value}, and by the register the {whole} is {count}")
    case .impossibleDay: Wording(vi: "“{item}” ghi ngày không thể có: {comparison}", en: "“{item}” has a day that cannot be: {comparison}")
    case .impossibleAnswers: Wording(vi: "{inspection}: có kết quả không thể cùng đúng, chưa đánh giá là đạt và phải sửa trước khi kết thúc: {items}.", en: "{inspection}: some answers cannot be, are not judged as met and must be corrected before closing: {items}.")
    case .notJudgedItems: Wording(vi: "{inspection}: đã ghi kết quả nhưng chưa đánh giá được là đạt hay không đạt: {items}.", en: "{inspection}: answered, and cannot be judged as met or not: {items}.")
    case .papersShownNotOnFile: Wording(vi: "{inspection} ghi cơ sở có giấy tờ hoặc thông báo ({items}), còn theo sổ: {situation}. Đối chiếu; có thì ghi vào sổ: maiam permit add {facility} … hoặc maiam notice add {facility} …", en: "{inspection} saw a paper or a notice ({items}), while the register says: {situation}. Compare; where there is one, write it down: maiam permit add {facility} … or maiam notice add {facility} …")
    case .papersOnFileNotShown: Wording(vi: "{inspection} ghi cơ sở không có giấy tờ hoặc thông báo ({items}), còn theo sổ: {situation}. Đối chiếu giấy tờ, thông báo trong sổ với bản gốc: maiam facility show {facility}", en: "{inspection} saw no paper or notice ({items}), while the register says: {situation}. Compare what stands in the register with the originals: maiam facility show {facility}")
    case .papersHeldNotShown: Wording(vi: "{inspection} ghi không có giấy tờ hoặc thông báo ({items}), còn sổ có: {papers}. Đối chiếu với bản gốc; trong sổ: maiam facility show {facility}", en: "{inspection} says that there is no paper or notice ({items}), while the register has: {papers}. Compare with the originals; in the register: maiam facility show {facility}")
    case .papersShownNotHeld: Wording(vi: "{inspection} ghi cơ sở có giấy tờ hoặc thông báo ({items}), còn sổ {what}. Đối chiếu; có thì ghi vào sổ: maiam permit add {facility} … hoặc maiam notice add {facility} …", en: "{inspection} saw a paper or a notice ({items}), while the register {what}. Compare; where there is one, write it down: maiam permit add {facility} … or maiam notice add {facility} …")
    case .noPaperOnFile: Wording(vi: "không có giấy phép, giấy chứng nhận nào còn hiệu lực", en: "has no license or certificate in force")
    case .noNoticeOnFile: Wording(vi: "chưa ghi thông báo hoạt động nào", en: "has no notice")
    case .neitherOnFile: Wording(vi: "không có giấy tờ nào còn hiệu lực và chưa ghi thông báo hoạt động nào", en: "has neither a paper in force nor a notice")
    case .paperDayOtherwise: Wording(vi: "{inspection} ghi {items}: {day}, còn sổ ghi {what}: {on_file}. Đối chiếu; trong sổ: maiam facility show {facility}", en: "{inspection} says {items}: {day}, while the register has for {what}: {on_file}. Compare; in the register: maiam facility show {facility}")
    case .dayOfNotice: Wording(vi: "ngày nhận thông báo hoạt động", en: "the day of receipt of the notice")
    case .dayOfStart: Wording(vi: "ngày bắt đầu hoạt động", en: "the first day of operation")
    case .papersWithin: Wording(vi: "{inspection} tự mâu thuẫn: {shown} ghi có giấy tờ hoặc thông báo, còn {lacking} ghi không có. Đối chiếu các kết quả này với bản gốc.", en: "{inspection} contradicts itself: {shown} says that there is a paper or a notice, {lacking} say that there is none. Compare these answers with the originals.")
    case .papersNowShown: Wording(vi: "{item}: {inspection} (ngày {day}) ghi có, {other} (ngày {then}) ghi không có. Hai cuộc kiểm tra của cùng cơ sở khác nhau, cần đối chiếu với bản gốc.", en: "{item}: {inspection} ({day}) says yes, {other} ({then}) says no. Two inspections of one facility differ: compare with the originals.")
    case .papersNowLacking: Wording(vi: "{item}: {inspection} (ngày {day}) ghi không có, {other} (ngày {then}) ghi có. Hai cuộc kiểm tra của cùng cơ sở khác nhau, cần đối chiếu với bản gốc.", en: "{item}: {inspection} ({day}) says no, {other} ({then}) says yes. Two inspections of one facility differ: compare with the originals.")
    case .lawChangedOnTheWay: Wording(vi: "{inspection} bắt đầu ngày {day}; từ ngày {change} quy định về {count} nội dung của phiếu thay đổi. Mọi nội dung được xét theo quy định của ngày bắt đầu kiểm tra {day}.", en: "{inspection} began on {day}; from {change} on the law of {count} items of its checklist is another. All items are judged by the law of {day}, the day it began.")
    case .countedOnTheSpot: Wording(vi: "{inspection} đếm tại chỗ: {part} {count}, khác với sổ; cuộc kiểm tra được xét theo số đếm tại chỗ, còn sổ vẫn giữ số cũ. Ghi vào sổ: maiam facility census {facility} --on {day} --{option} {count}", en: "{inspection} counted on the spot: {part} {count}, other than the register; the inspection is judged by it, and the register keeps its number. Write it down: maiam facility census {facility} --on {day} --{option} {count}")
    case .doubtfulCount: Wording(vi: "{inspection}, nội dung {item}: ghi {value}, nhiều hơn {count} theo sổ ({people}, ngày {day}). Ghi nhầm thì trả lời lại; sổ đã cũ thì ghi số mới: maiam facility census {facility} --on {on} {options}", en: "{inspection}, item {item}: {value} is more than the {count} of the register ({people}, of {day}). Answer again if it is a slip; if the register is behind, record the new count: maiam facility census {facility} --on {on} {options}")
    case .doubtfulFewer: Wording(vi: "{inspection}, nội dung {item}: ghi {value}, ít hơn {count} theo sổ ({people}, ngày {day}). Đếm sót thì trả lời lại; sổ đã cũ thì ghi số mới: maiam facility census {facility} --on {on} {options}", en: "{inspection}, item {item}: {value} is fewer than the {count} of the register ({people}, of {day}). Answer again if somebody was left out; if the register is behind, record the new count: maiam facility census {facility} --on {on} {options}")
    case .doubtfulPart: Wording(vi: "{inspection}, nội dung {item}: ghi {value}, nhiều hơn {count} ghi ở nội dung {other}, mà số này là một phần của số kia. Kiểm tra lại hai câu trả lời.", en: "{inspection}, item {item}: {value} is more than the {count} of item {other}, of which it is a part. Look at both answers again.")
    case .doubtfulDay: Wording(vi: "{inspection}, nội dung {item}: ghi ngày {value}, trước ngày cơ sở bắt đầu hoạt động theo sổ ({start}). Ghi nhầm thì trả lời lại; ngày trong sổ sai thì sửa: maiam facility edit {facility} --opened … --on {on}", en: "{inspection}, item {item}: {value} is before the day on which the place began by the register ({start}). Answer again if it is a slip; if the register is wrong, correct it: maiam facility edit {facility} --opened … --on {on}")
    case .doubtfulStart: Wording(vi: "{inspection}, nội dung {item}: ghi ngày {value}, khác ngày cơ sở bắt đầu hoạt động theo sổ ({start}). Ghi nhầm thì trả lời lại; ngày trong sổ sai thì sửa: maiam facility edit {facility} --opened {opened} --on {on}", en: "{inspection}, item {item}: {value} is another day than that on which the place began by the register ({start}). Answer again if it is a slip; if the register is wrong, correct it: maiam facility edit {facility} --opened {opened} --on {on}")
    case .notJudgedSetting: Wording(vi: "Ghi khu vực của cơ sở bằng “maiam facility edit {facility} --setting urban|rural|mountain --on {day}” trước khi kết thúc kiểm tra.", en: "Record the setting of the place with “maiam facility edit {facility} --setting urban|rural|mountain --on {day}” before closing.")
    case .notJudgedFacts: Wording(vi: "Ghi số liệu còn thiếu trước khi kết thúc kiểm tra: {commands} (không có ai thì ghi 0).", en: "Record what is missing before closing: {commands} (0 where there is nobody).")
    case .notJudgedFactsClosed: Wording(vi: "Muốn đánh giá được: ghi số liệu còn thiếu {commands} (không có ai thì ghi 0), mở lại bằng “maiam inspection reopen {inspection} --reason …”, rồi kết thúc lại.", en: "To have them judged: record what is missing, {commands} (0 where there is nobody), reopen with “maiam inspection reopen {inspection} --reason …”, and close again.")
    case .missingFacts: Wording(vi: "Thiếu số liệu", en: "Facts missing")
    case .askedBy: Wording(vi: "Nội dung kiểm tra hỏi yêu cầu này:", en: "Items that ask it:")
    case .statementOfLaw:
      Wording(
        vi: "Không phải là nghĩa vụ để hỏi trong phiếu kiểm tra; dùng làm căn cứ.",
        en: "No duty that a checklist asks; it serves as a basis.")
    case .lawLapsed:
      Wording(vi: "Không hỏi: quy định hết hiệu lực từ {day}.", en: "Not asked: its law ended; none since {day}.")
    case .lawSetAside:
      Wording(
        vi: "Không hỏi: quy định không áp dụng từ {from} ({law}).", en: "Not asked: its law is set aside from {from} ({law}).")
    case .lawSetAsideBefore:
      Wording(
        vi: "Không hỏi: chưa biết quy định có áp dụng vào ngày này hay không (không áp dụng từ {from} đến {to}: {law}).",
        en: "Not asked: whether its law applies on this day is not known (set aside from {from} to {to}: {law}).")
    case .setAsideSpan:
      Wording(vi: "; từ {from} đến {to} không áp dụng ({law})", en: "; set aside from {from} to {to} ({law})")
    case .setAsideOpenSpan: Wording(vi: "; từ {from} không áp dụng ({law})", en: "; set aside from {from} on ({law})")
    case .forceUnconfirmed: Wording(vi: "chưa xác nhận còn hiệu lực", en: "not confirmed to be in force")
    case .lawToCome:
      Wording(vi: "Không hỏi: quy định chưa có hiệu lực (từ {day}).", en: "Not asked: its law is in force from {day}.")
    case .runsOn:
      Wording(
        vi: "; sau đó chỉ áp dụng với giấy tờ, việc có đến hết ngày đó",
        en: "; later only of papers and events up to that day")
    case .amountsFrom: Wording(vi: "; mức chi tính từ {day}", en: "; amounts count from {day}")
    case .askedByNothing: Wording(vi: "Chưa có nội dung kiểm tra nào hỏi yêu cầu này.", en: "No item asks it.")
    case .coverageOfChecklist:
      Wording(
        vi: "{id}: hỏi {asked} yêu cầu, trong đó {core} yêu cầu chủ yếu (nhóm cơ sở của phiếu có {all} yêu cầu chủ yếu).",
        en: "{id}: asks {asked} requirements, {core} of them core (its groups have {all} core ones).")
    case .coverageOn: Wording(vi: "Yêu cầu áp dụng ngày {day}:", en: "Requirements that apply on {day}:")
    case .coverageTotal:
      Wording(
        vi: "Toàn bộ: {core} yêu cầu chủ yếu; {explained} không hỏi, có lý do; {open} không hỏi, chưa có lý do; {items} nội dung không dẫn yêu cầu; {unused} nội dung chưa dùng trong phiếu nào.",
        en: "Over all: {core} core requirements; {explained} not asked, with a reason; {open} not asked, without; {items} items without a requirement; {unused} items in no checklist.")
    case .diffSummary:
      Wording(
        vi: "{old} → {new}: thêm {added}, bỏ {removed}, sửa câu chữ {reworded}, sửa quy tắc {reruled}.",
        en: "{old} → {new}: {added} added, {removed} removed, {reworded} reworded, {reruled} re-ruled.")
    case .paperOffice: Wording(vi: "Cơ quan, đoàn kiểm tra", en: "Agency, team")
    case .paperFacility: Wording(vi: "Cơ sở được kiểm tra (tên, địa chỉ)", en: "Facility (name, address)")
    case .paperDay: Wording(vi: "Ngày kiểm tra", en: "Day of inspection")
    case .paperVerify: Wording(vi: "Cách kiểm tra", en: "How to verify")
    case .paperNote: Wording(vi: "Ghi chú", en: "Note")
    case .paperFound: Wording(vi: "Phát hiện", en: "Found")
    case .paperNotFound: Wording(vi: "Không phát hiện", en: "Not found")
    case .paperOnlyIf: Wording(vi: "Chỉ hỏi khi", en: "Only if")
    case .paperAnd: Wording(vi: "và", en: "and")
    case .paperOr: Wording(vi: "hoặc", en: "or")
    case .paperIs: Wording(vi: "nội dung {number} là {value}", en: "item {number} is {value}")
    case .paperIncludes: Wording(vi: "nội dung {number} có {value}", en: "item {number} has {value}")
    case .paperAtLeast: Wording(vi: "nội dung {number} từ {value} trở lên", en: "item {number} is {value} or more")
    case .paperAtMost: Wording(vi: "nội dung {number} không quá {value}", en: "item {number} is {value} or less")
    case .paperMoreThan: Wording(vi: "nội dung {number} lớn hơn {value}", en: "item {number} is more than {value}")
    case .paperLessThan: Wording(vi: "nội dung {number} nhỏ hơn {value}", en: "item {number} is less than {value}")
    case .paperSignatures: Wording(vi: "Chữ ký", en: "Signatures")
    case .paperSignatureHint: Wording(vi: "(ký, ghi rõ họ tên)", en: "(signature, full name)")
    case .askedOnDay: Wording(vi: "Nội dung hỏi và căn cứ theo quy định ngày {day}.", en: "Questions and sources by the law of {day}.")
    case .paperGap: Wording(vi: "để đối chiếu, không tính là tồn tại", en: "gap only, no finding")
    case .prohibitedAct: Wording(vi: "Hành vi bị cấm", en: "Prohibited act")
    case .lastDay: Wording(vi: "Hạn chậm nhất ngày {day}", en: "Due by {day} at the latest")
    case .overdueSince: Wording(vi: "đã quá hạn, chậm nhất ngày {day}", en: "overdue, due by {day} at the latest")
    case .startNotSeen: Wording(vi: "từ ngày chưa xác định được", en: "from a day not seen")
    case .never: Wording(vi: "Chưa lần nào", en: "Never")
    case .noneOfThem: Wording(vi: "Không có", en: "None")
    case .stillMissing: Wording(vi: "còn thiếu {list}", en: "without {list}")
    case .orNever: Wording(vi: "hoặc “chưa lần nào”", en: "or “never”")
    case .howToChoose: Wording(vi: "– gõ số hoặc tên", en: "– type its number or name")
    case .howToChooseSeveral: Wording(vi: "– gõ các số hoặc tên, ngăn bằng dấu phẩy, như 1,2; không có thì gõ “không”", en: "– type numbers or names with commas, as 1,2; “no” for none of them")
    case .foundOrNot: Wording(vi: "phát hiện/không phát hiện", en: "yes if found/no")
    case .noReasonYet: Wording(vi: "Chưa ghi lý do", en: "No reason given yet")
    case .factProfile: Wording(vi: "Thông tin cơ sở thay đổi", en: "The profile changed")
    case .factCensus: Wording(vi: "Thống kê: {count} đối tượng", en: "Counted: {count} beneficiaries")
    case .factCensusOfParts: Wording(vi: "Thống kê: chưa có tổng số đối tượng", en: "Counted: no total of beneficiaries yet")
    case .factPermit: Wording(vi: "{kind}{number}: {event}", en: "{kind}{number}: {event}")
    case .factTermEnded: Wording(vi: "Hết {term} ({kind})", en: "End of the {term} ({kind})")
    case .factDiscovery: Wording(vi: "Được phát hiện ({source})", en: "Discovered ({source})")
    case .factRequirementsMet: Wording(vi: "Kiểm tra {inspection}: đáp ứng {count} yêu cầu đã kiểm tra", en: "Inspection {inspection}: {count} requirements looked at, all met")
    case .factRequirementsFailed: Wording(vi: "Kiểm tra {inspection}: không đáp ứng yêu cầu", en: "Inspection {inspection}: requirements not met")
    case .factRequirementsUnsettled: Wording(vi: "Kiểm tra {inspection}: chưa kết luận đủ về yêu cầu", en: "Inspection {inspection}: requirements not settled")
    case .movedOffRestDay: Wording(vi: "{raw}, dời khỏi ngày nghỉ sang {day}", en: "{raw}, moved off a rest day to {day}")
    case .noLawKnownFrom: Wording(vi: "từ {day} chưa biết quy định: cần đối chiếu", en: "no law is known from {day} on: check what holds")
    case .otherRegimeFrom: Wording(vi: "từ {day} theo chế độ khác: cách hiểu", en: "another regime from {day} on: our reading")
    case .calendarUnchecked: Wording(vi: "tính theo lịch của ngày {days} chưa đối chiếu với văn bản gốc", en: "counted by the calendar of {days}, not compared with its source")
    case .calendarProvisional: Wording(vi: "tạm tính: còn đợt nghỉ chưa có thông báo", en: "provisional: a holiday is not announced yet")
    case .factConditionsMet: Wording(vi: "Kiểm tra {inspection}: bảo đảm {count} điều kiện đã kiểm tra", en: "Inspection {inspection}: {count} conditions looked at, all met")
    case .factFinding:
      Wording(vi: "Tồn tại ghi tại {inspection}: {state}", en: "A finding of {inspection}: {state}")
    case .monthOnly: Wording(vi: "tháng {month}/{year} (không rõ ngày)", en: "{month}/{year} (day not known)")
    case .yearOnly: Wording(vi: "năm {year} (không rõ ngày)", en: "{year} (day not known)")
    case .dayUnknown: Wording(vi: "không rõ ngày", en: "day not known")
    case .confirmedByList: Wording(vi: "Danh sách “{file}”", en: "List “{file}”")
    case .numberUnknown: Wording(vi: "không rõ số", en: "number not known")
    case .factConditionsUnsettled: Wording(vi: "Kiểm tra {inspection}: chưa kết luận đủ về điều kiện", en: "Inspection {inspection}: conditions not settled")
    case .supplementedByList: Wording(vi: "Bổ sung theo danh sách hoặc lần ghi sau.", en: "Supplemented by a list or a later entry.")
    case .factConditionsFailed: Wording(vi: "Kiểm tra {inspection}: không bảo đảm điều kiện", en: "Inspection {inspection}: conditions not met")
    case .factOpened: Wording(vi: "Bắt đầu hoạt động", en: "Began to operate")
    case .nextSteps: Wording(vi: "Việc cơ quan có thể làm tiếp theo", en: "Next steps open to the authority")
    case .authorityOverdue: Wording(vi: "Hồ sơ quá thời hạn giải quyết", en: "Applications past the authority's own term")
    case .daysSince: Wording(vi: "từ {day}, {count} ngày", en: "since {day}, {count} days")
    case .deciderReceiver: Wording(vi: "Cơ quan giải quyết: {receiver}.", en: "To decide: {receiver}.")
    case .deciderOther: Wording(vi: "Cơ quan đã nhận hồ sơ: {receiver}; cơ quan có thẩm quyền nay là: {competent}.", en: "The file was taken in by: {receiver}; competent today: {competent}.")
    case .deciderByTable: Wording(vi: "Trong sổ không ghi cơ quan đã nhận hồ sơ; cơ quan có thẩm quyền: {competent}.", en: "The register does not say who took the file in; competent: {competent}.")
    case .deciderUnknown: Wording(vi: "Trong sổ không ghi cơ quan đã nhận hồ sơ.", en: "The register does not say who took the file in.")
    case .filesLateSummary: Wording(vi: "{count} cơ sở có hồ sơ mà cơ quan đã quá thời hạn giải quyết, chậm nhiều nhất {days} ngày ({code}, từ ngày cuối {last}).", en: "{count} facilities have a file on which the authority let its term pass, {days} days late at most ({code}, after its last day {last}).")
    case .filesStoppedSummary: Wording(vi: "{count} cơ sở có hồ sơ dừng giải quyết từ ngày {day} mà trong sổ chưa ghi việc dừng, trả lại{late}.", en: "{count} facilities have a file that is no longer processed since {day} and that nobody recorded as stopped or given back{late}.")
    case .filesLateAtCut: Wording(vi: "; trong đó {count} cơ sở có hồ sơ mà khi dừng cơ quan đã quá thời hạn giải quyết, chậm nhiều nhất {days} ngày ({code}, từ ngày cuối {last})", en: "; at {count} of them the authority had let its term pass by then, by {days} days at most ({code}, after its last day {last})")
    case .overdueLine:
      Wording(
        vi: "{kind}: hồ sơ nộp ngày {from}; nếu đầy đủ từ ngày ấy thì phải có kết quả chậm nhất ngày {last}, cơ quan chậm {days} ngày ({citation}{mark}).",
        en: "{kind}: filed on {from}; if full from then, due by {last}, the authority is {days} days late ({citation}{mark}).")
    case .overdueLineUndated:
      Wording(
        vi: "{kind}: hồ sơ nộp {from}; nếu đầy đủ từ khi nộp thì phải có kết quả muộn nhất ngày {last}, cơ quan chậm ít nhất {days} ngày ({citation}{mark}).",
        en: "{kind}: filed {from}; if full from then, due by {last} at the latest, the authority is at least {days} days late ({citation}{mark}).")
    case .atTheLatest: Wording(vi: "muộn nhất {day}", en: "{day} at the latest")
    case .stepLine: Wording(vi: "{action} – {decider} ({citation}{mark})", en: "{action} – {decider} ({citation}{mark})")
    case .flags: Wording(vi: "Các dấu hiệu", en: "Flags")
    case .historyCaption: Wording(vi: "{code} – {name}: {count} lần thay đổi tình trạng pháp lý đến ngày {day}", en: "{code} – {name}: {count} changes of situation up to {day}")
    case .total: Wording(vi: "Tổng cộng", en: "Total")
    case .permitCorrected: Wording(vi: "Đã đính chính {kind} của {code}: {event} ngày {on}. Nội dung cũ vẫn được lưu.", en: "Corrected the {kind} of {code}: {event} on {on}. The former entry is kept.")
    case .unplacedChildren:
      Wording(
        vi: "trẻ em chưa ghi nhận nơi chuyển đến: {count}",
        en: "children with no recorded place to go to: {count}")
    case .factReplaced: Wording(vi: "Thay nội dung đã ghi: {list}.", en: "Replaced what was recorded: {list}.")
    case .replacedPart: Wording(vi: "{name}, trước: {old} → nay: {new}", en: "{name}, before: {old} → now: {new}")
    case .noLongerStated: Wording(vi: "không ghi", en: "not stated")
    case .factKept:
      Wording(
        vi: "Vẫn giữ nội dung đã ghi trước, lần này không nhắc đến: {list}. Bỏ một nội dung thì ghi --clear và tên tùy chọn của nó.",
        en: "Kept as recorded before, not named this time: {list}. To take one back use --clear and the name of its option.")
    case .closureReplaced:
      Wording(
        vi: "Trước đó sổ ghi cho cùng ngày {on}: {kind}; nội dung ấy được thay, vẫn lưu trong nhật ký.",
        en: "The register had for the same day, {on}: {kind}; that is replaced and stays in the trail.")
    case .profileStands:
      Wording(
        vi: "Có văn bản của những ngày ấy lập khi sổ còn thông tin cũ ({fields}) và vẫn nêu thông tin cũ: {list}. Đối chiếu; nếu ngày ghi là nhầm thì ghi lại với ngày đúng.",
        en: "Papers of those days were made while the register said otherwise ({fields}), and still do: {list}. Compare them; if the day is a mistake, record the right one.")
    case .inspectionStands: Wording(vi: "cuộc kiểm tra {code} bắt đầu ngày {on}", en: "inspection {code}, begun on {on}")
    case .reportStands: Wording(vi: "báo cáo số {number}, số liệu ngày {on}", en: "report {number}, with figures of {on}")
    case .sameNameElsewhere:
      Wording(
        vi: "“{name}” ({code}) cùng tên với {other} ở {commune}, nên sổ có hai cơ sở. Nếu là một cơ sở đã chuyển đến: maiam facility merge {other} {code} --reason …, rồi ghi nơi mới bằng maiam facility edit {other} --commune …",
        en: "“{name}” ({code}) bears the name of {other} in {commune}; the register has two. If it is one that moved here: maiam facility merge {other} {code} --reason …, then record the new place with maiam facility edit {other} --commune …")
    case .profileLapses:
      Wording(
        vi: "{field} vừa ghi chỉ tính đến hết ngày {last}: từ ngày {next} sổ đã có thông tin khác ({field}: {value}). Nếu từ ngày {next} vẫn là điều vừa ghi: “{command}”.",
        en: "{field} as recorded now holds up to {last} only: from {next} on the register has another profile ({field}: {value}). If it still holds from {next} on: “{command}”.")
    case .profileCarried:
      Wording(
        vi: "Ghi luôn vào thông tin từ ngày {next}, trước đây chưa ghi: {fields}.",
        en: "Recorded in the profile from {next} on too, which did not state it: {fields}.")
    case .rowOfFacility: Wording(vi: "Dòng {line}, {code}: {text}", en: "Row {line}, {code}: {text}")
    case .notStatedThere: Wording(vi: "chưa ghi", en: "not stated")
    case .supplementedByCommand:
      Wording(vi: "Bổ sung nội dung đã ghi", en: "Supplemented")
    case .permitRemoved: Wording(vi: "Đã hủy việc ghi nhầm {kind} của {code}: {event} ngày {on}. Nội dung cũ vẫn được lưu.", en: "Took back the {kind} entry of {code}: {event} on {on}. It is kept as history.")
    case .findingsStillOpen: Wording(vi: "còn {count} tồn tại chưa xác nhận khắc phục ở yêu cầu mà cuộc kiểm tra sau thấy đạt ({list})", en: "{count} findings not verified as put right of what a later inspection saw met ({list})")
    case .conditionsMet: Wording(vi: "bảo đảm {count} điều kiện đã kiểm tra", en: "{count} conditions looked at, all met")
    case .conditionsOthers: Wording(vi: "{count} điều kiện khác chưa kiểm tra hoặc không áp dụng", en: "{count} others not looked at or not applicable")
    case .requirementsOthers: Wording(vi: "{count} yêu cầu khác chưa kiểm tra hoặc không áp dụng", en: "{count} others not looked at or not applicable")
    case .requirementsMet: Wording(vi: "đáp ứng {count} yêu cầu đã kiểm tra", en: "{count} requirements looked at, all met")
    case .requirementsNotMet: Wording(vi: "không đáp ứng yêu cầu: {conditions}", en: "requirements not met: {conditions}")
    case .conditionsNotMet: Wording(vi: "không bảo đảm: {conditions}", en: "not met: {conditions}")
    case .classLine: Wording(vi: "Nhóm {class} ({name}): {situation}", en: "Class {class} ({name}): {situation}")
    case .closingDocument: Wording(vi: "Văn bản đóng cửa", en: "Closing document")
    case .reopeningDocument: Wording(vi: "Văn bản cho hoạt động lại", en: "Reopening document")
    case .paperNotOnRegister: Wording(vi: "trong sổ chưa có giấy tờ, hồ sơ", en: "no paper or application on the register")
    case .fileStateOpen: Wording(vi: "chưa xác định được hồ sơ đã dừng giải quyết hay nộp sau khi cắt thủ tục", en: "open whether the file was stopped or came after the procedure was cut")
    case .fileOpen: Wording(vi: "chưa xác định được đã nộp hồ sơ hay chưa", en: "open whether it was applied for")
    case .paperOpen: Wording(vi: "chưa xác định được đã có hay chưa", en: "open whether it is there")
    case .paperWorthUnknown: Wording(vi: "giá trị chưa xác định", en: "worth not known")
    case .noPaperNeeded: Wording(vi: "không phải có giấy tờ", en: "no paper is needed")
    case .askForMissing: Wording(vi: "Yêu cầu cung cấp, bổ sung: {facts}", en: "Ask for: {facts}")
    case .missingKind: Wording(vi: "loại hình cơ sở (ghi vào sổ: “{command}”)", en: "the kind of facility (to record it: “{command}”)")
    case .missingCensus: Wording(vi: "số đối tượng", en: "the number of beneficiaries")
    case .missingPlacement:
      Wording(
        vi: "số trẻ em và số trẻ chưa có quyết định chăm sóc thay thế (ghi bằng “{command}”)",
        en: "how many children there are and how many have no placement decision (record it by “{command}”)")
    case .missingNeedy: Wording(vi: "số đối tượng có hoàn cảnh khó khăn, đếm cùng lần với tổng số (ghi vào sổ: “{command}”)", en: "the number in difficult circumstances, counted together with all (to record it: “{command}”)")
    case .missingStart: Wording(vi: "ngày bắt đầu hoạt động", en: "the first day of operation")
    case .competenceToCheck: Wording(vi: "cần đối chiếu thẩm quyền", en: "competence to be checked")
    case .conflictingEntry: Wording(vi: "(mâu thuẫn với việc đã ghi: {event} ngày {on}{paper})", en: "(contradicts the entry: {event} on {on}{paper})")
    case .doesNotApply:
      Wording(vi: "Không thuộc trường hợp áp dụng", en: "Does not apply to this facility")
    case .spreadsheetHeading: Wording(vi: "Tệp “{path}”: dạng {format}, số trang tính: {count}.", en: "“{path}”: {format}, sheets: {count}.")
    case .sheetHeading: Wording(vi: "Trang tính {number} “{name}”", en: "Sheet {number} “{name}”")
    case .hiddenSheetHeading: Wording(vi: "Trang tính {number} “{name}” (ẩn)", en: "Sheet {number} “{name}” (hidden)")
    case .sheetEmpty: Wording(vi: "không có dữ liệu", en: "no cells")
    case .sheetSize: Wording(vi: "{rows} dòng có dữ liệu (từ dòng {first} đến dòng {last}), {columns} cột", en: "{rows} rows with cells (from row {first} to row {last}), {columns} columns")
    case .sheetMerges: Wording(vi: "{count} vùng gộp ô", en: "{count} merged ranges")
    case .sheetHiddenRows: Wording(vi: "{count} dòng ẩn", en: "{count} hidden rows")
    case .sheetColumn: Wording(vi: "Cột", en: "Column")
    case .sheetKinds: Wording(vi: "Kiểu dữ liệu", en: "Kinds")
    case .sheetFilled: Wording(vi: "Số ô", en: "Cells")
    case .sheetFirstRows: Wording(vi: "Các dòng đầu:", en: "First rows:")
    case .kindText: Wording(vi: "chữ", en: "text")
    case .kindNumber: Wording(vi: "số", en: "number")
    case .kindDay: Wording(vi: "ngày", en: "date")
    case .kindMoment: Wording(vi: "ngày giờ", en: "date and time")
    case .kindTime: Wording(vi: "giờ", en: "time")
    case .kindBoolean: Wording(vi: "đúng/sai", en: "true or false")
    case .kindError: Wording(vi: "lỗi công thức", en: "error")
    case .kindFormula: Wording(vi: "công thức chưa tính", en: "formula not counted")
    case .formulaUncounted: Wording(vi: "{formula} (công thức chưa tính)", en: "{formula} (not counted)")
    case .gapLeftOut: Wording(vi: "Trang tính “{sheet}”: các dòng từ {from} đến {to} đều trống nên không in ra.", en: "Sheet “{sheet}”: rows {from} to {to} are empty and were left out.")
    case .version: Wording(vi: "Mái Ấm phiên bản {version}", en: "Mái Ấm version {version}")
    }
  }
}
