/// Where in the law a requirement stands.
public struct Citation: Hashable, Sendable, Codable {
  /// The number of the document as in the source: `103/2017/NĐ-CP`.
  public let document: String
  /// How a citation begins: `NĐ 103/2017/NĐ-CP`.
  public let short: String
  /// The name of the document: `Nghị định về …`.
  public let name: String
  /// Điều, or the name of an annex.
  public let article: String?
  /// Khoản.
  public let clause: String?
  /// Điểm, or a place in an annex.
  public let point: String?

  /// Puts the parts together.
  public init(
    document: String, short: String, name: String, article: String? = nil, clause: String? = nil,
    point: String? = nil
  ) {
    self.document = document
    self.short = short
    self.name = name
    self.article = article
    self.clause = clause
    self.point = point
  }

  /// The citation as official documents write it: `NĐ 103/2017/NĐ-CP, điểm b khoản 1 Điều 21`.
  /// - Parameter withName: also the name of the document, after its number.
  public func text(withName: Bool = false) -> String {
    let head = withName ? "\(short) (\(name))" : short
    return place.isEmpty ? head : "\(head), \(place)"
  }

  /// `điểm b khoản 1 Điều 21`; empty when the whole document is meant.
  public var place: String {
    var parts: [String] = []
    // "Phụ lục VII mục 2" already says what it is; "a (Bước 1)" is a điểm with a remark.
    if let point { parts.append(Self.namesItself(point) ? point : "điểm \(point)") }
    if let clause { parts.append(Self.namesItself(clause) ? clause : "khoản \(clause)") }
    if let article { parts.append(Self.namesItself(article) ? article : "Điều \(article)") }
    return parts.joined(separator: " ")
  }

  private static func namesItself(_ text: String) -> Bool {
    guard let first = text.first, first.isUppercase else { return false }
    return text.contains(" ")
  }
}
