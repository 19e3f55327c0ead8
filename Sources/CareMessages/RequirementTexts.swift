package import CareCore

extension Requirement {
  /// The citation as official documents write it; what was not read in the text itself says so.
  ///
  /// - Parameters:
  ///   - doubt: How sure it is that the text says what it is cited for; `nil` where it does.
  ///   - amendments: What may have changed it by the day for which it is cited.
  package func markedCitation(
    _ language: Language, doubt: Certainty? = nil, amendments: [LicensingLaw.Amendment] = []
  ) -> String {
    var marks =
      [
        reading == .read ? nil : reading.label(language),
        inForce.isUnconfirmed ? SourceMark.unconfirmedForce.words(language) : nil,
      ].compactMap(\.self) + amendments.map { $0.text(language) }
    if let mark = doubt?.label(language), !marks.contains(mark) { marks.append(mark) }
    return marks.isEmpty ? citation.text() : "\(citation.text()) (\(marks.joined(separator: "; ")))"
  }
}

extension LicensingLaw.Amendment {
  /// `NQ 66.16/2026/NQ-CP có thể đã sửa; chưa xác minh`.
  package func text(_ language: Language) -> String {
    LawTerm.mayBeAmended.text(language, ["law": basis.clause(language), "mark": basis.certainty.label(language)])
  }
}

extension PenaltyAdvice {
  /// The place with its mark: of the decree only quotations may have been read.
  package func markedCitation(_ language: Language) -> String {
    let mark: String? =
      switch reading {
      case .read: nil
      case .secondary: SourceMark.secondary.words(language)
      case .unverified: reading.label(language)
      }
    return mark.map { "\(citation) (\($0))" } ?? citation
  }
}

extension InForce {
  /// `từ 01/11/2017 đến 31/12/2020`; an end that was not seen says so, and what is only set aside has none.
  package func text(_ language: Language) -> String {
    func day(_ day: CalendarDay) -> String { language == .vietnamese ? day.shortText : day.description }
    let isVietnamese = language == .vietnamese
    var text = from.map { (isVietnamese ? "từ " : "from ") + day($0) } ?? Term.startNotSeen.text(language)
    if from == nil, let issued { text += isVietnamese ? " (ban hành \(day(issued)))" : " (issued \(day(issued)))" }
    if let to, setAside == nil { text += (isVietnamese ? " đến " : " to ") + day(to) }
    if let setAside {
      text += (setAside.to == nil ? Term.setAsideOpenSpan : .setAsideSpan).text(language, setAside.words(language))
    }
    if isUnconfirmed { text += "; " + SourceMark.unconfirmedForce.words(language) }
    if runsOn { text += Term.runsOn.text(language) }
    if let amountsFrom { text += Term.amountsFrom.text(language, ["day": day(amountsFrom)]) }
    if let amendedBy { text += (isVietnamese ? "; sửa đổi: " : "; amended by: ") + amendedBy }
    return text
  }
}

extension InForce.SetAside {
  /// Its days and the text that sets it aside, with the mark of that text.
  fileprivate func words(_ language: Language) -> [String: String] {
    var words = ["from": from.text(language), "law": lawText(language)]
    words["to"] = to?.text(language) ?? "…"
    return words
  }

  /// `NQ 66.18/2026/NQ-CP, khoản B.IV Phụ lục I.10 Mục 2; cách hiểu`.
  package func lawText(_ language: Language) -> String {
    certainty.marked(citation, language)
  }
}

