package import CareCore
package import Foundation

/// Gathers the problems of one file while its values are read.
package final class ProblemLog {
  package private(set) var problems: [FileProblem] = []

  package init() {}

  package func add(
    _ code: FileProblemCode, at position: FilePosition, key: String, _ arguments: [String: String] = [:]
  ) {
    problems.append(FileProblem(at: position, key: key, code: code, arguments: arguments))
  }
}

/// Reads the typed values of one mapping. A value that is not as it should be becomes a problem and reads as `nil`, so
/// that the rest of the file is still looked at.
package struct NodeReader {
  package let position: FilePosition
  /// The keys above, as `items`, for the messages.
  package let path: String
  package let log: ProblemLog
  private let values: [String: FileNode]
  private let keyPositions: [String: FilePosition]

  /// - Parameter keys: all keys the mapping may have.
  /// - Returns: `nil`, with a problem, when the node is no mapping.
  package init?(_ node: FileNode, keys: [String], path: String = "", log: ProblemLog) {
    guard let entries = node.entries else {
      log.add(.expectedMapping, at: node.position, key: path)
      return nil
    }
    var values: [String: FileNode] = [:]
    var keyPositions: [String: FilePosition] = [:]
    for entry in entries {
      let key = path.isEmpty ? entry.key : "\(path).\(entry.key)"
      if values[entry.key] != nil {
        log.add(.duplicateKey, at: entry.position, key: key, ["key": entry.key])
      } else if !keys.contains(entry.key) {
        if let suggestion = NearMiss.suggestion(for: entry.key, among: keys) {
          let arguments = ["key": entry.key, "suggestion": suggestion]
          log.add(.unknownKeyWithSuggestion, at: entry.position, key: key, arguments)
        } else {
          let arguments = ["key": entry.key, "known": keys.joined(separator: ", ")]
          log.add(.unknownKey, at: entry.position, key: key, arguments)
        }
      } else {
        values[entry.key] = entry.value
        keyPositions[entry.key] = entry.position
      }
    }
    self.position = node.position
    self.path = path
    self.log = log
    self.values = values
    self.keyPositions = keyPositions
  }

  /// The key with the keys above it.
  package func path(_ key: String) -> String { path.isEmpty ? key : "\(path).\(key)" }

  /// Whether the key stands there, whatever its value.
  package func has(_ key: String) -> Bool { values[key] != nil }

  /// The value, when it is there and not null.
  package func node(_ key: String) -> FileNode? { values[key].flatMap { $0.isNull ? nil : $0 } }

  /// Where the key stands; the mapping itself when it is missing.
  package func position(of key: String) -> FilePosition { keyPositions[key] ?? position }

  package func requiredNode(_ key: String) -> FileNode? {
    if let node = node(key) { return node }
    log.add(.missingKey, at: position(of: key), key: path(key), ["key": key])
    return nil
  }

  // MARK: - Text

  package func text(_ key: String) -> String? { node(key).flatMap { text($0, key) } }

  package func requiredText(_ key: String) -> String? { requiredNode(key).flatMap { text($0, key) } }

  /// NFC, without blanks at the ends.
  private func text(_ node: FileNode, _ key: String) -> String? {
    guard let scalar = node.scalar else {
      log.add(.expectedText, at: node.position, key: path(key))
      return nil
    }
    guard let text = Self.visible(scalar.text, at: node.position, key: path(key), log) else { return nil }
    guard !text.isEmpty else {
      log.add(.emptyText, at: node.position, key: path(key), ["key": key])
      return nil
    }
    return text
  }

  /// The text, normalized; `nil`, with a problem, where it holds characters nobody can see.
  package static func visible(_ text: String, at position: FilePosition, key: String, _ log: ProblemLog) -> String? {
    if NormalizedText.hidesCharacters(text) {
      log.add(.hiddenCharacter, at: position, key: key)
      return nil
    }
    return normalized(text)
  }

  package static func normalized(_ text: String) -> String {
    VietnameseText.composed(isBare(text) ? text : text.trimmingCharacters(in: .whitespacesAndNewlines))
  }

  /// Whether a text begins and ends with what is no space for certain, as nearly all of the law does: the law is read at
  /// every start, and trimming is what takes longest of a text.
  private static func isBare(_ text: String) -> Bool {
    guard let first = text.unicodeScalars.first, let last = text.unicodeScalars.last else { return true }
    return isLetterOrMark(first.value) && isLetterOrMark(last.value)
  }

  /// ASCII without space and controls, and the Latin letters of Vietnamese.
  private static func isLetterOrMark(_ value: UInt32) -> Bool {
    (0x21...0x7E).contains(value) || (0xC0...0x24F).contains(value) || (0x1E00...0x1EFF).contains(value)
  }

  // MARK: - Other scalars

  package func flag(_ key: String, default standard: Bool) -> Bool {
    guard let node = node(key) else { return standard }
    switch node.scalar?.text {
    case "true", "True", "yes": return true
    case "false", "False", "no": return false
    default:
      log.add(.expectedFlag, at: node.position, key: path(key))
      return standard
    }
  }

  package func integer(_ key: String) -> Int? {
    guard let node = node(key) else { return nil }
    if let text = node.scalar?.text, let number = Int(text) { return number }
    log.add(.expectedInteger, at: node.position, key: path(key))
    return nil
  }

  package func decimal(_ key: String) -> Decimal? {
    guard let node = node(key) else { return nil }
    guard let scalar = node.scalar else {
      log.add(.expectedNumber, at: node.position, key: path(key))
      return nil
    }
    if let number = NumberText.plain(scalar.text) { return number }
    log.add(.noSuchNumber, at: node.position, key: path(key), ["value": scalar.text])
    return nil
  }

  package func day(_ key: String) -> CalendarDay? { node(key).flatMap { day($0, key) } }

  package func requiredDay(_ key: String) -> CalendarDay? { requiredNode(key).flatMap { day($0, key) } }

  private func day(_ node: FileNode, _ key: String) -> CalendarDay? {
    guard let scalar = node.scalar else {
      log.add(.expectedDay, at: node.position, key: path(key))
      return nil
    }
    if let day = CalendarDay(scalar.text) { return day }
    log.add(.noSuchDay, at: node.position, key: path(key), ["value": scalar.text])
    return nil
  }

  // MARK: - Enumerations

  package func value<Value>(_ key: String, of type: Value.Type = Value.self) -> Value?
  where Value: RawRepresentable & CaseIterable, Value.RawValue == String {
    node(key).flatMap { value($0, key) }
  }

  package func requiredValue<Value>(_ key: String, of type: Value.Type = Value.self) -> Value?
  where Value: RawRepresentable & CaseIterable, Value.RawValue == String {
    requiredNode(key).flatMap { value($0, key) }
  }

  package func values<Value>(_ key: String, of type: Value.Type = Value.self) -> [Value]
  where Value: RawRepresentable & CaseIterable, Value.RawValue == String {
    elements(key).compactMap { value($0, key) }
  }

  private func value<Value>(_ node: FileNode, _ key: String) -> Value?
  where Value: RawRepresentable & CaseIterable, Value.RawValue == String {
    guard let text = text(node, key) else { return nil }
    if let value = Value(rawValue: text) { return value }
    let known = Value.allCases.map(\.rawValue)
    if let suggestion = NearMiss.suggestion(for: text, among: known) {
      let arguments = ["value": text, "suggestion": suggestion]
      log.add(.unknownValueWithSuggestion, at: node.position, key: path(key), arguments)
    } else {
      let arguments = ["value": text, "known": known.joined(separator: ", ")]
      log.add(.unknownValue, at: node.position, key: path(key), arguments)
    }
    return nil
  }

  // MARK: - Lists

  /// The elements of a list; none, with a problem, when it is no list.
  package func elements(_ key: String) -> [FileNode] {
    guard let node = node(key) else { return [] }
    if let elements = node.elements { return elements }
    log.add(.expectedList, at: node.position, key: path(key))
    return []
  }

  /// The same for a list that must be there and not be empty.
  package func requiredElements(_ key: String) -> [FileNode] {
    guard let node = requiredNode(key) else { return [] }
    let elements = elements(key)
    if elements.isEmpty, node.elements != nil {
      log.add(.emptyList, at: node.position, key: path(key), ["key": key])
    }
    return elements
  }

  /// Texts with their places.
  package func texts(_ key: String, isRequired: Bool = false) -> [(text: String, position: FilePosition)] {
    (isRequired ? requiredElements(key) : elements(key)).compactMap { node in
      text(node, key).map { ($0, node.position) }
    }
  }
}
