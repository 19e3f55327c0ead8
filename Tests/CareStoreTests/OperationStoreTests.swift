import CareCore
import CareStore
import Testing

/// Facts of the time of notices go in and come out as they were, and what is told again corrects.
@Suite struct OperationStoreTests {
  private static let start = CalendarDay(known: 2026, 7, 13)

  private static func dossier(_ body: (Change, Facility) throws -> Void) throws -> FacilityDossier {
    let office = try InventedOffice()
    return try office.database.change(InventedOffice.act(1)) { change in
      let facility = try change.addFacility(code: nil, profile: InventedOffice.profile())
      try body(change, facility)
      return try change.snapshot.dossier(facility)
    }
  }

  @Test func allOfANoticeComesBack() throws {
    let notice = InventedOffice.notice("Bà Ví Dụ")
    #expect(try Self.dossier { try $0.addNotice(notice, to: $1) }.notices == [notice])
    // What was left blank and what was not looked at are two things.
    #expect(notice.items[.capital] == "")
    var bare = OperationNotice(received: nil, seen: Self.start, receivedBy: .other)
    bare.items = [.kind: ""]
    #expect(try Self.dossier { try $0.addNotice(bare, to: $1) }.notices == [bare])
  }

  @Test func allOfTheOthersComesBack() throws {
    let day = Self.start
    let pause = InventedOffice.pause(must: "B.I.2.b")
    let notice = ResumeNotice(
      received: day, receivedBy: .healthDepartment, body: "Sở Y tế tỉnh Ví Dụ", document: "2/TB", sent: day,
      resumes: day.adding(days: 7), cured: "Phòng ở")
    let resumption = OperationResumption(on: day, note: "Tổ dân phố báo")
    let termination = OperationTermination(document: "9/QĐ", decided: day, decidedBy: .healthDepartment)
    let review = PermitReview(on: day, source: "Danh sách của phường")
    let dossier = try Self.dossier { change, facility in
      try change.addPause(pause, to: facility)
      try change.addResumeNotice(notice, to: facility)
      try change.addResumption(resumption, to: facility)
      try change.addTermination(termination, to: facility)
      try change.addPermitReview(review, to: facility)
      try change.addClosure(Closure(kind: .closed, on: day, unplaced: 0), to: facility)
    }
    #expect(dossier.pauses == [pause])
    #expect(dossier.resumeNotices == [notice])
    #expect(dossier.resumptions == [resumption])
    #expect(dossier.terminations == [termination])
    #expect(dossier.permitReviews == [review])
    #expect(dossier.closures == [Closure(kind: .closed, on: day, unplaced: 0)])
  }

  @Test(arguments: DayPrecision.allCases)
  func howCloselyADayIsKnownComesBack(_ precision: DayPrecision) throws {
    for isReturned in [nil, true, false] as [Bool?] {
      var event = PermitEvent(kind: .stopped, on: Self.start)
      (event.precision, event.isFileReturned) = (precision, isReturned)
      let dossier = try Self.dossier { try $0.addPermit(.operatingLicense, event: event, to: $1) }
      #expect(dossier.permits.flatMap(\.events) == [event])
    }
  }

  /// One notice told twice: with its number, or of the same day to the same body. Two of different numbers are two.
  @Test(arguments: [
    ("1/TB", 0, "1/TB", 3, 1), (nil, 0, nil, 0, 1), (nil, 0, "1/TB", 0, 1), ("1/TB", 0, nil, 0, 1),
    ("1/TB", 0, "2/TB", 0, 2), (nil, 0, nil, 1, 2), (nil, 0, "1/TB", 1, 2),
  ])
  func aNoticeToldAgainCorrects(_ first: String?, _ day: Int, _ second: String?, _ later: Int, _ count: Int) throws {
    func notice(_ document: String?, _ days: Int, _ body: String) -> OperationNotice {
      OperationNotice(
        received: Self.start.adding(days: days), seen: Self.start.adding(days: days), receivedBy: .healthDepartment,
        body: body, document: document)
    }
    let dossier = try Self.dossier { change, facility in
      try change.addNotice(notice(first, day, "A"), to: facility)
      try change.addNotice(notice(second, later, "B"), to: facility)
    }
    #expect(dossier.notices.count == count)
    #expect(dossier.notices.last?.body == "B")
  }

