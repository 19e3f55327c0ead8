/// A sentence with places to fill: `Hôm nay, {started_on:long}, tại {facility_name}`.
package struct TemplateText: Hashable, Sendable {
  package enum Format: String, CaseIterable, Sendable {
    /// A day in words: `ngày 03 tháng 4 năm 2017`.
    case long
    /// A number with a zero before it when it is below 10, as running text writes counts: `02 bản`.
    case count
    /// Capitals.
    case upper
  }

  package struct Place: Hashable, Sendable {
    package let name: String
    package let format: Format?
    /// Written with `?`: prints nothing when the value is absent, instead of a dotted line.
    package let isOptional: Bool
  }

  package enum Piece: Hashable, Sendable {
    case text(String)
    case place(Place)
  }

  package let pieces: [Piece]

  package init(pieces: [Piece]) { self.pieces = pieces }

  package var places: [Place] {
    pieces.compactMap { if case .place(let place) = $0 { place } else { nil } }
  }

  enum ParseError: Error, Hashable {
    case unclosedBrace
    case unknownFormat(String)
  }

  init(parsing text: String) throws(ParseError) {
    var pieces: [Piece] = []
    var rest = text[...]
    while let open = rest.firstIndex(of: "{") {
      if open > rest.startIndex { pieces.append(.text(String(rest[..<open]))) }
      guard let close = rest[open...].firstIndex(of: "}") else { throw .unclosedBrace }
      var inside = rest[rest.index(after: open)..<close]
      var format: Format?
      if let colon = inside.firstIndex(of: ":") {
        let word = String(inside[inside.index(after: colon)...])
        guard let known = Format(rawValue: word) else { throw .unknownFormat(word) }
        format = known
        inside = inside[..<colon]
      }
      let isOptional = inside.last == "?"
      if isOptional { inside.removeLast() }
      pieces.append(.place(Place(name: String(inside), format: format, isOptional: isOptional)))
      rest = rest[rest.index(after: close)...]
    }
    if !rest.isEmpty { pieces.append(.text(String(rest))) }
    self.pieces = pieces
  }
}
