import CareCore
import CareMessages
import Foundation
import Testing

/// Both languages say the same, with the same words in braces.
struct CatalogTests {
  struct Entry {
    let key: String
    let wording: Wording
  }

  static func entries<Key: Worded & CaseIterable>(_: Key.Type) -> [Entry] {
    Key.allCases.map { Entry(key: "\(Key.self).\($0)", wording: $0.wording) }
  }

  static let catalogs: [[Entry]] = [
    entries(FailureCode.self), entries(Term.self), entries(FormText.self),
    entries(HelpKey.self),
    entries(ColumnKey.self), entries(ChecklistProblemCode.self), entries(TemplateProblemCode.self),
    entries(FileProblemCode.self), entries(AnswerProblemCode.self), entries(FactKey.self),
    // The labeled enumerations.
    entries(AnswerOutcome.self), entries(ItemStanding.self), entries(FollowUpResult.self), entries(Severity.self),
    entries(AnswerType.self), entries(ReadingStatus.self),
    entries(FacilityGroup.self), entries(FacilityKind.self), entries(Ownership.self), entries(OperatorKind.self),
    entries(ReligiousKind.self), entries(Setting.self), entries(DiscoverySource.self), entries(PermitKind.self),
    entries(PermitEvent.Kind.self), entries(LicensingSituation.self), entries(FoundingBasis.self),
    entries(OperationPaper.self), entries(OperationPaperState.self), entries(DutyBearer.self),
    entries(InspectionState.self), entries(InspectionRegime.self), entries(InspectionBasis.self),
    entries(InspectionMode.self), entries(Minutes.WitnessRole.self), entries(LimitUnit.self),
    entries(FindingState.self), entries(Census.Part.self), entries(Certainty.self), entries(Topic.self),
    entries(ChecklistDiff.Kind.self), entries(ExcludedRequirement.Reason.self), entries(InspectionSigner.self),
    entries(Closure.Kind.self), entries(OperationAuthority.self), entries(LicensingRegime.self),
    entries(DiscoveryStep.Kind.self),
    entries(LicensingClass.self), entries(LicensingTerm.Kind.self),
    entries(NextStep.Action.self), entries(NextStep.Decider.self),
    entries(Weekday.self), entries(DeadlineUnit.self), entries(DeadlinePhrase.self), entries(CalendarRow.Kind.self),
    entries(CalendarRow.Status.self), entries(CalendarTerm.self), entries(UnannouncedHoliday.Kind.self),
    entries(DutyTerm.self),
    entries(DueItem.Kind.self), entries(DutyPattern.Level.self),
    entries(InspectingBody.self), entries(CampaignTerm.self),
    entries(RemediationAct.Kind.self), entries(Ageing.self), entries(DeadlineState.self),
    entries(FindingNote.Kind.self), entries(ObservationState.self),
    entries(FindingEdit.Kind.self), entries(RepeatedFinding.Link.self), entries(Handling.Kind.self),
    entries(HandlingSource.self),
    entries(Emergency.Body.self), entries(RemediationTerm.self), entries(DangerTerm.self), entries(LicenseClass.self),
    entries(RemediationHelp.self),
    entries(TrailEntity.self), entries(TrailAction.self), entries(TrailTerm.self), entries(TrailDifference.Kind.self),
    entries(HealthProblemKind.self), entries(OperationTerm.self), entries(OperationHelp.self),
    entries(LawTerm.self), entries(LawReviewItem.Kind.self), entries(LawDiff.Change.Kind.self),
    entries(LawEntry.Table.self), entries(LicensingLaw.Amount.Unit.self), entries(UnconfirmedSituation.self),
    entries(NamedSituation.self), entries(ChangeCause.self),
    entries(FacilityFact.Kind.self), entries(RetractionTerm.self),
  ]

  static let all = catalogs.flatMap(\.self)

  @Test func everyCatalogIsHere() {
    let worded = SourceTree.sources.flatMap { file in
      file.code.filter {
        ($0.contains("extension ") || $0.contains("enum ")) && ($0.contains(": Worded") || $0.contains(", Worded"))
      }
    }
    #expect(worded.count == Self.catalogs.count, "a catalog was added or removed: \(worded.joined(separator: "\n"))")
    #expect(Self.all.count > 600)
  }

