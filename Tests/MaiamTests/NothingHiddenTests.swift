import CareCore
import CareMessages
import Foundation
import Testing

/// What nobody knows is neither zero nor none, whatever command, file or report tells it, in both languages.
///
/// Every command stands in one of two tables, every template in a third, every column and every number of the JSON has a
/// meaning: what is new fails here until somebody has said what its zero, its absence and its emptiness mean.
struct NothingHiddenTests {
  // MARK: - What a column means

  /// What a number is a number of.
  enum Meaning {
    /// People; absent where nobody counted them.
    case people
    /// What inspections found or answered; absent where none looked.
    case found
    /// Things on file: none is known to be none.
    case tally
    /// Days, square meters, money, numbers of an order.
    case measure
    /// No number.
    case words
  }

  // One case more does not compile before it has a meaning.
  static func meaning(_ column: ColumnKey) -> Meaning {
    switch column {
    case .children, .girls, .under18Months, .from18MonthsTo6, .from6To16, .from16, .disability, .mentalIllness, .hiv,
      .roundTheClock, .others, .needy, .beneficiaries, .staff, .caregivers, .withoutPlacementDecision,
      .withoutAdmissionDecision, .movedChildren:
      .people
    case .findings, .met, .notMet, .notApplicable, .notChecked, .notDueYet, .gathered, .critical, .major, .minor,
      .unsettled, .verified, .handlings, .age0To30, .age31To60, .age61To90, .ageOver90:
      .found
    case .facilities, .inspected, .notInspected, .excused, .left, .terminated, .spontaneous, .unregistered, .unlicensed,
      .notNotified, .pauseLapsed, .suspensionLapsed, .paused, .suspended, .conditionsNotMet, .unknown, .notified,
      .notifiedUnchecked, .notifiedOpen, .notifiedChecked, .licensed, .registered, .notRequired, .closed,
      .papersUnconfirmed,
      .childrenUncounted, .items, .used, .figure, .isOverdue, .isPastOwnDay:
      .tally
    case .rowNumber, .capacity, .area, .daysOperatingWithoutPaper, .daysOperatingWithoutNotice, .daysSinceDiscovery,
      .daysLeft, .ageDays, .amount, .score, .sequence, .problemRow, .number, .timeliness, .progress:
      .measure
    case .code, .facilityCode, .name, .kind, .otherKinds, .ownership, .operatorKind, .religion, .religiousKind, .host,
      .communeCode, .commune, .province, .address, .setting, .head, .phone, .opened, .duties, .from, .censusDay,
      .countedBy, .source, .discoveredOn, .closedOn, .inspectionClosedOn, .canceledOn, .closureDocument, .permitKind,
      .issuer,
      .issued, .expires,
      .standing, .event, .on, .until, .document, .papers, .situation, .licensingClass, .foundingBasis, .operationPaper,
      .operationPaperState, .conditionsMet, .othersCounted, .reasons, .conditionsChecked, .authorityOverdue, .nextSteps,
      .situationBefore, .cause, .facts, .term, .lastDay, .isProvisional, .flags, .situationWhileLicensed,
      .papersConfirmedOn, .directive, .summary, .date, .to, .checklistID, .version, .title, .appliesTo, .validFrom,
      .validTo, .campaign, .inspection, .state, .plannedOn, .startedOn, .decision, .lead, .excuse, .team, .members,
      .addedOn, .itemID, .section, .question, .value, .outcome, .citations, .childSafety, .act, .nextState, .note,
      .severity, .statement, .seen, .remedy, .dutyBearer, .followUpResult, .requirementID, .lawReview, .lawChange,
      .lawTable, .lawRow, .lawBefore, .lawAfter, .quote, .topic, .core, .inForce, .reading, .presentOffice, .askedBy,
      .explanation, .change, .field, .before, .after, .day, .weekday, .dayKind, .dayName, .status, .sourceText,
      .isChecked, .isInForce, .dueKind, .legalLastDay, .safeDay, .ownDay, .hasEnded, .basis, .missing, .recipients,
      .reporter, .rule, .period, .dataPeriod, .sentOn, .sentFile, .sentHash, .passesTo, .campaignName, .builtIn, .level,
      .certainty, .problemCell, .problemHeading, .problemReason, .otherCode, .otherName, .otherCommune, .match, .demand,
      .firstDay, .ageing, .lapsedLaw, .foundOn, .handlingKind, .decidedBy, .body, .content, .reply, .repliedOn, .notice,
      .received, .receivedBy, .starts, .receivedAt, .endsAt, .settledAt, .timeLeft, .link, .earlier, .foundBefore,
      .foundSince, .correction, .corrections, .instant, .actor,
      .action, .entity, .command, .machine, .device, .hash, .dataset, .deadlineState, .lastProgress, .verifiedBy,
      .verifiedOn, .withoutPaperSince, .withoutNoticeSince, .since, .recordedWith, .passedTo:
      .words
    }
  }

