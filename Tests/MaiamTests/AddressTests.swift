import Foundation
import Testing

/// What an address says of a place, and what it does not.
struct AddressTests {
  private static func addresses(_ list: String, _ rows: String) throws -> ([String?], CommandRun) {
    let place = try Workplace()
    try place.write("ds.csv", list + "\n" + rows)
    let run = try place.run("facility", "import", "ds.csv")
    return (try place.json("facility", "list").elements.map { $0["address"]?.text }, run)
  }

  /// Few letters are no province, though one has them for initials.
  @Test(arguments: ["Na", "NA", "Ko", "Hn", "bn", "K", "Số 5, Na"])
  func fewLettersContradictNoCommune(_ address: String) throws {
    let (found, run) = try Self.addresses(
      "Tên cơ sở,Xã/phường,Sở hữu,Địa chỉ", "Mái ấm A (hư cấu),An Biên,NCL,\"\(address)\"\n")
    #expect(run.status == 0 && found == [address], "\(run)")
  }

  @Test(arguments: ["Hà Nội", "Số 5, Hà Nội", "Số 5, TP.HCM", "xã Đông Anh", "Huế"])
  func anotherPlaceStillDoes(_ address: String) throws {
    let (found, run) = try Self.addresses(
      "Tên cơ sở,Xã/phường,Sở hữu,Địa chỉ", "Mái ấm A (hư cấu),An Biên,NCL,\"\(address)\"\n")
    #expect(run.status == 65 && found.isEmpty && run.errors.contains("Địa chỉ ghi"), "\(run)")
  }

  /// Of a hamlet in a column of its own, beside the whole address; `nil` for the list of groups without an address.
  @Test func theHamletOfAColumnOfItsOwnIsKept() throws {
    let (found, run) = try Self.addresses(
      "Tên cơ sở,Thôn/xóm,Địa chỉ,Xã/phường,Sở hữu",
      """
      A (hư cấu),Thôn Đông,Số 5,An Biên,NCL
      B (hư cấu),Thôn Đông,"Số 5, thôn Đông",An Biên,NCL
      C (hư cấu),Thôn Đông,"Số 5, phường An Biên, Hải Phòng",An Biên,NCL
      D (hư cấu),3,Số 5,An Biên,NCL
      E (hư cấu),Thôn Đông,,An Biên,NCL
      F (hư cấu),,Số 5,An Biên,NCL

      """)
    #expect(run.status == 0 && !run.errors.contains("Thôn/xóm"), "\(run)")
    #expect(
      found == [
        "Số 5, Thôn Đông", "Số 5, thôn Đông", "Số 5, Thôn Đông, phường An Biên, Hải Phòng", "Số 5, Thôn/xóm 3",
        "Thôn Đông", "Số 5",
      ], "\(found)")
  }

  @Test func theHamletIsKeptWhereTheAddressNamesTheCommune() throws {
    let (found, run) = try Self.addresses(
      "Tên cơ sở,Xóm,Địa chỉ,Sở hữu", "A (hư cấu),Xóm Chùa,\"Số 5, phường An Biên, Hải Phòng\",NCL\n")
    #expect(run.status == 0 && found == ["Số 5, Xóm Chùa"], "\(run)")
  }
}
