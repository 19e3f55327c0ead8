import CareCore
import Synchronization

/// Where each requirement on this machine stands in the law; the files are read when the first is asked for.
final class RequirementPlaces: Sendable {
  private let shelf: ChecklistShelf
  private let places = Mutex<[String: Citation]?>(nil)

  init(_ shelf: ChecklistShelf) { self.shelf = shelf }

  /// `nil` where no file that can be read has the requirement.
  func citation(_ id: String) -> Citation? {
    places.withLock { known in
      let found = known ?? shelf.citations()
      known = found
      return found[id]
    }
  }
}
