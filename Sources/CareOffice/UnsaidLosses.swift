import CareCore
import CareImport
import CareMessages
import CareStore

/// Cells that say that a paper or a place is no more, in columns that no import reads for it. Set aside they would leave a
/// withdrawn paper in force and a closed place running: a row is refused unless something that is read says the same.
extension Desk {
  private func problem<Column: ImportColumn>(
    _ code: FailureCode, _ cell: LossCell, _ row: SourceRow<Column>, _ event: PermitEvent.Kind? = nil
  ) -> CellProblem {
    let way = (cell.isRead ? Term.lossWayRead : .lossWayUnread).text(language, ["letter": cell.letter])
    var arguments = ["value": cell.text, "way": way]
    arguments["event"] = event?.label(language)
    return row.problem(cell, Failure(code, arguments))
  }

  /// Those of a list of facilities.
  ///
  /// - Parameters:
  ///   - snapshot: `nil` where the register is empty.
  ///   - added: What the list itself added before.
  func unsaidLosses(
    _ row: SourceRow<FacilityColumn>, _ found: ProposedFacility, on day: CalendarDay, _ snapshot: Snapshot?,
    besides added: Set<Facility.ID>, _ log: ImportLog
  ) throws -> [CellProblem] {
    let losses = row.losses()
    if losses.isEmpty { return [] }
    let facility = try snapshot.flatMap { try known(found, in: $0, besides: added) }
    let dossier = try facility.flatMap { try snapshot?.dossier($0) }
    let isAtRest = found.closure != nil || (dossier?.isAtRest(on: day) ?? false)
    let isPaperOver = found.papers.allSatisfy { paper in
      if let expires = paper.expires, expires < day { return true }
      return dossier?.hasLost(paper.kind, paper.number, on: day) ?? false
    }
    return losses.compactMap { cell in
      switch cell.loss {
      case .place: return isAtRest ? nil : problem(.lossOfPlace, cell, row)
      case .either where found.papers.isEmpty: return isAtRest ? nil : problem(.lossOfPlace, cell, row)
      case .either: return isAtRest || isPaperOver ? nil : problem(.lossOfPaper, cell, row)
      case .absence where found.papers.isEmpty: return nil
      case .paper, .term, .absence:
        if found.papers.isEmpty {
          if dossier == nil { log.noteWithoutPaper(cell.row) }
          // What the register has of the place may be the paper that is meant.
          return dossier.map { $0.holdsPaper(on: day) } ?? false ? problem(.lossOfPaper, cell, row) : nil
        }
        return isPaperOver ? nil : problem(.lossOfPaper, cell, row)
      }
    }
  }

  /// Those of a list of papers.
  ///
  /// - Parameter all: What the whole list tells: the withdrawal may stand in a row of its own.
  func unsaidLosses(
    _ row: SourceRow<PermitColumn>, _ found: ProposedPermitEvent, of facility: Facility,
    among all: [ProposedPermitEvent], on day: CalendarDay, _ snapshot: Snapshot
  ) throws -> [CellProblem] {
    // Whatever else happens to a paper leaves it out of force, or says so itself.
    guard [.issued, .reissued, .amended, .reinstated, .applied].contains(found.event.kind) else { return [] }
    // Whoever applies may well say that the paper before is no more.
    let isApplied = found.event.kind == .applied
    // What is remarked of an application is of the paper before.
    let losses = row.losses().filter { !isApplied || !row.isRemark($0) }
    if losses.isEmpty { return [] }
    let dossier = try snapshot.dossier(facility)
    func isOfSamePaper(_ other: ProposedPermitEvent) -> Bool {
      let numbers = (found.event.wording.number, other.event.wording.number)
      // Of another column for the number of the decision the row leaves that of the paper out.
      return other.facility == found.facility && other.kind == found.kind && other.event.on >= found.event.on
        && (DocumentNumber.mayBeSame(numbers.0, numbers.1) || other.mayBeDecision)
    }
    let isOver =
      found.event.wording.expires.map { $0 < day } ?? false
      || all.contains { $0.event.kind.endsPaper && isOfSamePaper($0) }
      || dossier.hasLost(found.kind, found.event.wording.number, on: day)
    let isAtRest = dossier.isAtRest(on: day)
    return losses.compactMap { cell in
      switch cell.loss {
      case .place: return isAtRest ? nil : problem(.lossOfPlace, cell, row)
      case .absence where isApplied: return nil
      case .either: return isOver || isAtRest ? nil : problem(.lossInPapers, cell, row, found.event.kind)
      case .paper, .term, .absence: return isOver ? nil : problem(.lossInPapers, cell, row, found.event.kind)
      }
    }
  }

