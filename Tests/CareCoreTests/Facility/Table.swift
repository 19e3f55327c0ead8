import CareCore
import Foundation

/// The tables as the repository has them; the program carries the same bytes.
enum Table {
  static func bytes(_ name: String = "administrative-units.csv") throws -> [UInt8] {
    let root = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../..").standardized
    return [UInt8](try Data(contentsOf: root.appending(path: "Sources/CDefaults/\(name)")))
  }

  static func units() throws -> AdministrativeUnits { try AdministrativeUnits(table: bytes()) }

  static func former() throws -> FormerUnits {
    try FormerUnits(table: bytes("former-units.csv"), earlier: bytes("earlier-names.csv"))
  }

  static func gazetteer() throws -> Gazetteer {
    let former = try former()
    return Gazetteer(try units()) { former }
  }
}
