package import CareCore
import CareSheets

/// Which column of a list means what.
package struct ColumnMapping<Column: ImportColumn>: Sendable {
  /// One column of the list.
  package struct Entry: Hashable, Sendable {
    package let heading: ListHeader.Heading
    package let target: Target
  }

  /// What a column is used for.
  package enum Target: Hashable, Sendable {
    case column(Column)
    case paper(PaperPart)
    case numbering
    case unused
  }

  /// From left to right.
  package let entries: [Entry]
  /// Asked for every column of every row. A dictionary would hash the name of the column each time, which takes longer
  /// than a look at the few columns a list has.
  private let indices: [(column: Column, index: Int)]
  /// The parts of papers, by column.
  package let papers: [(index: Int, part: PaperPart)]

  init(_ entries: [Entry]) {
    self.entries = entries
    indices = entries.compactMap { entry in
      if case .column(let column) = entry.target { (column, entry.heading.column) } else { nil }
    }
    papers = entries.compactMap { entry in
      if case .paper(let part) = entry.target { (entry.heading.column, part) } else { nil }
    }
  }

  /// The column of the list, from 0.
  package func index(of column: Column) -> Int? { indices.first { $0.column == column }?.index }

  package func heading(of column: Column) -> String? {
    index(of: column).flatMap { index in entries.first { $0.heading.column == index }?.heading.text }
  }

  package func heading(at index: Int) -> String? { entries.first { $0.heading.column == index }?.heading.text }

  /// Where the list numbers its rows.
  package var numbering: Int? { entries.first { $0.target == .numbering }?.heading.column }

  /// Those of which no mapping file says that they are not used.
  package private(set) var undecided: [ListHeader.Heading] = []
  /// What the list must say of where each place lies, where no column does: the groups may.
  package private(set) var leftToGroups: Failure?

  /// Headings nobody understood, in order: shown, so that nothing is lost in silence.
  package var unused: [ListHeader.Heading] { entries.filter { $0.target == .unused }.map(\.heading) }

  /// Reads the headings; what a mapping file says goes before what they seem to mean.
  ///
  /// - Throws: `Failures` with every heading that means several things, every two headings that mean the same, and
  ///   every kind of column that is missing.
  package init(_ header: ListHeader, fixed: MappingFile? = nil, path: String, sheet: String) throws {
    let words = Column.words
    let chosen = try fixed.map { try $0.targets(Column.self, in: header) } ?? [:]
    var problems: [Failure] = []
    var entries: [Entry] = []
    var lastPaper: PermitKind?
    let named = Set(
      header.headings.compactMap { heading -> PermitKind? in
        if case .paper(let part) = words.meaning(of: heading.parts) { part.kind } else { nil }
      })
    for heading in header.headings {
      var target = Target.unused
      if let fixed = chosen[heading.column] {
        target = fixed
      } else if let decision = Column.decision, decision.headings.contains(VietnameseText.folded(heading.text)) {
        // Beside a column of numbers of papers it has those of decisions; alone nobody knows, and a person is asked.
        let isBeside = header.headings.contains { other in
          if other.column == heading.column { return false }
          if let target = chosen[other.column] { return Column.paperNumbers.contains { target == .column($0) } }
          guard case .column(let column) = words.meaning(of: other.parts) else { return false }
          return Column.paperNumbers.contains(column)
        }
        if isBeside { target = .column(decision.column) }
      } else {
        switch words.meaning(of: heading.parts) {
        case .column(let column): target = .column(column)
        case .paper(let part): target = Self.target(part)
        case .unnamedPaper(let field):
          if let kind = Self.kind(of: field, in: heading.text, beside: lastPaper, among: named) {
            target = Self.target(PaperPart(kind, field))
          }
        case .numbering: target = .numbering
        case .nothing: break
        case .ambiguous(let columns):
          problems.append(
            Failure(
              .ambiguousHeading,
              [
                "path": path, "letter": heading.letter, "heading": heading.text,
                "choices": columns.map { "\($0.rawValue) (\($0.headings[0]))" }.joined(separator: "; "),
              ]))
        }
      }
      if case .paper(let part) = target { lastPaper = part.kind } else { lastPaper = nil }
      if case .column(let column) = target, chosen[heading.column] == nil,
        let first = entries.firstIndex(where: { $0.target == target })
      {
        // Of two columns of hamlets the first is read.
        if column.isLesser(heading.text) { target = .unused }
        if target != .unused, column.isLesser(entries[first].heading.text), chosen[entries[first].heading.column] == nil
        {
          entries[first] = Entry(heading: entries[first].heading, target: .unused)
        }
      }
      if target != .unused, target != .numbering,
        let first = entries.first(where: { $0.target == target })
      {
        problems.append(
          Failure(
            .duplicateColumn,
            [
              "path": path, "column": Self.name(target), "first": "\(first.heading.letter) “\(first.heading.text)”",
              "second": "\(heading.letter) “\(heading.text)”",
            ]))
        continue
      }
      entries.append(Entry(heading: heading, target: target))
    }
    self.init(entries)
    undecided = unused.filter { chosen[$0.column] == nil }
    for group in Column.required where !group.contains(where: { index(of: $0) != nil }) {
      let failure = missing(group.map(Column.needed).joined(separator: " / "), header, path)
      if Set(group).isDisjoint(with: Column.saidByGroups) { problems.append(failure) } else { leftToGroups = failure }
    }
    if !problems.isEmpty { throw Failures(problems) }
  }

  /// The failure for a column that is needed, with the headings that nobody understood: one of them may be it.
  func missing(_ column: String, _ header: ListHeader, _ path: String) -> Failure {
    var arguments = [
      "path": path, "column": column, "line": header.rows.map(String.init).joined(separator: "–"),
    ]
    if unused.isEmpty { return Failure(.missingColumn, arguments) }
    arguments["unused"] = unused.map { "“\($0.parts.joined(separator: " – "))”" }.joined(separator: ", ")
    return Failure(.missingColumnHere, arguments)
  }

  /// A list of papers has columns of its own for what a heading says of one.
  private static func target(_ part: PaperPart) -> Target {
    if Column.joinsRows { return .paper(part) }
    return Column.column(of: part.field).map { .column($0) } ?? .unused
  }

  /// The paper of which a heading speaks that names none: a license where it says so and there is one, the one beside it,
  /// or the only one of the list where the heading cannot mean anything else.
  private static func kind(
    of field: PaperPart.Field, in heading: String, beside last: PermitKind?, among named: Set<PermitKind>
  ) -> PermitKind? {
    guard field == .expires || field == .capacity else { return last }
    let words = VietnameseText.folded(heading)
    let isOfLicense = " \(words) ".contains(" giay phep ") || " \(words) ".contains(" gp ")
    if isOfLicense, named.contains(.operatingLicense) { return .operatingLicense }
    return last ?? (named.count == 1 ? named.first : nil)
  }

  private static func name(_ target: Target) -> String {
    switch target {
    case .column(let column): column.headings[0]
    case .paper(let part): part.key
    case .numbering, .unused: ""
    }
  }
}
