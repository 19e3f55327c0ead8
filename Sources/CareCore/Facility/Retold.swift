/// A fact that may be told again, under the same day or number. A part that nobody names the second time stays as it was:
/// who is silent of it does not take it back.
public protocol Retold: Hashable, Sendable {
  /// What may be left out, in the order in which it is said.
  static var parts: [FactPart<Self>] { get }
  /// What is always said and may be said otherwise the second time, with the option that says it.
  static var essentials: [(name: String, text: @Sendable (Self) -> String)] { get }
}

extension Retold {
  /// What is always said tells the facts apart, as a rule.
  public static var essentials: [(name: String, text: @Sendable (Self) -> String)] { [] }
}

/// One part of a fact that may be left out.
public struct FactPart<Fact: Sendable>: Sendable {
  /// The option that states it, without its dashes.
  public let name: String
  /// What it says, as it is typed; `nil` where it is not stated.
  public let text: @Sendable (Fact) -> String?
  /// Whether two facts have the same number of a document here, however it is typed.
  func isSameNumber(_ one: Fact, _ other: Fact) -> Bool {
    name == "document" && DocumentNumber.isSame(text(one), text(other))
  }

  let copy: @Sendable (_ from: Fact, _ to: inout Fact) -> Void
  let clear: @Sendable (inout Fact) -> Void

  init<Value: Sendable>(
    _ name: String, _ path: any WritableKeyPath<Fact, Value?> & Sendable, _ text: @escaping @Sendable (Value) -> String
  ) {
    self.name = name
    self.text = { $0[keyPath: path].map(text) }
    copy = { from, to in to[keyPath: path] = from[keyPath: path] }
    clear = { $0[keyPath: path] = nil }
  }

  init(_ name: String, _ path: any WritableKeyPath<Fact, String?> & Sendable) { self.init(name, path) { $0 } }

  init(_ name: String, _ path: any WritableKeyPath<Fact, CalendarDay?> & Sendable) {
    self.init(name, path) { $0.shortText }
  }

  init(_ name: String, _ path: any WritableKeyPath<Fact, Int?> & Sendable) { self.init(name, path) { String($0) } }
}

/// What became of a fact that was told again.
public struct Retelling<Fact: Retold>: Hashable, Sendable {
  /// As it was told this time.
  public let told: Fact
  /// As it stands now.
  public let fact: Fact
  /// What stood there; `nil` where it is told for the first time.
  public let known: Fact?

  /// - Parameters:
  ///   - told: What was said this time.
  ///   - known: What was said before under the same day or number.
  ///   - cleared: Names of the parts that are taken back.
  /// - Throws: ``Failure`` ``FailureCode/noSuchChoice`` for a name that is none, ``FailureCode/optionsConflict`` for a
  ///   part that is told and taken back at once.
  public init(_ told: Fact, over known: Fact?, clearing cleared: [String] = []) throws(Failure) {
    self.told = told
    self.known = known
    let cleared = try Self.parts(cleared)
    var fact = told
    for part in Fact.parts {
      if cleared.contains(part.name) {
        if part.text(told) != nil {
          throw Failure(.optionsConflict, ["first": "--\(part.name)", "second": "--clear \(part.name)"])
        }
      } else if let known, part.text(told) == nil || part.isSameNumber(told, known) {
        part.copy(known, &fact)
      }
    }
    self.fact = fact
  }

  private static func parts(_ names: [String]) throws(Failure) -> Set<String> {
    let all = Fact.parts.map(\.name)
    var found: Set<String> = []
    for name in names {
      let typed = name.lowercased().replacing("_", with: "-")
      let plain = typed.hasPrefix("--") ? String(typed.dropFirst(2)) : typed
      guard all.contains(plain) else {
        throw Failure(
          .noSuchChoice, ["value": name, "field": "--clear", "choices": all.joined(separator: ", ")])
      }
      found.insert(plain)
    }
    return found
  }

