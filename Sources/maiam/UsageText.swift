import CareMessages

/// ArgumentParser words its help and errors in English; this is their Vietnamese.
enum UsageText {
  static func inLanguage(_ text: String, _ language: Language) -> String {
    guard language == .vietnamese else {
      // The nearest option in letters is another one, which nobody meant.
      return text.replacing(/Unknown option '(--as-of|--known-at)'.*/) { found in
        "This command cannot be asked as of an earlier day or moment: it has no \(found.1)."
      }
    }
    var lines: [String] = []
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      lines.append(translated(String(line)))
    }
    return lines.joined(separator: "\n")
  }

  private static func translated(_ line: String) -> String {
    for (english, vietnamese) in beginnings where line.hasPrefix(english) {
      return vietnamese + sentence(String(line.dropFirst(english.count)))
    }
    return inside(line)
  }

  private static let beginnings = [
    ("OVERVIEW: ", "NỘI DUNG: "), ("USAGE: ", "CÁCH DÙNG: "), ("Usage: ", "Cách dùng: "), ("ARGUMENTS:", "THAM SỐ:"),
    ("OPTIONS:", "TÙY CHỌN:"), ("SUBCOMMANDS:", "CÁC LỆNH:"), ("Error: ", "Lỗi: "), ("Help:  ", "Xem thêm: "),
  ]

  private static func sentence(_ text: String) -> String {
    for (pattern, wording) in errors {
      if let found = try? pattern.wholeMatch(in: text) {
        var filled = wording
        for index in 1..<found.output.count {
          filled = filled.replacing("$\(index)", with: String(found.output[index].substring ?? ""))
        }
        return filled.replacing("' or '", with: "', '").replacing("' and '", with: "', '")
      }
    }
    return inside(text)
  }

  private static func inside(_ text: String) -> String {
    text
      .replacing("<subcommand>", with: "<lệnh>")
      .replacing("See '", with: "Xem “")
      .replacing("' for more information.", with: "” để xem đầy đủ.")
      .replacing("' for detailed help.", with: "” để xem đầy đủ.")
      .replacing("Show help information.", with: "Xem cách dùng.")
      .replacing("Show the version.", with: "Xem phiên bản.")
      .replacing("Show subcommand help information.", with: "Xem cách dùng của một lệnh.")
      .replacing("(values:", with: "(giá trị:").replacing("; default:", with: "; mặc định:")
      .replacing("(default:", with: "(mặc định:").replacing("<options>", with: "<tùy chọn>")
  }

  private static var errors: [(Regex<AnyRegexOutput>, String)] {
    let table = [
      (#"Missing expected argument '(.*)'"#, "Thiếu $1."),
      (#"Missing one of: (.*)"#, "Thiếu một trong các tùy chọn $1."),
      (#"Missing value for '(.*)'"#, "Tùy chọn $1 thiếu giá trị đi kèm."),
      (
        #"Unknown option '(--as-of|--known-at)'.*"#,
        "Lệnh này không xem lại được theo ngày hay thời điểm đã qua: không có $1."
      ),
      (#"Unknown option '(.*)'\. Did you mean '(.*)'\?"#, "Không có tùy chọn $1; có phải là $2?"),
      (#"Unknown option '(.*)'"#, "Không có tùy chọn $1."),
      (#"Unexpected argument '(.*)'"#, "Không hiểu “$1” ở vị trí này."),
      (#"(\d+) unexpected arguments: (.*)"#, "Không hiểu $1 nội dung: $2."),
      (
        #"The value '(.*)' is invalid for '([^']*)'\. Please provide one of (.*)\.?"#,
        "“$1” không dùng được cho $2. Chọn một trong: $3"
      ),
      (#"The value '(.*)' is invalid for '([^']*)'.*"#, "“$1” không dùng được cho $2."),
    ]
    return table.compactMap { pattern, wording in (try? Regex(pattern)).map { ($0, wording) } }
  }
}
