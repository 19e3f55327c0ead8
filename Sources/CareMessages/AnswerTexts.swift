package import CareCore

extension AnswerOutcome: Worded {
  package var wording: Wording {
    switch self {
    case .met: Wording(vi: "Đạt", en: "Met")
    case .notMet: Wording(vi: "Không đạt", en: "Not met")
    case .notApplicable: Wording(vi: "Không áp dụng", en: "Not applicable")
    case .notChecked: Wording(vi: "Chưa kiểm tra", en: "Not checked")
    }
  }
}

extension Severity: Worded {
  package var wording: Wording {
    switch self {
    case .critical: Wording(vi: "Cấp bách", en: "Critical")
    case .major: Wording(vi: "Cần khắc phục sớm", en: "Major")
    case .minor: Wording(vi: "Cần chấn chỉnh", en: "Minor")
    }
  }
}

extension AnswerProblemCode: Worded {
  /// Fits after “is not”: what the answer should have been.
  package var wording: Wording {
    switch self {
    case .emptyAnswer: Wording(vi: "một câu trả lời (đang để trống)", en: "an answer (it is empty)")
    case .notYesNo: Wording(vi: "“có” hoặc “không”", en: "yes or no")
    case .notFoundOrNot: Wording(vi: "“phát hiện” hoặc “không phát hiện”", en: "found or not found (yes or no)")
    case .notNumber: Wording(vi: "một số", en: "a number")
    case .ambiguousNumber:
      Wording(
        vi: "một số rõ nghĩa; viết {whole} hoặc {fraction}",
        en: "a number with one meaning; write {whole} or {fraction}")
    case .ambiguousWhole:
      Wording(
        vi: "một số nguyên rõ nghĩa; viết {whole} nếu đúng số đó",
        en: "a whole number with one meaning; write {whole} if it is that")
    case .notWhole: Wording(vi: "một số nguyên", en: "a whole number")
    case .negativeNumber: Wording(vi: "một số từ 0 trở lên", en: "a number of zero or more")
    case .notDay:
      Wording(
        vi: "một ngày có thật, đủ năm bốn chữ số (viết 15/5/2025)",
        en: "a day with its year of four digits (write 15/5/2025)")
    case .notDayOrNever:
      Wording(
        vi: "một ngày có thật, đủ năm bốn chữ số (viết 15/5/2025), cũng không phải là “chưa lần nào”",
        en: "a day with its year of four digits (write 15/5/2025) or “never”")
    case .dayIsNumber:
      Wording(
        vi: "một ngày viết đầy đủ: đó là số đếm ngày của bảng tính, ứng với ngày {day}. Đúng là ngày ấy thì ghi {day}",
        en: "a day as people write it: spreadsheets count {day} so. If that is the day, write {day}")
    case .unknownChoice: Wording(vi: "một lựa chọn của nội dung này: {known}", en: "one of its choices: {known}")
    case .oneChoiceOnly: Wording(vi: "một lựa chọn duy nhất", en: "a single choice")
    }
  }
}

extension ChecklistItem {
  /// What was answered, as a finding goes on after its own words: of several choices those that are missing.
  package func seenText(_ answer: Answer, _ language: Language) -> String {
    if case .comparison(let comparison) = metWhen, comparison.value == .answer,
      case .includes(let needed) = comparison.test, let text = answer.value,
      case .choices(let ids)? = try? AnswerValue(text, for: self, notation: .stored)
    {
      let missing = choices.filter { needed.contains(.text($0.id)) && !ids.contains($0.id) }
      return Term.stillMissing.text(language, ["list": missing.map(\.label.lowercasedFirst).joined(separator: "; ")])
    }
    return valueText(answer, language).lowercasedFirst
  }

  /// What was answered, as a record prints it: `Có`, `54 m²`, `14/05/2025`, the label of a choice.
  package func valueText(_ answer: Answer, _ language: Language) -> String {
    if let declared = answer.declared { return declared.label(language) }
    guard let text = answer.value, let value = try? AnswerValue(text, for: self, notation: .stored) else {
      return answer.value ?? ""
    }
    let isVietnamese = language == .vietnamese
    let unit = unit.map { " \($0)" } ?? ""
    func label(_ id: String) -> String { choices.first { $0.id == id }?.label ?? id }
    switch value {
    case .yesNo(let isYes):
      if isReversed && isVietnamese { return isYes ? "Phát hiện" : "Không phát hiện" }
      if isReversed { return isYes ? "Found" : "Not found" }
      return isVietnamese ? (isYes ? "Có" : "Không") : (isYes ? "Yes" : "No")
    case .integer(let number): return "\(number)\(unit)"
    case .decimal(let number):
      return (isVietnamese ? "\(number)".replacing(".", with: ",") : "\(number)") + unit
    case .day(let day): return isVietnamese ? day.shortText : day.description
    case .never: return Term.never.text(language)
    case .choice(let id): return label(id)
    case .choices(let ids) where ids.isEmpty: return Term.noneOfThem.text(language)
    case .choices(let ids): return ids.map(label).joined(separator: "; ")
    case .text(let text): return text
    }
  }
}

extension String {
  /// As the middle of a sentence; an abbreviation, as GCN, stays as it is.
  package var lowercasedFirst: String {
    if let second = dropFirst().first, second.isUppercase { return self }
    return prefix(1).lowercased() + dropFirst()
  }

  /// As the beginning of a sentence.
  package var uppercasedFirst: String { prefix(1).uppercased() + dropFirst() }
}
