import Retention
import Terminal

/// What this subscriber has earned, on the card.
extension CallScreen {
  func loyaltyLines(_ session: Session, width: Int) -> [[Span]] {
    let account = dossier.care.loyalty
    let standings = account.standings(in: session.programmes, on: session.today)
    let isSpoken = session.isAccessible || width > Self.widest
    let lines = standings.flatMap { standing in
      [session.line(standing, isSpoken: isSpoken)] + session.more(standing, width: width)
    }
    return lines + volumeLines(session)
  }

  /// More columns than any panel has: what is read aloud.
  private static let widest = 1000

  private func volumeLines(_ session: Session) -> [[Span]] {
    let lines = dossier.subscriber.lines
    return session.programmes.compactMap { programme in
      guard case .volume(let steps) = programme.kind, let step = steps.step(for: lines) else {
        return nil
      }
      let words = session.say.volumeStep(step, next: steps.next(after: lines))
      return [Span(words)]
    }
  }

  /// What a command brought, for those who look at the offers meanwhile.
  func news(_ account: LoyaltyAccount, _ session: Session) -> [Step] {
    let before = Set(dossier.care.loyalty.ready(on: session.today).map(\.id))
    let granted = account.ready(on: session.today).first { !before.contains($0.id) }
    return granted.map {
      [.toast(Toast(session.say.granted(session.title(of: $0)), .ok))]
    } ?? []
  }
}

extension Session {
  /// `●●●●●●●○○○ 2 stamps to go`, or `612.5 points  Silver  redeemable`. In words alone for who cannot see it.
  func line(_ standing: ProgrammeStanding, isSpoken: Bool) -> [Span] {
    var line: [Span] = []
    if let card = standing.card, !isSpoken {
      line.append(Span(String(repeating: "●", count: card.filled), .statusOk))
      line.append(Span(String(repeating: "○", count: card.places - card.filled), .textMuted))
      line.append(Span(" "))
    } else {
      line.append(Span("\(amount(standing.balance, of: standing.programme))  ", .textStrong))
    }
    if let tier = standing.tier { line.append(Span("\(say(tier.title))  ", .textStrong)) }
    if let nearest = standing.nearest {
      line.append(
        nearest.missing == 0
          ? Span(say.redeemable, .statusOk, .bold)
          : Span(say.toGo(amount(nearest.missing, of: standing.programme))))
    }
    return line
  }

  /// What else is told of a programme: what ends soon, what waits to be used.
  func more(_ standing: ProgrammeStanding, width: Int) -> [[Span]] {
    var lines: [[Span]] = []
    func add(_ words: String, _ style: StyleKey) {
      lines += words.wrapped(to: width).map { [Span($0, style)] }
    }
    if let ending = standing.endingNext, ending.day < today.adding(days: Session.soon) {
      let words = say.endsOn(amount(ending.amount, of: standing.programme), ending.day)
      add("! \(words)", .statusWarning)
    }
    for grant in standing.ready {
      add(say.toUse(title(of: grant), until: grant.lastDay), .statusOk)
    }
    if standing.shortfall > 0 {
      let words = say.shortfall(amount(standing.shortfall, of: standing.programme))
      add(words, .statusWarning)
    }
    return lines
  }

  /// Days before the end of a lot from which the card speaks of it.
  private static let soon = 60

  /// `3 stamps`, `412.5 points`.
  func amount(_ parts: Int64, of programme: Programme) -> String {
    if case .stamps = programme.kind { return say.stamps(Int(parts)) }
    return say.loyaltyPoints(say.parts(parts, decimals: programme.decimals), isOne: parts == 1)
  }

  /// The reward's title, or its code where the file no longer has it.
  func title(of grant: GrantedReward) -> String {
    let reward = programmes.programme(grant.programme)?.reward(grant.reward)
    return reward.map { say($0.title) } ?? grant.reward
  }
}
