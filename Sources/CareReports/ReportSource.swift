package import CareCore

/// Where a report takes its content from: one snapshot of the database, or an invented one in a test.
package protocol ReportSource {
  /// The value of a placeholder or field, by the raw value of a ``ReportValue``.
  func value(_ name: String) -> Field
  /// The same without what somebody wrote in his own words; `nil` where nothing else is in it.
  func valueWithoutWords(_ name: String) -> Field?
  /// Streams the rows of a dataset in order.
  func rows(of dataset: String, _ body: (DataRow) throws -> Void) throws
  /// The number of rows, counted beforehand: whether a block is printed may depend on it.
  func count(of dataset: String) throws -> Int
  /// What the rows are held against before the file takes its place.
  func proof() throws -> ReportProof
  /// Streams the facilities that a dataset leaves out, with the reason.
  func omissions(_ body: (ReportProof.Omission) throws -> Void) throws
}

extension ReportSource {
  package func valueWithoutWords(_ name: String) -> Field? { nil }
}
