// swift-format-ignore-file
// One sentence, one line, however long: sentences are looked for as they are shown.

package import CareCore

extension LicensingClass: Worded {
  package var wording: Wording {
    switch self {
    case .a: Wording(vi: "Công lập", en: "Public")
    case .b: Wording(vi: "Ngoài công lập, từ 10 đối tượng", en: "Non-public, 10 or more")
    case .c: Wording(vi: "Thành lập theo pháp luật về doanh nghiệp, về hội", en: "Under enterprise or association law")
    case .d: Wording(vi: "Dưới 10 đối tượng có hoàn cảnh khó khăn", en: "Fewer than 10 beneficiaries")
    case .e: Wording(vi: "Dịch vụ bảo vệ trẻ em", en: "Child protection service")
    case .f: Wording(vi: "Cá nhân, gia đình chăm sóc thay thế", en: "Family with a placement decision")
    case .g: Wording(vi: "Giáo dục mầm non", en: "Preschool")
    }
  }
}

extension NextStep.Action: Worded {
  package var wording: Wording {
    switch self {
    case .askForFoundingPaper: Wording(vi: "Yêu cầu cung cấp giấy đăng ký doanh nghiệp hoặc giấy phép thành lập hội", en: "Ask for the enterprise registration or association license")
    case .askForFacts: Wording(vi: "Yêu cầu cung cấp, bổ sung thông tin, giấy tờ còn thiếu", en: "Ask for the missing facts and papers")
    case .askEducationAuthority: Wording(vi: "Đề nghị cơ quan quản lý giáo dục cho biết tình trạng cấp phép", en: "Ask the education authority")
    case .decideForEachChild: Wording(vi: "Rà soát từng trẻ em, quyết định việc chăm sóc thay thế hoặc chuyển hình thức chăm sóc", en: "Decide on substitute care for each child")
    case .guideEstablishment: Wording(vi: "Hướng dẫn cơ sở trợ giúp xã hội lập hồ sơ đăng ký thành lập", en: "Guide the facility in registering its establishment")
    case .guideUnder10Registration: Wording(vi: "Hướng dẫn cơ sở trợ giúp xã hội lập hồ sơ đăng ký hoạt động (dưới 10 đối tượng)", en: "Guide the facility in registering its activity")
    case .guideProtectionRegistration: Wording(vi: "Hướng dẫn cơ sở đăng ký hoạt động cung cấp dịch vụ bảo vệ trẻ em", en: "Guide the service in registering")
    case .guideLicenseApplication: Wording(vi: "Hướng dẫn cơ sở nộp hồ sơ đề nghị cấp giấy phép hoạt động", en: "Guide the facility in applying for a license")
    case .decideOnCertificate: Wording(vi: "Giải quyết hồ sơ đăng ký thành lập", en: "Decide on the establishment certificate")
    case .decideOnLicense: Wording(vi: "Giải quyết hồ sơ đề nghị cấp giấy phép hoạt động", en: "Decide on the license")
    case .decideOnUnder10Registration: Wording(vi: "Giải quyết hồ sơ đăng ký hoạt động", en: "Decide on the activity registration")
    case .decideOnProtectionRegistration: Wording(vi: "Giải quyết hồ sơ đăng ký hoạt động dịch vụ bảo vệ trẻ em", en: "Decide on the service's registration")
    case .considerCertificateWithdrawal: Wording(vi: "Xem xét thu hồi giấy chứng nhận đăng ký thành lập", en: "Consider withdrawing the establishment certificate")
    case .decideDissolution: Wording(vi: "Xem xét, quyết định giải thể theo quy định", en: "Decide on dissolution")
    case .demandAmendment: Wording(vi: "Yêu cầu cơ sở làm thủ tục điều chỉnh giấy phép hoạt động", en: "Demand that the license be amended")
    case .considerSuspension: Wording(vi: "Xem xét tạm đình chỉ hoạt động để kiện toàn điều kiện", en: "Consider suspension, so that conditions are restored")
    case .considerProtectionSuspension: Wording(vi: "Xem xét tạm đình chỉ hoặc chấm dứt hoạt động dịch vụ bảo vệ trẻ em", en: "Consider suspending or ending the service")
    case .checkConditionsBeforeEnd: Wording(vi: "Kiểm tra việc kiện toàn điều kiện trước khi hết thời hạn tạm đình chỉ", en: "Check the conditions before the suspension ends")
    case .considerReinstatement: Wording(vi: "Xem xét cho phép hoạt động trở lại nếu đã bảo đảm điều kiện", en: "Allow operation again if conditions are restored")
    case .considerLicenseWithdrawal: Wording(vi: "Xem xét thu hồi giấy phép hoạt động", en: "Consider withdrawing the license")
    case .settleBeneficiaries: Wording(vi: "Giải quyết quyền lợi của đối tượng", en: "Settle the beneficiaries' rights")
    case .demandDutyAfterIssue: Wording(vi: "Yêu cầu công khai quy chế, công bố hoạt động theo quy định", en: "Demand the publishing of rules and the announcement")
    case .demandConditions: Wording(vi: "Yêu cầu cơ sở bảo đảm các điều kiện hoạt động", en: "Demand that conditions be met")
    case .guideNotice: Wording(vi: "Hướng dẫn cơ sở gửi thông báo hoạt động theo Mẫu số 01", en: "Guide the facility in sending the notice of operation (form 01)")
    case .adviseNotice: Wording(vi: "Khuyến nghị cơ sở gửi thông báo hoạt động (văn bản không nêu ngoại lệ cho nơi có giấy tờ cũ; có buộc hay không: chưa xác minh)", en: "Advise a notice of operation (the text has no exception for holders of an old paper; whether it is owed is unverified)")
    case .checkForSigns: Wording(vi: "Kiểm tra khi có dấu hiệu vi phạm (không phụ thuộc thông báo)", en: "Check for signs of a violation (open at any time)")
    case .checkAfterNotice: Wording(vi: "Kiểm tra việc đáp ứng yêu cầu sau thông báo", en: "Check the requirements after the notice")
    case .considerPause: Wording(vi: "Xem xét thông báo tạm dừng hoạt động, nêu yêu cầu phải khắc phục", en: "Consider a pause, naming what must be put right")
    case .followPause: Wording(vi: "Theo dõi việc khắc phục trong thời gian tạm dừng; tiếp nhận thông báo hoạt động trở lại", en: "Follow the pause; receive the notice to resume")
    case .checkAfterPause: Wording(vi: "Kiểm tra lại việc đáp ứng yêu cầu khi hết thời hạn tạm dừng", en: "Check again after the pause")
    case .considerTermination: Wording(vi: "Xem xét quyết định chấm dứt hoạt động nếu vẫn không đáp ứng yêu cầu", en: "Consider ending the operation if the requirements are still not met")
    case .placeEachChild: Wording(vi: "Sắp xếp nơi ở, chăm sóc cho từng trẻ em", en: "Find a place for each child")
    case .findEachChild: Wording(vi: "Hỏi và ghi nơi đến của từng trẻ em", en: "Ask where each child went, and record it")
    case .returnFile: Wording(vi: "Trả lại hồ sơ đã dừng giải quyết nếu cơ sở có yêu cầu", en: "Give the stopped file back on request")
    case .askWhatFollows: Wording(vi: "Hỏi cơ quan cấp trên quy định áp dụng cho ngày này; chưa nêu biện pháp nào", en: "Ask which rule applies to this day; no measure is named")
    case .checkPaperAfterCut: Wording(vi: "Đối chiếu giấy tờ, hồ sơ ghi ngày sau khi thủ tục đã bị cắt", en: "Check a paper or file dated after its procedure was cut")
    case .verifyIssuerPower: Wording(vi: "Đối chiếu thẩm quyền của cơ quan cấp tại ngày cấp", en: "Check the issuer's power on the day of issue")
    }
  }
}

