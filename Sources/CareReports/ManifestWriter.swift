internal import CareCore
package import CareSheets

/// Writes the manifest, and refuses a report that is not whole.
package enum ManifestWriter {
  private static let heading = CellStyle(
    fontSize: 10, isBold: true, horizontal: .center, vertical: .center, wraps: true, border: .thin)
  private static let text = CellStyle(fontSize: 10, vertical: .top, wraps: true, border: .thin)
  private static let label = CellStyle(fontSize: 11, isBold: true, vertical: .top, wraps: true)
  private static let value = CellStyle(fontSize: 11, vertical: .top, wraps: true)
  /// In the units of a sheet; landscape A4.
  private static let widths: [Double] = [20, 15, 30, 10, 8, 8, 24, 9, 34]
  private static let headings = [
    Manifest.Label.tables.rawValue, "Bộ dữ liệu", "Nội dung truy vấn", "Các hàng của bảng", "Số dòng đã ghi",
    "Số dòng phải có", "Cách đếm độc lập", "Đối chiếu", "SHA-256 của các ô",
  ]

  /// - Throws: `Failure` ``FailureCode/reportIncomplete`` when a count, a facility or a sum disagrees.
  package static func write(
    _ origin: Manifest.Origin, _ written: WrittenReport, of source: some ReportSource, into workbook: Workbook
  ) throws {
    let proof = try source.proof()
    var omitted: [String: CodeLedger] = [:]
    try source.omissions { omitted[$0.dataset, default: CodeLedger()].take($0.code) }
    try check(written, proof, omitted)

    let page = try Page(workbook)
    try page.merged("BẢNG KIỂM CHỨNG", CellStyle(fontSize: 14, isBold: true, horizontal: .center))
    try page.merged(
      "Đối chiếu lại với cơ sở dữ liệu bằng lệnh: maiam report verify TỆP. Không sửa trang này.",
      CellStyle(fontSize: 11, isItalic: true, horizontal: .center))
    try page.pair(.template, origin.template)
    try page.pair(.templateHash, origin.templateHash)
    for argument in Manifest.Argument.allCases {
      for value in origin.arguments(argument) { try page.pair(argument.label, value) }
    }
    try page.pair(.day, origin.vantage.day.shortText)
    try page.pair(.knownAt, origin.vantage.knownAt?.description ?? "")
    try page.pair(.language, origin.language)

    try page.title("1. Từng bảng của báo cáo")
    try page.row(headings.map { .text($0) }, heading)
    for table in written.tables { try write(table, proof, omitted[table.dataset]?.count ?? 0, page) }
    if !proof.balances.isEmpty {
      try page.title("2. Tổng các nhóm bằng mẫu số")
      for balance in proof.balances {
        try page.pair(balance.label, "\(balance.parts) = \(balance.whole)")
      }
    }
    try page.title("3. Mẫu số và nguồn của số liệu")
    for fact in proof.facts { try page.pair(fact.label, fact.text) }
    try writeOmissions(source, written, page)
  }

  /// One line for each sheet of the table; what it must have stands in the first.
  private static func write(
    _ table: WrittenReport.Table, _ proof: ReportProof, _ omitted: Int, _ page: Page
  ) throws {
    let expected = proof.expectations[table.dataset]
    // Of a list that leaves facilities out, those of the denominator less those of section 4.
    let rows = (expected?.rows ?? expected?.facilities.map { $0.count - omitted }).map { $0 - table.passedOver }
    let isProven = rows != nil || expected?.facilities != nil
    let isSummed = expected != nil && !proof.balances.isEmpty
    for (index, part) in table.parts.enumerated() {
      let counting =
        index == 0
        ? [
          expected?.counting ?? "Không có phép đếm độc lập",
          table.passedOver > 0 ? "trừ \(table.passedOver) dòng không thuộc điều kiện của bảng" : "",
          table.parts.count > 1 ? "đối chiếu với tổng \(table.rows) dòng của \(table.parts.count) trang tính" : "",
        ] : ["Tiếp theo trang tính “\(table.parts[index - 1].sheet)”, đã cộng khi đối chiếu"]
      let body = part.body
      try page.row(
        [
          .text(part.sheet), .text(table.dataset), .text(expected?.question ?? ""),
          .text(body.isEmpty ? "\(body.lowerBound)–" : "\(body.lowerBound)–\(body.upperBound - 1)"),
          .integer(part.rows), index == 0 ? rows.map { .integer($0) } ?? .blank : .blank,
          .text(counting.filter { !$0.isEmpty }.joined(separator: "; ")),
          .text(isProven ? "Khớp" : isSummed ? "Khớp (mục 2)" : "Chưa đối chiếu"), .text(part.digest),
        ], text)
    }
  }

  private static func check(_ written: WrittenReport, _ proof: ReportProof, _ omitted: [String: CodeLedger]) throws {
    func refuse(_ sheet: String, _ what: String, _ found: Int, _ expected: Int) -> Failure {
      Failure(
        .reportIncomplete,
        ["sheet": sheet, "what": what, "found": String(found), "expected": String(expected)])
    }
    for table in written.tables {
      guard let expected = proof.expectations[table.dataset] else { continue }
      if let rows = expected.rows, rows != table.rows + table.passedOver {
        throw refuse(table.sheet, "số dòng", table.rows + table.passedOver, rows)
      }
      if let facilities = expected.facilities {
        let met = table.facilities + (omitted[table.dataset] ?? CodeLedger())
        guard met == facilities else { throw refuse(table.sheet, "số cơ sở", met.count, facilities.count) }
      }
    }
    for balance in proof.balances where balance.parts != balance.whole {
      throw refuse(Manifest.sheet, balance.label, balance.parts, balance.whole)
    }
  }

  /// A list is named by the sheet on which it stands; its id is no word of a reader.
  private static func writeOmissions(_ source: some ReportSource, _ written: WrittenReport, _ page: Page) throws {
    let sheets = Dictionary(
      written.tables.map { ($0.dataset, $0.parts.first?.sheet) }, uniquingKeysWith: { first, _ in first })
    var number = 0
    try source.omissions { omission in
      if number == 0 {
        try page.title("4. Cơ sở thuộc mẫu số nhưng không có trong một danh sách, kèm lý do")
        try page.row(["TT", "Mã cơ sở", "Tên cơ sở", "Danh sách", "Lý do"].map { .text($0) }, heading, wide: true)
      }
      number += 1
      try page.row(
        [
          .integer(number), .text(omission.code), .text(omission.name),
          .text((sheets[omission.dataset] ?? nil) ?? omission.dataset), .text(omission.reason),
        ], text, wide: true)
    }
  }

  /// Where on the sheet the next line stands.
  private final class Page {
    private let workbook: Workbook
    private var sheet: Sheet
    private var row = 0

    init(_ workbook: Workbook) throws {
      self.workbook = workbook
      sheet = try workbook.addSheet(Manifest.sheet)
      try begin()
    }

    private func begin() throws {
      try sheet.set(PageSetup(orientation: .landscape))
      for (index, width) in widths.enumerated() { try sheet.setWidth(index...index, width) }
    }

    /// A list of what a report leaves out may be longer than a sheet.
    private func turnIfFull() throws {
      guard row >= CellAddress.rows else { return }
      sheet = try workbook.addSheet(SheetName.fitting(Manifest.sheet, taken: workbook.sheets.map(\.name)))
      row = 0
      try begin()
    }

    private var last: Int { widths.count - 1 }

    func merged(_ text: String, _ style: CellStyle) throws {
      try sheet.merge(CellRange(rows: row...row, columns: 0...last), .text(text), style)
      row += 1
    }

    func title(_ text: String) throws {
      row += 1
      try merged(text, CellStyle(fontSize: 12, isBold: true))
    }

    func pair(_ label: Manifest.Label, _ text: String) throws { try pair(label.rawValue, text) }

    func pair(_ label: String, _ text: String) throws {
      try sheet.setHeight(
        row,
        max(
          height([(label, widths[0] + widths[1])], 11), height([(text, widths[2...].reduce(0, +))], 11)))
      try sheet.merge(CellRange(rows: row...row, columns: 0...1), .text(label), ManifestWriter.label)
      try sheet.merge(CellRange(rows: row...row, columns: 2...last), .text(text), value)
      row += 1
    }

    /// - Parameter wide: The third cell spans two columns, and the fifth the rest.
    func row(_ cells: [Cell], _ style: CellStyle, wide: Bool = false) throws {
      try turnIfFull()
      let places: [ClosedRange<Int>] = wide ? [0...0, 1...1, 2...3, 4...5, 6...last] : (0...last).map { $0...$0 }
      let texts = zip(places, cells).map { place, cell -> (String, Double) in
        if case .text(let text) = cell { return (text, widths[place].reduce(0, +)) }
        return ("", 10)
      }
      try sheet.setHeight(row, height(texts, 10))
      for (place, cell) in zip(places, cells) {
        try sheet.merge(CellRange(rows: row...row, columns: place), cell, style)
      }
      row += 1
    }

    private func height(_ texts: [(String, Double)], _ size: Double) -> Double {
      let lines = texts.map { TextWidth.lines(of: $0.0, width: $0.1, fontSize: size, isBold: false) }.max() ?? 1
      return min(409, TextWidth.height(lines: max(1, lines), fontSize: size))
    }
  }
}
