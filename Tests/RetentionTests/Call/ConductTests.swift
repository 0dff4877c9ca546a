import Retention
import TestSupport
import Testing

/// What must have been said before an offer may be made.
struct ConductTests {
  private static let asking = Jurisdiction.sample(
    conduct: Conduct(asksFirst: true), hours: .always)
  private static let registering = Jurisdiction.sample(
    conduct: Conduct(registersFirst: true), hours: .always)

  @Test func `where one asks first, an offer waits for the yes, what is owed does not`() throws {
    var line = CallOnTheLine(.sample(in: Self.asking))
    try line.says("P1")
    #expect(throws: Refusal.askFirst) { try line.present("RIGHT-SIZE") }
    try line.says("S1")
    try line.present("APOLOGY")
    try line.answer(.accepted)
    try line.says("P1")
    #expect(throws: Refusal.askFirst) { try line.present("RIGHT-SIZE") }
    try line.do(.conduct(.askedToOffer(allowed: true)))
    try line.present("RIGHT-SIZE")
    try line.answer(.accepted)
    try line.close("DOWNGRADED")
  }

  @Test(arguments: [asking, .sample(hours: .always)])
  func `who wants to hear of nothing is offered nothing, wherever it is`(
    place: Jurisdiction
  ) throws {
    var line = CallOnTheLine(.sample(in: place))
    try line.says("P1")
    try line.do(.conduct(.askedToOffer(allowed: false)))
    #expect(throws: Refusal.offersRefused) { try line.present("RIGHT-SIZE") }
    try line.close("CANCELLED-NOW")
  }

  @Test func `a no to the question is a clear no: their own yes later opens one offer`() throws {
    var line = CallOnTheLine(.sample(in: Self.asking))
    try line.says("P1")
    try line.do(.conduct(.askedToOffer(allowed: false)))
    try line.do(.conduct(.askedToOffer(allowed: true)))
    try line.present("RIGHT-SIZE")
    try line.answer(.declined)
    #expect(line.verdict("TEN-OFF") == .notMet(.enoughAfterNo(limit: 1)))
  }

  @Test func `where one registers first, the clock runs from there and the caller may stay`() throws
  {
    var line = CallOnTheLine(.sample(in: Self.registering))
    try line.says("P1")
    #expect(throws: Refusal.registerFirst) { try line.present("RIGHT-SIZE") }
    try line.do(.conduct(.registered))
    try line.present("RIGHT-SIZE")
    try line.answer(.accepted)
    try line.close("DOWNGRADED")
    #expect(line.receipt?.endsOn == nil)
  }

  @Test func `registering needs no reason, and starts the cancel clock`() throws {
    var line = CallOnTheLine(.sample(in: Self.registering))
    try line.do(.conduct(.registered))
    let registered = try #require(line.call.conduct.registeredAt)
    #expect(line.call.wishAt == registered && line.call.reason == nil)
    try line.says("P1")
    #expect(line.call.wishAt == registered)
    #expect(line.likely == "CANCELLED-NOW")
  }

  @Test func `both: first registered, then asked`() throws {
    let place = Jurisdiction.sample(
      conduct: Conduct(asksFirst: true, registersFirst: true), hours: .always)
    var line = CallOnTheLine(.sample(in: place))
    #expect(line.call.conductBeforeOffers(in: place) == .registerFirst)
    try line.do(.conduct(.registered))
    #expect(line.call.conductBeforeOffers(in: place) == .askFirst)
    try line.do(.conduct(.askedToOffer(allowed: true)))
    #expect(line.call.conductBeforeOffers(in: place) == nil)
  }

  @Test func `what is so already is not recorded again`() throws {
    let steps: [ConductStep] = [
      .recording(.agreed), .registered, .askedToOffer(allowed: false),
    ]
    var call = Call.sample
    for step in steps {
      #expect(try call.decide(.conduct(step), in: .sample) == [.conduct(step)])
      call.apply(.conduct(step), at: .sample)
      #expect(try call.decide(.conduct(step), in: .sample) == [])
    }
    let later = Moment.sample.adding(milliseconds: 5000)
    call.apply(.conduct(.askedToOffer(allowed: true)), at: later)
    call.apply(.conduct(.askedToOffer(allowed: false)), at: later)
    #expect(call.conduct.refusedAt == .sample)
    call.apply(.conduct(.recording(.refused)), at: later)
    #expect(call.conduct.recording == .refused)
  }

  @Test(arguments: [(3, nil, 3), (3, 2, 2), (1, 2, 1), (3, 0, 0), (0, nil, 0)])
  func `the smaller number of offers after a no counts`(
    company: Int, place: Int?, allowed: Int
  ) throws {
    let jurisdiction = Jurisdiction.sample(
      conduct: Conduct(offersAfterNo: place), hours: .always)
    let catalogue = Catalogue.sample(guardRails: .sample(refusals: 9, offersAfterNo: company))
    var line = CallOnTheLine(.sample(catalogue: catalogue, level: .manager, in: jurisdiction))
    try line.says("P1")
    try line.present("RIGHT-SIZE")
    try line.answer(.declined)
    var made = 0
    for (code, months) in [("PREMIUM", nil), ("PAUSE", 1), ("TEN-OFF", nil)] as [(String, Int?)] {
      guard line.verdict(code) == .met else { break }
      try line.present(code, months: months)
      try line.answer(.declined)
      made += 1
    }
    #expect(made == allowed)
  }

  /// 22 November 2026 is a Sunday; calls are allowed on Mondays from nine to twelve.
  @Test func `nobody is promised a call at a time when nobody may be called`() throws {
    var line = CallOnTheLine(.sample(in: .sample))
    try line.says("P1")
    let next = LocalTime("2026-11-23", minutes: 540)
    #expect(throws: Refusal.contact(.outsideHours(next: next))) {
      try line.close("POSTPONED", callbackAt: Moment(day: "2026-11-22", hour: 15))
    }
    #expect(throws: Refusal.contact(.outsideHours(next: LocalTime("2026-11-23", minutes: 840)))) {
      try line.close("POSTPONED", callbackAt: Moment(day: "2026-11-23", hour: 12))
    }
    try line.close("POSTPONED", callbackAt: Moment(day: "2026-11-23", hour: 11))
  }

  @Test func `nothing that is left unsaid keeps anybody from leaving`() throws {
    let place = Jurisdiction.sample(
      conduct: Conduct(
        asksFirst: true, registersFirst: true, numberFirst: true, recording: .agree))
    var line = CallOnTheLine(.sample(in: place))
    try line.close("CANCELLED-NOW")
    #expect(line.receipt?.endsOn == .sample)
  }
}
