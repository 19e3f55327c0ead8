// swift-format-ignore-file
// One sentence, one line, however long: sentences are looked for as they are shown.

package import CareCore

extension FacilityFact.Kind: Worded {
  package var wording: Wording {
    switch self {
    case .census: Wording(vi: "Số đối tượng", en: "Head count")
    case .notice: Wording(vi: "Thông báo hoạt động", en: "Notice of operation")
    case .pause: Wording(vi: "Tạm dừng hoạt động", en: "Pause of the operation")
    case .resumeNotice: Wording(vi: "Thông báo hoạt động trở lại", en: "Notice to resume")
    case .resumption: Wording(vi: "Hoạt động trở lại", en: "Resumption of the operation")
    case .termination: Wording(vi: "Quyết định chấm dứt hoạt động", en: "Termination of the operation")
    case .closure: Wording(vi: "Đóng cửa, mở lại", en: "Closing or reopening")
    case .discovery: Wording(vi: "Phát hiện cơ sở", en: "Discovery")
    case .discoveryStep: Wording(vi: "Bước xử lý sau khi phát hiện", en: "Step after a discovery")
    case .permitReview: Wording(vi: "Xác nhận giấy tờ", en: "Review of papers")
    case .profile: Wording(vi: "Thông tin cơ sở", en: "Facility profile")
    }
  }
}

