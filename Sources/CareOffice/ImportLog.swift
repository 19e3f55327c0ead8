import CareCore
import CareImport
import CareStore
package import CareMessages

/// What is said of a list while it is read.
final class ImportLog {
  private let desk: Desk
  private let texts: PlaceTexts
  private(set) var problems: [CellProblem] = []
  private var converted: [String: (code: String, rows: Int)] = [:]
  /// Read as units of today, by their code, though former ones that lie elsewhere had the name.
  private var namesakes: [String: [FormerCommune]] = [:]
  /// Rows by the code of their commune.
  private var communes: [String: Int] = [:]
  private var restored: [Int] = []
  private var isKindMissing = false
  private var unknown: [(row: Int, code: String)] = []
  /// Rows that say that a paper is no more, without the paper.
  private var withoutPaper: [Int] = []

  init(_ desk: Desk, home: String? = nil) {
    self.desk = desk
    texts = desk.placeTexts(home: home)
  }

  func add(_ new: [CellProblem]) { problems += new }

  /// What was done to the cells of a row for it to be understood.
  func note(_ found: ProposedFacility) {
    if let former = found.formerCommune { converted[former, default: (found.communeCode, 0)].rows += 1 }
    if !found.namesakes.isEmpty { namesakes[found.communeCode] = found.namesakes }
    if !found.communeCode.isEmpty { communes[found.communeCode, default: 0] += 1 }
    if found.isPhoneRestored { restored.append(found.row) }
    if found.kind == nil, found.defaultKind == nil { isKindMissing = true }
  }

  /// A row of a list of counts that says that nobody has counted there.
  func noteUnknown(_ facility: Facility, in row: Int) { unknown.append((row, facility.code)) }

  /// A row that says that a paper is no more and names none.
  func noteWithoutPaper(_ row: Int) { if withoutPaper.last != row { withoutPaper.append(row) } }

  /// What was said of rows while they were taken.
  func addRemarks(to result: inout ImportResult) {
    let language = desk.language
    if !withoutPaper.isEmpty {
      let rows = withoutPaper.prefix(40).map(String.init).joined(separator: ", ")
      result.notes.append(
        Term.lossesWithoutPaper.text(
          language,
          ["count": String(withoutPaper.count), "rows": rows + (withoutPaper.count > 40 ? ", …" : "")]))
    }
  }

  /// In the order of the file, cells of a row from left to right.
  func sorted() -> [ImportProblem] {
    problems.enumerated().sorted {
      ($0.element.row, $0.element.column ?? .max, $0.offset) < ($1.element.row, $1.element.column ?? .max, $1.offset)
    }.map { problem($0.element) }
  }

  private func problem(_ problem: CellProblem) -> ImportProblem {
    let language = desk.language
    var reason = problem.failure.text(language)
    // A sentence that does not name the value has it before it.
    if !problem.value.isEmpty, !reason.contains(problem.value) { reason = "“\(problem.value)” – \(reason)" }
    let arguments = problem.failure.arguments
    if let value = arguments["whole"] ?? arguments["value"], Self.answerable.contains(problem.failure.code) {
      reason += " " + Term.communeOption.text(language, ["value": value])
    }
    let sheet = problem.sheet.isEmpty ? "" : Term.onSheet.text(language, ["sheet": problem.sheet])
    return ImportProblem(
      sheet: problem.sheet, row: problem.row, column: problem.column, letter: problem.letter, heading: problem.heading,
      value: problem.value, reason: problem.failure,
      failure: Failure(
        .badCell,
        [
          "path": problem.path, "sheet": sheet, "line": String(problem.row),
          "column": [problem.letter, problem.heading.isEmpty ? "" : "“\(problem.heading)”"]
            .filter { !$0.isEmpty }.joined(separator: " "), "reason": reason,
        ]))
  }

  /// What a person can answer for all rows of the place at once.
  private static let answerable: Set<FailureCode> = [
    .splitCommune, .ambiguousCommune, .communeElsewhere, .communeOfAnotherKind, .communeNotInDistrict,
    .communeNotInDistrictNear,
    .unknownCommuneNear, .unknownCommuneIn, .unknownCommune, .unknownDistrict,
  ]

