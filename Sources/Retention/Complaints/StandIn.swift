// Stands in for the seam and the packs until both are merged; then this file goes.

package struct TimeLimit: Hashable, Sendable {
  package enum Unit: String, CaseIterable, Sendable { case hours, days, workingDays, weeks, months }
  package let count: Int
  package let unit: Unit

  package init(_ count: Int, _ unit: Unit) {
    self.count = count
    self.unit = unit
  }
}

package enum ClockKind: String, CaseIterable, Sendable { case acknowledge, answer, mediation }

package struct Clock: Hashable, Sendable {
  package let kind: ClockKind
  package let within: TimeLimit
  package let from: ClockStart

  package init(_ kind: ClockKind, within: TimeLimit, from: ClockStart = .received) {
    self.kind = kind
    self.within = within
    self.from = from
  }
}

package enum ClockStart: String, CaseIterable, Sendable { case received, acknowledged, answered }

package struct Mediator: Hashable, Sendable {
  package let name: String
  package let web: String
  package let phone: String?
  package let address: String?

  package init(name: String, web: String, phone: String? = nil, address: String? = nil) {
    self.name = name
    self.web = web
    self.phone = phone
    self.address = address
  }
}

package struct Jurisdiction: Sendable {
  package let code: String
  package let clocks: [Clock]
  package let refundWithin: TimeLimit
  package let mediator: Mediator?

  package init(
    code: String, refundWithin: TimeLimit = TimeLimit(14, .days), clocks: [Clock] = [],
    mediator: Mediator? = nil
  ) {
    self.code = code
    self.clocks = clocks
    self.refundWithin = refundWithin
    self.mediator = mediator
  }

  package func isWorkingDay(_ day: Day) -> Bool { (day.daysSinceEpoch + 3) % 7 < 5 }

  package func due(_ limit: TimeLimit, after day: Day) -> Day {
    switch limit.unit {
    case .hours: return day.adding(days: (limit.count + 23) / 24)
    case .days: return day.adding(days: limit.count)
    case .weeks: return day.adding(days: limit.count * 7)
    case .months: return day.adding(months: limit.count)
    case .workingDays:
      var (reached, left) = (day, limit.count)
      while left > 0 {
        reached = reached.adding(days: 1)
        if isWorkingDay(reached) { left -= 1 }
      }
      return reached
    }
  }
}

package struct Rulebook: Sendable {
  package let catalogue: Catalogue
  package let jurisdiction: Jurisdiction
  package let complaints: ComplaintRules

  package init(catalogue: Catalogue, jurisdiction: Jurisdiction, complaints: ComplaintRules) {
    self.catalogue = catalogue
    self.jurisdiction = jurisdiction
    self.complaints = complaints
  }
}

package struct CareNumbers: Sendable {
  package var complaint: Int64

  package init(complaint: Int64) { self.complaint = complaint }
}

package struct CareSituation: Sendable {
  package let rules: Rulebook
  package let subscriber: Subscriber
  package let actor: Actor
  package let now: Moment
  package let today: Day
  package let call: Call?
  package let numbers: CareNumbers

  package init(
    rules: Rulebook, subscriber: Subscriber, actor: Actor, now: Moment, today: Day, call: Call?,
    numbers: CareNumbers
  ) {
    self.rules = rules
    self.subscriber = subscriber
    self.actor = actor
    self.now = now
    self.today = today
    self.call = call
    self.numbers = numbers
  }
}
