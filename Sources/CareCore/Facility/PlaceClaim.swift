/// What a person wrote for a place; all of it binds.
public struct PlaceClaim: Hashable, Sendable {
  /// A name, present or former, or a code of five digits.
  public var commune: String
  /// A name that must be that of the commune with the code, where a list has both.
  public var name: String?
  /// Of the tiers before 1 July 2025.
  public var district: String?
  /// Of today or of before, by name, short form or code.
  public var province: String?

  /// Puts the parts together.
  public init(commune: String, name: String? = nil, district: String? = nil, province: String? = nil) {
    self.commune = commune
    self.name = name
    self.district = district
    self.province = province
  }
}

/// The present commune that a person means.
public struct PlaceAnswer: Hashable, Sendable {
  /// Of the present commune.
  public let code: String
  /// The former unit that was written; `nil` when the present one was.
  public let former: FormerCommune?
  /// A former unit was written, though several of its name lie there.
  public let isConverted: Bool
  /// Former communes of the same name that now lie in others: an older list may have meant one of them.
  public let namesakes: [FormerCommune]

  /// An answer of the table's or, of what the table does not know, of a person's.
  public init(
    code: String, former: FormerCommune? = nil, isConverted: Bool = false, namesakes: [FormerCommune] = []
  ) {
    self.code = code
    self.former = former
    self.isConverted = isConverted
    self.namesakes = namesakes
  }
}

/// Why no commune can be told from what a person wrote: it is not there, it may be several, or it contradicts itself.
public enum PlaceProblem: Error, Hashable, Sendable {
  /// No province, present or former, is called so.
  case unknownProvince(String)
  /// Several provinces have this short form; their names.
  case ambiguousProvince(String, [String])
  /// No district was called so since 2019.
  case unknownDistrict(String)
  /// The district lay in other provinces than the one written; their names.
  case districtElsewhere(String, [String], province: String)
  /// The former unit was divided among these present ones.
  case divided(FormerCommune)
  /// Several units, present codes and former communes, have the name.
  case several(String, codes: [String], former: [FormerCommune])
  /// The commune with this code is not the one, or not in the place, that was written beside it.
  case contradiction(code: String, claim: String)
  /// Neither a commune of the district until 30 June 2025 nor a present one whose area lies there; the present ones that
  /// do, and those of the name elsewhere in the province.
  case notInDistrict(String, district: String, present: [String], others: [String])
  /// Nobody wrote a province, and only others than the office's have a commune of this name: present codes.
  case elsewhere(String, codes: [String])
  /// The same, while the office's province has or had the name with another kind: its present codes, and the former
  /// units that bore it; then the codes elsewhere.
  case ofAnotherKind(String, codes: [String], former: [FormerCommune], elsewhere: [String])
  /// No commune is called so where it was looked for; what comes near there.
  case unknown(String, province: String?, near: [String])
}
