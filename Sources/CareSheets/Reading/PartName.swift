/// The names of the parts of a package, and how one part names another.
enum PartName {
  /// The name leads nowhere but into the package.
  static func staysInside(_ name: String) -> Bool {
    !name.hasPrefix("/") && !name.contains(":") && !name.split(separator: "/").contains("..")
  }

  /// The part that `target`, written in the part `source`, means.
  ///
  /// - Returns: `nil` when it leads out of the package.
  static func resolve(_ target: String, from source: String) -> String? {
    let target = target.replacing("\\", with: "/")
    var parts = target.hasPrefix("/") ? [] : source.split(separator: "/").dropLast()
    for part in target.split(separator: "/") {
      switch part {
      case ".": break
      case "..":
        if parts.isEmpty { return nil }
        parts.removeLast()
      default: parts.append(part)
      }
    }
    return parts.joined(separator: "/")
  }

  /// The part that lists what `part` refers to: `xl/_rels/workbook.xml.rels`.
  static func relationships(of part: String) -> String {
    var parts = part.split(separator: "/")
    let last = parts.popLast() ?? ""
    return (parts + ["_rels", "\(last).rels"]).joined(separator: "/")
  }
}
