internal import CareCore
internal import CareFiles
internal import Foundation

/// Reads the conditions of one item and finds those that can never hold.
struct ConditionParser {
  let own: ChecklistItem
  /// All items, by id.
  let items: [String: ChecklistItem]
  /// `applies_when` is asked before there is an answer.
  let isMetWhen: Bool
  let log: ChecklistLog

  private static let keys = ["all", "any", "not", "value", "divided_by"] + ComparisonTest.keys
  private static let groups = ["all", "any", "not"]

  /// - Returns: `nil`, with problems, when the node is no condition.
  func parse(_ node: FileNode, key: String) -> Condition? {
    guard let reader = NodeReader(node, keys: Self.keys, path: key, log: log.values) else { return nil }
    let groups = Self.groups.filter(reader.has)
    guard let group = groups.first else { return comparison(reader).map(Condition.comparison) }
    let others = Self.keys.filter { $0 != group && reader.has($0) }
    if let other = others.first {
      log.add(
        .conditionMixed, at: reader.position(of: other), key: reader.path(other), ["key": group, "other": other])
      return nil
    }
    if group == "not" {
      return reader.requiredNode("not").flatMap { parse($0, key: reader.path("not")) }.map(Condition.not)
    }
    let nodes = reader.requiredElements(group)
    var parts: [Condition] = []
    var check = ContradictionCheck()
    for node in nodes {
      guard let part = parse(node, key: reader.path(group)) else { continue }
      parts.append(part)
      if group == "all", let culprit = check.add(part) {
        log.add(
          .conditionContradiction, at: node.position, key: reader.path(group), ["value": culprit.description])
      }
    }
    guard parts.count == nodes.count, !parts.isEmpty else { return nil }
    return group == "all" ? .all(parts) : .any(parts)
  }

  /// The last day of a term.
  ///
  /// - Returns: `nil`, with problems, when the node is no day.
  func due(_ node: FileNode, key: String) -> Operand? {
    guard let operand = operand(node, key, mayCountWorkingDays: true), let shape = shape(operand) else { return nil }
    guard shape.kind == .day else {
      log.add(.dueNotDay, at: node.position, key: key, ["value": operand.description])
      return nil
    }
    return operand
  }

  /// What a number is counted among.
  ///
  /// - Returns: `nil`, with problems, when the node is no number.
  func whole(_ node: FileNode, key: String) -> Operand? {
    guard let operand = operand(node, key), let shape = shape(operand) else { return nil }
    guard shape.kind == .number else {
      log.add(.wholeNotNumber, at: node.position, key: key, ["value": operand.description])
      return nil
    }
    return operand
  }

  /// What a number is measured by: one count of the register, or one other answer.
  ///
  /// - Parameter isFact: Another answer is none.
  /// - Returns: `nil`, with problems, when the node is no such number.
  func bound(_ node: FileNode, key: String, isFact: Bool) -> Operand? {
    guard let whole = whole(node, key: key) else { return nil }
    switch whole {
    case .fact(let fact) where fact.isCount: return whole
    case .answerOf where !isFact: return whole
    default:
      log.add(.boundNotCount, at: node.position, key: key, ["value": whole.description])
      return nil
    }
  }

  // MARK: - Comparisons

  private func comparison(_ reader: NodeReader) -> Comparison? {
    let tests = ComparisonTest.keys.filter(reader.has)
    guard let test = tests.first else {
      log.add(.conditionWithoutTest, at: reader.position, key: reader.path)
      return nil
    }
    if tests.count > 1 {
      log.add(
        .conditionWithSeveralTests, at: reader.position(of: tests[1]), key: reader.path(tests[1]),
        ["first": test, "second": tests[1]])
      return nil
    }
    let value: Operand?
    if isMetWhen, !reader.has("value") {
      value = .answer
    } else {
      value = reader.requiredNode("value").flatMap { operand($0, reader.path("value")) }
    }
    let divisor = reader.node("divided_by").flatMap { operand($0, reader.path("divided_by")) }
    guard let value, let shape = shape(value), divisor != nil || reader.node("divided_by") == nil
    else { return nil }
    if let divisor {
      guard shape.kind == .number, self.shape(divisor)?.kind == .number else {
        mismatch(reader, "divided_by", shape, limit: divisor.description)
        return nil
      }
    }
    guard let parsed = self.test(test, reader: reader, shape: shape) else { return nil }
    return Comparison(value: value, dividedBy: divisor, test: parsed)
  }

