import ArgumentParser
import CareCore
import CareMessages
import CareOffice

extension DirectiveGroup {
  struct Add: ParsableCommand {
    static var configuration: CommandConfiguration {
      describe(
        .directiveAdd, "add",
        example: "maiam directive add --issuer \"Văn phòng UBND thành phố Hải Phòng\" --summary \"V/v tăng cường …\"")
    }

    @OptionGroup var options: DeskOptions
    @OptionGroup var listing: ListingOptions
    @Option(help: help(.directiveIssuer)) var issuer: String
    @Option(help: help(.summary)) var summary: String
    @Option(help: help(.directiveNumber)) var number: String?
    @Option(help: help(.directiveDate)) var date: String?
    @Option(help: help(.directiveTask)) var task: [String] = []

    func run() throws {
      let desk = try options.desk("directive add")
      let directive = try desk.addDirective(
        Directive.Content(
          issuer: try Reading.text(issuer, "--issuer"), number: try Reading.text(number, "--number"),
          date: try date.map(Reading.day),
          summary: try Reading.text(summary, "--summary", ChildHint.part(of:)),
          task: task.isEmpty
            ? nil
            : try task.map { try Reading.text($0, "--task", ChildHint.part(of:)) }.joined(separator: "\n")))
      listing.printOne(
        directive.json,
        Term.directiveAdded.text(
          Program.language, ["code": directive.code, "summary": directive.content.summary]))
    }
  }
}
