package import Retention

/// What an entry of the journal says, with the numbers that the store gave out.
package enum Event: Hashable, Sendable {
  /// The first entry of a desk: which store it belongs to.
  case founded(store: String, Currency)
  case imported(ImportEntry)
  /// What subscribers did, of a file.
  case activityImported(ImportEntry)
  case trained(TrainedEntry)
  /// With the churn risk as it was shown, in basis points; nil when none was known.
  case opened(risk: Share?)
  case identityChecked
  case reasonSet(String)
  case confirmed(String)
  case conduct(ConductStep)
  case presented(Identifier<Offer>, Offer.Draft)
  case answered(Identifier<Offer>, Answer)
  case approvalAsked(Identifier<Approval>, Approval.Draft)
  case approvalGranted(Identifier<Approval>)
  /// Granted by voice: who gave the word, which the actor typed.
  case approvalHeard(Identifier<Approval>, from: String)
  case approvalMisheard(Identifier<Approval>, from: String)
  case approvalRefused(Identifier<Approval>, reason: Sealed)
  case approvalWithdrawn(Identifier<Approval>)
  /// The second is the request that takes its place.
  case approvalChanged(Identifier<Approval>, to: Identifier<Approval>, Approval.Draft)
  /// Sealed.
  case noted(Sealed)
  case closed(Closing, receiptText: Sealed)
  /// The actor looked at the subscriber of a call.
  case looked(Lookup.Reason)
  /// Of the people of the desk.
  case staff(StaffFact)
  /// The actor gave their word by voice, for a call of whichever store of the site.
  case wordGiven(VoiceRequest)
  /// The store was told the key of its site.
  case siteKeySet(mark: String)
  /// Against a root cause of cases.
  case measureTaken(CorrectiveMeasure)
  /// Around a subscriber, with its words sealed.
  case care(CareFact)
}

extension Event {
  package var kind: String {
    switch self {
    case .founded: "founded"
    case .imported: "imported"
    case .activityImported: "activity-imported"
    case .trained: "trained"
    case .opened: "opened"
    case .identityChecked: "identity-checked"
    case .reasonSet: "reason-set"
    case .confirmed: "confirmed"
    case .conduct(let step): step.kind
    case .presented: "presented"
    case .answered: "answered"
    case .approvalAsked: "approval-asked"
    case .approvalGranted: "approval-granted"
    case .approvalHeard: "approval-heard"
    case .approvalMisheard: "approval-misheard"
    case .approvalRefused: "approval-refused"
    case .approvalWithdrawn: "approval-withdrawn"
    case .approvalChanged: "approval-changed"
    case .noted: "noted"
    case .closed: "closed"
    case .looked: "looked"
    case .staff(let fact): fact.kind
    case .wordGiven: "word-given"
    case .siteKeySet: "site-key-set"
    case .measureTaken: "measure-taken"
    case .care(let fact): fact.kind
    }
  }

  package var body: String { json.canonical }

  private var json: JSON {
    switch self {
    case .founded(let store, let currency):
      .object([
        "store": .text(store), "currency": .text(currency.code),
        "decimals": .int(currency.decimals),
      ])
    case .imported(let summary), .activityImported(let summary):
      .object([
        "file": .text(summary.file), "digest": .text(summary.digest),
        "counts": .object(summary.counts.mapValues { JSON.int($0) }),
      ])
    case .trained(let model):
      .object(["digest": .text(model.digest), "rows": .int(model.rows)] as [String: JSON])
    case .opened(let risk): .object(["risk": risk.map { JSON.int($0.basisPoints) }])
    case .identityChecked: .object([:] as [String: JSON])
    case .reasonSet(let code): .object(["reason": .text(code)])
    case .confirmed(let code): .object(["circumstance": .text(code)])
    case .conduct(let step): .object(step.members)
    case .presented(let id, let draft):
      .object([
        "offer": .int(id.rawValue), "incentive": .text(draft.incentive),
        "cost": .int(draft.cost.minor), "amount": draft.terms.amount.map { .int($0.minor) },
        "months": draft.terms.months.map { JSON.int($0) },
        "approval": draft.approval.map { .int($0.rawValue) },
        "burden": .text(draft.burden.account.rawValue), "spread": .int(draft.burden.months),
        "choice": draft.suggestion?.json(of: draft.incentive),
      ])
    case .answered(let id, let answer):
      .object(["offer": .int(id.rawValue), "answer": .text(answer.rawValue)])
    case .approvalAsked(let id, let draft):
      .object(draft.members.merging(["approval": .int(id.rawValue)]) { $1 })
    case .approvalGranted(let id), .approvalWithdrawn(let id):
      .object(["approval": .int(id.rawValue)])
    case .approvalHeard(let id, let giver), .approvalMisheard(let id, let giver):
      .object(["approval": .int(id.rawValue), "from": .text(giver)])
    case .approvalRefused(let id, let reason):
      .object(["approval": .int(id.rawValue), "sealed": .text(reason.base64)])
    case .approvalChanged(let id, let next, let draft):
      .object(
        draft.members.merging(["approval": .int(id.rawValue), "next": .int(next.rawValue)]) { $1 })
    case .noted(let sealed): .object(["sealed": .text(sealed.base64)])
    case .closed(let closing, let text):
      .object([
        "outcome": .text(closing.outcome),
        "callback": closing.callbackAt.map { .int($0.milliseconds) },
        "receipt": closing.receipt.json, "sealed": .text(text.base64),
      ])
    case .looked(let reason): .object(["why": .text(reason.rawValue)] as [String: JSON])
    case .staff(let fact): fact.json
    case .wordGiven(let request): .object(request.members)
    case .siteKeySet(let mark): .object(["mark": .text(mark)] as [String: JSON])
    case .measureTaken(let measure): .object(measure.members)
    case .care(let fact): .object(fact.members)
    }
  }