  /// Those of a list of counts: of papers it says nothing.
  func unsaidLosses(
    _ row: SourceRow<CensusColumn>, of facility: Facility, on day: CalendarDay, _ snapshot: Snapshot
  ) throws -> [CellProblem] {
    let losses = row.losses().filter { $0.loss == .place || $0.loss == .either }
    if losses.isEmpty { return [] }
    if try snapshot.dossier(facility).isAtRest(on: day) { return [] }
    return losses.map { problem(.lossOfPlace, $0, row) }
  }

  /// What a row of another's list says of a place or a paper that is no more, where the register does not have it so; `nil`
  /// where it says nothing of the kind, or the register says the same.
  ///
  /// - Parameter listed: The place of the register that the row means; `nil` where it has none.
  func lossUnknownToRegister(
    _ row: SourceRow<FacilityColumn>, _ found: ProposedFacility, _ listed: Facility?, on day: CalendarDay,
    in snapshot: Snapshot
  ) throws -> String? {
    let dossier = try listed.map { try snapshot.dossier($0) }
    let isAtRest = dossier?.isAtRest(on: day) ?? false
    // Of a place that the register has not, a paper that never was is no loss.
    let holdsPaper = dossier.map { $0.holdsPaper(on: day) } ?? false
    var told: [(value: String, isPlace: Bool)] = row.losses().compactMap { cell in
      switch cell.loss {
      case .place: isAtRest ? nil : (cell.text, true)
      case .either: isAtRest || (dossier != nil && !holdsPaper) ? nil : (cell.text, true)
      case .paper, .term: dossier == nil || holdsPaper ? (cell.text, false) : nil
      case .absence: holdsPaper ? (cell.text, false) : nil
      }
    }
    if let closure = found.closure, closure.on <= day, !isAtRest {
      told.append(("\(FacilityColumn.closedOn.headings[0]) \(closure.on.shortText)", true))
    }
    if told.isEmpty { return nil }
    return told.map { value, isPlace in
      let term: Term = dossier == nil ? .listTellsLoss : isPlace ? .listTellsPlaceLost : .listTellsPaperLost
      return term.text(language, ["value": value])
    }.uniqued().joined(separator: "; ")
  }

  /// A row that takes the term off a paper: the register cannot, and says so.
  func noteTerm(
    _ found: ProposedPermitEvent, _ row: SourceRow<PermitColumn>, of facility: Facility, _ snapshot: Snapshot,
    _ result: inout ImportResult
  ) throws {
    guard found.saysNoTerm, found.event.kind != .applied else { return }
    let papers = try snapshot.dossier(facility).permits.filter { permit in
      permit.kind == found.kind && permit.events.contains { $0.kind == found.event.kind && $0.on == found.event.on }
    }
    for paper in papers {
      let content = paper.content(on: found.event.on)
      guard let last = content.expires else { continue }
      result.notes.append(
        Term.termNotTakenOff.text(
          language,
          [
            "line": String(row.number), "value": row.written(.expires), "day": last.shortText,
            "kind": found.kind.label(language).lowercased(), "number": content.number ?? "—", "code": facility.code,
            "command": paper.commandWithoutTerm(at: facility, on: found.event.on, language),
          ]))
    }
  }
}

extension PermitEvent.Kind {
  /// After it the paper holds no more, or not for now.
  fileprivate var endsPaper: Bool { [.withdrawn, .surrendered, .suspended, .refused, .stopped].contains(self) }
}

extension FacilityDossier {
  /// Closed, paused or ended, as far as anything on file says so.
  fileprivate func isAtRest(on day: CalendarDay) -> Bool {
    closure(on: day) != nil || pauses.contains { $0.received <= day } || terminations.contains { $0.decided <= day }
  }

  /// A paper of a kind and number is on file and holds no more.
  fileprivate func hasLost(_ kind: PermitKind, _ number: String?, on day: CalendarDay) -> Bool {
    permits.contains { permit in
      permit.kind == kind && permit.bears(number)
        && [.suspended, .suspensionLapsed, .refused, .withdrawn, .surrendered, .stopped, .expired].contains(
          permit.state(on: day))
    }
  }

  /// Some paper about operating is on file and holds.
  fileprivate func holdsPaper(on day: CalendarDay) -> Bool {
    permits.contains { $0.kind.isOperationPaper && $0.isInForce(on: day) }
  }
}
