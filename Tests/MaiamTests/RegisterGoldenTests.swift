import Testing

/// The register of facilities and their papers.
struct RegisterGoldenTests {
  @Test func officeIsFounded() throws {
    let place = try Workplace(agency: nil)
    try place.run("facility", "list")
    try place.run(
      "init", "--agency", "Sở Y tế Ví Dụ (hư cấu)", "--parent-agency", "Ủy ban nhân dân Ví Dụ (hư cấu)", "--place",
      "Ví Dụ", "--symbol", "SYT-BTXH", "--province", "31", "--commune", "11311", "--signer",
      "KT. GIÁM ĐỐC|PHÓ GIÁM ĐỐC|Trần Thị Lá (hư cấu)")
    try place.run("init", "--agency", "Sở khác (hư cấu)")
    try place.run("init", "--agency", "Máy hai (hư cấu)", "--series", "B", "--db", "b.sqlite", "--format", "json")
    try place.run("init", "--agency", "Máy ba (hư cấu)", "--series", "b1", "--db", "c.sqlite")
    try place.run("init", "--agency", "Máy ba (hư cấu)", "--signer", "một người", "--db", "c.sqlite")
    try place.run("init", "--agency", "Máy ba (hư cấu)", "--province", "99", "--db", "c.sqlite")
    try place.run("init", "--agency", "Office (invented)", "--db", "d.sqlite", "--lang", "en")
    try Golden.check("init", place)
  }

  @Test func facilityIsAddedAndEdited() throws {
    let place = try Workplace()
    try place.run(
      "facility", "add", "--name", "Mái ấm Hướng Dương (hư cấu)", "--kind", "children_care", "--ownership",
      "non_public", "--operator", "individual", "--commune", "le chan", "--address", "Số 1, đường Ví Dụ", "--setting",
      "urban", "--head", "Trần Thị Lá (hư cấu)", "--phone", "0225 000 001", "--opened", "1/6/2019", "--on", "1/5/2025")
    try place.run(
      "facility", "add", "--name", "Nhà nuôi trẻ chùa Ví Dụ (hư cấu)", "--kind",
      "Chăm sóc trẻ em có hoàn cảnh đặc biệt",
      "--ownership", "ngoài công lập", "--operator", "religious_organization", "--religion", "Phật giáo",
      "--religious-kind", "religious_establishment", "--commune", "11311", "--code", "VD-02", "--format", "json")
    try place.run(
      "facility", "edit", "F-000001", "--head", "Lê Văn Đá (hư cấu)", "--name", "Mái ấm Hoa Hướng Dương (hư cấu)",
      "--on", "10/5/2025")
    try place.run("facility", "edit", "F-000001", "--on", "11/5/2025")
    try place.run("facility", "edit", "VD-02", "--phone", "không có", "--on", "11/5/2025")
    try place.run(
      "facility", "census", "F-000001", "--on", "12/5/2025", "--children", "14", "--girls", "6", "--under-18-months",
      "1", "--from-18-months-to-6", "3", "--from-6-to-16", "8", "--from-16", "2", "--round-the-clock", "14", "--others",
      "2", "--needy", "16", "--staff", "4", "--caregivers", "3", "--counted-by", "Đoàn kiểm tra (hư cấu)")
    try place.run("facility", "census", "F-000001", "--on", "12/5/2025", "--children", "14", "--girls", "15")
    try place.run(
      "facility", "discover", "--name", "Nhà bà Hoa Giấy (hư cấu)", "--commune", "xã An Lão", "--source", "ward_group",
      "--on", "5/5/2025", "--children", "4", "--note", "Tổ dân phố báo (hư cấu)")
    try place.run(
      "facility", "follow", "F-000002", "--did", "đã giao văn bản yêu cầu", "--on", "7/5/2025", "--document",
      "12/TB-HC", "--children", "5")
    try place.run("facility", "follow", "F-000002", "--did", "phạt", "--on", "7/5/2025")
    try place.run("facility", "show", "F-000002")
    try place.run("facility", "show", "F-000001")
    try place.run("facility", "show", "F-000001", "--as-of", "5/5/2025")
    try place.run("facility", "show", "F-000001", "--lang", "en")
    try place.run("facility", "show", "F-000001", "--as-of", "30/4/2025")
    try place.run("facility", "list")
    try place.run("facility", "list", "--format", "csv")
    try place.run("facility", "list", "--commune", "Lê Chân", "--format", "json")
    try place.run("facility", "list", "--kind", "preschool")
    try place.run("facility", "search", "huong duong")
    try place.run("facility", "close", "F-000001", "--on", "13/5/2025", "--document", "15/QĐ-HC")
    try place.run("facility", "show", "F-000001")
    try place.run("facility", "reopen", "F-000001", "--on", "14/5/2025")
    try Golden.check("facility", place)
  }

