package import Retention

/// Who collects stamps and points in a demonstration, so that every state of an account can be
/// seen: the showcases, and some of those of whom billing says that they are members.
package struct DemoMembers {
  /// What happens to one account, and how long ago.
  package struct Step: Sendable {
    package let subscriber: Identifier<Subscriber>
    package let daysAgo: Int
    package let command: LoyaltyCommand
  }

  /// Oldest first.
  package let steps: [Step]

  /// `day` is the day of the script.
  package init(_ subscribers: DemoSubscribers, day: Day) {
    var steps = Self.showcases(day)
    var members = 0
    var rows = subscribers.makeIterator()
    while members < Self.most, let one = rows.next() {
      guard Showcase(rawValue: Int(one.id.rawValue)) == nil,
        one.circumstances.contains(Dossier.membership)
      else { continue }
      members += 1
      steps += Self.member(one, number: members, day)
    }
    self.steps = steps.sorted { $0.daysAgo > $1.daysAgo }
  }

  private static let most = 150
  private static let reason = "brought from the old card"

  /// Two stamps to go; gold with points that end soon and a reward to use; a full card; a return
  /// after the points were spent. Brandt & Söhne have their volume step of billing.
  private static func showcases(_ day: Day) -> [Step] {
    let (zoe, margaret) = (Showcase.newWithOpenFault.id, Showcase.longTenured.id)
    let (ines, sakura) = (Showcase.portuguese.id, Showcase.wideName.id)
    let purchase = Money(minor: 90_000)
    return [
      Step(subscriber: zoe, daysAgo: 90, command: .join(programme: "tenth-free")),
      Step(subscriber: zoe, daysAgo: 60, command: stamps(5)),
      Step(
        subscriber: margaret, daysAgo: 95,
        command: .earn(
          .opening(
            OpeningBalance(
              programme: "points", amount: 1250, reference: "old card",
              day: day.adding(months: -20), lastDay: day.adding(days: 40))))),
      Step(
        subscriber: margaret, daysAgo: 80,
        command: .earn(.purchase(purchase, reference: "P-1042", day: nil))),
      Step(
        subscriber: margaret, daysAgo: 12,
        command: .redeem(programme: "points", reward: "premium-month", amount: nil)),
      Step(subscriber: ines, daysAgo: 90, command: .join(programme: "tenth-free")),
      Step(subscriber: ines, daysAgo: 30, command: stamps(8)),
      Step(subscriber: sakura, daysAgo: 70, command: .join(programme: "points")),
      Step(
        subscriber: sakura, daysAgo: 65,
        command: .earn(.purchase(Money(minor: 30_000), reference: "P-1107", day: nil))),
      Step(
        subscriber: sakura, daysAgo: 50,
        command: .redeem(programme: "points", reward: "bill-credit", amount: 5500)),
    ]
  }

  /// Ordinary members for over a year: some months of bills, some of them spent, some gone quiet.
  private static func member(_ one: Subscriber, number: Int, _ day: Day) -> [Step] {
    let programme = number.isMultiple(of: 3) ? "tenth-free" : "points"
    let amount = number.isMultiple(of: 3) ? Int64(1 + number % 8) : Int64(400 + number * 37)
    var steps = [
      Step(
        subscriber: one.id, daysAgo: 380 + number % 60,
        command: .earn(
          .opening(
            OpeningBalance(programme: programme, amount: amount, reference: "old card"))))
    ]
    guard !number.isMultiple(of: 4) else { return steps }
    for month in [1, 2, 4, 7, 10] {
      let bill = Earning.bill(one.monthlyCharge, reference: "F-\(number)-\(month)", day: nil)
      steps.append(Step(subscriber: one.id, daysAgo: 30 * month, command: .earn(bill)))
    }
    if number % 5 == 1, programme == "points" {
      steps.append(
        Step(
          subscriber: one.id, daysAgo: 20,
          command: .redeem(programme: programme, reward: "premium-month", amount: nil)))
    }
    return steps
  }

  private static func stamps(_ count: Int64) -> LoyaltyCommand {
    .earn(.manual(programme: "tenth-free", count, reason: reason))
  }
}
