import CareCore
import Foundation
import GRDB

/// What people call the rows of the trail.
struct TrailNames {
  let db: Database

  /// What tells a row from the others of the same facility, inspection or duty.
  private static let details = [
    "item", "period", "countedOn", "validFrom", "happenedOn", "discoveredOn", "takenOn", "closedOn", "seenOn",
    "receivedOn", "resumedOn", "decidedOn", "reviewedOn",
  ]

  /// The code of the row or of what it belongs to, with the item, number or period that tells it from its like.
  ///
  /// - Parameter image: Of the row as it was recorded, or as it is where no entry tells.
  func code(_ entity: String, image: TrailImage, facility: UUID? = nil, inspection: UUID? = nil) throws -> String? {
    let values = image.values
    if let code = values["code"] { return code }
    if let finding = values["finding"].flatMap(Self.uuid),
      let row = try Row.fetchOne(
        db,
        sql: "SELECT i.code, f.number FROM finding f JOIN inspection i ON i.id = f.inspection WHERE f.id = ?",
        arguments: [finding])
    {
      return Finding.code(inspection: row[0], number: row[1])
    }
    for table in ["emergency", "handling", "inspection", "duty", "campaign", "facility", "alias", "directive"] {
      var key = values[table].flatMap(Self.uuid)
      if table == "inspection" { key = key ?? inspection }
      if table == "facility" { key = key ?? facility }
      guard let key, let code = try code(of: key, in: table == "alias" ? "facility" : table) else { continue }
      if let number = values["number"].flatMap(Int.init), entity == "finding" {
        return Finding.code(inspection: code, number: number)
      }
      let detail = Self.details.lazy.compactMap { values[$0] }.first
      return detail.map { "\(code) \($0)" } ?? code
    }
    if let checklist = values["checklist"] { return "\(checklist) \(values["version"] ?? "")" }
    let named = ["day", "subject", "agency", "sequence", "series"].lazy.compactMap { values[$0] }.first { !$0.isEmpty }
    // A machine has no name of its own; the end of its key tells it from the others.
    return named ?? values["id"].map { String($0.suffix(8)) }
  }

  private func code(of id: UUID, in table: String) throws -> String? {
    guard ["emergency", "handling", "inspection", "duty", "campaign", "facility", "directive"].contains(table) else {
      return nil
    }
    if let code = try String.fetchOne(db, sql: "SELECT code FROM \(table) WHERE id = ?", arguments: [id]) {
      return code
    }
    // Gone from its table: the trail still knows it.
    let after = try String.fetchOne(
      db, sql: "SELECT after FROM trailEntry WHERE entityID = ? AND revision = 1", arguments: [id])
    return TrailImage(after).values["code"]
  }

  private static func uuid(_ hexadecimal: String) -> UUID? {
    let digits = Array(hexadecimal.utf8)
    guard digits.count == 32 else { return nil }
    var text = String(decoding: digits, as: UTF8.self)
    for offset in [8, 13, 18, 23] { text.insert("-", at: text.index(text.startIndex, offsetBy: offset)) }
    return UUID(uuidString: text)
  }
}
