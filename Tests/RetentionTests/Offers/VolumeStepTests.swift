import Retention
import TestSupport
import Testing

/// What an account of many lines is given: 3, 5, 8 % at 10, 25, 50 lines; exactly at a step counts.
@Suite struct VolumeStepTests {
  private static let incentive = Incentive(
    code: "STEP", title: Localised("Volume step"), family: .volume, cost: .discount,
    effect: .volumeSteps(
      [(10, 3), (25, 5), (50, 8)].map { VolumeStep(lines: $0.0, off: Share(percent: $0.1)) },
      months: 12), level: .agent, reasons: [ReasonPattern("P")])

  /// Of 1,000 a month, over a year; and the first bill with it.
  @Test(arguments: [
    (1, 0, 1000), (9, 0, 1000), (10, 360, 970), (24, 360, 970), (25, 600, 950), (49, 600, 950),
    (50, 960, 920), (1000, 960, 920),
  ])
  func theStepIsThatOfTheLines(_ lines: Int, _ cost: Int64, _ bill: Int64) throws {
    var one = Subscriber.sample(id: 1)
    one.lines = lines
    one.monthlyCharge = .euros(1000)
    #expect(Self.incentive.cost(Terms(), for: one) == .euros(cost))
    let catalogue = Catalogue.sample(incentives: [Self.incentive])
    var call = Call.sample(reason: "P1")
    call.present("STEP", .accepted, cost: .euros(cost), burden: Self.incentive.burden(Terms()))
    let kind = try #require(catalogue.outcome("KEPT-OFFER"))
    let dossier = Dossier(subscriber: one, history: [], risk: nil, worth: Dossier.sample.worth)
    let receipt = Receipt(
      of: call, ending: kind, callbackAt: nil, in: .sample(dossier, catalogue: catalogue))
    #expect(receipt.nextBills.first == .euros(bill))
    #expect(Self.incentive.burden(Terms()).months == 12)
  }
}
