/// What is words of somebody's own where only words tell anything: why something is so, what was said, what was noted.
public enum OwnWords {
  /// A single letter, or signs alone: what people type at a question of the program, as `q`, `?`, `-`, and no words. Figures
  /// may be a note.
  public static func isKey(_ text: String) -> Bool {
    let told = text.filter { $0.isLetter || $0.isNumber }
    return told.isEmpty || text.count == 1 && text.allSatisfy(\.isLetter)
  }

  /// Whether any word stands in it: letters side by side.
  public static func holdsWord(_ text: String) -> Bool {
    text.split { !$0.isLetter }.contains { $0.count > 1 }
  }
}
