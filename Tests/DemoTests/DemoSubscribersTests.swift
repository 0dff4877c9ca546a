import Demo
import Retention
import Testing

@Suite struct DemoSubscribersTests {
  private static let rows = Array(Made.subscribers(30_000))

  @Test func theSameOnEveryMachine() {
    let first = Made.subscribers(1000).map(Made.line).joined(separator: "\n")
    #expect(Made.fingerprint(first) == 13_426_910_552_442_860_405)
  }

  @Test func aMillionBeginsLikeFiveThousand() {
    let few = Made.subscribers(5000)
    let many = Made.subscribers(1_000_000)
    for id in [1, 6, 7, 4999, 5000].map(Identifier<Subscriber>.init) {
      #expect(few[id] == many[id])
    }
    #expect(Array(few.prefix(300)) == Array(many.prefix(300)))
    #expect(few.suffix(1).map(\.id) == [Identifier(5000)])
  }

  @Test func anotherSeedMakesOthers() {
    let one = Array(DemoSubscribers(seed: 1, count: 100, today: Made.today).dropFirst(10))
    let two = Array(DemoSubscribers(seed: 2, count: 100, today: Made.today).dropFirst(10))
    #expect(zip(one, two).allSatisfy { $0.account != $1.account })
    #expect(zip(one, two).count { $0.name == $1.name } < 5)
  }

  @Test(arguments: [(0, 0), (-3, 0), (1, 1), (4, 4)])
  func fewOrNone(count: Int, made: Int) {
    let subscribers = Made.subscribers(count)
    #expect(Array(subscribers).count == made)
    #expect(subscribers[Identifier(Int64(made) + 1)] == nil)
    #expect(subscribers[Identifier(0)] == nil)
  }

  @Test func accountsAreReadableAndNeverTwice() {
    var seen: Set<String> = []
    for subscriber in Made.subscribers(200_000) { seen.insert(subscriber.account) }
    #expect(seen.count == 200_000)
    #expect(seen.allSatisfy(Made.isAccount))
  }

  @Test func chargesAreWhole() {
    for one in Self.rows {
      #expect(one.monthlyCharge > Money(minor: 500), "\(one.account) \(one.plan)")
      #expect((one.totalCharges == nil) == (one.tenureMonths == 0))
      #expect((one.totalCharges ?? one.monthlyCharge) > .zero)
      #expect(one.arrears >= .zero)
      #expect(one.tenureMonths > 0 || one.arrears == .zero)
      #expect(one.usage.map { (1...100).contains($0.percent) } ?? true)
      #expect(one.lines >= 1)
    }
  }

  @Test func contractsEndWithinTheirTerm() {
    for one in Self.rows {
      switch one.contract {
      case .monthToMonth: #expect(one.contractEnd == nil)
      case .oneYear: #expect(Made.ends(one, within: 12), "\(one.account)")
      case .twoYear: #expect(Made.ends(one, within: 24), "\(one.account)")
      }
    }
  }

  @Test func namesAreWrittenAsPeopleWriteThem() {
    for one in Self.rows {
      #expect(!one.name.isEmpty)
      #expect(!one.name.contains("  ") && !one.name.contains("_") && !one.name.contains("="))
      #expect(one.name.count < 48, "\(one.name)")
    }
    #expect(Set(Self.rows.map(\.name)).count > 12_000)
  }

  @Test func mailGoesNowhereAndIsPlain() {
    let domains = ["example.net", "example.org", "example.com"]
    for one in Self.rows where !one.email.isEmpty {
      let halves = one.email.split(separator: "@").map(String.init)
      #expect(halves.count == 2 && domains.contains(halves[1]), "\(one.email)")
      let plain = halves[0].utf8.allSatisfy { byte in
        (0x61...0x7A).contains(byte) || (0x30...0x39).contains(byte) || byte == 0x2E || byte == 0x5F
      }
      #expect(plain && halves[0].count >= 3, "\(one.email)")
    }
  }

  @Test func phonesRingNowhere() {
    for one in Self.rows where !one.phone.isEmpty {
      #expect(Made.isFiction(one.phone), "\(one.phone)")
    }
    #expect(Set(Self.rows.map(\.phone)).count > 18_000)
  }

  @Test func wellKnownPeopleAreNotMade() {
    let known: Set = ["Cillian Murphy", "Sergio Ramos", "Stefan Kießling", "鈴木 一郎", "Gustavo Lima"]
    let made = Made.subscribers(150_000).filter { known.contains($0.name) }
    #expect(made.map(\.name) == [])
  }
}
