public import CareCore
import CareFiles
import CareImport
import CareMessages
import CareSheets
import Foundation

/// How a list is to be imported.
public struct ImportRequest: Sendable {
  /// The list, as a spreadsheet of any kind.
  public var path: String
  /// The day from which what the list says holds.
  public var day: CalendarDay
  /// Nobody said the day: it is today. Where the title of the list says another one, counts without a day of their own
  /// are asked about.
  public var isDayAssumed = false
  /// Nothing is written to the register.
  public var isTrial = false
  /// Good rows are taken although others are bad.
  public var skipsBad = false
  /// Counts of more people than a home is likely to have are right.
  public var allowsMany = false
  /// No cell tells who a child is, whatever some look like.
  public var keepsWords = false
  /// The sheet; `nil` takes the only one that holds such a list.
  public var sheet: String?
  /// `convert`, `tcvn3`, `vni` or `keep`: what is done with text in the fonts of the nineties, which is refused without it.
  public var oldFonts: String?
  /// Rows, as a spreadsheet numbers them, that are groups where the list does not tell.
  public var groupRows: [Int] = []
  /// Rows that are facilities where the list does not tell.
  public var facilityRows: [Int] = []
  /// A YAML file that says what the columns mean.
  public var mapping: String?
  /// Where to keep the mapping in use.
  public var mappingToSave: String?
  /// As `kind=children_care`.
  public var defaults: [String] = []
  /// As `Xã A, huyện B=10660`.
  public var communes: [String] = []
  /// Where to write the list back with its bad cells marked.
  public var errors: String?

  /// An import of everything, or nothing.
  public init(path: String, day: CalendarDay) {
    self.path = path
    self.day = day
  }
}

/// What an import did, or would do.
public struct ImportResult: Sendable {
  /// Facilities that were not known, or events of papers, or head counts.
  public var added = 0
  /// Facilities known before of which the list says something new.
  public var changed = 0
  /// Rows that say nothing new; nothing was written for them.
  public var same = 0
  /// Rows left out because of a bad cell.
  public var leftOut = 0
  /// Rows of data, the bad ones included.
  public var rows = 0
  /// What was wrong with the rows left out, in the order of the file.
  public var problems: [ImportProblem] = []
  /// Bad cells were found and not to be skipped: nothing was written.
  public var isRefused = false
  /// The sheet that was read; empty for a CSV file.
  public var sheet = ""
  /// Which column was used for what.
  public var columns: [ColumnUse] = []
  /// Rows that are no data, by kind: `group`, `total`, `footnote` and so on.
  public var skipped: [(kind: String, count: Int)] = []
  /// Those rows one by one, but for blank ones, with their first words.
  public var passedOver: [(row: Int, kind: String, text: String)] = []
  /// What a person should know: communes converted, numbers restored, rows that were hidden.
  public var notes: [String] = []
  /// What changed in facilities that are known, or would in a trial, field by field; the first ``changesNamed`` of them.
  public var changes: [ImportChange] = []
  /// Nobody reads more.
  static let changesNamed = 1_000
  /// Rows that are probably a facility under another spelling.
  public var resemblances: [String] = []
  /// Facilities of the register to which the list gives another name or commune: `F-000001 “A” → “B”`.
  package var renamed: [String] = []

  /// Notes a name or a commune that is another one, not one written otherwise.
  mutating func noteRename(
    of facility: Facility, _ old: FacilityProfile, _ new: FacilityProfile, _ communeName: (String) -> String
  ) {
    var changes: [String] = []
    if !SpelledName.agree(old.name, new.name) {
      changes.append("“\(old.name)” → “\(new.name)”")
    }
    if old.communeCode != new.communeCode {
      changes.append("\(communeName(old.communeCode)) → \(communeName(new.communeCode))")
    }
    if !changes.isEmpty { renamed.append("\(facility.code) \(changes.joined(separator: ", "))") }
  }

  /// Columns nobody reads, as the file heads them.
  public var unusedHeadings: [String] { columns.filter { $0.key == nil && !$0.isNumbering }.map(\.heading) }

  /// One column of the list.
  public struct ColumnUse: Sendable {
    /// As a spreadsheet shows it: `B`.
    public let letter: String
    /// As the list has it.
    public let heading: String
    /// The key of the import; `nil` when it is not used.
    public let key: String?
    /// What the key is called; `nil` when it is not used.
    public let name: String?
    /// It numbers the rows.
    public let isNumbering: Bool
  }
}

