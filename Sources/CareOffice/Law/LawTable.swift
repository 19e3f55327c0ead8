import CareCore
import CareFiles

/// One table of law while its files are read. A row of a later file takes the place of the one before with the same key;
/// any other is added. Then all rows together must fit.
struct LawTable<Row> {
  /// A row with what tells it from its like, and where it stands.
  struct Placed {
    let row: Row
    /// Rows that share one follow each other in time; most rows have one.
    let groups: [String]
    /// Within the groups, what a later file writes again to take its place.
    let key: String
    let position: FilePosition
    let log: ProblemLog
    let entry: LawEntry
  }

  /// Whether days without a row may lie between two rows of a group.
  let mayGap: Bool
  private(set) var placed: [Placed] = []
  /// Every row could be read: one that could not would seem to be missing.
  private(set) var isWhole = true

  init(mayGap: Bool = true) { self.mayGap = mayGap }

  /// In the order in which their keys first came.
  var rows: [Row] { placed.map(\.row) }
  var entries: [LawEntry] { placed.map(\.entry) }

  mutating func lay(_ rows: [Placed?]) {
    for row in rows {
      guard let row else {
        isWhole = false
        continue
      }
      guard let index = placed.firstIndex(where: { $0.groups == row.groups && $0.key == row.key }) else {
        placed.append(row)
        continue
      }
      // Twice in one file is a slip; in a later file it is the newer law.
      if placed[index].log === row.log {
        row.log.add(.duplicateKey, at: row.position, key: row.label, ["key": row.entry.id])
      }
      placed[index] = row
    }
  }

  /// Notes rows of one group that hold on the same day and, where none may be, days between them.
  func check() {
    var groups: [String: [Placed]] = [:]
    for row in placed {
      for group in row.groups { groups[group, default: []].append(row) }
    }
    for (group, rows) in groups.sorted(by: { $0.key < $1.key }) {
      let sorted = rows.sorted { ($0.entry.span.from?.description ?? "") < ($1.entry.span.from?.description ?? "") }
      for (before, after) in zip(sorted, sorted.dropFirst()) {
        let (first, second) = (before.entry.span, after.entry.span)
        if first.overlaps(second) {
          after.log.add(
            .lawRowsOverlap, at: after.position, key: after.label,
            ["row": group, "from": second.from?.shortText ?? "…", "to": first.to?.shortText ?? "…"])
        } else if !mayGap, isWhole, let to = first.to, let from = second.from, to.adding(days: 1) != from {
          after.log.add(
            .lawRowsGapped, at: after.position, key: after.label,
            ["row": group, "from": to.adding(days: 1).shortText, "to": from.adding(days: -1).shortText])
        }
      }
    }
  }
}

extension LawTable.Placed {
  /// As problems name it: `rules license-required`.
  var label: String { "\(entry.table.rawValue) \(entry.id)" }

  /// A row known by its id and its first day, in one group of that id.
  ///
  /// - Parameter key: What stands for the first day where the id alone tells rows apart.
  init(_ row: Row, _ reader: NodeReader, _ entry: LawEntry, groups: [String]? = nil, key: String? = nil) {
    self.init(
      row: row, groups: groups ?? [entry.id], key: key ?? entry.span.from?.description ?? "",
      position: reader.position, log: reader.log, entry: entry)
  }
}
