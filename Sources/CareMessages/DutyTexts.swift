// swift-format-ignore-file
// One sentence, one line, however long: sentences are looked for as they are shown.

package import CareCore

extension DueItem.Kind: Worded {
  package var wording: Wording {
    switch self {
    case .report: Wording(vi: "Báo cáo", en: "Report")
    case .emergency: Wording(vi: "Bảo vệ khẩn cấp", en: "Emergency")
    case .remediation: Wording(vi: "Khắc phục", en: "Remediation")
    case .inspection: Wording(vi: "Cuộc kiểm tra", en: "Inspection")
    case .campaign: Wording(vi: "Đợt kiểm tra", en: "Campaign")
    case .suspension: Wording(vi: "Hết thời hạn tạm đình chỉ", en: "End of suspension")
    case .expiry: Wording(vi: "Giấy tờ hết hạn", en: "Last day of a paper")
    case .demand: Wording(vi: "Chưa yêu cầu khắc phục", en: "Nothing demanded yet")
    case .verification: Wording(vi: "Chờ xác nhận khắc phục", en: "To be verified")
    case .processing: Wording(vi: "Giải quyết hồ sơ", en: "Decision on a file")
    case .pause: Wording(vi: "Hết thời hạn tạm dừng", en: "End of a pause")
    case .termination: Wording(vi: "Chấm dứt hoạt động", en: "End of operation")
    case .check: Wording(vi: "Kiểm tra sau thông báo", en: "Check after a notice")
    case .placement: Wording(vi: "Nơi đến của trẻ em", en: "Where children went")
    case .law: Wording(vi: "Rà soát quy định", en: "Law to be reviewed")
    }
  }
}

extension DutyPattern.Level: Worded {
  package var wording: Wording {
    switch self {
    case .facility: Wording(vi: "Cơ sở", en: "Facility")
    case .commune: Wording(vi: "Cấp xã", en: "Commune")
    case .department: Wording(vi: "Sở (cấp tỉnh)", en: "Department")
    case .province: Wording(vi: "Ủy ban nhân dân cấp tỉnh", en: "Provincial people's committee")
    case .office: Wording(vi: "Đơn vị quản lý hệ thống", en: "The office that runs the system")
    }
  }
}

