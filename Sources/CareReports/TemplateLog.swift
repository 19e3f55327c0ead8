internal import CareCore
internal import CareFiles

/// Gathers the problems of one template.
typealias TemplateLog = PlacedLog<TemplateProblemCode>

extension TemplateLog {
  /// Names what is not there; `known` is what was probably meant, or all there is.
  func addUnknown(
    _ code: TemplateProblemCode, _ id: String, known: [String], at position: FilePosition, key: String,
    _ arguments: [String: String] = [:]
  ) {
    let all = known.prefix(20).joined(separator: ", ") + (known.count > 20 ? ", …" : "")
    let known = NearMiss.suggestion(for: id, among: known) ?? all
    add(code, at: position, key: key, arguments.merging(["id": id, "known": known]) { $1 })
  }
}
