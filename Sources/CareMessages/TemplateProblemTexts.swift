package import CareCore

extension TemplateProblemCode: Worded {
  package var wording: Wording {
    switch self {
    case .file(let code): code.wording
    case .badIdentifier:
      Wording(
        vi: "Mã mẫu “{id}” chỉ được gồm chữ thường không dấu, chữ số và dấu gạch nối, ví dụ campaign-summary.",
        en: "The id “{id}” may have small letters, digits and hyphens only, as campaign-summary.")
    case .blockUnclear:
      Wording(
        vi: "Mỗi khối phải là đúng một mục, gồm một trong các loại: {known}.",
        en: "A block must be exactly one of: {known}.")
    case .unknownDataset:
      Wording(
        vi: "Không có bộ dữ liệu “{id}”. Có thể dùng: {known}.",
        en: "There is no dataset “{id}”. Known: {known}.")
    case .unknownColumn:
      Wording(
        vi: "Bộ dữ liệu “{dataset}” không có cột “{id}”. Có thể dùng: {known}.",
        en: "The dataset “{dataset}” has no column “{id}”. Known: {known}.")
    case .unknownPlaceholder:
      Wording(
        vi: "Không có giá trị “{id}” để điền vào chỗ trong ngoặc nhọn. Có thể dùng: {known}.",
        en: "No value “{id}” can fill the place in braces. Known: {known}.")
    case .unknownFormat:
      Wording(
        vi: "Không hiểu cách ghi “{id}” sau dấu hai chấm. Có thể dùng: {known}.",
        en: "The way of writing “{id}” after the colon is not known. Known: {known}.")
    case .unclosedBrace:
      Wording(
        vi: "Dấu “{” không có dấu “}” đi cùng; hãy viết trọn vẹn, ví dụ agency trong ngoặc nhọn.",
        en: "A brace is opened and not closed; close it.")
    case .unknownCondition:
      Wording(
        vi: "Điều kiện “{id}” không phải là tên giá trị hay bộ dữ liệu. Có thể dùng: {known}.",
        en: "The condition “{id}” is neither a value nor a dataset. Known: {known}.")
    case .conditionValueMismatch:
      Wording(
        vi: "Điều kiện lọc “{id}” phải là true, false, present, absent hoặc một giá trị của cột.",
        en: "The filter “{id}” must be true, false, present, absent or a value of the column.")
    case .badWidth:
      Wording(
        vi: "Bề rộng “{value}” không dùng được; ghi số milimét từ 4 đến {limit}.",
        en: "The width “{value}” cannot be used; write millimeters from 4 to {limit}.")
    case .widthMissing:
      Wording(
        vi: "Trang tính “{sheet}” chưa có bề rộng cột. Thêm grid, hoặc ghi width cho mọi cột của một bảng.",
        en: "The sheet “{sheet}” has no column widths. Add grid, or a width for every column of one table.")
    case .sheetTooWide:
      Wording(
        vi:
          "Các cột của trang tính “{sheet}” rộng {width} mm, khổ A4 chỉ còn {limit} mm. Thu hẹp cột hoặc dùng landscape.",
        en:
          "The columns of the sheet “{sheet}” are {width} mm wide, A4 leaves {limit} mm. Make them narrower or use landscape."
      )
    case .spanMismatch:
      Wording(
        vi: "Các cột của bảng chiếm {spans} ô lưới, trang tính có {columns} ô. Sửa span cho khớp.",
        en: "The columns of the table take {spans} grid columns, the sheet has {columns}. Change the spans.")
    case .badSpan:
      Wording(
        vi: "Số ô “{value}” không dùng được; ghi số nguyên từ 1 đến {limit}.",
        en: "The number of columns “{value}” cannot be used; write a whole number from 1 to {limit}.")
    case .badSheetName:
      Wording(
        vi:
          "Tên trang tính “{name}” không hợp lệ: tối đa 31 ký tự, không có [ ] : * ? / \\ và không có dấu ' ở đầu, cuối.",
        en: "The sheet name “{name}” is not valid: up to 31 characters, without [ ] : * ? / \\ and no ' at the ends.")
    case .duplicateSheetName:
      Wording(
        vi: "Đã có trang tính tên “{name}”; hãy đặt tên khác.",
        en: "There already is a sheet “{name}”; choose another name.")
    case .severalMainTables:
      Wording(
        vi: "Trang tính “{sheet}” có hơn một bảng chính; chỉ để main: true ở một bảng.",
        en: "The sheet “{sheet}” has more than one main table; leave main: true on one.")
    case .columnWithoutContent:
      Wording(
        vi: "Cột cần có key (một cột dữ liệu) hoặc text (câu có ngoặc nhọn), và chỉ một trong hai.",
        en: "A column needs either key (a column of the dataset) or text (with braces), not both.")
    case .gridTooNarrow:
      Wording(
        vi: "Trang tính “{sheet}” chỉ có một cột; khối này cần ít nhất hai cột.",
        en: "The sheet “{sheet}” has one column only; this block needs two.")
    case .totalNotNumber:
      Wording(
        vi: "Cột “{id}” không có trong bảng nên không cộng được. Có thể dùng: {known}.",
        en: "The column “{id}” is not in the table and cannot be summed. Known: {known}.")
    case .chartSheetMissing:
      Wording(
        vi: "Không có trang tính “{id}” để vẽ biểu đồ. Có thể dùng: {known}.",
        en: "There is no sheet “{id}” to draw a chart from. Known: {known}.")
    case .chartTableMissing:
      Wording(
        vi: "Trang tính “{sheet}” không có bảng của bộ dữ liệu “{id}” để vẽ biểu đồ. Trang có: {known}.",
        en: "The sheet “{sheet}” has no table of the dataset “{id}” to draw a chart from. It has: {known}.")
    case .chartColumnMissing:
      Wording(
        vi: "Bảng “{dataset}” của biểu đồ không có cột “{id}”; thêm cột ấy vào bảng hoặc dùng: {known}.",
        en: "The table “{dataset}” of the chart has no column “{id}”; add it to the table or use: {known}.")
    case .chartOfGroups:
      Wording(
        vi: "Bảng “{id}” có dòng nhóm (group_by) nên không vẽ được biểu đồ; bỏ group_by hoặc vẽ từ bảng khác.",
        en: "The table “{id}” has group rows (group_by) and cannot be drawn; take group_by out or use another table.")
    case .badChartHeight:
      Wording(
        vi: "Chiều cao biểu đồ “{value}” không dùng được; ghi số milimét từ 40 đến 200.",
        en: "The chart height “{value}” cannot be used; write millimeters from 40 to 200.")
    }
  }
}
