/// Every way to fail that a person can be told about. The raw value is the key in the catalog.
public enum FailureCode: String, CaseIterable, Sendable {
  // MARK: Input
  case noSuchDay
  case noSuchNumber

  /// The exit code of INTERFACE.md.
  public var exit: ExitStatus {
    switch self {
    case .noSuchDay, .noSuchNumber: .badData
    }
  }
}
