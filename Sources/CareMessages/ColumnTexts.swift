package import CareCore
import Foundation

extension ColumnKey: Worded {
  /// The heading, as a register of inspections or a list of facilities prints it.
  package var wording: Wording {
    switch self {
    case .dataset: Wording(vi: "Bộ dữ liệu", en: "Dataset")
    case .used: Wording(vi: "Mẫu đang dùng", en: "Used")
    case .rowNumber: Wording(vi: "TT", en: "No.")
    case .code: Wording(vi: "Mã", en: "Code")
    case .facilityCode: Wording(vi: "Mã cơ sở", en: "Facility code")
    case .name: Wording(vi: "Tên cơ sở", en: "Facility")
    case .kind: Wording(vi: "Loại hình", en: "Kind")
    case .otherKinds: Wording(vi: "Loại hình khác", en: "Also does")
    case .ownership: Wording(vi: "Công lập/ngoài công lập", en: "Ownership")
    case .operatorKind: Wording(vi: "Tổ chức, cá nhân thành lập", en: "Operator")
    case .religion: Wording(vi: "Tôn giáo", en: "Religion")
    case .religiousKind: Wording(vi: "Loại tổ chức, cơ sở tôn giáo, tín ngưỡng", en: "Religious kind")
    case .host: Wording(vi: "Nơi đặt cơ sở", en: "Host")
    case .communeCode: Wording(vi: "Mã xã/phường", en: "Commune code")
    case .commune: Wording(vi: "Xã/phường", en: "Commune")
    case .province: Wording(vi: "Tỉnh/thành phố", en: "Province")
    case .address: Wording(vi: "Địa chỉ", en: "Address")
    case .setting: Wording(vi: "Địa bàn", en: "Setting")
    case .head: Wording(vi: "Người đứng đầu", en: "Head")
    case .phone: Wording(vi: "Điện thoại", en: "Phone")
    case .opened: Wording(vi: "Ngày bắt đầu hoạt động", en: "Opened on")
    case .duties: Wording(vi: "Nhiệm vụ đang thực hiện", en: "Tasks carried out")
    case .area: Wording(vi: "Địa bàn hoạt động", en: "Area of operation")
    case .from: Wording(vi: "Từ ngày", en: "From")
    case .censusDay: Wording(vi: "Số đối tượng tính đến ngày", en: "Counted on")
    case .children: Wording(vi: "Số trẻ em đang chăm sóc", en: "Children")
    case .beneficiaries: Wording(vi: "Tổng số đối tượng", en: "Beneficiaries")
    case .girls: Wording(vi: "Trẻ em gái", en: "Girls")
    case .under18Months: Wording(vi: "Dưới 18 tháng", en: "Under 18 months")
    case .from18MonthsTo6: Wording(vi: "Từ 18 tháng đến dưới 6 tuổi", en: "18 months to under 6")
    case .from6To16: Wording(vi: "Từ 6 đến dưới 16 tuổi", en: "6 to under 16")
    case .from16: Wording(vi: "Từ đủ 16 tuổi", en: "16 and over")
    case .disability: Wording(vi: "Khuyết tật", en: "With disabilities")
    case .mentalIllness: Wording(vi: "Tâm thần", en: "With mental illness")
    case .hiv: Wording(vi: "Nhiễm HIV", en: "With HIV")
    case .roundTheClock: Wording(vi: "Chăm sóc 24/24 giờ", en: "Round the clock")
    case .others: Wording(vi: "Đối tượng khác", en: "Other beneficiaries")
    case .needy: Wording(vi: "Đối tượng có hoàn cảnh khó khăn", en: "In difficult circumstances")
    case .staff: Wording(vi: "Số nhân viên", en: "Staff")
    case .caregivers: Wording(vi: "Nhân viên chăm sóc", en: "Caregivers")
    case .withoutPlacementDecision:
      Wording(vi: "Trẻ chưa có quyết định chăm sóc thay thế", en: "Without placement decision")
    case .withoutAdmissionDecision: Wording(vi: "Chưa có quyết định tiếp nhận", en: "Without admission decision")
    case .countedBy: Wording(vi: "Người kiểm đếm", en: "Counted by")
    case .source: Wording(vi: "Nguồn phát hiện", en: "Source")
    case .discoveredOn: Wording(vi: "Ngày phát hiện", en: "Discovered on")
    case .closedOn: Wording(vi: "Ngày đóng cửa", en: "Closed on")
    case .inspectionClosedOn: Wording(vi: "Ngày kết thúc kiểm tra", en: "Inspection closed on")
    case .canceledOn: Wording(vi: "Ngày hủy", en: "Canceled on")
    case .closureDocument: Wording(vi: "Văn bản giải thể, đóng cửa", en: "Closure document")
    case .permitKind: Wording(vi: "Loại giấy tờ", en: "Paper")
    case .number: Wording(vi: "Số, ký hiệu", en: "Number")
    case .issuer: Wording(vi: "Cơ quan cấp", en: "Issuer")
    case .issued: Wording(vi: "Ngày cấp", en: "Issued on")
    case .capacity: Wording(vi: "Quy mô được phép", en: "Capacity")
    case .expires: Wording(vi: "Ngày hết hạn", en: "Expires on")
    case .standing: Wording(vi: "Hiệu lực", en: "Standing")
    case .event: Wording(vi: "Nội dung", en: "Event")
    case .on: Wording(vi: "Ngày", en: "On")
    case .until: Wording(vi: "Đến hết ngày", en: "Until")
    case .document: Wording(vi: "Văn bản", en: "Document")
    case .othersCounted: Wording(vi: "Đã đếm đối tượng khác", en: "Others counted")
    case .papers: Wording(vi: "Hồ sơ pháp lý (số, ngày, cơ quan cấp)", en: "Papers")
    case .situation: Wording(vi: "Tình trạng pháp lý", en: "Licensing situation")
    case .licensingClass: Wording(vi: "Nhóm theo quy định", en: "Class")
    case .foundingBasis: Wording(vi: "Căn cứ thành lập", en: "Founding basis")
    case .operationPaper: Wording(vi: "Giấy tờ hoạt động", en: "Operation paper")
    case .operationPaperState: Wording(vi: "Tình trạng giấy tờ hoạt động", en: "State of the paper")
    case .conditionsMet: Wording(vi: "Bảo đảm các điều kiện đã kiểm tra", en: "Conditions looked at met")
    case .reasons: Wording(vi: "Lý do, căn cứ", en: "Reasons")
    case .conditionsChecked: Wording(vi: "Điều kiện", en: "Conditions")
    case .authorityOverdue: Wording(vi: "Hồ sơ quá thời hạn giải quyết", en: "Authority past its term")
    case .nextSteps: Wording(vi: "Việc có thể làm tiếp theo, người quyết định, căn cứ", en: "Next steps")
    case .cause: Wording(vi: "Vì sao", en: "Why")
    case .situationBefore: Wording(vi: "Tình trạng trước đó", en: "Before")
    case .lawReview: Wording(vi: "Việc cần làm", en: "What to do")
    case .lawChange: Wording(vi: "Thay đổi", en: "Change")
    case .lawTable: Wording(vi: "Bảng", en: "Table")
    case .lawRow: Wording(vi: "Dòng", en: "Row")
    case .lawBefore: Wording(vi: "Trước", en: "Before")
    case .lawAfter: Wording(vi: "Sau", en: "After")
    case .facts: Wording(vi: "Do", en: "Because of")
    case .term: Wording(vi: "Thời hạn", en: "Term")
    case .lastDay: Wording(vi: "Ngày cuối", en: "Last day")
    case .daysLeft: Wording(vi: "Còn lại (ngày)", en: "Days left")
    case .isProvisional: Wording(vi: "Tạm tính", en: "Provisional")
    case .flags: Wording(vi: "Các dấu hiệu", en: "Flags")
    case .daysOperatingWithoutNotice:
      Wording(vi: "Số ngày hoạt động chưa thông báo", en: "Days operating without a notice")
    case .situationWhileLicensed: Wording(vi: "Đến 30/6/2026", en: "Until 30/6/2026")
    case .daysOperatingWithoutPaper:
      Wording(vi: "Số ngày không có giấy tờ còn hiệu lực", en: "Days without a paper in force")
    case .withoutPaperSince: Wording(vi: "Không có giấy tờ còn hiệu lực từ ngày", en: "Without a paper in force since")
    case .withoutNoticeSince: Wording(vi: "Hoạt động chưa thông báo từ ngày", en: "Without a notice since")
    case .daysSinceDiscovery: Wording(vi: "Số ngày từ khi phát hiện", en: "Days since discovery")
    case .directive: Wording(vi: "Văn bản chỉ đạo", en: "Directive")
    case .summary: Wording(vi: "Trích yếu", en: "Summary")
    case .date: Wording(vi: "Ngày ban hành", en: "Date")
    case .to: Wording(vi: "Đến ngày", en: "To")
    case .checklistID: Wording(vi: "Phiếu kiểm tra", en: "Checklist")
    case .version: Wording(vi: "Phiên bản", en: "Version")
    case .movedChildren: Wording(vi: "Số trẻ em được chuyển", en: "Children moved")
    case .childrenUncounted: Wording(vi: "Số cơ sở chưa có số trẻ em", en: "Facilities without a count of children")
    case .corrections: Wording(vi: "Đính chính", en: "Corrections")
    case .amount: Wording(vi: "Số tiền phạt (đồng)", en: "Fine (dong)")
    case .title: Wording(vi: "Tên gọi", en: "Title")
    case .items: Wording(vi: "Số nội dung", en: "Items")
    case .appliesTo: Wording(vi: "Áp dụng cho", en: "Applies to")
    case .validFrom: Wording(vi: "Áp dụng từ ngày", en: "Valid from")
    case .validTo: Wording(vi: "Áp dụng đến ngày", en: "Valid to")
    case .campaign: Wording(vi: "Đợt kiểm tra", en: "Campaign")
    case .inspection: Wording(vi: "Cuộc kiểm tra", en: "Inspection")
    case .state: Wording(vi: "Trạng thái", en: "State")
    case .problemRow: Wording(vi: "Dòng", en: "Row")
    case .problemCell: Wording(vi: "Ô", en: "Cell")
    case .problemHeading: Wording(vi: "Cột", en: "Heading")
    case .problemReason: Wording(vi: "Vì sao, cách sửa", en: "Why, and what to do")
    case .score: Wording(vi: "Điểm (0–100)", en: "Score (0–100)")
    case .otherCode: Wording(vi: "Mã kia", en: "Other code")
    case .otherName: Wording(vi: "Tên kia", en: "Other name")
    case .otherCommune: Wording(vi: "Xã/phường kia", en: "Other commune")
    case .match: Wording(vi: "Đối chiếu", en: "Match")
    case .sequence: Wording(vi: "Số", en: "Entry")
    case .instant: Wording(vi: "Thời điểm", en: "When")
    case .actor: Wording(vi: "Người thực hiện", en: "Who")
    case .action: Wording(vi: "Việc", en: "What")
    case .entity: Wording(vi: "Nội dung", en: "Row")
    case .command: Wording(vi: "Lệnh", en: "Command")
    case .machine: Wording(vi: "Máy", en: "Machine")
    case .device: Wording(vi: "Mã máy", en: "Device")
    case .hash: Wording(vi: "Mã băm", en: "Hash")
    case .plannedOn: Wording(vi: "Ngày dự kiến", en: "Planned on")
    case .startedOn: Wording(vi: "Ngày kiểm tra", en: "Inspected on")
    case .decision: Wording(vi: "Quyết định kiểm tra", en: "Decision")
    case .lead: Wording(vi: "Trưởng đoàn", en: "Lead")
    case .inspected: Wording(vi: "Đã kiểm tra", en: "Inspected")
    case .notInspected: Wording(vi: "Chưa kiểm tra", en: "Not inspected")
    case .excuse: Wording(vi: "Lý do chưa kiểm tra", en: "Why not inspected")
    case .facilities: Wording(vi: "Số cơ sở", en: "Facilities")
    case .excused: Wording(vi: "Có lý do", en: "Excused")
    case .left: Wording(vi: "Còn lại", en: "Left")
    case .progress: Wording(vi: "Tiến độ", en: "Progress")
    case .team: Wording(vi: "Tổ", en: "Team")
    case .members: Wording(vi: "Thành viên", en: "Members")
    case .addedOn: Wording(vi: "Bổ sung ngày", en: "Added on")
    case .figure: Wording(vi: "Nội dung", en: "Figure")
    case .met: Wording(vi: "Đạt", en: "Met")
    case .notMet: Wording(vi: "Không đạt", en: "Not met")
    case .notApplicable: Wording(vi: "Không áp dụng", en: "Not applicable")
    case .notChecked: Wording(vi: "Nội dung chưa kiểm tra", en: "Not checked")
    case .notDueYet: Wording(vi: "Nội dung chưa đến hạn", en: "Not due yet")
    case .gathered: Wording(vi: "Nội dung ghi nhận số liệu", en: "Noted")
    case .findings: Wording(vi: "Số tồn tại, hạn chế", en: "Findings")
    case .itemID: Wording(vi: "Mã nội dung", en: "Item")
    case .section: Wording(vi: "Phần", en: "Section")
    case .question: Wording(vi: "Nội dung kiểm tra", en: "Question")
    case .value: Wording(vi: "Kết quả", en: "Value")
    case .outcome: Wording(vi: "Đánh giá", en: "Outcome")
    case .citations: Wording(vi: "Căn cứ", en: "Legal source")
    case .act: Wording(vi: "Việc được ghi", en: "Act")
    case .nextState: Wording(vi: "Trạng thái sau đó", en: "State after")
    case .childSafety: Wording(vi: "An toàn trẻ em", en: "Child safety")
    case .note: Wording(vi: "Ghi chú", en: "Note")
    case .severity: Wording(vi: "Mức ưu tiên", en: "Priority")
    case .statement: Wording(vi: "Tồn tại, hạn chế", en: "Finding")
    case .seen: Wording(vi: "Thực tế ghi nhận", en: "What was seen")
    case .remedy: Wording(vi: "Đề nghị chấn chỉnh, khắc phục", en: "Remedy")
    case .dutyBearer: Wording(vi: "Cơ quan, người có trách nhiệm", en: "Whose duty")
    case .followUpResult: Wording(vi: "Kết quả kiểm tra lại", en: "Seen at the follow-up")
    case .requirementID: Wording(vi: "Mã yêu cầu", en: "Requirement")
    case .quote: Wording(vi: "Trích dẫn", en: "Quote")
    case .topic: Wording(vi: "Lĩnh vực", en: "Topic")
    case .core: Wording(vi: "Chủ yếu", en: "Core")
    case .inForce: Wording(vi: "Hiệu lực", en: "In force")
    case .reading: Wording(vi: "Tình trạng đọc văn bản", en: "Reading")
    case .presentOffice: Wording(vi: "Cơ quan hiện nay", en: "Present office")
    case .askedBy: Wording(vi: "Phiếu có hỏi", en: "Asked by")
    case .explanation: Wording(vi: "Lý do không hỏi", en: "Why not asked")
    case .change: Wording(vi: "Thay đổi", en: "Change")
    case .field: Wording(vi: "Mục", en: "Field")
    case .before: Wording(vi: "Trước", en: "Before")
    case .after: Wording(vi: "Sau", en: "After")
    case .papersConfirmedOn: Wording(vi: "Đã xác nhận giấy tờ ngày", en: "Papers confirmed on")
    case .papersUnconfirmed: Wording(vi: "Theo sổ, chưa ai xác nhận giấy tờ", en: "By the register alone")
    case .terminated: LicensingSituation.terminated.wording
    case .spontaneous: LicensingSituation.spontaneous.wording
    case .unregistered: LicensingSituation.unregistered.wording
    case .unlicensed: LicensingSituation.unlicensed.wording
    case .notNotified: LicensingSituation.notNotified.wording
    case .pauseLapsed: LicensingSituation.pauseLapsed.wording
    case .suspensionLapsed: LicensingSituation.suspensionLapsed.wording
    case .paused: LicensingSituation.paused.wording
    case .suspended: LicensingSituation.suspended.wording
    case .conditionsNotMet: LicensingSituation.conditionsNotMet.wording
    case .unknown: LicensingSituation.unknown.wording
    case .notified: LicensingSituation.notified.wording
    case .notifiedUnchecked: Wording(vi: "Đã thông báo, chưa kiểm tra", en: "Notified, not inspected")
    case .notifiedOpen:
      Wording(
        vi: "Đã thông báo, đang hoặc đã kiểm tra, chưa kết luận",
        en: "Notified, being inspected or inspected, not concluded")
    case .notifiedChecked:
      Wording(vi: "Đã thông báo, đã kiểm tra, đáp ứng", en: "Notified, inspected, requirements met")
    case .licensed: LicensingSituation.licensed.wording
    case .registered: LicensingSituation.registered.wording
    case .notRequired: LicensingSituation.notRequired.wording
    case .closed: LicensingSituation.closed.wording
    case .day: Wording(vi: "Ngày", en: "Day")
    case .weekday: Wording(vi: "Thứ", en: "Weekday")
    case .dayKind: Wording(vi: "Loại ngày", en: "Kind of day")
    case .dayName: Wording(vi: "Tên gọi", en: "Name")
    case .status: Wording(vi: "Tình trạng", en: "Status")
    case .sourceText: Wording(vi: "Nguồn", en: "Source")
    case .isChecked: Wording(vi: "Đã đối chiếu", en: "Checked")
    case .isInForce: Wording(vi: "Áp dụng", en: "In force")
    case .dueKind: Wording(vi: "Loại việc", en: "What is due")
    case .legalLastDay: Wording(vi: "Ngày cuối theo luật", en: "Legal last day")
    case .safeDay: Wording(vi: "Ngày làm việc cuối cùng", en: "Last working day")
    case .ownDay: Wording(vi: "Ngày do đơn vị tự đặt", en: "The agency's own day")
    case .isOverdue: Wording(vi: "Quá hạn", en: "Overdue")
    case .isPastOwnDay: Wording(vi: "Đã qua ngày tự đặt", en: "Past the agency's own day")
    case .since: Wording(vi: "Chờ từ ngày", en: "Waiting since")
    case .hasEnded: Wording(vi: "Đã hết thời hạn", en: "Ended")
    case .basis: Wording(vi: "Căn cứ thời hạn", en: "Basis")
    case .missing: Wording(vi: "Còn thiếu", en: "Still missing")
    case .recipients: Wording(vi: "Nơi nhận", en: "Recipients")
    case .reporter: Wording(vi: "Cơ quan báo cáo", en: "Reporter")
    case .rule: Wording(vi: "Thời hạn gửi", en: "When")
    case .period: Wording(vi: "Kỳ", en: "Period")
    case .dataPeriod: Wording(vi: "Kỳ số liệu", en: "Data period")
    case .sentOn: Wording(vi: "Ngày gửi", en: "Sent on")
    case .timeliness: Wording(vi: "Tình hình gửi", en: "Sent in time")
    case .sentFile: Wording(vi: "Tệp đã gửi", en: "File sent")
    case .sentHash: Wording(vi: "Mã băm SHA-256 của tệp", en: "SHA-256 of the file")
    case .passesTo: Wording(vi: "Chuyển tiếp tới", en: "Passed on to")
    case .campaignName: Wording(vi: "Tên đợt kiểm tra", en: "Campaign")
    case .builtIn: Wording(vi: "Mã chế độ có sẵn", en: "Built-in duty")
    case .level: Wording(vi: "Cấp báo cáo", en: "Level")
    case .certainty: Wording(vi: "Mức độ đã đọc", en: "How surely read")
    case .demand: Wording(vi: "Nội dung yêu cầu", en: "What is demanded")
    case .firstDay: Wording(vi: "Hạn đầu tiên", en: "First deadline")
    case .lapsedLaw: Wording(vi: "Quy định đã hết hiệu lực", en: "Law that has ended")
    case .ageing: Wording(vi: "Thời gian tồn đọng", en: "Ageing")
    case .ageDays: Wording(vi: "Số ngày từ khi phát hiện", en: "Days since found")
    case .foundOn: Wording(vi: "Ngày phát hiện", en: "Found on")
    case .critical: Wording(vi: "Cấp bách", en: "Critical")
    case .major: Wording(vi: "Cần khắc phục sớm", en: "Major")
    case .minor: Wording(vi: "Cần chấn chỉnh", en: "Minor")
    case .unsettled: Wording(vi: "Chưa khắc phục xong", en: "Unsettled")
    case .verified: Wording(vi: "Đã xác nhận khắc phục", en: "Verified")
    case .deadlineState: Wording(vi: "Tình hình thực hiện", en: "Against the deadline")
    case .age0To30: Wording(vi: "Từ 0 đến 30 ngày", en: "0–30 days")
    case .age31To60: Wording(vi: "Từ 31 đến 60 ngày", en: "31–60 days")
    case .age61To90: Wording(vi: "Từ 61 đến 90 ngày", en: "61–90 days")
    case .ageOver90: Wording(vi: "Trên 90 ngày", en: "Over 90 days")
    case .lastProgress: Wording(vi: "Tiến độ gần nhất", en: "Last progress")
    case .verifiedBy: Wording(vi: "Người xác nhận", en: "Verified by")
    case .verifiedOn: Wording(vi: "Ngày xác nhận", en: "Verified on")
    case .handlings: Wording(vi: "Việc xử lý", en: "Handling")
    case .handlingKind: Wording(vi: "Hình thức xử lý", en: "Handling")
    case .recordedWith: Wording(vi: "Nơi ghi", en: "Recorded with")
    case .decidedBy: Wording(vi: "Người, cơ quan quyết định", en: "Decided by")
    case .body: Wording(vi: "Cơ quan nhận", en: "Body")
    case .content: Wording(vi: "Nội dung", en: "Content")
    case .reply: Wording(vi: "Trả lời", en: "Reply")
    case .passedTo: Wording(vi: "Đã chuyển", en: "Passed to")
    case .repliedOn: Wording(vi: "Ngày trả lời", en: "Replied on")
    case .notice: Wording(vi: "Thông báo", en: "Notice")
    case .received: Wording(vi: "Ngày nhận", en: "Received on")
    case .receivedBy: Wording(vi: "Nơi nhận", en: "Received by")
    case .starts: Wording(vi: "Dự kiến hoạt động từ", en: "To begin on")
    case .receivedAt: Wording(vi: "Tiếp nhận lúc", en: "Received at")
    case .endsAt: Wording(vi: "Hạn (giờ)", en: "Due at")
    case .settledAt: Wording(vi: "Có kết quả lúc", en: "Settled at")
    case .timeLeft: Wording(vi: "Thời gian còn lại", en: "Time left")
    case .link: Wording(vi: "Liên hệ", en: "Link")
    case .correction: Wording(vi: "Đính chính sau khi chuyển", en: "Corrected since it was passed on")
    case .foundBefore: Wording(vi: "Tồn tại trước, cùng yêu cầu", en: "Earlier finding, same requirement")
    case .foundSince: Wording(vi: "Thấy lại ở cuộc kiểm tra sau", en: "Found again since")
    case .earlier: Wording(vi: "Lần trước", en: "Earlier")
    }
  }

