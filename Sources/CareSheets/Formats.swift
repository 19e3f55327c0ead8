import CXLSXWriter

/// The formats of one workbook, one per style. The workbook owns and frees them.
final class Formats {
  private let workbook: UnsafeMutablePointer<lxw_workbook>
  private var known: [CellStyle: UnsafeMutablePointer<lxw_format>] = [:]
  // Neighboring cells mostly look alike, and comparing is cheaper than hashing.
  private var latest: (style: CellStyle, format: UnsafeMutablePointer<lxw_format>)?

  init(_ workbook: UnsafeMutablePointer<lxw_workbook>) {
    self.workbook = workbook
    // The library's own first format: the width of columns is counted in its digits. A digit of Times New Roman 10.5 is
    // 5.25 points wide, 7 whole pixels: programs that round to pixels and those that do not come to the same width,
    // and a page as wide as the paper is printed at its own size.
    if let normal = workbook.pointee.formats?.pointee.stqh_first {
      format_set_font_name(normal, CellStyle.fontName)
      format_set_font_size(normal, 10.5)
    }
  }

  /// - Returns: `nil` when memory ran out.
  func format(_ style: CellStyle) -> UnsafeMutablePointer<lxw_format>? {
    if let latest, latest.style == style { return latest.format }
    let format: UnsafeMutablePointer<lxw_format>
    if let old = known[style] {
      format = old
    } else {
      guard let new = workbook_add_format(workbook) else { return nil }
      apply(style, to: new)
      known[style] = new
      format = new
    }
    latest = (style, format)
    return format
  }

  private func apply(_ style: CellStyle, to format: UnsafeMutablePointer<lxw_format>) {
    format_set_font_name(format, CellStyle.fontName)
    format_set_font_size(format, style.fontSize)
    if style.isBold { format_set_bold(format) }
    if style.isItalic { format_set_italic(format) }
    if style.isUnderlined { format_set_underline(format, UInt8(LXW_UNDERLINE_SINGLE.rawValue)) }
    if let color = style.color { format_set_font_color(format, color) }
    switch style.horizontal {
    case .general: break
    case .left: align(format, LXW_ALIGN_LEFT)
    case .center: align(format, LXW_ALIGN_CENTER)
    case .right: align(format, LXW_ALIGN_RIGHT)
    case .justify: align(format, LXW_ALIGN_JUSTIFY)
    }
    switch style.vertical {
    case .top: align(format, LXW_ALIGN_VERTICAL_TOP)
    case .center: align(format, LXW_ALIGN_VERTICAL_CENTER)
    case .bottom: align(format, LXW_ALIGN_VERTICAL_BOTTOM)
    }
    if style.wraps { format_set_text_wrap(format) }
    if style.shrinks { format_set_shrink(format) }
    if style.border == .thin { format_set_border(format, UInt8(LXW_BORDER_THIN.rawValue)) }
    if let fill = style.fill {
      format_set_pattern(format, UInt8(LXW_PATTERN_SOLID.rawValue))
      format_set_bg_color(format, fill)
    }
    if let numberFormat = style.numberFormat { format_set_num_format(format, numberFormat) }
    if style.indent > 0 { format_set_indent(format, UInt8(clamping: style.indent)) }
  }

  private func align(_ format: UnsafeMutablePointer<lxw_format>, _ alignment: lxw_format_alignments) {
    format_set_align(format, UInt8(alignment.rawValue))
  }
}
