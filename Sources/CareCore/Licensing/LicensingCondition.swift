/// Which requirements are conditions of an operation paper.
///
/// Legal source: NĐ 103/2017/NĐ-CP, Điều 23–26 (license) and 44 (registration under 10); Luật Trẻ em 102/2016/QH13,
/// Điều 56 (child protection service) (all read).
public enum LicensingCondition {
  private static let license = ["ND103-23", "ND103-24", "ND103-25", "ND103-26"]
  private static let small = ["ND103-44"]
  private static let protection = ["LTE-56"]
  /// The papers themselves: whether they exist is decided from the permits, not from an answer.
  private static let papers: Set = ["ND103-26-1", "ND103-26-GPHD", "ND103-44-count"]
  /// Duties after the issue of a license.
  private static let duties = ["ND103-30-3", "ND103-31-1"]

  /// Whether a requirement is a condition of operation, other than the papers themselves.
  ///
  /// - Parameter requirementID: An id of the catalogue, as `ND103-24-2-24h`.
  public static func isOne(_ requirementID: String) -> Bool {
    !papers.contains(requirementID) && (license + small + protection).contains { covers($0, requirementID) }
  }

  /// Whether a requirement is a duty that falls due after the issue of a license and is no condition of it.
  public static func isDutyAfterIssue(_ requirementID: String) -> Bool {
    duties.contains { covers($0, requirementID) }
  }

  /// Whether a condition is one of the paper that a class is judged by.
  static func isOne(_ requirementID: String, of paper: OperationPaper, _ licensingClass: LicensingClass) -> Bool {
    let prefixes: [String] =
      switch (licensingClass, paper) {
      case (.a, _), (.b, _), (.c, _), (.d, .license): license
      case (.d, _): small
      case (.e, _): protection
      case (.f, _), (.g, _): []
      }
    return isOne(requirementID) && prefixes.contains { covers($0, requirementID) }
  }

  static func covers(_ prefix: String, _ requirementID: String) -> Bool {
    requirementID == prefix || requirementID.hasPrefix(prefix + "-")
  }
}
