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
  case communeCode = "commune_code"
  case commune
  /// Before 1 July 2025; with the name of the former commune it leads to the present one.
  case district
  case province
  case address
  /// Belongs to the address.
  case hamlet
  case setting
  case head
  case phone
  case opened
  /// The day from which the row holds, where it is not that of the whole list.
  case from
  case duties
  case area
  case censusDay = "census_day"
  case children
  /// Of that number alone, where it is not that of the others: a later count may have left it blank.
  case childrenDay = "children_day"
  case others
  /// Children and others together.
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
  case source
  case discoveredOn = "discovered_on"
  case closedOn = "closed_on"
  case closureDocument = "closure_document"
  /// Children of whom nobody has recorded where they went when the place closed.
  case unplaced
  /// The day on which somebody confirmed which papers the place has.
  case papersConfirmedOn = "papers_confirmed_on"

  package static let words = HeadingWords<FacilityColumn>()
  package static var required: [[FacilityColumn]] { [[.name], [.commune, .communeCode, .address]] }
  package static var names: [FacilityColumn] { [.name, .code] }
  package static var joinsRows: Bool { true }
  package static var saidByGroups: Set<FacilityColumn> { [.commune] }
  package static var lesser: [FacilityColumn: [String]] { [.hamlet: hamlets] }

  private static let hamlets = [
    "Xóm/thôn", "Thôn/xóm", "Thôn, xóm", "Xóm, thôn", "Thôn", "Xóm", "Thôn/tổ dân phố", "Tổ dân phố", "Thôn/bản",
    "Thôn, bản", "Thôn/ấp", "Ấp, khóm", "Thôn/xóm/tổ dân phố", "Thôn, xóm, tổ dân phố",
  ]

  package static var days: KeyValuePairs<FacilityColumn, DayRole> {
    [
      .opened: .begun, .from: .happened, .censusDay: .happened, .childrenDay: .happened, .discoveredOn: .happened,
      .closedOn: .happened,
      .papersConfirmedOn: .happened,
    ]
  }
  package static var neededDays: Set<FacilityColumn> { [.closedOn] }
  package static var ownNames: Set<FacilityColumn> {
    [
      .code, .name, .communeCode, .commune, .district, .province, .address, .hamlet, .head, .countedBy,
    ]
  }
  package static var digits: Set<FacilityColumn> {
    [.code, .communeCode, .commune, .district, .address, .hamlet, .closureDocument]
  }
  package static var numeric: Set<FacilityColumn> {
    Set([.children, .others, .beneficiaries, .unplaced] + parts.map(\.0))
  }

  package static var ambiguous: [(heading: String, columns: [FacilityColumn])] {
    [
      ("Tổng số", [.beneficiaries, .children]), ("Số lượng", [.beneficiaries, .children]),
      ("Số người", [.beneficiaries, .children]), ("Quy mô", [.beneficiaries, .children]),
      ("Loại", [.kind, .ownership]), ("Đơn vị", [.name, .operatorKind]),
      ("Ngày", [.opened, .censusDay]),
    ]
  }

  package static func below(_ upper: FacilityColumn, _ lower: String) -> HeadingMeaning<FacilityColumn> {
    let females: Set = ["nu", "gai", "tre gai", "tre em gai", "be gai", "trong do nu"]
    let isTotal = HeadingWords<FacilityColumn>.totals.contains(lower)
    switch upper {
    case .children:
      if isTotal || lower == "tre em" { return .column(.children) }
      if females.contains(lower) { return .column(.girls) }
    case .beneficiaries:
      if isTotal { return .column(.beneficiaries) }
      if ["tre em", "so tre em", "duoi 16 tuoi", "tre em duoi 16 tuoi"].contains(lower) { return .column(.children) }
      if ["khac", "doi tuong khac", "nguoi lon"].contains(lower) { return .column(.others) }
      if females.contains(lower) { return .nothing }
    case .head:
      if ["ho ten", "ho va ten", "ten"].contains(lower) { return .column(.head) }
    case .address:
      if ["so nha duong", "so nha", "so nha duong thon", "so nha ten duong", "thon to", "dia chi cu the", "chi tiet"]
        .contains(lower)
      {
        return .column(.address)
      }
    default:
      if isTotal { return .column(upper) }
    }
    return words.meaning(ofFolded: lower)
  }

  /// The columns of a census's parts.
  package static let parts: [(FacilityColumn, Census.Part)] = Census.Part.allCases.compactMap { part in
    FacilityColumn(rawValue: part.rawValue).map { ($0, part) }
  }
}

