package import Retention

/// What went between two words of billing, as imports note it: worked out while a file is read, kept
/// in the counts of its journal entry.
enum BillingSteps {
  /// Those of whom billing had said that they are there. Nil where it had never said who left.
  static func start(_ session: any SQLSession) throws -> BillingStep? {
    let row = try session.row(
      """
      SELECT count(*), sum(CASE WHEN has_left = 0 THEN 1 ELSE 0 END),
        sum(CASE WHEN has_left = 0 THEN monthly_charge ELSE 0 END)
      FROM subscribers WHERE has_left IS NOT NULL
      """)
    guard let row, try row.count(0) > 0 else { return nil }
    var step = BillingStep()
    step.atStart = try row.count(1)
    step.revenueAtStart = Money(minor: try row.int(2))
    return step
  }
}

extension BillingStep {
  /// One subscriber as billing had it and as it has it now.
  mutating func note(from old: Subscriber, to new: Subscriber) {
    guard old.left == false else { return }
    if new.left == true {
      lost += 1
      revenueLost += old.monthlyCharge
    } else if new.monthlyCharge < old.monthlyCharge {
      revenueLess += old.monthlyCharge - new.monthlyCharge
    } else {
      revenueMore += new.monthlyCharge - old.monthlyCharge
    }
  }

  /// As the journal has it.
  var counts: [String: Int] {
    [
      "at-start": atStart, "lost": lost, "revenue-at-start": Int(revenueAtStart.minor),
      "revenue-lost": Int(revenueLost.minor), "revenue-less": Int(revenueLess.minor),
      "revenue-more": Int(revenueMore.minor),
    ]
  }

  /// Nil for an entry of an older program, or where nobody could say.
  init?(_ json: JSON) {
    func count(_ key: String) -> Int64? { json[key]?.int }
    guard let atStart = count("at-start"), let lost = count("lost"),
      let revenue = count("revenue-at-start"), let gone = count("revenue-lost"),
      let less = count("revenue-less"), let more = count("revenue-more")
    else { return nil }
    self.init()
    (self.atStart, self.lost) = (Int(atStart), Int(lost))
    (revenueAtStart, revenueLost) = (Money(minor: revenue), Money(minor: gone))
    (revenueLess, revenueMore) = (Money(minor: less), Money(minor: more))
  }
}

extension Store {
  /// Who went and what with them, month by month of the desk's clock, the oldest first. Several
  /// imports of a month are one step from the start of the first.
  package func billingMonths(since month: Month) throws -> [BillingMonth] {
    try engine.read { session in
      var months: [BillingMonth] = []
      try session.forEachRow(
        """
        SELECT imports.at, utc_offset, counts FROM imports
        JOIN journal ON position = imports.id
        WHERE imports.at >= $1 ORDER BY imports.id
        """, [.int(month.firstDay.adding(days: -1).startUTC.milliseconds)]
      ) { row in
        let at = Moment(milliseconds: try row.int(0))
        let fallsIn = Month(at, utcOffset: try row.count(1))
        guard fallsIn >= month, let json = JSON(try row.text(2)), let step = BillingStep(json)
        else { return true }
        if let last = months.indices.last, months[last].month == fallsIn {
          months[last].step = months[last].step.followed(by: step)
        } else {
          months.append(BillingMonth(month: fallsIn, step: step))
        }
        return true
      }
      return months
    }
  }
}

extension Day {
  /// Midnight in UTC.
  fileprivate var startUTC: Moment {
    Moment(milliseconds: Int64(daysSinceEpoch) * 86_400_000)
  }
}
