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
  /// Two digits, of the 63 provinces.
  public let provinceCode: String
  /// Codes of present communes. Several when the area was divided: then no name alone tells which.
  public let presentCodes: [String]

  /// `Xã An Bình, Huyện Nam Sách, Tỉnh Hải Dương`.
  public var fullName: String { "\(name), \(district), \(province)" }
}

/// A district as it was until 30 June 2025 or, under an earlier name, before; and the communes of 30 June 2025 in it.
struct FormerDistrict: Hashable, Sendable {
  /// With its kind: `Huyện Nam Sách`.
  let name: String
  /// Two digits, of the 63 provinces.
  let provinceCode: String
  /// Indexes of communes.
  let communes: [Int]
}

/// A province as it was until 30 June 2025 or, under an earlier or shorter name, before.
struct FormerProvince: Hashable, Sendable {
  /// With its kind: `Tỉnh Hải Dương`.
  let name: String
  /// Two digits, of the 63 provinces.
  let code: String
}

/// The three tiers in force until 30 June 2025, for reading lists and addresses that still name them; districts also
/// under the names and kinds they bore since 2019. Communes that ended before 30 June 2025 are not in it.
///
/// Legal source: the tiers ended on 1 July 2025; the tables are those of the National Statistics Office (see NOTICE).
public struct FormerUnits: Sendable {
  /// By province, district and code.
  public let communes: [FormerCommune]

  private(set) var districts: [FormerDistrict] = []
  private(set) var provinces: [FormerProvince] = []
  /// Of the communes.
  private let names: [FormerName]
  /// Indexes of communes by their folded name.
  private let byName: [String: [Int]]
  private let byCode: [String: Int]
  private let byPresentCode: [String: [Int]]
  private var districtsByName: [String: [Int]] = [:]
  private var provincesByName: [String: [Int]] = [:]

  /// Reads the project's own tables.
  ///
  /// - Parameters:
  ///   - table: `former-units.csv`.
  ///   - earlier: `earlier-names.csv`: names of provinces and districts that were given up before 30 June 2025.
  /// - Throws: The number of the first line that is not in its form.
  public init(table: some Collection<UInt8>, earlier: some Collection<UInt8> = [UInt8]()) throws(FormerUnitsError) {
    var communes: [FormerCommune] = []
    communes.reserveCapacity(10_500)
    var names: [FormerName] = []
    names.reserveCapacity(10_500)
    var byName: [String: [Int]] = [:]
    var byCode: [String: Int] = [:]
    var byPresentCode: [String: [Int]] = [:]
    /// Indexes of communes by the code of their district.
    var members: [String: [Int]] = [:]
    var districtCode = ""
    for (line, fields) in Self.rows(of: table) {
      guard fields.count == 4 else { throw FormerUnitsError(line: line) }
      switch fields[0] {
      case "level" where line == 1: continue
      case "province": provinces.append(FormerProvince(name: fields[2], code: fields[1]))
      case "district":
        guard let province = provinces.last else { throw FormerUnitsError(line: line) }
        Self.end(&districts, members[districtCode])
        districts.append(FormerDistrict(name: fields[2], provinceCode: province.code, communes: []))
        districtCode = fields[1]
      case "commune":
        let present = fields[3].split(separator: " ").map(String.init)
        guard !present.isEmpty, !fields[2].isEmpty, let district = districts.last, let province = provinces.last else {
          throw FormerUnitsError(line: line)
        }
        let index = communes.count
        communes.append(
          FormerCommune(
            code: fields[1], name: fields[2], district: district.name, province: province.name,
            provinceCode: province.code, presentCodes: present))
        let name = FormerName(fields[2])
        names.append(name)
        byName[name.folded, default: []].append(index)
        if !fields[1].isEmpty { byCode[fields[1]] = index }
        for code in present { byPresentCode[code, default: []].append(index) }
        members[districtCode, default: []].append(index)
      default: throw FormerUnitsError(line: line)
      }
    }
    Self.end(&districts, members[districtCode])
    self.communes = communes
    self.names = names
    self.byName = byName
    self.byCode = byCode
    self.byPresentCode = byPresentCode
    for (line, fields) in Self.rows(of: earlier) {
      guard fields.count == 4 else { throw FormerUnitsError(line: line) }
      switch fields[0] {
      case "level" where line == 1: continue
      case "province": provinces.append(FormerProvince(name: fields[1], code: fields[2]))
      case "district":
        let parts = fields[3].split(separator: " ").map(String.init)
        let found = parts.compactMap { members[$0] ?? byCode[$0].map { [$0] } }
        guard !parts.isEmpty, found.count == parts.count else { throw FormerUnitsError(line: line) }
        districts.append(
          FormerDistrict(name: fields[1], provinceCode: fields[2], communes: found.flatMap(\.self)))
      default: throw FormerUnitsError(line: line)
      }
    }
    for (index, district) in districts.enumerated() {
      districtsByName[FormerName(district.name).folded, default: []].append(index)
    }
    for (index, province) in provinces.enumerated() {
      provincesByName[FormerName(province.name).folded, default: []].append(index)
    }
  }

