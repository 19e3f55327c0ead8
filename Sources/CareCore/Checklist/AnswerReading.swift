import Foundation

extension AnswerValue {
  /// Who wrote the text: a person, or a program that knows only the point as decimal mark.
  public enum Notation: Sendable {
    case typed
    case stored
  }

  /// Reads the answer to an item.
  ///
  /// A person may write có/không, yes/no, y/n, c/k, and "phát hiện"/"không phát hiện" for a prohibited act; a number
  /// with the unit after it; a day as `15/5/2025` or `2025-05-15`, or "chưa lần nào" where the last day of something is
  /// asked for; choices by id, label or number as listed, joined by commas, or "không có".
  public init(
    _ text: String, for item: ChecklistItem, notation: Notation = .typed
  ) throws(AnswerProblem) {
    let text = VietnameseText.composed(text.trimmingCharacters(in: .whitespacesAndNewlines))
    guard !text.isEmpty else { throw AnswerProblem(.emptyAnswer, ["item": item.id]) }
    switch item.answerType {
    case .yesNo: self = .yesNo(try Self.isYes(text, isReversed: item.isReversed))
    case .integer:
      self = .integer(try Self.whole(text, item: item, notation: notation))
    case .decimal: self = .decimal(try Self.number(text, item: item, notation: notation))
    case .date where item.asksLastTime && Self.neverWords.contains(Self.word(text)): self = .never
    case .date:
      guard let day = notation == .typed ? CalendarDay(written: text) : CalendarDay(text) else {
        if let counted = Double(text).flatMap(CalendarDay.init(countedBySpreadsheet:)) {
          throw AnswerProblem(.dayIsNumber, ["text": text, "day": counted.shortText])
        }
        throw AnswerProblem(item.asksLastTime ? .notDayOrNever : .notDay, ["text": text])
      }
      self = .day(day)
    case .choice:
      let chosen = try Self.chosen(text, item: item, notation: notation)
      guard chosen.count == 1 else { throw AnswerProblem(.oneChoiceOnly, ["text": text]) }
      self = .choice(chosen[0])
    case .choices where Self.noneWords.contains(Self.word(text)) && Self.choice(text, item, notation) == nil:
      self = .choices([])
    case .choices: self = .choices(try Self.chosen(text, item: item, notation: notation))
    case .text: self = .text(text)
    }
  }

  private static let yes: Set<String> = ["có", "co", "c", "yes", "y"]
  private static let no: Set<String> = ["không", "khong", "ko", "k", "no", "n"]
  private static let found: Set<String> = ["phát hiện", "phat hien", "có phát hiện", "co phat hien"]
  private static let notFound: Set<String> = ["không phát hiện", "khong phat hien"]

  private static let neverWords: Set = [neverText, "chưa lần nào", "chua lan nao"]
  private static let noneWords: Set = [
    noneText, "không", "khong", "ko", "không có", "khong co", "ko co", "không có gì",
    "khong co gi",
  ]

  private static func word(_ text: String) -> String { text.lowercased().split(separator: " ").joined(separator: " ") }

  private static func isYes(_ text: String, isReversed: Bool) throws(AnswerProblem) -> Bool {
    let word = word(text)
    if yes.contains(word) || (isReversed && found.contains(word)) { return true }
    if no.contains(word) || (isReversed && notFound.contains(word)) { return false }
    throw AnswerProblem(isReversed ? .notFoundOrNot : .notYesNo, ["text": text])
  }

  private static func number(
    _ text: String, item: ChecklistItem, notation: Notation
  ) throws(AnswerProblem) -> Decimal {
    var digits = text
    if notation == .typed, let unit = item.unit {
      let suffix = [unit, unit.replacingOccurrences(of: "²", with: "2")].first { digits.hasSuffix($0) }
      if let suffix { digits = digits.dropLast(suffix.count).trimmingCharacters(in: .whitespaces) }
    }
    let number: Decimal
    switch notation {
    case .typed: number = try NumberText.typed(digits)
    case .stored:
      guard let plain = NumberText.plain(digits) else { throw AnswerProblem(.notNumber, ["text": text]) }
      number = plain
    }
    if number < 0 && !item.mayBeNegative { throw AnswerProblem(.negativeNumber, ["text": text]) }
    return number
  }

  /// What is no whole number is not called no number, and no fraction is proposed for it.
  private static func whole(
    _ text: String, item: ChecklistItem, notation: Notation
  ) throws(AnswerProblem) -> Int {
    let number: Decimal
    do throws(AnswerProblem) {
      number = try Self.number(text, item: item, notation: notation)
    } catch {
      switch error.code {
      case .ambiguousNumber: throw AnswerProblem(.ambiguousWhole, error.arguments)
      case .notNumber where (try? NumberText.typed(text)) != nil: throw AnswerProblem(.notWhole, ["text": text])
      default: throw error
      }
    }
    guard let whole = Int(number.description) else { throw AnswerProblem(.notWhole, ["text": text]) }
    return whole
  }

  /// Choices by their ids, their labels or, where a person wrote them, their numbers in the order in which they are listed.
  private static func chosen(_ text: String, item: ChecklistItem, notation: Notation) throws(AnswerProblem) -> [String]
  {
    if let only = choice(text, item, notation) { return [only] }
    let parts = text.split(separator: text.contains(";") ? ";" : ",").map { $0.trimmingCharacters(in: .whitespaces) }
      .filter { !$0.isEmpty }
    var chosen: Set<String> = []
    var next = 0
    while next < parts.count {
      // A label may have a comma of its own.
      let ends = (next + 1...parts.count).reversed()
      let found = ends.lazy.compactMap { end in
        choice(parts[next..<end].joined(separator: ", "), item, notation).map { ($0, end) }
      }.first
      guard let (id, end) = found else {
        let all = item.choices.enumerated().map { "\($0 + 1). \($1.label) (\($1.id))" }
        throw AnswerProblem(.unknownChoice, ["text": parts[next], "known": all.joined(separator: "; ")])
      }
      chosen.insert(id)
      next = end
    }
    guard !chosen.isEmpty else { throw AnswerProblem(.emptyAnswer, ["item": item.id]) }
    return item.choices.map(\.id).filter(chosen.contains)
  }

  /// The one choice that a text means.
  private static func choice(_ text: String, _ item: ChecklistItem, _ notation: Notation) -> String? {
    if let exact = item.choices.first(where: { $0.id == text }) { return exact.id }
    let folded = VietnameseText.folded(text)
    guard !folded.isEmpty else { return nil }
    let labeled = item.choices.filter {
      VietnameseText.folded($0.id) == folded || VietnameseText.folded($0.label) == folded
    }
    if !labeled.isEmpty {
      // Marks decide where two labels differ in nothing else.
      let spelled = labeled.count == 1 ? labeled : labeled.filter { VietnameseText.composed($0.label) == text }
      return spelled.count == 1 ? spelled[0].id : nil
    }
    if notation == .typed, let number = Int(text), item.choices.indices.contains(number - 1) {
      return item.choices[number - 1].id
    }
    // `không` where one choice alone begins so: "Không có nguồn nước".
    guard ["co", "khong", "khong co"].contains(folded) else { return nil }
    let begun = item.choices.filter { VietnameseText.folded($0.label).hasPrefix(folded + " ") }
    return begun.count == 1 ? begun[0].id : nil
  }
}

extension ChecklistItem {
  /// Only temperatures: counts and measures are zero or more.
  package var mayBeNegative: Bool { unit?.hasPrefix("°") ?? false }
}
