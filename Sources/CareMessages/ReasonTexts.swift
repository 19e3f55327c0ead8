// swift-format-ignore-file
// One sentence, one line, however long: sentences are looked for as they are shown.

package import CareCore

extension ReasonRule: Worded {
  package var wording: Wording {
    switch self {
    case .noFoundingAct:
      Wording(
        vi: "Không có quyết định thành lập, đăng ký hay hồ sơ đề nghị nào; cá nhân hoặc nhóm tự nhận nuôi.",
        en: "No founding act, registration or application of any kind; a person or group took children in.")
    case .establishmentCertificateRequired:
      Wording(
        vi: "Từ 10 đối tượng trở lên phải có giấy chứng nhận đăng ký thành lập; cơ sở chưa có.",
        en: "With 10 or more beneficiaries an establishment certificate is required; there is none.")
    case .religiousBodyIsNoLicense:
      Wording(
        vi: "Được công nhận về tôn giáo không thay cho giấy tờ của cơ sở trợ giúp xã hội.",
        en: "Religious recognition does not take the place of the papers of a social assistance facility.")
    case .establishmentCertificateInProcess:
      Wording(
        vi: "Hồ sơ đăng ký thành lập nộp ngày {since}, chưa có kết quả.",
        en: "The establishment certificate was applied for on {since}; there is no decision yet.")
    case .establishmentCertificateRefused:
      Wording(
        vi: "Bị từ chối cấp giấy chứng nhận đăng ký thành lập ngày {on}.",
        en: "The establishment certificate was refused on {on}.")
    case .establishmentCertificateWithdrawn:
      Wording(
        vi: "Giấy chứng nhận đăng ký thành lập bị thu hồi ngày {on}; cơ sở thuộc trường hợp phải giải thể.",
        en: "The establishment certificate was withdrawn on {on}; the facility is to be dissolved.")
    case .establishmentCertificateNotOnFile:
      Wording(
        vi: "Có giấy phép hoạt động nhưng trong sổ chưa có giấy chứng nhận đăng ký thành lập; đề nghị cơ sở cung cấp.",
        en: "There is an operating license but no establishment certificate on file; ask for it.")
    case .foundingDecisionNotOnFile:
      Wording(
        vi: "Trong sổ chưa có quyết định thành lập của cơ sở công lập; đề nghị cơ quan chủ quản cung cấp.",
        en: "The founding decision of the public facility is not on file; ask its parent body.")
    case .foundingPaperNotOnFile:
      Wording(
        vi: "Trong sổ chưa có giấy đăng ký doanh nghiệp hoặc giấy phép thành lập hội; đề nghị cơ sở cung cấp.",
        en: "The enterprise registration or association license is not on file; ask for it.")
    case .operatingLicenseRequired:
      Wording(
        vi: "Phải có giấy phép hoạt động; trong sổ chưa có giấy phép, cũng chưa có hồ sơ đề nghị.",
        en: "An operating license is required; there is none and none was applied for.")
    case .operatingLicenseInProcess:
      Wording(
        vi: "Hồ sơ đề nghị cấp giấy phép hoạt động nộp ngày {since}, chưa có kết quả.",
        en: "An operating license was applied for on {since}; there is no decision yet.")
    case .operatingLicenseRefused:
      Wording(
        vi: "Bị từ chối cấp giấy phép hoạt động ngày {on}.",
        en: "The operating license was refused on {on}.")
    case .operatingLicenseWithdrawn:
      Wording(
        vi: "Giấy phép hoạt động bị thu hồi ngày {on}.",
        en: "The operating license was withdrawn on {on}.")
    case .operatingLicenseSurrendered:
      Wording(
        vi: "Cơ sở đã nộp lại giấy phép hoạt động ngày {on}.",
        en: "The operating license was handed back on {on}.")
    case .operatingLicenseSuspended:
      Wording(
        vi: "Đang bị tạm đình chỉ hoạt động đến hết ngày {until}.",
        en: "Operation is suspended until {until}.")
    case .suspensionPastItsEnd:
      Wording(
        vi: "Đã hết thời hạn tạm đình chỉ (từ ngày {since}) mà chưa được cho phép hoạt động trở lại.",
        en: "The suspension ended (since {since}) and operation was never allowed again.")
    case .suspensionLongerThanSixMonths:
      Wording(
        vi: "Thời gian tạm đình chỉ từ ngày {from} dài hơn 6 tháng.",
        en: "The suspension from {from} is longer than 6 months.")
    case .licenseForAnotherAddress:
      Wording(
        vi: "Giấy phép ghi địa chỉ khác (“{paper}”) với nơi đang hoạt động (“{present}”), chưa điều chỉnh.",
        en: "The license names another address (“{paper}”) than the present one (“{present}”).")
    case .licenseForAnotherKind:
      Wording(
        vi: "Giấy phép cấp cho loại hình khác ({paper}) với loại hình đang hoạt động ({present}), chưa điều chỉnh.",
        en: "The license is for another kind ({paper}) than the present one ({present}).")
    case .licenseForOtherDuties:
      Wording(
        vi: "Giấy phép ghi nhiệm vụ khác (“{paper}”) với nhiệm vụ đang thực hiện (“{present}”), chưa điều chỉnh.",
        en: "The license names other tasks (“{paper}”) than those carried out (“{present}”).")
    case .licenseLacksKind:
      Wording(
        vi: "Giấy phép không ghi loại hình {present} mà cơ sở đang thực hiện thêm; phải đề nghị điều chỉnh giấy phép.",
        en: "The license does not name {present}, which the facility does besides; it must be amended.")
    case .changedArea:
      Wording(
        vi: "Địa bàn hoạt động đã thay đổi, phải đề nghị điều chỉnh giấy phép; giấy phép vẫn còn hiệu lực.",
        en: "The area of operation has changed; the license must be amended but stays in force.")
    case .noOperationWithinTwelveMonths:
      Wording(
        vi: "Quá 12 tháng kể từ ngày cấp giấy phép hoạt động ({issued}) mà cơ sở không hoạt động: có căn cứ thu hồi, giấy phép còn hiệu lực đến khi có quyết định thu hồi.",
        en: "No operation within 12 months of the license ({issued}): a ground for withdrawal; the license holds until a decision.")
    case .rulesNotPublished:
      Wording(
        vi: "Đã quá 30 ngày làm việc kể từ ngày cấp giấy phép ({issued}) mà chưa công khai, niêm yết Quy chế hoạt động và Quy chế chi tiêu, theo kết quả kiểm tra {inspection}.",
        en: "More than 30 working days after the license ({issued}) its rules of operation and spending were not published, as found at {inspection}.")
    case .operationNotAnnounced:
      Wording(
        vi: "Đã quá 30 ngày làm việc kể từ ngày cấp giấy phép ({issued}) mà chưa công bố hoạt động trên báo, theo kết quả kiểm tra {inspection}.",
        en: "More than 30 working days after the license ({issued}) operation was not announced in the press, as found at {inspection}.")
    case .issuerPowerDoubtful:
      Wording(
        vi: "Cần đối chiếu thẩm quyền: {permit} cấp ngày {on}, cơ quan cấp ghi là “{issuer}”. Tình trạng của cơ sở không vì thế mà thay đổi.",
        en: "Competence to be checked: the {permit} of {on} was granted by “{issuer}”. The situation does not change for it.")
    case .changedNameOrHead:
      Wording(
        vi: "Tên hoặc người đứng đầu đã thay đổi, phải đề nghị điều chỉnh giấy phép; giấy phép vẫn còn hiệu lực.",
        en: "Name or head has changed; the license must be amended but stays in force.")
    case .paperExpired:
      Wording(
        vi: "Giấy tờ ghi thời hạn đến ngày {on}, đã qua.",
        en: "The paper itself shows {on} as its last day, which has passed.")
    case .noApplicationWithinTwelveMonths:
      Wording(
        vi: "Quá 12 tháng kể từ ngày cấp giấy chứng nhận đăng ký thành lập ({issued}) mà chưa nộp hồ sơ đề nghị cấp giấy phép hoạt động.",
        en: "More than 12 months after the establishment certificate ({issued}) no license was applied for.")
    case .under10CertificateRequired:
      Wording(
        vi: "Cơ sở dưới 10 đối tượng phải có giấy chứng nhận đăng ký hoạt động trợ giúp xã hội; chưa có.",
        en: "A facility with fewer than 10 beneficiaries needs the activity registration; there is none.")
    case .under10CertificateInProcess:
      Wording(
        vi: "Hồ sơ đăng ký hoạt động nộp ngày {since}, chưa có kết quả.",
        en: "The activity registration was applied for on {since}; there is no decision yet.")
    case .under10CertificateRefused:
      Wording(vi: "Bị từ chối đăng ký hoạt động ngày {on}.", en: "The activity registration was refused on {on}.")
    case .under10CertificateWithdrawn:
      Wording(
        vi: "Giấy chứng nhận đăng ký hoạt động đã bị thu hồi hoặc nộp lại ngày {on}.",
        en: "The activity registration was withdrawn or handed back on {on}.")
    case .under10CertificateSuspended:
      Wording(
        vi: "Việc đăng ký hoạt động bị tạm đình chỉ đến ngày {until} (chưa đọc được căn cứ trong NĐ 103/2017/NĐ-CP).",
        en: "The activity registration is suspended until {until} (no clause for this was read).")
    case .grownPastNine:
      Wording(
        vi: "Chỉ có đăng ký dành cho dưới 10 đối tượng nhưng đang chăm sóc {count} đối tượng.",
        en: "The only registration is for fewer than 10, but {count} are cared for.")
    case .licenseCoversSmallFacility:
      Wording(
        vi: "Có giấy phép hoạt động nên không cần thêm đăng ký của cơ sở dưới 10 đối tượng (cách hiểu).",
        en: "It holds an operating license, so the small registration is not needed (our reading).")
    case .childProtectionRegistrationRequired:
      Wording(
        vi: "Cơ sở cung cấp dịch vụ bảo vệ trẻ em ngoài công lập phải đăng ký hoạt động; chưa có.",
        en: "A non-public child protection service must be registered; it is not.")
    case .childProtectionRegistrationInProcess:
      Wording(
        vi: "Hồ sơ đăng ký hoạt động dịch vụ bảo vệ trẻ em nộp ngày {since}, chưa có kết quả (chưa đọc được thời hạn giải quyết).",
        en: "The child protection registration was applied for on {since}; there is no decision yet (no term was read).")
    case .childProtectionRegistrationRefused:
      Wording(
        vi: "Bị từ chối đăng ký hoạt động dịch vụ bảo vệ trẻ em ngày {on}.",
        en: "The child protection registration was refused on {on}.")
    case .childProtectionRegistrationWithdrawn:
      Wording(
        vi: "Hoạt động dịch vụ bảo vệ trẻ em đã bị chấm dứt hoặc giấy đăng ký đã nộp lại ngày {on}.",
        en: "The child protection service was ended, or its registration handed back, on {on}.")
    case .childProtectionServiceSuspended:
      Wording(
        vi: "Hoạt động dịch vụ bảo vệ trẻ em bị tạm đình chỉ đến hết ngày {until}, chưa được cho phép hoạt động trở lại.",
        en: "The child protection service is suspended until {until} and was not allowed to operate again.")
    case .aboveCapacity:
      Wording(
        vi: "Đang chăm sóc {count} đối tượng, giấy phép chỉ cho phép {capacity}.",
        en: "{count} beneficiaries are cared for; the license allows {capacity}.")
    case .conditionsFailed:
      Wording(
        vi: "Không bảo đảm điều kiện hoạt động theo kết quả kiểm tra {inspection} ({requirements}).",
        en: "Conditions of operation not met at inspection {inspection} ({requirements}).")
    case .smallFacilityConditionsFailed:
      Wording(
        vi: "Không bảo đảm điều kiện của cơ sở dưới 10 đối tượng theo kết quả kiểm tra {inspection} ({requirements}).",
        en: "Conditions of a facility below 10 not met at inspection {inspection} ({requirements}).")
    case .protectionConditionsFailed:
      Wording(
        vi: "Không bảo đảm điều kiện cung cấp dịch vụ bảo vệ trẻ em theo kết quả kiểm tra {inspection} ({requirements}).",
        en: "Conditions of a child protection service not met at inspection {inspection} ({requirements}).")
    case .preschoolLawNotRead:
      Wording(
        vi: "Nhóm trẻ, cơ sở mầm non thuộc pháp luật về giáo dục, chưa đọc được văn bản; hỏi cơ quan giáo dục.",
        en: "Preschools are under education law, which was not read; ask the education authority.")
    case .kindUndetermined:
      Wording(
        vi: "Chưa xác định loại hình cơ sở; cần xác định để biết phải có giấy tờ gì.",
        en: "The kind of facility is undetermined; determine it to know which papers it needs.")
    case .censusMissing:
      Wording(
        vi: "Chưa có số đối tượng đang chăm sóc nên chưa biết cơ sở thuộc diện dưới 10 hay từ 10 đối tượng, có vượt số người ghi trên giấy hay không.",
        en: "No head count is known, so it is open whether the facility is below 10 beneficiaries and within what its paper allows.")
    case .operatorUnknown:
      Wording(
        vi: "Chưa biết tổ chức, cá nhân nào thành lập cơ sở.",
        en: "Who founded the facility is not known.")
    case .selfClosureIsNoClosure:
      Wording(
        vi: "Cơ sở tự ngừng hoạt động ngày {day} mà chưa có quyết định giải thể.",
        en: "The facility closed itself on {day} without a decision.")
    case .placementDecisionMissing:
      Wording(
        vi: "{count} trẻ em chưa có quyết định giao cho cá nhân, gia đình chăm sóc thay thế.",
        en: "{count} children were not given to the person or family by a decision.")
    }
  }
}

extension Certainty: Worded {
  package var wording: Wording {
    switch self {
    case .read: Wording(vi: "đã đọc văn bản", en: "text read")
    case .interpretation: Wording(vi: "cách hiểu", en: "our reading")
    case .unverified: Wording(vi: "chưa xác minh", en: "unverified")
    }
  }
}

extension Reason {
  /// The sentence; enumeration values in the arguments are worded.
  package func text(_ language: Language) -> String {
    let worded = arguments.mapValues { value in
      FacilityKind(rawValue: value)?.label(language) ?? PermitKind(rawValue: value)?.label(language).lowercased()
        ?? value
    }
    return rule.wording.text(language, worded)
  }
}
