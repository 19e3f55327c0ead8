// swift-format-ignore-file
// One sentence, one line, however long: sentences are looked for as they are shown.



/// What the commands on the law as data say.
package enum LawTerm: String, CaseIterable, Sendable, Worded {
  case review, ends, unchecked
  case began, ended, changed
  case nothingToReview
  case reviewFooter
  case diffFooter
  case movedHeading
  case nobodyMoved
  case valid

  package var wording: Wording {
    switch self {
    case .review: Wording(vi: "Phải xem lại", en: "To be reviewed")
    case .ends: Wording(vi: "Hết hiệu lực", en: "Ends")
    case .unchecked: Wording(vi: "Chưa đối chiếu", en: "Never checked")
    case .began: Wording(vi: "Mới có", en: "Began")
    case .ended: Wording(vi: "Không còn", en: "Ended")
    case .changed: Wording(vi: "Thay đổi", en: "Changed")
    case .nothingToReview: Wording(vi: "Không có dòng nào phải xem lại trong {days} ngày tới.", en: "Nothing must be reviewed within {days} days.")
    case .reviewFooter: Wording(vi: "Bộ quy định {law}: {count} dòng.", en: "Law {law}: {count} rows.")
    case .diffFooter: Wording(vi: "Từ ngày {from} đến ngày {to}: {count} thay đổi của quy định.", en: "From {from} to {to}: {count} changes of the law.")
    case .movedHeading: Wording(vi: "Cơ sở có tình trạng khác đi chỉ vì quy định thay đổi ({count}):", en: "Facilities judged otherwise only because the law changed ({count}):")
    case .nobodyMoved: Wording(vi: "Không cơ sở nào có tình trạng khác đi chỉ vì quy định thay đổi.", en: "No facility is judged otherwise because of the law alone.")
    case .valid: Wording(vi: "Quy định hợp lệ: {law}; {regimes} chế độ, {rules} quy tắc, {requirements} yêu cầu.", en: "The law is valid: {law}; {regimes} regimes, {rules} rules, {requirements} requirements.")
    }
  }
}
