/// People of several facilities together. A facility in which nobody counted them adds nothing, and is told apart from one
/// that has none.
public struct PeopleSum: Hashable, Sendable {
  /// Facilities in which nobody counted.
  public private(set) var uncounted = 0
  private var counted = 0
  private var people = 0

  /// Of no facility yet.
  public init() {}

  /// Of some facilities; `nil` is one in which nobody counted.
  public init(_ counts: some Sequence<Int?>) {
    for count in counts { add(count) }
  }

  /// The people of those in which somebody counted; `nil` where there are facilities, and nobody counted in any of them.
  public var known: Int? { counted == 0 && uncounted > 0 ? nil : people }

  /// One facility more.
  ///
  /// - Parameter count: `nil` where nobody counted.
  public mutating func add(_ count: Int?) {
    people += count ?? 0
    if count == nil { uncounted += 1 } else { counted += 1 }
  }

  /// Both together.
  public static func + (left: Self, right: Self) -> Self {
    var sum = left
    sum.people += right.people
    sum.counted += right.counted
    sum.uncounted += right.uncounted
    return sum
  }
}
