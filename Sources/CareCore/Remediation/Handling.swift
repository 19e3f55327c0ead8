/// What the authority did about findings.
public struct Handling: Hashable, Sendable, Identifiable {
  /// The key of a measure on all machines.
  public typealias ID = Identifier<Handling>

  /// What was done. Only with a sanction record is a finding a violation.
  public enum Kind: String, CaseIterable, Sendable {
    case demand = "demand"
    case sanctionRecord = "sanction_record"
    case sanctionDecision = "sanction_decision"
    case suspension = "suspension"
    case withdrawal = "withdrawal"
    case policeTransfer = "police_transfer"
    case childrenMoved = "children_moved"
  }

  /// The code is only its label.
  public let id: ID
  /// `H-2025-001`.
  public let code: String
  /// The facility it concerns.
  public let facility: Facility.ID
  /// Against which findings; never empty, all of one facility.
  public let findings: [Finding.ID]
  /// What was done.
  public let content: Content
  /// How often it was put right, the first time first.
  public let corrections: [Correction]

  /// Puts the parts together.
  public init(
    id: ID, code: String, facility: Facility.ID, findings: [Finding.ID], content: Content,
    corrections: [Correction] = []
  ) {
    self.corrections = corrections
    self.id = id
    self.code = code
    self.facility = facility
    self.findings = findings
    self.content = content
  }

  /// What its paper says.
  public struct Content: Hashable, Sendable {
    /// What was done.
    public var kind: Kind
    /// Number and symbol of the paper.
    public var number: String
    /// The day of the paper.
    public var on: CalendarDay
    /// The body or person who decided.
    public var decidedBy: String
    /// The fine of a sanction decision, in đồng; `nil` where it is another kind or nobody entered it.
    public var amount: Int?
    /// How many children were moved, where that was done and somebody entered it.
    public var children: Int?
    /// Without names of children.
    public var note: String?

    /// Puts the parts together.
    public init(
      kind: Kind, number: String, on: CalendarDay, decidedBy: String, amount: Int? = nil, children: Int? = nil,
      note: String? = nil
    ) {
      self.amount = amount
      self.children = children
      self.kind = kind
      self.number = number
      self.on = on
      self.decidedBy = decidedBy
      self.note = note
    }

    /// Whether another telling speaks of the same paper: papers are numbered anew each year, and of one without a number
    /// the day decides.
    public func isOfSamePaper(as other: Content) -> Bool {
      guard kind == other.kind else { return false }
      if DocumentNumber(number) == nil || DocumentNumber(other.number) == nil { return on == other.on }
      return on.year == other.on.year && DocumentNumber.isSame(number, other.number)
    }

    /// Whether two entries of one facility recorded the same paper: of one without a number what it did has to agree too,
    /// since two may be of one day.
    public func isCopy(of other: Content) -> Bool {
      func agree(_ own: Int?, _ others: Int?) -> Bool { own == nil || others == nil || own == others }
      let areNumbered = DocumentNumber(number) != nil && DocumentNumber(other.number) != nil
      return isOfSamePaper(as: other)
        && (areNumbered || agree(amount, other.amount) && agree(children, other.children))
    }

    /// Whether a handling and a paper of the facility tell of one act: under one number or on one day.
    public func isSameAct(as other: Content) -> Bool {
      guard kind == other.kind else { return false }
      return on == other.on || isOfSamePaper(as: other)
    }
  }
}

/// What was passed to another body, and what it answered.
public struct Referral: Hashable, Sendable, Identifiable {
  /// The key of a referral on all machines.
  public typealias ID = Identifier<Referral>

  /// The code is only its label.
  public let id: ID
  /// `P-2025-001`.
  public let code: String
  /// The facility it concerns.
  public let facility: Facility.ID
  /// To whom, when, what.
  public var content: Content

  /// Puts the parts together.
  public init(id: ID, code: String, facility: Facility.ID, content: Content) {
    self.id = id
    self.code = code
    self.facility = facility
    self.content = content
  }

  /// To whom, when, what.
  public struct Content: Hashable, Sendable {
    /// Who got it.
    public var body: String
    /// The day it was passed on.
    public var on: CalendarDay
    /// Number and symbol of the covering letter.
    public var document: String?
    /// What was passed on, without names of children.
    public var what: String
    /// What the body answered; `nil` while it has not.
    public var reply: String?
    /// The day it answered; set exactly where ``reply`` is.
    public var repliedOn: CalendarDay?

    /// Puts the parts together.
    public init(
      body: String, on: CalendarDay, document: String? = nil, what: String, reply: String? = nil,
      repliedOn: CalendarDay? = nil
    ) {
      self.body = body
      self.on = on
      self.document = document
      self.what = what
      self.reply = reply
      self.repliedOn = repliedOn
    }

    /// Whether two entries of one facility recorded the same passing on: of one without a number the day decides.
    public func isCopy(of other: Content) -> Bool {
      guard SpelledName.agree(body, other.body) else { return false }
      if DocumentNumber(document ?? "") == nil || DocumentNumber(other.document ?? "") == nil { return on == other.on }
      return on.year == other.on.year && DocumentNumber.isSame(document, other.document)
    }

    /// Whether its body calls itself police; of one that does not, nobody knows.
    public var isToPolice: Bool {
      let body = " \(VietnameseText.folded(self.body)) "
      return ["cong an", "canh sat", "csdt", "police"].contains { body.contains(" \($0) ") }
    }

    /// What may be a code in ``what``.
    private var words: [Substring] { what.split { !($0.isLetter || $0.isNumber || $0 == "-" || $0 == "/") } }

    /// Somebody wrote that it corrects what had been passed on: no other mark of it is kept.
    public var isCorrection: Bool {
      let words = VietnameseText.folded(ownWords)
      return words.hasPrefix("dinh chinh") || words.hasPrefix("correction")
    }

    /// What was written beside the codes that it names.
    public var ownWords: String {
      guard !observations.isEmpty, let colon = what.firstRange(of: ": ") else { return what }
      return String(what[colon.upperBound...])
    }

    /// It names this finding by its code.
    public func names(_ finding: String) -> Bool { words.contains { $0 == finding } }

    /// The observations it names, each once: who writes the code of one into a referral has told the body of it.
    public var observations: [String] {
      var codes: [String] = []
      for word in words {
        guard let (inspection, number) = Observation.parts(of: word) else { continue }
        let code = Observation.code(inspection: inspection, number: number)
        if !codes.contains(code) { codes.append(code) }
      }
      return codes
    }
  }
}

/// Where a thing that the authority did was recorded.
public enum HandlingSource: String, CaseIterable, Sendable {
  case handling = "handling"
  /// With the findings that it asks a facility to put right.
  case demand = "demand"
  /// With the paper that it takes away for a time or for good.
  case paper = "paper"
  /// As passed to another body.
  case referral = "referral"
}