  /// Numbers of the JSON that are no columns.
  static let numbers: [String: Meaning] = [
    "agency_term_days": .measure, "amount": .measure, "attachments": .tally, "autumn": .measure, "closed": .tally,
    "days": .measure, "days_overdue": .measure, "due": .tally, "inspections": .tally,
    "limit": .measure,
    "minutes_left": .measure, "position": .measure, "revision": .measure, "unanswered": .found, "size": .measure,
    "unplaced": .people, "working_days": .measure,
  ]

  // MARK: - The commands

  /// One run of each command that tells what is on file; the codes are those of ``register(_:)``.
  static let reads = [
    "facility show F-000001", "facility list", "facility search nhà", "facility duplicates", "permit list F-000001",
    "notice list", "licensing audit", "licensing unlicensed", "licensing unlicensed --situation unknown",
    "licensing changes --from 1/5/2025", "licensing history F-000001", "licensing expiring", "directive list",
    "directive show D-2025-001", "campaign status C-2025-001", "campaign show C-2025-001", "campaign list",
    "campaign assign C-2025-001", "inspection show I-2025-000001", "inspection list", "inspection show I-2025-000002",
    "finding list", "finding list --inspection I-2025-000002", "finding drafts I-2025-000002", "finding observations",
    "finding repeat", "remediation list", "remediation list --overdue", "handling list", "handling passed",
    "emergency list", "duty list", "duty show R-2025-001", "due", "trail list",
  ]

  /// The same that need what the registers here do not hold, and what else they are tried by.
  static let readsElsewhere = [
    "facility export": "the workbooks below", "facility reconcile": "LostFactTests",
    "campaign compare": "CampaignGoldenTests",
    "finding show": "RemediationGoldenTests", "emergency show": "DangerTests", "trail show": "TrailEntityTests",
    "report export": "the templates below",
  ]

  /// They tell of law, of files and of the register's soundness, and of no facility; or they change something.
  static let others: Set<String> = [
    "checklist list", "checklist show", "checklist validate", "checklist coverage", "checklist diff",
    "checklist export",
    "law list", "law show", "law search", "law review", "law diff", "law validate", "remediation states", "report list",
    "report fields", "report validate", "report verify", "sheet show", "calendar show", "calendar add", "trail verify",
    "trail seal", "doctor", "backup", "restore", "init", "inspection verify",
    "facility add", "facility edit", "facility census", "facility discover", "facility follow", "facility close",
    "facility reopen", "facility import", "facility merge", "facility unmerge", "facility retract", "census import",
    "permit add", "permit apply",
    "permit supplement", "permit refuse", "permit amend", "permit reissue", "permit suspend", "permit reinstate",
    "permit withdraw", "permit surrender", "permit stop", "permit correct", "permit review", "permit import",
    "notice add", "notice resume", "operation pause", "operation resume", "operation terminate", "directive add",
    "campaign create", "campaign plan", "campaign excuse", "campaign close", "inspection plan", "inspection start",
    "inspection declare", "inspection extend", "inspection pause", "inspection resume",
    "inspection correct-pause", "inspection fill",
    "inspection answer", "inspection attach", "inspection close", "inspection cancel", "inspection reopen",
    "finding add", "finding reword", "finding merge", "finding explain", "finding correct", "finding child-safety",
    "remediation order", "remediation extend", "remediation correct", "remediation report", "remediation verify",
    "remediation withdraw",
    "remediation reopen", "handling add", "handling correct", "handling pass", "handling reply", "emergency add",
    "emergency tell",
    "emergency settle", "emergency cover", "emergency decline", "emergency retract", "calendar holiday add",
    "calendar holiday remove",
    "calendar swap add", "calendar swap remove", "duty add", "duty submit", "duty end",
  ]

  /// What each template is about here.
  static let templates: [String: [String]] = [
    "annual": ["--period", "2024"], "half-year": ["--period", "2025-H1"], "facility-register": [],
    "unlicensed-facilities": [], "remediation-status": [], "campaign-summary": ["--campaign", "C-2025-001"],
    "inspection-record": ["--inspection", "I-2025-000001"], "inspection-result": ["--inspection", "I-2025-000001"],
  ]

