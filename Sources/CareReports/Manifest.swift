package import CareCore

/// The last sheet of a report: what it was made from, and by what it can be checked. ``ManifestWriter`` writes it,
/// ``ManifestReader`` reads it back.
package struct Manifest: Hashable, Sendable {
  /// Where the report comes from, so that it can be made again.
  package struct Origin: Hashable, Sendable {
    package var template: String
    /// SHA-256 of the template's file, in hexadecimal digits: an edited template makes another report.
    package var templateHash: String
    /// As `campaign=C-2025-001`, in the order of their names.
    package var arguments: [String]
    /// The day of the figures, and the moment up to which what was recorded is known.
    package var vantage: Vantage
    /// `vi` or `en`: enumerations are written in it.
    package var language: String

    package init(
      template: String, templateHash: String, arguments: [String], vantage: Vantage, language: String
    ) {
      self.template = template
      self.templateHash = templateHash
      self.arguments = arguments
      self.vantage = vantage
      self.language = language
    }

    /// The value after `name=`.
    package func argument(_ name: String) -> String? {
      arguments.first { $0.hasPrefix(name + "=") }.map { String($0.dropFirst(name.count + 1)) }
    }
  }

  /// One table, or what stands of it on one sheet.
  package struct Table: Hashable, Sendable {
    package let sheet: String
    package let dataset: String
    /// As ``WrittenReport/Table/Part/body``.
    package let body: Range<Int>
    package let rows: Int
    package let digest: String
  }

  package let origin: Origin
  package let tables: [Table]

  /// The name of the sheet.
  package static let sheet = "Bảng kiểm chứng"
  /// What stands in the first column before what the reader looks for.
  enum Label: String, CaseIterable {
    case template = "Mẫu báo cáo"
    case templateHash = "SHA-256 của tệp mẫu"
    case arguments = "Lập theo"
    case day = "Số liệu tính đến ngày"
    case knownAt = "Ghi nhận đến thời điểm"
    case language = "Ngôn ngữ"
    /// The heading of the first column of the list of tables.
    case tables = "Trang tính"
  }
}
