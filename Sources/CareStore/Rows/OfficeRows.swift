import CareCore
import Foundation
import GRDB

struct DeviceRow: FactRow {
  static let table = "device"
  let id: UUID
  let series: String

  var columns: [(String, (any DatabaseValueConvertible)?)] { [("series", series)] }
}

struct OfficeRow: FactRow {
  static let table = "office"
  let id: UUID
  let office: Office

  var columns: [(String, (any DatabaseValueConvertible)?)] {
    [
      ("agency", office.agency), ("parentAgency", office.parentAgency), ("place", office.place),
      ("symbol", office.symbol), ("signer", office.signer?.text), ("provinceCode", office.provinceCode),
      ("communeCode", office.communeCode), ("series", office.series),
    ]
  }
}

extension OfficeRow {
  init(_ row: Row) {
    id = row["id"]
    office = Office(
      agency: row["agency"], parentAgency: row["parentAgency"], place: row["place"], symbol: row["symbol"],
      signer: (row["signer"] as String?).flatMap(Office.Signer.init), provinceCode: row["provinceCode"],
      communeCode: row["communeCode"], series: row["series"])
  }
}
