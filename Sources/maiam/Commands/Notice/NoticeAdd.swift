import ArgumentParser
import CareCore
import CareMessages
import CareOffice

extension NoticeGroup {
  struct Add: ParsableCommand {
    static var configuration: CommandConfiguration {
      describe(
        .noticeAdd, "add",
        example:
          "maiam notice add F-000001 --received 3/8/2026 --received-by health_department --document 01/TB --starts 10/8/2026"
      )
    }

    @OptionGroup var options: DeskOptions
    @OptionGroup var listing: ListingOptions
    @OptionGroup var clearing: ClearOptions
    @Argument(help: help(.facilityCode)) var code: String
    @Option(help: help(.received)) var received: String
    @Option(help: help(.seen)) var seen: String?
    @Option(help: help(.receivedBy)) var receivedBy: String
    @Option(help: help(.body)) var body: String?
    @Option(help: help(.document)) var document: String?
    @Option(help: help(.signed)) var signed: String?
    @Option(help: help(.sent)) var sent: String?
    @Option(help: help(.starts)) var starts: String?
    @Option(help: help(.noticeAddress)) var address: String?
    @Option(help: help(.noticeCommune)) var commune: String?
    @Option(help: help(.noticeKind)) var facilityKind: String?
    @Option(help: help(.stated)) var stated: [String] = []
    @Option(help: help(.identityStated)) var identityStated: String?

    func run() throws {
      let desk = try options.desk("notice add")
      let language = Program.language
      let isUnknown = received.lowercased() == Self.unknown
      if seen != nil, !isUnknown {
        throw Failure(.optionsConflict, ["first": "--received \(received)", "second": "--seen"])
      }
      let notice = OperationNotice(
        received: isUnknown ? nil : try Reading.day(received), seen: try seen.map(Reading.day) ?? desk.today,
        receivedBy: try Reading.term(receivedBy, "--received-by"), body: try Reading.text(body, "--body"),
        document: try Reading.text(document, "--document"), signed: try signed.map(Reading.day),
        sent: try sent.map(Reading.day), plannedStart: try starts.map(Reading.day),
        address: try Reading.text(address, "--address"),
        communeCode: try commune.map { try desk.communeTold($0) },
        facilityKind: try facilityKind.map { try Reading.term($0, "--facility-kind") },
        items: try Self.items(stated), isIdentityStated: try Reading.yesNo(identityStated, "--identity-stated"))
      let facility = try desk.facility(code: code)
      let told = try desk.addNotice(notice, to: facility, clearing: clearing.parts)
      Terminal.warn(beyondLaw: notice.received ?? notice.seen, desk)
      let receipt =
        notice.received.map { "\(OperationTerm.receivedOn.text(language)) \($0.shortText)" }
        ?? OperationTerm.receiptUnknown.text(language, ["seen": notice.seen.shortText])
      listing.printFact(
        desk.json(told.fact), of: facility,
        OperationTerm.noticeRecorded.text(language, ["code": facility.code, "receipt": receipt]))
      if let sentence = try desk.afterClosingText(facility, on: told.fact.received) { Terminal.warn(sentence) }
      let audit = try desk.audit(facility, Vantage(day: max(desk.today, told.fact.seen)))
      if audit.noticedKind == told.fact.facilityKind, let text = audit.noticedKindText(language) { Terminal.warn(text) }
      Terminal.warn(told)
    }

    /// In place of a day of receipt.
    private static let unknown = "unknown"

    /// - Parameter stated: As `area=Phường Lê Chân`; nothing after the sign means that the item was left blank.
    private static func items(_ stated: [String]) throws -> [OperationNotice.FormItem: String] {
      var items: [OperationNotice.FormItem: String] = [:]
      for text in stated {
        let parts = text.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
        guard parts.count == 2 else { throw Failure(.itemWithoutText, ["value": text]) }
        let name = String(parts[0]).trimmed
        guard let item = OperationNotice.FormItem(rawValue: name) else {
          let choices = OperationNotice.FormItem.allCases.map(\.rawValue).joined(separator: ", ")
          throw Failure(.noSuchChoice, ["value": name, "field": "--stated", "choices": choices])
        }
        if items[item] != nil { throw Failure(.itemStatedTwice, ["item": item.rawValue]) }
        let said = String(parts[1]).trimmed
        items[item] = said.isEmpty ? "" : try Reading.text(said, "--stated \(item.rawValue)")
      }
      return items
    }
  }
}

extension String {
  fileprivate var trimmed: String {
    var text = self[...]
    while text.first?.isWhitespace == true { text = text.dropFirst() }
    while text.last?.isWhitespace == true { text = text.dropLast() }
    return String(text)
  }
}
