import CareCore
import Testing

/// What takes one value and is given two is refused with the option named: the parser would keep the last.
struct RepeatedOptionTests {
  @Test func everyCommandRefusesASecondValue() throws {
    let place = try Workplace(agency: nil)
    let commands = try CommandTree.commands()
    #expect(commands.count > 120)
    for command in commands {
      let options = command.options
      let given = options.flatMap { [$0.names[0], "1", ($0.names.last ?? "") + "=2"] }
      let run = try place.run(command.words + given)
      #expect(run.status == ExitStatus.usage.rawValue, "\(run)")
      for option in options {
        let isRefused = option.names.contains { run.errors.contains("\($0) chỉ nhận một giá trị nhưng được ghi 2 lần") }
        #expect(isRefused != option.isRepeating, "\(command.name) \(option.names)")
      }
    }
  }

  @Test func nothingIsWrittenAndWhatIsNoOptionIsNotCounted() throws {
    let place = try Workplace()
    let add = ["facility", "add", "--kind", "preschool", "--ownership", "public", "--commune", "11311"]
    let before = try place.state()
    let twice = try place.run(
      add + ["--name", "Nhà A (hư cấu)", "--phone", "0900000001", "--phone", "0900000002", "--lang", "en"])
    #expect(twice.status == 64 && twice.errors.contains("--phone takes one value but is given 2 times"))
    #expect(try place.state() == before)
    // Behind the mark everything is text, and help is help.
    #expect(try place.run("facility", "search", "--", "--format", "--format").errors.contains("--format") == true)
    #expect(try place.run(add + ["--name", "a", "--name", "b", "--help"]).status == 0)
    #expect(try place.run("co-so", "list", "--format", "csv", "--format", "json").status == 64)
  }
}
