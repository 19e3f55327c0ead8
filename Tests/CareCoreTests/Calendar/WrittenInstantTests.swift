import CareCore
import Testing

/// Moments as people write them.
struct WrittenInstantTests {
  private static let today = CalendarDay(known: 2026, 11, 28)

  @Test(arguments: [
    ("21:30", "2026-11-28T21:30:00+07:00"), ("21h30", "2026-11-28T21:30:00+07:00"),
    ("21H30", "2026-11-28T21:30:00+07:00"), ("21h", "2026-11-28T21:00:00+07:00"),
    ("9 giờ", "2026-11-28T09:00:00+07:00"), ("9 giờ 05 phút", "2026-11-28T09:05:00+07:00"),
    ("9 gio 5", "2026-11-28T09:05:00+07:00"), ("0:00", "2026-11-28T00:00:00+07:00"),
    ("23g59", "2026-11-28T23:59:00+07:00"), ("21h30 14/5/2025", "2025-05-14T21:30:00+07:00"),
    ("lúc 21h30 ngày 14/5/2025", "2025-05-14T21:30:00+07:00"), ("14/5/2025, 21:30", "2025-05-14T21:30:00+07:00"),
    ("2025-05-14 21:30", "2025-05-14T21:30:00+07:00"), ("2025-05-14T21:30Z", "2025-05-15T04:30:00+07:00"),
  ])
  func reads(_ text: String, _ expected: String) {
    #expect(Instant(written: text, today: Self.today) == Instant(expected), "\(text)")
  }

  @Test(arguments: [
    "", "21", "21:", "24:00", "21h60", "14/5/2025", "21h30 31/2/2025", "21h30 hôm qua", "21h30 22h", "21:30:99",
    "12.30", "-1:30", "21h30 14/5/2025 15/5/2025",
  ])
  func refuses(_ text: String) { #expect(Instant(written: text, today: Self.today) == nil, "\(text)") }
}