  /// What became of the rows that are no data, and what was made of the others.
  func tally<Column: ImportColumn>(_ tally: ListTally, _ mapping: ColumnMapping<Column>, _ result: inout ImportResult) {
    let language = desk.language
    let terms: [(RowKind, Term)] = [
      (.numberRow, .skippedNumberRows), (.repeatedHeader, .skippedHeaders), (.group, .skippedGroups),
      (.total, .skippedTotals), (.footnote, .skippedFootnotes), (.further, .furtherRows), (.blank, .skippedBlanks),
    ]
    var said: [String] = []
    result.passedOver = tally.skipped.map { ($0.row, $0.kind.rawValue, $0.text) }
    for (kind, term) in terms {
      guard let count = tally.counts[kind], count > 0 else { continue }
      result.skipped.append((kind.rawValue, count))
      // Blank lines are nobody's business unless something else is passed over.
      if kind != .blank || !said.isEmpty {
        said.append(term.text(language, ["count": String(count)]) + named(tally.skipped.filter { $0.kind == kind }))
      }
    }
    if !said.isEmpty {
      result.notes.append(Term.skippedRows.text(language, ["kinds": said.joined(separator: ", ")]))
    }
    if tally.hidden > 0 { result.notes.append(Term.hiddenRows.text(language, ["count": String(tally.hidden)])) }
    for group in tally.groups {
      // For all rows below it where the list has no such column, else for those that leave it blank.
      func isAbsent(_ key: String) -> Bool { Column(rawValue: key).map { mapping.index(of: $0) == nil } ?? true }
      let all = used(group.meaning) { $0.allSatisfy(isAbsent) }
      let blanks = used(group.meaning) { keys in
        !keys.allSatisfy(isAbsent) && keys.allSatisfy { isAbsent($0) || group.blanks.contains($0) }
      }
      for (term, meaning) in [(Term.groupTaken, all), (.groupTakenWhereBlank, blanks)] where !meaning.isEmpty {
        result.notes.append(
          term.text(
            language, ["line": String(group.row), "text": group.text, "meaning": meaning.joined(separator: ", ")]))
      }
    }
    if !converted.isEmpty {
      let names = converted.sorted { $0.key < $1.key }
      let list = names.prefix(40).map { "\($0.key) → \(desk.communeName($0.value.code))" }.joined(separator: "; ")
      result.notes.append(
        Term.communesConverted.text(
          language,
          [
            "count": String(converted.values.reduce(0) { $0 + $1.rows }),
            "list": list + (names.count > 40 ? "; …" : ""),
          ]))
    }
    if !namesakes.isEmpty {
      let list = namesakes.sorted { $0.key < $1.key }.map { "\(texts.told($0.key)) (\(texts.namesakes($0.value)))" }
      result.notes.append(
        Term.namesakesTaken.text(
          language, ["list": firstTexts(list, separator: "; ")]))
    }
    let elsewhere = communes.filter { texts.isElsewhere($0.key) }.sorted { $0.key < $1.key }
    if !elsewhere.isEmpty, let home = texts.home {
      result.notes.append(
        Term.placesElsewhere.text(
          language,
          [
            "count": String(elsewhere.reduce(0) { $0 + $1.value }), "province": desk.provinceName(home),
            "list": elsewhere.prefix(40).map { texts.told($0.key) }.joined(separator: "; ")
              + (elsewhere.count > 40 ? "; …" : ""),
          ]))
    }
    if !unknown.isEmpty {
      let rows = unknown.prefix(40).map { "\($0.row) (\($0.code))" }.joined(separator: ", ")
      result.notes.append(
        Term.rowsNotCounted.text(
          language, ["count": String(unknown.count), "rows": rows + (unknown.count > 40 ? ", …" : "")]))
    }
    if !restored.isEmpty {
      let rows = restored.prefix(12).map(String.init).joined(separator: ", ") + (restored.count > 12 ? ", …" : "")
      result.notes.append(Term.phonesRestored.text(language, ["count": String(restored.count), "rows": rows]))
    }
    for difference in tally.differences {
      result.notes.append(
        Term.groupSumDiffers.text(
          language,
          [
            "line": String(difference.row), "text": difference.text, "stated": difference.stated,
            "counted": difference.counted, "column": mapping.heading(at: difference.column) ?? "",
          ]))
    }
    let hasKind = Column(rawValue: "kind").map { mapping.index(of: $0) != nil } ?? false
    if isKindMissing, !hasKind, Column.self == FacilityColumn.self {
      result.notes.append(Term.kindMissing.text(language))
    }
  }

