// swift-format-ignore-file
// One sentence, one line, however long: sentences are looked for as they are shown.

package import CareCore

/// A mark that says how surely something is known. Whatever shows one explains it once, at its end.
package enum SourceMark: CaseIterable, Sendable {
  case interpretation
  case unverified
  case secondHand
  case secondary
  case byRegister
  case unconfirmedForce

  /// The mark as it stands in a text.
  package func words(_ language: Language) -> String {
    switch self {
    case .interpretation: Certainty.interpretation.label(language)
    case .unverified: Certainty.unverified.label(language)
    case .secondHand: ReadingStatus.secondary.label(language)
    case .secondary: Wording(vi: "nguồn thứ cấp", en: "secondary source").text(language)
    case .byRegister: Term.byRegister.text(language)
    case .unconfirmedForce: Term.forceUnconfirmed.text(language)
    }
  }

  private var explanation: Wording {
    switch self {
    case .interpretation: Wording(vi: "văn bản nêu đã được đọc nhưng không nói rõ điều này; đây là cách áp dụng của người lập phần mềm, cần cơ quan có thẩm quyền xem xét", en: "the text was read but does not say this in so many words; how it is applied here is our own reading")
    case .unverified: Wording(vi: "chưa đọc được văn bản hoặc chưa đối chiếu được; phải xác minh trước khi dùng làm căn cứ", en: "no text was read, or it could not be checked; verify it before relying on it")
    case .secondHand: Wording(vi: "chưa đọc được văn bản gốc, chỉ đọc qua nguồn dẫn lại; phải đối chiếu trước khi dùng làm căn cứ", en: "the text itself was not read, only what others quote of it; check it before relying on it")
    case .secondary: Wording(vi: "lấy từ báo chí hoặc bản dẫn lại, chưa đối chiếu với văn bản gốc", en: "taken from the press or from a quotation, not compared with the text itself")
    case .byRegister: Wording(vi: "theo sổ không có giấy tờ còn hiệu lực hoặc thông báo còn tính, nhưng chưa có lần rà soát, phát hiện hay kiểm tra nào xác nhận cơ sở có giấy tờ gì; không có trong sổ chưa phải là không có trên thực tế; báo cáo không gọi nơi như vậy là tự phát mà ghi “Chưa thấy giấy tờ nào”", en: "by the register there is no paper in force, or no notice that counts, but no review, discovery or inspection confirmed which papers the place has; what is absent from the register may exist; reports call no such place spontaneous, they say “No paper found”")
    case .unconfirmedForce: Wording(vi: "văn bản đã được đọc nhưng chưa có nguồn nào xác nhận còn hiệu lực; phải đối chiếu trước khi dùng làm căn cứ", en: "the text was read, but nothing that was seen confirms that it still binds; check it before relying on it")
    }
  }

  /// `“cách hiểu”: …`, one line.
  package func legend(_ language: Language) -> String { "“\(words(language))”: \(explanation.text(language))." }

  /// Whether the mark stands in a text as such, and not as a part of a sentence.
  package func stands(in text: String, _ language: Language) -> Bool {
    let (mark, bytes) = (Array(words(language).utf8), Array(text.utf8))
    guard mark.count <= bytes.count else { return false }
    for start in 0...(bytes.count - mark.count)
    where bytes[start] == mark[0] && bytes[start..<start + mark.count].elementsEqual(mark) {
      let before = bytes[..<start].last { $0 != Self.space }
      let after = bytes[(start + mark.count)...].first { $0 != Self.space }
      if before.map(Self.opening.contains) ?? true, after.map(Self.closing.contains) ?? true { return true }
    }
    return false
  }

  private static let space = UInt8(ascii: " ")
  private static let opening = Array("(;:,.\n".utf8)
  private static let closing = Array(");,.\n".utf8)

  /// The marks of a text that was fitted to a width.
  package static func marks(in text: String, _ language: Language) -> [SourceMark] {
    let joined = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    return allCases.filter { $0.stands(in: text, language) || $0.stands(in: joined, language) }
  }
}

extension Certainty {
  /// `NQ 66.18/2026/NQ-CP, khoản B.IV; cách hiểu`: a clause, with its mark where the text does not say it in so many words.
  package func marked(_ clause: String, _ language: Language) -> String {
    self == .read ? clause : "\(clause); \(label(language))"
  }
}

extension UnconfirmedSituation: Worded {
  /// As documents write it; none of them says “tự phát”.
  package var wording: Wording {
    let name: Wording =
      switch self {
      case .spontaneous: Wording(vi: "Chưa thấy giấy tờ nào", en: "No paper found")
      case .unregistered, .unlicensed, .notNotified: situation.wording
      }
    let remark = Term.byRegister.wording
    return Wording(vi: "\(name.vi) (\(remark.vi))", en: "\(name.en) (\(remark.en))")
  }
}

