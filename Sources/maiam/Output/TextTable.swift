import CareCore
import CareMessages
import Foundation

/// Rows of text in columns, fitted to a width. A cell too long for its column goes on below.
struct TextTable {
  let headings: [String]
  let rows: [[String]]
  /// Columns of numbers, set to the right.
  let rightAligned: Set<Int>
  /// Long text of each row, set below it over the whole width; empty for none.
  var details: [String] = []

  /// - Parameter width: In characters; the widest columns give way, none below 8.
  func text(width: Int) -> String {
    guard !headings.isEmpty else { return "" }
    let natural = headings.indices.map { column in
      (headings[column].split(separator: " ").map(String.init) + rows.map { $0[column] }).map(Self.width).max() ?? 0
    }
    let widths = Self.fit(natural, into: max(width - 2 * (headings.count - 1), headings.count * 4))
    var lines = layOut(headings, widths)
    lines.append(widths.map { String(repeating: "─", count: $0) }.joined(separator: "  "))
    for (index, row) in rows.enumerated() {
      lines += layOut(row, widths)
      if index < details.count, !details[index].isEmpty {
        for paragraph in details[index].split(separator: "\n") {
          for (number, line) in Self.wrap(String(paragraph), width - 6).enumerated() {
            // A line that ends with a colon heads those below it.
            let mark = paragraph.hasSuffix(":") ? "    " : "    – "
            lines.append((number == 0 ? mark : "      ") + line)
          }
        }
      }
    }
    return lines.joined(separator: "\n")
  }

  private func layOut(_ row: [String], _ widths: [Int]) -> [String] {
    let cells = zip(row, widths).map { Self.wrap($0, $1) }
    let height = cells.map(\.count).max() ?? 1
    return (0..<height).map { line in
      let parts = cells.enumerated().map { column, cell in
        let text = line < cell.count ? cell[line] : ""
        let space = String(repeating: " ", count: max(0, widths[column] - Self.width(text)))
        return rightAligned.contains(column) ? space + text : text + space
      }
      let joined = parts.joined(separator: "  ")
      return String(joined.reversed().drop { $0 == " " }.reversed())
    }
  }

  /// Takes from the widest columns until all fit.
  private static func fit(_ natural: [Int], into total: Int) -> [Int] {
    var widths = natural
    while widths.reduce(0, +) > total, let widest = widths.max(), widest > 8 {
      let second = widths.filter { $0 < widest }.max() ?? 0
      let count = widths.count { $0 == widest }
      let excess = widths.reduce(0, +) - total
      let cut = max(1, min(widest - max(second, 8), (excess + count - 1) / count))
      widths = widths.map { $0 == widest ? $0 - cut : $0 }
    }
    return widths
  }

  static func wrap(_ text: String, _ width: Int) -> [String] {
    var lines: [String] = []
    for paragraph in text.split(separator: "\n", omittingEmptySubsequences: false) {
      var line = ""
      for word in paragraph.split(separator: " ") {
        var rest = String(word)
        if !line.isEmpty, Self.width(line) + 1 + Self.width(rest) > width {
          lines.append(line)
          line = ""
        }
        while Self.width(rest) > width, width > 0 {
          lines.append(String(rest.prefix(width)))
          rest = String(rest.dropFirst(width))
        }
        line += line.isEmpty ? rest : " " + rest
      }
      lines.append(line)
    }
    return lines.isEmpty ? [""] : lines
  }

  /// The same for lines that may be set in: what follows stands below their first word. A word longer than the width, as a
  /// path, stays whole.
  static func wrapKeepingIndent(_ text: String, _ width: Int) -> [String] {
    text.split(separator: "\n", omittingEmptySubsequences: false).flatMap { paragraph -> [String] in
      if Self.width(String(paragraph)) <= width { return [String(paragraph)] }
      let indent = String(paragraph.prefix { $0 == " " })
      var lines: [String] = []
      var line = indent
      for word in paragraph.split(separator: " ").map(String.init) {
        if line.count > indent.count, Self.width(line) + 1 + Self.width(word) > width {
          lines.append(line)
          line = indent
        }
        line += line.count > indent.count ? " " + word : word
      }
      return lines + [line]
    }
  }

  /// Vietnamese letters are one column wide once composed.
  private static func width(_ text: String) -> Int { text.count }
}
