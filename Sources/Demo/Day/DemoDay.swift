package import Retention

/// The script of a working day at the desk, and of the calls in the weeks before it, so that
/// histories, caps and boomerangs show. The same for the same seed, count and day.
package struct DemoDay: Sendable {
  /// Some forty calls of the last twelve weeks, oldest first, never on a Sunday.
  package let earlier: [DemoCall]
  /// Some 120 calls of the day itself, by when they start. Nobody takes two at a time.
  package let today: [DemoCall]
  /// Kept twice in these weeks, and calls to cancel once more today; nil in a tiny store.
  package let boomerang: Identifier<Subscriber>?

  /// Callers are drawn from `subscribers` who have not left; showcases stay free for the viewer.
  package init(_ subscribers: DemoSubscribers) {
    var roster = Roster(subscribers)
    let returning = roster.boomerang()
    boomerang = returning?.id
    earlier = DemoDay.weeksBefore(&roster, returning)
    let again = DemoDay.comeBack(earlier, subscribers)
    today = DemoDay.day(&roster, again, returning)
  }

  private static func weeksBefore(_ roster: inout Roster, _ returning: Subscriber?) -> [DemoCall] {
    var calls = roster.showcaseHistory()
    if let returning {
      calls.append(roster.promise(to: returning, "P1", "I13", daysAgo: 70))
      calls.append(roster.promise(to: returning, "P5", "I12", daysAgo: 33))
    }
    for index in 0..<32 {
      let desk = DemoStaff.desks[index % DemoStaff.desks.count]
      guard let caller = roster.caller(for: desk) else { break }
      let days = roster.chance.within(2...84)
      calls.append(roster.call(caller, desk.actor, at: Slot(daysAgo: days, index: index)))
    }
    return calls.sorted { ($0.day, $0.startsAt) < ($1.day, $1.startsAt) }
  }

  /// Five of those who called before, and stayed as far as anyone intended.
  private static func comeBack(
    _ earlier: [DemoCall], _ subscribers: DemoSubscribers
  ) -> [Subscriber] {
    let stayed = earlier.filter { call in
      Showcase(rawValue: Int(call.subscriber.rawValue)) == nil && !call.closing.kept.isEmpty
    }
    return stayed.suffix(5).compactMap { subscribers[$0.subscriber] }
  }

  private static func day(
    _ roster: inout Roster, _ again: [Subscriber], _ returning: Subscriber?
  ) -> [DemoCall] {
    var calls: [DemoCall] = []
    var waiting = again.filter { $0.id != returning?.id }
    for slot in Slot.today {
      let desk = slot.desk
      if slot.isForReturning, let returning {
        calls.append(roster.call(returning, desk.actor, at: slot, reason: "P1"))
      } else if let known = waiting.firstIndex(where: { slot.index > 2 && desk.speaksWith($0) }) {
        calls.append(roster.call(waiting.remove(at: known), desk.actor, at: slot))
      } else if let caller = roster.caller(for: desk) {
        calls.append(roster.call(caller, desk.actor, at: slot))
      }
    }
    return calls.sorted { ($0.startsAt, $0.agent.name) < ($1.startsAt, $1.agent.name) }
  }
}

/// A place in the working day, from half past eight; each is 25 minutes long, and lunch is 40.
struct Slot {
  let daysAgo: Int
  /// 0 to 19 today; counted round before.
  let index: Int
  /// Counts the agents, then the supervisors.
  var seat = 0

  static let count = 20

  /// Twenty for each agent; supervisors take over three calls each.
  static var today: [Slot] {
    (0..<count).flatMap { index in
      DemoStaff.allDesks.indices
        .filter { DemoStaff.allDesks[$0].actor.level < .supervisor || index % 8 == 3 }
        .map { Slot(daysAgo: 0, index: index, seat: $0) }
    }
  }

  var desk: DemoStaff.Desk { DemoStaff.allDesks[seat] }
  var isForReturning: Bool { seat == 0 && index == 6 }
}
