package import CareCore

extension FacilityKind: Worded {
  package var wording: Wording {
    switch self {
    case .elderlyCare: Wording(vi: "Chăm sóc người cao tuổi", en: "Care of the elderly")
    case .childrenCare: Wording(vi: "Chăm sóc trẻ em có hoàn cảnh đặc biệt", en: "Care of children")
    case .disabilityCare: Wording(vi: "Chăm sóc người khuyết tật", en: "Care of people with disabilities")
    case .mentalHealthCare: Wording(vi: "Chăm sóc người tâm thần", en: "Mental health care")
    case .generalCare: Wording(vi: "Cơ sở tổng hợp", en: "General care")
    case .socialWorkCenter: Wording(vi: "Trung tâm công tác xã hội", en: "Social work center")
    case .otherSocialAssistance: Wording(vi: "Cơ sở trợ giúp xã hội khác", en: "Other social assistance")
    case .childProtectionService:
      Wording(vi: "Cơ sở cung cấp dịch vụ bảo vệ trẻ em", en: "Child protection service")
    case .preschool: Wording(vi: "Nhóm trẻ, mầm non", en: "Preschool, day group")
    case .undetermined: Wording(vi: "Chưa xác định loại hình", en: "Undetermined")
    }
  }
}

extension Ownership: Worded {
  package var wording: Wording {
    switch self {
    case .public: Wording(vi: "Công lập", en: "Public")
    case .nonPublic: Wording(vi: "Ngoài công lập", en: "Non-public")
    }
  }
}

extension OperatorKind: Worded {
  package var wording: Wording {
    switch self {
    case .state: Wording(vi: "Cơ quan nhà nước", en: "State body")
    case .enterprise: Wording(vi: "Doanh nghiệp", en: "Enterprise")
    case .association: Wording(vi: "Hội", en: "Association")
    case .religiousOrganization: Wording(vi: "Tổ chức tôn giáo", en: "Religious organization")
    case .individual: Wording(vi: "Cá nhân", en: "Individual")
    case .foreignOrganization: Wording(vi: "Tổ chức nước ngoài", en: "Foreign organization")
    }
  }
}

extension ReligiousKind: Worded {
  package var wording: Wording {
    switch self {
    case .religiousOrganization: Wording(vi: "Tổ chức tôn giáo", en: "Religious organization")
    case .affiliatedReligiousOrganization:
      Wording(vi: "Tổ chức tôn giáo trực thuộc", en: "Affiliated religious organization")
    case .religiousEstablishment: Wording(vi: "Cơ sở tôn giáo", en: "Religious establishment")
    case .beliefEstablishment: Wording(vi: "Cơ sở tín ngưỡng", en: "Belief establishment")
    case .religiousPerson: Wording(vi: "Nhà tu hành", en: "Religious person")
    }
  }
}

extension Setting: Worded {
  package var wording: Wording {
    switch self {
    case .urban: Wording(vi: "Đô thị", en: "Urban")
    case .rural: Wording(vi: "Nông thôn", en: "Rural")
    case .mountain: Wording(vi: "Miền núi", en: "Mountain")
    }
  }
}

extension DiscoverySource: Worded {
  package var wording: Wording {
    switch self {
    case .wardGroup: Wording(vi: "Tổ dân phố", en: "Ward group")
    case .healthStation: Wording(vi: "Trạm y tế", en: "Health station")
    case .police: Wording(vi: "Công an", en: "Police")
    case .hotline111: Wording(vi: "Tổng đài 111", en: "Hotline 111")
    case .press: Wording(vi: "Báo chí", en: "Press")
    case .inspection: Wording(vi: "Kiểm tra", en: "Inspection")
    case .other: Wording(vi: "Nguồn khác", en: "Other")
    }
  }
}

extension PermitKind: Worded {
  package var wording: Wording {
    switch self {
    case .publicFoundingDecision: Wording(vi: "Quyết định thành lập", en: "Public founding decision")
    case .establishmentCertificate:
      Wording(vi: "Giấy chứng nhận đăng ký thành lập", en: "Establishment certificate")
    case .enterpriseRegistration:
      Wording(vi: "Giấy chứng nhận đăng ký doanh nghiệp", en: "Enterprise registration")
    case .associationLicense: Wording(vi: "Giấy phép thành lập hội", en: "Association license")
    case .operatingLicense: Wording(vi: "Giấy phép hoạt động", en: "Operating license")
    case .under10Certificate:
      Wording(vi: "Giấy chứng nhận đăng ký hoạt động dưới 10 đối tượng", en: "Under-10 certificate")
    case .childProtectionRegistration:
      Wording(vi: "Đăng ký hoạt động dịch vụ bảo vệ trẻ em", en: "Child protection registration")
    case .preschoolPermit: Wording(vi: "Giấy phép giáo dục mầm non", en: "Preschool permit")
    case .placementDecision: Wording(vi: "Quyết định giao trẻ", en: "Placement decision")
    }
  }
}

