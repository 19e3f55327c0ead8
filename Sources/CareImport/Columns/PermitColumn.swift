package import CareCore

/// The columns of a list of papers; one row is one event of one paper.
package enum PermitColumn: String, ImportColumn {
  case facility = "facility_code"
  /// Where the list has no codes.
  case name
  case commune
  case district
  case province
  case kind = "permit_kind"
  case number
  /// One column for both: of a paper in the row of its grant, of the decision in the row of what became of it.
  case numberOrDocument = "number_or_document"
  case issuer
  case event
  case on
  case until
  case document
  case capacity
  case expires
  case paperName = "paper_name"
  case paperAddress = "paper_address"
  case paperKind = "paper_kind"
  case paperHead = "paper_head"
  case duties
  case area
  case note
  /// The list says that these are all papers of the place, as somebody confirmed on this day.
  case papersConfirmedOn = "papers_confirmed_on"

  package static let words = HeadingWords<PermitColumn>()
  package static var required: [[PermitColumn]] { [[.facility, .name], [.on]] }
  package static func needed(_ column: PermitColumn) -> String {
    column == .name ? "“\(column.headings[0])” + “\(PermitColumn.commune.headings[0])”" : "“\(column.headings[0])”"
  }
  package static func column(of field: PaperPart.Field) -> PermitColumn? {
    switch field {
    case .number: .number
    case .issued: .on
    case .issuer: .issuer
    case .expires: .expires
    case .capacity: .capacity
    }
  }
  package static var names: [PermitColumn] { [.facility, .name] }
  package static var code: PermitColumn { .facility }
  package static var days: KeyValuePairs<PermitColumn, DayRole> {
    [.on: .happened, .until: .ended, .expires: .ended, .papersConfirmedOn: .happened]
  }
  package static var ownNames: Set<PermitColumn> {
    [.facility, .name, .commune, .district, .province, .paperName, .paperAddress, .paperHead]
  }
  package static var digits: Set<PermitColumn> {
    [.facility, .commune, .district, .number, .numberOrDocument, .document, .paperAddress]
  }
  package static var neededDays: Set<PermitColumn> { [.on] }
  package static var paperNumbers: Set<PermitColumn> { [.number, .numberOrDocument] }
  package static var decision: (column: PermitColumn, headings: Set<String>)? {
    (
      .document,
      [
        "so quyet dinh", "quyet dinh so", "so qd", "qd so", "so quyet dinh xu ly", "so ky hieu quyet dinh",
        "so quyet dinh thu hoi", "so quyet dinh tam dinh chi", "so quyet dinh dieu chinh", "quyet dinh",
      ]
    )
  }
  package static var remarks: [PermitColumn] { [.note] }
  package static var numeric: Set<PermitColumn> { [.capacity] }

  package var headings: [String] {
    switch self {
    case .facility: ["Mã cơ sở", "code", "Mã"]
    case .name: ["Tên cơ sở", "Cơ sở", "Tên đơn vị", "Đơn vị", "Tên cơ sở/mái ấm", "Tên mái ấm"]
    case .commune: ["Xã/phường", "Xã, phường", "Phường/xã"]
    case .district: FacilityColumn.district.headings
    case .province: FacilityColumn.province.headings
    case .kind: ["Loại giấy tờ", "kind", "Giấy tờ", "Loại giấy phép", "Tên giấy tờ"]
    case .number:
      [
        "Số giấy tờ", "Số", "Số hiệu", "Số, ký hiệu", "Số giấy phép", "Số, ký hiệu giấy phép", "Số giấy", "Số GP",
        "Số giấy chứng nhận", "Giấy phép số", "Số/ký hiệu",
      ]
    case .numberOrDocument: ["Số giấy tờ hoặc số quyết định", "Số giấy tờ/số quyết định"]
    case .issuer: ["Cơ quan cấp", "Nơi cấp", "Đơn vị cấp"]
    case .event: ["Sự kiện", "Nội dung"]
    case .on: ["Ngày", "Ngày tháng", "Ngày cấp", "Ngày có hiệu lực", "Ngày, tháng, năm"]
    case .until: ["Đến ngày"]
    case .document: ["Số văn bản"]
    case .capacity: ["Sức chứa", "Quy mô", "Quy mô, sức chứa"] + Self.statedCapacities
    case .expires: Self.lastDays
    case .paperName: ["Tên ghi trên giấy"]
    case .paperAddress: ["Địa chỉ ghi trên giấy"]
    case .paperKind: ["Loại hình ghi trên giấy"]
    case .paperHead: ["Người đứng đầu ghi trên giấy"]
    case .duties: ["Nhiệm vụ ghi trên giấy"]
    case .area: ["Địa bàn hoạt động"]
    case .note: ["Ghi chú"]
    case .papersConfirmedOn: FacilityColumn.papersConfirmedOn.headings
    }
  }

  /// How lists head the last day of a paper.
  static let lastDays = [
    "Ngày hết hạn", "Hết hạn", "Thời hạn", "Có giá trị đến", "Có giá trị đến ngày", "Giá trị đến",
    "Giá trị đến ngày", "Hiệu lực đến", "Hiệu lực đến ngày", "Có hiệu lực đến", "Có hiệu lực đến ngày",
    "Thời hạn đến", "Thời hạn đến ngày", "Ngày hết hiệu lực", "Hết hiệu lực", "Hết hiệu lực ngày",
    "Ngày hết giá trị", "Thời hạn giấy phép", "Thời hạn của giấy phép", "Thời hạn giấy tờ", "Thời hạn hiệu lực",
    "Thời hạn sử dụng", "Thời hạn có giá trị", "Hạn giấy phép", "Ngày hết hạn giấy phép", "Hết hạn ngày",
    "Ngày hết thời hạn", "Giá trị sử dụng đến", "Giá trị sử dụng đến ngày", "Được sử dụng đến ngày", "Hạn GP",
    "Thời hạn GP", "Hạn giấy", "Hạn sử dụng", "Hiệu lực giấy phép đến", "Giấy phép có giá trị đến",
    "Giấy phép có giá trị đến ngày", "Giấy phép hết hạn", "Thời hạn của giấy", "Có thời hạn đến",
    "Có thời hạn đến ngày", "Ngày hết hạn GP", "Giá trị hiệu lực đến", "Có giá trị đến hết ngày", "Expires",
  ]

  /// How lists head the number of people that a paper allows, beside words that may mean other numbers.
  static let statedCapacities = [
    "Quy mô theo giấy phép", "Quy mô theo GP", "Quy mô giấy phép", "Quy mô trên giấy phép", "Quy mô được phép",
    "Quy mô cho phép", "Quy mô được cấp phép", "Sức chứa theo giấy phép", "Số đối tượng theo giấy phép",
    "Số người theo giấy phép", "Quy mô tiếp nhận theo giấy phép",
  ]
}
