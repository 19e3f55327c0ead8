import CareCore
import Foundation

/// What the process finds around it. Below `maiam` nothing reads clock, login or environment.
enum Environment {
  static func value(_ name: String) -> String? {
    guard let value = ProcessInfo.processInfo.environment[name], !value.isEmpty else { return nil }
    return value
  }

  static var now: Instant { Instant(milliseconds: Int64((Date().timeIntervalSince1970 * 1000).rounded())) }

  static var host: String { ProcessInfo.processInfo.hostName }

  static var login: String { value("USER") ?? value("LOGNAME") ?? NSUserName() }

  /// `$XDG_DATA_HOME/maiam/maiam.sqlite`, or the same under `$HOME/.local/share`.
  static var standardDatabase: String {
    let home = value("XDG_DATA_HOME") ?? ((value("HOME") ?? NSHomeDirectory()) + "/.local/share")
    return home + "/maiam/maiam.sqlite"
  }
}