extension NextStep.Decider: Worded {
  package var wording: Wording {
    switch self {
    case .registrar: Wording(vi: "Cơ quan quản lý sổ này", en: "The body that keeps this register")
    case .commune: Wording(vi: "Ủy ban nhân dân cấp xã", en: "The commune")
    case .communeChairman: OperationAuthority.communeChairman.wording
    case .establishmentAuthority: Wording(vi: "Cơ quan có thẩm quyền đăng ký thành lập", en: "The body that registers establishment")
    case .licensingAuthority: Wording(vi: "Cơ quan có thẩm quyền cấp giấy phép hoạt động", en: "The licensing body")
    case .protectionAuthority: Wording(vi: "Cơ quan có thẩm quyền đăng ký dịch vụ bảo vệ trẻ em", en: "The body that registers child protection services")
    case .educationAuthority: Wording(vi: "Cơ quan quản lý giáo dục", en: "The education authority")
    case .noticeAuthority: Wording(vi: "Sở Y tế hoặc Chủ tịch Ủy ban nhân dân cấp xã, theo số đối tượng có hoàn cảnh khó khăn (cách hiểu)", en: "Department of health or chairman of the commune, by the number of those in hardship (our reading)")
    case .checkingAuthority: Wording(vi: "Người có thẩm quyền ra quyết định kiểm tra", en: "Whoever may decide on a check")
    case .receivingBody: Wording(vi: "Cơ quan đã nhận hồ sơ", en: "The body that received the file")
    case .communeAndHealth: Wording(vi: "Ủy ban nhân dân cấp xã, Sở Y tế", en: "The commune and the department of health")
    case .facility: Wording(vi: "Cơ sở", en: "The facility")
    }
  }
}

