/// A file behind an answer.
public struct Evidence: Hashable, Sendable, Identifiable {
  public typealias ID = Identifier<Evidence>

  public let id: ID
  public let itemID: String
  public let fileName: String
  /// In bytes.
  public let size: Int
  /// SHA-256 of the content, hexadecimal; also the name under which it is kept.
  public let contentHash: String
  public let caption: String?

  public init(id: ID, itemID: String, fileName: String, size: Int, contentHash: String, caption: String?) {
    self.id = id
    self.itemID = itemID
    self.fileName = fileName
    self.size = size
    self.contentHash = contentHash
    self.caption = caption
  }
}
