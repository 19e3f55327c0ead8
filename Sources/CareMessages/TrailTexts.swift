// swift-format-ignore-file
// One sentence, one line, however long: sentences are looked for as they are shown.

package import CareCore

/// What the trail calls the tables.
package enum TrailEntity: String, CaseIterable, Sendable, Worded {
  case device, office, facility, facilityMerge, facilityProfile, census, permit, permitEvent, correction, discovery
  case discoveryStep, closure, directive, campaign, excuse, checklistVersion, inspection, inspectionEvent, answer
  case evidence, finding, observation, calendarDay, movedDeadline, duty, submission, seal, trailEntry
  case assignment, lateAddition, campaignClosure, inspectionDecision, teamMember, inspectionExtension, remediationAct
  case actEvidence, inspectionPause, dutyEnd
  case findingEdit, findingNote, followUp, handling, handlingFinding, referral, emergency, emergencyAct, issuedReport
  case operationNotice, operationPause, resumeNotice, operationResumption, operationTermination, permitReview, lawMark, dangerDecision
  case retraction, actCorrection

  package var wording: Wording {
    switch self {
    case .device: Wording(vi: "máy", en: "device")
    case .office: Wording(vi: "thông tin cơ quan", en: "office")
    case .facility: Wording(vi: "cơ sở", en: "facility")
    case .facilityMerge: Wording(vi: "việc gộp cơ sở ghi trùng", en: "merge")
    case .facilityProfile: Wording(vi: "thông tin cơ sở", en: "facility profile")
    case .census: Wording(vi: "số đối tượng", en: "census")
    case .permit: Wording(vi: "giấy tờ", en: "paper")
    case .permitEvent: Wording(vi: "sự kiện của giấy tờ", en: "event of a paper")
    case .correction: Wording(vi: "việc đính chính giấy tờ", en: "correction of a paper")
    case .discovery: Wording(vi: "việc phát hiện", en: "discovery")
    case .discoveryStep: Wording(vi: "việc đã làm sau khi phát hiện", en: "step after a discovery")
    case .closure: Wording(vi: "việc đóng cửa, mở lại", en: "closure")
    case .directive: Wording(vi: "văn bản chỉ đạo", en: "directive")
    case .campaign: Wording(vi: "đợt kiểm tra", en: "campaign")
    case .excuse: Wording(vi: "lý do chưa kiểm tra", en: "excuse")
    case .checklistVersion: Wording(vi: "phiên bản phiếu", en: "checklist version")
    case .inspection: Wording(vi: "cuộc kiểm tra", en: "inspection")
    case .inspectionEvent: Wording(vi: "diễn biến cuộc kiểm tra", en: "course of an inspection")
    case .answer: Wording(vi: "kết quả kiểm tra", en: "answer")
    case .evidence: Wording(vi: "bằng chứng", en: "evidence")
    case .finding: Wording(vi: "tồn tại, hạn chế", en: "finding")
    case .observation: Wording(vi: "ghi nhận", en: "observation")
    case .calendarDay: Wording(vi: "ngày trong lịch", en: "calendar day")
    case .movedDeadline: Wording(vi: "thời hạn được chuyển", en: "moved deadline")
    case .duty: Wording(vi: "nhiệm vụ báo cáo", en: "reporting duty")
    case .submission: Wording(vi: "việc gửi báo cáo", en: "submission")
    case .seal: Wording(vi: "mã niêm phong", en: "seal")
    case .trailEntry: Wording(vi: "nhật ký", en: "trail")
    case .assignment: Wording(vi: "việc phân công", en: "assignment")
    case .lateAddition: Wording(vi: "cơ sở bổ sung vào đợt", en: "facility added to a campaign")
    case .campaignClosure: Wording(vi: "việc kết thúc đợt kiểm tra", en: "end of a campaign")
    case .inspectionDecision: Wording(vi: "quyết định kiểm tra", en: "decision of an inspection")
    case .teamMember: Wording(vi: "thành viên đoàn", en: "team member")
    case .inspectionExtension: Wording(vi: "việc gia hạn kiểm tra", en: "extension of an inspection")
    case .inspectionPause: Wording(vi: "việc tạm dừng kiểm tra", en: "pause of an inspection")
    case .dutyEnd: Wording(vi: "việc chấm dứt nhiệm vụ", en: "end of a duty")
    case .remediationAct: Wording(vi: "việc khắc phục", en: "step of remediation")
    case .actEvidence: Wording(vi: "tệp bằng chứng khắc phục", en: "file of a remediation")
    case .findingEdit: Wording(vi: "việc chỉnh sửa tồn tại trước khi kết thúc", en: "edit of a finding")
    case .findingNote: Wording(vi: "giải trình, ý kiến, đính chính về tồn tại", en: "note on a finding")
    case .followUp: Wording(vi: "việc kiểm tra lại", en: "follow-up")
    case .handling: Wording(vi: "biện pháp xử lý", en: "handling")
    case .handlingFinding: Wording(vi: "tồn tại được xử lý", en: "finding handled")
    case .referral: Wording(vi: "việc chuyển thông tin", en: "referral")
    case .emergency: Wording(vi: "thông tin trẻ em cần bảo vệ khẩn cấp", en: "emergency")
    case .issuedReport: Wording(vi: "báo cáo đã phát hành", en: "issued report")
    case .dangerDecision: Wording(vi: "việc trả lời dấu hiệu trẻ em bị xâm hại", en: "decision on a sign of danger")
    case .emergencyAct: Wording(vi: "việc báo tin khẩn cấp", en: "step of an emergency")
    case .operationNotice: Wording(vi: "thông báo hoạt động", en: "notice of operation")
    case .operationPause: Wording(vi: "việc tạm dừng hoạt động", en: "pause of the operation")
    case .resumeNotice: Wording(vi: "thông báo hoạt động trở lại", en: "notice to resume")
    case .operationResumption: Wording(vi: "việc hoạt động trở lại", en: "resumption of the operation")
    case .operationTermination: Wording(vi: "quyết định chấm dứt hoạt động", en: "termination of the operation")
    case .permitReview: Wording(vi: "việc xác nhận giấy tờ", en: "review of papers")
    case .retraction: Wording(vi: "việc hủy nội dung ghi nhầm", en: "retraction of an entry")
    case .actCorrection: Wording(vi: "việc đính chính nội dung đã ghi", en: "correction of an entry")
    case .lawMark: Wording(vi: "dấu của bảng pháp luật đã dùng", en: "mark of the law in use")
    }
  }
}

