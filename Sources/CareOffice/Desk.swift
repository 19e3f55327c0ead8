public import CareCore
import CareDefaults
package import CareMessages
public import CareStore
import Foundation

/// One person's place of work: an open database, a day, and who acts. The use cases are its methods.
public struct Desk: Sendable {
  /// The one this desk was opened with.
  public let database: CareDatabase
  /// The day on which all this happens; nothing below the command line reads a clock for it.
  public internal(set) var today: CalendarDay
  /// The provinces and communes compiled into the program.
  public var units: AdministrativeUnits { Self.units }
  package internal(set) var language: Language
  /// Who acts, for the trail.
  package var actorName: String { actor }
  let actor: String
  let host: String
  let command: String
  let now: @Sendable () -> Instant
  let shelf: ChecklistShelf
  let places: RequirementPlaces
  /// The law that every day is judged by.
  package let law: LawBook
  /// Why the folder of law of its setup could not be laid over the built-in one; only one that examines a damaged office
  /// is opened all the same.
  var lawProblems: [Failure] = []
  /// As it stood when the desk was opened, for terms of papers.
  var calendar: WorkingCalendar
  /// The province of the office, as it stood when the desk was opened.
  let home: String?
  /// The files behind answers are kept beside it.
  let databasePath: String
  /// Told what a changed law moved, once it is recorded.
  let tellMoved: @Sendable ([MovedDeadline]) -> Void

  /// What a desk is opened with; all of it comes from the command line or the server.
  public struct Setup: Sendable {
    /// The files behind answers are kept beside it, under its name with `.evidence`.
    public var databasePath: String
    /// A day in Vietnam.
    public var today: CalendarDay
    /// Who acts, for the trail.
    public var actor: String
    /// The name of the machine, for the trail.
    public var host: String
    /// The words of the command without its arguments, for the trail.
    public var command: String
    /// The clock that stamps trail entries and new keys; no legal day is read from it.
    public var now: @Sendable () -> Instant
    /// `vi` or `en`.
    public var language: String
    /// Checklists laid over the built-in ones; `nil` leaves those as they are.
    public var checklistFolder: String?
    /// A folder of law laid over the built-in one, tables, requirements and checklists alike; `nil` leaves it as it is.
    public var lawFolder: String?
    /// Told which deadlines a changed law moved, once they are recorded.
    public var tellMoved: @Sendable ([MovedDeadline]) -> Void

    /// Puts the parts together.
    public init(
      databasePath: String, today: CalendarDay, actor: String, host: String, command: String,
      now: @escaping @Sendable () -> Instant, language: String = "vi", checklistFolder: String? = nil,
      lawFolder: String? = nil, tellMoved: @escaping @Sendable ([MovedDeadline]) -> Void = { _ in }
    ) {
      self.databasePath = databasePath
      self.today = today
      self.actor = actor
      self.host = host
      self.command = command
      self.now = now
      self.language = language
      self.checklistFolder = checklistFolder
      self.lawFolder = lawFolder
      self.tellMoved = tellMoved
    }

    var act: Act { Act(actor: actor, host: host, command: command, instant: now()) }
  }

  /// Sits down at an existing database.
  ///
  /// - Throws: ``Failure`` when there is none, or it is not ours.
  public static func open(_ setup: Setup) throws -> Desk {
    let law = try LawBook.laid(setup)
    let database = try CareDatabase.open(at: setup.databasePath)
    let calendar = try database.read { try $0.workingCalendar(over: law.calendar) }
    return Desk(setup, database: database, law: law, calendar: calendar)
  }

  /// Makes the database of a new office.
  ///
  /// - Throws: ``Failure`` when a file stands there already.
  public static func found(_ office: Office, _ setup: Setup) throws -> Desk {
    var office = office
    let language = Language(rawValue: setup.language) ?? .vietnamese
    let anywhere = PlaceTexts(day: setup.today, language: language, home: nil)
    office.provinceCode = try office.provinceCode.map { text throws(Failure) in try anywhere.province(text) }
    let texts = PlaceTexts(day: setup.today, language: language, home: office.provinceCode)
    office.communeCode = try office.communeCode.map { text throws(Failure) in
      try CommuneFinder(texts).place(text, province: office.provinceCode, address: nil).code
    }
    let law = try LawBook.laid(setup)
    return Desk(
      setup, database: try CareDatabase.create(at: setup.databasePath, office: office, by: setup.act), law: law)
  }

  package init(
    _ setup: Setup, database: CareDatabase, law: LawBook = .builtIn, calendar: WorkingCalendar? = nil
  ) {
    self.database = database
    self.law = law
    self.calendar = calendar ?? law.calendar
    today = setup.today
    actor = setup.actor
    host = setup.host
    command = setup.command
    now = setup.now
    language = Language(rawValue: setup.language) ?? .vietnamese
    shelf = ChecklistShelf(setup)
    places = RequirementPlaces(shelf)
    databasePath = setup.databasePath
    home = (try? database.read { try $0.office().provinceCode }) ?? nil
    tellMoved = setup.tellMoved
  }

  /// The administrative units compiled into the program; a test reads all of them, so that it cannot fail here.
  public static let units: AdministrativeUnits = {
    let bytes = DefaultFile.all(in: "administrative-units.csv").first?.bytes ?? []
    do {
      return try AdministrativeUnits(table: bytes)
    } catch {
      preconditionFailure("administrative-units.csv: \(error)")
    }
  }()

  var act: Act { Act(actor: actor, host: host, command: command, instant: now(), day: today) }

  /// One business transaction by this person, now. Where the law became another since the last one, what it moved is
  /// recorded first.
  func change<Result>(_ body: (Change) throws -> Result) throws -> Result {
    var moved: [MovedDeadline] = []
    let result = try database.change(act) { change in
      moved = try followLaw(change)
      return try body(change)
    }
    if !moved.isEmpty { tellMoved(moved) }
    return result
  }

  /// The agency that owns the database, as last recorded.
  public func office() throws -> Office { try database.read { try $0.office() } }

  // MARK: - Places

  /// The commune's name on a day, today as a rule, with its province where that is not the office's own: `Phường Tân Hưng (tỉnh An Giang)`.
  /// An office of no province is told the province of what bears the name of another. The code itself where the table does
  /// not have it.
  public func communeName(_ code: String, on day: CalendarDay? = nil) -> String {
    guard let unit = units.commune(code) else { return code }
    let name = unit.name(on: day ?? today).fullName
    let isPlain = home.map { $0 == unit.provinceCode } ?? !Self.sharedNames.contains(name)
    if isPlain { return name }
    let words = ["commune": name, "province": provinceName(unit.provinceCode, on: day).lowercasedFirst]
    return Term.communeElsewhere.text(language, words)
  }

  /// The same where the province stands beside it.
  func bareCommuneName(_ code: String, on day: CalendarDay? = nil) -> String {
    units.commune(code)?.name(on: day ?? today).fullName ?? code
  }

  /// Names that communes of several provinces bear now.
  private static let sharedNames: Set<String> = {
    let named = Dictionary(grouping: units.communes) { $0.names.last?.fullName ?? $0.code }
    return Set(named.filter { $0.value.count > 1 }.keys)
  }()

  /// The province's name on a day, today as a rule; the code itself where the table does not have it.
  public func provinceName(_ code: String, on day: CalendarDay? = nil) -> String {
    units.province(code)?.name(on: day ?? today).fullName ?? code
  }

  func provinceCode(ofCommune code: String) -> String? { units.commune(code)?.provinceCode }
}
