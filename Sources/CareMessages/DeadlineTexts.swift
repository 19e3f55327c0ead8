// swift-format-ignore-file
// One sentence, one line, however long: sentences are looked for as they are shown.

package import CareCore

extension Weekday: Worded {
  package var wording: Wording {
    switch self {
    case .monday: Wording(vi: "thứ Hai", en: "Monday")
    case .tuesday: Wording(vi: "thứ Ba", en: "Tuesday")
    case .wednesday: Wording(vi: "thứ Tư", en: "Wednesday")
    case .thursday: Wording(vi: "thứ Năm", en: "Thursday")
    case .friday: Wording(vi: "thứ Sáu", en: "Friday")
    case .saturday: Wording(vi: "thứ Bảy", en: "Saturday")
    case .sunday: Wording(vi: "Chủ nhật", en: "Sunday")
    }
  }
}

extension DeadlineUnit: Worded {
  package var wording: Wording {
    switch self {
    case .hours: Wording(vi: "giờ", en: "hours")
    case .days: Wording(vi: "ngày", en: "days")
    case .workingDays: Wording(vi: "ngày làm việc", en: "working days")
    case .months: Wording(vi: "tháng", en: "months")
    case .years: Wording(vi: "năm", en: "years")
    }
  }
}

extension DeadlinePhrase: Worded {
  package var wording: Wording {
    switch self {
    case .before: Wording(vi: "trước ngày", en: "before")
    case .by: Wording(vi: "chậm nhất ngày", en: "by")
    case .through: Wording(vi: "đến hết ngày", en: "through")
    }
  }
}

extension CalendarRow.Kind: Worded {
  package var wording: Wording {
    switch self {
    case .holiday: Wording(vi: "Nghỉ lễ", en: "Holiday")
    case .tet: Wording(vi: "Nghỉ Tết Âm lịch", en: "Tết")
    case .compensatory: Wording(vi: "Nghỉ bù", en: "Day in lieu")
    case .swappedOff: Wording(vi: "Nghỉ hoán đổi", en: "Swapped off")
    case .swappedIn: Wording(vi: "Đi làm bù", en: "Worked instead")
    }
  }
}

extension CalendarRow.Status: Worded {
  package var wording: Wording {
    switch self {
    case .computed: Wording(vi: "Chương trình tính", en: "Computed")
    case .announced: Wording(vi: "Đã thông báo", en: "Announced")
    }
  }
}

