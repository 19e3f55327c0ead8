import CXLSXWriter
import CareCore
import Foundation

/// A workbook being written; see ``WorkbookFile/write(to:properties:_:)``.
package final class Workbook {
  /// In the order of the tabs.
  package private(set) var sheets: [Sheet] = []

  private let path: String
  private let temporary: String
  private let formats: Formats
  private var open: UnsafeMutablePointer<lxw_workbook>?

  init(_ pointer: UnsafeMutablePointer<lxw_workbook>, path: String, temporary: String) {
    open = pointer
    self.path = path
    self.temporary = temporary
    formats = Formats(pointer)
  }

  /// Adds a tab at the end. Sheets may be filled in any order, and turn by turn.
  ///
  /// - Parameter name: Brought to NFC.
  /// - Throws: `Failure` ``FailureCode/sheetName`` or ``FailureCode/sheetNameTaken``.
  package func addSheet(_ name: String) throws -> Sheet {
    let name = try SheetName.checked(name)
    if sheets.contains(where: { $0.name.lowercased() == name.lowercased() }) {
      throw Failure(.sheetNameTaken, ["name": name])
    }
    guard let worksheet = workbook_add_worksheet(pointer, name) else {
      throw ReplacingFile.failure(path, writing: errno == 0 ? ENOMEM : errno)
    }
    let sheet = Sheet(
      worksheet, name: name, path: path, temporary: "\(temporary)-\(sheets.count)", formats: formats)
    sheets.append(sheet)
    return sheet
  }

  var pointer: UnsafeMutablePointer<lxw_workbook> {
    guard let open else { preconditionFailure("the workbook is closed") }
    return open
  }

  func set(_ properties: WorkbookProperties) throws {
    let texts = [properties.title, properties.author, properties.company].map {
      strdup(CellText.cleaned($0.precomposedStringWithCanonicalMapping))
    }
    defer { for text in texts { free(text) } }
    var fields = lxw_doc_properties()
    fields.title = texts[0]
    fields.author = texts[1]
    fields.company = texts[2]
    // Zero would mean "now".
    fields.created = max(1, Int(properties.created.milliseconds / 1_000))
    let error = workbook_set_properties(pointer, &fields)
    guard error == LXW_NO_ERROR else { throw WorkbookFile.failure(error, path: path) }
  }

  func finish() throws {
    for sheet in sheets { try sheet.finish() }
  }

  /// The changes to make in the finished file, by the name of the part.
  var changes: [String: FirstPage.Change] {
    var changes: [String: FirstPage.Change] = [:]
    for (index, sheet) in sheets.enumerated() where sheet.firstPage != nil || sheet.packed != nil {
      changes["xl/worksheets/sheet\(index + 1).xml"] = FirstPage.Change(firstPage: sheet.firstPage, rows: sheet.packed)
    }
    return changes
  }

  /// After this no sheet reaches the C library.
  func invalidate() {
    for sheet in sheets { sheet.invalidate() }
    open = nil
  }
}
