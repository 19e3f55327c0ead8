/// What a requirement is about.
public enum Topic: String, CaseIterable, Sendable, Codable {
  case licensing = "licensing"
  case childProtection = "child_protection"
  case careSubstitute = "care_substitute"
  case staffing = "staffing"
  case premises = "premises"
  case healthNutrition = "health_nutrition"
  case education = "education"
  case records = "records"
  case finance = "finance"
  case fireFoodSafety = "fire_food_safety"
  case participationDignity = "participation_dignity"
  case reporting = "reporting"
}