  /// Nil for a kind or a body that this program does not write.
  package init?(kind: String, body: String) {
    guard let json = JSON(body), let event = Event.read(kind, json) else { return nil }
    self = event
  }

  private static func read(_ kind: String, _ json: JSON) -> Event? {
    switch kind {
    case "founded": founded(json)
    case "imported": imported(json).map(Event.imported)
    case "activity-imported": imported(json).map(Event.activityImported)
    case "trained": trained(json)
    case "opened": .opened(risk: json["risk"]?.int.map { Share(basisPoints: Int($0)) })
    case "identity-checked": .identityChecked
    case "reason-set": json["reason"]?.text.map(Event.reasonSet)
    case "confirmed": json["circumstance"]?.text.map(Event.confirmed)
    case "presented": presented(json)
    case "answered": answered(json)
    case "noted": json["sealed"]?.text.map { .noted(Sealed(base64: $0)) }
    case "closed": closed(json)
    case "looked": json["why"]?.text.flatMap(Lookup.Reason.init).map(Event.looked)
    case _ where kind.hasPrefix("approval-"): approval(kind, json)
    case _ where kind.hasPrefix("conduct-"): ConductStep.read(kind, json).map(Event.conduct)
    case "word-given": VoiceRequest(json).map(Event.wordGiven)
    case "site-key-set": json["mark"]?.text.map { .siteKeySet(mark: $0) }
    case "measure-taken": CorrectiveMeasure(json).map(Event.measureTaken)
    default:
      CareFact.read(kind, json).map(Event.care) ?? StaffFact.read(kind, json).map(Event.staff)
    }
  }

  private static func founded(_ json: JSON) -> Event? {
    guard let store = json["store"]?.text, let code = json["currency"]?.text,
      let decimals = json["decimals"]?.int
    else { return nil }
    return .founded(store: store, Currency(code: code, decimals: Int(decimals)))
  }

  private static func imported(_ json: JSON) -> ImportEntry? {
    guard let file = json["file"]?.text, let digest = json["digest"]?.text,
      case .object(let counts)? = json["counts"]
    else { return nil }
    return ImportEntry(
      file: file, digest: digest, counts: counts.compactMapValues { $0.int.map { Int($0) } })
  }

  private static func trained(_ json: JSON) -> Event? {
    guard let digest = json["digest"]?.text, let rows = json["rows"]?.int else { return nil }
    return .trained(TrainedEntry(digest: digest, rows: Int(rows)))
  }

  private static func presented(_ json: JSON) -> Event? {
    guard let id = json["offer"]?.int, let incentive = json["incentive"]?.text,
      let cost = json["cost"]?.int, let burden = Burden(json)
    else { return nil }
    let suggestion = json["choice"].map { Suggestion($0, of: incentive) }
    // What is there has to be whole.
    guard suggestion != .some(nil) else { return nil }
    let draft = Offer.Draft(
      incentive: incentive, terms: Terms(json), cost: Money(minor: cost), burden: burden,
      approval: json["approval"]?.int.map { Identifier($0) }, suggestion: suggestion ?? nil)
    return .presented(Identifier(id), draft)
  }

  private static func answered(_ json: JSON) -> Event? {
    guard let id = json["offer"]?.int, let answer = json["answer"]?.text.flatMap(Answer.init)
    else { return nil }
    return .answered(Identifier(id), answer)
  }

  private static func closed(_ json: JSON) -> Event? {
    guard let outcome = json["outcome"]?.text, let sealed = json["sealed"]?.text,
      let receipt = json["receipt"].flatMap(Receipt.init(json:))
    else { return nil }
    let closing = Closing(
      outcome: outcome, callbackAt: json["callback"]?.int.map(Moment.init(milliseconds:)),
      receipt: receipt)
    return .closed(closing, receiptText: Sealed(base64: sealed))
  }
}

extension Burden {
  /// An entry of an older program says nothing of it; nil when what it says cannot be.
  fileprivate init?(_ json: JSON) {
    guard let name = json["burden"] else {
      self = .beforePurses
      return
    }
    guard let account = name.text.flatMap(Account.init), let months = json["spread"]?.int,
      Burden.range.contains(Int(months))
    else { return nil }
    self.init(account, months: Int(months))
  }
}

extension JSON {
  static func int(_ number: Int) -> JSON { .int(Int64(number)) }
}
