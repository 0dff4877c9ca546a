/// What this subscriber was given and refused before, this call included: caps, what is live,
/// what rests.
struct Uses {
  private struct Use {
    let incentive: Incentive
    let terms: Terms
    let day: Day
    let answer: Answer?
  }

  private let uses: [Use]
  private let situation: Situation
  private let boomerangDays: [Day]

  init(of dossier: Dossier, and call: Call, in situation: Situation) {
    let past = dossier.pastOffers.compactMap { offer in
      situation.catalogue.incentive(offer.incentive).map {
        Use(incentive: $0, terms: offer.terms, day: offer.presented, answer: offer.answer)
      }
    }
    let here = call.accepted.compactMap { offer in
      situation.catalogue.incentive(offer.incentive).map {
        Use(incentive: $0, terms: offer.terms, day: situation.today, answer: .accepted)
      }
    }
    uses = (past + here).sorted { $0.day < $1.day }
    self.situation = situation
    boomerangDays = Uses.boomerangs(in: dossier.history, and: call, situation)
  }

  func obstacle(to incentive: Incentive) -> Obstacle? {
    ownCap(incentive) ?? familyCap(incentive) ?? live(incentive) ?? ceiling(incentive)
      ?? coolDown(incentive) ?? boomerangs(incentive)
  }

  private var accepted: [Use] { uses.filter { $0.answer == .accepted } }
  private var rails: GuardRails { situation.catalogue.guardRails }

  /// The days that still count under `cap`, oldest first. A day stops counting on the same day
  /// `cap.months` months later.
  private func counting(_ days: [Day], under cap: Cap) -> [Day] {
    days.filter { $0.adding(months: cap.months) > situation.today }
  }

  /// The day on which `days` fall below `cap` again.
  private func opening(_ days: [Day], under cap: Cap) -> Day {
    days[days.count - cap.count].adding(months: cap.months)
  }

  private func ownCap(_ incentive: Incentive) -> Obstacle? {
    guard let cap = incentive.cap else { return nil }
    let days = counting(
      accepted.filter { $0.incentive.code == incentive.code }.map(\.day), under: cap)
    guard days.count >= cap.count else { return nil }
    return .capReached(
      used: days.count, of: cap.count, months: cap.months, opens: opening(days, under: cap))
  }

  private func familyCap(_ incentive: Incentive) -> Obstacle? {
    let cap = rails.familyCap
    let family = incentive.family
    guard !family.isOwed else { return nil }
    let days = counting(accepted.filter { $0.incentive.family == family }.map(\.day), under: cap)
    guard days.count >= cap.count else { return nil }
    return .familyCapReached(
      family, used: days.count, of: cap.count, months: cap.months,
      opens: opening(days, under: cap))
  }

  private func live(_ incentive: Incentive) -> Obstacle? {
    let rivals = rails.exclusive.filter { $0.contains(incentive.family) }.flatMap(\.self)
    for use in accepted where rivals.contains(use.incentive.family) {
      if let until = use.incentive.lastDay(from: use.day, use.terms), until > situation.today {
        return .live(incentive: use.incentive.code, until: until)
      }
    }
    return nil
  }

  private func ceiling(_ incentive: Incentive) -> Obstacle? {
    let bill = situation.dossier.subscriber.monthlyCharge
    let added = incentive.discount(of: bill)
    guard added.basisPoints > 0 else { return nil }
    let total = accepted.reduce(added) { sum, use in
      let until = use.incentive.lastDay(from: use.day, use.terms)
      let isLive = until.map { $0 > situation.today } ?? false
      return isLive ? sum + use.incentive.discount(of: bill) : sum
    }
    return total > rails.discountCeiling
      ? .overCeiling(total: total, ceiling: rails.discountCeiling) : nil
  }

  private func coolDown(_ incentive: Incentive) -> Obstacle? {
    guard !incentive.family.isOwed else { return nil }
    let days = uses.filter { $0.answer == .declined && $0.incentive.family == incentive.family }
      .map { $0.day.adding(days: rails.coolDownDays) }
      .filter { $0 > situation.today }
    guard days.count >= rails.refusalsBeforeCoolDown, rails.refusalsBeforeCoolDown > 0 else {
      return nil
    }
    return .coolDown(
      incentive.family, refusals: days.count,
      opens: days[days.count - rails.refusalsBeforeCoolDown])
  }

  private func boomerangs(_ incentive: Incentive) -> Obstacle? {
    guard incentive.family == .price else { return nil }
    let days = counting(boomerangDays, under: rails.boomerangs)
    guard days.count >= rails.boomerangs.count else { return nil }
    return .boomerangs(days.count, opens: opening(days, under: rails.boomerangs))
  }

  /// The days on which someone who had been kept wished to cancel again, oldest first.
  private static func boomerangs(
    in history: [PastCall], and call: Call, _ situation: Situation
  ) -> [Day] {
    var wishes = history.compactMap { past -> (day: Day, kept: Bool)? in
      guard let outcome = past.outcome.flatMap(situation.catalogue.outcome), outcome.countsAsCase
      else { return nil }
      return (past.day, outcome.isKept)
    }
    wishes.reverse()
    if call.reason != nil { wishes.append((situation.today, false)) }
    return zip(wishes, wishes.dropFirst()).compactMap { $0.kept ? $1.day : nil }
  }
}
