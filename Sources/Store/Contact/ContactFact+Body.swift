import Retention

extension ContactFact: CareBody {
  var kind: String {
    switch self {
    case .preferred: "contact-preferred"
    case .speaks: "contact-speaks"
    case .consented: "contact-consented"
    case .silenced: "contact-silenced"
    case .unsilenced: "contact-unsilenced"
    case .contacted: "contact-made"
    }
  }

  var members: [String: JSON?] {
    switch self {
    case .preferred(let channel): ["channel": .text(channel.rawValue)]
    case .speaks(let language): ["language": .text(language.rawValue)]
    case .consented(let purpose, let isGiven):
      ["purpose": .text(purpose.rawValue), "given": .bool(isGiven)]
    case .silenced, .unsilenced: [:]
    case .contacted(let channel, let purpose, let isReached, let day):
      [
        "channel": .text(channel.rawValue), "purpose": .text(purpose.rawValue),
        "reached": .bool(isReached), "day": .text(day.iso),
      ]
    }
  }

  static func read(_ kind: String, _ json: JSON) -> ContactFact? {
    let channel = json["channel"]?.text.flatMap(Channel.init)
    let purpose = json["purpose"]?.text.flatMap(Purpose.init)
    switch kind {
    case "contact-preferred": return channel.map(ContactFact.preferred)
    case "contact-speaks": return json["language"]?.text.flatMap(Language.init).map { .speaks($0) }
    case "contact-consented":
      guard let purpose, let isGiven = json["given"]?.bool else { return nil }
      return .consented(purpose, isGiven)
    case "contact-silenced": return .silenced
    case "contact-unsilenced": return .unsilenced
    case "contact-made":
      guard let channel, let purpose, let isReached = json["reached"]?.bool,
        let day = json["day"]?.text.flatMap({ Day(iso: $0) })
      else { return nil }
      return .contacted(channel, purpose, isReached: isReached, day: day)
    default: return nil
    }
  }
}
