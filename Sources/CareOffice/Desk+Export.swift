public import CareCore
import CareImport
package import CareMessages
import CareSheets
import CareStore

extension Desk {
  /// The whole register as a spreadsheet that can be imported again: one row a facility, one column each fact.
  ///
  /// Papers, notices and earlier counts are not in it: an import of it would grant a paper without its last day, and one
  /// row has one count.
  ///
  /// - Returns: How much of them the file does not hold.
  @discardableResult
  public func exportRegister(_ vantage: Vantage, _ filter: FacilityFilter, to path: String) throws -> RegisterRest {
    var rest = RegisterRest()
    let columns = FacilityColumn.allCases.filter {
      ![.district, .hamlet, .beneficiaries, .papersConfirmedOn].contains($0)
    }
    let title = "Danh sách cơ sở"
    try PlainWorkbook(desk: self, title: title).write(headings: columns.map { $0.headings[0] }, to: path) { write in
      try database.read(at: vantage) { snapshot in
        var keys: [(key: PlaceKey, facility: Facility)] = []
        try snapshot.forEachDossier(existingOn: vantage.day) { dossier in
          guard let profile = dossier.profile(on: vantage.day), fits(profile, filter) else { return }
          keys.append((placeKey(dossier.facility, profile), dossier.facility))
        }
        for (_, facility) in keys.sorted(by: { $0.key < $1.key }) {
          let dossier = try snapshot.dossier(facility)
          let cells = exportCells(dossier, on: vantage.day)
          try write(columns.map { cells[$0] ?? .blank })
          rest.add(dossier, on: vantage.day)
        }
      }
    }
    return rest
  }

  private func exportCells(_ dossier: FacilityDossier, on day: CalendarDay) -> [FacilityColumn: Cell] {
    guard let profile = dossier.profile(on: day) else { return [:] }
    func text(_ text: String?) -> Cell? { text.map { .text($0) } }
    // Lists are written in the language of those who read them.
    func label(_ term: (any Worded)?) -> Cell? { term.map { .text($0.label(.vietnamese)) } }
    var cells: [FacilityColumn: Cell] = [:]
    cells[.code] = .text(dossier.facility.code)
    cells[.name] = .text(profile.name)
    cells[.kind] = label(profile.kind)
    cells[.otherKinds] =
      profile.otherKinds.isEmpty
      ? nil : .text(profile.otherKinds.map { $0.label(.vietnamese) }.joined(separator: "; "))
    cells[.ownership] = label(profile.ownership)
    cells[.operatorKind] = label(profile.operatorKind)
    cells[.religion] = text(profile.religion)
    cells[.religiousKind] = label(profile.religiousKind)
    cells[.host] = text(profile.host)
    cells[.communeCode] = .text(profile.communeCode)
    cells[.commune] = .text(bareCommuneName(profile.communeCode))
    cells[.province] = text(provinceCode(ofCommune: profile.communeCode).map { provinceName($0) })
    cells[.address] = text(profile.address)
    cells[.setting] = label(profile.setting)
    cells[.head] = text(profile.head)
    cells[.phone] = text(profile.phone)
    cells[.opened] = profile.opened.map { .day($0) }
    cells[.from] = .day(profile.from)
    cells[.duties] = text(profile.duties)
    cells[.area] = text(profile.area)
    // As it was counted: a number carried over from before would be stated anew when the list is imported. That of the
    // children is kept with the day of its own.
    if let census = dossier.lastCount(on: day) {
      cells[.censusDay] = .day(census.on)
      let known = dossier.census(on: day)
      cells[.children] = known?.children.map { .integer($0) }
      cells[.childrenDay] = known?.statedOn[.children].map { .day($0) }
      cells[.others] = census.others.map { .integer($0) }
      cells[.countedBy] = text(census.countedBy)
      for (column, part) in FacilityColumn.parts { cells[column] = census[part].map { .integer($0) } }
    }
    if let discovery = dossier.discoveries.last(where: { $0.on <= day }) {
      cells[.source] = label(discovery.source)
      cells[.discoveredOn] = .day(discovery.on)
    }
    if let closure = dossier.closure(on: day) {
      cells[.closedOn] = .day(closure.on)
      cells[.closureDocument] = text(closure.document)
      cells[.unplaced] = closure.unplaced.map { .integer($0) }
    }
    return cells
  }
}

/// What is on file of the facilities of an exported register and not in the file.
public struct RegisterRest: Sendable {
  /// Papers, whatever became of them.
  public private(set) var papers = 0
  /// Notices of operation and of its resumption, pauses and ends.
  public private(set) var notices = 0
  /// Counts before the latest.
  public private(set) var counts = 0
  /// Profiles before the latest.
  public private(set) var profiles = 0

  /// What was written of where the children went when a place closed.
  public private(set) var placements = 0

  mutating func add(_ dossier: FacilityDossier, on day: CalendarDay) {
    papers += dossier.permits.count { $0.events.contains { $0.on <= day } }
    notices += dossier.notices.count { $0.seen <= day } + dossier.pauses.count { $0.received <= day }
    notices += dossier.resumeNotices.count { $0.received <= day } + dossier.terminations.count { $0.decided <= day }
    if dossier.closure(on: day)?.note != nil { placements += 1 }
    counts += max(0, dossier.censuses.count { $0.on <= day } - 1)
    profiles += max(0, dossier.profiles.count { $0.from <= day } - 1)
  }

  /// Where each is to be had; `nil` where nothing is left out.
  package func text(_ language: Language) -> String? {
    let parts = [
      (Term.restPapers, papers), (.restNotices, notices), (.restCounts, counts), (.restProfiles, profiles),
      (.restPlacements, placements),
    ].filter { $0.1 > 0 }
    if parts.isEmpty { return nil }
    return Term.exportRest.text(
      language,
      ["list": parts.map { $0.0.text(language, ["count": String($0.1)]) }.joined(separator: "; ")])
  }
}
