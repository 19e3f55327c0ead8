import Foundation
import Testing

@testable import CareCore

/// Text typed in the fonts of the nineties is told from every other text.
@Suite struct OldFontTests {
  @Test(arguments: [
    ("M¸i Êm Cá MÒm", "Mái ấm Cỏ Mềm"), ("NguyÔn ThÞ ¦íc", "Nguyễn Thị Ước"),
    ("H\u{AD}ng (h\u{AD} cÊu)", "Hưng (hư cấu)"), ("§T: 0123, §inh, sè 5", "ĐT: 0123, Đinh, số 5"),
    // Without a vowel in the letters as they stand, and no short form.
    ("TrÇn ThÞ Lª", "Trần Thị Lê"), ("Tæ Lß Ngãi", "Tổ Lò Ngói"),
    ("Trung t©m BTXH tØnh, ph\u{AD}êng", "Trung tâm BTXH tỉnh, phường"),
  ])
  func tellsTCVN3(_ text: String, _ meant: String) {
    #expect(OldFont.readings(text) == [OldFont.Reading(font: .tcvn3, text: meant)], "\(OldFont.readings(text))")
  }

  @Test(arguments: [
    ("Maùi aám Coû Meàm", "Mái ấm Cỏ Mềm"), ("NGUYEÃN THÒ ÖÔÙC", "NGUYỄN THỊ ƯỚC"), ("Höng (hö caáu)", "Hưng (hư cấu)"),
    ("Ñöôøng Nguyeãn Hueä, phöôøng 5", "Đường Nguyễn Huệ, phường 5"), ("Vónh Baûo – kyø naêm", "Vĩnh Bảo – kỳ năm"),
  ])
  func tellsVNI(_ text: String, _ meant: String) {
    #expect(OldFont.readings(text) == [OldFont.Reading(font: .vni, text: meant)], "\(OldFont.readings(text))")
  }

