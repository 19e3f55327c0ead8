import ArgumentParser
import CareCore
import CareMessages
import CareOffice

/// How a listing, or the thing a command made, is printed.
struct ListingOptions: ParsableArguments {
  enum Format: String, CaseIterable, ExpressibleByArgument {
    case table
    case csv
    case json
  }

  @Option(help: help(.format)) var format: Format = .table

  /// A list: a table of some columns, or all of them as CSV or JSON.
  ///
  /// - Parameters:
  ///   - shown: The columns of the table; all of them when `nil`.
  ///   - detail: A column of long text, set below each row of the table.
  ///   - details: Several such columns, each below its heading.
  ///   - footer: What the list comes to and what it leaves out: said of a list without a row too.
  ///   - empty: Said on a screen where there is no row, if that needs a reason.
  ///   - free: Where somebody wrote in his own words: a file has that only where it was released.
  ///   - corrections: What was put right of each row, told beside it.
  func print(
    _ rows: [DataRow], _ columns: [ColumnKey], shown: [ColumnKey]? = nil, detail: ColumnKey? = nil,
    details: [ColumnKey] = [], footer: String? = nil, empty: String? = nil, free: FreeColumns? = nil,
    corrections: [[Correction]]? = nil, _ release: ReleaseOptions? = nil
  ) throws {
    let language = Program.language
    var (rows, columns, details) = (rows, columns, details)
    if let corrections, format != .json {
      rows = zip(rows, corrections).map { $0.telling($1, language) }
      columns.append(.corrections)
      details.append(.corrections)
    }
    switch format {
    case .json: Terminal.say(ListingText.json(rows, columns, corrections))
    case .csv:
      let parts = rows.map { row in
        release?.releaseNotes == true ? (row, false) : free?.withheld(row, language) ?? (row, false)
      }
      Terminal.write(try ListingText.csv(parts.map(\.0), columns, language))
      let kept = parts.count(where: \.1)
      if kept > 0 { Terminal.warn(Term.freeTextKeptCount.text(language, ["count": String(kept)])) }
    case .table:
      if rows.isEmpty {
        Terminal.say(empty ?? Term.noRows.text(language))
        // That there are 0 rows has just been said.
        let none = Term.rowsCount.text(language, ["count": "0"])
        let lines = (footer ?? "").split(separator: "\n").filter { $0 != none }.joined(separator: "\n")
        if !lines.isEmpty { Terminal.say(lines) }
      } else {
        let columns = shown ?? columns
        let table = TextTable(
          headings: columns.map { $0.label(language) },
          rows: rows.map { row in columns.map { fieldText(row[$0], column: $0, language) } },
          rightAligned: Set(columns.indices.filter { index in rows.contains { $0[columns[index]].isNumber } }),
          details: detail.map { detail in rows.map { fieldText($0[detail], column: detail, language) } }
            ?? rows.map { row in headed(row, details) })
        Terminal.say(table.text(width: Terminal.width))
        if let footer { Terminal.say("\n" + footer) }
        let texts = table.rows.joined() + table.details + [footer ?? ""]
        sayLegend(of: SourceMark.allCases.filter { mark in texts.contains { mark.stands(in: $0, language) } })
      }
    }
  }

  /// What a list leaves out: below the table, or beside what a program reads.
  func footer(_ lines: String, and note: String?) -> String {
    guard let note else { return lines }
    guard format == .table else {
      Terminal.warn(note)
      return lines
    }
    return lines.isEmpty ? note : "\(lines)\n\(note)"
  }

  /// Several columns of long text, each below its heading.
  private func headed(_ row: DataRow, _ columns: [ColumnKey]) -> String {
    let language = Program.language
    return columns.filter { row[$0] != .absent }.map { column in
      "\(column.label(language)):\n"
        + fieldText(row[column], column: column, language)
    }.joined(separator: "\n")
  }

  /// A fact that was recorded of a facility: a sentence, or an object under the code of the facility.
  func printFact(_ json: JSON, of facility: Facility, _ text: String) {
    guard case .object(let pairs) = json else { return printOne(json, text) }
    printOne(.object([("code", .string(facility.code))] + pairs), text)
  }

  /// How a facility stands in a list: on a screen its headline says what it rests on.
  func row(_ desk: Desk) -> (LicensingAudit) -> DataRow {
    let format = format
    return { (audit: LicensingAudit) -> DataRow in
      switch format {
      case .table: desk.screenRow(audit)
      case .csv: desk.sheetRow(audit)
      case .json: desk.row(audit)
      }
    }
  }

  /// One thing: a sentence or labeled lines, or an object.
  func printOne(_ json: JSON, _ text: String) {
    Terminal.say(format == .json ? json.text() : text)
    if format != .json { sayLegend(of: SourceMark.marks(in: text, Program.language)) }
  }

  /// One thing with all that people wrote of it: nothing that leaves the office as a file.
  ///
  /// - Throws: `Failure` ``FailureCode/pageIsNoFile`` where CSV is asked for.
  func printPage(_ json: JSON, _ text: String) throws(Failure) {
    if format == .csv { throw Failure(.pageIsNoFile) }
    printOne(json, text)
  }

  /// What the marks of certainty above mean, a line each.
  func sayLegend(of marks: [SourceMark]) {
    let lines = marks.map { TextTable.wrap($0.legend(Program.language), Terminal.width).joined(separator: "\n") }
    if !lines.isEmpty { Terminal.say("\n" + lines.joined(separator: "\n")) }
  }
}

/// Whether a file of a listing may hold what was written in free words.
struct ReleaseOptions: ParsableArguments {
  @Flag(help: help(.releaseNotesOfList)) var releaseNotes = false
}

/// How many of some facilities are without papers by the register alone; `nil` where none is.
func byRegister(_ audits: [LicensingAudit]) -> String? {
  let count = audits.count { $0.unconfirmed != nil }
  return count == 0 ? nil : Term.byRegisterCount.text(Program.language, ["count": String(count)])
}

extension Field {
  var isNumber: Bool {
    switch self {
    case .integer, .decimal: true
    default: false
    }
  }
}
