/// The schema as it was first released. It is text, and nothing of it is worked out from what the program knows today: a
/// database of this version must come out the same however the enumerations grow.
enum Version1 {
  static let sql = """
    PRAGMA application_id = 1296124225;

    """
    + [
      trail, facilities, permits, campaigns, inspections, deadlines, remediation, reports, kept, once,
    ].joined()
}
