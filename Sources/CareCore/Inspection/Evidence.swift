/// A file behind an answer.
public struct Evidence: Hashable, Sendable, Identifiable {
  /// The key of a piece of evidence on all machines.
  public typealias ID = Identifier<Evidence>

  /// Two pieces may share one file, never this.
  public let id: ID
  /// The item whose answer it stands behind.
  public let itemID: String
  /// As the file was called when it was attached, without its folder.
  public let fileName: String
  /// In bytes.
  public let size: Int
  /// SHA-256 of the content, hexadecimal; also the name under which it is kept.
  public let contentHash: String
  /// What it shows, without names of children.
  public let caption: String?

  /// Puts the parts together.
  public init(id: ID, itemID: String, fileName: String, size: Int, contentHash: String, caption: String?) {
    self.id = id
    self.itemID = itemID
    self.fileName = fileName
    self.size = size
    self.contentHash = contentHash
    self.caption = caption
  }
}