  /// The name of an enumeration's raw value in this column.
  ///
  /// - Returns: `nil` where the column holds no enumeration, or not this value.
  package func term(_ raw: String) -> (any Worded)? {
    switch self {
    case .kind: FacilityKind(rawValue: raw)
    case .ownership: Ownership(rawValue: raw)
    case .operatorKind: OperatorKind(rawValue: raw)
    case .religiousKind: ReligiousKind(rawValue: raw)
    case .setting: Setting(rawValue: raw)
    case .source: DiscoverySource(rawValue: raw)
    case .recordedWith: HandlingSource(rawValue: raw)
    case .receivedBy: OperationAuthority(rawValue: raw)
    case .permitKind: PermitKind(rawValue: raw)
    case .event: PermitEvent.Kind(rawValue: raw)
    case .situation, .situationBefore, .situationWhileLicensed:
      LicensingSituation(rawValue: raw) ?? UnconfirmedSituation(rawValue: raw) ?? NamedSituation(rawValue: raw)
        as (any Worded)?
    case .term: LicensingTerm.Kind(rawValue: raw)
    case .foundingBasis: FoundingBasis(rawValue: raw)
    case .operationPaper: OperationPaper(rawValue: raw)
    case .operationPaperState: OperationPaperState(rawValue: raw)
    case .outcome: AnswerOutcome(rawValue: raw)
    case .severity: Severity(rawValue: raw)
    case .dutyBearer: DutyBearer(rawValue: raw)
    case .followUpResult: FollowUpResult(rawValue: raw)
    case .reading: ReadingStatus(rawValue: raw)
    case .topic: Topic(rawValue: raw)
    case .change: ChecklistDiff.Kind(rawValue: raw)
    case .dayKind: CalendarRow.Kind(rawValue: raw)
    case .dueKind: DueItem.Kind(rawValue: raw)
    case .lawReview: LawReviewItem.Kind(rawValue: raw)
    case .lawChange: LawDiff.Change.Kind(rawValue: raw)
    case .lawTable: LawEntry.Table(rawValue: raw)
    case .level: DutyPattern.Level(rawValue: raw)
    case .ageing: Ageing(rawValue: raw)
    case .deadlineState: DeadlineState(rawValue: raw)
    case .handlingKind: Handling.Kind(rawValue: raw)
    case .link: RepeatedFinding.Link(rawValue: raw)
    case .cause: ChangeCause(rawValue: raw)
    case .certainty: Certainty(rawValue: raw)
    case .entity: TrailEntity(rawValue: raw)
    case .action: TrailAction(rawValue: raw)
    case .status: CalendarRow.Status(rawValue: raw)
    // An inspection, a finding and an observation each have a state; no raw value stands in two of them.
    case .act: RemediationAct.Kind(rawValue: raw)
    case .nextState: FindingState(rawValue: raw)
    case .state:
      InspectionState(rawValue: raw) ?? FindingState(rawValue: raw) ?? ObservationState(rawValue: raw) as (any Worded)?
    default: nil
    }
  }
}

