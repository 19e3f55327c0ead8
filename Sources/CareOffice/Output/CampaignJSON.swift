package import CareCore

extension Directive {
  package var row: DataRow {
    DataRow([
      .code: .text(code), .number: Field(content.number), .date: Field(content.date), .issuer: .text(content.issuer),
      .summary: .text(content.summary),
    ])
  }

  package var json: JSON {
    .object([
      ("code", .string(code)), ("issuer", .string(content.issuer)), ("number", JSON(content.number)),
      ("date", JSON(content.date)), ("summary", .string(content.summary)), ("task", JSON(content.task)),
    ])
  }
}

extension Campaign {
  package var json: JSON {
    .object([
      ("code", .string(code)), ("name", .string(content.name)), ("from", JSON(content.from)), ("to", JSON(content.to)),
      ("province_code", JSON(content.provinceCode)), ("commune_code", JSON(content.communeCode)),
      ("kinds", .array(content.kinds.map { .string($0.rawValue) })),
      ("checklists", .array(content.checklistIDs.map(JSON.string))),
    ])
  }
}
