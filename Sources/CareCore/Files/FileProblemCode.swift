/// What may be wrong with any file of keys and values. The sentence stands in the catalog under the code.
public enum FileProblemCode: String, CaseIterable, Sendable {
  case syntaxError = "syntax_error"
  case notUTF8 = "not_utf8"
  case emptyFile = "empty_file"
  case fileTooLarge = "file_too_large"
  case tooDeep = "too_deep"
  /// An anchor's content repeated by an alias.
  case aliasRefused = "alias_refused"
  case severalDocuments = "several_documents"
  /// A file of a folder of law whose keys at the top name no kind of law.
  case unknownLawFile = "unknown_law_file"
  /// A row of law that ends before it begins.
  case lawRowReversed = "law_row_reversed"
  /// Two rows of law of one kind that hold on the same day.
  case lawRowsOverlap = "law_rows_overlap"
  /// Days between two rows of law of one kind on which none holds.
  case lawRowsGapped = "law_rows_gapped"
  case keyNotText = "key_not_text"
  case duplicateKey = "duplicate_key"
  case unknownKey = "unknown_key"
  case unknownKeyWithSuggestion = "unknown_key_with_suggestion"
  case missingKey = "missing_key"
  case expectedMapping = "expected_mapping"
  case expectedList = "expected_list"
  case expectedText = "expected_text"
  case expectedFlag = "expected_flag"
  case expectedInteger = "expected_integer"
  case expectedNumber = "expected_number"
  case expectedDay = "expected_day"
  /// NUL, an escape, or a character that turns the writing direction.
  case hiddenCharacter = "hidden_character"
  case emptyText = "empty_text"
  case emptyList = "empty_list"
  case unknownValue = "unknown_value"
  case unknownValueWithSuggestion = "unknown_value_with_suggestion"
  case noSuchDay = "no_such_day"
  case noSuchNumber = "no_such_number"
  /// A last day of force before the first.
  case endsBeforeStart = "ends_before_start"
  case numberOutOfRange = "number_out_of_range"
}
