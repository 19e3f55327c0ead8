/// A reporting duty that the law or a known directive lays on many offices, and its place in the chain upward.
public struct DutyPattern: Hashable, Sendable, Identifiable {
  /// Where in the chain the reporter stands, from below.
  public enum Level: String, CaseIterable, Sendable {
    case facility = "facility"
    case commune = "commune"
    case department = "department"
    case province = "province"
    /// The office that runs the program, whatever its level.
    case office = "office"
  }

  /// `facility-half-year`.
  public let id: String
  /// Who reports.
  public let level: Level
  /// `nil` is every province that has no row of its own.
  public let provinceCode: String?
  /// All of a duty; its ``ReportingDuty/Content/startsOn`` is for the office to set.
  public let content: ReportingDuty.Content
  /// The pattern that sums it up one level higher.
  public let passesTo: String?
  /// The days on which the text holds; outside them nobody registers the duty.
  public let span: LawSpan

  /// Puts the parts together.
  public init(
    id: String, level: Level, provinceCode: String?, content: ReportingDuty.Content, passesTo: String?,
    span: LawSpan = LawSpan()
  ) {
    self.id = id
    self.level = level
    self.provinceCode = provinceCode
    self.content = content
    self.passesTo = passesTo
    self.span = span
  }
}

extension [DutyPattern] {
  /// Those of one province: its own rows come before those of the whole country.
  public func patterns(inProvince province: String?) -> [DutyPattern] {
    let own = Set(filter { $0.provinceCode != nil && $0.provinceCode == province }.map(\.id))
    return filter { $0.provinceCode == nil ? !own.contains($0.id) : $0.provinceCode == province }
  }

  /// These with an office's own laid over them: one of the same id takes the place, others come last.
  public func overlaid(with own: [DutyPattern]) -> [DutyPattern] {
    let known = Set(map(\.id))
    let replaced = map { pattern in own.last { $0.id == pattern.id } ?? pattern }
    return replaced + own.filter { !known.contains($0.id) }
  }

  /// Those that an office keeps none of in its register, though it reports on their level: their days are in no list of
  /// what is due. All of them where it keeps none at all, as nobody then knows on which level it reports.
  ///
  /// - Parameter duties: What the register has, ended or not. A pattern is known again by its name.
  public func unkept(beside duties: [ReportingDuty]) -> [DutyPattern] {
    let names = Set(duties.map(\.content.name))
    let levels = Set(filter { names.contains($0.content.name) }.map(\.level))
    return filter { !names.contains($0.content.name) && (levels.isEmpty || levels.contains($0.level)) }
  }

  /// A pattern and those above it, from below.
  public func chain(from id: String) -> [DutyPattern] {
    var (found, next) = ([DutyPattern](), Optional(id))
    while let id = next, let pattern = first(where: { $0.id == id }), !found.contains(pattern) {
      found.append(pattern)
      next = pattern.passesTo
    }
    return found
  }
}
