package import CareCore
import CareMessages

extension Permit {
  /// Its kind and number, as `giấy phép hoạt động 02/GP`.
  func named(_ language: Language) -> String {
    kind.label(language).lowercasedFirst + (content.number.map { " \($0)" } ?? "")
  }
}

extension PermitEvent {
  /// As `thu hồi 14/05/2025 (50/QĐ-TH)`.
  func named(_ language: Language) -> String {
    "\(kind.label(language).lowercasedFirst) \(dayText(language))" + (document.map { " (\($0))" } ?? "")
  }
}

extension PaperCopies {
  /// What paper stands more than once, with every number that its records have.
  func named(_ language: Language) -> String {
    let numbers = permits.compactMap(\.content.number).uniqued()
    return permits[0].kind.label(language).lowercasedFirst
      + (numbers.isEmpty ? "" : " " + numbers.joined(separator: ", "))
  }

  /// The commands that take one of them back, the last entry first.
  func commands(at code: String) -> [String] {
    superfluous.events.reversed().map { superfluous.correctCommand($0, at: code) + " --remove --reason …" }
  }

  /// The same as a person reads them, with what is to be recorded again.
  func commands(at code: String, _ language: Language) -> String {
    let again = onlySuperfluous.map { $0.named(language) }
    return commands(at: code).map { "“\($0)”" }.joined(separator: ", ")
      + (again.isEmpty ? "" : "; " + Term.recordAgain.text(language, ["list": again.joined(separator: ", ")]))
  }
}

extension PaperCopies {
  /// What names them in a sentence.
  func arguments(at facility: Facility, _ language: Language) -> [String: String] {
    [
      "code": facility.code, "count": String(permits.count), "paper": named(language),
      "commands": commands(at: facility.code, language),
    ]
  }
}

extension Desk {
  /// What papers of a facility stand more than once, and how one record is taken back; `nil` where none does.
  package func doubledPapersText(_ audit: LicensingAudit) -> String? {
    let texts = audit.doubledPapers.map { copies in
      Term.paperDoubledAdvice.text(language, copies.arguments(at: audit.facility, language))
    }
    return texts.isEmpty ? nil : texts.joined(separator: "\n")
  }
}