  private func test(_ name: String, reader: NodeReader, shape: Shape) -> ComparisonTest? {
    guard let node = reader.requiredNode(name) else { return nil }
    guard shape.kind.tests.contains(name) else {
      mismatch(reader, name, shape, limit: node.scalar?.text ?? "")
      return nil
    }
    if name == "present" {
      guard node.scalar?.text == "true" else {
        log.values.add(.expectedFlag, at: node.position, key: reader.path(name))
        return nil
      }
      return .present
    }
    let nodes = ComparisonTest.listKeys.contains(name) ? reader.requiredElements(name) : [node]
    let limits = nodes.compactMap { limit($0, reader: reader, name: name, shape: shape) }
    guard limits.count == nodes.count, !limits.isEmpty else { return nil }
    if name == "between", limits.count != 2 {
      log.add(.impossibleThreshold, at: node.position, key: reader.path(name), ["value": list(limits)])
      return nil
    }
    if Thresholds.areImpossible(limits, test: name, mayBeNegative: shape.mayBeNegative) {
      log.add(.impossibleThreshold, at: node.position, key: reader.path(name), ["value": list(limits)])
      return nil
    }
    return ComparisonTest(key: name, limits: limits)
  }

  private func list(_ limits: [Operand]) -> String { limits.map(\.description).joined(separator: ", ") }

  /// What the value is compared with.
  private func limit(_ node: FileNode, reader: NodeReader, name: String, shape: Shape) -> Operand? {
    let key = reader.path(name)
    guard let scalar = node.scalar else {
      log.values.add(.expectedText, at: node.position, key: key)
      return nil
    }
    let text = NodeReader.normalized(scalar.text)
    if shape.kind == .text || shape.kind == .texts {
      let isLiteral = shape.allowed?.contains(text) ?? !text.hasPrefix("answer(")
      if isLiteral { return .text(text) }
      if let operand = Operand(text), self.shape(operand)?.kind == .text { return operand }
      let allowed = shape.allowed ?? []
      var arguments = ["value": text, "known": allowed.joined(separator: ", ")]
      arguments["suggestion"] = NearMiss.suggestion(for: text, among: allowed)
      log.add(.conditionImpossibleValue, at: node.position, key: key, arguments)
      return nil
    }
    guard let limit = operand(node, key), let limitShape = self.shape(limit) else { return nil }
    guard limitShape.kind == shape.kind else {
      mismatch(reader, name, shape, limit: text, at: node.position)
      return nil
    }
    return limit
  }

  private func mismatch(
    _ reader: NodeReader, _ key: String, _ shape: Shape, limit: String, at position: FilePosition? = nil
  ) {
    log.add(
      .conditionKindMismatch, at: position ?? reader.position(of: key), key: reader.path(key),
      ["value": shape.name, "kind": shape.kind.rawValue, "test": key, "limit": limit])
  }

  // MARK: - Operands

