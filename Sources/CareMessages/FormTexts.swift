/// What a fill-in form says besides the checklist.
package enum FormText: String, CaseIterable, Sendable, Worded {
  case sheet
  /// The hidden sheet with the choices.
  case choices
  case instructions
  case checklist
  case inspection
  case facility
  /// The column that says why there is no value.
  case outcome
  case tick
  /// What a spreadsheet says of a value that is none of those listed.
  case chooseOne
  case chooseNumber
  case chooseWhole
  case chooseDay
  case dayPast
  case dayFrom
  case notAbove
  case inspectionCode
  case lawDay
  /// Why a question of the electronic form has no value.
  case noValueBecause

  package var wording: Wording {
    switch self {
    case .sheet: Wording(vi: "Phiếu", en: "Form")
    case .choices: Wording(vi: "Danh mục", en: "Choices")
    case .instructions:
      Wording(
        vi: """
          Điền vào các ô màu vàng. Nội dung không có kết quả thì để trống cột “Kết quả” và chọn ở cột bên cạnh; nội dung \
          để trống cả hai cột là chưa trả lời. Không sửa cột “Mã nội dung”.
          """,
        en: """
          Fill in the yellow cells. Where there is no value, leave “Value” empty and choose beside it; an item with both \
          left empty stays unanswered. Do not change the column “Item”.
          """)
    case .checklist: Wording(vi: "Mã phiếu", en: "Checklist")
    case .inspection: Wording(vi: "Mã cuộc kiểm tra", en: "Inspection code")
    case .facility: Wording(vi: "Cơ sở được kiểm tra", en: "Facility")
    case .outcome: Wording(vi: "Nếu không có kết quả", en: "If there is no value")
    case .tick: Wording(vi: "đánh dấu x vào các lựa chọn đúng", en: "mark what is true with x")
    case .chooseOne: Wording(vi: "Chọn một giá trị trong danh sách.", en: "Choose one of the list.")
    case .chooseNumber: Wording(vi: "Nhập một số từ 0 trở lên.", en: "Enter a number of zero or more.")
    case .chooseWhole: Wording(vi: "Nhập một số nguyên từ 0 trở lên.", en: "Enter a whole number of zero or more.")
    case .chooseDay: Wording(vi: "Nhập ngày, ví dụ 15/05/2025.", en: "Enter a day, as 15/05/2025.")
    case .dayPast: Wording(vi: "Ngày không sau hôm nay.", en: "No day after today.")
    case .dayFrom: Wording(vi: "Ngày không trước {day}.", en: "No day before {day}.")
    case .notAbove: Wording(vi: "Không lớn hơn số ở câu {number}.", en: "No more than the answer to question {number}.")
    case .lawDay: Wording(vi: "Câu hỏi theo quy định ngày", en: "Questions by the law of")
    case .inspectionCode: Wording(vi: "Mã như I-2025-000001.", en: "A code as I-2025-000001.")
    case .noValueBecause:
      Wording(
        vi: "Nếu không có kết quả (bỏ trống nếu đã trả lời)", en: "If there is no value (leave empty if answered)")
    }
  }
}