  @Test func facilitiesAreMeant() throws {
    let place = try Workplace.furnished(hasPermits: false)
    try place.run("facility", "show", "mai am huong")
    try place.run("facility", "show", "VD-03")
    try place.run("facility", "show", "VD-0")
    try place.run("facility", "show", "nhà")
    try place.run("facility", "show", "Không Có")
    try place.run("facility", "close", "mai am huong", "--on", "13/5/2025")
    try place.run("facility", "show", "VD-0", "--lang", "en")
    try Golden.check("facility-meant", place)
    #expect(place.runs.map(\.status) == [0, 0, 66, 66, 66, 66, 66])
  }

  @Test func facilitiesAreImported() throws {
    let place = try Workplace()
    try place.write("danh-sach.csv", Fixtures.facilities)
    try place.write("sai.csv", Fixtures.badFacilities)
    try place.write(
      "thua-cot.csv", "Tên,Màu sơn,Loại hình,Sở hữu,Xã/phường\nNhà A (hư cấu),xanh,preschool,public,11311\n")
    try place.run("facility", "import", "danh-sach.csv", "--dry-run")
    try place.run("facility", "list", "--format", "csv")
    try place.run("facility", "import", "danh-sach.csv")
    let before = try place.state()
    try place.run("facility", "import", "danh-sach.csv")
    #expect(try place.state() == before, "a second import of the same list wrote something")
    try place.run("facility", "list")
    try place.run("facility", "import", "sai.csv")
    #expect(try place.state() == before)
    try place.run("facility", "import", "sai.csv", "--skip-bad")
    try place.run("facility", "import", "sai.csv", "--skip-bad", "--format", "json", "--lang", "en")
    try place.run("facility", "import", "thua-cot.csv")
    try Golden.check("facility-import", place)
  }

  /// A list as a department keeps it: titles, a header of two lines, groups, a total, signatures, former communes.
  @Test func messyListIsImported() throws {
    let place = try Workplace()
    try place.write("so-theo-doi.csv", Fixtures.messy)
    try place.run("facility", "import", "so-theo-doi.csv", "--dry-run")
    try place.run("facility", "import", "so-theo-doi.csv", "--dry-run", "--lang", "en", "--format", "json")
    try place.run(
      "facility", "import", "so-theo-doi.csv", "--commune", "Phường Gia Viên, Quận Ngô Quyền=11311", "--save-map",
      "cot.yaml", "--skip-bad")
    try place.run("facility", "import", "so-theo-doi.csv", "--map", "cot.yaml", "--errors", "loi.xlsx")
    try place.run("facility", "import", "so-theo-doi.csv", "--default", "kind")
    try place.write("cot-sai.yaml", "columns:\n  - {column: B, use: nane}\n")
    try place.run("facility", "import", "so-theo-doi.csv", "--map", "cot-sai.yaml")
    try place.run("facility", "list")
    try Golden.check("facility-import-messy", place)
    #expect(String(decoding: try place.bytes("cot.yaml"), as: UTF8.self).contains("use: operating_license.number"))
  }

