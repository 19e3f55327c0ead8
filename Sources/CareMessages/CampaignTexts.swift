// swift-format-ignore-file
// One sentence, one line, however long: sentences are looked for as they are shown.

package import CareCore

extension InspectingBody: Worded {
  package var wording: Wording {
    switch self {
    case .ministry: Wording(vi: "Đơn vị thuộc bộ", en: "Unit of a ministry")
    case .department: Wording(vi: "Cơ quan chuyên môn thuộc Ủy ban nhân dân cấp tỉnh", en: "Department of a province")
    case .commune: Wording(vi: "Cơ quan chuyên môn thuộc Ủy ban nhân dân cấp xã", en: "Agency of a commune")
    case .peoplesCommittee: Wording(vi: "Chủ tịch Ủy ban nhân dân", en: "Chair of a people's committee")
    case .provincialInspectorate: Wording(vi: "Thanh tra tỉnh", en: "Provincial inspectorate")
    }
  }
}

extension InspectionStart {
  /// What lets a notice be checked, with its clause: that of the body that checks the facility or, where it is open which
  /// one, of who decided; `nil` for checks on another basis.
  ///
  /// Legal source: NQ 66.18/2026/NQ-CP, Phụ lục I.10 Mục 2 B.III.1 (Sở Y tế, 10 or more) and B.III.2 (Chủ tịch UBND cấp
  /// xã, fewer than 10), read; that the check is run under a decision of inspection is our reading.
  /// - Parameters:
  ///   - right: The body that checks the facility; `nil` where it is open.
  ///   - doubt: What must be looked at of it, told behind.
  package func noticeBasis(
    _ law: LawCitations, _ language: Language, by right: OperationAuthority?, doubt: NoticeCheckDoubt?
  ) -> String? {
    guard basis == .afterNotice else { return nil }
    let chair = "Chủ tịch "
    let name = issuer.lowercased().hasPrefix(chair.lowercased()) ? String(issuer.dropFirst(chair.count)) : issuer
    let decider: OperationAuthority? =
      switch InspectingBody(issuer: name) {
      case .department: .healthDepartment
      case .commune: .communeChairman
      default: nil
      }
    let point: LawCitation.Point =
      switch right ?? decider {
      case .healthDepartment: .afterNoticeDepartment
      case .communeChairman: .afterNoticeCommune
      case .other, nil: .afterNotice
      }
    let text = InspectionBasis.afterNotice.label(language) + law.text(point, on: decided, language)
    var doubts = [doubt?.text(language)]
    if let right, let decider, right != decider {
      doubts.append(
        CampaignTerm.checkByOtherBody.text(
          language, ["body": right.label(language), "issuer": decider.label(language)]))
    }
    return ([text] + doubts.compactMap(\.self)).joined(separator: "; ")
  }
}

extension NoticeCheckDoubt {
  /// The words behind the basis of the check.
  fileprivate func text(_ language: Language) -> String {
    switch self {
    case .noNotice: CampaignTerm.checkWithoutNotice.text(language)
    case .beforeItsDay(let day): CampaignTerm.checkBeforeItsDay.text(language, ["from": day.shortText])
    }
  }
}

