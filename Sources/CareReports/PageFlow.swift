/// Where the printed pages of a sheet end, reckoned from the heights of its rows, so that no heading is left alone at the
/// foot of a page.
///
/// Every row of a report has a height of its own, and a sheet is printed at its own size: what Excel and LibreOffice will
/// do is known within a point or two. Where that is too close to tell, the page is ended outright.
struct PageFlow {
  /// Points between the margins.
  private let height: Double
  /// Of the rows printed again at the top of every page.
  private var repeated = 0.0
  private var used = 0.0
  /// Rows that must not be the last of their page, without what comes between.
  private var kept: (row: Int, height: Double)?
  /// The rows before which a page is ended; ascending.
  private(set) var breaks: [Int] = []

  /// How far the reckoning is trusted, in points.
  private static let doubt = 6.0
  /// LibreOffice prints a sheet a little smaller where its letters are wider, so that more may fit on a page.
  private static let mostSmaller = 0.03
  /// A long list is left to flow by itself: an officer may add rows.
  private static let mostInDoubt = 100
  /// Below Excel's limit.
  private static let most = 1_000

  init(height: Double) { self.height = height }

  /// These points stand at the top of every page that begins from here on.
  mutating func `repeat`(_ points: Double) { repeated = points }

  /// The next row of the sheet.
  ///
  /// - Parameter keepsWithNext: It is the heading of what follows.
  mutating func take(_ row: Int, _ points: Double, keepsWithNext: Bool) {
    let end = used + points
    if end > height - Self.doubt, used > repeated {
      if let kept, kept.height + points + repeated <= height - Self.doubt, used - kept.height > repeated,
        breaks.count < Self.most
      {
        breaks.append(kept.row)
        used = repeated + kept.height
      } else if end <= height * (1 + Self.mostSmaller), breaks.count < (keepsWithNext ? Self.most : Self.mostInDoubt) {
        breaks.append(row)
        used = repeated
        kept = nil
      } else if end > height {
        used = repeated
      }
    }
    used += points
    kept = keepsWithNext ? (kept?.row ?? row, (kept?.height ?? 0) + points) : nil
  }
}
