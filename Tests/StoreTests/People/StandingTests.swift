import Retention
import Store
import TestSupport
import Testing

/// What the store makes of a session that was opened earlier.
@Suite struct StandingTests {
  private static let amelie = Actor(name: Staffed.amelie, level: .senior)

  /// A store with people, and a call of Amélie's.
  private func staffed() throws -> (Staffed, Call) {
    let desk = try Staffed()
    var rest = [Subscriber.sample(id: 1)].makeIterator()
    let eva = Actor(name: Staffed.eva, level: .agent)
    _ = try desk.store.subscriberImport(file: "y.csv", by: eva).run(rows: { rest.next() })
    return (desk, try perform(.open(Identifier(1)), desk).call)
  }

  @discardableResult
  private func perform(
    _ command: Command, _ desk: Staffed, by actor: Actor = amelie
  ) throws -> Recorded {
    try desk.store.perform(command, id: CommandID(desk.store.world), by: actor)
  }

  @Test(arguments: ["Mallory", "", "Amelie Rousseau", "holdfast"])
  func whoIsNotRegisteredDoesNothing(_ name: String) throws {
    let (desk, call) = try staffed()
    let stranger = Actor(name: name, level: .manager)
    #expect(throws: Refusal.notAdmitted) {
      try perform(.on(call.id, .checkIdentity), desk, by: stranger)
    }
    #expect(throws: Refusal.takesNoCalls) {
      try perform(.open(Identifier(1)), desk, by: Actor(name: Staffed.eva, level: .manager))
    }
  }

  @Test func whoIsDisabledStopsAtTheNextCommand() throws {
    let (desk, call) = try staffed()
    let id = CommandID(desk.store.world)
    _ = try desk.store.perform(.on(call.id, .checkIdentity), id: id, by: Self.amelie)
    try desk.store.manage(.disable, on: Staffed.amelie, by: desk.administrator)
    #expect(throws: Refusal.notAdmitted) { try perform(.on(call.id, .note("x")), desk) }
    // Not even what was done before is told again.
    #expect(throws: Refusal.notAdmitted) {
      try desk.store.perform(.on(call.id, .checkIdentity), id: id, by: Self.amelie)
    }
  }

  /// A word counts as long as whoever gave it could give it.
  @Test(arguments: [
    (StaffCommand.disable, false), (.setRole(.senior), false), (.setRole(.manager), true),
  ])
  func aWordIsVoidWhenTheRoleIsLost(_ change: StaffCommand, _ isGood: Bool) throws {
    let (desk, call) = try staffed()
    let eighty = Terms(amount: .euros(80))
    try perform(.on(call.id, .setReason("P3")), desk)
    try perform(.on(call.id, .ask(incentive: "REFUND", terms: eighty)), desk)
    let ana = Actor(name: Staffed.ana, level: .supervisor)
    let asked = try #require(try desk.store.approvalQueue(by: ana).first)
    try perform(.on(call.id, .judge(asked.id, .grant)), desk, by: ana)
    try desk.store.manage(change, on: Staffed.ana, by: desk.administrator)
    let present = Command.on(call.id, .present(incentive: "REFUND", terms: eighty))
    if isGood {
      #expect(try perform(present, desk).call.pendingOffer?.cost == .euros(80))
    } else {
      #expect(throws: Refusal.notEligible("REFUND", .level(needed: .supervisor))) {
        try perform(present, desk)
      }
    }
  }

  /// However much the session was let in with.
  @Test func aLoweredRoleCountsAtOnce() throws {
    let (desk, call) = try staffed()
    try perform(.on(call.id, .setReason("P1")), desk)
    try desk.store.manage(.setRole(.agent), on: Staffed.amelie, by: desk.administrator)
    let refusal = Refusal.notEligible("TWENTY-OFF", .level(needed: .senior))
    #expect(throws: refusal) {
      try perform(.on(call.id, .present(incentive: "TWENTY-OFF", terms: Terms())), desk)
    }
    try desk.store.manage(.setRole(.manager), on: Staffed.amelie, by: desk.administrator)
    try perform(.on(call.id, .present(incentive: "TWENTY-OFF", terms: Terms())), desk)
    let level = try desk.store.engine.read { session in
      try session.row("SELECT level FROM journal ORDER BY position DESC LIMIT 1")?.text(0)
    }
    #expect(level == "manager")
  }

  @Test(arguments: [Staffed.amelie, Staffed.ana, "Mallory"])
  func onlySomeImport(_ name: String) throws {
    let (desk, _) = try staffed()
    var rest = [Subscriber.sample(id: 2)].makeIterator()
    let job = desk.store.subscriberImport(file: "z.csv", by: Actor(name: name, level: .manager))
    #expect(throws: Refusal.notAdmitted) { try job.run(rows: { rest.next() }) }
    #expect(try desk.store.subscriber(Identifier(2)) == nil)
  }

  @Test func whereNobodySignsInTheClaimStands() throws {
    let desk = try TestDesk()
    try desk.store.register([("Tom B.", .agent)], by: TestDesk.amelie)
    #expect(try !desk.store.isGuarded())
    let call = try desk.open(1, by: Actor(name: "Anybody", level: .manager))
    #expect(call.agent == "Anybody")
  }
}