extension FacilityColumn {
  package var headings: [String] {
    switch self {
    case .code: ["Mã cơ sở", "Mã", "Mã số cơ sở", "Mã số"]
    case .name:
      [
        "Tên cơ sở", "Tên", "Tên đơn vị", "Tên cơ sở trợ giúp xã hội", "Tên cơ sở TGXH", "Tên cơ sở bảo trợ",
        "Tên cơ sở chăm sóc trẻ em", "Tên mái ấm", "Cơ sở", "Tên cơ sở nuôi dưỡng", "Tên cơ sở bảo trợ xã hội",
        "Tên cơ sở, đơn vị", "Tên cơ sở, điểm nuôi trẻ", "Tên điểm nuôi trẻ", "Tên gọi",
        "Tên cơ sở chăm sóc, nuôi dưỡng trẻ em", "Tên cơ sở tôn giáo", "Tên cơ sở/mái ấm", "Tên cơ sở, mái ấm",
        "Tên mái ấm, nhà mở", "Tên nhóm trẻ", "Tên nơi nuôi trẻ", "Tên nơi nuôi dưỡng trẻ", "Tên cơ sở, nhóm trẻ",
      ]
    case .kind:
      [
        "Loại hình", "Loại hình cơ sở", "Loại cơ sở", "Loại hình chăm sóc", "Loại hình hoạt động",
        "Nhóm đối tượng chăm sóc",
      ]
    case .otherKinds: ["Loại hình khác"]
    case .ownership:
      [
        "Sở hữu", "Hình thức sở hữu", "Công lập/ngoài công lập", "Loại hình sở hữu", "Công lập, ngoài công lập",
        "Công lập hay ngoài công lập", "Hình thức", "Hình thức (CL/NCL)", "CL/NCL", "Công lập/NCL",
        "Công lập - ngoài công lập",
      ]
    case .operatorKind:
      [
        "Người thành lập", "Tổ chức, cá nhân thành lập", "Cơ quan chủ quản", "Chủ thể thành lập", "Chủ thể",
        "Tổ chức/cá nhân thành lập", "Đơn vị thành lập", "Cá nhân, tổ chức thành lập",
      ]
    case .religion: ["Tôn giáo", "Thuộc tôn giáo"]
    case .religiousKind: ["Loại tổ chức tôn giáo", "Loại tổ chức, cơ sở tôn giáo, tín ngưỡng"]
    case .host: ["Nơi đặt cơ sở", "Đặt tại", "Thuộc chùa, giáo xứ", "Thuộc chùa", "Thuộc cơ sở tôn giáo"]
    case .communeCode: ["Mã xã/phường", "Mã xã", "Mã xã, phường", "Mã ĐVHC", "Mã đơn vị hành chính"]
    case .commune:
      [
        "Xã, phường", "Xã/phường", "Xã, phường, đặc khu", "Xã", "Phường", "Phường/xã", "Phường, xã",
        "Xã, phường, thị trấn", "Xã/phường/thị trấn", "Địa bàn xã", "Địa bàn xã, phường", "Địa bàn (phường, xã)",
        "Địa bàn (xã, phường)", "Tên xã", "Tên xã/phường",
        "Xã/phường/đặc khu", "Cấp xã", "Xã (phường)", "Xã, phường cũ", "Xã/phường cũ", "Xã cũ", "Xã, phường (cũ)",
      ]
    case .district:
      [
        "Quận/huyện", "Quận, huyện", "Huyện", "Quận", "Huyện/quận", "Quận/huyện/thị xã", "Quận, huyện, thị xã",
        "Huyện, thị xã, thành phố", "Quận/huyện/thành phố", "Huyện/thành phố", "Quận/huyện cũ", "Cấp huyện",
      ]
    case .province:
      [
        "Tỉnh/thành phố", "Tỉnh/TP", "Tỉnh, thành phố", "Tỉnh", "Thành phố", "Tỉnh/thành", "Tỉnh thành", "Tỉnh, TP",
        "Cấp tỉnh",
      ]
    case .address:
      [
        "Địa chỉ", "Địa chỉ trụ sở", "Địa chỉ cơ sở", "Địa chỉ hoạt động", "Trụ sở", "Nơi đóng trụ sở",
        "Địa điểm", "Địa chỉ liên hệ", "Địa chỉ (số nhà, đường, thôn, xóm)", "Nơi hoạt động",
        "Địa chỉ chi tiết", "Thôn, tổ dân phố", "Số nhà, thôn, tổ dân phố", "Số nhà, đường, thôn, tổ dân phố",
      ]
    case .hamlet: Self.hamlets
    case .setting: ["Địa bàn", "Khu vực"]
    case .head:
      [
        "Người đứng đầu", "Họ tên người đứng đầu", "Họ và tên người đứng đầu", "Họ tên người phụ trách",
        "Họ và tên người phụ trách", "Người phụ trách", "Người đại diện", "Người đại diện theo pháp luật",
        "Họ tên người đại diện", "Giám đốc", "Chủ cơ sở", "Họ tên chủ cơ sở", "Phụ trách cơ sở", "Người quản lý",
        "Người đứng đầu cơ sở", "Trụ trì", "Quản lý cơ sở", "Trụ trì, người phụ trách",
      ]
    case .phone:
      [
        "Điện thoại", "Số điện thoại", "ĐT", "SĐT", "Số ĐT", "Điện thoại liên hệ", "Số điện thoại liên hệ",
        "ĐT liên hệ", "Số máy", "Liên hệ", "Số ĐT liên hệ", "SĐT liên hệ", "Điện thoại cơ sở", "Số điện thoại cơ sở",
        "ĐT cơ sở", "Điện thoại di động", "Số di động", "Số ĐTDĐ", "Số điện thoại di động", "Số liên lạc",
        "Điện thoại liên lạc", "Số liên hệ",
      ]
    case .opened:
      [
        "Ngày bắt đầu hoạt động", "Ngày hoạt động", "Ngày thành lập", "Thời điểm hoạt động", "Hoạt động từ",
        "Hoạt động từ ngày", "Ngày tháng thành lập", "Ngày, tháng, năm thành lập", "Thời gian bắt đầu hoạt động",
        "Năm thành lập", "Thời điểm thành lập", "Năm hoạt động", "Ngày đi vào hoạt động", "Ngày thành lập, hoạt động",
        "Thời điểm bắt đầu hoạt động",
      ]
    case .from: ["Từ ngày"]
    case .duties: ["Nhiệm vụ đang thực hiện"]
    case .area: ["Địa bàn hoạt động"]
    case .censusDay:
      [
        "Số đối tượng tính đến ngày", "Ngày thống kê", "Số liệu tính đến ngày", "Tính đến ngày", "Thời điểm thống kê",
        "Ngày số liệu",
      ]
    case .children:
      [
        "Số trẻ em đang chăm sóc", "Số trẻ em", "Số trẻ", "Số lượng trẻ", "Số lượng trẻ em", "Tổng số trẻ em",
        "Tổng số trẻ", "Trẻ em", "Số trẻ đang nuôi dưỡng", "Số trẻ đang chăm sóc", "Số trẻ đang nuôi",
        "Số trẻ em đang nuôi dưỡng",
        "Số trẻ em được nuôi dưỡng", "SL trẻ", "Số cháu", "Trẻ em dưới 16 tuổi", "Số trẻ em dưới 16 tuổi",
        "Số nhân khẩu dưới 16 tuổi",
      ]
    case .childrenDay: ["Số trẻ em tính đến ngày", "Số trẻ tính đến ngày", "Ngày thống kê số trẻ em"]
    case .others: ["Đối tượng khác", "Số đối tượng khác", "Người khác", "ĐT khác"]
    case .beneficiaries:
      [
        "Tổng số đối tượng", "Số đối tượng", "Tổng số đối tượng đang chăm sóc", "Tổng đối tượng",
        "Số đối tượng đang chăm sóc", "Số đối tượng đang nuôi dưỡng", "Số lượng đối tượng", "Tổng số người",
      ]
    case .countedBy: ["Người thống kê"]
    case .girls: ["Trẻ em gái", "Trẻ gái", "Số trẻ em gái", "Số trẻ gái", "Trẻ em nữ", "Trong đó nữ", "Số trẻ em nữ"]
    case .under18Months: ["Dưới 18 tháng", "Trẻ dưới 18 tháng", "Dưới 18 tháng tuổi"]
    case .from18MonthsTo6:
      ["Từ 18 tháng đến dưới 6 tuổi", "Từ đủ 18 tháng đến dưới 6 tuổi", "18 tháng - dưới 6 tuổi"]
    case .from6To16: ["Từ 6 đến dưới 16 tuổi", "Từ đủ 6 đến dưới 16 tuổi", "6 - dưới 16 tuổi"]
    case .from16: ["Từ đủ 16 tuổi", "Từ 16 tuổi", "Từ 16 tuổi trở lên", "Từ đủ 16 tuổi trở lên"]
    case .disability: ["Khuyết tật", "Trẻ khuyết tật", "Trẻ em khuyết tật", "Số khuyết tật"]
    case .mentalIllness: ["Tâm thần"]
    case .hiv: ["Nhiễm HIV"]
    case .roundTheClock: ["Chăm sóc 24/24 giờ", "Chăm sóc 24/24"]
    case .needy: ["Đối tượng có hoàn cảnh khó khăn"]
    case .staff: ["Số nhân viên", "Nhân viên", "Tổng số nhân viên", "Số cán bộ, nhân viên", "Số người làm việc"]
    case .caregivers:
      [
        "Nhân viên chăm sóc", "Số nhân viên chăm sóc", "Người chăm sóc", "Nhân viên chăm sóc trực tiếp",
        "Số nhân viên chăm sóc trực tiếp", "Nhân viên trực tiếp chăm sóc", "Số người chăm sóc",
      ]
    case .withoutPlacementDecision: ["Trẻ chưa có quyết định chăm sóc thay thế"]
    case .withoutAdmissionDecision: ["Chưa có quyết định tiếp nhận"]
    case .source: ["Nguồn phát hiện", "Nguồn tin"]
    case .discoveredOn: ["Ngày phát hiện", "Ngày nắm tin"]
    case .papersConfirmedOn:
      [
        "Đã xác nhận giấy tờ ngày", "Ngày xác nhận giấy tờ", "Xác nhận giấy tờ ngày", "Đã rà soát giấy tờ ngày",
        "Ngày rà soát giấy tờ", "Ngày kiểm tra giấy tờ",
      ]
    case .closedOn: ["Ngày đóng cửa", "Ngày giải thể", "Ngày giải thể, đóng cửa", "Ngày đóng cửa, giải thể"]
    case .closureDocument: ["Quyết định đóng cửa", "Quyết định giải thể", "Số quyết định giải thể"]
    case .unplaced: ["Số trẻ em chưa ghi nhận nơi chuyển đến", "Số trẻ em chưa có nơi chuyển đến"]
    }
  }
}
