#!/bin/sh
# The main job, as an officer does it: the Hải Phòng directive of spring 2025, from the list of facilities to the
# spreadsheets that go up. All facilities, people and permit numbers are invented.
#
# Usage: demo.sh PROGRAM FOLDER
set -eu
program=$1
folder=$2
data=$(cd "$(dirname "$0")" && pwd)
rm -rf "$folder"
mkdir -p "$folder"
export MAIAM_DB="$folder/hai-phong.sqlite" MAIAM_TODAY=2025-05-14 MAIAM_ACTOR="Cán bộ trình diễn" MAIAM_LANG=vi
unset MAIAM_CHECKLISTS || true

step() { printf '\n── %s\n' "$1"; }

step 'Cơ quan'
"$program" init --agency 'Sở Y tế thành phố Hải Phòng' --parent-agency 'Ủy ban nhân dân thành phố Hải Phòng' \
  --place 'Hải Phòng' --symbol SYT-BTXH --province 31 \
  --signer 'KT. GIÁM ĐỐC|PHÓ GIÁM ĐỐC|Trần Thị Mẫu Đơn (hư cấu)'

step 'Danh sách cơ sở và giấy tờ'
"$program" facility import "$data/facilities.csv"
"$program" permit import "$data/permits.csv"

step 'Đối chiếu tình trạng pháp lý của từng cơ sở với kết quả ghi tay'
"$program" licensing audit --format json > "$folder/audit.json"
python3 "$data/compare.py" "$data/facilities.csv" "$folder/audit.json"

step 'Văn bản chỉ đạo và đợt kiểm tra'
"$program" directive add --issuer 'Văn phòng Ủy ban nhân dân thành phố Hải Phòng' \
  --summary 'về việc tăng cường công tác bảo vệ trẻ em, phòng, chống xâm hại trẻ em' \
  --task 'Tổ chức thanh tra, kiểm tra toàn bộ các cơ sở có thực hiện hoạt động chăm sóc, nuôi dưỡng trẻ em trên địa bàn (đặc biệt là các cơ sở tín ngưỡng, tôn giáo)'
"$program" campaign create --name 'Đợt kiểm tra các cơ sở chăm sóc, nuôi dưỡng trẻ em tháng 4–5/2025' \
  --directive D-2025-001 --from 16/4/2025 --to 14/5/2025 --province 31 \
  --checklist religious-children nonpublic-children public-children child-protection-service
"$program" campaign plan C-2025-001 --accept-split
"$program" campaign assign C-2025-001 --today 16/4/2025 --team 'Tổ 1: Phan Thị Ái Nhi (hư cấu), Lương Thế Hạc (hư cấu)' \
  --team 'Tổ 2: Đinh Hữu Trác (hư cấu), Tạ Thị Mơ (hư cấu)' --team 'Tổ 3: Đỗ Quang Thoại (hư cấu)' | tail -n 4

step 'Nhiệm vụ báo cáo: trước ngày 15/5/2025'
"$program" duty add --name 'Báo cáo kết quả thanh tra, kiểm tra các cơ sở chăm sóc, nuôi dưỡng trẻ em' \
  --to 'Bộ Y tế' --before 15/5/2025 --directive D-2025-001

step 'Kiểm tra 45 cơ sở theo tệp kết quả, ghi lý do 13 cơ sở chưa kiểm tra'
python3 "$data/campaign.py" "$program" "$data" C-2025-001
"$program" campaign status C-2025-001 --format csv > "$folder/tien-do.csv"
"$program" campaign status C-2025-001 | tail -n 1

step 'Yêu cầu khắc phục, cơ sở báo cáo, xác nhận và xử lý'
order() { "$program" remediation order "$1" --demand "$2" --within "$3" --unit days --document "$4" --on "$5"; }
order I-2025-000002/03 'Nộp hồ sơ đề nghị cấp giấy phép hoạt động' 15 214/SYT-BTXH 22/4/2025 | head -n 1
order I-2025-000002/10 'Bố trí lại chỗ ngủ, nghỉ riêng cho trẻ em' 10 214/SYT-BTXH 22/4/2025 | head -n 1
order I-2025-000005/01 'Lập sổ theo dõi sức khỏe của từng trẻ em' 10 205/SYT-BTXH 18/4/2025 | head -n 1
order I-2025-000005/02 'Lưu giữ hóa đơn, chứng từ mua thực phẩm' 30 205/SYT-BTXH 18/4/2025 | head -n 1
order I-2025-000012/01 'Làm thủ tục đăng ký thành lập' 60 231/SYT-BTXH 28/4/2025 | head -n 1
"$program" remediation extend I-2025-000012/01 --within 30 --unit days --reason 'Chờ xác nhận của chính quyền cấp xã' \
  --approver 'Trần Thị Mẫu Đơn (hư cấu)' --on 12/5/2025 | head -n 1
