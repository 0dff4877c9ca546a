import Foundation
import Retention
import Store
import Testing

/// Twenty thousand people, and search compared with looking at each of them.
struct SearchOracleTests {
  /// A deterministic source of people (S. Vigna's splitmix64).
  struct People {
    private var state: UInt64 = 2026
    private static let first = [
      "Maria", "José", "Amélie", "Łukasz", "Søren", "Zoë", "Nguyễn", "Ольга", "田中", "Jean-Luc",
      "Sílvia", "Márcio", "Ana", "O'Neil", "Jürgen", "Inês",
    ]
    private static let syllables = [
      "sil", "va", "mar", "tin", "so", "za", "ko", "wal", "ski", "lo", "pez", "ber", "nard", "é",
    ]

    mutating func number(_ below: Int) -> Int {
      state &+= 0x9E37_79B9_7F4A_7C15
      var z = state
      z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
      z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
      return Int((z ^ (z >> 31)) % UInt64(below))
    }

    mutating func surname() -> String {
      (0...number(3)).map { _ in Self.syllables[number(Self.syllables.count)] }.joined()
        .capitalized
    }

    mutating func person(_ index: Int) -> Subscriber {
      var one = Subscriber(
        id: Identifier(0), account: "C\(index * 7919 % 1_000_003)", tenureMonths: number(72),
        monthlyCharge: Money(minor: Int64(number(10_000))))
      let middle = number(3) == 0 ? " da" : ""
      one.name = "\(Self.first[number(Self.first.count)])\(middle) \(surname())"
      one.phone = "+55 11 9\(1_000_000 + number(9_000_000))"
      one.email = number(2) == 0 ? "" : "\(surname()).\(index)@example.org"
      return one
    }
  }

  /// What the doc comment of search promises, in the simplest words.
  static func isFound(_ keys: [String], _ words: [Substring], by query: SearchQuery) -> Bool {
    if keys.contains(where: { $0.utf8.starts(with: query.prefix.utf8) }) { return true }
    guard !query.words.isEmpty else { return false }
    return query.words.allSatisfy { typed in
      words.contains { $0.utf8.starts(with: typed.utf8) }
    }
  }

  static func queries(_ people: [Subscriber]) -> [String] {
    var source = People()
    var queries = ["s", "ma", "sil mar", "so z", "da sil", "9", "55", "c1", "o", "ко", "田", "e"]
    for _ in 0..<16 {
      let one = people[source.number(people.count)]
      let words = one.name.split(separator: " ")
      let last = words[words.count - 1]
      queries.append(String(last.prefix(1 + source.number(6))))
      queries.append("\(last.prefix(2)) \(words[0].prefix(1 + source.number(3)))")
      queries.append("\(last) \(words[0].prefix(1))")
      queries.append(String(one.phone.suffix(4 + source.number(4))))
      queries.append(String(one.account.prefix(2 + source.number(4))))
    }
    return queries
  }

  @Test func findsWhomLookingAtEverybodyFinds() throws {
    let desk = try ImportDesk()
    var source = People()
    let people = (0..<20_000).map { source.person($0) }
    var left = Array(people.reversed())
    _ = try desk.importer().run { left.popLast() }
    let keys = people.map { SearchKeys.keys(of: $0) }
    let words = people.map { Folding.words(Folding.fold($0.name)) }
    let search = SubscriberSearch(engine: desk.engine)
    for typed in Self.queries(people) {
      let query = SearchQuery(typed)
      let expected = Set(
        people.indices.filter { Self.isFound(keys[$0], words[$0], by: query) }
          .map { people[$0].account })
      let found = try search.find(typed, limit: 30_000).hits.map(\.account)
      #expect(Set(found) == expected, "\(typed)")
      #expect(found.count == expected.count, "\(typed)")
      #expect(try search.count(typed) == expected.count, "\(typed)")
    }
  }
}

/// Nothing that search runs reads or sorts a whole table.
struct SearchPlanTests {
  @Test(arguments: SubscriberSearch.statements.indices)
  func usesAnIndex(_ number: Int) throws {
    let statement = SubscriberSearch.statements[number]
    let places = statement.text.count { $0 == "$" }
    let plan = try ImportDesk().engine.read { session in
      try session.rows(
        "EXPLAIN QUERY PLAN " + statement, [SQLValue](repeating: .null, count: places)
      ).map { try $0.text(3) }
    }
    #expect(!plan.isEmpty)
    for step in plan where !step.contains("VIRTUAL TABLE INDEX") {
      // The union of two narrow answers is counted by walking it.
      #expect(!step.hasPrefix("SCAN") || step.lowercased().contains("subquery"), "\(step)")
      #expect(!step.contains("ORDER BY"), "\(step)")
    }
  }
}

struct PrefixDistanceTests {
  /// Optimal string alignment to the nearest prefix, by the book.
  private static func plain(_ pattern: [UInt8], _ text: [UInt8]) -> Int {
    var rows = [Array(0...text.count)]
    for i in 1...pattern.count {
      var row = [i]
      for j in stride(from: 1, through: text.count, by: 1) {
        let cost = pattern[i - 1] == text[j - 1] ? 0 : 1
        var best = min(rows[i - 1][j] + 1, row[j - 1] + 1, rows[i - 1][j - 1] + cost)
        if i > 1, j > 1, pattern[i - 1] == text[j - 2], pattern[i - 2] == text[j - 1] {
          best = min(best, rows[i - 2][j - 2] + 1)
        }
        row.append(best)
      }
      rows.append(row)
    }
    return rows[pattern.count].min() ?? pattern.count
  }

  @Test func agreesWithTheTextbook() {
    var people = SearchOracleTests.People()
    for _ in 0..<20_000 {
      let pattern = (0...people.number(9)).map { _ in UInt8(97 + people.number(3)) }
      let text = (0..<people.number(12)).map { _ in UInt8(97 + people.number(3)) }
      let distance = text.withUnsafeBufferPointer {
        PrefixDistance(pattern).distance(to: $0, upTo: 2)
      }
      let exact = Self.plain(pattern, text)
      #expect(exact > 2 ? distance > 2 : distance == exact, "\(pattern) \(text)")
    }
  }
}
