import Retention

extension LoyaltyFact: CareBody {
  var kind: String {
    switch self {
    case .joined: "loyalty-joined"
    case .earned: "loyalty-earned"
    case .granted: "loyalty-granted"
    case .used: "loyalty-used"
    case .expired: "loyalty-expired"
    case .reversed: "loyalty-reversed"
    case .takenBack: "loyalty-taken-back"
    case .left: "loyalty-left"
    }
  }

  var members: [String: JSON?] {
    switch self {
    case .joined(let programme, let day), .left(let programme, let day):
      ["programme": .text(programme), "day": .text(day.iso)]
    case .earned(let lot): lot.members
    case .granted(let grant): grant.members
    case .used(let id, let day): ["reward": .int(id.rawValue), "day": .text(day.iso)]
    case .expired(let moves, let day): ["moves": moves.json, "day": .text(day.iso)]
    case .reversed(let id, let moves, let reason, let day):
      [
        "reward": .int(id.rawValue), "moves": moves.json, "sealed": .text(reason),
        "day": .text(day.iso),
      ]
    case .takenBack(let id, let moves, let reason, let day):
      [
        "lot": .int(id.rawValue), "moves": moves.json, "sealed": .text(reason),
        "day": .text(day.iso),
      ]
    }
  }

  static func read(_ kind: String, _ json: JSON) -> LoyaltyFact? {
    guard let day = json.day("day") else { return nil }
    let programme = json["programme"]?.text
    let reward = json["reward"]?.int.map { Identifier<GrantedReward>($0) }
    let moves = json["moves"].flatMap([LotMove].init)
    switch kind {
    case "loyalty-joined": return programme.map { .joined(programme: $0, day) }
    case "loyalty-left": return programme.map { .left(programme: $0, day) }
    case "loyalty-earned": return Lot(json, day).map(LoyaltyFact.earned)
    case "loyalty-granted": return GrantedReward(json, day).map(LoyaltyFact.granted)
    case "loyalty-used": return reward.map { .used($0, day) }
    case "loyalty-expired": return moves.map { .expired($0, day) }
    case "loyalty-reversed":
      guard let reward, let moves, let reason = json["sealed"]?.text else { return nil }
      return .reversed(reward, moves, reason: reason, day)
    case "loyalty-taken-back":
      guard let lot = json["lot"]?.int, let moves, let reason = json["sealed"]?.text else {
        return nil
      }
      return .takenBack(Identifier(lot), moves, reason: reason, day)
    default: return nil
    }
  }
}

extension Lot {
  fileprivate var members: [String: JSON?] {
    [
      "lot": .int(id.rawValue), "programme": .text(programme), "for": .text(kind.rawValue),
      "amount": .int(earned), "day": .text(day.iso), "until": firstLastDay.map { .text($0.iso) },
      "reference": reference.map(JSON.text), "sealed": reason.isEmpty ? nil : .text(reason),
    ]
  }

  fileprivate init?(_ json: JSON, _ day: Day) {
    guard let id = json["lot"]?.int, let programme = json["programme"]?.text,
      let kind = json["for"]?.text.flatMap(EarnKind.init), let amount = json["amount"]?.int
    else { return nil }
    self.init(
      id: Identifier(id), programme: programme, kind: kind, earned: amount, day: day,
      lastDay: json.day("until"), reference: json["reference"]?.text,
      reason: json["sealed"]?.text ?? "")
  }
}

extension GrantedReward {
  fileprivate var members: [String: JSON?] {
    [
      "reward": .int(id.rawValue), "programme": .text(programme), "what": .text(reward),
      "amount": .int(amount), "value": .int(value.minor), "day": .text(day.iso),
      "until": lastDay.map { .text($0.iso) }, "moves": uses.json,
    ]
  }

  fileprivate init?(_ json: JSON, _ day: Day) {
    guard let id = json["reward"]?.int, let programme = json["programme"]?.text,
      let what = json["what"]?.text, let amount = json["amount"]?.int,
      let value = json["value"]?.int, let uses = json["moves"].flatMap([LotMove].init)
    else { return nil }
    self.init(
      id: Identifier(id), programme: programme, reward: what, amount: amount,
      value: Money(minor: value), day: day, lastDay: json.day("until"), uses: uses)
  }
}

extension [LotMove] {
  fileprivate var json: JSON {
    .list(
      map { move in
        .object([
          "lot": .int(move.lot.rawValue), "move": .text(move.kind.rawValue),
          "amount": .int(move.amount), "until": move.until.map { .text($0.iso) },
        ])
      })
  }

  fileprivate init?(_ json: JSON) {
    guard let items = json.list else { return nil }
    self = items.compactMap { item in
      guard let lot = item["lot"]?.int, let kind = item["move"]?.text.flatMap(LotMove.Kind.init),
        let amount = item["amount"]?.int
      else { return nil }
      return LotMove(kind, amount, of: Identifier(lot), until: item.day("until"))
    }
    guard count == items.count else { return nil }
  }
}

extension JSON {
  fileprivate func day(_ key: String) -> Day? { self[key]?.text.flatMap { Day(iso: $0) } }
}
