// swift-format-ignore-file
// One sentence, one line, however long: sentences are looked for as they are shown.

package import CareCore

extension RemediationAct.Kind: Worded {
  package var wording: Wording {
    switch self {
    case .demand: Wording(vi: "Yêu cầu khắc phục", en: "Demand")
    case .extend: Wording(vi: "Gia hạn", en: "Extension")
    case .progress: Wording(vi: "Cơ sở báo đã khắc phục một phần", en: "Reported in part")
    case .done: Wording(vi: "Cơ sở báo đã khắc phục xong", en: "Reported done")
    case .verify: Wording(vi: "Xác nhận đã khắc phục", en: "Verification")
    case .withdraw: Wording(vi: "Rút sau khiếu nại", en: "Withdrawal")
    case .reopen: Wording(vi: "Mở lại", en: "Reopening")
    }
  }
}

extension Ageing: Worded {
  package var wording: Wording {
    switch self {
    case .upTo30: Wording(vi: "từ 0 đến 30 ngày", en: "0–30 days")
    case .upTo60: Wording(vi: "từ 31 đến 60 ngày", en: "31–60 days")
    case .upTo90: Wording(vi: "từ 61 đến 90 ngày", en: "61–90 days")
    case .over90: Wording(vi: "trên 90 ngày", en: "over 90 days")
    }
  }
}

extension DeadlineState: Worded {
  package var wording: Wording {
    switch self {
    case .notDemanded: Wording(vi: "Chưa có yêu cầu khắc phục", en: "Not demanded")
    case .inTime: Wording(vi: "Đang trong thời hạn", en: "In time")
    case .overdue: Wording(vi: "Quá hạn", en: "Overdue")
    case .reportedDone: Wording(vi: "Cơ sở báo đã khắc phục, chờ xác nhận", en: "Reported done, to be verified")
    case .verified: Wording(vi: "Đã xác nhận khắc phục", en: "Verified")
    case .withdrawn: Wording(vi: "Đã rút tồn tại, hạn chế", en: "Finding withdrawn")
    }
  }
}

extension ObservationState: Worded {
  package var wording: Wording {
    switch self {
    case .notPassed: Wording(vi: "Chưa chuyển cơ quan có trách nhiệm", en: "Nobody told yet")
    case .passed: Wording(vi: "Đã chuyển, chưa có trả lời", en: "Passed on, no reply yet")
    case .answered: Wording(vi: "Đã có trả lời", en: "Answered")
    }
  }
}

extension FindingNote.Kind: Worded {
  package var wording: Wording {
    switch self {
    case .explanation: Wording(vi: "Giải trình của cơ sở", en: "The facility's explanation")
    case .cause: Wording(vi: "Nguyên nhân", en: "Cause")
    case .harm: Wording(vi: "Hậu quả", en: "Harm")
    case .correction: Wording(vi: "Đính chính", en: "Correction")
    case .added: Wording(vi: "Ghi thêm sau khi kết thúc kiểm tra", en: "Added after closing")
    case .childSafety: Wording(vi: "Liên quan đến an toàn của trẻ em", en: "Concerns child safety")
    case .noChildSafety: Wording(vi: "Không liên quan đến an toàn của trẻ em", en: "Does not concern child safety")
    }
  }
}

extension FindingEdit.Kind: Worded {
  package var wording: Wording {
    switch self {
    case .added: Wording(vi: "Ghi thêm", en: "Added")
    case .reworded: Wording(vi: "Sửa lời", en: "Reworded")
    case .merged: Wording(vi: "Gộp", en: "Merged")
    }
  }
}

extension RepeatedFinding.Link: Worded {
  package var wording: Wording {
    switch self {
    case .facility: Wording(vi: "cùng cơ sở", en: "same facility")
    case .sameOperator: Wording(vi: "dường như cùng người đứng đầu hoặc nơi đặt cơ sở, cần đối chiếu", en: "seems to have the same head or host; check it")
    case .followUp: Wording(vi: "kiểm tra lại vẫn chưa khắc phục", en: "not put right at the follow-up")
    }
  }
}

