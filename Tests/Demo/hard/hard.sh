#!/bin/sh
# The hardest lists, as an officer works through them on 28/11/2026: refused first, corrected, entered, inspected, asked.
# What every answer must be stands in expected.md, written by hand; compare.py holds the files written here against it.
#
# Usage: hard.sh PROGRAM FOLDER
set -eu
program=$1
folder=$2
data=$(cd "$(dirname "$0")" && pwd)
rm -rf "$folder"
mkdir -p "$folder"
export MAIAM_DB="$folder/so.sqlite" MAIAM_TODAY=2026-11-28 MAIAM_ACTOR="Cán bộ trình diễn" MAIAM_LANG=vi COLUMNS=100
unset MAIAM_CHECKLISTS MAIAM_LAW || true

# FILE STATUS COMMAND…: keeps what the command says, and wants it to end with STATUS.
said() {
  file=$folder/$1 wanted=$2
  shift 2
  status=0
  "$program" "$@" > "$file" 2>&1 || status=$?
  test "$status" -eq "$wanted" || { cat "$file"; echo "maiam $*: mã kết thúc $status, phải là $wanted"; exit 1; }
}

# NAME COMMAND…: asks in each of the three forms.
asked() {
  name=$1
  shift
  "$program" "$@" > "$folder/$name.txt"
  "$program" "$@" --format csv > "$folder/$name.csv"
  "$program" "$@" --format json > "$folder/$name.json"
}

"$program" init --agency 'Sở Y tế thành phố Hải Phòng' --parent-agency 'Ủy ban nhân dân thành phố Hải Phòng' \
  --place 'Hải Phòng' --symbol SYT-BTXH --province 31 \
  --signer 'KT. GIÁM ĐỐC|PHÓ GIÁM ĐỐC|Trần Thị Mẫu Đơn (hư cấu)' > /dev/null

# The list as it came: one question for its old font, then every wrong cell; nothing is written.
said nhap-phong-cu.txt 65 facility import "$data/received.xlsx" --on 20/10/2026
said nhap-lan-dau.txt 65 facility import "$data/received.xlsx" --on 20/10/2026 --old-fonts convert
asked chua-co-gi facility list
# As it came back: tried, then entered with the day of its title.
said nhap-thu.txt 0 facility import "$data/corrected.xlsx" --dry-run
said nhap-co-so.txt 0 facility import "$data/corrected.xlsx" --on 20/10/2026
# The ward's list: its font, the commune that was divided, the answer.
said phuong-phong-cu.txt 65 facility import "$data/ward-old-font.csv" --on 20/10/2026
said phuong-xa-cu.txt 65 facility import "$data/ward-old-font.csv" --on 20/10/2026 --old-fonts convert
said phuong.txt 0 facility import "$data/ward-old-font.csv" --on 20/10/2026 --old-fonts convert \
  --commune 'xã Thái Sơn, huyện An Lão, Hải Phòng=11668'
said giay-to.txt 0 permit import "$data/permits.csv"
said so-lieu-lan-dau.txt 65 census import "$data/census-received.csv" --on 25/11/2026
said so-lieu.txt 0 census import "$data/census.csv" --on 25/11/2026

"$program" notice add F-000003 --received 3/8/2026 --received-by commune_chairman --document 01/TB-ĐH --starts 10/8/2026 > /dev/null
"$program" notice add F-000008 --received 7/9/2026 --received-by commune_chairman --document 02/TB-TH --starts 14/9/2026 > /dev/null
"$program" notice add F-000009 --received 13/7/2026 --received-by health_department --document 03/TB-HT --starts 20/7/2026 > /dev/null
for code in F-000004 F-000006; do
  "$program" permit review "$code" --on 20/11/2026 --source 'Ủy ban nhân dân cấp xã (hư cấu)' > /dev/null
done

