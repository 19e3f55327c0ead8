/// The spelling by which names of places are told apart: the marks count, but for those that the same name is written with
/// and without.
///
/// Names from the languages of the highlands are spelled in several ways even by the offices that bear them: `Đăk Glong`
/// and `Đắk Glong`, `Đak Đoa` and `Đắk Đoa`, `Cư Jut` and `Cư Jút`. No Vietnamese syllable ends in k, and none that ends in
/// c, ch, p or t lacks a tone, so that no two Vietnamese names become one.
enum PlaceSpelling {
  /// The key; equal for names that are one.
  static func of(_ name: String) -> String {
    let spelling = VietnameseText.spelling(name)
    guard spelling.utf8.contains(where: { $0 == k || stops.contains($0) }) else { return spelling }
    var key: [UInt8] = []
    for word in spelling.utf8.split(separator: UInt8(ascii: " ")) {
      if !key.isEmpty { key.append(UInt8(ascii: " ")) }
      key += of(word: word)
    }
    return String(decoding: key, as: UTF8.self)
  }

  /// - Parameter word: As ``VietnameseText/spelling(_:)`` gives it, with the tone at its end.
  private static func of(word: Substring.UTF8View) -> [UInt8] {
    var letters = Array(word)
    let tone = letters.last.flatMap { (1...5).contains($0 &- zero) ? $0 : nil }
    if tone != nil { letters.removeLast() }
    guard letters.count > 1, let last = letters.last else { return Array(word) }
    if last == k {
      let plain = letters.map { $0 == breve ? a : $0 }
      return tone == nil || tone == acute ? plain : plain + [tone ?? acute]
    }
    let isStopped = last == h ? letters.dropLast().last == c : stops.contains(last)
    return isStopped && tone == nil ? letters + [acute] : Array(word)
  }

  private static let zero = UInt8(ascii: "0")
  /// Huyền, hỏi, ngã, sắc, nặng: sắc is the fourth.
  private static let acute = zero + 4
  private static func letter(_ scalar: Unicode.Scalar) -> UInt8 { LetterTable.shared[scalar]?.primary ?? 0 }
  private static let (a, breve) = (letter("a"), letter("ă"))
  private static let (k, c, h) = (letter("k"), letter("c"), letter("h"))
  private static let stops = Set([c, letter("p"), letter("t"), h])
}