extension PermitEvent.Kind: Worded {
  package var wording: Wording {
    switch self {
    case .applied: Wording(vi: "Nộp hồ sơ", en: "Applied")
    case .supplementAsked: Wording(vi: "Yêu cầu bổ sung hồ sơ", en: "Supplement asked")
    case .refused: Wording(vi: "Từ chối", en: "Refused")
    case .issued: Wording(vi: "Cấp", en: "Issued")
    case .amended: Wording(vi: "Điều chỉnh", en: "Amended")
    case .reissued: Wording(vi: "Cấp lại", en: "Reissued")
    case .suspended: Wording(vi: "Tạm đình chỉ", en: "Suspended")
    case .reinstated: Wording(vi: "Cho phép hoạt động trở lại", en: "Reinstated")
    case .withdrawn: Wording(vi: "Thu hồi", en: "Withdrawn")
    case .surrendered: Wording(vi: "Nộp lại", en: "Surrendered")
    case .stopped: Wording(vi: "Dừng giải quyết hồ sơ", en: "Application stopped")
    }
  }
}

extension LicensingSituation: Worded {
  package var wording: Wording {
    switch self {
    case .terminated:
      Wording(
        vi: "Đã có quyết định chấm dứt hoạt động, chưa sắp xếp xong đối tượng",
        en: "Ended by decision, residents not yet placed")
    case .spontaneous: Wording(vi: "Tự phát", en: "Spontaneous")
    case .unregistered: Wording(vi: "Không đăng ký", en: "Unregistered")
    case .unlicensed: Wording(vi: "Không được cấp phép", en: "Unlicensed")
    case .notNotified: Wording(vi: "Chưa thông báo hoạt động", en: "Operation not notified")
    case .pauseLapsed: Wording(vi: "Hết thời hạn tạm dừng hoạt động", en: "Pause lapsed")
    case .paused: Wording(vi: "Tạm dừng hoạt động", en: "Paused")
    case .notified: Wording(vi: "Đã thông báo hoạt động", en: "Operation notified")
    case .suspensionLapsed: Wording(vi: "Hết hạn tạm đình chỉ, chưa được hoạt động lại", en: "Suspension lapsed")
    case .suspended: Wording(vi: "Đang tạm đình chỉ", en: "Suspended")
    case .conditionsNotMet: Wording(vi: "Không bảo đảm điều kiện", en: "Conditions not met")
    case .unknown: Wording(vi: "Chưa xác định được", en: "Unknown")
    case .licensed: Wording(vi: "Đã được cấp giấy phép hoạt động", en: "Licensed")
    case .registered: Wording(vi: "Đã được cấp GCN đăng ký hoạt động", en: "Registered")
    case .notRequired: Wording(vi: "Không thuộc diện phải cấp phép", en: "Not required")
    case .closed: Wording(vi: "Đã đóng cửa theo quyết định", en: "Closed")
    }
  }
}

extension FoundingBasis: Worded {
  package var wording: Wording {
    switch self {
    case .publicDecision: Wording(vi: "Quyết định thành lập", en: "Public decision")
    case .establishmentCertificate: Wording(vi: "GCN đăng ký thành lập", en: "Establishment certificate")
    case .enterprise: Wording(vi: "Pháp luật về doanh nghiệp", en: "Enterprise law")
    case .association: Wording(vi: "Pháp luật về hội", en: "Association law")
    case .religiousEstablishmentOnly: Wording(vi: "Chỉ có cơ sở tôn giáo", en: "Religious establishment only")
    case .none: Wording(vi: "Không có", en: "None")
    }
  }
}

extension InspectionState: Worded {
  package var wording: Wording {
    switch self {
    case .planned: Wording(vi: "Đã lập kế hoạch", en: "Planned")
    case .inProgress: Wording(vi: "Đang tiến hành", en: "In progress")
    case .closed: Wording(vi: "Đã kết thúc", en: "Closed")
    case .canceled: Wording(vi: "Đã hủy", en: "Canceled")
    }
  }
}

extension InspectionRegime: Worded {
  package var wording: Wording {
    switch self {
    case .specializedCheck: Wording(vi: "Kiểm tra chuyên ngành", en: "Specialized check")
    case .check: Wording(vi: "Kiểm tra", en: "Check")
    case .inspectorate: Wording(vi: "Thanh tra", en: "Inspectorate")
    case .inspectorate2022: Wording(vi: "Thanh tra (luật năm 2022)", en: "Inspectorate (law of 2022)")
    case .directiveTeam: Wording(vi: "Đoàn kiểm tra liên ngành", en: "Team under a directive")
    }
  }
}

