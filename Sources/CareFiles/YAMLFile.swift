internal import CareCore
// The events of the library under Yams: its node tree would drop repeated keys and follow aliases.
internal import CYaml

/// YAML and JSON text, as a tree of nodes with their places.
package enum YAMLFile {
  /// Bytes.
  package static let sizeLimit = 32 << 20
  /// Mappings and sequences within each other.
  package static let depthLimit = 64

  /// Reads one document.
  ///
  /// - Throws: the one problem that ended the reading.
  package static func parse(_ bytes: [UInt8]) throws(FileProblem) -> FileNode {
    guard bytes.count <= sizeLimit else {
      throw FileProblem(
        at: .start, code: .fileTooLarge, arguments: ["size": String(bytes.count >> 20), "limit": "32"])
    }
    // An empty array may have no address, which the library wants.
    guard !bytes.isEmpty else { throw FileProblem(at: .start, code: .emptyFile) }
    try checkEncoding(bytes)
    // What is no valid JSON may still be YAML, which also says what is wrong and where.
    if let node = JSONText.parse(bytes) { return node }
    let result: Result<FileNode, FileProblem> = bytes.withUnsafeBufferPointer { buffer in
      var reader = EventReader()
      defer { reader.close() }
      reader.open(buffer)
      do throws(FileProblem) {
        return .success(try reader.document())
      } catch {
        return .failure(error)
      }
    }
    return try result.get()
  }

  package static func parse(_ text: String) throws(FileProblem) -> FileNode { try parse(Array(text.utf8)) }

  private static func checkEncoding(_ bytes: [UInt8]) throws(FileProblem) {
    guard String(validating: bytes, as: UTF8.self) != nil else { throw FileProblem(at: .start, code: .notUTF8) }
  }
}

/// Pulls events and builds nodes. One value per file; closed by its owner.
private struct EventReader {
  private var parser = yaml_parser_t()

  mutating func open(_ buffer: UnsafeBufferPointer<UInt8>) {
    yaml_parser_initialize(&parser)
    yaml_parser_set_encoding(&parser, YAML_UTF8_ENCODING)
    yaml_parser_set_input_string(&parser, buffer.baseAddress, buffer.count)
  }

  mutating func close() { yaml_parser_delete(&parser) }

  mutating func document() throws(FileProblem) -> FileNode {
    _ = try next()  // the stream begins
    guard case .documentStart = try next().kind else { throw FileProblem(at: .start, code: .emptyFile) }
    let first = try next()
    let root = try node(first, depth: 0)
    _ = try next()  // the document ends
    let after = try next()
    guard case .streamEnd = after.kind else { throw FileProblem(at: after.position, code: .severalDocuments) }
    if root.isNull { throw FileProblem(at: .start, code: .emptyFile) }
    return root
  }

  private mutating func node(_ event: Event, depth: Int) throws(FileProblem) -> FileNode {
    guard depth < YAMLFile.depthLimit else {
      throw FileProblem(
        at: event.position, code: .tooDeep, arguments: ["limit": String(YAMLFile.depthLimit)])
    }
    switch event.kind {
    case .scalar(let scalar): return FileNode(.scalar(scalar), at: event.position)
    case .sequenceStart:
      var elements: [FileNode] = []
      while true {
        let element = try next()
        if case .sequenceEnd = element.kind { break }
        elements.append(try node(element, depth: depth + 1))
      }
      return FileNode(.sequence(elements), at: event.position)
    case .mappingStart:
      var entries: [FileNode.Entry] = []
      while true {
        let key = try next()
        if case .mappingEnd = key.kind { break }
        if case .alias = key.kind { throw FileProblem(at: key.position, code: .aliasRefused) }
        guard case .scalar(let scalar) = key.kind else { throw FileProblem(at: key.position, code: .keyNotText) }
        let value = try next()
        entries.append(
          FileNode.Entry(
            key: scalar.text, position: key.position, value: try node(value, depth: depth + 1)))
      }
      return FileNode(.mapping(entries), at: event.position)
    case .alias: throw FileProblem(at: event.position, code: .aliasRefused)
    default: throw FileProblem(at: event.position, code: .syntaxError, arguments: ["detail": ""])
    }
  }

  // MARK: - Events

  private struct Event {
    enum Kind {
      case documentStart, streamEnd, alias, sequenceStart, sequenceEnd, mappingStart, mappingEnd, other
      case scalar(FileNode.Scalar)
    }
    let kind: Kind
    let position: FilePosition
  }

  private mutating func next() throws(FileProblem) -> Event {
    var raw = yaml_event_t()
    guard yaml_parser_parse(&parser, &raw) == 1 else { throw problem() }
    defer { yaml_event_delete(&raw) }
    let kind: Event.Kind
    switch raw.type {
    case YAML_DOCUMENT_START_EVENT: kind = .documentStart
    case YAML_STREAM_END_EVENT: kind = .streamEnd
    case YAML_ALIAS_EVENT: kind = .alias
    case YAML_SEQUENCE_START_EVENT: kind = .sequenceStart
    case YAML_SEQUENCE_END_EVENT: kind = .sequenceEnd
    case YAML_MAPPING_START_EVENT: kind = .mappingStart
    case YAML_MAPPING_END_EVENT: kind = .mappingEnd
    case YAML_SCALAR_EVENT:
      let scalar = raw.data.scalar
      let text = String(decoding: UnsafeBufferPointer(start: scalar.value, count: scalar.length), as: UTF8.self)
      kind = .scalar(FileNode.Scalar(text: text, isQuoted: scalar.style != YAML_PLAIN_SCALAR_STYLE))
    default: kind = .other
    }
    return Event(kind: kind, position: FilePosition(raw.start_mark))
  }

  private func problem() -> FileProblem {
    let detail = parser.problem.map { String(cString: $0) } ?? ""
    // "- - - - …" on one line is stopped by the library before its events come.
    if detail.hasPrefix("Maximum nesting level") {
      return FileProblem(
        at: FilePosition(parser.mark), code: .tooDeep, arguments: ["limit": String(YAMLFile.depthLimit)])
    }
    if parser.error == YAML_READER_ERROR {
      return FileProblem(at: FilePosition(parser.mark), code: .syntaxError, arguments: ["detail": detail])
    }
    return FileProblem(at: FilePosition(parser.problem_mark), code: .syntaxError, arguments: ["detail": detail])
  }
}

extension FilePosition {
  fileprivate init(_ mark: yaml_mark_t) { self.init(line: Int(mark.line) + 1, column: Int(mark.column) + 1) }
}
