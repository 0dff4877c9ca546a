import Retention

extension PromiseFact: CareBody {
  var kind: String {
    switch self {
    case .made: "promise-made"
    case .kept: "promise-kept"
    case .moved: "promise-moved"
    case .withdrawn: "promise-withdrawn"
    case .handedOver: "promise-handed-over"
    }
  }

  var members: [String: JSON?] {
    switch self {
    case .made(let draft):
      [
        "promise": .int(draft.id.rawValue), "what": .text(draft.kind.rawValue),
        "due": .int(draft.dueAt.milliseconds), "owner": .text(draft.owner),
        "amount": draft.amount.map { .int($0.minor) }, "sealed": .text(draft.words),
      ]
    case .kept(let id): ["promise": .int(id.rawValue)]
    case .moved(let id, let moment):
      ["promise": .int(id.rawValue), "due": .int(moment.milliseconds)]
    case .withdrawn(let id, let why): ["promise": .int(id.rawValue), "sealed": .text(why)]
    case .handedOver(let id, let owner): ["promise": .int(id.rawValue), "owner": .text(owner)]
    }
  }

  static func read(_ kind: String, _ json: JSON) -> PromiseFact? {
    guard let id = json["promise"]?.int.map({ Identifier<Promise>($0) }) else { return nil }
    let due = json["due"]?.int.map(Moment.init(milliseconds:))
    switch kind {
    case "promise-made":
      guard let what = json["what"]?.text.flatMap(Promise.Kind.init), let due,
        let owner = json["owner"]?.text, let words = json["sealed"]?.text
      else { return nil }
      return .made(
        Promise.Draft(
          id: id, kind: what, dueAt: due, owner: owner,
          amount: json["amount"]?.int.map(Money.init(minor:)), words: words))
    case "promise-kept": return .kept(id)
    case "promise-moved": return due.map { .moved(id, to: $0) }
    case "promise-withdrawn": return json["sealed"]?.text.map { .withdrawn(id, why: $0) }
    case "promise-handed-over": return json["owner"]?.text.map { .handedOver(id, to: $0) }
    default: return nil
    }
  }
}
