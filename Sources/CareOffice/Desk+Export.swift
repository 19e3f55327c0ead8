public import CareCore
import CareImport
import CareMessages
import CareSheets
import CareStore

extension Desk {
  /// The whole register as a spreadsheet that can be imported again: one row a facility, one column each fact.
  ///
  /// Permits are not in it; they have a list of their own.
  public func exportRegister(_ vantage: Vantage, _ filter: FacilityFilter, to path: String) throws {
    let columns = FacilityColumn.allCases.filter { $0 != .district && $0 != .beneficiaries && $0 != .papersConfirmedOn }
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
        }
      }
    }
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
    cells[.province] = text(provinceCode(ofCommune: profile.communeCode).map(provinceName))
    cells[.address] = text(profile.address)
    cells[.setting] = label(profile.setting)
    cells[.head] = text(profile.head)
    cells[.phone] = text(profile.phone)
    cells[.opened] = profile.opened.map { .day($0) }
    cells[.from] = .day(profile.from)
    cells[.duties] = text(profile.duties)
    cells[.area] = text(profile.area)
    // As it was counted: a number carried over from before would be stated anew when the list is imported.
    if let census = dossier.lastCount(on: day) {
      cells[.censusDay] = .day(census.on)
      cells[.children] = census.children.map { .integer($0) }
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
    }
    return cells
  }
}
