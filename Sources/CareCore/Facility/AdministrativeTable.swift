/// Why a table of administrative units cannot be read.
public struct AdministrativeTableError: Error, Hashable, Sendable {
  /// What is wrong with the line.
  public enum Problem: String, Sendable {
    /// The first line is not the expected header.
    case header
    /// Not seven columns, or a quotation mark.
    case columns
    /// No such level or kind, or a kind of the other level.
    case kind
    /// Not two digits for a province and five for a commune.
    case code
    /// Empty.
    case name
    /// No such day.
    case day
    /// Not provinces first, then communes, each by code and then by day.
    case order
    /// The commune's province is not in the table, or changes from one name to the next.
    case province
  }

  /// Counted from 1, the header included.
  public let line: Int
  /// What is wrong with it.
  public let problem: Problem
}

/// Reads the table of administrative units, one row per name of a unit.
///
/// The table is read at every start of the program: hence bytes, no general reader of CSV, and no slices, whose generic
/// subscripts take most of a start in a build for debugging.
struct AdministrativeTable {
  static let header = "level,code,province_code,kind,name,from,instrument"

  private(set) var provinces: [AdministrativeUnit] = []
  private(set) var communes: [AdministrativeUnit] = []

  private let bytes: UnsafeBufferPointer<UInt8>
  /// Rows of one day or of one instrument mostly stand together.
  private var lastDay: (bytes: Column, day: CalendarDay)?
  private var lastInstrument: (bytes: Column, text: String)?
  private var provinceCodes: Set<String> = []

  init(_ bytes: UnsafeBufferPointer<UInt8>) throws(AdministrativeTableError) {
    self.bytes = bytes
    provinces.reserveCapacity(64)
    communes.reserveCapacity(4_096)
    var start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    var number = 0
    while start < bytes.count {
      number += 1
      var end = start
      while end < bytes.count, bytes[end] != UInt8(ascii: "\n") { end += 1 }
      let next = end + 1
      if end > start, bytes[end - 1] == UInt8(ascii: "\r") { end -= 1 }
      if number == 1 {
        guard bytes[start..<end].elementsEqual(Self.header.utf8) else { throw .init(line: 1, problem: .header) }
      } else {
        do { try read(start..<end) } catch { throw .init(line: number, problem: error.problem) }
      }
      start = next
    }
    guard number > 0 else { throw .init(line: 1, problem: .header) }
  }

  private struct RowError: Error {
    let problem: AdministrativeTableError.Problem
    init(_ problem: AdministrativeTableError.Problem) { self.problem = problem }
  }

  private mutating func read(_ row: Range<Int>) throws(RowError) {
    let (level, code, province, kind, name, from, instrument) = try columns(row)
    let isProvince = text(level) == "province"
    guard isProvince || text(level) == "commune", let kind = AdministrativeUnit.Kind(rawValue: text(kind)),
      kind.level == (isProvince ? .province : .commune)
    else { throw RowError(.kind) }
    guard code.count == (isProvince ? 2 : 5), code.allSatisfy({ (48...57).contains($0) }) else { throw RowError(.code) }
    guard !name.isEmpty else { throw RowError(.name) }
    let unit = AdministrativeUnit(
      code: text(code), provinceCode: text(province),
      firstName: .init(kind: kind, bareName: text(name), from: try day(from), instrument: shared(instrument)))
    if isProvince {
      guard communes.isEmpty else { throw RowError(.order) }
      guard unit.provinceCode == unit.code else { throw RowError(.province) }
      provinceCodes.insert(unit.code)
      try Self.add(unit, to: &provinces)
    } else {
      guard communes.last?.provinceCode == unit.provinceCode || provinceCodes.contains(unit.provinceCode) else {
        throw RowError(.province)
      }
      try Self.add(unit, to: &communes)
    }
  }

  private static func add(_ unit: AdministrativeUnit, to units: inout [AdministrativeUnit]) throws(RowError) {
    guard let last = units.last, last.code >= unit.code else {
      units.append(unit)
      return
    }
    guard last.code == unit.code, last.latestName.from < unit.firstName.from else { throw RowError(.order) }
    guard last.provinceCode == unit.provinceCode else { throw RowError(.province) }
    units[units.count - 1] = AdministrativeUnit(
      code: last.code, provinceCode: last.provinceCode, firstName: last.firstName,
      laterNames: last.laterNames + [unit.firstName])
  }

  private typealias Column = UnsafeBufferPointer<UInt8>
  private typealias Columns = (Column, Column, Column, Column, Column, Column, Column)

  private func columns(_ row: Range<Int>) throws(RowError) -> Columns {
    var start = row.lowerBound
    func next() throws(RowError) -> Column {
      guard start <= row.upperBound else { throw RowError(.columns) }
      var end = start
      while end < row.upperBound, bytes[end] != UInt8(ascii: ",") {
        if bytes[end] == UInt8(ascii: "\"") { throw RowError(.columns) }
        end += 1
      }
      defer { start = end + 1 }
      return UnsafeBufferPointer(rebasing: bytes[start..<end])
    }
    let columns = (try next(), try next(), try next(), try next(), try next(), try next(), try next())
    guard start == row.upperBound + 1 else { throw RowError(.columns) }
    return columns
  }

  private func text(_ column: Column) -> String {
    String(decoding: column, as: UTF8.self)
  }

  private func isSame(_ one: Column, _ other: Column) -> Bool {
    guard one.count == other.count else { return false }
    var index = 0
    while index < one.count, one[index] == other[index] { index += 1 }
    return index == one.count
  }

  private mutating func shared(_ column: Column) -> String {
    if let lastInstrument, isSame(lastInstrument.bytes, column) { return lastInstrument.text }
    let new = text(column)
    lastInstrument = (column, new)
    return new
  }

  private mutating func day(_ column: Column) throws(RowError) -> CalendarDay {
    if let lastDay, isSame(lastDay.bytes, column) { return lastDay.day }
    guard let day = CalendarDay(text(column)) else { throw RowError(.day) }
    lastDay = (column, day)
    return day
  }
}
