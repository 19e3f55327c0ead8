// swift-format-ignore-file
// One sentence, one line, however long: sentences are looked for as they are shown.

/// The help of commands and options.
package enum HelpKey: String, CaseIterable, Sendable, Worded {
  case maiam
  case maiamDiscussion
  case example
  case db
  case today
  case actor
  case lang
  case checklistsFolder
  case lawFolder
  case keepWords
  case allowMany
  case format
  case asOf
  case knownAt
  case note
  case dropNote
  case releaseNotes
  case releaseNotesOfList
  case planPreview
  case allowUnsuitable
  case allowUnjudged
  case answerEmergency
  case document
  case initAbstract
  case agency
  case series
  case parentAgency
  case place
  case symbol
  case signer
  case province
  case communeOfOffice
  case facilityGroup
  case facilityAdd
  case facilityEdit
  case facilityCensus
  case facilityDiscover
  case facilityFollow
  case facilityShow
  case facilityList
  case facilitySearch
  case facilityClose
  case facilityReopen
  case facilityImport
  case facilityCode
  case facilityMeant
  case facilitiesMeant
  case facilityName
  case facilityKind
  case ownership
  case operatorKind
  case religion
  case religiousKind
  case commune
  case communeFilter
  case address
  case settingOption
  case head
  case phone
  case opened
  case ownCode
  case onFrom
  case onDiscovered
  case onCounted
  case onClosed
  case onReopened
  case closureDocument
  case closureNote
  case source
  case childrenSeen
  case clearPart
  case discoveryStep
  case children
  case others
  case girls
  case under18Months
  case from18MonthsTo6
  case from6To16
  case from16
  case disability
  case mentalIllness
  case hiv
  case roundTheClock
  case needy
  case staff
  case caregivers
  case withoutPlacementDecision
  case withoutAdmissionDecision
  case countedBy
  case searchText
  case importFile
  case dryRun
  case skipBad
  case importSheet
  case importMap
  case importSaveMap
  case importErrors
  case importDefault
  case importCommune
  case importOldFonts
  case importGroupRow
  case importFacilityRow
  case censusGroup
  case censusImport
  case onListCounted
  case facilityDuplicates
  case minimumScore
  case facilityMerge
  case mergeKept
  case mergeAlias
  case mergeReason
  case mergeCountsOf
  case mergeAllowDifferent
  case facilityUnmerge
  case unmergeAlias
  case unmergeReason
  case unmergePapersOf
  case facilityRetract
  case retractCode
  case retractWhat
  case clearField
  case retractOn
  case retractDocument
  case retractWhich
  case retractReason
  case facilityReconcile
  case facilityExport
  case exportOutput
  case permitGroup
  case permitAdd
  case permitApply
  case permitRefuse
  case permitAmend
  case permitReissue
  case permitSuspend
  case permitReinstate
  case permitWithdraw
  case permitSurrender
  case permitList
  case permitListFacility
  case permitImport
  case permitKind
  case paperNumber
  case paperIssuer
  case issued
  case capacity
  case expires
  case scopeName
  case scopeAddress
  case scopeCommune
  case scopeHead
  case scopeKind
  case scopeDuties
  case scopeArea
  case onEvent
  case until
  case licensingGroup
  case licensingAudit
  case licensingUnlicensed
  case alsoKind
  case host
  case presentDuties
  case presentArea
  case permitSupplement
  case permitCorrect
  case correctEvent
  case correctOn
  case newEvent
  case newOn
  case newUntil
  case newExpires
  case newDocument
  case newNumber
  case newIssuer
  case newCapacity
  case removeEvent
  case correctionReason
  case licensingHistory
  case licensingChanges
  case changesFrom
  case changesTo
  case causeFilter
  case licensingExpiring
  case withinDays
  case situationFilter
  case religiousFilter
  case listOutput
  case check
  case checklistGroup
  case checklistList
  case checklistShow
  case checklistValidate
  case checklistCoverage
  case checklistDiff
  case checklistExport
  case checklistOld
  case checklistNew
  case checklistOnly
  case coverageOn
  case exportFormat
  case outputText
  case lawGroup
  case lawList
  case lawShow
  case lawSearch
  case lawReview, lawDiff, lawValidate, lawFrom, lawTo, lawFacilities, lawPath
  case lawReference
  case lawWords
  case sheetGroup
  case sheetShow
  case sheetFile
  case sheetName
  case sheetLimit
  case checklistID
  case checklistPaths
  case directiveGroup
  case directiveAdd
  case directiveList
  case directiveShow
  case directiveCode
  case directiveIssuer
  case directiveNumber
  case directiveDate
  case directiveTask
  case summary
  case campaignGroup
  case campaignCreate
  case campaignPlan
  case campaignExcuse
  case campaignStatus
  case campaignList
  case campaignShow
  case campaignAssign
  case campaignClose
  case campaignCompare
  case campaignBy
  case campaignTeam
  case campaignTeamFile
  case campaignClosedOn
  case campaignWith
  case campaignName
  case campaignFrom
  case campaignTo
  case campaignKinds
  case campaignChecklists
  case campaignCode
  case excuseReason
  case excuseRemove
  case onExcused
  case onAssigned
  case acceptSplit
  case inspectionGroup
  case inspectionPlan
  case inspectionStart
  case inspectionFill
  case inspectionAnswer
  case inspectionAttach
  case inspectionClose
  case inspectionCancel
  case inspectionExtend
  case inspectionDeclare
  case inspectionPause
  case inspectionResume
  case inspectionCorrectPause
  case correctPauseFrom, correctPauseNewFrom, correctPauseNewResume, correctPauseRemove
  case pauseFrom
  case pauseTo
  case pauseReason
  case pauseDecision
  case resumeOn
  case extendBy
  case extendReason
  case approvedBy
  case grantedOn
  case inspectingBody
  case scope
  case approvedPlan
  case teamRole
  case declared
  case declaredOn
  case declaredNames
  case inspectionShow
  case inspectionList
  case inspectionCode
  case onPlanned
  case onStarted
  case onClosedInspection
  case decision
  case decided
  case decisionIssuer
  case announced
  case lead
  case member
  case limit
  case limitUnit
  case regime
  case basis
  case mode
  case itemID
  case answerValue
  case answerFile
  case notApplicable
  case notChecked
  case evidenceFile
  case caption
  case signedByFacility
  case witness
  case witnessRole
  case facilityOpinion
  case reason
  case findingGroup
  case findingList
  case findingShow
  case findingCode
  case reportGroup
  case reportList
  case reportExport
  case reportID
  case reportFields
  case reportValidate
  case reportVerify
  case reportFile
  case templatePaths
  case reportPeriod
  case issueNumber
  case issuedOn
  case forPublication
  case copyTo
  case reportSigner
  case templatesFolder, issuedReports
  case output
  case recipient
  case confidentiality
  case distribution
  case calendarGroup
  case calendarShow
  case calendarHolidayGroup
  case calendarHolidayAdd
  case calendarHolidayRemove
  case calendarSwapGroup
  case calendarSwapAdd
  case calendarSwapRemove
  case calendarAdd
  case calendarYear
  case calendarDays
  case calendarName
  case calendarSource
  case calendarStatus
  case calendarDayKind
  case swapOff
  case swapWorked
  case termAmount
  case termFrom
  case termBackFrom
  case termDueAfter
  case termUnit
  case termEvent
  case termExtend
  case termPause
  case termNoRoll
  case termCapsChild
  case dutyGroup
  case dutyAdd
  case dutyList
  case dutyShow
  case dutySubmit
  case dutyEnd
  case dutyEndOn
  case dutyEndReason
  case dutyCode
  case dutyName
  case dutyTo
  case dutyBefore
  case dutyBy
  case dutyThrough
  case dutyEvery
  case dutyYearDay
  case dutyNoDay
  case dutyOwnDay
  case dutyPeriodFrom
  case dutyPeriodTo
  case dutyBasis
  case dutyDirective
  case dutyReporter
  case dutyStarts
  case dutyBuiltIn
  case dutyAt
  case dutyListBuiltIn
  case dutyPeriod
  case dutyCorrection
  case dutiesFile
  case dutySentOn
  case dutyNumber
  case dutyFile
  case dueAbstract
  case dueWithin
  case dueICS
  case trailGroup
  case trailList
  case trailShow
  case trailVerify
  case trailSealAbstract
  case trailBy
  case trailDay
  case trailLast
  case trailNumber
  case trailSeal
  case trailPurpose
  case backup
  case backupFile
  case restore
  case restoreFile
  case restoreForce
  case doctor
  case inspectionReopen
  case inspectionVerify
  case contentCode

  package var wording: Wording {
    switch self {
    case .maiam:
      Wording(
        vi: "Mái Ấm: kiểm tra, cấp phép các cơ sở nuôi dưỡng, chăm sóc trẻ em.",
        en: "Mái Ấm: inspection and licensing of places that raise or care for children.")
    case .maiamDiscussion:
      Wording(
        vi: "Bắt đầu bằng “maiam init”, rồi “maiam facility import” để nhập danh sách cơ sở. Tiếng Anh: --lang en.",
        en: "Begin with “maiam init”, then “maiam facility import”. Vietnamese is the default language; --lang en for English.")
    case .example: Wording(vi: "Ví dụ:", en: "Example:")
    case .db: Wording(vi: "Tệp cơ sở dữ liệu (hoặc biến MAIAM_DB).", en: "Database file (or MAIAM_DB).")
    case .today:
      Wording(
        vi: "Ngày làm việc thay cho ngày của máy, ví dụ 2025-05-14 (hoặc MAIAM_TODAY).",
        en: "The day instead of the clock's, as 2025-05-14 (or MAIAM_TODAY).")
    case .actor:
      Wording(
        vi: "Người thực hiện, ghi vào nhật ký hệ thống (hoặc MAIAM_ACTOR).",
        en: "Who acts, in the trail (or MAIAM_ACTOR).")
    case .lang: Wording(vi: "Ngôn ngữ: vi hoặc en (hoặc MAIAM_LANG).", en: "Language: vi or en (or MAIAM_LANG).")
    case .checklistsFolder:
      Wording(
        vi: "Thư mục phiếu kiểm tra riêng, bổ sung hoặc thay phiếu có sẵn (hoặc MAIAM_CHECKLISTS).",
        en: "A folder of your own checklists, added to or in place of the built-in ones (or MAIAM_CHECKLISTS).")
    case .keepWords: Wording(vi: "Lời ghi không nêu danh tính trẻ em nào, dù có chữ giống tên, tuổi, ngày sinh: giữ nguyên, không hỏi.", en: "The words tell of no child, though something looks like a name, an age or a birth date: keep them unasked.")
    case .allowMany: Wording(vi: "Số trên 1.000 người là đúng.", en: "More than 1,000 people are right.")
    case .lawFolder:
      Wording(
        vi: "Thư mục quy định riêng (bảng, yêu cầu, phiếu), đặt lên trên quy định có sẵn (hoặc MAIAM_LAW).",
        en: "A folder of law (tables, requirements, checklists) laid over the built-in one (or MAIAM_LAW).")
    case .format: Wording(vi: "Dạng hiển thị: table, csv hoặc json.", en: "Output: table, csv or json.")
    case .asOf: Wording(vi: "Tính đến ngày nào; mặc định là ngày làm việc.", en: "As of which day; today by default.")
    case .knownAt:
      Wording(
        vi: "Theo những gì đã ghi đến thời điểm này, ví dụ 2025-05-14T17:00:00+07:00.",
        en: "As recorded by this instant, as 2025-05-14T17:00:00+07:00.")
    case .planPreview: Wording(vi: "Chỉ xem bao nhiêu cơ sở dùng phiếu nào, chưa lập gì.", en: "Only show which form how many places get; nothing is made.")
    case .allowUnjudged: Wording(vi: "Kết thúc dù có nội dung đã đo mà chưa đánh giá được, vì chưa biết khu vực (đô thị, nông thôn, miền núi); nội dung đó được tính là chưa kiểm tra.", en: "Close although something was measured that cannot be judged, as the setting (urban, rural, mountain) is unknown; it counts as not checked.")
    case .allowUnsuitable: Wording(vi: "Dùng phiếu dù không hợp với những gì đã biết về cơ sở (nhóm, quy mô).", en: "Use the checklist even where it does not fit what is known of the place (group, size).")
    case .releaseNotes: Wording(vi: "Cho phép đưa lời ghi tự do vào báo cáo này (bình thường chỉ đưa vào báo cáo mức “Hạn chế” và biên bản không ghi mức khác); người cho phép chịu trách nhiệm không nêu danh tính trẻ em.", en: "Release free words for this report (otherwise only reports of level “Hạn chế” and records without another level hold them); whoever does so answers that no child is told of.")
    case .releaseNotesOfList: Wording(vi: "Với --format csv: cho phép đưa lời ghi tự do vào tệp (bình thường không đưa); người cho phép chịu trách nhiệm không nêu danh tính trẻ em.", en: "With --format csv: release free words for the file (otherwise it has none); whoever does so answers that no child is told of.")
    case .dropNote: Wording(vi: "Bỏ ghi chú đang có (bình thường ghi chú được giữ khi trả lời lại).", en: "Remove the note (it stays otherwise when an item is answered again).")
    case .answerEmergency: Wording(vi: "Khi câu trả lời cho thấy trẻ em có thể bị xâm hại: ghi ngay tin báo khẩn cấp của cuộc kiểm tra này, tiếp nhận bây giờ.", en: "Where the answer may mean a child in danger: record an emergency at this inspection, received now.")
    case .note: Wording(vi: "Ghi chú.", en: "A note.")
    case .document: Wording(vi: "Số văn bản.", en: "Number of the document.")
    case .initAbstract: Wording(vi: "Tạo cơ sở dữ liệu cho cơ quan.", en: "Make the database of an office.")
    case .agency: Wording(vi: "Tên cơ quan.", en: "Name of the agency.")
    case .series:
      Wording(
        vi: "Ký hiệu máy, 0–3 chữ cái in hoa; để trống trên máy chính.",
        en: "Series of this machine, 0–3 capital letters; empty on the main one.")
    case .parentAgency: Wording(vi: "Cơ quan chủ quản trực tiếp.", en: "The body above the agency.")
    case .place: Wording(vi: "Địa danh ghi trên văn bản.", en: "Place on the date line of documents.")
    case .symbol: Wording(vi: "Ký hiệu văn bản, ví dụ SYT-BTXH.", en: "Symbol of documents, as SYT-BTXH.")
    case .signer:
      Wording(
        vi: "Người ký: chức vụ và họ tên, ngăn bằng “|”.",
        en: "Signer: titles and name separated by “|”.")
    case .province: Wording(vi: "Tên hoặc mã (2 chữ số) của tỉnh, thành phố.", en: "Name or code (2 digits) of the province.")
    case .communeOfOffice: Wording(vi: "Mã hoặc tên xã, phường của cơ quan cấp xã.", en: "Code or name of the commune of a commune office.")
    case .facilityGroup: Wording(vi: "Sổ cơ sở.", en: "The register of facilities.")
    case .facilityAdd: Wording(vi: "Thêm một cơ sở.", en: "Register a facility.")
    case .facilityEdit:
      Wording(
        vi: "Cập nhật thông tin cơ sở từ một ngày; thông tin cũ được giữ lại.",
        en: "Change a facility from a day on; the old profile stays.")
    case .facilityCensus: Wording(vi: "Ghi số đối tượng đang chăm sóc.", en: "Record a head count.")
    case .facilityDiscover:
      Wording(
        vi: "Ghi một nơi nuôi trẻ mới được phát hiện, chưa có giấy tờ.",
        en: "Record a place found running without papers.")
    case .facilityShow:
      Wording(
        vi: "Xem một cơ sở: tình trạng pháp lý, giấy tờ, số đối tượng.",
        en: "Show one facility: its situation, papers and counts.")
    case .facilityList: Wording(vi: "Danh sách cơ sở.", en: "List facilities.")
    case .facilitySearch:
      Wording(
        vi: "Tìm cơ sở theo tên, địa chỉ hoặc mã; không cần dấu.",
        en: "Search facilities by name, address or code, in any marks.")
    case .facilityClose: Wording(vi: "Ghi việc đóng cửa cơ sở.", en: "Record the closure of a facility.")
    case .facilityReopen: Wording(vi: "Ghi việc mở lại cơ sở.", en: "Record that a facility opened again.")
    case .facilityImport:
      Wording(
        vi: "Nhập danh sách cơ sở từ bảng tính; nên chạy thử trước bằng --dry-run.",
        en: "Import a list of facilities from a spreadsheet; try it with --dry-run first.")
    case .facilityCode: Wording(vi: "Mã cơ sở.", en: "Facility code.")
    case .facilityMeant:
      Wording(
        vi: "Mã cơ sở, phần đầu của mã hoặc của tên.",
        en: "Facility code, or the beginning of a code or name.")
    case .facilitiesMeant: Wording(vi: "Mã các cơ sở; để trống là tất cả.", en: "Facility codes; all when left out.")
    case .facilityName: Wording(vi: "Tên cơ sở.", en: "Name of the facility.")
    case .facilityKind:
      Wording(
        vi: "Loại hình, ví dụ children_care hoặc “Chăm sóc trẻ em có hoàn cảnh đặc biệt”.",
        en: "Kind, as children_care.")
    case .ownership:
      Wording(
        vi: "Sở hữu: public (công lập) hoặc non_public (ngoài công lập).",
        en: "Ownership: public or non_public.")
    case .operatorKind:
      Wording(
        vi: "Người thành lập: state, enterprise, association, religious_organization, individual, foreign_organization.",
        en: "Operator: state, enterprise, association, religious_organization, individual, foreign_organization.")
    case .religion: Wording(vi: "Tôn giáo, ví dụ Phật giáo.", en: "Religion, as Phật giáo.")
    case .religiousKind:
      Wording(
        vi: "Loại tổ chức tôn giáo, ví dụ religious_establishment (cơ sở tôn giáo).",
        en: "Religious kind, as religious_establishment.")
    case .commune: Wording(
        vi: "Mã hoặc tên xã, phường, đặc khu; tên cũ thì kèm quận, huyện: \"Xã A, huyện B\".",
        en: "Code or name of the commune; a former name with its district: \"Xã A, huyện B\".")
    case .communeFilter:
      Wording(
        vi: "Chỉ trong một xã, phường (mã hoặc tên).",
        en: "Only in this commune (code or name).")
    case .address: Wording(vi: "Địa chỉ.", en: "Address.")
    case .settingOption:
      Wording(
        vi: "Khu vực: urban (đô thị), rural (nông thôn), mountain (miền núi).",
        en: "Setting: urban, rural or mountain.")
    case .head: Wording(vi: "Người đứng đầu.", en: "Head of the facility.")
    case .phone: Wording(vi: "Số điện thoại.", en: "Phone number.")
    case .opened: Wording(vi: "Ngày bắt đầu hoạt động.", en: "The day it began to operate.")
    case .ownCode:
      Wording(
        vi: "Mã do cơ quan tự đặt; để trống thì chương trình đánh số.",
        en: "A code of your own; numbered when left out.")
    case .onFrom:
      Wording(
        vi: "Có giá trị từ ngày; mặc định là ngày làm việc.",
        en: "The day from which it holds; today by default.")
    case .onDiscovered: Wording(vi: "Ngày phát hiện.", en: "The day of discovery.")
    case .onCounted: Wording(vi: "Ngày thống kê.", en: "The day of the count.")
    case .onClosed: Wording(vi: "Ngày đóng cửa.", en: "The day of closure.")
    case .onReopened: Wording(vi: "Ngày mở lại.", en: "The day of reopening.")
    case .closureDocument:
      Wording(
        vi: "Số quyết định; đóng cửa không có quyết định không phải là giải thể.",
        en: "Number of the decision; without one it is no closure in law.")
    case .closureNote:
      Wording(
        vi: "Trẻ được chuyển đến đâu (không ghi tên trẻ).",
        en: "Where the children went (no names).")
    case .source:
      Wording(
        vi: "Nguồn phát hiện: ward_group, health_station, police, hotline_111, press, inspection, other.",
        en: "Source: ward_group, health_station, police, hotline_111, press, inspection, other.")
    case .facilityFollow:
      Wording(
        vi: "Ghi việc đã làm sau khi phát hiện một nơi nuôi trẻ chưa có giấy tờ: văn bản đã giao, trẻ em có mặt, kết quả.",
        en: "Record what was done about a place found without papers: notices served, children present, what became of it.")
    case .discoveryStep:
      Wording(
        vi: "Việc đã làm: notice_served (đã giao văn bản), visited, reported, passed_on, children_moved, stopped, other.",
        en: "What was done: notice_served, visited, reported, passed_on, children_moved, stopped, other.")
    case .clearPart:
      Wording(
        vi: "Bỏ một nội dung đã ghi trước cho cùng ngày hay cùng văn bản: tên tùy chọn của nội dung ấy (ví dụ --clear children); ghi được nhiều lần. Nội dung không nhắc lại thì vẫn giữ. Hủy cả việc ghi nhầm: “maiam facility retract”.",
        en: "Take back what was recorded before for the same day or document: the name of its option (as --clear children); may be repeated. What is not named stays. To take back the whole entry: “maiam facility retract”.")
    case .childrenSeen: Wording(vi: "Số trẻ em thấy có mặt.", en: "Children seen there.")
    case .children: Wording(vi: "Số trẻ em (dưới 16 tuổi).", en: "Children (under 16).")
    case .others:
      Wording(
        vi: "Đối tượng khác, kể cả người từ đủ 16 tuổi.",
        en: "Other beneficiaries, those of 16 and over among them.")
    case .girls: Wording(vi: "Trẻ em gái.", en: "Girls.")
    case .under18Months: Wording(vi: "Trẻ dưới 18 tháng.", en: "Children under 18 months.")
    case .from18MonthsTo6:
      Wording(
        vi: "Trẻ từ đủ 18 tháng đến dưới 6 tuổi.",
        en: "Children from 18 months to under 6 years.")
    case .from6To16: Wording(vi: "Trẻ từ đủ 6 đến dưới 16 tuổi.", en: "Children from 6 to under 16 years.")
    case .from16: Wording(vi: "Người từ đủ 16 tuổi.", en: "People of 16 years and over.")
    case .disability: Wording(vi: "Người khuyết tật.", en: "With disabilities.")
    case .mentalIllness: Wording(vi: "Người tâm thần.", en: "With mental illness.")
    case .hiv: Wording(vi: "Người nhiễm HIV/AIDS.", en: "With HIV/AIDS.")
    case .roundTheClock: Wording(vi: "Đối tượng phải chăm sóc 24/24 giờ.", en: "Who must be cared for round the clock.")
    case .needy: Wording(vi: "Đối tượng có hoàn cảnh khó khăn.", en: "Beneficiaries in difficult circumstances.")
    case .staff: Wording(vi: "Số nhân viên.", en: "Staff.")
    case .caregivers: Wording(vi: "Nhân viên chăm sóc trực tiếp.", en: "Caregivers.")
    case .withoutPlacementDecision:
      Wording(
        vi: "Trẻ chưa có quyết định chăm sóc thay thế.",
        en: "Children without a placement decision.")
    case .withoutAdmissionDecision:
      Wording(
        vi: "Đối tượng chưa có quyết định tiếp nhận.",
        en: "Beneficiaries without an admission decision.")
    case .countedBy: Wording(vi: "Người thống kê.", en: "Who counted.")
    case .searchText: Wording(vi: "Nội dung cần tìm.", en: "What to look for.")
    case .importFile: Wording(vi: "Tệp bảng tính.", en: "Spreadsheet file.")
    case .dryRun: Wording(vi: "Thử, không ghi.", en: "Try it, write nothing.")
    case .skipBad:
      Wording(
        vi: "Nhập các dòng đúng, liệt kê các dòng có lỗi.",
        en: "Take the good rows, list the bad ones.")
    case .importSheet: Wording(vi: "Trang tính cần nhập.", en: "The sheet to import.")
    case .importMap:
      Wording(
        vi: "Tệp YAML cho biết cột nào là nội dung gì (tạo bằng --save-map rồi sửa).",
        en: "YAML file that says what each column means (made by --save-map, then edited).")
    case .importSaveMap:
      Wording(vi: "Lưu cách hiểu các cột vào tệp YAML này.", en: "Keep how the columns were understood in this YAML file.")
    case .importErrors:
      Wording(
        vi: "Ghi lại danh sách ra tệp .xlsx này, các ô sai được tô màu và ghi chú.",
        en: "Write the list to this .xlsx with its bad cells colored and commented.")
    case .importDefault:
      Wording(
        vi: "Giá trị cho các dòng không ghi, ví dụ kind=children_care, ownership=non_public.",
        en: "A value for rows that do not say, as kind=children_care, ownership=non_public.")
    case .importGroupRow:
      Wording(
        vi: "Dòng này (số dòng trong bảng tính) là tên nhóm, số trong dòng là tổng của nhóm.",
        en: "This row (as a spreadsheet numbers it) is the name of a group, its numbers are sums.")
    case .importFacilityRow:
      Wording(
        vi: "Dòng này (số dòng trong bảng tính) là một cơ sở, dù chỉ có tên và số.",
        en: "This row (as a spreadsheet numbers it) is a facility, though it has a name and numbers alone.")
    case .importOldFonts:
      Wording(
        vi: "Chữ viết bằng phông cũ (TCVN3, VNI): convert chuyển sang Unicode (tcvn3, vni: khi hai phông đều đọc được), keep giữ nguyên; không ghi thì hỏi lại.",
        en: "Text typed in old fonts (TCVN3, VNI): convert turns it into Unicode (tcvn3, vni: where both fonts can be read), keep leaves it; without it, it is asked about.")
    case .importCommune:
      Wording(
        vi: "Xã, phường mới của một đơn vị cũ đã chia tách, ví dụ \"Phường A, quận B=11311\".",
        en: "The present commune of a former one that was divided, as \"Phường A, quận B=11311\".")
    case .censusGroup: Wording(vi: "Số đối tượng đang chăm sóc.", en: "Head counts.")
    case .censusImport:
      Wording(
        vi: "Nhập số đối tượng của nhiều cơ sở từ bảng tính, mỗi dòng một cơ sở.",
        en: "Import head counts of many facilities from a spreadsheet, one facility a row.")
    case .onListCounted:
      Wording(
        vi: "Ngày thống kê của các dòng không ghi ngày (mặc định: hôm nay).",
        en: "Day of the counts that have none of their own (default: today).")
    case .facilityDuplicates:
      Wording(
        vi: "Liệt kê các cơ sở có thể là một nhưng ghi khác nhau, kèm lý do và điểm.",
        en: "List facilities that may be one under two spellings, with reasons and a score.")
    case .minimumScore: Wording(vi: "Điểm thấp nhất, từ 0 đến 100.", en: "Lowest score, 0 to 100.")
    case .facilityMerge:
      Wording(
        vi: "Gộp hai cơ sở ghi trùng; lịch sử và mã của cả hai được giữ. Gộp nhầm thì hủy bằng “maiam facility unmerge”.",
        en: "Merge two entries of one facility; history and both codes are kept. A wrong merge is taken back by “maiam facility unmerge”.")
    case .mergeKept: Wording(vi: "Mã cơ sở giữ lại.", en: "Code of the facility that stays.")
    case .mergeAlias: Wording(vi: "Mã cơ sở gộp vào; mã này vẫn tìm ra cơ sở giữ lại.", en: "Code of the one merged into it; it still finds the facility.")
    case .mergeCountsOf: Wording(vi: "Mã có số đếm đúng, khi hai mã đếm cùng một ngày mà số khác nhau.", en: "The code whose numbers are right, where both counted the same day otherwise.")
    case .mergeAllowDifferent: Wording(vi: "Gộp dù tên, xã, giấy tờ, thông báo hay cuộc kiểm tra của hai mã cho thấy có thể là hai cơ sở.", en: "Merge even where name, commune, papers, notices or inspections say that they may be two.")
    case .facilityUnmerge:
      Wording(
        vi: "Hủy một việc gộp nhầm: mã đã gộp lại là cơ sở riêng; việc gộp cũ vẫn được lưu.",
        en: "Take back a wrong merge: the code is a facility of its own again; the merge is kept as history.")
    case .unmergeAlias: Wording(vi: "Mã đã gộp vào cơ sở khác.", en: "The code that was merged into another.")
    case .unmergePapersOf: Wording(vi: "Mã của nơi có các giấy tờ ghi khi còn gộp.", en: "The code of the place that has the papers recorded while both were one.")
    case .unmergeReason: Wording(vi: "Vì sao biết là hai cơ sở.", en: "Why they are known to be two.")
    case .facilityRetract:
      Wording(
        vi: "Hủy một việc ghi nhầm cơ sở hoặc không hề có; nội dung cũ vẫn được lưu. Giấy tờ thì dùng “maiam permit correct --remove”.",
        en: "Take back what was recorded at the wrong facility or never was; it is kept as history. For papers use “maiam permit correct --remove”.")
    case .retractCode: Wording(vi: "Mã cơ sở có nội dung ghi nhầm; mã đã gộp thì chỉ tìm dưới mã đó.", en: "Code of the facility where it stands; of a merged code only what was recorded under it.")
    case .clearField: Wording(vi: "Bỏ trống một nội dung ghi nhầm, dùng được nhiều lần: also-kind, operator, religion, religious-kind, host, address, setting, head, phone, opened, duties, area.", en: "Leave a field empty that was filled by mistake; may be given several times: also-kind, operator, religion, religious-kind, host, address, setting, head, phone, opened, duties, area.")
    case .retractWhat: Wording(vi: "Loại nội dung: census (số đối tượng), notice (thông báo hoạt động), pause (tạm dừng), resume_notice (thông báo hoạt động trở lại), resumption (hoạt động trở lại), termination (chấm dứt hoạt động), closure (đóng cửa, mở lại), discovery (phát hiện), discovery_step (việc sau khi phát hiện), permit_review (xác nhận giấy tờ), profile (thông tin cơ sở), entry (cả cơ sở, khi thêm nhầm: không cần --on).", en: "What was recorded: census, notice, pause, resume_notice, resumption, termination, closure (or reopening), discovery, discovery_step, permit_review, profile, entry (the whole facility, entered by mistake; without --on).")
    case .retractOn: Wording(vi: "Ngày đã ghi của nội dung đó.", en: "The day under which it was recorded.")
    case .retractDocument: Wording(vi: "Số văn bản, khi ngày đó có nhiều nội dung cùng loại.", en: "Number of its paper, where there are several of the kind on that day.")
    case .retractWhich: Wording(vi: "Số thứ tự trong danh sách đã hiện, khi số văn bản không đủ phân biệt.", en: "Its place in the list that was shown, where the number of the paper does not tell.")
    case .retractReason: Wording(vi: "Lý do hủy.", en: "Why it is taken back.")
    case .mergeReason: Wording(vi: "Vì sao biết là một cơ sở.", en: "Why they are known to be one.")
    case .facilityReconcile:
      Wording(
        vi: "Đối chiếu danh sách của cơ quan khác với sổ: có ở cả hai, chỉ có bên kia, chỉ có trong sổ.",
        en: "Compare another agency's list with the register: in both, only theirs, only ours.")
    case .facilityExport:
      Wording(
        vi: "Xuất thông tin và số liệu mới nhất của mọi cơ sở ra bảng tính nhập lại được; giấy tờ, thông báo, các lần thống kê trước không có trong tệp.",
        en: "Export the latest profile and count of every facility as a spreadsheet that can be imported again; papers, notices and earlier counts are not in it.")
    case .exportOutput: Wording(vi: "Tệp .xlsx cần ghi.", en: "The .xlsx file to write.")
    case .permitGroup: Wording(vi: "Hồ sơ pháp lý của cơ sở.", en: "The papers of a facility.")
    case .permitAdd: Wording(vi: "Ghi một giấy tờ đã được cấp.", en: "Record a paper that was issued.")
    case .permitApply: Wording(vi: "Ghi việc nộp hồ sơ.", en: "Record an application.")
    case .permitRefuse: Wording(vi: "Ghi việc từ chối cấp.", en: "Record a refusal.")
    case .permitAmend: Wording(vi: "Ghi việc điều chỉnh.", en: "Record an amendment.")
    case .permitReissue: Wording(vi: "Ghi việc cấp lại.", en: "Record a reissue.")
    case .permitSuspend: Wording(vi: "Ghi việc tạm đình chỉ.", en: "Record a suspension.")
    case .permitReinstate:
      Wording(
        vi: "Ghi việc cho phép hoạt động trở lại.",
        en: "Record that operation was allowed again.")
    case .permitWithdraw: Wording(vi: "Ghi việc thu hồi.", en: "Record a withdrawal.")
    case .permitSurrender: Wording(vi: "Ghi việc cơ sở nộp lại giấy.", en: "Record that the paper was handed back.")
    case .permitList: Wording(vi: "Các giấy tờ của một cơ sở, hoặc của tất cả cơ sở.", en: "List the papers of a facility, or of all.")
    case .permitListFacility: Wording(vi: "Mã cơ sở, phần đầu của mã hoặc của tên; bỏ trống là mọi cơ sở.", en: "Facility code, or the beginning of a code or name; left out: every facility.")
    case .permitImport:
      Wording(
        vi: "Nhập danh sách giấy tờ từ bảng tính, mỗi dòng một sự kiện.",
        en: "Import a list of papers from a spreadsheet, one event a row.")
    case .permitKind:
      Wording(
        vi: "Loại giấy tờ, ví dụ operating_license (giấy phép hoạt động).",
        en: "Kind of paper, as operating_license.")
    case .paperNumber:
      Wording(
        vi: "Số giấy tờ; “không rõ” nếu có giấy mà không biết số.",
        en: "Number of the paper; “unknown” if there is a paper and its number is not known.")
    case .paperIssuer: Wording(vi: "Cơ quan cấp.", en: "Issuer.")
    case .issued:
      Wording(
        vi: "Ngày cấp; chỉ biết tháng, năm thì ghi 5/2019, 2019; không biết gì thì ghi “không rõ”.",
        en: "The day of issue; where only the month or year is known 5/2019, 2019; “unknown” where nothing is.")
    case .capacity: Wording(vi: "Sức chứa ghi trên giấy.", en: "Capacity stated on the paper.")
    case .expires: Wording(vi: "Ngày hết hạn ghi trên giấy; “không thời hạn” khi giấy không ghi.", en: "Last day on the paper; “không thời hạn” if it shows none.")
    case .scopeName: Wording(vi: "Tên cơ sở ghi trên giấy.", en: "Name on the paper.")
    case .scopeAddress: Wording(vi: "Địa chỉ ghi trên giấy.", en: "Address on the paper.")
    case .scopeCommune: Wording(vi: "Xã, phường ghi trên giấy.", en: "Commune on the paper.")
    case .scopeHead: Wording(vi: "Người đứng đầu ghi trên giấy.", en: "Head on the paper.")
    case .scopeKind: Wording(vi: "Loại hình ghi trên giấy.", en: "Kind on the paper.")
    case .scopeDuties: Wording(vi: "Nhiệm vụ ghi trên giấy.", en: "Duties on the paper.")
    case .scopeArea: Wording(vi: "Địa bàn hoạt động ghi trên giấy.", en: "Area on the paper.")
    case .onEvent:
      Wording(
        vi: "Ngày; của việc nộp hồ sơ, tạm đình chỉ mà chỉ biết tháng, năm thì ghi 5/2019, 2019; không biết gì thì ghi “không rõ”.",
        en: "The day; of an application or a suspension 5/2019, 2019 where only the month or year is known, “unknown” where nothing is.")
    case .until: Wording(vi: "Ngày cuối của thời hạn tạm đình chỉ.", en: "Last day of the suspension.")
    case .licensingGroup: Wording(vi: "Tình trạng pháp lý của các cơ sở.", en: "Licensing situations.")
    case .licensingAudit:
      Wording(
        vi: "Xác định tình trạng pháp lý kèm lý do và căn cứ.",
        en: "Derive situations, with reasons and citations.")
    case .alsoKind: Wording(vi: "Loại hình khác mà cơ sở cũng thực hiện, ví dụ preschool; ghi nhiều lần được.", en: "Another kind it also does, as preschool; may be repeated.")
    case .host: Wording(vi: "Nơi đặt cơ sở: chùa, giáo xứ, nhà ở …; không phải tên cơ sở.", en: "The pagoda, parish or house in which the facility stands.")
    case .presentDuties: Wording(vi: "Nhiệm vụ đang thực hiện, theo cách ghi của giấy phép, để đối chiếu.", en: "The tasks it really does, in the license's words, for comparing.")
    case .presentArea: Wording(vi: "Địa bàn đang hoạt động, để đối chiếu với giấy phép.", en: "The area in which it really works, for comparing.")
    case .permitSupplement: Wording(vi: "Ghi việc cơ quan yêu cầu bổ sung hồ sơ; khi cơ sở nộp đủ, ghi lại bằng “permit apply”.", en: "Record that the authority asked for a supplement; record the full file by “permit apply”.")
    case .permitCorrect: Wording(vi: "Đính chính một việc đã ghi nhầm; nội dung cũ vẫn được lưu.", en: "Mend an entry recorded wrongly; the former is kept.")
    case .correctEvent: Wording(vi: "Việc đã ghi nhầm, ví dụ issued, suspended.", en: "The entry recorded wrongly, as issued, suspended.")
    case .correctOn: Wording(vi: "Ngày đã ghi nhầm của việc đó.", en: "The day under which it was recorded.")
    case .newEvent: Wording(vi: "Việc đúng.", en: "What happened in truth.")
    case .newOn: Wording(vi: "Ngày đúng.", en: "The day in truth.")
    case .newExpires: Wording(vi: "Ngày hết hạn đúng ghi trên giấy; “không thời hạn” nếu giấy không ghi.", en: "The true last day on the paper; “không thời hạn” if it shows none.")
    case .newUntil: Wording(vi: "Ngày cuối đúng của thời hạn tạm đình chỉ.", en: "The true last day of the suspension.")
    case .newDocument: Wording(vi: "Số văn bản đúng.", en: "The true number of the document.")
    case .newNumber: Wording(vi: "Số giấy tờ đúng.", en: "The true number of the paper.")
    case .newIssuer: Wording(vi: "Cơ quan cấp đúng.", en: "The true issuer.")
    case .newCapacity: Wording(vi: "Quy mô đúng ghi trên giấy.", en: "The true capacity on the paper.")
    case .removeEvent: Wording(vi: "Việc này không hề có: hủy việc đã ghi.", en: "Nothing of the kind happened: take the entry back.")
    case .correctionReason: Wording(vi: "Lý do đính chính.", en: "Why it is corrected.")
    case .licensingChanges: Wording(vi: "Tình trạng pháp lý thay đổi thế nào giữa hai ngày và vì sao: do sự việc, do quy định, hay do sổ ghi sau.", en: "How situations changed between two days, and why: a fact, the law, or a later entry.")
    case .changesFrom: Wording(vi: "Ngày đầu; kể như đã biết đến hết ngày đó.", en: "The first day, told as it was known at its end.")
    case .changesTo: Wording(vi: "Ngày sau; bỏ trống là hôm nay.", en: "The later day; today when left out.")
    case .causeFilter: Wording(vi: "Chỉ lấy thay đổi do: fact (sự việc), law (quy định), knowledge (sổ ghi sau); ghi nhiều lần được.", en: "Only changes by: fact, law, knowledge (a later entry); may be repeated.")
    case .licensingHistory: Wording(vi: "Tình trạng pháp lý của một cơ sở đã thay đổi thế nào, do việc gì.", en: "How the situation of a facility changed, and what changed it.")
    case .licensingExpiring: Wording(vi: "Các thời hạn của giấy tờ sắp hết, hoặc đã hết mà chưa ghi việc tiếp theo.", en: "Terms of papers that end soon, or ended with nothing recorded after them.")
    case .withinDays: Wording(vi: "Số ngày tính từ ngày hỏi, mặc định 90.", en: "Days from the day asked about; 90 when left out.")
    case .situationFilter: Wording(vi: "Chỉ lấy tình trạng này, ví dụ spontaneous; ghi nhiều lần được.", en: "Only this situation, as spontaneous; may be repeated.")
    case .religiousFilter: Wording(vi: "Chỉ lấy cơ sở gắn với tôn giáo, tín ngưỡng; --no-religious lấy các cơ sở còn lại.", en: "Only religious facilities; --no-religious takes all others.")
    case .listOutput: Wording(vi: "Ghi thêm danh sách ra tệp Excel, có tổng hợp và biểu đồ.", en: "Also write the list as an Excel file with a summary and a chart.")
    case .licensingUnlicensed:
      Wording(
        vi: "Danh sách cơ sở không có giấy tờ còn hiệu lực, nặng nhất trước.",
        en: "Who has no paper in force, worst first.")
    case .check:
      Wording(
        vi: "Mã thoát 1 khi có cơ sở không đúng quy định.",
        en: "Exit 1 when a facility is not in order.")
    case .checklistGroup: Wording(vi: "Phiếu kiểm tra.", en: "Checklists.")
    case .checklistList: Wording(vi: "Danh sách phiếu.", en: "List checklists.")
    case .checklistShow: Wording(vi: "Xem một phiếu.", en: "Show a checklist.")
    case .checklistValidate:
      Wording(
        vi: "Kiểm tra các tệp phiếu, nêu mọi lỗi kèm dòng và cột.",
        en: "Check checklist files; name every problem with line and column.")
    case .checklistCoverage:
      Wording(
        vi: "Yêu cầu pháp luật chưa có nội dung hỏi, nội dung không dẫn yêu cầu.",
        en: "Requirements without an item, items without a requirement.")
    case .checklistDiff:
      Wording(
        vi: "So sánh hai phiếu: nội dung thêm, bỏ, sửa câu chữ, sửa quy tắc.",
        en: "Compare two checklists: items added, removed, reworded, re-ruled.")
    case .checklistExport: Wording(vi: "Xuất phiếu: bản in, bảng tính để điền, biểu mẫu trên điện thoại.", en: "Write a form: for print, a spreadsheet to fill in, for telephones.")
    case .checklistOld:
      Wording(
        vi: "Phiếu cũ: mã, mã@phiên bản, tệp hoặc thư mục.", en: "The old one: id, id@version, a file or a folder.")
    case .checklistNew:
      Wording(
        vi: "Phiếu mới: mã, mã@phiên bản, tệp hoặc thư mục.", en: "The new one: id, id@version, a file or a folder.")
    case .checklistOnly: Wording(vi: "Chỉ xem một phiếu.", en: "Of one checklist only.")
    case .coverageOn:
      Wording(vi: "Chỉ tính yêu cầu áp dụng vào ngày này.", en: "Only of requirements that apply on this day.")
    case .exportFormat: 
      Wording(
        vi: "Dạng tệp: markdown (bản in), xlsx (bảng tính để điền), xlsform (KoboToolbox, ODK).",
        en: "The form: markdown (print), xlsx (to fill in), xlsform (KoboToolbox, ODK).")
    case .outputText: Wording(vi: "Tệp cần ghi.", en: "The file to write.")
    case .lawGroup: Wording(vi: "Tra cứu quy định pháp luật.", en: "Look up the law.")
    case .lawReview: Wording(vi: "Quy định sắp hết hiệu lực, phải xem lại, hoặc chưa ai đối chiếu.", en: "Law that ends, must be reviewed, or was never checked.")
    case .lawDiff: Wording(vi: "Quy định thay đổi gì giữa hai ngày; cơ sở nào có tình trạng khác đi chỉ vì thế.", en: "What the law changed between two days, and who is judged otherwise for it.")
    case .lawValidate: Wording(vi: "Kiểm tra một thư mục quy định đặt lên trên quy định có sẵn.", en: "Check a folder of law laid over the built-in one.")
    case .lawFrom: Wording(vi: "Ngày thứ nhất.", en: "The first day.")
    case .lawTo: Wording(vi: "Ngày thứ hai.", en: "The second day.")
    case .lawFacilities: Wording(vi: "Nêu cả cơ sở có tình trạng khác đi chỉ vì quy định thay đổi.", en: "Also name the facilities judged otherwise for that reason alone.")
    case .lawPath: Wording(vi: "Thư mục quy định; mặc định là --law hoặc MAIAM_LAW.", en: "The folder of law; --law or MAIAM_LAW by default.")
    case .lawList: Wording(vi: "Danh sách yêu cầu pháp luật.", en: "List requirements.")
    case .lawShow:
      Wording(
        vi: "Xem trích dẫn, hiệu lực, tình trạng đọc văn bản và các nội dung hỏi.",
        en: "Show quote, force, reading status and the items that ask it.")
    case .lawSearch:
      Wording(vi: "Tìm trong trích dẫn, có dấu hoặc không dấu.", en: "Search the quotes, in any marks.")
    case .lawReference:
      Wording(
        vi: "Vị trí hoặc mã yêu cầu, ví dụ “NĐ 103/2017 Điều 24”.", en: "A place or an id, as “NĐ 103/2017 Điều 24”.")
    case .lawWords: Wording(vi: "Các từ cần tìm.", en: "The words to look for.")
    case .sheetGroup: Wording(vi: "Bảng tính nhận từ nơi khác.", en: "Spreadsheets of others.")
    case .sheetShow:
      Wording(
        vi: "Xem một bảng tính bất kỳ (xlsx, xls, ods, csv) đúng như chương trình đọc được.",
        en: "Show any spreadsheet (xlsx, xls, ods, csv) as the program reads it.")
    case .sheetFile: Wording(vi: "Tệp bảng tính.", en: "The spreadsheet.")
    case .sheetName: Wording(vi: "Chỉ xem trang tính mang tên này.", en: "Only the sheet of this name.")
    case .sheetLimit:
      Wording(
        vi: "Xem đến dòng thứ mấy; với dạng bảng mặc định là 10 dòng đầu.",
        en: "Up to which row; a table shows 10 rows unless told otherwise.")
    case .checklistID: Wording(vi: "Mã phiếu, ví dụ nonpublic-children.", en: "Checklist id, as nonpublic-children.")
    case .checklistPaths: Wording(vi: "Tệp hoặc thư mục cần kiểm tra thêm.", en: "Further files or folders to check.")
    case .directiveGroup: Wording(vi: "Văn bản chỉ đạo.", en: "Directives.")
    case .directiveAdd: Wording(vi: "Ghi một văn bản chỉ đạo.", en: "Record a directive.")
    case .directiveList: Wording(vi: "Danh sách văn bản chỉ đạo.", en: "List directives.")
    case .directiveShow: Wording(vi: "Xem một văn bản chỉ đạo.", en: "Show a directive.")
    case .directiveCode: Wording(vi: "Mã văn bản chỉ đạo, ví dụ D-2025-001.", en: "Directive code, as D-2025-001.")
    case .directiveIssuer: Wording(vi: "Cơ quan ban hành.", en: "Issuer.")
    case .directiveNumber:
      Wording(
        vi: "Số, ký hiệu; để trống nếu văn bản không ghi.",
        en: "Number; leave out where the letter has none.")
    case .directiveDate:
      Wording(
        vi: "Ngày ban hành; để trống nếu văn bản không ghi.",
        en: "Date; leave out where the letter has none.")
    case .directiveTask:
      Wording(
        vi: "Câu giao nhiệm vụ, trích nguyên văn; ghi nhiều lần khi văn bản giao nhiều việc.",
        en: "The sentence that orders the work, quoted; once for each.")
    case .summary: Wording(vi: "Trích yếu.", en: "Summary line.")
    case .campaignGroup: Wording(vi: "Đợt kiểm tra.", en: "Campaigns.")
    case .campaignCreate: Wording(vi: "Tạo đợt kiểm tra.", en: "Make a campaign.")
    case .campaignPlan:
      Wording(
        vi: "Lập một cuộc kiểm tra cho mỗi cơ sở thuộc đợt; cơ sở chỉ có cuộc đã hủy được lập cuộc mới, trừ khi đã ghi lý do chưa kiểm tra.",
        en: "Plan one inspection for each facility of the campaign; one whose inspections were all canceled gets another, unless a reason for not inspecting it is on file.")
    case .campaignExcuse:
      Wording(
        vi: "Ghi lý do chưa kiểm tra một cơ sở.",
        en: "Record why a facility was not inspected.")
    case .campaignStatus: Wording(vi: "Tiến độ của đợt.", en: "Progress of a campaign.")
    case .campaignShow: Wording(vi: "Xem một đợt: nội dung, phân công, nhịp độ.", en: "Show a campaign: what it is, its teams, its pace.")
    case .campaignAssign:
      Wording(
        vi: "Phân công các xã, phường của đợt cho các tổ, khối lượng đều nhau; nơi đã bắt đầu kiểm tra giữ nguyên, kết quả vẫn là của tổ đã kiểm tra, kể cả khi không nêu lại tổ ấy. Không nêu tổ thì xem bảng phân công.",
        en: "Give the communes of a campaign to teams, with about equal work; those begun stay as they are, and results stay with the team that inspected, even where it is not named again. Without teams, show the table.")
    case .campaignClose: Wording(vi: "Kết thúc đợt kiểm tra, khi mọi cơ sở đã được kiểm tra hoặc có lý do.", en: "Close a campaign once every facility is inspected or excused.")
    case .campaignCompare: Wording(vi: "So sánh với đợt trước trên cùng địa bàn.", en: "Compare with the campaign before over the same area.")
    case .campaignBy: Wording(vi: "Xem theo: facility, commune, kind hoặc team; không nêu thì bảng tổng hợp, còn CSV và JSON theo cơ sở.", en: "By facility, commune, kind or team; without it an overview, and CSV and JSON by facility.")
    case .campaignTeam: Wording(vi: "Một tổ: \"Tên tổ: tổ trưởng, thành viên, …\"; nhắc lại cho mỗi tổ.", en: "One team: \"Name: lead, member, …\"; repeat for each.")
    case .campaignTeamFile: Wording(vi: "Tệp .yaml có teams: name, lead, members.", en: "A .yaml file with teams: name, lead, members.")
    case .campaignClosedOn: Wording(vi: "Ngày kết thúc; mặc định hôm nay.", en: "The day of closing; today by default.")
    case .campaignWith: Wording(vi: "Đợt để so sánh; mặc định là đợt gần nhất trước đó trên cùng địa bàn.", en: "The campaign to compare with; the last one before over the same area by default.")
    case .campaignList: Wording(vi: "Danh sách các đợt.", en: "List campaigns.")
    case .campaignName: Wording(vi: "Tên đợt kiểm tra.", en: "Name of the campaign.")
    case .campaignFrom: Wording(vi: "Ngày bắt đầu.", en: "First day.")
    case .campaignTo: Wording(vi: "Ngày kết thúc.", en: "Last day.")
    case .campaignKinds:
      Wording(
        vi: "Chỉ các loại hình này; để trống là mọi loại hình.",
        en: "Only these kinds; all when left out.")
    case .campaignChecklists:
      Wording(
        vi: "Các phiếu của đợt, theo thứ tự ưu tiên: mỗi cơ sở dùng phiếu đầu tiên hợp với nhóm, quy mô và giấy tờ đã biết; phiếu chưa rõ có hợp hay không chỉ dùng khi không phiếu nào chắc chắn hợp.",
        en: "Checklists by priority: a facility gets the first that fits its known group, size and papers; one that only may fit is taken where none is known to.")
    case .campaignCode: Wording(vi: "Mã đợt, ví dụ C-2025-001.", en: "Campaign code, as C-2025-001.")
    case .excuseReason: Wording(vi: "Lý do.", en: "The reason.")
    case .onAssigned: Wording(vi: "Ngày phân công (mặc định: hôm nay); tình hình của đợt đến một ngày chỉ có tổ được phân công đến ngày ấy.", en: "Day on which the communes were given (default: today); the state of a campaign on a day has only the teams of that day or before.")
    case .acceptSplit: Wording(vi: "Đồng ý chia các cơ sở của đợt cho nhiều mẫu phiếu mà không hỏi; cần khi không chạy trên màn hình.", en: "Accept without asking that the facilities are split over several checklists; needed where there is no terminal.")
    case .onExcused: Wording(vi: "Ngày xác định là không kiểm tra được (mặc định: hôm nay); tình hình của đợt đến một ngày chỉ tính lý do có đến ngày ấy.", en: "Day on which it was clear that it could not be inspected (default: today); the state of a campaign on a day counts only reasons of that day or before.")
    case .excuseRemove: Wording(vi: "Lý do chưa kiểm tra đã ghi là nhầm: hủy lý do ấy; --reason nêu vì sao hủy.", en: "The reason on file is a mistake: take it back; --reason says why.")
    case .inspectionGroup: Wording(vi: "Các cuộc kiểm tra.", en: "Inspections.")
    case .inspectionPlan: Wording(vi: "Lập một cuộc kiểm tra.", en: "Plan an inspection.")
    case .inspectionStart:
      Wording(
        vi: "Bắt đầu kiểm tra theo quyết định.",
        en: "Start an inspection under its decision.")
    case .inspectionFill:
      Wording(
        vi: "Hỏi từng nội dung trên màn hình; mỗi kết quả được lưu ngay.",
        en: "Ask item by item; every answer is saved at once.")
    case .inspectionAnswer:
      Wording(
        vi: "Ghi kết quả một nội dung, hoặc nhiều nội dung từ tệp.",
        en: "Answer one item, or many from a file.")
    case .inspectionAttach:
      Wording(
        vi: "Lưu một tệp bằng chứng cho một nội dung.",
        en: "Keep an evidence file for an item.")
    case .inspectionClose: Wording(vi: "Kết thúc kiểm tra, lập biên bản.", en: "Close an inspection with its record.")
    case .inspectionCancel:
      Wording(
        vi: "Hủy một cuộc kiểm tra chưa kết thúc.",
        en: "Cancel an inspection that is not closed.")
    case .inspectionExtend: Wording(vi: "Gia hạn thời hạn kiểm tra, một lần.", en: "Extend the limit of an inspection, once.")
    case .inspectionDeclare: Wording(vi: "Ghi cam kết không xung đột lợi ích của thành viên đoàn.", en: "Record declarations of no conflict of interest.")
    case .inspectionPause: Wording(vi: "Ghi việc tạm dừng một cuộc kiểm tra đang tiến hành.", en: "Record that an inspection under way stands still.")
    case .inspectionCorrectPause: Wording(vi: "Đính chính hoặc hủy một lần tạm dừng ghi nhầm, kèm lý do; nội dung trước vẫn được giữ.", en: "Correct a pause recorded wrongly, or take it back, with the reason; what it said before is kept.")
    case .correctPauseFrom: Wording(vi: "Ngày bắt đầu tạm dừng như đã ghi.", en: "The first day of the pause, as it was recorded.")
    case .correctPauseNewFrom: Wording(vi: "Ngày bắt đầu tạm dừng đúng.", en: "The first day of the pause in truth.")
    case .correctPauseNewResume: Wording(vi: "Ngày tiếp tục kiểm tra đúng.", en: "The day on which it went on in truth.")
    case .correctPauseRemove: Wording(vi: "Không hề tạm dừng: hủy việc đã ghi.", en: "There was no pause: take the entry back.")
    case .inspectionResume: Wording(vi: "Ghi việc tiếp tục một cuộc kiểm tra đang tạm dừng.", en: "Record that a paused inspection goes on.")
    case .pauseFrom: Wording(vi: "Ngày bắt đầu tạm dừng (ngày làm việc hiện tại nếu bỏ trống).", en: "First day of the pause (today when left out).")
    case .pauseTo: Wording(vi: "Ngày tạm dừng cuối cùng; bỏ trống nếu chưa biết.", en: "Last day of the pause; leave out while unknown.")
    case .pauseReason: Wording(vi: "Lý do tạm dừng, như quyết định ghi.", en: "Why, as the decision says.")
    case .pauseDecision: Wording(vi: "Số, ký hiệu quyết định tạm dừng.", en: "Number of the decision to pause.")
    case .resumeOn: Wording(vi: "Ngày tiếp tục kiểm tra (ngày làm việc hiện tại nếu bỏ trống).", en: "The day it goes on (today when left out).")
    case .extendBy: Wording(vi: "Số ngày gia hạn, cùng đơn vị với thời hạn.", en: "By how much, in the unit of the limit.")
    case .extendReason: Wording(vi: "Lý do gia hạn.", en: "Why.")
    case .approvedBy: Wording(vi: "Người phê duyệt.", en: "Who approved it.")
    case .grantedOn: Wording(vi: "Ngày gia hạn; mặc định hôm nay.", en: "The day it was granted; today by default.")
    case .inspectingBody: Wording(vi: "Cơ quan ra quyết định: ministry (đơn vị thuộc bộ), department (cơ quan chuyên môn cấp tỉnh), commune (cơ quan chuyên môn cấp xã), peoples_committee (Chủ tịch UBND), provincial_inspectorate (Thanh tra tỉnh); mặc định theo tên cơ quan ở --issuer, không rõ thì theo đơn vị dùng sổ.", en: "Who decided: ministry, department, commune, peoples_committee or provincial_inspectorate; by default what --issuer names, or else the office's own level.")
    case .scope: Wording(vi: "Phạm vi, nội dung kiểm tra theo quyết định.", en: "Scope as the decision says it.")
    case .approvedPlan: Wording(vi: "Số kế hoạch tiến hành kiểm tra đã được phê duyệt.", en: "Number of the approved plan.")
    case .teamRole: Wording(vi: "Vai trò của một thành viên: \"Họ tên: thư ký\"; nhắc lại cho mỗi người.", en: "The role of a member: \"Name: secretary\"; repeat for each.")
    case .declared: Wording(vi: "Người đã cam kết không xung đột lợi ích; nhắc lại cho mỗi người.", en: "Who declared to have no conflict of interest; repeat for each.")
    case .declaredOn: Wording(vi: "Ngày cam kết; mặc định hôm nay.", en: "The day of the declaration; today by default.")
    case .declaredNames: Wording(vi: "Họ tên thành viên đoàn.", en: "Names of members.")
    case .inspectionShow: Wording(vi: "Xem một cuộc kiểm tra.", en: "Show an inspection.")
    case .inspectionList: Wording(vi: "Danh sách các cuộc kiểm tra.", en: "List inspections.")
    case .inspectionCode:
      Wording(
        vi: "Mã cuộc kiểm tra, ví dụ I-2025-000001.",
        en: "Inspection code, as I-2025-000001.")
    case .onPlanned: Wording(vi: "Ngày dự kiến.", en: "The planned day.")
    case .onStarted:
      Wording(
        vi: "Ngày bắt đầu; mặc định là ngày công bố quyết định.",
        en: "The first day; the day of announcement by default.")
    case .onClosedInspection: Wording(vi: "Ngày kết thúc, lập biên bản.", en: "The day of closing.")
    case .decision: Wording(vi: "Số quyết định kiểm tra.", en: "Number of the decision.")
    case .decided: Wording(vi: "Ngày ban hành quyết định.", en: "The day of the decision.")
    case .decisionIssuer: Wording(vi: "Người hoặc cơ quan ra quyết định.", en: "Who decided.")
    case .announced: Wording(vi: "Ngày công bố quyết định.", en: "The day it was announced.")
    case .lead: Wording(vi: "Trưởng đoàn.", en: "Head of the team.")
    case .member: Wording(vi: "Thành viên; nhắc lại tùy chọn cho mỗi người.", en: "Team member; repeat for each.")
    case .limit: Wording(vi: "Thời hạn kiểm tra theo quyết định.", en: "Limit set by the decision.")
    case .limitUnit:
      Wording(
        vi: "Đơn vị: days (ngày) hoặc working-days (ngày làm việc).",
        en: "Unit: days or working-days.")
    case .regime:
      Wording(
        vi: "Chế độ: specialized_check, check, inspectorate, inspectorate_2022, directive_team; mặc định theo ngày quyết định.",
        en: "Regime: specialized_check, check, inspectorate, inspectorate_2022, directive_team; by the day of the decision when left out.")
    case .basis:
      Wording(
        vi: "Căn cứ: signs_of_violation, directive, thematic_plan, after_notice; không nêu thì theo văn bản chỉ đạo của đợt kiểm tra, không có văn bản thì để trống.",
        en: "Basis: signs_of_violation, directive, thematic_plan, after_notice; left out, an order where the campaign has a directive, otherwise none.")
    case .mode: Wording(vi: "Hình thức: onsite hoặc remote.", en: "Mode: onsite or remote.")
    case .itemID: Wording(vi: "Mã nội dung kiểm tra.", en: "Item id.")
    case .answerValue:
      Wording(
        vi: "Kết quả: có/không, số, ngày, lựa chọn bằng số thứ tự, tên hoặc mã (nhiều lựa chọn ngăn bằng dấu phẩy, không có thì “không”) hoặc chữ.",
        en: "Answer: yes/no, a number, a day, choices by number, name or id (several joined by commas, “no” for none), or text.")
    case .answerFile: 
      Wording(
        vi: "Tệp kết quả .yaml, .json; hoặc .xlsx, .ods, .csv: phiếu đã điền, dữ liệu KoboToolbox, ODK.",
        en: "Answer file: .yaml, .json; or .xlsx, .ods, .csv: a form filled in, data of KoboToolbox or ODK.")
    case .notApplicable: Wording(vi: "Không áp dụng.", en: "Not applicable.")
    case .notChecked: Wording(vi: "Chưa kiểm tra được.", en: "Not checked.")
    case .evidenceFile: Wording(vi: "Tệp bằng chứng.", en: "Evidence file.")
    case .caption: Wording(vi: "Chú thích.", en: "Caption.")
    case .signedByFacility:
      Wording(
        vi: "Cơ sở có ký biên bản không: yes hoặc no.",
        en: "Did the facility sign: yes or no.")
    case .witness:
      Wording(
        vi: "Người xác nhận việc cơ sở không ký.",
        en: "Who confirms that the facility did not sign.")
    case .witnessRole:
      Wording(
        vi: "Tư cách: commune (đại diện cấp xã) hoặc witness (người chứng kiến).",
        en: "Role: commune or witness.")
    case .facilityOpinion: Wording(vi: "Ý kiến của cơ sở.", en: "The facility's opinion.")
    case .reason: Wording(vi: "Lý do.", en: "The reason.")
    case .findingGroup: Wording(vi: "Tồn tại, hạn chế.", en: "Findings.")
    case .findingList: Wording(vi: "Danh sách tồn tại, hạn chế.", en: "List findings.")
    case .findingShow: Wording(vi: "Xem một tồn tại, kèm điều luật.", en: "Show a finding with the law it cites.")
    case .findingCode: Wording(vi: "Mã tồn tại, ví dụ I-2025-000001/03.", en: "Finding code, as I-2025-000001/03.")
    case .reportGroup: Wording(vi: "Báo cáo.", en: "Reports.")
    case .reportList: Wording(vi: "Danh sách mẫu báo cáo.", en: "List reports.")
    case .reportExport: Wording(vi: "Xuất báo cáo ra tệp Excel.", en: "Write a report as an Excel file.")
    case .reportFields:
      Wording(vi: "Mẫu báo cáo lấy được những cột, giá trị nào.", en: "The columns and values a report can show.")
    case .reportValidate: Wording(vi: "Kiểm tra các tệp mẫu báo cáo.", en: "Check report templates.")
    case .reportVerify:
      Wording(
        vi: "Đối chiếu tệp báo cáo với cơ sở dữ liệu, nêu từng ô, từng dòng khác.",
        en: "Hold a report against the database and name every cell and row that differs.")
    case .reportFile: Wording(vi: "Tệp Excel do “report export” ghi ra.", en: "An Excel file written by “report export”.")
    case .templatePaths:
      Wording(
        vi: "Tệp hoặc thư mục mẫu riêng; bỏ trống thì kiểm tra các mẫu có sẵn.",
        en: "Your own templates, files or folders; the built-in ones when left out.")
    case .reportPeriod:
      Wording(
        vi: "Kỳ báo cáo: 2025-H1 (15/12/2024–14/6/2025) hoặc 2025 (15/12/2024–14/12/2025).",
        en: "Period: 2025-H1 (15/12/2024–14/6/2025) or 2025 (15/12/2024–14/12/2025).")
    case .issueNumber:
      Wording(
        vi: "Số văn bản do văn thư cấp: ghi nhận đã phát hành, không ghi đè được bằng nội dung khác.",
        en: "The clerk's number: records the report as issued, never to be replaced by other content.")
    case .issuedOn: Wording(vi: "Ngày phát hành, đi cùng --issue.", en: "Day of issue, with --issue.")
    case .forPublication:
      Wording(
        vi: "Báo cáo để công bố: không nêu số trẻ em từ 1 đến 4.", en: "For publication: counts of 1 to 4 children are kept back.")
    case .copyTo:
      Wording(
        vi: "Nơi nhận ghi thêm ở cuối văn bản, ví dụ “UBND thành phố (để báo cáo)”.",
        en: "Who gets a copy, as “UBND thành phố (để báo cáo)”.")
    case .reportSigner:
      Wording(
        vi: "Người ký thay cho người ký của đơn vị, ví dụ “TL. GIÁM ĐỐC|TRƯỞNG PHÒNG|HỌ TÊN”.",
        en: "Who signs instead of the office's signer, as “TL. GIÁM ĐỐC|TRƯỞNG PHÒNG|NAME”.")
    case .reportID: Wording(vi: "Mã mẫu báo cáo, ví dụ campaign-summary.", en: "Report id, as campaign-summary.")
    case .issuedReports: Wording(vi: "Liệt kê các văn bản đã phát hành thay vì các mẫu.", en: "List the documents that were issued instead of the templates.")
    case .templatesFolder: Wording(vi: "Thư mục mẫu báo cáo riêng.", en: "A folder of your own templates.")
    case .recipient: Wording(vi: "Nơi nhận báo cáo, ví dụ “Bộ Y tế”.", en: "To whom the report goes.")
    case .confidentiality: Wording(vi: "Mức độ bảo mật do cơ quan xác định.", en: "Confidentiality, set by the agency.")
    case .distribution: Wording(vi: "Phạm vi cung cấp thông tin, báo cáo.", en: "Distribution of the report.")
    case .output: Wording(vi: "Tệp Excel cần ghi.", en: "The Excel file to write.")
    case .calendarGroup:
      Wording(
        vi: "Lịch làm việc và thời hạn.",
        en: "The working calendar and deadlines.")
    case .calendarShow:
      Wording(
        vi: "Các ngày nghỉ, ngày làm bù của một năm, kèm nguồn và tình trạng.",
        en: "Days off and days worked instead in a year, with source and status.")
    case .calendarHolidayGroup:
      Wording(
        vi: "Ngày nghỉ do đơn vị ghi thêm.",
        en: "Days off recorded by the office.")
    case .calendarHolidayAdd:
      Wording(
        vi: "Ghi một hay nhiều ngày nghỉ lễ, nghỉ Tết, nghỉ bù đã được thông báo.",
        en: "Record days off that were announced.")
    case .calendarHolidayRemove:
      Wording(
        vi: "Bỏ ngày nghỉ đơn vị đã ghi; việc ghi trước đây vẫn được lưu.",
        en: "Take back days off the office recorded; the former entry is kept.")
    case .calendarSwapGroup:
      Wording(
        vi: "Hoán đổi ngày làm việc.",
        en: "Swapped working days.")
    case .calendarSwapAdd:
      Wording(
        vi: "Ghi một ngày nghỉ hoán đổi và ngày làm bù.",
        en: "Record a day swapped off and the day worked instead.")
    case .calendarSwapRemove:
      Wording(
        vi: "Bỏ ngày hoán đổi đơn vị đã ghi, cả ngày nghỉ và ngày làm bù; việc ghi trước đây vẫn được lưu.",
        en: "Take back a swap the office recorded, both its days; the former entry is kept.")
    case .calendarAdd:
      Wording(
        vi: "Tính ngày cuối của một thời hạn, từng bước.",
        en: "Work out the last day of a term, step by step.")
    case .calendarYear:
      Wording(
        vi: "Năm, từ 2000 đến 2100.",
        en: "Year, from 2000 to 2100.")
    case .calendarDays:
      Wording(
        vi: "Một hay nhiều ngày.",
        en: "One or more days.")
    case .calendarName:
      Wording(
        vi: "Tên ngày nghỉ, ví dụ \"Tết Âm lịch\".",
        en: "Name of the day off.")
    case .calendarSource:
      Wording(
        vi: "Văn bản thông báo, có số và ngày.",
        en: "The announcement, with number and date.")
    case .calendarStatus:
      Wording(
        vi: "Tình trạng: announced (đã thông báo, mặc định) hoặc computed.",
        en: "Status: announced (default) or computed.")
    case .calendarDayKind:
      Wording(
        vi: "Loại ngày: holiday, tet, compensatory; mặc định theo ngày.",
        en: "Kind of day: holiday, tet, compensatory; by the day when left out.")
    case .swapOff:
      Wording(
        vi: "Ngày làm việc được nghỉ.",
        en: "Working day that is off.")
    case .swapWorked:
      Wording(
        vi: "Ngày nghỉ phải đi làm bù.",
        en: "Rest day that is worked instead.")
    case .termAmount:
      Wording(
        vi: "Độ dài thời hạn, từ 1 trở lên; bỏ trống khi văn bản nêu ngày (--before, --by, --through).",
        en: "Length of the term, 1 or more; left out where the text names a day (--before, --by, --through).")
    case .termFrom:
      Wording(
        vi: "Ngày xảy ra sự kiện (không tính); với giờ: thời điểm, ví dụ 2026-04-30T21:30.",
        en: "Day of the event (not counted); for hours an instant, as 2026-04-30T21:30.")
    case .termBackFrom:
      Wording(
        vi: "Đếm ngược số ngày làm việc từ ngày này (không tính), ví dụ “trước khi hoạt động ít nhất … ngày làm việc”.",
        en: "Counts so many working days back from this day (not counted), as “at least … working days before”.")
    case .termDueAfter:
      Wording(
        vi: "Văn bản viết “sau” thời hạn: thực hiện từ ngày tiếp theo, không có ngày cuối.",
        en: "The text says “after” the term: due from the day after it, with no last day.")
    case .termUnit:
      Wording(
        vi: "Đơn vị: hours, days, working_days, months, years.",
        en: "Unit: hours, days, working_days, months, years.")
    case .termEvent:
      Wording(
        vi: "Sự kiện bắt đầu thời hạn, bằng lời.",
        en: "What begins the term, in words.")
    case .termExtend:
      Wording(
        vi: "Gia hạn thêm, cùng đơn vị; dùng được nhiều lần.",
        en: "Extended by, in the same unit; may be repeated.")
    case .termPause:
      Wording(
        vi: "Thời gian không tính, ví dụ 1/6/2026..10/6/2026; dùng được nhiều lần.",
        en: "Days that do not count, as 2026-06-01..2026-06-10; may be repeated.")
    case .termNoRoll:
      Wording(
        vi: "Ngày cuối không chuyển khi rơi vào ngày nghỉ.",
        en: "The last day does not move off a rest day.")
    case .termCapsChild:
      Wording(
        vi: "Thời hạn tối đa đối với trẻ em: không dùng ngày được chuyển.",
        en: "The term caps what is done to a child: the moved day is not used.")
    case .dutyGroup:
      Wording(
        vi: "Nhiệm vụ, chế độ báo cáo.",
        en: "Reporting duties.")
    case .dutyAdd:
      Wording(
        vi: "Ghi một nhiệm vụ báo cáo: một lần, định kỳ, theo mẫu có sẵn hoặc “theo quy định”.",
        en: "Record a reporting duty: once, recurring, built in, or without a day.")
    case .dutyList:
      Wording(
        vi: "Các nhiệm vụ báo cáo của đơn vị, hoặc các chế độ có sẵn.",
        en: "The office's reporting duties, or the built-in ones.")
    case .dutyShow:
      Wording(
        vi: "Một nhiệm vụ báo cáo, các kỳ và việc đã gửi.",
        en: "A reporting duty, its periods and what was sent.")
    case .dutyEnd: Wording(vi: "Chấm dứt một nhiệm vụ báo cáo: ghi nhầm, văn bản hết hiệu lực, không còn phải báo cáo.", en: "End a reporting duty: recorded by mistake, its text no longer in force, no longer owed.")
    case .dutyEndOn: Wording(vi: "Ngày chấm dứt; kỳ có hạn từ ngày này trở đi không còn phải báo cáo (ngày làm việc hiện tại nếu bỏ trống).", en: "The day it ends; reports due from that day on are no longer owed (today when left out).")
    case .dutyEndReason: Wording(vi: "Lý do chấm dứt.", en: "Why.")
    case .dutySubmit:
      Wording(
        vi: "Ghi việc đã gửi báo cáo: ngày, số văn bản, tệp.",
        en: "Record that a report was sent: day, number, file.")
    case .dutyCode:
      Wording(
        vi: "Mã nhiệm vụ báo cáo, ví dụ R-2025-001.",
        en: "Duty code, as R-2025-001.")
    case .dutyName:
      Wording(
        vi: "Tên báo cáo.",
        en: "Name of the report.")
    case .dutyTo:
      Wording(
        vi: "Nơi nhận; dùng nhiều lần khi gửi nhiều nơi.",
        en: "Recipient; repeat it for several.")
    case .dutyBefore:
      Wording(
        vi: "“Trước ngày” này; ngày cuối là ngày liền trước.",
        en: "Due before this day; the last day is the day before.")
    case .dutyBy:
      Wording(
        vi: "“Chậm nhất ngày” này; ngày này là ngày cuối.",
        en: "Due by this day, which is the last.")
    case .dutyThrough:
      Wording(
        vi: "“Đến hết ngày” này; ngày này là ngày cuối.",
        en: "Due through this day, which is the last.")
    case .dutyEvery:
      Wording(
        vi: "Định kỳ: half-year (sáu tháng) hoặc year (năm). Khi không nêu ngày: theo bảng hạn báo cáo chung của quy định.",
        en: "Recurring: half-year or year; when no day is named, by the general due days of the law.")
    case .dutyYearDay:
      Wording(
        vi: "Ngày hằng năm cho báo cáo định kỳ, ví dụ 25/6; đi cùng --every.",
        en: "Day of the year for a recurring report, as 25/6; with --every.")
    case .dutyNoDay:
      Wording(
        vi: "Văn bản không nêu ngày (“theo quy định”, “hằng năm”).",
        en: "The text names no day.")
    case .dutyOwnDay:
      Wording(
        vi: "Ngày do đơn vị tự đặt khi văn bản không nêu ngày.",
        en: "The agency's own day where the text names none.")
    case .dutyPeriodFrom:
      Wording(
        vi: "Ngày bắt đầu kỳ số liệu, mặc định 15/12.",
        en: "First day of the data period, 15/12 when left out.")
    case .dutyPeriodTo:
      Wording(
        vi: "Ngày chốt số liệu, mặc định 14/6 hoặc 14/12.",
        en: "Last day of the data period, 14/6 or 14/12 when left out.")
    case .dutyBasis:
      Wording(
        vi: "Căn cứ: văn bản, điều khoản.",
        en: "Legal source.")
    case .dutyDirective:
      Wording(
        vi: "Mã văn bản chỉ đạo giao báo cáo, ví dụ D-2025-001.",
        en: "Code of the directive that asks for it, as D-2025-001.")
    case .dutyReporter:
      Wording(
        vi: "Cơ quan, đơn vị báo cáo, khi không phải là đơn vị dùng phần mềm.",
        en: "Who reports, when not this office.")
    case .dutyStarts:
      Wording(
        vi: "Ngày bắt đầu theo dõi; mặc định hôm nay.",
        en: "First day on which it is owed; today when left out.")
    case .dutyBuiltIn:
      Wording(
        vi: "Mã chế độ báo cáo có sẵn, xem “maiam duty list --built-in”.",
        en: "Id of a built-in duty, see “maiam duty list --built-in”.")
    case .dutyAt:
      Wording(
        vi: "Thời điểm phát hiện (giờ Việt Nam), ví dụ \"2026-11-28 21:30\"; chỉ dùng với chế độ có sẵn tính bằng giờ.",
        en: "The moment of discovery (Vietnam time), as \"2026-11-28 21:30\"; only with a built-in duty counted in hours.")
    case .dutyListBuiltIn:
      Wording(
        vi: "Các chế độ báo cáo có sẵn cho tỉnh của đơn vị.",
        en: "The built-in duties for the office's province.")
    case .dutyPeriod:
      Wording(
        vi: "Kỳ báo cáo, ví dụ 2026-H1 hoặc 2026; mặc định kỳ sớm nhất đã bắt đầu mà chưa gửi.",
        en: "Period, as 2026-H1 or 2026; the earliest one begun and not sent when left out.")
    case .dutyCorrection:
      Wording(
        vi: "Ghi lại một kỳ đã ghi gửi; nội dung cũ vẫn được lưu.",
        en: "Record a period again that was recorded as sent; the former entry is kept.")
    case .dutiesFile:
      Wording(
        vi: "Tệp hoặc thư mục chế độ báo cáo riêng (theo mẫu tables/duties.yaml), bổ sung hoặc thay chế độ có sẵn cùng mã (hoặc MAIAM_DUTIES).",
        en: "A file or folder of your own duties (as tables/duties.yaml), added to or in place of built-in ones of the same id (or MAIAM_DUTIES).")
    case .dutySentOn:
      Wording(
        vi: "Ngày gửi.",
        en: "Day it was sent.")
    case .dutyNumber:
      Wording(
        vi: "Số, ký hiệu văn bản gửi.",
        en: "Number of the covering letter.")
    case .dutyFile:
      Wording(
        vi: "Tệp đã gửi; ghi tên và mã băm SHA-256.",
        en: "The file sent; its name and SHA-256 are kept.")
    case .dueAbstract:
      Wording(
        vi: "Những việc đến hạn và quá hạn, gần nhất trước.",
        en: "Everything due and overdue, soonest first.")
    case .dueWithin:
      Wording(
        vi: "Chỉ những việc đến hạn trong N ngày tới, cùng việc quá hạn và việc không có ngày.",
        en: "Only what falls due within N days, besides what is overdue or has no day.")
    case .dueICS:
      Wording(
        vi: "Ghi ra tệp lịch iCalendar (.ics).",
        en: "Write a calendar file (.ics).")
    case .trailGroup: Wording(vi: "Nhật ký hệ thống: mọi thay đổi, nối nhau bằng mã băm.", en: "The trail: every change, chained by hashes.")
    case .trailList: Wording(vi: "Các mục nhật ký theo cơ sở, cuộc kiểm tra, người thực hiện, ngày.", en: "Trail entries by facility, inspection, person, day.")
    case .trailShow: Wording(vi: "Một mục nhật ký, nội dung trước và sau.", en: "One trail entry, before and after.")
    case .trailVerify: Wording(vi: "Kiểm tra nhật ký và mọi bản ghi; nêu rõ từng chỗ sai khác.", en: "Check the trail and every row; name every difference.")
    case .trailSealAbstract: Wording(vi: "Lấy mã niêm phong nhật ký để ghi vào văn bản, giữ ngoài máy.", en: "Seal the trail: a code to be written down and kept elsewhere.")
    case .trailBy: Wording(vi: "Chỉ những việc của người này.", en: "Only what this person did.")
    case .trailDay: Wording(vi: "Chỉ những việc trong ngày này.", en: "Only what was done on this day.")
    case .trailLast: Wording(vi: "Chỉ N mục mới nhất.", en: "Only the newest N.")
    case .trailNumber: Wording(vi: "Số của mục nhật ký, xem “maiam trail list”.", en: "Number of the entry, see “maiam trail list”.")
    case .trailSeal: Wording(vi: "Mã niêm phong đã ghi ngoài máy, hoặc mã in trên biên bản; dùng được nhiều lần.", en: "A seal kept elsewhere, or printed on a record; may be repeated.")
    case .trailPurpose: Wording(vi: "Ghi vào đâu, ví dụ \"Biên bản 12/BB\".", en: "Where it is written down, as \"Record 12/BB\".")
    case .backup: Wording(vi: "Sao lưu sổ và bằng chứng ra tệp khác; kiểm tra nguyên vẹn trước khi thay tệp cũ.", en: "Back up the database and its evidence; checked before an older file is replaced.")
    case .backupFile: Wording(vi: "Tệp sao lưu; bằng chứng vào thư mục cùng tên thêm .evidence.", en: "The backup; evidence goes into the folder of the same name with .evidence.")
    case .restore: Wording(vi: "Khôi phục sổ từ bản sao lưu; sổ đang dùng được giữ lại bên cạnh.", en: "Restore a backup; the present database is kept beside it.")
    case .restoreFile: Wording(vi: "Bản sao lưu.", en: "The backup.")
    case .restoreForce: Wording(vi: "Khôi phục dù sổ đang dùng mới hơn, bị hỏng hoặc của cơ quan khác, hoặc dù bản sao lưu không còn nguyên vẹn.", en: "Even when the present database is newer, damaged or of another office, or the backup does not verify.")
    case .doctor: Wording(vi: "Kiểm tra sổ, nhật ký, bằng chứng, đồng hồ, ổ đĩa, phiếu, mẫu, lịch; nêu cách xử lý.", en: "Check database, trail, evidence, clock, disk, checklists, templates, calendar; with remedies.")
    case .inspectionReopen: Wording(vi: "Mở lại cuộc kiểm tra đã kết thúc; nội dung cũ vẫn được lưu. Việc cuộc kiểm tra lại đã xác nhận hoặc mở lại tồn tại thôi tính cho đến khi kết thúc lại.", en: "Open a closed inspection again; what was closed is kept. What a follow-up verified or opened again no longer counts until it is closed again.")
    case .inspectionVerify: Wording(vi: "Tính lại mã niêm phong nội dung của cuộc kiểm tra đã kết thúc.", en: "Work out the content code of a closed inspection anew.")
    case .contentCode: Wording(vi: "Mã niêm phong nội dung in trên biên bản, để đối chiếu.", en: "The content code printed on the record, to compare with.")
    }
  }
}
