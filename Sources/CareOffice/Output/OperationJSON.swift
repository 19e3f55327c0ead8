package import CareCore
import CareMessages

/// Facts of the time of notices as objects and rows.
extension Desk {
  /// The lists that a facility shows.
  func operationJSON(_ dossier: FacilityDossier) -> [(String, JSON)] {
    [
      ("notices", .array(dossier.notices.map(json))),
      ("pauses", .array(dossier.pauses.map(json))),
      ("resume_notices", .array(dossier.resumeNotices.map(json))),
      ("resumptions", .array(dossier.resumptions.map(json))),
      ("terminations", .array(dossier.terminations.map(json))),
      ("permit_reviews", .array(dossier.permitReviews.map(json))),
    ]
  }

  package func json(_ notice: OperationNotice) -> JSON {
    .object([
      ("received", JSON(notice.received)), ("seen", JSON(notice.seen)), ("received_by", JSON(term: notice.receivedBy)),
      ("body", JSON(notice.body)), ("document", JSON(notice.document)), ("signed", JSON(notice.signed)),
      ("sent", JSON(notice.sent)), ("starts", JSON(notice.plannedStart)), ("address", JSON(notice.address)),
      ("commune_code", JSON(notice.communeCode)), ("facility_kind", JSON(term: notice.facilityKind)),
      (
        "stated",
        .object(OperationNotice.FormItem.allCases.map { ($0.rawValue, JSON(notice.items[$0])) })
      ),
      ("identity_stated", JSON(notice.isIdentityStated)),
    ])
  }

  package func json(_ pause: OperationPause) -> JSON {
    .object([
      ("document", .string(pause.document)), ("decided", JSON(pause.decided)), ("received", JSON(pause.received)),
      ("decided_by", JSON(term: pause.decidedBy)), ("until", JSON(pause.until)), ("must", JSON(pause.must)),
    ])
  }

  package func json(_ notice: ResumeNotice) -> JSON {
    .object([
      ("received", JSON(notice.received)), ("received_by", JSON(term: notice.receivedBy)), ("body", JSON(notice.body)),
      ("document", JSON(notice.document)), ("sent", JSON(notice.sent)), ("resumes", JSON(notice.resumes)),
      ("cured", JSON(notice.cured)),
    ])
  }

  package func json(_ resumption: OperationResumption) -> JSON {
    .object([("on", JSON(resumption.on)), ("note", JSON(resumption.note))])
  }

  package func json(_ termination: OperationTermination) -> JSON {
    .object([
      ("document", .string(termination.document)), ("decided", JSON(termination.decided)),
      ("decided_by", JSON(term: termination.decidedBy)), ("effective", JSON(termination.effective)),
    ])
  }

  package func json(_ review: PermitReview) -> JSON {
    .object([("on", JSON(review.on)), ("source", .string(review.source))])
  }

  /// A notice in a list.
  package func row(_ listed: ListedNotice) -> DataRow {
    var row = DataRow()
    row[.facilityCode] = .text(listed.facility.code)
    row[.name] = Field(listed.name)
    switch listed.notice {
    case .operation(let notice):
      row[.notice] = .worded(raw: "operation", text: OperationTerm.operationNotice.text(language))
      row[.received] = Field(notice.received)
      row[.receivedBy] = Field(term: notice.receivedBy)
      row[.body] = Field(notice.body)
      row[.document] = Field(notice.document)
      row[.sentOn] = Field(notice.sent)
      row[.starts] = Field(notice.plannedStart)
    case .resumption(let notice):
      row[.notice] = .worded(raw: "resumption", text: OperationTerm.resumeNotice.text(language))
      row[.received] = .day(notice.received)
      row[.receivedBy] = Field(term: notice.receivedBy)
      row[.body] = Field(notice.body)
      row[.document] = Field(notice.document)
      row[.sentOn] = Field(notice.sent)
      row[.starts] = .day(notice.resumes)
    }
    return row
  }

  package static let noticeColumns: [ColumnKey] = [
    .facilityCode, .name, .notice, .received, .receivedBy, .body, .document, .sentOn, .starts,
  ]

  /// The end of a pause as the audit has it: of a day for which no law is known that is said beside it.
  package func endText(_ end: CalendarDay, on day: CalendarDay) -> String {
    let known = ReasonDay(end: end, of: .b, on: day, law.licensing.law)
    return known.unknownFrom == nil ? end.shortText : known.text(language)
  }

  /// What is known of the operation of a facility on a day, one line a fact, oldest first.
  package func operationLines(_ dossier: FacilityDossier, on day: CalendarDay) -> [String] {
    var lines: [(CalendarDay, String)] = []
    func add(_ on: CalendarDay, _ term: OperationTerm, _ parts: [String?]) {
      guard on <= day else { return }
      lines.append((on, "\(term.text(language)): " + parts.compactMap(\.self).joined(separator: ", ")))
    }
    func named(_ term: OperationTerm, _ day: CalendarDay?) -> String? {
      day.map { "\(term.text(language)) \($0.shortText)" }
    }
    func number(_ document: String?) -> String? {
      document.map { OperationTerm.numbered.text(language, ["document": $0]) }
    }
    for notice in dossier.notices {
      add(
        notice.seen, .operationNotice,
        [
          number(notice.document),
          notice.received == nil
            ? OperationTerm.receiptUnknown.text(language, ["seen": notice.seen.shortText])
            : named(.receivedOn, notice.received),
          notice.body ?? notice.receivedBy.label(language), named(.startsOn, notice.plannedStart),
        ])
    }
    for pause in dossier.pauses {
      add(
        pause.received, .operationPause,
        [
          number(pause.document), named(.receivedOn, pause.received), pause.decidedBy.label(language),
          pause.until.map { "\(OperationTerm.until.text(language)) \(endText($0, on: day))" }, pause.must,
        ])
    }
    for notice in dossier.resumeNotices {
      add(
        notice.received, .resumeNotice,
        [
          number(notice.document), named(.receivedOn, notice.received),
          notice.body ?? notice.receivedBy.label(language), named(.resumesOn, notice.resumes), notice.cured,
        ])
    }
    for resumption in dossier.resumptions {
      add(resumption.on, .operationResumption, [resumption.on.shortText, resumption.note])
    }
    for termination in dossier.terminations {
      add(
        termination.decided, .operationTermination,
        [
          number(termination.document), named(.decidedOn, termination.decided), termination.decidedBy.label(language),
          named(.effectiveOn, termination.effective),
        ])
    }
    for review in dossier.permitReviews { add(review.on, .permitReview, [review.on.shortText, review.source]) }
    return lines.enumerated().sorted { ($0.element.0, $0.offset) < ($1.element.0, $1.offset) }.map(\.element.1)
  }
}
