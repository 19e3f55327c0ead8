import Foundation

/// How wide a text stands in Times New Roman, in the width units of Excel's columns.
///
/// One unit is the width of a digit of the workbook's base font (Calibri 11): 7 pixels of 1/96 inch, 5.25 points. An
/// estimate, a little too wide on purpose: a row too high is ugly, a row too low hides a word.
package enum TextWidth {
  /// The width a column needs to show the text on one line, with Excel's padding of 5 pixels; of several lines, the
  /// longest.
  package static func estimate(_ text: String, fontSize: Double, isBold: Bool = false) -> Double {
    let widest = text.split(whereSeparator: \.isNewline).map { points(of: $0, fontSize, isBold) }.max() ?? 0
    return widest / pointsPerUnit + padding
  }

  /// How many lines the text takes when it is wrapped in a column, or in columns merged, of this width.
  package static func lines(of text: String, width: Double, fontSize: Double, isBold: Bool = false) -> Int {
    let room = max((width - padding) * pointsPerUnit, fontSize)
    let scale = fontSize * safety / 1_000
    let space = Double(isBold ? boldASCII[0] : ascii[0]) * scale
    // One pass over the scalars: a list measures millions of cells.
    var (count, used, word) = (1, 0.0, 0)
    var isAfterReturn = false
    func end() {
      var width = Double(word) * scale
      word = 0
      if width == 0 { return }
      if used > 0, used + space + width <= room {
        used += space + width
        return
      }
      if used > 0 { count += 1 }
      // A word wider than the column is broken inside.
      while width > room {
        count += 1
        width -= room
      }
      used = width
    }
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 32: end()
      case 10 where isAfterReturn: break
      case 10...13, 0x85, 0x2028, 0x2029:
        end()
        (count, used) = (count + 1, 0)
      default: word += thousandths(scalar, isBold)
      }
      isAfterReturn = scalar.value == 13
    }
    end()
    return count
  }

  /// The height in points of a row whose cells hold these texts in columns of these widths; at most Excel's 409.
  package static func rowHeight(
    _ texts: [String], _ widths: [Double], fontSize: Double, isBold: Bool = false
  ) -> Double {
    let most =
      zip(texts, widths)
      .map { lines(of: $0, width: $1, fontSize: fontSize, isBold: isBold) }
      .max() ?? 1
    return height(lines: most, fontSize: fontSize)
  }

  /// The height in points of a row with this many lines; at most Excel's 409.
  package static func height(lines: Int, fontSize: Double) -> Double {
    min(409, (Double(max(1, lines)) * fontSize * 1.25 + 2).rounded(.up))
  }

  private static func points(of text: Substring, _ fontSize: Double, _ isBold: Bool) -> Double {
    Double(text.unicodeScalars.reduce(0) { $0 + thousandths($1, isBold) }) / 1_000 * fontSize * safety
  }

  private static func thousandths(_ scalar: Unicode.Scalar, _ isBold: Bool) -> Int {
    let index = Int(scalar.value)
    let (width, boldWidth) = index < known.count ? known[index] : isWide(scalar) ? (1_000, 1_000) : (600, 650)
    return isBold ? boldWidth : width
  }

  private static func isWide(_ scalar: Unicode.Scalar) -> Bool { scalar.value >= 0x2E80 }

  private static let pointsPerUnit = 5.25
  private static let padding = 5.0 / 7
  /// Screen and printer round each letter in their own way.
  private static let safety = 1.05

  /// Regular and bold widths, in thousandths of the font size, of all scalars below U+2100.
  private static let known: [(Int, Int)] = (0..<0x2100).map { value in
    guard let scalar = Unicode.Scalar(UInt32(value)) else { return (0, 0) }
    return width(of: scalar)
  }

  /// A letter with marks is as wide as the letter; a horn sticks out.
  private static func width(of scalar: Unicode.Scalar) -> (Int, Int) {
    switch scalar {
    case "\u{300}"..."\u{36F}": return scalar == "\u{31B}" ? (45, 45) : (0, 0)
    case "đ": return (500, 556)
    case "Đ": return (722, 722)
    case "–": return (500, 500)
    case "—", "…": return (1_000, 1_000)
    case "“", "”": return (444, 500)
    case "‘", "’": return (333, 333)
    default: break
    }
    var sum = (0, 0)
    for part in String(Character(scalar)).decomposedStringWithCanonicalMapping.unicodeScalars {
      let index = Int(part.value) - 32
      let width: (Int, Int)
      if ascii.indices.contains(index) {
        width = (ascii[index], boldASCII[index])
      } else if part == scalar {
        width = (600, 650)
      } else {
        width = Self.width(of: part)
      }
      sum = (sum.0 + width.0, sum.1 + width.1)
    }
    return sum
  }

  /// The published widths of Times, from the space to the tilde.
  private static let ascii = [
    250, 333, 408, 500, 500, 833, 778, 180, 333, 333, 500, 564, 250, 333, 250, 278, 500, 500, 500, 500, 500, 500, 500,
    500, 500, 500, 278, 278, 564, 564, 564, 444, 921, 722, 667, 667, 722, 611, 556, 722, 722, 333, 389, 722, 611, 889,
    722, 722, 556, 722, 667, 556, 611, 722, 722, 944, 722, 722, 611, 333, 278, 333, 469, 500, 333, 444, 500, 444, 500,
    444, 333, 500, 500, 278, 278, 500, 278, 778, 500, 500, 500, 500, 333, 389, 278, 500, 500, 722, 500, 500, 444, 480,
    200, 480, 541,
  ]

  private static let boldASCII = [
    250, 333, 555, 500, 500, 1000, 833, 278, 333, 333, 500, 570, 250, 333, 250, 278, 500, 500, 500, 500, 500, 500, 500,
    500, 500, 500, 333, 333, 570, 570, 570, 500, 930, 722, 667, 722, 722, 667, 611, 778, 778, 389, 500, 778, 667, 944,
    722, 778, 611, 778, 722, 556, 667, 722, 722, 1000, 722, 722, 667, 333, 278, 333, 581, 500, 333, 500, 556, 444, 556,
    444, 333, 500, 556, 278, 333, 556, 278, 833, 556, 500, 556, 556, 444, 389, 333, 556, 500, 722, 500, 500, 444, 394,
    220, 394, 520,
  ]
}
