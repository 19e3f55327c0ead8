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
"$program" campaign plan C-2025-001
"$program" campaign assign C-2025-001 --today 16/4/2025 --team 'Tổ 1: Phan Thị Ái Nhi (hư cấu), Lương Thế Hạc (hư cấu)' \
  --team 'Tổ 2: Đinh Hữu Trác (hư cấu), Tạ Thị Mơ (hư cấu)' --team 'Tổ 3: Đỗ Quang Thoại (hư cấu)' | tail -n 4

step 'Nhiệm vụ báo cáo: trước ngày 15/5/2025'
"$program" duty add --name 'Báo cáo kết quả thanh tra, kiểm tra các cơ sở chăm sóc, nuôi dưỡng trẻ em' \
  --to 'Bộ Y tế' --before 15/5/2025 --directive D-2025-001

step 'Kiểm tra 45 cơ sở theo tệp kết quả, ghi lý do 15 cơ sở chưa kiểm tra'
python3 "$data/campaign.py" "$program" "$data" C-2025-001
"$program" campaign status C-2025-001 --format csv > "$folder/tien-do.csv"
"$program" campaign status C-2025-001 | tail -n 1

step 'Hai ngày trước hạn, 12/5/2025: việc đến hạn và cơ sở còn chưa kiểm tra'
"$program" due --within 2 --as-of 12/5/2025
"$program" campaign status C-2025-001 --as-of 12/5/2025 --by team
"$program" campaign show C-2025-001 --as-of 12/5/2025 | tail -n 4

step 'Cơ sở không có giấy tờ còn hiệu lực'
"$program" licensing unlicensed

step 'Báo cáo'
"$program" report export campaign-summary --campaign C-2025-001 --recipient 'Bộ Y tế' -o "$folder/bao-cao-dot-kiem-tra.xlsx"
"$program" report export inspection-record --inspection I-2025-000001 -o "$folder/bien-ban-I-2025-000001.xlsx"

step 'Đối chiếu báo cáo với cơ sở dữ liệu'
"$program" report verify "$folder/bao-cao-dot-kiem-tra.xlsx"
"$program" report verify "$folder/bien-ban-I-2025-000001.xlsx"

step 'Đã tạo'
ls -l "$folder" | awk 'NR > 1 { printf "%10s  %s\n", $5, $9 }'
printf 'Thư mục: %s\n' "$(cd "$folder" && pwd)"
