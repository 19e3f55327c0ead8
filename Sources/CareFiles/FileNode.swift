/// A value of a file with the place where it stands.
package struct FileNode: Sendable {
  package let position: FilePosition
  package let content: Content

  package init(_ content: Content, at position: FilePosition) {
    self.content = content
    self.position = position
  }

  package enum Content: Sendable {
    case scalar(Scalar)
    case mapping([Entry])
    case sequence([FileNode])
  }

  /// A text, number, day or nothing: what it is is for the reader to say, so that nothing is lost in between.
  package struct Scalar: Sendable {
    package let text: String
    /// In quotes or as a block: `"yes"` is a text whatever it looks like.
    package let isQuoted: Bool

    package init(text: String, isQuoted: Bool) {
      self.text = text
      self.isQuoted = isQuoted
    }

    package var isNull: Bool { !isQuoted && ["", "~", "null", "Null", "NULL"].contains(text) }
  }

  /// A key with its value. Keys that stand twice are kept, so that they can be reported.
  package struct Entry: Sendable {
    package let key: String
    package let position: FilePosition
    package let value: FileNode

    package init(key: String, position: FilePosition, value: FileNode) {
      self.key = key
      self.position = position
      self.value = value
    }
  }

  package var scalar: Scalar? { if case .scalar(let scalar) = content { scalar } else { nil } }
  package var entries: [Entry]? { if case .mapping(let entries) = content { entries } else { nil } }
  package var elements: [FileNode]? { if case .sequence(let nodes) = content { nodes } else { nil } }
  package var isNull: Bool { scalar?.isNull ?? false }

  /// The value of the first such key of a mapping.
  package subscript(key: String) -> FileNode? { entries?.first { $0.key == key }?.value }
}

/// A place in a file.
package struct FilePosition: Hashable, Comparable, Sendable {
  /// From 1.
  package let line: Int
  /// From 1, counted in Unicode scalars.
  package let column: Int

  package init(line: Int, column: Int) {
    self.line = line
    self.column = column
  }

  package static let start = FilePosition(line: 1, column: 1)

  package static func < (left: Self, right: Self) -> Bool {
    (left.line, left.column) < (right.line, right.column)
  }
}
