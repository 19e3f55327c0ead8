import CareCore
import CareFiles

/// `tables/regimes.yaml`, `licensing-rules.yaml`, `licensing-amounts.yaml`, `licensing-conditions.yaml` and
/// `next-steps.yaml` → ``LicensingLaw``. What a file is shows in its keys at the top, so that a folder of law may hold
/// them under any name, in one file or several.
struct LicensingLawFile {
  /// The keys at the top of a file by which it is known.
  static let keys = ["regimes", "rules", "amounts", "steps", "conditions", "successions", "amendments"]

  private var regimes = LawTable<LicensingLaw.Regime>()
  private var rules = LawTable<LicensingLaw.Rule>()
  private var amounts = LawTable<LicensingLaw.Amount>(mayGap: false)
  private var steps = LawTable<LicensingLaw.Step>()
  private var conditions = LawTable<LicensingLaw.Conditions>(mayGap: false)
  private var successions = LawTable<LicensingLaw.Succession>()
  private var amendments = LawTable<LicensingLaw.Amendment>()

  /// Lays one file over those before it.
  mutating func read(_ root: FileNode, _ log: ProblemLog) {
    guard let file = NodeReader(root, keys: Self.keys + ["sources"], log: log) else { return }
    let sources = Dictionary(
      (file.node("sources")?.entries ?? []).compactMap { entry in
        entry.value.scalar.map { (entry.key, NodeReader.normalized($0.text)) }
      }, uniquingKeysWith: { $1 })
    let reader = LicensingRowReader(sources: sources, log: log)
    regimes.lay(file.elements("regimes").map(reader.regime))
    rules.lay(file.elements("rules").map(reader.rule))
    amounts.lay(file.elements("amounts").map(reader.amount))
    steps.lay(file.elements("steps").map(reader.step))
    conditions.lay(file.elements("conditions").map(reader.conditions))
    successions.lay(file.elements("successions").map(reader.succession))
    amendments.lay(file.elements("amendments").map(reader.amendment))
  }

  /// All rows together; problems stand in the logs of the files they were found in.
  func law() -> LicensingLaw {
    regimes.check()
    rules.check()
    amounts.check()
    steps.check()
    conditions.check()
    return LicensingLaw(
      regimes: regimes.rows, rules: worded(), amounts: amounts.rows, steps: steps.rows, conditions: conditions.rows,
      successions: successions.rows, amendments: amendments.rows)
  }

  /// Every row, for review and comparison.
  var entries: [LawEntry] {
    regimes.entries + rules.entries + amounts.entries + steps.entries + conditions.entries + successions.entries
      + amendments.entries
  }

  /// A row without a sentence takes that of the row of its reason before it, or of the first one after it.
  private func worded() -> [LicensingLaw.Rule] {
    var wordings: [ReasonRule: LawWording] = [:]
    for row in rules.rows {
      if let wording = row.wording { wordings[row.reason] = wordings[row.reason] ?? wording }
    }
    return rules.placed.map { placed in
      if let own = placed.row.wording {
        wordings[placed.row.reason] = own
        return placed.row
      }
      guard let wording = wordings[placed.row.reason] else {
        placed.log.add(.missingKey, at: placed.position, key: "rules.vi", ["key": "vi"])
        return placed.row
      }
      return placed.row.worded(wording)
    }
  }
}

/// Reads one row after the other.
private struct LicensingRowReader {
  typealias Placed<Row> = LawTable<Row>.Placed
  /// Short names of sources, as the head of the file explains them.
  let sources: [String: String]
  let log: ProblemLog

  private static let common = ["from", "to", "citation", "citation_en", "reading", "source"]

  private func row(_ node: FileNode, _ keys: [String], _ path: String) -> NodeReader? {
    NodeReader(node, keys: keys + Self.common, path: path, log: log)
  }

  private func basis(_ row: NodeReader) -> LawBasis? {
    let (citation, reading, source) = (
      row.requiredText("citation"), row.requiredValue("reading", of: Certainty.self), row.requiredText("source")
    )
    guard let citation, let reading, let source else { return nil }
    return LawBasis(
      citation: citation, citationEN: row.text("citation_en"), certainty: reading, source: sources[source] ?? source)
  }

  func regime(_ node: FileNode) -> Placed<LicensingLaw.Regime>? {
    guard let row = row(node, ["regime", "classes", "interpretation", "review", "sets_aside"], "regimes"),
      let regime = row.requiredValue("regime", of: LicensingRegime.self), let basis = basis(row), let span = row.span()
    else { return nil }
    _ = row.requiredElements("classes")
    let (classes, review) = (row.values("classes", of: LicensingClass.self), row.day("review"))
    var setsAside: LicensingLaw.Regime.SetAside?
    if let node = row.node("sets_aside"),
      let aside = NodeReader(
        node, keys: ["law", "citation", "citation_en", "reading", "source"], path: "regimes.sets_aside", log: log),
      let law = aside.requiredText("law"), let basis = self.basis(aside)
    {
      setsAside = LicensingLaw.Regime.SetAside(law: law, basis: basis)
    }
    let names = classes.map(\.rawValue)
    // Rows of one class follow each other; which regime comes next is what the law says.
    return Placed(
      LicensingLaw.Regime(
        regime: regime, classes: classes, span: span, reviewOn: review, basis: basis,
        interpretedFor: row.values("interpretation"), setsAside: setsAside),
      row,
      LawEntry(
        .regimes, names.joined(separator: ", "), span, reviewOn: review, citation: basis.citation,
        certainty: basis.certainty, content: .regime(regime)), groups: names)
  }

