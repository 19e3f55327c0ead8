/// `AB12`, as bytes: column from 0 and row from 1.
struct CellReference: Hashable {
  let column: Int
  let row: Int

  /// - Returns: `nil` for what is no cell of a sheet.
  @inline(__always)
  init?(_ bytes: UnsafeBufferPointer<UInt8>) {
    var column = 0
    var index = 0
    while index < bytes.count {
      let letter = (bytes[index] | 0x20) &- UInt8(ascii: "a")
      guard letter < 26 else { break }
      guard index < 3 else { return nil }
      column = column * 26 + Int(letter) + 1
      index += 1
    }
    guard column > 0, column <= SheetLimits.columns,
      let row = DecimalBytes.whole(UnsafeBufferPointer(rebasing: bytes[index...])), row > 0, row <= SheetLimits.rows
    else { return nil }
    self.column = column - 1
    self.row = row
  }
}

/// How large a sheet can be.
enum SheetLimits {
  static let rows = 1_048_576
  static let columns = 16_384
}

extension CellRange {
  /// `B2:D9`, or one cell alone.
  init?(reference: String) {
    var corners = reference.split(separator: ":", omittingEmptySubsequences: false).map { part in
      Array(part.utf8.filter { $0 != UInt8(ascii: "$") }).withUnsafeBufferPointer { CellReference($0) }
    }
    if corners.count == 1 { corners.append(corners[0]) }
    guard corners.count == 2, let first = corners[0], let last = corners[1], first.row <= last.row,
      first.column <= last.column
    else { return nil }
    self.init(rows: first.row - 1...last.row - 1, columns: first.column...last.column)
  }
}
