// swift-format-ignore-file
// One sentence, one line, however long: sentences are looked for as they are shown.

package import CareCore

extension ChecklistProblemCode: Worded {
  package var wording: Wording {
    switch self {
    case .file(let code): code.wording
    case .unknownFileKind:
      Wording(
        vi: "Không rõ đây là tệp gì; dòng đầu phải có khóa requirements, items hoặc checklist.",
        en: "It is not clear what this file is; it needs the key requirements, items or checklist at the top.")
    case .duplicateRequirement:
      Wording(
        vi: "Yêu cầu pháp luật “{id}” đã có; đặt mã khác hoặc bỏ bản trùng.",
        en: "The requirement “{id}” exists already; give another id or remove one.")
    case .quoteDiffers:
      Wording(
        vi: "Trích dẫn của “{id}” khác với danh mục; chép đúng nguyên văn, hoặc đặt mã mới nếu là văn bản sửa đổi.",
        en: "The quote of “{id}” differs from the catalogue; copy it exactly, or use a new id for an amended text.")
    case .duplicateItem:
      Wording(
        vi: "Nội dung kiểm tra “{id}” đã có; đặt mã khác hoặc bỏ bản trùng.",
        en: "The item “{id}” exists already; give another id or remove one.")
    case .duplicateSection:
      Wording(vi: "Phần “{id}” đã có; đặt mã khác.", en: "The section “{id}” exists already; give another id.")
    case .duplicateChecklist:
      Wording(
        vi: "Phiếu kiểm tra “{id}” phiên bản {version} đã có; đổi số phiên bản.",
        en: "The checklist “{id}”, version {version}, exists already; change the version.")
    case .badIdentifier:
      Wording(
        vi: "Mã “{id}” không hợp lệ; chỉ dùng chữ cái không dấu, chữ số và dấu gạch nối, ví dụ room-area.",
        en: "The id “{id}” is not valid; use small ASCII letters, digits and hyphens, as room-area.")
    case .repeatedItem:
      Wording(
        vi: "Nội dung kiểm tra “{id}” đã có trong phiếu này; bỏ một lần.",
        en: "The item “{id}” stands twice in this checklist; remove one.")
    case .sameQuestion:
      Wording(
        vi: "“{item}” và “{other}” cùng hỏi một câu về cùng một yêu cầu; giữ lại một nội dung.",
        en: "“{item}” and “{other}” ask the same about the same requirement; keep one.")
    case .unknownRequirement:
      Wording(
        vi: "Không có yêu cầu pháp luật “{id}”; sửa mã hoặc bổ sung yêu cầu vào thư mục requirements.",
        en: "There is no requirement “{id}”; correct the id or add the requirement.")
    case .unknownItem:
      Wording(
        vi: "Không có nội dung kiểm tra “{id}”; sửa mã hoặc bổ sung nội dung vào thư mục items.",
        en: "There is no item “{id}”; correct the id or add the item.")
    case .requirementNotInForce:
      Wording(
        vi: "“{item}” dẫn yêu cầu {requirement} (hiệu lực từ {from} đến {to}), không có ngày nào thuộc thời hạn của "
          + "phiếu; thay bằng quy định còn hiệu lực hoặc sửa thời hạn phiếu.",
        en: "“{item}” cites {requirement} (in force from {from} to {to}), on no day within the validity of the "
          + "checklist; cite a text in force or change the validity.")
    case .datesReversed:
      Wording(
        vi: "Ngày kết thúc {to} trước ngày bắt đầu {from}; sửa lại một trong hai ngày.",
        en: "The last day {to} comes before the first day {from}; correct one of them.")
    case .unitWithoutNumber:
      Wording(
        vi: "Chỉ nội dung trả lời bằng số mới có đơn vị tính; bỏ “unit” hoặc đổi kiểu trả lời ({answer}).",
        en: "Only a number has a unit; remove “unit” or change the answer type ({answer}).")
    case .choicesMissing:
      Wording(
        vi: "Nội dung lựa chọn phải có danh sách “choices”; bổ sung các phương án.",
        en: "An item answered by choice needs “choices”; add them.")
    case .choicesNotAllowed:
      Wording(
        vi: "Kiểu trả lời {answer} không có phương án lựa chọn; bỏ “choices” hoặc đổi kiểu trả lời.",
        en: "The answer type {answer} has no choices; remove “choices” or change the type.")
    case .duplicateChoice:
      Wording(vi: "Phương án “{id}” ghi hai lần; bỏ một lần.", en: "The choice “{id}” stands twice; remove one.")
    case .reversedNotYesNo:
      Wording(
        vi: "Hành vi bị cấm phải hỏi “Có phát hiện …?” với kiểu trả lời yes_no; đổi kiểu hoặc bỏ “reversed”.",
        en: "A prohibited act is asked with the type yes_no; change the type or remove “reversed”.")
    case .lastTimeNotDate:
      Wording(
        vi: "“last_time” chỉ dùng khi hỏi ngày; đổi kiểu trả lời thành date hoặc bỏ “last_time”.",
        en: "“last_time” goes with the type date only; change the type or remove it.")
    case .pastNotDate:
      Wording(
        vi: "“happened”, “earliest”, “opened” chỉ dùng khi hỏi ngày; đổi kiểu trả lời thành date hoặc bỏ khóa này.",
        en: "“happened”, “earliest” and “opened” go with the type date only; change the type or remove the key.")
    case .partNotNumber:
      Wording(
        vi: "“part_of” chỉ dùng khi hỏi số; đổi kiểu trả lời thành integer hoặc decimal, hoặc bỏ “part_of”.",
        en: "“part_of” goes with a number only; change the type to integer or decimal, or remove it.")
    case .boundNotInteger:
      Wording(
        vi: "“among”, “same_as” chỉ dùng khi hỏi số nguyên; đổi kiểu trả lời thành integer hoặc bỏ khóa này.",
        en: "“among” and “same_as” go with a whole number only; change the type to integer or remove the key.")
    case .boundNotCount:
      Wording(
        vi: "“{value}” không phải là một số đếm trong sổ; ghi một số, ví dụ census.staff (“among”: cả answer(mã nội dung)).",
        en: "“{value}” is no count of the register; write one, as census.staff (“among” also takes answer(item)).")
    case .wholeNotNumber:
      Wording(
        vi: "“{value}” không phải là số; ghi số mà câu trả lời là một phần, ví dụ answer(mã nội dung) hoặc census.children.",
        en: "“{value}” is no number; write what the answer is a part of, as answer(item) or census.children.")
    case .countNotInteger:
      Wording(
        vi: "“counts” chỉ dùng khi hỏi số người; đổi kiểu trả lời thành integer hoặc bỏ “counts”.",
        en: "“counts” goes with the type integer only; change the type or remove it.")
    case .certainWithoutDoubt:
      Wording(
        vi: "“certain_when” nói khi nào thì không còn là cách hiểu; ghi thêm “doubt” hoặc bỏ “certain_when”.",
        en: "“certain_when” says when there is no doubt; add “doubt” or remove it.")
    case .reversedWithMetWhen:
      Wording(
        vi: "Hành vi bị cấm đạt khi không phát hiện; bỏ “met_when”.",
        en: "A prohibited act is met when it was not found; remove “met_when”.")
    case .metWhenMissing:
      Wording(
        vi: "Kiểu trả lời {answer} phải nói khi nào thì đạt; bổ sung “met_when”.",
        en: "The answer type {answer} must say when it is met; add “met_when”.")
    case .conditionWithoutTest:
      Wording(
        vi: "Điều kiện không có phép so sánh; bổ sung, ví dụ “at_least: 6”.",
        en: "The condition has no test; add one, as “at_least: 6”.")
    case .conditionWithSeveralTests:
      Wording(
        vi: "Điều kiện có hai phép so sánh “{first}” và “{second}”; tách ra dưới khóa “all”.",
        en: "The condition has two tests, “{first}” and “{second}”; part them under “all”.")
    case .conditionMixed:
      Wording(
        vi: "“{key}” không đứng chung với “{other}”; đưa “{other}” vào bên trong “{key}”.",
        en: "“{key}” cannot stand beside “{other}”; put “{other}” inside “{key}”.")
    case .malformedOperand:
      Wording(
        vi: "Không đọc được “{value}”; ghi số, ngày, answer, answer(mã nội dung) hoặc số liệu như census.children.",
        en: "“{value}” cannot be read; write a number, a day, answer, answer(item-id) or a fact as census.children.")
    case .conditionOnLaterItem:
      Wording(
        vi: "Điều kiện của “{item}” cần kết quả của “{other}”, nhưng “{other}” không đứng trước trong phiếu này; đưa "
          + "“{other}” lên trước.",
        en: "The condition of “{item}” reads “{other}”, which does not come earlier in this checklist; put it before.")
    case .conditionOnOwnAnswer:
      Wording(
        vi: "Điều kiện áp dụng của “{item}” không thể dựa vào chính câu trả lời của nó; dùng nội dung đứng trước.",
        en: "Whether “{item}” applies cannot depend on its own answer; use an earlier item.")
    case .conditionOnUnknownItem:
      Wording(
        vi: "Điều kiện nhắc đến nội dung “{id}” không có; sửa mã nội dung.",
        en: "The condition reads the item “{id}”, which does not exist; correct the id.")
    case .conditionKindMismatch:
      Wording(
        vi:
          "Điều kiện không bao giờ đúng: “{value}” không so sánh được với “{test}: {limit}”; sửa phép so sánh cho hợp "
          + "với kiểu trả lời.",
        en: "The condition can never hold: “{value}” cannot be tested by “{test}: {limit}”; use a test that fits.")
    case .conditionImpossibleValue:
      Wording(
        vi: "Điều kiện không bao giờ đúng: không có giá trị “{value}”; chọn một trong: {known}.",
        en: "The condition can never hold: there is no value “{value}”; choose one of: {known}.")
    case .conditionContradiction:
      Wording(
        vi: "Điều kiện không bao giờ đúng: các phần về “{value}” loại trừ nhau; sửa một phần hoặc dùng “any”.",
        en: "The condition can never hold: its parts about “{value}” exclude each other; mend one or use “any”.")
    case .impossibleThreshold:
      Wording(
        vi: "Không giá trị nào đạt được mức “{value}”; sửa lại mức (số nhỏ trước, số lớn sau, không âm).",
        en: "No value can reach the limit “{value}”; correct it (the lower first, none negative).")
    case .dueNotDay:
      Wording(
        vi: "Thời hạn “{value}” không phải là ngày; ghi ngày cuối của thời hạn, ví dụ permit.operating_license.issued + 30 working_days.",
        en: "The term “{value}” is no day; write its last day, as permit.operating_license.issued + 30 working_days.")
    case .workingDaysOutsideDue:
      Wording(
        vi: "Chỉ khóa “due” tính được ngày làm việc; đưa thời hạn “{value}” vào “due”.",
        en: "Only “due” can count working days; put the term “{value}” there.")
    }
  }
}
