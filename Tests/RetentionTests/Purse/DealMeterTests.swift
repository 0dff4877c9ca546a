import Retention
import TestSupport
import Testing

struct DealMeterTests {
  @Test(
    arguments: [
      (4000, 4000, .plenty), (800, 4000, .plenty), (799, 4000, .little), (1, 4000, .little),
      (0, 4000, .none), (-5, 4000, .none),
    ] as [(Int64, Int64, DealMeter.Stock)])
  func `little is under a fifth`(left: Int64, limit: Int64, stock: DealMeter.Stock) throws {
    var figures = PurseFigures(month: Month(.sample))
    figures.given = Money(minor: limit - left)
    let rules = PurseRules(month: Money(minor: limit), reserve: Share(percent: 0))
    let meter = DealMeter(.sample, in: .sample(purse: Purse(rules, figures)))
    let month = try #require(meter.month)
    #expect(month.stock == stock)
    #expect(month.left == Money(minor: max(0, left)))
    #expect(meter.stock == stock)
  }

  @Test func `a call has what its level may give, less what was given or waits`() {
    var call = Call.sample(reason: "P1")
    call.present("PREMIUM", .accepted)
    call.present("APOLOGY", .accepted, cost: .euros(10))
    call.present("TECHNICIAN", .declined, cost: .euros(35))
    call.present("TEN-OFF", nil)
    #expect(DealMeter(call, in: .sample).call?.left == .euros(16))
    #expect(DealMeter(call, in: .sample(level: .senior)).call?.left == .euros(66))
    #expect(DealMeter(call, in: .sample(level: .manager)).call == nil)
    #expect(DealMeter(call, in: .sample).month == nil)
  }

  @Test func `the scarcer of the two is told`() {
    var call = Call.sample(reason: "P1")
    call.present("TECHNICIAN", .accepted, cost: .euros(35))
    let rules = PurseRules(month: .euros(500), reserve: Share(percent: 0))
    let purse = Purse(rules, PurseFigures(month: Month(.sample)))
    let meter = DealMeter(call, in: .sample(purse: purse))
    #expect(meter.call?.stock == .little && meter.month?.stock == .plenty)
    #expect(meter.stock == .little)
  }
}