/// The sentences around reporting duties.
package enum DutyTerm: String, CaseIterable, Sendable, Worded {
  case onlyPeriod
  case periodSent
  case periodAhead
  case undatedShort
  case corrected
  case notBegun
  case chainStep
  case laterThanLaw
  case icsUndated
  case icsEmergencies
  case placesNotRecorded
  case childrenAtTheEnd
  case checkReceiptUnknown
  case checkBodyUnknown
  case undated
  case undatedOwnDay
  case halfYear
  case halfYearUndated
  case year
  case yearUndated
  case added
  case addedByDefault
  case addedBasis
  case clockRule
  case clockName
  case sent
  case sentLate
  case sentUndated
  case onTime
  case late
  case notSent
  case overdue
  case sentWithoutDay
  case estimate
  case missing
  case missingExcused
  case nothingMissing
  case dueFooter
  case dueFooterEnded
  case dueFooterOwn
  case demandTitle
  case demandNote
  case verificationTitle
  case verificationNote
  case inspectionWithoutLimit
  case plannedWithoutDay
  case paperOver
  case applicationOver, applicationCut, operationNotBegun, movedOffRestDay
  case authorityLate
  case movedLastDay
  case noTermAfter
  case fileStopped, fileAfterCut, fileLateAtCut
  case fullFileFrom
  case icsWritten
  case unkeptDuties
  case ownDayLine
  case reviewDayLine
  case decisionDayLine
  case firstDayLine
  case beyondLaw
  case suspensionOver
  case endUnknown
  case pauseOver
  case pauseOverNoticed
  case pauseOverElsewhere
  case pauseOverDecided
  case pauseTitle
  case provisional
  case noBasis
  case safeDayLine
  case endLine
  case ended
  case legalDayLine

  package var wording: Wording {
    switch self {
    case .onlyPeriod: Wording(vi: "một lần", en: "once")
    case .periodSent: Wording(vi: "{period} (đã gửi ngày {on})", en: "{period} (sent on {on})")
    case .periodAhead: Wording(vi: "{period} (số liệu từ ngày {from})", en: "{period} (data from {from})")
    case .undatedShort: Wording(vi: "theo quy định", en: "no day in law")
    case .corrected: Wording(vi: "Đã ghi lại thay cho lần ghi trước; nội dung cũ vẫn được lưu.", en: "Recorded in place of the former entry, which is kept.")
    case .notBegun: Wording(vi: "Kỳ {period} lấy số liệu từ ngày {from}, sau ngày gửi; kiểm tra lại --period.", en: "The data of {period} begin on {from}, after the day it was sent; check --period.")
    case .chainStep: Wording(vi: "{reporter} ({id})", en: "{reporter} [{id}]")
    case .laterThanLaw: Wording(vi: "Chế độ {id} theo {basis}: {law}; ngày đã đặt ({own}) muộn hơn, cần đối chiếu.", en: "{id} under {basis}: {law}; the day that was set ({own}) is later, check it.")
    case .icsUndated: Wording(vi: "Không ghi {count} việc không có ngày (văn bản không nêu, chưa ai đặt, hoặc đang tạm dừng).", en: "Left out {count} without a day (none in the text, none set, or paused).")
    case .undated: Wording(vi: "theo quy định (văn bản không nêu ngày; đơn vị tự đặt)", en: "no day in the text; the agency sets its own")
    case .undatedOwnDay: Wording(vi: "theo quy định (văn bản không nêu ngày; đơn vị tự đặt ngày {day})", en: "no day in the text; the agency set {day} itself")
    case .halfYear: Wording(vi: "6 tháng, {phrase} {day}; số liệu từ {from} đến {to}", en: "half-yearly, {phrase} {day}; data from {from} to {to}")
    case .halfYearUndated: Wording(vi: "6 tháng, văn bản không nêu ngày; số liệu từ {from} đến {to}", en: "half-yearly, no day in the text; data from {from} to {to}")
    case .year: Wording(vi: "hằng năm, {phrase} {day}; số liệu từ {from} đến {to}", en: "yearly, {phrase} {day}; data from {from} to {to}")
    case .yearUndated: Wording(vi: "hằng năm, văn bản không nêu ngày; số liệu từ {from} đến {to}", en: "yearly, no day in the text; data from {from} to {to}")
    case .added: Wording(vi: "Đã ghi nhiệm vụ báo cáo {code}: {name} – {rule}.", en: "Recorded duty {code}: {name}, {rule}.")
    case .addedBasis: Wording(vi: "Căn cứ thời hạn: {basis}.", en: "Basis: {basis}.")
    case .addedByDefault: Wording(vi: "Chưa nêu ngày nên lấy theo {citation}; nếu văn bản không nêu ngày, dùng --no-day.", en: "No day was named, so that of {citation} is taken; where the text names none, use --no-day.")
    case .clockRule: Wording(vi: "{hours} giờ kể từ khi {event}", en: "{hours} hours from: {event}")
    case .clockName: Wording(vi: "{name} ({event} lúc {time} ngày {day}; chậm nhất {endTime} ngày {endDay})", en: "{name} ({event} at {time} on {day}; by {endTime} on {endDay})")
    case .sent: Wording(vi: "Đã ghi: {code} kỳ {period} gửi ngày {on}, đúng hạn.", en: "Recorded: {code} {period} was sent on {on}, in time.")
    case .sentLate: Wording(vi: "Đã ghi: {code} kỳ {period} gửi ngày {on}, chậm {days} ngày (ngày cuối {last}).", en: "Recorded: {code} {period} was sent on {on}, {days} days late (last day {last}).")
    case .sentUndated: Wording(vi: "Đã ghi: {code} kỳ {period} gửi ngày {on}.", en: "Recorded: {code} {period} was sent on {on}.")
    case .onTime: Wording(vi: "Đúng hạn", en: "In time")
    case .late: Wording(vi: "Chậm {days} ngày", en: "{days} days late")
    case .notSent: Wording(vi: "Chưa gửi", en: "Not sent")
    case .overdue: Wording(vi: "Quá hạn {days} ngày", en: "Overdue by {days} days")
    case .sentWithoutDay: Wording(vi: "Đã gửi", en: "Sent")
    case .estimate: Wording(vi: "Số liệu ước: từ ngày chốt số liệu đến hạn gửi chưa đủ 01 ngày làm việc.", en: "Estimates: less than one working day lies between the end of the data period and the last day.")
    case .missing: Wording(vi: "Đợt {campaign}: còn {open}/{total} cơ sở chưa kiểm tra.", en: "{campaign}: {open} of {total} facilities are not inspected yet.")
    case .missingExcused: Wording(vi: "Đợt {campaign}: còn {open}/{total} cơ sở chưa kiểm tra; {excused} cơ sở khác chưa kiểm tra đã nêu lý do.", en: "{campaign}: {open} of {total} facilities are not inspected yet, {excused} more are excused.")
    case .nothingMissing: Wording(vi: "Đợt {campaign}: đã kiểm tra hoặc nêu lý do cho cả {total} cơ sở.", en: "{campaign}: all {total} facilities are inspected or excused.")
    case .dueFooter: Wording(vi: "{count} việc, trong đó {overdue} việc quá hạn.", en: "{count} due, {overdue} of them overdue.")
    case .dueFooterEnded: Wording(vi: "Trong số quá hạn có {ended} thời hạn tạm đình chỉ, tạm dừng hoặc ghi trên giấy tờ đã hết mà chưa ai xử lý; không văn bản nào đã đọc đặt ngày phải xử lý xong.", en: "Of those overdue {ended} are suspensions, pauses or papers whose last day passed and that nobody has settled; no text that was read sets a day for that.")
    case .dueFooterOwn: Wording(vi: "Ngoài ra {own} việc đã qua ngày do đơn vị tự đặt (không phải thời hạn của luật).", en: "Besides, {own} are past a day that the agency set itself (no legal limit).")
    case .demandTitle: Wording(vi: "{facility}: {count} tồn tại, hạn chế chưa có yêu cầu khắc phục ({severities})", en: "{facility}: {count} findings without a demand ({severities})")
    case .demandNote: Wording(vi: "Kết thúc kiểm tra ngày {day}, đến nay {count} ngày; chưa đọc được văn bản nào đặt số ngày phải ra yêu cầu khắc phục.", en: "Closed on {day}, {count} days ago; no text that was read sets a number of days for the demand.")
    case .verificationTitle: Wording(vi: "{facility}: {count} tồn tại, hạn chế cơ sở báo đã khắc phục, chưa ai xác nhận ({severities})", en: "{facility}: {count} findings reported done and not verified ({severities})")
    case .verificationNote: Wording(vi: "Cơ sở báo sớm nhất ngày {day}, đến nay {count} ngày; chưa đọc được văn bản nào đặt số ngày phải xác nhận.", en: "First reported on {day}, {count} days ago; no text that was read sets a number of days for verifying.")
    case .inspectionWithoutLimit: Wording(vi: "Đang kiểm tra từ {day}, {count} ngày; quyết định không nêu thời hạn, chưa đọc được văn bản nào đặt thời hạn cho cuộc kiểm tra này.", en: "Under way since {day}, {count} days; the decision names no limit, and no text that was read sets one for this inspection.")
    case .plannedWithoutDay: Wording(vi: "Chưa có ngày dự kiến kiểm tra.", en: "No day is planned yet.")
    case .paperOver: Wording(vi: "Đã hết hạn ghi trên giấy. Trong sổ chưa có giấy cùng loại được cấp sau.", en: "The last day on the paper is over. The register has no later paper of the kind.")
    case .applicationOver: Wording(vi: "Đã hết thời hạn. Trong sổ chưa có hồ sơ đề nghị cấp giấy phép hoạt động.", en: "The term ended. The register has no application for a license.")
    case .applicationCut: Wording(vi: "Từ ngày {from} không còn nộp được hồ sơ này; cơ sở thông báo hoạt động theo Mẫu số 01.", en: "From {from} on no such application can be handed in; the facility gives notice by form 01.")
    case .operationNotBegun: Wording(vi: "Đã hết thời hạn. Theo sổ cơ sở chưa bắt đầu hoạt động.", en: "The term ended. By the register the facility has not begun to operate.")
    case .movedOffRestDay: Wording(vi: "Đủ thời hạn vào ngày nghỉ {raw}, dời đến {day} (cách hiểu).", en: "The term is full on {raw}, a rest day, and its last day moves to {day} (our reading).")
    case .authorityLate: Wording(vi: "Cơ quan chậm {count} ngày (từ ngày cuối {last}).", en: "The authority is {count} days late (after the last day {last}).")
    case .movedLastDay: Wording(vi: "{raw} (dời: {day}, cần đối chiếu)", en: "{raw} (moved: {day}, to be checked)")
    case .fullFileFrom: Wording(vi: "Tính từ {day}, nếu hồ sơ đầy đủ từ ngày ấy (cách hiểu).", en: "Counted from {day}, if the file was full on that day (our reading).")
    case .noTermAfter: Wording(vi: "Sau ngày {day} hồ sơ dừng giải quyết, không còn thời hạn nào chạy ({citation}).", en: "After {day} the file is no longer processed and no term runs ({citation}).")
    case .fileStopped: Wording(vi: "Từ ngày {day} hồ sơ dừng giải quyết, trả lại nếu cơ sở yêu cầu; trong sổ chưa ghi việc dừng. Ghi bằng “{command}”.", en: "From {day} on the file is no longer processed, and is given back on request; the register does not say that it was stopped. Record it with “{command}”.")
    case .fileAfterCut: Wording(vi: "Hồ sơ ghi nộp {filed}, khi thủ tục đã bị cắt (từ ngày {day}): không cơ quan nào giải quyết. Đối chiếu ngày nộp; nếu đúng thì ghi “{command}”, nếu ghi nhầm thì đính chính bằng “maiam permit correct”.", en: "The file is dated {filed}, when its procedure had been cut (from {day} on): nobody decides on it. Check the day; record “{command}” if it is right, “maiam permit correct” if it is not.")
    case .fileLateAtCut: Wording(vi: "Hồ sơ nộp {filed}: đến hết ngày {end}, khi dừng giải quyết, cơ quan đã chậm {count} ngày (từ ngày cuối {last}).", en: "The file of {filed}: by the end of {end}, when it stopped, the authority was {count} days late (after the last day {last}).")
    case .icsEmergencies: Wording(vi: "Không ghi {count} việc khẩn cấp về trẻ em, tính bằng giờ: lịch có thể nhiều người xem. Xem bằng “maiam due” hoặc “maiam emergency list”.", en: "Left out {count} emergencies of children, counted in hours: others may see a calendar. See “maiam due” or “maiam emergency list”.")
    case .placesNotRecorded: Wording(vi: "Đóng cửa ngày {on}, chưa ghi nơi đến của trẻ em (số trẻ em: {children}). Mọi trẻ đã có nơi đến thì ghi “maiam facility close {code} --on {on} --unplaced 0”; còn trẻ chưa có nơi đến thì ghi số trẻ đó.", en: "Closed on {on}, and where its children went is not recorded (children: {children}). Once every child has a place, record “maiam facility close {code} --on {on} --unplaced 0”; where some have none, record how many.")
    case .childrenAtTheEnd: Wording(vi: "Hoạt động chấm dứt từ ngày {on} theo quyết định số {document}, nay sổ không ghi là đã đóng cửa; số trẻ em đếm lần cuối: {children}. Sắp xếp nơi ở cho từng trẻ; mọi trẻ đã có nơi đến thì ghi “maiam facility close {code} --on NGÀY --unplaced 0”; còn trẻ chưa có nơi đến thì ghi số trẻ đó.", en: "The operation ended on {on} by decision no. {document}, and the register does not have it as closed now; children counted last: {children}. Place each child; once all have a place, record “maiam facility close {code} --on DAY --unplaced 0”; where some have none, record how many.")
    case .checkReceiptUnknown: Wording(vi: "Chưa rõ ngày nhận thông báo (trong sổ có từ {day}), nên chưa tính được từ ngày nào được kiểm tra.", en: "The day on which the notice was received is not known (on the register since {day}), so nobody can say from when the check may be made.")
    case .checkBodyUnknown: Wording(vi: "Chưa rõ cơ quan nào kiểm tra và từ ngày nào (số đối tượng có hoàn cảnh khó khăn chưa rõ, hoặc nay khác lúc thông báo); thông báo có từ {day}.", en: "Nobody can say which body checks and from when (the number of people in hardship is not clear, or is another now than at the notice); the notice is of {day}.")
    case .unkeptDuties: Wording(vi: "Còn {count} chế độ báo cáo có sẵn chưa ghi vào sổ nên hạn của chúng không có trong danh sách này: {list}. Chế độ nào thuộc đơn vị thì ghi bằng “maiam duty add --built-in ID --starts NGÀY”; xem: “maiam duty list --built-in”.", en: "{count} built-in reporting duties are not in the register, so their days are not in this list: {list}. Record those that are the agency's by “maiam duty add --built-in ID --starts DAY”; see “maiam duty list --built-in”.")
    case .icsWritten: Wording(vi: "Đã ghi {count} việc vào {path}.", en: "Wrote {count} events to {path}.")
    case .firstDayLine: Wording(vi: "Thực hiện từ ngày {day}; văn bản không đặt ngày cuối.", en: "From {day} on; no text sets a last day.")
    case .beyondLaw: Wording(vi: "Chưa biết quy định nào áp dụng cho ngày này: cần đối chiếu.", en: "No law is known for this day: check what holds.")
    case .suspensionOver: Wording(vi: "Đã hết thời hạn. Trong sổ chưa có việc cho phép hoạt động trở lại, thu hồi hay nộp lại giấy.", en: "The term ended. The register has neither a permission to operate again nor a withdrawal, nor that the paper was handed back.")
    case .endUnknown: Wording(vi: "Không rõ ngày bắt đầu tính: hết thời hạn sớm nhất {first}, muộn nhất {last}.", en: "The day it is counted from is not known: it ends on {first} at the earliest, {last} at the latest.")
    case .pauseOver: Wording(vi: "Đã hết thời hạn. Trong sổ chưa có thông báo hoạt động trở lại gửi cơ quan có thẩm quyền, cũng chưa có quyết định chấm dứt hoạt động.", en: "The term ended. The register has neither a notice to resume to the competent body nor a decision that ends the operation.")
    case .pauseOverNoticed: Wording(vi: "Đã hết thời hạn. Đã nhận thông báo hoạt động trở lại ngày {day}; chưa đủ số ngày làm việc kể từ ngày ấy, hoặc chưa đến ngày hoạt động trở lại.", en: "The term ended. A notice to resume came in on {day}; the working days after it are not over yet, or the day to resume has not come.")
    case .pauseOverElsewhere: Wording(vi: "Đã hết thời hạn. Thông báo hoạt động trở lại (nhận ngày {day}) gửi {body}, không phải cơ quan có thẩm quyền; trong sổ chưa có thông báo gửi đúng nơi, cũng chưa có quyết định chấm dứt hoạt động.", en: "The term ended. The notice to resume (received {day}) went to {body}, which is not the competent body; the register has none to the right one, and no decision that ends the operation.")
    case .pauseOverDecided: Wording(vi: "Đã hết thời hạn. Đã có quyết định {document} chấm dứt hoạt động từ ngày {from}.", en: "The term ended. Decision {document} ends the operation from {from} on.")
    case .pauseTitle: Wording(vi: "{facility} ({body})", en: "{facility} ({body})")
    case .ownDayLine: Wording(vi: "Ngày do đơn vị tự đặt: {day} (không phải thời hạn của luật).", en: "The agency's own day: {day} (no legal limit).")
    case .reviewDayLine: Wording(vi: "Ngày phải xem lại do bộ quy định đặt: {day} (không phải thời hạn của luật).", en: "To be looked at by {day}, as the tables of law say (no legal limit).")
    case .decisionDayLine: Wording(vi: "Ngày cuối theo thời hạn của quyết định kiểm tra: {day}; chưa đọc được văn bản nào đặt thời hạn cho cuộc kiểm tra này.", en: "Last day by the limit of the decision: {day}; no text that was read sets a limit for this inspection.")
    case .provisional: Wording(vi: "Tạm tính: còn đợt nghỉ chưa có thông báo có thể làm thay đổi ngày này.", en: "Provisional: a holiday not yet announced may still move the day.")
    case .noBasis: Wording(vi: "chưa nêu", en: "not named")
    case .legalDayLine: Wording(vi: "Ngày cuối theo luật: {day}.", en: "Legal last day: {day}.")
    case .endLine: Wording(vi: "Đã chấm dứt từ ngày {on}: {reason}", en: "Ended on {on}: {reason}")
    case .ended: Wording(vi: "Đã chấm dứt {code} “{name}” từ ngày {on}; kỳ có hạn từ ngày này trở đi không còn phải báo cáo.", en: "Ended {code} “{name}” on {on}; reports due from that day on are no longer owed.")
    case .safeDayLine: Wording(vi: "Ngày làm việc cuối cùng: {day}.", en: "Last working day: {day}.")
    }
  }
}