/// The name of a table; its own where the catalog has none.
package func entityText(_ table: String, _ language: Language) -> String {
  TrailEntity(rawValue: table)?.label(language) ?? table
}

extension TrailDifference.Kind: Worded {
  package var wording: Wording {
    switch self {
    case .entryChanged: Wording(vi: "Mục nhật ký số {number} ({row}) đã bị sửa: mã băm không khớp nội dung.", en: "Trail entry {number} ({row}) was changed: its hash is not that of its content.")
    case .chainBroken: Wording(vi: "Mục nhật ký số {number} ({row}) không nối với mục liền trước.", en: "Trail entry {number} ({row}) does not hang on the one before it.")
    case .sequenceGap: Wording(vi: "Nhật ký thiếu mục ngay trước mục số {number} ({row}).", en: "The trail has a gap before entry {number} ({row}).")
    case .counterWrong: Wording(vi: "Số đếm của mục nhật ký số {number} ({row}) không tăng.", en: "The counter of trail entry {number} ({row}) does not rise.")
    case .entryUnreadable: Wording(vi: "Mục nhật ký số {number} ({row}) có giá trị không đọc được.", en: "Trail entry {number} ({row}) holds a value that cannot be read.")
    case .rowChanged: Wording(vi: "Bản ghi {row} khác với nhật ký (mục số {number}).", en: "The row {row} differs from the trail (entry {number}).")
    case .rowWithoutEntry: Wording(vi: "Bản ghi {row} không có mục nhật ký tương ứng.", en: "The row {row} has no trail entry.")
    case .entryWithoutRow: Wording(vi: "Mất bản ghi {row} mà nhật ký đã ghi (mục số {number}).", en: "The row {row} that the trail recorded (entry {number}) is gone.")
    case .bookkeepingChanged: Wording(vi: "Bản ghi {row} không còn dẫn đúng mục nhật ký số {number}.", en: "The row {row} does not point at trail entry {number} as it should.")
    case .derivedWrong: Wording(vi: "Bản ghi {row} có cột suy ra không đúng.", en: "The row {row} holds a wrong derived column.")
    case .sealBroken: Wording(vi: "{row}: nhật ký không còn giống lúc niêm phong (mục số {number}).", en: "{row}: the trail is not what it was when it was sealed (entry {number}).")
    case .sealUnknown: Wording(vi: "Nhật ký không có mục nào mang mã niêm phong {row}: nhật ký đã bị viết lại, hoặc mã này của sổ khác.", en: "No trail entry bears the seal {row}: the trail was rewritten, or the seal is of another database.")
    case .guardMissing: Wording(vi: "Mất hoặc sai phần chống sửa, xóa {row}.", en: "The trigger {row} against changes is gone or changed.")
    case .textHidden: Wording(vi: "Bản ghi {row} có chữ giấu ký tự không đọc được.", en: "The row {row} holds text that hides what cannot be read.")
    case .rowDoubled: Wording(vi: "Bản ghi {row} có hơn một lần trong bảng.", en: "The row {row} stands more than once in its table.")
    case .schemaChanged: Wording(vi: "Cấu trúc của sổ đã bị đổi: {row}.", en: "The structure of the database was changed: {row}.")
    }
  }
}

