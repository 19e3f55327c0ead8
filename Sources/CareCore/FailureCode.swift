/// Every way to fail that a person can be told about. The raw value is the key in the catalog.
public enum FailureCode: String, CaseIterable, Sendable {
  // MARK: Usage
  case optionNeeded
  case optionsConflict
  case toldAtNeeded
  case pageIsNoFile
  /// An option that takes one value was given several times.
  case optionTwice
  case nothingToChange

  // MARK: Input
  case noSuchDay
  case noSuchInstant
  /// A moment with its hour was asked for.
  case noSuchMoment
  case noSuchNumber
  case noSuchChoice
  case emptyValue
  /// Signs, a single letter or a word for nothing stand where somebody is to say why.
  case reasonNeeded
  /// Signs alone stand where somebody is to write words.
  case wordsNeeded
  /// Words that may tell who a child is were neither kept nor written again by whoever was asked.
  case wordsNotSettled
  /// What looks like telling who a child is, where nobody can be asked.
  case wordsMayTell
  /// The same in a cell of a list, of which nobody is asked.
  case cellMayTell
  /// More people than a home is likely to have.
  case countUnlikely
  case invalidText
  case invalidFacilityCode
  case invalidSeries
  case invalidSigner
  case invalidPhone
  case duplicateFacilityCode
  case duplicateInFile
  case rowInFileTwice
  case rowToldOtherwise
  case rowsDisagree
  case dayIncomplete
  /// The same where an empty cell would say that there is no such day.
  case dayIncompleteNeeded
  case dayMustBeKnown
  case dayEmpty
  case lastDayIncomplete
  case lastDayIsTerm
  case lossOfPlace
  case lossOfPaper
  case lossInPapers
  case ambiguousNumber
  case cellError
  /// Rows that may be groups or facilities.
  case groupsUnclear
  case rowNotChosen
  /// Counts without a day of their own stand below a title that says a day.
  case titleDayUnsettled
  /// A formula whose result was never saved.
  case formulaUncounted
  /// A year typed into a cell for days: the year 2018 shows as 10/07/1905.
  case dayHoldsYear
  /// The number behind a day, as spreadsheets count them.
  case dayIsNumber
  /// A number below 0 in a cell for days.
  case dayIsNegative
  /// The cell shows a day without its year.
  case dayWithoutYear
  case wordsAreDay
  case wordsAreTime
  case wordsAreTruth
  case wordsAreNumber
  case wholeBelowChildren
  case severalOfThatName
  /// A row without a code bears the name and commune that a place of the register has on other days.
  case nameOfAnotherDay
  /// A row without a code bears a name that differs in its marks alone from one in the register.
  case nameDiffersInMarks
  case noFacilityOfThatName
  case noFacilityOfThatNameNear
  /// What a row says of a facility is not what the register has under its code.
  case codeOfAnother
  case splitCommune
  case communeElsewhere
  case communeOfAnotherKind
  case unknownCommuneIn
  case communeNotInDistrict
  case communeNotInDistrictNear
  case unknownDistrict
  case districtElsewhere
  case placeContradiction
  case addressContradicts
  /// The address that a notice or a paper names is in another place than the facility, and its commune was not named.
  case writtenAddressElsewhere
  case ambiguousProvince
  case formerProvince
  case noCommuneInAddress
  case defaultMalformed
  case paperWithoutDay
  case papersWithoutDay
  case paperToldOtherwise
  case decisionToldOtherwise
  case noticeToldOtherwise
  case missingOwnership
  case missingOwnershipHere
  case daysTurnedRound
  case partsWithoutWhole
  case mergeWithItself
  case mergeCountsDiffer
  case mergeCountsOfNeither
  /// What two entries hold speaks against their being one.
  case mergeDiffers
  case mergeDoubles
  case mergeOfClosed
  case unmergePapersOpen
  case unmergePapersOfNeither
  case notMerged
  case notMergedItself
  case noSuchFact
  case noFactOfKind
  case severalFacts
  case noFactOfNumber
  /// What a place was is never taken back whole.
  case onlyProfile
  /// Of an entry that somebody worked with.
  case entryInUse
  case entryTakenOut
  case unknownCommune
  case unknownCommuneNear
  case ambiguousCommune
  case unknownProvince
  /// A count without a number.
  case nothingCounted
  case countsOfDayKept
  /// A part that stands in the register and not in the list.
  case registerAboveWhole
  case countOutOfRange
  case yearOutOfRange
  case termTooLong
  case countAboveWhole
  case noSuchAmount
  case countAboveChildren
  case ageBandsDisagree
  case eventBeforeIssue
  case issuedTwice
  case issuedAfterExpiry
  case reissuedAfterLoss
  case newTermNeeded
  case contradictsLaterEntry
  case notAppliedFor
  case noSuchPermitEvent
  case neverSuspended
  case notInForce
  case alreadyInForce
  case alreadyInForceNear
  case noSuchPermit
  case noPermitOfNumber
  case noPermitOfNumberInList
  case suspensionEndsBeforeStart
  case campaignEndsBeforeStart
  case daysTurnedRoundInQuestion
  case announcedBeforeDecided
  case startedBeforeDecided
  case closedBeforeStarted
  case closedWhilePaused
  case noSuchPause
  case deadlineWithoutEvent
  case deadlineWithoutInstant
  case deadlineWithoutAmount
  case deadlineMixesHours
  case pauseEndsBeforeStart
  case receivedBeforeSent
  case beforeNoticeRegime
  case operationPauseEndsBeforeReceipt
  case effectiveBeforeDecided
  case identityNumberStated
  case itemWithoutText
  case itemStatedTwice
  case calendarDaySame
  case swapOffWeekend
  case swapWorkedWeekday
  case noSuchYearDay

