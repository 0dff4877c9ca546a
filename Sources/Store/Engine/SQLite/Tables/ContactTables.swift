extension SchemaPart {
  /// What subscribers said of being contacted, and when they were. `id` of a contact is the
  /// position of the journal's entry.
  static let contacts = SchemaPart(
    name: "contacts",
    steps: [
      7: [
        """
        CREATE TABLE contact_cards (
          subscriber INTEGER NOT NULL PRIMARY KEY REFERENCES subscribers,
          channel TEXT CHECK (channel IN ('phone', 'email', 'sms', 'letter')),
          language TEXT CHECK (language IN ('en', 'fr', 'pt')),
          consents TEXT NOT NULL DEFAULT '{}' CHECK (consents LIKE '{%}'),
          silent_since INTEGER
        ) STRICT
        """,
        """
        CREATE TABLE contacts (
          id INTEGER NOT NULL PRIMARY KEY,
          subscriber INTEGER NOT NULL REFERENCES subscribers,
          day TEXT NOT NULL CHECK (length(day) = 10),
          channel TEXT NOT NULL CHECK (channel IN ('phone', 'email', 'sms', 'letter')),
          purpose TEXT NOT NULL,
          reached INTEGER NOT NULL CHECK (reached IN (0, 1))
        ) STRICT
        """,
        "CREATE INDEX contacts_subscriber ON contacts (subscriber, id)",
      ]
    ])
}
