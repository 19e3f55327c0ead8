/// One paper that stands twice, as it does where both entries held it before they became one facility.
public struct PaperCopies: Hashable, Sendable {
  /// Two or more, in the order in which they were recorded.
  public let permits: [Permit]

  /// The one to take back: none that says the paper was taken away, else what has the fewest entries; of some that have as
  /// many, the last.
  public var superfluous: Permit {
    permits.reduce(permits[0]) { least, next in next.weight <= least.weight ? next : least }
  }

  /// What only that one tells: it is to be recorded again of what is left.
  public var onlySuperfluous: [PermitEvent] {
    superfluous.entries(missingIn: permits.filter { $0.id != superfluous.id })
  }
}

extension Permit {
  fileprivate var weight: (Int, Int) {
    let ends = events.contains { [.withdrawn, .surrendered, .suspended].contains($0.kind) }
    return (ends ? 1 : 0, events.count)
  }

  /// Entries that none of some other records of the paper has.
  public func entries(missingIn others: [Permit]) -> [PermitEvent] {
    events.filter { own in
      !others.contains { other in other.events.contains { $0.kind == own.kind && $0.on == own.on } }
    }
  }
}

extension Permit {
  /// Every number it has borne: issued again it may have got another, and whoever has an older list knows it by the former.
  public var numbers: [String] {
    var numbers: [String] = []
    for case let number? in events.map(\.wording.number) where !numbers.contains(number) { numbers.append(number) }
    return numbers
  }

  /// Whether it bore a number at any time.
  public func hasBorne(_ number: String?) -> Bool { numbers.contains { DocumentNumber.isSame($0, number) } }

  /// Whether two papers of one facility are one, recorded twice: under one number, or, where one of them has none, with one
  /// entry of one day.
  public func isCopy(of other: Permit) -> Bool {
    guard id != other.id, kind == other.kind, !events.isEmpty, !other.events.isEmpty else { return false }
    if numbers.contains(where: other.hasBorne) { return true }
    return DocumentNumber.mayBeSame(content.number, other.content.number)
      && events.contains { own in other.events.contains { $0.kind == own.kind && $0.on == own.on } }
  }
}

extension [Permit] {
  /// The papers of one facility that stand more than once.
  public var copies: [PaperCopies] {
    var found: [[Permit]] = []
    // Nearly every facility has one paper of a kind.
    for (index, permit) in enumerated() where count > 1 {
      if let group = found.firstIndex(where: { $0.contains { $0.isCopy(of: permit) } }) {
        found[group].append(permit)
      } else if self[(index + 1)...].contains(where: permit.isCopy) {
        found.append([permit])
      }
    }
    return found.map(PaperCopies.init)
  }
}
