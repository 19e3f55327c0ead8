/// Whom a requirement binds. Only a duty of the facility alone can become a finding against it.
public enum DutyBearer: String, CaseIterable, Sendable, Codable {
  case facility = "facility"
  case authority = "authority"
  case caregiver = "caregiver"
  case guardian = "guardian"
  case substituteCarer = "substitute_carer"
  case adopter = "adopter"
  case healthStation = "health_station"
  case authorityAndFacility = "authority_and_facility"
  case adopterAndFacility = "adopter_and_facility"
  case healthStationAndCaregiver = "health_station_and_caregiver"

  /// It binds whoever looks after children: a facility that does is one of them. That it is, is our reading.
  public var bindsWhoeverCares: Bool {
    switch self {
    case .caregiver, .healthStationAndCaregiver: true
    case .facility, .authority, .guardian, .substituteCarer, .adopter, .healthStation, .authorityAndFacility,
      .adopterAndFacility:
      false
    }
  }
}
