extension Inspection {
  /// By when an inspection under way must end, where its decision names a limit.
  ///
  /// Legal source: NĐ 217/2025/NĐ-CP, Điều 13 khoản 2 điểm d ("Thời hạn kiểm tra được tính từ ngày công bố quyết định
  /// kiểm tra"; read). The number and its unit are those of the decision.
  public var deadline: Deadline? {
    guard let start, let limit = start.limit else { return nil }
    return Deadline(
      event: .day(start.announced), term: .counted(limit, start.limitUnit == .workingDays ? .workingDays : .days),
      basis: Deadline.Basis(citation: start.decision, certainty: .read))
  }
}