  /// Rows that hold words of their own, each with its number: a place taken for one of them is found there.
  private func named(_ rows: [ListTally.Skipped]) -> String {
    let told = rows.filter { [.group, .total, .footnote].contains($0.kind) }
    if told.isEmpty { return "" }
    let list = told.prefix(200).map { row in
      Term.skippedRow.text(
        desk.language,
        ["line": String(row.row), "text": row.text.count > 60 ? row.text.prefix(60) + "…" : row.text])
    }
    return " (\(list.joined(separator: ", "))\(told.count > 200 ? ", …" : ""))"
  }

  /// What a group row says in the place of columns, by their keys.
  private func used(_ meaning: GroupMeaning?, _ areLacking: ([String]) -> Bool) -> [String] {
    guard let meaning else { return [] }
    func lacks(_ keys: String...) -> Bool { areLacking(keys) }
    var texts: [String] = []
    let language = desk.language
    if let ownership = meaning.ownership, lacks("ownership") { texts.append(ownership.label(language)) }
    if let kind = meaning.kind, lacks("kind") { texts.append(kind.label(language)) }
    if let kind = meaning.operatorKind, lacks("operator") { texts.append(kind.label(language)) }
    if let kind = meaning.religiousKind, lacks("religious_kind") { texts.append(kind.label(language)) }
    if let religion = meaning.religion, lacks("religion") { texts.append(religion) }
    if let kind = meaning.permitKind, lacks("permit_kind") { texts.append(kind.label(language)) }
    if let commune = meaning.commune, lacks("commune", "commune_code") { texts.append(commune) }
    if let district = meaning.district, lacks("district"), meaning.commune == nil { texts.append(district) }
    return texts
  }
}

extension ImportResult {
  /// What is wrong, cell by cell. A column that was taken for another fails in every row: of one column and one kind of
  /// fault, so many are told and the rest counted.
  ///
  /// - Parameter limit: Cells told of each column and kind.
  package func problemSentences(_ language: Language, each limit: Int) -> [String] {
    struct Fault: Hashable {
      let column: String
      let code: FailureCode
    }
    var told: [String] = []
    var counts: [Fault: Int] = [:]
    var further: [(fault: Fault, first: ImportProblem)] = []
    for problem in problems {
      let fault = Fault(column: problem.letter, code: problem.reason.code)
      let count = counts[fault, default: 0] + 1
      counts[fault] = count
      if count <= limit { told.append(problem.failure.text(language)) }
      if count - 1 == limit { further.append((fault, problem)) }
    }
    return told
      + further.map { fault, first in
        Term.furtherProblems.text(
          language,
          [
            "count": String((counts[fault] ?? 0) - limit), "column": fault.column, "heading": first.heading,
            "line": String(first.row),
          ])
      }
  }
}

/// Rows that are probably a facility of the register under another spelling: listed, never merged.
struct LikenessCheck {
  private let desk: Desk
  private var index = FacilityLikenessIndex<Facility>()
  private var neighbors = NumberedNeighbors()
  private var found: [String] = []
  private var isSkipped = false
  private var count = 0
  /// What the list itself added: two names of one list that differ in their marks are two.
  private(set) var added: Set<Facility.ID> = []
  private let isFresh: Bool
  private let takenOut: TakenOutEntries
  /// Entries of the register by the name they bear.
  private var named: [String: [(facility: Facility, traits: FacilityTraits)]] = [:]
  /// Entries that are held in memory for the comparison.
  static let limit = 5_000

  init(_ desk: Desk, _ snapshot: Snapshot, isFresh: Bool) throws {
    self.desk = desk
    takenOut = try TakenOutEntries(snapshot)
    self.isFresh = isFresh
    if isFresh { return }
    try snapshot.forEachProfiled { facility, profile, others in
      count += 1
      guard count <= Self.limit else { return }
      let traits = FacilityTraits(profile)
      index.insert(facility, traits, formers: FacilityTraits.formers(of: profile, among: others))
      neighbors.insert(facility, traits)
      named[FacilityName(profile.name).bare.key, default: []].append((facility, traits))
    }
  }