# CƠ-SỞ PHIẾU NGÀY-QUYẾT-ĐỊNH NGÀY-KIỂM-TRA SỐ CƠ-QUAN CUỘC-KIỂM-TRA CĂN-CỨ
begin() {
  "$program" inspection plan "$1" --checklist "$2" --on "$4" > /dev/null
  "$program" inspection start "$7" --decision "$5" --decided "$3" --issuer "$6" --announced "$4" --basis "$8" \
    --lead 'Phan Thị Ái Nhi (hư cấu)' > /dev/null
  said "tra-loi-$7.txt" 0 inspection answer "$7" --from "$data/answers/$7.yaml"
}
close() { said "ket-thuc-$1.txt" 0 inspection close "$1" --on "$2" --signed-by-facility yes; }
department='Sở Y tế thành phố Hải Phòng'
begin F-000008 after-notice-under-10 19/10/2026 26/10/2026 81/QĐ-UBND-HC 'Ủy ban nhân dân xã Vĩnh Bảo' I-2026-000001 after_notice
close I-2026-000001 26/10/2026
begin F-000002 after-notice 21/10/2026 27/10/2026 91/QĐ-SYT-HC "$department" I-2026-000002 thematic_plan
close I-2026-000002 27/10/2026
begin F-000003 after-notice-under-10 5/11/2026 10/11/2026 82/QĐ-UBND-HC 'Ủy ban nhân dân phường Thủy Nguyên' I-2026-000003 after_notice
close I-2026-000003 10/11/2026
begin F-000004 quick-safety 6/11/2026 12/11/2026 92/QĐ-SYT-HC "$department" I-2026-000004 thematic_plan
close I-2026-000004 12/11/2026
begin F-000009 quick-safety 20/11/2026 25/11/2026 93/QĐ-SYT-HC "$department" I-2026-000005 signs_of_violation
# Signs of abuse: said with the answer, with the draft and in what is due, until each is recorded or declined.
said xam-hai.txt 0 inspection answer I-2026-000005 no-abuse 'phát hiện' --note 'Vết bầm ở tay hai trẻ, chưa rõ nguyên nhân.'
said trai-noi-quy.txt 0 inspection answer I-2026-000005 no-beating-confinement 'phát hiện' --note 'Sổ cũ năm 2024 ghi việc nhốt.'
asked han-truoc-khi-ghi due --within 0
said bien-ban-du-thao.txt 0 report export inspection-record --inspection I-2026-000005 -o "$folder/du-thao.xlsx"
close I-2026-000005 25/11/2026
said khan-cap.txt 0 emergency add --inspection I-2026-000005 --at '21h30 25/11/2026' --told 111 --told-at '21h40 25/11/2026' \
  --what 'Nghi có trẻ bị đánh, đề nghị kiểm tra ngay'
said khong-khan-cap.txt 0 emergency decline I-2026-000005 no-beating-confinement --reason 'Việc năm 2024, công an đã giải quyết'
"$program" inspection plan --follow-up I-2026-000004 --on 26/11/2026 > /dev/null
"$program" inspection start I-2026-000006 --decision 94/QĐ-SYT-HC --decided 24/11/2026 --issuer "$department" \
  --announced 26/11/2026 --basis thematic_plan --lead 'Phan Thị Ái Nhi (hư cấu)' > /dev/null
said tra-loi-I-2026-000006.txt 0 inspection answer I-2026-000006 --from "$data/answers/I-2026-000006.yaml"
close I-2026-000006 26/11/2026

asked xet licensing audit
asked co-so facility list
asked chua-thong-bao licensing unlicensed
asked han due --within 0
asked khan-cap-danh-sach emergency list
asked ton-tai finding list
for number in 1 2 3 4 5 6; do
  asked "I-2026-00000$number" inspection show "I-2026-00000$number"
  said bao-cao.txt 0 report export inspection-record --inspection "I-2026-00000$number" -o "$folder/bien-ban-$number.xlsx"
done
for report in unlicensed-facilities facility-register remediation-status; do
  said bao-cao.txt 0 report export "$report" -o "$folder/$report.xlsx"
done
said bao-cao.txt 0 report export annual --period 2026 --recipient 'Bộ Y tế' -o "$folder/annual.xlsx"
for file in unlicensed-facilities facility-register remediation-status annual bien-ban-3 bien-ban-6; do
  said doi-chieu.txt 0 report verify "$folder/$file.xlsx"
done
said nhat-ky.txt 0 trail verify
echo "Danh sách khó: đã nhập, kiểm tra và hỏi; kết quả ở $folder."
