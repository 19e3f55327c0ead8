import CareCore
import CareImport
import CareSheets
import Testing

@testable import CareOffice

/// Rows of data, and what stands between and below them.
struct RowSorterTests {
  static let header = "STT|Tên cơ sở|Loại hình|Sở hữu|Xã/phường|Số trẻ em"
  static let home = "1|Mái ấm A (bịa)|Trẻ em|NCL|11311|3"

  /// Columns of rows without ownership and commune, so that groups may say them.
  static let bare = "STT|Tên cơ sở|Loại hình|Địa chỉ|Số trẻ em"
  static let bareHome = "1|Mái ấm A (bịa)|Trẻ em|Số 1|3"

  static func understood(
    _ rows: [String], merges: [CellRange] = [], _ options: ListOptions = ListOptions()
  ) throws -> (rows: [Int: ProposedFacility], problems: [CellProblem], tally: ListTally) {
    let desk = try InventedDesk.open()
    let setup = try desk.setup(ImportRequest(path: "x", day: InventedDesk.today))
    let table = try ListTable<FacilityColumn>(Sheets.source(rows, merges: merges), options)
    var found: [Int: ProposedFacility] = [:]
    var problems: [CellProblem] = []
    let tally = try desk.facilityList(table, InventedDesk.today, setup).read { row, proposed, wrong in
      found[row.number] = proposed
      problems += wrong
    }
    return (found, problems, tally)
  }

  @Test(arguments: [
    ("(1)|(2)|(3)|(4)|(5)|(6)", RowKind.numberRow), ("1|2|3|4|5|6", .numberRow), ("A|B|1|2|3|4", .numberRow),
    ("1|2|3|4|5|6=4+5", .numberRow), ("I|Cơ sở công lập||||", .group), ("I|Cơ sở công lập||||12", .group),
    ("|II. Cơ sở ngoài công lập||||", .group), ("Xã An Lão|||||", .group), ("|Phường Lê Chân||||", .group),
    ("|Tổng cộng||||3", .total), ("Cộng|||||3", .total), ("|Cộng I||||3", .total), ("|Tổng cộng: 12 cơ sở||||", .total),
    ("|Toàn thành phố||||3", .total), (Self.header, .repeatedHeader), ("Ghi chú: số liệu tự báo|||||", .footnote),
    ("||||Hải Phòng, ngày 5 tháng 5 năm 2025|", .footnote), ("|NGƯỜI LẬP BIỂU|||GIÁM ĐỐC|", .footnote),
    ("(*) chưa có giấy tờ|||||", .footnote),
    // A place numbered as a group may say more of the rows below it, and a total may bear a number of its own.
    ("II|Phường Lê Chân|Trẻ em|NCL||9", .group), ("B|Xã An Lão||Ngoài công lập||", .group),
    ("IV|Tổng cộng: 4 cơ sở||||37", .total), ("|Tổng cộng|||Phường Lê Chân|20", .total),
    ("|Cộng|Trẻ em|NCL|11311|20", .total), ("|Cộng đồng yêu thương (bịa)|Trẻ em|NCL|11311|5", .data),
    ("II|Mái ấm Lê Chân (bịa)|Trẻ em|NCL|11311|9", .data),
    // In doubt a facility, which then lacks something.
    ("2|Mái ấm B (bịa)||||", .data), ("|Chùa Cộng Hòa (bịa)||||", .data), ("I|Trung tâm C (bịa)||||", .data),
    ("|Cộng đồng yêu thương (bịa)||||5", .data), ("2|Xã An Lão||||", .data), ("|Tổng hội B (bịa)||||", .data),
    ("|Nhà mở D (bịa)|Trẻ em|NCL|11311|4", .data), ("3|Tổng cộng|Trẻ em|NCL|11311|4", .data),
  ])
  func rowIs(_ row: String, _ kind: RowKind) throws {
    let isNumbers = kind == .numberRow
    let rows = isNumbers ? [Self.header, row, Self.home] : [Self.header, Self.home, row]
    let tally = try Self.understood(rows).tally
    #expect(tally.counts[kind] == (kind == .data ? 2 : 1), "\(tally.counts)")
  }