/// The sentences around campaigns, teams and the limits of inspections.
package enum CampaignTerm: String, CaseIterable, Sendable, Worded {
  case addedLate
  case addedLateMark
  case movedMark, movedOne, movedSince
  case closedOne, closedSince
  case apartClosed, apartMoved, apartKind, apartOutside
  case apartPlanned, apartRunning, apartExcused, apartSince
  case arrivedMark, arrivedOne, arrivedUnplanned, arrivedExcused, arrivedSince
  case doubled
  case planReplaced, planCanceledExcused
  case formOnly, formFirst, formMayFit, formAsked, formUnused
  case keptTeam, idleTeams, inspectedByFormer
  case closedOtherwise
  case comparedBoth, comparedOnly, comparedNobodyInBoth, comparedCommonFindings
  case canceledOn, canceledReason
  case firstOnes
  case uncountedPlaces
  case overlap
  case overlapBefore
  case assigned
  case notAssigned
  case withoutTeam, withoutTeamLine
  case noTeams
  case teamLine
  case headCommunes
  case headKinds
  case headLeft
  case nothingLeft
  case pace
  case paceSlow
  case paceInTime
  case paceLate
  case inspectionsFooter
  case inspectionsClosed
  case paceDone
  case paceNone
  case teamsSilent
  case communesSilent
  case closedLine
  case reportOfClosing
  case foundLater
  case inspectedLater
  case laterClosed
  case laterRunning
  case laterCanceled
  case reopenedLater
  case countedInCampaign
  case laterThanCampaign
  case running
  case excusedBefore
  case canceledAndExcused
  case closed
  case windowLine
  case total
  case comparedFacilities
  case comparedInspected
  case comparedWithoutPaper
  case comparedFindings
  case comparedSeverity
  case comparedTopic
  case comparedNew
  case comparedGone
  case comparedDay
  case comparedCame, comparedKindThen, comparedKindNow, comparedOutsideThen, comparedOutsideNow, comparedClosedThen
  case comparedEntered, comparedUnlisted, comparedMerged, comparedMergedOne
  case decisionLine
  case bodyLine
  case basisLine
  case bodyNamed
  case bodyAssumed
  case bodyContradicted
  case basisDerived
  case basisUnstated
  case regimeAssumed
  case sideOpen
  case scopeLine
  case planLine
  case teamHead
  case memberDeclared
  case memberUndeclared
  case lead
  case assignedLater
  case member
  case undeclaredWarning
  case undeclared
  case limitByDecision
  case limitByBoth
  case limitByLaw
  case checkWithoutNotice, checkBeforeItsDay, checkByOtherBody
  case limitNone
  case limitAboveLegal
  case limitInterpreted
  case limitUnchecked
  case limitStrict
  case limitLastDay
  case limitLastDays
  case limitDecisionLast
  case limitExtended
  case limitHead
  case overranDecision
  case overranLaw
  case overranCalendarDays
  case overranClosed
  case overranRunning
  case extended
  case extendedLate
  case declared
  case stateFromTo
  case stateFrom
  case pausedOfCourse
  case closedEarlier
  case closedBeforeReopening
  case pauseCorrected
  case pauseTakenBack
  case extendedOfCourse
  case pauseLine
  case pauseOpen
  case pauseUnsettled
  case pauseAllowed
  case pauseLong
  case paused
  case pausedTitle
  case resumed

  package var wording: Wording {
    switch self {
    case .addedLate: Wording(vi: "Bổ sung sau khi lập danh sách, ngày {day}: {facilities}.", en: "Added after the list was made, on {day}: {facilities}.")
    case .addedLateMark: Wording(vi: "Bổ sung sau khi lập danh sách, ngày {day}", en: "Added after the list was made, on {day}")
    case .movedMark: Wording(vi: "Nay ở {commune}", en: "Now in {commune}")
    case .movedOne: Wording(vi: "{facility} (nay ở {commune}{inspection})", en: "{facility} (now in {commune}{inspection})")
    case .movedSince: Wording(vi: "{count} cơ sở đã chuyển nơi sau khi bắt đầu kiểm tra, vẫn tính ở nơi được kiểm tra: {facilities}.", en: "{count} facilities have moved since their inspection began and count where they were inspected: {facilities}.")
    case .closedOne: Wording(vi: "{facility} từ ngày {day}", en: "{facility} since {day}")
    case .closedSince: Wording(vi: "Trong các cơ sở đã kiểm tra, {count} cơ sở nay đã đóng cửa, không tính vào số đối tượng, số trẻ em đang chăm sóc: {facilities}.", en: "Of those inspected, {count} facilities have closed since and are not in the numbers of people cared for: {facilities}.")
    case .canceledAndExcused: Wording(vi: "Cơ sở {facility} đã chuyển đi, đóng cửa hoặc đổi loại hình: lý do hủy cũng được ghi là lý do chưa kiểm tra của đợt {campaign}, nên cơ sở vẫn tính trong đợt. Ghi lại bằng “maiam campaign excuse {campaign} {facility} --reason …” nếu cần.", en: "{facility} has moved away, closed or changed its kind: the reason is also recorded as why campaign {campaign} did not inspect it, so that it still counts there. Record another with “maiam campaign excuse {campaign} {facility} --reason …” where needed.")
    case .apartClosed: Wording(vi: "đã đóng cửa ngày {day}", en: "closed on {day}")
    case .apartMoved: Wording(vi: "đã chuyển sang {commune}", en: "moved to {commune}")
    case .apartKind: Wording(vi: "nay là {kind}, ngoài loại hình của đợt", en: "now {kind}, which the campaign is not about")
    case .apartOutside: Wording(vi: "ngoài địa bàn, loại hình của đợt", en: "outside the area and kinds of the campaign")
    case .apartPlanned: Wording(vi: "cuộc {inspection} chưa bắt đầu", en: "{inspection} not begun")
    case .apartRunning: Wording(vi: "cuộc {inspection} chưa kết thúc", en: "{inspection} not closed")
    case .apartExcused: Wording(vi: "đã ghi lý do chưa kiểm tra", en: "a reason was recorded")
    case .apartSince: Wording(vi: "{count} cơ sở chưa kiểm tra xong đã chuyển đi, đóng cửa hoặc ngoài địa bàn, loại hình của đợt, vẫn tính trong đợt: {facilities}.", en: "{count} facilities not inspected have moved away, closed or are outside the area and kinds, and still count in the campaign: {facilities}.")
    case .arrivedMark: Wording(vi: "Chuyển đến từ {commune} ngày {day}", en: "Came from {commune} on {day}")
    case .arrivedOne: Wording(vi: "{facility} (từ {commune}, ngày {day})", en: "{facility} (from {commune}, {day})")
    case .arrivedExcused: Wording(vi: "{facility} (từ {commune}, ngày {day}; đã ghi lý do chưa kiểm tra)", en: "{facility} (from {commune}, {day}; a reason is on file)")
    case .arrivedUnplanned: Wording(vi: "{facility} (từ {commune}, ngày {day}; chưa có trong kế hoạch)", en: "{facility} (from {commune}, {day}; not planned)")
    case .arrivedSince: Wording(vi: "{count} cơ sở chuyển đến địa bàn sau ngày bắt đầu đợt: {facilities}.", en: "{count} facilities came into the area after the campaign began: {facilities}.")
    case .doubled: Wording(vi: "{count} cuộc chưa kết thúc của cơ sở đã tính bằng cuộc khác (mã đã gộp hoặc lập hơn một cuộc), không tính thêm: {inspections}; kiểm tra tiếp hoặc hủy bằng “maiam inspection cancel”.", en: "{count} inspections not closed, of facilities that count by another one (merged entries, or planned twice), counted no second time: {inspections}; go on with them or end them with “maiam inspection cancel”.")
    case .planReplaced: Wording(vi: "{count} cơ sở chỉ có cuộc đã hủy trong đợt nên được lập cuộc mới: {facilities}.", en: "{count} facilities had only canceled inspections in the campaign and get new ones: {facilities}.")
    case .planCanceledExcused: Wording(vi: "{count} cơ sở có cuộc đã hủy và đã ghi lý do chưa kiểm tra nên không lập lại: {facilities}.", en: "{count} facilities had their inspection canceled and a reason recorded, so none is planned again: {facilities}.")
    case .formOnly: Wording(vi: "{count} cơ sở chỉ hợp với phiếu này", en: "{count} fit no other")
    case .formFirst: Wording(vi: "{count} cơ sở hợp nhiều phiếu, phiếu này đứng trước {others}", en: "{count} fit several, and it was named before {others}")
    case .formMayFit: Wording(vi: "{count} cơ sở chưa rõ có thuộc nhóm của phiếu hay không, và không phiếu nào của đợt chắc chắn hợp", en: "{count} may be of its groups, and no checklist is known to fit")
    case .formAsked: Wording(vi: "{count} cơ sở không hợp, vẫn lập theo yêu cầu", en: "{count} do not fit, planned as asked")
    case .formUnused: Wording(vi: "Không cơ sở nào dùng phiếu {checklists}: phiếu ấy không hợp, hoặc phiếu đứng trước đã hợp.", en: "No facility gets {checklists}: either it does not fit, or one named before does.")
    case .keptTeam: Wording(vi: "{team} không có trong danh sách mới nhưng giữ {communes} xã, phường đã bắt đầu kiểm tra ({facilities} cơ sở, đã kiểm tra {inspected}): kết quả vẫn là của tổ đã kiểm tra. Muốn giao phần còn lại cho người khác, nêu lại “{team}” với người mới; cơ sở đã kiểm tra vẫn ghi tên người đã kiểm tra.", en: "{team} is not among the new teams and keeps the {communes} communes that it has begun ({facilities} facilities, {inspected} inspected): results stay with the team that inspected. To give the rest to others, name “{team}” again with new people; what was inspected keeps the names of those who inspected it.")
    case .idleTeams: Wording(vi: "Chưa được giao xã, phường nào: {teams}. Xã, phường không chia cho hai tổ, và nơi đã bắt đầu kiểm tra giữ tổ cũ.", en: "Without a commune: {teams}. A commune is never split between teams, and one in which somebody has begun keeps its team.")
    case .inspectedByFormer: Wording(vi: "{count} cơ sở do {team} gồm {people} kiểm tra trước đó: {facilities}", en: "{count} inspected before by {team} of {people}: {facilities}")
    case .closedOtherwise: Wording(vi: ", chưa kể {count} cơ sở đã đóng cửa mà sổ không ghi quyết định chấm dứt hoạt động (Bảng 2)", en: ", without {count} closed facilities for which the register has no decision that ends the operation (table 2)")
    case .comparedCommonFindings: Wording(vi: "Tồn tại, hạn chế của cơ sở được kiểm tra ở cả hai đợt", en: "Findings of facilities inspected in both")
    case .comparedBoth: Wording(vi: "Được kiểm tra ở cả hai đợt: {count} cơ sở ({facilities}).", en: "Inspected in both: {count} ({facilities}).")
    case .comparedNobodyInBoth: Wording(vi: "Không cơ sở nào được kiểm tra ở cả hai đợt: số tồn tại, hạn chế của hai đợt không so được với nhau.", en: "No facility was inspected in both: the numbers of findings cannot be compared.")
    case .comparedOnly: Wording(vi: "Chỉ được kiểm tra ở {campaign}: {facilities}; tồn tại, hạn chế của các cơ sở này chỉ có ở một bên.", en: "Inspected in {campaign} only: {facilities}; their findings stand on one side alone.")
    case .canceledOn: Wording(vi: "{state} ngày {to}", en: "{state} on {to}")
    case .canceledReason: Wording(vi: "Lý do hủy: {reason}", en: "Reason for canceling: {reason}")
    case .uncountedPlaces: Wording(vi: "{count} cơ sở trong đó chưa có số người đang chăm sóc, nên phiếu được chọn theo loại hình và giấy tờ, không theo quy mô.", en: "Of {count} of them nobody counted the people: kind and papers chose the checklist, not the size.")
    case .firstOnes: Wording(vi: "{list} và {rest} cơ sở nữa (xem đủ: {command})", en: "{list} and {rest} more (all of them: {command})")
    case .overlap: Wording(vi: "Trong sổ có việc kiểm tra khác cùng thời gian ở {count} cơ sở: {facilities}. Việc của cơ quan khác thì có thể chồng chéo, cần đối chiếu ({law}).", en: "The register has other checks of the same time at {count} facilities: {facilities}. Those of another agency may overlap, to be checked ({law}).")
    case .overlapBefore: Wording(vi: "Trong sổ có việc kiểm tra khác cùng thời gian ở {count} cơ sở: {facilities}. Việc của cơ quan khác thì có thể chồng chéo, cần đối chiếu ({law}; có hiệu lực từ ngày {from} nên chỉ để tham khảo đối với việc trước ngày này).", en: "The register has other checks of the same time at {count} facilities: {facilities}. Those of another agency may overlap, to be checked ({law}; in force from {from} and before that for information only).")
    case .assigned: Wording(vi: "Đã phân công {communes} xã, phường của đợt {code} cho {teams} tổ.", en: "Assigned {communes} communes of {code} to {teams} teams.")
    case .withoutTeam: Wording(vi: "Chưa phân công", en: "Not assigned")
    case .withoutTeamLine: Wording(vi: "Chưa phân công: {facilities} cơ sở, {communes} xã, phường", en: "Not assigned: {facilities} facilities, {communes} communes")
    case .notAssigned: Wording(vi: "Chưa phân công: {communes}.", en: "Not assigned: {communes}.")
    case .noTeams: Wording(vi: "Đợt {code} chưa phân công cho tổ nào. Dùng --team \"Tổ 1: Nguyễn Văn A, Trần Thị B\".", en: "{code} has no teams yet. Use --team \"Team 1: Nguyễn Văn A, Trần Thị B\".")
    case .teamLine: Wording(vi: "{team} ({people}): {facilities} cơ sở, {communes} xã, phường", en: "{team} ({people}): {facilities} facilities, {communes} communes")
    case .headCommunes: Wording(vi: "Theo xã, phường", en: "By commune")
    case .headKinds: Wording(vi: "Theo loại hình", en: "By kind")
    case .headLeft: Wording(vi: "Còn lại ({count})", en: "Left ({count})")
    case .nothingLeft: Wording(vi: "Không còn cơ sở nào chưa kiểm tra mà chưa có lý do.", en: "No facility is left without an inspection or a reason.")
    case .pace: Wording(vi: "Nhịp độ: {inspected} cơ sở được kiểm tra trong {days} ngày làm việc ({pace} cơ sở/ngày).", en: "Pace: {inspected} facilities inspected in {days} working days ({pace} a day).")
    case .paceSlow: Wording(vi: "dưới 0,1", en: "less than 0.1")
    case .inspectionsFooter: Wording(vi: "{count} cuộc kiểm tra tại {facilities} cơ sở: {first} cuộc kiểm tra lần đầu, {follow_ups} cuộc kiểm tra lại việc khắc phục.", en: "{count} inspections of {facilities} facilities: {first} first ones, {follow_ups} follow-ups.")
    case .inspectionsClosed: Wording(vi: "Đã kết thúc {count} cuộc tại {facilities} cơ sở: {first} lần đầu, {follow_ups} kiểm tra lại.", en: "Closed: {count} of {facilities} facilities: {first} first ones, {follow_ups} follow-ups.")
    case .paceInTime: Wording(vi: "Với nhịp độ này, cơ sở cuối cùng được kiểm tra vào {day}, kịp ngày kết thúc {to}.", en: "At this pace the last facility is inspected on {day}, in time for {to}.")
    case .paceLate: Wording(vi: "Với nhịp độ này, cơ sở cuối cùng được kiểm tra vào {day}, sau ngày kết thúc {to} là {late} ngày.", en: "At this pace the last facility is inspected on {day}, {late} days after {to}.")
    case .paceDone: Wording(vi: "Đã xong: không còn cơ sở nào phải kiểm tra.", en: "Done: no facility is left to inspect.")
    case .paceNone: Wording(vi: "Chưa có cuộc kiểm tra nào kết thúc nên chưa tính được nhịp độ.", en: "No inspection is closed yet, so there is no pace.")
    case .teamsSilent: Wording(vi: "Tổ chưa có kết quả: {names}.", en: "Teams with nothing closed: {names}.")
    case .communesSilent: Wording(vi: "Xã, phường chưa có kết quả: {names}.", en: "Communes with nothing closed: {names}.")
    case .reportOfClosing: Wording(vi: "Đợt {campaign} đã kết thúc ngày {day}: báo cáo ghi số liệu tính đến ngày đó, như đã biết khi kết thúc.", en: "Campaign {campaign} ended on {day}: the report has its figures of that day, as known when it was closed.")
    case .closedLine: Wording(vi: "Đợt đã kết thúc ngày {day}.", en: "Closed on {day}.")
    case .foundLater: Wording(vi: "Phát hiện sau khi đợt kết thúc, không tính vào số liệu của đợt: {facilities}.", en: "Found after it was closed, and not counted in it: {facilities}.")
    case .inspectedLater: Wording(vi: "Kiểm tra sau khi đợt kết thúc, không tính vào số liệu của đợt: {inspections}.", en: "Inspected after it was closed, and not counted in it: {inspections}.")
    case .laterClosed: Wording(vi: "{inspection} ({facility}, kết thúc ngày {day})", en: "{inspection} ({facility}, closed on {day})")
    case .laterRunning: Wording(vi: "{inspection} ({facility}, đang tiến hành)", en: "{inspection} ({facility}, under way)")
    case .laterThanCampaign: Wording(vi: "Đợt {campaign} đã kết thúc ngày {day}: {inspection} không tính vào số liệu của đợt; “maiam campaign status {campaign}” và báo cáo của đợt nêu riêng cuộc này.", en: "Campaign {campaign} was closed on {day}: {inspection} is not counted in it; “maiam campaign status {campaign}” and reports of the campaign name it apart.")
    case .laterCanceled: Wording(vi: "{inspection} ({facility}, đã hủy)", en: "{inspection} ({facility}, canceled)")
    case .reopenedLater: Wording(vi: "Số liệu của đợt tính theo nội dung đã kết thúc trước, nay đã mở lại: {inspections}.", en: "Counted in it as closed before, and opened again since: {inspections}.")
    case .countedInCampaign: Wording(vi: "Đợt {campaign} đã kết thúc ngày {day}: số liệu của đợt vẫn tính {inspection} theo nội dung khi ấy; “maiam campaign status {campaign}” và báo cáo của đợt nêu riêng việc mở lại.", en: "Campaign {campaign} was closed on {day}: its figures still count {inspection} as it was then; “maiam campaign status {campaign}” and the report of the campaign say that it was opened again.")
    case .running: Wording(vi: "Đang kiểm tra ({inspection}, từ ngày {day})", en: "Being inspected ({inspection}, since {day})")
    case .excusedBefore: Wording(vi: "lý do ghi trước đó: {reason}", en: "reason given before: {reason}")
    case .closed: Wording(vi: "Đã kết thúc đợt {code} ngày {day}: kiểm tra {inspected}/{total} cơ sở, {excused} cơ sở có lý do.", en: "Closed {code} on {day}: {inspected} of {total} inspected, {excused} excused.")
    case .windowLine: Wording(vi: "Từ ngày {from} đến ngày {to}; phiếu: {checklists}", en: "From {from} to {to}; checklists: {checklists}")
    case .total: Wording(vi: "Cộng", en: "Total")
    case .comparedFacilities: Wording(vi: "Số cơ sở đang hoạt động", en: "Facilities not closed")
    case .comparedInspected: Wording(vi: "Đã kiểm tra", en: "Inspected")
    case .comparedWithoutPaper: Wording(vi: "Không có giấy tờ còn hiệu lực", en: "Without a paper in force")
    case .comparedFindings: Wording(vi: "Tồn tại, hạn chế", en: "Findings")
    case .comparedSeverity: Wording(vi: "– Mức ưu tiên: {name}", en: "– Severity: {name}")
    case .comparedTopic: Wording(vi: "– Nội dung: {name}", en: "– Topic: {name}")
    case .comparedNew: Wording(vi: "Chỉ thuộc đợt sau: {facilities}.", en: "In the later campaign only: {facilities}.")
    case .comparedGone: Wording(vi: "Chỉ thuộc đợt trước: {facilities}.", en: "In the earlier campaign only: {facilities}.")
    case .comparedCame: Wording(vi: "khi đó ở {commune}", en: "in {commune} then")
    case .comparedKindThen: Wording(vi: "khi đó là {kind}, ngoài loại hình của đợt trước", en: "{kind} then, which the earlier campaign was not about")
    case .comparedKindNow: Wording(vi: "nay là {kind}, ngoài loại hình của đợt sau", en: "now {kind}, which the later campaign is not about")
    case .comparedOutsideThen: Wording(vi: "ngoài địa bàn, loại hình của đợt trước", en: "outside the area and kinds of the earlier campaign")
    case .comparedOutsideNow: Wording(vi: "ngoài địa bàn, loại hình của đợt sau", en: "outside the area and kinds of the later campaign")
    case .comparedClosedThen: Wording(vi: "khi đó đã đóng cửa, từ ngày {day}", en: "closed then, since {day}")
    case .comparedEntered: Wording(vi: "sổ ghi từ ngày {day}", en: "in the register since {day}")
    case .comparedUnlisted: Wording(vi: "khi đó chưa được tính vào đợt", en: "not counted then")
    case .comparedMerged: Wording(vi: "{campaign}: mã khi đó nay đã gộp: {codes}.", en: "{campaign}: codes of then that were merged since: {codes}.")
    case .comparedMergedOne: Wording(vi: "{former} nay là {code}", en: "{former} is {code} now")
    case .comparedDay: Wording(vi: "{code} ({name}): số liệu tính đến ngày {day}.", en: "{code} ({name}): as of {day}.")
    case .decisionLine: Wording(vi: "Quyết định {number} ngày {decided}, {issuer}; công bố ngày {announced}.", en: "Decision {number} of {decided}, {issuer}; announced on {announced}.")
    case .bodyLine: Wording(vi: "Chế độ: {regime}. Cơ quan: {body}.", en: "Regime: {regime}. Body: {body}.")
    case .bodyNamed: Wording(vi: "Cơ quan ra quyết định: {body}, theo tên “{issuer}”. Nếu không đúng: hủy bằng “maiam inspection cancel”, lập lại và bắt đầu với --body.", en: "Who decided: {body}, from “{issuer}”. If that is wrong: “maiam inspection cancel”, plan it again and start it with --body.")
    case .bodyAssumed: Wording(vi: "Không rõ “{issuer}” thuộc loại cơ quan nào nên lấy theo đơn vị dùng sổ: {body}. Nếu không đúng: hủy bằng “maiam inspection cancel”, lập lại và bắt đầu với --body.", en: "“{issuer}” does not say what kind of body it is, so the office's own level is taken: {body}. If that is wrong: “maiam inspection cancel”, plan it again and start it with --body.")
    case .basisLine: Wording(vi: "Căn cứ: {basis}.", en: "Basis: {basis}.")
    case .basisDerived: Wording(vi: "Chưa nêu căn cứ của cuộc kiểm tra (--basis); đợt kiểm tra theo văn bản chỉ đạo nên ghi là “{basis}”. Nếu không đúng: hủy bằng “maiam inspection cancel”, lập lại và bắt đầu với --basis.", en: "Nobody said what the inspection rests on (--basis); its campaign is under a directive, so “{basis}” was recorded. If that is wrong: “maiam inspection cancel”, plan it again and start it with --basis.")
    case .basisUnstated: Wording(vi: "Chưa nêu căn cứ của cuộc kiểm tra (--basis) nên để trống trong sổ. Muốn ghi: hủy bằng “maiam inspection cancel”, lập lại và bắt đầu với --basis.", en: "Nobody said what the inspection rests on (--basis), so none was recorded. To record it: “maiam inspection cancel”, plan it again and start it with --basis.")
    case .regimeAssumed: Wording(vi: "Chế độ tùy căn cứ của cuộc kiểm tra; chưa nêu căn cứ nên lấy như “{basis}”. Nếu không đúng: bắt đầu lại với --basis hoặc --regime.", en: "The regime hangs on what the inspection rests on; nobody said, so it was taken as for “{basis}”. If that is wrong: start it again with --basis or --regime.")
    case .bodyContradicted: Wording(vi: "Tên “{issuer}” cho thấy là: {named}; đã lấy theo --body: {body}. Cần đối chiếu.", en: "“{issuer}” reads as: {named}; taken as --body says: {body}. Check it.")
    case .sideOpen: Wording(vi: "Chưa rõ cơ sở phải đáp ứng bộ yêu cầu nào{law}: chưa đếm số đối tượng có hoàn cảnh khó khăn, hoặc các số đếm nằm ở hai phía của mức phân định. Yêu cầu dành riêng cho một diện được ghi “cách hiểu”; diện kia hỏi theo phiếu riêng của diện đó.", en: "It is open which set of requirements binds the facility{law}: nobody counted those in hardship, or the counts lie on both sides of the line. What binds one kind alone is marked as a reading; the other kind has its own checklist.")
    case .scopeLine: Wording(vi: "Phạm vi, nội dung: {scope}", en: "Scope: {scope}")
    case .planLine: Wording(vi: "Kế hoạch được phê duyệt: {plan}", en: "Approved plan: {plan}")
    case .teamHead: Wording(vi: "Đoàn kiểm tra:", en: "Team:")
    case .memberDeclared: Wording(vi: "– {name}, {role}: đã cam kết không xung đột lợi ích ngày {day}", en: "– {name}, {role}: declared no conflict of interest on {day}")
    case .memberUndeclared: Wording(vi: "– {name}, {role}: chưa có cam kết không xung đột lợi ích", en: "– {name}, {role}: no declaration on conflicts of interest")
    case .assignedLater:
      Wording(
        vi: "Đến ngày {day} có {count} xã, phường chưa phân công cho tổ nào; sổ ghi phân công sau ngày ấy, sớm nhất từ ngày {from}.",
        en: "By {day} no team had {count} communes; the register assigns them after it, from {from} at the earliest.")
    case .lead: Wording(vi: "trưởng đoàn", en: "lead")
    case .member: Wording(vi: "thành viên", en: "member")
    case .undeclaredWarning: Wording(vi: "Chưa có cam kết không xung đột lợi ích của: {names} ({law}; điều luật không bắt buộc bằng văn bản). Ghi bằng “maiam inspection declare {inspection}”.", en: "No declaration on conflicts of interest by: {names} ({law}, which orders no written one). Record it with “maiam inspection declare {inspection}”.")
    case .undeclared: Wording(vi: "Chưa có cam kết không xung đột lợi ích của: {names}. Ghi bằng “maiam inspection declare {inspection}”.", en: "No declaration on conflicts of interest by: {names}. Record it with “maiam inspection declare {inspection}”.")
    case .limitByDecision: Wording(vi: "Thời hạn: {amount} {unit} theo quyết định, từ ngày công bố (chưa đọc được văn bản nào đặt thời hạn cho cơ quan, chế độ này).", en: "Limit: {amount} {unit} as the decision says, from the announcement (no text that was read sets one for this body and regime).")
    case .limitByBoth: Wording(vi: "Thời hạn: {amount} {unit} từ ngày công bố, theo thời hạn của quyết định; mức tối đa của luật: {most} ngày ({citation}).", en: "Limit: {amount} {unit} from the announcement, as the decision states it; the law's maximum: {most} days ({citation}).")
    case .limitByLaw: Wording(vi: "Thời hạn: trong sổ chưa ghi thời hạn của quyết định; mức tối đa của luật: {most} ngày từ ngày công bố ({citation}).", en: "Limit: the register has none of the decision; the law's maximum: {most} days from the announcement ({citation}).")
    case .checkWithoutNotice: Wording(vi: "trong sổ chưa ghi thông báo hoạt động: cần đối chiếu", en: "the register has no notice: to be checked")
    case .checkByOtherBody: Wording(vi: "theo số đối tượng trong sổ, việc kiểm tra này thuộc {body}, người ra quyết định là {issuer}: cần đối chiếu thẩm quyền", en: "by the count on the register this check is for {body}, the decision is by {issuer}: competence to be checked")
    case .checkBeforeItsDay: Wording(vi: "theo thông báo đã nhận thì kiểm tra từ ngày {from}: cần đối chiếu", en: "by the notice received the check is due from {from} on: to be checked")
    case .limitNone: Wording(vi: "Thời hạn: trong sổ chưa ghi thời hạn của quyết định; chưa đọc được văn bản nào đặt thời hạn cho cơ quan, chế độ này.", en: "Limit: the register has none of the decision, and no text that was read sets one for this body and regime.")
    case .limitAboveLegal: Wording(vi: "Thời hạn trong quyết định dài hơn mức tối đa {most} ngày ({citation}).", en: "The decision takes more than the {most} days allowed ({citation}).")
    case .limitInterpreted: Wording(vi: "Mức tối đa này là cách hiểu: {source}.", en: "That this maximum holds here is a reading: {source}.")
    case .limitUnchecked: Wording(vi: "Mức tối đa này chưa đối chiếu với văn bản: {source}.", en: "This maximum was not compared with the text: {source}.")
    case .limitStrict: Wording(vi: "Văn bản viết “ngày”, không viết “ngày làm việc”: tính theo ngày lịch thì ngày cuối là {day}.", en: "The text says “days”, not “working days”: in calendar days the last day is {day}.")
    case .limitLastDays: Wording(vi: "Ngày cuối theo thời hạn của quyết định ({amount} {unit}): {day}, ngày làm việc cuối cùng: {safe}; theo mức tối đa của luật ({most} ngày; {citation}): {law}.", en: "Last day by the limit of the decision ({amount} {unit}): {day}, last working day: {safe}; by the law's maximum ({most} days; {citation}): {law}.")
    case .limitDecisionLast: Wording(vi: "Ngày cuối theo thời hạn của quyết định: {day}, đến 24 giờ{law}.", en: "Last day by the limit of the decision: {day}, until midnight{law}.")
    case .limitLastDay: Wording(vi: "Ngày cuối của thời hạn: {day}; ngày làm việc cuối cùng: {safe}.", en: "Last day of the limit: {day}; last working day: {safe}.")
    case .limitExtended: Wording(vi: "Đã gia hạn {amount} {unit} ngày {on}, {approver} phê duyệt: {reason}", en: "Extended by {amount} {unit} on {on}, approved by {approver}: {reason}")
    case .overranDecision: Wording(vi: "{end} quá {days} ngày so với thời hạn của Quyết định số {decision} (ngày cuối {last}).", en: "{end} {days} days after the limit of decision {decision} (last day {last}).")
    case .overranLaw: Wording(vi: "{end} quá {days} ngày so với mức tối đa {most} ngày của luật ({citation}; ngày cuối {last}).", en: "{end} {days} days after the law's maximum of {most} days ({citation}; last day {last}).")
    case .overranCalendarDays: Wording(vi: "{end} quá {days} ngày nếu tính thời hạn theo ngày lịch (ngày cuối {last}).", en: "{end} {days} days after the limit counted in calendar days (last day {last}).")
    case .overranClosed: Wording(vi: "Kết thúc ngày {day},", en: "Closed on {day},")
    case .overranRunning: Wording(vi: "Chưa kết thúc, đến ngày {day} đã", en: "Not closed, by {day}")
    case .limitHead: Wording(vi: "Cách tính:", en: "How it is counted:")
    case .extended: Wording(vi: "Đã gia hạn {code} {amount} {unit}; ngày cuối mới: {day}.", en: "Extended {code} by {amount} {unit}; the last day is now {day}.")
    case .extendedLate: Wording(vi: "Ngày gia hạn {on} đứng sau ngày cuối của thời hạn đầu ({day}); cần đối chiếu.", en: "The extension of {on} comes after the end of the first term ({day}); check it.")
    case .stateFromTo: Wording(vi: "{state} ngày {to} (bắt đầu ngày {from})", en: "{state} on {to} (begun on {from})")
    case .stateFrom: Wording(vi: "{state} (bắt đầu ngày {from})", en: "{state} (begun on {from})")
    case .closedEarlier: Wording(vi: "Cuộc kiểm tra đã kết thúc ngày {closed}, được mở lại ngày {reopened}; kết quả dưới đây ghi sau khi mở lại.", en: "Closed on {closed} and opened again on {reopened}; what follows was recorded after that.")
    case .closedBeforeReopening: Wording(vi: "Ngày kết thúc {on} đứng trước những gì đã ghi: {inspection} đã kết thúc ngày {closed}, được mở lại ngày {reopened}. Biên bản mang ngày {on} và nêu cả hai ngày ấy; nếu ghi nhầm, mở lại rồi kết thúc với ngày đúng.", en: "The closing day {on} is before what was recorded: {inspection} was closed on {closed} and opened again on {reopened}. The record bears {on} and names both days; if that is wrong, open it again and close it with the true day.")
    case .pauseCorrected: Wording(vi: "Đã đính chính việc tạm dừng {code}: {list}. Nội dung trước và lý do vẫn được giữ.", en: "The pause of {code} is corrected: {list}. What it said before is kept, with the reason.")
    case .pauseTakenBack: Wording(vi: "Đã hủy việc tạm dừng {code} từ ngày {from}. Nội dung đã ghi và lý do vẫn được giữ trong nhật ký.", en: "The pause of {code} from {from} is taken back. What was recorded is kept in the trail, with the reason.")
    case .pausedOfCourse: Wording(vi: "Tạm dừng kiểm tra từ ngày {from} đến hết ngày {to} ({days} ngày){document}.", en: "Paused from {from} to {to} ({days} days){document}.")
    case .extendedOfCourse: Wording(vi: "Thời hạn kiểm tra được gia hạn {amount} {unit}{on}.", en: "The limit was extended by {amount} {unit}{on}.")
    case .pauseLine: Wording(vi: "Tạm dừng từ ngày {from} đến ngày {to} ({days} ngày, không tính vào thời hạn){document}: {reason}", en: "Paused from {from} to {to} ({days} days, left out of the limit){document}: {reason}")
    case .pauseOpen: Wording(vi: "Đang tạm dừng từ ngày {from}{document}: {reason}. Thời hạn chưa tính tiếp.", en: "Paused since {from}{document}: {reason}. The limit stands still.")
    case .pauseUnsettled: Wording(vi: "Chưa đọc được văn bản nào cho trừ thời gian tạm dừng khỏi thời hạn của chế độ này{law}; việc trừ ở đây chưa xác minh.", en: "No text that was read leaves the days of a pause out of the limit of this regime{law}; leaving them out is unverified.")
    case .pauseAllowed: Wording(vi: "{law} cho tạm dừng khi bất khả kháng, không nói có trừ hay không", en: "{law}, allows a pause for force majeure and does not say whether they count")
    case .pauseLong: Wording(vi: "Tạm dừng theo đề nghị của đối tượng thanh tra chỉ được một lần, không quá {most} ngày ({law}); cần đối chiếu.", en: "A pause at the request of the inspected is allowed once, for {most} days at most ({law}); check it.")
    case .paused: Wording(vi: "Đã ghi tạm dừng {code} từ ngày {from}.", en: "Recorded the pause of {code} from {from}.")
    case .pausedTitle: Wording(vi: "{facility} (đang tạm dừng từ ngày {from})", en: "{facility} (paused since {from})")
    case .resumed: Wording(vi: "Cuộc kiểm tra {code} tiếp tục từ ngày {on}; đã tạm dừng {days} ngày.", en: "{code} goes on from {on}; it was paused for {days} days.")
    case .declared: Wording(vi: "Đã ghi cam kết không xung đột lợi ích ngày {day} của: {names}.", en: "Recorded declarations of {day} by: {names}.")
    }
  }
}
