package import CareCore
package import CareFiles

/// `tables/regimes.yaml`, `licensing-rules.yaml`, `licensing-amounts.yaml`, `licensing-conditions.yaml` and
/// `next-steps.yaml` → ``LicensingLaw``. What a file is shows in its keys at the top, so that a folder of law may hold
/// them under any name, in one file or several.
///
/// A row of a later file takes the place of the one before with the same key (see ``Placed/key``); any other is added.
/// Then all rows together must fit: none reversed, none of one kind on the same day, none with a gap between them.
package struct LicensingLawFile {
  /// A row with what tells it from its like, and where it stands.
  struct Placed<Row> {
    let row: Row
    /// Rows of one group follow each other in time.
    let group: String
    /// Within the group, the first day.
    let key: String
    let span: LawSpan
    let position: FilePosition
    let log: ProblemLog
  }

  /// The keys at the top of a file by which it is known.
  package static let keys = ["regimes", "rules", "amounts", "steps", "conditions", "successions"]

  private var regimes: [Placed<LicensingLaw.Regime>] = []
  private var rules: [Placed<LicensingLaw.Rule>] = []
  private var amounts: [Placed<LicensingLaw.Amount>] = []
  private var steps: [Placed<LicensingLaw.Step>] = []
  private var conditions: [Placed<LicensingLaw.Conditions>] = []
  private var successions: [Placed<LicensingLaw.Succession>] = []

  package init() {}

  /// Lays one file over those before it.
  package mutating func read(_ root: FileNode, _ log: ProblemLog) {
    guard let file = NodeReader(root, keys: Self.keys + ["sources"], log: log) else { return }
    let sources = Dictionary(
      (file.node("sources")?.entries ?? []).compactMap { entry in
        entry.value.scalar.map { (entry.key, NodeReader.normalized($0.text)) }
      }, uniquingKeysWith: { $1 })
    let reader = LicensingRowReader(sources: sources, log: log)
    for node in file.elements("regimes") { Self.lay(reader.regime(node), over: &regimes) }
    for node in file.elements("rules") { Self.lay(reader.rule(node), over: &rules) }
    for node in file.elements("amounts") { Self.lay(reader.amount(node), over: &amounts) }
    for node in file.elements("steps") { Self.lay(reader.step(node), over: &steps) }
    for node in file.elements("conditions") { Self.lay(reader.conditions(node), over: &conditions) }
    for node in file.elements("successions") { Self.lay(reader.succession(node), over: &successions) }
  }

  private static func lay<Row>(_ placed: Placed<Row>?, over rows: inout [Placed<Row>]) {
    guard let placed else { return }
    guard let index = rows.firstIndex(where: { $0.group == placed.group && $0.key == placed.key }) else {
      rows.append(placed)
      return
    }
    // Twice in one file is a slip; in a later file it is the newer law.
    if rows[index].log === placed.log {
      placed.log.add(.duplicateKey, at: placed.position, key: placed.group, ["key": placed.group])
    }
    rows[index] = placed
  }

  /// All rows together; problems stand in the logs of the files they were found in.
  package func law() -> LicensingLaw {
    Self.check(regimes, mayGap: true)
    Self.check(amounts, mayGap: false)
    Self.check(steps, mayGap: true)
    Self.check(conditions, mayGap: false)
    Self.check(rules, mayGap: true)
    return LicensingLaw(
      regimes: regimes.map(\.row), rules: worded(), amounts: amounts.map(\.row), steps: steps.map(\.row),
      conditions: conditions.map(\.row), successions: successions.map(\.row))
  }

  /// A row without a sentence takes that of another one of its reason.
  private func worded() -> [LicensingLaw.Rule] {
    var wordings: [ReasonRule: LawWording] = [:]
    for placed in rules {
      if let wording = placed.row.wording { wordings[placed.row.reason] = wordings[placed.row.reason] ?? wording }
    }
    return rules.map { placed in
      if placed.row.wording != nil { return placed.row }
      guard let wording = wordings[placed.row.reason] else {
        placed.log.add(.missingKey, at: placed.position, key: "rules.vi", ["key": "vi"])
        return placed.row
      }
      return placed.row.worded(wording)
    }
  }

  private static func check<Row>(_ rows: [Placed<Row>], mayGap: Bool) {
    for placed in rows {
      if let from = placed.span.from, let to = placed.span.to, to < from {
        placed.log.add(
          .lawRowReversed, at: placed.position, key: placed.group, ["from": from.shortText, "to": to.shortText])
      }
    }
    for (_, group) in Dictionary(grouping: rows, by: \.group) {
      let sorted = group.sorted { ($0.span.from?.description ?? "") < ($1.span.from?.description ?? "") }
      for (before, after) in zip(sorted, sorted.dropFirst()) {
        if before.span.overlaps(after.span) {
          after.log.add(
            .lawRowsOverlap, at: after.position, key: after.group,
            ["row": after.group, "from": after.span.from?.shortText ?? "…", "to": before.span.to?.shortText ?? "…"])
        } else if !mayGap, let to = before.span.to, let from = after.span.from, to.adding(days: 1) != from {
          after.log.add(
            .lawRowsGapped, at: after.position, key: after.group,
            ["row": after.group, "from": to.adding(days: 1).shortText, "to": from.adding(days: -1).shortText])
        }
      }
    }
  }
}