  @Test func parametersAgree() {
    for entry in Self.all {
      let vi = Set(Wording.parameters(of: entry.wording.vi))
      let en = Set(Wording.parameters(of: entry.wording.en))
      #expect(vi == en, "\(entry.key): \(vi.symmetricDifference(en).sorted())")
    }
  }

  @Test func noneIsEmptyAndAllAreComposed() {
    for entry in Self.all {
      for text in [entry.wording.vi, entry.wording.en] {
        #expect(!text.trimmingCharacters(in: .whitespacesAndNewlines).isEmpty, "\(entry.key)")
        #expect(!text.contains("  ") && text.first != " ", "\(entry.key): spaces: \(text)")
      }
      let vi = entry.wording.vi
      #expect(
        vi.unicodeScalars.elementsEqual(vi.precomposedStringWithCanonicalMapping.unicodeScalars), "\(entry.key)")
    }
  }

  /// Words that are written the same in both languages.
  static let international: Set<String> = [
    "HIV", "{message}", "{facility} ({body})", "{table} {row}: {what} ({citation})", "[{number}/{total}] {section}",
    "{kind}{number}: {event}",
    "{action} – {decider} ({citation}{mark})",
  ]

  @Test func vietnameseIsNotEnglish() {
    for entry in Self.all where !Self.international.contains(entry.wording.vi) {
      #expect(entry.wording.vi != entry.wording.en, "\(entry.key): \(entry.wording.vi)")
    }
  }

  @Test func bracesAreFilled() {
    let wording = Wording(vi: "Đã thêm {code}: {name}.", en: "Added {code}: {name}.")
    #expect(wording.text(.vietnamese, ["code": "F-000001", "name": "{code}"]) == "Đã thêm F-000001: {code}.")
    #expect(wording.text(.english) == "Added {code}: {name}.")
    #expect(wording.text(.english, ["code": "F-000001"]) == "Added F-000001: {name}.")
  }

  /// What follows a number in English and is nothing that is counted.
  static let uncounted: Set<String> = [
    "agrees", "allows", "as", "asks", "becomes", "begins", "belongs", "closes", "comes", "contradicts", "covers",
    "differs",
    "does", "ends", "finds", "follows", "gets", "goes", "has", "his", "holds", "is", "its", "less", "looks", "names",
    "operates",
    "perhaps", "says", "speaks", "stands", "takes", "tells", "this", "us", "uses", "was",
  ]

  /// One thing is one: no sentence says “1 facilities are”.
  @Test func oneIsNoPlural() throws {
    let counted = /\b1 (?:[a-z]+ )?([a-z]+s|children|people)\b(?: (are|were|have))?/
    for entry in Self.all {
      let arguments = Dictionary(Wording.parameters(of: entry.wording.en).map { ($0, "1") }) { first, _ in first }
      let text = entry.wording.text(.english, arguments)
      for match in text.matches(of: counted) where !Self.uncounted.contains(String(match.1)) {
        #expect(Wording.singulars.values.contains(String(match.1)), "\(entry.key): “\(match.0)” in: \(text)")
      }
    }
    let words = Wording(vi: "Lời của {count} dòng", en: "Words of {count} rows were kept out.")
    #expect(words.text(.english, ["count": "1"]) == "Words of 1 row were kept out.")
    let wording = Wording(vi: "{count} cơ sở", en: "{count} facilities are left, {days} working days of {more} others.")
    #expect(
      wording.text(.english, ["count": "1", "days": "1", "more": "1"])
        == "1 facility is left, 1 working day of 1 other.")
    #expect(
      wording.text(.english, ["count": "11", "days": "0", "more": "2"])
        == "11 facilities are left, 0 working days of 2 others.")
  }

  /// Every failure names a remedy in both languages: one sentence or two, ended.
  @Test func failuresAreSentences() {
    for code in FailureCode.allCases {
      for text in [code.wording.vi, code.wording.en] {
        #expect(text.hasSuffix(".") || text.hasSuffix("?") || text.hasSuffix("}"), "\(code): \(text)")
      }
    }
  }
}
