/// How a sheet is printed: A4, one page wide, as many pages tall as it needs.
package struct PageSetup: Hashable, Sendable {
  package enum Orientation: Hashable, Sendable { case portrait, landscape }

  /// White space at the edges, in millimeters.
  package struct Margins: Hashable, Sendable {
    package var top: Double
    package var bottom: Double
    package var left: Double
    package var right: Double

    package init(top: Double, bottom: Double, left: Double, right: Double) {
      self.top = top
      self.bottom = bottom
      self.left = left
      self.right = right
    }

    /// Legal source: NĐ 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục I: top and bottom 20–25 mm, left 30–35 mm,
    /// right 15–20 mm (read in a transcription).
    package static let official = Margins(top: 20, bottom: 20, left: 30, right: 15)
  }

  package var orientation: Orientation
  package var margins: Margins
  package var header: PageText
  package var footer: PageText
  /// The header begins on the second page; the footer stands on all.
  ///
  /// Legal source: NĐ 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục I: the page number is not shown on the first page (read in
  /// a transcription).
  package var hidesFirstHeader: Bool

  package init(
    orientation: Orientation = .portrait, margins: Margins = .official, header: PageText = .pageNumber,
    footer: PageText = .none, hidesFirstHeader: Bool = true
  ) {
    self.orientation = orientation
    self.margins = margins
    self.header = header
    self.footer = footer
    self.hidesFirstHeader = hidesFirstHeader
  }
}

/// The text above or below every printed page.
package struct PageText: Hashable, Sendable {
  package enum Piece: Hashable, Sendable {
    case text(String)
    case page
    case pageCount
  }

  package var left: [Piece]
  package var center: [Piece]
  package var right: [Piece]
  /// In points.
  package var fontSize: Int

  package init(left: [Piece] = [], center: [Piece] = [], right: [Piece] = [], fontSize: Int = 13) {
    self.left = left
    self.center = center
    self.right = right
    self.fontSize = fontSize
  }

  package static let none = PageText()
  /// The number of the page alone, in the middle.
  package static let pageNumber = PageText(center: [.page])

  /// In the code of Excel; empty when there is nothing to show.
  var code: String {
    [("&L", left), ("&C", center), ("&R", right)]
      .filter { !$0.1.isEmpty }
      .map { "\($0.0)&\"\(CellStyle.fontName),Regular\"&\(fontSize)\(Self.code($0.1))" }
      .joined()
  }

  private static func code(_ pieces: [Piece]) -> String {
    pieces.map { piece in
      switch piece {
      // A text that begins with a digit would lengthen the font size before it.
      case .text(let text):
        (text.first?.isNumber == true ? " " : "")
          + text.split(separator: "&", omittingEmptySubsequences: false)
          .joined(separator: "&&")
      case .page: "&P"
      case .pageCount: "&N"
      }
    }
    .joined()
  }
}
