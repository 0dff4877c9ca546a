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
      guard let caller = roster.caller(for: DemoStaff.desks[index % DemoStaff.desks.count])
      else { break }
      let days = roster.chance.within(2...84)
      let desk = DemoStaff.desks[index % DemoStaff.desks.count]
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
    for index in 0..<Slot.count {
      for (seat, desk) in (DemoStaff.desks + DemoStaff.supervisorDesks).enumerated() {
        let isSupervisor = desk.actor.level >= .supervisor
        if isSupervisor, index % 8 != 3 { continue }
        let isReturn = seat == 0 && index == 6
        let known = waiting.firstIndex { desk.languages.contains($0.language ?? .en) }
        let caller =
          if isReturn, let returning { Optional(returning) } else if index > 2, let known {
            Optional(waiting.remove(at: known))
          } else { roster.caller(for: desk) }
        guard let caller else { continue }
        let slot = Slot(daysAgo: 0, index: index, seat: seat)
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
  var seat = 0

  static let count = 20
}
