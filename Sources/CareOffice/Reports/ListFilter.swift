import CareCore
import CareMessages
import CareReports

extension Desk.FacilityFilter {
  /// As a manifest keeps them, so that the same list can be made again.
  var arguments: [String] {
    let situations = situations.map { chosen in
      LicensingSituation.allCases.filter(chosen.contains).map(\.rawValue).joined(separator: ",")
    }
    return [
      (Manifest.Argument.province, provinceCode), (.commune, communeCode), (.kind, kind?.rawValue),
      (.ownership, ownership?.rawValue), (.religious, isReligious.map { $0 ? "yes" : "no" }),
      (.situation, situations),
    ].compactMap { name, value in value.map(name.with) }
  }

  /// - Parameter argument: The value kept under a name.
  init(arguments argument: (Manifest.Argument) -> String?) {
    self.init()
    provinceCode = argument(.province)
    communeCode = argument(.commune)
    kind = argument(.kind).flatMap(FacilityKind.init)
    ownership = argument(.ownership).flatMap(Ownership.init)
    isReligious = argument(.religious).map { $0 == "yes" }
    situations = argument(.situation).map { Set($0.split(separator: ",").compactMap { .init(rawValue: String($0)) }) }
  }
}

extension Desk {
  /// Which facilities a list is about, in words; `nil` is all of them.
  package func caption(of filter: FacilityFilter) -> String? {
    var parts: [String] = []
    if let code = filter.communeCode {
      parts.append(communeName(code))
    } else if let code = filter.provinceCode {
      parts.append(provinceName(code))
    }
    parts += [filter.kind?.label(language), filter.ownership?.label(language)].compactMap(\.self)
    if let isReligious = filter.isReligious {
      parts.append((isReligious ? Term.religiousOnly : .religiousLeftOut).text(language))
    }
    if let situations = filter.situations {
      // The list has also places of which nobody confirmed that they lack papers.
      parts += LicensingSituation.allCases.filter(situations.contains).map {
        $0 == .spontaneous ? Term.nothingInRegister.text(language) : $0.label(language)
      }
    }
    return parts.isEmpty ? nil : parts.joined(separator: "; ")
  }

  /// What the list of the unlicensed is a list of. Documents are written in Vietnamese.
  func titleOfUnlicensed(_ filter: FacilityFilter, on day: CalendarDay) -> String {
    let lacking = regime(on: day) == .notice ? Term.titleOfNotNotified : .titleOfUnlicensed
    let unknown = filter.situations?.contains(.unknown) ?? false
    if filter.situations == [.unknown] { return Term.titleOfUnknown.text(.vietnamese) }
    let title = lacking.text(.vietnamese)
    return unknown ? Term.titleAndUnknown.text(.vietnamese, ["title": title]) : title
  }
}
