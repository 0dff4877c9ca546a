/// The tables that search reads. `search_keys` answers any prefix; `search_words`, which only
/// SQLite has, answers several half words at once, and holds the vocabulary; `search_counts` knows
/// how many a short prefix finds.
package enum SearchSchema {
  package static let part = SchemaPart(
    name: "search",
    steps: [
      1: [
        """
        CREATE TABLE search_keys (key TEXT NOT NULL, id BIGINT NOT NULL, PRIMARY KEY (key, id))
        WITHOUT ROWID
        """,
        """
        CREATE VIRTUAL TABLE search_words USING fts5(
          words, content='', detail=none, columnsize=0, prefix='1 2 3', tokenize='ascii')
        """,
        // A larger heap before words are written out: one import writes a twelfth of the pieces.
        "INSERT INTO search_words (search_words, rank) VALUES ('hashsize', 12582912)",
        "CREATE VIRTUAL TABLE search_vocabulary USING fts5vocab(search_words, row)",
      ],
      2: SearchCounts.schema,
    ])
}
