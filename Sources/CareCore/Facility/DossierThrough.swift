extension FacilityDossier {
  /// The facts that may have happened by a day, that day included, as lists of them show it.
  ///
  /// Judging takes the whole dossier: what happened later bounds an earlier day that is not known exactly.
  public func through(_ day: CalendarDay) -> FacilityDossier {
    var dossier = self
    dossier.censuses.removeAll { $0.on > day }
    dossier.permits = permits.compactMap { $0.through(day) }
    dossier.discoveries.removeAll { $0.on > day }
    dossier.discoverySteps.removeAll { $0.on > day }
    dossier.closures.removeAll { $0.on > day }
    dossier.notices.removeAll { $0.received ?? $0.seen > day }
    dossier.pauses.removeAll { $0.received > day }
    dossier.resumeNotices.removeAll { $0.received > day }
    dossier.resumptions.removeAll { $0.on > day }
    dossier.terminations.removeAll { $0.decided > day }
    dossier.permitReviews.removeAll { $0.on > day }
    return dossier
  }
}

extension Permit {
  /// The paper with what may have happened to it by a day, that day included; `nil` where nothing did.
  public func through(_ day: CalendarDay) -> Permit? {
    var permit = self
    permit.events.removeAll { event in event.precision.earliest(for: event.on).map { $0 > day } ?? false }
    return permit.events.isEmpty ? nil : permit
  }
}