extension Checklist {
  /// Why an item is not asked on a day; `nil` where its law binds. What is set aside did not end.
  package func notAskedText(_ item: ChecklistItem, on day: CalendarDay, _ language: Language) -> String? {
    let law = law(of: item, on: day)
    guard case .lapsed(let since) = law else { return law.text(language) }
    let known = requirementsByID
    let asides = item.requirementIDs.compactMap { known[$0]?.inForce }
      .filter { $0.to?.adding(days: 1) == since }.map(\.setAside)
    // Where one of them ended for good on that day, the law of the item ended.
    guard var words = asides.first.flatMap({ $0 })?.words(language), !asides.contains(nil) else {
      return law.text(language)
    }
    words["law"] = asides.compactMap { $0?.lawText(language) }.uniqued().joined(separator: "; ")
    let holds = asides.contains { $0?.contains(day) ?? false }
    return (holds ? Term.lawSetAside : .lawSetAsideBefore).text(language, words)
  }
}

extension LawOfItem {
  /// Why an item is not asked; `nil` where its law is in force.
  fileprivate func text(_ language: Language) -> String? {
    func day(_ day: CalendarDay) -> String { language == .vietnamese ? day.shortText : day.description }
    return switch self {
    case .inForce: nil
    case .lapsed(let first): Term.lawLapsed.text(language, ["day": day(first)])
    case .toCome(let first): Term.lawToCome.text(language, ["day": day(first)])
    }
  }
}

extension ExcludedRequirement {
  /// Why an unmet requirement is no finding, for the record.
  ///
  /// - Parameter day: That of the inspection.
  package func text(_ requirement: Requirement, on day: CalendarDay, _ language: Language) -> String {
    let inForce = requirement.inForce
    var (wording, words) = (reason.wording, ["force": inForce.text(language)])
    if reason == .notInForce, let aside = inForce.setAside, aside.from <= day {
      wording = aside.contains(day) ? Self.setAside : Self.setAsideBefore
      words = aside.words(language)
    }
    words["citation"] = requirement.citation.text()
    return wording.text(language, words)
  }

  private static let setAside = Wording(
    vi: "Không tính là tồn tại theo {citation}: không áp dụng vào ngày kiểm tra ({law}).",
    en: "No finding under {citation}: set aside on the day of the inspection ({law}).")
  private static let setAsideBefore = Wording(
    vi:
      "Không tính là tồn tại theo {citation}: chưa biết có áp dụng vào ngày kiểm tra hay không (không áp dụng từ {from} đến {to}: {law}).",
    en:
      "No finding under {citation}: whether it applies on the day of the inspection is not known (set aside from {from} to {to}: {law})."
  )
}

extension ExcludedRequirement.Reason: Worded {
  package var wording: Wording {
    switch self {
    case .notInForce:
      Wording(
        vi: "Không tính là tồn tại theo {citation}: không có hiệu lực vào ngày kiểm tra (hiệu lực {force}).",
        en: "No finding under {citation}: not in force on the day of the inspection (in force {force}).")
    case .otherLicenseClass:
      Wording(
        vi: "Không tính là tồn tại theo {citation}: quy định cho cơ sở thuộc diện giấy tờ hoạt động khác.",
        en: "No finding under {citation}: it binds facilities that need the other operation paper.")
    case .gapAssessment:
      Wording(
        vi: "Chưa đáp ứng {citation}; ghi nhận để đối chiếu điều kiện, không tính là tồn tại.",
        en: "{citation} is not reached; noted as a gap, no finding.")
    }
  }
}

extension Judgement {
  /// The comparisons that decided the outcome; of a term, its last day.
  package func arithmeticText(_ language: Language, namesFacts: Bool = false) -> String {
    var texts = arithmetic.map { $0.text(language, namesFacts: namesFacts) }
    if let term = termText(language) { texts[texts.count - 1] = term }
    return texts.joined(separator: "; ")
  }

  /// The comparison of days that stands last when the item has a term.
  private func termText(_ language: Language) -> String? {
    guard reason == .running || reason == .overdue, case .day(let last) = arithmetic.last?.limits.first?.value
    else { return nil }
    let term = reason == .running ? Term.lastDay : Term.overdueSince
    return term.text(language, ["day": language == .vietnamese ? last.shortText : last.description])
  }
}
