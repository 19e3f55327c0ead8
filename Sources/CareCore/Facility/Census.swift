/// Head counts at a facility on a day. Every number is people, zero or more; `nil` is not counted, which is not zero.
public struct Census: Hashable, Sendable {
  /// The day on which people were counted; the counts hold until the next census.
  public var on: CalendarDay
  /// Children, people under 16.
  ///
  /// Legal source: Luật Trẻ em 102/2016/QH13, Điều 1.
  public var children: Int?
  /// All other beneficiaries, those aged 16 and over among them.
  public var others: Int?
  /// Parts of the whole that were told apart; one that is not there was not counted.
  public var counts: [Part: Int]
  /// Who counted, as a body or a role; `nil` when the source does not say.
  public var countedBy: String?
  /// Numbers that the count of ``on`` left blank and an earlier one stated, with its day; empty for a count as such.
  public var statedOn: [Figure: CalendarDay] = [:]

  /// One number of a count.
  public enum Figure: Hashable, Sendable {
    case children
    case others
    case part(Part)

    /// The column and the option.
    public var name: String {
      switch self {
      case .children: "children"
      case .others: "others"
      case .part(let part): part.rawValue
      }
    }

    /// All of them, in the order of lists.
    public static var all: [Figure] { [.children, .others] + Part.allCases.map(Figure.part) }
  }

  /// What may be counted apart; the raw value is the column and the option.
  public enum Part: String, CaseIterable, Codable, Sendable {
    case girls = "girls"
    case under18Months = "under_18_months"
    case from18MonthsTo6 = "from_18_months_to_6"
    case from6To16 = "from_6_to_16"
    /// Not children in law, but still living there.
    case from16 = "from_16"
    case disability = "disability"
    case mentalIllness = "mental_illness"
    case hiv = "hiv"
    /// Beneficiaries who must be cared for round the clock; living there is not the same.
    case roundTheClock = "round_the_clock"
    /// "Đối tượng có hoàn cảnh khó khăn": the count that decides between the two papers.
    case needy = "needy"
    case staff = "staff"
    case caregivers = "caregivers"
    case withoutPlacementDecision = "without_placement_decision"
    case withoutAdmissionDecision = "without_admission_decision"
  }

  /// Puts the parts together; ``checked()`` tells whether they can be.
  public init(
    on: CalendarDay, children: Int?, others: Int? = nil, counts: [Part: Int] = [:], countedBy: String? = nil
  ) {
    self.on = on
    self.children = children
    self.others = others
    self.counts = counts
    self.countedBy = countedBy
  }

  /// `nil` when this part was not counted, which is not zero.
  public subscript(part: Part) -> Int? { counts[part] }

  /// `nil` when this number was not counted, which is not zero.
  public subscript(figure: Figure) -> Int? {
    get {
      switch figure {
      case .children: children
      case .others: others
      case .part(let part): counts[part]
      }
    }
    set {
      switch figure {
      case .children: children = newValue
      case .others: others = newValue
      case .part(let part): counts[part] = newValue
      }
    }
  }

  /// Children and others together; where ``lacksOthers`` there may be more. `nil` where the children were not counted: the
  /// others alone are no total, see ``othersAlone``.
  public var beneficiaries: Int? { children.map { $0 + (others ?? 0) } }

  /// The others where they were counted and the children were not. That there are none of them says of nobody that he is
  /// there.
  public var othersAlone: Int? { children == nil && others != 0 ? others : nil }

  /// So many at least: what was counted, whole or not; `nil` where nobody was.
  var countedAtLeast: Int? { beneficiaries ?? othersAlone }

  /// It says how many are cared for: one of staff alone does not.
  public var countsPeople: Bool { children != nil || beneficiaries != nil }

  /// Somebody was there, as any of its numbers says, whether or not it says how many in all.
  var namesSomebody: Bool { Figure.all.contains { (self[$0] ?? 0) > 0 } }

  /// Somebody is cared for there, as its numbers of all of them say.
  package var findsSomebodyCaredFor: Bool { [children, others, self[.needy]].contains { ($0 ?? 0) > 0 } }

  /// No count ever stated the others.
  public var lacksOthers: Bool { others == nil }

  /// Whether a total of its people holds the others; `nil` where nobody was counted.
  public var othersCounted: Bool? { countedAtLeast == nil ? nil : !lacksOthers }

  /// Those in difficult circumstances, where they were counted no earlier than the people of whom they are a part. Of
  /// people counted anew nobody knows how many of them are in difficult circumstances; see ``staleNeedy``.
  public var needyOfWhole: Int? {
    guard let needy = self[.needy] else { return nil }
    let whole = [Figure.children, .others].compactMap { figure in
      self[figure].map { _ in statedOn[figure] ?? on }
    }.max()
    guard let whole else { return needy }
    return (statedOn[.part(.needy)] ?? on) >= whole ? needy : nil
  }

  /// Those in difficult circumstances among people who were counted anew since.
  public var staleNeedy: Int? { needyOfWhole == nil ? self[.needy] : nil }

