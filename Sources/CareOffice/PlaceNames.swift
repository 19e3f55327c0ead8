/// A place that a list names twice: `Xã A (nay là xã B)`, `Xã B (xã A cũ)`, `Xã B, trước là xã A`; also with the district
/// it was in: `Xã A (huyện C cũ)`.
struct PlaceNames: Hashable {
  let present: String
  let former: String

  init?(_ text: String) {
    for (words, isPresentFirst) in Self.links {
      guard let link = text.firstRange(of: words) else { continue }
      let (first, second) = (Self.bare(text[..<link.lowerBound]), Self.bare(text[link.upperBound...]))
      guard !first.isEmpty, !second.isEmpty else { continue }
      (present, former) = isPresentFirst ? (first, second) : (second, first)
      return
    }
    guard text.hasSuffix(" cũ)"), let open = text.firstIndex(of: "(") else { return nil }
    (present, former) = (Self.bare(text[..<open]), Self.bare(text[open...].dropLast(4)))
    if present.isEmpty || former.isEmpty { return nil }
  }

  /// Between the two names, and whether the present one stands first.
  private static let links = [
    (" trước đây là ", true), ("(trước đây là ", true), (" trước là ", true), ("(trước là ", true), ("(nay là ", false),
    (" nay là ", false), ("(nay thuộc ", false), (" nay thuộc ", false),
  ]

  private static func bare(_ text: Substring) -> String {
    var text = text
    while let first = text.first, " (,;–-".contains(first) { text.removeFirst() }
    while let last = text.last, " ),;–-".contains(last) { text.removeLast() }
    return String(text)
  }
}