  // MARK: Files
  case fileMissing
  /// A folder of checklists or templates has none.
  case noFilesInFolder
  case notReadable
  case notText
  case textInViscii
  case fileTooLarge
  case unclosedQuote
  case emptyTable
  case missingColumn
  case missingColumnHere
  case duplicateColumn
  case ambiguousHeading
  case undecidedColumn
  case headerNotFound
  case sheetNeeded
  case mappingMalformed
  case mappingDrafted
  case oldFontList
  case oldFontText
  case oldFontEither
  case oldFontLeft
  case badCell
  case rowTooLong
  case answerFileMalformed
  case cannotCreateFile
  case writeFailed
  case diskFull
  case textAfterQuote
  case sheetLimit
  case sheetName
  case sheetNameTaken
  case sheetTextTooLong
  case sheetNumber
  case sheetOrder
  case sheetMerge
  case sheetHeaderTooLong

  // MARK: Spreadsheets of others
  case spreadsheetKindUnknown
  case spreadsheetIsWebPage
  case spreadsheetIsPDF
  case spreadsheetIsPicture
  case spreadsheetIsDocument
  case spreadsheetIsArchive
  case spreadsheetIsBinaryWorkbook
  case spreadsheetIsXML2003
  case spreadsheetEncrypted
  case spreadsheetCutShort
  case spreadsheetDamaged
  case spreadsheetUnpacksTooFar
  case spreadsheetTooLarge
  case spreadsheetDefinesEntities
  case spreadsheetTooDeep
  case spreadsheetPartOutside
  case spreadsheetPartTwice
  case spreadsheetRowsDisordered
  case spreadsheetWithoutSheets
  case noSuchSheet

