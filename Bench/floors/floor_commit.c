/* The floor of one recorded outcome: the same rows, indexes and pragmas as the store, without
   rules, hashes or reading back. For each line on standard input one transaction and one `ok`. */
#include <sqlite3.h>
#include <stdio.h>
#include <stdlib.h>
#include <time.h>

static const char *schema =
    "PRAGMA journal_mode = TRUNCATE; PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON;"
    "PRAGMA secure_delete = ON; PRAGMA trusted_schema = OFF; PRAGMA cell_size_check = ON;"
    "CREATE TABLE IF NOT EXISTS journal (position INTEGER PRIMARY KEY, desk TEXT, sequence INT, at INT,"
    " utc_offset INT, actor TEXT, level TEXT, subject TEXT, call INT, kind TEXT, body TEXT, command TEXT,"
    " hash TEXT UNIQUE, UNIQUE (desk, sequence));"
    "CREATE INDEX IF NOT EXISTS journal_call ON journal (call, position) WHERE call > 0;"
    "CREATE TABLE IF NOT EXISTS commands (id TEXT PRIMARY KEY, desk TEXT, sequence INT, call INT) WITHOUT ROWID;"
    "CREATE TABLE IF NOT EXISTS calls (id INTEGER PRIMARY KEY, number TEXT UNIQUE, subscriber INT, agent TEXT,"
    " outcome TEXT, closed_at INT, receipt TEXT);"
    "CREATE UNIQUE INDEX IF NOT EXISTS calls_one_open ON calls (subscriber) WHERE outcome IS NULL;"
    "CREATE INDEX IF NOT EXISTS calls_open_agent ON calls (agent, id) WHERE outcome IS NULL;"
    "CREATE TABLE IF NOT EXISTS log (id INTEGER PRIMARY KEY, call INT, at INT, latest INT, agent TEXT,"
    " reason TEXT, incentive TEXT, outcome TEXT, words TEXT);"
    "CREATE INDEX IF NOT EXISTS log_call ON log (call, id);"
    "CREATE INDEX IF NOT EXISTS log_latest ON log (latest, id);"
    "CREATE INDEX IF NOT EXISTS log_agent ON log (agent, id);"
    "CREATE INDEX IF NOT EXISTS log_reason ON log (reason, id) WHERE reason IS NOT NULL;"
    "CREATE INDEX IF NOT EXISTS log_incentive ON log (incentive, id) WHERE incentive IS NOT NULL;"
    "CREATE INDEX IF NOT EXISTS log_outcome ON log (outcome, id) WHERE outcome IS NOT NULL;";

static const char *texts[] = {
    "BEGIN IMMEDIATE",
    "UPDATE calls SET outcome = 'cancelled', closed_at = 1, receipt = printf('%.600c', 'r') WHERE id = ?1",
    "INSERT INTO journal SELECT ?1, 'desk', ?1, 1, 0, 'agent', 'senior', printf('%032x', ?1), ?1, 'closed',"
    " printf('%.900c', 'b'), lower(hex(randomblob(16))), lower(hex(randomblob(32)))",
    "INSERT INTO commands VALUES (lower(hex(randomblob(16))), 'desk', ?1, ?1)",
    "INSERT INTO log VALUES (?1, ?1, ?1, ?1, 'agent', NULL, NULL, 'cancelled', printf('%.80c', 'w'))",
    "COMMIT",
};

static sqlite3 *db;

static void fail(void) { fprintf(stderr, "%s\n", sqlite3_errmsg(db)); exit(1); }

int main(int count, char **arguments) {
    enum { STEPS = sizeof texts / sizeof *texts };
    sqlite3_stmt *steps[STEPS], *open;
    char line[64];
    if (count != 2 || sqlite3_open(arguments[1], &db) || sqlite3_exec(db, schema, 0, 0, 0)) fail();
    for (int i = 0; i < STEPS; i++)
        if (sqlite3_prepare_v2(db, texts[i], -1, &steps[i], 0)) fail();
    if (sqlite3_prepare_v2(db, "INSERT INTO calls VALUES (?1, ?1, ?1, 'agent', NULL, NULL, NULL)", -1, &open, 0)) fail();
    for (long id = time(0) * 1000L; fgets(line, sizeof line, stdin); id++) {
        sqlite3_bind_int64(open, 1, id);   /* The call that is then closed; not timed: `open` answers first. */
        if (sqlite3_step(open) != SQLITE_DONE) fail();
        sqlite3_reset(open);
        puts("open"); fflush(stdout);
        if (!fgets(line, sizeof line, stdin)) break;
        for (int i = 0; i < STEPS; i++) {
            if (sqlite3_bind_parameter_count(steps[i])) sqlite3_bind_int64(steps[i], 1, id);
            if (sqlite3_step(steps[i]) != SQLITE_DONE) fail();
            sqlite3_reset(steps[i]);
        }
        puts("ok"); fflush(stdout);
    }
    return 0;
}