  private func operand(_ node: FileNode, _ key: String, mayCountWorkingDays: Bool = false) -> Operand? {
    guard let scalar = node.scalar else {
      log.values.add(.expectedText, at: node.position, key: key)
      return nil
    }
    let text = NodeReader.normalized(scalar.text)
    let looksLikeDay = text.utf8.count == 10 && text.split(separator: "-").map(\.utf8.count) == [4, 2, 2]
    if looksLikeDay, CalendarDay(text) == nil {
      log.values.add(.noSuchDay, at: node.position, key: key, ["value": text])
      return nil
    }
    guard let operand = Operand(text) else {
      var arguments = ["value": text]
      arguments["suggestion"] = NearMiss.suggestion(for: text, among: Self.words)
      log.add(.malformedOperand, at: node.position, key: key, arguments)
      return nil
    }
    if !mayCountWorkingDays, isMetWhen ? operand.countsWorkingDaysOnward : operand.countsWorkingDays {
      log.add(.workingDaysOutsideDue, at: node.position, key: key, ["value": text])
      return nil
    }
    if !isMetWhen, operand.readsOwnAnswer {
      log.add(.conditionOnOwnAnswer, at: node.position, key: key, ["item": own.id])
      return nil
    }
    let missing = Condition.comparison(Comparison(value: operand, test: .present))
      .referencedItems(excluding: "").filter { items[$0] == nil }
    for id in missing {
      log.addUnknown(.conditionOnUnknownItem, id, known: items.keys.sorted, at: node.position, key: key)
    }
    guard missing.isEmpty else { return nil }
    if shape(operand) == nil {
      log.add(.malformedOperand, at: node.position, key: key, ["value": text])
      return nil
    }
    return operand
  }

  private static let words = FactKey.allCases.map(\.rawValue) + ["answer", "inspection.day"]

  private func shape(_ operand: Operand) -> Shape? {
    switch operand {
    case .number: return Shape(kind: .number, name: operand.description, mayBeNegative: true)
    case .day, .inspectionDay: return Shape(kind: .day, name: operand.description)
    case .text: return Shape(kind: .text, name: operand.description)
    case .answer: return Shape(own, name: operand.description)
    case .answerOf(let id): return items[id].map { Shape($0, name: operand.description) }
    case .fact(let key): return Shape(kind: key.kind, name: key.rawValue, allowed: key.enumeration)
    case .sum(let left, let right):
      guard let first = shape(left), let second = shape(right), first.kind == .number, second.kind == .number
      else { return nil }
      return Shape(
        kind: .number, name: operand.description, mayBeNegative: first.mayBeNegative || second.mayBeNegative)
    case .difference(let left, let right):
      guard let first = shape(left), let second = shape(right), first.kind == second.kind,
        first.kind == .number || first.kind == .day
      else { return nil }
      return Shape(kind: .number, name: operand.description, mayBeNegative: true)
    case .shifted(let day, _, _):
      guard shape(day)?.kind == .day else { return nil }
      return Shape(kind: .day, name: operand.description)
    }
  }
}

/// What is known about an operand before anything is answered.
struct Shape {
  let kind: OperandKind
  /// As it was written.
  let name: String
  /// The only values a text can have.
  var allowed: [String]?
  var mayBeNegative = false

  init(kind: OperandKind, name: String, allowed: [String]? = nil, mayBeNegative: Bool = false) {
    self.kind = kind
    self.name = name
    self.allowed = allowed
    self.mayBeNegative = mayBeNegative
  }

  init(_ item: ChecklistItem, name: String) {
    switch item.answerType {
    case .yesNo: self.init(kind: .text, name: name, allowed: ["yes", "no"])
    case .integer, .decimal: self.init(kind: .number, name: name, mayBeNegative: item.mayBeNegative)
    case .date: self.init(kind: .day, name: name)
    case .choice: self.init(kind: .text, name: name, allowed: item.choices.map(\.id))
    case .choices: self.init(kind: .texts, name: name, allowed: item.choices.map(\.id))
    case .text: self.init(kind: .text, name: name)
    }
  }
}

extension OperandKind {
  /// The tests that mean something for such a value.
  var tests: Set<String> {
    switch self {
    case .number: ["equals", "one_of", "at_least", "at_most", "more_than", "less_than", "between", "present"]
    case .day: ["equals", "one_of", "between", "not_before", "not_after", "present"]
    case .text: ["equals", "one_of", "present"]
    case .texts: ["equals", "one_of", "includes", "present"]
    }
  }
}
