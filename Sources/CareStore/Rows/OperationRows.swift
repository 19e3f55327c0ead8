public import CareCore
import Foundation
import GRDB

/// A notice of operation, each item of its form in a column of its own.
struct OperationNoticeRow: StreamedRow {
  static let table = "operationNotice"
  static let masked = Set(OperationNotice.FormItem.allCases.filter(\.mayNamePeople).map(column))
  let id: UUID
  let facility: UUID
  private(set) var notice: OperationNotice

  static let names =
    [
      "receivedOn", "seenOn", "receivedBy", "body", "document", "signedOn", "sentOn", "startsOn", "address",
      "communeCode", "kind", "identityStated",
    ] + OperationNotice.FormItem.allCases.map(column)

  /// As `itemFounders`.
  static func column(_ item: OperationNotice.FormItem) -> String {
    "item" + item.rawValue.prefix(1).uppercased() + item.rawValue.dropFirst()
  }

  var facilityID: UUID? { facility }
  var columns: [(String, (any DatabaseValueConvertible)?)] {
    [
      ("facility", facility), ("receivedOn", notice.received?.description), ("seenOn", notice.seen.description),
      ("receivedBy", notice.receivedBy.rawValue), ("body", notice.body), ("document", notice.document),
      ("signedOn", notice.signed?.description), ("sentOn", notice.sent?.description),
      ("startsOn", notice.plannedStart?.description), ("address", notice.address),
      ("communeCode", notice.communeCode), ("kind", notice.facilityKind?.rawValue),
      ("identityStated", notice.isIdentityStated),
    ] + OperationNotice.FormItem.allCases.map { (Self.column($0), notice.items[$0]) }
  }
}

extension OperationNoticeRow {
  init(id: UUID, facility: UUID, _ columns: inout ColumnReader) throws {
    self.id = id
    self.facility = facility
    let (received, seen) = (try columns.day(), try columns.requiredDay())
    notice = OperationNotice(
      received: received, seen: seen, receivedBy: try columns.requiredTerm(), body: columns.next(),
      document: columns.next(), signed: try columns.day(), sent: try columns.day(), plannedStart: try columns.day(),
      address: columns.next(), communeCode: columns.next(), facilityKind: try columns.term(),
      isIdentityStated: columns.next())
    for item in OperationNotice.FormItem.allCases {
      if let text: String = columns.next() { notice.items[item] = text }
    }
  }
}

extension OperationNotice.FormItem {
  /// What the trail does not tell: it may hold the name, telephone or tax number of a person.
  fileprivate var mayNamePeople: Bool {
    switch self {
    case .name, .founders, .tax: true
    case .kind, .area, .beneficiaries, .function, .tasks, .capital, .land: false
    }
  }
}

struct OperationPauseRow: StreamedRow {
  static let table = "operationPause"
  static let masked: Set = ["must"]
  let id: UUID
  let facility: UUID
  let pause: OperationPause

  static let names = ["document", "decidedOn", "receivedOn", "decidedBy", "lastDay", "must"]

  var facilityID: UUID? { facility }
  var columns: [(String, (any DatabaseValueConvertible)?)] {
    [
      ("facility", facility), ("document", pause.document), ("decidedOn", pause.decided.description),
      ("receivedOn", pause.received.description), ("decidedBy", pause.decidedBy.rawValue),
      ("lastDay", pause.until?.description), ("must", pause.must),
    ]
  }
}

extension OperationPauseRow {
  init(id: UUID, facility: UUID, _ columns: inout ColumnReader) throws {
    self.id = id
    self.facility = facility
    pause = OperationPause(
      document: try columns.required(), decided: try columns.requiredDay(), received: try columns.requiredDay(),
      decidedBy: try columns.requiredTerm(), until: try columns.day(), must: columns.next())
  }
}

struct ResumeNoticeRow: StreamedRow {
  static let table = "resumeNotice"
  static let masked: Set = ["cured"]
  let id: UUID
  let facility: UUID
  let notice: ResumeNotice

  static let names = ["receivedOn", "receivedBy", "body", "document", "sentOn", "resumesOn", "cured"]

  var facilityID: UUID? { facility }
  var columns: [(String, (any DatabaseValueConvertible)?)] {
    [
      ("facility", facility), ("receivedOn", notice.received.description), ("receivedBy", notice.receivedBy.rawValue),
      ("body", notice.body), ("document", notice.document), ("sentOn", notice.sent?.description),
      ("resumesOn", notice.resumes.description), ("cured", notice.cured),
    ]
  }
}

