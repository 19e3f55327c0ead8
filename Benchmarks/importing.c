/* What writing costs at least: the rows and trail entries of N facilities put into an empty office's database by a plain
   C program, through the same tables, keys and triggers. Nothing is read, judged or hashed: the values are made up and
   of the usual lengths. Prints the seconds from the first row to the end of the commit.

     cc -O2 importing.c -lsqlite3 -o importing && ./importing OFFICE.sqlite N [bare]

   With "bare" no foreign keys are looked at, no guards stand before the tables, and no index but those of the keys. */
#include <sqlite3.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

static sqlite3 *db;
static sqlite3_stmt *facility, *profile, *census, *entry;
static unsigned char device[16], hash[32];
static char image[400];
static unsigned keys;
static sqlite3_int64 sequence;

static void check(int code, int expected) {
  if (code != expected) { fprintf(stderr, "%s\n", sqlite3_errmsg(db)); exit(1); }
}

static sqlite3_stmt *insert(const char *table, const char *columns) {
  char sql[600], marks[80] = "?";
  for (const char *c = columns; *c; c++) if (*c == ',') strcat(marks, ",?");
  snprintf(sql, sizeof sql, "INSERT INTO %s (%s) VALUES (%s)", table, columns, marks);
  sqlite3_stmt *statement;
  check(sqlite3_prepare_v2(db, sql, -1, &statement, 0), SQLITE_OK);
  return statement;
}

/* Rising keys of version 7, as ours are. */
static void key(unsigned char *id) {
  keys++;
  memcpy(id, (unsigned char[16]){1, 0x93, 0, 0, 0, 0, 0x70, keys >> 20, 0x80 | (keys >> 14 & 63), keys >> 6, keys << 2}, 16);
  for (int i = 11; i < 16; i++) id[i] = rand();
}

static void run(sqlite3_stmt *statement) {
  check(sqlite3_step(statement), SQLITE_DONE);
  sqlite3_reset(statement);
}

static void text(sqlite3_stmt *s, int i, const char *t) { sqlite3_bind_text(s, i, t, -1, SQLITE_TRANSIENT); }
static void blob(sqlite3_stmt *s, int i, const void *b, int n) { sqlite3_bind_blob(s, i, b, n, SQLITE_TRANSIENT); }

/* The entry of a row, then the bookkeeping of the row itself from column i on. */
static void record(const char *table, const unsigned char *id, const unsigned char *place, int length,
                   sqlite3_stmt *row, int i) {
  sequence++;
  blob(entry, 1, device, 16), sqlite3_bind_int64(entry, 2, sequence), sqlite3_bind_int64(entry, 3, sequence);
  blob(entry, 4, device, 16), sqlite3_bind_int64(entry, 5, 1764000000000LL);
  text(entry, 6, "root"), text(entry, 7, "vm"), text(entry, 8, "facility import"), text(entry, 9, table);
  blob(entry, 10, id, 16), sqlite3_bind_int(entry, 11, 1), blob(entry, 12, place, 16);
  sqlite3_bind_text(entry, 13, image, length, SQLITE_TRANSIENT);
  for (int column = 14; column < 17; column++) blob(entry, column, hash, 32);
  run(entry);
  blob(row, i, device, 16), blob(row, i + 1, device, 16), sqlite3_bind_int64(row, i + 2, sequence);
  sqlite3_bind_int64(row, i + 3, 1764000000000LL);
  run(row);
}

static const char *unguarded =
    "PRAGMA foreign_keys = OFF; DROP TRIGGER facilityOnce; DROP TRIGGER facilityProfileOnce; DROP TRIGGER censusOnce;"
    "DROP TRIGGER trailEntryOnce; DROP INDEX facilityOnNumber; DROP INDEX facilityProfileOnFacility;"
    "DROP INDEX facilityProfileOnPlace; DROP INDEX facilityProfileOnName; DROP INDEX censusOnFacility;"
    "DROP INDEX trailEntryOnFacility; DROP INDEX trailEntryOnInspection";

int main(int count, char **words) {
  check(sqlite3_open_v2(words[1], &db, SQLITE_OPEN_READWRITE | SQLITE_OPEN_NOMUTEX, 0), SQLITE_OK);
  check(sqlite3_exec(db, "PRAGMA temp_store = MEMORY; PRAGMA foreign_keys = ON; PRAGMA synchronous = FULL;"
                         "PRAGMA cache_size = -32768", 0, 0, 0), SQLITE_OK);
  if (count > 3) check(sqlite3_exec(db, unguarded, 0, 0, 0), SQLITE_OK);
  sqlite3_stmt *last;
  check(sqlite3_prepare_v2(db, "SELECT device, max(sequence) FROM trailEntry", -1, &last, 0), SQLITE_OK);
  check(sqlite3_step(last), SQLITE_ROW);
  memcpy(device, sqlite3_column_blob(last, 0), 16);
  sequence = sqlite3_column_int64(last, 1);
  sqlite3_finalize(last);
  for (int i = 0; i < 32; i++) hash[i] = rand();
  memset(image, 'a', sizeof image);
  struct timespec start, end;
  clock_gettime(CLOCK_MONOTONIC, &start);
  check(sqlite3_exec(db, "BEGIN IMMEDIATE", 0, 0, 0), SQLITE_OK);
#define BOOKS "salt,recordedDevice,recordedSequence,recordedAt"
  facility = insert("facility", "id,code,series," BOOKS);
  profile = insert("facilityProfile", "id,facility,validFrom,name,foldedName,sortName,kind,ownership,communeCode,address,"
                                      "head,phone," BOOKS);
  census = insert("census", "id,facility,countedOn,children,staff," BOOKS);
  entry = insert("trailEntry", "device,sequence,counter,change,instant,actor,host,command,entity,entityID,revision,"
                               "facility,after,factHash,previousHash,hash");
  for (int row = 0, rows = atoi(words[2]); row < rows; row++) {
    unsigned char place[16], id[16];
    char word[80];
    key(place), blob(facility, 1, place, 16);
    snprintf(word, sizeof word, "HC-%06d", row), text(facility, 2, word), text(facility, 3, "");
    record("facility", place, place, 72, facility, 4);
    key(id), blob(profile, 1, id, 16), blob(profile, 2, place, 16), text(profile, 3, "2025-01-01");
    snprintf(word, sizeof word, "Mái ấm Hoa Gạo %d (hư cấu)", row), text(profile, 4, word);
    snprintf(word, sizeof word, "mai am hoa gao %d hu cau", row), text(profile, 5, word), text(profile, 6, word);
    text(profile, 7, "children_care"), text(profile, 8, "non_public");
    snprintf(word, sizeof word, "%05d", rand() % 3321), text(profile, 9, word);
    text(profile, 10, "Số 100, đường Ví Dụ"), text(profile, 11, "Nguyễn Ví Dụ 100 (hư cấu)");
    text(profile, 12, "0225 000 100");
    record("facilityProfile", id, place, 398, profile, 13);
    key(id), blob(census, 1, id, 16), blob(census, 2, place, 16), text(census, 3, "2025-01-01");
    sqlite3_bind_int(census, 4, row % 90), sqlite3_bind_int(census, 5, row % 20);
    record("census", id, place, 136, census, 6);
  }
  check(sqlite3_exec(db, "COMMIT", 0, 0, 0), SQLITE_OK);
  clock_gettime(CLOCK_MONOTONIC, &end);
  printf("%.3f\n", end.tv_sec - start.tv_sec + (end.tv_nsec - start.tv_nsec) * 1e-9);
  return 0;
}
