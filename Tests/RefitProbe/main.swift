import Insight
import Retention

// What learning anew costs: milliseconds to fit both models of a log of as many calls as the first
// argument says, with ten offers and everything known. The median of five. `Bench/run` asks for it.
let calls = CommandLine.arguments.dropFirst().first.flatMap { Int($0) } ?? 20_000
let codes = (0..<10).map { "I\($0)" }
/// Numbers without a pattern that the model could find; the same in every run.
struct Numbers {
  private var state: UInt64 = 1

  mutating func below(_ bound: UInt64) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int((state >> 33) % bound)
  }

  mutating func record(of codes: [String]) -> OfferRecord {
    let offer = below(UInt64(codes.count) + 1)
    let code = offer < codes.count ? codes[offer] : nil
    let facts = CallFacts(
      reasonGroup: Array("PCSXUL")[below(6)], tenureMonths: below(96),
      chargeRank: Double(below(100)) / 100, contract: below(2) == 0 ? .monthToMonth : .oneYear,
      hasOpenCase: below(5) == 0, acceptedBefore: below(3), risk: 0.3 + Double(below(40)) / 100)
    return OfferRecord(
      facts: facts, offer: code, accepted: code.map { _ in below(2) == 0 },
      stay: StayWatch(window: 60, seen: 60, leftAfter: below(10) < 4 ? below(60) : nil))
  }
}

var numbers = Numbers()
var log: [OfferRecord] = []
for _ in 0..<calls { log.append(numbers.record(of: codes)) }
var times: [Double] = []
for _ in 0..<5 {
  var model = OfferModel(designs: codes.map { OfferDesign(code: $0) })
  let taken = ContinuousClock().measure { model.learn(from: log) }
  times.append(taken / .milliseconds(1))
}
print(times.sorted()[2])
