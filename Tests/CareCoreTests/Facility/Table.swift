import CareCore
import Foundation

/// The table as the repository has it; the program carries the same bytes.
enum Table {
  static func bytes() throws -> [UInt8] {
    let root = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../..").standardized
    return [UInt8](try Data(contentsOf: root.appending(path: "Sources/CDefaults/administrative-units.csv")))
  }

  static func units() throws -> AdministrativeUnits { try AdministrativeUnits(table: bytes()) }
}
