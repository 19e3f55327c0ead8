import CareCore
import Foundation

/// What Excel takes as the name of a tab.
package enum SheetName {
  /// In UTF-16 units, as Excel counts.
  package static let longest = 31

  /// Excel takes an apostrophe inside a name; libxlsxwriter then complains on stderr about formulas of charts.
  private static let forbidden: Set<Character> = ["[", "]", ":", "*", "?", "/", "\\", "'"]

  /// The name in NFC.
  ///
  /// - Throws: `Failure` ``FailureCode/sheetName``.
  package static func checked(_ name: String) throws -> String {
    let name = name.precomposedStringWithCanonicalMapping
    guard !name.isEmpty, name.utf16.count <= longest, !name.contains(where: forbidden.contains),
      name.unicodeScalars.allSatisfy({ $0.value >= 32 }),
      // Excel keeps this one for itself.
      name.lowercased() != "history"
    else { throw Failure(.sheetName, ["name": name]) }
    return name
  }

  /// The nearest name that Excel takes and that is not `taken`: forbidden characters become spaces, a long one is cut,
  /// a second one is numbered.
  package static func fitting(_ title: String, taken: [String] = []) -> String {
    let taken = Set(taken.map { $0.lowercased() })
    let plain = String(
      title.precomposedStringWithCanonicalMapping.map { character in
        forbidden.contains(character) || character.isNewline || character == "\t" ? " " : character
      })
    let words = plain.split(separator: " ").joined(separator: " ")
    let base = words.isEmpty || words.lowercased() == "history" ? "Sheet" : words
    for number in 1... {
      let suffix = number == 1 ? "" : " (\(number))"
      var name = base
      while name.utf16.count + suffix.utf16.count > longest { name.removeLast() }
      name = name.trimmingCharacters(in: .whitespaces) + suffix
      if !taken.contains(name.lowercased()) { return name }
    }
    preconditionFailure("the numbers never end")
  }
}
