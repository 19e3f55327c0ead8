package import CareCore

/// The columns of a list of head counts; one row is one count at one facility.
package enum CensusColumn: String, ImportColumn {
  case facility = "facility_code"
  /// Where the list has no codes.
  case name
  case commune
  case district
  case province
  case on
  case children
  case others
  case beneficiaries
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

  package static let words = HeadingWords<CensusColumn>()
  package static var required: [[CensusColumn]] { [[.facility, .name], [.children]] }
  package static func needed(_ column: CensusColumn) -> String {
    column == .name ? "“\(column.headings[0])” + “\(CensusColumn.commune.headings[0])”" : "“\(column.headings[0])”"
  }
  package static var names: [CensusColumn] { [.facility, .name] }
  package static var code: CensusColumn { .facility }
  package static var days: KeyValuePairs<CensusColumn, DayRole> { [.on: .happened] }
  package static var ownNames: Set<CensusColumn> { [.facility, .name, .commune, .district, .province, .countedBy] }
  package static var digits: Set<CensusColumn> { [.facility, .commune, .district] }
  package static var numeric: Set<CensusColumn> { Set([.children, .others, .beneficiaries] + parts.map(\.0)) }

  /// The columns of a census's parts.
  package static let parts: [(CensusColumn, Census.Part)] = Census.Part.allCases.compactMap { part in
    CensusColumn(rawValue: part.rawValue).map { ($0, part) }
  }

  package var headings: [String] {
    switch self {
    case .facility: FacilityColumn.code.headings
    case .name: FacilityColumn.name.headings + ["Đơn vị"]
    case .on: ["Ngày thống kê", "Ngày", "Số đối tượng tính đến ngày", "Số liệu tính đến ngày", "Tính đến ngày"]
    default: FacilityColumn(rawValue: rawValue)?.headings ?? []
    }
  }

  package static var ambiguous: [(heading: String, columns: [CensusColumn])] {
    [
      ("Tổng số", [.beneficiaries, .children]), ("Số lượng", [.beneficiaries, .children]),
      ("Số người", [.beneficiaries, .children]),
    ]
  }

  package static func below(_ upper: CensusColumn, _ lower: String) -> HeadingMeaning<CensusColumn> {
    guard let column = FacilityColumn(rawValue: upper.rawValue) else { return .nothing }
    guard case .column(let found) = FacilityColumn.below(column, lower) else { return .nothing }
    return CensusColumn(rawValue: found.rawValue).map { .column($0) } ?? .nothing
  }
}
