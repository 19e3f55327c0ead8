package import CareCore

/// What the file says about itself.
package struct WorkbookProperties: Hashable, Sendable {
  package let title: String
  package let author: String
  package let company: String
  /// Written as the time of creation and of change. An argument, so that the same content gives the same bytes.
  package let created: Instant

  package init(title: String, author: String, company: String, created: Instant) {
    self.title = title
    self.author = author
    self.company = company
    self.created = created
  }
}