extension NamedSituation: Worded {
  package var wording: Wording {
    switch self {
    case .closedByItself: Wording(vi: "Đã đóng (cơ sở tự ngừng hoạt động, không có quyết định)", en: "Closed (ended by itself, no decision)")
    case .closedDestinationsUnknown: Wording(vi: "Đã đóng, chưa ghi nơi đến của trẻ em", en: "Closed, where the children went is not recorded")
    case .notBegun: Wording(vi: "Chưa hoạt động (theo sổ)", en: "Not begun (by the register)")
    case .unknownTerminated: Wording(vi: "Chưa xác định được (đã có quyết định chấm dứt hoạt động)", en: "Unknown (a decision to end its operation is on file)")
    case .unknownPauseLapsed: Wording(vi: "Chưa xác định được (đã hết thời hạn tạm dừng hoạt động ghi trong sổ)", en: "Unknown (a pause on file is over)")
    case .unknownSuspensionLapsed: Wording(vi: "Chưa xác định được (đã hết thời hạn tạm đình chỉ ghi trong sổ)", en: "Unknown (a suspension on file is over)")
    case .unknownPaused: Wording(vi: "Chưa xác định được (sổ ghi đang tạm dừng hoạt động)", en: "Unknown (a pause is on file)")
    case .unknownSuspended: Wording(vi: "Chưa xác định được (sổ ghi đang tạm đình chỉ)", en: "Unknown (a suspension is on file)")
    case .unknownCountedAfterClosing: Wording(vi: "Chưa xác định được (sổ ghi đã đóng cửa, nhưng sau đó vẫn đếm được người)", en: "Unknown (closed by the register, and people were counted there afterwards)")
    case .unknownWithoutPaper: Wording(vi: "Chưa xác định được (theo sổ, thuộc diện nào cũng không có giấy tờ còn hiệu lực hoặc thông báo còn tính)", en: "Unknown (by the register without a valid paper, or a notice that counts, whichever class it is of)")
    case .notifiedUnchecked: Wording(vi: "Đã thông báo, chưa kiểm tra", en: "Notified, not inspected")
    case .notifiedOpen: Wording(vi: "Đã thông báo, đang hoặc đã kiểm tra, chưa kết luận", en: "Notified, being inspected or inspected, not concluded")
    case .notifiedFindingsOpen: Wording(vi: "Đã thông báo, đã kiểm tra, còn tồn tại chưa xác nhận khắc phục", en: "Notified, inspected, findings not verified as put right")
    case .notifiedAndMet: Wording(vi: "Đã thông báo, đã kiểm tra, đáp ứng các yêu cầu đã kiểm tra", en: "Notified, inspected, requirements looked at are met")
    case .requirementsNotMet: Wording(vi: "Không đáp ứng yêu cầu", en: "Requirements not met")
    case .conditionsNotMetUnread, .suspendedUnread, .suspensionLapsedUnread: Self.unread(situation.wording)
    }
  }
}

extension NamedSituation {
  private static func unread(_ name: Wording) -> Wording {
    let mark = Certainty.unverified.wording
    return Wording(vi: "\(name.vi) (\(mark.vi))", en: "\(name.en) (\(mark.en))")
  }
}

extension LicensingAudit {
  /// The headline as a screen shows it, with what it rests on.
  package func situationText(_ language: Language) -> String {
    situationText(language, told: unconfirmed == nil ? lastConfirmed : .nobody)
  }

  /// Of a missing notice, when somebody confirmed last what the register says: one may have come in since.
  private var lastConfirmed: RegisterBasis? {
    guard situation == .notNotified, let confirmed = papersConfirmedOn, confirmed < day else { return nil }
    return .since(confirmed)
  }

  /// The headline of an earlier day, told later.
  package func situationText(_ language: Language, told basis: RegisterBasis?) -> String {
    var label = named?.label(language) ?? situation.label(language)
    // What was looked at says nothing of the rest.
    if named == .notifiedAndMet, let others = othersText(language) { label += "; \(others)" }
    // The name says that some are open, and not how many.
    if named == .notifiedFindingsOpen, let open = openFindingsList(language) { label += ": \(open)" }
    if !inDoubt.isEmpty {
      let inspections = inDoubt.map(\.inspection).joined(separator: ", ")
      label += "; \(Term.inDoubtSoFar.text(language, ["inspections": inspections]))"
    }
    if resumedByNotice != nil { label += "; \(Term.resumedByNoticeShort.text(language))" }
    if let ahead = terminationAhead {
      label += "; \(Term.terminationAheadShort.text(language, ["from": ahead.from.text(language)]))"
    }
    return basis.map { "\(label) (\($0.text(language)))" } ?? label
  }

  /// How many findings of the gravest kind are open and how many of them are overdue, with their codes; `nil` where there
  /// are none.
  package func openCriticalText(_ language: Language) -> String? {
    if openCritical.isEmpty { return nil }
    let overdue = openCritical.count(where: \.isOverdue)
    return Term.criticalOpen.text(
      language,
      [
        "count": String(openCritical.count), "list": openCritical.map(\.code).joined(separator: ", "),
        "overdue": overdue == 0 ? "" : Term.criticalOpenOverdue.text(language, ["count": String(overdue)]),
      ])
  }