"$program" remediation report I-2025-000002/03 --partial --evidence 'Đang lập hồ sơ, còn thiếu giấy tờ về nhà, đất' \
  --by 'Người đứng đầu cơ sở (hư cấu)' --on 5/5/2025 | head -n 1
"$program" remediation report I-2025-000005/01 --evidence 'Ảnh chụp sổ theo dõi sức khỏe' \
  --by 'Người đứng đầu cơ sở (hư cấu)' --on 24/4/2025 | head -n 1
"$program" remediation verify I-2025-000005/01 --evidence 'Đã xem sổ theo dõi sức khỏe tại cơ sở' \
  --by 'Tạ Thị Mơ (hư cấu)' --on 28/4/2025 | head -n 1
"$program" remediation report I-2025-000005/02 --evidence 'Ảnh chụp hóa đơn, chứng từ' \
  --by 'Người đứng đầu cơ sở (hư cấu)' --on 6/5/2025 | head -n 1
"$program" handling add I-2025-000002/03 I-2025-000002/10 --kind demand --number 214/SYT-BTXH --on 22/4/2025 \
  --by 'Sở Y tế thành phố Hải Phòng' | head -n 1
"$program" handling add I-2025-000010/01 --kind sanction_record --number 03/BB-VPHC --on 8/5/2025 \
  --by 'Đinh Hữu Trác (hư cấu)' | head -n 1
"$program" handling add I-2025-000010/01 --kind children_moved --number 12/QĐ-HC --on 10/5/2025 \
  --by 'Ủy ban nhân dân đặc khu Cát Hải' --note 'Trẻ em được đưa về gia đình người thân (hư cấu)' | head -n 1

step 'Hai ngày trước hạn, 12/5/2025: việc đến hạn và cơ sở còn chưa kiểm tra'
"$program" due --within 2 --as-of 12/5/2025
"$program" campaign status C-2025-001 --as-of 12/5/2025 --by team
"$program" campaign show C-2025-001 --as-of 12/5/2025 | tail -n 4

step 'Cơ sở không có giấy tờ còn hiệu lực'
"$program" licensing unlicensed

step 'Báo cáo'
"$program" licensing unlicensed -o "$folder/khong-co-giay-to.xlsx" > /dev/null
"$program" report export remediation-status -o "$folder/tinh-hinh-khac-phuc.xlsx"
"$program" report export campaign-summary --campaign C-2025-001 --recipient 'Bộ Y tế' -o "$folder/bao-cao-dot-kiem-tra.xlsx"
"$program" report export inspection-record --inspection I-2025-000001 -o "$folder/bien-ban-I-2025-000001.xlsx"

step 'Đối chiếu báo cáo với cơ sở dữ liệu'
"$program" report verify "$folder/bao-cao-dot-kiem-tra.xlsx"
"$program" report verify "$folder/bien-ban-I-2025-000001.xlsx"
"$program" report verify "$folder/khong-co-giay-to.xlsx"
"$program" report verify "$folder/tinh-hinh-khac-phuc.xlsx"

step 'Sổ của phiên bản 1 chuyển sang phiên bản này trả lời như sổ vừa ghi'
python3 "$data/migrated.py" "$program" "$data/version-1.sql.xz" "$MAIAM_DB" "$folder"

step 'Sổ thứ hai, ngày 28/11/2026: không còn giấy phép, cơ sở thông báo hoạt động (NQ 66.18/2026/NQ-CP)'
later=$data/2026
mkdir -p "$folder/2026"
export MAIAM_DB="$folder/2026/hai-phong.sqlite" MAIAM_TODAY=2026-11-28
"$program" init --agency 'Sở Y tế thành phố Hải Phòng' --parent-agency 'Ủy ban nhân dân thành phố Hải Phòng' \
  --place 'Hải Phòng' --symbol SYT-BTXH --province 31 \
  --signer 'KT. GIÁM ĐỐC|PHÓ GIÁM ĐỐC|Trần Thị Mẫu Đơn (hư cấu)'