  func rule(_ node: FileNode) -> Placed<LicensingLaw.Rule>? {
    let keys = [
      "id", "reason", "regimes", "classes", "when", "given", "interpretation", "steps", "vi", "en", "ends_by",
    ]
    guard let row = row(node, keys, "rules"), let id = row.requiredText("id"), let basis = basis(row),
      let span = row.span()
    else { return nil }
    _ = row.requiredElements("classes")
    let (vi, en) = (row.text("vi"), row.text("en"))
    if vi != nil, en == nil { _ = row.requiredText("en") }
    if en != nil, vi == nil { _ = row.requiredText("vi") }
    let rule = LicensingLaw.Rule(
      id: id, reason: ReasonRule(rawValue: row.text("reason") ?? id), regimes: row.values("regimes"), span: span,
      classes: row.values("classes"), pattern: pattern(row), basis: basis, interpretedFor: row.values("interpretation"),
      steps: row.values("steps"), wording: vi.flatMap { vi in en.map { LawWording(vi: vi, en: $0) } })
    return Placed(
      rule, row,
      LawEntry(
        .rules, id, span, regimes: rule.regimes,
        citation: [basis.citation, row.text("ends_by").map { "(\($0))" }].compactMap(\.self).joined(separator: " "),
        certainty: basis.certainty), key: "")
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
      let basis = basis(row), let span = row.span()
    else { return nil }
    guard value > 0 else {
      log.add(.expectedInteger, at: row.position(of: "value"), key: row.path("value"))
      return nil
    }
    return Placed(
      LicensingLaw.Amount(kind: kind, regime: regime, span: span, amount: value, unit: unit, basis: basis), row,
      LawEntry(
        .amounts, kind.rawValue, span, regimes: [regime], citation: basis.citation, certainty: basis.certainty,
        content: .amount(value, unit)), groups: ["\(kind.rawValue) \(regime.rawValue)"])
  }

  func step(_ node: FileNode) -> Placed<LicensingLaw.Step>? {
    guard let row = row(node, ["step", "regimes", "decided_by"], "steps"),
      let action = row.requiredValue("step", of: NextStep.Action.self),
      let decider = row.requiredValue("decided_by", of: NextStep.Decider.self), let basis = basis(row),
      let span = row.span()
    else { return nil }
    let regimes = row.values("regimes", of: LicensingRegime.self)
    return Placed(
      LicensingLaw.Step(action: action, regimes: regimes, span: span, decidedBy: decider, basis: basis), row,
      LawEntry(
        .steps, action.rawValue, span, regimes: regimes, citation: basis.citation, certainty: basis.certainty,
        content: .decidedBy(decider)),
      groups: regimes.isEmpty ? [action.rawValue] : regimes.map { "\(action.rawValue) \($0.rawValue)" })
  }

  func conditions(_ node: FileNode) -> Placed<LicensingLaw.Conditions>? {
    guard let row = row(node, ["set", "regime", "requirements", "except"], "conditions"),
      let kind = row.requiredValue("set", of: LicensingLaw.Conditions.Kind.self),
      let regime = row.requiredValue("regime", of: LicensingRegime.self), let basis = basis(row), let span = row.span()
    else { return nil }
    let conditions = LicensingLaw.Conditions(
      kind: kind, regime: regime, span: span,
      requirements: row.texts("requirements", isRequired: true).map(\.text), except: row.texts("except").map(\.text),
      basis: basis)
    return Placed(
      conditions, row,
      LawEntry(
        .conditions, kind.rawValue, span, regimes: [regime], citation: basis.citation, certainty: basis.certainty,
        content: .text(conditions.requirements.joined(separator: ", "))),
      groups: ["\(kind.rawValue) \(regime.rawValue)"])
  }

  func amendment(_ node: FileNode) -> Placed<LicensingLaw.Amendment>? {
    guard let row = row(node, ["requirements"], "amendments"), let basis = basis(row), let span = row.span() else {
      return nil
    }
    let amendment = LicensingLaw.Amendment(
      requirements: row.texts("requirements", isRequired: true).map(\.text), span: span, basis: basis)
    return Placed(
      amendment, row,
      LawEntry(
        .amendments, amendment.requirements.joined(separator: ", "), span, citation: basis.citation,
        certainty: basis.certainty))
  }

  func succession(_ node: FileNode) -> Placed<LicensingLaw.Succession>? {
    guard let row = row(node, ["before", "after", "carries"], "successions"), let before = row.requiredText("before"),
      let from = row.requiredDay("from"), let basis = basis(row)
    else { return nil }
    let after = row.texts("after", isRequired: true).map(\.text)
    return Placed(
      LicensingLaw.Succession(
        before: before, after: after, from: from, carries: row.value("carries") ?? .all, basis: basis), row,
      LawEntry(
        .successions, before, LawSpan(from: from), citation: basis.citation, certainty: basis.certainty,
        content: .text(after.joined(separator: ", "))))
  }
}
