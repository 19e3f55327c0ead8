import Foundation

extension Workplace {
  /// What happens while a question of a program waits.
  enum Typing: Encodable, ExpressibleByStringLiteral, Sendable {
    case text(String)
    /// Another command, run to its end.
    case command([String])
    /// Nobody types anything for so many seconds.
    case pause(Double)

    /// The interrupt of the terminal: a signal to the program.
    static let controlC = Typing.text("\u{3}")

    init(stringLiteral text: String) { self = .text(text) }

    func encode(to encoder: any Encoder) throws {
      var container = encoder.singleValueContainer()
      switch self {
      case .text(let text): try container.encode(text)
      case .command(let words): try container.encode(words)
      case .pause(let seconds): try container.encode(seconds)
      }
    }
  }

  /// The program with a window; what is typed waits until a question ends.
  func onTerminal(_ arguments: [String], columns: Int = 80, _ typed: [Typing]) throws -> String {
    try write("go-vao.json", String(decoding: JSONEncoder().encode(typed), as: UTF8.self))
    return try Python.run(
      [Python.script("on_terminal.py"), "\(columns)", folder, path("go-vao.json"), Workplace.program.path] + arguments)
  }
}