/// What `doctor` may find: what is wrong, then what to do about it.
package enum HealthProblemKind: String, CaseIterable, Sendable, Worded {
  case damaged
  case orphanRows = "orphan_rows"
  case trail
  case trailMore = "trail_more"
  case evidenceMissing = "evidence_missing"
  case evidenceChanged = "evidence_changed"
  case evidenceOrphan = "evidence_orphan"
  case clockBehind = "clock_behind"
  case calendarGap = "calendar_gap"
  case paperDoubled = "paper_doubled"
  case actDoubled = "act_doubled"
  case numberShared = "number_shared"
  case lawReview = "law_review"
  case lawInvalid = "law_invalid"
  case diskLow = "disk_low"
  case checklist
  case template

  package var wording: Wording {
    switch self {
    case .damaged: Wording(vi: "Tệp cơ sở dữ liệu bị hỏng: {reason}. Khôi phục bản sao lưu gần nhất: maiam restore TỆP --force.", en: "The database file is damaged: {reason}. Restore the latest backup: maiam restore FILE --force.")
    case .orphanRows: Wording(vi: "Có bản ghi ({entity}) trỏ tới nội dung không tồn tại; tệp đã bị sửa từ bên ngoài. Khôi phục bản sao lưu gần nhất: maiam restore TỆP --force.", en: "Rows ({entity}) point at what is not there; the file was edited from outside. Restore the latest backup: maiam restore FILE --force.")
    case .trail: Wording(vi: "{difference} Đối chiếu với biên bản giấy và bản sao lưu; khôi phục bản sao lưu đúng bằng “maiam restore”.", en: "{difference} Compare with paper records and backups; restore a good one with “maiam restore”.")
    case .trailMore: Wording(vi: "Còn {count} chỗ sai khác nữa trong nhật ký. Xem đầy đủ bằng “maiam trail verify”.", en: "There are {count} more differences in the trail. See all with “maiam trail verify”.")
    case .evidenceMissing: Wording(vi: "Mất tệp bằng chứng {path} của {inspection}. Chép lại từ thư mục .evidence của bản sao lưu.", en: "The evidence file {path} of {inspection} is missing. Copy it back from the .evidence folder of a backup.")
    case .evidenceChanged: Wording(vi: "Tệp bằng chứng {path} của {inspection} đã bị thay đổi. Chép lại từ thư mục .evidence của bản sao lưu.", en: "The evidence file {path} of {inspection} was changed. Copy it back from the .evidence folder of a backup.")
    case .evidenceOrphan: Wording(vi: "Tệp {path} không thuộc cuộc kiểm tra nào. Đính kèm lại nếu cần, hoặc chuyển đi nơi khác.", en: "The file {path} belongs to no inspection. Attach it again if it is needed, or move it away.")
    case .clockBehind: Wording(vi: "Đồng hồ máy ({now}) chậm hơn mục nhật ký cuối ({last}). Chỉnh lại ngày giờ của máy.", en: "The clock of this machine ({now}) is behind the last trail entry ({last}). Set the clock.")
    case .paperDoubled: Term.paperDoubledAdvice.wording
    case .actDoubled: RemediationTerm.actDoubled.wording
    case .numberShared: Term.numberElsewhere.wording
    case .calendarGap: Wording(vi: "Lịch năm {year} chưa có lịch nghỉ Tết, Quốc khánh đã thông báo nên thời hạn chỉ là tạm tính. Ghi bằng “maiam calendar holiday add”.", en: "The holidays announced for {year} are not recorded, so deadlines are provisional. Record them with “maiam calendar holiday add”.")
    case .lawReview: Wording(vi: "Đến ngày {day} phải xem lại quy định còn áp dụng hay không: {reason}. Đối chiếu với văn bản mới rồi ghi vào một thư mục quy định (--law).", en: "By {day} it must be checked whether the law still holds: {reason}. Compare it with the new text and record it in a folder of law (--law).")
    case .lawInvalid: Wording(vi: "Thư mục quy định có lỗi: {reason} Sửa tệp rồi chạy “maiam law validate”.", en: "The folder of law has a mistake: {reason} Mend the file and run “maiam law validate”.")
    case .diskLow: Wording(vi: "Ổ đĩa của {path} chỉ còn trống {free} MB, cần ít nhất {needed} MB. Xóa bớt tệp không dùng hoặc chuyển sổ sang ổ khác.", en: "The disk of {path} has {free} MB left; at least {needed} MB are needed. Make room or move the database.")
    case .checklist: Wording(vi: "Phiếu kiểm tra có lỗi: {reason} Sửa tệp rồi chạy “maiam checklist validate”.", en: "A checklist has a mistake: {reason} Mend the file and run “maiam checklist validate”.")
    case .template: Wording(vi: "Mẫu báo cáo có lỗi: {reason} Sửa tệp mẫu rồi chạy lại “maiam doctor”.", en: "A template has a mistake: {reason} Mend the file and run “maiam doctor” again.")
    }
  }
}

