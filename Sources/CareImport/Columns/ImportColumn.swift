package import CareCore

/// A column that an import understands.
package protocol ImportColumn: Hashable, CaseIterable, RawRepresentable, Sendable where RawValue == String {
  /// The heading as our own exports print it, then others that mean the same; compared without marks and case.
  var headings: [String] { get }
  /// What else this program calls the column.
  var printed: [String] { get }
  /// Of each group at least one column must be there.
  static var required: [[Self]] { get }
  /// What all those headings mean, folded once.
  static var words: HeadingWords<Self> { get }
  /// The columns that say whose row it is; a row in which one of them is filled is never passed over as a group.
  static var names: [Self] { get }
  /// The column of codes: a row with one is never a group.
  static var code: Self { get }
  /// Columns of numbers: a group row may carry its subtotals there.
  static var numeric: Set<Self> { get }
  /// Columns of days, and what each is the day of.
  static var days: KeyValuePairs<Self, DayRole> { get }
  /// Columns of days of which an empty cell says that there is no such day: who does not know it must not be told to
  /// leave it out.
  static var neededDays: Set<Self> { get }
  /// How a column that is missing is named.
  static func needed(_ column: Self) -> String
  /// The column of a part of a paper, in lists that are of papers.
  static func column(of field: PaperPart.Field) -> Self?
  /// Columns of numbers of papers.
  static var paperNumbers: Set<Self> { get }
  /// What the number of a decision is beside those of papers, and how it is headed, folded: alone it may be the number of
  /// a paper too.
  static var decision: (column: Self, headings: Set<String>)? { get }
  /// Columns of names and codes, in which hardly any word says that there is nothing.
  static var ownNames: Set<Self> { get }
  /// Columns of remarks in words of the writer's own.
  static var remarks: [Self] { get }
  /// Columns of words in which digits alone can stand: codes, numbers of papers, of houses, of districts.
  static var digits: Set<Self> { get }
  /// Headings that may mean several columns: asked about, never guessed.
  static var ambiguous: [(heading: String, columns: [Self])] { get }
  /// What a heading means below another one, as "Nữ" below "Số trẻ em".
  ///
  /// - Parameter lower: Folded.
  static func below(_ upper: Self, _ lower: String) -> HeadingMeaning<Self>
  /// Headings that mean a column only where no other one does, as a second one of hamlets.
  static var lesser: [Self: [String]] { get }
  /// Columns in whose place group rows may speak.
  static var saidByGroups: Set<Self> { get }
  /// Several rows may be about one thing, as one for each of its papers.
  static var joinsRows: Bool { get }
}

extension ImportColumn {
  /// What a day in this column is the day of.
  static func role(of column: Self) -> DayRole { days.first { $0.key == column }?.value ?? .asked }

  package static var ambiguous: [(heading: String, columns: [Self])] { [] }
  package static var joinsRows: Bool { false }
  package static var neededDays: Set<Self> { [] }
  package static var remarks: [Self] { [] }
  package static var paperNumbers: Set<Self> { [] }
  package static var decision: (column: Self, headings: Set<String>)? { nil }
  package static func needed(_ column: Self) -> String { "“\(column.headings[0])”" }
  package static func column(of field: PaperPart.Field) -> Self? { nil }
  package static var lesser: [Self: [String]] { [:] }
  package static var saidByGroups: Set<Self> { [] }

  /// Whether a heading is one of ``lesser``.
  func isLesser(_ heading: String) -> Bool {
    let folded = VietnameseText.folded(heading)
    return Self.lesser[self, default: []].contains { VietnameseText.folded($0) == folded }
  }

  package static func below(_ upper: Self, _ lower: String) -> HeadingMeaning<Self> {
    HeadingWords<Self>.totals.contains(lower) ? .column(upper) : words.meaning(ofFolded: lower)
  }
}

/// What a heading of a list says of its column.
package enum HeadingMeaning<Column: ImportColumn>: Hashable, Sendable {
  case column(Column)
  /// A part of a paper that the heading names.
  case paper(PaperPart)
  /// A part of a paper that only a heading beside it can name.
  case unnamedPaper(PaperPart.Field)
  /// `STT`, `TT`.
  case numbering
  case ambiguous([Column])
  case nothing
}

/// A column about one paper in a list of facilities: its number, its days, who signed it or how many people it allows.
package struct PaperPart: Hashable, Sendable {
  package enum Field: String, CaseIterable, Sendable {
    case number, issued, issuer, expires, capacity

    var isDay: Bool { self == .issued || self == .expires }
  }

  package let kind: PermitKind
  package let field: Field

  package init(_ kind: PermitKind, _ field: Field) {
    self.kind = kind
    self.field = field
  }

  /// As a mapping file writes it: `operating_license.number`.
  package init?(key: String) {
    let parts = key.split(separator: ".", omittingEmptySubsequences: false).map(String.init)
    guard parts.count == 2, let kind = PermitKind(rawValue: parts[0]), let field = Field(rawValue: parts[1]) else {
      return nil
    }
    self.init(kind, field)
  }

  package var key: String { "\(kind.rawValue).\(field.rawValue)" }
}
