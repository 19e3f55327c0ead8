// swift-format-ignore-file
// One sentence, one line, however long: sentences are looked for as they are shown.

package import CareCore

extension FileProblemCode: Worded {
  package var wording: Wording {
    switch self {
    case .syntaxError:
      Wording(
        vi: "Tệp viết sai cú pháp YAML/JSON tại đây; kiểm tra lại thụt dòng, dấu hai chấm và dấu ngoặc ({detail}).",
        en: "The YAML/JSON syntax is wrong here; check indentation, colons and quotes ({detail}).")
    case .notUTF8:
      Wording(
        vi: "Tệp không phải mã UTF-8; lưu lại tệp với bảng mã UTF-8.",
        en: "The file is not UTF-8; save it again as UTF-8.")
    case .emptyFile: Wording(vi: "Tệp không có nội dung; điền nội dung.", en: "The file is empty; fill it in.")
    case .fileTooLarge:
      Wording(
        vi: "Tệp có dung lượng {size} MB, vượt mức {limit} MB; tách thành nhiều tệp.",
        en: "The file has {size} MB, more than {limit} MB; split it.")
    case .tooDeep:
      Wording(
        vi: "Nội dung lồng nhau quá {limit} cấp; viết lại đơn giản hơn.",
        en: "The content is nested more than {limit} levels deep; write it more simply.")
    case .aliasRefused:
      Wording(
        vi: "Không dùng tham chiếu “*”; chép lại nội dung tại đây.",
        en: "Aliases (“*”) are not allowed; write the content out here.")
    case .unknownLawFile:
      Wording(
        vi: "Không rõ tệp này là bảng gì: ở đầu tệp phải có một trong các khóa regimes, rules, amounts, steps, conditions, competences, holidays, announced, limits, inspection_regimes, citations, penalties, duties, law, requirements, items, checklist.",
        en: "What table this file is cannot be told: it must have one of the keys regimes, rules, amounts, steps, conditions, competences, holidays, announced, limits, inspection_regimes, citations, penalties, duties, law, requirements, items, checklist at its top.")
    case .lawRowReversed:
      Wording(
        vi: "Dòng này kết thúc (ngày {to}) trước khi bắt đầu (ngày {from}); sửa lại hai ngày.",
        en: "This row ends ({to}) before it begins ({from}); correct the two days.")
    case .lawRowsOverlap:
      Wording(
        vi: "Hai dòng “{row}” cùng áp dụng cho một ngày (dòng trước đến ngày {to}, dòng này từ ngày {from}); ghi ngày cuối cho dòng trước hoặc dời ngày đầu của dòng này.",
        en: "Two rows “{row}” hold on one day (the earlier one to {to}, this one from {from}); end the earlier one, or begin this one later.")
    case .lawRowsGapped:
      Wording(
        vi: "Từ ngày {from} đến ngày {to} không có dòng “{row}” nào; dời ngày cho liền nhau, hoặc thêm một dòng cho những ngày ấy.",
        en: "No row “{row}” holds from {from} to {to}; let the rows meet, or add one for these days.")
    case .severalDocuments:
      Wording(
        vi: "Tệp có nhiều phần ngăn cách bằng “---”; mỗi tệp chỉ một phần.",
        en: "The file holds several documents separated by “---”; keep one in each file.")
    case .keyNotText:
      Wording(vi: "Khóa phải là một từ; sửa lại khóa này.", en: "A key must be a word; mend this key.")
    case .duplicateKey:
      Wording(vi: "Khóa “{key}” ghi hai lần; bỏ một lần.", en: "The key “{key}” stands twice; remove one.")
    case .unknownKey:
      Wording(
        vi: "Không có khóa “{key}”; các khóa được dùng: {known}.",
        en: "There is no key “{key}”; the keys are: {known}.")
    case .unknownKeyWithSuggestion:
      Wording(
        vi: "Không có khóa “{key}”; có thể là “{suggestion}”.",
        en: "There is no key “{key}”; perhaps “{suggestion}” is meant.")
    case .missingKey: Wording(vi: "Thiếu khóa “{key}”; bổ sung khóa này.", en: "The key “{key}” is missing; add it.")
    case .expectedMapping:
      Wording(
        vi: "Chỗ này phải là các dòng “khóa: giá trị”; viết lại theo mẫu.",
        en: "Lines of “key: value” are expected here; rewrite it so.")
    case .expectedList:
      Wording(
        vi: "Chỗ này phải là danh sách; mỗi mục một dòng, bắt đầu bằng dấu “-”.",
        en: "A list is expected here; write each entry on a line that begins with “-”.")
    case .expectedText: Wording(vi: "Chỗ này phải là chữ; ghi lại giá trị.", en: "A text is expected here; write one.")
    case .expectedFlag:
      Wording(vi: "Giá trị phải là true hoặc false; ghi lại.", en: "The value must be true or false; write it so.")
    case .expectedInteger:
      Wording(vi: "Giá trị phải là số nguyên; ghi lại.", en: "A whole number is expected; write one.")
    case .expectedNumber: Wording(vi: "Giá trị phải là số; ghi lại.", en: "A number is expected; write one.")
    case .expectedDay:
      Wording(
        vi: "Giá trị phải là ngày, ví dụ 2025-05-14; ghi lại.",
        en: "A day is expected, as 2025-05-14; write one.")
    case .hiddenCharacter:
      Wording(
        vi: "Chỗ này có ký tự không hiển thị được; hãy gõ lại nội dung này.",
        en: "There are characters here that cannot be shown; type this text again.")
    case .emptyText: Wording(vi: "Mục “{key}” để trống; điền nội dung.", en: "“{key}” is empty; fill it in.")
    case .emptyList:
      Wording(vi: "Danh sách “{key}” để trống; ghi ít nhất một mục.", en: "The list “{key}” is empty; add an entry.")
    case .unknownValue:
      Wording(
        vi: "Không có giá trị “{value}”; các giá trị được dùng: {known}.",
        en: "There is no value “{value}”; the values are: {known}.")
    case .unknownValueWithSuggestion:
      Wording(
        vi: "Không có giá trị “{value}”; có thể là “{suggestion}”.",
        en: "There is no value “{value}”; perhaps “{suggestion}” is meant.")
    case .noSuchDay:
      Wording(
        vi: "Không có ngày “{value}”; ghi ngày có thật, ví dụ 2025-05-14.",
        en: "There is no day “{value}”; write a real one, as 2025-05-14.")
    case .endsBeforeStart:
      Wording(
        vi: "Ngày cuối có hiệu lực {to} trước ngày đầu {from}; sửa một trong hai ngày.",
        en: "The last day of force {to} comes before the first, {from}; correct one of them.")
    case .numberOutOfRange:
      Wording(
        vi: "“{value}” ngoài mức từ {least} đến {most}; ghi số trong mức ấy.",
        en: "“{value}” is outside {least} to {most}; write a number within.")
    case .noSuchNumber:
      Wording(
        vi: "“{value}” không phải là số; ghi số, ví dụ 6.5.",
        en: "“{value}” is no number; write one, as 6.5.")
    }
  }
}
