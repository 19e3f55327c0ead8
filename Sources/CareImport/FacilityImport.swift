package import CareCore

/// The columns of a list of facilities.
package enum FacilityColumn: String, ImportColumn {
  case code
  case name
  case kind
  case otherKinds = "other_kinds"
  case ownership
  case operatorKind = "operator"
  case religion
  case religiousKind = "religious_kind"
  case host
  case commune
  case address
  case setting
  case head
  case phone
  case opened
  case duties
  case area
  case censusDay = "census_day"
  case children
  case others
  case countedBy = "counted_by"
  case girls
  case under18Months = "under_18_months"
  case from18MonthsTo6 = "from_18_months_to_6"
  case from6To16 = "from_6_to_16"
  case from16 = "from_16"
  case disability
  case mentalIllness = "mental_illness"
  case hiv
  case roundTheClock = "round_the_clock"
  case needy
  case staff
  case caregivers
  case withoutPlacementDecision = "without_placement_decision"
  case withoutAdmissionDecision = "without_admission_decision"
  case source
  case discoveredOn = "discovered_on"
  case closedOn = "closed_on"
  case closureDocument = "closure_document"

  package static let required: [FacilityColumn] = [.name, .kind, .ownership, .commune]

  package var headings: [String] {
    switch self {
    case .code: ["Mã cơ sở", "Mã"]
    case .name: ["Tên cơ sở", "Tên"]
    case .kind: ["Loại hình", "Loại hình cơ sở"]
    case .otherKinds: ["Loại hình khác"]
    case .ownership: ["Sở hữu", "Hình thức sở hữu", "Công lập/ngoài công lập"]
    case .operatorKind: ["Người thành lập", "Tổ chức, cá nhân thành lập", "Cơ quan chủ quản"]
    case .religion: ["Tôn giáo"]
    case .religiousKind: ["Loại tổ chức tôn giáo", "Loại tổ chức, cơ sở tôn giáo, tín ngưỡng"]
    case .host: ["Nơi đặt cơ sở"]
    case .commune: ["Xã, phường", "Xã/phường", "Xã, phường, đặc khu", "commune_code"]
    case .address: ["Địa chỉ"]
    case .setting: ["Khu vực", "Địa bàn"]
    case .head: ["Người đứng đầu"]
    case .phone: ["Điện thoại", "Số điện thoại"]
    case .opened: ["Ngày hoạt động", "Ngày bắt đầu hoạt động"]
    case .duties: ["Nhiệm vụ đang thực hiện"]
    case .area: ["Địa bàn hoạt động"]
    case .censusDay: ["Ngày thống kê", "Số liệu tính đến ngày"]
    case .children: ["Số trẻ em", "Số trẻ", "Số trẻ em đang chăm sóc"]
    case .others: ["Đối tượng khác"]
    case .countedBy: ["Người thống kê"]
    case .girls: ["Trẻ em gái"]
    case .under18Months: ["Dưới 18 tháng"]
    case .from18MonthsTo6: ["Từ 18 tháng đến dưới 6 tuổi"]
    case .from6To16: ["Từ 6 đến dưới 16 tuổi"]
    case .from16: ["Từ đủ 16 tuổi"]
    case .disability: ["Khuyết tật"]
    case .mentalIllness: ["Tâm thần"]
    case .hiv: ["Nhiễm HIV"]
    case .roundTheClock: ["Chăm sóc 24/24 giờ"]
    case .needy: ["Đối tượng có hoàn cảnh khó khăn"]
    case .staff: ["Số nhân viên"]
    case .caregivers: ["Nhân viên chăm sóc"]
    case .withoutPlacementDecision: ["Trẻ chưa có quyết định chăm sóc thay thế"]
    case .withoutAdmissionDecision: ["Chưa có quyết định tiếp nhận"]
    case .source: ["Nguồn phát hiện"]
    case .discoveredOn: ["Ngày phát hiện"]
    case .closedOn: ["Ngày đóng cửa"]
    case .closureDocument: ["Quyết định đóng cửa"]
    }
  }

  /// The columns of a census's parts.
  static let parts: [(FacilityColumn, Census.Part)] = Census.Part.allCases.compactMap { part in
    FacilityColumn(rawValue: part.rawValue).map { ($0, part) }
  }
}

/// What one row of a list says of a facility.
package struct ProposedFacility: Hashable, Sendable {
  package let line: Int
  package let code: String?
  package let profile: FacilityProfile
  package let census: Census?
  package let discovery: Discovery?
  package let closure: Closure?
}

