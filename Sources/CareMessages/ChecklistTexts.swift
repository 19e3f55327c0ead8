package import CareCore

extension AnswerType: Worded {
  package var wording: Wording {
    switch self {
    case .yesNo: Wording(vi: "có/không", en: "yes/no")
    case .integer: Wording(vi: "số nguyên", en: "whole number")
    case .decimal: Wording(vi: "số", en: "number")
    case .date: Wording(vi: "ngày", en: "day")
    case .choice: Wording(vi: "chọn một", en: "one choice")
    case .choices: Wording(vi: "chọn nhiều", en: "several choices")
    case .text: Wording(vi: "chữ", en: "text")
    }
  }
}

extension ReadingStatus: Worded {
  package var wording: Wording {
    switch self {
    case .read: Wording(vi: "đã đọc văn bản", en: "text read")
    case .secondary: Wording(vi: "đọc qua nguồn dẫn lại, cần đối chiếu", en: "read second-hand")
    case .unverified: Wording(vi: "chưa xác minh", en: "unverified")
    }
  }
}

extension FacilityGroup: Worded {
  package var wording: Wording {
    switch self {
    case .socialAssistancePublic: Wording(vi: "trợ giúp xã hội công lập", en: "public social assistance")
    case .socialAssistanceNonpublic: Wording(vi: "trợ giúp xã hội ngoài công lập", en: "non-public social assistance")
    case .religiousSocialAssistance: Wording(vi: "trợ giúp xã hội do tôn giáo lập", en: "religious social assistance")
    case .unregisteredOrSpontaneous: Wording(vi: "nơi nuôi trẻ chưa có giấy tờ", en: "place without papers")
    case .childProtectionService: Wording(vi: "dịch vụ bảo vệ trẻ em", en: "child protection service")
    case .preschoolOrDayCare: Wording(vi: "mầm non, nhóm trẻ", en: "preschool or day care")
    }
  }
}

extension LicenseClass: Worded {
  package var wording: Wording {
    switch self {
    case .fullLicense:
      Wording(vi: "theo số đối tượng đã ghi: không thuộc nhóm cơ sở nhỏ", en: "by its counts: not of the small places")
    case .under10Registration:
      Wording(
        vi: "theo số đối tượng đã ghi: thuộc nhóm cơ sở nhỏ, cấp xã quản lý",
        en: "by its counts: of the small places, under the commune")
    }
  }
}

extension ChecklistDiff.Kind: Worded {
  package var wording: Wording {
    switch self {
    case .added: Wording(vi: "thêm", en: "added")
    case .removed: Wording(vi: "bỏ", en: "removed")
    case .reworded: Wording(vi: "sửa câu chữ", en: "reworded")
    case .reruled: Wording(vi: "sửa quy tắc", en: "re-ruled")
    }
  }
}

extension Topic: Worded {
  package var wording: Wording {
    switch self {
    case .licensing: Wording(vi: "hồ sơ pháp lý", en: "licensing")
    case .childProtection: Wording(vi: "bảo vệ trẻ em", en: "child protection")
    case .careSubstitute: Wording(vi: "chăm sóc thay thế", en: "substitute care")
    case .staffing: Wording(vi: "nhân sự", en: "staffing")
    case .premises: Wording(vi: "cơ sở vật chất", en: "premises")
    case .healthNutrition: Wording(vi: "y tế, dinh dưỡng", en: "health and nutrition")
    case .education: Wording(vi: "giáo dục", en: "education")
    case .records: Wording(vi: "tiếp nhận và hồ sơ", en: "records")
    case .finance: Wording(vi: "tài chính", en: "finance")
    case .fireFoodSafety: Wording(vi: "an toàn cháy, thực phẩm", en: "fire and food safety")
    case .participationDignity: Wording(vi: "quyền tham gia và nhân phẩm", en: "participation and dignity")
    case .reporting: Wording(vi: "thông báo, báo cáo", en: "reporting")
    }
  }
}
