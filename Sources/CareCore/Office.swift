/// The agency that owns a database: its name and place stand at the head of every document it sends.
public struct Office: Hashable, Sendable {
  /// As `Sở Y tế thành phố Hải Phòng`.
  public var agency: String
  /// The body above it, first line of a document's head.
  public var parentAgency: String?
  /// The place of a document's date line, as `Hải Phòng`.
  public var place: String?
  /// The symbol after the number of its documents, as `SYT-BTXH`.
  public var symbol: String?
  /// Who signs its documents; `nil` leaves the block empty.
  public var signer: Signer?
  /// Names of communes are looked for in this province first; `nil` when none was given.
  public var provinceCode: String?
  /// Its own commune, where the office is that of one; `nil` otherwise.
  public var communeCode: String?
  /// Zero to three letters that go into every code made on this machine; empty on the office's own.
  public var series: String

  /// Puts the parts together.
  public init(
    agency: String, parentAgency: String? = nil, place: String? = nil, symbol: String? = nil, signer: Signer? = nil,
    provinceCode: String? = nil, communeCode: String? = nil, series: String = ""
  ) {
    self.agency = agency
    self.parentAgency = parentAgency
    self.place = place
    self.symbol = symbol
    self.signer = signer
    self.provinceCode = provinceCode
    self.communeCode = communeCode
    self.series = series
  }

  /// Who signs: `KT. GIÁM ĐỐC|PHÓ GIÁM ĐỐC|Nguyễn Văn A` is authority, position and name.
  ///
  /// Legal source: NĐ 30/2020/NĐ-CP, Phụ lục I, Mục II (7a, 7b).
  public struct Signer: Hashable, Sendable {
    /// The lines above the name: `KT. GIÁM ĐỐC`, `PHÓ GIÁM ĐỐC`.
    public let titles: [String]
    /// The person, last line of the block.
    public let name: String

    /// Reads a signer as `--signer` takes it.
    ///
    /// - Parameter text: Lines separated by `|`, the last one the name.
    /// - Returns: `nil` with fewer than two lines or an empty one.
    public init?(_ text: String) {
      let written = text.split(separator: "|", omittingEmptySubsequences: false)
      let parts = written.compactMap { NormalizedText(String($0))?.value }
      guard parts.count >= 2, parts.count == written.count, parts.allSatisfy({ !$0.isEmpty }) else { return nil }
      titles = Array(parts.dropLast())
      name = parts[parts.count - 1]
    }

    /// The text the signer was read from.
    public var text: String { (titles + [name]).joined(separator: "|") }
  }
}
