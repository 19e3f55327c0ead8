import CareCore

/// What this program itself calls the columns on its screens, in its help, its exports and its forms, in either language,
/// beside the first of ``ImportColumn/headings``: whoever takes a heading from there is understood. A test walks them.
extension FacilityColumn {
  package var printed: [String] {
    switch self {
    case .name: ["Facility"]
    case .kind: ["Kind of facility"]
    case .otherKinds: ["Also does"]
    case .operatorKind: ["Operator"]
    case .religiousKind: ["Religious kind", "Loại tổ chức, cơ sở tôn giáo"]
    case .communeCode: ["Commune code"]
    case .opened: ["Opened on"]
    case .duties: ["Tasks carried out"]
    case .area: ["Area of operation"]
    case .censusDay: ["Counted on"]
    case .children: ["Number of children"]
    case .others: ["Other beneficiaries", "Number of other beneficiaries"]
    case .beneficiaries: ["Number of beneficiaries"]
    case .countedBy: ["Người kiểm đếm", "Counted by"]
    case .girls: ["Number of girls"]
    case .under18Months:
      ["Under 18 months", "Số trẻ em dưới 18 tháng tuổi", "Number of children under 18 months"]
    case .from18MonthsTo6:
      [
        "18 months to under 6", "Số trẻ em từ đủ 18 tháng đến dưới 6 tuổi",
        "Number of children from 18 months to under 6 years",
      ]
    case .from6To16:
      ["6 to under 16", "Số trẻ em từ đủ 6 tuổi đến dưới 16 tuổi", "Number of children from 6 to under 16 years"]
    case .from16: ["16 and over", "Số người từ đủ 16 tuổi trở lên", "Number of people aged 16 and over"]
    case .disability: ["With disabilities", "Số người khuyết tật", "Number of people with disabilities"]
    case .mentalIllness: ["With mental illness", "Số người tâm thần", "Number of people with mental illness"]
    case .hiv: ["With HIV", "Số người nhiễm HIV/AIDS", "Number of people with HIV/AIDS"]
    case .roundTheClock:
      ["Round the clock", "Số đối tượng phải chăm sóc 24/24 giờ", "Number needing round-the-clock care"]
    case .needy:
      ["In difficult circumstances", "Số đối tượng có hoàn cảnh khó khăn", "Number in difficult circumstances"]
    case .staff: ["Number of staff"]
    case .caregivers: ["Number of caregivers"]
    case .withoutPlacementDecision: ["Without placement decision"]
    case .withoutAdmissionDecision: ["Without admission decision"]
    case .discoveredOn: ["Discovered on"]
    case .closedOn: ["Closed on"]
    case .closureDocument: ["Văn bản giải thể, đóng cửa", "Closure document"]
    case .papersConfirmedOn: ["Papers confirmed on"]
    case .ownership, .religion, .host, .commune, .district, .province, .address, .hamlet, .setting, .head, .phone,
      .code, .from, .source, .childrenDay, .unplaced:
      []
    }
  }
}

extension CensusColumn {
  package var printed: [String] {
    switch self {
    case .facility: ["Facility code"]
    case .on: FacilityColumn.censusDay.headings + FacilityColumn.censusDay.printed
    default: FacilityColumn(rawValue: rawValue)?.printed ?? []
    }
  }
}

extension PermitColumn {
  package var printed: [String] {
    switch self {
    case .facility: ["Facility code"]
    case .name: ["Facility"]
    case .kind: ["Paper"]
    case .until: ["Đến hết ngày"]
    case .document: ["Văn bản"]
    case .capacity: ["Quy mô được phép"]
    case .expires: ["Expires on"]
    case .duties: ["Nhiệm vụ đang thực hiện", "Tasks carried out"]
    case .area: ["Area of operation"]
    case .papersConfirmedOn: FacilityColumn.papersConfirmedOn.printed
    case .commune, .district, .province, .number, .numberOrDocument, .issuer, .event, .on, .paperName, .paperAddress,
      .paperKind,
      .paperHead, .note:
      []
    }
  }
}