/// The sentences around the calendar and deadlines.
package enum CalendarTerm: String, CaseIterable, Sendable, Worded {
  case stepEvent
  case stepNamedEvent
  case stepStart
  case stepNamedStart
  case stepBefore
  case stepBy
  case stepThrough
  case stepCountedDays
  case stepCountedWorkingDays
  case stepEnded
  case stepClamped
  case stepLeftOut
  case stepWorkedInstead
  case stepPaused
  case stepExtended
  case stepRolled
  case stepStays
  case stepNamedStays
  case stepLast
  case stepOperational
  case stepSafe
  case stepEventAhead
  case stepNamedEventAhead
  case stepCountedBack
  case stepDueFrom
  case weeklyRest
  case restRow
  case warnProvisional
  case warnUnchecked
  case warnInclusive
  case warnStricter
  case rowGuess
  case rowUnchecked
  case rowNotInForce
  case yearUnknown
  case yearAnnounced
  case yearOpenToSwaps
  case yearProvisional
  case yearHalfAnnounced
  case holidayAdded
  case swapAdded
  case calendarDayRemoved
  case deadlineMoved
  case holidayOfYear
  case noneMoved
  case lawMoved
  case lawMovedRecorded

  package var wording: Wording {
    switch self {
    case .stepEvent: Wording(vi: "Ngày xảy ra sự kiện {day} không tính; tính từ ngày tiếp theo liền kề{law}.", en: "The day of the event, {day}, is not counted; the term runs from the next day{law}.")
    case .stepNamedEvent: Wording(vi: "{event}: ngày {day} không tính; tính từ ngày tiếp theo liền kề{law}.", en: "{event}: the day, {day}, is not counted; the term runs from the next day{law}.")
    case .stepStart: Wording(vi: "Bắt đầu từ {time} ngày {day}{law}.", en: "Runs from {time} on {day}{law}.")
    case .stepNamedStart: Wording(vi: "{event}: bắt đầu từ {time} ngày {day}{law}.", en: "{event}: runs from {time} on {day}{law}.")
    case .stepBefore: Wording(vi: "“Trước ngày {day}”: ngày cuối cùng là ngày liền trước{law}.", en: "“Before {day}”: the last day is the day before{law}.")
    case .stepBy: Wording(vi: "“Chậm nhất ngày {day}”: ngày này là ngày cuối cùng{law}.", en: "“By {day}”: that day is the last{law}.")
    case .stepThrough: Wording(vi: "“Đến hết ngày {day}”: ngày này là ngày cuối cùng{law}.", en: "“Through {day}”: that day is the last{law}.")
    case .stepCountedDays: Wording(vi: "Cộng {amount} {unit}: {day}.", en: "{amount} {unit} later: {day}.")
    case .stepCountedWorkingDays: Wording(vi: "Đếm {amount} {unit}, không tính thứ Bảy, Chủ nhật và ngày nghỉ{law}: {day}.", en: "{amount} {unit} later, weekends and days off left out{law}: {day}.")
    case .stepEnded: Wording(vi: "Cộng {amount} giờ, kể cả ban đêm và ngày nghỉ{law}: {time} ngày {day}.", en: "{amount} hours later, nights and days off included{law}: {time} on {day}.")
    case .stepClamped: Wording(vi: "Tháng cuối không có ngày tương ứng nên lấy ngày cuối tháng: {day}{law}.", en: "The last month has no such day, so its last day is taken: {day}{law}.")
    case .stepLeftOut: Wording(vi: "Ngày nghỉ không tính: {days}.", en: "Days off left out: {days}.")
    case .stepWorkedInstead: Wording(vi: "Ngày đi làm bù được tính: {days}.", en: "Days worked instead, and counted: {days}.")
    case .stepPaused: Wording(vi: "Không tính {count} ngày tạm dừng: {day}.", en: "{count} days of pause are not counted: {day}.")
    case .stepExtended: Wording(vi: "Gia hạn {amount} {unit}, nối tiếp thời hạn trước: {day}.", en: "Extended by {amount} {unit}, after the term before: {day}.")
    case .stepRolled: Wording(vi: "{day} là {why}: chuyển sang ngày tiếp theo{law}.", en: "{day} is {why}: on to the next day{law}.")
    case .stepStays: Wording(vi: "{day} là {why}; ngày cuối không chuyển.", en: "{day} is {why}; the last day does not move.")
    case .stepNamedStays: Wording(vi: "{day} là {why}; ngày cuối không chuyển{law}.", en: "{day} is {why}; the last day does not move{law}.")
    case .stepLast: Wording(vi: "Ngày cuối theo luật: {day}, đến 24 giờ{law}.", en: "Legal last day: {day}, until midnight{law}.")
    case .stepOperational: Wording(vi: "Đây là thời hạn tối đa đối với trẻ em: thực hiện chậm nhất {day}, không chờ đến ngày được chuyển.", en: "The term caps what is done to a child: act by {day} and do not use the later day.")
    case .stepSafe: Wording(vi: "Ngày làm việc cuối cùng trước hạn: {day}; nên hoàn thành trong ngày này.", en: "Last working day before the end: {day}; be done by then.")
    case .stepEventAhead: Wording(vi: "Đếm ngược từ {day}; ngày này không tính{law}.", en: "Counted back from {day}, which is not counted itself{law}.")
    case .stepNamedEventAhead: Wording(vi: "{event}: đếm ngược từ {day}; ngày này không tính{law}.", en: "{event}: counted back from {day}, which is not counted itself{law}.")
    case .stepCountedBack: Wording(vi: "Đếm ngược {amount} ngày làm việc, không tính thứ Bảy, Chủ nhật và ngày nghỉ{days}: {day} là ngày cuối để thực hiện{law}.", en: "{amount} working days back, weekends and days off left out{days}: {day} is the last day to act{law}.")
    case .stepDueFrom: Wording(vi: "Thực hiện từ {day}; văn bản không nêu ngày cuối nên không có quá hạn.", en: "Due from {day}; the text names no last day, so it never is overdue.")
    case .weeklyRest: Wording(vi: "ngày nghỉ hằng tuần", en: "a weekly rest day")
    case .restRow: Wording(vi: "ngày nghỉ ({kind}: {name})", en: "a day off ({kind}: {name})")
    case .warnProvisional: Wording(vi: "Tạm tính: lịch nghỉ {holidays} chưa có thông báo trong bảng; ngày này có thể thay đổi.", en: "Provisional: the table has no announcement of {holidays}; the day may still move.")
    case .warnUnchecked: Wording(vi: "Dựa vào {days} ({name}), chưa đối chiếu với văn bản: {source}.", en: "Rests on {days} ({name}), not compared with its source: {source}.")
    case .warnInclusive: Wording(vi: "Nếu tính cả ngày xảy ra sự kiện thì ngày cuối là {day}; cơ quan giám sát có thể tính như vậy.", en: "Counting the day of the event would give {day}; a supervisor may count that way.")
    case .warnStricter: Wording(vi: "Cách hiểu chặt hơn: phải đủ số ngày làm việc nằm giữa hai ngày, khi đó ngày cuối là {day}; nên thực hiện trong ngày này.", en: "Read more strictly, all the working days must lie between the two days, and the last day is {day}; be done by then.")
    case .rowGuess: Wording(vi: "tạm tính theo cách nghỉ của các năm 2020 đến 2026, trong bảng chưa có thông báo", en: "a guess by the practice of 2020 to 2026, no announcement in the table")
    case .rowUnchecked: Wording(vi: "chưa đối chiếu với văn bản", en: "not compared with its source")
    case .rowNotInForce: Wording(vi: "chưa áp dụng, vẫn là ngày làm việc", en: "not in force, people work")
    case .yearUnknown: Wording(vi: "Trong bảng không có quy định nào về ngày nghỉ lễ của năm {year}: thời hạn rơi vào năm này là tạm tính, chỉ trừ thứ Bảy và Chủ nhật.", en: "The table has no rule on the holidays of {year}: deadlines in it are provisional, with only weekends left out.")
    case .yearOpenToSwaps: Wording(vi: "Mùng 1 Tết: {tet}. Lịch năm {year} đã có thông báo; có thể còn thông báo hoán đổi ngày làm việc.", en: "Lunar New Year: {tet}. The calendar of {year} is announced; working days may still be swapped.")
    case .yearAnnounced: Wording(vi: "Mùng 1 Tết: {tet}. Lịch năm {year} đã có thông báo.", en: "Lunar New Year: {tet}. The calendar of {year} is announced.")
    case .yearProvisional: Wording(vi: "Mùng 1 Tết: {tet}. Lịch năm {year} chưa có thông báo đủ trong bảng: thời hạn rơi vào năm này là tạm tính.", en: "Lunar New Year: {tet}. The table has no full announcement for {year}: deadlines in it are provisional.")
    case .yearHalfAnnounced: Wording(vi: "Mùng 1 Tết: {tet}. Đã có thông báo nghỉ Tết năm {year}, chưa có thông báo nghỉ Quốc khánh: thời hạn tính qua các ngày từ {from} đến {to} là tạm tính.", en: "Lunar New Year: {tet}. Tết of {year} is announced, the National Day is not: deadlines that rest on days from {from} to {to} are provisional.")
    case .holidayAdded: Wording(vi: "Đã ghi vào lịch: {days} – {name} ({kind}).", en: "Recorded in the calendar: {days}, {name} ({kind}).")
    case .swapAdded: Wording(vi: "Đã ghi vào lịch: nghỉ ngày {off}, làm bù ngày {worked}.", en: "Recorded in the calendar: off on {off}, worked on {worked}.")
    case .calendarDayRemoved: Wording(vi: "Đã bỏ khỏi lịch của đơn vị: {days}. Việc ghi trước đây vẫn còn trong nhật ký hệ thống.", en: "Taken out of the office's calendar: {days}. The former entry stays in the trail.")
    case .deadlineMoved: Wording(vi: "Thời hạn thay đổi – {kind} {code} “{title}”: ngày cuối {before} → {after}; ngày làm việc cuối cùng {safeBefore} → {safeAfter}.", en: "A deadline moved: {kind} {code} “{title}”: last day {before} → {after}; last working day {safeBefore} → {safeAfter}.")
    case .holidayOfYear: Wording(vi: "{holiday} năm {year}", en: "{holiday} of {year}")
    case .lawMoved: Wording(vi: "Lịch nghỉ của bộ quy định đã thay đổi từ lần ghi sổ trước: {count} thời hạn đổi ngày (sẽ ghi vào nhật ký ở lần ghi sổ tới):", en: "The holidays of the law changed since the last entry: {count} deadlines moved (to be recorded with the next entry):")
    case .lawMovedRecorded: Wording(vi: "Lịch nghỉ của bộ quy định đã thay đổi từ lần ghi sổ trước: {count} thời hạn đổi ngày, đã ghi vào nhật ký:", en: "The holidays of the law changed since the last entry: {count} deadlines moved, recorded in the trail:")
    case .noneMoved: Wording(vi: "Không có thời hạn nào thay đổi.", en: "No deadline moved.")
    }
  }
}