  /// What decides whether a facility has fewer than 10: those in difficult circumstances where they were counted with the
  /// whole or since, otherwise all beneficiaries who were; `nil` when neither children nor those in difficult
  /// circumstances were.
  ///
  /// Legal source: NĐ 103/2017/NĐ-CP, Điều 44 ("dưới 10 đối tượng có hoàn cảnh khó khăn"); that all count when they
  /// were not told apart is our reading.
  public var licensingCount: Int? { needyOfWhole ?? beneficiaries }

  /// Without parts that an earlier count stated and that are more than the people counted since: of these they are no
  /// part. Those without a decision stay: that there are fewer now settles nothing about them.
  func withoutImpossibleParts() -> Census {
    var census = self
    func drop(_ parts: [Part], above whole: Int?, _ isSum: Bool = false) {
      guard let whole else { return }
      let carried = parts.filter { statedOn[.part($0)] != nil }
      let isAbove = isSum ? parts.compactMap { self[$0] }.reduce(0, +) > whole : false
      for part in carried where isAbove || (self[part] ?? 0) > whole {
        census[.part(part)] = nil
        census.statedOn[.part(part)] = nil
      }
    }
    drop([.girls], above: children)
    drop([.under18Months, .from18MonthsTo6, .from6To16], above: children, true)
    // Others that nobody counted are not none.
    if !lacksOthers {
      drop([.from16, .disability, .mentalIllness, .hiv, .roundTheClock, .needy], above: beneficiaries)
    }
    return census
  }

  /// The same count, with what it left blank as an earlier one stated it.
  func completed(from earlier: Census) -> Census {
    var census = self
    for figure in Figure.all where census[figure] == nil {
      guard let count = earlier[figure] else { continue }
      census[figure] = count
      census.statedOn[figure] = earlier.on
    }
    return census
  }

  /// The same count, with what it left blank as another record of the same day has it: who is silent of a number does not
  /// take it back.
  public func supplemented(by known: Census?) -> Census {
    guard let known, known.on == on else { return self }
    var census = self
    for figure in Figure.all where census[figure] == nil { census[figure] = known[figure] }
    census.countedBy = countedBy ?? known.countedBy
    return census
  }

  /// The numbers that two records of one day state otherwise.
  public func contradictions(with other: Census) -> [(figure: Figure, own: Int, other: Int)] {
    Figure.all.compactMap { figure in
      guard let own = self[figure], let two = other[figure], own != two else { return nil }
      return (figure, own, two)
    }
  }

  /// Of our own choosing: no home that anybody is likely to list has more people of a kind.
  public static let seldomAbove = 1_000

  /// The numbers so high that a slip of the hand is likelier.
  public var unlikely: [(figure: Figure, count: Int)] {
    Figure.all.compactMap { figure in
      self[figure].flatMap { $0 > Self.seldomAbove ? (figure, $0) : nil }
    }
  }

  /// The same counts, once it is clear that they can be.
  ///
  /// - Throws: ``Failure`` ``FailureCode/countOutOfRange`` (below 0 or above 100,000), ``FailureCode/ageBandsDisagree``,
  ///   ``FailureCode/countAboveChildren`` or ``FailureCode/countAboveWhole``.
  public func checked() throws(Failure) -> Census {
    let all = Figure.all.compactMap { figure in self[figure].map { (figure.name, $0) } }
    let wrong = all.filter { !(0...100_000).contains($0.1) }
    if let (name, count) = wrong.min(by: { $0.0 < $1.0 }) {
      throw Failure(.countOutOfRange, ["field": name, "value": String(count)])
    }
    if all.isEmpty { throw Failure(.nothingCounted) }
    // Nothing to measure the parts by.
    guard let children, let beneficiaries else { return self }
    let bands = [counts[.under18Months], counts[.from18MonthsTo6], counts[.from6To16]]
    let known = bands.compactMap(\.self)
    let sum = known.reduce(0, +)
    if sum > children || (known.count == bands.count && sum != children) {
      throw Failure(.ageBandsDisagree, ["sum": String(sum), "children": String(children)])
    }
    let limits: [(Part, Int)] = [
      (.girls, children), (.from16, beneficiaries), (.disability, beneficiaries), (.hiv, beneficiaries),
      (.mentalIllness, beneficiaries), (.roundTheClock, beneficiaries), (.needy, beneficiaries),
      (.withoutPlacementDecision, children), (.withoutAdmissionDecision, beneficiaries),
    ]
    for (part, limit) in limits {
      if let count = counts[part], count > limit {
        // Others that nobody counted are not none: what the parts are of is then not known.
        if others == nil, part != .girls, part != .withoutPlacementDecision {
          throw Failure(
            .countAboveChildren, ["field": part.rawValue, "value": String(count), "children": String(children)])
        }
        throw Failure(
          .countAboveWhole, ["field": part.rawValue, "value": String(count), "whole": String(limit)])
      }
    }
    return self
  }
}
