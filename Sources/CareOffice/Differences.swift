import CareCore
import CareImport
import CareMessages

extension Desk {
  /// What a new profile says otherwise, field by field.
  func differences(_ old: FacilityProfile, _ new: FacilityProfile) -> [(name: String, old: String, new: String)] {
    let columns: [ColumnKey] = [
      .name, .kind, .otherKinds, .ownership, .operatorKind, .religion, .religiousKind, .host, .commune, .address,
      .setting, .head, .phone, .opened, .duties, .area,
    ]
    var before = DataRow()
    var after = DataRow()
    fill(&before, old)
    fill(&after, new)
    return differences(before, after, columns)
  }

  /// What a new head count says otherwise; of an old one that is not there, everything.
  func differences(_ old: Census?, _ new: Census) -> [(name: String, old: String, new: String)] {
    var before = DataRow()
    var after = DataRow()
    if let old { fill(&before, old) }
    fill(&after, new)
    let columns: [ColumnKey] =
      [.censusDay, .children, .others] + Census.Part.allCases.compactMap { ColumnKey(rawValue: $0.rawValue) }
      + [.countedBy]
    return differences(before, after, columns)
  }

  private func differences(
    _ before: DataRow, _ after: DataRow, _ columns: [ColumnKey]
  ) -> [(name: String, old: String, new: String)] {
    columns.filter { before[$0] != after[$0] }.map { column in
      (
        column.label(language), fieldText(before[column], column: column, language),
        fieldText(after[column], column: column, language)
      )
    }
  }

  /// `tên gần giống (khác 1 ký tự), cùng xã, phường`.
  func text(_ reasons: [FacilityLikeness.Reason]) -> String {
    reasons.map { reason in
      switch reason {
      case .sameName: Term.sameName.text(language)
      case .likeName(let distance): Term.likeName.text(language, ["count": String(distance)])
      case .samePhone: Term.samePhone.text(language)
      case .sameHead: Term.sameHead.text(language)
      case .sameCommune: Term.sameCommune.text(language)
      case .sameAddress: Term.sameAddress.text(language)
      }
    }.joined(separator: "; ")
  }
}