extension Handling.Kind: Worded {
  package var wording: Wording {
    switch self {
    case .demand: Wording(vi: "Văn bản yêu cầu chấn chỉnh, khắc phục", en: "Demand to put right")
    case .sanctionRecord: Wording(vi: "Biên bản vi phạm hành chính", en: "Administrative sanction record")
    case .sanctionDecision: Wording(vi: "Quyết định xử phạt vi phạm hành chính", en: "Sanction decision")
    case .suspension: Wording(vi: "Tạm đình chỉ hoạt động", en: "Suspension")
    case .withdrawal: Wording(vi: "Thu hồi giấy phép, giấy chứng nhận", en: "Withdrawal of a paper")
    case .policeTransfer: Wording(vi: "Chuyển hồ sơ sang cơ quan công an", en: "Transfer to the police")
    case .childrenMoved: Wording(vi: "Chuyển trẻ em đến nơi khác", en: "Children moved")
    }
  }
}

extension HandlingSource: Worded {
  package var wording: Wording {
    switch self {
    case .handling: Wording(vi: "Việc xử lý", en: "Handling")
    case .demand: Wording(vi: "Yêu cầu khắc phục, ghi cùng tồn tại", en: "Demand, recorded with the findings")
    case .paper: Wording(vi: "Hồ sơ pháp lý, ghi cùng giấy tờ", en: "Recorded with the paper")
    case .referral: Wording(vi: "Chuyển cơ quan khác", en: "Passed to another body")
    }
  }
}

extension Emergency.Body: Worded {
  package var wording: Wording {
    switch self {
    case .commune: Wording(vi: "Ủy ban nhân dân cấp xã", en: "Commune")
    case .police: Wording(vi: "Cơ quan công an", en: "Police")
    case .hotline: Wording(vi: "Tổng đài 111", en: "Hotline 111")
    }
  }
}