extension ReportingDuty.Rule {
  /// As `trước ngày 15/05/2025`.
  package func text(_ language: Language) -> String {
    switch self {
    case .undated(nil): return DutyTerm.undated.text(language)
    case .undated(let day?): return DutyTerm.undatedOwnDay.text(language, ["day": day.text(language)])
    case .once(let phrase, let day): return "\(phrase.label(language)) \(day.text(language))"
    case .recurring(let cadence, let due, let period):
      let term: DutyTerm =
        switch (cadence, due) {
        case (.halfYear, nil): .halfYearUndated
        case (.halfYear, _): .halfYear
        case (.year, nil): .yearUndated
        case (.year, _): .year
        }
      var arguments = ["from": period.from.shortText, "to": period.to.shortText]
      if let due {
        arguments["phrase"] = due.phrase.label(language)
        arguments["day"] = due.day.shortText
      }
      return term.text(language, arguments)
    }
  }
}

extension DutyOccurrence {
  /// `2025-H1`, or that there is only one.
  package func periodText(_ language: Language) -> String {
    data == nil ? DutyTerm.onlyPeriod.text(language) : period
  }
}

extension DutyOccurrence {
  /// A period with what became of it: sent, or still to begin.
  package func text(_ submission: Submission?, _ language: Language) -> String {
    let period = periodText(language)
    if let submission {
      return DutyTerm.periodSent.text(language, ["period": period, "on": submission.sentOn.text(language)])
    }
    guard let data else { return period }
    return DutyTerm.periodAhead.text(language, ["period": period, "from": data.lowerBound.text(language)])
  }
}

extension DueItem.Missing {
  /// How many facilities are left.
  package func text(_ language: Language) -> String {
    let term: DutyTerm = open == 0 ? .nothingMissing : excused > 0 ? .missingExcused : .missing
    let arguments = [
      "campaign": campaign, "open": String(open), "total": String(facilities), "excused": String(excused),
    ]
    return term.text(language, arguments)
  }
}

extension Deadline.Basis {
  /// The text, with its mark where it was not read to say just this.
  package func text(_ language: Language) -> String {
    certainty.marked(citation, language)
  }
}

extension ReportingDuty {
  /// What is said when it is recorded, with what its day rests on.
  package func addedText(_ language: Language) -> String {
    let words = ["code": code, "name": content.name, "rule": content.rule.text(language)]
    let basis = DutyTerm.addedBasis.text(language, ["basis": content.basis.text(language)])
    return "\(DutyTerm.added.text(language, words))\n\(basis)"
  }
}
