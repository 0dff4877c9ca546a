import Documents
import Policy
import Retention
import Testing

/// What a pack says, and what is said when one thing in the small pack is changed.
@Suite struct PackTests {
  @Test func theSmallPackReads() throws {
    let pack = try Jurisdiction.read(smallPack, file: "p")
    #expect(pack.code == "xx")
    #expect(
      pack.conduct
        == Conduct(asksFirst: true, offersAfterNo: 2, recording: .agree, saysRight: true))
    #expect(
      pack.exitFee
        == ExitFeeRule(.endsAfter(months: 12, subsidised: Share(percent: 20)), clause: "L1"))
    #expect(pack.refundWithin == TimeLimit(14, .days))
    #expect(pack.clocks == [Clock(.answer, within: TimeLimit(15, .workingDays))])
    #expect(pack.droppedLine == nil && pack.voicemail == nil)
    #expect(pack.contactHours.hours[.friday] == [600..<780, 840..<1200])
    #expect(pack.contactHours.hours[.saturday] == [570..<720])
    #expect(pack.contactHours.hours[.sunday] == nil)
    #expect(pack.holidays.holidays.map(\.whenOnWeekend) == [.next, .none])
    #expect(
      pack.records == [RecordPeriod(.recording, .atLeast, TimeLimit(90, .days), from: .made)])
    #expect(pack.rights == [PersonalRight(.access, within: TimeLimit(1, .months))])
    #expect(pack.mediator == Mediator(name: "m", web: "w"))
  }

  @Test func everyRuleKeepsItsSource() throws {
    let pack = try Jurisdiction.read(smallPack, file: "p")
    #expect(
      Set(pack.sources.keys) == [
        .asksFirst, .registersFirst, .offersAfterNo, .numberFirst, .recording, .saysRight,
        .exitFee, .refund, .clock(.answer), .contactHours, .holidays, .record(0), .right(.access),
        .mediator,
      ])
    #expect(
      pack.sources[.offersAfterNo]
        == PackSource("s", read: Day(iso: "2026-11-22"), .verified))
    #expect(pack.isUnverified(.recording) && !pack.isUnverified(.refund))
  }

  @Test(
    arguments: [
      ("24 hours", TimeLimit(24, .hours)), ("1 hour", TimeLimit(1, .hours)),
      ("1 working day", TimeLimit(1, .workingDays)), ("6 weeks", TimeLimit(6, .weeks)),
      ("1 month", TimeLimit(1, .months)), ("120 months", TimeLimit(120, .months)),
    ])
  func times(text: String, limit: TimeLimit) throws {
    let pack = smallPack.replacing("within: 14 days", with: "within: \(text)")
    #expect(try Jurisdiction.read(pack, file: "p").refundWithin == limit)
  }

  @Test(
    arguments: [
      ("02-29", Holiday.Rule.fixed(month: 2, day: 29)), ("easter", .easter(0)),
      ("easter-47", .easter(-47)), ("third monday of january", .nth(3, .monday, month: 1)),
      ("last friday of december", .last(.friday, month: 12)),
    ])
  func holidays(text: String, rule: Holiday.Rule) throws {
    let pack = smallPack.replacing("on: easter+1", with: "on: \(text)")
    #expect(try Jurisdiction.read(pack, file: "p").holidays.holidays[1].rule == rule)
  }

  @Test(arguments: Break.packs)
  func says(_ broken: Break) throws {
    let parts = smallPack.split(separator: broken.find, omittingEmptySubsequences: false)
    try #require(parts.count == 2, "'\(broken.find)' stands \(parts.count - 1) times")
    #expect(said(parts.joined(separator: broken.replacement)) == broken.said)
  }

  @Test func allIsSaidAtOnce() {
    let text = smallPack.replacing("12-25", with: "32-25")
      .replacing("14 days", with: "14 dayz").replacing("status: verified", with: "status: sure")
    #expect(said(text).count == 6)
  }

  private func said(_ text: String) -> [String] {
    do {
      _ = try Jurisdiction.read(text, file: "p")
      return []
    } catch {
      return error.problems.flatMap(\.pieces)
    }
  }
}
