/// What the law was by which deadlines were told, so that a later law can show what it moved.
enum Version3 {
  static let sql = """
    ALTER TABLE lawMark ADD COLUMN content TEXT CHECK (content <> '');

    """
}
