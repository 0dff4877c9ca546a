import Demo
import Retention
import Testing

@Suite struct ShowcaseTests {
  @Test(arguments: Showcase.allCases, [1, 99] as [UInt64])
  func isTheSameForEverySeed(_ showcase: Showcase, seed: UInt64) throws {
    let subscribers = DemoSubscribers(seed: seed, count: 100, today: Made.today)
    let one = try #require(subscribers[showcase.id])
    #expect(one == Made.subscribers(6)[showcase.id])
    #expect(one.left == false)
    #expect(Made.isAccount(one.account))
    #expect(one.account.contains { "AEIOU".contains($0) })
    #expect(Made.isFiction(one.phone))
  }

  @Test func tellsItsStory() throws {
    let made = Made.subscribers(6)
    let zoe = try #require(made[Showcase.newWithOpenFault.id])
    #expect(zoe.name == "Zoë Nakamura-Díaz" && zoe.account == "7590-VHVEG")
    #expect(zoe.tenureMonths == 5 && zoe.contract == .monthToMonth && zoe.openCase != nil)
    #expect(made[Showcase.business.id]?.lines == 24)
    #expect(made[Showcase.portuguese.id]?.language == .pt)
    #expect(made[Showcase.longTenured.id]?.tenureMonths == 171)
  }

  @Test func hasAPast() {
    let script = DemoDay(Made.subscribers(5000))
    let past = Set(script.earlier.map(\.subscriber))
    for showcase in Showcase.allCases where showcase != .seasonalStudent {
      #expect(past.contains(showcase.id))
    }
  }
}
