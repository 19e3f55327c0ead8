internal import CareCore

/// Which codes were met, without keeping them: how many, and the sum of their fingerprints. Two ledgers are equal when
/// the same codes were met equally often, in whatever order.
package struct CodeLedger: Hashable, Sendable {
  package private(set) var count = 0
  private var sum: [UInt64] = [0, 0, 0, 0]

  package init() {}

  /// Counts one more.
  package mutating func take(_ code: String) {
    count += 1
    var bytes = CanonicalBytes()
    bytes.append(code)
    let hash = bytes.sha256
    for part in 0..<4 {
      let word = hash[(part * 8)..<(part * 8 + 8)].reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
      sum[part] &+= word
    }
  }

  /// All that either met.
  package static func + (left: Self, right: Self) -> Self {
    var result = left
    result.count += right.count
    for part in 0..<4 { result.sum[part] &+= right.sum[part] }
    return result
  }
}
