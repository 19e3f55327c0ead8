import CareCore
import Testing

@Suite struct AdministrativeTableTests {
  private static let header = "level,code,province_code,kind,name,from,instrument\n"
  private static let province = "province,98,98,province,Ví Dụ,2025-07-01,0/0000\n"
  private static let commune = "commune,99001,98,commune,Ví Dụ,2025-07-01,0/0000\n"

  @Test func readsUnitsAndTheirLaterNames() throws {
    let table = Self.header + Self.province + Self.commune + "commune,99001,98,ward,Ví Dụ,2030-01-01,1/0000"
    for text in [table, "\u{FEFF}" + table.replacing("\n", with: "\r\n")] {
      let units = try AdministrativeUnits(table: text.utf8)
      #expect(units.communes.map { $0.names.map(\.fullName) } == [["Xã Ví Dụ", "Phường Ví Dụ"]])
    }
  }

  @Test(
    arguments: [
      ("", 1, .header), ("level,code\n", 1, .header), (header + "province,98\n", 2, .columns),
      (header + "province,98,98,province,\"Ví Dụ\",2025-07-01,0\n", 2, .columns),
      (header + province + province, 3, .order), (header + province + "\n", 3, .columns),
      (header + commune, 2, .province), (header + province + commune + province, 4, .order),
      (header + "province,9,9,province,Ví Dụ,2025-07-01,0\n", 2, .code),
      (header + "province,98,98,ward,Ví Dụ,2025-07-01,0\n", 2, .kind),
      (header + "province,98,98,province,,2025-07-01,0\n", 2, .name),
      (header + "province,98,98,province,Ví Dụ,2025-02-30,0\n", 2, .day),
      (header + "province,98,97,province,Ví Dụ,2025-07-01,0\n", 2, .province),
    ] as [(String, Int, AdministrativeTableError.Problem)])
  func refuses(_ table: String, _ line: Int, _ problem: AdministrativeTableError.Problem) {
    let error = #expect(throws: AdministrativeTableError.self) { try AdministrativeUnits(table: table.utf8) }
    #expect(error?.line == line)
    #expect(error?.problem == problem)
  }
}
