/// What a sanction for a prohibited act may come to: advice on the screen, never part of a document.
///
/// Legal source: NĐ 130/2021/NĐ-CP, of which only quotations were read; a person has to confirm the act, the amount and
/// who may impose it in the decree itself.
public struct PenaltyAdvice: Hashable, Sendable {
  /// `NĐ 130/2021/NĐ-CP, khoản 1 Điều 22`.
  public let citation: String
  /// The acts, in the words of the decree.
  public let acts: [String]
  /// For an individual, in đồng; twice as much for an organization (khoản 2 Điều 5).
  public let amounts: ClosedRange<Int>
  /// The days on which the row holds.
  public let span: LawSpan
  /// Not met, these may be such an act: our own reading.
  public let requirementIDs: [String]
  /// How well the place was read: it is told beside it.
  public let reading: ReadingStatus
  /// Where the words and amounts were read.
  public let source: String

  /// Puts the parts together.
  public init(
    citation: String, acts: [String], amounts: ClosedRange<Int>, span: LawSpan, requirementIDs: [String],
    reading: ReadingStatus, source: String
  ) {
    self.citation = citation
    self.acts = acts
    self.amounts = amounts
    self.span = span
    self.requirementIDs = requirementIDs
    self.reading = reading
    self.source = source
  }
}

extension [PenaltyAdvice] {
  /// What concerns a finding.
  ///
  /// - Parameter day: The day it was found; a row that does not hold then says nothing about it.
  public func concerning(_ requirementIDs: [String], on day: CalendarDay) -> [PenaltyAdvice] {
    filter { $0.span.contains(day) && !$0.requirementIDs.filter(requirementIDs.contains).isEmpty }
  }
}
