import Retention
import Store

// Stamps and points as objects of JSON: amounts as decimal texts, as money is.
extension BatchForm {
  func loyalty(_ account: LoyaltyAccount) -> JSON {
    let today = world.today
    return .object(
      [
        "programmes": .list(account.memberships.map { membership($0, account, today) }),
        "lots": .list(account.lots.map { lot($0, today) }),
        "rewards": .list(account.grants.map { grant($0, today) }),
      ] as [String: JSON])
  }

  private func membership(
    _ membership: Membership, _ account: LoyaltyAccount, _ today: Day
  ) -> JSON {
    let programme = programmes.programme(membership.programme)
    let standing = programme.flatMap { account.standing(in: $0, on: today) }
    return .object([
      "programme": .text(membership.programme), "joined": .text(membership.joined.iso),
      "left": membership.left.map { .text($0.iso) },
      "balance": amount(
        account.balance(of: membership.programme, on: today), membership.programme),
      "tier": standing?.tier.map { .text($0.code) },
      "toGo": standing?.nearest.map { amount($0.missing, membership.programme) },
      "shortfall": standing.flatMap {
        $0.shortfall > 0 ? amount($0.shortfall, membership.programme) : nil
      },
    ])
  }

  private func lot(_ lot: Lot, _ today: Day) -> JSON {
    let programme = lot.programme
    return .object([
      "lot": .int(lot.id.rawValue), "programme": .text(programme), "for": .text(lot.kind.rawValue),
      "earned": amount(lot.earned, programme), "day": .text(lot.day.iso),
      "until": lot.lastDay.map { .text($0.iso) }, "reference": lot.reference.map(JSON.text),
      "text": lot.reason.isEmpty ? nil : .text(lot.reason),
      "left": amount(lot.available(on: today), programme), "used": amount(lot.used, programme),
      "expired": amount(lot.earned - lot.available(on: today) - lot.used - lot.taken, programme),
      "takenBack": amount(lot.taken, programme),
    ])
  }

  private func grant(_ grant: GrantedReward, _ today: Day) -> JSON {
    let lots = grant.uses.map { use in
      JSON.object(
        ["lot": .int(use.lot.rawValue), "amount": amount(use.amount, grant.programme)]
          as [String: JSON])
    }
    return .object([
      "granted": .int(grant.id.rawValue), "programme": .text(grant.programme),
      "reward": .text(grant.reward), "amount": amount(grant.amount, grant.programme),
      "worth": money(grant.value), "day": .text(grant.day.iso),
      "until": grant.lastDay.map { .text($0.iso) },
      "state": .text(grant.state(on: today).rawValue), "by": .text(grant.actor),
      "lots": .list(lots),
    ])
  }

  private func amount(_ parts: Int64, _ programme: String) -> JSON {
    .text(programmes.plain(parts, of: programme))
  }
}

extension [Programme] {
  /// An amount in plain digits: `412.5`.
  package func plain(_ parts: Int64, of code: String) -> String {
    Money(minor: parts).plain(measure(of: code))
  }

  /// How amounts of a programme are written, as money of so many decimals.
  func measure(of code: String) -> Currency {
    Currency(code: "", decimals: programme(code)?.decimals ?? 0)
  }
}
