package import CareCore

/// The columns of a list of papers; one row is one event of one paper.
package enum PermitColumn: String, ImportColumn {
  case facility = "facility_code"
  case kind = "permit_kind"
  case number
  case issuer
  case event
  case on
  case until
  case document
  case capacity
  case expires
  case paperName = "paper_name"
  case paperAddress = "paper_address"
  case paperKind = "paper_kind"
  case paperHead = "paper_head"
  case duties
  case area
  case note

  package static let required: [PermitColumn] = [.facility, .kind, .event, .on]

  package var headings: [String] {
    switch self {
    case .facility: ["Mã cơ sở", "code"]
    case .kind: ["Loại giấy tờ", "kind"]
    case .number: ["Số giấy tờ", "Số"]
    case .issuer: ["Cơ quan cấp"]
    case .event: ["Sự kiện"]
    case .on: ["Ngày"]
    case .until: ["Đến ngày"]
    case .document: ["Số văn bản"]
    case .capacity: ["Sức chứa"]
    case .expires: ["Ngày hết hạn"]
    case .paperName: ["Tên ghi trên giấy"]
    case .paperAddress: ["Địa chỉ ghi trên giấy"]
    case .paperKind: ["Loại hình ghi trên giấy"]
    case .paperHead: ["Người đứng đầu ghi trên giấy"]
    case .duties: ["Nhiệm vụ ghi trên giấy"]
    case .area: ["Địa bàn hoạt động"]
    case .note: ["Ghi chú"]
    }
  }
}

/// What one row of a list says of a paper.
package struct ProposedPermitEvent: Hashable, Sendable {
  package let line: Int
  package let facilityCode: String
  package let kind: PermitKind
  package let event: PermitEvent
}

/// A list of papers, understood.
package struct PermitImport {
  package private(set) var proposed: [(event: ProposedPermitEvent, row: SourceRow<PermitColumn>)] = []
  package private(set) var problems: [CellProblem] = []
  package let unusedHeadings: [String]

  package init(csv path: String, vocabulary: Vocabulary) throws {
    let table = try SourceTable<PermitColumn>(csv: path)
    unusedHeadings = table.unusedHeadings
    problems = table.problems
    for row in table.rows {
      var wrong: [CellProblem] = []
      let found = Self.read(row, vocabulary, &wrong)
      problems += wrong
      if wrong.isEmpty, let found { proposed.append((found, row)) }
    }
  }

  private static func read(
    _ row: SourceRow<PermitColumn>, _ vocabulary: Vocabulary, _ problems: inout [CellProblem]
  ) -> ProposedPermitEvent? {
    let facility = row.required(.facility, &problems) { text throws(Failure) in text }
    let kind = row.required(.kind, &problems) { text throws(Failure) in
      try vocabulary.term(text, field: PermitColumn.kind.headings[0], PermitKind.self)
    }
    let event = row.required(.event, &problems) { text throws(Failure) in
      try vocabulary.term(text, field: PermitColumn.event.headings[0], PermitEvent.Kind.self)
    }
    let paperKind = row.optional(.paperKind, &problems) { text throws(Failure) in
      try vocabulary.term(text, field: PermitColumn.paperKind.headings[0], FacilityKind.self)
    }
    let on = row.required(.on, &problems, CellReading.day)
    let until = row.optional(.until, &problems, CellReading.day)
    let capacity = row.optional(.capacity, &problems) { text throws(Failure) in
      let number = try CellReading.count(text)
      if number == 0 { throw Failure(.countOutOfRange, ["field": PermitColumn.capacity.headings[0], "value": text]) }
      return number
    }
    let expires = row.optional(.expires, &problems, CellReading.day)
    if let on, let until, until < on {
      problems.append(
        row.problem(
          .until, Failure(.suspensionEndsBeforeStart, ["until": until.shortText, "on": on.shortText])))
    }
    guard let facility, let kind, let event, let on else { return nil }
    return ProposedPermitEvent(
      line: row.line, facilityCode: facility, kind: kind,
      event: PermitEvent(
        kind: event, on: on, until: event == .suspended ? until : nil, document: row.text(.document),
        issuer: row.text(.issuer), note: row.text(.note),
        wording: Permit.Content(
          number: row.text(.number), issuer: row.text(.issuer), capacity: capacity, expires: expires,
          name: row.text(.paperName), address: row.text(.paperAddress), head: row.text(.paperHead),
          facilityKind: paperKind, duties: row.text(.duties), area: row.text(.area))))
  }
}
