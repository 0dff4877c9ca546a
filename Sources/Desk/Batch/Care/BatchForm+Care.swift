import Retention
import Store

// What stands around a subscriber as objects of JSON.
extension BatchForm {
  func care(_ care: Care) -> [String: JSON] {
    [
      "promises": .list(care.promises.map { .object(promise($0)) }),
      "contact": contact(care.contact),
      "cases": .list(care.complaints.map { .object(complaint($0)) }),
      "loyalty": loyalty(care.loyalty),
      "surveys": .list(care.surveys.map { survey($0) }),
    ]
  }

  func row(_ row: PromiseRow) -> JSON {
    .object(
      promise(row.promise).merging([
        "subscriber": .int(row.subscriber.rawValue), "name": .text(row.subscriberName),
        "account": .text(row.account),
      ]) { $1 })
  }

  func promise(_ promise: Promise) -> [String: JSON?] {
    var members: [String: JSON?] = [
      "promise": .int(promise.id.rawValue), "what": .text(promise.kind.rawValue),
      "amount": promise.amount.map(money), "text": .text(promise.words),
      "owner": .text(promise.owner), "due": time(promise.dueAt), "made": time(promise.madeAt),
      "by": .text(promise.madeBy), "missed": .bool(promise.wasMissed),
    ]
    switch promise.state {
    case .open:
      members["state"] = .text(promise.isOverdue(at: world.now()) ? "overdue" : "open")
    case .kept(let by, let at):
      members.merge(["state": .text("kept"), "endedBy": .text(by), "ended": time(at)]) { $1 }
    case .withdrawn(let by, let at, let why):
      members.merge(
        ["state": .text("withdrawn"), "endedBy": .text(by), "ended": time(at), "why": .text(why)]
      ) { $1 }
    }
    return members
  }

  private func contact(_ card: ContactCard) -> JSON {
    let consents = card.consents.map { ($0.key.rawValue, JSON.bool($0.value)) }
    return .object([
      "channel": card.channel.map { .text($0.rawValue) },
      "language": card.language.map { .text($0.rawValue) },
      "consents": .object(Dictionary(uniqueKeysWithValues: consents)),
      "silentSince": card.silentSince.map(time),
      "contacts": .list(
        card.contacts.map { contact in
          .object(
            [
              "day": .text(contact.day.iso), "channel": .text(contact.channel.rawValue),
              "purpose": .text(contact.purpose.rawValue), "reached": .bool(contact.isReached),
            ] as [String: JSON])
        }),
    ])
  }
}
