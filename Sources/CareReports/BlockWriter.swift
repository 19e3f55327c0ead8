internal import CareCore
internal import CareSheets

/// Writes every block but tables.
///
/// Legal source of sizes and styles: NĐ 30/2020/NĐ-CP, Phụ lục I, Mục II and V (read in a transcription).
struct BlockWriter<Source: ReportSource> {
  let page: ReportPage
  let filler: TextFiller<Source>
  /// The block is the heading of the next one.
  var keepsWithNext = false

  func write(_ content: ReportBlock.Content) throws {
    switch content {
    case .letterhead(let head): try write(head)
    case .annex(let head): try heading.write(head)
    case .title(let title): try heading.write(title)
    case .paragraph(let paragraph): try write(paragraph)
    case .fields(let lines): try lines.forEach(write)
    case .signatures(let signatures): try write(signatures)
    case .notes(let notes): try write(notes)
    case .space(let points): try page.skip(points, keepsWithNext: keepsWithNext)
    case .table, .chart: break
    }
  }

  private var heading: Self { Self(page: page, filler: filler, keepsWithNext: true) }

  private static func style(
    _ size: Double, bold: Bool = false, italic: Bool = false, underlined: Bool = false,
    _ horizontal: CellStyle.Horizontal = .center, _ vertical: CellStyle.Vertical = .top
  ) -> CellStyle {
    CellStyle(
      fontSize: size, isBold: bold, isItalic: italic, isUnderlined: underlined, horizontal: horizontal,
      vertical: vertical, wraps: true)
  }

  private func line(_ text: String, _ style: CellStyle, atLeast height: Double = 0) throws {
    try page.write(
      [ReportPage.Placed(page.columns, .text(text), style)], atLeast: height, keepsWithNext: keepsWithNext)
  }

  private func pair(
    _ split: Int, _ left: String, _ leftStyle: CellStyle, _ right: String, _ rightStyle: CellStyle,
    atLeast height: Double = 0
  ) throws {
    try page.write(
      [
        ReportPage.Placed(0..<split, .text(left), leftStyle),
        ReportPage.Placed(split..<page.columns.upperBound, .text(right), rightStyle),
      ], atLeast: height)
  }

  // MARK: - Heads

  private func write(_ head: Letterhead) throws {
    let plain = Self.style(12)
    let bold = Self.style(12, bold: true)
    let country = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"
    let motto = "Độc lập - Tự do - Hạnh phúc"
    let mottoStyle = Self.style(13, bold: true, underlined: true)
    // An office without a body above it begins with its own name.
    let parent = head.parent.flatMap { filler.hasContent($0) ? filler.text($0).uppercased() : nil }
    let agency = filler.text(head.agency).uppercased()
    if let parent {
      try pair(head.left, parent, plain, country, bold)
      try pair(head.left, agency, bold, motto, mottoStyle)
    } else {
      try pair(head.left, agency, bold, country, bold)
      try pair(head.left, "", plain, motto, mottoStyle)
    }
    // The line under the agency is a third to half as long as its name.
    try pair(head.left, "__________", Self.style(6, bold: true), "", plain, atLeast: 12)
    if head.number != nil || head.placeAndDay != nil {
      try pair(
        head.left, head.number.map(filler.text) ?? "", Self.style(13),
        head.placeAndDay.map(filler.text) ?? "", Self.style(13, italic: true), atLeast: 22)
    }
    if head.number != nil, case .text(let mark) = filler.source.value(ReportValue.draftMark.rawValue) {
      try pair(head.left, mark, Self.style(13, bold: true), "", plain)
    }
    try page.skip(10)
  }

  private func write(_ head: AnnexHead) throws {
    try line(filler.text(head.number), Self.style(14, bold: true))
    try line(filler.text(head.title).uppercased(), Self.style(13, bold: true))
    if let attached = head.attached { try line(filler.text(attached), Self.style(13, italic: true)) }
    if let caption = head.caption { try line(filler.text(caption), Self.style(12, italic: true)) }
    if let asOf = head.asOf { try line(filler.text(asOf), Self.style(12, italic: true, .right)) }
    try page.skip(6, keepsWithNext: true)
  }

