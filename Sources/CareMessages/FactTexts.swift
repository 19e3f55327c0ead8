package import CareCore

extension FactKey: Worded {
  package var wording: Wording {
    switch self {
    case .facilityKind: Wording(vi: "loại hình cơ sở", en: "kind of facility")
    case .facilityOwnership: Wording(vi: "công lập hay ngoài công lập", en: "ownership")
    case .facilityOperator: Wording(vi: "tổ chức, cá nhân thành lập", en: "operator")
    case .facilityReligiousKind: Wording(vi: "loại tổ chức, cơ sở tôn giáo", en: "religious kind")
    case .facilitySetting: Wording(vi: "khu vực (đô thị, nông thôn, miền núi)", en: "setting")
    case .facilityGroup: Wording(vi: "nhóm cơ sở", en: "group of facilities")
    case .facilityLicenseClass: Wording(vi: "loại giấy tờ hoạt động phải có", en: "operation paper needed")
    case .children: Wording(vi: "số trẻ em", en: "number of children")
    case .girls: Wording(vi: "số trẻ em gái", en: "number of girls")
    case .others: Wording(vi: "số đối tượng khác", en: "number of other beneficiaries")
    case .beneficiaries: Wording(vi: "số đối tượng đang chăm sóc", en: "number of beneficiaries")
    case .needy: Wording(vi: "số đối tượng có hoàn cảnh khó khăn", en: "number in difficult circumstances")
    case .under18Months: Wording(vi: "số trẻ em dưới 18 tháng tuổi", en: "number of children under 18 months")
    case .from18MonthsTo6:
      Wording(vi: "số trẻ em từ đủ 18 tháng đến dưới 6 tuổi", en: "number of children from 18 months to under 6 years")
    case .from6To16:
      Wording(vi: "số trẻ em từ đủ 6 tuổi đến dưới 16 tuổi", en: "number of children from 6 to under 16 years")
    case .from16: Wording(vi: "số người từ đủ 16 tuổi trở lên", en: "number of people aged 16 and over")
    case .disability: Wording(vi: "số người khuyết tật", en: "number of people with disabilities")
    case .mentalIllness: Wording(vi: "số người tâm thần", en: "number of people with mental illness")
    case .hiv: Wording(vi: "số người nhiễm HIV/AIDS", en: "number of people with HIV/AIDS")
    case .roundTheClock:
      Wording(vi: "số đối tượng phải chăm sóc 24/24 giờ", en: "number needing round-the-clock care")
    case .staff: Wording(vi: "tổng số nhân viên", en: "number of staff")
    case .caregivers: Wording(vi: "số nhân viên chăm sóc trực tiếp", en: "number of caregivers")
    case .operatingLicenseIssued:
      Wording(vi: "ngày cấp giấy phép hoạt động", en: "day the operating license was issued")
    case .operatingLicenseCapacity:
      Wording(vi: "quy mô ghi trong giấy phép hoạt động", en: "capacity in the operating license")
    case .under10CertificateIssued:
      Wording(
        vi: "ngày cấp giấy chứng nhận đăng ký hoạt động trợ giúp xã hội (dưới 10 đối tượng)",
        en: "day the certificate for fewer than 10 was issued")
    case .establishmentCertificateIssued:
      Wording(
        vi: "ngày cấp giấy chứng nhận đăng ký thành lập", en: "day the establishment certificate was issued")
    }
  }
}
