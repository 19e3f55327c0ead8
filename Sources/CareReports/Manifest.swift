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
    package func argument(_ name: Argument) -> String? { arguments(name).first }

    /// The values after `name=`, where there may be several.
    package func arguments(_ name: Argument) -> [String] {
      let start = name.with("")
      return arguments.filter { $0.hasPrefix(start) }.map { String($0.dropFirst(start.count)) }
    }

    /// Number and day of a document that was issued.
    package var issue: (number: String, on: CalendarDay)? {
      guard let number = argument(.issue), let day = argument(.issuedOn).flatMap({ CalendarDay($0) }) else {
        return nil
      }
      return (number, day)
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
    case day = "Số liệu tính đến ngày"
    case knownAt = "Ghi nhận đến thời điểm"
    case language = "Ngôn ngữ"
    /// The heading of the first column of the list of tables.
    case tables = "Trang tính"
  }

  /// What a report was asked for with: the name before `=`, and what the manifest calls it.
  package enum Argument: String, CaseIterable, Sendable {
    case campaign, inspection, period, province, commune, kind, ownership, religious, situation
    case forPublication = "for-publication"
    case recipient, signer, confidentiality, distribution
    case copyTo = "copy-to"
    case issue
    case issuedOn = "issued-on"
    case law
    /// ``withheld`` where it was; released or not asked about otherwise.
    case freeText = "free-text"
    /// What came after the figures of a closed campaign, as it was known when the report was made.
    case afterClosing = "after-closing"
    /// The moment that somebody named; the one of the newest entry otherwise, which nobody is told of.
    case askedKnownAt = "known-at"

    /// Values of ``freeText``.
    package static var withheld: String { "withheld" }
    package static var released: String { "released" }

    /// As ``Origin/arguments`` has it.
    package func with(_ value: String) -> String { "\(rawValue)=\(value)" }

    var label: String {
      switch self {
      case .campaign: "Lập theo đợt kiểm tra"
      case .inspection: "Lập theo cuộc kiểm tra"
      case .period: "Lập theo kỳ báo cáo"
      case .province: "Chỉ gồm tỉnh, thành phố"
      case .commune: "Chỉ gồm xã, phường, đặc khu"
      case .kind: "Chỉ gồm loại hình"
      case .ownership: "Chỉ gồm hình thức sở hữu"
      case .religious: "Chỉ gồm cơ sở gắn với tôn giáo, tín ngưỡng"
      case .situation: "Chỉ gồm tình trạng"
      case .forPublication: "Lập để công bố"
      case .recipient: "Kính gửi"
      case .signer: "Người ký"
      case .confidentiality: "Mức độ bảo mật"
      case .distribution: "Phạm vi cung cấp"
      case .copyTo: "Nơi nhận ghi thêm"
      case .issue: "Số văn bản"
      case .issuedOn: "Ngày phát hành"
      case .law: "Quy định đã dùng"
      case .freeText: "Lời ghi tự do"
      case .afterClosing: "Sau khi đợt kết thúc"
      case .askedKnownAt: "Chỉ gồm những gì đã ghi đến"
      }
    }
  }
}
