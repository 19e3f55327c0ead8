import CareCore
import Foundation
import GRDB

struct SealRow: FactRow {
  static let table = "seal"
  let id: UUID
  let seal: TrailSeal
  /// For whom or what it was made, as a person said it.
  let purpose: String?

  var columns: [(String, (any DatabaseValueConvertible)?)] {
    [("device", seal.device), ("sequence", seal.sequence), ("entryHash", Data(seal.hash)), ("purpose", purpose)]
  }
}
