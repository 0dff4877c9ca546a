import Retention
import Store
import Testing

struct SubscriberSearchTests {
  static let names = [
    "Maria da Silva", "Silvana Martins", "José Álvarez", "Łukasz Żak", "田中 太郎", "محمد علي",
    "Ольга Иванова", "O'Brien, Sean", "Ana Silva", "",
  ]

  static func desk() throws -> ImportDesk {
    let desk = try ImportDesk()
    var left = Array(names.enumerated().reversed())
    _ = try desk.importer().run {
      left.popLast().map { number, name in
        var one = Subscriber(
          id: Identifier(0), account: "K-00\(number)", tenureMonths: number,
          monthlyCharge: Money(minor: 1000))
        one.name = name
        one.phone = "+351 91 234 56\(number)\(number)"
        one.email = "person\(number)@example.org"
        one.plan = "Fibre 500"
        one.contract = .twoYear
        return one
      }
    }
    return desk
  }

  struct Case: Sendable {
    let typed: String
    let accounts: [String]

    init(_ typed: String, _ accounts: String...) {
      self.typed = typed
      self.accounts = accounts
    }
  }

  @Test(arguments: [
    Case("maria", "K-000"), Case("SILVA", "K-008", "K-000", "K-001"),
    Case("silva mar", "K-000", "K-001"), Case("sil mar", "K-000", "K-001"),
    Case("mar sil", "K-000", "K-001"), Case("s m d", "K-000"), Case("alvarez j", "K-002"),
    Case("lukasz", "K-003"), Case("zak", "K-003"), Case("田中", "K-004"), Case("太郎", "K-004"),
    Case("محمد", "K-005"), Case("علي", "K-005"), Case("ольга", "K-006"), Case("ИВАН", "K-006"),
    Case("obrien", "K-007"), Case("o'br", "K-007"), Case("351912345600", "K-000"),
    Case("+351 91 234 5600", "K-000"), Case("1912345611", "K-001"), Case("2345611", "K-001"),
    Case("5600", "K-000"), Case("K-003", "K-003"), Case("k003", "K-003"), Case("003", "K-003"),
    Case("person7@ex", "K-007"), Case("zzz"), Case("maria xx"),
  ])
  func finds(_ one: Case) throws {
    let search = SubscriberSearch(engine: try Self.desk().engine)
    let found = try search.find(one.typed, limit: 20).hits.map(\.account)
    #expect(found == one.accounts)
    #expect(try search.count(one.typed) == one.accounts.count)
  }

  @Test func aHitHasWhatARowShows() throws {
    let search = SubscriberSearch(engine: try Self.desk().engine)
    let hit = try #require(try search.find("maria", limit: 1).hits.first)
    #expect(hit.name == "Maria da Silva")
    #expect(hit.phone == "+351 91 234 5600")
    #expect(hit.plan == "Fibre 500")
    #expect(hit.monthlyCharge == Money(minor: 1000))
    #expect((hit.tenureMonths, hit.contract) == (0, .twoYear))
  }

  @Test(arguments: ["", "s", "k", "sil m", "3519", "example"])
  func pagesPutTogetherAreTheWhole(_ typed: String) throws {
    let search = SubscriberSearch(engine: try Self.desk().engine)
    let whole = try search.find(typed, limit: 100)
    #expect(whole.next == nil)
    var hits: [SearchHit] = []
    var cursor: SearchCursor?
    repeat {
      let page = try search.find(typed, limit: 2, after: cursor)
      hits += page.hits
      cursor = page.next
    } while cursor != nil
    #expect(hits == whole.hits)
    #expect(Set(hits.map(\.id)).count == hits.count)
    #expect(try search.count(typed) == hits.count)
  }

  @Test func everybodyIsListedByAccount() throws {
    let search = SubscriberSearch(engine: try Self.desk().engine)
    let page = try search.find(" ", limit: 3)
    #expect(page.hits.map(\.account) == ["K-000", "K-001", "K-002"])
    #expect(try search.count("") == Self.names.count)
  }
}

/// What was mistyped, and what was typed to break something.
struct SearchTypingTests {
  private func search() throws -> SubscriberSearch {
    SubscriberSearch(engine: try SubscriberSearchTests.desk().engine)
  }

  @Test(arguments: [
    ("marai", "maria"), ("mrai", "maria"), ("xaria", "maria"), ("silvaan", "silvana"),
    ("silvanna martin", "silvana martin"), ("ольща", "ольга"), ("lukazs", "lukasz"),
  ])
  func correctsWhatWasMistyped(_ typed: String, _ meant: String) throws {
    #expect(try search().corrected(typed) == meant)
  }

  @Test(arguments: ["maria", "mar", "sil mar", "zzzzzz", "12", "", "5600", "%"])
  func leavesAloneWhatIsKnownOrHopeless(_ typed: String) throws {
    #expect(try search().corrected(typed) == nil)
  }

  @Test func theVocabularyIsReadAgainWhenAsked() throws {
    let desk = try SubscriberSearchTests.desk()
    let search = SubscriberSearch(engine: desk.engine)
    #expect(try search.corrected("wilhelmnia") == nil)
    try desk.take("account,name,tenure,monthly charge\nW1,Wilhelmina,1,1\n")
    #expect(try search.corrected("wilhelmnia") == nil)
    search.forgetVocabulary()
    #expect(try search.corrected("wilhelmnia") == "wilhelmina")
  }

  @Test(arguments: [
    "\"", "'", "''; DROP TABLE subscribers;--", "%", "_", "*", "a*", "\"a\" OR \"b\"",
    "a NEAR b", "NEAR(a b)", "a AND NOT b", "words:a b", "^a b", "{a b}", "(", ")", "-a +b",
    "\u{0}", "a\u{0}b", "a b\u{0}", "\\", "\u{1B}[2J", "\u{202E}", "\u{10FFFF}",
    "\u{10FFFF} \u{10FFFF}", "\u{FFFD}", "a\nb", "👍 👍", "\u{301}", " \u{301} ", "١ ٢", "AND",
    "AND OR", "NOT a b", ":", "a : b", "0x", "$1", "a \u{FF9F}b \u{93E}", "?",
    "a b c d e f g h i j k l m",
  ])
  func nothingTypedIsAnError(_ typed: String) throws { try expectNoError(typed) }

  @Test(arguments: ["a", "a ", "\"", "я ", "%", "5", "5 ", "\u{301}", "田"])
  func nothingLongIsAnError(_ part: String) throws {
    try expectNoError(String(repeating: part, count: 10_000))
  }

  @Test(.enabled(if: SharedFolder.has("corpora/naughty-strings/blns.txt")))
  func naughtyStringsAreNoError() throws {
    let search = try search()
    let bytes = try SharedFolder.bytes("corpora/naughty-strings/blns.txt")
    for line in String(decoding: bytes, as: UTF8.self).split(separator: "\n") {
      #expect(throws: Never.self, "\(line.unicodeScalars.map { String($0.value, radix: 16) })") {
        _ = try search.find(String(line), limit: 20)
        _ = try search.count(String(line))
      }
    }
  }

  private func expectNoError(_ typed: String) throws {
    let search = try search()
    let page = try search.find(typed, limit: 20)
    #expect(try search.count(typed) == page.hits.count)
    _ = try search.corrected(typed)
  }

  @Test func signsAloneFindNobody() throws {
    #expect(try search().find("%*", limit: 5).hits.isEmpty)
    #expect(try search().count("\"") == 0)
  }
}
