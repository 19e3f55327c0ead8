// swift-format-ignore-file
// One sentence, one line, however long: sentences are looked for as they are shown.

package import CareCore

extension OperationAuthority: Worded {
  package var wording: Wording {
    switch self {
    case .healthDepartment: Wording(vi: "Sở Y tế", en: "Health department")
    case .communeChairman: Wording(vi: "Chủ tịch Ủy ban nhân dân cấp xã", en: "Chairman of the commune")
    case .other: Wording(vi: "Cơ quan khác", en: "Another body")
    }
  }
}

/// What the commands of the time of notices say.
package enum OperationTerm: String, CaseIterable, Sendable, Worded {
  case operationNotice
  case operationPause
  case resumeNotice
  case operationResumption
  case operationTermination
  case permitReview
  case numbered
  case receivedOn
  case receiptUnknown
  case receivedByOn
  case nothingOnRecord
  case noPaperOnRecord
  case noFurtherPaperOnRecord
  case startsOn
  case resumesOn
  case until
  case decidedOn
  case effectiveOn
  case noticeRecorded
  case resumeRecorded
  case pauseRecorded
  case pauseTooLong
  case pauseByOtherBody
  case beyondLaw
  case resumptionRecorded
  case terminationRecorded
  case reviewRecorded

  package var wording: Wording {
    switch self {
    case .operationNotice: Wording(vi: "Thông báo hoạt động", en: "Notice of operation")
    case .operationPause: Wording(vi: "Tạm dừng hoạt động", en: "Operation paused")
    case .resumeNotice: Wording(vi: "Thông báo hoạt động trở lại", en: "Notice to resume")
    case .operationResumption: Wording(vi: "Hoạt động trở lại", en: "Operation resumed")
    case .operationTermination: Wording(vi: "Quyết định chấm dứt hoạt động", en: "Termination of operation")
    case .permitReview: Wording(vi: "Đã xác nhận giấy tờ", en: "Papers confirmed")
    case .numbered: Wording(vi: "số {document}", en: "no. {document}")
    case .receivedOn: Wording(vi: "nhận ngày", en: "received on")
    case .receiptUnknown: Wording(vi: "không đọc được ngày nhận, có trong hồ sơ ngày {seen}", en: "day of receipt not legible, on file on {seen}")
    case .receivedByOn: Wording(vi: "{body} nhận ngày {on}", en: "received by {body} on {on}")
    case .nothingOnRecord: Wording(vi: "Sổ chưa ghi thông báo hoạt động, giấy tờ nào.", en: "Neither a notice of operation nor a paper is in the register.")
    case .noPaperOnRecord: Wording(vi: "Sổ chưa ghi giấy tờ nào.", en: "No paper is in the register.")
    case .noFurtherPaperOnRecord: Wording(vi: "Sổ chưa ghi giấy tờ khác.", en: "No further paper is in the register.")
    case .startsOn: Wording(vi: "dự kiến hoạt động từ", en: "to begin on")
    case .resumesOn: Wording(vi: "hoạt động trở lại từ", en: "to resume on")
    case .until: Wording(vi: "đến hết ngày", en: "through")
    case .decidedOn: Wording(vi: "ngày", en: "of")
    case .effectiveOn: Wording(vi: "có hiệu lực từ", en: "in effect from")
    case .noticeRecorded: Wording(vi: "Đã ghi thông báo hoạt động của {code}, {receipt}.", en: "Recorded the notice of operation of {code}, {receipt}.")
    case .resumeRecorded: Wording(vi: "Đã ghi thông báo hoạt động trở lại của {code}, nhận ngày {on}.", en: "Recorded the notice of {code} to resume, received on {on}.")
    case .pauseRecorded: Wording(vi: "Đã ghi việc tạm dừng hoạt động của {code} theo văn bản số {document}, cơ sở nhận ngày {on}.", en: "Recorded the pause of {code} under no. {document}, received by the facility on {on}.")
    case .pauseByOtherBody: Wording(vi: "Lưu ý: thông báo tạm dừng do {body} ra, trong khi theo số đối tượng trong sổ thẩm quyền thuộc {right}: cần đối chiếu. Vẫn đã ghi như văn bản.", en: "Mind: the pause was ordered by {body}; by the count on the register it is for {right}: to be checked. It was recorded as the document says.")
    case .beyondLaw: Wording(vi: "Lưu ý: chưa biết quy định nào áp dụng cho ngày {day}; cần đối chiếu.", en: "Mind: no law is known for {day}; check what holds.")
    case .pauseTooLong: Wording(vi: "Lưu ý: thời hạn ghi trong văn bản đến hết ngày {until}, dài hơn mức {body} được tạm dừng (đến hết ngày {last}). Vẫn đã ghi như văn bản.", en: "Mind: the document pauses through {until}, longer than the {body} may (through {last}). It was recorded as the document says.")
    case .resumptionRecorded: Wording(vi: "Đã ghi {code} hoạt động trở lại từ ngày {on}.", en: "Recorded that {code} operates again from {on}.")
    case .terminationRecorded: Wording(vi: "Đã ghi quyết định số {document} ngày {on} chấm dứt hoạt động của {code}. Khi mọi trẻ em đã có nơi ở, ghi việc đóng cửa bằng “maiam facility close {code} --on NGÀY --unplaced 0”; còn trẻ chưa có nơi đến thì ghi số trẻ đó thay số 0.", en: "Recorded decision no. {document} of {on} that ends the operation of {code}. When every child has a place, record the closure with “maiam facility close {code} --on DAY --unplaced 0”; where some have none, write how many in place of 0.")
    case .reviewRecorded: Wording(vi: "Đã ghi: giấy tờ của {code} được xác nhận ngày {on} ({source}).", en: "Recorded: the papers of {code} were confirmed on {on} ({source}).")
    }
  }
}