/// A list of facilities, understood.
package struct FacilityImport: Sendable {
  package private(set) var proposed: [ProposedFacility] = []
  package private(set) var problems: [CellProblem] = []
  package let unusedHeadings: [String]

  /// - Parameters:
  ///   - day: The day from which the profiles hold, and of a census without a day of its own.
  ///   - commune: Finds the code of a commune from its code or name.
  package init(
    csv path: String, on day: CalendarDay, vocabulary: Vocabulary,
    commune: (String) throws(Failure) -> String
  ) throws {
    let table = try SourceTable<FacilityColumn>(csv: path)
    unusedHeadings = table.unusedHeadings
    problems = table.problems
    var lines: [String: Int] = [:]
    for row in table.rows {
      var wrong: [CellProblem] = []
      let found = Self.read(row, day: day, vocabulary: vocabulary, commune: commune, &wrong)
      if let code = row.text(.code) {
        if let first = lines[code] {
          wrong.append(row.problem(.code, Failure(.duplicateInFile, ["code": code, "line": String(first)])))
        }
        lines[code] = lines[code] ?? row.line
      }
      problems += wrong
      if wrong.isEmpty, let found { proposed.append(found) }
    }
  }

  private static func read(
    _ row: SourceRow<FacilityColumn>, day: CalendarDay, vocabulary: Vocabulary,
    commune: (String) throws(Failure) -> String, _ problems: inout [CellProblem]
  ) -> ProposedFacility? {
    func term<Term: RawRepresentable & CaseIterable>(_ column: FacilityColumn, _: Term.Type) -> (String) throws(Failure)
      -> Term where Term.RawValue == String
    { { text throws(Failure) in try vocabulary.term(text, field: column.headings[0]) } }

    let code = row.optional(.code, &problems) { text throws(Failure) in try Facility.checkedCode(text) }
    let name = row.required(.name, &problems) { text throws(Failure) in text }
    let kind = row.required(.kind, &problems, term(.kind, FacilityKind.self))
    let ownership = row.required(.ownership, &problems, term(.ownership, Ownership.self))
    let communeCode = row.required(.commune, &problems, commune)
    let operatorKind = row.optional(.operatorKind, &problems, term(.operatorKind, OperatorKind.self))
    let religiousKind = row.optional(.religiousKind, &problems, term(.religiousKind, ReligiousKind.self))
    let otherKinds = row.optional(.otherKinds, &problems) { text throws(Failure) in
      var kinds: [FacilityKind] = []
      for part in text.split(separator: ";") {
        kinds.append(
          try vocabulary.term(String(part), field: FacilityColumn.otherKinds.headings[0]))
      }
      return kinds
    }
    let setting = row.optional(.setting, &problems, term(.setting, Setting.self))
    let phone = row.optional(.phone, &problems, CellReading.phone)
    let opened = row.optional(.opened, &problems, CellReading.day)
    let census = readCensus(row, day: day, &problems)
    let discovery = readDiscovery(row, vocabulary: vocabulary, &problems)
    let closedOn = row.optional(.closedOn, &problems, CellReading.day)
    guard let name, let kind, let ownership, let communeCode else { return nil }
    return ProposedFacility(
      line: row.line, code: code,
      profile: FacilityProfile(
        from: day, name: name, kind: kind, otherKinds: otherKinds ?? [], ownership: ownership,
        operatorKind: operatorKind,
        religion: row.text(.religion), religiousKind: religiousKind, host: row.text(.host),
        communeCode: communeCode,
        address: row.text(.address), setting: setting, head: row.text(.head), phone: phone, opened: opened,
        duties: row.text(.duties), area: row.text(.area)),
      census: census, discovery: discovery,
      closure: closedOn.map { Closure(kind: .closed, on: $0, document: row.text(.closureDocument)) })
  }

  private static func readCensus(
    _ row: SourceRow<FacilityColumn>, day: CalendarDay, _ problems: inout [CellProblem]
  ) -> Census? {
    let on = row.optional(.censusDay, &problems, CellReading.day) ?? day
    var counts: [Census.Part: Int] = [:]
    for (column, part) in FacilityColumn.parts {
      counts[part] = row.optional(column, &problems, CellReading.count)
    }
    let others = row.optional(.others, &problems, CellReading.count)
    guard row.text(.children) != nil else {
      if let first = FacilityColumn.parts.first(where: { counts[$0.1] != nil })?.0 ?? (others == nil ? nil : .others) {
        problems.append(row.problem(first, Failure(.emptyValue, ["field": FacilityColumn.children.headings[0]])))
      }
      return nil
    }
    guard let children = row.optional(.children, &problems, CellReading.count) else { return nil }
    do {
      return try Census(
        on: on, children: children, others: others, counts: counts, countedBy: row.text(.countedBy)
      ).checked()
    } catch {
      problems.append(row.problem(.children, error))
      return nil
    }
  }

  private static func readDiscovery(
    _ row: SourceRow<FacilityColumn>, vocabulary: Vocabulary, _ problems: inout [CellProblem]
  ) -> Discovery? {
    guard row.text(.source) != nil || row.text(.discoveredOn) != nil else { return nil }
    let source = row.required(.source, &problems) { text throws(Failure) in
      try vocabulary.term(text, field: FacilityColumn.source.headings[0], DiscoverySource.self)
    }
    let on = row.required(.discoveredOn, &problems, CellReading.day)
    guard let source, let on else { return nil }
    return Discovery(on: on, source: source)
  }
}
