/// A report that left the office under a number. What was issued is never written over: a correction is a document of
/// its own.
///
/// Legal source: NĐ 30/2020/NĐ-CP, Điều 15 khoản 1 (number and symbol are unique within a year) and Điều 18 khoản 3.
public struct IssuedReport: Hashable, Sendable {
  /// The id of the template.
  public var template: String
  /// What it is about and how it was asked for, as `campaign=C-2025-001`, one per line.
  public var arguments: String
  /// Without the symbol, as the clerk gave it.
  public var number: String
  /// After the slash, as `BC-SYT`.
  public var symbol: String
  /// The day on the document; with its year the number is unique.
  public var issuedOn: CalendarDay
  /// The day of the figures, and what was known of them.
  public var vantage: Vantage
  /// The name of the file as it was written.
  public var fileName: String
  /// SHA-256 of the file, in hexadecimal digits.
  public var contentHash: String

  /// Puts the parts together.
  public init(
    template: String, arguments: String, number: String, symbol: String, issuedOn: CalendarDay, vantage: Vantage,
    fileName: String, contentHash: String
  ) {
    self.template = template
    self.arguments = arguments
    self.number = number
    self.symbol = symbol
    self.issuedOn = issuedOn
    self.vantage = vantage
    self.fileName = fileName
    self.contentHash = contentHash
  }
}
