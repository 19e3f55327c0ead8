/// What XML and Excel can hold of a text.
enum CellText {
  /// In UTF-16 units, as Excel counts.
  static let longest = 32_767

  /// Line ends become LF; NUL, which would end a C string, and characters XML forbids are left out.
  static func cleaned(_ text: String) -> String {
    guard text.utf8.contains(where: { $0 < 32 && $0 != 10 && $0 != 9 || $0 == 0xEF }) else { return text }
    var scalars = String.UnicodeScalarView()
    var afterReturn = false
    for scalar in text.unicodeScalars {
      defer { afterReturn = scalar == "\r" }
      switch scalar.value {
      case 9: scalars.append(scalar)
      case 10: if !afterReturn { scalars.append(scalar) }
      case 13: scalars.append("\n")
      case 0..<32, 0xFFFE, 0xFFFF: break
      default: scalars.append(scalar)
      }
    }
    return String(scalars)
  }
}