  // MARK: - The registers

  /// What is known of two homes.
  enum Known: CaseIterable {
    /// Nobody counted anybody; one inspection was closed with every item left unchecked, another goes on without an answer.
    case nothing
    /// Somebody counted, and nobody is there; every item was looked at and found in order.
    case zero
  }

  private static func register(_ known: Known) throws -> Workplace {
    let place = try Workplace(copying: try (known == .nothing ? nothing : zero).get())
    place.environment["MAIAM_CHECKLISTS"] = "phieu"
    return place
  }

  // Made once; every test works on a copy.
  private static let nothing = Result { try made(.nothing) }
  private static let zero = Result { try made(.zero) }

  private static func made(_ known: Known) throws -> String {
    let place = try Workplace()
    place.isKept = true
    try place.write("phieu/requirements/vi-du.yaml", Fixtures.requirements)
    try place.write("phieu/items/vi-du.yaml", Fixtures.items)
    try place.write("phieu/vi-du.yaml", Fixtures.checklist)
    place.environment["MAIAM_CHECKLISTS"] = "phieu"
    for name in ["Nhà A (hư cấu)", "Nhà B (hư cấu)"] {
      try place.quietly(
        "facility", "add", "--name", name, "--kind", "children_care", "--ownership", "non_public", "--operator",
        "individual", "--commune", "11311", "--on", "1/1/2024")
    }
    if known == .zero {
      for code in ["F-000001", "F-000002"] {
        try place.quietly(
          "facility", "census", code, "--children", "0", "--others", "0", "--needy", "0", "--staff", "0", "--on",
          "2/1/2024")
      }
    }
    try place.quietly("directive", "add", "--issuer", "Bộ (hư cấu)", "--summary", "kiểm tra (hư cấu)")
    try place.quietly(
      "campaign", "create", "--name", "Đợt (hư cấu)", "--directive", "D-2025-001", "--from", "1/5/2025", "--to",
      "31/5/2025", "--province", "31", "--checklist", "vi-du")
    try place.quietly("duty", "add", "--name", "Báo cáo (hư cấu)", "--to", "Bộ (hư cấu)", "--by", "1/9/2025")
    for (index, facility) in ["F-000001", "F-000002"].enumerated() {
      let code = "I-2025-00000\(index + 1)"
      try place.quietly(
        "inspection", "plan", facility, "--checklist", "vi-du", "--campaign", "C-2025-001", "--on", "12/5/2025")
      try place.quietly(
        "inspection", "start", code, "--decision", "7/QĐ-HC", "--decided", "5/5/2025", "--issuer", "Sở (hư cấu)",
        "--announced", "12/5/2025", "--lead", "Trần Thị Lá (hư cấu)", "--on", "12/5/2025")
    }
    let answers = [
      ("vd-rooms-seen", "yes"), ("vd-room-area", "80"), ("vd-no-beating", "no"), ("vd-cooking", "own"),
      ("vd-last-drill", "2025-03-01"),
    ].map { item, value in
      known == .nothing
        ? "  - {item_id: \(item), outcome: not_checked, note: \"Không vào được (hư cấu)\"}"
        : "  - {item_id: \(item), value: \"\(value)\"}"
    }
    try place.write("tra-loi.yaml", (["answers:"] + answers).joined(separator: "\n") + "\n")
    try place.quietly("inspection", "answer", "I-2025-000001", "--from", "tra-loi.yaml")
    try place.quietly("inspection", "close", "I-2025-000001", "--on", "13/5/2025", "--signed-by-facility", "yes")
    return place.folder
  }

  // MARK: - What must not be said

  /// A number of people that nobody counted, said as none.
  private static func zeros(in text: String) -> [String] {
    // Where nothing was done nobody was moved: that is known.
    text.contains("Chuyển trẻ em đến nơi khác")
      ? []
      : text.matches(of: /(?:^|[^0-9.,\/])0+ (?:trẻ em|đối tượng|người|children|beneficiaries|people)/).map {
        String($0.output)
      }
  }

  /// Sentences that clear a place: they stand only where somebody looked and concluded.
  private static func clearances(in text: String) -> [String] {
    let flat = text.replacing(/\s+/, with: " ")
    let sentences = Language.allCases.flatMap { language in
      [Term.noFindings, .noFurtherFindings].map { $0.text(language) }
    }
    return sentences.filter { flat.contains($0) }
  }

