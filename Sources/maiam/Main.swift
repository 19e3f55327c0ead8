import ArgumentParser
import CareCore
import CareMessages
import CareOffice
import Foundation

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

@main
enum Main {
  static func main() {
    // A reader that goes away, as `| head` does, is no failure of ours.
    signal(SIGPIPE, SIG_DFL)
    ProgressBar.begin()
    let status = run(Array(CommandLine.arguments.dropFirst()))
    ProgressBar.end()
    exit(status.rawValue)
  }

  private static func run(_ arguments: [String]) -> ExitStatus {
    do {
      try RepeatedOptions.check(arguments)
      var command = try Maiam.parseAsRoot(arguments)
      try command.run()
      return .done
    } catch let failure as Failure {
      Terminal.warn(failure.text(Program.language))
      return failure.code.exit
    } catch let failures as Failures {
      for failure in failures.all { Terminal.warn(failure.text(Program.language)) }
      return failures.all.first?.code.exit ?? .badData
    } catch let status as Refusal {
      return status.status
    } catch {
      return usage(error)
    }
  }

  /// Help that was asked for, and usage that was not understood.
  private static func usage(_ error: any Error) -> ExitStatus {
    let text = UsageText.inLanguage(Maiam.fullMessage(for: error), Program.language)
    switch Maiam.exitCode(for: error) {
    case .success:
      Terminal.say(text)
      return .done
    case .validationFailure:
      Terminal.warnAsLaidOut(text)
      return .usage
    default:
      Terminal.warn(Failure(.unexpected, ["reason": "\(error)"]).text(Program.language))
      return .inputOutput
    }
  }
}

/// Ends a command whose work is done but whose answer is a refusal; all has been said already.
struct Refusal: Error {
  let status: ExitStatus
}
