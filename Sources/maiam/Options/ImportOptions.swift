import ArgumentParser
import CareCore
import CareMessages
import CareOffice
import Foundation

/// What a person says of rows that may be groups or facilities.
struct RowOptions: ParsableArguments {
  @Option(help: help(.importGroupRow)) var groupRow: [Int] = []
  @Option(help: help(.importFacilityRow)) var facilityRow: [Int] = []
}

/// How an import reads a list and goes about bad cells, and what it says.
struct ImportOptions: ParsableArguments {
  @Option(help: help(.importSheet)) var sheet: String?
  @Option(help: help(.importMap)) var map: String?
  @Option(help: help(.importSaveMap)) var saveMap: String?
  @Option(help: help(.importCommune)) var commune: [String] = []
  @Option(help: help(.importOldFonts)) var oldFonts: String?
  @OptionGroup var rows: RowOptions
  @OptionGroup var counting: CountOptions
  @Flag(help: help(.dryRun)) var dryRun = false
  @Flag(help: help(.skipBad)) var skipBad = false
  @Option(help: help(.importErrors)) var errors: String?

  func request(_ path: String, on day: CalendarDay) -> ImportRequest {
    var request = ImportRequest(path: path, day: day)
    request.sheet = sheet
    request.mapping = map
    request.mappingToSave = saveMap
    request.communes = commune
    request.oldFonts = oldFonts
    request.groupRows = rows.groupRow
    request.facilityRows = rows.facilityRow
    request.isTrial = dryRun
    request.skipsBad = skipBad
    request.allowsMany = counting.allowMany
    request.keepsWords = Program.keepsWords
    request.errors = errors
    return request
  }

  func report(_ result: ImportResult, _ path: String, _ listing: ListingOptions) throws {
    let language = Program.language
    // How the list was understood comes first: what is wrong with its cells may follow from it.
    if dryRun, listing.format != .json { Terminal.say(mapping(result, language)) }
    // A window holds a dozen lines of one kind; a file takes them all.
    let limit = Terminal.isInteractive(STDERR_FILENO) ? 12 : .max
    for sentence in result.problemSentences(language, each: limit) { Terminal.warn(sentence) }
    for sentence in result.resemblances { Terminal.warn(sentence) }
    if !result.unusedHeadings.isEmpty, !dryRun {
      Terminal.warn(
        Term.unusedColumns.text(language, ["columns": result.unusedHeadings.joined(separator: ", ")]))
    }
    for note in result.notes { Terminal.warn(note) }
    if result.isRefused {
      Terminal.warn(
        Term.importRefused.text(
          language, ["count": String(result.problems.count), "rows": String(result.leftOut)]))
    }
    if listing.format == .json || dryRun || !result.isRefused {
      listing.printOne(json(result, path), text(result, path, language))
    }
    if result.isRefused { throw Refusal(status: .badData) }
    if result.leftOut > 0 {
      Terminal.warn(Term.leftOut.text(language, ["count": String(result.leftOut)]))
      throw Refusal(status: .refused)
    }
  }

  private func mapping(_ result: ImportResult, _ language: Language) -> String {
    var lines: [String] = []
    if !result.sheet.isEmpty { lines.append(Term.importSheet.text(language, ["sheet": result.sheet])) }
    lines += result.columns.map { column in
      let words = [
        "letter": column.letter, "heading": column.heading, "name": column.name ?? "", "key": column.key ?? "",
      ]
      if column.isNumbering { return Term.columnNumbering.text(language, words) }
      return (column.key == nil ? Term.columnUnused : Term.columnUsed).text(language, words)
    }
    return lines.joined(separator: "\n")
  }

  private func text(_ result: ImportResult, _ path: String, _ language: Language) -> String {
    let counts = [
      "path": path, "added": String(result.added), "changed": String(result.changed), "same": String(result.same),
    ]
    var lines: [String] = []
    lines += result.changes.map { change in
      Term.importChange.text(
        language,
        [
          "line": String(change.row), "code": change.code, "name": change.name,
          "fields": change.fields.map { "\($0.name): \($0.old.isEmpty ? "—" : $0.old) → \($0.new)" }
            .joined(separator: "; "),
        ])
    }
    let unnamed = result.changed - result.changes.count
    if !result.changes.isEmpty, unnamed > 0 {
      lines.append(Term.importChangesMore.text(language, ["count": String(unnamed)]))
    }
    let sum: Term = dryRun ? .importPlanned : .imported
    return (lines + [sum.text(language, counts)]).joined(separator: "\n")
  }

  private func json(_ result: ImportResult, _ path: String) -> JSON {
    .object([
      ("code", .string(path)), ("path", .string(path)), ("sheet", .string(result.sheet)),
      ("added", .integer(result.added)),
      ("changed", .integer(result.changed)), ("same", .integer(result.same)), ("left_out", .integer(result.leftOut)),
      ("rows", .integer(result.rows)), ("dry_run", .boolean(dryRun)), ("refused", .boolean(result.isRefused)),
      ("skipped", .object(result.skipped.map { ($0.kind, .integer($0.count)) })),
      (
        "passed_over",
        .array(
          result.passedOver.map {
            .object([("row", .integer($0.row)), ("kind", .string($0.kind)), ("text", .string($0.text))])
          })
      ),
      (
        "columns",
        .array(
          result.columns.map { column in
            .object([
              ("column", .string(column.letter)), ("heading", .string(column.heading)), ("key", JSON(column.key)),
            ])
          })
      ),
      (
        "changes",
        .array(
          result.changes.map { change in
            .object([
              ("row", .integer(change.row)), ("facility_code", .string(change.code)),
              (
                "fields",
                .array(
                  change.fields.map {
                    .object([("field", .string($0.name)), ("before", .string($0.old)), ("after", .string($0.new))])
                  })
              ),
            ])
          })
      ),
      (
        "problems",
        .array(
          result.problems.map { problem in
            .object([
              ("sheet", .string(problem.sheet)), ("row", .integer(problem.row)), ("column", .string(problem.letter)),
              ("heading", .string(problem.heading)), ("value", .string(problem.value)),
              ("reason", .string(problem.reason.text(Program.language))),
            ])
          })
      ),
      ("notes", .array(result.notes.map(JSON.string))),
      ("resemblances", .array(result.resemblances.map(JSON.string))),
    ])
  }
}
