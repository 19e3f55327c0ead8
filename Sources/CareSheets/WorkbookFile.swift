import CXLSXWriter
import CareCore
import Foundation

/// An XLSX file, written in one go.
package enum WorkbookFile {
  /// Writes a workbook in constant memory and puts it in the place of `path` only when it is whole.
  ///
  /// The workbook and its sheets must not be kept: they are closed when this function returns.
  /// - Throws: what ``ReplacingFile/replace(_:write:)`` throws, what `body` throws, and the `sheet…` failures; the old
  ///   file then stands as it was.
  package static func write<R>(
    to path: String, properties: WorkbookProperties, _ body: (Workbook) throws -> R
  ) throws -> R {
    try ReplacingFile.replace(path) { temporary in
      var options = lxw_workbook_options()
      options.constant_memory = 1
      // Sheets of more than 4 GiB; smaller ones stay as they are.
      options.use_zip64 = 0
      guard let pointer = workbook_new_opt(temporary, &options) else {
        throw ReplacingFile.failure(path, writing: ENOMEM)
      }
      let workbook = Workbook(pointer, path: path, temporary: temporary)
      let result: R
      do {
        try workbook.set(properties)
        result = try body(workbook)
        try workbook.finish()
      } catch {
        workbook.invalidate()
        lxw_workbook_free(pointer)
        throw error
      }
      workbook.invalidate()
      errno = 0
      let error = workbook_close(pointer)
      guard error == LXW_NO_ERROR else { throw failure(error, path: path) }
      let changes = workbook.changes
      if !changes.isEmpty { try FirstPage.rewrite(temporary, changes, for: path) }
      return result
    }
  }

  /// The failure for an error of the library that we did not foresee.
  static func failure(_ error: lxw_error, path: String) -> Failure {
    if errno == ENOSPC || errno == EDQUOT { return Failure(.diskFull, ["path": path]) }
    return Failure(.writeFailed, ["path": path, "reason": String(cString: lxw_strerror(error))])
  }
}
