package import CareCore
package import CareMessages
import CareSheets
import Foundation

/// What is due, as a calendar file that other programs read.
///
/// RFC 5545: lines end with CR LF and are folded at 75 octets, days have no time and no zone.
package enum DueCalendar {
  /// One event per thing with a day, on its legal last day or the agency's own, with a reminder on the morning of the
  /// last working day.
  ///
  /// - Parameter stamp: When the file was made.
  package static func text(_ items: [DueItem], stamp: Instant, _ language: Language) -> String {
    var lines = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//maiam//maiam//VI", "CALSCALE:GREGORIAN"]
    for item in items {
      // Information about a child in danger goes into no calendar that others see.
      guard item.kind != .emergency, let day = item.day else { continue }
      // A calendar is shared: nor does what somebody wrote of a child.
      let title = "\(item.kind.label(language)) \(item.code): \(item.withheld(item.title, language))"
      lines += [
        "BEGIN:VEVENT", "UID:\(item.uid)@maiam", "DTSTAMP:\(utc(stamp))", "DTSTART;VALUE=DATE:\(compact(day))",
        "DTEND;VALUE=DATE:\(compact(day.adding(days: 1)))", "SUMMARY:\(escaped(title))",
        "DESCRIPTION:\(escaped(item.withheld(description(item, language), language)))", "TRANSP:TRANSPARENT",
        "BEGIN:VALARM",
        "ACTION:DISPLAY", "DESCRIPTION:\(escaped(title))", "TRIGGER:\(trigger(item, day))", "END:VALARM", "END:VEVENT",
      ]
    }
    return (lines + ["END:VCALENDAR"]).map { folded($0) + "\r\n" }.joined()
  }

  /// Replaces the file at the path, or leaves it as it was.
  package static func write(_ items: [DueItem], to path: String, stamp: Instant, _ language: Language) throws {
    try OutputKind.check(path, "ics")
    let text = text(items, stamp: stamp, language)
    try ReplacingFile.replace(path) { temporary in
      do {
        try Data(text.utf8).write(to: URL(filePath: temporary))
      } catch {
        throw Failure(.writeFailed, ["path": path, "reason": error.localizedDescription])
      }
    }
  }

  private static func description(_ item: DueItem, _ language: Language) -> String {
    let lines: [String?] = [
      item.recipients.isEmpty
        ? nil : "\(ColumnKey.recipients.label(language)): \(item.recipients.joined(separator: "; "))",
      item.lastDayLine(language),
      item.safeDay.map { DutyTerm.safeDayLine.text(language, ["day": $0.longText(language)]) },
      item.basisText(language).map { "\(ColumnKey.basis.label(language)): \($0)" }, item.missingText(language),
      item.remarks(language),
    ]
    return lines.compactMap(\.self).joined(separator: "\n")
  }

  /// At 8 o'clock on the last working day not after the last day.
  private static func trigger(_ item: DueItem, _ day: CalendarDay) -> String {
    let days = item.safeDay.map { day.days(since: $0) } ?? 0
    return days > 0 ? "-P\(days - 1)DT16H" : "PT8H"
  }

  private static func compact(_ day: CalendarDay) -> String { day.description.replacing("-", with: "") }

  /// `20250512T023000Z`.
  private static func utc(_ instant: Instant) -> String {
    let local = Instant(milliseconds: instant.milliseconds - 7 * 3_600_000).description
    return local.prefix(19).filter { $0.isNumber || $0 == "T" } + "Z"
  }

  private static func escaped(_ text: String) -> String {
    text.replacing("\\", with: "\\\\").replacing(";", with: "\\;").replacing(",", with: "\\,")
      .replacing("\n", with: "\\n")
  }

  /// At most 75 octets a line, never within a character; a continuation begins with a space, which counts.
  static func folded(_ line: String) -> String {
    var (lines, current, size) = ([String](), "", 0)
    for character in line {
      let length = String(character).utf8.count
      if size + length > 75 {
        lines.append(current)
        (current, size) = (" ", 1)
      }
      current.append(character)
      size += length
    }
    return (lines + [current]).joined(separator: "\r\n")
  }
}