  mutating func look(at proposed: ProposedFacility, _ facility: Facility) {
    count += 1
    if let sentence = takenOut.text(of: facility, proposed.name, in: proposed.communeCode, desk.language) {
      found.append(sentence)
    }
    if !isFresh { added.insert(facility.id) }
    guard count <= Self.limit else {
      isSkipped = true
      return
    }
    let traits = FacilityTraits(
      name: proposed.name, communeCode: proposed.communeCode, head: proposed.head, phone: proposed.phone,
      address: proposed.address)
    if let match = index.matches(traits).first {
      found.append(
        Term.resemblesRegistered.text(
          desk.language,
          [
            "line": String(proposed.row), "name": proposed.name, "code": facility.code, "other": match.id.code,
            "other_name": match.traits.name, "score": String(match.likeness.score),
            "reasons": desk.text(match.likeness.reasons),
          ]))
    } else if let other = named[FacilityName(proposed.name).bare.key]?.first(where: { isNamesake($0.traits, proposed) })
    {
      found.append(
        desk.sameNameText(proposed.name, facility, other.facility, in: other.traits.communeCode))
    } else {
      let others = neighbors.of(traits)
      if !others.isEmpty {
        found.append(
          Term.numberUnsaid.text(
            desk.language,
            [
              "line": String(proposed.row), "name": proposed.name, "code": facility.code,
              "others": NumberedNeighbors.text(others),
            ]))
      }
    }
    index.insert(facility, traits)
    neighbors.insert(facility, traits)
  }

  /// In another commune: in its own it is compared with more than the name.
  private func isNamesake(_ traits: FacilityTraits, _ proposed: ProposedFacility) -> Bool {
    traits.communeCode != proposed.communeCode
      && FacilityName(traits.name).agreesWhole(with: FacilityName(proposed.name))
  }

  var sentences: [String] { found + (isSkipped ? [Term.resemblanceUnchecked.text(desk.language)] : []) }
}

/// Entries that somebody took out of the register: a list that still has them brings them back.
struct TakenOutEntries {
  private var entries: [String: RetractedEntry] = [:]

  init(_ snapshot: Snapshot) throws {
    for (entry, profiles) in try snapshot.retractedEntries() {
      for profile in profiles { entries[Self.key(profile.name, profile.communeCode)] = entry }
    }
  }

  private static func key(_ name: String, _ commune: String) -> String { "\(commune) \(VietnameseText.folded(name))" }

  /// That a new entry has the name and the commune of one that was taken out; `nil` where it has not.
  func text(of facility: Facility, _ name: String, in commune: String, _ language: Language) -> String? {
    guard let old = entries[Self.key(name, commune)] else { return nil }
    return Term.takenOutBefore.text(
      language,
      [
        "code": facility.code, "name": name, "old": old.facility.code, "on": old.on.shortText, "reason": old.reason,
      ])
  }
}

/// Places of one commune whose names differ by a number alone: `(cơ sở 1)`, `(cơ sở 2)`. One of the name without a number
/// may be any of them.
struct NumberedNeighbors {
  private var byName: [String: [(facility: Facility, name: String)]] = [:]
  /// By commune and name without its brackets, those whose brackets have no number.
  private var byStem: [String: [(facility: Facility, name: String)]] = [:]

  mutating func insert(_ facility: Facility, _ traits: FacilityTraits) {
    if let stem = traits.plainStem { byStem[stem, default: []].append((facility, traits.name)) }
    guard traits.hasNumber, let name = traits.nameWithoutNumber else { return }
    byName[name, default: []].append((facility, traits.name))
  }

  /// Nothing where the name has a number of its own.
  func of(_ traits: FacilityTraits) -> [(facility: Facility, name: String)] {
    guard !traits.hasNumber, let name = traits.nameWithoutNumber else { return [] }
    return byName[name] ?? []
  }

  /// The other way round: places whose names lack the number that a name has in brackets.
  func lackingNumber(of traits: FacilityTraits) -> [(facility: Facility, name: String)] {
    traits.numberedStem.flatMap { byStem[$0] } ?? []
  }

  static func text(_ neighbors: [(facility: Facility, name: String)]) -> String {
    neighbors.prefix(6).map { "\($0.facility.code) “\($0.name)”" }.joined(separator: ", ")
      + (neighbors.count > 6 ? ", …" : "")
  }
}
