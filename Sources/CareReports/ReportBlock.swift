package import CareCore

/// One part of a sheet, with the condition under which it is printed.
package struct ReportBlock: Hashable, Sendable {
  package let content: Content
  package let condition: Condition?

  package indirect enum Content: Hashable, Sendable {
    case letterhead(Letterhead)
    case annex(AnnexHead)
    case title(DocumentTitle)
    case paragraph(Paragraph)
    case fields([FieldLine])
    case table(ReportTable)
    case chart(ReportChart)
    case signatures(Signatures)
    case notes([TemplateText])
    /// Empty height, in points.
    case space(Double)
  }

  /// Printed when the value is there, true and not empty, or when the dataset has rows; or the other way round.
  package struct Condition: Hashable, Sendable {
    package enum Subject: Hashable, Sendable {
      case value(ReportValue)
      case dataset(Dataset)
    }
    package let subject: Subject
    package let isNegated: Bool

    /// Never holds together with the other.
    func excludes(_ other: Condition) -> Bool { subject == other.subject && isNegated != other.isNegated }
  }

  /// It announces what follows: no page ends between the two.
  var isHeading: Bool {
    if case .paragraph(let paragraph) = content { paragraph.isBold } else { false }
  }

  /// The sentences of the block whose places are values of the document.
  var texts: [TemplateText] {
    switch content {
    case .letterhead(let head): [head.parent, head.agency, head.number, head.placeAndDay].compactMap(\.self)
    case .annex(let head): [head.number, head.title, head.attached, head.asOf, head.caption].compactMap(\.self)
    case .title(let title): [title.text, title.summary].compactMap(\.self)
    case .paragraph(let paragraph): [paragraph.text]
    case .fields(let lines): lines.flatMap { [$0.label, $0.value] }
    case .signatures(let signatures):
      [signatures.left, signatures.right].flatMap { side in
        side.titles + side.recipients + [side.note, side.name].compactMap(\.self)
      }
    case .notes(let notes): notes
    case .chart(let chart): [chart.title]
    case .table(let table): [table.empty]
    case .space: []
    }
  }
}

/// The head of a document: agency on the left, the country on the right.
///
/// Legal source: NĐ 30/2020/NĐ-CP, Phụ lục I, Mục II khoản 1 to 4 (read in a transcription).
package struct Letterhead: Hashable, Sendable {
  package let parent: TemplateText?
  package let agency: TemplateText
  package let number: TemplateText?
  package let placeAndDay: TemplateText?
  /// How many columns of the grid stand left.
  package let left: Int
}

/// The head of an annex.
///
/// Legal source: NĐ 30/2020/NĐ-CP, Phụ lục I, Mục III khoản 1 (read in a transcription).
package struct AnnexHead: Hashable, Sendable {
  /// `Phụ lục I`.
  package let number: TemplateText
  package let title: TemplateText
  /// `(Kèm theo Báo cáo số …)`: left unfilled in an electronic document, as the decree says.
  package let attached: TemplateText?
  package let asOf: TemplateText?
  package let caption: TemplateText?
}

/// The name of the kind of document, and what it is about.
package struct DocumentTitle: Hashable, Sendable {
  package let text: TemplateText
  package let summary: TemplateText?
}

package struct Paragraph: Hashable, Sendable {
  package enum Alignment: String, CaseIterable, Sendable { case left, center, right, justify }

  package let text: TemplateText
  /// In points.
  package let size: Double
  package let isBold: Bool
  package let isItalic: Bool
  package let alignment: Alignment
  /// The first line begins one centimeter to the right.
  package let isIndented: Bool
  /// Dotted lines to write on by hand when nothing was filled in.
  package let blankLines: Int
}

/// `Label: value`, on a line of its own.
package struct FieldLine: Hashable, Sendable {
  package let label: TemplateText
  package let value: TemplateText
}

package struct Signatures: Hashable, Sendable {
  package struct Side: Hashable, Sendable {
    package let titles: [TemplateText]
    /// `(Ký, ghi rõ họ tên)`.
    package let note: TemplateText?
    package let name: TemplateText?
    /// Nơi nhận; stands instead of a signature.
    package let recipients: [TemplateText]
  }
  package let left: Side
  package let right: Side
  /// How many columns of the grid stand left.
  package let split: Int
  /// The room to sign in, in points.
  package let room: Double
}
