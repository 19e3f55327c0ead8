public import CareCore

/// What a checklist can be handed out as.
public enum ChecklistFormat: String, CaseIterable, Sendable {
  /// For print.
  case markdown
  /// A spreadsheet to fill in, read back by ``Desk/answers(_:for:)``.
  case xlsx
  /// For KoboToolbox and ODK, whose submissions are read back in the same way.
  case xlsform
}

extension ChecklistShelf {
  /// Writes a checklist as a form, whole or not at all.
  ///
  /// - Parameter instant: What a spreadsheet says of when it was made.
  /// - Throws: ``Failure`` when there is no such checklist, the file cannot be written, or a form stands there that
  ///   somebody filled in.
  public func export(
    _ id: String, as format: ChecklistFormat, to path: String, at instant: Instant, on day: CalendarDay
  ) throws {
    if format == .markdown {
      try OutputKind.check(path, "md", "txt")
    } else {
      try OutputKind.check(path, "xlsx")
    }
    let checklist = try checklist(id).offered(on: day)
    let form = ChecklistForm(checklist, language, on: day)
    if AnswerSheet.isFilled(path) { throw Failure(.formWouldBeLost, ["path": path]) }
    switch format {
    case .markdown: try checklist.writeMarkdown(to: path, language, on: day)
    case .xlsx: try ChecklistWorkbook(form: form).write(to: path, at: instant)
    case .xlsform: try ChecklistXLSForm(form: form).write(to: path, at: instant)
    }
  }
}
