import Retention
import Terminal

/// Stamps, points and rewards over the call: what is payable first, so that `m 1` redeems it.
struct LoyaltyScreen: Picker {
  let id = ScreenID.loyalty
  private let deeds: [Deed]
  private let standings: [String]
  var list: PickList

  /// One row: what it does, or why it cannot be done.
  private struct Deed {
    let title: String
    let detail: String
    /// Nil for what is not to be had yet.
    let command: LoyaltyCommand?
  }

  init(_ dossier: Dossier, _ session: Session) {
    let account = dossier.care.loyalty
    let standings = account.standings(in: session.programmes, on: session.today)
    let deeds = standings.flatMap { Self.redeeming($0, dossier, session) }
    // A hand that redeems with `m 1` never does anything else by it.
    self.deeds =
      deeds.filter { $0.command != nil } + deeds.filter { $0.command == nil }
      + Self.using(account, session) + Self.joining(account, session)
      + standings.flatMap { Self.benefits($0, session) }
    self.standings = standings.map { standing in
      ([session.line(standing, isSpoken: true)] + session.more(standing, width: 1000)).map(\.words)
        .joined(separator: ", ")
    }
    list = PickList(
      title: session.say.name(of: .loyalty),
      items: zip(PickList.keys, self.deeds).map { key, deed in
        PickList.Item(
          key: key, title: deed.title, detail: deed.detail,
          style: deed.command == nil ? .textDisabled : .text)
      })
  }

  private static func redeeming(
    _ standing: ProgrammeStanding, _ dossier: Dossier, _ session: Session
  ) -> [Deed] {
    let say = session.say
    return standing.programme.rewards.map { reward in
      let title = say.redeem(say(reward.title))
      guard reward.least <= standing.balance else {
        let missing = session.amount(reward.least - standing.balance, of: standing.programme)
        return Deed(title: title, detail: say.toGo(missing), command: nil)
      }
      var taken = reward.least
      if case .any = reward.price { taken = standing.balance }
      let worth = reward.value(of: taken, bill: dossier.subscriber.monthlyCharge)
      let price = session.amount(taken, of: standing.programme)
      return Deed(
        title: title, detail: "\(price) = \(session.money(worth))",
        command: .redeem(programme: standing.programme.code, reward: reward.code, amount: nil))
    }
  }

  /// A reward is used once; one that was granted by a slip of the key is taken back.
  private static func using(_ account: LoyaltyAccount, _ session: Session) -> [Deed] {
    let say = session.say
    return account.ready(on: session.today).flatMap { grant in
      let title = session.title(of: grant)
      let used = Deed(
        title: say.markUsed(title), detail: grant.lastDay.map { say.until(say.day($0)) } ?? "",
        command: .use(grant.id))
      guard grant.day == session.today, grant.actor == session.actor.name else { return [used] }
      let back = Deed(
        title: say.giveBack(title), detail: "", command: .reverse(grant.id, reason: ""))
      return [used, back]
    }
  }

  /// What the tier gives, and what is missing for the next.
  private static func benefits(_ standing: ProgrammeStanding, _ session: Session) -> [Deed] {
    let say = session.say
    let held = standing.tier.map { tier in
      tier.benefits.map { Deed(title: say(tier.title), detail: say($0), command: nil) }
    }
    let next = standing.nextTier.map { next in
      let missing = session.amount(next.missing, of: standing.programme)
      return Deed(title: say(next.tier.title), detail: say.toGo(missing), command: nil)
    }
    return (held ?? []) + [next].compactMap(\.self)
  }

  private static func joining(_ account: LoyaltyAccount, _ session: Session) -> [Deed] {
    let say = session.say
    return session.programmes.filter { $0.hasLedger && !account.isMember(of: $0.code) }.map {
      let isNew = account.membership($0.code) == nil
      let start = isNew && $0.headStart > 0 ? session.amount($0.headStart, of: $0) : ""
      return Deed(
        title: say.join(say($0.title)), detail: start, command: .join(programme: $0.code))
    }
  }

  func choose(_ row: Int, _ session: Session) -> [Step] {
    let deed = deeds[row]
    guard let command = deed.command else {
      return [.toast(Toast(session.say.pair(deed.title, deed.detail), .warning))]
    }
    return [.answer(.loyalty(command))]
  }

  func reading(in session: Session) -> Reading {
    var page = list.reading
    page.facts = standings
    page.rows = zip(list.items, deeds).map { item, deed in
      let words = deed.detail.isEmpty ? deed.title : session.say.pair(deed.title, deed.detail)
      return Reading.Row(key: String(item.key), words: words)
    }
    return page
  }
}
