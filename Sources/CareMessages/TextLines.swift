extension [String] {
  /// One below the other; `nil` where there is none.
  package var asLines: String? { isEmpty ? nil : joined(separator: "\n") }
}

extension [String?] {
  /// Those that are there, one below the other; `nil` where none is.
  package var asLines: String? { compactMap(\.self).asLines }
}
