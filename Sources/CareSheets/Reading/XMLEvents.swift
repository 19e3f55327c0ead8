import CLibXML2
import CareCore

/// What a part tells while it is read. Names come without their prefix, so that strict and transitional files, which
/// differ in their namespaces alone, are the same.
class XMLHandler {
  func start(_ name: XMLName, _ attributes: XMLAttributes) throws {}
  func end(_ name: XMLName) throws {}
  /// A piece of text; the text of one element may come in several.
  func text(_ bytes: UnsafeBufferPointer<UInt8>) throws {}

  /// Thrown by a handler that wants nothing more; the reading then ends well.
  struct Enough: Error {}
}

/// A name as the parser holds it, in bytes that end with 0. Compared without making a `String`.
struct XMLName {
  fileprivate let bytes: UnsafePointer<UInt8>

  @inline(__always)
  static func == (name: XMLName, other: StaticString) -> Bool {
    let count = other.utf8CodeUnitCount
    let start = other.utf8Start
    for index in 0..<count where name.bytes[index] != start[index] { return false }
    return name.bytes[count] == 0
  }

  /// For `switch`.
  @inline(__always)
  static func ~= (other: StaticString, name: XMLName) -> Bool { name == other }
}

/// The attributes of one element, in the parser's own memory: valid during the event only.
struct XMLAttributes {
  /// Five to an attribute: name, prefix, namespace, start and end of the value.
  fileprivate let pointers: UnsafeMutablePointer<UnsafePointer<UInt8>?>?
  let count: Int

  @inline(__always)
  func name(_ index: Int) -> XMLName? { pointers?[index * 5].map(XMLName.init) }

  @inline(__always)
  func value(_ index: Int) -> UnsafeBufferPointer<UInt8> {
    guard let pointers, let start = pointers[index * 5 + 3], let end = pointers[index * 5 + 4] else {
      return UnsafeBufferPointer(start: nil, count: 0)
    }
    return UnsafeBufferPointer(start: start, count: end - start)
  }

  subscript(name: StaticString) -> String? {
    for index in 0..<count {
      if let found = self.name(index), found == name { return String(decoding: value(index), as: UTF8.self) }
    }
    return nil
  }

  /// Of every prefix, in order: `office:value-type` and `calcext:value-type`.
  func all(_ name: StaticString) -> [String] {
    (0..<count).compactMap { index in
      guard let found = self.name(index), found == name else { return nil }
      return String(decoding: value(index), as: UTF8.self)
    }
  }

  /// As the type `boolean` of XML Schema; absent is false.
  func isTrue(_ name: StaticString) -> Bool { ["1", "true", "on"].contains(self[name] ?? "") }
}

/// Reads one part with libxml2, event by event.
///
/// The parser opens nothing by itself: no network, no file, no entity of any kind. A part with a document type
/// declaration is refused whole; spreadsheets have none.
enum XMLEvents {
  /// Elements within each other. Spreadsheets need about ten.
  static let deepest = 100

  private static let isReady: Void = xmlInitParser()

  /// - Throws: `Failure` `spreadsheetDamaged`, `spreadsheetDefinesEntities`, `spreadsheetTooDeep`, those of the stream,
  ///   and what the handler throws.
  static func read(_ stream: PartStream, _ handler: XMLHandler) throws {
    _ = isReady
    let run = Run(stream, handler)
    try withExtendedLifetime(run) {
      let pointer = Unmanaged.passUnretained(run).toOpaque()
      var sax = callbacks
      guard let parser = xmlCreateIOParserCtxt(&sax, pointer, take, nil, pointer, XML_CHAR_ENCODING_NONE) else {
        // The stream failed within the first bytes, or memory ran out.
        throw run.failure ?? stream.package.damaged(stream.name)
      }
      defer { xmlFreeParserCtxt(parser) }
      run.parser = parser
      // NOENT only says that `&amp;` in an attribute comes as `&`; there is no other entity without a declaration.
      let options = XML_PARSE_NONET.rawValue | XML_PARSE_NOENT.rawValue
      let quiet = XML_PARSE_NOERROR.rawValue | XML_PARSE_NOWARNING.rawValue
      xmlCtxtUseOptions(parser, Int32(options | quiet))
      xmlParseDocument(parser)
      if let failure = run.failure { throw failure }
      guard run.isStopped || parser.pointee.wellFormed == 1 else { throw stream.package.damaged(stream.name) }
    }
  }

  /// One reading, as the callbacks see it.
  private final class Run {
    let stream: PartStream
    let handler: XMLHandler
    var parser: xmlParserCtxtPtr?
    var failure: (any Error)?
    var isStopped = false
    var depth = 0

    init(_ stream: PartStream, _ handler: XMLHandler) {
      self.stream = stream
      self.handler = handler
    }

    @inline(__always)
    func handle(_ event: () throws -> Void) {
      guard !isStopped else { return }
      do {
        try event()
      } catch {
        if !(error is XMLHandler.Enough) { failure = error }
        isStopped = true
        xmlStopParser(parser)
      }
    }

    @inline(__always)
    static func of(_ context: UnsafeMutableRawPointer) -> Run {
      Unmanaged<Run>.fromOpaque(context).takeUnretainedValue()
    }

    func refuse(_ code: FailureCode) { handle { throw Failure(code, ["path": stream.package.path]) } }
  }

  /// Gives the parser the next bytes; it asks for a few thousand at a time.
  private static let take: @convention(c) (UnsafeMutableRawPointer?, UnsafeMutablePointer<CChar>?, Int32) -> Int32 = {
    context, buffer, count in
    guard let context, let buffer else { return -1 }
    let run = Run.of(context)
    do {
      return Int32(try run.stream.read(into: UnsafeMutableRawBufferPointer(start: buffer, count: Int(count))))
    } catch {
      run.failure = error
      return -1
    }
  }

  private static var callbacks: xmlSAXHandler {
    var sax = xmlSAXHandler()
    sax.initialized = UInt32(XML_SAX2_MAGIC)
    sax.internalSubset = { context, _, _, _ in
      guard let context else { return }
      Run.of(context).refuse(.spreadsheetDefinesEntities)
    }
    sax.startElementNs = { context, name, _, _, _, _, count, _, attributes in
      guard let context, let name else { return }
      let run = Run.of(context)
      run.depth += 1
      if run.depth > XMLEvents.deepest { run.refuse(.spreadsheetTooDeep) }
      run.handle {
        try run.handler.start(XMLName(bytes: name), XMLAttributes(pointers: attributes, count: Int(count)))
      }
    }
    sax.endElementNs = { context, name, _, _ in
      guard let context, let name else { return }
      let run = Run.of(context)
      run.depth -= 1
      run.handle { try run.handler.end(XMLName(bytes: name)) }
    }
    let text: charactersSAXFunc = { context, bytes, count in
      guard let context, let bytes else { return }
      let run = Run.of(context)
      run.handle { try run.handler.text(UnsafeBufferPointer(start: bytes, count: Int(count))) }
    }
    sax.characters = text
    // The same function, so that the parser does not try to tell blanks that count from blanks that do not.
    sax.ignorableWhitespace = text
    sax.cdataBlock = text
    return sax
  }
}
