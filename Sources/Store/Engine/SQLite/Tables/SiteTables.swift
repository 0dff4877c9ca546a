extension SchemaPart {
  /// The key of the site, which the journal must not hold: no projection of it, as with
  /// `credentials`. The file is its owner's alone, and so is a copy of it.
  static let site = SchemaPart(
    name: "site",
    steps: [
      6: [
        """
        CREATE TABLE site (
          one INTEGER NOT NULL PRIMARY KEY CHECK (one = 1),
          site_key TEXT NOT NULL CHECK (length(site_key) = 64)
        ) STRICT
        """
      ]
    ])
}
