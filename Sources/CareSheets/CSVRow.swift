/// One row of a CSV file, as it stands: nothing trimmed, nothing brought to NFC, as many fields as the row has.
package struct CSVRow: Hashable, Sendable {
  package let fields: [String]
  /// The line of the file on which the row begins, from 1.
  package let line: Int

  package init(fields: [String], line: Int) {
    self.fields = fields
    self.line = line
  }

  /// The row is an empty line, or separators only.
  package var isBlank: Bool { fields.allSatisfy(\.isEmpty) }
}
