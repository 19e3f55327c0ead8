import Testing

/// The working calendar and the terms counted on it.
struct CalendarGoldenTests {
  /// Without any database.
  @Test func termsAreWorkedOut() throws {
    let place = try Workplace(agency: nil)
    try place.run("calendar", "add", "15", "--from", "2025-04-15", "--unit", "days")
    try place.run("calendar", "add", "15", "--from", "2025-04-15", "--unit", "days", "--format", "json")
    try place.run("calendar", "add", "7", "--from", "12/2/2026", "--unit", "working-days", "--lang", "en")
    try place.run("calendar", "add", "15", "--from", "12/4/2026", "--unit", "days", "--caps-child")
    try place.run(
      "calendar", "add", "45", "--from", "11/5/2026", "--unit", "days", "--extend", "25", "--pause",
      "1/6/2026..10/6/2026", "--event", "Công bố quyết định thanh tra (hư cấu)")
    try place.run("calendar", "add", "6", "--from", "31/8/2025", "--unit", "months", "--no-roll")
    try place.run("calendar", "add", "12", "--from", "2026-04-30T21:30", "--unit", "hours")
    try place.run("calendar", "add", "15", "--from", "10/1/2028", "--unit", "days", "--lang", "en")
    try place.run("calendar", "add", "0", "--from", "10/1/2026", "--unit", "days")
    try place.run("calendar", "add", "5", "--from", "10/1/2026", "--unit", "hours")
    try place.run("calendar", "add", "5", "--from", "31/2/2026", "--unit", "days")
    try place.run("calendar", "add", "5", "--from", "10/1/2026", "--unit", "tuan")
    try place.run("calendar", "add", "5", "--unit", "days")
    try place.run("calendar", "add", "--before", "15/5/2025")
    try place.run("calendar", "add", "--by", "18/5/2025", "--event", "Công văn 1/HC (hư cấu)", "--format", "json")
    try place.run("calendar", "add", "--through", "30/4/2026", "--lang", "en")
    try place.run("calendar", "add", "--before", "15/5/2025", "--by", "16/5/2025")
    try place.run("calendar", "add", "5", "--before", "15/5/2025")
    try place.run("calendar", "add")
    try Golden.check("calendar-add", place)
  }

  @Test func yearsAreShown() throws {
    let place = try Workplace(agency: nil)
    try place.run("calendar", "show", "2026")
    try place.run("lich", "show", "2027", "--format", "csv", "--lang", "en")
    try place.run("calendar", "show", "1999")
    try Golden.check("calendar-show", place)
    let rows = try place.json("calendar", "show", "2025")
    #expect(
      rows[0]?.keys == ["day", "weekday", "kind", "name", "status", "source", "checked", "in_force", "provisional"])
  }

  @Test func theOfficeRecordsDays() throws {
    let place = try Workplace.furnished()
    try place.startInspection()
    try place.quietly("inspection", "plan", "VD-02", "--checklist", "vi-du")
    try place.quietly(
      "inspection", "start", "I-2025-000002", "--decision", "8/QĐ-HC", "--decided", "5/5/2025", "--issuer",
      "Sở Y tế Ví Dụ (hư cấu)", "--announced", "12/5/2025", "--lead", "Trần Thị Lá (hư cấu)", "--limit", "10",
      "--limit-unit", "days")
    try place.run(
      "calendar", "swap", "add", "--off", "22/5/2025", "--worked", "24/5/2025", "--source", "Công văn 1 (hư cấu)")
    try place.run(
      "calendar", "swap", "add", "--off", "22/5/2025", "--worked", "31/5/2025", "--source", "Công văn 1 (hư cấu)")
    try place.run(
      "calendar", "swap", "add", "--off", "23/5/2025", "--worked", "26/5/2025", "--source", "Công văn 1 (hư cấu)")
    try place.run("calendar", "add", "10", "--from", "12/5/2025", "--unit", "days")
    try place.run("calendar", "swap", "remove", "22/5/2025", "24/5/2025", "--format", "json")
    try place.run("calendar", "swap", "remove", "22/5/2025")
    try place.run(
      "calendar", "holiday", "add", "3/2/2027", "4/2/2027", "5/2/2027", "8/2/2027", "9/2/2027", "--name",
      "Tết Âm lịch", "--source", "Công văn 2 (hư cấu)")
    try place.run(
      "calendar", "holiday", "add", "3/9/2027", "--name", "Quốc khánh", "--source", "Công văn 2 (hư cấu)", "--lang",
      "en")
    try place.run(
      "calendar", "holiday", "add", "3/9/2027", "--name", "Quốc khánh", "--source", "Công văn 2 (hư cấu)")
    try place.run("calendar", "add", "5", "--from", "1/2/2027", "--unit", "working_days")
    try place.run("calendar", "holiday", "remove", "3/9/2027")
    try place.run("calendar", "holiday", "remove", "3/9/2027")
    try Golden.check("calendar-office", place)
  }
}