  private static func rows(of table: some Collection<UInt8>) -> [(line: Int, fields: [String])] {
    table.split(separator: UInt8(ascii: "\n")).enumerated().map { index, line in
      (
        index + 1,
        line.split(separator: UInt8(ascii: ","), omittingEmptySubsequences: false).map {
          String(decoding: $0, as: UTF8.self)
        }
      )
    }
  }

  private static func end(_ districts: inout [FormerDistrict], _ communes: [Int]?) {
    guard let last = districts.popLast() else { return }
    districts.append(FormerDistrict(name: last.name, provinceCode: last.provinceCode, communes: communes ?? []))
  }

  /// Every former commune that may be meant. Names written with marks mean only themselves; kinds count where they are
  /// written, unless any is asked for.
  ///
  /// - Parameters:
  ///   - text: Its name, with or without its kind.
  ///   - isOfAnyKind: A commune may since have become a ward.
  func communes(named text: String, ofAnyKind isOfAnyKind: Bool = false) -> Set<Int> {
    let (wanted, whole) = (FormerName(text), VietnameseText.folded(text))
    var found: Set<Int> = []
    for key in Set([wanted.folded, whole]) {
      for index in byName[key] ?? [] {
        let name = names[index]
        // A name may begin like a kind: `Phường Đúc` is a ward, `Xa Mát` a name.
        let agrees = isOfAnyKind ? wanted.agreesButForKind(with: name) : wanted.agrees(with: name)
        let isWhole = key == whole && VietnameseText.folded(name.bare) == whole
        let isSpelled =
          VietnameseText.hasNoMarks(text) || PlaceSpelling.of(text) == PlaceSpelling.of(name.bare)
        if agrees || (isWhole && isSpelled) { found.insert(index) }
      }
    }
    return found
  }

  /// The former commune with this code of five digits.
  func commune(code: String) -> FormerCommune? { byCode[code].map { communes[$0] } }

  /// The former communes of which something lies in a present one.
  func parts(of presentCode: String) -> [FormerCommune] { (byPresentCode[presentCode] ?? []).map { communes[$0] } }

  /// Every district that may be meant, under the names it bore since 2019.
  func districts(named text: String, ofAnyKind isOfAnyKind: Bool = false) -> [FormerDistrict] {
    let wanted = FormerName(text)
    return (districtsByName[wanted.folded] ?? []).map { districts[$0] }.filter {
      let name = FormerName($0.name)
      return isOfAnyKind ? wanted.agreesButForKind(with: name) : wanted.agrees(with: name)
    }
  }

  /// Every province that may be meant.
  func provinces(named text: String) -> [FormerProvince] {
    let wanted = FormerName(text)
    return (provincesByName[wanted.folded] ?? []).map { provinces[$0] }.filter {
      wanted.agrees(with: FormerName($0.name))
    }
  }
}

/// A line of the table of former units that is not in its form.
public struct FormerUnitsError: Error, Hashable, Sendable {
  /// From 1.
  public let line: Int
}