  /// Former names, names of other provinces, short forms and contradictions, as each command takes them.
  @Test func placesAreUnderstood() throws {
    let place = try Workplace(agency: nil)
    try place.run("init", "--agency", "Sở Ví Dụ (hư cấu)", "--province", "TP Hải Phòng")
    let home = ["--kind", "children_care", "--ownership", "non_public"]
    func add(_ number: Int, _ options: String...) throws {
      try place.run(["facility", "add", "--name", "Nhà \(number) (hư cấu)"] + home + options)
    }
    try add(1, "--commune", "Xã Cao Minh")
    try add(2, "--commune", "Xã Lập Lễ, huyện Thủy Nguyên")
    try add(3, "--commune", "Phường An Dương")
    try add(4, "--commune", "Phường Ba Đình")
    try add(5, "--commune", "Phường Ba Đình, Hà Nội")
    try add(6, "--commune", "Xã Tân Trào")
    try add(7, "--commune", "11413", "--address", "Số 7, phường Lê Chân, Hải Phòng")
    try place.run(
      "facility", "discover", "--name", "Nhà 8 (hư cấu)", "--commune", "Xã Việt Tiến", "--source", "police", "--on",
      "1/4/2025")
    try place.run("facility", "edit", "F-000001", "--on", "2/4/2025", "--commune", "Phường Hải An, quận Hải An")
    try place.run("facility", "edit", "F-000001", "--on", "3/4/2025", "--address", "Thôn 3, xã Việt Tiến, Hải Phòng")
    func create(_ options: String...) throws {
      try place.run(
        ["campaign", "create", "--name", "Đợt (hư cấu)", "--from", "1/5/2025", "--to", "31/5/2025"] + options
          + ["--checklist", "quick-safety"])
    }
    try create("--province", "Hải Phòng", "--commune", "Xã Việt Tiến")
    try create("--province", "hp")
    try create("--province", "Hải Dương")
    try create("--province", "Hưng Yên", "--commune", "Phường Hải An")
    try place.run("facility", "list", "--province", "Hải Phòng", "--commune", "xã Việt Tiến", "--format", "csv")
    try place.run("licensing", "unlicensed", "--province", "Không Có")
    try Golden.check("places", place)
  }

  @Test func censusesAreImported() throws {
    let place = try Workplace.furnished(hasPermits: false)
    place.environment["MAIAM_TODAY"] = "2025-06-01"
    try place.write(
      "so-lieu.csv",
      "Mã cơ sở,Tên cơ sở,Số trẻ em,,Tổng số đối tượng\n,,Tổng số,Nữ,\nVD-01,,15,7,15\n"
        + ",Trung tâm Bảo trợ Ví Dụ (hư cấu),31,10,50\nVD-99,,1,1,1\nVD-02,,9,10,9\n")
    try place.run("census", "import", "so-lieu.csv", "--on", "31/5/2025", "--dry-run")
    try place.run("census", "import", "so-lieu.csv", "--on", "31/5/2025", "--skip-bad")
    let before = try place.state()
    try place.run("census", "import", "so-lieu.csv", "--on", "31/5/2025", "--skip-bad", "--format", "json")
    #expect(try place.state() == before)
    try place.run("facility", "show", "VD-03", "--as-of", "1/6/2025")
    try Golden.check("census-import", place)
  }

  @Test func facilitiesAreMergedAndCompared() throws {
    let place = try Workplace.furnished(hasPermits: false)
    try place.write("them.csv", "Mã,Tên,Loại hình,Sở hữu,Xã\nVD-05,Mái ấm Hướng Dưong (hư cấu),Trẻ em,NCL,11311\n")
    try place.run("facility", "import", "them.csv")
    try place.run("facility", "duplicates")
    try place.run("facility", "duplicates", "--min-score", "101")
    for options in [[], ["--allow-different"], []] {
      try place.run(["facility", "merge", "VD-01", "VD-05", "--reason", "Cùng địa chỉ (hư cấu)"] + options)
    }
    try place.run("facility", "show", "VD-05")
    try place.run("facility", "duplicates", "--format", "json")
    try place.write(
      "cong-an.csv",
      "DANH SÁCH CỦA CÔNG AN (hư cấu),,\nTT,Tên cơ sở,Phường\n1,mai am huong duong (hu cau),Hồng Bàng\n"
        + "2,Nhà nuôi trẻ chùa Ví Dụ 1 (hư cấu),Lê Chân\n3,Nuôi trẻ chùa Ví Dụ (hư cấu),Lê Chân\n"
        + "4,Nhà lạ (hư cấu),Hải An\n5,Nhà không rõ (hư cấu),Không Đâu\n")
    try place.run("facility", "reconcile", "cong-an.csv", "-o", "doi-chieu.xlsx")
    try place.run("facility", "reconcile", "cong-an.csv", "--format", "csv")
    try place.run("facility", "export", "-o", "so.csv")
    try Golden.check("facility-duplicates", place)
  }

