// swift-format-ignore-file
// One sentence, one line, however long: sentences are looked for as they are shown.



package import CareCore

extension LawReviewItem.Kind: Worded {
  package var wording: Wording {
    switch self {
    case .review: Wording(vi: "Phải xem lại", en: "To be reviewed")
    case .ends: Wording(vi: "Hết hiệu lực", en: "Ends")
    case .unchecked: Wording(vi: "Chưa đối chiếu", en: "Never checked")
    }
  }
}

extension LawDiff.Change.Kind: Worded {
  package var wording: Wording {
    switch self {
    case .began: Wording(vi: "Mới có", en: "Began")
    case .ended: Wording(vi: "Không còn", en: "Ended")
    case .changed: Wording(vi: "Thay đổi", en: "Changed")
    }
  }
}

extension LawEntry.Table: Worded {
  package var wording: Wording {
    switch self {
    case .regimes: Wording(vi: "Chế độ pháp lý", en: "Regime")
    case .rules: Wording(vi: "Quy tắc xét tình trạng", en: "Rule")
    case .amounts: Wording(vi: "Mức, thời hạn", en: "Number")
    case .steps: Wording(vi: "Việc tiếp theo", en: "Next step")
    case .conditions: Wording(vi: "Điều kiện hoạt động", en: "Conditions")
    case .successions: Wording(vi: "Yêu cầu thay thế", en: "Succession")
    case .competences: Wording(vi: "Thẩm quyền cấp", en: "Competence")
    case .processing: Wording(vi: "Thời hạn giải quyết", en: "Processing term")
    case .limits: Wording(vi: "Thời hạn kiểm tra", en: "Limit of inspections")
    case .inspectionRegimes: Wording(vi: "Chế độ kiểm tra", en: "Inspection regime")
    case .penalties: Wording(vi: "Mức phạt tham khảo", en: "Penalty")
    case .duties: Wording(vi: "Chế độ báo cáo", en: "Reporting duty")
    case .clocks: Wording(vi: "Thời hạn tính bằng giờ", en: "Clock in hours")
    case .defaults: Wording(vi: "Hạn báo cáo chung", en: "General due day")
    case .holidays: Wording(vi: "Ngày lễ", en: "Holiday")
    case .compensation: Wording(vi: "Nghỉ bù", en: "Day off in lieu")
    case .announced: Wording(vi: "Ngày nghỉ đã thông báo", en: "Announced day")
    case .requirements: Wording(vi: "Yêu cầu", en: "Requirement")
    case .items: Wording(vi: "Nội dung kiểm tra", en: "Item")
    }
  }
}

extension LicensingLaw.Amount.Unit: Worded {
  package var wording: Wording {
    switch self {
    case .beneficiaries: Wording(vi: "đối tượng", en: "beneficiaries")
    case .workingDays: DeadlineUnit.workingDays.wording
    case .days: DeadlineUnit.days.wording
    case .months: DeadlineUnit.months.wording
    }
  }
}

extension LawEntry {
  /// What it sets, with the clause behind it.
  package func text(_ language: Language) -> String {
    content.map { "\($0.text(language)) (\(citation))" } ?? citation
  }
}

extension LawEntry.Content {
  /// As people say it.
  package func text(_ language: Language) -> String {
    switch self {
    case .text(let text): text
    case .regime(let regime): regime.label(language)
    case .inspectionRegime(let regime): regime.label(language)
    case .decidedBy(let decider): decider.label(language)
    case .amount(let amount, let unit): "\(amount) \(unit.label(language))"
    case .days(let days, nil): LawTerm.limitDays.text(language, ["days": String(days)])
    case .days(let days, let more?):
      LawTerm.limitDaysExtended.text(language, ["days": String(days), "more": String(more)])
    case .hours(let hours): LawTerm.hours.text(language, ["hours": String(hours)])
    case .money(let range):
      LawTerm.money.text(
        language,
        [
          "least": groupedDigits(String(range.lowerBound), language),
          "most": groupedDigits(String(range.upperBound), language),
        ])
    }
  }
}

/// What the commands on the law as data say.
package enum LawTerm: String, CaseIterable, Sendable, Worded {
  case limitDays
  case limitDaysExtended
  case hours
  case money
  case nothingToReview
  case reviewFooter
  case diffFooter
  case movedHeading
  case nobodyMoved
  case valid

  package var wording: Wording {
    switch self {
    case .limitDays: Wording(vi: "{days} ngày", en: "{days} days")
    case .limitDaysExtended: Wording(vi: "{days} ngày, gia hạn thêm {more} ngày", en: "{days} days, extended by {more}")
    case .hours: Wording(vi: "{hours} giờ", en: "{hours} hours")
    case .money: Wording(vi: "{least}–{most} đồng", en: "VND {least}–{most}")
    case .nothingToReview: Wording(vi: "Không có dòng nào phải xem lại trong {days} ngày tới.", en: "Nothing must be reviewed within {days} days.")
    case .reviewFooter: Wording(vi: "Bộ quy định {law}: {count} dòng.", en: "Law {law}: {count} rows.")
    case .diffFooter: Wording(vi: "Từ ngày {from} đến ngày {to}: {count} thay đổi của quy định.", en: "From {from} to {to}: {count} changes of the law.")
    case .movedHeading: Wording(vi: "Cơ sở có tình trạng khác đi chỉ vì quy định thay đổi ({count}):", en: "Facilities judged otherwise only because the law changed ({count}):")
    case .nobodyMoved: Wording(vi: "Không cơ sở nào có tình trạng khác đi chỉ vì quy định thay đổi.", en: "No facility is judged otherwise because of the law alone.")
    case .valid: Wording(vi: "Quy định hợp lệ: {law}; {regimes} chế độ, {rules} quy tắc, {requirements} yêu cầu.", en: "The law is valid: {law}; {regimes} regimes, {rules} rules, {requirements} requirements.")
    }
  }
}
