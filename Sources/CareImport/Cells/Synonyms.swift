package import CareCore

/// How departments write the values of enumerations, besides the names in our own catalog.
package enum Synonyms {
  package static func words(_ term: FacilityKind) -> [String] {
    switch term {
    case .elderlyCare:
      [
        "Người cao tuổi", "Chăm sóc NCT", "Nuôi dưỡng người cao tuổi", "Dưỡng lão", "Viện dưỡng lão",
        "Bảo trợ người cao tuổi",
      ]
    case .childrenCare:
      [
        "Trẻ em", "Chăm sóc trẻ em", "Nuôi dưỡng trẻ em", "Chăm sóc, nuôi dưỡng trẻ em", "Nuôi trẻ mồ côi",
        "Trẻ mồ côi", "Chăm sóc trẻ em mồ côi", "Mái ấm", "Chăm sóc trẻ em có HCĐB", "TE có HCĐB",
        "Trẻ em có hoàn cảnh đặc biệt", "Nuôi dưỡng trẻ em có hoàn cảnh đặc biệt", "Cơ sở chăm sóc trẻ em",
        "Cơ sở nuôi dưỡng trẻ em", "Nuôi trẻ", "Nuôi dưỡng trẻ em mồ côi",
      ]
    case .disabilityCare:
      [
        "Người khuyết tật", "NKT", "Chăm sóc NKT", "Trẻ khuyết tật", "Nuôi dưỡng người khuyết tật",
        "Chăm sóc trẻ em khuyết tật",
      ]
    case .mentalHealthCare: ["Tâm thần", "Người tâm thần", "Phục hồi chức năng tâm thần"]
    case .generalCare:
      [
        "Tổng hợp", "Chăm sóc tổng hợp", "Bảo trợ tổng hợp", "Cơ sở bảo trợ tổng hợp", "Bảo trợ xã hội tổng hợp",
        "Cơ sở trợ giúp xã hội tổng hợp",
      ]
    case .socialWorkCenter: ["Công tác xã hội", "TTCTXH", "TT CTXH", "Cung cấp dịch vụ công tác xã hội"]
    case .otherSocialAssistance: ["Khác", "Cơ sở TGXH khác", "Loại hình khác"]
    case .childProtectionService: ["Bảo vệ trẻ em", "Dịch vụ bảo vệ trẻ em"]
    case .preschool: ["Mầm non", "Nhóm trẻ", "Lớp mẫu giáo", "Nhóm trẻ độc lập", "Trường mầm non", "Giữ trẻ"]
    case .undetermined: ["Chưa xác định", "Chưa rõ loại hình"]
    }
  }

  package static func words(_ term: Ownership) -> [String] {
    switch term {
    case .public: ["CL", "Nhà nước", "Công", "Cơ sở công lập", "Sự nghiệp công lập", "Đơn vị sự nghiệp công lập"]
    // Legal source: NĐ 103/2017/NĐ-CP, Điều 2 khoản 2: whatever is not founded and borne by the state.
    case .nonPublic:
      [
        "NCL", "Tư nhân", "Tư thục", "Dân lập", "Ngoài CL", "Cơ sở ngoài công lập", "Ngoài nhà nước", "Ngoài công",
        "Tư", "Tôn giáo", "Không công lập",
      ]
    }
  }

  package static func words(_ term: OperatorKind) -> [String] {
    switch term {
    case .state: ["Nhà nước", "UBND", "Ủy ban nhân dân", "Sở Y tế", "Công lập", "Sở"]
    case .enterprise: ["Công ty", "DN", "Công ty TNHH", "Công ty cổ phần"]
    case .association: ["Hội, đoàn thể", "Hiệp hội", "Hội Chữ thập đỏ", "Đoàn thể"]
    case .religiousOrganization:
      [
        "Tôn giáo", "Chùa", "Nhà chùa", "Giáo xứ", "Giáo hội", "Nhà thờ", "Dòng tu", "Tu viện", "Tịnh xá", "Công giáo",
        "Phật giáo", "Tin lành", "Cao đài", "Giáo hội Phật giáo", "Cơ sở tôn giáo",
      ]
    case .individual: ["Tư nhân", "Cá nhân thành lập", "Hộ gia đình", "Gia đình", "Cá nhân, hộ gia đình"]
    case .foreignOrganization: ["Nước ngoài", "Tổ chức phi chính phủ nước ngoài", "NGO"]
    }
  }

  package static func words(_ term: ReligiousKind) -> [String] {
    switch term {
    case .religiousOrganization: ["Giáo hội"]
    case .affiliatedReligiousOrganization: ["Tổ chức trực thuộc", "Giáo xứ", "Dòng tu"]
    case .religiousEstablishment: ["Chùa", "Nhà thờ", "Tu viện", "Tịnh xá", "Thánh thất", "Tịnh thất"]
    case .beliefEstablishment: ["Đền", "Miếu", "Đình", "Phủ", "Am"]
    case .religiousPerson: ["Tu sĩ", "Nhà sư", "Ni sư", "Linh mục"]
    }
  }

  package static func words(_ term: Setting) -> [String] {
    switch term {
    case .urban: ["Thành thị", "Nội thành"]
    case .rural: ["Ngoại thành"]
    case .mountain: ["Vùng núi", "Vùng cao"]
    }
  }

  package static func words(_ term: PermitEvent.Kind) -> [String] {
    switch term {
    case .issued: ["Cấp mới", "Cấp lần đầu", "Ban hành"]
    case .applied: ["Nộp", "Tiếp nhận hồ sơ", "Xin cấp"]
    case .suspended: ["Đình chỉ", "Đình chỉ có thời hạn"]
    case .reinstated: ["Hoạt động trở lại", "Cho hoạt động lại"]
    case .amended: ["Sửa đổi", "Cấp điều chỉnh"]
    case .withdrawn: ["Rút giấy phép"]
    case .supplementAsked, .refused, .reissued, .surrendered, .stopped: []
    }
  }

  package static func words(_ term: PermitKind) -> [String] {
    switch term {
    case .publicFoundingDecision: ["QĐ thành lập"]
    case .establishmentCertificate: ["GCN đăng ký thành lập", "Đăng ký thành lập"]
    case .enterpriseRegistration: ["GCN đăng ký doanh nghiệp", "Đăng ký doanh nghiệp"]
    case .operatingLicense: ["GPHĐ", "GP hoạt động"]
    case .under10Certificate: ["GCN đăng ký hoạt động dưới 10 đối tượng"]
    case .associationLicense, .childProtectionRegistration, .preschoolPermit, .placementDecision: []
    }
  }
}
