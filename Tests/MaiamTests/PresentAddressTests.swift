import Testing

/// Which address a paper or a notice is for, where the register alone cannot tell.
struct PresentAddressTests {
  private static func place() throws -> Workplace {
    let place = try Workplace()
    place.environment["MAIAM_TODAY"] = "2026-11-28"
    try place.quietly(
      "facility", "add", "--name", "Mái ấm Cỏ May (hư cấu)", "--kind", "children_care", "--ownership", "non_public",
      "--operator", "individual", "--commune", "11311", "--address", "Thôn Đông", "--opened", "1/3/2021", "--on",
      "1/3/2021")
    try place.quietly(
      "facility", "census", "F-000001", "--on", "1/3/2021", "--children", "12", "--others", "0", "--needy", "12")
    return place
  }

  @Test("A notice that came before a recorded move says for which place it is, or is not recorded")
  func notice() throws {
    let place = try Self.place()
    try place.quietly("facility", "edit", "F-000001", "--address", "Thôn Hạ", "--on", "15/9/2026")
    let notice = ["notice", "add", "F-000001", "--received", "8/9/2026", "--received-by", "health_department"]
    let refused = try place.run(notice)
    #expect(refused.status == 1 && refused.errors.contains("“Thôn Đông, Phường Hồng Bàng” → “Thôn Hạ,"), "\(refused)")
    #expect(try place.json("notice", "list", "F-000001").elements.isEmpty)
    try place.quietly(notice + ["--address", "Thôn Hạ"])
    #expect(try Self.reasons(place).contains("notice-check-due"))
  }

  @Test("An address that fits both places says nothing of a move to another commune")
  func otherCommune() throws {
    let place = try Self.place()
    try place.quietly("facility", "edit", "F-000001", "--commune", "11443", "--on", "15/9/2026")
    let notice = [
      "notice", "add", "F-000001", "--received", "8/9/2026", "--received-by", "health_department", "--address",
      "Thôn Đông",
    ]
    let refused = try place.run(notice)
    #expect(refused.status == 1 && refused.errors.contains("--commune"), "\(refused)")
    try place.quietly(notice + ["--commune", "11311"])
    #expect(try Self.reasons(place).contains("operation-notice-for-another-address"))
    try place.quietly(notice + ["--document", "2/TB", "--commune", "11443"])
    #expect(try Self.reasons(place).contains("notice-check-due"))
  }

  @Test("A move recorded after a notice without an address leaves open for which place it is")
  func moved() throws {
    let place = try Self.place()
    try place.quietly("notice", "add", "F-000001", "--received", "8/9/2026", "--received-by", "health_department")
    try place.quietly("facility", "edit", "F-000001", "--address", "Thôn Hạ", "--on", "15/9/2026")
    let shown = try place.run("licensing", "audit", "F-000001")
    #expect(shown.output.contains("Sổ chưa ghi đủ địa chỉ, xã (phường) nêu trong thông báo"), "\(shown)")
    #expect(try Self.reasons(place).contains("operation-notice-place-open"))
  }

  @Test("An address that says more than before is to be compared, whichever says more")
  func words() throws {
    for (old, new) in [("Thôn Đông", "Thôn Đông Hạ"), ("Thôn Đông Hạ", "Thôn Đông")] {
      let place = try Self.place()
      try place.quietly("facility", "edit", "F-000001", "--address", old, "--on", "2/3/2021")
      try place.quietly(
        "permit", "add", "F-000001", "--kind", "operating_license", "--issued", "5/3/2021",
        "--number", "1/GP", "--issuer", "Sở Ví Dụ (hư cấu)")
      try place.quietly("facility", "edit", "F-000001", "--address", new, "--on", "15/9/2026")
      let shown = try place.run("licensing", "audit", "F-000001")
      #expect(shown.output.contains("Cần đối chiếu địa chỉ"), "\(shown)")
      #expect(try Self.reasons(place).contains("license-address-unclear"))
    }
  }

  private static func reasons(_ place: Workplace) throws -> [String] {
    let audit = try place.json("licensing", "audit", "F-000001")
    let first = audit.elements.first ?? audit
    return (first["classes"]?.elements ?? []).flatMap { $0["reasons"]?.elements ?? [] }.compactMap { $0["rule"]?.text }
  }
}
