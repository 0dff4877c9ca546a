/// What this subscriber was given and refused before, this call included: caps, what is live,
/// what rests.
struct Uses {
  private struct Use {
    let incentive: Incentive
    let terms: Terms
    let day: Day
    let answer: Answer?

    var until: Day? { incentive.lastDay(from: day, terms) }
  }

  /// Oldest first.
  private let uses: [Use]
  private let accepted: [Use]
  private let situation: Situation
  private let boomerangDays: [Day]

  init(of dossier: Dossier, and call: Call, in situation: Situation) {
    let past = dossier.pastOffers.compactMap { offer in
      situation.catalogue.incentive(offer.incentive).map {
        Use(incentive: $0, terms: offer.terms, day: offer.presented, answer: offer.answer)
      }
    }
    let here = call.offers.compactMap { offer in
      situation.catalogue.incentive(offer.incentive).map {
        Use(incentive: $0, terms: offer.terms, day: situation.today, answer: offer.answer)
      }
    }
    uses = (past + here).sorted { $0.day < $1.day }
    accepted = uses.filter { $0.answer == .accepted }
    self.situation = situation
    boomerangDays = Uses.boomerangs(in: dossier.history, and: call, situation)
  }

  /// All that keeps it from being offered. What is owed knows no limit but its own.
  func obstacles(to incentive: Incentive) -> [Obstacle] {
    guard !incentive.family.isOwed else { return overuse(of: incentive) }
    return overuse(of: incentive) + [coolDown(incentive), boomerangs(incentive)].compactMap(\.self)
  }

  /// What keeps it from being accepted once it was offered: others accepted meanwhile.
  func overuse(of incentive: Incentive) -> [Obstacle] {
    guard !incentive.family.isOwed else { return [ownCap(incentive)].compactMap(\.self) }
    return [ownCap(incentive), familyCap(incentive), live(incentive), ceiling(incentive)]
      .compactMap(\.self)
  }

  private var rails: GuardRails { situation.catalogue.guardRails }
  private var today: Day { situation.today }

  private func ownCap(_ incentive: Incentive) -> Obstacle? {
    guard let cap = incentive.cap else { return nil }
    let days = accepted.filter { $0.incentive.code == incentive.code }.map(\.day)
    guard let full = full(cap, days) else { return nil }
    return .capReached(used: full.used, of: cap.count, months: cap.months, opens: full.opens)
  }

  private func familyCap(_ incentive: Incentive) -> Obstacle? {
    let cap = rails.familyCap
    let days = accepted.filter { $0.incentive.family == incentive.family }.map(\.day)
    guard let full = full(cap, days) else { return nil }
    return .familyCapReached(
      incentive.family, used: full.used, of: cap.count, months: cap.months, opens: full.opens)
  }

  /// How many of `days` (oldest first) still count under `cap`, if they fill it, and the day on
  /// which they no longer do. A day stops counting on the same day `cap.months` months later.
  private func full(_ cap: Cap, _ days: [Day]) -> (used: Int, opens: Day)? {
    let counting = days.filter { $0.adding(months: cap.months) > today }
    guard cap.count > 0, counting.count >= cap.count else { return nil }
    return (counting.count, counting[counting.count - cap.count].adding(months: cap.months))
  }

  private func live(_ incentive: Incentive) -> Obstacle? {
    let rivals = rails.exclusive.filter { $0.contains(incentive.family) }.flatMap(\.self)
    // What is given once is over at once, but two of them on one day are one offer too many.
    let live = accepted.filter { rivals.contains($0.incentive.family) }
      .map { (code: $0.incentive.code, until: $0.until ?? $0.day.adding(days: 1)) }
      .max { $0.until < $1.until }
    guard let live, live.until > today else { return nil }
    return .live(incentive: live.code, until: live.until)
  }

  private func ceiling(_ incentive: Incentive) -> Obstacle? {
    let subscriber = situation.dossier.subscriber
    let added = incentive.discount(for: subscriber)
    guard added.basisPoints > 0 else { return nil }
    let live = accepted.filter { use in use.until.map { $0 > today } ?? false }
    let total = live.reduce(added) { $0 + $1.incentive.discount(for: subscriber) }
    return total > rails.discountCeiling
      ? .overCeiling(total: total, ceiling: rails.discountCeiling) : nil
  }

  private func coolDown(_ incentive: Incentive) -> Obstacle? {
    let days = uses.filter { $0.answer == .declined && $0.incentive.family == incentive.family }
    return rest(after: rails.refusalsBeforeCoolDown, of: days.map(\.day)) {
      $0.adding(days: rails.coolDownDays)
    }.map { .coolDown(incentive.family, refusals: $0.events, opens: $0.opens) }
  }

  private func boomerangs(_ incentive: Incentive) -> Obstacle? {
    guard incentive.family == .price else { return nil }
    return rest(after: rails.boomerangs.count, of: boomerangDays) {
      $0.adding(months: rails.boomerangs.months)
    }.map { .boomerangs($0.events, opens: $0.opens) }
  }

  /// The rest that `count` events bring on, none older than one rest when the last of them
  /// happened. It lasts in full from that last one: from the first, two refusals 89 days apart
  /// would bring one day of rest in place of 90. `days` are oldest first.
  private func rest(
    after count: Int, of days: [Day], until end: (Day) -> Day
  ) -> (events: Int, opens: Day)? {
    guard count > 0 else { return nil }
    let spans = zip(days, days.dropFirst(count - 1))
    guard let span = spans.reversed().first(where: { oldest, newest in end(oldest) > newest }),
      end(span.1) > today
    else { return nil }
    return (days.count { (span.0...span.1).contains($0) }, end(span.1))
  }

  /// The days on which someone who had been kept wished to cancel again before the save counted,
  /// oldest first. Who comes back later was kept.
  private static func boomerangs(
    in history: [PastCall], and call: Call, _ situation: Situation
  ) -> [Day] {
    var wishes = history.compactMap { past -> (day: Day, pendingUntil: Day?)? in
      guard let outcome = past.outcome.flatMap(situation.catalogue.outcome), outcome.countsAsCase
      else { return nil }
      return (past.day, outcome.isKept ? past.day.adding(days: outcome.pendingDays) : nil)
    }
    wishes.reverse()
    if call.reason != nil { wishes.append((situation.today, nil)) }
    return zip(wishes, wishes.dropFirst()).compactMap { save, back in
      save.pendingUntil.flatMap { back.day < $0 ? back.day : nil }
    }
  }
}
