/// How a cell looks. The font is always Times New Roman.
///
/// Legal source: NĐ 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục I: "Times New Roman, bộ mã ký tự Unicode theo
/// Tiêu chuẩn Việt Nam TCVN 6909:2001, màu đen" (read in a transcription).
package struct CellStyle: Hashable, Sendable {
  package enum Horizontal: Hashable, Sendable { case general, left, center, right, justify }
  package enum Vertical: Hashable, Sendable { case top, center, bottom }
  package enum Border: Hashable, Sendable { case none, thin }

  package static let fontName = "Times New Roman"

  /// In points.
  package var fontSize: Double
  package var isBold: Bool
  package var isItalic: Bool
  package var isUnderlined: Bool
  /// RGB; `nil` is the automatic color.
  package var color: UInt32?
  package var horizontal: Horizontal
  package var vertical: Vertical
  package var wraps: Bool
  /// Made smaller until it fits: a number that is too wide is printed as `###`. Means nothing where the text wraps.
  package var shrinks = false
  package var border: Border
  /// RGB behind the text; `nil` is none.
  package var fill: UInt32?
  /// As Excel writes it in English: `#,##0`, `dd/mm/yyyy`, `@`.
  package var numberFormat: String?
  /// In steps of about three spaces.
  package var indent: Int

  package init(
    fontSize: Double = 12, isBold: Bool = false, isItalic: Bool = false, isUnderlined: Bool = false,
    color: UInt32? = nil, horizontal: Horizontal = .general, vertical: Vertical = .top, wraps: Bool = false,
    border: Border = .none, fill: UInt32? = nil, numberFormat: String? = nil, indent: Int = 0
  ) {
    self.fontSize = fontSize
    self.isBold = isBold
    self.isItalic = isItalic
    self.isUnderlined = isUnderlined
    self.color = color
    self.horizontal = horizontal
    self.vertical = vertical
    self.wraps = wraps
    self.border = border
    self.fill = fill
    self.numberFormat = numberFormat
    self.indent = indent
  }
}