extension CalendarDay {
  /// `14/05/2025` in Vietnamese, ISO in English.
  package func text(_ language: Language) -> String { language == .vietnamese ? shortText : description }

  /// With the day of the week: `14/05/2025 (thứ Tư)`.
  package func longText(_ language: Language) -> String { "\(text(language)) (\(weekday.label(language)))" }
}

extension Instant {
  /// `21:30`, in Vietnam.
  package var clockText: String { String(description.dropFirst(11).prefix(5)) }
}

extension DeadlineStep {
  /// The step as a sentence.
  ///
  /// - Parameter law: What it cites, and how surely that is known, is the law of the step's own day.
  package func text(_ law: LawCitations, _ language: Language) -> String {
    func days(_ days: [CalendarDay]) -> String { days.map { $0.longText(language) }.joined(separator: ", ") }
    func why(_ row: CalendarRow?) -> String {
      guard let row else { return CalendarTerm.weeklyRest.text(language) }
      return CalendarTerm.restRow.text(
        language, ["kind": row.kind.label(language), "name": row.name])
    }
    func say(
      _ term: CalendarTerm, _ day: CalendarDay, _ point: LawCitation.Point? = nil, _ more: [String: String] = [:]
    ) -> String {
      var arguments = more
      arguments["day"] = arguments["day"] ?? day.longText(language)
      arguments["law"] = point.map { law.text($0, on: day, language) }
      return term.text(language, arguments)
    }
    switch self {
    case .event(let name, let day):
      return say(name == nil ? .stepEvent : .stepNamedEvent, day, .termEvent, ["event": name ?? ""])
    case .start(let name, let instant):
      return say(
        name == nil ? .stepStart : .stepNamedStart, instant.day, .termInstant,
        ["event": name ?? "", "time": instant.clockText])
    case .fixed(let phrase, let day):
      let term: CalendarTerm =
        switch phrase {
        case .before: .stepBefore
        case .by: .stepBy
        case .through: .stepThrough
        }
      return say(term, day, .namedDay, ["day": day.text(language)])
    case .counted(let amount, let unit, let day):
      let isWorking = unit == .workingDays
      return say(
        isWorking ? .stepCountedWorkingDays : .stepCountedDays, day, isWorking ? .workingDays : nil,
        ["amount": String(amount), "unit": unit.label(language)])
    case .ended(let amount, let instant):
      return say(
        .stepEnded, instant.day, .termHours, ["amount": String(amount), "time": instant.clockText])
    case .clamped(let unit, let day): return say(.stepClamped, day, unit == .years ? .termYearEnd : .termMonthEnd)
    case .leftOut(let left): return CalendarTerm.stepLeftOut.text(language, ["days": days(left)])
    case .workedInstead(let worked): return CalendarTerm.stepWorkedInstead.text(language, ["days": days(worked)])
    case .paused(let count, let day): return say(.stepPaused, day, nil, ["count": String(count)])
    case .extended(let amount, let unit, let day):
      return say(.stepExtended, day, nil, ["amount": String(amount), "unit": unit.label(language)])
    case .rolled(let day, let row):
      return say(.stepRolled, day, row?.kind == .swappedOff ? .termRollSwapped : .termRoll, ["why": why(row)])
    case .stays(let day, let row): return say(.stepStays, day, nil, ["why": why(row)])
    case .namedStays(let day, let row): return say(.stepNamedStays, day, .namedDayStays, ["why": why(row)])
    case .last(let day): return say(.stepLast, day, .termLast)
    case .operational(let day): return say(.stepOperational, day)
    case .safe(let day): return say(.stepSafe, day)
    case .eventAhead(let name, let day):
      return say(name == nil ? .stepEventAhead : .stepNamedEventAhead, day, .termEventAhead, ["event": name ?? ""])
    case .countedBack(let amount, let day):
      // The step before names the clause.
      return CalendarTerm.stepCountedBack.text(
        language,
        [
          "amount": String(amount), "day": day.longText(language), "days": law.mark(.workingDays, on: day, language),
          "law": law.mark(.termCountedBack, on: day, language),
        ])
    case .dueFrom(let day): return say(.stepDueFrom, day)
    }
  }
}

