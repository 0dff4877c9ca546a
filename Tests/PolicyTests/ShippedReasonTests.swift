import Policy
import Retention
import Testing

@Suite struct ShippedReasonTests {
  /// The taxonomy as designed: s savable, c controllable, N no pitch.
  static let flags: [(String, String)] = [
    ("P1", "sc"), ("P2", "sc"), ("P3", "sc"), ("P4", "s"), ("P5", "sc"),
    ("C1", "s"), ("C2", "s"), ("C3", "s"), ("C4", "s"), ("C5", "s"),
    ("S1", "sc"), ("S2", "sc"), ("S3", "sc"), ("S4", "c"), ("S5", "sc"),
    ("X1", "sc"), ("X2", "sc"), ("X3", "sc"), ("X4", "sc"), ("X5", "sc"),
    ("U1", "s"), ("U2", "s"), ("U3", "s"), ("U4", "s"), ("U5", "s"),
    ("M1", "s"), ("M2", "N"), ("M3", "N"), ("M4", "s"),
    ("L1", "N"), ("L2", ""), ("L3", ""), ("L4", ""), ("L5", "N"),
    ("T1", "N"), ("T2", "c"), ("T3", "N"), ("T4", "N"),
    ("A1", "N"), ("A2", "N"), ("A3", "N"), ("A4", "N"),
    ("Z1", ""), ("Z2", "N"), ("Z3", ""),
  ]

  @Test(arguments: flags)
  func hasTheFlags(_ code: String, _ flags: String) throws {
    let reason = try #require(Catalogue.shipped.reason(code))
    #expect(reason.isSavable == flags.contains("s"))
    #expect(reason.isControllable == flags.contains("c"))
    #expect(reason.forbidsPitch == flags.contains("N"))
  }

  @Test func thereAreNoOthers() {
    let codes = Catalogue.shipped.reasonGroups.flatMap(\.reasons).map(\.code)
    #expect(codes == Self.flags.map(\.0))
    #expect(
      Catalogue.shipped.reasonGroups.allSatisfy { group in
        group.reasons.allSatisfy { $0.group == group.code }
      })
  }

  @Test(arguments: flags)
  func hasAPlay(_ code: String, _ flags: String) throws {
    let play = try #require(Catalogue.shipped.play(for: code))
    if flags.contains("N") { #expect(play.firstOffers + play.fallbackOffers == []) }
  }

  /// The playbook as designed: first offers, then fallback.
  static let offers: [(String, [String], [String])] = [
    ("P1", ["I08", "I07"], ["I13", "I14"]), ("P2", ["I12", "I07"], ["I16"]),
    ("P3", ["I06"], ["I04"]), ("P4", ["I07", "I08"], ["I09"]), ("P5", [], ["I13"]),
    ("C1", [], ["I15", "I17"]), ("C3", ["I12"], []), ("S1", ["I05", "I02"], ["I03", "I12"]),
    ("S3", ["I05", "I02"], ["I03", "I12"]), ("S5", ["I02", "I04"], []),
    ("X4", ["I02", "I04"], []), ("X1", ["I06", "I04"], ["I18"]), ("U4", ["I08", "I07"], ["I11"]),
    ("U3", ["I09"], ["I10"]), ("M1", [], ["I04"]), ("L3", ["I09"], ["I07"]), ("Z1", [], []),
  ]

  @Test(arguments: offers)
  func makesTheOffers(_ code: String, _ first: [String], _ fallback: [String]) throws {
    let play = try #require(Catalogue.shipped.play(for: code))
    #expect(play.firstOffers == first)
    #expect(play.fallbackOffers == fallback)
  }

  @Test(arguments: ["M2", "M3", "Z2"])
  func nothingIsAsked(_ code: String) throws {
    #expect(try #require(Catalogue.shipped.play(for: code)).question == nil)
  }
}
