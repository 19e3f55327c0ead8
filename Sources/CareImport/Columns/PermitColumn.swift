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
  package static var names: [PermitColumn] { [.facility, .name] }
  package static var code: PermitColumn { .facility }
  package static var days: KeyValuePairs<PermitColumn, DayRole> {
    [.on: .happened, .until: .ended, .expires: .ended, .papersConfirmedOn: .happened]
  }
  package static var ownNames: Set<PermitColumn> {
    [.facility, .name, .commune, .district, .province, .paperName, .paperAddress, .paperHead]
  }
  package static var digits: Set<PermitColumn> { [.facility, .commune, .district, .number, .document, .paperAddress] }
  package static var numeric: Set<PermitColumn> { [.capacity] }

  package var headings: [String] {
    switch self {
    case .facility: ["Mã cơ sở", "code", "Mã"]
    case .name: ["Tên cơ sở", "Cơ sở", "Tên đơn vị"]
    case .commune: ["Xã/phường", "Xã, phường", "Phường/xã"]
    case .district: FacilityColumn.district.headings
    case .province: FacilityColumn.province.headings
    case .kind: ["Loại giấy tờ", "kind", "Giấy tờ", "Loại giấy phép", "Tên giấy tờ"]
    case .number: ["Số giấy tờ", "Số", "Số hiệu", "Số, ký hiệu", "Số giấy phép", "Số, ký hiệu giấy phép"]
    case .issuer: ["Cơ quan cấp", "Nơi cấp", "Đơn vị cấp"]
    case .event: ["Sự kiện", "Nội dung"]
    case .on: ["Ngày", "Ngày tháng", "Ngày cấp", "Ngày có hiệu lực", "Ngày, tháng, năm"]
    case .until: ["Đến ngày"]
    case .document: ["Số văn bản"]
    case .capacity: ["Sức chứa", "Quy mô", "Quy mô, sức chứa"]
    case .expires:
      [
        "Ngày hết hạn", "Hết hạn", "Thời hạn", "Có giá trị đến", "Có giá trị đến ngày", "Giá trị đến",
        "Giá trị đến ngày", "Hiệu lực đến", "Hiệu lực đến ngày", "Có hiệu lực đến", "Có hiệu lực đến ngày",
        "Thời hạn đến", "Thời hạn đến ngày", "Ngày hết hiệu lực", "Hết hiệu lực", "Hết hiệu lực ngày",
        "Ngày hết giá trị", "Thời hạn giấy phép", "Thời hạn của giấy phép", "Thời hạn giấy tờ", "Thời hạn hiệu lực",
        "Thời hạn sử dụng", "Thời hạn có giá trị", "Hạn giấy phép", "Ngày hết hạn giấy phép", "Hết hạn ngày",
        "Ngày hết thời hạn", "Giá trị sử dụng đến", "Giá trị sử dụng đến ngày", "Được sử dụng đến ngày",
      ]
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
}