/// A field as people read it: numbers with dots for thousands and a comma for decimals in Vietnamese, days as
/// 14/05/2025, the names of enumerations, `Có` and `Không`; nothing for what is absent.
package func fieldText(_ field: Field, column: ColumnKey?, _ language: Language) -> String {
  switch field {
  case .text(let text): text
  case .integer(let number): groupedDigits(String(number), language)
  case .decimal(let number): decimalText(number, language)
  case .day(let day): language == .vietnamese ? day.shortText : day.description
  case .boolean(let flag): Wording(vi: flag ? "Có" : "Không", en: flag ? "Yes" : "No").text(language)
  case .term(let raw): column?.term(raw)?.label(language) ?? raw
  case .worded(_, let text), .counted(_, let text): text
  case .list(let texts): texts.joined(separator: "; ")
  case .absent: ""
  }
}

private func decimalText(_ number: Decimal, _ language: Language) -> String {
  // The description of a decimal has a point in every locale.
  let parts = number.description.split(separator: ".", omittingEmptySubsequences: false)
  let whole = groupedDigits(String(parts[0]), language)
  return parts.count < 2 ? whole : whole + (language == .vietnamese ? "," : ".") + parts[1]
}

/// A separator between groups of three digits.
func groupedDigits(_ digits: String, _ language: Language) -> String {
  let isNegative = digits.hasPrefix("-")
  let magnitude = Array(isNegative ? digits.dropFirst() : digits[...])
  var text = isNegative ? "-" : ""
  for (index, digit) in magnitude.enumerated() {
    if index > 0, (magnitude.count - index) % 3 == 0 { text += language == .vietnamese ? "." : "," }
    text.append(digit)
  }
  return text
}

