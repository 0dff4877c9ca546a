import Retention
import Store

/// The desk's values as objects of JSON: money as decimal texts, days and times in ISO 8601, codes
/// of the catalogue, and nothing where there is nothing to say.
struct BatchForm {
  let book: Rulebook
  var programmes: [Programme] { book.programmes }
  let world: World

  var catalogue: Catalogue { book.catalogue }

  func hit(_ hit: SearchHit) -> JSON {
    .object([
      "subscriber": .int(hit.id.rawValue), "account": .text(hit.account), "name": .text(hit.name),
      "phone": .text(hit.phone), "plan": .text(hit.plan), "monthly": money(hit.monthlyCharge),
      "tenure": .int(Int64(hit.tenureMonths)), "contract": .text(hit.contract.rawValue),
    ])
  }

  func call(_ call: Call) -> JSON {
    .object([
      "id": .int(call.id.rawValue), "number": .text(call.number.text),
      "subscriber": .int(call.subscriber.rawValue), "agent": .text(call.agent),
      "opened": time(call.openedAt), "checks": .int(Int64(call.checks)),
      "verified": .bool(call.isVerified), "reason": call.reason.map(JSON.text),
      "confirmed": .list(call.confirmed.sorted().map(JSON.text)),
      "conduct": call.conduct == CallConduct() ? nil : conduct(call.conduct),
      "offers": .list(call.offers.map(offer)),
      "approvals": call.approvals.isEmpty ? nil : .list(call.approvals.map(approval)),
      "note": .text(call.note),
      "outcome": call.outcome.map(JSON.text), "closed": call.closedAt.map(time),
      "callback": call.callbackAt.map(time), "receipt": call.receipt.map(JSON.text),
    ])
  }

  /// What was said of what good conduct asks.
  private func conduct(_ conduct: CallConduct) -> JSON {
    .object([
      "recording": conduct.recording.map { .text($0.rawValue) },
      "mayOffer": conduct.mayOffer.map { .bool($0) },
      "registered": conduct.registeredAt.map(time),
    ])
  }

  /// One that waits, with whose it is.
  func request(_ request: ApprovalRequest) -> JSON {
    guard case .object(let members) = approval(request.approval) else { return .null }
    return .object(
      members.merging([
        "call": .int(request.call.rawValue), "subscriber": .int(request.subscriber.rawValue),
        "name": .text(request.subscriberName), "agent": .text(request.approval.agent),
      ]) { $1 })
  }

  private func approval(_ approval: Approval) -> JSON {
    let draft = approval.draft
    var members: [String: JSON?] = [
      "approval": .int(approval.id.rawValue), "incentive": .text(draft.incentive),
      "amount": draft.terms.amount.map(money), "months": draft.terms.months.map(integer),
      "cost": money(draft.cost), "level": .text(draft.needed.name),
      "asked": time(approval.askedAt), "expires": time(approval.expiresAt),
      "by": approval.decider.map(JSON.text), "decided": approval.decidedAt.map(time),
      "voice": approval.isByVoice ? .bool(true) : nil,
      "misses": approval.misses > 0 ? integer(approval.misses) : nil,
    ]
    switch approval.state {
    case .asked, .granted:
      let isExpired = approval.isExpired(at: world.now())
      members["state"] = .text(isExpired ? "expired" : caseName(approval.state))
    case .refused(let reason):
      members["state"] = .text("refused")
      members["text"] = .text(reason)
    case .changed(let next):
      members["state"] = .text("changed")
      members["next"] = .int(next.rawValue)
    case .withdrawn, .used: members["state"] = .text(caseName(approval.state))
    }
    return .object(members)
  }

  /// What is read out, and all that has to be said with it.
  func challenge(_ challenge: VoiceChallenge, _ say: Speech) -> [String: JSON] {
    let asked = challenge.approval
    return [
      "challenge": .text(challenge.code.text), "spelled": .text(say.spelled(challenge.code)),
      "number": .text(challenge.number.text), "approval": .int(asked.id.rawValue),
      "agent": .text(asked.agent), "incentive": .text(asked.draft.incentive),
      "cost": money(asked.draft.cost), "expires": time(asked.expiresAt),
      "tries": integer(asked.voiceTriesLeft),
    ].merging(asked.draft.terms.months.map { ["months": integer($0)] } ?? [:]) { $1 }
  }

