internal import CareCore
internal import CareFiles

/// Gathers the problems of one requirement, item or checklist file.
typealias ChecklistLog = PlacedLog<ChecklistProblemCode>

extension ChecklistLog {
  /// Names what is not there, with what was probably meant.
  func addUnknown(
    _ code: ChecklistProblemCode, _ id: String, known: () -> [String], at position: FilePosition,
    key: String
  ) {
    var arguments = ["id": id]
    if let suggestion = suggestion(for: id, among: known) { arguments["suggestion"] = suggestion }
    add(code, at: position, key: key, arguments)
  }
}
