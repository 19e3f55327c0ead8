/// The groups of places a requirement or a checklist is meant for. One place may fall in several.
public enum FacilityGroup: String, CaseIterable, Sendable, Codable {
  /// Legal source: NĐ 103/2017/NĐ-CP, Điều 2 khoản 1.
  case socialAssistancePublic = "social_assistance_public"
  /// Legal source: NĐ 103/2017/NĐ-CP, Điều 2 khoản 2.
  case socialAssistanceNonpublic = "social_assistance_nonpublic"
  /// In law a non-public facility, kept apart for reporting.
  case religiousSocialAssistance = "religious_social_assistance"
  /// The standards serve here to see the gap; prohibited acts and reporting duties apply in full.
  case unregisteredOrSpontaneous = "unregistered_or_spontaneous"
  /// Legal source: Luật Trẻ em 102/2016/QH13, Điều 55.
  case childProtectionService = "child_protection_service"
  /// Education law, which was hardly read.
  case preschoolOrDayCare = "preschool_or_day_care"
}
