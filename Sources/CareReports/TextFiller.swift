internal import CareCore
internal import CareMessages

/// Fills the places of sentences.
struct TextFiller<Source: ReportSource> {
  /// What a person fills in by hand.
  static var dots: String { "…………" }

  let source: Source
  let language: Language
  let marks: MarkLedger

  func text(_ template: TemplateText) -> String {
    let text = template.pieces.map { piece in
      switch piece {
      case .text(let text): text
      case .place(let place):
        Self.text(source.value(place.name), place, column: ReportValue(rawValue: place.name)?.column, language)
      }
    }.joined()
    marks.take(text)
    return text
  }

  /// Whether at least one place has a value; true without places.
  func hasContent(_ template: TemplateText) -> Bool {
    template.places.isEmpty
      || template.places.contains { place in
        let field = source.value(place.name)
        return field != .absent && field != .text("")
      }
  }

  private static func text(
    _ field: Field, _ place: TemplateText.Place, column: ColumnKey?, _ language: Language
  ) -> String {
    if field == .absent || field == .text("") {
      if place.isOptional { return "" }
      return place.format == .long ? "ngày …… tháng …… năm ……" : dots
    }
    switch (place.format, field) {
    case (.long, .day(let day)): return day.officialText
    case (.count, .integer(let number)) where (1..<10).contains(number): return "0\(number)"
    case (.upper, _): return fieldText(field, column: column, language).uppercased()
    default: return fieldText(field, column: column, language)
    }
  }
}

/// Fills the places of a sentence of one row; what is absent leaves no trace, and no empty line.
func rowText(_ template: TemplateText, _ row: DataRow, _ language: Language) -> String {
  let text = template.pieces.map { piece in
    switch piece {
    case .text(let text): return text
    case .place(let place):
      guard let key = ColumnKey(rawValue: place.name) else { return "" }
      if case (.day(let day), .long) = (row[key], place.format) { return day.officialText }
      let text = fieldText(row[key], column: key, language)
      return place.format == .upper ? text.uppercased() : text
    }
  }.joined()
  return text.split(whereSeparator: \.isNewline).filter { line in
    line.contains { $0.isLetter || $0.isNumber }
  }.joined(separator: "\n")
}
