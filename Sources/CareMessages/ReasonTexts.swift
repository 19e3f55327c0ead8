package import CareCore

extension Certainty: Worded {
  package var wording: Wording {
    switch self {
    case .read: Wording(vi: "đã đọc văn bản", en: "text read")
    case .interpretation: Wording(vi: "cách hiểu", en: "our reading")
    case .unverified: Wording(vi: "chưa xác minh", en: "unverified")
    }
  }
}

extension Reason {
  /// The sentence; enumeration values in the arguments are worded.
  package func text(_ language: Language) -> String {
    var worded = arguments.mapValues { value in
      if value == "…" { return Term.notOnRegister.text(language) }
      if let day = ReasonDay(argument: value) { return day.text(language) }
      return FacilityKind(rawValue: value)?.label(language) ?? PermitKind(rawValue: value)?.label(language).lowercased()
        ?? LicensingSituation(rawValue: value)?.label(language).lowercasedFirst
        ?? OperationAuthority(rawValue: value)?.label(language) ?? value
    }
    // A clause alone does not say what was looked at.
    let topics = (arguments[Self.topicsArgument] ?? "").split(separator: ",").compactMap { Topic(rawValue: String($0)) }
    if !topics.isEmpty, let cited = worded["cited"] {
      worded["cited"] = "\(cited): \(topics.map { $0.label(language) }.joined(separator: ", "))"
    }
    let told = history.map { reason in
      // Of the reasons of that day some may be less sure than what they came to.
      reason.text(language) + (reason.certainty > certainty ? " (\(reason.certainty.label(language)))" : "")
    }.uniqued()
    if let situation = worded["situation"], !remarks(language).isEmpty {
      worded["situation"] = "\(situation) (\(remarks(language).joined(separator: "; ")))"
    }
    // A reason without a row has no sentence: its name must do.
    guard let wording else { return rule.rawValue }
    // “ngày năm 2023” is none.
    let undated = arguments.filter { ReasonDay(argument: $0.value).map { $0.precision != .day } ?? false }.keys
    let sentence = wording.withoutDay(of: undated).text(language, worded)
    let calendar = [
      arguments[Self.calendarArgument].map { Term.calendarUnchecked.text(language, ["days": $0]) },
      arguments[Self.provisionalArgument].map { _ in Term.calendarProvisional.text(language) },
    ].compactMap(\.self)
    let counted = calendar.isEmpty ? [] : ["(\(calendar.joined(separator: "; ")))"]
    return ([sentence] + counted + told).joined(separator: " ")
  }

  /// What the headline of an earlier day rested on: on the register alone, whether or not somebody confirmed it since.
  private func remarks(_ language: Language) -> [String] {
    guard !history.isEmpty else { return [] }
    let register = arguments["confirmed"].map { day in
      (CalendarDay(day).map(RegisterBasis.since) ?? .nobody).text(language)
    }
    return [register, certainty == .read ? nil : certainty.label(language)].compactMap(\.self)
  }
}

extension LawWording {
  /// In one language, with what stands in braces filled in.
  package func text(_ language: Language, _ arguments: [String: String] = [:]) -> String {
    Wording(vi: vi, en: en).text(language, arguments)
  }
}

extension LawWording {
  /// The same sentence without the word “ngày” before days of which only the month, the year or nothing is known.
  fileprivate func withoutDay(of names: some Sequence<String>) -> LawWording {
    names.reduce(self) { wording, name in
      LawWording(
        vi: wording.vi.replacing("ngày {\(name)}", with: "{\(name)}"),
        en: wording.en.replacing(" on {\(name)}", with: " in {\(name)}"))
    }
  }
}

extension ReasonDay {
  /// As `năm 2023 (không rõ ngày)`, `31/08/2026 (từ 01/07/2026 theo chế độ khác: cách hiểu)`, `15/04/2027 (từ 01/03/2027
  /// chưa biết quy định: cần đối chiếu)`.
  package func text(_ language: Language) -> String {
    if let otherRegimeFrom {
      return "\(day.shortText) (\(Term.otherRegimeFrom.text(language, ["day": otherRegimeFrom.shortText])))"
    }
    guard let unknownFrom else { return precision.text(day, language) }
    let both =
      raw.map { Term.movedOffRestDay.text(language, ["raw": $0.shortText, "day": day.shortText]) } ?? day.shortText
    return "\(both) (\(Term.noLawKnownFrom.text(language, ["day": unknownFrom.shortText])))"
  }
}

extension LicensingRegime: Worded {
  package var wording: Wording {
    switch self {
    case .license: Wording(vi: "Cấp phép, đăng ký", en: "Licenses and registrations")
    case .notice: Wording(vi: "Thông báo hoạt động", en: "Notices of operation")
    case .registration: Wording(vi: "Đăng ký dịch vụ bảo vệ trẻ em", en: "Registration of child protection services")
    case .placement: Wording(vi: "Quyết định giao trẻ em cho gia đình", en: "Placement decisions")
    case .unknown: Wording(vi: "Chưa có quy định được đối chiếu", en: "No checked rule")
    }
  }
}