  /// The number of a pause or termination tells it, within its year.
  @Test func aPauseToldAgainCorrects() throws {
    let dossier = try Self.dossier { change, facility in
      var pause = InventedOffice.pause()
      try change.addPause(pause, to: facility)
      pause.until = nil
      try change.addPause(pause, to: facility)
      (pause.decided, pause.received) = (CalendarDay(known: 2027, 1, 4), CalendarDay(known: 2027, 1, 5))
      try change.addPause(pause, to: facility)
      try change.addPause(InventedOffice.pause("6/TB"), to: facility)
    }
    #expect(dossier.pauses.map(\.document).sorted() == ["5/TB", "5/TB", "6/TB"])
    #expect(dossier.pauses.first { $0.document == "5/TB" && $0.decided.year == 2026 }?.until == nil)
  }

  /// The same said twice makes no second row and no second entry.
  @Test func nothingNewChangesNothing() throws {
    let office = try InventedOffice()
    try office.fill()
    let length = try office.database.read { try $0.trailLength() }
    try office.database.change(InventedOffice.act(3)) { change in
      let facility = try #require(try change.snapshot.facility(code: "F-000001"))
      let dossier = try change.snapshot.dossier(facility)
      for notice in dossier.notices { try change.addNotice(notice, to: facility) }
      for pause in dossier.pauses { try change.addPause(pause, to: facility) }
      for notice in dossier.resumeNotices { try change.addResumeNotice(notice, to: facility) }
      for resumption in dossier.resumptions { try change.addResumption(resumption, to: facility) }
      for termination in dossier.terminations { try change.addTermination(termination, to: facility) }
      for review in dossier.permitReviews { try change.addPermitReview(review, to: facility) }
      try change.markLaw(
        LawMark(subject: "calendar", contentHash: String(repeating: "b", count: 64), content: "2026 -11-24"))
      #expect(change.entries == 0)
    }
    #expect(try office.database.read { try $0.trailLength() } == length)
  }

  /// What was recorded under a code that became another belongs to the facility, and to it alone.
  @Test func factsOfAMergedCodeBelongToTheFacility() throws {
    let office = try InventedOffice()
    try office.database.change(InventedOffice.act(1)) { change in
      let facility = try change.addFacility(code: nil, profile: InventedOffice.profile())
      let twin = try change.addFacility(code: "VD-2", profile: InventedOffice.profile(name: "Mái ấm Ví-Dụ"))
      try change.addNotice(InventedOffice.notice(), to: twin)
      try change.addPause(InventedOffice.pause(), to: twin)
      try change.addPermitReview(PermitReview(on: Self.start, source: "Phường"), to: twin)
      try change.addPermitReview(PermitReview(on: Self.start.adding(days: 1), source: "Sở"), to: facility)
      try change.merge(twin, into: facility, because: "Ghi trùng")
      let dossier = try change.snapshot.dossier(facility)
      #expect(dossier.notices.count == 1 && dossier.pauses.count == 1)
      #expect(dossier.permitReviews.map(\.source) == ["Phường", "Sở"])
    }
  }

  /// As known at an instant: a correction recorded later is not known yet.
  @Test func whatIsKnownHasItsInstant() throws {
    let office = try InventedOffice()
    let facility = try office.database.change(InventedOffice.act(1)) { change in
      let facility = try change.addFacility(code: nil, profile: InventedOffice.profile())
      try change.addPause(InventedOffice.pause(), to: facility)
      return facility
    }
    try office.database.change(InventedOffice.act(10)) { change in
      var pause = InventedOffice.pause()
      pause.until = nil
      try change.addPause(pause, to: facility)
      try change.addPermitReview(PermitReview(on: Self.start, source: "Phường"), to: facility)
    }
    let (then, now) = try office.database.read { snapshot in
      (
        try snapshot.dossier(facility, knownAt: InventedOffice.instant(5)),
        try snapshot.dossier(facility, knownAt: InventedOffice.instant(15))
      )
    }
    #expect(then.pauses.map(\.until) == [CalendarDay(known: 2026, 11, 20)] && then.permitReviews.isEmpty)
    #expect(now.pauses.map(\.until) == [nil] && now.permitReviews.count == 1)
  }

  @Test func theMarkOfTheLawIsReplaced() throws {
    let office = try InventedOffice()
    let (first, second) = (String(repeating: "1", count: 64), String(repeating: "2", count: 64))
    #expect(try office.database.read { try $0.lawMark("calendar") } == nil)
    for hash in [first, second] {
      try office.database.change(InventedOffice.act(1)) {
        try $0.markLaw(LawMark(subject: "calendar", contentHash: hash))
      }
      #expect(try office.database.read { try $0.lawMark("calendar")?.contentHash } == hash)
    }
    #expect(try office.database.read { try $0.lawMark("duties") } == nil)
  }
}
