import CareMessages
import CareOffice
import Testing

@testable import CareCore

/// What people read of a headline, beside the value that machines read. The facts are those of the decision cases.
@Suite("Headlines in words")
struct HeadlineWordsTests {
  private static func dossier(_ id: String) throws -> FacilityDossier {
    try #require(RegimeCase.all.first { $0.id == id }).dossier
  }

  @Test(
    "The situation stays, its name says what it is",
    arguments: [
      ("36", CalendarDay(known: 2027, 2, 20), LicensingSituation.closed, "Đã đóng cửa theo quyết định"),
      (
        "59", CalendarDay(known: 2026, 12, 1), .closed, "Đã đóng (cơ sở tự ngừng hoạt động, không có quyết định)"
      ),
      ("25", CalendarDay(known: 2026, 8, 21), .conditionsNotMet, "Không đáp ứng yêu cầu"),
      ("26", CalendarDay(known: 2026, 8, 21), .notified, "Đã thông báo, đã kiểm tra, đáp ứng các yêu cầu đã kiểm tra"),
      ("28", CalendarDay(known: 2026, 6, 30), .conditionsNotMet, "Không bảo đảm điều kiện (chưa xác minh)"),
      ("9", CalendarDay(known: 2026, 8, 11), .notified, "Đã thông báo, chưa kiểm tra"),
      ("chưa hoạt động, chế độ thông báo", CalendarDay(known: 2026, 11, 30), .unknown, "Chưa hoạt động (theo sổ)"),
    ])
  func named(_ id: String, _ day: CalendarDay, _ situation: LicensingSituation, _ words: String) throws {
    let audit = try Self.dossier(id).licensingAudit(on: day, tables: RegimeCase.builtIn)
    #expect(audit.situation == situation)
    #expect(audit.situationText(.vietnamese) == words)
    #expect(audit.classes.allSatisfy { audit.situationText(of: $0, .vietnamese) == words })
    #expect(audit.named.map { $0.situation == situation } ?? true)
    #expect(fieldText(audit.documentSituation, column: .situation, .vietnamese) == words)
  }

  @Test(
    "What an authority did to a place of open kind stands beside its headline, which stays open",
    arguments: [
      (
        "30", CalendarDay(known: 2026, 11, 20), LicensingSituation.paused,
        "Chưa xác định được (sổ ghi đang tạm dừng hoạt động)"
      ),
      (
        "30", CalendarDay(known: 2026, 11, 21), .pauseLapsed,
        "Chưa xác định được (đã hết thời hạn tạm dừng hoạt động ghi trong sổ)"
      ),
    ])
  func actsOnFile(_ id: String, _ day: CalendarDay, _ act: LicensingSituation, _ words: String) throws {
    var dossier = try Self.dossier(id)
    let known = dossier.licensingAudit(on: day, tables: RegimeCase.builtIn)
    #expect(known.situation == act && known.unsaidActs.isEmpty)
    dossier.notices = []
    let without = dossier.licensingAudit(on: day, tables: RegimeCase.builtIn)
    #expect(without.situation == .notNotified && without.unsaidActs == [act] && without.named == nil)
    for index in dossier.profiles.indices { dossier.profiles[index].kind = .undetermined }
    let audit = dossier.licensingAudit(on: day, tables: RegimeCase.builtIn)
    #expect(audit.situation == .unknown && audit.unsaidActs == [act])
    #expect(audit.situationText(.vietnamese) == words)
    #expect(fieldText(audit.documentSituation, column: .situation, .vietnamese) == words)
    // The day on which it was paused is a change of what people read.
    let history = dossier.licensingHistory(through: day, tables: RegimeCase.builtIn)
    #expect(history.last?.audit.unsaidActs == [act] && history.last?.before == .unknown)
  }

  /// From 10 on the license ran out, below 10 the certificate was never had: only the word for it is open.
  @Test(
    "Where it is open of which class a place is, and it lacks papers in each, the unknown says so",
    arguments: [
      (CalendarDay(known: 2026, 5, 31), LicensingSituation.unknown, false, "Chưa xác định được"),
      (
        CalendarDay(known: 2026, 6, 1), .unknown, true,
        "Chưa xác định được (theo sổ, thuộc diện nào cũng không có giấy tờ còn hiệu lực hoặc thông báo còn tính)"
      ),
      (
        CalendarDay(known: 2026, 7, 1), .notNotified, false,
        "Chưa thông báo hoạt động (theo sổ; chưa ai xác nhận giấy tờ)"
      ),
    ])
  func lacksPaperWhichever(
    _ day: CalendarDay, _ situation: LicensingSituation, _ lacks: Bool, _ words: String
  ) throws {
    let dossier = try Self.dossier("chưa có số người: giấy phép hết hạn ghi trên giấy")
    let audit = dossier.licensingAudit(on: day, tables: RegimeCase.builtIn)
    #expect(audit.situation == situation && audit.lacksPaperWhichever == lacks)
    #expect((audit.named == .unknownWithoutPaper) == lacks)
    #expect(audit.situationText(.vietnamese) == words)
    #expect(fieldText(audit.documentSituation, column: .situation, .vietnamese) == words)
  }

