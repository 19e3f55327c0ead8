/// A province or a commune of the two tiers in force since 1 July 2025, with the names it has borne.
public struct AdministrativeUnit: Hashable, Sendable, Identifiable {
  /// The two tiers.
  public enum Level: String, CaseIterable, Sendable {
    /// Centrally-run city or province.
    case province
    /// Ward, commune or special zone.
    case commune
  }

  /// What a unit is called in law.
  public enum Kind: String, CaseIterable, Sendable {
    case ward
    case commune
    case specialZone = "special_zone"
    case city
    case province

    /// The tier of units of this kind.
    public var level: Level {
      switch self {
      case .ward, .commune, .specialZone: .commune
      case .city, .province: .province
      }
    }

    /// In Vietnamese, in small letters: `phường`.
    public var label: String {
      switch self {
      case .ward: "phường"
      case .commune: "xã"
      case .specialZone: "đặc khu"
      case .city: "thành phố"
      case .province: "tỉnh"
      }
    }

    /// In Vietnamese, as a name begins: `Phường`.
    var title: String {
      switch self {
      case .ward: "Phường"
      case .commune: "Xã"
      case .specialZone: "Đặc khu"
      case .city: "Thành phố"
      case .province: "Tỉnh"
      }
    }
  }

  /// A name from a day on, until the next name.
  public struct DatedName: Hashable, Sendable {
    /// The kind the unit has under this name.
    public let kind: Kind
    /// Without the kind: `Bố Hạ`.
    public let bareName: String
    /// The first day of the name.
    public let from: CalendarDay
    /// Number of the text that gives the name, as `388/NQ-UBTVQH16`; of the first names, that of the list of units.
    public let instrument: String

    /// A name, as a row of the table has it.
    public init(kind: Kind, bareName: String, from: CalendarDay, instrument: String) {
      self.kind = kind
      self.bareName = bareName
      self.from = from
      self.instrument = instrument
    }

    /// With the kind: `Phường Bố Hạ`.
    public var fullName: String { "\(kind.title) \(bareName)" }
  }

  /// Two digits for a province, five for a commune; text, because of the leading zeros.
  public let code: String
  /// The code of the province the unit lies in; of a province, its own.
  public let provinceCode: String
  /// The name of the first day.
  public let firstName: DatedName
  /// The later names in the order of their days; mostly none.
  public let laterNames: [DatedName]

  /// A unit with its names in the order of their days.
  public init(code: String, provinceCode: String, firstName: DatedName, laterNames: [DatedName] = []) {
    self.code = code
    self.provinceCode = provinceCode
    self.firstName = firstName
    self.laterNames = laterNames
  }

  /// The code.
  public var id: String { code }
  /// The tier; it never changes.
  public var level: Level { firstName.kind.level }

  /// All names in the order of their days; never empty.
  public var names: [DatedName] { [firstName] + laterNames }

  /// The name in force now, as far as the table knows.
  public var latestName: DatedName { laterNames.last ?? firstName }

  /// The name on a day. Before the first name, that name: a code locates a place on any day, also on a day when the
  /// unit did not exist yet.
  public func name(on day: CalendarDay) -> DatedName {
    laterNames.last { $0.from <= day } ?? firstName
  }
}
