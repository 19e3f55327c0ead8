import Testing

/// Every command that makes something tells its code in JSON.
struct CreatedCodeTests {
  /// One run of each, in an order in which they work.
  static let runs: [(name: String, rest: [String])] = [
    ("init", ["--agency", "Sở Y tế Hai (hư cấu)", "--province", "31", "--db", "hai.sqlite"]),
    (
      "facility add",
      ["--name", "Mái ấm Mới (hư cấu)", "--kind", "children_care", "--ownership", "non_public", "--commune", "11311"]
    ),
    (
      "facility discover",
      ["--name", "Nhà Thấy (hư cấu)", "--commune", "11311", "--source", "ward_group", "--on", "12/5/2025"]
    ),
    ("facility import", ["danh-sach.csv"]), ("census import", ["so.csv", "--on", "1/5/2025"]),
    ("permit import", ["giay-to.csv"]),
    (
      "permit add",
      [
        "VD-02", "--kind", "establishment_certificate", "--number", "1/GCN-HC", "--issuer", "Phòng Ví Dụ", "--issued",
        "1/2/2020",
      ]
    ),
    ("notice add", ["VD-02", "--received", "3/8/2026", "--received-by", "commune_chairman"]),
    ("directive add", ["--issuer", "Bộ Ví Dụ (hư cấu)", "--summary", "V/v kiểm tra (hư cấu)"]),
    (
      "campaign create",
      ["--name", "Đợt (hư cấu)", "--from", "1/5/2025", "--to", "30/5/2025", "--province", "31", "--checklist", "vi-du"]
    ),
    ("campaign plan", ["C-2025-001"]), ("inspection plan", ["VD-02", "--checklist", "vi-du"]),
    (
      "finding add",
      ["I-2025-000001", "--requirement", "VD-1", "--statement", "Phòng chật (hư cấu)", "--reason", "Đo lại (hư cấu)"]
    ),
    (
      "remediation order",
      [
        "I-2025-000001/01", "--demand", "Thêm phòng (hư cấu)", "--document", "12/SYT-HC", "--within", "5", "--unit",
        "days",
      ]
    ),
    (
      "handling add",
      [
        "I-2025-000001/01", "--kind", "demand", "--number", "12/SYT-HC", "--by", "Sở Ví Dụ (hư cấu)", "--on",
        "14/5/2025",
      ]
    ),
    ("emergency add", ["--facility", "VD-01", "--at", "8h00"]),
    ("calendar holiday add", ["1/9/2028", "--name", "Quốc khánh", "--source", "Công văn 2 (hư cấu)"]),
    ("calendar swap add", ["--off", "22/5/2025", "--worked", "24/5/2025", "--source", "Công văn 1 (hư cấu)"]),
    ("duty add", ["--name", "Báo cáo (hư cấu)", "--to", "Bộ Ví Dụ (hư cấu)", "--before", "15/6/2025"]),
    ("checklist export", ["vi-du", "--to", "markdown", "-o", "a.md"]),
    ("report export", ["facility-register", "-o", "a.xlsx"]),
  ]

  /// Which reckon, or write a plain list, and make nothing.
  static let others: Set = ["calendar add", "facility export"]

  @Test func jsonOfWhatIsMadeHasACode() throws {
    let verbs: Set = ["add", "plan", "create", "import", "discover", "order", "export", "init", "issue"]
    let making = try CommandTree.commands().filter { verbs.contains($0.words.last ?? "") }.map(\.name)
    #expect(Set(making) == Set(Self.runs.map(\.name)).union(Self.others))
    let place = try Workplace.furnished()
    try place.write("so.csv", "Mã cơ sở,Số trẻ em\nVD-02,9\n")
    try place.startInspection()
    for (item, value) in [
      ("vd-rooms-seen", "có"), ("vd-room-area", "80,5"), ("vd-no-beating", "không"), ("vd-last-drill", "15/5/2023"),
    ] {
      try place.quietly("inspection", "answer", "I-2025-000001", item, value)
    }
    try place.quietly("inspection", "close", "I-2025-000001", "--on", "13/5/2025", "--signed-by-facility", "yes")
    for (name, rest) in Self.runs {
      if name == "notice add" { place.environment["MAIAM_TODAY"] = "2026-08-10" }
      let json = try place.json(name.split(separator: " ").map(String.init) + rest)
      place.environment["MAIAM_TODAY"] = nil
      #expect(json["code"]?.text?.isEmpty == false || name == "init" && json["code"] != nil, "\(name): \(json)")
    }
  }

  /// A draft has no code of its own until its inspection is closed, and says so.
  @Test func whatHasNoCodeYetSaysNull() throws {
    let place = try Workplace.furnished()
    try place.startInspection()
    try place.quietly("inspection", "answer", "I-2025-000001", "vd-last-drill", "15/5/2023")
    let json = try place.json("finding", "reword", "I-2025-000001", "vd-last-drill", "--statement", "Cũ (hư cấu)")
    #expect(json["code"] == .null)
  }
}