  @Test(
    "Papers confirmed later were not confirmed on an earlier day",
    arguments: [
      (nil, "tự phát (theo sổ; chưa ai xác nhận giấy tờ; cách hiểu)"),
      (CalendarDay(known: 2026, 11, 16), "tự phát (theo sổ; xác nhận ngày 16/11/2026; cách hiểu)"),
      (CalendarDay(known: 2026, 7, 1), "tự phát (theo sổ; xác nhận ngày 01/07/2026; cách hiểu)"),
      (CalendarDay(known: 2026, 6, 30), "tự phát (cách hiểu)"),
    ] as [(CalendarDay?, String)])
  func history(_ confirmed: CalendarDay?, _ words: String) throws {
    var dossier = try Self.dossier("5")
    dossier.permitReviews = confirmed.map { [PermitReview(on: $0, source: "Danh sách (hư cấu)")] } ?? []
    let audit = dossier.licensingAudit(on: CalendarDay(known: 2026, 11, 28), tables: RegimeCase.builtIn)
    let last = CalendarDay(known: 2026, 6, 30)
    #expect(audit.papersConfirmedOn == confirmed)
    #expect(audit.papersConfirmedWhileLicensed == confirmed.flatMap { $0 <= last ? $0 : nil })
    let reason = try #require(
      audit.classes.flatMap(\.reasons).first { $0.rule.rawValue == "no-paper-until-2026-06-30" })
    #expect(reason.text(.vietnamese).hasPrefix("Đến 30/06/2026: \(words). "))
    #expect(reason.certainty == .interpretation)
  }

  /// The five of a report: one place decides what a statement about an earlier day rests on.
  @Test(
    "A headline of an earlier day, told later, rests on what was confirmed since",
    arguments: [
      (
        nil, RegisterBasis.nobody, "Tự phát (theo sổ; chưa ai xác nhận giấy tờ)",
        "Chưa thấy giấy tờ nào (theo sổ; chưa ai xác nhận giấy tờ)"
      ),
      (
        CalendarDay(known: 2026, 11, 16), .since(CalendarDay(known: 2026, 11, 16)),
        "Tự phát (theo sổ; xác nhận ngày 16/11/2026)", "Tự phát (theo sổ; xác nhận ngày 16/11/2026)"
      ),
      (
        CalendarDay(known: 2026, 6, 30), nil, "Tự phát (theo sổ; xác nhận ngày 30/06/2026)",
        "Tự phát (theo sổ; xác nhận ngày 30/06/2026)"
      ),
      (
        CalendarDay(known: 2026, 11, 29), .nobody, "Tự phát (theo sổ; chưa ai xác nhận giấy tờ)",
        "Chưa thấy giấy tờ nào (theo sổ; chưa ai xác nhận giấy tờ)"
      ),
    ] as [(CalendarDay?, RegisterBasis?, String, String)])
  func toldLater(_ confirmed: CalendarDay?, _ basis: RegisterBasis?, _ screen: String, _ document: String) throws {
    var dossier = try Self.dossier("5")
    dossier.permitReviews = confirmed.map { [PermitReview(on: $0, source: "Danh sách (hư cấu)")] } ?? []
    let today = CalendarDay(known: 2026, 11, 28)
    #expect(dossier.licensingAudit(on: today, tables: RegimeCase.builtIn).registerWhileLicensed == basis)
    let changes = dossier.licensingHistory(through: today, tables: RegimeCase.builtIn)
    let first = try #require(changes.first { $0.situation == .spontaneous })
    #expect(first.audit.situationText(.vietnamese, told: first.basis) == screen)
    #expect(first.audit.documentText(.vietnamese, told: first.basis) == document)
    let byLaw = try #require(changes.first { $0.on == CalendarDay(known: 2026, 7, 1) })
    #expect(byLaw.basisBefore == first.basis)
    let told = try #require(
      byLaw.audit.classes.flatMap(\.reasons).first { $0.rule.rawValue == "no-paper-until-2026-06-30" })
    let open = told.text(.vietnamese).contains("chưa ai xác nhận giấy tờ")
    #expect(open == (basis == .nobody), "\(told.text(.vietnamese))")
  }

  @Test("One class of what rests on the register alone says so too")
  func oneClass() throws {
    let audit = try Self.dossier("5").licensingAudit(on: CalendarDay(known: 2026, 6, 30), tables: RegimeCase.builtIn)
    #expect(
      audit.classes.map { audit.situationText(of: $0, .vietnamese) } == ["Tự phát (theo sổ; chưa ai xác nhận giấy tờ)"])
  }

  @Test(
    "Conditions are a word of the time before notices, requirements of theirs",
    arguments: [
      ("25", CalendarDay(known: 2026, 8, 21), "không đáp ứng yêu cầu: ", "không đáp ứng yêu cầu"),
      ("26", CalendarDay(known: 2026, 8, 21), "đáp ứng ", "yêu cầu đã kiểm tra"),
      ("28", CalendarDay(known: 2026, 6, 30), "không bảo đảm: ", "không bảo đảm điều kiện"),
    ])
  func requirements(_ id: String, _ day: CalendarDay, _ words: String, _ fact: String) throws {
    let dossier = try Self.dossier(id)
    let audit = dossier.licensingAudit(on: day, tables: RegimeCase.builtIn)
    #expect(try TestOffice().desk.conditionsText(audit).hasPrefix(words))
    let facts = dossier.licensingHistory(through: day, tables: RegimeCase.builtIn).flatMap(\.facts)
    for text in facts.map({ $0.text(.vietnamese) }) where text.hasPrefix("Kiểm tra") {
      #expect(text.hasSuffix(fact))
    }
  }

  @Test(
    "A paper known by its month or year only has no day in any sentence",
    arguments: [
      ("2023", [PermitEvent.Kind.issued], "(giấy phép hoạt động, năm 2023 (không rõ ngày))"),
      ("5/2023", [.issued], "(giấy phép hoạt động, tháng 5/2023 (không rõ ngày))"),
      ("14/5/2023", [.issued], "(giấy phép hoạt động, ngày 14/05/2023)"),
      ("2023", [.applied], "nộp năm 2023 (không rõ ngày), chưa có kết quả"),
      ("5/2023", [.applied, .refused], "Bị từ chối cấp giấy phép hoạt động tháng 5/2023 (không rõ ngày)."),
      ("2023", [.issued, .withdrawn], "Giấy phép hoạt động bị thu hồi năm 2023 (không rõ ngày)."),
      ("14/5/2023", [.issued, .withdrawn], "Giấy phép hoạt động bị thu hồi ngày 14/05/2023."),
      ("unknown", [.issued, .withdrawn], "Giấy phép hoạt động bị thu hồi không rõ ngày."),
    ] as [(String, [PermitEvent.Kind], String)])
  func undated(_ text: String, _ kinds: [PermitEvent.Kind], _ words: String) throws {
    var dossier = try Self.dossier("39")
    let known = try #require(KnownDay(text, by: CalendarDay(known: 2024, 1, 1)))
    let index = try #require(dossier.permits.firstIndex { $0.kind == .operatingLicense })
    dossier.permits[index].events = kinds.map { PermitEvent(kind: $0, on: known.last).on(known) }
    let day = kinds == [.issued] ? CalendarDay(known: 2026, 9, 15) : CalendarDay(known: 2026, 6, 30)
    let audit = dossier.licensingAudit(on: day, tables: RegimeCase.builtIn)
    let sentences = audit.classes.flatMap(\.reasons).map { $0.text(.vietnamese) }
    #expect(sentences.contains { $0.contains(words) }, "\(sentences)")
    let facts = dossier.licensingHistory(through: day, tables: RegimeCase.builtIn).flatMap(\.facts)
    let told = facts.map { $0.text(.vietnamese) }.filter { $0.hasPrefix("Giấy phép hoạt động") }
    let days = known.precision == .day ? nil : known.precision.text(known.last, .vietnamese)
    #expect(told.allSatisfy { text in days.map { text.hasSuffix(", \($0)") } ?? !text.contains("không rõ") }, "\(told)")
  }

  @Test(
    "An end beyond the law that is known says so",
    arguments: [
      // A Friday; a Saturday and the last day, a Sunday: both move to a Monday outside the regime; and a long one.
      ("2026-08-26", nil, "đến hết ngày 26/02/2027 (thời hạn ghi"),
      (
        "2026-08-27", nil,
        "đến hết ngày 27/02/2027, dời khỏi ngày nghỉ sang 01/03/2027 (từ 01/03/2027 chưa biết quy định: cần đối chiếu)"
      ),
      (
        "2026-08-28", nil,
        "đến hết ngày 28/02/2027, dời khỏi ngày nghỉ sang 01/03/2027 (từ 01/03/2027 chưa biết quy định: cần đối chiếu)"
      ),
      ("2026-08-28", "2027-02-28", "đến hết ngày 28/02/2027 (thời hạn ghi"),
      ("2026-10-15", nil, "đến hết ngày 15/04/2027 (từ 01/03/2027 chưa biết quy định: cần đối chiếu)"),
    ] as [(String, String?, String)])
  func beyondLaw(_ received: String, _ until: String?, _ words: String) throws {
    var dossier = try Self.dossier("38")
    dossier.pauses[0].received = try #require(CalendarDay(received))
    dossier.pauses[0].decided = dossier.pauses[0].received
    dossier.pauses[0].until = until.flatMap { CalendarDay($0) }
    let audit = dossier.licensingAudit(on: CalendarDay(known: 2026, 11, 28), tables: RegimeCase.builtIn)
    let sentences = audit.classes.flatMap(\.reasons).map { $0.text(.vietnamese) }
    #expect(sentences.contains { $0.contains(words) }, "\(sentences)")
  }

  @Test("A suspension that outlasts the law that is known says so, one of a child protection service does not")
  func suspensionBeyondLaw() throws {
    var dossier = try Self.dossier("44")
    let index = try #require(dossier.permits.firstIndex { $0.kind == .operatingLicense })
    let last = try #require(dossier.permits[index].events.indices.last)
    dossier.permits[index].events[last].until = CalendarDay(known: 2027, 3, 10)
    let audit = dossier.licensingAudit(on: CalendarDay(known: 2026, 8, 1), tables: RegimeCase.builtIn)
    let sentences = audit.classes.flatMap(\.reasons).map { $0.text(.vietnamese) }
    #expect(
      sentences.contains { $0.contains("đến hết ngày 10/03/2027 (từ 01/03/2027 chưa biết quy định: cần đối chiếu)") },
      "\(sentences)")
    let end = CalendarDay(known: 2027, 3, 10)
    let service = ReasonDay(end: end, of: .e, on: CalendarDay(known: 2026, 8, 1), RegimeCase.builtIn.law)
    #expect(service == ReasonDay(end))
  }

  @Test("A day stands in an argument as it was put there")
  func reasonDays() {
    let (day, other) = (CalendarDay(known: 2027, 3, 1), CalendarDay(known: 2027, 2, 28))
    for known in [
      ReasonDay(day, .year), ReasonDay(day, .month), ReasonDay(day, .unknown), ReasonDay(day, unknownFrom: day),
      ReasonDay(day, raw: other, unknownFrom: day),
    ] {
      #expect(ReasonDay(argument: known.argument) == known)
    }
    #expect(ReasonDay(day).argument == "01/03/2027")
    for plain in ["01/03/2027", "…", "12/QĐ-SYT?", "a~b", "health_department"] {
      #expect(ReasonDay(argument: plain) == nil, "\(plain)")
    }
  }

  @Test("An abbreviation keeps its capitals in the middle of a sentence")
  func abbreviation() {
    #expect("GCN đăng ký hoạt động".lowercasedFirst == "GCN đăng ký hoạt động")
    #expect("Giấy phép hoạt động".lowercasedFirst == "giấy phép hoạt động")
    #expect("Ở nhà".lowercasedFirst == "ở nhà")
  }

  /// Sums that keep small counts back go by the headline behind a name.
  @Test("Behind each name stands its headline")
  func behind() {
    for name in NamedSituation.allCases { #expect(LicensingSituation(named: name.rawValue) == name.situation) }
    for name in UnconfirmedSituation.allCases { #expect(LicensingSituation(named: name.rawValue) == name.situation) }
    for situation in LicensingSituation.allCases {
      #expect(LicensingSituation(named: situation.rawValue) == situation)
    }
    #expect(LicensingSituation(named: "suspended_") == nil)
  }

  /// A term counted over days that nobody compared with their source, or over a holiday that nobody announced.
  @Test(
    "A reason says what is not sure of the calendar it was counted over",
    arguments: [
      (CalendarDay(known: 2026, 8, 3), CalendarDay(known: 2026, 8, 14), [Bool](), ""),
      (
        CalendarDay(known: 2026, 8, 3), CalendarDay(known: 2026, 8, 24), [],
        " (tính theo lịch của ngày 22/08/2026 chưa đối chiếu với văn bản gốc)"
      ),
      (
        CalendarDay(known: 2018, 1, 15), CalendarDay(known: 2018, 1, 19), [true],
        " (tạm tính: còn đợt nghỉ chưa có thông báo)"
      ),
    ])
  func calendar(_ first: CalendarDay, _ last: CalendarDay, _ isProvisional: [Bool], _ words: String) throws {
    let doubt = RegimeCase.builtIn.calendar.doubt(from: first, through: last)
    #expect(doubt.isProvisional == !isProvisional.isEmpty)
    let row = try #require(RegimeCase.builtIn.law.rules.first { $0.id == "resumed-too-early" })
    let plain = Reason(row, for: .b, ["on": "06/11/2026"])
    let counted = Reason(row, for: .b, ["on": "06/11/2026"].counted(over: doubt))
    #expect(counted.text(.vietnamese) == plain.text(.vietnamese) + words)
  }
}
