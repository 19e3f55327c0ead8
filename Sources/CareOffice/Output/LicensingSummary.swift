package import CareCore
import CareMessages

/// What stands below lists of situations.
extension Desk {
  /// How many facilities the list of the unlicensed holds, with how many children, and how many could not be told.
  package func summary(of list: UnlicensedList, on day: CalendarDay) -> [String] {
    let without = list.audits.filter(\.situation.lacksValidPaper)
    let lacking = unknownWithoutPaper(list.unknown.count { $0.named == .unknownWithoutPaper }, language)
    var lines: [String] = []
    if list.situations.map({ $0.contains(where: \.lacksValidPaper) }) ?? true {
      let term = regime(on: day) == .notice ? Term.notNotifiedSummary : .unlicensedSummary
      let unknown = ["unknown": String(list.unknown.count), "lacking": lacking]
      if let asked = list.situations?.filter(\.lacksValidPaper) {
        // Of the headlines that were not asked for it says nothing.
        let parts = asked.sorted().map { situation in
          "\(situation.label(language).lowercasedFirst) \(without.count { $0.situation == situation })"
        }
        lines.append(
          sentence(
            .askedSummary, without, on: day,
            unknown.merging(["parts": parts.joined(separator: "; ")]) { first, _ in first }))
      } else {
        lines.append(sentence(term, without, on: day, unknown))
      }
    }
    if list.situations?.contains(.unknown) ?? false {
      lines.append(sentence(.unknownSummary, list.unknown, on: day, ["lacking": lacking]))
    }
    return lines
  }

  /// How many facilities an audit holds, in which order, and how many of each headline.
  package func summary(of audits: [LicensingAudit], on day: CalendarDay, _ filter: FacilityFilter) -> [String] {
    var tally = CampaignTally()
    for audit in audits {
      if let profile = audit.profile { tally.count(audit, profile, isInspected: audit.isInspected) }
    }
    let parts = tally.rowsBySituation.map { row in
      let (label, count) = (row[.situation], row[.facilities])
      return
        "\(fieldText(label, column: .situation, language).lowercasedFirst) \(fieldText(count, column: .facilities, language))"
    }
    let sum = (audits.isEmpty ? Term.auditSummaryNone : .auditSummary).text(
      language,
      ["count": String(audits.count), "day": day.shortText, "parts": parts.joined(separator: "; ")])
    return [sum, caption(of: filter).map { Term.listHoldsOnly.text(language, ["what": $0]) }].compactMap(\.self)
  }

  private func sentence(
    _ term: Term, _ audits: [LicensingAudit], on day: CalendarDay, _ more: [String: String] = [:]
  ) -> String {
    // Where there is no facility no number of children says anything.
    let cared = audits.isEmpty ? "" : childrenCared(PeopleSum(audits.map(\.children)), language)
    let words = [
      "count": String(audits.count), "day": day.shortText,
      "cared": cared.isEmpty ? "" : (term == .notNotifiedSummary ? "; " : ", ") + cared,
    ]
    return term.text(language, words.merging(more) { first, _ in first })
  }
}