  /// Words of no Vietnamese: told where a sign stands in the middle of a word, read wherever the font is known.
  @Test(
    arguments: [
      (.tcvn3, "M¸i Êm §¾k (h\u{AD} cÊu)", "Mái ấm Đắk (hư cấu)", true), (.tcvn3, "Bon §¾k", "Bon Đắk", true),
      (.tcvn3, "K' L¾k MÉu", "K' Lắk Mẫu", true), (.tcvn3, "Bu§Ých, Pleik«", "BuĐích, Pleikô", false),
      (.tcvn3, "§¹ TÎh", "Đạ Tẻh", false), (.tcvn3, "Kr«ng Nô", "Krông Nô", false),
      (.vni, "Ñaêk Glong", "Đăk Glong", false), (.vni, "Pleikoâ", "Pleikô", false),
    ] as [(OldFont, String, String, Bool)])
  func readsNamesOfTheHighlands(_ font: OldFont, _ text: String, _ meant: String, _ isTold: Bool) {
    if meant != "Krông Nô" { #expect(font.reading(text) == meant) }
    if isTold { #expect(OldFont.readings(text) == [OldFont.Reading(font: font, text: meant)]) }
  }

  /// With the font named, what is right as it stands stays.
  @Test(arguments: OldFont.allCases)
  func leavesWhatIsRightAsItStands(_ font: OldFont) {
    for text in ["Hòa Bình", "Lê Chân", "Sở Y tế", "ASCII only", "Mái ấm"] {
      #expect(font.reading(text) == nil, "\(text): \(font.reading(text) ?? "")")
    }
  }

  @Test func tellsWhatBothFontsRead() {
    #expect(OldFont.readings("Höng").map(\.text) == ["Hửng", "Hưng"])
    #expect(OldFont.readings("Höng, phöôøng 5").map(\.text) == ["Hưng, phường 5"])
  }

  /// Vietnamese as it is written today, short forms, measures, names of other languages.
  @Test(arguments: [
    "Lê Chân", "Hòa Bình", "Hoà", "Thuý Vân", "êm", "Mái ấm", "Sở Y tế", "An Biên", "Đường số 5", "quý III", "Giêng",
    "gì",
    "6 m²", "25 °C", "§ 5", "½ ngày", "ASCII only", "", "Hélène Müller", "José Núñez", "Zoë", "São Paulo", "Café",
    "Krông Nô",
    "Êa Súp", "Sín Chéng", "Ô Môn", "“Lê”", "A – B", "«Hà»", "Nhà số 5 · tổ 2", "ÂN", "T.Ô", "Ø 20", "naïve",
  ])
  func leavesOtherTextsAlone(_ text: String) {
    #expect(OldFont.readings(text) == [], "\(OldFont.readings(text))")
  }

  /// Every name of a commune, typed in either font, comes back as itself or is not taken for old; and as it is written
  /// today none is taken for old.
  @Test(.enabled(if: FileManager.default.isExecutableFile(atPath: iconv)), arguments: OldFont.allCases)
  func namesOfAllCommunesComeBack(_ font: OldFont) throws {
    let names = try Table.units().communes.map(\.latestName.bareName).uniqued()
    #expect(names.count > 2_000)
    let typed = try font == .tcvn3 ? Self.typedTCVN3(names) : names.map(Self.typedVNI)
    var (told, either) = (0, 0)
    for (name, typed) in zip(names, typed) where typed.unicodeScalars.allSatisfy({ $0.value >= 0x20 }) {
      #expect(OldFont.readings(name) == [], "\(name)")
      let found = OldFont.readings(typed)
      if found.isEmpty { continue }
      told += 1
      if found.count > 1 { either += 1 }
      // Never another name alone, but for one whose sounds Vietnamese does not have.
      if name == "Cư Pơng" { continue }
      #expect(found.contains(OldFont.Reading(font: font, text: name)), "\(name): \(typed) → \(found)")
    }
    // The others have no letter with a mark, or their letters make other words of Vietnamese.
    #expect(told * 10 > names.count * 6 && either * 20 < told, "\(told), \(either) of \(names.count)")
  }

  private static let iconv = "/usr/bin/iconv"

  /// By the table of the C library, as an editor shows its bytes.
  private static func typedTCVN3(_ names: [String]) throws -> [String] {
    let file = FileManager.default.temporaryDirectory.appending(path: "maiam-\(UUID().uuidString).txt")
    defer { try? FileManager.default.removeItem(at: file) }
    try Data(names.joined(separator: "\n").utf8).write(to: file)
    let process = Process()
    process.executableURL = URL(filePath: iconv)
    process.arguments = ["-f", "UTF-8", "-t", "TCVN5712-1", file.path]
    let output = Pipe()
    process.standardOutput = output
    try process.run()
    let bytes = try output.fileHandleForReading.readToEnd() ?? Data()
    return bytes.split(separator: 10, omittingEmptySubsequences: false).map { line in
      String(String.UnicodeScalarView(line.map { Unicode.Scalar($0) }))
    }
  }

  /// A vowel, then its sign.
  private static func typedVNI(_ name: String) -> String {
    let signs: [String: String] = [
      "": "ùøûõï", "\u{302}": "âáàåãä", "\u{306}": "êéèúüë",
    ]
    return name.precomposedStringWithCanonicalMapping.map { letter -> String in
      let parts = Array(String(letter).decomposedStringWithCanonicalMapping.unicodeScalars)
      let isCapital = letter.isUppercase
      func cased(_ text: String) -> String { isCapital ? text.uppercased() : text.lowercased() }
      if letter == "đ" || letter == "Đ" { return cased("ñ") }
      guard parts.count > 1 else { return String(letter) }
      let tones = ["\u{301}", "\u{300}", "\u{309}", "\u{303}", "\u{323}"] as [Unicode.Scalar]
      let tone = parts.compactMap { tones.firstIndex(of: $0) }.first
      switch cased(String(parts[0])).lowercased() {
      case "i": return tone.map { cased(String(Array("íìæóò")[$0])) } ?? String(letter)
      case "y" where tone == 4: return cased("î")
      default: break
      }
      let base =
        parts.contains("\u{31B}") ? (parts[0].properties.lowercaseMapping == "o" ? "ô" : "ö") : String(parts[0])
      let quality = ["\u{302}", "\u{306}"].first { mark in parts.contains { String($0) == mark } } ?? ""
      let row = Array(signs[quality] ?? "")
      let sign = quality.isEmpty ? tone.map { row[$0] } : tone.map { row[$0 + 1] } ?? row[0]
      return cased(base) + (sign.map { cased(String($0)) } ?? "")
    }.joined()
  }
}
