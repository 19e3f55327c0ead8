internal import Synchronization

/// The provinces and communes of the country, found by code or by the names people write.
public struct AdministrativeUnits: Sendable {
  /// By code.
  public let provinces: [AdministrativeUnit]
  /// By code.
  public let communes: [AdministrativeUnit]

  private let names = LazyNames()

  /// Reads the project's own table, `administrative-units.csv`: UTF-8, provinces first, then communes, by code and day.
  ///
  /// - Throws: The first error of the table, with its line.
  public init(table: some Collection<UInt8>) throws(AdministrativeTableError) {
    let result = table.withContiguousStorageIfAvailable(Self.read) ?? Array(table).withUnsafeBufferPointer(Self.read)
    (provinces, communes) = try result.get()
  }

  /// A commune in force, by its code; `nil` for codes of former communes.
  ///
  /// - Parameter code: Five digits.
  public func commune(_ code: String) -> AdministrativeUnit? { Self.search(communes, code) }

  /// A province in force, by its code; `nil` for codes of former provinces.
  ///
  /// - Parameter code: Two digits.
  public func province(_ code: String) -> AdministrativeUnit? { Self.search(provinces, code) }

  /// By code.
  public func communes(in provinceCode: String) -> [AdministrativeUnit] {
    communes.filter { $0.provinceCode == provinceCode }
  }

  private typealias Units = (provinces: [AdministrativeUnit], communes: [AdministrativeUnit])

  private static func read(_ bytes: UnsafeBufferPointer<UInt8>) -> Result<Units, AdministrativeTableError> {
    do throws(AdministrativeTableError) {
      let table = try AdministrativeTable(bytes)
      return .success((table.provinces, table.communes))
    } catch {
      return .failure(error)
    }
  }

  private static func search(_ units: [AdministrativeUnit], _ code: String) -> AdministrativeUnit? {
    var low = 0
    var high = units.count
    while low < high {
      let middle = (low + high) / 2
      if units[middle].code < code { low = middle + 1 } else { high = middle }
    }
    return low < units.count && units[low].code == code ? units[low] : nil
  }
}

// MARK: - Finding what people write

extension AdministrativeUnits {
  /// What a search found.
  public enum Match: Hashable, Sendable {
    /// The one unit meant.
    case unique(AdministrativeUnit)
    /// Two or more, by code. 244 names of communes occur in several provinces.
    case several([AdministrativeUnit])
    /// At most three units that may have been meant, the nearest first. None of them is the answer: a person says.
    case none(suggestions: [AdministrativeUnit])
  }

  /// Finds a commune by what a person wrote: its code, or a present or former name.
  ///
  /// The kind may be there, shortened (`P.`, `X.`) or missing. Tone position and case never matter (`Hoà` is `Hòa`). A
  /// name written without any marks finds all names that differ in marks only; a name written with marks finds that name
  /// alone, because `Tân Thành` and `Tân Thanh` are two places. A kind the unit never bore makes it another place. The
  /// province may follow after a comma.
  ///
  /// - Parameter provinceCode: Only communes of this province are found; those of others may be suggested.
  public func find(_ text: String, in provinceCode: String? = nil) -> Match {
    if let comma = text.lastIndex(of: ","),
      case .unique(let province) = findProvince(String(text[comma...].dropFirst())),
      provinceCode == nil || provinceCode == province.code
    {
      return find(String(text[..<comma]), in: province.code)
    }
    let query = UnitQuery(text, level: .commune)
    if let code = query.code {
      guard let unit = commune(code.padded) else { return .none(suggestions: []) }
      let isMeant = code.isWhole && (provinceCode == nil || provinceCode == unit.provinceCode)
      return isMeant ? .unique(unit) : .none(suggestions: [unit])
    }
    return names.value(of: self).communes.find(query, among: communes) {
      provinceCode == nil || provinceCode == $0.provinceCode
    }
  }

  /// Finds a province by its code or a present or former name, under the rules of ``find(_:in:)``; `TP.` and `T.` are
  /// read as the kind.
  public func findProvince(_ text: String) -> Match {
    let query = UnitQuery(text, level: .province)
    if let code = query.code {
      guard let unit = province(code.padded) else { return .none(suggestions: []) }
      return code.isWhole ? .unique(unit) : .none(suggestions: [unit])
    }
    return names.value(of: self).provinces.find(query, among: provinces) { _ in true }
  }

  /// Every province with a code or name, under the rules of ``findProvince(_:)``, by code.
  func provinces(named text: String) -> [AdministrativeUnit] {
    if let unit = province(text) { return [unit] }
    return names.value(of: self).provinces.named(UnitQuery(name: text, level: .province), among: provinces)
  }

  /// Every commune that bears or has borne a name, under the rules of ``find(_:in:)``, by code.
  func communes(named text: String) -> [AdministrativeUnit] {
    names.value(of: self).communes.named(UnitQuery(name: text, level: .commune), among: communes)
  }

  /// At most three communes whose names come near to a text, the nearest first.
  ///
  /// - Parameter isEligible: Whether a commune is to be proposed.
  func communes(near text: String, where isEligible: (AdministrativeUnit) -> Bool) -> [AdministrativeUnit] {
    names.value(of: self).communes.near(UnitQuery(text, level: .commune), among: communes, where: isEligible)
  }

  /// The indexes of names cost more than the table, and most runs of the program look no name up.
  private final class LazyNames: Sendable {
    struct Value {
      let provinces: UnitNames
      let communes: UnitNames
    }

    private let storage = Mutex<Value?>(nil)

    func value(of units: AdministrativeUnits) -> Value {
      storage.withLock { stored in
        if let stored { return stored }
        let new = Value(provinces: UnitNames(units.provinces), communes: UnitNames(units.communes))
        stored = new
        return new
      }
    }
  }
}
