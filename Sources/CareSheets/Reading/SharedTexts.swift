import CareCore

/// The texts that the cells of a workbook refer to by number.
///
/// Kept as bytes in one block: a hundred thousand rows have millions of them.
struct SharedTexts {
  fileprivate var bytes: [UInt8] = []
  /// Where each text ends.
  fileprivate var ends: [UInt32] = []

  var count: Int { ends.count }

  subscript(index: Int) -> String? {
    guard ends.indices.contains(index) else { return nil }
    let start = index == 0 ? 0 : Int(ends[index - 1])
    let end = Int(ends[index])
    return bytes.withUnsafeBufferPointer { EscapedText.decode($0[start..<end]) }
  }
}

/// Reads them: plain, or in runs of different looks; what only helps to pronounce them is left out.
final class SharedTextsHandler: XMLHandler {
  private(set) var finished = SharedTexts()

  private let path: String
  private var isInText = false
  private var isInPhonetic = false

  /// In bytes, all texts together.
  private static let longest = 128 << 20

  init(path: String) { self.path = path }

  override func start(_ name: XMLName, _ attributes: XMLAttributes) throws {
    switch name {
    case "t": isInText = !isInPhonetic
    case "rPh": isInPhonetic = true
    default: break
    }
  }

  override func end(_ name: XMLName) throws {
    switch name {
    case "t": isInText = false
    case "rPh": isInPhonetic = false
    case "si": finished.ends.append(UInt32(finished.bytes.count))
    default: break
    }
  }

  override func text(_ bytes: UnsafeBufferPointer<UInt8>) throws {
    guard isInText else { return }
    guard finished.bytes.count + bytes.count <= Self.longest, finished.ends.count < Self.longest / 8 else {
      throw Failure(.spreadsheetTooLarge, ["path": path])
    }
    finished.bytes.append(contentsOf: bytes)
  }
}
