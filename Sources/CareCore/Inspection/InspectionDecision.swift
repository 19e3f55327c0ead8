/// What else a decision says, kept beside ``InspectionStart``.
///
/// Legal source: NĐ 217/2025/NĐ-CP, Điều 11 khoản 3 điểm b (phạm vi, nội dung) and Điều 14 (kế hoạch tiến hành được người
/// ra quyết định phê duyệt).
public struct InspectionDecision: Hashable, Sendable {
  /// Who decided.
  public var body: InspectingBody
  /// "Phạm vi, nội dung kiểm tra", in the words of the decision; `nil` when nobody recorded it.
  public var scope: String?
  /// The number of the approved plan, as `1105/KH-ĐKT`; `nil` when nobody recorded it.
  public var plan: String?

  /// Puts the parts together.
  public init(body: InspectingBody, scope: String? = nil, plan: String? = nil) {
    self.body = body
    self.scope = scope
    self.plan = plan
  }
}

/// One of those who inspect.
public struct TeamMember: Hashable, Sendable {
  /// A name.
  public var name: String
  /// As the decision names it, as "Trưởng đoàn", "Thư ký"; `nil` for a plain member.
  public var role: String?
  /// The day of the declaration that no interest conflicts with this inspection; `nil` while there is none.
  ///
  /// Legal source: NĐ 217/2025/NĐ-CP, Điều 12 khoản 2 bars whom it does not hold for; it orders no written declaration,
  /// so a missing one is said and stops nothing.
  public var declaredOn: CalendarDay?

  /// Puts the parts together.
  public init(name: String, role: String? = nil, declaredOn: CalendarDay? = nil) {
    self.name = name
    self.role = role
    self.declaredOn = declaredOn
  }
}

extension InspectionStart {
  /// The lead and the members, without roles and declarations.
  public var team: [TeamMember] { ([lead] + members).map { TeamMember(name: $0) } }
}
