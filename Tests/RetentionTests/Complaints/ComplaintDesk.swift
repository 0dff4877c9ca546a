import Retention
import TestSupport

/// A desk whose only subscriber complains, for tests: days pass, steps are asked for, facts follow.
struct ComplaintDesk {
  var complaints: [Complaint] = []
  var today = Day.sample
  var rules = Rulebook.ofCases()
  var actor = Actor(name: "amelie", level: .agent)
  private var facts = 0

  var now: Moment { Moment(day: today, hour: 10).adding(milliseconds: Int64(facts)) }
  var complaint: Complaint? { complaints.first }

  /// The facts that follow are applied before they are given back.
  @discardableResult
  mutating func perform(
    _ command: ComplaintCommand, on call: Call? = nil
  ) throws(ComplaintRefusal) -> [ComplaintFact] {
    let situation = CareSituation(
      rules: rules, subscriber: .sample, care: Care(), actor: actor, now: now,
      utcOffset: { _ in 0 },
      call: call, numbers: CareNumbers(complaint: Int64(complaints.count + 1)))
    let facts = try complaints.decide(command, in: situation)
    for fact in facts {
      complaints.apply(fact, at: now, by: actor.name)
      self.facts += 1
    }
    return facts
  }

  /// Opens one of the made-up category.
  mutating func open(
    _ category: String = "B1", since: Day? = nil, severity: Complaint.Severity = .serious,
    received: Day? = nil
  ) throws(ComplaintRefusal) {
    let draft = Complaint.Draft(
      category: category, words: "charged twice", since: since, severity: severity,
      received: received ?? today)
    try perform(.open(draft))
  }

  /// Asks for steps of the newest case, one after another.
  mutating func step(_ steps: ComplaintStep...) throws(ComplaintRefusal) {
    for step in steps {
      guard let complaint else { throw .noSuchCase(Identifier(0)) }
      try perform(.on(complaint.id, step))
    }
  }

  mutating func pass(days: Int) { today = today.adding(days: days) }
}

extension ComplaintStep {
  static let acknowledged = ComplaintStep.acknowledge(apology: "I am sorry")
  static let credited = ComplaintStep.propose(Remedy(.credit, amount: .euros(10)))
  static let lettered = ComplaintStep.mediate(letter: "Dear Zoë")
  static let closed = ComplaintStep.close(cause: "N1")

  /// One of a kind.
  init(_ kind: Kind) {
    switch kind {
    case .acknowledge: self = .acknowledged
    case .propose: self = .credited
    case .accept: self = .answer(isYes: true)
    case .refuse: self = .answer(isYes: false)
    case .mediate: self = .lettered
    case .close: self = .closed
    case .withdraw: self = .withdraw(cause: "N2")
    case .reopen: self = .reopen(words: "it is back")
    case .take: self = .take
    case .note: self = .note("rang back")
    }
  }
}

extension Rulebook {
  /// Two of each; acknowledged in 7 days, answered in 10 working days, mediation after 6 weeks.
  static func ofCases(_ jurisdiction: Jurisdiction = .ofCases) -> Rulebook {
    Rulebook(catalogue: .sample, jurisdiction: jurisdiction, complaints: .sample)
  }
}

extension Jurisdiction {
  static let ofCases = Jurisdiction.ofCases([
    Clock(.acknowledge, within: TimeLimit(7, .days)),
    Clock(.answer, within: TimeLimit(10, .workingDays)),
    Clock(.mediation, within: TimeLimit(6, .weeks)),
  ])

  static func ofCases(_ clocks: [Clock]) -> Jurisdiction {
    Jurisdiction(
      code: "test", title: Localised("Test"), clocks: clocks, contactHours: .always)
  }
}