/// Reads one row after the other.
private struct LicensingRowReader {
  typealias Placed = LicensingLawFile.Placed
  /// Short names of sources, as the head of the file explains them.
  let sources: [String: String]
  let log: ProblemLog

  private static let common = ["from", "to", "citation", "reading", "source"]

  private func row(_ node: FileNode, _ keys: [String], _ path: String) -> NodeReader? {
    NodeReader(node, keys: keys + Self.common, path: path, log: log)
  }

  private func basis(_ row: NodeReader) -> LawBasis? {
    let (citation, reading, source) = (
      row.requiredText("citation"), row.requiredValue("reading", of: Certainty.self), row.requiredText("source")
    )
    guard let citation, let reading, let source else { return nil }
    return LawBasis(citation: citation, certainty: reading, source: sources[source] ?? source)
  }

  private func span(_ row: NodeReader) -> LawSpan { LawSpan(from: row.day("from"), to: row.day("to")) }

  private func placed<Row>(_ value: Row, _ group: String, _ span: LawSpan, _ row: NodeReader, key: String? = nil)
    -> Placed<Row>
  {
    Placed(
      row: value, group: group, key: key ?? span.from?.description ?? "", span: span, position: row.position, log: log)
  }

  func regime(_ node: FileNode) -> Placed<LicensingLaw.Regime>? {
    guard let row = row(node, ["regime", "classes", "review"], "regimes"),
      let regime = row.requiredValue("regime", of: LicensingRegime.self), let basis = basis(row)
    else { return nil }
    _ = row.requiredElements("classes")
    let (classes, span) = (row.values("classes", of: LicensingClass.self), span(row))
    // Rows of the same classes follow each other; which regime comes next is what the law says.
    return placed(
      LicensingLaw.Regime(regime: regime, classes: classes, span: span, reviewOn: row.day("review"), basis: basis),
      "regimes \(classes.map(\.rawValue).joined())", span, row)
  }

  func rule(_ node: FileNode) -> Placed<LicensingLaw.Rule>? {
    let keys = ["id", "reason", "regimes", "classes", "when", "given", "steps", "vi", "en"]
    guard let row = row(node, keys, "rules"), let id = row.requiredText("id"), let basis = basis(row) else {
      return nil
    }
    _ = row.requiredElements("classes")
    let (vi, en) = (row.text("vi"), row.text("en"))
    if vi != nil, en == nil { _ = row.requiredText("en") }
    if en != nil, vi == nil { _ = row.requiredText("vi") }
    let span = span(row)
    let rule = LicensingLaw.Rule(
      id: id, reason: ReasonRule(rawValue: row.text("reason") ?? id), regimes: row.values("regimes"), span: span,
      classes: row.values("classes"), pattern: pattern(row), basis: basis, steps: row.values("steps"),
      wording: vi.flatMap { vi in en.map { LawWording(vi: vi, en: $0) } })
    return placed(rule, "rules \(id)", span, row, key: "")
  }

