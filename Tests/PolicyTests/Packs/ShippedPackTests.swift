import Documents
import Policy
import Retention
import Testing

@Suite struct ShippedPackTests {
  @Test(arguments: ShippedPack.allCases)
  func reads(pack: ShippedPack) throws {
    let place = try Jurisdiction.read(pack.bytes, file: pack.code)
    #expect(place.code == pack.code)
    #expect(place == pack.jurisdiction)
    #expect(place.clock(.answer) != nil && place.clock(.acknowledge) != nil)
    for source in place.sources.values where source.status == .verified {
      #expect(source.read == Day(iso: "2026-11-22"))
    }
  }

  /// What the sources could not confirm is never shown as law.
  @Test(
    arguments: [
      (.brazil, .registersFirst), (.california, .voicemail), (.california, .saysRight),
      (.california, .recording), (.france, .record(3)), (.france, .right(.access)),
      (.brazil, .right(.access)), (.kingdom, .right(.erasure)),
    ] as [(ShippedPack, PackRule)])
  func isUnverified(pack: ShippedPack, rule: PackRule) {
    #expect(pack.jurisdiction.isUnverified(rule))
  }

  @Test(
    arguments: [
      (.standard, Conduct()),
      (.california, Conduct(asksFirst: true, offersAfterNo: 1, recording: .agree)),
      (.france, Conduct(recording: .agree)),
      (
        .brazil,
        Conduct(registersFirst: true, offersAfterNo: 1, numberFirst: true, recording: .announce)
      ),
      (.portugal, Conduct(recording: .agree)),
      (.kingdom, Conduct(offersAfterNo: 2, recording: .announce)),
    ] as [(ShippedPack, Conduct)])
  func conduct(pack: ShippedPack, conduct: Conduct) {
    #expect(pack.jurisdiction.conduct == conduct)
  }

  @Test(
    arguments: [
      (.france, .answer, "2026-01-31", "2026-02-28"),
      (.brazil, .answer, "2026-11-22", "2026-11-29"),
      // Six weeks, Christmas or not.
      (.kingdom, .mediation, "2026-11-22", "2027-01-03"),
      // 15 working days without 1, 8 and 25 December.
      (.portugal, .answer, "2026-11-22", "2026-12-15"),
    ] as [(ShippedPack, ClockKind, String, String)])
  func due(pack: ShippedPack, kind: ClockKind, from: String, due: String) throws {
    let place = pack.jurisdiction
    let clock = try #require(place.clock(kind))
    #expect(place.due(clock.within, after: try #require(Day(iso: from))).iso == due)
  }

  /// By the calendars that the governments print.
  @Test(
    arguments: [
      (.france, "2026-04-06", true), (.france, "2026-05-14", true), (.france, "2026-05-25", true),
      (.france, "2026-12-26", false), (.france, "1980-05-08", false),
      (.kingdom, "2021-12-27", true), (.kingdom, "2021-12-28", true),
      (.kingdom, "2022-01-03", true), (.kingdom, "2022-12-27", true),
      (.kingdom, "2022-12-28", false), (.kingdom, "2020-05-04", false),
      (.kingdom, "2020-05-08", true), (.kingdom, "2022-05-30", false),
      (.kingdom, "2022-06-02", true), (.kingdom, "2026-08-31", true),
      (.california, "2021-12-31", true), (.california, "2022-06-20", true),
      (.california, "2026-07-03", true), (.california, "2026-11-26", true),
      (.california, "2020-06-19", false), (.california, "1975-10-27", true),
      (.california, "1975-11-11", false), (.brazil, "2026-04-03", true),
      (.brazil, "2024-11-20", true), (.brazil, "2023-11-20", false),
      (.portugal, "2026-06-04", true), (.portugal, "2014-06-19", false),
      (.portugal, "2100-03-26", true),
    ] as [(ShippedPack, String, Bool)])
  func holiday(pack: ShippedPack, day: String, isFree: Bool) throws {
    let calendar = pack.jurisdiction.holidays
    #expect(calendar.contains(try #require(Day(iso: day))) == isFree)
  }

  @Test func nobodyIsCalledInFranceAtLunch() throws {
    let day = try #require(Day(iso: "2026-11-23"))
    let place = ShippedPack.france.jurisdiction
    #expect(place.isContactTime(LocalTime(day, minutes: 779)))
    #expect(!place.isContactTime(LocalTime(day, minutes: 780)))
    let armistice = LocalTime(try #require(Day(iso: "2026-11-11")), minutes: 600)
    #expect(place.nextContactTime(notBefore: armistice).day == Day(iso: "2026-11-12"))
  }
}
