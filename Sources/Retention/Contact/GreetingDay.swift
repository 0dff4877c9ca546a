/// A day of the year that is worth a word: offered to whoever has the subscriber on the line, or to
/// who may write to them; never sent by itself.
package struct GreetingDay: Hashable, Sendable {
  package enum Kind: Hashable, Sendable {
    case birthday
    case anniversary(years: Int)
  }

  package let kind: Kind
  package let day: Day

  package init(_ kind: Kind, on day: Day) {
    self.kind = kind
    self.day = day
  }
}

extension Subscriber {
  /// Birthdays and anniversaries of the service within so many days before or after `today`. Who was
  /// born on 29 February has a birthday on the 28th in other years.
  package func greetingDays(around today: Day, within days: Int) -> [GreetingDay] {
    [birthday.flatMap { near($0, today, days).map { GreetingDay(.birthday, on: $0.day) } }]
      .compactMap(\.self)
      + [
        since.flatMap { near($0, today, days) }.flatMap { near in
          near.years > 0 ? GreetingDay(.anniversary(years: near.years), on: near.day) : nil
        }
      ].compactMap(\.self)
  }

  /// The return of a day that is near enough to `today`, and its years since.
  private func near(_ first: Day, _ today: Day, _ days: Int) -> (day: Day, years: Int)? {
    for year in today.year - 1...today.year + 1 {
      let years = year - first.year
      let day = first.adding(months: years * 12)
      guard years >= 0, abs(day.daysSinceEpoch - today.daysSinceEpoch) <= days else { continue }
      return (day, years)
    }
    return nil
  }
}

extension Care {
  /// What may be spoken of on a call: not to those who said no to it, nor who want no contact.
  package func greetingDays(of subscriber: Subscriber, around today: Day) -> [GreetingDay] {
    guard contact.consents[.greetings] != false, !contact.isDoNotContact else { return [] }
    return subscriber.greetingDays(around: today, within: Self.greetingDays)
  }

  private static let greetingDays = 7
}
