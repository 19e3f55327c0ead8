// swift-format-ignore-file

/// The sentences around a sign that a child may be in danger, until an emergency is recorded or declined.
package enum DangerTerm: String, CaseIterable, Sendable, Worded {
  case title
  case seen
  case seenListed
  case savedAt
  case seenByEnd
  case sinceSaved
  case sinceEnd
  case unreported
  case answerOfEmergency
  case call
  case callBy
  case ends
  case endsIf
  case record
  case covered
  case declined
  case choice
  case choiceSame
  case when
  case told
  case toldAt
  case what
  case why
  case later
  case help
  case stillOpen
  case noWords
  case wordsUnknown
  case wordsToFollow
  case declinedLine
  case takenBack
  case nothingSeen
  case notUnderstood
  case timeLeft
  case timeOver
  case settledLate
  case toldLate
  case lateByNow
  case nobodyTold
  case tellSomebody
  case stateUnrecorded
  case stateRunning
  case stateUntold
  case wordsNotKept
  case stateSettled

  package var wording: Wording {
    switch self {
    case .title: Wording(vi: "{facility}: trẻ em có thể bị xâm hại, chưa ghi tin báo khẩn cấp", en: "{facility}: a child may be harmed, no emergency recorded")
    case .seenListed: Wording(vi: "Dấu hiệu {seen}: {items}", en: "Signs {seen}: {items}")
    case .savedAt: Wording(vi: "lưu lúc {at}", en: "saved at {at}")
    case .seenByEnd: Wording(vi: "thấy chậm nhất lúc {at}, khi cuộc kiểm tra kết thúc", en: "seen by {at}, when the inspection ended")
    case .sinceSaved: Wording(vi: "lúc lưu câu trả lời", en: "the saving of the answer")
    case .sinceEnd: Wording(vi: "lúc kết thúc kiểm tra", en: "the end of the inspection")
    case .unreported: Wording(vi: "Nội dung “{question}” ghi {value}; chưa rõ đã thông báo cơ quan có thẩm quyền hay chưa.", en: "“{question}” says {value}; whether the authority was told is not known.")
    case .answerOfEmergency: Wording(vi: "Câu trả lời {item} đã được ghi là dấu hiệu của vụ việc {code}; câu trả lời nay đã đổi. Vụ việc không vì thế mà kết thúc: xem lại bằng “maiam emergency show {code}”.", en: "The answer to {item} was recorded as a sign of {code} and has changed now. That does not settle {code}: see “maiam emergency show {code}”.")
    case .seen: Wording(vi: "!! TRẺ EM CÓ THỂ BỊ XÂM HẠI: cuộc kiểm tra {inspection}, {seen}: {items} Chưa ghi tin báo khẩn cấp, cũng chưa nêu lý do không ghi.", en: "!! A CHILD MAY BE HARMED: inspection {inspection}, {seen}: {items} No emergency was recorded, and no reason why not.")
    case .call: Wording(vi: "Báo ngay: Tổng đài 111, công an hoặc Ủy ban nhân dân cấp xã nơi xảy ra vụ việc.", en: "Tell at once: hotline 111, the police or the commune where it happened.")
    case .callBy: Wording(vi: "Báo ngay: Tổng đài 111, công an hoặc Ủy ban nhân dân cấp xã nơi xảy ra vụ việc ({notice}).", en: "Tell at once: hotline 111, the police or the commune where it happened ({notice}).")
    case .ends: Wording(vi: "Chậm nhất {ends} phải can thiệp, tính từ {since} ({basis}); biết tin sớm hơn thì hạn sớm hơn.", en: "Measures are due by {ends}, counted from {since} ({basis}); earlier where it was known earlier.")
    case .endsIf: Wording(vi: "Nếu {condition}: chậm nhất {ends} phải can thiệp, tính từ {since} ({basis}); biết tin sớm hơn thì hạn sớm hơn.", en: "Where {condition}: measures are due by {ends}, counted from {since} ({basis}); earlier where it was known earlier.")
    case .record: Wording(vi: "Ghi ngay: maiam emergency add --inspection {inspection} --at 21h30 --told 111 --told-at 21h40 --what \"…\". Không phải việc khẩn cấp: maiam emergency decline {inspection} {item} --reason \"…\".", en: "Record it now: maiam emergency add --inspection {inspection} --at 21:30 --told 111 --told-at 21:40 --what \"…\". No emergency: maiam emergency decline {inspection} {item} --reason \"…\".")
    case .covered: Wording(vi: "Đã ghi: các dấu hiệu ở {inspection} thuộc vụ việc {code}.", en: "Recorded: the signs at {inspection} belong to {code}.")
    case .declined: Wording(vi: "Đã ghi lý do không ghi tin báo khẩn cấp cho {item} của {inspection}.", en: "Recorded why {item} of {inspection} is no emergency.")
    case .choice: Wording(vi: "[g] ghi tin báo khẩn cấp ngay, [k] không ghi, nêu lý do, [Enter] để sau: ", en: "[g] record an emergency now, [k] do not, with a reason, [Enter] later: ")
    case .choiceSame: Wording(vi: "[g] ghi tin báo khẩn cấp ngay, [c] cùng vụ việc {code}, [k] không ghi, nêu lý do, [Enter] để sau: ", en: "[g] record an emergency now, [c] the same as {code}, [k] do not, with a reason, [Enter] later: ")
    case .when: Wording(vi: "Biết tin lúc nào? (ví dụ 21h30; Enter: bây giờ): ", en: "When was it learned? (as 21:30; Enter: now): ")
    case .told: Wording(vi: "Đã báo ai? [1] Tổng đài 111, [2] công an, [3] Ủy ban nhân dân cấp xã, nhiều nơi thì 1,3, [Enter] chưa báo: ", en: "Who was told? [1] hotline 111, [2] police, [3] commune, several as 1,3, [Enter] nobody yet: ")
    case .toldAt: Wording(vi: "{body}: đã báo lúc nào? (ví dụ 21h40; Enter: bây giờ): ", en: "{body}: when were they told? (as 21:40; Enter: now): ")
    case .what: Wording(vi: "Nội dung đã báo, không nêu tên trẻ em: ", en: "What was said, without names of children: ")
    case .why: Wording(vi: "Lý do không ghi: ", en: "Why not: ")
    case .later: Wording(vi: "Để sau. Chương trình còn nhắc ở mọi lần mở cuộc kiểm tra này và trong “maiam due” cho tới khi ghi hoặc nêu lý do.", en: "Later. It will be said again with this inspection and in “maiam due” until it is recorded or declined.")
    case .help: Wording(vi: "“q” hoặc “<”: trở lại câu hỏi trước, chưa ghi gì; Enter: bây giờ, hoặc chưa có.", en: "“q” or “<” goes back to the question before, with nothing recorded; Enter means now, or none yet.")
    case .stillOpen: Wording(vi: "Chưa ghi gì: việc này vẫn chưa được ghi tin báo, cũng chưa có lý do không ghi.", en: "Nothing is recorded: there is still no emergency, and no reason why not.")
    case .noWords: Wording(vi: "“{value}” không phải là lời. Ghi bằng lời, hoặc gõ “q” để trở lại.", en: "“{value}” is no words. Write words, or type “q” to go back.")
    case .wordsUnknown: Wording(vi: "(chưa ghi nội dung đã báo)", en: "(what was said is not written down)")
    case .wordsToFollow: Wording(vi: "Đã ghi nơi và giờ báo; chưa ghi nội dung. Nhớ lại được thì ghi: maiam emergency tell {code} --at 21h40 --told 111 --what \"…\".", en: "Who was told and when is recorded; what was said is not. To add it: maiam emergency tell {code} --at 21:40 --told 111 --what \"…\".")
    case .takenBack: Wording(vi: "Đã hủy {code}: vụ việc này không còn được tính. Nội dung đã ghi và lý do vẫn được giữ trong nhật ký.", en: "{code} is taken back and no longer counts. What was recorded is kept in the trail, with the reason.")
    case .declinedLine: Wording(vi: "Không ghi tin báo khẩn cấp cho {item} của {inspection}. Lý do: {reason}", en: "No emergency recorded for {item} of {inspection}. Reason: {reason}")
    case .nothingSeen: Wording(vi: "Chưa ghi tin báo nào: không có câu trả lời nào chưa xử lý cho thấy trẻ em có thể bị xâm hại. Vẫn cần ghi thì: maiam emergency add --inspection {inspection}.", en: "No emergency was recorded: no undecided answer says that a child may be harmed. To record one all the same: maiam emergency add --inspection {inspection}.")
    case .notUnderstood: Wording(vi: "Chưa hiểu “{value}”.", en: "“{value}” was not understood.")
    case .timeLeft: Wording(vi: "còn {hours} giờ {minutes} phút", en: "{hours} h {minutes} min left")
    case .timeOver: Wording(vi: "quá {hours} giờ {minutes} phút", en: "{hours} h {minutes} min over")
    case .settledLate: Wording(vi: "có kết quả, {over}", en: "settled, {over}")
    case .toldLate: Wording(vi: "(báo {over} so với hạn)", en: "(told {over})")
    case .lateByNow: Wording(vi: "Hạn {ends}: {over}.", en: "It was due {ends}: {over}.")
    case .stateUnrecorded: Wording(vi: "Chưa ghi tin báo", en: "Not recorded")
    case .stateRunning: Wording(vi: "Đang xử lý", en: "Open")
    case .stateUntold: Wording(vi: "Chưa ghi đã báo ai; đang xử lý", en: "Nobody was told yet; open")
    case .wordsNotKept: Wording(vi: "Lời “{what}” chưa được ghi: sổ giữ lời cùng với việc báo một cơ quan. Báo xong thì ghi: maiam emergency tell {code} --at 21h30 --told 111 --what \"{what}\".", en: "The words “{what}” are not kept yet: the register keeps them with what a body was told. Once one is told: maiam emergency tell {code} --at 21:30 --told 111 --what \"{what}\".")
    case .stateSettled: Wording(vi: "Đã kết thúc", en: "Settled")
    case .nobodyTold: Wording(vi: "Chưa ghi đã báo cơ quan nào.", en: "No body was told yet.")
    case .tellSomebody: Wording(vi: "Chưa ghi đã báo ai. Gọi ngay Tổng đài 111, công an hoặc Ủy ban nhân dân cấp xã, rồi ghi: maiam emergency tell {code} --at 21h30 --told 111 --what \"…\".", en: "Nobody was told yet. Call hotline 111, the police or the commune at once, then record it: maiam emergency tell {code} --at 21:30 --told 111 --what \"…\".")
    }
  }

  /// `còn 11 giờ 05 phút`; `quá 0 giờ 20 phút`.
  package static func timeText(minutes: Int, _ language: Language) -> String {
    let (hours, rest) = abs(minutes).quotientAndRemainder(dividingBy: 60)
    return (minutes < 0 ? DangerTerm.timeOver : .timeLeft).text(
      language, ["hours": String(hours), "minutes": rest < 10 ? "0\(rest)" : String(rest)])
  }
}
