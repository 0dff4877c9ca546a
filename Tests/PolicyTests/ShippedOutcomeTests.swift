import Policy
import Retention
import Testing

@Suite struct ShippedOutcomeTests {
  /// k case, s kept, b callback, r reviewer, d do not contact; the pending days.
  static let table: [(String, OutcomeKind.Ending, String, Int)] = [
    ("KEPT-NOOFFER", .stays, "ks", 90), ("KEPT-OFFER", .stays, "ks", 90),
    ("KEPT-FIX", .stays, "ks", 90), ("POSTPONED", .stays, "kb", 0), ("PAUSED", .stays, "ks", 90),
    ("DOWNGRADED", .stays, "ks", 90), ("TRANSFERRED", .stays, "ks", 90),
    ("CANCELLED-NOW", .endsNow, "k", 0), ("CANCELLED-EOT", .endsAtTerm, "k", 0),
    ("COMPLAINT-OPENED", .unknown, "kbr", 0), ("DROPPED", .unknown, "b", 0),
    ("WRONG-PARTY", .unknown, "", 0), ("DNC", .unknown, "rd", 0),
  ]

  @Test(arguments: table)
  func hasTheFlags(_ code: String, _ ending: OutcomeKind.Ending, _ flags: String, _ days: Int)
    throws
  {
    let outcome = try #require(Catalogue.shipped.outcome(code))
    #expect(outcome.ending == ending)
    #expect(outcome.countsAsCase == flags.contains("k"))
    #expect(outcome.isKept == flags.contains("s"))
    #expect(outcome.needsCallback == flags.contains("b"))
    #expect(outcome.needsReviewer == flags.contains("r"))
    #expect(outcome.isDoNotContact == flags.contains("d"))
    #expect(outcome.pendingDays == days)
  }

  /// Every family leads to one ending, so that an accepted offer always speaks for one.
  @Test(
    arguments: [
      ("KEPT-OFFER", [.price, .volume, .upgrade, .premium, .loyalty, .coupon]),
      ("KEPT-FIX", [.repair, .goods, .remedy, .refund]), ("PAUSED", [.pause]),
      ("DOWNGRADED", [.plan]),
    ] as [(String, [Family])])
  func follows(_ code: String, _ families: [Family]) throws {
    #expect(try #require(Catalogue.shipped.outcome(code)).follows == families)
  }

  @Test func everyFamilyLeadsToOneEnding() {
    let followed = Catalogue.shipped.outcomes.flatMap(\.follows)
    #expect(followed.count == Family.allCases.count)
    #expect(Set(followed) == Set(Family.allCases))
  }
}