/// One cell that could not be used.
public struct ImportProblem: Sendable {
  /// Empty for a CSV file.
  public let sheet: String
  /// As a spreadsheet numbers it.
  public let row: Int
  /// From 0; `nil` when the list has no such column.
  public let column: Int?
  /// `B`; empty when the list has no such column.
  public let letter: String
  /// Of the column, as the list has it.
  public let heading: String
  /// As the cell shows it.
  public let value: String
  /// Why it cannot be used, and what to do.
  public let reason: Failure
  /// With its place.
  public let failure: Failure
}

/// What would change in one facility.
public struct ImportChange: Sendable {
  /// As a spreadsheet numbers it.
  public let row: Int
  /// Of the facility.
  public let code: String
  /// In the register.
  public let name: String
  /// Each with what the register says and what the list says.
  public let fields: [(name: String, old: String, new: String)]
}

extension Desk {
  /// What the options say, read and checked.
  struct ListSetup {
    let list: ListOptions
    let defaults: [FacilityColumn: String]
    let communes: CommuneFinder
  }

  func setup(_ request: ImportRequest) throws -> ListSetup {
    // A name that cannot be is refused before anything is taken.
    if let path = request.errors { try OutputKind.check(path, "xlsx") }
    if let path = request.mappingToSave { try OutputKind.check(path, "yaml", "yml") }
    var mapping = try request.mapping.map { path in try mappingFile(path) }
    var defaults: [FacilityColumn: String] = [:]
    for (key, value) in mapping?.defaults ?? [:] { try add(key, value, "--map", to: &defaults) }
    for text in request.defaults {
      guard let (key, value) = Self.split(text) else {
        throw Failure(
          .defaultMalformed, ["value": text, "option": "--default", "example": "--default kind=children_care"])
      }
      try add(key, value, "--default", to: &defaults)
    }
    var answers = mapping?.communes ?? [:]
    for text in request.communes {
      guard let (former, present) = Self.split(text) else {
        throw Failure(
          .defaultMalformed, ["value": text, "option": "--commune", "example": "--commune \"Xã A, huyện B=10660\""])
      }
      answers[former] = present
    }
    if request.sheet != nil { mapping?.sheet = nil }
    var list = ListOptions(
      sheet: request.sheet, mapping: mapping,
      oldFonts: try request.oldFonts.map { try Self.term($0, field: "--old-fonts") })
    for row in request.groupRows { list.choices[row] = .group }
    for row in request.facilityRows {
      if list.choices[row] == .group {
        throw Failure(
          .optionsConflict,
          ["first": "\(RowChoice.group.option) \(row)", "second": "\(RowChoice.facility.option) \(row)"])
      }
      list.choices[row] = .facility
    }
    return ListSetup(
      list: list, defaults: defaults,
      communes: try CommuneFinder(self, answers: answers))
  }

  private static func term(_ field: PaperPart.Field) -> Term {
    switch field {
    case .number: .partNumber
    case .issued: .partIssued
    case .issuer: .partIssuer
    case .expires: .partExpires
    case .capacity: .partCapacity
    }
  }

  private static func split(_ text: String) -> (String, String)? {
    guard let mark = text.lastIndex(of: "="), let key = NormalizedText(String(text[..<mark])),
      let value = NormalizedText(String(text[text.index(after: mark)...])), !key.isEmpty, !value.isEmpty
    else { return nil }
    return (key.value, value.value)
  }

  private func add(_ key: String, _ value: String, _ option: String, to defaults: inout [FacilityColumn: String]) throws
  {
    switch FacilityColumn(rawValue: key) {
    case .kind: _ = try Self.term(value, field: "\(option) \(key)", FacilityKind.self)
    case .ownership: _ = try Self.term(value, field: "\(option) \(key)", Ownership.self)
    case .operatorKind: _ = try Self.term(value, field: "\(option) \(key)", OperatorKind.self)
    case .setting: _ = try Self.term(value, field: "\(option) \(key)", Setting.self)
    case .religion, .district, .province: break
    default:
      throw Failure(
        .noSuchChoice,
        [
          "value": key, "field": option,
          "choices": "kind, ownership, operator, setting, religion, district, province",
        ])
    }
    if let column = FacilityColumn(rawValue: key) { defaults[column] = value }
  }

