/// Who signs the paper form.
package enum InspectionSigner: String, CaseIterable, Sendable, Worded {
  case facility
  case inspector
  case teamLead

  package var wording: Wording {
    switch self {
    case .facility: Wording(vi: "Đại diện cơ sở", en: "For the facility")
    case .inspector: Wording(vi: "Người kiểm tra", en: "Inspector")
    case .teamLead: Wording(vi: "Trưởng đoàn", en: "Team lead")
    }
  }
}
