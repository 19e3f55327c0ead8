/// A ZIP file whose parts are not packed, with right checksums: so that what is changed in a part reaches the XML.
enum StoredZip {
  static func bytes(_ parts: [(name: String, content: [UInt8])]) -> [UInt8] {
    var file: [UInt8] = []
    var directory: [UInt8] = []
    for part in parts {
      let name = Array(part.name.utf8)
      // Version, flags, method, time, date.
      let common =
        short(20) + short(0x800) + short(0) + short(0) + short(0x21) + long(checksum(part.content))
        + long(UInt32(part.content.count)) + long(UInt32(part.content.count)) + short(name.count) + short(0)
      directory += [0x50, 0x4B, 1, 2] + short(20) + common + short(0) + short(0) + short(0) + long(0)
      directory += long(UInt32(file.count)) + name
      file += [0x50, 0x4B, 3, 4] + common + name + part.content
    }
    let counts = short(0) + short(0) + short(parts.count) + short(parts.count)
    let end = [0x50, 0x4B, 5, 6] + counts + long(UInt32(directory.count)) + long(UInt32(file.count)) + short(0)
    return file + directory + end
  }

  private static func short(_ number: Int) -> [UInt8] { [UInt8(number & 0xFF), UInt8(number >> 8 & 0xFF)] }

  private static func long(_ number: UInt32) -> [UInt8] { (0..<4).map { UInt8(number >> (8 * $0) & 0xFF) } }

  private static func checksum(_ bytes: [UInt8]) -> UInt32 {
    ~bytes.reduce(~UInt32(0)) { table[Int(($0 ^ UInt32($1)) & 0xFF)] ^ $0 >> 8 }
  }

  private static let table: [UInt32] = (0..<256).map { number in
    (0..<8).reduce(UInt32(number)) { value, _ in value & 1 == 1 ? 0xEDB8_8320 ^ value >> 1 : value >> 1 }
  }
}