  /// Two groups with all that may stand beside them: no subtotal is a child, and nobody keeps the place of the group before.
  @Test func groupsWithMoreThanAName() throws {
    let (found, problems, tally) = try Self.understood([
      Self.header, "I|Phường Lê Chân||||12", "1|Nhà A (bịa)|Trẻ em|NCL||5", "2|Nhà B (bịa)|Trẻ em|NCL||7",
      "II|Phường Kiến An|Trẻ em|Ngoài công lập||9", "3|Nhà C (bịa)||||9", "III|Tổng cộng||||21",
    ])
    #expect(problems.isEmpty && tally.counts[.group] == 2 && tally.counts[.total] == 1)
    #expect(found.keys.sorted() == [3, 4, 6])
    #expect(found.values.compactMap(\.census?.children).reduce(0, +) == 21)
    #expect(found[3]?.communeCode == found[4]?.communeCode && found[3]?.communeCode != found[6]?.communeCode)
    #expect(found[6]?.kind == .childrenCare && found[6]?.ownership == .nonPublic)
  }

  @Test("A part of the numbers above it is asked about, never a home of its own")
  func partIsAsked() {
    let failure = #expect(throws: Failure.self) {
      _ = try Self.understood([
        Self.header, "1|Nhà A (bịa)|Trẻ em|NCL|11311|5", "2|Nhà B (bịa)|Trẻ em|NCL|11311|7",
        "II|Phường Kiến An|Trẻ em|NCL||9", "3|Nhà C (bịa)||||9", "|Số trẻ em nữ trong đó||||4",
      ])
    }
    #expect(failure?.code == .groupsUnclear)
  }

  /// What follows a signature is no data, unless it says nearly all a row says.
  /// A row of sums is measured by the rows that it ends: its group, the part since the sums before, or the whole list.
  @Test(
    arguments: [
      (
        [
          "I. KHU VỰC A|||||", "1|Nhà A1 (bịa)|Trẻ em|NCL|11311|10", "2|Nhà A2 (bịa)|Trẻ em|NCL|11311|20",
          "|Cộng I||||30", "II. KHU VỰC B|||||", "3|Nhà B1 (bịa)|Trẻ em|NCL|11311|5",
          "4|Nhà B2 (bịa)|Trẻ em|NCL|11311|6", "|Cộng II||||12", "|Tổng cộng||||42",
        ], ["Cộng II: 12, 11", "Tổng cộng: 42, 41"]
      ),
      // No row names the parts.
      (
        [
          "1|Nhà A1 (bịa)|Trẻ em|NCL|11311|10", "2|Nhà A2 (bịa)|Trẻ em|NCL|11311|20", "|Cộng xã A||||30",
          "3|Nhà B1 (bịa)|Trẻ em|NCL|11311|5", "4|Nhà B2 (bịa)|Trẻ em|NCL|11311|6", "|Cộng xã B||||12",
          "|Tổng cộng||||41",
        ], ["Cộng xã B: 12, 11"]
      ),
      // Each part calls its sum by the word of the whole.
      (
        [
          "I. KHU VỰC A|||||", "1|Nhà A1 (bịa)|Trẻ em|NCL|11311|10", "2|Nhà A2 (bịa)|Trẻ em|NCL|11311|20",
          "|Tổng cộng||||31", "II. KHU VỰC B|||||", "3|Nhà B1 (bịa)|Trẻ em|NCL|11311|5",
          "4|Nhà B2 (bịa)|Trẻ em|NCL|11311|6", "|Tổng cộng||||12", "|Tổng cộng||||41",
        ], ["Tổng cộng: 31, 30", "Tổng cộng: 12, 11"]
      ),
      (
        [
          "1|Nhà A1 (bịa)|Trẻ em|NCL|11311|10", "2|Nhà A2 (bịa)|Trẻ em|NCL|11311|20", "|Tổng cộng||||31",
        ], ["Tổng cộng: 31, 30"]
      ),
    ])
  func sumsAreOfTheRowsTheyEnd(_ rows: [String], _ expected: [String]) throws {
    let tally = try Self.understood([Self.header] + rows).tally
    #expect(tally.differences.map { "\($0.text): \($0.stated), \($0.counted)" } == expected)
  }

  @Test func signaturesEndTheList() throws {
    let (found, problems, tally) = try Self.understood([
      Self.header, Self.home, "|NGƯỜI LẬP|||GIÁM ĐỐC|", "|Trần Thị Lá (bịa)|||Lê Văn Đá (bịa)|",
      "2|Mái ấm B (bịa)|Trẻ em|NCL|11383|4",
    ])
    #expect(found.keys.sorted() == [2, 5])
    #expect(problems.isEmpty)
    #expect(tally.counts[.footnote] == 2)
  }

  @Test func groupsSayWhatNoColumnSays() throws {
    let (found, problems, _) = try Self.understood([
      Self.bare, "A|Ngoài công lập|||", "I|Xã An Lão|||", Self.bareHome, "II|Phường Lê Chân|||",
      "1|Mái ấm B (bịa)|Trẻ em|Số 2|3", "B|Cơ sở công lập|||", "I|Xã An Lão|||", "1|Trung tâm C (bịa)|Tổng hợp|Số 3|9",
    ])
    #expect(problems.isEmpty)
    #expect(found[4]?.communeCode == "11629")
    #expect(found[4]?.ownership == .nonPublic)
    #expect(found[6]?.communeCode == "11383")
    #expect(found[9]?.communeCode == "11629")
    #expect(found[9]?.ownership == .public)
  }

  @Test(
    arguments: [
      "Xã Chiến Thắng, huyện An Lão (cũ)", "Xã Chiến Thắng (cũ)", "Xã Chiến Thắng (huyện An Lão cũ)",
      "Xã Chiến Thắng (nay là xã An Hưng)",
    ])
  func groupsAreOfPlacesOfBefore(_ label: String) throws {
    let (found, problems, tally) = try Self.understood([
      Self.header, "I|\(label)||||3", "1|Mái ấm A (bịa)|Trẻ em|NCL||3",
    ])
    #expect(problems.isEmpty && tally.counts[.group] == 1, "\(problems)")
    #expect(found[3]?.communeCode == "11674")
    // The list has the column, and the row leaves it empty: that is said.
    #expect(tally.groups.first?.blanks.contains("commune") == true)
  }

  /// A group of a higher level ends those within it: the commune of A does not reach into B.
  @Test func groupsEnd() throws {
    let (_, problems, _) = try Self.understood([
      Self.bare, "A|Ngoài công lập|||", "I|Xã An Lão|||", Self.bareHome, "B|Cơ sở công lập|||",
      "1|Trung tâm C (bịa)|Tổng hợp|Số 3|9",
    ])
    #expect(problems.map(\.failure.code) == [.noCommuneInAddress])
  }

  /// Three homes below a row that may be a group: by its number, its sum, its words.
  @Test(
    arguments: [
      // Subtotals in every column, read or not; a number of homes; a remark in a column that nobody reads.
      ("I|Khu phía bắc (bịa)||12|5|4|", RowKind.group, 0), ("I|Khu phía bắc|…|12|5|4|xem phụ lục", .group, 0),
      ("I|Khu phía bắc (3 cơ sở)|3 cơ sở||||", .group, 0), ("|Khu phía bắc||12|||", .group, 0),
      ("|Chùa và nhà thờ||12|5||", .group, 0), ("I|Chùa và nhà thờ|||5||", .group, 0),
      ("4|Khu phía bắc||12|5|4|", .group, 0), ("|Khu phía bắc||3|||", .group, 0),
      ("I. Khu phía bắc|||12|||", .group, 0), ("|Phường Kiến An (3 cơ sở)|||||", .group, 0),
      // A sum alone, where its number goes on with those of the homes or its name is that of one; neither at all.
      ("2|Khu phía bắc||12|||", .data, 1), ("2|Mái ấm B (bịa)||12|||", .data, 1), ("|Mái ấm B (bịa)||12|||", .data, 1),
      ("2|Khu phía bắc||12|5|4|", .group, 0),
      // Neither its number nor its sum says it: asked about.
      ("I|Chùa và nhà thờ||7|1||", .data, 1), ("|Mái ấm B (bịa)||7|1||", .data, 1), ("|Khu phía bắc||7|||", .data, 1),
      // A home like the others, though little is known of it; its address says more than a group does.
      ("4|Mái ấm B (bịa)||7|||", .data, 0), ("I|Mái ấm B (bịa)|Số 1|7|1||", .data, 0),
    ] as [(String, RowKind, Int)])
  func rowWithHomesBelowIs(_ row: String, _ kind: RowKind, _ asked: Int) throws {
    let rows = [
      "STT|Tên cơ sở|Địa chỉ|Số trẻ em|Trẻ em gái|Số nhân viên|Ghi chú", "A|Phường Lê Chân|||||",
      "1|Mái ấm A (bịa)|Số 1|9|2|3|", row, "1|Nhà mở D (bịa)|Số 3|5|2|2|", "2|Nhà mở E (bịa)|Số 4|4|2|1|",
      "3|Nhà mở G (bịa)|Số 5|3|1|1|", "C|Phường Hải An|||||", "1|Nhà mở H (bịa)|Số 6|3|1|1|",
    ]
    do {
      let (found, problems, tally) = try Self.understood(rows)
      #expect(asked == 0)
      #expect(problems.isEmpty)
      #expect(tally.counts[.group] == (kind == .group ? 3 : 2), "\(tally.counts)")
      #expect(found.values.compactMap(\.census).reduce(0) { $0 + ($1.children ?? 0) } == (kind == .group ? 24 : 31))
    } catch let failure as Failure {
      #expect(asked == 1 && failure.code == .groupsUnclear && failure.arguments["lines"] == "4")
    }
  }

  /// A home of which the list says only its number of children, between homes that bear the numbers before and after it.
  static let doubtful = [
    header, "1|Mái ấm A (bịa)|Trẻ em|NCL|11311|3", "2|Sao Mai (bịa)||||12", "3|Nhà mở D (bịa)|Trẻ em|NCL|11311|5",
    "4|Nhà mở E (bịa)|Trẻ em|NCL|11311|7",
  ]

  @Test(
    "A number that goes on above and below is asked about though the sum agrees, in whatever digits",
    arguments: [["1", "2", "3", "4"], ["I", "II", "III", "IV"], ["A", "B", "C", "D"], ["1.", "2.", "3.", "4."]])
  func sumInTheRun(_ numbers: [String]) {
    let rows = Self.doubtful.enumerated().map { index, row in
      index == 0 ? row : numbers[index - 1] + row.drop { $0 != "|" }
    }
    let failure = #expect(throws: Failure.self) { _ = try Self.understood(rows) }
    #expect(failure?.code == .groupsUnclear && failure?.arguments["lines"] == "3")
    #expect(failure?.arguments["name"] == "Sao Mai (bịa)")
  }

  @Test("The first of a list is one of its homes where the next number follows")
  func sumAtTheTop() {
    let failure = #expect(throws: Failure.self) {
      _ = try Self.understood([
        Self.header, "1|Sao Mai (bịa)||||12", "2|Nhà mở D (bịa)|Trẻ em|NCL|11311|5",
        "3|Nhà mở E (bịa)|Trẻ em|NCL|11311|7",
      ])
    }
    #expect(failure?.code == .groupsUnclear)
  }

  @Test("Groups that are numbered as their homes are stay groups, for each begins anew")
  func groupsNumberedAsHomes() throws {
    let (found, problems, tally) = try Self.understood([
      Self.header, "1|Khu bắc (bịa)||||12", "1|Nhà mở A (bịa)|Trẻ em|NCL|11311|5",
      "2|Nhà mở B (bịa)|Trẻ em|NCL|11311|7", "2|Khu nam (bịa)||||9", "1|Nhà mở C (bịa)|Trẻ em|NCL|11311|4",
      "2|Nhà mở D (bịa)|Trẻ em|NCL|11311|5",
    ])
    #expect(problems.isEmpty && found.keys.sorted() == [3, 4, 6, 7] && tally.counts[.group] == 2)
    #expect(tally.skipped.map(\.row) == [2, 5] && tally.skipped.map(\.text) == ["Khu bắc (bịa)", "Khu nam (bịa)"])
  }

  @Test(
    "A group that fills in what its homes are is none of them: by its number and the sum of the rows below it",
    arguments: [
      (["I", "1", "2", "II", "1", "2"], RowKind.group), (["1", "1.1", "1.2", "2", "2.1", "2.2"], .group),
      (["A", "1", "2", "B", "3", "4"], .group), (["1", "a", "b", "2", "a", "b"], .group),
      // Numbered as its homes are, it is one of them.
      (["1", "2", "3", "4", "5", "6"], .data), (["I", "II", "III", "IV", "V", "VI"], .data),
    ])
  func fullGroups(_ numbers: [String], _ kind: RowKind) throws {
    let (found, problems, tally) = try Self.understood(Self.full(numbers))
    #expect(problems.isEmpty && tally.counts[.group] == (kind == .group ? 2 : nil), "\(tally.counts)")
    #expect(found.values.compactMap(\.census?.children).reduce(0, +) == (kind == .group ? 35 : 70))
  }

  private static func full(_ numbers: [String]) -> [String] {
    let rows = [
      "Hội Ánh Sáng (bịa)|Trẻ em|NCL|11311|20", "Nhà mở A (bịa)|Trẻ em|NCL|11311|12",
      "Nhà mở B (bịa)|Trẻ em|NCL|11311|8", "Hội Bình Minh (bịa)|Trẻ em|NCL|11311|15",
      "Nhà mở C (bịa)|Trẻ em|NCL|11311|9", "Nhà mở D (bịa)|Trẻ em|NCL|11311|6",
    ]
    return [header] + zip(numbers, rows).map { "\($0)|\($1)" }
  }

  @Test("One home is no sum, and another sum is none: the group that fills in what its homes are is asked about")
  func fullGroupsInDoubt() {
    for (list, lines) in [
      (Self.full(["I", "1", "2", "II", "1"]), "5"), (Self.full(["1", "1.1", "1.2", "2", "2.1"]), "5"),
      (Self.full(["I", "1", "2", "II", "1", "2"]).map { $0.replacing("|15", with: "|16") }, "5"),
      // Bullets are no numbers: the sums alone say it.
      (Self.full(["1", "-", "-", "2", "-", "-"]), "2, 5"), (Self.full(["", "1", "2", "", "1", "2"]), "2, 5"),
    ] {
      let failure = #expect(throws: Failure.self) { _ = try Self.understood(list) }
      #expect(failure?.code == .groupsUnclear && failure?.arguments["lines"] == lines)
    }
  }

  @Test(
    "A group gives its kind, with what lists put before it or without",
    arguments: [
      ("Chăm sóc người khuyết tật", FacilityKind.disabilityCare),
      ("Cơ sở chăm sóc người khuyết tật", .disabilityCare), ("Các cơ sở chăm sóc người cao tuổi", .elderlyCare),
      ("Cơ sở bảo trợ xã hội tổng hợp", .generalCare), ("Trung tâm công tác xã hội", .socialWorkCenter),
      ("Cơ sở chăm sóc trẻ em có hoàn cảnh đặc biệt", .childrenCare),
    ])
  func groupsOfKinds(_ words: String, _ kind: FacilityKind) throws {
    let (found, problems, _) = try Self.understood([
      Self.header, "I|\(words)||||", "1|Nhà mở A (bịa)||NCL|11311|5", "2|Nhà mở B (bịa)||NCL|11311|7",
    ])
    #expect(problems.isEmpty && Set(found.values.map(\.kind)) == [kind], "\(problems)")
  }

  /// What a person says of a row is done, and of a row that is none it is said.
  @Test(arguments: [(RowChoice.group, 3, 15), (.facility, 4, 27)])
  func aPersonDecides(_ choice: RowChoice, _ rows: Int, _ children: Int) throws {
    func read(_ row: Int) throws -> [Census] {
      let desk = try InventedDesk.open()
      let setup = try desk.setup(ImportRequest(path: "x", day: InventedDesk.today))
      var options = ListOptions()
      options.choices = [row: choice]
      var counts: [Census] = []
      let table = try ListTable<FacilityColumn>(Sheets.source(Self.doubtful), options)
      _ = try desk.facilityList(table, InventedDesk.today, setup).read { _, found, _ in
        counts += [found.census].compactMap(\.self)
      }
      return counts
    }
    let counts = try read(3)
    #expect(counts.count == rows && counts.compactMap(\.children).reduce(0, +) == children)
    let failure = #expect(throws: Failure.self) { _ = try read(99) }
    #expect(failure?.code == .rowNotChosen && failure?.arguments["option"] == choice.option)
  }

  /// Whatever a row with a code leaves empty, and whatever its numbers come to.
  @Test(arguments: ["F-000002|13|", "F-000002|12|", "HP-02|13|", "HP-02|12|", "F-000002|12|Giám đốc"])
  func aCodeIsAFacility(_ row: String) throws {
    let table = try ListTable<CensusColumn>(
      Sheets.source([
        "Mã cơ sở|Số trẻ em|Người thống kê", "F-000001|5|Lan", row, "F-000003|5|Lan", "F-000004|7|Lan",
      ]))
    var children: [Int] = []
    let tally = try CensusList(table, on: InventedDesk.today, by: InventedDesk.today).read { _, found, problems in
      #expect(problems.isEmpty)
      children += [found?.census?.children].compactMap(\.self)
    }
    #expect(children.count == 4 && tally.counts[.group] == nil && tally.counts[.data] == 4)
  }

  @Test("A code below the signatures is a facility all the same")
  func aCodeBelowTheEnd() throws {
    let table = try ListTable<CensusColumn>(
      Sheets.source(["Mã cơ sở|Số trẻ em|Người thống kê", "F-000001|5|Lan", "|NGƯỜI LẬP|", "F-000002|6|"]))
    let tally = try CensusList(table, on: InventedDesk.today, by: InventedDesk.today).read { _, _, _ in }
    #expect(tally.counts[.data] == 2 && tally.counts[.footnote] == 1)
  }

  /// A list that numbers its homes I, II, III has no groups of that number.
  @Test func romanNumbersOfHomesAreNoGroups() throws {
    let (found, problems, _) = try Self.understood([
      "STT|Tên cơ sở|Địa chỉ|Số trẻ em", "Phường Lê Chân|||", "I|Hướng Dương (bịa)||9", "II|Hoa Nắng (bịa)||5",
      "III|Sao Mai (bịa)||",
    ])
    #expect(problems.isEmpty)
    #expect(found.keys.sorted() == [3, 4, 5])
  }

  @Test(
    arguments: [
      ("III. Cơ sở tín ngưỡng, tôn giáo", OperatorKind.religiousOrganization, nil, nil),
      ("B. Cơ sở tôn giáo", .religiousOrganization, .religiousEstablishment, nil),
      ("II. Cơ sở Phật giáo", .religiousOrganization, nil, "Phật giáo"),
      ("II. Công giáo", .religiousOrganization, nil, "Công giáo"),
      ("III. Cơ sở tín ngưỡng", nil, .beliefEstablishment, nil),
    ] as [(String, OperatorKind?, ReligiousKind?, String?)])
  func groupsSayReligion(_ label: String, _ operatorKind: OperatorKind?, _ kind: ReligiousKind?, _ religion: String?)
    throws
  {
    let (found, problems, _) = try Self.understood([
      "STT|Tên cơ sở|Xã/phường|Số trẻ em", "|\(label)||", "1|Nhà mở A (bịa)|11311|3",
    ])
    #expect(problems.isEmpty)
    let home = try #require(found[3])
    #expect(home.operatorKind == operatorKind && home.religiousKind == kind && home.religion == religion)
    #expect(home.ownership == .nonPublic)
  }

  /// What a group says fills what a row leaves empty.
  @Test func groupsFillEmptyCells() throws {
    let (found, problems, _) = try Self.understood([
      Self.header, "I|Cơ sở công lập||||", "1|Trung tâm A (bịa)|Tổng hợp||11311|3", "II|Phường Hải An||||",
      "1|Mái ấm B (bịa)|Trẻ em|NCL||3",
    ])
    #expect(problems.isEmpty)
    #expect(found[3]?.ownership == .public)
    #expect(found[5]?.communeCode == "11413" && found[5]?.ownership == .nonPublic)
  }

  @Test func columnsGoBeforeGroups() throws {
    let (found, _, _) = try Self.understood([Self.header, "I|Cơ sở công lập||||", Self.home])
    #expect(found[3]?.ownership == .nonPublic)
  }

  @Test func rowsOfOneFacilityAreJoined() throws {
    let header = "STT|Tên|Xã|Sở hữu|Giấy phép hoạt động||Quyết định thành lập|"
    let merges =
      [0, 1, 2, 3].map { HeaderTests.range(3...4, $0...$0) } + [
        HeaderTests.range(1...1, 4...5), HeaderTests.range(1...1, 6...7),
      ]
    let (found, problems, tally) = try Self.understood(
      [
        header, "||||Số|Ngày|Số|Ngày", "1|A (bịa)|11311|NCL|1/GP|3/3/2020||", "||||2/GP|3/3/2022||",
        "2|B (bịa)|11383|CL||||", "||||||5/QĐ|1/1/2010",
      ], merges: merges)
    #expect(problems.isEmpty, "\(problems)")
    #expect(found.keys.sorted() == [3, 5])
    #expect(found[3]?.papers.map(\.number) == ["1/GP", "2/GP"])
    #expect(found[5]?.papers.map(\.kind) == [.publicFoundingDecision])
    #expect(tally.counts[.further] == 2)
  }

  @Test func rowsOfOneFacilityMustAgree() throws {
    let (_, problems, _) = try Self.understood([
      Self.header, Self.home, "1|Mái ấm A (bịa)|Trẻ em|NCL|11311|4",
    ])
    #expect(problems.map(\.failure.code) == [.rowsDisagree])
    #expect(problems.first?.row == 3)
    #expect(problems.first?.letter == "F")
  }

  @Test func sameRowTwiceIsAsked() throws {
    let (_, problems, _) = try Self.understood([Self.header, Self.home, "2|mai am a (bia)|Trẻ em|NCL|11311|4"])
    #expect(problems.map(\.failure.code) == [.rowInFileTwice])
  }

  /// A random mess of titles, groups, numbers, blanks, totals and remarks loses no row: each is taken, refused or
  /// accounted for, and every facility is found.
  @Test(arguments: [1, 2, 3, 5, 8, 13, 21, 34, 55, 89] as [UInt64])
  func nothingIsLost(_ seed: UInt64) throws {
    var random = SplitMix(seed)
    var rows: [String] = []
    for _ in 0..<random.below(4) {
      rows.append(["DANH SÁCH||", "", "Đơn vị: Sở Y tế (bịa)", "||Mẫu số 1"][random.below(4)])
    }
    rows.append(Self.header)
    let first = rows.count
    var homes: Set<String> = []
    if random.below(2) == 0 { rows.append("(1)|(2)|(3)|(4)|(5)|(6)") }
    for number in 0..<(20 + random.below(60)) {
      switch random.below(9) {
      case 0: rows.append("")
      case 1:
        rows.append(
          "\(["I", "II", "A", "B"][random.below(4)])|\(["Cơ sở công lập", "Xã An Lão", "Nhóm 1"][random.below(3)])||||")
      case 2: rows.append("|\(["Cộng", "Tổng cộng", "Cộng I"][random.below(3)])||||\(random.below(90))")
      case 3: rows.append(Self.header)
      default:
        let name = "\(["Mái ấm", "Chùa", "Cộng đồng", "Tổng hội", "Nhà"][random.below(5)]) \(number) (bịa)"
        homes.insert(name)
        let commune = ["11311", "11383", "", "Không đâu"][random.below(4)]
        rows.append(
          "\(random.below(2) == 0 ? String(number) : "")|\(name)|\(["Trẻ em", "", "sai"][random.below(3)])|NCL|\(commune)|\(random.below(30))"
        )
      }
    }
    for _ in 0..<random.below(4) {
      rows.append(["Ghi chú: bịa||", "|NGƯỜI LẬP|||GIÁM ĐỐC|", "|||||"][random.below(3)])
    }
    var options = ListOptions()
    do {
      _ = try Self.understood(rows)
    } catch let failure as Failure where failure.code == .groupsUnclear {
      // By chance a number is the sum of the rows below it: a person says what it is.
      for line in failure.arguments["lines"]?.split(separator: ", ") ?? [] {
        options.choices[try #require(Int(line))] = .facility
      }
    }
    let (found, problems, tally) = try Self.understood(rows, options)
    let passed = tally.counts.filter { $0.key != .data }.values.reduce(0, +)
    #expect(tally.rows == rows.count - first, "seed \(seed)")
    #expect(found.count + passed == tally.rows, "seed \(seed): \(tally.counts)")
    #expect(Set(found.values.map(\.name)) == homes, "seed \(seed)")
    let bad = Set(problems.map(\.row))
    for (row, home) in found where home.communeCode.isEmpty { #expect(bad.contains(row), "seed \(seed), row \(row)") }
  }
}

/// Random numbers that are the same each time.
struct SplitMix {
  private var state: UInt64
  init(_ seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var value = state
    value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
    value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
    return value ^ (value >> 31)
  }

  mutating func below(_ limit: Int) -> Int { Int(next() % UInt64(limit)) }
}