  // MARK: Inspections
  case unknownItem
  case answerWrongType
  case answerValueMissing
  case answeredTwice
  case answerAndReason
  case answerReasonUnknown
  case answerMarkUnknown
  case answerWithoutItem
  case answerRowMalformed
  case answerBeyondHeading
  /// A column of a table of submissions holds something, and is none that the form or its server writes.
  case submissionColumnUnknown
  case submissionColumnNear
  /// The cell of a note holds no words.
  case answerNoteUnread
  case answerChoicesMissing
  case answerAndMarks
  case answerDayToCome
  /// The day of something done lies after the inspection.
  case answerDayAhead
  /// The day lies before there was what the item asks for.
  case answerDayBefore
  /// Two answers: a part is more than its whole.
  case partAboveWhole
  /// An answer counts more than the register has.
  case partAboveCount
  case rowOfAnotherInspection
  case formEmpty
  case formSheets
  case formColumnTwice
  case formOfAnotherVersion
  case formDayUnknown
  case answerToOtherWords
  /// Of a form of another version of the checklist, which asked in other words.
  case answerToOtherVersion
  /// The same with another kind of answer or other choices.
  case answerToOtherChoices
  /// What a form of another version asked is not known.
  case answerUncompared
  /// The inspection's version of the checklist has no such item.
  case answerOfDroppedItem
  /// A form of another version of the checklist, some of which was asked otherwise.
  case formVersionRefused
  case formOfAnotherFacility
  case formUnnamed
  case formRejected
  case formWouldBeLost
  case formWithoutHeader
  case formOfAnotherInspection
  case formOfAnotherChecklist
  case formMissing
  case formSeveral
  case inspectionNotPlanned
  case inspectionNotInProgress
  case inspectionAlreadyClosed
  case inspectionNotClosed
  case inspectionFollowedUp
  /// Somebody recorded something on the strength of what a follow-up saw.
  case followUpBuiltOn
  case contentSealWrong
  case unansweredItems
  /// What was answered cannot be judged without a fact of the place that somebody can look up.
  case settingNeeded
  /// Answers that cannot be beside others.
  case answersContradict
  case witnessNeeded
  case excuseInspected
  /// An inspection is under way: that is not "not inspected".
  case excuseRunning
  case excuseOutside
  case noExcuse
  case checklistsInvalid
  case templatesInvalid
  case reportIncomplete
  case reportAlreadyIssued
  /// The file to be written over is a document that was issued.
  case outputIsIssued
  case issueNumberMalformed
  case figuresInFuture
  case periodNotBegun
  /// A paper about an inspection, or a campaign, as of a day before there was anything to tell.
  case inspectionReportBefore
  case campaignReportBefore
  case issuedBeforeFigures
  /// A list has no number of its own.
  case listNotIssued
  case reportWithoutManifest
  case reportManifestDamaged
  case reportSubjectWrong
  case reportTemplateChanged
  case reportPeriodUnknown
  /// A template of half a year was asked for a whole one, or the other way round.
  case reportPeriodWrong
  case stateSecretRefused

