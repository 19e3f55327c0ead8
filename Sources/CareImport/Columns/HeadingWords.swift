package import CareCore

/// The headings of one kind of list, folded.
package struct HeadingWords<Column: ImportColumn>: Sendable {
  private let known: [String: HeadingMeaning<Column>]

  package init() {
    var known: [String: HeadingMeaning<Column>] = [:]
    for column in Column.allCases {
      for heading in column.headings + column.printed + [column.rawValue] {
        let key = VietnameseText.folded(heading)
        if known[key] == nil { known[key] = .column(column) }
      }
    }
    for (heading, columns) in Column.ambiguous {
      known[VietnameseText.folded(heading)] = .ambiguous(columns)
    }
    for heading in Self.numberings { known[heading] = .numbering }
    self.known = known
  }

  /// Whether headings name papers of this kind.
  package func names(_ kind: PermitKind) -> Bool { PaperWords.names(kind) }

  private static var numberings: [String] { ["stt", "tt", "so tt", "so thu tu", "no", "no.", "thu tu"] }

  /// Words that stand for the whole below a heading that is split into parts.
  static var totals: Set<String> { ["tong so", "tong", "tong cong", "cong", "chung", "so luong", "so nguoi"] }

  /// What the parts of a heading mean together, the upper one first.
  package func meaning(of parts: [String]) -> HeadingMeaning<Column> {
    let parts = parts.filter { !VietnameseText.folded($0).isEmpty }
    guard let last = parts.last else { return .nothing }
    let whole = meaning(ofText: parts.joined(separator: " "))
    if whole != .nothing { return whole }
    let uppers = parts.dropLast()
    for upper in uppers.reversed() {
      if let kind = PaperWords.kind(of: VietnameseText.folded(upper)) {
        guard let field = PaperWords.field(of: VietnameseText.folded(last)) else { return .nothing }
        return .paper(PaperPart(kind, field))
      }
      if case .column(let column) = meaning(ofText: upper) {
        for key in Self.keys(last) {
          let below = Column.below(column, key)
          if below != .nothing { return below }
        }
        return .nothing
      }
    }
    return uppers.isEmpty ? .nothing : meaning(ofText: last)
  }

  private func meaning(ofText text: String) -> HeadingMeaning<Column> {
    for key in Self.keys(text) {
      let meaning = meaning(ofFolded: key)
      if meaning != .nothing { return meaning }
    }
    return .nothing
  }

  package func meaning(ofFolded key: String) -> HeadingMeaning<Column> {
    if let meaning = known[key] { return meaning }
    if let part = PaperWords.part(of: key) { return .paper(part) }
    if let field = PaperWords.bareField(of: key) { return .unnamedPaper(field) }
    return .nothing
  }

  /// The heading as it is, without what stands in parentheses, and without a number before it.
  private static func keys(_ text: String) -> [String] {
    var keys = [VietnameseText.folded(text)]
    var depth = 0
    let outside = String(
      text.filter { letter in
        if letter == "(" { depth += 1 }
        defer { if letter == ")" { depth = max(0, depth - 1) } }
        return depth == 0
      })
    keys.append(VietnameseText.folded(outside))
    let words = keys[1].split(separator: " ")
    if words.count > 1, let first = words.first, first.allSatisfy(\.isNumber) {
      keys.append(words.dropFirst().joined(separator: " "))
    }
    return keys.filter { !$0.isEmpty }
  }
}

/// How headings name papers and their parts.
enum PaperWords {
  private static let kinds: [(PermitKind, [String])] = [
    (.publicFoundingDecision, ["quyet dinh thanh lap", "qd thanh lap", "qdtl"]),
    (
      .establishmentCertificate,
      [
        "giay chung nhan dang ky thanh lap", "gcn dang ky thanh lap", "dang ky thanh lap", "gcn dktl",
        "giay dang ky thanh lap",
      ]
    ),
    (
      .enterpriseRegistration,
      ["giay chung nhan dang ky doanh nghiep", "gcn dang ky doanh nghiep", "dang ky doanh nghiep", "gcn dkdn"]
    ),
    (.associationLicense, ["giay phep thanh lap hoi", "quyet dinh thanh lap hoi"]),
    (.operatingLicense, ["giay phep hoat dong", "gp hoat dong", "gphd"]),
    (
      .under10Certificate,
      [
        "giay chung nhan dang ky hoat dong duoi 10 doi tuong", "gcn dang ky hoat dong duoi 10 doi tuong",
        "dang ky hoat dong duoi 10 doi tuong", "giay chung nhan dang ky hoat dong tro giup xa hoi",
        "gcn dang ky hoat dong tro giup xa hoi",
      ]
    ),
    (.childProtectionRegistration, ["dang ky hoat dong dich vu bao ve tre em"]),
    (.preschoolPermit, ["giay phep giao duc mam non"]),
  ]

  private static let fields: [(PaperPart.Field, [String])] = [
    (
      .number,
      ["so", "so hieu", "so ky hieu", "so giay phep", "so gcn", "so giay", "so quyet dinh", "so qd", "so van ban"]
    ),
    (.issued, ["ngay", "ngay cap", "ngay ban hanh", "ngay ky", "ngay thang", "ngay thang cap", "ngay quyet dinh"]),
    (.issuer, ["co quan cap", "noi cap", "don vi cap", "co quan ban hanh", "cap boi", "co quan ky"]),
    (.expires, PermitColumn.lastDays.map(VietnameseText.folded) + ["han", "co gia tri", "hieu luc", "den ngay"]),
    (
      .capacity,
      PermitColumn.statedCapacities.map(VietnameseText.folded) + ["quy mo", "suc chua", "quy mo suc chua", "so nguoi"]
    ),
  ]

  /// Headings that speak of a paper and name none: clear beside one, or where the list has no other.
  private static let bare: [PaperPart.Field: Set<String>] = [
    .issued: ["ngay cap", "ngay thang cap"], .issuer: ["co quan cap", "noi cap", "don vi cap"],
    .expires: Set(PermitColumn.lastDays.map(VietnameseText.folded)),
    .capacity: Set(PermitColumn.statedCapacities.map(VietnameseText.folded)),
  ]

  static func kind(of folded: String) -> PermitKind? {
    kinds.first { $0.1.contains(folded) }?.0
  }

  static func names(_ kind: PermitKind) -> Bool { kinds.contains { $0.0 == kind } }

  static func field(of folded: String) -> PaperPart.Field? {
    fields.first { $0.1.contains(folded) }?.0
  }

  /// `Ngày cấp`, `Có giá trị đến`: clear only beside the number of a paper.
  static func bareField(of folded: String) -> PaperPart.Field? { bare.first { $0.value.contains(folded) }?.key }

  /// `Số giấy phép hoạt động`, `Giấy phép hoạt động số`, `Ngày cấp GPHĐ`.
  static func part(of folded: String) -> PaperPart? {
    for (kind, names) in kinds {
      for name in names {
        let rest: String
        if folded.hasSuffix(" " + name) {
          rest = String(folded.dropLast(name.count + 1))
        } else if folded.hasPrefix(name + " ") {
          rest = String(folded.dropFirst(name.count + 1))
        } else {
          continue
        }
        if let field = field(of: rest) { return PaperPart(kind, field) }
      }
    }
    return nil
  }
}
