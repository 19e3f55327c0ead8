package import CareCore
import CareMessages

/// A list of audits for machines and spreadsheets, as long as the country is: written piece by piece.
package enum AuditListing {
  case json
  case csv([ColumnKey])
}

extension Desk {
  /// Writes the audits of all facilities that fit, by place.
  ///
  /// - Parameter body: Takes the text, some dozens of kilobytes at a time.
  /// - Returns: How many facilities are not in order, and what is said below the list, a sentence each.
  /// - Throws: `Failure` of the database or of the disk; by then a part may have been handed on.
  package func writeAudits(
    _ vantage: Vantage, _ filter: FacilityFilter, as listing: AuditListing, _ body: (String) -> Void
  ) throws -> (wrong: Int, notes: [String]) {
    let spool = try TextSpool<PlaceKey>()
    var (wrong, stale, left, beside) = (0, [String](), [String](), BesideHeadlines())
    try forEachAudit(vantage, filter) { audit in
      (
        key: placeKey(audit), isInOrder: audit.situation.isInOrder,
        audit: audit, text: Result { try self.text(audit, listing) }
      )
    } _: { made in
      if !made.isInOrder { wrong += 1 }
      if made.audit.isNeedyStale { stale.append(made.audit.facility.code) }
      if made.audit.isLeftByPeople { left.append(made.audit.facility.code) }
      beside.count(made.audit)
      try spool.append(made.text.get(), key: made.key)
    }
    var text = ""
    var isFirst = true
    if case .csv(let columns) = listing { text = try ListingText.csvHeader(columns, language) }
    try spool.forEachSorted { row in
      if case .json = listing { text += isFirst ? "[\n  " : ",\n  " }
      isFirst = false
      text += row
      if text.utf8.count > 65_536 {
        body(text)
        text = ""
      }
    }
    if case .json = listing { text += isFirst ? "[]\n" : "\n]\n" }
    body(text)
    let notes = [needyNotRecountedText(stale, language), leftByPeopleText(left)].compactMap(\.self)
    return (wrong, notes + beside.texts(language))
  }

  private func text(_ audit: LicensingAudit, _ listing: AuditListing) throws -> String {
    switch listing {
    case .json: auditJSON(audit).text(indent: 1)
    case .csv(let columns): try ListingText.csvLine(sheetRow(audit), columns, language)
    }
  }
}