  /// Every number of a JSON value with the key it stands under.
  private static func numbers(of value: JSONValue, under key: String = "") -> [(key: String, number: Double)] {
    switch value {
    case .object(let pairs): pairs.flatMap { numbers(of: $0.value, under: $0.key) }
    case .array(let elements): elements.flatMap { numbers(of: $0, under: key) }
    case .number(let number): [(key, number)]
    default: []
    }
  }

  private static func words(_ run: String) -> [String] { run.split(separator: " ").map(String.init) }

  // MARK: - The tests

  @Test func everyCommandIsHere() throws {
    for command in try CommandTree.commands() {
      let isRead = Self.reads.contains { ($0 + " ").hasPrefix(command.name + " ") }
      let places = [isRead, Self.readsElsewhere[command.name] != nil, Self.others.contains(command.name)]
      #expect(places.count { $0 } == 1, "\(command.name)")
    }
  }

  /// A suite that is named as the place of a command's own tests is there.
  @Test func theSuitesElsewhereAreThere() throws {
    let tests = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    let files = FileManager.default.enumerator(atPath: tests.path)?.allObjects as? [String] ?? []
    for (command, suite) in Self.readsElsewhere where suite.hasSuffix("Tests") {
      #expect(files.contains { $0.hasSuffix("/\(suite).swift") }, "\(command): \(suite)")
    }
  }

  @Test func everyTemplateIsHere() throws {
    let place = try Workplace()
    let ids = try place.json("report", "list").elements.compactMap { $0["template"]?.text ?? $0["code"]?.text }
    #expect(Set(ids) == Set(Self.templates.keys), "\(ids)")
  }

