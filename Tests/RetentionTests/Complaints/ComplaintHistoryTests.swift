import Retention
import TestSupport
import Testing

/// Random histories: whatever is asked, in whatever order, on whatever day.
@Suite struct ComplaintHistoryTests {
  @Test(arguments: 0..<40)
  func whateverIsAsked(seed: Int) throws {
    var chance = Chance(seed: UInt64(seed))
    var desk = ComplaintDesk()
    var told: [Told: [CaseClock]] = [:]
    var late: Set<Identifier<Complaint>> = []
    for _ in 0..<120 {
      desk.pass(days: Int.random(in: 0...9, using: &chance))
      try ask(&desk, &chance)
      for complaint in desk.complaints {
        check(complaint)
        let round = Told(complaint: complaint.id, round: complaint.earlier.count)
        checkClocks(of: complaint, before: told[round], on: desk)
        told[round] = complaint.clocks(by: desk.rules.caseTimes)
        let isLate = complaint.isBreached(on: desk.today, by: desk.rules.caseTimes)
        #expect(isLate || !late.contains(complaint.id), "a breach is never forgotten")
        if isLate { late.insert(complaint.id) }
      }
      checkSLA(of: desk)
    }
    #expect(desk.complaints.contains { $0.cause != nil }, "some history comes to its end")
  }

  private struct Told: Hashable {
    let complaint: Identifier<Complaint>
    let round: Int
  }

  private func ask(_ desk: inout ComplaintDesk, _ chance: inout Chance) throws {
    guard let complaint = desk.complaints.randomElement(using: &chance),
      Int.random(in: 0..<20, using: &chance) > 0
    else { return try desk.open(severity: .allCases.randomElement(using: &chance) ?? .minor) }
    let kinds =
      Bool.random(using: &chance)
      ? ComplaintStep.Kind.allCases : complaint.stage.next()
    guard let kind = kinds.randomElement(using: &chance) else { return }
    let before = complaint.stage
    let mediator = complaint.round.mediation != nil
    desk.actor = Actor(name: Bool.random(using: &chance) ? "amelie" : "tom", level: .agent)
    do {
      try desk.perform(.on(complaint.id, ComplaintStep(kind)))
      let after = desk.complaints.first { $0.id == complaint.id }?.stage
      #expect(after == before.after(kind, mediator: mediator), "\(kind) from \(before)")
    } catch {
      #expect(desk.complaints.first { $0.id == complaint.id } == complaint)
    }
  }

  /// Nothing is closed without its root cause, and nothing is skipped on the way.
  private func check(_ complaint: Complaint) {
    for round in complaint.rounds {
      #expect((round.stage == .closed) == (round.closing != nil))
      if round.stage != .received { #expect(round.acknowledged != nil) }
      if let closing = round.closing {
        #expect(!closing.cause.isEmpty)
        #expect(closing.ending != .settled || round.agreed != nil)
        #expect(closing.ending != .unsettled || round.mediation != nil)
      }
      #expect(round.remedies.dropLast().allSatisfy { $0.answer != nil || round.mediation != nil })
    }
    #expect(complaint.earlier.allSatisfy { $0.closing != nil })
    #expect(complaint.isOpen || complaint.cause != nil)
  }

  /// A clock's day never moves, and what is done stays done.
  private func checkClocks(
    of complaint: Complaint, before: [CaseClock]?, on desk: ComplaintDesk
  ) {
    let clocks = complaint.clocks(by: desk.rules.caseTimes)
    #expect(clocks == clocks.sorted { $0.due < $1.due })
    for clock in clocks {
      #expect(clock.due >= complaint.round.received)
      guard let old = before?.first(where: { $0.kind == clock.kind }) else { continue }
      #expect(old.due == clock.due)
      if let met = old.met { #expect(clock.met == met) }
    }
  }

  private func checkSLA(of desk: ComplaintDesk) {
    let sla = ComplaintSLA(of: desk.complaints, on: desk.today, by: desk.rules.caseTimes)
    #expect(sla.closed + sla.open == desk.complaints.count)
    #expect(sla.closedInTime <= sla.closed)
    #expect(sla.openBreached <= sla.open)
    #expect((sla.share == nil) == (sla.counted == 0))
    let late = desk.complaints.filter {
      $0.isBreached(on: desk.today, by: desk.rules.caseTimes)
    }
    #expect(late.count == sla.closed - sla.closedInTime + sla.openBreached)
  }
}