extension InspectionBasis: Worded {
  package var wording: Wording {
    switch self {
    case .signsOfViolation: Wording(vi: "Có dấu hiệu vi phạm", en: "Signs of violation")
    case .directive: Wording(vi: "Theo chỉ đạo", en: "Under a directive")
    case .thematicPlan: Wording(vi: "Theo kế hoạch chuyên đề", en: "Thematic plan")
    case .afterNotice: Wording(vi: "Kiểm tra sau thông báo hoạt động", en: "Check after a notice of operation")
    }
  }
}

extension InspectionMode: Worded {
  package var wording: Wording {
    switch self {
    case .onsite: Wording(vi: "Trực tiếp tại cơ sở", en: "On site")
    case .remote: Wording(vi: "Trực tuyến, từ xa", en: "Remote")
    }
  }
}

extension Minutes.WitnessRole: Worded {
  package var wording: Wording {
    switch self {
    case .commune: Wording(vi: "Đại diện chính quyền cấp xã", en: "Commune representative")
    case .witness: Wording(vi: "Người chứng kiến", en: "Witness")
    }
  }
}

extension LimitUnit: Worded {
  package var wording: Wording {
    switch self {
    case .days: Wording(vi: "ngày", en: "days")
    case .workingDays: Wording(vi: "ngày làm việc", en: "working days")
    }
  }
}

extension FindingState: Worded {
  package var wording: Wording {
    switch self {
    case .open: Wording(vi: "Chưa khắc phục", en: "Open")
    case .demanded: Wording(vi: "Đã yêu cầu khắc phục", en: "Demanded")
    case .reportedDone: Wording(vi: "Cơ sở báo đã khắc phục", en: "Reported done")
    case .verified: Wording(vi: "Đã xác nhận khắc phục", en: "Verified")
    case .withdrawn: Wording(vi: "Đã rút", en: "Withdrawn")
    }
  }
}

extension ItemStanding: Worded {
  package var wording: Wording {
    switch self {
    case .met: AnswerOutcome.met.wording
    case .notMet: AnswerOutcome.notMet.wording
    case .notApplicable: AnswerOutcome.notApplicable.wording
    case .notDueYet: Wording(vi: "Chưa đến hạn", en: "Not due yet")
    case .notChecked: AnswerOutcome.notChecked.wording
    case .unanswered: Wording(vi: "Chưa trả lời", en: "Not answered")
    case .gathered: Wording(vi: "Ghi nhận", en: "Noted")
    }
  }
}

extension FollowUpResult: Worded {
  package var wording: Wording {
    switch self {
    case .remedied: Wording(vi: "Đã khắc phục", en: "Remedied")
    case .handled:
      Wording(vi: "Không phát hiện thêm dấu hiệu; đã ghi việc xử lý", en: "No further sign seen; handled as recorded")
    case .notSeenAgain:
      Wording(
        vi: "Không phát hiện thêm dấu hiệu; chưa ghi việc xử lý hành vi nên tồn tại giữ nguyên",
        en: "No further sign seen; nothing done about the act itself is recorded, so the finding stays")
    case .remains: Wording(vi: "Chưa khắc phục", en: "Not remedied")
    case .unsettled: Wording(vi: "Chưa kết luận", en: "Not settled")
    }
  }
}

extension Census.Part: Worded {
  package var wording: Wording {
    switch self {
    case .girls: Wording(vi: "Trẻ em gái", en: "Girls")
    case .under18Months: Wording(vi: "Dưới 18 tháng", en: "Under 18 months")
    case .from18MonthsTo6: Wording(vi: "Từ 18 tháng đến dưới 6 tuổi", en: "18 months to under 6")
    case .from6To16: Wording(vi: "Từ 6 đến dưới 16 tuổi", en: "6 to under 16")
    case .from16: Wording(vi: "Từ đủ 16 tuổi", en: "16 and over")
    case .disability: Wording(vi: "Khuyết tật", en: "With disabilities")
    case .mentalIllness: Wording(vi: "Tâm thần", en: "With mental illness")
    case .hiv: Wording(vi: "Nhiễm HIV", en: "With HIV")
    case .roundTheClock: Wording(vi: "Chăm sóc 24/24 giờ", en: "Round the clock")
    case .needy: Wording(vi: "Đối tượng có hoàn cảnh khó khăn", en: "In difficult circumstances")
    case .staff: Wording(vi: "Số nhân viên", en: "Staff")
    case .caregivers: Wording(vi: "Nhân viên chăm sóc", en: "Caregivers")
    case .withoutPlacementDecision:
      Wording(vi: "Trẻ chưa có quyết định chăm sóc thay thế", en: "Without placement decision")
    case .withoutAdmissionDecision:
      Wording(vi: "Chưa có quyết định tiếp nhận", en: "Without admission decision")
    }
  }
}
