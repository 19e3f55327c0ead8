/// What a condition comes to. Beside the three values of missing knowledge, a ratio over nobody says nothing at all.
enum Truth: Sendable {
  case holds
  case fails
  /// A fact or an answer is missing.
  case unknown
  /// The divisor is zero: there is nobody the comparison could be about.
  case void
}

/// A truth with what led to it.
struct Verdict {
  var truth: Truth
  /// The comparisons that decided it.
  var arithmetic: [Arithmetic] = []
  var missingFacts: [FactKey] = []
  var missingAnswers: [String] = []

  /// False wins, then unknown; parts that say nothing are left out unless all of them do.
  static func all(_ parts: [Verdict]) -> Verdict {
    var verdict = combine(parts, order: [.fails, .unknown, .holds, .void])
    // Where words fail (another setting, another answer), the number beside them is measured against the norm of a case
    // that this is not.
    if verdict.truth == .fails, parts.contains(where: { $0.truth == .fails && $0.arithmetic.isEmpty }) {
      verdict.arithmetic = []
    }
    return verdict
  }

  /// True wins, then unknown; parts that say nothing are left out unless all of them do.
  static func any(_ parts: [Verdict]) -> Verdict {
    combine(parts, order: [.holds, .unknown, .fails, .void])
  }

  func negated() -> Verdict {
    var verdict = self
    switch truth {
    case .holds: verdict.truth = .fails
    case .fails: verdict.truth = .holds
    case .unknown, .void: break
    }
    return verdict
  }

  private static func combine(_ parts: [Verdict], order: [Truth]) -> Verdict {
    guard let truth = order.first(where: { wanted in parts.contains { $0.truth == wanted } }) else {
      return Verdict(truth: order[2])
    }
    var verdict = Verdict(truth: truth)
    for part in parts where part.truth == truth {
      verdict.arithmetic += part.arithmetic
      verdict.missingFacts += part.missingFacts.filter { !verdict.missingFacts.contains($0) }
      verdict.missingAnswers += part.missingAnswers.filter { !verdict.missingAnswers.contains($0) }
    }
    return verdict
  }
}
