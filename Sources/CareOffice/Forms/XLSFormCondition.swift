import CareCore
import Foundation

/// When an electronic form asks an item.
///
/// A telephone knows the answers given on it and not the facts of the register, so it asks whatever those might leave
/// out: an item asked too much is judged as not applicable, one that was never asked is lost. What is not known, since
/// an earlier item was not checked, is asked too, as everywhere.
struct XLSFormCondition {
  private let items: [String: ChecklistItem]

  init(_ checklist: Checklist) {
    items = checklist.itemsByID
  }

  /// - Returns: `nil` for always.
  func relevant(_ condition: Condition) -> String? {
    guard let text = text(condition) else { return nil }
    let unknown = condition.referencedItems(excluding: "").compactMap { items[$0] }.map(unknown)
    return ([text] + unknown).joined(separator: " or ")
  }

  /// An item that is asked and has no answer, or was not checked. One that does not apply takes along what hangs on it.
  private func unknown(_ item: ChecklistItem) -> String {
    let name = "${\(FormName.item(item.id))}"
    var open =
      item.isOneOfList
      ? "(\(name) = '' or \(name) = '\(NoAnswer.notChecked.rawValue)')"
      : "\(name) = '' and ${\(FormName.reason(item.id))} != '\(NoAnswer.notApplicable.rawValue)'"
    if let asked = item.appliesWhen.flatMap(relevant) { open += " and (\(asked))" }
    return "(\(open))"
  }

  /// The condition as far as a telephone can tell: what it cannot is taken to hold.
  private func text(_ condition: Condition) -> String? {
    switch condition {
    case .all(let parts):
      let known = parts.compactMap(text)
      return known.isEmpty ? nil : "(\(known.joined(separator: " and ")))"
    case .any(let parts):
      let known = parts.compactMap(text)
      return known.count < parts.count || known.isEmpty ? nil : "(\(known.joined(separator: " or ")))"
    // The opposite of a part would leave out what it cannot tell.
    case .not(let part): return isWhole(part) ? text(part).map { "not(\($0))" } : nil
    case .comparison(let comparison): return text(comparison)
    }
  }

  /// Whether a telephone can tell all of it.
  private func isWhole(_ condition: Condition) -> Bool {
    switch condition {
    case .all(let parts), .any(let parts): parts.allSatisfy(isWhole)
    case .not(let part): isWhole(part)
    case .comparison(let comparison): text(comparison) != nil
    }
  }

  private func text(_ comparison: Comparison) -> String? {
    guard case .answerOf(let id) = comparison.value, let item = items[id], comparison.dividedBy == nil else {
      return nil
    }
    let name = "${\(FormName.item(id))}"
    let limits = comparison.test.operands.compactMap(Self.literal)
    guard limits.count == comparison.test.operands.count else { return nil }
    func each(_ text: (String) -> String, _ word: String) -> String {
      limits.isEmpty ? "false()" : "(\(limits.map(text).joined(separator: " \(word) ")))"
    }
    switch comparison.test {
    case .equals, .oneOf, .includes:
      let isSeveral = item.answerType == .choices
      let one: (String) -> String = { isSeveral ? "selected(\(name), \($0))" : "\(name) = \($0)" }
      if case .includes = comparison.test { return each(one, "and") }
      return each(one, "or")
    case .atLeast: return each({ "\(name) >= \($0)" }, "and")
    case .atMost: return each({ "\(name) <= \($0)" }, "and")
    case .moreThan: return each({ "\(name) > \($0)" }, "and")
    case .lessThan: return each({ "\(name) < \($0)" }, "and")
    case .between: return item.answerType.isNumber ? "(\(name) >= \(limits[0]) and \(name) <= \(limits[1]))" : nil
    case .present: return "\(name) != ''"
    // Days are compared with that of the inspection or of a paper, which a telephone does not know.
    case .notBefore, .notAfter: return nil
    }
  }

  private static func literal(_ operand: Operand) -> String? {
    switch operand {
    case .number(let number): number.description
    case .text(let text): "'\(text)'"
    default: nil
    }
  }
}
