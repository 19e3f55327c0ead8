/// The options in which people write in their own words, and where these words stand in lists and reports: the one list of
/// what leaves in no report below "Hạn chế" and in no file unless a person has released it for that.
///
/// Legal source: Luật Trẻ em 102/2016/QH13, Điều 6 khoản 11 (read): a child's private life is not disclosed.
package enum FreeWords {
  /// How the words of a column are told from those of the program.
  package enum Place: Hashable, Sendable {
    /// Whatever the column holds was written by a person.
    case whole(ColumnKey)
    /// A person may have written it; the row says so: see ``DataRow/written``.
    case written(ColumnKey)
    /// In no list and no report but on the page of one thing, which is not printed as a file.
    case page
  }

  /// By option. One that several commands have stands wherever any of them writes it.
  package static let places: [String: Set<Place>] = [
    "--statement": [.written(.statement), .written(.title), .written(.question)],
    "--remedy": [.written(.remedy)],
    "--seen": [.whole(.seen)],
    "--demand": [.whole(.demand), .written(.title)],
    "--reason": [.written(.corrections), .written(.excuse), .whole(.lastProgress), .written(.note), .page],
    "--evidence": [.whole(.lastProgress)],
    "--note": [.whole(.note), .written(.note), .page],
    "--what": [.whole(.content), .page],
    "--reply": [.whole(.reply), .page],
    "--place": [.written(.name), .written(.title)],
    "--facility-opinion": [.page], "--must": [.page], "--cured": [.page], "--caption": [.page],
    "--text": [.page], "--cause": [.page], "--harm": [.page],
  ]

  /// Columns that are kept out wherever they hold anything, by the data set or list whose rows they stand in. A column of
  /// notes of the program, as that of items, is none of them.
  package static let whole: [String: Set<ColumnKey>] = [
    Dataset.findings.id: [.seen], Dataset.observations.id: [.seen, .reply],
    Dataset.remediations.id: [.seen, .demand, .lastProgress], Dataset.handlings.id: [.note],
    "referrals": [.content, .reply], "papers": [.note],
  ]

  /// The columns of a data set or list.
  package static func whole(of dataset: String) -> Set<ColumnKey> { whole[dataset] ?? [] }
}