  // MARK: Findings and what is done about them
  case remediationRefused
  /// An act of an earlier day, that one already recorded of a later day cannot follow.
  case remediationBeforeLater
  case noTermToCorrect
  case verifierNeeded
  case verifierReported
  case extensionNotLater
  case dueBeforeDemand
  case actBeforeFinding
  case dayInFuture
  /// Before anything that a register keeps can have happened.
  case dayTooEarly
  /// Further ahead than anybody plans.
  case dayTooLate
  case endsBeforeBeginning
  /// Nobody knows since when it runs, and all that is known of it came after.
  case closedBeforeFirstSign
  case instantInFuture
  case findingOfOtherFacility
  case noOpenFindings
  /// Of its own: those of an inspection that it follows up, or of one that follows it up, are still open.
  case openFindingsElsewhere
  case notClosedYet
  case noDraftFinding
  /// No answer of the item says that a child may be harmed.
  case noDangerSign
  case draftAlreadyMerged
  case emergencySettled
  /// A sign that a child may be in danger, about which nothing was done, is not put right.
  case dangerNotHandled
  case unmetSince
  /// More children would be moved than were counted.
  case movedMoreThanCounted
  /// One number of one kind and year is one paper.
  case handlingToldOtherwise
  case handlingNumberTaken
  /// The paper itself would stay in force.
  case paperActNotRecorded
  case paperActTaken
  case paperDoubled
  case numberOfOtherPaper
  case handledPaperAct
  case handlingOfPaper
  case runsByNotice
  /// A campaign that is to end before the reasons of facilities that were not inspected.
  case excusedAfterClosing
  /// A finding of an inspection under what bound nobody on its day.
  case requirementNotInForce
  /// A sign of danger that would become part of an ordinary finding.
  case signIntoOther
  /// A campaign that is to end before its teams.
  case assignedAfterClosing
  /// Nobody was there to ask whether facilities are to be split over checklists so.
  case planNotAgreed
  /// Which of several requirements a finding is about, nobody said.
  case requirementsSeveral
  case closureToldOtherwise
  /// Nothing closed the place that is to work again.
  case nothingToReopen
  /// A notice without an address came before a recorded move of a home at work: it may be for either place.
  case noticePlaceOpen
  /// More children are left without a place than were counted there.
  case unplacedAboveCount
  case evidenceTwice
  /// The findings would stay without a demand.
  case demandNotOrdered
  case messageBeforeReceipt
  /// Another process saved something else since it was shown.
  case answerChangedMeanwhile
  /// An answer that may mean a child in danger would go before anybody recorded or declined it.
  case dangerUndecided
  /// An emergency and an inspection of different places.
  case emergencyElsewhere

  // MARK: Things that do not exist
  case noSuchFacility
  /// The name that was typed differs in its marks alone from one in the register.
  case noSuchFacilityNear
  /// It exists, and did not at the instant asked about.
  case notRecordedThen
  /// It is in the register, and did not exist on the day asked about.
  case notExistingThen
  case notReceivedThen
  /// A finding or an observation that was made later.
  case notFoundThen
  /// A command that changes something was given a name, or a wrong code.
  case noFacilityWithCode
  case severalFacilities
  case noSuchDirective
  case noSuchCampaign
  case noSuchInspection
  case noSuchFinding
  case noSuchChecklist
  case noSuchRequirement
  case noSuchReport
  case noSuchCalendarDay
  case noLimitToExtend
  case extendedTwice
  case extensionTooLong
  case extensionNotForeseen
  case plannedAlready
  /// What is known of the facility speaks against the checklist.
  case checklistUnsuitable
  case pauseBeforeAnnouncement
  case pausedAlready
  case operationNotPaused
  case operationPausedLater
  case terminatedAfterClosing
  /// Pauses and ends are of the law of social assistance facilities, and it is none.
  case operationUnderOtherLaw
  case noticeUnderOtherLaw
  case notPaused
  case dutyEnded
  /// A period that was sent already.
  case alreadySubmitted
  case nothingSubmitted
  case noPeriodToSubmit
  case dutyFileMalformed
  /// A file of law: with its place, the reason and the remedy.
  case lawInvalid
  case notInTeam
  /// A name typed without marks may be that of several members.
  case severalInTeam
  case campaignClosed
  case campaignNotDone
  /// Inspections of it are under way.
  case campaignRunning
  case closedBeforeCampaign
  case noEarlierCampaign
  case comparedWithItself
  case teamMalformed
  case roleMalformed
  case teamFileMalformed
  case teamTwice
  case noSuchDuty
  case noSuchBuiltInDuty
  case builtInDutyNotInForce
  case noSuchDutyPeriod
  case noSuchEmergency
  case noSuchReferral
  case noSuchHandling
  case observationIsNoFinding
  case noSuchObservation

