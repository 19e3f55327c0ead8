// swift-format-ignore-file
// One sentence, one line, however long: sentences are looked for as they are shown.



package import CareCore

extension LawReviewItem.Kind: Worded {
  package var wording: Wording {
    switch self {
    case .review: Wording(vi: "Phải xem lại", en: "To be reviewed")
    case .ends: Wording(vi: "Hết hiệu lực", en: "Ends")
    case .setAside: Wording(vi: "Không còn áp dụng", en: "Set aside")
    case .unchecked: Wording(vi: "Chưa đối chiếu", en: "Never checked")
    }
  }
}

extension LawDiff.Change.Kind: Worded {
  package var wording: Wording {
    switch self {
    case .began: Wording(vi: "Mới có", en: "Began")
    case .ended: Wording(vi: "Không còn", en: "Ended")
    case .setAside: Wording(vi: "Không áp dụng", en: "Set aside")
    case .notAsked: Wording(vi: "Không đặt ra", en: "Not asked")
    case .unknown: Wording(vi: "Chưa biết", en: "Not known")
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
    case .amendments: Wording(vi: "Văn bản có thể đã sửa yêu cầu", en: "Possible amendment")
    case .successions: Wording(vi: "Yêu cầu thay thế", en: "Succession")
    case .competences: Wording(vi: "Thẩm quyền cấp", en: "Competence")
    case .processing: Wording(vi: "Thời hạn giải quyết", en: "Processing term")
    case .limits: Wording(vi: "Thời hạn kiểm tra", en: "Limit of inspections")
    case .inspectionRegimes: Wording(vi: "Chế độ kiểm tra", en: "Inspection regime")
    case .citations: Wording(vi: "Điều khoản dẫn trong câu", en: "Cited clause")
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

extension LawSpan {
  /// `từ 01/01/2026 đến 30/06/2026`.
  package func text(_ language: Language) -> String {
    let (first, last) = language == .vietnamese ? ("từ", "đến") : ("from", "to")
    return [from.map { "\(first) \($0.text(language))" }, to.map { "\(last) \($0.text(language))" }]
      .compactMap(\.self).joined(separator: " ")
  }
}

extension LawEntry {
  /// What it sets, with the clause behind it.
  package func text(_ language: Language) -> String {
    content.map { "\($0.text(language)) (\(citation))" } ?? citation
  }
}

extension LawReviewItem {
  /// `Chế độ pháp lý A, B, C, D: phải xem lại (NQ 66.18/2026/NQ-CP, khoản 1 Điều 7)`.
  package func text(_ language: Language) -> String {
    LawTerm.reviewLine.text(
      language,
      ["table": table.label(language), "row": id, "what": kind.label(language).lowercasedFirst, "citation": citation])
  }
}

extension LawCitation {
  /// The clause, with its mark where the text does not say it in so many words.
  package func text(_ language: Language) -> String { basis.text(language) }
}

extension LawBasis {
  /// The clause, with its mark where the text does not say it in so many words.
  package func text(_ language: Language) -> String { certainty.marked(clause(language), language) }

  /// The clause alone.
  package func clause(_ language: Language) -> String {
    language == .english ? citationEN ?? citation : citation
  }
}

extension LawCitations {
  /// ` (khoản 6 Điều 148 Bộ luật Dân sự)`, to stand behind what is said of a day; that no rule of that day was read where
  /// none holds.
  package func text(_ point: LawCitation.Point, on day: CalendarDay, _ language: Language) -> String {
    " (\(row(point, on: day)?.text(language) ?? Self.noRule(on: day, language)))"
  }

  /// ` (cách hiểu)`, where the sentence names its clause elsewhere; nothing for what was read.
  package func mark(_ point: LawCitation.Point, on day: CalendarDay, _ language: Language) -> String {
    guard let row = row(point, on: day) else { return " (\(Self.noRule(on: day, language)))" }
    return row.basis.certainty == .read ? "" : " (\(row.basis.certainty.label(language)))"
  }

  /// What stands for a clause on a day of which none was read.
  package static func noRule(on day: CalendarDay, _ language: Language) -> String {
    "\(LawTerm.noRuleOfDay.text(language, ["day": day.text(language)])); \(Certainty.unverified.label(language))"
  }
}

extension InspectionLimits.Row {
  /// The clause, to stand in parentheses; that the limit is a reading of it or that it was not read goes with it.
  package func markedCitation(_ language: Language) -> String {
    reading.marked(citation, language)
  }
}

extension InspectionRegimes.Row {
  /// `Kiểm tra theo Luật Thanh tra 84/2025/QH15, Điều 61`.
  package func text(_ language: Language) -> String {
    let mark = reading == .read ? "" : " (\(reading.label(language)))"
    return LawTerm.regimeUnder.text(language, ["regime": regime.label(language), "citation": citation, "mark": mark])
  }
}

extension InspectionRegimes {
  /// The regime of a decision with the law it follows from; that no rule was read where none leads to it.
  package func text(
    _ regime: InspectionRegime, _ body: InspectingBody?, decided: CalendarDay, basis: InspectionBasis?,
    _ language: Language
  ) -> String {
    row(of: regime, body, decided: decided, basis: basis)?.text(language)
      ?? "\(regime.label(language)) (\(LawCitations.noRule(on: decided, language)))"
  }
}

extension InspectionRegimes {
  /// The same where the text was not read to say it; `nil` where it was.
  package func doubtText(
    _ regime: InspectionRegime, _ body: InspectingBody?, decided: CalendarDay, basis: InspectionBasis?,
    _ language: Language
  ) -> String? {
    let isRead = row(of: regime, body, decided: decided, basis: basis)?.reading == .read
    return isRead ? nil : text(regime, body, decided: decided, basis: basis, language)
  }
}

extension [LawReviewItem] {
  /// The first in one sentence, and how many more there are.
  package func text(_ language: Language) -> String {
    guard let first else { return "" }
    let more = count > 1 ? LawTerm.reviewMore.text(language, ["count": String(count - 1)]) : ""
    return first.text(language) + more
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
  case reviewLine
  case reviewMore
  case limitDays
  case limitDaysExtended
  case hours
  case money
  case nothingToReview
  case reviewFooter
  case diffFooter
  case setAside
  case mayBeAmended
  case amendmentLine
  case setAsideFrom
  case notAsked
  case notKnown
  case notAskedUnknown
  case movedHeading
  case nobodyMoved
  case valid
  case noRuleOfDay
  case regimeUnder

  package var wording: Wording {
    switch self {
    case .reviewLine: Wording(vi: "{table} {row}: {what} ({citation})", en: "{table} {row}: {what} ({citation})")
    case .reviewMore: Wording(vi: "; và {count} dòng khác (xem “maiam law review”)", en: "; and {count} more rows (see “maiam law review”)")
    case .limitDays: Wording(vi: "{days} ngày", en: "{days} days")
    case .limitDaysExtended: Wording(vi: "{days} ngày, gia hạn thêm {more} ngày", en: "{days} days, extended by {more}")
    case .hours: Wording(vi: "{hours} giờ", en: "{hours} hours")
    case .money: Wording(vi: "{least}–{most} đồng", en: "VND {least}–{most}")
    case .nothingToReview: Wording(vi: "Không có dòng nào phải xem lại trong {days} ngày tới.", en: "Nothing must be reviewed within {days} days.")
    case .reviewFooter: Wording(vi: "Bộ quy định {law}: {count} dòng.", en: "Law {law}: {count} rows.")
    case .setAside: Wording(vi: "không áp dụng ({law})", en: "set aside ({law})")
    case .amendmentLine: Wording(vi: "Cần đối chiếu {span}: {law}", en: "To be checked {span}: {law}")
    case .mayBeAmended: Wording(vi: "{law} có thể đã sửa; {mark}", en: "{law} may have changed it; {mark}")
    case .setAsideFrom: Wording(vi: "không áp dụng {text} cho việc, giấy tờ từ ngày {day} ({law})", en: "{text} is set aside for what happens, and papers, from {day} on ({law})")
    case .notAsked: Wording(vi: "văn bản không bị bãi bỏ; không đặt ra khi không còn xét giấy tờ ({law})", en: "the text was not ended; it does not come up where papers are no longer asked for ({law})")
    case .notAskedUnknown: Wording(vi: "văn bản vẫn còn, việc này không đặt ra khi chưa biết quy định của ngày này ({law})", en: "the text goes on; this does not come up where no law of the day is known ({law})")
    case .notKnown: Wording(vi: "chưa biết quy định của ngày này cho nhóm {classes} ({law})", en: "no law of this day is known for class {classes} ({law})")
    case .diffFooter: Wording(vi: "Từ ngày {from} đến ngày {to}: {count} thay đổi của quy định.", en: "From {from} to {to}: {count} changes of the law.")
    case .movedHeading: Wording(vi: "Cơ sở có tình trạng khác đi chỉ vì quy định thay đổi ({count}):", en: "Facilities judged otherwise only because the law changed ({count}):")
    case .nobodyMoved: Wording(vi: "Không cơ sở nào có tình trạng khác đi chỉ vì quy định thay đổi.", en: "No facility is judged otherwise because of the law alone.")
    case .noRuleOfDay: Wording(vi: "chưa đọc được quy định của ngày {day}", en: "no rule of {day} was read")
    case .regimeUnder: Wording(vi: "{regime} theo {citation}{mark}", en: "{regime} under {citation}{mark}")
    case .valid: Wording(vi: "Quy định hợp lệ: {law}; {regimes} chế độ, {rules} quy tắc, {requirements} yêu cầu.", en: "The law is valid: {law}; {regimes} regimes, {rules} rules, {requirements} requirements.")
    }
  }
}