  func word(_ word: VoiceWord, _ say: Speech) -> [String: JSON] {
    [
      "reply": .text(word.reply.text), "spelled": .text(say.spelled(word.reply)),
      "by": .text(word.giver.name), "level": .text(word.giver.level.name),
      "expires": time(word.expiresAt),
    ]
  }

  private func offer(_ offer: Offer) -> JSON {
    .object([
      "offer": .int(offer.id.rawValue), "incentive": .text(offer.incentive),
      "amount": offer.terms.amount.map(money), "months": offer.terms.months.map(integer),
      "cost": money(offer.cost), "presented": time(offer.presentedAt),
      "answer": offer.answer.map { .text($0.rawValue) }, "answered": offer.answeredAt.map(time),
    ])
  }

  func ranked(_ ranked: RankedOffer, _ say: Speech) -> JSON {
    let incentive = ranked.incentive
    var members: [String: JSON?] = [
      "incentive": .text(incentive.code), "title": .text(say(incentive.title)),
      "family": .text(incentive.family.rawValue), "level": .text(incentive.level.name),
      "cost": ranked.cost.map(money), "first": .bool(ranked.isFirstMove),
      "available": .bool(ranked.isAvailable),
    ]
    switch incentive.cost {
    case .stated(let limit): members["amountUpTo"] = money(limit)
    case .statedMonths(let range, _):
      members["monthsFrom"] = integer(range.lowerBound)
      members["monthsTo"] = integer(range.upperBound)
    case .fixed, .monthly, .discount: break
    }
    if case .notMet(let obstacle) = ranked.verdict {
      members.merge(obstacle.members(catalogue.currency)) { $1 }
      members["sentence"] = .text(obstacle.sentence(say, catalogue))
    }
    return .object(members)
  }

  /// Phone and e-mail come with the second identity check, as on the card.
  func dossier(_ dossier: Dossier, isVerified: Bool, _ say: Speech) -> [String: JSON] {
    var members = ["subscriber": subscriber(dossier.subscriber, isVerified: isVerified)]
    members["risk"] = dossier.risk.map { risk($0, say) }
    members["worth"] = .object([
      "monthlyMargin": money(dossier.worth.monthlyMargin),
      "remaining": dossier.worth.remaining.map(money),
      "months": integer(dossier.worth.horizonMonths),
    ])
    return members
  }

  private func subscriber(_ subscriber: Subscriber, isVerified: Bool) -> JSON {
    .object([
      "id": .int(subscriber.id.rawValue), "account": .text(subscriber.account),
      "name": .text(subscriber.name), "phone": isVerified ? .text(subscriber.phone) : nil,
      "email": isVerified ? .text(subscriber.email) : nil, "plan": .text(subscriber.plan),
      "service": .text(subscriber.service.rawValue),
      "contract": .text(subscriber.contract.rawValue),
      "contractEnd": subscriber.contractEnd.map { .text($0.iso) },
      "tenure": integer(subscriber.tenureMonths), "monthly": money(subscriber.monthlyCharge),
      "options": .list(subscriber.options.map(JSON.text)), "lines": integer(subscriber.lines),
      "usagePercent": subscriber.usage.map { integer($0.percent) },
      "arrears": money(subscriber.arrears),
      "language": subscriber.language.map { .text($0.rawValue) },
      "openCase": subscriber.openCase.map(JSON.text),
    ])
  }

  private func risk(_ risk: ChurnRisk, _ say: Speech) -> JSON {
    .object([
      "percent": integer(risk.percent), "subscribers": integer(risk.count),
      "by": .text(caseName(risk.basis)),
      "fromPercent": risk.interval.map { integer(Int(($0.lowerBound * 100).rounded())) },
      "toPercent": risk.interval.map { integer(Int(($0.upperBound * 100).rounded())) },
      "reasons": .list(risk.reasons.map { points($0.points, $0.fact, say) }),
      "changes": .list(risk.changes.map { points($0.points, $0.fact, say) }),
    ])
  }

  private func points(_ points: Int, _ fact: RiskFact, _ say: Speech) -> JSON {
    let fact = JSON.text(say.riskFact(fact, catalogue))
    return .object(["fact": fact, "points": integer(points)] as [String: JSON])
  }

  func money(_ money: Money) -> JSON { .text(money.plain(catalogue.currency)) }
  func integer(_ number: Int) -> JSON { .int(Int64(number)) }
  func time(_ moment: Moment) -> JSON {
    .text(moment.iso(utcOffset: world.utcOffset(moment)))
  }
}