/// The help of the commands of the time of notices.
package enum OperationHelp: String, CaseIterable, Sendable, Worded {
  case noticeGroup
  case noticeAdd
  case noticeResume
  case noticeList
  case received
  case seen
  case receivedBy
  case body
  case signed
  case sent
  case starts
  case noticeAddress
  case noticeCommune
  case noticeKind
  case stated
  case identityStated
  case resumeReceived
  case resumes
  case cured
  case listedFacility
  case operationGroup
  case operationPause
  case operationResume
  case operationTerminate
  case pauseDocument
  case decidedOn
  case pauseReceived
  case decidedBy
  case pausedUntil
  case must
  case resumedOn
  case terminationDocument
  case effective
  case permitStop
  case stoppedOn
  case returned
  case permitReview
  case reviewedOn
  case reviewSource
  case unplaced

  package var wording: Wording {
    switch self {
    case .noticeGroup: Wording(vi: "Thông báo hoạt động của cơ sở.", en: "Notices of operation.")
    case .noticeAdd: Wording(vi: "Ghi một thông báo hoạt động (Mẫu số 01) đã nhận. Ghi nhầm cơ sở thì hủy bằng “maiam facility retract”.", en: "Record a notice of operation (Mẫu số 01) that was received. What was recorded at the wrong facility is taken back by “maiam facility retract”.")
    case .noticeResume: Wording(vi: "Ghi thông báo hoạt động trở lại của cơ sở đang tạm dừng. Ghi nhầm cơ sở thì hủy bằng “maiam facility retract”.", en: "Record the notice of a paused facility that it will operate again. What was recorded at the wrong facility is taken back by “maiam facility retract”.")
    case .noticeList: Wording(vi: "Các thông báo đã nhận.", en: "List the notices received.")
    case .received: Wording(vi: "Ngày cơ quan nhận; ghi unknown khi không đọc được dấu đến.", en: "Day on which the authority received it; unknown where the stamp cannot be read.")
    case .seen: Wording(vi: "Ngày thấy thông báo trong hồ sơ, khi không rõ ngày nhận (mặc định: hôm nay).", en: "Day on which it was seen on file, where the day of receipt is unknown (default: today).")
    case .receivedBy: Wording(vi: "Nơi nhận: health_department (Sở Y tế), commune_chairman (Chủ tịch UBND cấp xã) hoặc other.", en: "Who received it: health_department, commune_chairman or other.")
    case .body: Wording(vi: "Tên cơ quan nhận.", en: "Name of the body that received it.")
    case .signed: Wording(vi: "Ngày ký thông báo.", en: "Day on which it was signed.")
    case .sent: Wording(vi: "Ngày gửi, theo dấu bưu chính.", en: "Day on which it was sent, by the postmark.")
    case .starts: Wording(vi: "Ngày dự kiến bắt đầu hoạt động (mẫu không hỏi).", en: "Planned first day of operation (the form does not ask it).")
    case .noticeAddress: Wording(vi: "Địa chỉ ghi trong thông báo, nếu khác địa chỉ trong sổ.", en: "The address it names, if it is not that of the register.")
    case .noticeCommune: Wording(vi: "Xã, phường của địa chỉ đó.", en: "The commune of that address.")
    case .noticeKind: Wording(vi: "Loại hình ghi trong thông báo.", en: "The kind it names.")
    case .stated: Wording(vi: "Nội dung một mục của Mẫu số 01, như area=\"Phường Lê Chân\"; mục: name, founders, kind, area, beneficiaries, function, tasks, capital, tax, land; để trống sau dấu bằng khi mẫu bỏ trống. Không ghi số định danh cá nhân.", en: "What an item of the form says, as area=\"Phường Lê Chân\"; items: name, founders, kind, area, beneficiaries, function, tasks, capital, tax, land; nothing after the sign where it was left blank. No identity numbers.")
    case .identityStated: Wording(vi: "Thông báo có nêu số định danh của người thành lập không: yes hoặc no. Số đó không được lưu.", en: "Whether it states the identity numbers of the founders: yes or no. The numbers are never kept.")
    case .resumeReceived: Wording(vi: "Ngày cơ quan nhận.", en: "Day on which the authority received it.")
    case .resumes: Wording(vi: "Ngày cơ sở dự định hoạt động trở lại.", en: "Day on which the facility means to operate again.")
    case .cured: Wording(vi: "Nội dung cơ sở nói đã khắc phục (không ghi tên trẻ).", en: "What the facility says it put right (no names of children).")
    case .listedFacility: Wording(vi: "Mã cơ sở, phần đầu của mã hoặc của tên; bỏ trống để xem tất cả.", en: "Code, beginning of a code or of a name; all facilities without it.")
    case .operationGroup: Wording(vi: "Tạm dừng, hoạt động trở lại, chấm dứt hoạt động.", en: "Pauses, resumptions and terminations of operation.")
    case .operationPause: Wording(vi: "Ghi việc tạm dừng hoạt động; không phải tạm đình chỉ giấy phép (“permit suspend”). Ghi nhầm cơ sở thì hủy bằng “maiam facility retract”.", en: "Record a pause of the operation; not a suspension of a license (“permit suspend”). What was recorded at the wrong facility is taken back by “maiam facility retract”.")
    case .operationResume: Wording(vi: "Ghi ngày cơ sở thực tế hoạt động trở lại. Ghi nhầm cơ sở thì hủy bằng “maiam facility retract”.", en: "Record the day on which the facility really operated again. What was recorded at the wrong facility is taken back by “maiam facility retract”.")
    case .operationTerminate: Wording(vi: "Ghi quyết định chấm dứt hoạt động. Ghi nhầm cơ sở thì hủy bằng “maiam facility retract”.", en: "Record a decision that ends the operation. What was recorded at the wrong facility is taken back by “maiam facility retract”.")
    case .pauseDocument: Wording(vi: "Số thông báo tạm dừng.", en: "Number of the notice of the pause.")
    case .decidedOn: Wording(vi: "Ngày ban hành.", en: "Day of the decision.")
    case .pauseReceived: Wording(vi: "Ngày cơ sở nhận được; thời hạn tính từ ngày này.", en: "Day on which the facility received it; the term counts from it.")
    case .decidedBy: Wording(vi: "Người quyết định: health_department (Sở Y tế) hoặc commune_chairman (Chủ tịch UBND cấp xã).", en: "Who decided: health_department or commune_chairman.")
    case .pausedUntil: Wording(vi: "Ngày cuối của thời hạn tạm dừng ghi trong văn bản.", en: "Last day of the pause that the document states.")
    case .must: Wording(vi: "Yêu cầu phải đáp ứng trước khi hoạt động trở lại.", en: "What must be met before operation goes on.")
    case .resumedOn: Wording(vi: "Ngày đầu tiên chăm sóc trở lại.", en: "First day on which people were cared for again.")
    case .terminationDocument: Wording(vi: "Số quyết định.", en: "Number of the decision.")
    case .effective: Wording(vi: "Ngày có hiệu lực, nếu khác ngày ban hành.", en: "First day on which it has effect, if not the day it was decided.")
    case .permitStop: Wording(vi: "Ghi việc dừng giải quyết hồ sơ (NQ 66.18/2026/NQ-CP, khoản 2 Điều 6).", en: "Record that the procedure of an application was cut (NQ 66.18/2026/NQ-CP, Điều 6 khoản 2).")
    case .stoppedOn: Wording(vi: "Ngày dừng giải quyết.", en: "Day on which it was stopped.")
    case .returned: Wording(vi: "Hồ sơ đã trả lại chưa: yes hoặc no; bỏ trống khi không ai yêu cầu.", en: "Whether the file was given back: yes or no; leave it out where nobody asked.")
    case .permitReview: Wording(vi: "Ghi việc đã xác nhận cơ sở có những giấy tờ nào. Ghi nhầm cơ sở thì hủy bằng “maiam facility retract”.", en: "Record that somebody confirmed which papers a place has. What was recorded at the wrong facility is taken back by “maiam facility retract”.")
    case .reviewedOn: Wording(vi: "Ngày xác nhận.", en: "Day of the confirmation.")
    case .reviewSource: Wording(vi: "Người, danh sách hoặc văn bản xác nhận.", en: "Who confirmed it, or which list or letter.")
    case .unplaced: Wording(vi: "Số trẻ em chưa ghi nhận nơi chuyển đến; 0 khi mọi trẻ đã có nơi ở.", en: "Children with no recorded place to go to; 0 when every child has one.")
    }
  }
}
