package import CareCore
import CareSheets

extension ListTable {
  /// The day up to which the title above the header says that the list counts: `tính đến ngày 31/10/2026`, `(Số liệu đến
  /// hết ngày 31 tháng 10 năm 2026)`. The day on which it was signed is another one.
  ///
  /// - Returns: The day, and the cell that says so; `nil` where none or two do.
  package func titleDay() throws -> (day: CalendarDay, title: String)? {
    var found: [(day: CalendarDay, title: String)] = []
    let first = header.rows.first ?? 0
    try source.forEachRow { row in
      guard row.number < first else { return false }
      for cell in row.cells {
        guard let text = CellText.cleaned(cell), let day = TitleDay.day(in: text) else { continue }
        if !found.contains(where: { $0.day == day }) { found.append((day, text)) }
      }
      return true
    }
    return found.count == 1 ? found[0] : nil
  }
}

/// How a title says up to which day it counts.
enum TitleDay {
  private static let openings = ["den ngay", "den het ngay", "den", "den thoi diem", "den thoi diem ngay", "thoi diem"]

  static func day(in text: String) -> CalendarDay? {
    let words = VietnameseText.folded(text).split(separator: " ").map(String.init)
    for (index, word) in words.enumerated() where word.allSatisfy(\.isNumber) && index > 0 {
      let before = words[..<index].joined(separator: " ")
      guard openings.contains(where: { before == $0 || before.hasSuffix(" " + $0) }) else { continue }
      let numbers = words[index...].filter { !["thang", "nam"].contains($0) }.prefix(3)
      guard numbers.count == 3, numbers.last?.count == 4,
        let day = CalendarDay(numbers.joined(separator: "/"))
      else { continue }
      return day
    }
    return nil
  }
}
