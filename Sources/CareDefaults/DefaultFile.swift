import CDefaults

/// A file compiled into the program, so that a copied binary works alone.
package struct DefaultFile: Sendable {
  /// Relative to the project's top folder: `checklists/under-10.yaml`.
  package let path: String
  package let bytes: [UInt8]

  /// Every embedded file whose path begins so, by path.
  package static func all(in folder: String) -> [DefaultFile] {
    (0..<care_defaults_count()).compactMap { index in
      guard let file = care_default_at(index)?.pointee else { return nil }
      let path = String(cString: file.path)
      guard path.hasPrefix(folder) else { return nil }
      return DefaultFile(path: path, bytes: Array(UnsafeBufferPointer(start: file.bytes, count: file.size)))
    }
  }
}
