/// The kind of body that decides on an inspection: with the day of the decision it settles regime and limit.
///
/// Legal source: NĐ 217/2025/NĐ-CP, Điều 6 and Điều 13 khoản 2; Luật Thanh tra 84/2025/QH15, Điều 7.
public enum InspectingBody: String, CaseIterable, Sendable {
  /// A unit of a ministry.
  case ministry = "ministry"
  /// A specialized agency of the provincial people's committee, as the Sở Y tế.
  case department = "department"
  /// A specialized agency of a commune's people's committee.
  case commune = "commune"
  /// The chair of a people's committee of any level; the clauses that were read set no limit for this.
  case peoplesCommittee = "peoples_committee"
  /// "Thanh tra tỉnh".
  case provincialInspectorate = "provincial_inspectorate"
}

extension InspectingBody {
  /// The body that the words of a decision's issuer name; `nil` where they leave doubt.
  ///
  /// Legal source: NĐ 217/2025/NĐ-CP, Điều 6 and Điều 13 khoản 2; Luật Thanh tra 84/2025/QH15, Điều 7. That "Ủy ban nhân
  /// dân" of a commune, without its chair, means the commune's level with its shorter limit is our reading.
  public init?(issuer: String) {
    let words = " \(BodyName.comparable(issuer)) "
    let text = Self.titles.first { words.hasPrefix(" \($0) ") }.map { String(words.dropFirst($0.count + 1)) } ?? words
    if let phrase = Self.phrases.first(where: { text.hasPrefix(" \($0.beginning) ") }) {
      self = phrase.body
    } else if text.hasPrefix(" phong "), Self.namesCommune(text.split(separator: " ")) {
      self = .commune
    } else if text.hasPrefix(" chi cuc "), text.contains(" so y te ") {
      self = .department
    } else if text.hasPrefix(" cuc "), text.contains(" bo y te ") {
      self = .ministry
    } else {
      return nil
    }
  }

  /// Who signs for a body, before its name.
  private static let titles = ["giam doc", "pho giam doc", "chanh", "pho chanh", "truong", "pho truong"]

  /// How issuers begin; compared with abbreviations written out.
  private static let phrases = [
    ("thanh tra tinh", InspectingBody.provincialInspectorate), ("thanh tra tp", .provincialInspectorate),
    ("chu tich ubnd", .peoplesCommittee), ("pho chu tich ubnd", .peoplesCommittee),
    ("ubnd tinh", .peoplesCommittee), ("ubnd tp", .peoplesCommittee), ("ubnd huyen", .peoplesCommittee),
    ("ubnd quan", .peoplesCommittee), ("ubnd thi xa", .peoplesCommittee),
    ("ubnd phuong", .commune), ("ubnd xa", .commune), ("ubnd dac khu", .commune), ("ubnd thi tran", .commune),
    ("ubnd cap xa", .commune),
    ("so y te", .department), ("so lao dong thuong binh", .department), ("so noi vu", .department),
    ("so giao duc", .department), ("so tu phap", .department), ("so xay dung", .department),
    ("so tai chinh", .department), ("so van hoa", .department), ("so nong nghiep", .department),
    ("so cong thuong", .department),
    ("bo y te", .ministry), ("bo lao dong thuong binh", .ministry), ("bo noi vu", .ministry),
    ("bo giao duc", .ministry),
  ].map { (beginning: BodyName.comparable($0.0), body: $0.1) }

  /// A commune by its kind: "xã hội" and the former "thị xã" are none.
  private static func namesCommune(_ words: [Substring]) -> Bool {
    words.indices.contains { index in
      let (before, after) = (index > 0 ? words[index - 1] : "", index + 1 < words.count ? words[index + 1] : "")
      switch words[index] {
      case "phuong": return !after.isEmpty
      case "xa": return !after.isEmpty && after != "hoi" && before != "thi"
      case "khu": return before == "dac" && !after.isEmpty
      default: return false
      }
    }
  }
}