  /// What says otherwise than before, `nil` where it is not stated any more.
  public var replaced: [(name: String, old: String, new: String?)] {
    guard let known else { return [] }
    let essentials = Fact.essentials.compactMap { name, text in
      text(known) == text(fact) ? nil : (name: name, old: text(known), new: Optional(text(fact)))
    }
    return essentials
      + Fact.parts.compactMap { part in
        guard let old = part.text(known), old != part.text(fact) else { return nil }
        return (part.name, old, part.text(fact))
      }
  }

  /// What stands as it stood and was not told this time.
  public var kept: [(name: String, text: String)] {
    if known == nil { return [] }
    return Fact.parts.compactMap { part in
      guard part.text(told) == nil, let text = part.text(fact) else { return nil }
      return (part.name, text)
    }
  }
}

extension Census: Retold {
  /// What may be left out when it is told again.
  public static var parts: [FactPart<Census>] {
    Figure.all.map { figure in FactPart(figure.name.replacing("_", with: "-"), \.[figure]) }
      + [FactPart("counted-by", \.countedBy)]
  }
}

extension DiscoveryStep: Retold {
  /// What may be left out when it is told again.
  public static var parts: [FactPart<DiscoveryStep>] { [FactPart("document", \.document), FactPart("note", \.note)] }
}

extension Closure: Retold {
  /// What may be left out when it is told again.
  public static var parts: [FactPart<Closure>] {
    [FactPart("document", \.document), FactPart("note", \.note), FactPart("unplaced", \.unplaced)]
  }
}

extension OperationNotice: Retold {
  /// A notice is known again by its number, whoever received it.
  public static var essentials: [(name: String, text: @Sendable (OperationNotice) -> String)] {
    [
      ("received", { $0.received?.shortText ?? "unknown" }), ("received-by", { $0.receivedBy.rawValue }),
    ]
  }

  /// What may be left out when it is told again.
  public static var parts: [FactPart<OperationNotice>] {
    [
      FactPart("body", \.body), FactPart("document", \.document), FactPart("signed", \.signed),
      FactPart("sent", \.sent), FactPart("starts", \.plannedStart), FactPart("address", \.address),
      FactPart("commune", \.communeCode), FactPart("facility-kind", \.facilityKind) { $0.rawValue },
      FactPart("identity-stated", \.isIdentityStated) { $0 ? "yes" : "no" },
    ] + FormItem.allCases.map { item in FactPart("stated-\(item.rawValue)", \.items[item]) }
  }
}

extension OperationPause: Retold {
  /// A pause is known again by its number and year.
  public static var essentials: [(name: String, text: @Sendable (OperationPause) -> String)] {
    [
      ("decided", \.decided.shortText), ("received", \.received.shortText),
      ("decided-by", \.decidedBy.rawValue),
    ]
  }

  /// What may be left out when it is told again.
  public static var parts: [FactPart<OperationPause>] { [FactPart("until", \.until), FactPart("must", \.must)] }
}

extension ResumeNotice: Retold {
  /// A notice of resuming is known again by its day and who received it.
  public static var essentials: [(name: String, text: @Sendable (ResumeNotice) -> String)] {
    [("resumes", \.resumes.shortText)]
  }

  /// What may be left out when it is told again.
  public static var parts: [FactPart<ResumeNotice>] {
    [
      FactPart("body", \.body), FactPart("document", \.document), FactPart("sent", \.sent),
      FactPart("cured", \.cured),
    ]
  }
}

extension OperationResumption: Retold {
  /// What may be left out when it is told again.
  public static var parts: [FactPart<OperationResumption>] { [FactPart("note", \.note)] }
}

extension OperationTermination: Retold {
  /// An end of operation is known again by its number and year.
  public static var essentials: [(name: String, text: @Sendable (OperationTermination) -> String)] {
    [("decided", \.decided.shortText), ("decided-by", \.decidedBy.rawValue)]
  }

  /// What may be left out when it is told again.
  public static var parts: [FactPart<OperationTermination>] { [FactPart("effective", \.effective)] }
}
