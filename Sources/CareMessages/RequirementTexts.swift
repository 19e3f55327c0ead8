package import CareCore

extension Requirement {
  /// The citation as official documents write it; what was not read in the text itself says so.
  ///
  /// - Parameter doubt: How sure it is that the text says what it is cited for; `nil` where it does.
  package func markedCitation(_ language: Language, doubt: Certainty? = nil) -> String {
    var marks = [reading == .read ? nil : reading.label(language)].compactMap(\.self)
    if let mark = doubt?.label(language), !marks.contains(mark) { marks.append(mark) }
    return marks.isEmpty ? citation.text() : "\(citation.text()) (\(marks.joined(separator: "; ")))"
  }
}

extension InForce {
  /// `từ 01/11/2017 đến 31/12/2020`; an end that was not seen says so.
  package func text(_ language: Language) -> String {
    func day(_ day: CalendarDay) -> String { language == .vietnamese ? day.shortText : day.description }
    let isVietnamese = language == .vietnamese
    var text = from.map { (isVietnamese ? "từ " : "from ") + day($0) } ?? Term.startNotSeen.text(language)
    if from == nil, let issued { text += isVietnamese ? " (ban hành \(day(issued)))" : " (issued \(day(issued)))" }
    if let to { text += (isVietnamese ? " đến " : " to ") + day(to) }
    if runsOn { text += Term.runsOn.text(language) }
    if let amountsFrom { text += Term.amountsFrom.text(language, ["day": day(amountsFrom)]) }
    if let amendedBy { text += (isVietnamese ? "; sửa đổi: " : "; amended by: ") + amendedBy }
    return text
  }
}

extension LawOfItem {
  /// Why an item is not asked; `nil` where its law is in force.
  package func text(_ language: Language) -> String? {
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
  package func text(_ requirement: Requirement, _ language: Language) -> String {
    reason.wording.text(
      language, ["citation": requirement.citation.text(), "force": requirement.inForce.text(language)])
  }
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
