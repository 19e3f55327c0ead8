// swift-format-ignore-file
// One sentence, one line, however long: sentences are looked for as they are shown.

/// The help of the commands around findings, remediation, handling and emergencies.
package enum RemediationHelp: String, CaseIterable, Sendable, Worded {
  case remediationGroup
  case remedyOrder
  case remedyDemand
  case remedyDue
  case remedyWithin
  case remedyUnit
  case remedyDocument
  case remedyOn
  case remedyFrom
  case remedyExtend
  case remedyReason
  case remedyApprover
  case remedyReport
  case remedyEvidence
  case remedyPartial
  case remedyReporter
  case remedyVerify
  case remedyVerifier
  case remedyWithdraw
  case remedyReopen
  case remedyCorrect
  case remedyNewDue, remedyNewWithin, remedyNewUnit, remedyNewDocument, remedyNewOn, remedyNewFrom, remedyRemove
  case remedyList
  case remedyOverdue
  case remedyOpen
  case remedyFile
  case remedyStates
  case onlyChildSafety
  case findingFlag
  case findingFlagged
  case findingFlagReason
  case findingChildSafety
  case findingAdd
  case findingRequirement
  case findingAllRequirements
  case findingStatement
  case findingSeverity
  case findingSeen
  case findingRemedy
  case findingReason
  case findingDrafts
  case findingObservations
  case onlyNotPassed
  case handlingObservation
  case findingReword
  case findingItem
  case findingMerge
  case findingInto
  case findingExplain
  case findingExplanation
  case findingExplainer
  case findingCause
  case findingHarm
  case findingCorrect
  case findingRepeat
  case followUp
  case handlingGroup
  case handlingAdd
  case handlingFindings
  case handlingKind
  case handlingNumber
  case handlingAmount, handlingChildren
  case handlingOn
  case handlingBy
  case handlingList
  case handlingCorrect
  case handlingCode
  case handlingNewNumber, handlingNewOn, handlingNewBy, handlingNewAmount, handlingNewChildren
  case handlingRemove
  case handlingReason
  case handlingPass
  case handlingTo
  case handlingWhat
  case handlingReply
  case handlingReplyText
  case handlingReferral
  case handlingPassed
  case emergencyGroup
  case emergencyAdd
  case emergencyAt
  case emergencyReceived
  case emergencyPlace
  case emergencyInspection
  case emergencyCover
  case emergencyDecline
  case emergencyRetract
  case emergencyReason
  case emergencyTold
  case emergencyToldAt
  case emergencyWhat
  case emergencyReply
  case emergencyTell
  case emergencySettle
  case emergencyOutcome
  case emergencyList
  case emergencyShow
  case emergencyCode

  package var wording: Wording {
    switch self {
    case .remediationGroup: Wording(vi: "Chấn chỉnh, khắc phục tồn tại, hạn chế.", en: "Putting findings right.")
    case .remedyOrder: Wording(vi: "Ghi văn bản yêu cầu khắc phục một tồn tại, kèm thời hạn do cơ quan ấn định.", en: "Record a demand to put a finding right, with the term the authority sets.")
    case .remedyDemand: Wording(vi: "Nội dung phải khắc phục.", en: "What must be done.")
    case .remedyDue: Wording(vi: "Ngày cuối cùng phải xong.", en: "The last day.")
    case .remedyWithin: Wording(vi: "Thời hạn, tính theo --unit.", en: "The length of the term, in --unit.")
    case .remedyUnit: Wording(vi: "Đơn vị: days (ngày), working-days (ngày làm việc), months (tháng).", en: "Unit: days, working-days, months.")
    case .remedyDocument: Wording(vi: "Số, ký hiệu văn bản.", en: "Number and symbol of the document.")
    case .remedyOn: Wording(vi: "Ngày thực hiện (mặc định: hôm nay).", en: "The day it was done (default: today).")
    case .remedyFrom: Wording(vi: "Ngày bắt đầu tính thời hạn, không tính ngày này (mặc định: ngày của văn bản).", en: "The day from which the term runs, not counted itself (default: the day of the document).")
    case .remedyExtend: Wording(vi: "Gia hạn; thời hạn đầu tiên vẫn được giữ.", en: "Grant more time; the first deadline is kept.")
    case .remedyReason: Wording(vi: "Lý do, không nêu tên trẻ em.", en: "The reason, without names of children.")
    case .remedyApprover: Wording(vi: "Người cho gia hạn.", en: "Who granted it.")
    case .remedyReport: Wording(vi: "Ghi việc cơ sở báo đã khắc phục, một phần hoặc toàn bộ.", en: "Record that the facility reports it done, in part or in full.")
    case .remedyEvidence: Wording(vi: "Bằng chứng, không nêu tên trẻ em.", en: "The evidence, without names of children.")
    case .remedyPartial: Wording(vi: "Mới khắc phục một phần: vẫn tính là chưa khắc phục.", en: "Only a part is done: it counts as open.")
    case .remedyReporter: Wording(vi: "Người báo cáo (mặc định: người dùng lệnh).", en: "Who reported it (default: the actor).")
    case .remedyVerify: Wording(vi: "Xác nhận đã khắc phục, bằng chứng rõ ràng, người khác với người báo cáo.", en: "Verify that it is done, by named evidence and somebody other than the one who reported.")
    case .remedyVerifier: Wording(vi: "Người xác nhận (mặc định: người dùng lệnh).", en: "Who verified it (default: the actor).")
    case .remedyWithdraw: Wording(vi: "Rút một tồn tại sau khi giải quyết khiếu nại.", en: "Take a finding back after an appeal.")
    case .remedyCorrect: Wording(vi: "Đính chính yêu cầu khắc phục hoặc lần gia hạn sau cùng ghi nhầm (hạn, số văn bản, ngày), kèm lý do; nội dung trước vẫn được giữ.", en: "Correct the last demand or extension recorded wrongly (term, document, day), with the reason; what it said before is kept.")
    case .remedyNewDue: Wording(vi: "Hạn cuối đúng.", en: "The last day in truth.")
    case .remedyNewWithin: Wording(vi: "Thời hạn đúng, tính theo --new-unit.", en: "How long in truth, in --new-unit.")
    case .remedyNewUnit: Wording(vi: "Đơn vị của --new-within: days, working-days hoặc months.", en: "The unit of --new-within: days, working-days or months.")
    case .remedyNewDocument: Wording(vi: "Số, ký hiệu văn bản đúng.", en: "Number of the letter in truth.")
    case .remedyNewOn: Wording(vi: "Ngày đúng của việc ấy.", en: "The day of it in truth.")
    case .remedyNewFrom: Wording(vi: "Ngày bắt đầu tính thời hạn đúng.", en: "The day from which the term runs in truth.")
    case .remedyRemove: Wording(vi: "Yêu cầu hoặc gia hạn cuối cùng không hề có: hủy việc đã ghi.", en: "The last demand or extension never was: take the entry back.")
    case .remedyReopen: Wording(vi: "Mở lại khi việc báo cáo hoặc xác nhận không đúng thực tế.", en: "Open a finding again when the report or verification proved wrong.")
    case .remedyList: Wording(vi: "Tình hình khắc phục, thời hạn, số ngày tồn đọng.", en: "Findings with their deadlines and ageing.")
    case .remedyOverdue: Wording(vi: "Chỉ những tồn tại quá hạn.", en: "Only those overdue.")
    case .remedyOpen: Wording(vi: "Bỏ những tồn tại đã xác nhận khắc phục hoặc đã rút.", en: "Leave out what is verified or withdrawn.")
    case .remedyFile: Wording(vi: "Tệp làm bằng chứng (ảnh, văn bản quét); dùng được nhiều lần. Tệp được chép vào kho bằng chứng cạnh sổ.", en: "A file as evidence (photo, scan); may be given several times. It is copied into the evidence store beside the database.")
    case .remedyStates: Wording(vi: "Bảng trạng thái: việc nào được ghi ở trạng thái nào và đưa tới đâu.", en: "The table of states: which act is allowed where, and what it leads to.")
    case .onlyChildSafety: Wording(vi: "Chỉ những tồn tại liên quan đến an toàn của trẻ em.", en: "Only those that concern child safety.")
    case .findingFlag: Wording(vi: "Ghi một tồn tại có hay không liên quan đến an toàn của trẻ em, kèm lý do.", en: "Say whether a finding concerns child safety, with the reason.")
    case .findingFlagged: Wording(vi: "yes (có) hoặc no (không).", en: "yes or no.")
    case .findingFlagReason: Wording(vi: "Lý do, không nêu tên trẻ em.", en: "The reason, without names of children.")
    case .findingChildSafety: Wording(vi: "Tồn tại liên quan đến an toàn của trẻ em.", en: "The finding concerns child safety.")
    case .findingAdd: Wording(vi: "Ghi thêm một tồn tại có căn cứ; sau khi kết thúc kiểm tra phải nêu lý do.", en: "Add a finding with its citation; after closing a reason is needed.")
    case .findingRequirement: Wording(vi: "Mã yêu cầu pháp luật hoặc điều luật, ví dụ ND103-24-2-room hoặc \"NĐ 103/2017 Điều 24 khoản 2\".", en: "A requirement id or place of the law, as ND103-24-2-room or \"NĐ 103/2017 Điều 24 khoản 2\".")
    case .findingAllRequirements: Wording(vi: "Tồn tại về tất cả các yêu cầu của điều luật đã nêu, khi điều ấy gồm nhiều yêu cầu.", en: "The finding concerns each requirement of the place of the law that was given, where it has several.")
    case .findingStatement: Wording(vi: "Lời ghi tồn tại, không nêu tên trẻ em.", en: "The words of the finding, without names of children.")
    case .findingSeverity: Wording(vi: "Mức ưu tiên: critical, major, minor.", en: "Priority: critical, major, minor.")
    case .findingSeen: Wording(vi: "Thực tế ghi nhận.", en: "What was seen.")
    case .findingRemedy: Wording(vi: "Đề nghị chấn chỉnh, khắc phục.", en: "What to do about it.")
    case .findingReason: Wording(vi: "Vì sao ghi sau khi kết thúc kiểm tra.", en: "Why it is written after closing.")
    case .findingDrafts: Wording(vi: "Xem những tồn tại sẽ được ghi khi kết thúc kiểm tra.", en: "The findings that closing the inspection would write down.")
    case .findingObservations: Wording(vi: "Những ghi nhận về trách nhiệm của cơ quan, cá nhân khác, và đã chuyển cho ai.", en: "What inspections saw of other bodies' duties, and who was told.")
    case .onlyNotPassed: Wording(vi: "Chỉ những ghi nhận chưa chuyển cho cơ quan có trách nhiệm.", en: "Only those of which nobody was told.")
    case .handlingObservation: Wording(vi: "Mã ghi nhận được chuyển, ví dụ I-2025-000001/N01 (dùng được nhiều lần).", en: "An observation that is passed on, as I-2025-000001/N01 (may be repeated).")
    case .findingReword: Wording(vi: "Sửa lời một tồn tại trước khi kết thúc kiểm tra.", en: "Reword a finding before the inspection closes.")
    case .findingItem: Wording(vi: "Mã nội dung có tồn tại.", en: "The item that has the finding.")
    case .findingMerge: Wording(vi: "Gộp tồn tại của một nội dung vào nội dung khác trước khi kết thúc kiểm tra.", en: "Make the finding of an item part of that of another before the inspection closes.")
    case .findingInto: Wording(vi: "Mã nội dung giữ lại tồn tại.", en: "The item whose finding stays.")
    case .findingExplain: Wording(vi: "Ghi giải trình của cơ sở, nguyên nhân, hậu quả của một tồn tại.", en: "Note the facility's explanation, the cause or the harm.")
    case .findingExplanation: Wording(vi: "Giải trình của cơ sở.", en: "The facility's explanation.")
    case .findingExplainer: Wording(vi: "Người giải trình.", en: "Who explained.")
    case .findingCause: Wording(vi: "Nguyên nhân.", en: "The cause.")
    case .findingHarm: Wording(vi: "Hậu quả, không nêu tên trẻ em.", en: "The harm, without names of children.")
    case .findingCorrect: Wording(vi: "Đính chính lời ghi sau khi kết thúc kiểm tra; lời ghi trước vẫn được giữ.", en: "Correct the words after closing; the words before are kept.")
    case .findingRepeat: Wording(vi: "Những yêu cầu pháp luật không đạt nhiều lần tại một cơ sở hoặc của một người đứng đầu.", en: "Requirements not met again at the same facility or by the same operator.")
    case .followUp: Wording(vi: "Kiểm tra lại các tồn tại chưa khắc phục của cuộc kiểm tra này.", en: "Look again at the open findings of this inspection.")
    case .handlingGroup: Wording(vi: "Việc xử lý của cơ quan đối với tồn tại, vi phạm.", en: "What the authority did about findings.")
    case .handlingAdd: Wording(vi: "Ghi một việc xử lý đối với các tồn tại của một cơ sở.", en: "Record a measure against findings of one facility.")
    case .handlingFindings: Wording(vi: "Mã các tồn tại.", en: "Codes of the findings.")
    case .handlingKind: Wording(vi: "Hình thức: demand, sanction_record, sanction_decision, suspension, withdrawal, police_transfer, children_moved.", en: "Kind: demand, sanction_record, sanction_decision, suspension, withdrawal, police_transfer, children_moved.")
    case .handlingNumber: Wording(vi: "Số, ký hiệu văn bản xử lý.", en: "Number and symbol of the paper.")
    case .handlingAmount: Wording(vi: "Số tiền phạt, tính bằng đồng; chỉ dùng với --kind sanction_decision.", en: "The fine, in dong; only with --kind sanction_decision.")
    case .handlingChildren: Wording(vi: "Số trẻ em được chuyển; chỉ dùng với --kind children_moved.", en: "How many children were moved; only with --kind children_moved.")
    case .handlingOn: Wording(vi: "Ngày của văn bản (mặc định: hôm nay).", en: "The day of the paper (default: today).")
    case .handlingBy: Wording(vi: "Người, cơ quan quyết định.", en: "Who decided.")
    case .handlingList: Wording(vi: "Các việc xử lý đã ghi.", en: "The measures recorded.")
    case .handlingCorrect: Wording(vi: "Đính chính hoặc hủy một việc xử lý ghi nhầm, kèm lý do; nội dung trước vẫn được giữ.", en: "Correct a measure recorded wrongly, or take it back, with the reason; what it said before is kept.")
    case .handlingCode: Wording(vi: "Mã việc xử lý, ví dụ H-2025-001.", en: "Code of the measure, as H-2025-001.")
    case .handlingNewNumber: Wording(vi: "Số, ký hiệu đúng.", en: "Number and symbol in truth.")
    case .handlingNewOn: Wording(vi: "Ngày đúng của văn bản.", en: "The day of the paper in truth.")
    case .handlingNewBy: Wording(vi: "Người, cơ quan quyết định, ghi đúng.", en: "Who decided in truth.")
    case .handlingNewAmount: Wording(vi: "Số tiền phạt đúng, tính bằng đồng; chỉ với quyết định xử phạt.", en: "The fine in truth, in dong; only of a sanction decision.")
    case .handlingNewChildren: Wording(vi: "Số trẻ em được chuyển, ghi đúng; chỉ với việc chuyển trẻ em.", en: "How many children were moved in truth; only of a move.")
    case .handlingRemove: Wording(vi: "Việc này không hề có, hoặc ghi hai lần: hủy việc đã ghi; một lần chuyển hồ sơ, tin báo (P-…) cũng hủy được bằng cách này.", en: "There was no such measure, or it is recorded twice: take the entry back; what was passed on (P-…) is taken back so too.")
    case .handlingReason: Wording(vi: "Lý do, không nêu tên trẻ em; hiện trong ghi chú của việc xử lý.", en: "The reason, without names of children; it stands in the note of the measure.")
    case .handlingPass: Wording(vi: "Ghi việc chuyển hồ sơ, thông tin cho cơ quan khác.", en: "Record what was passed to another body.")
    case .handlingTo: Wording(vi: "Cơ quan nhận.", en: "The body that got it.")
    case .handlingWhat: Wording(vi: "Nội dung chuyển, không nêu tên trẻ em.", en: "What was passed on, without names of children.")
    case .handlingReply: Wording(vi: "Ghi trả lời của cơ quan nhận.", en: "Record the reply of the body.")
    case .handlingReplyText: Wording(vi: "Nội dung trả lời, không nêu tên trẻ em.", en: "The reply, without names of children.")
    case .handlingReferral: Wording(vi: "Mã việc chuyển, ví dụ P-2025-001.", en: "Code of the referral, as P-2025-001.")
    case .handlingPassed: Wording(vi: "Sổ theo dõi hồ sơ, thông tin đã chuyển.", en: "The log of what was passed on.")
    case .emergencyGroup: Wording(vi: "Thông tin trẻ em có thể cần bảo vệ khẩn cấp (thời hạn tính bằng giờ từ khi tiếp nhận).", en: "Information that a child may need emergency protection (hours run from receipt).")
    case .emergencyAdd: Wording(vi: "Ghi thông tin mới tiếp nhận (ở cơ sở trong sổ hay ở nơi khác) và cơ quan đã báo ngay.", en: "Record what came in (at a facility or anywhere else) and who was told.")
    case .emergencyAt: Wording(vi: "Thời điểm, ví dụ 21h30 (hôm nay) hoặc \"21h30 14/5/2025\" (mặc định: bây giờ).", en: "The moment, as 21:30 (today) or \"21:30 14/5/2025\" (default: now).")
    case .emergencyReceived: Wording(vi: "Thời điểm tiếp nhận, ví dụ 21h30 (hôm nay) hoặc \"21h30 14/5/2025\" (mặc định: bây giờ).", en: "When it came in, as 21:30 (today) or \"21:30 14/5/2025\" (default: now).")
    case .emergencyPlace: Wording(vi: "Nơi có trẻ em, khi không phải cơ sở trong sổ; không nêu tên trẻ em.", en: "Where the child is, when at no facility of the register; without names of children.")
    case .emergencyInspection: Wording(vi: "Cuộc kiểm tra nơi biết tin; cơ sở lấy theo cuộc kiểm tra, các dấu hiệu ở đó thuộc vụ việc này.", en: "The inspection at which it was learned; gives the facility, and its signs belong to this emergency.")
    case .emergencyCover: Wording(vi: "Ghi rằng các dấu hiệu ở một cuộc kiểm tra thuộc vụ việc đã ghi.", en: "Record that the signs at an inspection belong to a recorded emergency.")
    case .emergencyDecline: Wording(vi: "Ghi lý do một câu trả lời không phải tin báo khẩn cấp.", en: "Record why an answer is no emergency.")
    case .emergencyRetract: Wording(vi: "Hủy một vụ việc ghi hai lần hoặc ghi nhầm; các dấu hiệu thuộc vụ việc ấy lại chờ quyết định.", en: "Take back what was recorded twice or by mistake; the signs that were part of it are open again.")
    case .emergencyReason: Wording(vi: "Vì sao không ghi, không nêu tên trẻ em.", en: "Why not, without names of children.")
    case .emergencyTold: Wording(vi: "Cơ quan đã báo: commune (UBND cấp xã), police (công an), 111.", en: "Who was told: commune, police, 111.")
    case .emergencyToldAt: Wording(vi: "Thời điểm báo, cần có khi ghi đã báo ai: 21h40 (hôm nay), \"21h40 14/5/2025\" hoặc \"bây giờ\".", en: "When they were told, needed with who was: 21:40 (today), \"21:40 14/5/2025\" or now.")
    case .emergencyWhat: Wording(vi: "Nội dung đã báo, không nêu tên trẻ em.", en: "What was said, without names of children.")
    case .emergencyReply: Wording(vi: "Trả lời của cơ quan được báo.", en: "Their reply.")
    case .emergencyTell: Wording(vi: "Ghi thêm một cơ quan đã được báo.", en: "Record that another body was told.")
    case .emergencySettle: Wording(vi: "Ghi kết quả; từ đó không tính giờ nữa.", en: "Record what came of it; the clock stops.")
    case .emergencyOutcome: Wording(vi: "Biện pháp đã thực hiện, ai thực hiện, không nêu tên trẻ em.", en: "What was done, by whom, without names of children.")
    case .emergencyList: Wording(vi: "Các thông tin khẩn cấp đã ghi.", en: "Emergencies recorded.")
    case .emergencyShow: Wording(vi: "Xem một thông tin khẩn cấp.", en: "Show one.")
    case .emergencyCode: Wording(vi: "Mã, ví dụ E-2025-001.", en: "Its code, as E-2025-001.")
    }
  }
}