  private func pattern(_ row: NodeReader) -> RulePattern {
    var pattern = RulePattern()
    pattern.isGiven = row.flag("given", default: false)
    let keys = [
      "founding", "founding_basis", "situation", "standing", "paper", "judged_by", "spontaneous", "lacks", "holds",
      "facts",
    ]
    guard let node = row.node("when"), let when = NodeReader(node, keys: keys, path: "rules.when", log: log) else {
      return pattern
    }
    func list<Value: RawRepresentable & CaseIterable>(_ key: String) -> [Value]? where Value.RawValue == String {
      when.has(key) ? when.values(key) : nil
    }
    pattern.founding = list("founding")
    pattern.foundingBasis = list("founding_basis")
    pattern.situations = list("situation")
    pattern.standings = list("standing")
    pattern.paper = when.value("paper")
    pattern.judgedBy = list("judged_by")
    pattern.isSpontaneous = when.has("spontaneous") ? when.flag("spontaneous", default: false) : nil
    pattern.lacks = list("lacks")
    pattern.holds = list("holds")
    pattern.facts = when.values("facts")
    return pattern
  }

  func amount(_ node: FileNode) -> Placed<LicensingLaw.Amount>? {
    guard let row = row(node, ["amount", "regime", "value", "unit"], "amounts"),
      let kind = row.requiredValue("amount", of: LicensingLaw.Amount.Kind.self),
      let regime = row.requiredValue("regime", of: LicensingRegime.self), row.requiredNode("value") != nil,
      let value = row.integer("value"), let unit = row.requiredValue("unit", of: LicensingLaw.Amount.Unit.self),
      let basis = basis(row)
    else { return nil }
    guard value > 0 else {
      log.add(.expectedInteger, at: row.position(of: "value"), key: row.path("value"))
      return nil
    }
    let span = span(row)
    return placed(
      LicensingLaw.Amount(kind: kind, regime: regime, span: span, amount: value, unit: unit, basis: basis),
      "amounts \(kind.rawValue) \(regime.rawValue)", span, row)
  }

  func step(_ node: FileNode) -> Placed<LicensingLaw.Step>? {
    guard let row = row(node, ["step", "regimes", "decided_by"], "steps"),
      let action = row.requiredValue("step", of: NextStep.Action.self),
      let decider = row.requiredValue("decided_by", of: NextStep.Decider.self), let basis = basis(row)
    else { return nil }
    let (span, regimes) = (span(row), row.values("regimes", of: LicensingRegime.self))
    return placed(
      LicensingLaw.Step(action: action, regimes: regimes, span: span, decidedBy: decider, basis: basis),
      "steps \(action.rawValue) \(regimes.map(\.rawValue).joined(separator: " "))", span, row)
  }

  func conditions(_ node: FileNode) -> Placed<LicensingLaw.Conditions>? {
    guard let row = row(node, ["set", "regime", "requirements", "except"], "conditions"),
      let kind = row.requiredValue("set", of: LicensingLaw.Conditions.Kind.self),
      let regime = row.requiredValue("regime", of: LicensingRegime.self), let basis = basis(row)
    else { return nil }
    let span = span(row)
    return placed(
      LicensingLaw.Conditions(
        kind: kind, regime: regime, span: span,
        requirements: row.texts("requirements", isRequired: true).map(\.text), except: row.texts("except").map(\.text),
        basis: basis), "conditions \(kind.rawValue) \(regime.rawValue)", span, row)
  }

  func succession(_ node: FileNode) -> Placed<LicensingLaw.Succession>? {
    guard let row = row(node, ["before", "after"], "successions"), let before = row.requiredText("before"),
      let from = row.requiredDay("from"), let basis = basis(row)
    else { return nil }
    let span = LawSpan(from: from)
    return placed(
      LicensingLaw.Succession(
        before: before, after: row.texts("after", isRequired: true).map(\.text), from: from, basis: basis),
      "successions \(before)", span, row)
  }
}
