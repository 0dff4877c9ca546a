/* The floor of one grant: the rows, indexes and pragmas of the store when an offer is accepted,
   without rules, hashes or reading back, and with the store's own way of waiting for others.
   `floor_grant FILE COUNT OWN` puts COUNT offers on the table and says `ready`; then each line on
   standard input is one transaction and one `ok`. OWN tells one process from another. */
#include <sqlite3.h>
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

static const char *schema =
    "CREATE TABLE IF NOT EXISTS journal (position INTEGER PRIMARY KEY, desk TEXT, sequence INT, at INT,"
    " utc_offset INT, actor TEXT, level TEXT, subject TEXT, call INT, kind TEXT, body TEXT, command TEXT,"
    " hash TEXT UNIQUE, UNIQUE (desk, sequence));"
    "CREATE INDEX IF NOT EXISTS journal_call ON journal (call, position);"
    "CREATE TABLE IF NOT EXISTS commands (id TEXT PRIMARY KEY, desk TEXT, sequence INT, call INT) WITHOUT ROWID;"
    "CREATE TABLE IF NOT EXISTS offers (id INTEGER PRIMARY KEY, call INT, incentive TEXT, amount INT, months INT,"
    " cost INT, presented_at INT, answer TEXT, answered_at INT, burden TEXT, spread INT);"
    "CREATE INDEX IF NOT EXISTS offers_call ON offers (call, id);"
    "CREATE TABLE IF NOT EXISTS purse (month INTEGER PRIMARY KEY, committed INT DEFAULT 0, given INT DEFAULT 0,"
    " owed INT DEFAULT 0, waiting INT DEFAULT 0);"
    "INSERT OR IGNORE INTO purse (month) VALUES (0);";

static const char *pragmas =
    "PRAGMA journal_mode = TRUNCATE; PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON;"
    "PRAGMA secure_delete = ON; PRAGMA trusted_schema = OFF; PRAGMA cell_size_check = ON;";

static const char *offer =
    "INSERT INTO offers VALUES (?1, ?1, 'I11', NULL, NULL, 1200, 1, NULL, NULL, 'given', 1)";

static const char *texts[] = {
    "BEGIN IMMEDIATE",
    "INSERT INTO journal SELECT coalesce(max(position), 0) + 1, 'desk', coalesce(max(position), 0) + 1, 1, 0,"
    " 'agent', 'senior', printf('%032x', ?1), ?1, 'answered', '{\"answer\":\"accepted\",\"offer\":' || ?1 || '}',"
    " lower(hex(randomblob(16))), lower(hex(randomblob(32))) FROM journal",
    "INSERT INTO commands VALUES (lower(hex(randomblob(16))), 'desk', ?1, ?1)",
    "UPDATE purse SET waiting = waiting - 1200 WHERE month = 0",
    "INSERT INTO purse (month, given) VALUES (202611, 1200)"
    " ON CONFLICT (month) DO UPDATE SET given = purse.given + excluded.given",
    "UPDATE offers SET answer = 'accepted', answered_at = 2 WHERE id = ?1",
    "COMMIT",
};

static sqlite3 *db;

static void fail(void) { fprintf(stderr, "%s\n", sqlite3_errmsg(db)); exit(1); }

static int wait_for_lock(void *nothing, int tries) {
    (void)nothing, (void)tries;
    usleep(300 + random() % 1500);
    return 1;
}

static void step(sqlite3_stmt *statement, long id) {
    if (sqlite3_bind_parameter_count(statement)) sqlite3_bind_int64(statement, 1, id);
    int result = sqlite3_step(statement);
    if (result != SQLITE_DONE && result != SQLITE_ROW) fail();
    sqlite3_reset(statement);
}

int main(int count, char **arguments) {
    enum { STEPS = sizeof texts / sizeof *texts };
    sqlite3_stmt *steps[STEPS], *put;
    char line[64];
    if (count != 4 || sqlite3_open(arguments[1], &db)) fail();
    long offers = atol(arguments[2]), own = atol(arguments[3]), first = (own + 1) * 1000000;
    srandom(own);
    sqlite3_busy_handler(db, wait_for_lock, 0);
    if (sqlite3_exec(db, pragmas, 0, 0, 0)) fail();
    if (sqlite3_exec(db, "BEGIN IMMEDIATE", 0, 0, 0) || sqlite3_exec(db, schema, 0, 0, 0)) fail();
    if (sqlite3_prepare_v2(db, offer, -1, &put, 0)) fail();
    for (long id = first; id < first + offers; id++) step(put, id);
    if (sqlite3_exec(db, "COMMIT", 0, 0, 0)) fail();
    for (int i = 0; i < STEPS; i++)
        if (sqlite3_prepare_v2(db, texts[i], -1, &steps[i], 0)) fail();
    puts("ready"); fflush(stdout);
    for (long id = first; fgets(line, sizeof line, stdin); id++) {
        for (int i = 0; i < STEPS; i++) step(steps[i], id);
        puts("ok"); fflush(stdout);
    }
    return 0;
}
