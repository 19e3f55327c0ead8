import CXLSXWriter
import Foundation

/// What a person may type into a cell; the spreadsheet refuses everything else.
package enum CellRule: Hashable, Sendable {
  /// One of the texts in a column of some sheet, offered as a list.
  case listed(sheet: String, CellRange)
  /// A whole number of this or more.
  case whole(atLeast: Int)
  /// Any number of this or more.
  case number(atLeast: Double)
  /// Any day that a spreadsheet knows.
  case day
}

extension Sheet {
  /// Lets people type only what fits. Cells may be left empty.
  ///
  /// - Parameter message: What is said of anything else; up to 255 characters.
  package func restrict(_ range: CellRange, to rule: CellRule, message: String) throws {
    try check(range.first)
    try check(range.last)
    var validation = lxw_data_validation()
    var formula: String?
    switch rule {
    case .listed(let sheet, let cells):
      validation.validate = UInt8(LXW_VALIDATION_TYPE_LIST_FORMULA.rawValue)
      formula = "='\(sheet.replacing("'", with: "''"))'!\(cells.first.absolute):\(cells.last.absolute)"
    case .whole(let least):
      validation.validate = UInt8(LXW_VALIDATION_TYPE_INTEGER.rawValue)
      validation.criteria = UInt8(LXW_VALIDATION_CRITERIA_GREATER_THAN_OR_EQUAL_TO.rawValue)
      validation.value_number = Double(least)
    case .number(let least):
      validation.validate = UInt8(LXW_VALIDATION_TYPE_DECIMAL.rawValue)
      validation.criteria = UInt8(LXW_VALIDATION_CRITERIA_GREATER_THAN_OR_EQUAL_TO.rawValue)
      validation.value_number = least
    case .day:
      validation.validate = UInt8(LXW_VALIDATION_TYPE_DATE_NUMBER.rawValue)
      validation.criteria = UInt8(LXW_VALIDATION_CRITERIA_GREATER_THAN_OR_EQUAL_TO.rawValue)
      validation.value_number = 1
    }
    // The library copies both texts.
    let texts = [formula, CellText.cleaned(message)].map { $0.map { strdup($0) } ?? nil }
    defer { for text in texts { free(text) } }
    validation.value_formula = texts[0]
    validation.error_message = texts[1]
    try done(
      worksheet_data_validation_range(
        pointer, UInt32(range.first.row), UInt16(range.first.column), UInt32(range.last.row),
        UInt16(range.last.column), &validation))
  }

  /// Keeps the tab out of sight; people can show it again.
  package func hide() { worksheet_hide(pointer) }
}
