/* What a member has, by the least that a program could do: for each number of a subscriber on its
   input the sum of lots and moves in the same tables, through the same indexes, as one number on
   its output. No rules, no names, no JSON. Usage: floor_balance STORE DAY */
#include <sqlite3.h>
#include <stdio.h>
#include <stdlib.h>

static const char *SUM =
    "SELECT (SELECT coalesce(sum(earned), 0) FROM loyalty_lots"
    "        WHERE subscriber = ?1 AND (last_day IS NULL OR last_day >= ?2))"
    " - (SELECT coalesce(sum(CASE kind WHEN 'used' THEN amount WHEN 'expired' THEN amount"
    "      WHEN 'taken' THEN amount WHEN 'restored' THEN -amount ELSE 0 END), 0)"
    "    FROM loyalty_moves WHERE subscriber = ?1)";

int main(int count, char **arguments) {
  sqlite3 *store;
  sqlite3_stmt *sum;
  char line[64];
  if (count < 3 || sqlite3_open_v2(arguments[1], &store, SQLITE_OPEN_READONLY, NULL) != SQLITE_OK)
    return 1;
  if (sqlite3_prepare_v2(store, SUM, -1, &sum, NULL) != SQLITE_OK) return 1;
  setvbuf(stdout, NULL, _IOLBF, 0);
  while (fgets(line, sizeof line, stdin)) {
    sqlite3_bind_int64(sum, 1, atoll(line));
    sqlite3_bind_int64(sum, 2, atoll(arguments[2]));
    if (sqlite3_step(sum) != SQLITE_ROW) return 1;
    printf("%lld\n", (long long)sqlite3_column_int64(sum, 0));
    sqlite3_reset(sum);
  }
  return 0;
}
