// swift-format-ignore-file
// One sentence, one line, however long: sentences are looked for as they are shown.

package import CareCore

extension FailureCode: Worded {
  package var wording: Wording {
    switch self {
    // MARK: Usage
    case .toldAtNeeded:
      Wording(
        vi: "Thiếu thời điểm báo: đã báo lúc nào thì ghi bằng {option}, ví dụ {option} 21h40 (hôm nay), {option} \"21h40 14/5/2025\"; vừa báo xong thì {option} \"bây giờ\".",
        en: "When were they told? Say it with {option}, as {option} 21:40 (today) or {option} \"21:40 14/5/2025\"; {option} now where it was just now.")
    case .optionNeeded:
      Wording(
        vi: "Thiếu {option}. Xem cách dùng: maiam {command} --help.",
        en: "{option} is missing. See: maiam {command} --help.")
    case .optionsConflict:
      Wording(
        vi: "Không dùng {first} cùng với {second}; hãy chọn một.",
        en: "{first} and {second} exclude each other; choose one.")
    case .pageIsNoFile:
      Wording(
        vi: "Trang của một mục có lời ghi tự do, không xuất thành CSV. Xem trên màn hình (--format table), dùng --format json, hoặc xuất danh sách có CSV.",
        en: "The page of one thing holds free words and is not printed as CSV. Read it on the screen (--format table), take --format json, or a list, which has CSV.")
    case .optionTwice:
      Wording(
        vi: "{option} chỉ nhận một giá trị nhưng được ghi {count} lần; hãy giữ lại một lần.",
        en: "{option} takes one value but is given {count} times; keep one of them.")
    case .nothingToChange:
      Wording(
        vi: "Chưa nêu nội dung nào để sửa. Hãy thêm ít nhất một nội dung, ví dụ --name hoặc --address.",
        en: "Nothing to change was named. Add at least one field, for example --name or --address.")

    // MARK: Input
    case .noSuchDay:
      Wording(
        vi: "“{value}” không phải là một ngày có thật, đủ ngày, tháng và năm bốn chữ số. Viết ngày theo dạng 15/5/2025 hoặc 2025-05-15.",
        en: "“{value}” is no day of the calendar with its month and its year of four digits. Write days as 15/5/2025 or 2025-05-15.")
    case .dayIsNegative:
      Wording(
        vi: "“{value}” là một số âm, không phải là một ngày (trong Excel, ô ngày như vậy hiện thành dãy “#”). Ghi ngày theo dạng 15/5/2025, hoặc để trống nếu chưa biết.",
        en: "“{value}” is a negative number and no day (Excel shows such a cell as a row of “#”). Write the day as 15/5/2025, or leave it empty where it is not known.")
    case .noSuchInstant:
      Wording(
        vi: "“{value}” không phải là một thời điểm. Viết theo dạng 2025-05-14T09:30:00+07:00.",
        en: "“{value}” is not an instant. Write it as 2025-05-14T09:30:00+07:00.")
    case .noSuchNumber:
      Wording(
        vi: "“{value}” không phải là số đếm. Ghi một số nguyên từ 0, chỉ gồm chữ số, ví dụ 12; chưa biết thì ghi “không rõ”, không ghi 0.",
        en: "“{value}” is not a count. Write a whole number of zero or more, in digits alone, as 12; where nobody knows it, write “không rõ” and not 0.")
    case .noSuchChoice:
      Wording(
        vi: "“{value}” không có trong danh mục {field}. Chọn một trong: {choices}.",
        en: "“{value}” is not a value of {field}. Choose one of: {choices}.")
    case .emptyValue:
      Wording(vi: "{field} đang để trống; hãy điền nội dung.", en: "{field} is empty; fill it in.")
    case .reasonNeeded:
      Wording(
        vi: "{field}: “{value}” không phải là lý do. Ghi bằng lời vì sao, ví dụ “Gõ nhầm, đã hỏi lại cơ sở”.",
        en: "{field}: “{value}” is no reason. Say why in words, as “typed by mistake, asked again”.")
    case .wordsNeeded:
      Wording(
        vi: "{field}: “{value}” không phải là lời ghi. Ghi bằng lời; không có gì để ghi thì bỏ {field}.",
        en: "{field}: “{value}” is no words. Write words; leave {field} out where there is nothing to write.")
    case .wordsNotSettled:
      Wording(
        vi: "{field}: “{value}” chưa được ghi. Chạy lại lệnh với lời không nêu danh tính trẻ em, hoặc gõ “g” khi được hỏi để giữ nguyên.",
        en: "{field}: “{value}” is not kept. Run the command again with words that tell of no child, or type “g” when asked, to keep it.")
    case .wordsMayTell:
      Wording(
        vi: "{field}: “{part}” có thể nêu tên, ngày sinh hoặc tuổi của một trẻ em; chưa ghi. Viết lại không nêu danh tính (ví dụ “một trẻ gái”); nếu không phải trẻ em thì ghi thêm --keep-words.",
        en: "{field}: “{part}” may tell a child's name, birth date or age; nothing was kept. Write it again without telling who (as “a girl”); where it is no child, add --keep-words.")
    case .cellMayTell:
      Wording(
        vi: "“{part}” có thể nêu tên, ngày sinh hoặc tuổi của một trẻ em. Sửa ô này để không nêu danh tính; nếu không phải trẻ em thì ghi thêm --keep-words.",
        en: "“{part}” may tell a child's name, birth date or age. Change the cell so that it tells of none; where it is no child, add --keep-words.")
    case .countUnlikely:
      Wording(
        vi: "{list} của ngày {on}: nhiều bất thường đối với một cơ sở; chưa ghi. Xem lại; nếu đúng thì ghi thêm --allow-many.",
        en: "{list} on {on}: unusually many for one facility; nothing was recorded. Check; if it is right, add --allow-many.")
    case .invalidText:
      Wording(
        vi: "{field} có ký tự không hiển thị được; hãy gõ lại nội dung này.",
        en: "{field} holds characters that cannot be shown; type it again.")
    case .invalidFacilityCode:
      Wording(
        vi: "“{code}” không dùng làm mã cơ sở được. Mã dài tối đa 32 ký tự, không có khoảng trắng hoặc dấu “/”, không bắt đầu bằng “-” và không có dạng F-000001.",
        en: "“{code}” cannot be a facility code. Codes have up to 32 characters, no spaces or “/”, do not begin with “-” and do not look like F-000001.")
    case .invalidSeries:
      Wording(
        vi: "Ký hiệu máy “{value}” không hợp lệ. Dùng từ 0 đến 3 chữ cái in hoa không dấu, ví dụ B.",
        en: "The series “{value}” is not valid. Use 0 to 3 capital letters, for example B.")
    case .invalidSigner:
      Wording(
        vi: "Không hiểu người ký “{value}”. Viết chức vụ và họ tên, ngăn bằng dấu “|”, ví dụ \"KT. GIÁM ĐỐC|PHÓ GIÁM ĐỐC|Nguyễn Văn A\".",
        en: "The signer “{value}” is not understood. Write titles and name separated by “|”, for example \"KT. GIÁM ĐỐC|PHÓ GIÁM ĐỐC|Nguyễn Văn A\".")
    case .invalidPhone:
      Wording(
        vi: "“{value}” không phải là số điện thoại; chỉ dùng chữ số, khoảng trắng, dấu chấm, dấu “+” và “-”.",
        en: "“{value}” is not a phone number; use digits, spaces, dots, “+” and “-” only.")
    case .duplicateFacilityCode:
      Wording(
        vi: "Mã cơ sở {code} đã có trong sổ. Chọn mã khác, hoặc dùng “maiam facility edit {code}” để cập nhật cơ sở ấy.",
        en: "Facility code {code} is already in the register. Choose another, or use “maiam facility edit {code}”.")
    case .duplicateInFile:
      Wording(
        vi: "mã cơ sở {code} đã có ở dòng {line} của tệp này. Giữ lại một dòng.",
        en: "facility code {code} stands on line {line} of this file already. Keep one row.")
    case .rowToldOtherwise:
      Wording(
        vi: "dòng {line} của tệp này đã ghi cùng {kind}, {event}, mà ghi khác: {list}. Một trong hai dòng sai: sửa cho giống nhau hoặc giữ lại một dòng.",
        en: "line {line} of this file tells of the same {kind}, {event}, and says otherwise: {list}. One of the two is wrong: make them say the same or keep one.")
    case .rowInFileTwice:
      Wording(
        vi: "cơ sở “{name}” ở xã, phường này đã có ở dòng {line} của tệp này. Giữ lại một dòng, hoặc ghi mã cơ sở nếu là hai cơ sở khác nhau.",
        en: "“{name}” in this commune stands on line {line} of this file already. Keep one row, or give codes if these are two facilities.")
    case .rowsDisagree:
      Wording(
        vi: "khác với dòng {line} của cùng cơ sở (“{first}”). Sửa cho hai dòng giống nhau.",
        en: "differs from line {line} of the same facility (“{first}”). Make both rows say the same.")
    case .dayIncomplete:
      Wording(
        vi: "“{value}” chưa đủ ngày, tháng, năm. Ghi đủ ngày, ví dụ 15/5/2019, hoặc để trống ô này nếu không rõ ngày.",
        en: "“{value}” is not a whole day. Write it as 15/5/2019, or leave the cell empty when the day is not known.")
    case .dayIncompleteNeeded:
      Wording(
        vi: "“{value}” chưa đủ ngày, tháng, năm. Ghi đủ ngày, ví dụ 15/5/2019; không để trống ô này, vì để trống là không có việc ấy.",
        en: "“{value}” is not a whole day. Write it as 15/5/2019; do not leave the cell empty, which would say that it never happened.")
    case .dayMustBeKnown:
      Wording(
        vi: "phải có ngày: để trống thì sổ coi là không có ngày ấy (giấy không có thời hạn, cơ sở chưa đóng cửa, giấy chưa bị thu hồi). Hỏi lại ngày rồi ghi; chưa có ngày thì để riêng dòng này, chưa nhập.",
        en: "a day is needed: left empty there would be none (a paper without a term, a place that never closed, a paper that was never withdrawn). Ask for the day; until it is known, leave this row out of the list.")
    case .dayEmpty:
      Wording(
        vi: "{field} đang để trống. Ghi ngày, hoặc tháng, năm (5/2019; 2019); không biết thì ghi “không rõ”.",
        en: "{field} is empty. Write the day, or its month or year (5/2019; 2019); where nobody knows it, write “không rõ”.")
    case .lastDayIncomplete:
      Wording(
        vi: "“{value}” chưa đủ ngày. Ngày cuối chỉ ghi tháng hoặc năm thì ghi ngày cuối cùng của tháng, năm ấy: {day}. Không bỏ trống, vì bỏ trống là không có thời hạn.",
        en: "“{value}” is not a whole day. Where the paper names no more than the month or the year, write its last day: {day}. Do not leave it out, which would say that there is no term.")
    case .lastDayIsTerm:
      Wording(
        vi: "“{value}” là một khoảng thời gian, chưa phải là ngày. Ghi đủ ngày cuối cùng: ngày cấp (ngày bắt đầu) cộng khoảng thời gian ấy{days}, đúng như giấy ghi. Không bỏ trống, vì bỏ trống là không có thời hạn.",
        en: "“{value}” is a length of time and no day. Write the last day in full: the day of issue (or of the beginning) and that time after it{days}, as the paper has it. Do not leave it out, which would say that there is no term.")
    case .lossOfPlace:
      Wording(
        vi: "“{value}” cho biết cơ sở không còn hoặc tạm dừng hoạt động, nhưng không cột nào được đọc ghi điều đó: nhập như vậy thì sổ coi là đang hoạt động. Đã đóng cửa, giải thể thì ghi ngày vào cột “Ngày đóng cửa” của danh sách cơ sở, hoặc ghi trước bằng “maiam facility close”. Tạm dừng thì nhập dòng này mà không có lời ấy, rồi ghi bằng “maiam operation pause”. {way}",
        en: "“{value}” says that the place runs no more, or not for now, and no column that is read says so: imported like this, it would count as running. Where it was closed, write the day in the column “Ngày đóng cửa” of the list of facilities, or record it first with “maiam facility close”. Where it is paused, import the row without these words, then run “maiam operation pause”. {way}")
    case .lossOfPaper:
      Wording(
        vi: "“{value}” cho biết giấy tờ không còn hiệu lực hoặc chưa có, nhưng không cột nào được đọc ghi điều đó: nhập như vậy thì sổ coi giấy ở dòng này là còn hiệu lực. Hết hạn thì ghi ngày vào cột “Có giá trị đến”. Bị thu hồi, đình chỉ, chưa cấp thì bỏ số và ngày cấp khỏi dòng này, rồi nhập giấy cùng quyết định ấy bằng “maiam permit import”. {way}",
        en: "“{value}” says that the paper holds no more, or that there is none, and no column that is read says so: imported like this, the paper of this row would count as in force. Where it expired, write the day in a column “Có giá trị đến”. Where it was withdrawn, suspended or never issued, take its number and day out of this row and import the paper with that decision by “maiam permit import”. {way}")
    case .lossInPapers:
      Wording(
        vi: "“{value}” cho biết giấy tờ không còn hiệu lực hoặc chưa có, nhưng dòng này chỉ ghi “{event}”: nhập như vậy thì sổ coi giấy là còn hiệu lực. Hết hạn thì ghi ngày vào cột “Ngày hết hạn”. Bị thu hồi, đình chỉ, từ chối thì thêm một dòng có sự kiện ấy, ngày và số quyết định. {way}",
        en: "“{value}” says that the paper holds no more, or that there is none, and this row says only “{event}”: imported like this, it would count as in force. Where it expired, write the day in the column “Ngày hết hạn”. Where it was withdrawn, suspended or refused, add a row with that event, its day and the number of the decision. {way}")
    case .ambiguousNumber:
      Wording(
        vi: "“{value}” có thể là {whole} hoặc là một số thập phân. Viết {whole} nếu là số người.",
        en: "“{value}” may be {whole} or a decimal. Write {whole} if it is a number of people.")
    case .cellError:
      Wording(
        vi: "ô này có công thức bị lỗi ({value}). Sửa công thức hoặc gõ giá trị vào ô.",
        en: "the formula in this cell failed ({value}). Mend it or type the value.")
    case .groupsUnclear:
      Wording(
        vi: "Tệp “{path}”: không rõ {count} dòng (dòng {lines}) là tên nhóm hay là cơ sở, ví dụ dòng {line} “{name}”: dòng chỉ có tên và số, bên dưới lại có các cơ sở khác. Nếu là tên nhóm, số là của cả nhóm: thêm --group-row {line}, hoặc gộp ô dòng ấy qua ít nhất 3 cột. Nếu là cơ sở, số là của riêng cơ sở ấy: thêm --facility-row {line}, hoặc ghi mã cơ sở, địa chỉ vào dòng. Mỗi dòng một lần tùy chọn.",
        en: "“{path}”: {count} rows (rows {lines}) may be groups or facilities, row {line} “{name}” for one: it has a name and numbers alone, with other facilities below it. If it is a group, its numbers are those of the whole group: add --group-row {line}, or merge the row over three columns or more. If it is a facility, its numbers are its own: add --facility-row {line}, or write its code or address. One option for each row.")
    case .rowNotChosen:
      Wording(
        vi: "Tệp “{path}” không có dòng dữ liệu số {line} để áp dụng {option}. Ghi số dòng như trong bảng tính, dòng nằm dưới tiêu đề.",
        en: "“{path}” has no row of data {line} to which {option} could apply. Give the number of a row below the heading, as a spreadsheet numbers it.")
    case .titleDayUnsettled:
      Wording(
        vi: "Tệp “{path}”: {place} ghi “{title}”, còn số đếm (từ dòng {line}) không có ngày riêng. Cho biết đó là số của ngày nào bằng --on: {choices}, hoặc ngày khác. Chưa nêu thì không ghi số nào vào sổ.",
        en: "“{path}”: {place} says “{title}”, and its counts (from row {line}) have no day of their own. Say with --on of which day they are: {choices}, or another day. Until then no count is recorded.")
    case .formulaUncounted:
      Wording(
        vi: "ô chứa công thức chưa được tính, nên không biết kết quả. Mở tệp bằng Excel hoặc LibreOffice, lưu lại rồi nhập lại; hoặc gõ thẳng giá trị vào ô.",
        en: "the formula in this cell was never counted, so its result is not known. Open the file in Excel or LibreOffice, save it and import it again; or type the value.")
    case .dayHoldsYear:
      Wording(
        vi: "ô hiện {value} vì số {year} được gõ vào ô định dạng ngày; có lẽ ý là năm {year}. Ghi đủ ngày, tháng, năm, hoặc định dạng ô là Văn bản (Text) rồi gõ lại {year}.",
        en: "the cell shows {value} because the number {year} was typed into a cell for days; the year {year} may be meant. Write the whole day, or format the cell as text and type {year} again.")
    case .dayIsNumber:
      Wording(
        vi: "“{value}” là số đếm ngày của bảng tính, ứng với ngày {day}. Nếu đúng là ngày ấy, định dạng ô là Ngày (Date) hoặc gõ {day}.",
        en: "“{value}” is a day as spreadsheets count them, {day}. If that is the day, format the cell as a date or type {day}.")
    case .dayWithoutYear:
      Wording(
        vi: "ô chỉ hiện “{value}”, không có năm. Gõ đủ ngày, tháng, năm, ví dụ 15/5/2019.",
        en: "the cell shows “{value}” alone, without a year. Type the whole day, 15/5/2019.")
    case .wordsAreDay:
      Wording(
        vi: "bảng tính đã đổi chữ trong ô này thành ngày ({value}), nên không biết người lập đã gõ gì. Định dạng ô là Văn bản (Text) rồi gõ lại.",
        en: "the spreadsheet made a day ({value}) of what was typed here, and nobody knows what that was. Format the cell as text and type it again.")
    case .wordsAreTime:
      Wording(
        vi: "bảng tính đã đổi chữ trong ô này thành giờ ({value}), nên không biết người lập đã gõ gì. Định dạng ô là Văn bản (Text) rồi gõ lại.",
        en: "the spreadsheet made a time of day ({value}) of what was typed here, and nobody knows what that was. Format the cell as text and type it again.")
    case .wordsAreTruth:
      Wording(
        vi: "ô này là giá trị đúng/sai của bảng tính ({value}), không phải chữ. Định dạng ô là Văn bản (Text) rồi gõ lại.",
        en: "this cell is a truth value of the spreadsheet ({value}), not text. Format it as text and type it again.")
    case .wordsAreNumber:
      Wording(
        vi: "ô này là một con số ({value}), không phải chữ như cột này cần. Kiểm tra lại; nếu đúng, định dạng ô là Văn bản (Text) rồi gõ lại.",
        en: "this cell is a number ({value}), not words as this column needs. Check it; if it is right, format the cell as text and type it again.")
    case .wholeBelowChildren:
      Wording(
        vi: "tổng số đối tượng ({whole}) không khớp với số trẻ em ({children}) và đối tượng khác ({others}). Sửa lại các số cho khớp.",
        en: "the total ({whole}) does not agree with children ({children}) and others ({others}). Make the numbers agree.")
    case .severalOfThatName:
      Wording(
        vi: "Có nhiều cơ sở tên “{name}” ở nơi này: {codes}. Ghi mã cơ sở vào cột “Mã cơ sở”.",
        en: "There are several facilities called “{name}” there: {codes}. Write the code in a column “Mã cơ sở”.")
    case .nameOfAnotherDay:
      Wording(
        vi: "“{name}”, {place}: trong sổ đó là tên, nơi của {code} vào ngày khác hoặc theo mã đã gộp; ngày {day} là “{present}”, {present_place}. Nếu là cơ sở này thì sửa tên, xã, phường của dòng như trong sổ, hoặc nêu đúng ngày của danh sách bằng --on; nếu là cơ sở khác thì ghi cho dòng một mã riêng ở cột “Mã cơ sở”.",
        en: "“{name}”, {place}: in the register that is the name and place of {code} on another day or under a merged code; on {day} it is “{present}”, {present_place}. If the row means it, write name and commune as the register has them, or give the day of the list by --on; if it is another place, give the row a code of its own in a column “Mã cơ sở”.")
    case .nameDiffersInMarks:
      Wording(
        vi: "“{name}”, {place}: trong sổ có {candidates}, tên chỉ khác dấu. Có phải là cơ sở ấy không? Nếu phải thì sửa tên của dòng như trong sổ, hoặc ghi mã của cơ sở ấy vào cột “Mã cơ sở”; nếu là cơ sở khác thì ghi cho dòng một mã riêng ở cột “Mã cơ sở”.",
        en: "“{name}”, {place}: the register has {candidates}, a name that differs in its marks only. Is it that one? If so, write the name as the register has it, or its code in a column “Mã cơ sở”; if it is another place, give the row a code of its own in a column “Mã cơ sở”.")
    case .noFacilityOfThatName:
      Wording(
        vi: "Không có cơ sở nào tên “{name}” trong sổ. Tìm bằng “maiam facility search”, hoặc nhập cơ sở này trước.",
        en: "No facility called “{name}” is in the register. Look with “maiam facility search”, or import it first.")
    case .noFacilityOfThatNameNear:
      Wording(
        vi: "Không có cơ sở nào tên đúng như “{name}” (và ở nơi dòng này ghi, nếu có) trong sổ; gần giống: {candidates}. Nếu là một trong số đó thì ghi mã cơ sở vào cột “Mã cơ sở”; nếu không, nhập cơ sở này trước.",
        en: "No facility is called exactly “{name}” (and lies where this row says, if it does) in the register; nearly so: {candidates}. If it is one of these, write its code in a column “Mã cơ sở”; otherwise import it first.")
    case .codeOfAnother:
      Wording(
        vi: "Mã {code} trong sổ là cơ sở “{name}” ở {place}, nhưng dòng này ghi {written}. Sửa mã hoặc phần ghi sai; nếu cơ sở đã đổi tên hoặc chuyển nơi thì ghi thay đổi đó trước: maiam facility edit {code} --help.",
        en: "The code {code} is “{name}” in {place} in the register, but this row says {written}. Mend the code or what is wrong beside it; if the place was renamed or moved, record that first: maiam facility edit {code} --help.")
    case .splitCommune:
      Wording(
        vi: "“{value}” là tên cũ; địa bàn này nay chia về nhiều xã, phường: {candidates}. Ghi mã (5 chữ số) của nơi đúng.",
        en: "“{value}” is a former unit whose area was split: {candidates}. Write the 5-digit code of the right one.")
    case .communeElsewhere:
      Wording(
        vi: "“{value}” không có ở {province}, nay cũng như đến {last}; có ở: {candidates}. Nếu đúng là nơi ấy thì ghi thêm tên tỉnh, hoặc ghi mã 5 chữ số.",
        en: "There is no “{value}” in {province}, now or until {last}, but there is: {candidates}. If that is the place, add its province or write the 5-digit code.")
    case .communeOfAnotherKind:
      Wording(
        vi: "{province} không có “{value}”, nay cũng như đến {last}, nhưng có tên này với loại đơn vị khác: {candidates}. Nơi khác có: {others}. Ghi mã 5 chữ số của nơi đúng.",
        en: "{province} has no “{value}”, now or until {last}, but it has the name with another kind: {candidates}. Elsewhere there is: {others}. Write the 5-digit code of the right place.")
    case .unknownCommuneIn:
      Wording(
        vi: "Không có xã, phường “{value}” ở “{province}”, nay cũng như đến {last}; đơn vị đã sáp nhập, giải thể trước ngày đó thì danh mục không có. Sửa tên hoặc tỉnh, hoặc ghi mã 5 chữ số.",
        en: "There is no commune “{value}” in “{province}”, now or until {last}; the list has no communes that ended before. Mend the name or the province, or write the 5-digit code.")
    case .communeNotInDistrict:
      Wording(
        vi: "Không thấy “{value}” trong “{district}” theo bảng đơn vị hành chính đến {last} (bảng không có xã, phường đã sáp nhập hoặc đổi tên trước đó). Địa bàn “{district}” nay là: {present}. Ghi mã của nơi đúng; quận, huyện cũ để nguyên được.",
        en: "“{value}” is not in “{district}” in the table of units until {last} (which lacks communes that were merged or renamed before). The area of “{district}” now is: {present}. Write the code of the right one; the former district may stay.")
    case .communeNotInDistrictNear:
      Wording(
        vi: "Không thấy “{value}” trong “{district}” theo bảng đơn vị hành chính đến {last} (bảng không có xã, phường đã sáp nhập hoặc đổi tên trước đó); cùng tên nhưng ở nơi khác: {others}. Địa bàn “{district}” nay là: {present}. Sửa quận, huyện, hoặc ghi mã của nơi đúng trong địa bàn này.",
        en: "“{value}” is not in “{district}” in the table of units until {last} (which lacks communes that were merged or renamed before); of that name elsewhere: {others}. The area of “{district}” now is: {present}. Mend the district, or write the code of the right one in its area.")
    case .unknownDistrict:
      Wording(
        vi: "Không có quận, huyện “{value}” trong bảng đơn vị hành chính (tên gọi từ năm 2019 đến {last}). Sửa lại tên, hoặc để trống quận, huyện và ghi mã 5 chữ số của xã, phường.",
        en: "There is no district “{value}” in the table of units (names from 2019 to {last}). Mend the name, or leave the district out and write the 5-digit code of the commune.")
    case .districtElsewhere:
      Wording(
        vi: "“{value}” thuộc {candidates}, không thuộc “{province}”. Sửa quận, huyện hoặc tỉnh cho khớp.",
        en: "“{value}” lay in {candidates}, not in “{province}”. Make the district and the province agree.")
    case .placeContradiction:
      Wording(
        vi: "“{claim}” không khớp với xã, phường được ghi là {unit}. Sửa một trong hai cho đúng.",
        en: "“{claim}” does not fit the commune written, which is {unit}. Mend one of the two.")
    case .addressContradicts:
      Wording(
        vi: "Địa chỉ ghi “{claim}”, không khớp với xã, phường được ghi là {unit}. Sửa địa chỉ hoặc xã, phường cho khớp.",
        en: "The address says “{claim}”, which does not fit the commune written, {unit}. Make the address and the commune agree.")
    case .writtenAddressElsewhere:
      Wording(
        vi: "Địa chỉ ghi “{claim}”, không khớp với nơi của cơ sở {code}: {unit}. Nếu giấy ghi nơi khác thì nêu xã, phường của giấy bằng {option}; nếu gõ nhầm thì sửa địa chỉ.",
        en: "The address says “{claim}”, which does not fit the place of {code}: {unit}. If the paper names another place, give its commune with {option}; if it was mistyped, mend the address.")
    case .ambiguousProvince:
      Wording(
        vi: "“{value}” có thể là {candidates}. Ghi tên đầy đủ của tỉnh, thành phố.",
        en: "“{value}” may be {candidates}. Write the full name of the province.")
    case .formerProvince:
      Wording(
        vi: "“{value}” là tỉnh cũ, nay thuộc {candidates}. Ghi tên hoặc mã của tỉnh, thành phố hiện nay.",
        en: "“{value}” is a former province, now in {candidates}. Write the name or code of the present one.")
    case .noCommuneInAddress:
      Wording(
        vi: "Không thấy xã, phường trong địa chỉ “{value}”. Viết địa chỉ dạng “Số 1, đường A, phường B, Hải Phòng”, hoặc thêm cột “Xã/phường”.",
        en: "There is no commune in the address “{value}”. Write it as “Số 1, đường A, phường B, Hải Phòng”, or add a column “Xã/phường”.")
    case .defaultMalformed:
      Wording(
        vi: "“{value}” chưa đúng dạng của {option}. Ví dụ: {example}.",
        en: "“{value}” is not in the form of {option}. For example: {example}.")
    case .paperWithoutDay:
      Wording(
        vi: "giấy tờ này có số hoặc cơ quan cấp nhưng không có ngày cấp. Ghi ngày cấp (tháng, năm cũng được; không biết thì ghi “không rõ”), hoặc để trống mọi ô của giấy này.",
        en: "this paper has a number or an issuer but no day. Write the day of issue (its month or year will do; where nobody knows it, “không rõ”), or leave all cells of this paper empty.")
    case .papersWithoutDay:
      Wording(
        vi: "Tệp “{path}” dòng {line}: cột “{column}” cho biết giấy tờ nhưng danh sách không có cột ngày cấp của giấy tờ đó, nên không ghi được giấy nào; chưa ghi gì. Tiêu đề chưa hiểu: {unused}. Nếu một trong số đó là ngày cấp, hãy sửa tiêu đề hoặc chỉ ra bằng tệp --map (use: {key}); nếu không có, hãy thêm cột “Ngày cấp” (tháng, năm cũng được; không biết thì ghi “không rõ”), hoặc không dùng cột “{column}” (use: none trong tệp --map) rồi nhập giấy tờ bằng “maiam permit import”.",
        en: "“{path}” line {line}: the column “{column}” tells of papers and the list has no column for their day, so none could be recorded; nothing was written. Headings not understood: {unused}. If one of them is the day of issue, mend the heading or name it in a --map file (use: {key}); else add a column “Ngày cấp” (its month or year will do; “không rõ” where nobody knows it), or leave the column “{column}” out (use: none in the --map file) and take the papers with “maiam permit import”.")
    case .missingOwnership:
      Wording(
        vi: "Tệp “{path}” dòng {line}: không có cột nào cho biết cơ sở công lập hay ngoài công lập. Thêm cột “Sở hữu”, hoặc nhập với --default ownership=non_public (ngoài công lập) hay --default ownership=public (công lập).",
        en: "“{path}” line {line}: no column says whether the facility is public. Add a column “Sở hữu”, or import with --default ownership=non_public or --default ownership=public.")
    case .missingOwnershipHere:
      Wording(
        vi: "Tệp “{path}” dòng {line}: không có cột nào cho biết cơ sở công lập hay ngoài công lập. Thêm cột “Sở hữu”, hoặc nhập với --default ownership=non_public (ngoài công lập) hay --default ownership=public (công lập). Tiêu đề chưa hiểu: {unused}; nếu một trong số đó là cột cần tìm, hãy chỉ ra bằng tệp --map.",
        en: "“{path}” line {line}: no column says whether the facility is public. Add a column “Sở hữu”, or import with --default ownership=non_public or --default ownership=public. Headings not understood: {unused}; if one of them is the column, name it in a --map file.")
    case .partsWithoutWhole:
      Wording(
        vi: "Tệp “{path}” có cột “{part}” nhưng không có cột “{column}”. Tiêu đề chưa hiểu: {unused}. Nếu một trong số đó là số trẻ em, hãy sửa tiêu đề hoặc chỉ ra bằng tệp --map; nếu danh sách không có số ấy, hãy bỏ dùng các cột số liệu trong tệp --map.",
        en: "“{path}” has a column “{part}” but none of all children (“{column}”). Headings not understood: {unused}. If one of them is the number of children, mend the heading or name it in a --map file; if the list has no such number, leave the columns of counts out in the --map file.")
    case .daysTurnedRound:
      Wording(
        vi: "Tệp “{path}”, cột “{column}”: {turned} ô là ngày của bảng tính, đều từ ngày 1 đến ngày 12, còn {left} ô là chữ, đều sau ngày 12. Bảng tính cài theo nước ngoài đã đổi chỗ ngày và tháng khi mở danh sách, nên các ngày này không tin được; chưa ghi gì. Hãy mở lại bản gốc với định dạng ngày/tháng/năm (hoặc đặt cột là “Văn bản” trước khi dán), rồi nhập lại.",
        en: "“{path}”, column “{column}”: {turned} cells are dates, all between the 1st and the 12th, and {left} cells are texts, all after the 12th. A spreadsheet set to another country has turned day and month round, so these days cannot be trusted; nothing was written. Open the original again as day/month/year (or make the column text before pasting), then import again.")
    case .mergeCountsDiffer:
      Wording(
        vi: "{first} và {second} có số đếm khác nhau của cùng một ngày: {list}. Chưa gộp; ghi thêm “--counts-of {first}” hoặc “--counts-of {second}” để chọn số đếm đúng, hoặc sửa lại bằng “maiam facility census” rồi gộp.",
        en: "{first} and {second} counted the same day otherwise: {list}. Nothing was merged; add “--counts-of {first}” or “--counts-of {second}” to choose the right numbers, or mend them by “maiam facility census” and merge again.")
    case .mergeCountsOfNeither:
      Wording(
        vi: "--counts-of: {code} không phải là {first} hay {second}. Ghi mã của nơi có số đếm đúng.",
        en: "--counts-of: {code} is neither {first} nor {second}. Give the code whose numbers are right.")
    case .mergeDiffers:
      Wording(
        vi: "{first} và {second} có thể không phải là một cơ sở: {list}. Chưa gộp; nếu chắc chắn là một thì ghi thêm --allow-different.",
        en: "{first} and {second} may not be one facility: {list}. Nothing was merged; add --allow-different if they surely are.")
    case .mergeOfClosed:
      Wording(
        vi: "Mã {second} có ghi đóng cửa hoặc mở lại ({list}): gộp vào {first} thì việc ấy không còn được tính, kể cả trẻ em chưa có nơi đến. Gộp theo chiều ngược lại: “maiam facility merge {second} {first} --reason …”; hoặc hủy việc ấy bằng {commands} rồi ghi ở {first}.",
        en: "{second} has a closing or reopening on record ({list}): merged into {first} it would count no longer, nor would children without a place. Merge the other way round: “maiam facility merge {second} {first} --reason …”; or take it back by {commands} and record it at {first}.")
    case .mergeDoubles:
      Wording(
        vi: "{first} và {second} cùng ghi: {list}. Gộp lại thì mỗi việc đứng hai lần, và việc ghi về sau chỉ tính vào một bản. Chưa gộp; hủy bản ghi ở {second} trước: {commands}.",
        en: "{first} and {second} both hold: {list}. Merged, each would stand twice, and what is recorded later would count for one of them only. Nothing was merged; take back those of {second} first: {commands}.")
    case .unmergePapersOpen:
      Wording(
        vi: "Khi {alias} còn gộp vào {target}, đã ghi thêm giấy tờ mà sổ không biết là của nơi nào: {list}. Chưa hủy việc gộp. Ghi thêm --papers-of {alias} hoặc --papers-of {target}: mã của nơi có các giấy tờ này.",
        en: "While {alias} was merged into {target}, papers were recorded of which the register cannot tell whose they are: {list}. The merge was not taken back. Add --papers-of {alias} or --papers-of {target}, the code of the place that has these papers.")
    case .unmergePapersOfNeither:
      Wording(
        vi: "--papers-of: {code} không phải là {first} hay {second}. Ghi mã của nơi có các giấy tờ ghi khi còn gộp.",
        en: "--papers-of: {code} is neither {first} nor {second}. Give the code of the place that has the papers recorded while both were one.")
    case .notMerged:
      Wording(
        vi: "{code} chưa gộp vào cơ sở nào nên không có việc gộp để hủy.",
        en: "{code} is merged into no other facility, so there is no merge to take back.")
    case .notMergedItself:
      Wording(
        vi: "{code} chưa gộp vào cơ sở nào. Các mã đã gộp vào {code}: {list}. Ghi mã muốn tách: maiam facility unmerge {first} --reason \"…\".",
        en: "{code} is merged into no other facility. Merged into {code} are: {list}. Name the one to part: maiam facility unmerge {first} --reason \"…\".")
    case .noSuchFact:
      Wording(
        vi: "{code} không có nội dung loại “{what}” của ngày {on}. Sổ đang ghi: {list}.",
        en: "{code} has nothing of the kind “{what}” of {on}. The register has: {list}.")
    case .noFactOfNumber:
      Wording(
        vi: "{code} không có nội dung loại “{what}” của ngày {on} mang số {document}. Sổ đang ghi: {list}.",
        en: "{code} has nothing of the kind “{what}” of {on} with the number {document}. The register has: {list}.")
    case .noFactOfKind:
      Wording(
        vi: "{code} chưa ghi nội dung nào loại “{what}” nên không có gì để hủy. Xem “maiam facility show {code}”.",
        en: "{code} has nothing of the kind “{what}”, so there is nothing to take back. See “maiam facility show {code}”.")
    case .severalFacts:
      Wording(
        vi: "{code} có {count} nội dung loại “{what}” của ngày {on}: {list}. Chưa hủy; nêu số văn bản bằng --document, hoặc số thứ tự bằng --which.",
        en: "{code} has {count} entries of the kind “{what}” of {on}: {list}. Nothing was taken back; give the number of the paper by --document, or the place in this list by --which.")
    case .onlyProfile:
      Wording(
        vi: "Thông tin từ ngày {on} là thông tin duy nhất của {code} nên không hủy được. Sửa bằng “maiam facility edit {code} --on {on}”; cả cơ sở thêm nhầm thì “maiam facility retract {code} --what entry --reason …”; ghi trùng thì dùng “maiam facility merge”.",
        en: "What is recorded from {on} is all there is of {code} and cannot be taken back. Mend it by “maiam facility edit {code} --on {on}”; if the whole facility was entered by mistake, “maiam facility retract {code} --what entry --reason …”; for a double entry use “maiam facility merge”.")
    case .entryInUse:
      Wording(
        vi: "Không rút được {code} khỏi sổ, vì ngoài thông tin, số đối tượng và việc phát hiện còn có: {list}. Hủy từng việc ghi nhầm trước (cuộc kiểm tra mà một đợt đã lập thì giữ mã này cả khi đã hủy, vì đợt phải nêu lý do); nơi đã đóng thì ghi “maiam facility close {code} …”, ghi trùng thì “maiam facility merge”.",
        en: "{code} cannot be taken out of the register, since besides profile, counts and discovery there stand: {list}. Take back each that is wrong first (an inspection that a campaign planned keeps the entry even when canceled, as the campaign has to say why); for a place that closed record “maiam facility close {code} …”, for a double entry “maiam facility merge”.")
    case .entryTakenOut:
      Wording(
        vi: "{code} đã rút khỏi sổ ngày {on} vì ghi nhầm. Lý do: {reason}. Nội dung trước đó xem bằng --known-at.",
        en: "{code} was taken out of the register on {on}, entered by mistake. Reason: {reason}. What was there is shown with --known-at.")
    case .mergeWithItself:
      Wording(
        vi: "{first} và {second} là cùng một cơ sở trong sổ; không có gì để gộp.",
        en: "{first} and {second} are the same facility; there is nothing to merge.")
    case .unknownCommune:
      Wording(
        vi: "Không tìm thấy xã, phường “{value}” trong danh mục (tên hiện nay và tên đến {last}; đơn vị đã sáp nhập, giải thể trước ngày đó thì danh mục không có). Ghi mã 5 chữ số hoặc tên kèm tên tỉnh, ví dụ “Phường Lê Chân, Hải Phòng”.",
        en: "There is no commune “{value}” in the list (names in force, and those until {last}; it has no communes that ended before). Give its 5-digit code, or its name with the province, as “Phường Lê Chân, Hải Phòng”.")
    case .unknownCommuneNear:
      Wording(
        vi: "Không tìm thấy xã, phường “{value}” trong danh mục (tên hiện nay và tên đến {last}; đơn vị đã sáp nhập, giải thể trước ngày đó thì danh mục không có). Có phải là: {suggestions}?",
        en: "There is no commune “{value}” in the list (names in force, and those until {last}; it has no communes that ended before). Did you mean: {suggestions}?")
    case .ambiguousCommune:
      Wording(
        vi: "“{value}” có thể là nhiều xã, phường: {candidates}. Hãy ghi mã 5 chữ số của nơi đúng.",
        en: "“{value}” may be several communes: {candidates}. Give the 5-digit code of the right one.")
    case .unknownProvince:
      Wording(
        vi: "Không có tỉnh, thành phố “{value}”, nay cũng như đến {last}. Ghi tên hoặc mã 2 chữ số, ví dụ “Hải Phòng” hoặc 31.",
        en: "There is no province “{value}”, now or until {last}. Give its name or 2-digit code, as “Hải Phòng” or 31.")
    case .countsOfDayKept:
      Wording(
        vi: "Sổ đã có của ngày {on}, lần này không nhắc đến: {list}. Ghi lại cả các số không còn đúng trong cùng một lệnh, hoặc bỏ đi bằng --clear và tên tùy chọn.",
        en: "The register already has for {on}, not named this time: {list}. Give those that no longer hold in the same command, or take them back by --clear and the name of the option.")
    case .registerAboveWhole:
      Wording(
        vi: "Sổ đã ghi {field} = {value} của ngày {on}, lớn hơn tổng số {whole} của dòng này; dòng để trống ô ấy nên số trong sổ vẫn tính. Nêu số đúng trong danh sách, hoặc bỏ số trong sổ bằng “maiam facility census {facility} --on {on} --clear {option}” rồi nhập lại.",
        en: "The register has {field} = {value} of {on}, more than the whole of {whole} in this row, which leaves that cell empty, so that the number still counts. Give the true number in the list, or take the register's back with “maiam facility census {facility} --on {on} --clear {option}” and import again.")
    case .nothingCounted:
      Wording(
        vi: "Chưa nêu số nào. Nêu ít nhất một số, ví dụ số trẻ em (--children); số chưa đếm thì để trống, không ghi 0. Cả lần đếm ghi nhầm thì hủy bằng “maiam facility retract --what census”.",
        en: "No number was given. Give one at least, such as the children (--children); leave out what was not counted. Take back a whole count recorded wrongly by “maiam facility retract --what census”.")
    case .countOutOfRange:
      Wording(
        vi: "{field} = {value} là số không thể có; hãy kiểm tra lại.",
        en: "{field} = {value} cannot be; check it.")
    case .yearOutOfRange:
      Wording(
        vi: "Lịch không có năm {year}. Nêu một năm từ {first} đến {last}.",
        en: "The calendar has no year {year}. Name a year from {first} to {last}.")
    case .termTooLong:
      Wording(
        vi: "Thời hạn {amount} dài quá mức tính được; nêu một số từ 1 đến {most}.",
        en: "A term of {amount} is longer than can be worked out; name a number from 1 to {most}.")
    case .noSuchAmount:
      Wording(
        vi: "{field}: “{value}” không phải là một số tiền tròn đồng. Viết 5000000 hoặc 5.000.000.",
        en: "{field}: “{value}” is no whole number of đồng. Write 5000000 or 5.000.000.")
    case .countAboveChildren:
      Wording(
        vi: "{field} = {value} lớn hơn số trẻ em ({children}), mà số đối tượng khác chưa ghi. Nếu đúng thì ghi thêm số đối tượng không phải trẻ em: --others N; trong danh sách là cột “Đối tượng khác” hoặc “Tổng số đối tượng”.",
        en: "{field} = {value} is more than the {children} children, and the others were not counted. If it is right, give the others too: --others N; in a list the column “Đối tượng khác” or “Tổng số đối tượng”.")
    case .countAboveWhole:
      Wording(
        vi: "{field} = {value} lớn hơn tổng số {whole}; hãy kiểm tra lại số liệu.",
        en: "{field} = {value} is more than the whole of {whole}; check the counts.")
    case .ageBandsDisagree:
      Wording(
        vi: "Cộng các nhóm tuổi được {sum} trẻ, không khớp với số trẻ em {children}; hãy kiểm tra lại.",
        en: "The age bands add up to {sum} children, which does not agree with {children}; check them.")
    case .eventBeforeIssue:
      Wording(
        vi: "Không ghi được việc “{event}” ngày {on}: {kind} chưa được cấp trước ngày đó{conflict}. Kiểm tra ngày, hoặc ghi việc cấp trước.",
        en: "“{event}” on {on} cannot be recorded: the {kind} had not been issued by then{conflict}. Check the day, or record its issue first.")
    case .issuedTwice:
      Wording(
        vi: "Không ghi được việc “{event}” ngày {on}: {kind} này đã được cấp và còn hiệu lực{conflict}. Dùng “permit reissue” nếu là cấp lại; nếu là cùng một giấy và ngày đã ghi bị nhầm: “{command}”.",
        en: "“{event}” on {on} cannot be recorded: this {kind} was issued already{conflict}. Use “permit reissue” if it was issued again; if it is the same paper and the day on file is wrong: “{command}”.")
    case .issuedAfterExpiry:
      Wording(
        vi: "Không ghi được việc “{event}” ngày {on}: {kind} này đã ghi là cấp trước đó{conflict} và đã hết hạn ngày {expires}. Nếu giấy được cấp lại ngày {on}: “{reissue}”; nếu là cùng một giấy và ngày đã ghi bị nhầm: “{command}”; nếu là giấy khác, hãy xem lại số.",
        en: "“{event}” on {on} cannot be recorded: this {kind} is on file as issued before{conflict}, and expired on {expires}. If it was issued again on {on}: “{reissue}”; if it is the same paper and the day on file is wrong: “{command}”; if it is another paper, look at its number.")
    case .reissuedAfterLoss:
      Wording(
        vi: "Không ghi được việc “{event}” ngày {on}: {kind} khi đó không còn{conflict}. Cấp lại không làm giấy đã thu hồi hoặc đã nộp lại có hiệu lực trở lại. Nếu sau đó được cấp giấy mới: “{command}”; nếu việc kia ghi nhầm: “{correct}”.",
        en: "“{event}” on {on} cannot be recorded: the {kind} was gone by then{conflict}. A reissue does not bring back a paper that was withdrawn or handed back. If a new paper was issued since: “{command}”; if the other entry is wrong: “{correct}”.")
    case .newTermNeeded:
      Wording(
        vi: "{kind}{number} của {code} trước đó có hạn đến hết ngày {former}; việc {event} ngày {on} chưa nêu hạn mới. Chưa ghi gì: hạn cũ không phải là hạn của giấy mới. Nêu {option} là ngày ghi trên giấy mới, hoặc “không thời hạn” nếu giấy mới không ghi hạn.",
        en: "{kind}{number} of {code} ran to {former} before; “{event}” on {on} names no new last day. Nothing was recorded: the former last day is not that of the new paper. Give {option} with the day on the new paper, or “không thời hạn” if it shows none.")
    case .contradictsLaterEntry:
      Wording(
        vi: "Không ghi được việc “{event}” ngày {on} đối với {kind}: khi đó một việc đã ghi về sau không thể xảy ra{conflict}. Kiểm tra ngày, hoặc đính chính việc kia bằng “permit correct”.",
        en: "“{event}” on {on} cannot be recorded for the {kind}: a later entry could then not have happened{conflict}. Check the day, or mend the other by “permit correct”.")
    case .notAppliedFor:
      Wording(
        vi: "Không ghi được việc “{event}” ngày {on}: {kind} không có hồ sơ nào đang giải quyết{conflict}.",
        en: "“{event}” on {on} cannot be recorded: no application for the {kind} is under way{conflict}.")
    case .neverSuspended:
      Wording(
        vi: "Không ghi được việc “{event}” ngày {on}: {kind} không bị tạm đình chỉ trước đó{conflict}.",
        en: "“{event}” on {on} cannot be recorded: the {kind} was not suspended before{conflict}.")
    case .notInForce:
      Wording(
        vi: "Không ghi được việc “{event}” ngày {on}: {kind} khi đó không còn hiệu lực{conflict}.",
        en: "“{event}” on {on} cannot be recorded: the {kind} was not in force then{conflict}.")
    case .noSuchPermitEvent:
      Wording(
        vi: "Cơ sở {code} không có việc “{event}” ngày {on} đối với {kind}. Xem “maiam permit list {code}”.",
        en: "Facility {code} has no “{event}” on {on} for its {kind}. See “maiam permit list {code}”.")
    case .alreadyInForce:
      Wording(
        vi: "Cơ sở đã có {kind} số {number} còn hiệu lực ngày {on}{conflict}. Ghi việc thu hồi hoặc nộp lại giấy cũ trước, hoặc dùng “permit amend” nếu là điều chỉnh.",
        en: "The facility already holds {kind} no. {number}, in force on {on}{conflict}. Record its withdrawal first, or use “permit amend”.")
    case .alreadyInForceNear:
      Wording(
        vi: "Cơ sở đã có {kind} số {number}, cấp ngày {known}, còn hiệu lực{conflict}; nay ghi cấp ngày {told}. Chưa ghi gì. Nếu là cùng một giấy: “{command}”; nếu là giấy khác, ghi việc thu hồi hoặc nộp lại giấy cũ trước.",
        en: "The facility already holds {kind} no. {number}, issued on {known}, in force{conflict}; this says issued on {told}. Nothing was recorded. If it is the same paper: “{command}”; if it is another, record the withdrawal of the former first.")
    case .noticeToldOtherwise:
      Wording(
        vi: "{code} đã có thông báo số {document} và ghi khác: {list}. Chưa ghi gì. Nếu sổ ghi sai, hãy hủy thông báo ấy (“{command}”) rồi ghi lại; nếu đây là thông báo khác trùng số, hãy ghi thêm dấu phân biệt vào số (ví dụ “{document} lần 2”).",
        en: "{code} has a notice no. {document} that says otherwise: {list}. Nothing was recorded. If the register is wrong, take that notice back (“{command}”) and record it again; if this is another notice with the same number, add a mark to the number (as “{document} (2)”).")
    case .decisionToldOtherwise:
      Wording(
        vi: "Sổ đã có việc {event} {kind} của {code} theo {document}, nhưng ghi khác: {list}. Chưa ghi gì: cùng một quyết định chỉ tính một lần. Nếu sổ sai: “{command}”; nếu đây là quyết định khác, hãy xem lại số.",
        en: "The register has {event} of the {kind} of {code} by {document}, and says otherwise: {list}. Nothing was recorded: one decision counts once. If the register is wrong: “{command}”; if this is another decision, look at its number.")
    case .paperToldOtherwise:
      Wording(
        vi: "Sổ đã có {kind} số {number} của {code}, {event} ngày {on}, nhưng ghi khác: {list}. Chưa ghi gì, vì một trong hai sai. Nếu sổ sai: “{command}”; nếu giấy được gia hạn hoặc điều chỉnh sau đó, hãy ghi việc ấy với ngày của nó (“maiam permit amend {code} …”, trong danh sách: dòng “Điều chỉnh”); nếu đây là giấy khác, hãy xem lại số hoặc ngày.",
        en: "The register has the {kind} no. {number} of {code}, {event} on {on}, and says otherwise: {list}. Nothing was recorded, since one of the two is wrong. If the register is: “{command}”; if the paper was prolonged or amended later, record that with its day (“maiam permit amend {code} …”, in a list a row “Điều chỉnh”); if this is another paper, look at its number or day.")
    case .noSuchPermit:
      Wording(
        vi: "Cơ sở {code} không có {kind} nào trong sổ. Xem “maiam permit list {code}”.",
        en: "Facility {code} has no {kind} in the register. See “maiam permit list {code}”.")
    case .noPermitOfNumber:
      Wording(
        vi: "Trong sổ, cơ sở {code} có {kind} {known}, không có số {number}. Nếu {number} là số quyết định thì ghi bằng --document, còn --number là số của giấy.",
        en: "In the register, facility {code} has {kind} {known} and none of number {number}. If {number} is the number of the decision, give it with --document; --number is that of the paper.")
    case .noPermitOfNumberInList:
      Wording(
        vi: "Trong sổ, cơ sở {code} có {kind} {known}, không có số {number}. Nếu {number} là số quyết định “{event}” thì ghi vào cột “Số văn bản” và để cột này là số của giấy; cả danh sách ghi số quyết định ở cột này thì ghi “use: number_or_document” cho cột ấy trong tệp --map (tạo bằng --save-map).",
        en: "In the register, facility {code} has {kind} {known} and none of number {number}. If {number} is the number of the decision (“{event}”), write it in a column “Số văn bản” and keep this column for the number of the paper; where the whole list has decisions in this column, write “use: number_or_document” for it in a --map file (--save-map makes one).")
    case .suspensionEndsBeforeStart:
      Wording(
        vi: "Ngày hết tạm đình chỉ {until} đứng trước ngày bắt đầu {on}; hãy kiểm tra lại.",
        en: "The suspension ends on {until}, before it begins on {on}; check the days.")
    case .daysTurnedRoundInQuestion:
      Wording(
        vi: "Ngày {to} trước ngày {from}. Hỏi từ ngày sớm đến ngày muộn: --from {to} --to {from}.",
        en: "{to} is before {from}. Ask from the earlier day to the later: --from {to} --to {from}.")
    case .campaignEndsBeforeStart:
      Wording(
        vi: "Đợt kiểm tra kết thúc ngày {to}, trước ngày bắt đầu {from}; hãy kiểm tra lại.",
        en: "The campaign ends on {to}, before it begins on {from}; check the days.")
    case .announcedBeforeDecided:
      Wording(
        vi: "Ngày công bố quyết định {announced} đứng trước ngày ban hành {decided}; hãy kiểm tra lại.",
        en: "The decision was announced on {announced}, before it was made on {decided}; check the days.")
    case .startedBeforeDecided:
      Wording(
        vi: "Ngày bắt đầu kiểm tra {on} đứng trước ngày ban hành quyết định {decided}; hãy kiểm tra lại.",
        en: "The inspection began on {on}, before the decision of {decided}; check the days.")
    case .closedWhilePaused:
      Wording(
        vi: "Ngày {on} cuộc kiểm tra {inspection} đang tạm dừng (từ ngày {from} đến hết ngày {to}), nên không thể kết thúc ngày ấy; hãy xem lại ngày. Nếu đã kiểm tra tiếp từ trước, sửa ngày ấy bằng “maiam inspection correct-pause {inspection} --from {from} --new-resume {on} --reason …” (chưa ghi ngày tiếp tục thì ghi bằng “maiam inspection resume”).",
        en: "On {on} the inspection {inspection} stood still (from {from} to {to}), so it cannot have ended then; look at the day. If it went on earlier, mend that day with “maiam inspection correct-pause {inspection} --from {from} --new-resume {on} --reason …” (where no day was recorded, with “maiam inspection resume”).")
    case .noSuchPause:
      Wording(
        vi: "{inspection} không có lần tạm dừng nào ghi từ ngày {from}. Các lần đã ghi: {list}.",
        en: "{inspection} has no pause recorded from {from}. Those recorded: {list}.")
    case .closedBeforeStarted:
      Wording(
        vi: "Ngày kết thúc {on} đứng trước ngày bắt đầu kiểm tra {started}; hãy kiểm tra lại.",
        en: "The closing day {on} is before the inspection began on {started}; check the days.")

    case .deadlineWithoutEvent:
      Wording(
        vi: "Chưa biết ngày xảy ra sự kiện nên chưa có thời hạn. Hãy nêu ngày bắt đầu (--from).",
        en: "Without the day of the event there is no deadline. Name the day it begins from (--from).")
    case .deadlineWithoutInstant:
      Wording(
        vi: "Thời hạn tính bằng giờ cần thời điểm bắt đầu, ví dụ --from 2026-04-30T21:30.",
        en: "A term in hours needs the moment it begins at, for example --from 2026-04-30T21:30.")
    case .deadlineWithoutAmount:
      Wording(
        vi: "Thời hạn phải từ 1 trở lên; với số 0 hoặc số âm thì không có thời hạn.",
        en: "A term is 1 or more; with 0 or less there is no deadline.")
    case .deadlineMixesHours:
      Wording(
        vi: "Thời hạn tính bằng giờ không kết hợp được với ngày, tháng hoặc thời gian tạm dừng. Hãy tính riêng.",
        en: "A term in hours cannot be combined with days, months or pauses. Work it out on its own.")
    case .pauseEndsBeforeStart:
      Wording(
        vi: "Thời gian tạm dừng kết thúc ngày {to}, trước ngày bắt đầu {from}. Hãy sửa lại hai ngày này.",
        en: "The pause ends on {to}, before it begins on {from}. Correct the two days.")

    case .calendarDaySame:
      Wording(
        vi: "Lịch đã ghi đúng như vậy cho ngày {day}; không có gì để thay đổi.",
        en: "The calendar says exactly that of {day} already; there is nothing to change.")
    case .swapOffWeekend:
      Wording(
        vi: "{day} là ngày nghỉ sẵn, không hoán đổi được. Nêu một ngày làm việc cho --off.",
        en: "{day} is a rest day already and cannot be swapped off. Name a working day for --off.")
    case .swapWorkedWeekday:
      Wording(
        vi: "{day} là ngày làm việc sẵn, không thể làm bù. Nêu một ngày nghỉ cho --worked.",
        en: "{day} is a working day already and cannot make up for another. Name a rest day for --worked.")
    case .noSuchYearDay:
      Wording(
        vi: "“{value}” không phải là ngày có trong mọi năm. Viết theo dạng 15/6.",
        en: "“{value}” is not a day of every year. Write it as 15/6.")

    // MARK: Files
    case .fileMissing:
      Wording(
        vi: "Không tìm thấy tệp “{path}”. Kiểm tra lại tên tệp và thư mục.",
        en: "There is no file “{path}”. Check the name and the folder.")
    case .notReadable:
      Wording(
        vi: "Không đọc được “{path}”. Kiểm tra quyền đọc, hoặc đó có phải là một tệp không.",
        en: "“{path}” cannot be read. Check its permissions, and that it is a file.")
    case .notText:
      Wording(
        vi: "Tệp “{path}” dòng {line} không phải chữ UTF-8. Trong Excel, chọn Lưu thành “CSV UTF-8”.",
        en: "“{path}” line {line} is not UTF-8 text. In Excel, save as “CSV UTF-8”.")
    case .textInViscii:
      Wording(
        vi: "Tệp “{path}” là văn bản theo bảng mã cũ VISCII, chương trình không đọc. Đổi sang Unicode (UTF-8) bằng công cụ chuyển mã của UniKey hoặc lệnh “iconv -f VISCII -t UTF-8”, rồi dùng tệp mới.",
        en: "“{path}” is text in the old code VISCII, which is not read. Convert it to Unicode (UTF-8) with UniKey's converter or “iconv -f VISCII -t UTF-8”, and use the new file.")
    case .fileTooLarge:
      Wording(
        vi: "Tệp “{path}” lớn hơn {limit}; hãy chia nhỏ.",
        en: "“{path}” is larger than {limit}; split it.")
    case .unclosedQuote:
      Wording(
        vi: "Tệp “{path}” dòng {line}: dấu nháy kép mở ra mà không đóng. Sửa ô đó rồi nhập lại.",
        en: "“{path}” line {line}: a quotation mark is opened and never closed. Mend that cell and try again.")
    case .emptyTable:
      Wording(
        vi: "Tệp “{path}” không có dòng dữ liệu nào dưới dòng tiêu đề.",
        en: "“{path}” has no rows below its header.")
    case .missingColumn:
      Wording(
        vi: "Tệp “{path}” thiếu cột {column}. Thêm cột này vào dòng tiêu đề (dòng {line}) rồi nhập lại.",
        en: "“{path}” has no column {column}. Add it to the header (line {line}) and try again.")
    case .missingColumnHere:
      Wording(
        vi: "Tệp “{path}” thiếu cột {column} (dòng tiêu đề {line}). Tiêu đề chưa hiểu: {unused}. Nếu một trong số đó là cột cần tìm, hãy sửa tiêu đề hoặc chỉ ra bằng tệp --map (tạo sẵn bằng --save-map); không thì thêm cột rồi nhập lại.",
        en: "“{path}” has no column {column} (header in line {line}). Headings not understood: {unused}. If one of them is the column, mend the heading or name it in a --map file (--save-map makes one); else add the column and try again.")
    case .duplicateColumn:
      Wording(
        vi: "Tệp “{path}” có hai cột cùng là “{column}” ({first} và {second}). Bỏ bớt một cột.",
        en: "“{path}” has two columns for “{column}” ({first} and {second}). Remove one.")
    case .ambiguousHeading:
      Wording(
        vi: "Tệp “{path}”, cột {letter} “{heading}”: tiêu đề này có thể là nhiều nội dung khác nhau: {choices}. Sửa tiêu đề cho rõ, hoặc ghi cột này dùng làm gì trong tệp --map (tạo sẵn bằng --save-map; “use: none” nếu không dùng).",
        en: "“{path}”, column {letter} “{heading}”: this heading may mean several things: {choices}. Reword it, or say in a --map file what the column is for (--save-map makes one; “use: none” leaves it out).")
    case .undecidedColumn:
      Wording(
        vi: "Tệp “{path}”, cột {letter} “{heading}” toàn {content} nhưng chưa rõ là nội dung gì; bỏ qua thì mất số liệu. Cột này có thể là: {choices}. Sửa tiêu đề cho rõ, hoặc ghi cột này dùng làm gì trong tệp --map (tạo sẵn bằng --save-map; “use: none” nếu không dùng).",
        en: "“{path}”, column {letter} “{heading}” is full of {content}, and nobody knows of what; left out, they would be lost. It may be: {choices}. Reword the heading, or say in a --map file what the column is for (--save-map makes one; “use: none” leaves it out).")
    case .headerNotFound:
      Wording(
        vi: "Không tìm thấy dòng tiêu đề nào trong tệp “{path}”. Cần có các cột {columns}; nếu tiêu đề viết khác hoặc không có dòng tiêu đề, hãy chỉ ra bằng tệp --map (tạo bằng --save-map).",
        en: "“{path}” has no row of headings that is understood. The columns {columns} are needed; where they are called otherwise, or there are no headings, say so in a --map file (made by --save-map).")
    case .sheetNeeded:
      Wording(
        vi: "Tệp “{path}” có nhiều trang tính có thể nhập: {sheets}. Chọn một trang bằng --sheet.",
        en: "“{path}” has several sheets that could be imported: {sheets}. Choose one with --sheet.")
    case .oldFontList:
      Wording(
        vi: "Tệp “{path}” viết bằng phông chữ cũ: “{value}” là {readings}. Nhập với --old-fonts convert để chuyển sang Unicode.",
        en: "“{path}” is typed in an old font: “{value}” reads {readings}. Import with --old-fonts convert to turn it into Unicode.")
    case .oldFontText:
      Wording(
        vi: "“{value}” viết bằng phông chữ cũ, nghĩa là {readings}. Đúng thì nhập với --old-fonts convert để chuyển mọi ô như vậy sang Unicode; không phải thì --old-fonts keep.",
        en: "“{value}” is typed in an old font and reads {readings}. If so, import with --old-fonts convert to turn all such cells into Unicode; if not, with --old-fonts keep.")
    case .oldFontEither:
      Wording(
        vi: "“{value}” viết bằng phông chữ cũ, có thể là {readings}. Nhập với --old-fonts tcvn3 hoặc --old-fonts vni theo phông của danh sách; không phải phông cũ thì --old-fonts keep.",
        en: "“{value}” is typed in an old font and may read {readings}. Import with --old-fonts tcvn3 or --old-fonts vni, as the list is typed; if it is no old font, with --old-fonts keep.")
    case .oldFontLeft:
      Wording(
        vi: "“{value}” có chữ của phông cũ nhưng chưa đọc được. Nêu rõ phông bằng --old-fonts tcvn3 hoặc --old-fonts vni; đã nêu rồi thì sửa lại chỗ này; không phải phông cũ thì --old-fonts keep.",
        en: "“{value}” has letters of an old font and cannot be read. Name the font with --old-fonts tcvn3 or --old-fonts vni; where you did, correct the text; if it is no old font, --old-fonts keep.")
    case .outputKindUnknown:
      Wording(
        vi: "Không ghi được “{path}”: nội dung này không có dạng {kind}. Đặt tên tệp kết thúc bằng {kinds}.",
        en: "“{path}” cannot be written: there is no {kind} of this. End the name with {kinds}.")
    case .databaseNameReserved:
      Wording(
        vi: "“{path}” không dùng làm tên sổ được: SQLite hiểu đó không phải là một tệp. Đặt tên khác, ví dụ so.sqlite.",
        en: "“{path}” cannot be the name of a register: SQLite does not take it for a file. Choose another, as so.sqlite.")
    case .mappingDrafted:
      Wording(
        vi: "Đã ghi {path}, mỗi cột của danh sách một dòng: sửa từ sau “use:” cho đúng rồi nhập lại với --map {path}.",
        en: "Wrote {path}, a line for each column of the list: correct the words after “use:” and import again with --map {path}.")
    case .mappingMalformed:
      Wording(
        vi: "Tệp “{path}” dòng {line}, cột {column}, mục “{key}”: {reason}",
        en: "“{path}” line {line}, column {column}, “{key}”: {reason}")
    case .badCell:
      Wording(
        vi: "Tệp “{path}”{sheet} dòng {line}, cột {column}: {reason}",
        en: "“{path}”{sheet} line {line}, column {column}: {reason}")
    case .rowTooLong:
      Wording(
        vi: "ô này nằm ngoài các cột có tiêu đề; có thể dòng bị lệch cột. Đặt tiêu đề cho cột này, hoặc xóa nội dung của ô.",
        en: "this cell stands beyond the columns that have a heading; the row may be shifted. Give the column a heading, or empty the cell.")
    case .answerFileMalformed:
      Wording(
        vi: "Tệp “{path}” dòng {line}, khóa “{key}”: {reason}",
        en: "“{path}” line {line}, key “{key}”: {reason}")
    case .cannotCreateFile:
      Wording(
        vi: "Không tạo được “{path}”. Kiểm tra thư mục có tồn tại và có quyền ghi không.",
        en: "“{path}” cannot be created. Check that the folder exists and may be written to.")
    case .writeFailed:
      Wording(
        vi: "Ghi “{path}” không thành công ({reason}); tệp cũ, nếu có, vẫn nguyên. Kiểm tra dung lượng đĩa.",
        en: "Writing “{path}” failed ({reason}); an older file is left as it was. Check the disk space.")
    case .diskFull:
      Wording(
        vi: "Đĩa đã đầy nên chưa ghi được “{path}”; tệp cũ, nếu có, vẫn nguyên. Giải phóng dung lượng rồi làm lại.",
        en: "The disk is full, so “{path}” was not written; an older file is left as it was. Free some space and try again.")
    case .textAfterQuote:
      Wording(
        vi: "Tệp “{path}” dòng {line}: có chữ sau dấu nháy kép đóng. Sửa ô đó rồi nhập lại.",
        en: "“{path}” line {line}: there is text after a closing quotation mark. Mend that cell and try again.")
    case .sheetName:
      Wording(
        vi: "Excel không nhận tên trang tính “{name}”: tối đa 31 ký tự, không có [ ] : * ? / \\ và dấu nháy đơn.",
        en: "Excel does not take “{name}” as a sheet name: at most 31 characters, without [ ] : * ? / \\ or an apostrophe.")
    case .sheetNameTaken:
      Wording(
        vi: "Đã có trang tính tên “{name}”. Đặt tên khác.",
        en: "There is already a sheet named “{name}”. Choose another name.")
    case .sheetTextTooLong:
      Wording(
        vi: "Trang tính “{sheet}”, ô {cell}: nội dung dài quá {limit} ký tự. Rút gọn rồi làm lại.",
        en: "Sheet “{sheet}”, cell {cell}: the text is longer than {limit} characters. Shorten it and try again.")
    case .sheetNumber:
      Wording(
        vi: "Trang tính “{sheet}”, ô {cell}: Excel không ghi được số này.",
        en: "Sheet “{sheet}”, cell {cell}: Excel cannot hold this number.")
    case .sheetOrder:
      Wording(
        vi: "Trang tính “{sheet}”: dòng {row} được ghi sau dòng ở dưới nó. Kiểm tra lại mẫu báo cáo.",
        en: "Sheet “{sheet}”: row {row} was written after a lower one. Check the template.")
    case .sheetMerge:
      Wording(
        vi: "Trang tính “{sheet}”: vùng gộp ô {range} chồng lên vùng khác. Kiểm tra lại mẫu báo cáo.",
        en: "Sheet “{sheet}”: the merged range {range} overlaps another. Check the template.")
    case .sheetHeaderTooLong:
      Wording(
        vi: "Trang tính “{sheet}”: đầu trang hoặc chân trang dài quá {limit} ký tự, kể cả mã định dạng.",
        en: "Sheet “{sheet}”: the page header or footer is longer than {limit} characters, format codes included.")
    case .sheetLimit:
      Wording(
        vi: "Bảng tính vượt giới hạn của Excel: {what}.",
        en: "The sheet is beyond what Excel allows: {what}.")

    // MARK: Spreadsheets of others
    case .spreadsheetKindUnknown:
      Wording(
        vi: "Tệp “{path}” không phải là bảng tính đọc được. Mở tệp bằng chương trình đã tạo ra nó rồi lưu thành .xlsx hoặc CSV UTF-8.",
        en: "“{path}” is no spreadsheet that can be read. Open it in the program that made it and save it as .xlsx or CSV UTF-8.")
    case .spreadsheetIsWebPage:
      Wording(
        vi: "Tệp “{path}” thực chất là trang web (HTML), dù tên tệp có thể là .xls. Mở bằng Excel hoặc LibreOffice rồi lưu thành .xlsx.",
        en: "“{path}” is a web page (HTML), even if it is called .xls. Open it in Excel or LibreOffice and save it as .xlsx.")
    case .spreadsheetIsPDF:
      Wording(
        vi: "Tệp “{path}” là PDF, không phải bảng tính. Đề nghị nơi gửi cung cấp tệp Excel gốc.",
        en: "“{path}” is a PDF, not a spreadsheet. Ask who sent it for the Excel file itself.")
    case .spreadsheetIsPicture:
      Wording(
        vi: "Tệp “{path}” là ảnh, không phải bảng tính. Đề nghị nơi gửi cung cấp tệp Excel gốc, hoặc nhập lại số liệu vào bảng tính.",
        en: "“{path}” is a picture, not a spreadsheet. Ask who sent it for the Excel file itself, or type the list in.")
    case .spreadsheetIsDocument:
      Wording(
        vi: "Tệp “{path}” là văn bản hoặc bản trình chiếu (như Word, PowerPoint), không phải bảng tính. Sao chép bảng sang Excel rồi lưu thành .xlsx.",
        en: "“{path}” is a document or a presentation (as of Word or PowerPoint), not a spreadsheet. Copy its table into Excel and save it as .xlsx.")
    case .spreadsheetIsArchive:
      Wording(
        vi: "Tệp “{path}” là tệp nén, không phải bảng tính. Giải nén rồi chọn tệp bảng tính bên trong.",
        en: "“{path}” is an archive, not a spreadsheet. Unpack it and choose the spreadsheet inside.")
    case .spreadsheetIsBinaryWorkbook:
      Wording(
        vi: "Tệp “{path}” là sổ làm việc nhị phân của Excel (.xlsb). Mở bằng Excel rồi lưu thành .xlsx.",
        en: "“{path}” is a binary workbook of Excel (.xlsb). Open it in Excel and save it as .xlsx.")
    case .spreadsheetIsXML2003:
      Wording(
        vi: "Tệp “{path}” là bảng tính XML của Excel 2003. Mở bằng Excel hoặc LibreOffice rồi lưu thành .xlsx.",
        en: "“{path}” is an XML spreadsheet of Excel 2003. Open it in Excel or LibreOffice and save it as .xlsx.")
    case .spreadsheetEncrypted:
      Wording(
        vi: "Tệp “{path}” có mật khẩu nên không đọc được. Mở bằng Excel, bỏ mật khẩu mở tệp rồi lưu lại.",
        en: "“{path}” is locked with a password. Open it in Excel, remove the password and save it again.")
    case .spreadsheetCutShort:
      Wording(
        vi: "Tệp “{path}” không đầy đủ hoặc đã hỏng; có thể việc tải về hoặc sao chép bị ngắt giữa chừng. Hãy tải hoặc sao chép lại.",
        en: "“{path}” is incomplete or damaged; the download or the copy may have been cut off. Fetch it again.")
    case .spreadsheetDamaged:
      Wording(
        vi: "Tệp “{path}” bị hỏng ở phần “{part}”. Mở bằng Excel hoặc LibreOffice để sửa rồi lưu lại thành .xlsx, hoặc đề nghị nơi gửi cung cấp lại.",
        en: "“{path}” is damaged in its part “{part}”. Let Excel or LibreOffice repair it and save it as .xlsx, or ask for it again.")
    case .spreadsheetUnpacksTooFar:
      Wording(
        vi: "Tệp “{path}” khi giải nén phình to bất thường, giống tệp phá hoại, nên không đọc tiếp. Đề nghị nơi gửi kiểm tra rồi cung cấp lại.",
        en: "“{path}” unpacks to far more than a spreadsheet ever does, as files made to do harm do, and is not read. Ask who sent it to check it.")
    case .spreadsheetTooLarge:
      Wording(
        vi: "Tệp “{path}” quá lớn để đọc an toàn. Chia bảng tính thành nhiều tệp rồi thử lại.",
        en: "“{path}” is too large to be read safely. Split the spreadsheet into several files and try again.")
    case .spreadsheetDefinesEntities:
      Wording(
        vi: "Tệp “{path}” có khai báo kiểu tài liệu (DOCTYPE) mà bảng tính không bao giờ có, nên không đọc. Mở bằng Excel rồi lưu lại thành .xlsx nếu tin nơi gửi.",
        en: "“{path}” declares a document type (DOCTYPE), which no spreadsheet does, and is not read. If you trust who sent it, save it again as .xlsx in Excel.")
    case .spreadsheetTooDeep:
      Wording(
        vi: "Tệp “{path}” có các phần lồng nhau quá sâu, bảng tính bình thường không như vậy, nên không đọc. Mở bằng Excel rồi lưu lại thành .xlsx nếu tin nơi gửi.",
        en: "“{path}” is nested deeper than any spreadsheet and is not read. If you trust who sent it, save it again as .xlsx in Excel.")
    case .spreadsheetPartOutside:
      Wording(
        vi: "Tệp “{path}” có đường dẫn “{part}” trỏ ra ngoài tệp, nên không đọc. Mở bằng Excel rồi lưu lại thành .xlsx nếu tin nơi gửi.",
        en: "“{path}” holds the path “{part}”, which leads out of the file, and is not read. If you trust who sent it, save it again as .xlsx in Excel.")
    case .spreadsheetPartTwice:
      Wording(
        vi: "Tệp “{path}” có hai phần cùng tên “{part}” nên không biết phần nào đúng. Mở bằng Excel rồi lưu lại thành .xlsx nếu tin nơi gửi.",
        en: "“{path}” holds two parts named “{part}”, and nobody knows which one counts. If you trust who sent it, save it again as .xlsx in Excel.")
    case .spreadsheetRowsDisordered:
      Wording(
        vi: "Tệp “{path}”, trang tính “{sheet}”: dòng {row} đứng sau một dòng ở dưới nó. Mở bằng Excel hoặc LibreOffice rồi lưu lại thành .xlsx.",
        en: "“{path}”, sheet “{sheet}”: row {row} comes after a lower row. Open it in Excel or LibreOffice and save it again as .xlsx.")
    case .spreadsheetWithoutSheets:
      Wording(
        vi: "Tệp “{path}” không có trang tính nào chứa ô dữ liệu. Kiểm tra xem có gửi nhầm tệp không.",
        en: "“{path}” has no sheet with cells. Check that it is the right file.")
    case .noSuchSheet:
      Wording(
        vi: "Tệp “{path}” không có trang tính “{sheet}”. Các trang tính: {known}.",
        en: "“{path}” has no sheet “{sheet}”. Its sheets: {known}.")

    // MARK: Inspections
    case .unknownItem:
      Wording(
        vi: "Phiếu {checklist} không có nội dung kiểm tra “{item}”. Xem “maiam checklist show {checklist}”.",
        en: "Checklist {checklist} has no item “{item}”. See “maiam checklist show {checklist}”.")
    case .answerWrongType:
      Wording(
        vi: "Nội dung “{item}”: “{value}” không phải là {expected}.",
        en: "Item “{item}”: “{value}” is not {expected}.")
    case .answerValueMissing:
      Wording(
        vi: """
          Nội dung “{item}” chưa có kết quả. Ghi kết quả (value), hoặc lý do (outcome): Không áp dụng (not_applicable), \
          Chưa kiểm tra (not_checked).
          """,
        en: """
          Item “{item}” has no answer. Give the value, or the reason as outcome: not applicable (not_applicable), not \
          checked (not_checked).
          """)
    case .answeredTwice:
      Wording(
        vi: "Nội dung “{item}” đã có kết quả ở dòng {line}. Giữ lại một kết quả.",
        en: "Item “{item}” is answered on line {line} already. Keep one answer.")
    case .answerAndReason:
      Wording(
        vi: "Nội dung “{item}” vừa có kết quả “{value}”, vừa ghi “{reason}”. Giữ lại một trong hai.",
        en: "Item “{item}” has both the answer “{value}” and “{reason}”. Keep one of the two.")
    case .answerReasonUnknown:
      Wording(
        vi: "Nội dung “{item}”: không rõ “{value}”. Ghi “Không áp dụng”, “Chưa kiểm tra”, hoặc kết quả ở cột kết quả.",
        en: "Item “{item}”: “{value}” is not clear. Write “Not applicable”, “Not checked”, or the answer as the value.")
    case .answerMarkUnknown:
      Wording(
        vi: "Lựa chọn “{item}”: “{value}” không rõ là có hay không. Ghi x, hoặc để trống.",
        en: "Choice “{item}”: “{value}” is neither yes nor no. Write x, or leave it empty.")
    case .answerWithoutItem:
      Wording(
        vi: "Có kết quả “{value}” nhưng cột “Mã nội dung” để trống. Ghi lại mã như trong phiếu.",
        en: "There is the answer “{value}”, but “Item” is empty. Enter the id as in the form.")
    case .answerRowMalformed: Wording(vi: "“{path}” dòng {line}: {reason}", en: "“{path}” row {line}: {reason}")
    case .answerNoteUnread: Wording(vi: "cột ghi chú: {reason}", en: "the note: {reason}")
    case .answerBeyondHeading:
      Wording(
        vi: "“{value}” nằm ở cột không có tiêu đề. Số có dấu phẩy trong tệp .csv phải đặt trong ngoặc kép.",
        en: "“{value}” stands in a column without a heading. A number with a comma in a .csv file needs quotation marks.")
    case .submissionColumnUnknown:
      Wording(
        vi: "cột “{heading}” có ghi “{value}” nhưng không phải là cột của phiếu {checklist}. Sửa tiêu đề thành tên trong phiếu (maiam checklist show {checklist}), hoặc xóa cột này khỏi tệp nếu không cần.",
        en: "column “{heading}” holds “{value}” and is none of the form of {checklist}. Give it its name in the form (maiam checklist show {checklist}), or delete the column from the file where it is not needed.")
    case .submissionColumnNear:
      Wording(
        vi: "cột “{heading}” có ghi “{value}” nhưng không phải là cột của phiếu {checklist}; gần nhất là “{near}”. Sửa tiêu đề, hoặc xóa cột này khỏi tệp nếu không cần.",
        en: "column “{heading}” holds “{value}” and is none of the form of {checklist}; the nearest is “{near}”. Mend the heading, or delete the column from the file where it is not needed.")
    case .answerChoicesMissing:
      Wording(
        vi: "Nội dung “{item}” thiếu dòng của các lựa chọn: {choices}. Dùng lại phiếu đầy đủ các dòng.",
        en: "Item “{item}” lacks the rows of the choices: {choices}. Use a form with all its rows.")
    case .answerAndMarks:
      Wording(
        vi: "Nội dung “{item}” vừa ghi “{value}”, vừa đánh dấu từng lựa chọn. Giữ lại một cách.",
        en: "Item “{item}” has both “{value}” and marks at its choices. Keep one of the two.")
    case .answerDayToCome:
      Wording(
        vi: "Nội dung “{item}” hỏi lần gần nhất đã làm; ngày {day} sau ngày kiểm tra {on}. Kiểm tra lại ngày, năm.",
        en: "Item “{item}” asks when it was last done; {day} is after the day of inspection, {on}. Check day and year.")
    case .answerDayAhead:
      Wording(
        vi: "Nội dung “{item}” hỏi ngày của việc đã có; ngày {day} sau ngày kiểm tra {on}. Kiểm tra lại ngày, năm; việc chưa có thì ghi “Không áp dụng”.",
        en: "Item “{item}” asks for the day of something done; {day} is after the day of inspection, {on}. Check day and year; where it is not done yet, record “not applicable”.")
    case .answerDayBefore:
      Wording(
        vi: "Nội dung “{item}” chỉ hỏi việc từ ngày {first}; ngày {day} trước đó. Kiểm tra lại ngày, năm; việc trước ngày {first} không xét theo nội dung này: ghi “Không áp dụng”.",
        en: "Item “{item}” asks only for what was done from {first} on; {day} is before. Check day and year; what was done before {first} is not judged by it: record “not applicable”.")
    case .partAboveWhole:
      Wording(
        vi: "Không thể cùng đúng: “{item}” ghi {value}, là một phần của “{whole}” chỉ có {count}. Đếm lại; nếu nội dung kia sai thì sửa nội dung ấy trước (maiam inspection answer {inspection} {other} …).",
        en: "Both cannot be: “{item}” says {value} and is a part of “{whole}”, which has {count}. Count again; where the other one is wrong, correct it first (maiam inspection answer {inspection} {other} …).")
    case .partAboveCount:
      Wording(
        vi: "Không thể cùng đúng: “{item}” ghi {value}, mà theo sổ ngày {day} {whole} chỉ có {count}. Đếm lại; nếu sổ chưa đúng thì ghi số đếm tại chỗ vào sổ trước: {commands}",
        en: "Both cannot be: “{item}” says {value}, and by the register of {day} the {whole} is {count}. Count again; where the register is wrong, write down the count of the day first: {commands}")
    case .rowOfAnotherInspection:
      Wording(
        vi: "Dòng này ghi mã cuộc kiểm tra {other}, không phải {inspection}. Mỗi lần chỉ nhập các dòng của một cuộc kiểm tra.",
        en: "This row is of inspection {other}, not {inspection}. Enter the rows of one inspection at a time.")
    case .formWithoutHeader:
      Wording(
        vi: """
          “{path}” không có dòng tiêu đề với cột “{item}” và cột “{value}”. Dùng phiếu do “maiam checklist export --to xlsx” \
          tạo ra, hoặc thêm hai cột này. Dữ liệu KoboToolbox, ODK: tải về với tên và giá trị XML.
          """,
        en: """
          “{path}” has no heading with the columns “{item}” and “{value}”. Use a form made by “maiam checklist export --to \
          xlsx”, or add both columns. Data of KoboToolbox or ODK: export with XML names and values.
          """)
    case .formOfAnotherInspection:
      Wording(
        vi: "“{path}” ghi mã cuộc kiểm tra {other}, không phải {inspection}. Kiểm tra lại tệp và mã.",
        en: "“{path}” is of inspection {other}, not {inspection}. Check the file and the code.")
    case .formOfAnotherChecklist:
      Wording(
        vi: "“{path}” là phiếu {other}; cuộc kiểm tra {inspection} dùng phiếu {checklist}. Dùng đúng phiếu: “maiam checklist export {checklist} --to xlsx”.",
        en: "“{path}” is the form {other}; inspection {inspection} uses {checklist}. Use the right form: “maiam checklist export {checklist} --to xlsx”.")
    case .formDayUnknown:
      Wording(
        vi: "“{path}”: ô “{field}” ghi “{value}”, không phải là ngày. Ghi lại ngày in trên phiếu, ví dụ 15/7/2026.",
        en: "“{path}”: “{field}” says “{value}”, which is no day. Write the day printed on the form, such as 15/7/2026.")
    case .answerToOtherWords:
      Wording(
        vi: """
          Phiếu hỏi theo quy định của ngày khác: “{other}” Cuộc kiểm tra này theo quy định ngày {day} phải hỏi: “{question}” \
          Hỏi lại theo câu này, xóa kết quả ở dòng này trong tệp rồi ghi bằng “maiam inspection answer … {item} …”.
          """,
        en: """
          The form asks by the law of another day: “{other}” This inspection, by the law of {day}, has to ask: “{question}” \
          Ask again in these words, empty this line of the file, and record it by “maiam inspection answer … {item} …”.
          """)
    case .answerToOtherVersion:
      Wording(
        vi: """
          Phiếu phiên bản {version} hỏi: “{other}” Cuộc kiểm tra này theo phiên bản {own} hỏi: “{question}” Hỏi lại theo câu \
          này, xóa kết quả của nội dung này trong tệp rồi ghi bằng “maiam inspection answer … {item} …”.
          """,
        en: """
          Version {version} of the form asks: “{other}” This inspection, by version {own}, asks: “{question}” Ask again in \
          these words, empty the answer to this item in the file, and record it by “maiam inspection answer … {item} …”.
          """)
    case .answerToOtherChoices:
      Wording(
        vi: """
          Phiên bản {version} và phiên bản {own} cùng hỏi “{question}” nhưng kiểu trả lời, đơn vị hoặc các lựa chọn khác \
          nhau. Xem nội dung này trong phiếu phiên bản {own}, hỏi lại, xóa kết quả cũ trong tệp rồi ghi bằng “maiam \
          inspection answer … {item} …”.
          """,
        en: """
          Versions {version} and {own} both ask “{question}”, with another kind of answer, another unit or other choices. \
          See the item in version {own} of the form, ask again, empty the former answer in the file, and record it by \
          “maiam inspection answer … {item} …”.
          """)
    case .answerUncompared:
      Wording(
        vi: """
          Không biết phiếu phiên bản {version} hỏi nội dung này bằng lời nào, với những lựa chọn nào. Phiên bản {own} hỏi: \
          “{question}” Đúng là câu đã hỏi thì xóa kết quả trong tệp rồi ghi bằng “maiam inspection answer … {item} …”.
          """,
        en: """
          Nobody knows in which words, or with which choices, version {version} of the form asks this item. Version {own} \
          asks: “{question}” Where that is what was asked, empty the answer in the file and record it by “maiam inspection \
          answer … {item} …”.
          """)
    case .answerOfDroppedItem:
      Wording(
        vi: """
          Phiếu phiên bản {version} có nội dung “{item}”; phiếu của cuộc kiểm tra, phiên bản {own}, không có nội dung này. \
          Xóa kết quả ấy trong tệp; điều cần giữ thì ghi vào ghi chú của nội dung khác.
          """,
        en: """
          Version {version} of the form has the item “{item}”; that of the inspection, version {own}, has not. Empty that \
          answer in the file; what is to be kept goes into the note of another item.
          """)
    case .formVersionRefused:
      Wording(
        vi: """
          “{path}” là phiếu phiên bản {other}, cuộc kiểm tra theo phiên bản {own}: {count} nội dung có lời hỏi như nhau, \
          {refused} nội dung nêu dưới đây thì không hoặc không đối chiếu được. Chưa ghi nội dung nào.
          """,
        en: """
          “{path}” is version {other} of the form, the inspection goes by version {own}: {count} items are asked alike, the \
          {refused} named below are not or cannot be compared. Nothing was recorded.
          """)
    case .formOfAnotherVersion:
      Wording(
        vi: """
          “{path}” là phiếu {checklist} phiên bản {other}; cuộc kiểm tra {inspection} dùng phiên bản {version}. Tệp không có \
          lời hỏi và chương trình không biết phiên bản {other} hỏi những gì, nên không đối chiếu được. Tự đối chiếu từng nội \
          dung; giống nhau thì để trống ô “{field}” trong tệp và ghi lại.
          """,
        en: """
          “{path}” is version {other} of the form {checklist}; inspection {inspection} uses version {version}. The file has no \
          questions, and what version {other} asks is not known here, so that they cannot be compared. Compare item by item \
          yourself; where they are alike, empty “{field}” in the file and try again.
          """)
    case .formOfAnotherFacility:
      Wording(
        vi: "“{path}” ghi cơ sở “{other}”; {inspection} là cuộc kiểm tra tại {facility}. Chưa ghi nội dung nào. Nếu phiếu đúng là của cuộc kiểm tra này thì sửa ô “{field}” trong tệp rồi ghi lại.",
        en: "“{path}” names the facility “{other}”; {inspection} is at {facility}. Nothing was recorded. If the form is of this inspection, correct “{field}” in the file and try again.")
    case .formUnnamed:
      Wording(
        vi: "“{path}” có phiếu không ghi mã cuộc kiểm tra, ở dòng {lines}. Ghi mã vào các dòng này, hoặc bỏ ra khỏi tệp.",
        en: "“{path}” has forms without an inspection code, on the rows {lines}. Enter the codes, or take the rows out.")
    case .formRejected:
      Wording(
        vi: "“{path}” dòng {line}: phiếu này bị từ chối ở nơi thu thập (“{state}”). Duyệt lại phiếu ở đó rồi tải về.",
        en: "“{path}” row {line}: this form was turned down where it was collected (“{state}”). Approve it there and export again.")
    case .formEmpty:
      Wording(vi: "“{path}” chưa có kết quả nào. Kiểm tra đã lưu đúng tệp chưa.", en: "“{path}” holds no answer. Check that the right file was saved.")
    case .formSheets:
      Wording(
        vi: "“{path}” có nhiều trang đã điền: {sheets}. Mỗi tệp chỉ để một phiếu; tách riêng hoặc ẩn các trang khác.",
        en: "“{path}” has several sheets filled in: {sheets}. Keep one form a file; separate or hide the others.")
    case .formColumnTwice:
      Wording(
        vi: "“{path}” dòng {line} có hai cột “{heading}”. Chỉ giữ lại một cột.",
        en: "“{path}” row {line} has two columns “{heading}”. Keep one.")
    case .formWouldBeLost:
      Wording(
        vi: "“{path}” là phiếu đã điền; xuất đè lên sẽ mất kết quả. Chọn tên tệp khác.",
        en: "“{path}” is a form filled in, which would be lost. Choose another name.")
    case .formMissing:
      Wording(
        vi: "“{path}” có {count} phiếu, không có phiếu nào của {inspection}. Mã có trong tệp: {codes}.",
        en: "“{path}” has {count} forms, none of {inspection}. Codes in the file: {codes}.")
    case .formSeveral:
      Wording(
        vi: "“{path}” có nhiều phiếu của {inspection}, ở các dòng {lines}. Chỉ giữ lại một dòng.",
        en: "“{path}” has several forms of {inspection}, on the rows {lines}. Keep one.")
    case .inspectionNotPlanned:
      Wording(
        vi: "Cuộc kiểm tra {inspection} không còn ở bước lập kế hoạch nên không bắt đầu lại được.",
        en: "Inspection {inspection} is no longer planned and cannot be started again.")
    case .inspectionNotInProgress:
      Wording(
        vi: "Cuộc kiểm tra {inspection} chưa bắt đầu. Bắt đầu bằng “maiam inspection start {inspection}”.",
        en: "Inspection {inspection} has not begun. Begin with “maiam inspection start {inspection}”.")
    case .inspectionAlreadyClosed:
      Wording(
        vi: "Cuộc kiểm tra {inspection} đã kết thúc hoặc đã hủy, không sửa được nữa. Xem “maiam inspection show {inspection}”.",
        en: "Inspection {inspection} is closed or canceled already and cannot be changed. See “maiam inspection show {inspection}”.")
    case .inspectionNotClosed:
      Wording(
        vi: "Cuộc kiểm tra {inspection} chưa kết thúc nên không cần mở lại. Xem “maiam inspection show {inspection}”.",
        en: "Inspection {inspection} is not closed and needs no reopening. See “maiam inspection show {inspection}”.")
    case .inspectionFollowedUp:
      Wording(
        vi: "Không mở lại được {inspection}, vì đã có việc dựa trên kết quả đã ghi: {acts}. Đính chính tồn tại bằng “maiam finding correct”, ghi thêm bằng “maiam finding add”.{way}",
        en: "{inspection} cannot be reopened, since what was recorded after it rests on it: {acts}. Correct findings with “maiam finding correct”, add one with “maiam finding add”.{way}")
    case .followUpBuiltOn:
      Wording(
        vi: "Không mở lại được {inspection}: sau kết quả kiểm tra lại ấy, {finding} đã có việc ghi ngày {on} ({act}) dựa vào nó. Nếu kết quả ghi nhầm, sửa ở tồn tại bằng “maiam remediation reopen {finding} --reason …” (khi đang ghi là đã xác nhận), rồi lập cuộc kiểm tra lại mới bằng “maiam inspection plan --follow-up {earlier}”.",
        en: "{inspection} cannot be reopened: after it looked again at {finding}, something of {on} ({act}) was recorded on the strength of that. If its result was wrong, say so of the finding with “maiam remediation reopen {finding} --reason …” (while it counts as verified) and plan a new follow-up with “maiam inspection plan --follow-up {earlier}”.")
    case .contentSealWrong:
      Wording(
        vi: "“{code}” không phải là mã niêm phong nội dung của lần kết thúc nào của {inspection}. So lại với mã in trên biên bản; nếu đúng là mã ấy, nội dung trong sổ đã khác biên bản: chạy “maiam trail verify”.",
        en: "“{code}” is not the content code of any closing of {inspection}. Compare it with the record; if it stands there, the content is no longer that of the record: run “maiam trail verify”.")
    case .settingNeeded:
      Wording(
        vi: "Cuộc kiểm tra {inspection}: đã đo nhưng chưa đánh giá được {items}, vì chưa biết cơ sở ở khu vực đô thị, nông thôn hay miền núi; mỗi khu vực có mức riêng. Ghi khu vực bằng “maiam facility edit {facility} --setting urban|rural|mountain --on {day}” rồi kết thúc lại; thật sự không xác định được thì thêm --allow-unjudged.",
        en: "{inspection}: {items} were measured and cannot be judged, as nobody knows whether the place is in an urban, rural or mountain setting, each of which has its own norm. Record it with “maiam facility edit {facility} --setting urban|rural|mountain --on {day}” and close again; where it truly cannot be told, add --allow-unjudged.")
    case .answersContradict:
      Wording(
        vi: "Chưa kết thúc được {inspection}, vì có kết quả không thể cùng đúng: {items}. Đếm lại, sửa kết quả hoặc số trong sổ rồi kết thúc lại; không đếm lại được thì ghi “Chưa kiểm tra”.",
        en: "{inspection} cannot be closed, as some answers cannot be: {items}. Count again, correct the answer or the register, and close again; what cannot be counted again is “not checked”.")
    case .unansweredItems:
      Wording(
        vi: "Chưa kết thúc được {inspection}: còn {count} nội dung bắt buộc chưa có kết quả: {items}. Chạy “maiam inspection fill {inspection}”.",
        en: "{inspection} cannot be closed: {count} required items have no answer: {items}. Run “maiam inspection fill {inspection}”.")
    case .witnessNeeded:
      Wording(
        vi: "Cơ sở không ký biên bản thì phải có đại diện chính quyền cấp xã hoặc người chứng kiến xác nhận: thêm --witness và --witness-role commune|witness{law}.",
        en: "A record the facility did not sign needs a representative of the commune or a witness: add --witness and --witness-role commune|witness{law}.")
    case .excuseInspected:
      Wording(
        vi: "Cơ sở {facility} đã được kiểm tra trong đợt {campaign} ({inspection}), không ghi lý do chưa kiểm tra.",
        en: "Facility {facility} was inspected in {campaign} ({inspection}); no excuse is needed.")
    case .excuseRunning:
      Wording(
        vi: "Cơ sở {facility} đang được kiểm tra trong đợt {campaign} ({inspection}), không ghi lý do chưa kiểm tra. Kết thúc bằng “maiam inspection close {inspection}”; nếu không kiểm tra tiếp thì hủy bằng “maiam inspection cancel {inspection}” rồi ghi lý do.",
        en: "Facility {facility} is being inspected in {campaign} ({inspection}); no excuse is needed. Close it with “maiam inspection close {inspection}”, or, where it will not go on, cancel it with “maiam inspection cancel {inspection}” and then give the reason.")
    case .excuseOutside:
      Wording(
        vi: "Cơ sở {facility} không thuộc đợt {campaign}. Xem “maiam campaign status {campaign}”.",
        en: "Facility {facility} is not part of {campaign}. See “maiam campaign status {campaign}”.")
    case .noExcuse:
      Wording(
        vi: "Đợt {campaign} không ghi lý do chưa kiểm tra nào cho cơ sở {facility}. Xem “maiam campaign status {campaign}”.",
        en: "{campaign} has no reason on file for not inspecting {facility}. See “maiam campaign status {campaign}”.")
    case .checklistsInvalid:
      Wording(
        vi: "Tệp {file} dòng {line}, cột {column}, khóa “{key}”: {reason}",
        en: "{file} line {line}, column {column}, key “{key}”: {reason}")

    // MARK: Things that do not exist
    case .notRecordedThen:
      Wording(
        vi: "Đến {moment}, {code} chưa được ghi vào sổ. Bỏ --known-at hoặc nêu thời điểm muộn hơn.",
        en: "At {moment}, {code} was not recorded yet. Leave --known-at out or name a later moment.")
    case .notReceivedThen:
      Wording(
        vi: "Ngày {day} chưa có tin báo {code}: tin ấy nhận ngày {since}. Nêu --as-of từ ngày ấy.",
        en: "On {day} {code} had not come in: it was received on {since}. Name --as-of from that day.")
    case .notFoundThen:
      Wording(
        vi: "Ngày {day} chưa có {code}: nội dung ấy được ghi nhận ngày {since}. Nêu --as-of từ ngày ấy.",
        en: "On {day} there was no {code} yet: it was recorded on {since}. Name --as-of from that day.")
    case .notExistingThen:
      Wording(
        vi:
          "Ngày {day}, {code} chưa có: dấu mốc sớm nhất trong sổ (hoạt động, phát hiện, giấy tờ, thông báo, số đếm) là {since}. Nêu --as-of từ ngày ấy.",
        en:
          "On {day}, {code} did not exist yet: the earliest fact in the register (start, finding, paper, notice, count) is of {since}. Name that day or a later one with --as-of."
      )
    case .noSuchFacility:
      Wording(
        vi: "Không có cơ sở nào mang mã hoặc tên bắt đầu bằng “{text}”. Tìm bằng “maiam facility search”.",
        en: "No facility has a code or name beginning with “{text}”. Try “maiam facility search”.")
    case .noSuchFacilityNear:
      Wording(
        vi: "Không có cơ sở nào tên bắt đầu đúng như “{text}”; tên chỉ khác dấu: {candidates}. Nếu là một trong số đó thì gõ mã cơ sở, hoặc gõ tên không dấu.",
        en: "No facility has a name beginning exactly with “{text}”; with other marks: {candidates}. If it is one of these, type its code, or the name without marks.")
    case .noFacilityWithCode:
      Wording(
        vi: "Không có cơ sở nào mang mã “{code}”. Lệnh này cần đúng mã; tìm bằng “maiam facility search”.",
        en: "No facility has the code “{code}”. This command takes codes only; try “maiam facility search”.")
    case .severalFacilities:
      Wording(
        vi: "“{text}” ứng với nhiều cơ sở: {candidates}. Ghi rõ mã cơ sở.",
        en: "“{text}” means several facilities: {candidates}. Give the code.")
    case .noSuchDirective:
      Wording(
        vi: "Không có văn bản chỉ đạo {code}. Xem “maiam directive list”.",
        en: "There is no directive {code}. See “maiam directive list”.")
    case .noSuchCampaign:
      Wording(
        vi: "Không có đợt kiểm tra {code}. Xem “maiam campaign list”.",
        en: "There is no campaign {code}. See “maiam campaign list”.")
    case .noSuchInspection:
      Wording(
        vi: "Không có cuộc kiểm tra {code}. Xem “maiam inspection list”.",
        en: "There is no inspection {code}. See “maiam inspection list”.")
    case .noSuchFinding:
      Wording(
        vi: "Không có tồn tại {code}. Xem “maiam finding list”.",
        en: "There is no finding {code}. See “maiam finding list”.")
    case .noSuchChecklist:
      Wording(
        vi: "Không có phiếu kiểm tra “{id}”. Các phiếu hiện có: {known}.",
        en: "There is no checklist “{id}”. There are: {known}.")
    case .noSuchRequirement:
      Wording(
        vi: "Danh mục không có quy định nào tại “{reference}”. Xem “maiam law list” hoặc tìm bằng “maiam law search”.",
        en: "The catalogue has no requirement at “{reference}”. See “maiam law list” or “maiam law search”.")
    case .noSuchReport:
      Wording(
        vi: "Không có mẫu báo cáo “{id}”. Các mẫu hiện có: {known}.",
        en: "There is no report “{id}”. There are: {known}.")

    case .templatesInvalid:
      Wording(
        vi: "Tệp {file} dòng {line}, cột {column}, khóa “{key}”: {reason}",
        en: "{file} line {line}, column {column}, key “{key}”: {reason}")
    case .reportIncomplete:
      Wording(
        vi:
          "Không ghi báo cáo vì số liệu không khớp: trang “{sheet}”, {what}: ghi {found}, phải có {expected}. Hãy chạy “maiam doctor” và gửi lại kết quả cho người phụ trách phần mềm.",
        en: "The report was not written, its figures disagree: sheet “{sheet}”, {what}: {found} written, {expected} expected."
      )
    case .outputIsIssued:
      Wording(
        vi: "Tệp “{path}” là văn bản số {number} đã phát hành ngày {day}, không ghi đè. Hãy ghi ra tệp khác.",
        en: "“{path}” is document {number}, issued on {day}, and is not written over. Write to another file.")
    case .figuresInFuture:
      Wording(
        vi: "Chưa thể có số liệu tính đến ngày {day}, sau ngày làm việc {today}; kiểm tra lại --as-of.",
        en: "There are no figures of {day} yet, which is after today, {today}; check --as-of.")
    case .periodNotBegun:
      Wording(
        vi: "Kỳ {period} bắt đầu từ ngày {from}, ngày {day} chưa đến kỳ; chọn kỳ đã bắt đầu.",
        en: "The period {period} begins on {from}, after {day}; choose one that has begun.")
    case .inspectionReportBefore:
      Wording(
        vi: "Cuộc kiểm tra {inspection} ở trạng thái “{state}” từ ngày {since}: tính đến ngày {day} chưa có nội dung của văn bản này nên không lập. Bỏ --as-of, hoặc nêu ngày từ {since} trở đi.",
        en: "Inspection {inspection} is “{state}” since {since}: as of {day} there was nothing of what this paper tells, and it is not written. Leave out --as-of, or give a day from {since} on.")
    case .campaignReportBefore:
      Wording(
        vi: "Đợt kiểm tra {campaign} bắt đầu từ ngày {from}: tính đến ngày {day} chưa có số liệu nào của đợt. Nêu --as-of từ ngày {from} trở đi.",
        en: "Campaign {campaign} begins on {from}: as of {day} there are no figures of it. Give --as-of from {from} on.")
    case .noFilesInFolder:
      Wording(
        vi: "Thư mục “{path}” không có tệp .yaml nào; kiểm tra lại đường dẫn.",
        en: "The folder “{path}” has no .yaml file; check the path.")
    case .issueNumberMalformed:
      Wording(
        vi: "“{value}” không phải số văn bản. Số chỉ gồm chữ số, ví dụ 12; phần ký hiệu sau dấu gạch chéo do chương trình ghi.",
        en: "“{value}” is no document number. It has digits only, as 12; what follows the slash is written by the program.")
    case .issuedBeforeFigures:
      Wording(
        vi:
          "Văn bản phát hành ngày {day} không thể có số liệu tính đến ngày {as_of}. Thêm --as-of {day}, hoặc kiểm tra lại --issued-on.",
        en: "A document issued on {day} cannot have the figures of {as_of}. Add --as-of {day}, or check --issued-on.")
    case .listNotIssued:
      Wording(
        vi: "Mẫu “{template}” là danh sách, không có số văn bản riêng; phát hành kèm theo một báo cáo hoặc công văn.",
        en: "“{template}” is a list and has no number of its own; issue it with a report or a letter.")
    case .reportAlreadyIssued:
      Wording(
        vi:
          "Số {number} đã phát hành ngày {day} cho báo cáo {template} (tệp {file}) với nội dung khác. Văn bản đã phát hành không được ghi đè; hãy lấy số mới.",
        en: "Number {number} was issued on {day} for {template} (file {file}) with other content. Take a new number.")
    case .reportWithoutManifest:
      Wording(
        vi: "Tệp {path} không có trang “Bảng kiểm chứng” nên không đối chiếu được. Hãy chọn tệp do “maiam report export” ghi ra.",
        en: "{path} has no manifest sheet (“Bảng kiểm chứng”). Choose a file written by “maiam report export”.")
    case .reportManifestDamaged:
      Wording(
        vi: "Trang “Bảng kiểm chứng” của tệp {path} bị sửa hoặc thiếu dòng “{line}”, không đối chiếu được.",
        en: "The manifest sheet of {path} was changed or lacks the line “{line}”.")
    case .reportSubjectWrong:
      Wording(
        vi: "Mẫu {template} không lập theo {given}; cần {needed}.",
        en: "The report {template} is not about {given}; it needs {needed}.")
    case .reportTemplateChanged:
      Wording(
        vi: "Mẫu {id} nay khác với khi lập báo cáo; nếu là mẫu riêng, hãy thêm --templates.",
        en: "The template {id} is no longer the one the report was made with; for one of your own, add --templates.")
    case .reportPeriodUnknown:
      Wording(
        vi: "Kỳ báo cáo “{value}” không đúng. Ghi {needed}.",
        en: "“{value}” is no reporting period. Write {needed}.")
    case .reportPeriodWrong:
      Wording(
        vi: "Mẫu {template} không lập cho kỳ {given}. Ghi {needed}, hoặc dùng mẫu {other}.",
        en: "The report {template} is not about {given}. Write {needed}, or use the report {other}.")
    case .stateSecretRefused:
      Wording(
        vi:
          "“{value}” là độ mật của bí mật nhà nước; chương trình này không lập văn bản mật. Ghi mức độ bảo mật của báo cáo, ví dụ “Hạn chế” hoặc “Nội bộ”.",
        en: "“{value}” is a grade of state secrets; this program makes no such documents. Write “Hạn chế” or “Nội bộ”.")

    // MARK: The database
    case .noSuchCalendarDay:
      Wording(
        vi: "Đơn vị chưa ghi ngày {day} vào lịch. Xem “maiam calendar show”.",
        en: "The office has recorded nothing of the kind for {day}. See “maiam calendar show”.")
    // MARK: Campaigns and limits
    case .noLimitToExtend:
      Wording(
        vi: "Cuộc kiểm tra {inspection} không có thời hạn để gia hạn: quyết định không ghi, và chế độ kiểm tra này không có thời hạn trong bảng “inspection-limits”.",
        en: "Inspection {inspection} has no limit to extend: its decision sets none, and the table “inspection-limits” has none for its regime.")
    case .extendedTwice:
      Wording(
        vi: "Cuộc kiểm tra {inspection} đã được gia hạn {amount} ngày (ngày {on}); chỉ được gia hạn một lần.",
        en: "Inspection {inspection} was extended by {amount} days on {on} already; it can be extended once only.")
    case .extensionTooLong:
      Wording(
        vi: "Không gia hạn {amount} ngày cho {inspection} được: mức gia hạn tối đa là {most} ngày ({citation}).",
        en: "{inspection} cannot be extended by {amount} days: at most {most} days are allowed ({citation}).")
    case .extensionNotForeseen:
      Wording(
        vi: "Chế độ của cuộc kiểm tra {inspection} không cho gia hạn ({citation}).",
        en: "The regime of inspection {inspection} allows no extension ({citation}).")
    case .checklistUnsuitable:
      Wording(
        vi: "Phiếu “{checklist}” ({title}) không hợp với những gì đã biết về {facility} ({known}). Phiếu hợp: {fitting}. Vẫn dùng phiếu này thì thêm --allow-unsuitable.",
        en: "Checklist “{checklist}” ({title}) does not fit what is known of {facility} ({known}). Those that fit: {fitting}. To use it all the same add --allow-unsuitable.")
    case .plannedAlready:
      Wording(
        vi: "Đợt {campaign} đã có cuộc kiểm tra {inspection} của cơ sở {facility} theo phiếu này. Dùng cuộc ấy, hoặc hủy bằng “maiam inspection cancel {inspection}” rồi lập lại.",
        en: "Campaign {campaign} has inspection {inspection} of {facility} with this checklist already. Use that one, or cancel it with “maiam inspection cancel {inspection}” and plan anew.")
    case .pauseBeforeAnnouncement:
      Wording(
        vi: "Cuộc kiểm tra {inspection} công bố quyết định ngày {announced}; không tạm dừng từ ngày {on} được. Hãy xem lại ngày tạm dừng.",
        en: "The decision on {inspection} was announced on {announced}; it cannot be paused from {on}. Check the day.")
    case .pausedAlready:
      Wording(
        vi: "Cuộc kiểm tra {inspection} đã tạm dừng từ ngày {from} đến ngày {to}. Nếu đã tiếp tục, ghi bằng “maiam inspection resume {inspection}”; nếu ngày đã ghi không đúng, sửa bằng “maiam inspection correct-pause {inspection} --from {from} --new-from … --new-resume … --reason …”.",
        en: "Inspection {inspection} is paused from {from} to {to} already. If it goes on, record it with “maiam inspection resume {inspection}”; if those days are wrong, mend them with “maiam inspection correct-pause {inspection} --from {from} --new-from … --new-resume … --reason …”.")
    case .receivedBeforeSent:
      Wording(
        vi: "Ngày nhận {received} trước ngày {day} ở {option}; không văn bản nào được nhận trước khi ký, gửi. Kiểm tra lại hai ngày.",
        en: "Received on {received}, before {day} of {option}; nothing is received before it is signed and sent. Check both days.")
    case .beforeNoticeRegime:
      Wording(
        vi: "Ngày {on} trước ngày {first}, khi việc thông báo, tạm dừng và chấm dứt hoạt động theo {law} chưa có. Kiểm tra lại ngày; hồ sơ xin giấy tờ ghi bằng “maiam permit apply”, tạm đình chỉ bằng “maiam permit suspend”.",
        en: "{on} is before {first}: notices, pauses and terminations under {law} did not exist yet. Check the day; an application is recorded with “maiam permit apply”, a suspension with “maiam permit suspend”.")
    case .operationPauseEndsBeforeReceipt:
      Wording(
        vi: "Thời hạn tạm dừng đến hết ngày {until}, trước ngày cơ sở nhận thông báo ({received}). Kiểm tra lại --until, --received.",
        en: "The pause ends on {until}, before the facility received it ({received}). Check --until and --received.")
    case .effectiveBeforeDecided:
      Wording(
        vi: "Ngày có hiệu lực {effective} trước ngày quyết định {decided}. Kiểm tra lại --effective, --decided.",
        en: "In effect from {effective}, before it was decided on {decided}. Check --effective and --decided.")
    case .identityNumberStated:
      Wording(
        vi: "Mục {item} có dãy 9 hoặc 12 chữ số, giống số định danh cá nhân; sổ không lưu số này. Bỏ dãy số đó và ghi --identity-stated yes; số tiền thì viết có dấu chấm, như 500.000.000.",
        en: "Item {item} holds a row of 9 or 12 digits, like an identity number, which the register never keeps. Leave it out and give --identity-stated yes; write money with full stops, as 500.000.000.")
    case .itemWithoutText:
      Wording(
        vi: "“{value}” không có dạng MỤC=NỘI DUNG. Viết như --stated area=\"Phường Lê Chân\".",
        en: "“{value}” is not ITEM=TEXT. Write it as --stated area=\"Phường Lê Chân\".")
    case .itemStatedTwice:
      Wording(
        vi: "Mục {item} được nêu hai lần ở --stated; hãy giữ một.",
        en: "Item {item} stands twice in --stated; keep one.")
    case .operationNotPaused:
      Wording(
        vi: "Cơ sở {code} không đang tạm dừng hoạt động ngày {on} nên không có gì để hoạt động trở lại. Ghi việc tạm dừng bằng “maiam operation pause {code}”.",
        en: "Facility {code} was not paused on {on}, so there is nothing to resume. Record the pause with “maiam operation pause {code}”.")
    case .operationUnderOtherLaw:
      Wording(
        vi: "Cơ sở {code} ngày {on} không phải cơ sở trợ giúp xã hội nên không tạm dừng, chấm dứt hoạt động theo chế độ thông báo. Với dịch vụ bảo vệ trẻ em, ghi bằng “maiam permit suspend {code}” hoặc “maiam permit withdraw {code}”; loại hình ghi sai thì sửa bằng “maiam facility edit {code} --kind”.",
        en: "Facility {code} was no social assistance facility on {on}, so that it is not paused or ended under the law of notices. Of a child protection service record it with “maiam permit suspend {code}” or “maiam permit withdraw {code}”; a wrong kind is mended with “maiam facility edit {code} --kind”.")
    case .noticeUnderOtherLaw:
      Wording(
        vi: "Cơ sở {code} ngày {on} thuộc loại hình “{kind}”, không thuộc diện thông báo hoạt động theo Mẫu số 01. Chưa ghi gì. Loại hình ghi sai thì sửa trước: “maiam facility edit {code} --kind … --on {on}”; quyết định giao chăm sóc ghi sai thì sửa bằng “maiam permit correct {code}”.",
        en: "Facility {code} was of the kind “{kind}” on {on}, which gives no notice by form 01. Nothing was written. Mend a wrong kind first: “maiam facility edit {code} --kind … --on {on}”; a wrong placement decision with “maiam permit correct {code}”.")
    case .operationPausedLater:
      Wording(
        vi: "Ngày {on} trước ngày cơ sở nhận thông báo tạm dừng ({received}, số {document}). Kiểm tra lại ngày.",
        en: "{on} is before the facility received the pause ({received}, no. {document}). Check the day.")
    case .terminatedAfterClosing:
      Wording(
        vi: "Cơ sở {code} đã đóng từ ngày {on} (số {document}) nên không còn hoạt động để chấm dứt. Xem “maiam facility show {code}”; nếu đã mở lại, ghi bằng “maiam facility reopen {code}”.",
        en: "Facility {code} has been closed since {on} (no. {document}), so there is no operation to end. See “maiam facility show {code}”; if it opened again, record that with “maiam facility reopen {code}”.")
    case .notPaused:
      Wording(
        vi: "Cuộc kiểm tra {inspection} không tạm dừng nên không có gì để tiếp tục. Xem “maiam inspection show {inspection}”; ngày tiếp tục ghi nhầm thì sửa bằng “maiam inspection correct-pause {inspection} …”.",
        en: "Inspection {inspection} is not paused, so there is nothing to resume. See “maiam inspection show {inspection}”; a day recorded wrongly is mended with “maiam inspection correct-pause {inspection} …”.")
    case .dutyEnded:
      Wording(
        vi: "Nhiệm vụ {code} đã chấm dứt ngày {on}. Nếu lại phải báo cáo, ghi nhiệm vụ mới bằng “maiam duty add”.",
        en: "Duty {code} ended on {on}. If it is owed again, record a new one with “maiam duty add”.")
    case .notInTeam:
      Wording(
        vi: "“{name}” không có trong đoàn của cuộc kiểm tra {inspection}. Thành viên: {members}.",
        en: "“{name}” is not in the team of inspection {inspection}. Members: {members}.")
    case .severalInTeam:
      Wording(
        vi: "“{name}” ứng với nhiều thành viên của đoàn: {members}. Gõ tên có đủ dấu.",
        en: "“{name}” may be several members of the team: {members}. Type the name with its marks.")
    case .campaignClosed:
      Wording(
        vi: "Đợt kiểm tra {campaign} đã kết thúc ngày {on}, không thay đổi được nữa.",
        en: "Campaign {campaign} was closed on {on} and can no longer change.")
    case .campaignNotDone:
      Wording(
        vi: "Chưa kết thúc đợt {campaign} được: còn {count} cơ sở chưa kiểm tra và chưa có lý do: {facilities}. Kiểm tra các cơ sở này hoặc ghi lý do bằng “maiam campaign excuse {campaign}”.",
        en: "Campaign {campaign} cannot be closed: {count} facilities are neither inspected nor excused: {facilities}. Inspect them, or give reasons with “maiam campaign excuse {campaign}”.")
    case .campaignRunning:
      Wording(
        vi: "Chưa kết thúc đợt {campaign} được: {count} cuộc kiểm tra đang tiến hành: {inspections}. Kết thúc từng cuộc bằng “maiam inspection close”, hoặc hủy bằng “maiam inspection cancel” rồi ghi lý do bằng “maiam campaign excuse {campaign}”.",
        en: "Campaign {campaign} cannot be closed: {count} inspections are under way: {inspections}. Close each with “maiam inspection close”, or cancel it with “maiam inspection cancel” and give the reason with “maiam campaign excuse {campaign}”.")
    case .closedBeforeCampaign:
      Wording(
        vi: "Ngày kết thúc {on} không phù hợp: phải từ ngày {from} (ngày bắt đầu đợt hoặc ngày kết thúc cuộc kiểm tra cuối cùng) đến hôm nay.",
        en: "The closing day {on} does not fit: it lies between {from} (the first day of the campaign, or the end of its last inspection) and today.")
    case .noEarlierCampaign:
      Wording(
        vi: "Không có đợt kiểm tra nào trước {campaign} trên cùng địa bàn để so sánh. Nêu đợt khác bằng --with.",
        en: "No campaign before {campaign} covers the same area. Name another with --with.")
    case .comparedWithItself:
      Wording(
        vi: "Không so sánh đợt {campaign} với chính nó; nêu đợt khác bằng --with.",
        en: "{campaign} cannot be compared with itself; name another with --with.")
    case .teamMalformed:
      Wording(
        vi: "Không hiểu tổ “{value}”. Viết tên tổ, dấu hai chấm, tổ trưởng rồi các thành viên, ví dụ \"Tổ 1: Nguyễn Văn A, Trần Thị B\".",
        en: "The team “{value}” is not understood. Write its name, a colon, its lead and the members, for example \"Tổ 1: Nguyễn Văn A, Trần Thị B\".")
    case .roleMalformed:
      Wording(
        vi: "Không hiểu vai trò “{value}”. Viết họ tên, dấu hai chấm rồi vai trò, ví dụ \"Trần Thị B: thư ký\".",
        en: "The role “{value}” is not understood. Write the name, a colon and the role, for example \"Trần Thị B: secretary\".")
    case .teamFileMalformed:
      Wording(
        vi: "Tệp “{path}” dòng {line}, khóa “{key}”: {reason}",
        en: "“{path}” line {line}, key “{key}”: {reason}")
    case .teamTwice:
      Wording(vi: "Tổ “{name}” được nêu hai lần; giữ lại một.", en: "The team “{name}” is named twice; keep one.")

    case .noSuchDuty:
      Wording(
        vi: "Không có nhiệm vụ báo cáo {code}. Xem “maiam duty list”.",
        en: "There is no reporting duty {code}. See “maiam duty list”.")
    case .noSuchBuiltInDuty:
      Wording(
        vi: "Không có chế độ báo cáo mẫu {id}. Xem “maiam duty list --built-in”.",
        en: "There is no built-in duty {id}. See “maiam duty list --built-in”.")
    case .builtInDutyNotInForce:
      Wording(
        vi: "Chế độ báo cáo {id} ({citation}) có hiệu lực từ {from} đến {to}, không có vào ngày {on}; chọn ngày khác hoặc ghi nhiệm vụ bằng --name, --to.",
        en: "The duty {id} ({citation}) is in force from {from} to {to}, not on {on}; choose another day or name the duty by --name and --to.")
    case .noSuchDutyPeriod:
      Wording(
        vi: "Nhiệm vụ {code} không có kỳ báo cáo “{period}”. Các kỳ: {periods}.",
        en: "Duty {code} has no period “{period}”. Its periods: {periods}.")
    case .alreadySubmitted:
      Wording(
        vi: "Kỳ {period} của nhiệm vụ {code} đã ghi gửi ngày {on}, số {number}. Nếu lần ghi ấy sai, dùng --correction để ghi lại; nội dung cũ vẫn được lưu.",
        en: "The report {period} of duty {code} was recorded as sent on {on}, number {number}. If that is wrong, record it again with --correction; the former entry is kept.")
    case .nothingSubmitted:
      Wording(
        vi: "Kỳ {period} của nhiệm vụ {code} chưa ghi lần gửi nào nên không có gì để đính chính. Bỏ --correction.",
        en: "Nothing was recorded as sent for {period} of duty {code}, so there is nothing to correct. Leave out --correction.")
    case .noPeriodToSubmit:
      Wording(
        vi: "Đến ngày {on}, nhiệm vụ {code} không còn kỳ nào đã bắt đầu mà chưa gửi. Các kỳ: {periods}. Nêu kỳ bằng --period.",
        en: "By {on}, duty {code} has no period left that has begun and was not sent. Its periods: {periods}. Name one with --period.")
    case .dutyFileMalformed:
      Wording(
        vi: "Tệp “{path}” dòng {line}, cột {column}, mục “{key}”: {reason}",
        en: "“{path}” line {line}, column {column}, “{key}”: {reason}")

    // MARK: Findings and what is done about them
    case .lawInvalid:
      Wording(
        vi: "Tệp “{path}” dòng {line}, cột {column}, mục “{key}”: {reason}",
        en: "“{path}” line {line}, column {column}, “{key}”: {reason}")

    // MARK: Findings and what is done about them
    case .remediationRefused:
      Wording(
        vi: "{finding}: không ghi được “{act}” ngày {on} vì tồn tại đang ở trạng thái “{state}”. Xem các việc đã ghi: maiam finding show {finding}; hạn ghi nhầm thì đính chính bằng “maiam remediation correct {finding} …”.",
        en: "{finding}: “{act}” on {on} is refused, since the finding is “{state}”. See what was recorded: maiam finding show {finding}; a term recorded wrongly is corrected with “maiam remediation correct {finding} …”.")
    case .remediationBeforeLater:
      Wording(
        vi: "{finding}: không ghi được “{act}” ngày {on}, vì ngày {later_on} đã ghi “{later}” và việc ấy không thể đứng sau. Kiểm tra lại --on; các việc đã ghi: maiam finding show {finding}.",
        en: "{finding}: “{act}” on {on} is refused, since “{later}” was recorded of {later_on} and cannot follow it. Check --on; what was recorded: maiam finding show {finding}.")
    case .noTermToCorrect:
      Wording(
        vi: "{finding} chưa có yêu cầu khắc phục hoặc gia hạn nào để đính chính. Ra yêu cầu bằng “maiam remediation order {finding} …”.",
        en: "{finding} has no demand or extension to correct. Demand it with “maiam remediation order {finding} …”.")
    case .verifierNeeded:
      Wording(
        vi: "{finding}: chưa nêu người xác nhận. Nêu họ tên bằng --by, hoặc kiểm tra lại bằng “maiam inspection plan --follow-up”.",
        en: "{finding}: nobody is named who verified it. Name them with --by, or plan a follow-up inspection.")
    case .verifierReported:
      Wording(
        vi: "{finding}: {person} đã báo cáo việc khắc phục nên không thể tự xác nhận. Nêu người khác bằng --by.",
        en: "{finding}: {person} reported it and cannot verify it too. Name somebody else with --by.")
    case .extensionNotLater:
      Wording(
        vi: "Gia hạn đến {new} không muộn hơn hạn hiện tại {old}. Nêu một hạn muộn hơn; hạn hiện tại ghi nhầm thì đính chính bằng “maiam remediation correct {finding} …”.",
        en: "The extension to {new} is not later than the deadline {old}. Name a later one; where {old} was recorded wrongly, correct it with “maiam remediation correct {finding} …”.")
    case .dueBeforeDemand:
      Wording(
        vi: "Hạn {last} trước ngày yêu cầu {on}. Kiểm tra lại --due, --within hoặc --on.",
        en: "The deadline {last} is before the demand of {on}. Check --due, --within or --on.")
    case .actBeforeFinding:
      Wording(
        vi: "Ngày {on} trước ngày phát hiện tồn tại ({found}). Kiểm tra lại --on.",
        en: "{on} is before the finding was made ({found}). Check --on.")
    case .dayInFuture:
      Wording(
        vi: "Ngày {on} sau ngày làm việc ({today}). Chỉ ghi việc đã làm; kiểm tra lại {option}.",
        en: "{on} is after today ({today}). Record only what was done; check {option}.")
    case .dayTooEarly:
      Wording(
        vi: "Ngày {on} quá sớm, không thể là ngày của việc này (sớm nhất là {first}). Có thể gõ nhầm năm; kiểm tra lại {option}.",
        en: "{on} is too early for this ({first} at the earliest). The year may be mistyped; check {option}.")
    case .dayTooLate:
      Wording(
        vi: "Ngày {on} quá xa (muộn nhất là {last}). Có thể gõ nhầm năm; kiểm tra lại {option}.",
        en: "{on} is too far ahead ({last} at the latest). The year may be mistyped; check {option}.")
    case .endsBeforeBeginning:
      Wording(
        vi: "Ngày kết thúc {end} đứng trước ngày bắt đầu {beginning}; kiểm tra lại {option}.",
        en: "It ends on {end}, before it begins on {beginning}; check {option}.")
    case .closedBeforeFirstSign:
      Wording(
        vi: "{facility} không thể đóng cửa ngày {end}: sổ chưa ghi cơ sở hoạt động từ ngày nào, và việc đầu tiên có trong sổ là {sign} ngày {day}. Kiểm tra lại ngày đóng cửa; nếu đúng, ghi ngày bắt đầu hoạt động trước: “maiam facility edit {facility} --opened NGÀY --on NGÀY”.",
        en: "{facility} cannot have closed on {end}: the register does not say since when it runs, and the first it tells of it is {sign} of {day}. Check the day of closing; if it is right, record first when it began: “maiam facility edit {facility} --opened DAY --on DAY”.")
    case .instantInFuture:
      Wording(
        vi: "Thời điểm {at} chưa đến. Chỉ ghi việc đã xảy ra; kiểm tra lại --at.",
        en: "{at} has not come yet. Record only what happened; check --at.")
    case .findingOfOtherFacility:
      Wording(
        vi: "{finding} không thuộc cơ sở {facility}. Ghi riêng cho từng cơ sở.",
        en: "{finding} is not of facility {facility}. Record each facility by itself.")
    case .noOpenFindings:
      Wording(
        vi: "{inspection} không còn tồn tại nào chưa khắc phục, nên không cần kiểm tra lại.",
        en: "{inspection} has no open findings, so there is nothing to follow up.")
    case .openFindingsElsewhere:
      Wording(
        vi: "{inspection} không có tồn tại riêng nào chưa khắc phục, nhưng còn tồn tại chưa khắc phục của cuộc kiểm tra liên quan: {findings}. Lập kiểm tra lại bằng {commands}.",
        en: "{inspection} has no open findings of its own, but findings of inspections tied to it are still open: {findings}. Plan a follow-up with {commands}.")
    case .notClosedYet:
      Wording(
        vi: "{inspection} chưa kết thúc. Kết thúc bằng “maiam inspection close” trước.",
        en: "{inspection} is not closed. Close it first with “maiam inspection close”.")
    case .noDraftFinding:
      Wording(
        vi: "Nội dung {item} của {inspection} hiện không có tồn tại. Các nội dung có tồn tại: {items}.",
        en: "Item {item} of {inspection} has no finding now. Items that have one: {items}.")
    case .draftAlreadyMerged:
      Wording(
        vi: "Tồn tại của nội dung {item} đã được gộp vào nội dung khác. Chọn nội dung còn tồn tại riêng.",
        en: "The finding of {item} is already part of another. Choose one that stands by itself.")
    case .emergencySettled:
      Wording(
        vi: "{code} đã có kết quả; không ghi kết quả lần nữa.",
        en: "{code} has its outcome already; it is left as it is.")
    case .unmetSince:
      Wording(
        vi: "Không ghi được “{act}” của {finding} ngày {on}: cuộc kiểm tra {inspection}, kết thúc ngày {closed}, thấy chưa khắc phục. Nếu đã khắc phục sau đó, ghi ngày sau ngày {closed}; nếu {inspection} ghi nhầm, mở lại cuộc ấy để sửa.",
        en: "“{act}” of {finding} cannot be recorded as of {on}: {inspection}, closed on {closed}, saw it not put right. If it was put right later, give a day after {closed}; if {inspection} is wrong, reopen it.")
    case .dangerNotHandled:
      Wording(
        vi: "{finding} là dấu hiệu trẻ em có thể bị xâm hại; không thấy lại dấu hiệu chưa phải là đã khắc phục, và sổ chưa ghi việc xử lý hành vi (yêu cầu khắc phục không tính). Ghi việc xử lý (maiam handling add {finding} --kind police_transfer --number … --by \"…\"), việc chuyển cơ quan khác có nêu mã này (maiam handling pass {facility} --to \"…\" --what \"… {finding}\"), kết quả tin báo (maiam emergency settle) hoặc lý do không ghi tin báo (maiam emergency decline {inspection} {item} --reason \"…\"), rồi xác nhận lại.",
        en: "{finding} is a sign that a child may be harmed; that it was not seen again does not put it right, and nothing done about the act itself is recorded (a demand does not count). Record what was done (maiam handling add {finding} --kind police_transfer --number … --by \"…\"), that it was passed on by this code (maiam handling pass {facility} --to \"…\" --what \"… {finding}\"), the outcome of the emergency (maiam emergency settle) or why there is none (maiam emergency decline {inspection} {item} --reason \"…\"), and verify it then.")
    case .movedMoreThanCounted:
      Wording(
        vi: "Lần đếm gần nhất của {facility} ({day}) có {counted} trẻ em; kể từ ngày ấy đã ghi chuyển {moved} trẻ em, thêm {children} thành {sum}. Sửa --children, hoặc ghi số đếm mới trước: maiam facility census {facility} --on {on} --children N (số trẻ em có mặt trước lần chuyển này).",
        en: "The last count of {facility} ({day}) has {counted} children; {moved} were recorded as moved since that day, {children} more make {sum}. Correct --children, or record a new count first: maiam facility census {facility} --on {on} --children N (those there before this move).")
    case .handlingToldOtherwise:
      Wording(
        vi: "Sổ đã có {kind} số {number} của {facility} ({code}, ngày {on}), nhưng ghi khác: {list}. Chưa ghi gì: một văn bản chỉ tính một lần. Nếu sổ sai: “{command}”; nếu đây là văn bản khác trùng số (cơ quan khác ban hành), hãy ghi thêm ký hiệu của cơ quan vào số.",
        en: "The register has {kind} {number} of {facility} ({code} of {on}), and says otherwise: {list}. Nothing was recorded: one paper counts once. If the register is wrong: “{command}”; if this is another paper with the same number (of another body), add the symbol of that body to the number.")
    case .handlingNumberTaken:
      Wording(
        vi: "{other} đã là {kind} số {number} ngày {on} của cùng cơ sở: {code} ghi theo số ấy sẽ tính hai lần. Nếu là một văn bản thì hủy một trong hai: “maiam handling correct {code} --remove --reason \"…\"”; nếu là hai văn bản trùng số thì ghi thêm ký hiệu của cơ quan vào số.",
        en: "{other} is {kind} {number} of {on} at the same facility already: {code} under that number would count twice. If they are one paper, take one of them back: “maiam handling correct {code} --remove --reason \"…\"”; if they are two with one number, add the symbol of the body to the number.")
    case .paperDoubled:
      Wording(
        vi: "{code} có {count} bản ghi của cùng một giấy tờ trong sổ ({paper}): ghi vào bản này thì bản kia vẫn như cũ. Chưa ghi gì; hủy bớt một bản trước: {commands}.",
        en: "{code} has {count} records of one paper ({paper}): what is recorded of one leaves the other as it was. Nothing was written; take one of them back first: {commands}.")
    case .numberOfOtherPaper:
      Wording(
        vi: "Số {number} đã là số của một {kind} khác của {code} (cấp {issued}): đính chính như vậy thì sổ có hai bản ghi của cùng một giấy tờ. Chưa sửa gì. Nếu hai bản ghi đúng là một giấy tờ thì hủy bản này: {remove}, rồi ghi việc này cho giấy số {number}; nếu là hai giấy thì kiểm tra lại số.",
        en: "Number {number} is already that of another {kind} of {code} (issued {issued}): so corrected, the register would hold two records of one paper. Nothing was changed. If both are one paper take this record back: {remove}, and record this of the paper no. {number}; if they are two, check the number.")
    case .handledPaperAct:
      Wording(
        vi: "Việc {event} {on} ({paper}) còn được ghi là việc xử lý tồn tại: {code} ({kind} số {number}). Bỏ hoặc đổi việc này mà giữ {code} thì báo cáo vẫn đếm. Chưa sửa gì; hủy việc xử lý trước: {command}.",
        en: "That the paper was {event} {on} ({paper}) is also recorded against findings: {code} ({kind} no. {number}). Without the one, reports would still count the other. Nothing was changed; take back the handling first: {command}.")
    case .handlingOfPaper:
      Wording(
        vi: "{code} ghi cùng một việc với giấy tờ: {paper}, {event} {on} (số {document}). Sửa ở giấy tờ thì {code} được sửa theo: {command}.",
        en: "{code} tells of the same act as the paper: {paper}, {event} {on} (no. {document}). Correct the paper, and {code} follows: {command}.")
    case .paperActTaken:
      Wording(
        vi: "Theo sổ, {paper} của {facility} đã có việc “{event}” ngày {gone} theo {document}; ngày {on} không còn giấy tờ hoạt động nào để {kind} nữa. Chưa ghi gì: một việc chỉ tính một lần. Nếu là cùng việc ấy, chạy lại lệnh này với đúng số và ngày trong sổ; nếu sổ sai: “{command}”; nếu là giấy tờ khác, ghi giấy ấy và việc của nó trước (“maiam permit add”, “maiam permit withdraw”).",
        en: "By the register the {paper} of {facility} had “{event}” on {gone} by {document}; on {on} no operation paper was left for {kind}. Nothing was recorded: one act counts once. If it is that act, run this command with the number and the day on file; if the register is wrong: “{command}”; if it is another paper, record that paper and its act first (“maiam permit add”, “maiam permit withdraw”).")
    case .runsByNotice:
      Wording(
        vi: "Ngày {on}, {facility} hoạt động theo thông báo ({notice}), không có giấy tờ hoạt động nào để {kind}. Chưa ghi gì: ghi ở đây thì cơ sở vẫn được tính là đã thông báo. Nếu là tạm dừng, chấm dứt hoạt động theo thông báo: “{command}”; nếu là giấy tờ cấp trước đây, ghi giấy ấy trước (“maiam permit add”).",
        en: "On {on} {facility} ran by a notice ({notice}) and had no operation paper for {kind}. Nothing was recorded: recorded here it would leave the place as notified. For a pause or an end of what was notified: “{command}”; if it is a paper of before, record that first (“maiam permit add”).")
    case .closureToldOtherwise:
      Wording(
        vi: "{code} đã ghi đóng cửa ngày {on} theo {document}; nay ghi ngày {told} cũng theo số ấy. Chưa ghi gì: một quyết định chỉ tính một lần. Nếu ngày trong sổ sai: “{command}”, rồi ghi lại; nếu đây là quyết định khác, hãy xem lại số.",
        en: "{code} is on file as closed on {on} by {document}; this says {told} by the same number. Nothing was recorded: one decision counts once. If the day on file is wrong: “{command}”, then record it again; if this is another decision, look at its number.")
    case .excusedAfterClosing:
      Wording(
        vi: "Chưa kết thúc được {campaign} ngày {on}: lý do chưa kiểm tra của {list} chỉ có từ ngày sau. Kết thúc từ ngày ấy trở đi; nếu lý do có từ trước thì ghi lại: “maiam campaign excuse {campaign} MÃ --reason … --on NGÀY”.",
        en: "{campaign} cannot end on {on}: why these were not inspected is on file only from a later day: {list}. End it from that day on; where the reason was known before, record it again: “maiam campaign excuse {campaign} CODE --reason … --on DAY”.")
    case .requirementNotInForce:
      Wording(
        vi: "“{citation}” không áp dụng vào ngày kiểm tra {day}, nên không ghi thành tồn tại, hạn chế được. Xem hiệu lực và quy định thay thế bằng “maiam law show {id}”; tìm yêu cầu đang áp dụng bằng “maiam law search …”.",
        en: "“{citation}” binds nobody on {day}, the day of the inspection: no finding can rest on it. See its days and what stands in its place by “maiam law show {id}”; find what applies by “maiam law search …”.")
    case .evidenceTwice:
      Wording(
        vi: "“{path}” đã là bằng chứng của {item} trong {inspection} (tệp {file}, cùng nội dung, cùng chú thích): không ghi lần nữa. Muốn chú thích khác thì thêm --caption.",
        en: "“{path}” is evidence of {item} in {inspection} already (file {file}, same content, same caption): it is not recorded again. For another caption add --caption.")
    case .unplacedAboveCount:
      Wording(
        vi: "{code}: ghi {unplaced} trẻ chưa có nơi đến, nhưng lần đếm gần nhất (ngày {counted}) chỉ có {children} trẻ em. Chưa ghi gì. Hãy xem lại; nếu số đếm đã cũ, ghi số mới trước: “maiam facility census {code} --on {on} --children …”.",
        en: "{code}: {unplaced} children without a place, but the last count ({counted}) has {children}. Nothing was recorded. Check; if the count is out of date, record the new one first: “maiam facility census {code} --on {on} --children …”.")
    case .noticePlaceOpen:
      Wording(
        vi: "Thông báo của {code} nhận ngày {received}, trước ngày cơ sở chuyển nơi ({moved}: “{old}” → “{new}”), mà điều đã ghi chưa cho biết thông báo nêu nơi nào. Chưa ghi gì: thông báo cho nơi cũ không có giá trị với nơi mới. Hãy ghi địa chỉ trong thông báo bằng “--address”, xã (phường) bằng “--commune”, hoặc ngày dự kiến hoạt động nêu trong đó bằng “--starts”.",
        en: "The notice of {code} was received on {received}, before the home moved ({moved}: “{old}” → “{new}”), and what is given does not say which place it names. Nothing was recorded: a notice for the old place does not cover the new one. Give the address in the notice with “--address”, its commune with “--commune”, or the start it plans for with “--starts”.")
    case .signIntoOther:
      Wording(
        vi: "{item} là dấu hiệu trẻ em có thể bị xâm hại, {into} thì không: gộp như vậy thì dấu hiệu không còn là một tồn tại riêng. Chưa gộp: giữ riêng, hoặc gộp ngược lại “maiam finding merge {inspection} {into} --into {item}”.",
        en: "{item} is a sign that a child may be harmed, {into} is none: merged so, the sign would be no finding of its own. Nothing was merged: keep them apart, or merge the other way round, “maiam finding merge {inspection} {into} --into {item}”.")
    case .assignedAfterClosing:
      Wording(
        vi: "Chưa kết thúc được {campaign} ngày {on}: sổ chỉ ghi phân công các tổ từ ngày {from}, nên số liệu của đợt sẽ không có tổ nào ở {communes} xã, phường. Kết thúc từ ngày ấy trở đi; nếu đã phân công từ trước thì ghi lại: “maiam campaign assign {campaign} --on NGÀY --team …”.",
        en: "{campaign} cannot end on {on}: the teams are on file only from {from}, so its figures would have none in {communes} communes. End it from that day on; where they were given earlier, record it again: “maiam campaign assign {campaign} --on DAY --team …”.")
    case .planNotAgreed:
      Wording(
        vi: "Chưa lập kế hoạch của {campaign}: các cơ sở chia cho {count} mẫu như trên, và không có màn hình để hỏi. Xem trước bằng --dry-run; nếu đồng ý chia như vậy, thêm --accept-split.",
        en: "Nothing was planned for {campaign}: its facilities are split over {count} checklists as above, and there is no terminal to ask. Look at it by --dry-run; to accept the split, add --accept-split.")
    case .requirementsSeveral:
      Wording(
        vi: "Ngày kiểm tra {day}, “{citation}” gồm {count} yêu cầu: {list}. Chưa ghi gì: nêu mã của yêu cầu không đạt ở --requirement, hoặc thêm --all-requirements nếu tồn tại, hạn chế này về tất cả các yêu cầu ấy.",
        en: "On {day}, the day of the inspection, “{citation}” is {count} requirements: {list}. Nothing was recorded: give the id of the one that is not met by --requirement, or add --all-requirements if the finding concerns each of them.")
    case .nothingToReopen:
      Wording(
        vi: "{code} chưa được ghi đóng cửa tính đến ngày {on}: không có gì để mở lại. Nếu sổ thiếu việc đóng cửa thì ghi “maiam facility close {code} …” trước; nếu chỉ là hết tạm dừng thì ghi “maiam operation resume {code} --on {on}”.",
        en: "{code} is not on file as closed by {on}: there is nothing to reopen. Where the closing is missing, record it first by “maiam facility close {code} …”; where only a pause ended, record “maiam operation resume {code} --on {on}”.")
    case .paperActNotRecorded:
      Wording(
        vi: "Ngày {on}, {paper} của {facility} theo sổ vẫn còn hiệu lực: chỉ ghi {kind} ở đây thì cơ sở vẫn được tính là có giấy tờ hoạt động. Chưa ghi gì. Ghi việc ấy vào giấy tờ trước: “{command}”; việc này được tính ngay ở mọi báo cáo. Muốn gắn với tồn tại thì chạy lại lệnh này sau đó, vẫn tính là một việc. Nếu giấy tờ khác bị xử lý, nêu --kind và --number của giấy ấy.",
        en: "On {on} the {paper} of {facility} is in force by the register: {kind} recorded here alone would leave the place with its paper. Nothing was recorded. Record it with the paper first: “{command}”; it counts in every report from then on. To tie it to findings, run this command again afterwards; it stays one act. If it is about another paper, give --kind and --number of that one.")
    case .demandNotOrdered:
      Wording(
        vi: "{findings} chưa có yêu cầu khắc phục kèm thời hạn trong sổ: chỉ ghi văn bản ở đây thì vẫn bị tính là chưa có yêu cầu. Chưa ghi gì. Ghi văn bản cùng tồn tại, một lệnh cho mỗi tồn tại: “{commands}”; văn bản ấy được tính ở mọi báo cáo, một lần.",
        en: "{findings} have no demand with a term in the register: a letter recorded here alone would leave them counted as not demanded. Nothing was recorded. Record it with the findings, one command for each: “{commands}”; the letter then counts in every report, once.")
    case .observationIsNoFinding:
      Wording(
        vi: "{code} là ghi nhận về trách nhiệm của cơ quan khác, không phải tồn tại của cơ sở, nên lệnh này không dùng được. Ghi nhận sai mà chưa chuyển: “maiam inspection reopen {inspection}” rồi trả lời lại. Đã chuyển: báo lại cơ quan nhận và ghi “maiam handling pass {facility} --to \"…\" --observation {code} --what \"Đính chính: …\" --document \"…\"”; lời đã chuyển vẫn được giữ.",
        en: "{code} is an observation of another body's duty, no finding of the facility, so this command does not take it. If it is wrong and was not passed on: “maiam inspection reopen {inspection}” and answer again. If it was: tell that body, and record “maiam handling pass {facility} --to \"…\" --observation {code} --what \"Correction: …\" --document \"…\"”; what was passed on is kept.")
    case .noSuchHandling:
      Wording(
        vi: "Không có việc xử lý {code}. Xem danh sách: maiam handling list. Yêu cầu khắc phục, việc ghi cùng giấy tờ và việc chuyển cơ quan khác được sửa ở nơi đã ghi.",
        en: "There is no handling {code}. List them: maiam handling list. Demands, what is recorded with papers and what was passed on are corrected where they were recorded.")
    case .noDangerSign:
      Wording(
        vi: "Nội dung “{item}” của {inspection} không có câu trả lời nào cho thấy trẻ em có thể bị xâm hại. Các nội dung có: {items}.",
        en: "Item “{item}” of {inspection} has no answer that a child may be harmed. Those that have: {items}.")
    case .noSuchMoment:
      Wording(
        vi: "“{value}” không phải là một thời điểm có giờ rõ ràng. Viết 21:30, 21h30 hoặc 9h30 tối (hôm nay), 21h hôm qua, hoặc có cả ngày: 21h30 14/5/2025; giờ sau nửa đêm viết kèm ngày: 1h30 14/5/2025.",
        en: "“{value}” is no moment with one clear hour. Write 21:30 or 9:30 pm (today), 21:00 yesterday, or with its day: 21:30 14/5/2025; after midnight always with its day: 1:30 14/5/2025.")
    case .dangerUndecided:
      Wording(
        vi: "Nội dung “{item}” đã trả lời “{shown}”: trẻ em có thể bị xâm hại, mà chưa ghi tin báo khẩn cấp, cũng chưa nêu lý do. Ghi tin báo (maiam emergency add --inspection {inspection}), hoặc nêu lý do, kể cả khi trả lời nhầm (maiam emergency decline {inspection} {item} --reason \"…\"), rồi trả lời lại.",
        en: "Item “{item}” was answered “{shown}”: a child may be harmed, and no emergency was recorded or declined. Record one (maiam emergency add --inspection {inspection}), or say why not, a slip too (maiam emergency decline {inspection} {item} --reason \"…\"), and answer again.")
    case .emergencyElsewhere:
      Wording(
        vi: "Tin báo là việc ở {place}, còn {inspection} kiểm tra {facility}: không thể là một vụ việc. Kiểm tra lại mã.",
        en: "The emergency is at {place}, while {inspection} is about {facility}: they cannot be one. Check the codes.")
    case .answerChangedMeanwhile:
      Wording(
        vi: "Nội dung “{item}”: trong lúc đó nơi khác đã lưu “{stored}” (trước đó: “{shown}”). Câu trả lời “{value}” chưa được lưu. Xem lại rồi trả lời lại.",
        en: "Item “{item}”: meanwhile “{stored}” was saved elsewhere (before: “{shown}”). “{value}” was not saved. Look again and answer again.")
    case .messageBeforeReceipt:
      Wording(
        vi: "Thời điểm {at} trước khi tiếp nhận thông tin ({received}). Kiểm tra lại --at.",
        en: "{at} is before the information came in ({received}). Check --at.")
    case .noSuchEmergency:
      Wording(
        vi: "Không có sự việc khẩn cấp {code}. Xem danh sách: maiam emergency list.",
        en: "There is no emergency {code}. List them: maiam emergency list.")
    case .noSuchObservation:
      Wording(
        vi: "Không có ghi nhận {code}. Xem danh sách: maiam finding observations.",
        en: "There is no observation {code}. List them: maiam finding observations.")
    case .noSuchReferral:
      Wording(
        vi: "Không có việc chuyển {code}. Xem danh sách: maiam handling passed.",
        en: "There is no referral {code}. List them: maiam handling passed.")

    case .databaseExists:
      Wording(
        vi: "“{path}” đã có sẵn; không ghi đè. Chọn tên khác bằng --db.",
        en: "“{path}” exists already and is left alone. Choose another name with --db.")
    case .databaseMissing:
      Wording(
        vi: "Chưa có cơ sở dữ liệu tại “{path}”. Tạo bằng “maiam init --agency TÊN-CƠ-QUAN”, hoặc chỉ ra tệp khác bằng --db.",
        en: "There is no database at “{path}”. Make one with “maiam init --agency NAME”, or name another with --db.")
    case .notADatabase:
      Wording(
        vi: "“{path}” không phải là cơ sở dữ liệu của maiam, hoặc đã hỏng. Kiểm tra lại --db, hoặc khôi phục từ bản sao lưu.",
        en: "“{path}” is not a maiam database, or is damaged. Check --db, or restore a backup.")
    case .databaseNewer:
      Wording(
        vi: "“{path}” do phiên bản maiam mới hơn tạo ra. Hãy cập nhật chương trình rồi mở lại.",
        en: "“{path}” was written by a newer maiam. Update the program and open it again.")
    case .databaseUnguarded:
      Wording(
        vi: "“{path}” đã bị can thiệp từ bên ngoài: mất phần chống sửa, xóa ({triggers}). Không ghi gì thêm; xem “maiam trail verify”, rồi khôi phục bản sao lưu bằng “maiam restore”.",
        en: "“{path}” was tampered with: what keeps rows from being changed is gone ({triggers}). Nothing is written; see “maiam trail verify”, then restore a backup with “maiam restore”.")
    case .copyNotSound:
      Wording(
        vi: "“{path}” không còn nguyên vẹn ({count} chỗ sai), nên không khôi phục từ tệp này; sổ đang dùng vẫn như trước. Dùng bản sao lưu khác; không còn bản nào tốt hơn thì “maiam restore \"{path}\" --force”, rồi xem từng chỗ bằng “maiam trail verify” và “maiam doctor”.",
        en: "“{path}” is not sound ({count} differences) and is not restored from; the present database is as before. Use another backup; where none is better, “maiam restore \"{path}\" --force”, then see each difference with “maiam trail verify” and “maiam doctor”.")
    case .backupOverSound:
      Wording(
        vi: "Sổ không còn nguyên vẹn ({count} chỗ sai), nên không ghi đè bản sao lưu cũ “{path}”; tệp cũ vẫn như trước. Sao lưu sang một tên tệp mới để giữ cả sổ hiện tại, rồi xem “maiam doctor”.",
        en: "The register does not verify ({count} differences) and does not take the place of the older backup “{path}”, which is as before. Back up to a new file name to keep the present register too, then see “maiam doctor”.")
    case .databaseInUse:
      Wording(
        vi: "“{path}” chính là sổ đang dùng. Nêu một tệp khác.",
        en: "“{path}” is the database in use itself. Name another file.")
    case .outputIsDatabase:
      Wording(
        vi: "“{path}” là tệp cơ sở dữ liệu, không ghi đè. Hãy chọn tên khác cho tệp cần ghi.",
        en: "“{path}” is a database and is not written over. Choose another name for the file.")
    case .backupOverOther:
      Wording(
        vi: "“{path}” đã có và không phải là bản sao lưu của maiam nên không ghi đè. Chọn tên khác.",
        en: "“{path}” is there and is no backup of maiam, so it is left alone. Choose another name.")
    case .restoreWouldLose:
      Wording(
        vi: "Sổ hiện tại có {count} mục nhật ký mà “{path}” không có. Nếu vẫn khôi phục, thêm --force; sổ hiện tại được giữ lại bên cạnh.",
        en: "The present database has {count} trail entries that “{path}” lacks. To restore all the same add --force; the present database is kept beside it.")
    case .restoreOtherOffice:
      Wording(
        vi: "“{path}” là sổ của cơ quan khác, không phải bản sao của sổ hiện tại. Chọn nơi khác bằng --db, hoặc thêm --force để thay; sổ hiện tại được giữ lại bên cạnh.",
        en: "“{path}” is another office's database, not a copy of this one. Name another place with --db, or add --force; the present database is kept beside it.")
    case .evidenceMissing:
      Wording(
        vi: "Mất tệp bằng chứng “{path}” của {inspection}. Chép lại tệp ấy từ bản sao lưu.",
        en: "The evidence file “{path}” of {inspection} is missing. Copy it back from a backup.")
    case .evidenceChanged:
      Wording(
        vi: "Tệp bằng chứng “{path}” của {inspection} đã bị thay đổi, không còn đúng mã băm. Chép lại tệp ấy từ bản sao lưu.",
        en: "The evidence file “{path}” of {inspection} was changed and no longer has its hash. Copy it back from a backup.")
    case .noSuchTrailEntry:
      Wording(
        vi: "Nhật ký không có mục số {number}. Xem “maiam trail list”.",
        en: "The trail has no entry {number}. See “maiam trail list”.")
    case .invalidSeal:
      Wording(
        vi: "“{value}” không phải là mã niêm phong. Gõ đúng các nhóm chữ số và chữ a–f in trên giấy, ít nhất 16 ký tự.",
        en: "“{value}” is not a seal. Type the groups of digits and letters a–f as printed, 16 at least.")
    case .databaseBusy:
      Wording(
        vi: "“{path}” đang được chương trình khác ghi. Đợi một lát rồi thử lại.",
        en: "“{path}” is being written by another program. Wait a moment and try again.")
    case .databaseNotWritable:
      Wording(
        vi: "Không ghi được vào “{path}”. Kiểm tra quyền ghi của tệp và thư mục.",
        en: "“{path}” cannot be written. Check the permissions of the file and its folder.")
    case .databaseDiskFailed:
      Wording(
        vi: "Đĩa đầy hoặc lỗi khi ghi “{path}”; dữ liệu vẫn như trước. Giải phóng dung lượng rồi thử lại.",
        en: "The disk is full or failed while writing “{path}”; the data is as before. Make room and try again.")
    case .storedValueUnknown:
      Wording(
        vi: "Cơ sở dữ liệu có giá trị lạ “{value}” ở cột {column}; có thể tệp đã bị sửa từ bên ngoài.",
        en: "The database holds an unknown value “{value}” in column {column}; it may have been edited from outside.")
    case .alreadyChanged:
      Wording(
        vi: "Bản ghi ({entity}) vừa được người khác thay đổi. Xem lại rồi thử lại.",
        en: "The record ({entity}) has just been changed by somebody else. Look again and retry.")
    case .unexpected:
      Wording(
        vi: "Chương trình gặp lỗi ngoài dự kiến: {reason}. Dữ liệu vẫn như trước; hãy gửi dòng này cho người hỗ trợ.",
        en: "Something unforeseen went wrong: {reason}. The data is as before; send this line to who supports you.")
    case .storeFailed:
      Wording(
        vi: "Cơ sở dữ liệu “{path}” từ chối thao tác: {reason}. Dữ liệu vẫn như trước.",
        en: "The database “{path}” refused: {reason}. The data is as before.")
    }
  }
}

extension Failure {
  /// The sentence for a person.
  package func text(_ language: Language) -> String {
    var arguments = arguments
    // Core names a count by its key; people know it by its label.
    if let field = arguments["field"] {
      arguments["field"] =
        field == "children"
        ? ColumnKey.children.label(language)
        : field == "others" ? ColumnKey.others.label(language) : Census.Part(rawValue: field)?.label(language) ?? field
    }
    if [.remediationRefused, .followUpBuiltOn, .remediationBeforeLater].contains(code) {
      arguments["act"] = arguments["act"].flatMap(RemediationAct.Kind.init)?.label(language)
      arguments["later"] = arguments["later"].flatMap(RemediationAct.Kind.init)?.label(language)
      arguments["state"] = arguments["state"].flatMap(FindingState.init)?.label(language)
    }
    return code.wording.text(language, arguments)
  }
}
