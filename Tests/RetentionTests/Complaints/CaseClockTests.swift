import Retention
import TestSupport
import Testing

@Suite struct CaseClockTests {
  @Test func theNextClockIsSaid() throws {
    var desk = ComplaintDesk()
    try desk.open()
    #expect(next(desk) == CaseClock(kind: .acknowledge, due: "2026-11-29", met: nil))
    try desk.step(.acknowledged)
    #expect(next(desk) == CaseClock(kind: .answer, due: "2026-12-04", met: nil))
    try desk.step(.credited)
    #expect(next(desk) == CaseClock(kind: .mediation, due: "2027-01-03", met: nil))
    try desk.step(.answer(isYes: true))
    #expect(next(desk) == CaseClock(kind: .close, due: "2027-01-21", met: nil))
    try desk.step(.closed)
    #expect(next(desk) == nil)
  }

  @Test func anAgreedRefundHasAClockOfItsOwn() throws {
    var desk = ComplaintDesk()
    try desk.open()
    try desk.step(
      .acknowledged, .propose(Remedy(.refund, amount: .euros(10))), .answer(isYes: true))
    #expect(next(desk) == CaseClock(kind: .refund, due: "2026-12-06", met: nil))
    desk.pass(days: 15)
    #expect(next(desk)?.isBreached(on: desk.today) == true)
    try desk.step(.closed)
    let sla = ComplaintSLA(of: desk.complaints, on: desk.today, by: desk.rules.caseTimes)
    #expect(sla.share == Share(percent: 0))
  }

  @Test func aClockMayWaitForWhatComesFirst() throws {
    let place = Jurisdiction.ofCases([
      Clock(.answer, within: TimeLimit(5, .days), from: .acknowledged),
      Clock(.mediation, within: TimeLimit(1, .months), from: .answered),
    ])
    var desk = ComplaintDesk()
    desk.rules = .ofCases(place)
    desk.today = "2028-01-31"
    try desk.open()
    #expect(next(desk)?.kind == .close)
    try desk.step(.acknowledged)
    #expect(next(desk) == CaseClock(kind: .answer, due: "2028-02-05", met: nil))
    #expect(throws: ComplaintRefusal.mediationEarly(opens: nil)) { try desk.step(.lettered) }
    try desk.step(.credited)
    #expect(
      next(desk) == CaseClock(kind: .mediation, due: "2028-02-29", met: nil), "a leap day")
  }

  /// Severity, days since it came in, and whether it is late.
  @Test(arguments: [
    (Complaint.Severity.critical, 3, false), (.critical, 4, true), (.serious, 7, false),
    (.serious, 8, true),
  ])
  func anOpenCaseIsLateOnceADayIsOver(
    _ severity: Complaint.Severity, _ days: Int, _ isLate: Bool
  ) throws {
    var desk = ComplaintDesk()
    try desk.open(severity: severity)
    desk.pass(days: days)
    let sla = ComplaintSLA(of: desk.complaints, on: desk.today, by: desk.rules.caseTimes)
    #expect(sla.openBreached == (isLate ? 1 : 0))
  }

  @Test func openBreachesCount() throws {
    var desk = ComplaintDesk()
    for _ in 0..<3 {
      try desk.open()
      try desk.step(.acknowledged, .credited, .answer(isYes: true), .closed)
    }
    try desk.open()
    desk.pass(days: 8)
    try desk.open()
    let sla = ComplaintSLA(of: desk.complaints, on: desk.today, by: desk.rules.caseTimes)
    #expect(sla.share == Share(percent: 75))
    #expect(sla.open == 2)
  }

  @Test func theMostUrgentComesFirst() throws {
    var desk = ComplaintDesk()
    try desk.open()
    try desk.step(.acknowledged, .credited, .answer(isYes: true), .closed)
    try desk.open(severity: .minor)
    try desk.open(severity: .serious)
    desk.pass(days: -3)
    try desk.open()
    desk.pass(days: 3)
    try desk.open(severity: .critical)
    let order = desk.complaints.mostUrgentFirst(by: desk.rules.caseTimes).map(\.id.rawValue)
    #expect(order == [5, 4, 3, 2, 1])
  }

  private func next(_ desk: ComplaintDesk) -> CaseClock? {
    desk.complaint?.nextClock(by: desk.rules.caseTimes)
  }
}
