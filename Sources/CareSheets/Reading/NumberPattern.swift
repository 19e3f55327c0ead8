/// What the format of a cell puts around the digits of a whole number, `"HP-"000` or `000"/GP-SYT"`: a person who reads
/// the list sees it, and codes are nothing without it.
struct NumberPattern: Hashable {
  private enum Piece: Hashable {
    case literal(String)
    /// One digit; a needless one is shown as 0 where it is forced, and not at all otherwise.
    case digit(isForced: Bool)
    /// All digits, as the format `General` shows them.
    case general
  }

  private let pieces: [Piece]

  /// Reads the part of a format code for positive numbers.
  ///
  /// - Returns: `nil` where it shows nothing but a quantity: digits alone, with decimals, groups, a currency, a percent
  ///   sign; and where a condition chooses among several parts.
  init?(code: String) {
    var pieces: [Piece] = []
    var rest = Substring(code)
    while let letter = rest.popFirst(), letter != ";" {
      switch letter {
      case "0": pieces.append(.digit(isForced: true))
      case "#", "?": pieces.append(.digit(isForced: false))
      case "\"":
        pieces.append(.literal(String(rest.prefix { $0 != "\"" })))
        rest = rest.drop { $0 != "\"" }.dropFirst()
      case "\\": if let next = rest.popFirst() { pieces.append(.literal(String(next))) }
      // Room, or a letter that fills the cell.
      case "_", "*": _ = rest.popFirst()
      case "[":
        let inside = rest.prefix { $0 != "]" }
        rest = rest.drop { $0 != "]" }.dropFirst()
        if let first = inside.first, "<>=".contains(first) || (first == "$" && !inside.hasPrefix("$-")) { return nil }
      case "G", "g":
        guard rest.lowercased().hasPrefix("eneral") else { return nil }
        rest = rest.dropFirst("eneral".count)
        pieces.append(.general)
      case " ", "-", "+", "(", ")", ":", "!", "&", "'", "{", "}": pieces.append(.literal(String(letter)))
      default: return nil
      }
    }
    let isLettered = pieces.contains { piece in
      if case .literal(let text) = piece { text.contains { !$0.isWhitespace } } else { false }
    }
    let digits = pieces.count {
      switch $0 {
      case .literal: false
      case .digit, .general: true
      }
    }
    let forced = pieces.count { $0 == .digit(isForced: true) }
    guard digits > 0, isLettered || forced > 1, digits == 1 || !pieces.contains(.general) else { return nil }
    self.pieces = pieces
  }

  /// What the cell shows; `nil` where that is the number itself, or the format is none for it.
  func shown(_ number: Double) -> String? {
    guard number >= 0, let whole = Int(exactly: number), whole < 1_000_000_000_000_000 else { return nil }
    let plain = String(whole)
    var digits = Substring(whole == 0 ? "" : plain)
    var places = pieces.count {
      switch $0 {
      case .literal: false
      case .digit, .general: true
      }
    }
    var isBegun = false
    var text = ""
    for piece in pieces {
      switch piece {
      case .literal(let literal): text += literal
      case .general: text += plain
      case .digit(let isForced):
        // More digits than places stand at the first one.
        let here = max(0, digits.count - places + 1)
        isBegun = isBegun || isForced || here > 0
        text += here > 0 ? String(digits.prefix(here)) : isBegun ? "0" : ""
        digits = digits.dropFirst(here)
        places -= 1
      }
    }
    return text == plain ? nil : text
  }
}
