/// What one closed inspection leaves behind about the conditions of operation and the duties after issue, besides its
/// findings. It is kept as it stood, since a checklist may change later.
public struct ConditionOutcome: Hashable, Sendable {
  /// Requirement ids found met.
  public var met: [String]
  /// Requirement ids asked about and left open: not checked, or not met without being critical; of the papers those that
  /// were asked for and not met.
  public var unsettled: [String]

  /// Puts the parts together.
  public init(met: [String] = [], unsettled: [String] = []) {
    self.met = met
    self.unsettled = unsettled
  }

  /// Reads off an evaluation. Whoever was shown a paper or a notice says nothing here: only that somebody looked and saw
  /// none confirms that there is none, see ``FacilityDossier/permitsConfirmed(by:_:)``.
  /// A requirement that several items ask about is met only when all that apply are met.
  ///
  /// One that speaks of the papers alone is no condition: it says whether anybody looked at them, and one answer that
  /// tells is enough. Only items that ask for papers say it: how many people live there says nothing of a certificate,
  /// whatever clause both stand in.
  ///
  /// - Parameters:
  ///   - answers: What was given, by item id.
  ///   - day: That of the inspection: what is a condition on it is kept.
  public init(
    _ evaluation: ChecklistEvaluation, of checklist: Checklist, answers: [String: GivenAnswer], on day: CalendarDay,
    _ law: LicensingLaw
  ) {
    let items = checklist.itemsByID
    let asks = checklist.asksForPapers
    let isShown = !PaperAnswers(evaluation, of: checklist, answers: answers, law).shown.isEmpty
    var isMet: [String: Bool] = [:]
    for part in evaluation.judgements {
      guard let item = items[part.itemID] else { continue }
      let (outcome, standing) = (part.judgement.outcome, part.judgement.standing)
      for id in item.requirementIDs {
        if law.isCondition(id, on: day) || law.isDutyAfterIssue(id) {
          if outcome != .notApplicable { isMet[id] = (isMet[id] ?? true) && outcome == .met }
        } else if !isShown, law.isAboutPapers(id), asks(item),
          outcome == .notMet || outcome == .met || standing == .gathered
        {
          isMet[id] = (isMet[id] ?? false) || outcome != .notMet
        }
      }
    }
    met = isMet.filter(\.value).keys.sorted()
    unsettled = isMet.filter { !$0.value }.keys.sorted()
  }
}

/// What an inspection says of the papers and the notice of a place itself: which questions for one were answered that it
/// is there, and which that it is not.
public struct PaperAnswers: Hashable, Sendable {
  /// What a question looks for.
  public enum Kind: Sendable {
    /// A license or certificate: others ask for a notice of whoever has none.
    case paper
    /// A notice, asked for where there is no paper.
    case notice
    /// Either will do.
    case either
  }

  /// Items that saw one.
  public private(set) var shown: [String] = []
  /// Items that asked for one and saw none.
  public private(set) var lacking: [String] = []
  /// What each of them looks for.
  public private(set) var kinds: [String: Kind] = [:]
  /// When a place without a paper began, by the items that asked.
  public private(set) var starts: [String: CalendarDay] = [:]
  /// When a notice was received, by the items that asked.
  public private(set) var receipts: [String: CalendarDay] = [:]

  /// - Parameters:
  ///   - answers: What was given, by item id; what an item does not apply to says nothing.
  public init(
    _ evaluation: ChecklistEvaluation, of checklist: Checklist, answers: [String: GivenAnswer], _ law: LicensingLaw
  ) {
    let (items, asks) = (checklist.itemsByID, checklist.asksForPapers)
    let questions = checklist.items.filter { asks($0) && $0.answerType == .yesNo }.map(\.id)
    func hangs(_ item: ChecklistItem, on answer: String) -> Bool {
      questions.contains { $0 != item.id && item.appliesWhen?.asks(for: answer, of: $0) == true }
    }
    let notices = checklist.items.filter { questions.contains($0.id) && hangs($0, on: "no") }
    for part in evaluation.judgements where part.judgement.isAsked {
      guard let item = items[part.itemID], case .value(let value) = answers[item.id] else { continue }
      switch value {
      case .yesNo(let isThere):
        // What is asked of a paper that was shown says nothing of whether there is one.
        guard asks(item), item.asksForPapers == true || item.requirementIDs.contains(where: law.isAboutPapers),
          !hangs(item, on: "yes")
        else { continue }
        if isThere { shown.append(item.id) } else { lacking.append(item.id) }
        let isFollowed = notices.contains { $0.appliesWhen?.asks(for: "no", of: item.id) == true }
        kinds[item.id] = hangs(item, on: "no") ? .notice : isFollowed ? .paper : .either
      case .day(let day):
        if hangs(item, on: "no") { starts[item.id] = day }
        if notices.contains(where: { item.appliesWhen?.asks(for: "yes", of: $0.id) == true }) {
          receipts[item.id] = day
        }
      default: continue
      }
    }
  }

  /// Whether some question was answered that there is a paper or a notice, and all that look for either that there is none.
  public var contradictsItself: Bool {
    let denied = Set(lacking.compactMap { kinds[$0] })
    return shown.contains { kinds[$0] == .either } && denied.isSuperset(of: [.paper, .notice])
      && !shown.contains { kinds[$0] != .either }
  }
}

extension Condition {
  /// Whether it wants another item answered so, alone or beside something else.
  fileprivate func asks(for answer: String, of item: String) -> Bool {
    switch self {
    case .all(let parts), .any(let parts): parts.contains { $0.asks(for: answer, of: item) }
    case .not: false
    case .comparison(let comparison): comparison.value == .answerOf(item) && comparison.test == .equals(.text(answer))
    }
  }
}

extension FacilityDossier {
  /// Whether the register holds on a day what such a question looks for: a paper in force, or a notice.
  public func holds(_ kind: PaperAnswers.Kind, on day: CalendarDay) -> Bool {
    let hasPaper = [PermitKind.operatingLicense, .under10Certificate].contains {
      bestPermit($0, on: day)?.standing == .inForce
    }
    let hasNotice = notices.contains { ($0.received ?? $0.seen) <= day }
    return switch kind {
    case .paper: hasPaper
    case .notice: hasNotice
    case .either: hasPaper || hasNotice
    }
  }
}

extension Checklist {
  /// Which of its items ask for papers. One that was kept before items said so is read by the kind of their answers: of those
  /// that speak of papers, a number or a day told of none.
  fileprivate var asksForPapers: (ChecklistItem) -> Bool {
    if items.contains(where: { $0.asksForPapers != nil }) { return { $0.asksForPapers == true } }
    return { item in
      switch item.answerType {
      case .yesNo, .choice, .choices: true
      case .integer, .decimal, .date, .text: false
      }
    }
  }
}