  /// What is to be said beside the headline: that it rests on what was planned, or holds only for a while.
  package func besideTexts(_ language: Language) -> [String] {
    [
      resumptionText(language),
      plannedStartPassed.map {
        Term.plannedStartPassed.text(
          language,
          ["on": $0.text(language), "command": "maiam facility edit \(facility.code) --opened … --on \(day.shortText)"])
      },
      terminationText(language),
      noticedKindText(language),
      foundEmptyOn.map {
        Term.foundEmpty.text(
          language, ["on": $0.text(language), "command": "maiam facility close \(facility.code) --on …"])
      },
    ].compactMap(\.self)
  }

  /// That the notice names another kind than the register; `nil` where it does not.
  package func noticedKindText(_ language: Language) -> String? {
    noticedKind.map {
      Term.noticedKind.text(
        language,
        [
          "noticed": $0.label(language),
          "kind": (profile?.kinds ?? []).map { $0.label(language) }.joined(separator: ", "),
        ])
    }
  }

  /// That the pause is over only by what a notice planned; `nil` where it is not.
  package func resumptionText(_ language: Language) -> String? {
    resumedByNotice.map {
      Term.resumedByNotice.text(
        language,
        [
          "on": $0.on.text(language), "received": $0.received.text(language),
          "planned": $0.planned < $0.on
            ? " " + Term.resumedByNoticeSoon.text(language, ["planned": $0.planned.text(language)]) : "",
          "command": "maiam operation resume \(facility.code) --on …",
        ])
    }
  }

  /// That a decision ends its operation on a day to come; `nil` where none does.
  package func terminationText(_ language: Language) -> String? {
    terminationAhead.map {
      Term.terminationAhead.text(
        language,
        [
          "document": $0.document, "decided": $0.decided.text(language), "from": $0.from.text(language),
          "last": $0.from.adding(days: -1).text(language),
        ])
    }
  }

  /// How many of what the law asks of such a place no inspection concluded; `nil` where nothing is known to be left.
  package func othersText(_ language: Language) -> String? {
    if conditions.others.isEmpty { return nil }
    let term = isMeasuredByRequirements ? Term.requirementsOthers : .conditionsOthers
    return term.text(language, ["count": String(conditions.others.count)])
  }

  /// The findings that are open beside what was seen met since, in a sentence; `nil` where there are none.
  package func openFindingsText(_ language: Language) -> String? {
    openFindingsList(language).map { list in
      Term.findingsStillOpen.text(language, ["count": String(openFindings.count), "list": list])
    }
  }

  /// The same by their codes, with their days.
  private func openFindingsList(_ language: Language) -> String? {
    if openFindings.isEmpty { return nil }
    return openFindings.map { finding in
      var text = finding.code
      if let last = finding.lastDay {
        text += RemediationTerm.standingLast.text(language, ["last": last.text(language)])
        if finding.isOverdue {
          text += RemediationTerm.standingOverdue.text(language, ["days": String(day.days(since: last))])
        }
      }
      return text
    }.joined(separator: "; ")
  }

  /// The same as a file has it: none says “tự phát” of a place whose papers nobody confirmed.
  package func documentText(_ language: Language, told basis: RegisterBasis?) -> String {
    switch basis {
    case .nobody?: UnconfirmedSituation(situation, confirmedOn: nil)?.label(language) ?? situation.label(language)
    default: situationText(language, told: basis)
    }
  }

  /// The headline as a document has it.
  package var documentSituation: Field {
    unconfirmed.map { Field(term: $0) } ?? named.map { Field(term: $0) } ?? Field(term: situation)
  }

  /// The headline of the last day on which papers were issued, as a file has it; absent on and before that day.
  package func whileLicensedField(_ language: Language) -> Field {
    guard let situation = situationWhileLicensed else { return .absent }
    if let basis = registerWhileLicensed { return basis.field(situation, language) }
    return namedWhileLicensed.map { Field(term: $0) } ?? Field(term: situation)
  }

  /// The headline of one class; of what is closed no class is told apart.
  package func situationText(of part: ClassAudit, _ language: Language) -> String {
    if situation == .closed { return situationText(language) }
    let label = named(of: part)?.label(language) ?? part.situation.label(language)
    if UnconfirmedSituation(part.situation, confirmedOn: papersConfirmedOn) != nil {
      return "\(label) (\(Term.byRegister.text(language)))"
    }
    return label
  }
}

extension RegisterBasis {
  /// As `theo sổ; xác nhận ngày 16/11/2026`.
  package func text(_ language: Language) -> String {
    confirmedOn.map { Term.byRegisterConfirmedSince.text(language, ["day": $0.shortText]) }
      ?? Term.byRegister.text(language)
  }

  /// A headline of an earlier day as a document has it.
  package func field(_ situation: LicensingSituation, _ language: Language) -> Field {
    switch self {
    case .nobody: UnconfirmedSituation(situation, confirmedOn: nil).map { Field(term: $0) } ?? Field(term: situation)
    case .since: .text("\(situation.label(language)) (\(text(language)))")
    }
  }
}
