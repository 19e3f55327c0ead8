/// A commune, ward or town as it was until 30 June 2025, and the present units its area lies in.
public struct FormerCommune: Hashable, Sendable {
  /// Five digits; empty for an island district that had no communes.
  public let code: String
  /// With its kind: `Xã An Bình`.
  public let name: String
  /// With its kind: `Huyện Nam Sách`.
  public let district: String
  /// With its kind: `Tỉnh Hải Dương`.
  public let province: String
  /// Codes of present communes. Several when the area was divided: then no name alone tells which.
  public let presentCodes: [String]

  /// `Xã An Bình, Huyện Nam Sách, Tỉnh Hải Dương`.
  public var fullName: String { "\(name), \(district), \(province)" }
}

/// The three tiers in force until 30 June 2025, for reading lists and addresses that still name them.
///
/// Legal source: the tiers ended on 1 July 2025; the table is that of the National Statistics Office (see NOTICE).
public struct FormerUnits: Sendable {
  /// By province, district and code.
  public let communes: [FormerCommune]

  private let byName: [String: [Int]]
  private let districts: Set<String>
  private let provinces: Set<String>

  /// Reads the project's own table, `former-units.csv`.
  ///
  /// - Throws: The number of the first line that is not in its form.
  public init(table: some Collection<UInt8>) throws(FormerUnitsError) {
    var communes: [FormerCommune] = []
    communes.reserveCapacity(10_500)
    var (province, district) = ("", "")
    for (index, line) in table.split(separator: UInt8(ascii: "\n")).enumerated() {
      let fields = line.split(separator: UInt8(ascii: ","), omittingEmptySubsequences: false).map {
        String(decoding: $0, as: UTF8.self)
      }
      guard fields.count == 4 else { throw FormerUnitsError(line: index + 1) }
      switch fields[0] {
      case "level" where index == 0: continue
      case "province": province = fields[2]
      case "district": district = fields[2]
      case "commune":
        let present = fields[3].split(separator: " ").map(String.init)
        guard !present.isEmpty, !district.isEmpty, !fields[2].isEmpty else { throw FormerUnitsError(line: index + 1) }
        communes.append(
          FormerCommune(
            code: fields[1], name: fields[2], district: district, province: province, presentCodes: present))
      default: throw FormerUnitsError(line: index + 1)
      }
    }
    self.communes = communes
    var byName: [String: [Int]] = [:]
    for (index, commune) in communes.enumerated() {
      byName[VietnameseText.folded(FormerName(commune.name).bare), default: []].append(index)
    }
    self.byName = byName
    districts = Set(communes.map(\.district))
    provinces = Set(communes.map(\.province))
  }

  /// Every former commune that may be meant. Names written with marks mean only themselves; kinds count where they are
  /// written.
  ///
  /// - Parameters:
  ///   - commune: Its name, with or without its kind, or its code of five digits.
  ///   - district: With or without its kind; any when `nil`.
  public func find(commune: String, district: String? = nil) -> [FormerCommune] {
    let wanted = FormerName(commune)
    var found: [FormerCommune] = []
    for bare in Set([wanted.bare, commune]) {
      found += (byName[VietnameseText.folded(bare)] ?? []).map { communes[$0] }.filter {
        bare == commune ? FormerName.agrees(commune, with: FormerName($0.name).bare) : wanted.agrees(with: $0.name)
      }
    }
    if commune.utf8.count == 5, commune.utf8.allSatisfy({ (48...57).contains($0) }) {
      found += communes.filter { $0.code == commune }
    }
    let district = district.map(FormerName.init)
    return found.filter { district?.agrees(with: $0.district) ?? true }.uniqued()
  }

  /// Whether there was a district of this name.
  public func hasDistrict(_ text: String) -> Bool {
    let name = FormerName(text)
    return districts.contains { name.agrees(with: $0) }
  }

  /// Whether there was a province of this name.
  public func hasProvince(_ text: String) -> Bool {
    let name = FormerName(text)
    return provinces.contains { name.agrees(with: $0) }
  }
}

/// A line of the table of former units that is not in its form.
public struct FormerUnitsError: Error, Hashable, Sendable {
  /// From 1.
  public let line: Int
}

/// A unit's name taken apart: its kind in letters without marks, and the rest.
struct FormerName {
  /// Folded; empty when none is written.
  let kind: String
  let bare: String

  init(_ text: String) {
    let words = text.split(whereSeparator: { $0 == " " || $0 == "." || $0 == "\u{A0}" })
    for (prefix, kind) in Self.kinds {
      let count = prefix.split(separator: " ").count
      guard words.count > count else { continue }
      let head = words[..<count].joined(separator: " ")
      guard VietnameseText.folded(head) == prefix, !Self.isOther(head, prefix) else { continue }
      self.kind = kind
      bare = words[count...].joined(separator: " ")
      return
    }
    kind = ""
    bare = words.joined(separator: " ")
  }

  /// `Xa` written as `Xà` is no kind.
  private static func isOther(_ head: String, _ folded: String) -> Bool {
    guard !VietnameseText.hasNoMarks(head) else { return false }
    return !spellings.contains(VietnameseText.spelling(head))
  }

  private static let spellings: Set<String> = Set(
    ["phường", "xã", "thị trấn", "đặc khu", "huyện", "quận", "thị xã", "thành phố", "tỉnh"]
      .map(VietnameseText.spelling))

  /// Longer ones first.
  private static let kinds: [(String, String)] = [
    ("thi tran", "thi tran"), ("dac khu", "dac khu"), ("thi xa", "thi xa"), ("thanh pho", "thanh pho"),
    ("phuong", "phuong"), ("xa", "xa"), ("huyen", "huyen"), ("quan", "quan"), ("tinh", "tinh"), ("tp", "thanh pho"),
    ("tx", "thi xa"), ("tt", "thi tran"), ("p", "phuong"), ("x", "xa"), ("h", "huyen"), ("q", "quan"), ("t", "tinh"),
  ]

  func agrees(with full: String) -> Bool {
    let other = FormerName(full)
    return (kind.isEmpty || kind == other.kind) && Self.agrees(bare, with: other.bare)
  }

  /// Without marks all spellings are meant, with marks one.
  static func agrees(_ text: String, with name: String) -> Bool {
    guard VietnameseText.folded(text) == VietnameseText.folded(name) else { return false }
    return VietnameseText.hasNoMarks(text) || VietnameseText.spelling(text) == VietnameseText.spelling(name)
  }
}

extension FormerCommune {
  /// Whether it lay in a province of that time.
  public func lay(inProvince text: String) -> Bool { FormerName(text).agrees(with: province) }
}