/// The sentences around findings and what is done about them.
package enum RemediationTerm: String, CaseIterable, Sendable, Worded {
  case ordered
  case extended
  case termCorrected
  case reportedDone
  case reportedPart
  case verified
  case withdrawn
  case reopened
  case lapsedLaw
  case lapsedLawRunsOn
  case listFooter
  case countsWithdrawn
  case observationsFooter
  case draftObservations
  case operationActs
  case observationsLeft
  case observationsPassed
  case handlingsFooter
  case noted
  case corrected
  case writtenLater
  case correctedLater
  case addedLater
  case markedLater
  case noneAtClosing
  case openThoughMet
  case withdrawnAgain
  case withdrawnLater
  case reopenedLater
  case observationCorrected
  case observationWay
  case withdrawnListed
  case followedWithdrawnLater
  case takenBack
  case canceledFollowUp
  case followedUpAlready
  case standingLast
  case standingOverdue
  case overturned
  case unmetSince
  case foundAgainVerified
  case foundAgainVerifiedAdvice
  case foundAgainWithdrawn
  case foundAgainWithdrawnAdvice
  case foundAgainOpen
  case foundAgainOpenAdvice
  case foundSince
  case settledFoundAgain, settledFoundAgainOne
  case verifiedSince
  case openElsewhere
  case added
  case addedToDraft
  case reworded
  case merged
  case originalWords
  case actLine
  case noteLine
  case earlierLine
  case handlingLine
  case planned
  case followedUp
  case namedTogether
  case lookedAtAgain
  case keptFindings
  case notSeenAgain
  case countStands
  case countUnknown
  case handled
  case referralOf
  case followUpOf
  case handledBefore
  case handledMore
  case handledFinding
  case handlingCorrected
  case correctedLine
  case correctedUnsaid
  case letterCorrected
  case letterStays
  case termTakenBack
  case lastTermTakenBack
  case handlingTakenBack
  case referralTakenBack
  case referralNamed, emergencyNamed, actDoubled
  case passed
  case answered
  case emergencyAdded
  case emergencyAddedIf
  case emergencyNote
  case emergencyNoteIf
  case emergencyTold
  case emergencySettled
  case emergencyTitle
  case noClock
  case emergencyLine
  case messageLine
  case outcomeLine
  case replyPart
  case bySomebody
  case becauseOf
  case documentPart
  case agencyLast
  case flagged
  case unflagged
  case fileLine
  case fileMissingLine
  case fileChangedLine
  case childSafetyAdvice
  case penaltyAdvice
  case penaltyCaution
  case states

  package var wording: Wording {
    switch self {
    case .ordered: Wording(vi: "Đã ghi yêu cầu khắc phục {finding} theo văn bản số {document}; hạn cuối {last}, {basis}.", en: "Recorded: {finding} must be put right by {last} under {document}; {basis}.")
    case .termCorrected: Wording(vi: "Đã đính chính {finding}: hạn cuối {last}, {basis}. Nội dung trước và lý do vẫn được giữ.", en: "Corrected: {finding} must be put right by {last}; {basis}. What it said before is kept, with the reason.")
    case .extended: Wording(vi: "Đã gia hạn khắc phục {finding}: hạn cuối {last} (hạn đầu tiên {first}).", en: "Extended: {finding} must now be put right by {last} (first deadline {first}).")
    case .reportedDone: Wording(vi: "Đã ghi: cơ sở báo đã khắc phục xong {finding}; cần kiểm tra lại hoặc xác nhận bằng chứng.", en: "Recorded: {finding} is reported done; it must be verified.")
    case .reportedPart: Wording(vi: "Đã ghi: cơ sở báo đã khắc phục một phần {finding}; vẫn tính là chưa khắc phục.", en: "Recorded: a part of {finding} is reported done; it counts as open.")
    case .verified: Wording(vi: "Đã xác nhận khắc phục {finding}.", en: "{finding} is verified.")
    case .withdrawn: Wording(vi: "Đã rút {finding}.", en: "{finding} is withdrawn.")
    case .reopened: Wording(vi: "Đã mở lại {finding}.", en: "{finding} is open again.")
    case .lapsedLawRunsOn: Wording(vi: "Quy định viện dẫn đã hết hiệu lực từ {day}: {citations}. Việc có đến hết ngày {last} vẫn xét theo quy định này.", en: "What is cited is no longer in force since {day}: {citations}. What happened until {last} is still measured by it.")
    case .lapsedLaw: Wording(vi: "Quy định viện dẫn đã hết hiệu lực từ {day}: {citations}. Khi kiểm tra lại, đối chiếu quy định của ngày kiểm tra (cách hiểu).", en: "What is cited is no longer in force since {day}: {citations}. A later check looks at the law of its own day (our reading).")
    case .handlingsFooter: Wording(vi: "{count} việc xử lý, trong đó {letters} văn bản yêu cầu khắc phục ghi cùng tồn tại, {papers} việc tạm đình chỉ, thu hồi ghi cùng giấy tờ, {referrals} lần chuyển hồ sơ cho công an ghi bằng “handling pass”. Một văn bản gửi nhiều cơ sở tính theo từng cơ sở.", en: "{count} acts, of them {letters} demands recorded with findings and {papers} measures (suspensions, withdrawals) recorded with papers, {referrals} files passed to the police with “handling pass”. A letter to several facilities counts once for each.")
    case .countsWithdrawn: Wording(vi: "(kể cả {count} đã rút sau khiếu nại)", en: "({count} withdrawn after an appeal among them)")
    case .listFooter: Wording(vi: "{count} tồn tại, hạn chế; {overdue} quá hạn.", en: "{count} findings, {overdue} of them overdue.")
    case .draftObservations: Wording(vi: "Trong đó {count} nội dung thuộc trách nhiệm của cơ quan, cá nhân khác: không tính là tồn tại, hạn chế của cơ sở, ghi thành ghi nhận khi kết thúc kiểm tra.", en: "Of these, {count} are other bodies' duties: no findings against the facility, they become observations when the inspection closes.")
    case .operationActs: Wording(vi: "Ngoài ra, ghi bằng lệnh “operation”: tạm dừng hoạt động {pauses}; chấm dứt hoạt động {terminations} (không tính trong số trên).", en: "Besides, recorded with “operation”: {pauses} pauses of operation; {terminations} terminations of operation (not in the number above).")
    case .observationsFooter: Wording(vi: "{count} ghi nhận về trách nhiệm của cơ quan, cá nhân khác; {left} chưa chuyển.", en: "{count} observations of other bodies' duties; {left} of them not passed on.")
    case .observationsLeft: Wording(vi: "Ghi nhận về trách nhiệm của cơ quan, cá nhân khác: xem “maiam finding observations --inspection {code}”; khi đã báo cơ quan ấy, ghi “maiam handling pass {facility} --observation {code}/N01 --to …”.", en: "Observations of other bodies: see “maiam finding observations --inspection {code}”; once they are told, record “maiam handling pass {facility} --observation {code}/N01 --to …”.")
    case .observationsPassed: Wording(vi: "Ghi nhận {codes}", en: "Observations {codes}")
    case .noted: Wording(vi: "Đã ghi vào {finding}: {kind}.", en: "Noted on {finding}: {kind}.")
    case .writtenLater: Wording(vi: "Ghi sau khi kết thúc kiểm tra, không thuộc nội dung biên bản đã lập và không thuộc mã niêm phong nội dung:", en: "Written after the inspection was closed, no part of the minutes nor of the content code:")
    case .correctedLater: Wording(vi: "{finding}: ngày {on} đính chính thành “{text}” (lời khi kết thúc: “{original}”). Lý do: {reason}.", en: "{finding}: corrected on {on} to “{text}” (at closing: “{original}”). Reason: {reason}.")
    case .addedLater: Wording(vi: "{finding}: ngày {on} ghi thêm tồn tại, hạn chế “{text}” ({severity}{safety}; {citations}). Lý do: {reason}.", en: "{finding}: finding added on {on}, “{text}” ({severity}{safety}; {citations}). Reason: {reason}.")
    case .markedLater: Wording(vi: "{finding}: ngày {on} ghi là {kind}. Lý do: {text}.", en: "{finding}: marked on {on} as one that {kind}. Reason: {text}.")
    case .noneAtClosing: Wording(vi: "Khi kết thúc kiểm tra: {text} Sau đó đã ghi thêm {count} tồn tại, hạn chế, nêu ở phần ghi sau khi kết thúc.", en: "At closing: {text} Findings added since: {count}, told with what was written after the closing.")
    case .openThoughMet: Wording(vi: "{inspection} thấy đạt ở yêu cầu mà cơ sở còn tồn tại chưa xác nhận khắc phục: {findings}. Tồn tại giữ nguyên cho đến khi xác nhận bằng “maiam remediation verify {finding} …” hoặc kiểm tra lại bằng {commands}.", en: "{inspection} saw requirements met of which findings are still open here: {findings}. They stay until verified with “maiam remediation verify {finding} …” or followed up with {commands}.")
    case .withdrawnAgain: Wording(vi: "{finding} đã rút ({act}); cuộc kiểm tra lại này lại ghi tồn tại cùng nội dung: {again}. Đối chiếu trước khi yêu cầu khắc phục; nếu ghi nhầm, rút bằng “maiam remediation withdraw {again} --reason …”.", en: "{finding} was withdrawn ({act}); this follow-up wrote down one of the same item again: {again}. Check it before anything is demanded; if it is wrong, withdraw it with “maiam remediation withdraw {again} --reason …”.")
    case .reopenedLater: Wording(vi: "{finding}: ngày {on} mở lại tồn tại, hạn chế đã rút. Lý do: {reason}.", en: "{finding}: opened again on {on} after it had been withdrawn. Reason: {reason}.")
    case .observationCorrected: Wording(vi: "{code}: ngày {on} đã đính chính với {body} ({referral}): “{text}”.", en: "{code}: corrected to {body} on {on} ({referral}): “{text}”.")
    case .observationWay: Wording(vi: "Ghi nhận đã chuyển ({codes}): báo lại cơ quan nhận và ghi “maiam handling pass {facility} --to \"…\" --observation {first} --what \"Đính chính: …\"”.", en: "Observations passed on ({codes}): tell that body, and record “maiam handling pass {facility} --to \"…\" --observation {first} --what \"Correction: …\"”.")
    case .withdrawnLater: Wording(vi: "{finding}: ngày {on} đã rút tồn tại, hạn chế này{document}. Lý do: {reason}.", en: "{finding}: withdrawn on {on}{document}. Reason: {reason}.")
    case .withdrawnListed: Wording(vi: "Đã rút, không còn tính là tồn tại, hạn chế: {findings}.", en: "Withdrawn, no findings any more: {findings}.")
    case .followedWithdrawnLater: Wording(vi: "{finding} của cuộc kiểm tra trước: ngày {on} đã rút tồn tại, hạn chế này{document}. Lý do: {reason}.", en: "{finding} of the earlier inspection: withdrawn on {on}{document}. Reason: {reason}.")
    case .takenBack: Wording(vi: "Việc xác nhận khắc phục hoặc mở lại tồn tại do {code} ghi thôi tính ngay từ bây giờ; kết thúc lại thì ghi lại theo kết quả mới. Hiện nay: {findings}.", en: "What {code} recorded as verified or open again no longer counts from now on; closing it again records it by the new result. As it stands: {findings}.")
    case .followedUpAlready: Wording(vi: "{earlier} đã có cuộc kiểm tra lại chưa kết thúc: {open}; {code} xem lại cùng các tồn tại ấy. Nếu lập nhầm: “maiam inspection cancel {code}”.", en: "{earlier} already has a follow-up that is not closed: {open}; {code} looks at the same findings. If it was planned by mistake: “maiam inspection cancel {code}”.")
    case .canceledFollowUp: Wording(vi: "Cuộc kiểm tra lại đã hủy không xác nhận khắc phục tồn tại nào của {earlier}. Hiện nay: {findings}.", en: "The canceled follow-up verified no finding of {earlier}. As it stands: {findings}.")
    case .standingLast: Wording(vi: ", hạn cuối {last}", en: ", due {last}")
    case .standingOverdue: Wording(vi: ", quá hạn {days} ngày", en: ", overdue by {days} days")
    case .unmetSince: Wording(vi: "{finding}: thấy đã khắc phục ngày {on}, nhưng cuộc kiểm tra {inspection}, kết thúc ngày {closed}, thấy chưa khắc phục, nên tồn tại giữ nguyên.", en: "{finding}: seen put right on {on}, but {inspection}, closed on {closed}, saw it not put right, so it stays.")
    case .overturned: Wording(vi: "{finding}: đã ghi “{act}”, nhưng cuộc kiểm tra lại này thấy chưa đạt, nên tồn tại được mở lại.", en: "{finding}: “{act}” was recorded, but this follow-up saw it not met, so the finding is open again.")
    case .foundAgainVerified: Wording(vi: "{again}: cùng yêu cầu với {finding}, đã xác nhận khắc phục ngày {on}, nay lại thấy không đạt.", en: "{again}: the same requirement as {finding}, verified as put right on {on} and now seen not met again.")
    case .foundAgainVerifiedAdvice: Wording(vi: "Nếu việc xác nhận trước không đúng, mở lại bằng “maiam remediation reopen {finding} --reason …”, khi đó hạn cũ{last} lại tính; nếu là vi phạm mới, ra yêu cầu khắc phục mới cho {again}.", en: "If it was not put right in truth, open it again with “maiam remediation reopen {finding} --reason …”, and the old last day{last} counts again; if this is a new failure, demand that {again} be put right.")
    case .foundAgainWithdrawn: Wording(vi: "{again}: cùng yêu cầu với {finding}, đã rút ngày {on}, nay lại thấy không đạt.", en: "{again}: the same requirement as {finding}, withdrawn on {on} and now seen not met again.")
    case .foundAgainWithdrawnAdvice: Wording(vi: "Đối chiếu với lý do đã rút trước khi yêu cầu khắc phục.", en: "Check it against the reason for which that was withdrawn before anything is demanded.")
    case .foundAgainOpen: Wording(vi: "{again}: cùng yêu cầu với tồn tại còn chưa xác nhận khắc phục ({standing}), nay vẫn thấy không đạt.", en: "{again}: the same requirement as a finding that is still open ({standing}), seen not met again.")
    case .foundAgainOpenAdvice: Wording(vi: "Hạn của {finding} vẫn tính; {again} là tồn tại riêng, khi khắc phục thì xác nhận cả hai.", en: "The last day of {finding} still counts; {again} is a finding of its own, and both are to be verified once put right.")
    case .settledFoundAgain: Wording(vi: "Trong số đã xác nhận khắc phục hoặc đã rút, {count} tồn tại, hạn chế được cuộc kiểm tra sau thấy lại, cùng yêu cầu lại không đạt: {list}.", en: "Of those verified or withdrawn, {count} were found again: a later inspection saw the same requirement not met: {list}.")
    case .settledFoundAgainOne: Wording(vi: "{older}, nay là {later}", en: "{older}, now {later}")
    case .foundSince: Wording(vi: "Cuộc kiểm tra sau lại thấy không đạt cùng yêu cầu: {found}", en: "A later inspection found the same requirement not met: {found}")
    case .verifiedSince: Wording(vi: "{finding} đã được xác nhận sau khi {inspection} thấy yêu cầu ấy đạt ({act}). Nếu việc xác nhận dựa vào kết quả nay mở lại, đối chiếu; nếu không đúng, mở lại bằng “maiam remediation reopen {finding} --reason …”.", en: "{finding} was verified after {inspection} saw its requirement met ({act}). If that rests on the result now opened again, check it; if it is not true, open it again with “maiam remediation reopen {finding} --reason …”.")
    case .openElsewhere: Wording(vi: "Ngoài cuộc kiểm tra lại này còn tồn tại chưa khắc phục của cuộc kiểm tra liên quan: {findings}. Lập kiểm tra lại bằng {commands}.", en: "Besides, findings of inspections tied to it are still open: {findings}. Plan a follow-up with {commands}.")
    case .corrected: Wording(vi: "Đã đính chính {finding}; lời ghi trước vẫn được giữ.", en: "{finding} is corrected; the words before are kept.")
    case .added: Wording(vi: "Đã ghi thêm {finding} sau khi kết thúc kiểm tra.", en: "{finding} was added after closing.")
    case .addedToDraft: Wording(vi: "Đã ghi thêm một tồn tại ({item}) vào {inspection}; tồn tại có mã khi kết thúc kiểm tra.", en: "A finding ({item}) was added to {inspection}; it gets its code when the inspection closes.")
    case .reworded: Wording(vi: "Khi kết thúc {inspection}, tồn tại của nội dung {item} được ghi theo lời mới.", en: "When {inspection} closes, the finding of {item} gets the new words.")
    case .merged: Wording(vi: "Khi kết thúc {inspection}, tồn tại của nội dung {item} được gộp vào nội dung {into}.", en: "When {inspection} closes, the finding of {item} becomes part of that of {into}.")
    case .originalWords: Wording(vi: "Lời ghi ban đầu: {text}", en: "As first recorded: {text}")
    case .actLine: Wording(vi: "{on}: {kind}{document}{person}: {text}", en: "{on}: {kind}{document}{person}. {text}")
    case .noteLine: Wording(vi: "{on}: {kind}{person}{reason}: {text}", en: "{on}: {kind}{person}{reason}. {text}")
    case .earlierLine: Wording(vi: "Trước đây cũng không đạt yêu cầu {requirements}: {code}, {facility}, ngày {on} ({link}; {state})", en: "Not met before ({requirements}): {code}, {facility}, {on} ({link}; {state})")
    case .handlingLine: Wording(vi: "Xử lý: {kind} số {number} ngày {on}, {decided}", en: "Handling: {kind} {number} of {on}, {decided}")
    case .planned: Wording(vi: "Đã lập cuộc kiểm tra lại {code} tại cơ sở {facility} cho {count} tồn tại chưa khắc phục của {earlier}.", en: "Planned follow-up {code} of facility {facility} for {count} open findings of {earlier}.")
    case .namedTogether: Wording(vi: "{finding} ghi chung {count} yêu cầu ({requirements}): việc khắc phục không chứng tỏ từng yêu cầu đã đạt; các yêu cầu này còn chưa kết luận cho đến khi một cuộc kiểm tra hỏi riêng từng yêu cầu.", en: "{finding} names {count} requirements together ({requirements}): that it is put right does not show each of them met; they stay open until an inspection asks about each.")
    case .followedUp: Wording(vi: "Kiểm tra lại {earlier}: tồn tại đã khắc phục {verified}; mở lại {reopened}; giữ nguyên {left}.", en: "Follow-up of {earlier}: findings verified {verified}; reopened {reopened}; left as they were {left}.")
    case .lookedAtAgain: Wording(vi: "Kiểm tra lại tồn tại, hạn chế của {earlier}:", en: "Findings of {earlier} that were looked at again:")
    case .keptFindings: Wording(vi: "Tồn tại, hạn chế của cuộc kiểm tra trước được giữ nguyên: {findings}.", en: "Findings of the earlier inspection that stay: {findings}.")
    case .notSeenAgain: Wording(vi: "{finding}: không phát hiện thêm dấu hiệu; sổ chưa ghi việc xử lý hành vi (yêu cầu khắc phục không tính) nên tồn tại giữ nguyên. Ghi: maiam handling add {finding} --kind police_transfer --number … --by \"…\", maiam emergency settle, hoặc maiam emergency decline {inspection} {item} --reason \"…\"; sau đó xác nhận bằng maiam remediation verify {finding}.", en: "{finding}: no further sign seen; nothing done about the act itself is recorded (a demand does not count), so the finding stays. Record it: maiam handling add {finding} --kind police_transfer --number … --by \"…\", maiam emergency settle, or maiam emergency decline {inspection} {item} --reason \"…\"; then maiam remediation verify {finding}.")
    case .countStands: Wording(vi: "Số trong sổ vẫn là {children} trẻ em, đếm ngày {day}. Đếm lại thì ghi: maiam facility census {facility} --on {on} --children N.", en: "The register still has {children} children, counted on {day}. Once they are counted again: maiam facility census {facility} --on {on} --children N.")
    case .countUnknown: Wording(vi: "Sổ chưa có số trẻ em của {facility}. Đếm thì ghi: maiam facility census {facility} --on {on} --children N.", en: "The register has no count of the children of {facility}. Once they are counted: maiam facility census {facility} --on {on} --children N.")
    case .handled: Wording(vi: "Đã ghi {code}: {kind} số {number}.", en: "Recorded {code}: {kind} {number}.")
    case .referralOf: Wording(vi: "việc chuyển cơ quan khác {code}", en: "referral {code}")
    case .followUpOf: Wording(vi: "cuộc kiểm tra lại {code}", en: "follow-up {code}")
    case .handledBefore: Wording(vi: "{kind} số {number} đã có trong sổ ({code}); không có gì để ghi thêm, vẫn tính là một việc.", en: "{kind} {number} is in the register already ({code}); there is nothing to add, and it counts once.")
    case .handledMore: Wording(vi: "{kind} số {number} đã có trong sổ ({code}): ghi thêm {list}. Vẫn tính là một việc.", en: "{kind} {number} is in the register already ({code}). Added: {list}. It counts once.")
    case .handledFinding: Wording(vi: "tồn tại", en: "finding")
    case .handlingCorrected: Wording(vi: "Đã đính chính {code}: {kind} số {number}. Nội dung trước và lý do vẫn được giữ.", en: "{code} is corrected: {kind} {number}. What it said before is kept, with the reason.")
    case .correctedLine: Wording(vi: "Đính chính ngày {on}: {list}. Lý do: {reason}", en: "Corrected on {on}: {list}. Reason: {reason}")
    case .correctedUnsaid: Wording(vi: "Đính chính ngày {on}: {list}", en: "Corrected on {on}: {list}")
    case .letterCorrected: Wording(vi: "Cùng một văn bản nên số, ngày của văn bản cũng được đính chính ở các tồn tại: {findings}.", en: "It is one letter, so its number and day are corrected at these findings too: {findings}.")
    case .letterStays: Wording(vi: "Văn bản ấy vẫn ghi ở các tồn tại: {findings}. Nếu cũng ghi nhầm thì hủy ở từng tồn tại.", en: "The letter still stands at these findings: {findings}. Where it is wrong there too, take it back at each.")
    case .termTakenBack: Wording(vi: "{finding}: đã hủy “{act}” ngày {on}; hạn cuối lại là {last}. Nội dung đã ghi và lý do vẫn được giữ trong nhật ký.", en: "{finding}: “{act}” of {on} is taken back; the last day is {last} again. What was recorded is kept in the trail, with the reason.")
    case .lastTermTakenBack: Wording(vi: "{finding}: đã hủy “{act}” ngày {on}; không còn hạn khắc phục nào. Nội dung đã ghi và lý do vẫn được giữ trong nhật ký.", en: "{finding}: “{act}” of {on} is taken back; no last day is left. What was recorded is kept in the trail, with the reason.")
    case .referralTakenBack: Wording(vi: "Đã hủy {code}: việc chuyển đến {body} ngày {on} không còn được tính. Nội dung đã ghi và lý do vẫn được giữ trong nhật ký.", en: "{code} is taken back: what was passed to {body} on {on} no longer counts. What was recorded is kept in the trail, with the reason.")
    case .referralNamed: Wording(vi: "việc chuyển đến {body} ngày {on}", en: "what was passed to {body} on {on}")
    case .emergencyNamed: Wording(vi: "vụ việc khẩn cấp tiếp nhận lúc {at}", en: "the emergency received at {at}")
    case .actDoubled: Wording(vi: "{code}: cùng một việc được ghi hai lần, nên đang tính hai lần: {act} ({first}, {second}). Hủy bớt một bản: “{command}”.", en: "{code}: one act is recorded twice and counts twice: {act} ({first}, {second}). Take one back: “{command}”.")
    case .handlingTakenBack: Wording(vi: "Đã hủy {code}: {kind} số {number} không còn được tính. Nội dung đã ghi và lý do vẫn được giữ trong nhật ký.", en: "{code} is taken back: {kind} {number} no longer counts. What was recorded is kept in the trail, with the reason.")
    case .passed: Wording(vi: "Đã ghi {code}: chuyển {body} ngày {on}.", en: "Recorded {code}: passed to {body} on {on}.")
    case .answered: Wording(vi: "Đã ghi trả lời của {body} cho {code}.", en: "Recorded the reply of {body} to {code}.")
    case .emergencyAdded: Wording(vi: "Đã ghi {code}. Trước {ends} phải có biện pháp bảo vệ khẩn cấp: thời hạn tính từ khi tiếp nhận ({basis}), không trừ ngày nghỉ{mark}.", en: "Recorded {code}. Measures are due by {ends}: the hours run from receipt ({basis}), days off included{mark}.")
    case .emergencyAddedIf: Wording(vi: "Đã ghi {code}. Nếu {condition} thì trước {ends} phải có biện pháp bảo vệ khẩn cấp: thời hạn tính từ khi tiếp nhận ({basis}), không trừ ngày nghỉ{mark}.", en: "Recorded {code}. Where {condition}, measures are due by {ends}: the hours run from receipt ({basis}), days off included{mark}.")
    case .emergencyNote: Wording(vi: "Không trừ ngày nghỉ{mark}.", en: "Days off are included{mark}.")
    case .emergencyNoteIf: Wording(vi: "Thời hạn buộc khi {condition}; không trừ ngày nghỉ{mark}.", en: "The term binds where {condition}; days off are included{mark}.")
    case .emergencyTold: Wording(vi: "Đã ghi việc báo {body} cho {code}.", en: "Recorded for {code}: {body} was told.")
    case .emergencySettled: Wording(vi: "Đã ghi kết quả của {code} lúc {at}.", en: "Recorded the outcome of {code} at {at}.")
    case .noClock: Wording(vi: "chưa đọc được quy định về thời hạn của ngày ấy", en: "no rule on the time allowed that day was read")
    case .emergencyTitle: Wording(vi: "{facility}: trẻ em có thể cần bảo vệ khẩn cấp, hạn {ends}{left}", en: "{facility}: a child may need emergency protection, by {ends}{left}")
    case .emergencyLine: Wording(vi: "Tiếp nhận {at}; hạn {ends}", en: "Received {at}; due {ends}")
    case .messageLine: Wording(vi: "{at}: báo {body}: {what}{reply}", en: "{at}: told {body}. {what}{reply}")
    case .outcomeLine: Wording(vi: "{at}: kết quả: {what}", en: "{at}: outcome. {what}")
    case .replyPart: Wording(vi: "; trả lời: {reply}", en: "; reply: {reply}")
    case .bySomebody: Wording(vi: ", người: {person}", en: ", {person}")
    case .becauseOf: Wording(vi: "; lý do: {reason}", en: "; because: {reason}")
    case .agencyLast: Wording(vi: "Ngày cuối do cơ quan ấn định: {day}, đến 24 giờ{law}.", en: "Last day as the authority set it: {day}, until midnight{law}.")
    case .flagged: Wording(vi: "Đã ghi: {finding} liên quan đến an toàn của trẻ em.", en: "{finding} is marked as concerning child safety.")
    case .unflagged: Wording(vi: "Đã ghi: {finding} không liên quan đến an toàn của trẻ em.", en: "{finding} is no longer marked as concerning child safety.")
    case .fileLine: Wording(vi: "Tệp kèm theo: {file}", en: "File with it: {file}")
    case .fileMissingLine: Wording(vi: "Tệp kèm theo: {file} – (!) đã mất: {path}. Lấy lại từ bản sao lưu.", en: "File with it: {file} – (!) missing: {path}. Bring it back from a backup.")
    case .fileChangedLine: Wording(vi: "Tệp kèm theo: {file} – (!) đã bị thay đổi: {path}. Lấy lại từ bản sao lưu.", en: "File with it: {file} – (!) changed: {path}. Bring it back from a backup.")
    case .childSafetyAdvice: Wording(vi: "Liên quan đến an toàn của trẻ em. Nếu có trẻ em có thể cần bảo vệ khẩn cấp, ghi ngay bằng “maiam emergency add {facility}”: thời hạn tính bằng giờ từ khi tiếp nhận thông tin, không phải từ khi ghi vào sổ.", en: "Concerns child safety. Where a child may need emergency protection, record it at once with “maiam emergency add {facility}”: the hours run from receipt of the information, not from the entry.")
    case .penaltyAdvice: Wording(vi: "Mức phạt tham khảo, không đưa vào văn bản: {citation}: từ {least} đến {most} đồng đối với cá nhân, tổ chức gấp hai lần{law}, nếu hành vi là: “{acts}”", en: "Possible fine, never for a document: {citation}: {least} to {most} đồng for an individual, twice as much for an organization{law}, where the act is: “{acts}”")
    case .penaltyCaution: Wording(vi: "Chưa đọc được toàn văn nghị định: đối chiếu hành vi, mức phạt, thẩm quyền và việc sửa đổi trước khi dùng.", en: "The decree was not read in full: check act, amount, competence and amendments before use.")
    case .states: Wording(vi: "Từ trạng thái ở cột đầu, việc ở cột hai đưa tồn tại sang trạng thái ở cột ba. Việc không có trong bảng bị từ chối.", en: "From the state in the first column, the act in the second leads to the state in the third. What is not listed is refused.")
    case .documentPart: Wording(vi: ", văn bản số {document}", en: ", document {document}")
    }
  }
}