  @Test(arguments: Known.allCases)
  func everyCommandTellsTheUnknownFromZero(_ known: Known) throws {
    let place = try Self.register(known)
    for read in Self.reads {
      for language in Language.allCases {
        let run = try place.run(Self.words(read) + ["--lang", language.rawValue])
        #expect(run.status == 0 && !run.output.isEmpty, "\(read): \(run)")
        if known == .nothing {
          #expect(Self.zeros(in: run.output).isEmpty, "\(read): \(run.output)")
          #expect(Self.clearances(in: run.output).isEmpty, "\(read): \(run.output)")
        } else {
          #expect(!run.output.contains(Term.noFigures.text(language)), "\(read): \(run.output)")
        }
      }
      let text = try place.run(Self.words(read) + ["--format", "json"]).output
      let json = try JSONDecoder().decode(JSONValue.self, from: Data(text.utf8))
      for (key, number) in Self.numbers(of: json) {
        guard let meaning = ColumnKey(rawValue: key).map(Self.meaning) ?? Self.numbers[key] else {
          Issue.record("\(read): nobody said what the number “\(key)” means")
          continue
        }
        if meaning == .people, known == .nothing { Issue.record("\(read): \(key) is \(number), and nobody counted") }
        if meaning == .people, known == .zero { #expect(number == 0, "\(read): \(key)") }
      }
      if known == .nothing {
        for (row, number) in Self.findingsOfOne(json) {
          Issue.record("\(read): \(row) has \(number) findings, and nothing could be checked")
        }
      }
      try checkCSV(read, place, known)
    }
  }

  /// Rows about one inspection or one facility that say how many findings there are.
  private static func findingsOfOne(_ value: JSONValue) -> [(row: String, number: Double)] {
    switch value {
    case .object(let pairs):
      let fields = Dictionary(pairs.map { ($0.key, $0.value) }, uniquingKeysWith: { first, _ in first })
      let own: [(row: String, number: Double)] =
        if case .number(let number) = fields["findings"], let row = (fields["code"] ?? fields["facility_code"])?.text {
          [(row, number)]
        } else {
          []
        }
      return own + pairs.flatMap { findingsOfOne($0.value) }
    case .array(let elements): return elements.flatMap(findingsOfOne)
    default: return []
    }
  }

  /// An inspection in which nothing could be checked found not nothing: whoever shows or sums findings says so.
  @Test func whereNothingCouldBeCheckedNobodyFoundNothing() throws {
    let place = try Self.register(.nothing)
    let said = "I-2025-000001"
    for language in Language.allCases {
      let (cell, none) = (Term.nothingChecked.text(language), Term.nothingLookedAt.text(language))
      for read in [
        "inspection list", "finding list", "finding observations", "remediation list", "campaign status C-2025-001",
        "campaign show C-2025-001",
      ] {
        let run = try place.run(Self.words(read) + ["--lang", language.rawValue])
        #expect(run.output.contains(said) || run.output.contains(none), "\(read): \(run)")
      }
      let listed = try place.run("inspection", "list", "--lang", language.rawValue).output
      #expect(listed.replacing(/\s+/, with: " ").contains(cell), "\(listed)")
      #expect(try place.run("facility", "show", "F-000001", "--lang", language.rawValue).output.contains(none))
      let file = try place.run("inspection", "list", "--format", "csv", "--lang", language.rawValue)
      #expect(file.output.contains(cell), "\(file)")
      let found = try place.run("finding", "list", "--inspection", said, "--lang", language.rawValue)
      #expect(found.output.contains(none) && !found.output.contains(Term.noRows.text(language)), "\(found)")
    }
    let listed = try place.json("inspection", "list").elements
    #expect(listed.allSatisfy { $0["findings"] == .null }, "\(listed)")
    #expect(try place.json("campaign", "show", "C-2025-001")["without_result"]?.elements == [.text(said)])
    for (template, subject) in Self.templates where ["campaign-summary", "remediation-status"].contains(template) {
      try place.quietly(["report", "export", template, "-o", "\(template).xlsx"] + subject)
      let cells = try ReportTests.sheets(place, "\(template).xlsx").values.flatMap { $0.joined() }
      let text = cells.compactMap(\.text).joined(separator: "\n")
      #expect(text.contains("01 cuộc kiểm tra đã kết thúc mà chưa kiểm tra được nội dung nào"), "\(template)")
    }
    let annex = ReportTests.table(
      try #require(try ReportTests.sheets(place, "campaign-summary.xlsx")["Phụ lục I"]), with: "Mã số")
    #expect(annex.first?["Tồn tại, hạn chế"] == .text(Term.nothingChecked.text(.vietnamese)), "\(annex)")
  }

  /// None is said only of those whose situation is known, and an act on file is told whatever the headline is.
  @Test func noneIsNotSaidWhileSomethingIsUnknown() throws {
    let place = try Workplace()
    place.environment["MAIAM_TODAY"] = "2026-11-28"
    try place.quietly(
      "facility", "discover", "--name", "Nhà C (hư cấu)", "--commune", "11311", "--source", "police", "--on",
      "1/11/2026")
    #expect(try place.json("licensing", "audit").elements.first?["situation"] == .text("unknown"))
    for read in [
      "licensing unlicensed", "licensing unlicensed --situation unlicensed", "facility list --situation licensed",
      "licensing audit --situation licensed",
    ] {
      for language in Language.allCases {
        let word = Term.unknownLeftOut.text(language, ["count": countText(1, language)])
        let run = try place.run(Self.words(read) + ["--lang", language.rawValue])
        let none = Term.noneOfTheKnown.text(language, ["count": countText(1, language), "lacking": "…"])
        let isTold = run.output.contains(word) || run.output.contains(none.prefix { $0 != "…" })
        #expect(run.status == 0 && isTold, "\(read): \(run)")
        for format in ["csv", "json"] {
          let file = try place.run(Self.words(read) + ["--format", format, "--lang", language.rawValue])
          #expect(file.errors.contains(word), "\(read): \(file)")
        }
      }
    }
    // Asked for by name they are there, and nothing is left out.
    let unknown = try place.run("licensing", "unlicensed", "--situation", "unknown")
    #expect(unknown.output.contains("F-000001") && !unknown.output.contains("Không kể"), "\(unknown)")
  }

  /// A pause that stands behind another headline is found by whoever asks for pauses.
  @Test func anActBehindAnotherHeadlineIsTold() throws {
    let place = try Workplace()
    place.environment["MAIAM_TODAY"] = "2026-11-28"
    try place.quietly(
      "facility", "add", "--name", "Nhà D (hư cấu)", "--kind", "children_care", "--ownership", "non_public",
      "--operator", "individual", "--commune", "11311", "--opened", "1/2/2026", "--on", "1/2/2026")
    try place.quietly(
      "facility", "census", "F-000001", "--children", "12", "--others", "0", "--needy", "12", "--on", "1/2/2026")
    try place.quietly(
      "operation", "pause", "F-000001", "--document", "15/TB-SYT", "--decided", "18/9/2026", "--received", "20/9/2026",
      "--decided-by", "health_department", "--until", "20/12/2026")
    #expect(try place.json("licensing", "audit").elements.first?["situation"] == .text("not_notified"))
    for read in [
      "licensing unlicensed --situation paused", "facility list --situation paused",
      "licensing audit --situation paused",
    ] {
      for format in ["table", "csv", "json"] {
        let run = try place.run(Self.words(read) + ["--format", format])
        let told = format == "table" ? run.output : run.errors
        #expect(told.contains("không có trong danh sách này") && told.contains("F-000001"), "\(read): \(run)")
      }
    }
  }

  /// A column of people is empty or says that there are no figures where nobody counted.
  private func checkCSV(_ read: String, _ place: Workplace, _ known: Known) throws {
    guard !read.contains(" show ") || read.hasPrefix("campaign show") else { return }
    try place.write("list.csv", try place.run(Self.words(read) + ["--format", "csv"]).file)
    let rows = try place.json("sheet", "show", "list.csv")["sheets"]?.elements.first?["rows"]?.elements ?? []
    let labels = Dictionary(
      ColumnKey.allCases.filter { Self.meaning($0) == .people }.map { ($0.label(.vietnamese), $0) },
      uniquingKeysWith: { first, _ in first })
    let people = (rows.first?.elements ?? []).enumerated().filter { labels[$0.element.text ?? ""] != nil }.map(\.offset)
    for row in rows.dropFirst() {
      for index in people where index < row.elements.count {
        let cell = row.elements[index]
        let said = cell.text ?? cell.number.map { String(Int($0)) } ?? ""
        if known == .nothing { #expect(said.isEmpty || said == Term.noFigures.text(.vietnamese), "\(read): \(said)") }
        if known == .zero { #expect(["0", ""].contains(said), "\(read): \(said)") }
      }
    }
  }

  @Test(arguments: Known.allCases)
  func everyReportTellsTheUnknownFromZero(_ known: Known) throws {
    let place = try Self.register(known)
    let headings = Set(
      ["Số trẻ em", "Tổng số đối tượng"]
        + ColumnKey.allCases.filter { Self.meaning($0) == .people }.flatMap { key in
          Language.allCases.map { key.label($0) }
        })
    let reports = Self.templates.sorted(by: { $0.key < $1.key }).map {
      ($0.key, ["report", "export", $0.key] + $0.value)
    }
    for (template, run) in reports + [("so-co-so", ["facility", "export"])] {
      for language in Language.allCases {
        try place.quietly(run + ["-o", "\(template).xlsx", "--lang", language.rawValue])
        let shown = try place.json("sheet", "show", "\(template).xlsx")
        for sheet in shown["sheets"]?.elements ?? [] {
          let rows = sheet["rows"]?.elements.map(\.elements) ?? []
          let texts = rows.joined().compactMap(\.text)
          let name = "\(template) \(language.rawValue), \(sheet["name"]?.text ?? "")"
          guard known == .nothing else { continue }
          for text in texts {
            #expect(Self.zeros(in: text).isEmpty, "\(name): \(text)")
            #expect(Self.clearances(in: text).isEmpty, "\(name): \(text)")
          }
          // Columns of people, below their headings.
          for (index, row) in rows.enumerated() {
            for (column, cell) in row.enumerated() where headings.contains(cell.text ?? "") {
              for below in rows.dropFirst(index + 1) where column < below.count {
                #expect(below[column].number != 0, "\(name): \(cell.text ?? "")")
              }
            }
          }
        }
      }
    }
  }

  /// Nothing is on file: every list says so, and clears nobody.
  @Test func anEmptyRegisterClearsNobody() throws {
    let place = try Workplace()
    for read in Self.reads where !read.contains("00000") && !read.contains("2025-001") {
      for language in Language.allCases {
        let run = try place.run(Self.words(read) + ["--lang", language.rawValue])
        #expect(run.status == 0 && !run.output.isEmpty, "\(read): \(run)")
        #expect(Self.clearances(in: run.output).isEmpty, "\(read): \(run.output)")
      }
      let run = try place.run(Self.words(read) + ["--format", "json"])
      if read != "trail list", !read.hasPrefix("duty"), !read.hasPrefix("due") {
        #expect(run.output == "[]\n", "\(read): \(run.output)")
      }
    }
    for template in ["annual", "half-year", "facility-register", "unlicensed-facilities", "remediation-status"] {
      try place.quietly(["report", "export", template, "-o", "leer.xlsx"] + (Self.templates[template] ?? []))
      let shown = try place.run("sheet", "show", "leer.xlsx").output
      #expect(Self.clearances(in: shown).isEmpty, "\(template)")
      try FileManager.default.removeItem(atPath: place.path("leer.xlsx"))
    }
  }
}
