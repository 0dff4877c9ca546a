import Retention
import Store
import Testing

/// The numbers kept for short beginnings, compared with counting the keys.
struct SearchCountsTests {
  private static let header = "account,name,phone,tenure,monthly charge\n"

  private func kept(_ engine: SQLiteEngine) throws -> [String: Int] {
    try pairs("SELECT prefix, subscribers FROM search_counts WHERE subscribers <> 0", engine)
  }

  private func counted(_ engine: SQLiteEngine) throws -> [String: Int] {
    let ofKeys = try pairs(
      """
      SELECT substr(k.key, 1, n.letters), count(DISTINCT k.id)
      FROM search_keys k
        JOIN (SELECT 1 AS letters UNION ALL SELECT 2 UNION ALL SELECT 3) n
        ON length(k.key) >= n.letters
      GROUP BY 1
      """, engine)
    return try ofKeys.merging(
      pairs("SELECT '', count(*) FROM subscribers HAVING count(*) > 0", engine)
    ) { first, _ in first }
  }

  private func pairs(_ sql: SQL, _ engine: SQLiteEngine) throws -> [String: Int] {
    let rows = try engine.read { session in
      try session.rows(sql).map { (try $0.text(0), try $0.count(1)) }
    }
    return Dictionary(uniqueKeysWithValues: rows)
  }

  @Test func followWhateverIsImported() throws {
    let desk = try ImportDesk()
    try desk.take(
      Self.header + """
        A1,Ana de Sousa,+351 91 111 1111,1,10
        A2,Łukasz Żak,+48 22 123 45 67,2,20
        B3,田中 太郎,,3,30
        """)
    #expect(try kept(desk.engine) == counted(desk.engine))
    #expect(try kept(desk.engine)["a"] == 2)
    // Another name, another number, one who is new, one as before.
    try desk.take(
      Self.header + """
        A1,Bia de Sousa,+351 91 111 1111,1,10
        A2,Łukasz Żak,+48 22 999 99 99,2,20
        B3,田中 太郎,,3,30
        C4,Ольга Иванова,5551234,4,40
        """)
    #expect(try kept(desk.engine) == counted(desk.engine))
    #expect(try kept(desk.engine)["b"] == 2)
  }

  @Test func anOlderStoreIsCountedOnce() throws {
    let engine = try SQLiteEngine.inMemory()
    let first = SchemaPart(name: "search", steps: SearchSchema.part.steps.filter { $0.key == 1 })
    let billing = SchemaPart(
      name: "subscribers", steps: SubscriberTable.schema.steps.filter { $0.key == 1 })
    try Schema.migrate(engine, parts: [billing, PopulationTable.schema, first])
    try engine.write { session in
      for (key, id) in [("ana", 1), ("an", 2), ("5551", 1), ("555", 1)] {
        try session.run(
          "INSERT INTO search_keys (key, id) VALUES ($1, $2)", [.text(key), .int(id)])
      }
    }
    try Schema.migrate(
      engine, parts: [SubscriberTable.schema, PopulationTable.schema, SearchSchema.part])
    #expect(try kept(engine) == ["a": 2, "an": 2, "ana": 1, "5": 1, "55": 1, "555": 1])
    #expect(try kept(engine) == counted(engine))
  }

  @Test(arguments: [("", 10), ("k", 10), ("sil", 3), ("silv", 3), ("zzzz", 0), ("%", 0)])
  func aPageThatKnowsSaysHowMany(_ typed: String, _ total: Int) throws {
    let search = SubscriberSearch(engine: try SubscriberSearchTests.desk().engine)
    #expect(try search.find(typed, limit: 20).total == total)
    let isShort = typed.count <= 3
    #expect(try search.find(typed, limit: 1).total == (isShort || total < 2 ? total : nil))
  }
}
