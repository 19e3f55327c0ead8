import CareCore
import Foundation
import Testing

@testable import CareSheets

/// A folder for one test, removed with it.
final class Scratch: Sendable {
  let path: String

  init() throws {
    path = FileManager.default.temporaryDirectory.path + "/sheets-\(UUID().uuidString)"
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  func file(_ name: String) -> String { "\(path)/\(name)" }

  var names: [String] { get throws { try FileManager.default.contentsOfDirectory(atPath: path).sorted() } }

  func bytes(_ name: String) throws -> [UInt8] { [UInt8](try Data(contentsOf: URL(fileURLWithPath: file(name)))) }
}

/// A workbook as another program reads it; see read_xlsx.py.
struct ReadBack: Decodable {
  struct Cell: Decodable {
    let value: Value?
    let type: String
    let cached: Value?
    let format: String
    let font: String
    let size: Double
    let bold: Bool
    let italic: Bool
    let underline: String?
    let horizontal: String?
    let vertical: String?
    let wrap: Bool
    let indent: Double
    let border: String?
    let fill: String?
    let link: Bool
  }

  enum Value: Decodable, Equatable {
    case text(String)
    case number(Double)
    case boolean(Bool)
    case date(String)

    init(from decoder: any Decoder) throws {
      let single = try decoder.singleValueContainer()
      if let value = try? single.decode(Bool.self) {
        self = .boolean(value)
      } else if let value = try? single.decode(Double.self) {
        self = .number(value)
      } else if let value = try? single.decode(String.self) {
        self = .text(value)
      } else {
        self = .date(try single.decode([String: String].self)["date"] ?? "")
      }
    }
  }

  struct Sheet: Decodable {
    let name: String
    let state: String
    let cells: [String: Cell]
    let merged: [String]
    let freeze: String?
    let titles: String?
    let filter: String?
    let widths: [String: Double]
    let heights: [String: Double]
    let orientation: String?
    let paper: Int
    let fit: [Fit?]
    let margins: [Double]
    let header: String?
    let footer: String?
    let firstFooter: String?
    let differentFirst: Bool
    let charts: Int
  }

  enum Fit: Decodable, Equatable {
    case isOn(Bool)
    case pages(Int)

    init(from decoder: any Decoder) throws {
      let single = try decoder.singleValueContainer()
      if let value = try? single.decode(Bool.self) {
        self = .isOn(value)
      } else {
        self = .pages(try single.decode(Int.self))
      }
    }
  }

  let title: String
  let author: String
  let created: String
  let modified: String
  let sheets: [Sheet]

  init(of path: String) throws {
    let script = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent("read_xlsx.py")
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = ["python3", script.path, path]
    let pipe = Pipe()
    process.standardOutput = pipe
    try process.run()
    let output = pipe.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    try #require(process.terminationStatus == 0, "python3 with openpyxl could not read \(path)")
    self = try JSONDecoder().decode(ReadBack.self, from: output)
  }
}

extension WorkbookProperties {
  static let invented = WorkbookProperties(
    title: "Báo cáo thử", author: "Người lập (bịa)", company: "Sở Y tế (bịa)",
    created: Instant(milliseconds: 1_747_186_200_000))
}
