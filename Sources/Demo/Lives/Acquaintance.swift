import Retention

/// What billing knows of how to reach somebody, and when to congratulate. Drawn from a chance of
/// its own, so that nothing else about a subscriber hangs on it.
struct Acquaintance {
  private let born: Day?
  private let channel: Channel?
  private let consents: Set<Purpose>

  init(seed: UInt64, row: Int, today: Day) {
    var chance = Chance(seed: ~seed, row: UInt64(row))
    let age = 18 * 365 + chance.below(62 * 365)
    born = chance.happens(perMille: 700) ? today.adding(days: -age) : nil
    let channels: [Channel?] = [.phone, .phone, .email, .email, .sms, .letter, nil, nil]
    channel = channels[chance.below(channels.count)]
    var consents: Set<Purpose> = []
    if chance.happens(perMille: 350) { consents.insert(.offers) }
    if chance.happens(perMille: 550) { consents.insert(.surveys) }
    if chance.happens(perMille: 300) { consents.insert(.greetings) }
    self.consents = consents
  }

  /// A business has no birthday.
  func introduce(_ one: inout Subscriber, today: Day) {
    one.birthday = one.lines == 1 ? born : nil
    one.since = today.adding(months: -one.tenureMonths)
    one.channel = channel
    one.consents = consents
  }
}
