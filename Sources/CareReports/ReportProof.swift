/// What a source knows of its own completeness, counted apart from the rows it hands out.
package struct ReportProof: Sendable {
  /// A dataset in words, and how many rows it must have.
  package struct Expectation: Hashable, Sendable {
    /// What was asked, as a person says it.
    package var question: String
    /// From a count of its own; `nil` where only the rules decide, as with the unlicensed: then the ledger proves it.
    package var rows: Int?
    /// How ``rows`` was counted.
    package var counting: String
    /// The facilities of the denominator, where every row is one facility: listed or omitted, each exactly once.
    package var facilities: CodeLedger?

    package init(_ question: String, rows: Int?, by counting: String, facilities: CodeLedger? = nil) {
      self.question = question
      self.rows = rows
      self.counting = counting
      self.facilities = facilities
    }
  }

  /// A sum that must come to the whole.
  package struct Balance: Hashable, Sendable {
    package let label: String
    package let parts: Int
    package let whole: Int

    package init(_ label: String, parts: Int, whole: Int) {
      self.label = label
      self.parts = parts
      self.whole = whole
    }
  }

  /// A facility of the denominator that a dataset leaves out.
  package struct Omission: Hashable, Sendable {
    package let dataset: String
    package let code: String
    package let name: String
    package let reason: String

    package init(dataset: String, code: String, name: String, reason: String) {
      self.dataset = dataset
      self.code = code
      self.name = name
      self.reason = reason
    }
  }

  /// By the id of the dataset.
  package var expectations: [String: Expectation] = [:]
  package var balances: [Balance] = []
  /// Checklist versions and calendar, what the denominator is and what is not in it: label and text.
  package var facts: [(label: String, text: String)] = []

  package init() {}
}

extension ReportSource {
  /// Nothing is known of its completeness.
  package func proof() throws -> ReportProof { ReportProof() }
  /// Leaves nothing out.
  package func omissions(_ body: (ReportProof.Omission) throws -> Void) throws {}
}