extension OperationPaper: Worded {
  package var wording: Wording {
    switch self {
    case .license: Wording(vi: "Giấy phép hoạt động", en: "Operating license")
    case .under10Certificate:
      Wording(vi: "GCN đăng ký hoạt động trợ giúp xã hội dưới 10 đối tượng", en: "Under-10 certificate")
    case .childProtectionRegistration:
      Wording(vi: "Đăng ký hoạt động dịch vụ bảo vệ trẻ em", en: "Child protection registration")
    case .preschoolPermit: Wording(vi: "Giấy phép giáo dục mầm non", en: "Preschool permit")
    case .notRequired: Wording(vi: "Không thuộc diện phải có", en: "Not required")
    case .none: Wording(vi: "Không có", en: "None")
    }
  }
}

extension OperationPaperState: Worded {
  package var wording: Wording {
    switch self {
    case .valid: Wording(vi: "Còn hiệu lực", en: "Valid")
    case .suspended: Wording(vi: "Đang tạm đình chỉ", en: "Suspended")
    case .withdrawn: Wording(vi: "Đã bị thu hồi", en: "Withdrawn")
    case .surrendered: Wording(vi: "Cơ sở đã nộp lại", en: "Handed back")
    case .refused: Wording(vi: "Bị từ chối cấp", en: "Refused")
    case .mismatch: Wording(vi: "Không đúng nội dung được cấp", en: "Mismatch")
    case .expired: Wording(vi: "Đã hết hạn", en: "Expired")
    case .notApplied: Wording(vi: "Chưa nộp hồ sơ", en: "Not applied for")
    case .inProcess: Wording(vi: "Đang giải quyết hồ sơ", en: "In process")
    case .stopped: Wording(vi: "Đã dừng giải quyết hồ sơ", en: "Application stopped")
    }
  }
}

extension DutyBearer: Worded {
  package var wording: Wording {
    switch self {
    case .facility: Wording(vi: "Cơ sở", en: "Facility")
    case .authority: Wording(vi: "Cơ quan nhà nước có thẩm quyền", en: "Authority")
    case .caregiver: Wording(vi: "Người chăm sóc trẻ em", en: "Caregiver")
    case .guardian: Wording(vi: "Người giám hộ", en: "Guardian")
    case .substituteCarer: Wording(vi: "Người nhận chăm sóc thay thế", en: "Substitute carer")
    case .adopter: Wording(vi: "Người nhận con nuôi", en: "Adopter")
    case .healthStation: Wording(vi: "Trạm y tế", en: "Health station")
    case .authorityAndFacility: Wording(vi: "Cơ quan nhà nước có thẩm quyền và cơ sở", en: "Authority and facility")
    case .adopterAndFacility: Wording(vi: "Người nhận con nuôi và cơ sở", en: "Adopter and facility")
    case .healthStationAndCaregiver:
      Wording(vi: "Trạm y tế và người chăm sóc trẻ em", en: "Health station and caregiver")
    }
  }
}
