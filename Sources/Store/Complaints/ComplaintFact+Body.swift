import Retention

extension ComplaintFact: CareBody {
  var kind: String {
    switch self {
    case .opened: "case-opened"
    case .stepped(_, let step, _): step.kind.entryKind
    }
  }

  var members: [String: JSON?] {
    switch self {
    case .opened(let id, let draft, let call):
      return [
        "case": .int(id.rawValue), "category": .text(draft.category),
        "sealed": .text(draft.words), "since": draft.since.map { .text($0.iso) },
        "channel": .text(draft.channel.rawValue), "severity": .text(draft.severity.rawValue),
        "received": .text(draft.received.iso), "on": call.map { .int($0.rawValue) },
      ]
    case .stepped(let id, let step, let day):
      let parts = StepParts(step)
      return [
        "case": .int(id.rawValue), "day": .text(day.iso),
        "sealed": parts.words.map(JSON.text), "remedy": parts.remedy.map { .text($0.rawValue) },
        "incentive": parts.incentive.map(JSON.text),
        "amount": parts.amount.map { .int($0.minor) }, "cost": parts.cost.map { .int($0.minor) },
        "cause": parts.cause.map(JSON.text),
      ]
    }
  }

  static func read(_ kind: String, _ json: JSON) -> ComplaintFact? {
    guard let id = json["case"]?.int.map({ Identifier<Complaint>($0) }) else { return nil }
    if kind == "case-opened" {
      return draft(json).map {
        .opened(id, $0, call: json["on"]?.int.map { Identifier<Call>($0) })
      }
    }
    guard let step = ComplaintStep.Kind.allCases.first(where: { $0.entryKind == kind }),
      let day = json["day"]?.text.flatMap({ Day(iso: $0) })
    else { return nil }
    var parts = StepParts(kind: step)
    parts.words = json["sealed"]?.text
    parts.remedy = json["remedy"]?.text.flatMap(Remedy.Kind.init)
    parts.incentive = json["incentive"]?.text
    parts.amount = json["amount"]?.int.map(Money.init(minor:))
    parts.cost = json["cost"]?.int.map(Money.init(minor:))
    parts.cause = json["cause"]?.text
    return parts.step.map { .stepped(id, $0, on: day) }
  }

  private static func draft(_ json: JSON) -> Complaint.Draft? {
    guard let category = json["category"]?.text, let words = json["sealed"]?.text,
      let channel = json["channel"]?.text.flatMap(Complaint.Channel.init),
      let severity = json["severity"]?.text.flatMap(Complaint.Severity.init),
      let received = json["received"]?.text.flatMap({ Day(iso: $0) })
    else { return nil }
    return Complaint.Draft(
      category: category, words: words, since: json["since"]?.text.flatMap { Day(iso: $0) },
      channel: channel, severity: severity, received: received)
  }
}
