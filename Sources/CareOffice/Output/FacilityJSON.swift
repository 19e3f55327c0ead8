package import CareCore
import CareMessages

extension Desk {
  package func facilityJSON(_ facility: Facility, on day: CalendarDay) throws -> JSON {
    facilityJSON(try dossier(facility), on: day)
  }

  /// One facility with its papers, censuses and discoveries, as of a day.
  package func facilityJSON(_ dossier: FacilityDossier, on day: CalendarDay) -> JSON {
    let audit = dossier.licensingAudit(on: day)
    let row = row(audit)
    let columns: [ColumnKey] = [
      .code, .name, .kind, .ownership, .operatorKind, .religion, .religiousKind, .communeCode, .commune, .province,
      .address, .setting, .head, .phone, .opened, .from, .situation,
    ]
    var pairs = columns.map { ($0.rawValue, JSON(row[$0])) }
    pairs.append(("audit", auditJSON(audit)))
    pairs.append(
      (
        "permits",
        .array(
          dossier.permits.map { permit in
            let row = self.row(permit, of: dossier.facility, on: day)
            let columns: [ColumnKey] = [.permitKind, .number, .issuer, .issued, .capacity, .expires, .standing]
            return .object(
              columns.map { ($0.rawValue, JSON(row[$0])) } + [
                ("events", .array(permit.events.map { JSON(self.row($0), columns: Self.eventColumns) }))
              ])
          })
      ))
    pairs.append(
      (
        "censuses",
        .array(
          dossier.censuses.map { census in
            .object(
              [
                ("on", JSON(census.on)), ("children", .integer(census.children)), ("others", JSON(census.others)),
                ("beneficiaries", .integer(census.beneficiaries)),
              ] + Census.Part.allCases.map { ($0.rawValue, JSON(census[$0])) }
                + [("counted_by", JSON(census.countedBy))])
          })
      ))
    pairs.append(
      (
        "discoveries",
        .array(
          dossier.discoveries.map {
            .object([("on", JSON($0.on)), ("source", JSON(term: $0.source)), ("note", JSON($0.note))])
          })
      ))
    pairs.append(
      (
        "closures",
        .array(
          dossier.closures.map {
            .object([("event", JSON(term: $0.kind)), ("on", JSON($0.on)), ("document", JSON($0.document))])
          })
      ))
    return .object(pairs)
  }

  package static let eventColumns: [ColumnKey] = [.event, .on, .until, .document, .issuer, .note]

  /// The audit as INTERFACE.md fixes it.
  package func auditJSON(_ audit: LicensingAudit) -> JSON {
    .object([
      ("facility_code", .string(audit.facility.code)), ("facility_name", JSON(audit.profile?.name)),
      ("kind", JSON(term: audit.profile?.kind)), ("commune_code", JSON(audit.profile?.communeCode)),
      ("as_of", JSON(audit.day)), ("situation", JSON(term: audit.situation)),
      ("founding_basis", JSON(term: audit.foundingBasis)),
      (
        "classes",
        .array(
          audit.classes.map { part in
            .object([
              ("licensing_class", JSON(term: part.licensingClass)), ("situation", JSON(term: part.situation)),
              ("operation_paper", JSON(term: part.operationPaper)),
              ("operation_paper_state", JSON(term: part.operationPaperState)),
              (
                "reasons",
                .array(
                  part.reasons.map { reason in
                    .object([
                      ("rule", .string(reason.rule.rawValue)), ("citation", .string(reason.rule.citation)),
                      ("certainty", JSON(term: reason.rule.certainty)), ("message", .string(reason.text(language))),
                    ])
                  })
              ),
            ])
          })
      ),
      ("children", JSON(audit.children)), ("beneficiaries", JSON(audit.beneficiaries)),
      ("conditions_met", JSON(audit.conditionsMet)),
      ("children_without_placement_decision", JSON(audit.childrenWithoutPlacementDecision)),
      ("children_without_admission_decision", JSON(audit.childrenWithoutAdmissionDecision)),
      ("days_operating_without_paper", JSON(audit.daysOperatingWithoutPaper)),
      ("days_since_discovery", JSON(audit.daysSinceDiscovery)),
    ])
  }
}