extension ResumeNoticeRow {
  init(id: UUID, facility: UUID, _ columns: inout ColumnReader) throws {
    self.id = id
    self.facility = facility
    notice = ResumeNotice(
      received: try columns.requiredDay(), receivedBy: try columns.requiredTerm(), body: columns.next(),
      document: columns.next(), sent: try columns.day(), resumes: try columns.requiredDay(), cured: columns.next())
  }
}

struct OperationResumptionRow: StreamedRow {
  static let table = "operationResumption"
  static let masked: Set = ["note"]
  let id: UUID
  let facility: UUID
  let resumption: OperationResumption

  static let names = ["resumedOn", "note"]

  var facilityID: UUID? { facility }
  var columns: [(String, (any DatabaseValueConvertible)?)] {
    [("facility", facility), ("resumedOn", resumption.on.description), ("note", resumption.note)]
  }
}

extension OperationResumptionRow {
  init(id: UUID, facility: UUID, _ columns: inout ColumnReader) throws {
    self.id = id
    self.facility = facility
    resumption = OperationResumption(on: try columns.requiredDay(), note: columns.next())
  }
}

struct OperationTerminationRow: StreamedRow {
  static let table = "operationTermination"
  let id: UUID
  let facility: UUID
  let termination: OperationTermination

  static let names = ["document", "decidedOn", "decidedBy", "effectiveOn"]

  var facilityID: UUID? { facility }
  var columns: [(String, (any DatabaseValueConvertible)?)] {
    [
      ("facility", facility), ("document", termination.document), ("decidedOn", termination.decided.description),
      ("decidedBy", termination.decidedBy.rawValue), ("effectiveOn", termination.effective?.description),
    ]
  }
}

extension OperationTerminationRow {
  init(id: UUID, facility: UUID, _ columns: inout ColumnReader) throws {
    self.id = id
    self.facility = facility
    termination = OperationTermination(
      document: try columns.required(), decided: try columns.requiredDay(), decidedBy: try columns.requiredTerm(),
      effective: try columns.day())
  }
}

struct PermitReviewRow: StreamedRow {
  static let table = "permitReview"
  let id: UUID
  let facility: UUID
  let review: PermitReview

  static let names = ["reviewedOn", "source"]

  var facilityID: UUID? { facility }
  var columns: [(String, (any DatabaseValueConvertible)?)] {
    [("facility", facility), ("reviewedOn", review.on.description), ("source", review.source)]
  }
}

extension PermitReviewRow {
  init(id: UUID, facility: UUID, _ columns: inout ColumnReader) throws {
    self.id = id
    self.facility = facility
    review = PermitReview(on: try columns.requiredDay(), source: try columns.required())
  }
}

/// What a part of the law was when what rests on it was last worked out, or what a closed inspection was judged to be by
/// it.
public struct LawMark: Hashable, Sendable {
  /// The part, as `calendar`.
  public let subject: String
  /// SHA-256 in 64 hexadecimal digits.
  public let contentHash: String
  /// What is needed to show later what a change of it moved; `nil` where the hash is enough.
  public let content: String?

  /// Puts the parts together.
  public init(subject: String, contentHash: String, content: String? = nil) {
    self.subject = subject
    self.contentHash = contentHash
    self.content = content
  }
}

extension LawMark {
  /// The mark of one inspection: ``content`` are the judgements of its items.
  public static func subject(_ inspection: Inspection.ID) -> String { "\(inspectionPrefix)\(inspection.uuid)" }

  fileprivate static let inspectionPrefix = "inspection:"
}

struct LawMarkRow: FactRow {
  static let table = "lawMark"
  /// Long, and told by the hash beside it.
  var masked: Set<String> { inspectionID == nil ? [] : ["content"] }
  var inspectionID: UUID? {
    mark.subject.hasPrefix(LawMark.inspectionPrefix)
      ? UUID(uuidString: String(mark.subject.dropFirst(LawMark.inspectionPrefix.count))) : nil
  }
  let id: UUID
  let mark: LawMark

  var columns: [(String, (any DatabaseValueConvertible)?)] {
    [("subject", mark.subject), ("contentHash", mark.contentHash), ("content", mark.content)]
  }
}

extension LawMarkRow {
  init(_ row: Row) {
    id = row["id"]
    mark = LawMark(subject: row["subject"], contentHash: row["contentHash"], content: row["content"])
  }
}