/// What the commands of the trail and of safekeeping say.
package enum TrailTerm: String, CaseIterable, Sendable, Worded {
  case columns
  case verified
  case differences
  case sealed
  case sealedLaw
  case sealsFound
  case entryHeading
  case entryBefore
  case entryAfter
  case masked
  case backedUp
  case backedUpDiffering
  case backedUpUnsound
  case restored
  case restoredOver, restoredUnsound
  case healthy
  case problems
  case reopened
  case contentCode
  case contentIntact
  case contentChanged
  case contentReopened
  case neverClosed
  case evidenceLine
  case evidencePresent
  case evidenceMissing
  case evidenceChanged

  package var wording: Wording {
    switch self {
    case .columns: Wording(vi: "Cột: {columns}.", en: "Columns: {columns}.")
    case .verified: Wording(vi: "Nhật ký nguyên vẹn: {entries} mục của {devices} máy khớp với {rows} bản ghi; {seals} mã niêm phong đúng.", en: "The trail is sound: {entries} entries of {devices} devices agree with {rows} rows; {seals} seals hold.")
    case .differences: Wording(vi: "Có {count} chỗ sai khác trong {entries} mục nhật ký và {rows} bản ghi.", en: "{count} differences in {entries} trail entries and {rows} rows.")
    case .sealed: Wording(vi: "Mã niêm phong nhật ký đến mục số {number}: {seal}. Ghi mã này vào văn bản đã ký; kiểm lại bằng: maiam trail verify --seal \"{seal}\"", en: "Seal of the trail up to entry {number}: {seal}. Write it on a signed document; check it with: maiam trail verify --seal \"{seal}\"")
    case .sealedLaw: Wording(vi: "Bộ quy định đang dùng, có ghi trong nhật ký được niêm phong: {law}.", en: "The law in use, as the sealed trail has it: {law}.")
    case .sealsFound: Wording(vi: "Mã niêm phong {seal} có trong nhật ký.", en: "The seal {seal} stands in the trail.")
    case .entryHeading: Wording(vi: "Mục số {number}, {instant}: {action} {entity} {code}\nNgười thực hiện: {actor}; máy: {machine}; lệnh: {command}", en: "Entry {number}, {instant}: {action} {entity} {code}\nBy {actor} on {machine} with: {command}")
    case .entryBefore: Wording(vi: "Trước:", en: "Before:")
    case .entryAfter: Wording(vi: "Sau:", en: "After:")
    case .masked: Wording(vi: "(có nội dung, không ghi vào nhật ký)", en: "(something, which the trail does not tell)")
    case .backedUpUnsound: Wording(vi: "!! Đã lưu vào “{path}”, nhưng sổ KHÔNG còn nguyên vẹn: {count} chỗ sai. Giữ các bản sao lưu cũ; xem từng chỗ bằng “maiam trail verify” và “maiam doctor”.", en: "!! Saved to “{path}”, but the register does NOT verify: {count} differences. Keep the older backups; see “maiam trail verify” and “maiam doctor”.")
    case .backedUpDiffering: Wording(vi: "Đã lưu vào {path}: {entries} mục nhật ký, {rows} bản ghi, {count} chỗ KHÔNG nguyên vẹn.", en: "Saved to {path}: {entries} trail entries, {rows} rows, {count} differences.")
    case .backedUp: Wording(vi: "Đã sao lưu vào {path}: {entries} mục nhật ký, {rows} bản ghi, đã kiểm tra nguyên vẹn.", en: "Backed up to {path}: {entries} trail entries, {rows} rows, checked.")
    case .restored: Wording(vi: "Đã khôi phục {path}: {entries} mục nhật ký, {rows} bản ghi.", en: "Restored {path}: {entries} trail entries, {rows} rows.")
    case .restoredUnsound: Wording(vi: "!! Đã khôi phục từ “{path}”, nhưng bản sao lưu này KHÔNG còn nguyên vẹn: {count} chỗ sai, nay có trong sổ. Xem từng chỗ bằng “maiam trail verify” và “maiam doctor”.", en: "!! Restored from “{path}”, but that backup does NOT verify: {count} differences are in the register now. See “maiam trail verify” and “maiam doctor”.")
    case .restoredOver: Wording(vi: "Sổ trước khi khôi phục được giữ tại {kept}.", en: "The database as it was before is kept at {kept}.")
    case .healthy: Wording(vi: "Không phát hiện vấn đề: {entries} mục nhật ký, {rows} bản ghi, {evidence} tệp bằng chứng; phiếu, mẫu báo cáo, lịch và ổ đĩa đều tốt.", en: "All is well: {entries} trail entries, {rows} rows, {evidence} evidence files; checklists, templates, calendar and disk are fine.")
    case .problems: Wording(vi: "Phát hiện {count} vấn đề.", en: "{count} problems.")
    case .reopened: Wording(vi: "Đã mở lại {code}. Nội dung đã kết thúc vẫn xem được bằng --known-at. Sửa xong, kết thúc lại bằng “maiam inspection close {code}”.", en: "Reopened {code}. What was closed can still be seen with --known-at. When done, close it with “maiam inspection close {code}”.")
    case .contentCode: Wording(vi: "Mã niêm phong nội dung: {code}", en: "Content code: {code}")
    case .contentIntact: Wording(vi: "{inspection} kết thúc ngày {day}: nội dung đúng như khi kết thúc. Mã niêm phong nội dung: {code}", en: "{inspection} closed on {day}: the content is what was closed. Content code: {code}")
    case .contentChanged: Wording(vi: "{inspection} kết thúc ngày {day}: nội dung KHÁC khi kết thúc. Mã khi kết thúc: {code}; mã tính lại: {found}", en: "{inspection} closed on {day}: the content is NOT what was closed. Code at closing: {code}; worked out now: {found}")
    case .contentReopened: Wording(vi: "(đã mở lại ngày {day})", en: "(reopened on {day})")
    case .neverClosed: Wording(vi: "{inspection} chưa kết thúc nên chưa có mã niêm phong nội dung.", en: "{inspection} is not closed and has no content code.")
    case .evidenceLine: Wording(vi: "Bằng chứng: {file} ({item}): {state}", en: "Evidence: {file} ({item}): {state}")
    case .evidencePresent: Wording(vi: "còn nguyên", en: "present")
    case .evidenceMissing: Wording(vi: "MẤT TỆP", en: "MISSING")
    case .evidenceChanged: Wording(vi: "ĐÃ BỊ THAY ĐỔI", en: "CHANGED")
    }
  }
}

/// What an entry did to its row.
package enum TrailAction: String, CaseIterable, Sendable, Worded {
  case recorded
  case superseded

  package var wording: Wording {
    switch self {
    case .recorded: Wording(vi: "ghi", en: "recorded")
    case .superseded: Wording(vi: "thay thế, hủy bỏ", en: "superseded")
    }
  }
}