  private func mappingFile(_ path: String) throws -> MappingFile {
    let bytes = try NamedFile.bytes(path)
    return try explaining(path) { try MappingFile(bytes) }
  }

  /// Problems of a mapping file as sentences with their places.
  func explaining<Result>(_ path: String?, _ body: () throws -> Result) throws -> Result {
    do {
      return try body()
    } catch let problems as FileProblems {
      throw Failures(problems.all.map { $0.failure(.mappingMalformed, in: path ?? "", language) })
    }
  }

  /// Opens the list, finds its header and keeps the mapping if asked to.
  func table<Column: ImportColumn>(
    _ request: ImportRequest, _ setup: ListSetup, _ result: inout ImportResult, _: Column.Type = Column.self
  ) throws -> ListTable<Column> {
    let file = try SpreadsheetFile(path: request.path)
    var found: ListTable<Column>?
    let table: ListTable<Column>
    do {
      table = try explaining(request.mapping) { try ListTable<Column>(file, setup.list) }
      found = table
      try table.checkGroups { setup.communes.group($0) }
      try askAboutColumns(of: table)
    } catch {
      throw try drafting(error, of: file, request, setup, found)
    }
    if let header = table.strangeHeader {
      result.notes.append(
        Term.strangeHeader.text(
          language,
          [
            "rows": header.rows.map(String.init).joined(separator: "–"),
            "list": header.headings.map { "“\($0.text)”" }.joined(separator: ", "),
          ]))
    }
    if setup.list.oldFonts != nil, let (count, list) = try table.oldFontTexts(in: file) {
      result.notes.append(
        Term.oldFontsConverted.text(language, ["count": String(count), "list": list.joined(separator: "; ")]))
    }
    result.sheet = table.source.sheet
    result.columns = table.mapping.entries.map { entry in
      let (key, name): (String?, String?) =
        switch entry.target {
        case .column(let column): (column.rawValue, column.headings[0])
        case .paper(let part): (part.key, "\(part.kind.label(language)) – \(Self.term(part.field).text(language))")
        case .numbering, .unused: (nil, nil)
        }
      return ImportResult.ColumnUse(
        letter: entry.heading.letter, heading: entry.heading.text, key: key, name: name,
        isNumbering: entry.target == .numbering)
    }
    if let path = request.mappingToSave {
      try save(table.mapping.file(table.header, sheet: table.source.sheet), setup, to: path, Column.self)
      result.notes.append(Term.mappingSaved.text(language, ["path": path]))
    }
    return table
  }

  /// What the title of a list says of its day, where nobody else said one and it is not the day of the office.
  func titleDays<Column: ImportColumn>(of table: ListTable<Column>, _ request: ImportRequest) throws -> [TitleDay] {
    request.isDayAssumed ? try table.titleDays().filter { !$0.covers(request.day) } : []
  }

  /// A count that was recorded of a wrong day stays in the register: it is asked about before anything is written.
  ///
  /// - Parameter counted: The first row whose count has no day of its own.
  /// - Throws: ``Failure`` ``FailureCode/titleDayUnsettled`` for such a count, but in a trial, which says it.
  func settleDay(
    _ titles: [TitleDay], _ request: ImportRequest, counted: Int?, _ result: inout ImportResult
  ) throws {
    if titles.isEmpty { return }
    let past = titles.filter { title in title.last.map { $0 < request.day } ?? false }
    let days = past.compactMap(\.last)
    let places = [
      titles.contains { !$0.isName } ? Term.sayingTitle : nil, titles.contains(where: \.isName) ? .sayingName : nil,
    ]
    let place = places.compactMap { $0?.text(language) }.joined(separator: ", ")
    if let counted {
      let choices =
        past.map { title in
          (title.isName ? Term.dayOfName : .dayOfTitle).text(language, ["day": title.last?.shortText ?? ""])
        }
        + [Term.dayOfToday.text(language, ["day": request.day.shortText])]
      let failure = Failure(
        .titleDayUnsettled,
        [
          "path": request.path, "place": place, "title": titles.map(\.title).uniqued().joined(separator: "”, “"),
          "line": String(counted), "choices": choices.joined(separator: ", "),
        ])
      guard request.isTrial else { throw failure }
      result.notes.append(failure.text(language))
    } else if let day = days.first, titles.count == 1 {
      result.notes.append(
        Term.titleDayOffered.text(
          language, ["place": place.uppercasedFirst, "title": titles[0].title, "day": day.shortText]))
    }
  }

