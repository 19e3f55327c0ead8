import CareCore
import CareMessages
import CareSheets

/// What the head of a form is held against: it says whose answers these are, and is not recorded itself.
struct FormHead {
  /// The code of the inspection that was meant.
  let inspection: String
  /// The code of its facility.
  let facility: String
  /// The names that the facility bears or bore, the present one first.
  var names: [String] = []
  /// Whether a word is the code of some facility of the register.
  var isCode: (String) throws -> Bool = { _ in false }
  /// When the inspection began, and who makes it; `nil` until then.
  var start: InspectionStart?

  /// - Returns: What should be looked at before somebody relies on the answers.
  /// - Throws: ``Failure`` ``FailureCode/formOfAnotherInspection``, ``FailureCode/formOfAnotherFacility``; what ``isCode``
  ///   throws.
  func check(_ fields: [FormField: SheetValue], _ path: String, _ language: Language) throws -> [String] {
    if let code = fields[.inspection]?.shown, code.uppercased() != inspection.uppercased() {
      throw Failure(.formOfAnotherInspection, ["path": path, "other": code, "inspection": inspection])
    }
    return [
      try placeText(fields[.facility]?.shown, path, language), dayText(fields[.day], path, language),
      inspectorText(fields[.inspector]?.shown, path, language),
    ].compactMap(\.self)
  }

  /// The place is told by its code before its name; a name nearly the same may be a slip of the pen.
  private func placeText(_ place: String?, _ path: String, _ language: Language) throws -> String? {
    guard let place, !place.isEmpty else { return nil }
    let words = [
      "path": path, "other": place, "facility": ([facility] + names.prefix(1)).joined(separator: " "),
      "inspection": inspection, "field": FormField.facility.label(language),
    ]
    let codes = try place.split { $0.isWhitespace || ",;:·()".contains($0) }.map { $0.uppercased() }
      .filter { try $0 == facility.uppercased() || isCode($0) }
    if let code = codes.first {
      if code == facility.uppercased() { return nil }
    } else {
      let folded = VietnameseText.folded(place)
      let isNamed = names.map(VietnameseText.folded).contains { $0.contains(folded) || folded.contains($0) }
      if isNamed { return nil }
      let written = FacilityTraits(name: place, communeCode: "")
      if names.contains(where: { written.mayBearName(of: FacilityTraits(name: $0, communeCode: "")) }) {
        return Term.formNamesAnother.text(language, words)
      }
    }
    throw Failure(.formOfAnotherFacility, words)
  }

  /// The register keeps the day on which the inspection began, and no other for its answers.
  private func dayText(_ cell: SheetValue?, _ path: String, _ language: Language) -> String? {
    guard let cell, !cell.isEmpty, let start else { return nil }
    let written = if case .day(let day) = cell { day } else { CalendarDay(written: cell.shown) }
    if written == start.on { return nil }
    let term: Term = written.map { $0 < start.on ? .formDayBefore : .formDayOther } ?? .formDayOther
    return term.text(
      language,
      [
        "path": path, "field": FormField.day.label(language), "day": written?.shortText ?? cell.shown,
        "start": start.on.shortText, "announced": start.announced.shortText, "inspection": inspection,
      ])
  }

  /// Names that are not of the team: the register has the team of the decision.
  private func inspectorText(_ cell: String?, _ path: String, _ language: Language) -> String? {
    guard let cell, let start else { return nil }
    let team = [start.lead] + start.members
    let folded = team.map(VietnameseText.folded)
    let strangers = cell.split { ",;/\n".contains($0) }.map { String($0.trimmingPrefix(" ")) }.filter { name in
      let name = VietnameseText.folded(name)
      return !name.isEmpty && !folded.contains { $0.contains(name) || name.contains($0) }
    }
    if strangers.isEmpty { return nil }
    return Term.formInspectorOther.text(
      language,
      [
        "path": path, "field": FormField.inspector.label(language), "names": strangers.joined(separator: ", "),
        "inspection": inspection, "team": team.joined(separator: ", "),
      ])
  }
}
