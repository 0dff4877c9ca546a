import Insight
import Retention

// What learning anew costs: milliseconds to fit both models of a log of as many calls as the first
// argument says, with ten offers and everything known. The median of five. `Bench/run` asks for it.
let calls = CommandLine.arguments.dropFirst().first.flatMap { Int($0) } ?? 20_000
let codes = (0..<10).map { "I\($0)" }
// Numbers without a pattern that the model could find; the same in every run.
var state: UInt64 = 1
func draw(_ below: UInt64) -> Int {
  state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
  return Int((state >> 33) % below)
}
let log = (0..<calls).map { _ in
  let offer = draw(11)
  let facts = CallFacts(
    reasonGroup: Array("PCSXUL")[draw(6)], tenureMonths: draw(96),
    chargeRank: Double(draw(100)) / 100, contract: draw(2) == 0 ? .monthToMonth : .oneYear,
    hasOpenCase: draw(5) == 0, acceptedBefore: draw(3), risk: 0.3 + Double(draw(40)) / 100)
  return OfferRecord(
    facts: facts, offer: offer == 10 ? nil : codes[offer],
    accepted: offer == 10 ? nil : draw(2) == 0,
    stay: StayWatch(window: 60, seen: 60, leftAfter: draw(10) < 4 ? draw(60) : nil))
}
let times = (0..<5).map { _ in
  var model = OfferModel(designs: codes.map { OfferDesign(code: $0) })
  return ContinuousClock().measure { model.learn(from: log) } / .milliseconds(1)
}
print(times.sorted()[2])