extension UnannouncedHoliday.Kind: Worded {
  package var wording: Wording {
    switch self {
    case .tet: Wording(vi: "Tết Âm lịch", en: "Tết")
    case .nationalDay: Wording(vi: "Quốc khánh", en: "the National Day")
    case .law: Wording(vi: "lễ theo luật", en: "any holiday")
    }
  }
}

extension UnannouncedHoliday {
  /// `Tết Âm lịch năm 2027`.
  package func text(_ language: Language) -> String {
    CalendarTerm.holidayOfYear.text(language, ["holiday": kind.label(language), "year": String(year)])
  }
}

extension DeadlineWarning {
  /// The warning as a sentence.
  package func text(_ language: Language) -> String {
    switch self {
    case .provisional(let holidays):
      CalendarTerm.warnProvisional.text(
        language, ["holidays": holidays.map { $0.text(language) }.joined(separator: ", ")])
    case .unchecked(let rows):
      CalendarTerm.warnUnchecked.text(
        language,
        [
          "days": rows.map { $0.day.text(language) }.joined(separator: ", "), "name": rows.first?.name ?? "",
          "source": rows.first?.source ?? "",
        ])
    case .inclusive(let day): CalendarTerm.warnInclusive.text(language, ["day": day.longText(language)])
    case .stricter(let day): CalendarTerm.warnStricter.text(language, ["day": day.longText(language)])
    }
  }
}

extension CalendarDoubt {
  /// What is not sure of a day that was counted over it, in sentences.
  package func remarks(_ language: Language) -> [String] {
    [isProvisional ? DutyTerm.provisional.text(language) : nil, uncheckedText(language)].compactMap(\.self)
  }

  /// `Tính theo lịch của ngày 22/08/2026 chưa đối chiếu với văn bản gốc.`; `nil` where every such day was compared.
  package func uncheckedText(_ language: Language) -> String? {
    if days.isEmpty { return nil }
    return Term.calendarUnchecked.text(language, ["days": days.map(\.shortText).joined(separator: ", ")]).uppercasedFirst + "."
  }
}