  /// - Throws: ``Failures`` with every column that nobody reads although it is full of what a column lacks.
  private func askAboutColumns<Column: ImportColumn>(of table: ListTable<Column>) throws {
    let asked = try table.undecided()
    if asked.isEmpty { return }
    throw Failures(
      asked.map { column in
        Failure(
          .undecidedColumn,
          [
            "path": table.source.path, "letter": column.heading.letter, "heading": column.heading.text,
            "content": Self.term(column.content).text(language),
            "choices": choices(of: column).map { key, name in name.map { "\(key) (\($0))" } ?? key }
              .joined(separator: "; "),
          ])
      })
  }

  /// What a column that nobody reads may be: the key, and what it is called.
  private func choices<Column: ImportColumn>(of column: UndecidedColumn<Column>) -> [(key: String, name: String?)] {
    let parts: [PaperPart.Field] =
      switch column.content {
      case .days: [.issued, .expires]
      case .people: [.capacity]
      case .papers: [.number]
      }
    return column.choices.map { ($0.rawValue, $0.headings[0]) }
      + (Column.joinsRows
        ? parts.map {
          (
            PaperPart(.operatingLicense, $0).key,
            "\(PermitKind.operatingLicense.label(language)) – \(Self.term($0).text(language))"
          )
        } : [])
  }

  private static func term<Column: ImportColumn>(_ content: UndecidedColumn<Column>.Content) -> Term {
    switch content {
    case .days: .fullOfDays
    case .people: .fullOfPeople
    case .papers: .fullOfPaperNumbers
    }
  }

  /// A mapping is written also where the list is not understood: that is when a person needs one to correct.
  ///
  /// - Returns: What to throw: why the list is not understood, and that there is a mapping now.
  private func drafting<Column: ImportColumn>(
    _ error: any Error, of file: SpreadsheetFile, _ request: ImportRequest, _ setup: ListSetup,
    _ table: ListTable<Column>?
  ) throws -> any Error {
    let failures = (error as? Failures)?.all ?? (error as? Failure).map { [$0] } ?? []
    guard let path = request.mappingToSave, !failures.isEmpty else { return error }
    // What was understood stays; a column that waits for a person has its choices beside it.
    let understood = try table.map { table in
      table.mapping.file(
        table.header, sheet: table.source.sheet,
        choices: Dictionary(
          uniqueKeysWithValues: try table.undecided().map { column in
            (column.heading.column, choices(of: column).map { key, name in name.map { "\(key): \($0)" } ?? key })
          }))
    }
    guard let draft = try understood ?? ListTable<Column>.draft(file, setup.list) else { return error }
    try save(draft, setup, to: path, Column.self)
    return Failures(failures + [Failure(.mappingDrafted, ["path": path])])
  }

  private func save<Column: ImportColumn>(
    _ mapping: MappingFile, _ setup: ListSetup, to path: String, _: Column.Type
  ) throws {
    var mapping = mapping
    mapping.defaults = Dictionary(uniqueKeysWithValues: setup.defaults.map { ($0.key.rawValue, $0.value) })
    mapping.communes = setup.list.mapping?.communes ?? [:]
    do {
      try Data(mapping.text(remarks: remarks(Column.self)).utf8).write(to: URL(filePath: path), options: .atomic)
    } catch {
      throw Failure(.cannotCreateFile, ["path": path])
    }
  }

  /// What the words of a mapping file mean, for whoever corrects it.
  private func remarks<Column: ImportColumn>(_: Column.Type) -> [String] {
    var lines = Term.mappingWords.text(language).split(separator: "\n").map(String.init)
    lines += Column.allCases.map { "\($0.rawValue): \($0.headings[0])" }
    if Column.joinsRows {
      lines += PermitKind.allCases.filter { Column.words.names($0) }.flatMap { kind in
        PaperPart.Field.allCases.map { field in
          "\(PaperPart(kind, field).key): \(kind.label(language)) – \(Self.term(field).text(language))"
        }
      }
    }
    return lines
  }
}
