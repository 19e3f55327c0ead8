import CareCore
import CareImport

extension GroupMeaning {
  /// What the words of a group row say of religion: who runs the places of the group, and in whose name. A group of
  /// religious places is none of the state.
  mutating func addReligion(_ text: String) {
    let folded = " " + VietnameseText.folded(text) + " "
    religion = Self.religions.first { folded.contains(" " + VietnameseText.folded($0) + " ") }
    operatorKind = try? Desk.term(text, field: "")
    religiousKind = try? Desk.term(text, field: "")
    let isReligious = folded.contains(" ton giao ") || religion != nil
    if isReligious, operatorKind == nil { operatorKind = .religiousOrganization }
    // "Cơ sở tín ngưỡng, tôn giáo" are two kinds, and each place is one of them.
    if folded.contains(" tin nguong "), !isReligious { religiousKind = .beliefEstablishment }
    if ownership == nil, isReligious || religiousKind != nil { ownership = .nonPublic }
  }

  /// As lists of homes name them; a text of a group that names another says nothing of a religion.
  private static let religions = [
    "Phật giáo Hòa Hảo", "Phật giáo", "Công giáo", "Tin lành", "Cao Đài", "Hồi giáo", "Thiên chúa giáo",
  ]
}