/// What is said of facts and merges that are taken back.
package enum RetractionTerm: String, CaseIterable, Sendable, Worded {
  case retracted
  case entryTakenOut
  case entryStays
  case onDay
  case receivedOn
  case decidedOn
  case fromDay
  case closed
  case reopened
  case noNumbers
  case underCode
  case replacedBefore
  case recordedWith
  case goesOn
  case signedCounts
  case checkedAfter
  case issuedSince
  case nothingBefore
  case retractedLine
  case unmergedLine
  case unmerged
  case followers
  case since
  case sinceDay
  case restored
  case papersGo
  case factsStay
  case differentNames
  case differentCommunes
  case bothPapers
  case bothNotices
  case bothInspections

  package var wording: Wording {
    switch self {
    case .entryStays: Wording(vi: "{code} vẫn còn trong sổ và vẫn được tính; cả cơ sở thêm nhầm thì “maiam facility retract {code} --what entry --reason …”.", en: "{code} is still in the register and counts; if the whole facility was entered by mistake, “maiam facility retract {code} --what entry --reason …”.")
    case .entryTakenOut: Wording(vi: "Đã rút {code} khỏi sổ vì ghi nhầm, cùng với: {list}. Nội dung cũ vẫn được lưu; mã {code} không dùng lại cho nơi khác.", en: "Took {code} out of the register, with: {list}. It is kept as history; no other place gets the code {code}.")
    case .retracted: Wording(vi: "Đã hủy việc ghi nhầm {what} của {code}: {fact}. Nội dung cũ vẫn được lưu.", en: "Took back the {what} entry of {code}: {fact}. It is kept as history.")
    case .onDay: Wording(vi: "ngày {day}", en: "of {day}")
    case .receivedOn: Wording(vi: "nhận ngày {day}", en: "received on {day}")
    case .decidedOn: Wording(vi: "ban hành ngày {day}", en: "decided on {day}")
    case .fromDay: Wording(vi: "từ ngày {day}", en: "from {day}")
    case .closed: Wording(vi: "đóng cửa ngày {day}", en: "closed on {day}")
    case .reopened: Wording(vi: "mở lại ngày {day}", en: "reopened on {day}")
    case .noNumbers: Wording(vi: "không có số nào", en: "no numbers")
    case .underCode: Wording(vi: "ghi dưới mã {code}", en: "recorded under {code}")
    case .replacedBefore: Wording(vi: "Lần ghi này đã thay nội dung ghi trước đó: {list}. Nội dung ấy không tự trở lại; nếu đúng thì ghi lại.", en: "That entry had replaced what was recorded before: {list}. This does not come back by itself; record it again if it is right.")
    case .recordedWith: Wording(vi: "Ghi cùng lúc và vẫn còn trong sổ: {list}. Nếu cũng ghi nhầm thì hủy từng việc.", en: "Recorded in the same act and still there: {list}. Take back each that is wrong too.")
    case .goesOn: Wording(vi: "Việc ghi sau đó vẫn còn trong sổ: {list}. Nếu cũng ghi nhầm thì hủy từng việc.", en: "What was recorded of later days is still there: {list}. Take back each that is wrong too.")
    case .signedCounts: Wording(vi: "Biên bản kiểm tra đã ký của ngày đó giữ nguyên số đã ký: {list}.", en: "The signed record of an inspection of that day keeps its numbers: {list}.")
    case .checkedAfter: Wording(vi: "Cuộc kiểm tra sau thông báo vẫn còn trong sổ: {list}.", en: "The inspection after the notice is still there: {list}.")
    case .issuedSince: Wording(vi: "Báo cáo đã phát hành từ ngày ghi nội dung này giữ nguyên như đã phát hành: {list}.", en: "Reports issued since the day it was recorded stay as they were issued: {list}.")
    case .nothingBefore: Wording(vi: "Trước ngày {day} sổ không còn thông tin nào của cơ sở.", en: "Before {day} nothing is left in the register of what the facility was.")
    case .retractedLine: Wording(vi: "Đã hủy việc ghi nhầm {what}: {fact} (hủy ngày {on}; lý do: {reason})", en: "Took back the {what} entry: {fact} (on {on}, because: {reason})")
    case .unmergedLine: Wording(vi: "Đã hủy việc gộp {alias} vào {target} (hủy ngày {on}; lý do: {reason})", en: "Took back the merge of {alias} into {target} (on {on}, because: {reason})")
    case .unmerged: Wording(vi: "Đã hủy việc gộp {alias} vào {target}: {alias} lại là một cơ sở riêng. Việc gộp cũ vẫn được lưu.", en: "Took back the merge of {alias} into {target}: {alias} is a facility of its own again. The merge is kept as history.")
    case .factsStay: Wording(vi: "Nội dung ghi dưới mã nào vẫn ở mã đó.", en: "What was recorded under either code stays there.")
    case .followers: Wording(vi: "Mã đã gộp vào {alias} trước đó vẫn thuộc {target}: {list}. Nếu không đúng: maiam facility unmerge {first} --reason \"…\".", en: "Codes merged into {alias} before stay with {target}: {list}. If that is wrong: maiam facility unmerge {first} --reason \"…\".")
    case .since: Wording(vi: "Ghi sau khi gộp và ở lại {target}: {list}. Việc nào là của {alias} thì hủy ở {target} rồi ghi lại cho {alias}.", en: "Recorded since the merge and staying with {target}: {list}. What belongs to {alias} is to be taken back at {target} and recorded for {alias}.")
    case .sinceDay: Wording(vi: "ghi ngày {on}: {list}", en: "recorded on {on}: {list}")
    case .papersGo: Wording(vi: "Việc ghi khi còn gộp về giấy tờ của {alias} đi theo giấy tờ ấy: {list}.", en: "What was recorded of the papers of {alias} while both were one goes with them: {list}.")
    case .restored: Wording(vi: "Số đối tượng đã nhập chung khi gộp trở lại như {target} tự đếm: {list}.", en: "Counts that the merge had joined are again what {target} counted itself: {list}.")
    case .differentNames: Wording(vi: "tên khác nhau: “{first}” và “{second}”", en: "their names differ: “{first}” and “{second}”")
    case .differentCommunes: Wording(vi: "xã, phường khác nhau: {first} và {second}", en: "their communes differ: {first} and {second}")
    case .bothPapers: Wording(vi: "cả hai đều có giấy tờ còn hiệu lực: {first} và {second}", en: "both have papers in force: {first} and {second}")
    case .bothNotices: Wording(vi: "cả hai đều có thông báo hoạt động: {first} và {second}", en: "both have notices of operation: {first} and {second}")
    case .bothInspections: Wording(vi: "cả hai đều có cuộc kiểm tra đã kết thúc: {first} và {second}", en: "both have closed inspections: {first} and {second}")
    }
  }
}
