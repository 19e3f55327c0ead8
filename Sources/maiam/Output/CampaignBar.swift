/// How far a part of a campaign has come, as a bar: inspected, excused, left.
struct CampaignBar {
  /// All facilities.
  let facilities: Int
  /// Closed inspections.
  let inspected: Int
  /// Not inspected, with a reason.
  let excused: Int

  /// - Parameter width: In characters. What has begun shows, and only what is done fills the bar.
  func text(width: Int) -> String {
    guard facilities > 0, width > 0 else { return "" }
    func share(_ count: Int) -> Int {
      count == 0 ? 0 : min(width, max(1, count * width / facilities))
    }
    let done = share(inspected)
    let both = inspected + excused == facilities ? width : min(width - 1, max(share(inspected + excused), done))
    return String(repeating: "█", count: min(done, both)) + String(repeating: "▒", count: both - min(done, both))
      + String(repeating: "░", count: width - both)
  }

  /// What a window leaves beside the other columns.
  static func width(in window: Int) -> Int { max(8, min(24, window - 72)) }
}
