public import CareCore
import CareReports

/// The days that a periodic report is about.
///
/// Legal source: NĐ 09/2019/NĐ-CP, Điều 12 (number of the article not verified; the days are read in NĐ 70/2023 and NĐ
/// 244/2026): half a year from 15/12 of the year before to 14/6, a year from 15/12 to 14/12.
public struct ReportPeriod: Hashable, Sendable {
  /// `2025-H1` or `2025`.
  public let id: String
  /// Both ends included.
  public let days: ClosedRange<CalendarDay>
  /// As documents write it.
  let title: String

  var year: Int { days.upperBound.year }
  var kind: ReportTemplate.PeriodKind { id.utf8.contains(UInt8(ascii: "-")) ? .halfYear : .year }

  /// Its days that are not after a day, both ends included: what counts in a report as of that day. `nil` where it has not
  /// begun.
  func days(through day: CalendarDay) -> ClosedRange<CalendarDay>? { days.cut(after: day) }

  /// - Returns: `nil` for anything but `2025-H1` and `2025`.
  public init?(_ id: String) {
    let parts = id.split(separator: "-", omittingEmptySubsequences: false)
    guard (1...2).contains(parts.count), parts[0].utf8.count == 4, let year = Int(parts[0]), year >= 1901,
      year <= 9_998, parts.count == 1 || parts[1] == "H1"
    else { return nil }
    self.id = id
    let from = CalendarDay(known: year - 1, 12, 15)
    if parts.count == 2 {
      days = from...CalendarDay(known: year, 6, 14)
      title = "6 tháng đầu năm \(year)"
    } else {
      days = from...CalendarDay(known: year, 12, 14)
      title = "năm \(year)"
    }
  }
}

extension ClosedRange<CalendarDay> {
  /// Those that are not after a day; `nil` where all are.
  func cut(after day: CalendarDay) -> ClosedRange<CalendarDay>? {
    day < lowerBound ? nil : lowerBound...Swift.min(upperBound, day)
  }
}
