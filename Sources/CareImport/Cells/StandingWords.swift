import CareCore

/// What a list says of a paper or a place in a column that no import has: that it is no more, or never was.
package enum ToldLoss: Hashable, Sendable {
  /// The place was closed, or does not run for now.
  case place
  /// The paper was taken away, handed back or refused.
  case paper
  /// The paper is past its last day.
  case term
  /// Suspended: the paper, and the place with it.
  case either
  /// There is no paper.
  case absence
}

/// The words by which lists say so. In doubt a cell says it: a person is asked, and nothing is lost but a question.
enum StandingWords {
  private static let phrases: [(ToldLoss, [String])] = [
    (
      .place,
      [
        "giai the", "dong cua", "giai tan", "cham dut hoat dong", "cham dut", "ngung hoat dong", "ngung nuoi",
        "tam ngung", "tam dung", "tam nghi", "dung hoat dong", "da ngung", "da dung", "da nghi", "thoi hoat dong",
        "thoi nuoi", "khong hoat dong", "khong con hoat dong", "khong con nuoi", "khong con ton tai", "het hoat dong",
        "chua hoat dong", "closed", "dissolved", "ceased", "not operating", "shut down", "paused",
      ]
    ),
    (.either, ["dinh chi", "suspended"]),
    (
      .term,
      [
        "het han", "qua han", "het hieu luc", "het thoi han", "het gia tri", "khong con hieu luc", "khong hieu luc",
        "khong con gia tri", "khong con thoi han", "khong con han", "mat hieu luc", "vo hieu", "expired", "lapsed",
        "no longer valid",
      ]
    ),
    (
      .paper,
      [
        "thu hoi", "huy bo", "bi huy", "da huy", "huy giay phep", "tu choi", "khong duoc cap", "khong cap phep",
        "khong chap thuan", "tra lai giay phep", "nop lai giay phep", "rut giay phep", "mat giay phep", "mat gphd",
        "mat giay chung nhan", "that lac giay phep", "withdrawn", "revoked",
        "refused", "rejected", "cancelled", "surrendered",
      ]
    ),
    (
      .absence,
      [
        "chua co giay phep", "chua co gphd", "chua duoc cap", "chua cap phep", "chua cap", "khong co giay phep",
        "khong co gphd", "khong phep", "khong giay phep", "chua co phep", "chua xin phep", "chua dang ky",
        "khong dang ky", "chua lam giay phep", "chua co giay to", "khong co giay to", "unlicensed", "no license",
        "not licensed",
      ]
    ),
  ]

  /// Whole cells that say it where the heading asks how something stands.
  private static let words: [String: ToldLoss] = [
    "ngung": .place, "nghi": .place, "dong": .place, "dung": .place, "huy": .paper, "het": .term,
  ]

  /// Whole cells that say that there is none, where the heading asks whether there is one.
  private static let nones: Set = ["chua co", "khong co", "khong", "chua", "k co", "ko co", "ko", "k", "no", "none"]

  /// Before a phrase they turn it round: `chưa hết hạn`, `không bị thu hồi`, `sắp hết hạn`.
  private static let negations = ["chua", "chua bi", "khong", "khong bi", "chua tung bi", "chua bao gio bi", "sap"]

  /// What a column asks of papers or of how a place stands.
  private static let questions = [
    "tinh trang", "hien trang", "trang thai", "giay phep", "phap ly", "hieu luc", "cap phep", "gphd", "giay to",
  ]

  /// What is meant to happen has not: `Tình trạng dự kiến`, `Kiến nghị`.
  private static let plans = ["du kien", "kien nghi", "de nghi", "de xuat", "ke hoach", "expected", "planned"]

  /// Cells below a heading that says it itself, as `Đã thu hồi`: that it is not so.
  private static let denials: Set = [
    "con", "con han", "con hieu luc", "dang hoat dong", "hoat dong", "binh thuong", "khong", "chua", "no", "khong bi",
    "0",
  ]

  /// Marks below such a heading.
  private static let marks: Set = ["x", "v", "co", "da", "roi", "yes", "y", "dung"]

  /// What a text says, wherever in it.
  ///
  /// - Parameter folded: As ``VietnameseText/folded(_:)``.
  static func loss(in folded: String) -> ToldLoss? {
    let text = " \(folded) "
    for (loss, phrases) in phrases {
      for range in phrases.lazy.flatMap({ text.ranges(of: " \($0) ") }) {
        let before = text[..<range.lowerBound]
        // That a paper shows its last day, without any day, says nothing of it: `Giấy phép có ghi ngày hết hạn`.
        if loss == .term, before.hasSuffix(" ngay"), !text[range.upperBound...].contains(where: \.isNumber) { continue }
        if !negations.contains(where: { before.hasSuffix(" \($0)") }) { return loss }
      }
    }
    return nil
  }

  /// What a heading makes of the cells below it.
  struct Heading: Sendable {
    private let own: ToldLoss?
    private let asks: Bool
    private let isOfPlan: Bool

    init(_ heading: String) {
      let folded = VietnameseText.folded(heading)
      own = StandingWords.loss(in: folded)
      asks = StandingWords.questions.contains { " \(folded) ".contains(" \($0) ") }
      isOfPlan = StandingWords.plans.contains { " \(folded) ".contains(" \($0) ") }
    }

    /// - Parameter cell: What it says, folded; empty where it holds a mark that is no letter.
    func loss(_ cell: String, isDay: Bool) -> ToldLoss? {
      if isOfPlan { return nil }
      if let loss = isDay ? nil : StandingWords.loss(in: cell) { return loss }
      if asks, let loss = StandingWords.words[cell] { return loss }
      if asks, StandingWords.nones.contains(cell) { return own == .absence ? nil : .absence }
      guard let own, !StandingWords.denials.contains(cell) else { return nil }
      let isTold = isDay || cell.isEmpty || StandingWords.marks.contains(cell) || cell.contains(where: \.isNumber)
      return isTold ? own : nil
    }
  }
}
