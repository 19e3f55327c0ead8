/// Which requirements are conditions of an operation paper.
///
/// Legal source: NĐ 103/2017/NĐ-CP, Điều 23–26 (license) and 44 (registration under 10).
public enum LicensingCondition {
  private static let prefixes = ["ND103-23", "ND103-24", "ND103-25", "ND103-26", "ND103-44"]
  /// The papers themselves: whether they exist is decided from the permits, not from an answer.
  private static let papers: Set = ["ND103-26-1", "ND103-26-GPHD", "ND103-44-count"]

  /// Whether a requirement is a condition of operation, other than the papers themselves.
  ///
  /// - Parameter requirementID: An id of the catalogue, as `ND103-24-2-24h`.
  public static func isOne(_ requirementID: String) -> Bool {
    !papers.contains(requirementID)
      && prefixes.contains { requirementID == $0 || requirementID.hasPrefix($0 + "-") }
  }
}
