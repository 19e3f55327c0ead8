package import CareCore

extension FactKey {
  /// A command and what it is told, so that facts that one command tells stand in one.
  private struct Telling {
    let command: String
    var options: [String]
  }

  /// The commands that tell the register these facts, so that what was answered can be judged: one for all that one
  /// command tells.
  package static func commands(_ keys: [FactKey], _ facility: String, on day: CalendarDay) -> [String] {
    var all: [Telling] = []
    for key in keys {
      let telling = key.telling(facility, on: day)
      guard let index = all.firstIndex(where: { $0.command == telling.command }) else {
        all.append(telling)
        continue
      }
      all[index].options += telling.options.filter { !all[index].options.contains($0) }
    }
    return all.map { ([$0.command] + $0.options).joined(separator: " ") }
  }

  private func telling(_ facility: String, on day: CalendarDay) -> Telling {
    func census(_ options: String...) -> Telling {
      Telling(command: "maiam facility census \(facility) --on \(day.shortText)", options: options)
    }
    func edit(_ options: String...) -> Telling {
      Telling(command: "maiam facility edit \(facility) --on \(day.shortText)", options: options)
    }
    func permit(_ kind: PermitKind, capacity: Bool = false) -> Telling {
      Telling(
        command: "maiam permit add \(facility) --kind \(kind.rawValue) --number … --issuer … --issued …",
        options: capacity ? ["--capacity N"] : [])
    }
    switch self {
    case .facilityKind: return edit("--kind …")
    case .facilityOwnership: return edit("--ownership public|non_public")
    case .facilityOperator: return edit("--operator …")
    case .facilityReligiousKind: return edit("--religious-kind …")
    case .facilitySetting: return edit("--setting urban|rural|mountain")
    case .facilityGroup: return edit("--kind …", "--ownership public|non_public")
    case .facilityLicenseClass: return census("--children N", "--needy N")
    case .beneficiaries: return census("--children N", "--others N")
    case .operatingLicenseIssued: return permit(.operatingLicense)
    case .operatingLicenseCapacity: return permit(.operatingLicense, capacity: true)
    case .under10CertificateIssued: return permit(.under10Certificate)
    case .establishmentCertificateIssued: return permit(.establishmentCertificate)
    case .children, .girls, .others, .needy, .under18Months, .from18MonthsTo6, .from6To16, .from16, .disability,
      .mentalIllness, .hiv, .roundTheClock, .staff, .caregivers:
      let option = rawValue.dropFirst("census.".count).replacing("_", with: "-")
      return census("--\(option) N")
    }
  }
}