  // MARK: The database
  case databaseExists
  case databaseMissing
  case notADatabase
  case databaseNewer
  case databaseUnguarded
  case copyNotSound
  /// What does not verify would take the place of an older backup.
  case backupOverSound
  case restoreWouldLose
  /// The file named is the database in use itself.
  case databaseInUse
  /// A backup would take the place of something that is no backup.
  case backupOverOther
  /// A report, a list or another file would take the place of a database.
  case outputIsDatabase
  case outputKindUnknown
  case databaseNameReserved
  case restoreOtherOffice
  case evidenceMissing
  case evidenceChanged
  case noSuchTrailEntry
  case invalidSeal
  case databaseBusy
  case databaseNotWritable
  case databaseDiskFailed
  case storedValueUnknown
  case alreadyChanged
  case storeFailed
  case unexpected

  /// The exit code of INTERFACE.md.
  public var exit: ExitStatus {
    switch self {
    case .optionNeeded, .toldAtNeeded, .outputKindUnknown, .databaseNameReserved, .optionsConflict, .pageIsNoFile,
      .optionTwice,
      .nothingToChange,
      .defaultMalformed, .mergeWithItself, .mergeCountsDiffer, .mergeCountsOfNeither, .unmergePapersOfNeither,
      .comparedWithItself, .reportSubjectWrong,
      .reportPeriodWrong:
      .usage
    case .noSuchDay, .dayIsNegative, .noSuchInstant, .noSuchMoment, .noSuchNumber, .noSuchChoice, .emptyValue,
      .reasonNeeded, .wordsNeeded, .wordsNotSettled, .wordsMayTell, .cellMayTell,
      .countUnlikely,
      .invalidText,
      .invalidFacilityCode,
      .invalidSeries, .invalidSigner, .invalidPhone, .duplicateFacilityCode, .duplicateInFile, .unknownCommune,
      .unknownCommuneNear,
      .ambiguousCommune, .communeElsewhere, .communeOfAnotherKind, .unknownCommuneIn, .communeNotInDistrict,
      .communeNotInDistrictNear,
      .unknownDistrict, .districtElsewhere, .placeContradiction, .addressContradicts, .writtenAddressElsewhere,
      .ambiguousProvince,
      .formerProvince, .unknownProvince, .nothingCounted, .countsOfDayKept, .registerAboveWhole, .countOutOfRange,
      .yearOutOfRange,
      .termTooLong, .mergeDiffers, .mergeDoubles, .mergeOfClosed,
      .countAboveWhole, .countAboveChildren, .noSuchAmount,
      .ageBandsDisagree,
      .suspensionEndsBeforeStart, .campaignEndsBeforeStart, .daysTurnedRoundInQuestion,
      .announcedBeforeDecided, .startedBeforeDecided,
      .closedBeforeStarted, .closedWhilePaused, .deadlineWithoutEvent, .deadlineWithoutInstant, .deadlineWithoutAmount,
      .deadlineMixesHours, .pauseEndsBeforeStart, .receivedBeforeSent, .beforeNoticeRegime,
      .operationPauseEndsBeforeReceipt, .effectiveBeforeDecided, .identityNumberStated, .itemWithoutText,
      .itemStatedTwice,
      .swapOffWeekend, .swapWorkedWeekday, .noSuchYearDay,
      .teamMalformed, .roleMalformed, .teamFileMalformed, .dutyFileMalformed, .lawInvalid, .teamTwice,
      .closedBeforeCampaign,
      .notText, .textInViscii, .fileTooLarge, .unclosedQuote, .textAfterQuote, .emptyTable, .extensionNotLater,
      .dueBeforeDemand,
      .actBeforeFinding, .dayInFuture, .dayTooEarly, .dayTooLate, .endsBeforeBeginning, .closedBeforeFirstSign,
      .instantInFuture,
      .findingOfOtherFacility, .messageBeforeReceipt,
      .missingColumn, .missingColumnHere, .duplicateColumn, .ambiguousHeading, .undecidedColumn, .headerNotFound,
      .sheetNeeded,
      .mappingMalformed,
      .mappingDrafted, .oldFontList, .oldFontText, .oldFontEither, .oldFontLeft,
      .rowInFileTwice, .rowToldOtherwise, .rowsDisagree, .dayIncomplete, .dayIncompleteNeeded, .dayMustBeKnown,
      .dayEmpty,
      .lastDayIncomplete, .lastDayIsTerm,
      .lossOfPlace, .lossOfPaper, .lossInPapers, .ambiguousNumber, .cellError, .groupsUnclear, .rowNotChosen,
      .titleDayUnsettled,
      .formulaUncounted, .dayHoldsYear, .dayIsNumber, .dayWithoutYear, .wordsAreDay, .wordsAreTime, .wordsAreTruth,
      .wordsAreNumber, .wholeBelowChildren,
      .severalOfThatName, .nameOfAnotherDay, .nameDiffersInMarks, .noFacilityOfThatName, .noFacilityOfThatNameNear,
      .codeOfAnother,
      .splitCommune,
      .noCommuneInAddress,
      .paperWithoutDay, .papersWithoutDay, .missingOwnership, .missingOwnershipHere, .daysTurnedRound,
      .partsWithoutWhole, .badCell,
      .rowTooLong,
      .answerFileMalformed, .unknownItem, .answerWrongType, .answerValueMissing, .answeredTwice,
      .answerAndReason, .answerReasonUnknown, .answerMarkUnknown, .answerWithoutItem, .formWithoutHeader,
      .formOfAnotherInspection, .formOfAnotherChecklist, .formMissing, .formSeveral, .answerRowMalformed,
      .answerBeyondHeading, .submissionColumnUnknown, .submissionColumnNear, .answerNoteUnread, .answerChoicesMissing,
      .answerAndMarks, .answerDayToCome,
      .answerDayAhead, .answerDayBefore, .partAboveWhole, .partAboveCount,
      .rowOfAnotherInspection,
      .formEmpty, .formSheets, .formColumnTwice, .formOfAnotherVersion, .formOfAnotherFacility, .formUnnamed,
      .formDayUnknown, .answerToOtherWords, .answerToOtherVersion, .answerToOtherChoices, .answerUncompared,
      .answerOfDroppedItem, .formVersionRefused,
      .formRejected,
      .checklistsInvalid,
      .notADatabase, .databaseNewer, .databaseExists, .databaseInUse, .databaseUnguarded, .copyNotSound,
      .backupOverSound,
      .restoreOtherOffice,
      .invalidSeal, .templatesInvalid, .reportWithoutManifest, .reportManifestDamaged, .reportPeriodUnknown,
      .reportTemplateChanged, .stateSecretRefused,
      .issueNumberMalformed, .issuedBeforeFigures, .figuresInFuture, .periodNotBegun,
      .inspectionReportBefore, .campaignReportBefore, .noFilesInFolder,
      .spreadsheetKindUnknown, .spreadsheetIsWebPage, .spreadsheetIsPDF, .spreadsheetIsPicture,
      .spreadsheetIsDocument, .spreadsheetIsArchive, .spreadsheetIsBinaryWorkbook, .spreadsheetIsXML2003,
      .spreadsheetEncrypted, .spreadsheetCutShort, .spreadsheetDamaged, .spreadsheetUnpacksTooFar,
      .spreadsheetTooLarge, .spreadsheetDefinesEntities, .spreadsheetTooDeep, .spreadsheetPartOutside,
      .spreadsheetPartTwice, .spreadsheetRowsDisordered, .spreadsheetWithoutSheets:
      .badData
    case .eventBeforeIssue, .issuedTwice, .issuedAfterExpiry, .reissuedAfterLoss, .newTermNeeded, .alreadyInForceNear,
      .paperActTaken, .paperDoubled, .numberOfOtherPaper, .handledPaperAct, .handlingOfPaper, .runsByNotice,
      .closureToldOtherwise, .nothingToReopen, .noticePlaceOpen, .unplacedAboveCount, .evidenceTwice,
      .excusedAfterClosing,
      .requirementNotInForce, .requirementsSeveral, .signIntoOther, .assignedAfterClosing, .planNotAgreed,
      .unmergePapersOpen,
      .onlyProfile, .entryInUse, .contradictsLaterEntry, .notAppliedFor, .neverSuspended,
      .notInForce, .alreadyInForce, .paperToldOtherwise, .decisionToldOtherwise, .noticeToldOtherwise,
      .inspectionNotPlanned,
      .inspectionNotInProgress, .inspectionAlreadyClosed, .unansweredItems, .settingNeeded, .answersContradict,
      .witnessNeeded,
      .excuseInspected,
      .excuseOutside, .calendarDaySame, .noLimitToExtend, .extendedTwice, .extensionTooLong,
      .extensionNotForeseen, .plannedAlready, .checklistUnsuitable, .pauseBeforeAnnouncement, .pausedAlready,
      .notPaused, .dutyEnded,
      .builtInDutyNotInForce,
      .operationNotPaused, .operationPausedLater, .terminatedAfterClosing, .operationUnderOtherLaw,
      .noticeUnderOtherLaw,
      .alreadySubmitted, .nothingSubmitted, .noPeriodToSubmit,
      .campaignClosed,
      .campaignNotDone, .remediationRefused, .remediationBeforeLater, .noTermToCorrect, .verifierNeeded,
      .verifierReported, .noOpenFindings, .notClosedYet, .draftAlreadyMerged, .emergencySettled,
      .handlingToldOtherwise, .handlingNumberTaken, .paperActNotRecorded, .demandNotOrdered,
      .dangerNotHandled, .unmetSince, .movedMoreThanCounted, .excuseRunning, .campaignRunning,
      .answerChangedMeanwhile, .dangerUndecided, .emergencyElsewhere,
      .inspectionNotClosed, .contentSealWrong, .restoreWouldLose, .reportAlreadyIssued, .outputIsIssued,
      .listNotIssued, .inspectionFollowedUp, .followUpBuiltOn, .openFindingsElsewhere:
      .refused
    case .fileMissing, .notReadable, .noSuchSheet, .noSuchPermit, .noPermitOfNumber, .noPermitOfNumberInList,
      .noSuchPermitEvent, .noSuchFact, .noFactOfKind, .severalFacts, .noFactOfNumber, .notMerged, .notMergedItself,
      .noSuchFacility, .noSuchFacilityNear, .entryTakenOut, .notRecordedThen,
      .notExistingThen, .notReceivedThen, .notFoundThen, .noFacilityWithCode, .severalFacilities, .noSuchDirective,
      .noSuchCampaign,
      .noSuchInspection,
      .noSuchFinding, .noSuchPause,
      .noSuchChecklist, .noSuchRequirement, .noSuchReport, .noSuchCalendarDay, .noSuchDuty, .noSuchBuiltInDuty,
      .noSuchDutyPeriod, .databaseMissing, .notInTeam, .severalInTeam, .noEarlierCampaign, .noSuchEmergency,
      .noSuchReferral, .noExcuse,
      .noSuchHandling, .observationIsNoFinding,
      .noSuchObservation,
      .noDraftFinding, .noDangerSign, .noSuchTrailEntry:
      .missing
    case .cannotCreateFile, .formWouldBeLost, .backupOverOther, .outputIsDatabase,
      .sheetLimit, .sheetName, .sheetNameTaken,
      .sheetTextTooLong, .sheetNumber, .sheetOrder, .sheetMerge, .sheetHeaderTooLong:
      .cannotCreate
    case .writeFailed, .diskFull, .databaseNotWritable, .databaseDiskFailed, .evidenceMissing, .evidenceChanged,
      .storedValueUnknown, .alreadyChanged, .storeFailed, .unexpected, .reportIncomplete:
      .inputOutput
    case .databaseBusy: .busy
    }
  }
}
