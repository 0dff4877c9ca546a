extension SchemaPart {
  /// What was said on a call that good conduct asks for; only calls on which something was.
  static let conducts = SchemaPart(
    name: "conducts",
    steps: [
      7: [
        """
        CREATE TABLE conducts (
          call INTEGER NOT NULL PRIMARY KEY REFERENCES calls,
          recording TEXT CHECK (recording IN ('announced', 'agreed', 'refused')),
          may_offer INTEGER CHECK (may_offer IN (0, 1)),
          refused_at INTEGER,
          registered_at INTEGER,
          CHECK (refused_at IS NULL OR may_offer IS NOT NULL)
        ) STRICT
        """
      ]
    ])
}
