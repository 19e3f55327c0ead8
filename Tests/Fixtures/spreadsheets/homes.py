"""Invented homes (bịa) in real communes of Hải Phòng. No such home, person or number exists."""
from description import day

FIELDS = ("name kind ownership operator religion religious_kind host commune address setting head phone opened children"
          " girls others staff caregivers").split()
ROWS = [
  # Of the state.
  ("Trung tâm Bảo trợ xã hội Bến Mây (bịa)", "general_care", "public", "state", None, None, None, "11383",
   "Số 18, đường Lúa Non", "urban", "Phạm Đức Toàn", "0225 000 001", "1996-03-01", 55, 24, 47, 58, 34),
  ("Trung tâm Nuôi dưỡng trẻ em Vườn Ổi (bịa)", "children_care", "public", "state", None, None, None, "11443",
   "Số 27, ngõ Vườn Ổi", "urban", "Lê Thị Thục", "0225 000 002", "2003-09-05", 58, 27, 0, 24, 13),
  ("Trung tâm Công tác xã hội Bãi Sậy (bịa)", "social_work_center", "public", "state", None, None, None, "11329",
   "Số 44, phố Bãi Sậy", "urban", "Hoàng Văn Lượng", "0225 000 005", "2014-05-20", 18, 9, 6, 26, 7),
  ("Làng trẻ em Đồng Cói (bịa)", "children_care", "public", "state", None, None, None, "11413",
   "Số 102, đường Đồng Cói", "urban", "Trần Thị Thoa", "0225 000 006", "2001-04-12", 64, 35, 0, 27, 15),
  ("Trung tâm Chăm sóc người tâm thần Gò Dẻ (bịa)", "mental_health_care", "public", "state", None, None, None, "11629",
   "Thôn Gò Dẻ", "rural", "Vũ Ngọc Khoan", "0225 000 003", "1999-06-15", 11, 5, 171, 112, 55),
  # Of others.
  ("Mái ấm Hoa Nắng (bịa)", "children_care", "non_public", "individual", None, None, None, "11311",
   "Số 9, ngõ 31 phố Sóng Xanh", "urban", "Nguyễn Thị Duyên", "0900 000 011", "2019-05-15", 14, 8, 0, 5, 3),
  ("Mái ấm chùa Linh Mây (bịa)", "children_care", "non_public", "religious_organization", "Phật giáo",
   "religious_establishment", "Chùa Linh Mây (bịa)", "11680", "Thôn Cầu Tre", "rural", "Thích Nữ Diệu Lúa",
   "0900 000 012", "2011-02-20", 23, 15, 2, 6, 4),
  ("Nhà tình thương giáo xứ Đồng Nổi (bịa)", "children_care", "non_public", "religious_organization", "Công giáo",
   "religious_establishment", "Giáo xứ Đồng Nổi (bịa)", "11824", "Thôn 3", "rural", "Nữ tu Maria Ngần",
   "0900 000 013", "2008-12-08", 31, 17, 4, 9, 6),
  ("Cơ sở bảo trợ Ngõ Gió (bịa)", "general_care", "non_public", "association", None, None, None, "11581",
   "Tổ 5", "urban", "Đỗ Văn Thắng", "0900 000 014", "2016-08-01", 9, 4, 12, 7, 4),
  ("Nhà nuôi dưỡng người cao tuổi Sông Cạn (bịa)", "elderly_care", "non_public", "enterprise", None, None, None,
    "11446",
   "Số 3, đường Sông Cạn", "urban", "Bùi Thị Lan Chi", "0900 000 015", "2020-01-10", 0, 0, 36, 18, 14),
  ("Mái ấm Đồi Sim (bịa)", "children_care", "non_public", "individual", None, None, None, "11560",
   "Khu Đồi Sim", "urban", "Ngô Thị Bưởi", "0900 000 016", "2022-10-03", 7, 3, 0, 2, 2),
  ("Lớp học và nhà ở Ánh Đèn (bịa)", "undetermined", "non_public", "individual", None, None, None, "11411",
   "Kho cũ cạnh cầu Bến Đá", "urban", "Phan Văn Kỳ", "0900 000 017", "2023-07-19", 11, 6, 0, 3, 2),
  ("Cơ sở chăm sóc người khuyết tật Hạt Thóc (bịa)", "disability_care", "non_public", "association", None, None, None,
   "11755", "Khu 2", "rural", "Đinh Thị Mận", "0900 000 018", "2015-11-30", 12, 5, 21, 16, 10),
  ("Mái ấm chùa Bảo Lúa (bịa)", "children_care", "non_public", "religious_organization", "Phật giáo",
   "religious_establishment", "Chùa Bảo Lúa (bịa)", "11914", "Tổ 7", "mountain", "Thích Minh Cói",
   "0900 000 019", "2005-07-07", 16, 9, 0, 4, 3),
  ("Nhà mở Vàm Trăng (bịa)", "children_care", "non_public", "enterprise", None, None, None, "11359",
   "Số 61, phố Vàm Trăng", "urban", "Tạ Quang Đăng", "0900 000 020", "2021-03-26", 10, 4, 1, 5, 3),
  ("Nhóm trẻ Bông Lau (bịa)", "preschool", "non_public", "individual", None, None, None, "11407",
   "Số 8, ngõ Bông Lau", "urban", "Mai Thị Hến", "0900 000 021", "2018-09-05", 19, 9, 0, 4, 3),
]
HOMES = [dict(zip(FIELDS, row)) for row in ROWS]
for home in HOMES:
  home["opened"] = day(home["opened"])
STATE, OTHERS = HOMES[:5], HOMES[5:]
(BEN_MAY, VUON_OI, BAI_SAY, DONG_COI, GO_DE, HOA_NANG, LINH_MAY, DONG_NOI, NGO_GIO, SONG_CAN, DOI_SIM, ANH_DEN,
  HAT_THOC,
 BAO_LUA, VAM_TRANG, BONG_LAU) = HOMES


def but(home, **changes):
  return {**home, **changes}
