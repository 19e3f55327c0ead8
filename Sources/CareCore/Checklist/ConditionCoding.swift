// The JSON has the shape of the files: `{"value": "answer", "divided_by": "census.children", "at_least": "6"}`.

extension Condition: Codable {
  enum CodingKeys: String, CodingKey {
    case all = "all"
    case any = "any"
    case not = "not"
  }

  /// Reads what ``encode(to:)`` writes.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    if container.contains(.all) {
      self = .all(try container.decode([Condition].self, forKey: .all))
    } else if container.contains(.any) {
      self = .any(try container.decode([Condition].self, forKey: .any))
    } else if container.contains(.not) {
      self = .not(try container.decode(Condition.self, forKey: .not))
    } else {
      self = .comparison(try Comparison(from: decoder))
    }
  }

  /// Writes what ``init(from:)`` reads.
  public func encode(to encoder: any Encoder) throws {
    switch self {
    case .comparison(let comparison):
      try comparison.encode(to: encoder)
    case .all(let parts):
      var container = encoder.container(keyedBy: CodingKeys.self)
      try container.encode(parts, forKey: .all)
    case .any(let parts):
      var container = encoder.container(keyedBy: CodingKeys.self)
      try container.encode(parts, forKey: .any)
    case .not(let part):
      var container = encoder.container(keyedBy: CodingKeys.self)
      try container.encode(part, forKey: .not)
    }
  }
}

extension Comparison: Codable {
  private struct Key: CodingKey {
    let stringValue: String
    var intValue: Int? { nil }
    init(_ text: String) { stringValue = text }
    init?(stringValue: String) { self.stringValue = stringValue }
    init?(intValue: Int) { nil }
  }

  /// Reads what ``encode(to:)`` writes.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: Key.self)
    value = try container.decode(Operand.self, forKey: Key("value"))
    dividedBy = try container.decodeIfPresent(Operand.self, forKey: Key("divided_by"))
    guard let name = ComparisonTest.keys.first(where: { container.contains(Key($0)) }) else {
      throw DecodingError.dataCorrupted(
        .init(codingPath: container.codingPath, debugDescription: "a comparison without a test"))
    }
    let key = Key(name)
    let limits =
      if name == ComparisonTest.present.key {
        [Operand]()
      } else if ComparisonTest.listKeys.contains(name) {
        try container.decode([Operand].self, forKey: key)
      } else {
        [try container.decode(Operand.self, forKey: key)]
      }
    guard let test = ComparisonTest(key: name, limits: limits) else {
      throw DecodingError.dataCorruptedError(
        forKey: key, in: container, debugDescription: "another number of limits than the test has")
    }
    self.test = test
  }

  /// Writes what ``init(from:)`` reads.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: Key.self)
    try container.encode(value, forKey: Key("value"))
    try container.encodeIfPresent(dividedBy, forKey: Key("divided_by"))
    let key = Key(test.key)
    switch test {
    case .present: try container.encode(true, forKey: key)
    case _ where ComparisonTest.listKeys.contains(test.key): try container.encode(test.operands, forKey: key)
    default: try container.encode(test.operands[0], forKey: key)
    }
  }
}
