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
      sayKnownAt(arguments)
      return .done
    } catch let failure as Failure {
      Terminal.warn(failure.text(Program.language))
      return failure.code.exit
    } catch let failures as Failures {
      for failure in failures.all { Terminal.warn(failure.text(Program.language)) }
      return failures.all.first?.code.exit ?? .badData
    } catch let status as Refusal {
      sayKnownAt(arguments)
      return status.status
    } catch {
      return usage(error)
    }
  }

  /// Whoever holds what was printed sees that it is the register of another moment: said once for all commands, beside what a
  /// program reads.
  private static func sayKnownAt(_ arguments: [String]) {
    guard let instant = Program.option("--known-at", arguments).flatMap({ try? Reading.instant($0) }) else { return }
    let text = Term.knownAtNote.text(Program.language, ["at": instant.text(Program.language)])
    if ["json", "csv"].contains(Program.option("--format", arguments)) { return Terminal.warn(text) }
    Terminal.say("\n" + text)
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