"$program" facility import "$later/facilities.csv"
"$program" permit import "$later/permits.csv"

step 'Thông báo hoạt động, tạm dừng, hoạt động trở lại, chấm dứt hoạt động'
python3 "$later/notices.py" "$program" "$later/notices.csv"

step 'Kiểm tra sau thông báo tại 3 cơ sở'
check() { # CƠ-SỞ PHIẾU NGÀY-QUYẾT-ĐỊNH NGÀY-KIỂM-TRA SỐ-QUYẾT-ĐỊNH CƠ-QUAN CUỘC-KIỂM-TRA
  "$program" inspection plan "$1" --checklist "$2" --on "$4"
  "$program" inspection start "$7" --decision "$5" --decided "$3" --issuer "$6" --announced "$4" --basis after_notice \
    --lead 'Phan Thị Ái Nhi (hư cấu)' --member 'Lương Thế Hạc (hư cấu)' | head -n 2
  "$program" inspection answer "$7" --from "$later/answers/$1.yaml"
  "$program" inspection close "$7" --on "$4" --signed-by-facility yes
}
check HP-123 after-notice 14/8/2026 20/8/2026 70/QĐ-SYT-HC 'Sở Y tế thành phố Hải Phòng' I-2026-000001
check HP-125 after-notice 14/8/2026 21/8/2026 71/QĐ-SYT-HC 'Sở Y tế thành phố Hải Phòng' I-2026-000002
check HP-124 after-notice-under-10 6/10/2026 10/10/2026 80/QĐ-UBND-HC 'Ủy ban nhân dân xã Nguyễn Bỉnh Khiêm' I-2026-000003

step 'Đối chiếu tình trạng pháp lý của 40 cơ sở với kết quả ghi tay'
"$program" licensing audit --format json > "$folder/2026/audit.json"
python3 "$data/compare.py" "$later/facilities.csv" "$folder/2026/audit.json" 40 2

step 'Cơ sở chưa thông báo, tạm dừng, chấm dứt hoạt động, hoặc không có giấy tờ còn hiệu lực'
"$program" licensing unlicensed
"$program" due --within 30

step 'Đợt rà soát ngày 20/11/2026 đến 30/11/2026'
"$program" campaign create --name 'Đợt rà soát thông báo hoạt động tháng 11/2026' --from 20/11/2026 --to 30/11/2026 \
  --province 31 --checklist after-notice after-notice-under-10 child-protection-service
"$program" campaign plan C-2026-001 --accept-split
"$program" campaign status C-2026-001 | tail -n 1

step 'Báo cáo theo thời gian thông báo hoạt động'
"$program" report export unlicensed-facilities -o "$folder/2026/chua-thong-bao.xlsx"
"$program" report export campaign-summary --campaign C-2026-001 --recipient 'Bộ Y tế' -o "$folder/2026/bao-cao-dot-ra-soat.xlsx"
"$program" report export annual --period 2026 --recipient 'Bộ Y tế' -o "$folder/2026/bao-cao-nam.xlsx"
"$program" report export inspection-record --inspection I-2026-000001 -o "$folder/2026/bien-ban-I-2026-000001.xlsx"

step 'Đối chiếu báo cáo với cơ sở dữ liệu'
for file in chua-thong-bao bao-cao-dot-ra-soat bao-cao-nam bien-ban-I-2026-000001; do
  "$program" report verify "$folder/2026/$file.xlsx"
done

step 'Danh sách khó (dòng nhóm, tên xã trùng, phông cũ, số chưa biết), kiểm tra có dấu hiệu xâm hại: kết quả ghi tay ở hard/expected.md'
sh "$data/hard/hard.sh" "$program" "$folder/hard"

step 'Đã tạo'
(cd "$folder" && ls -l *.* 2026/*.*) | awk '{ printf "%10s  %s\n", $5, $9 }'
printf 'Thư mục: %s\n' "$(cd "$folder" && pwd)"
