/// The time of notices: from 01/7/2026 a facility says that it operates, and no paper is issued.
///
/// Legal source: NQ 66.18/2026/NQ-CP, Điều 6 and Phụ lục I.10 Mục 2 B.III (read).
enum Version2 {
  static let sql = [trail, operation, permitEvent, inspectionEvent, closure, census].joined()

  /// Entries say by which format their hash was worked out; those that stand there keep the first.
  static let trail = """
    ALTER TABLE trailEntry ADD COLUMN format INTEGER NOT NULL DEFAULT 1 CHECK (format > 0);

    """
}
