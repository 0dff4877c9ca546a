import Desk
import Retention
import Store
import TestSupport

/// A store where people sign in: one person of each role that takes calls, each on a call of their
/// own, and one agent more on another call, with a request that waits where somebody has to ask.
struct Office {
  let store: Store
  let asked: Call
  private(set) var own: [Role: Call] = [:]

  static let other = Actor(name: "Otto Other", level: .agent)
  static let roles = Role.allCases.filter { $0.level != nil }

  /// Whoever has this role.
  static func person(_ role: Role) -> Actor {
    Actor(name: "Any \(role.rawValue)", level: role.level ?? .agent)
  }

  init() throws {
    store = try Stock.staffed.store(SteppedWorld().world)
    let eva = SignedIn(name: "Eva Admin", role: .administrator, since: TimeMark(store.world))
    try store.manage(.add(.agent), on: Self.other.name, password: .sample, by: eva)
    asked = try Self.ask(on: 1, by: Self.other, store)
    for (place, role) in Self.roles.enumerated() {
      let person = Self.person(role)
      try store.manage(.add(role), on: person.name, password: .sample, by: eva)
      own[role] = try Self.ask(on: Int64(place) + 2, by: person, store)
    }
  }

  /// A call with a request, by whomever has to ask.
  private static func ask(on subscriber: Int64, by actor: Actor, _ store: Store) throws -> Call {
    func perform(_ command: Command) throws -> Call {
      try store.perform(command, id: CommandID(store.world), by: actor).call
    }
    let call = try perform(.open(Identifier(subscriber)))
    _ = try perform(.on(call.id, .setReason("P3")))
    _ = try perform(.on(call.id, .confirm("billing-error")))
    guard actor.level < .supervisor else { return call }
    let terms = Terms(amount: .euros(80))
    return try perform(.on(call.id, .ask(incentive: "I06", terms: terms)))
  }

  func close(_ call: Call, by actor: Actor) throws {
    _ = try store.perform(
      .on(call.id, .close(outcome: "CANCELLED-EOT", callbackAt: nil, language: .en)),
      id: CommandID(store.world), by: actor)
  }

  func answer(_ line: String, by actor: Actor) -> String {
    let desk = BatchDesk(store: store, actor: actor, say: Speech(.en)) { _, _ in nil }
    var lines = BatchLines()
    return lines.take(Array((line + "\n").utf8)[...]).map { desk.answer($0).text }.joined()
  }
}
