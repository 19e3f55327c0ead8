import CareChecklists
import CareCore
import Testing

struct LawReferenceTests {
  static let requirements = ChecklistCatalog(BuiltInChecklistsTests.files).requirements

  @Test(arguments: [
    ("Luật Trẻ em Điều 6 khoản 7", ["LTE-6-7"]),
    ("luat tre em dieu 6 khoan 7", ["LTE-6-7"]),
    ("khoản 7 Điều 6 Luật Trẻ em 102/2016/QH13", ["LTE-6-7"]),
    ("Luật Trẻ em Điều 6.7", ["LTE-6-7"]),
    ("NĐ 103/2017/NĐ-CP, điểm b khoản 1 Điều 21", ["ND103-21-1-b"]),
    ("nd 103/2017 dieu 21 khoan 1 diem b", ["ND103-21-1-b"]),
    ("Nghị định 103/2017 Điều 21, k1, điểm b", ["ND103-21-1-b"]),
    ("nd103 d30 k3", ["ND103-30-3"]),
    ("nd103-24-2-ROOM", ["ND103-24-2-room"]),
    ("TT 33/2017 Điều 7 khoản 1 điểm đ", ["TT33-7-1-dd-pond"]),
    ("tt 33/2017 dieu 7 khoan 1 diem d", ["TT33-7-1-dd-pond"]),
    ("Nghị quyết 66.18/2026 khoản B.II điểm 3", ["NQ6618-BII-3"]),
    ("nq 66.18 phu luc I.10 muc 2 khoan B.IV", ["NQ6618-BIV"]),
    ("NĐ 335/2026 Điều 24 khoản 1", ["ND335-24-1"]),
    ("Luật Trẻ em Điều 999", []),
    ("Nghị định 999/2017", []),
  ]) func finds(text: String, ids: [String]) {
    #expect(LawReference(text).matches(in: Self.requirements).map(\.id) == ids)
  }

  @Test func aDecreeIsNotItsLaw() {
    let found = LawReference("Luật Trẻ em").matches(in: Self.requirements)
    #expect(Set(found.map(\.citation.document)) == ["102/2016/QH13"])
    #expect(LawReference("NĐ 103/2017 Điều 24").matches(in: Self.requirements).count == 7)
  }

  /// With what each of them names, and at which of these nothing stands.
  static let joined: [(text: String, articles: Set<String>, missing: [String])] = [
    ("NĐ 103/2017 Điều 24, 25", ["24", "25"], []), ("NĐ 103/2017/NĐ-CP, Điều 24, Điều 25", ["24", "25"], []),
    ("Điều 24 và Điều 25 NĐ 103/2017/NĐ-CP", ["24", "25"], []), ("nd103 dieu 23-25", ["23", "24", "25"], []),
    ("Điều 24, 999 NĐ 103/2017", ["24"], ["999"]), ("NĐ 103/2017 Điều 24", ["24"], []),
    ("khoản 3 Điều 30, khoản 1 Điều 31 NĐ 103/2017", ["30", "31"], []),
  ]

  /// Places that are joined are all shown, and those at which nothing stands are named.
  @Test(arguments: joined)
  func joinedPlaces(_ text: String, _ articles: Set<String>, _ missing: [String]) {
    let reference = LawReference(text)
    let found = reference.matches(in: Self.requirements)
    #expect(Set(found.compactMap(\.citation.article)) == articles, "\(found.map(\.id))")
    #expect(Set(found.map(\.citation.document)) == ["103/2017/NĐ-CP"])
    #expect(reference.missing(in: Self.requirements) == missing)
    let whole = articles.flatMap { LawReference("NĐ 103/2017 Điều \($0)").matches(in: Self.requirements) }
    #expect(text.contains("khoản") ? found.count < whole.count : found.count == whole.count)
  }

  /// Every requirement is found by its own citation.
  @Test func everyCitationLeadsBack() {
    for requirement in Self.requirements {
      let found = LawReference(requirement.citation.text()).matches(in: Self.requirements)
      #expect(found.contains(requirement), "\(requirement.citation.text())")
    }
  }
}