extension LicensingTerm.Kind: Worded {
  package var wording: Wording {
    switch self {
    case .paperExpiry: Wording(vi: "Thời hạn ghi trên giấy", en: "Term shown on the paper")
    case .suspension: Wording(vi: "Thời hạn tạm đình chỉ", en: "Suspension")
    case .licenseApplication: Wording(vi: "Thời hạn nộp hồ sơ đề nghị cấp giấy phép", en: "Time to apply for a license")
    case .operationStart: Wording(vi: "Thời hạn bắt đầu hoạt động", en: "Time to begin operation")
    case .rulesPublication: Wording(vi: "Thời hạn công khai quy chế", en: "Time to publish the rules")
    case .operationAnnouncement: Wording(vi: "Thời hạn công bố hoạt động", en: "Time to announce operation")
    case .processing: Wording(vi: "Thời hạn giải quyết hồ sơ của cơ quan cấp", en: "The authority's own term")
    }
  }
}

extension DiscoveryStep.Kind: Worded {
  package var wording: Wording {
    switch self {
    case .noticeServed: Wording(vi: "Đã giao văn bản yêu cầu", en: "Notice served")
    case .visited: Wording(vi: "Đã đến làm việc tại chỗ", en: "Visited")
    case .reported: Wording(vi: "Đã báo cáo cấp trên", en: "Reported to the body above")
    case .passedOn: Wording(vi: "Đã chuyển cơ quan khác", en: "Passed on to another body")
    case .childrenMoved: Wording(vi: "Đã chuyển trẻ em đến nơi khác", en: "Children moved elsewhere")
    case .stopped: Wording(vi: "Tự ngừng hoạt động", en: "Stopped by itself")
    case .other: Wording(vi: "Việc khác", en: "Other")
    }
  }
}

extension Closure.Kind: Worded {
  package var wording: Wording {
    switch self {
    case .closed: Wording(vi: "Đóng cửa", en: "Closed")
    case .reopened: Wording(vi: "Mở lại", en: "Reopened")
    }
  }
}

extension PermitEvent {
  /// As `14/05/2019`, `năm 2019 (không rõ ngày)`, `không rõ ngày`.
  package func dayText(_ language: Language) -> String { precision.text(on, language) }
}

extension DayPrecision {
  /// A day known so closely, in words.
  ///
  /// - Parameter last: The last day possible.
  package func text(_ last: CalendarDay, _ language: Language) -> String {
    switch self {
    case .day: last.shortText
    case .month: Term.monthOnly.text(language, ["month": String(last.month), "year": String(last.year)])
    case .year: Term.yearOnly.text(language, ["year": String(last.year)])
    case .unknown: Term.dayUnknown.text(language)
    }
  }
}

extension ChangeCause: Worded {
  package var wording: Wording {
    switch self {
    case .fact: Wording(vi: "Do sự việc", en: "By a fact")
    case .law: Wording(vi: "Do quy định thay đổi", en: "By a change of the law")
    case .knowledge: Wording(vi: "Do sổ ghi sau", en: "By a later entry")
    }
  }
}

extension LicensingFact {
  private static func term(_ areMet: Bool?, _ areRequirements: Bool) -> Term {
    switch (areMet, areRequirements) {
    case (true?, true): .factRequirementsMet
    case (false?, true): .factRequirementsFailed
    case (nil, true): .factRequirementsUnsettled
    case (true?, false): .factConditionsMet
    case (false?, false): .factConditionsFailed
    case (nil, false): .factConditionsUnsettled
    }
  }

  package func text(_ language: Language) -> String {
    switch self {
    case .profile: Term.factProfile.text(language)
    case .census(let beneficiaries?): Term.factCensus.text(language, ["count": String(beneficiaries)])
    case .census(nil): Term.factCensusOfParts.text(language)
    case .permit(let kind, let event, let number, let undated):
      Term.factPermit.text(
        language,
        [
          "kind": kind.label(language), "event": event.label(language).lowercased(),
          "number": number.map { " \($0)" } ?? "",
        ]) + (undated.map { ", \($0.dayText(language))" } ?? "")
    case .termEnded(let term, let kind):
      Term.factTermEnded.text(
        language, ["term": term.label(language).lowercased(), "kind": kind.label(language).lowercased()])
    case .discovery(let source): Term.factDiscovery.text(language, ["source": source.label(language).lowercased()])
    case .closure(let kind): kind.label(language)
    case .inspection(let code, let conditions, let areRequirements):
      Self.term(conditions.areMet, areRequirements)
        .text(language, ["inspection": code, "count": String(conditions.met.count)])
    case .finding(let code, let state):
      Term.factFinding.text(language, ["inspection": code, "state": state.label(language).lowercased()])
    case .opened: Term.factOpened.text(language)
    case .law(let regime): Term.factLaw.text(language, ["regime": regime.label(language).lowercasedFirst])
    case .notice(let authority): Term.factNotice.text(language, ["authority": authority.label(language)])
    case .pause(let document): Term.factPause.text(language, ["document": document])
    case .pauseEnded: Term.factPauseEnded.text(language)
    case .resumeNotice: Term.factResumeNotice.text(language)
    case .resumed: Term.factResumed.text(language)
    case .resumeNoticeLay: Term.factResumeNoticeLay.text(language)
    case .terminationDecided(let document, let from):
      Term.factTerminationDecided.text(language, ["document": document, "from": from.text(language)])
    case .terminated(let document): Term.factTerminated.text(language, ["document": document])
    }
  }
}