  private func write(_ title: DocumentTitle) throws {
    try line(filler.text(title.text).uppercased(), Self.style(14, bold: true))
    if let summary = title.summary { try line(filler.text(summary), Self.style(13, bold: true)) }
    try line("__________", Self.style(6, bold: true), atLeast: 12)
    try page.skip(6, keepsWithNext: true)
  }

  // MARK: - Body

  private func write(_ paragraph: Paragraph) throws {
    let horizontal: CellStyle.Horizontal =
      switch paragraph.alignment {
      case .left: .left
      case .center: .center
      case .right: .right
      case .justify: .justify
      }
    // In the middle of a row that is higher than its text, so that the distances above and below are alike.
    let style = Self.style(
      paragraph.size, bold: paragraph.isBold, italic: paragraph.isItalic, horizontal, .center)
    if paragraph.blankLines > 0, !filler.hasContent(paragraph.text) {
      for _ in 0..<paragraph.blankLines { try dottedLine(paragraph.size) }
      return
    }
    for part in filler.text(paragraph.text).split(whereSeparator: \.isNewline) {
      try line((paragraph.isIndented ? indentation : "") + part, style, atLeast: paragraph.size * 1.25 + 8)
    }
  }

  /// About one centimeter.
  private var indentation: String { "        " }

  /// As wide as the page.
  private func dottedLine(_ size: Double) throws {
    let room = (page.width(of: page.columns) - 1) * 5.25
    let count = max(3, Int(room / size / 1.06))
    try line(String(repeating: "…", count: count), Self.style(size, .left), atLeast: size * 1.25 + 8)
  }

  private func write(_ field: FieldLine) throws {
    let text = "\(filler.text(field.label)): \(filler.text(field.value))"
    let parts = text.split(whereSeparator: \.isNewline).map(String.init)
    for part in parts { try line(indentation + part, Self.style(13, .left), atLeast: 13 * 1.25 + 6) }
  }

  private func write(_ notes: [TemplateText]) throws {
    try page.skip(6, keepsWithNext: true)
    try heading.line("Ghi chú:", Self.style(11, bold: true, italic: true, .left))
    for note in notes where filler.hasContent(note) {
      try line("- " + filler.text(note), Self.style(11, .left))
    }
  }

  // MARK: - Signatures

  /// One row, so that no page ends between a title and the name that belongs to it.
  private func write(_ signatures: Signatures) throws {
    try page.skip(12, keepsWithNext: true)
    let (left, right) = (signatures.left, signatures.right)
    let rows = max(titles(left).count, titles(right).count)
    // Lines of about 15 points each: room to sign, and the name at the same height on both sides.
    let room = Int((signatures.room / 15).rounded(.up))
    let height = Double(rows + room + 2) * 17
    let cells = [(left, 0..<signatures.split), (right, signatures.split..<page.columns.upperBound)].map {
      side, columns in
      let isList = !side.recipients.isEmpty
      return ReportPage.Placed(
        columns, .runs(isList ? recipients(side) : signature(side, titleLines: rows, room: room)),
        Self.style(isList ? 11 : 13, isList ? .left : .center))
    }
    try page.write(cells, atLeast: height, keepsWithNext: keepsWithNext)
  }

  private func recipients(_ side: Signatures.Side) -> [TextRun] {
    [
      TextRun("Nơi nhận:\n", Self.style(12, bold: true, italic: true)),
      TextRun(
        side.recipients.flatMap { filler.text($0).split(whereSeparator: \.isNewline) }.map { "- " + $0 }
          .joined(separator: "\n"), Self.style(11)),
    ]
  }

  private func signature(_ side: Signatures.Side, titleLines: Int, room: Int) -> [TextRun] {
    let titles = titles(side)
    let note = side.note.map(filler.text) ?? ""
    let name = side.name.flatMap { filler.hasContent($0) ? filler.text($0) : nil } ?? ""
    let below = titleLines - titles.count + room
    return [
      TextRun(titles.joined(separator: "\n") + "\n", Self.style(13, bold: true)),
      TextRun(note + String(repeating: "\n", count: below), Self.style(12, italic: true)),
      TextRun(name.isEmpty ? " " : name, Self.style(13, bold: true)),
    ]
  }

  private func titles(_ side: Signatures.Side) -> [String] {
    side.titles.flatMap { title in
      filler.text(title).uppercased().split(whereSeparator: \.isNewline).map(String.init)
    }
  }
}