  @Test func papersAreRecorded() throws {
    let place = try Workplace.furnished(hasPermits: false)
    let license = ["--kind", "operating_license"]
    try place.run(["permit", "apply", "VD-01"] + license + ["--on", "3/2/2020", "--document", "5/TNHS-HC"])
    try place.run(
      ["permit", "add", "VD-01"] + license + [
        "--number", "12/GP-HC", "--issuer", "Sở Ví Dụ (hư cấu)", "--issued", "3/3/2020", "--capacity", "20",
      ])
    try place.run(
      ["permit", "add", "VD-01"] + license + ["--number", "13/GP-HC", "--issuer", "Sở Ví Dụ", "--issued", "4/3/2021"])
    try place.run(["permit", "amend", "VD-01"] + license + ["--on", "3/4/2021", "--capacity", "25"])
    try place.run(
      ["permit", "suspend", "VD-01"] + license + [
        "--on", "1/4/2025", "--until", "1/3/2025", "--document", "21/QĐ-HC",
      ])
    try place.run(["permit", "reinstate", "VD-01"] + license + ["--on", "1/4/2025"])
    try place.run(
      ["permit", "suspend", "VD-01"] + license + [
        "--on", "1/4/2025", "--until", "1/7/2025", "--document", "21/QĐ-HC",
      ])
    try place.run("licensing", "audit", "VD-01")
    try place.run(["permit", "reinstate", "VD-01"] + license + ["--on", "2/5/2025", "--document", "30/QĐ-HC"])
    try place.run(["permit", "withdraw", "VD-01"] + license + ["--on", "10/5/2025", "--document", "31/QĐ-HC"])
    try place.run(["permit", "suspend", "VD-01"] + license + ["--on", "12/5/2025"])
    try place.run(["permit", "withdraw", "VD-02"] + license + ["--on", "12/5/2025"])
    try place.run(["permit", "amend", "VD-01"] + license + ["--on", "1/1/2019"])
    try place.run("permit", "add", "VD-01", "--kind", "operating_license", "--issued", "12/5/2025")
    try place.run("permit", "list", "VD-01")
    try place.run("permit", "list", "VD-01", "--format", "csv", "--lang", "en")
    try place.run("permit", "list", "VD-02")
    try Golden.check("permit", place)
  }

  @Test func papersAreImported() throws {
    let place = try Workplace.furnished(hasPermits: false)
    try place.write(
      "giay-to-sai.csv",
      Fixtures.permits + "VD-99,Giấy phép hoạt động,04/GP-HC,Sở Ví Dụ,Cấp,10/03/2020,,\n"
        + "VD-02,Giấy phép hoạt động,05/GP-HC,Sở Ví Dụ,Thu hồi,10/03/2020,,6/QĐ-HC\n"
        + "VD-02,Giấy phép lái xe,05/GP-HC,Sở Ví Dụ,Cấp,10/03/2020,,\n")
    try place.run("permit", "import", "giay-to.csv", "--dry-run")
    try place.run("permit", "import", "giay-to-sai.csv")
    try place.run("permit", "import", "giay-to-sai.csv", "--skip-bad")
    try place.run("permit", "import", "giay-to.csv")
    try place.run("permit", "list", "VD-01")
    try Golden.check("permit-import", place)
  }

  @Test func situationsAreListed() throws {
    let place = try Workplace.furnished()
    try place.run("licensing", "audit")
    try place.run("licensing", "audit", "VD-01", "--format", "json")
    try place.run("licensing", "audit", "VD-01", "--as-of", "1/1/2019", "--lang", "en")
    try place.run("licensing", "audit", "VD-03", "--check")
    try place.run("licensing", "unlicensed")
    try place.run("licensing", "unlicensed", "--format", "csv")
    try place.run("licensing", "unlicensed", "--commune", "11311", "--lang", "en")
    try Golden.check("licensing", place)
  }
}
