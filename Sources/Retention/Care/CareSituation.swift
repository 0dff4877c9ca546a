/// What the company lays down beside the catalogue's offers.
package struct Rulebook: Sendable {
  package let catalogue: Catalogue
  /// What the place asks that the desk serves.
  package let jurisdiction: Jurisdiction
  package let complaints: ComplaintRules
  /// In which members earn.
  package let programmes: [Programme]
  /// Nil where nobody is asked anything at the end of a call.
  package let survey: SurveyForm?

  package init(
    catalogue: Catalogue, jurisdiction: Jurisdiction, complaints: ComplaintRules = .empty,
    programmes: [Programme] = [], survey: SurveyForm? = nil
  ) {
    self.catalogue = catalogue
    self.jurisdiction = jurisdiction
    self.complaints = complaints
    self.programmes = programmes
    self.survey = survey
  }
}

/// The first free number of each kind, given out by the store in its write transaction.
package struct CareNumbers: Hashable, Sendable {
  package var promise: Int64
  package var complaint: Int64
  /// Lots and rewards share one series.
  package var lot: Int64
  package var survey: Int64

  package init(promise: Int64 = 1, complaint: Int64 = 1, lot: Int64 = 1, survey: Int64 = 1) {
    self.promise = promise
    self.complaint = complaint
    self.lot = lot
    self.survey = survey
  }
}

/// What a decision around a subscriber is made from.
package struct CareSituation: Sendable {
  package let rules: Rulebook
  package let subscriber: Subscriber
  /// As it is before the decision.
  package let care: Care
  package let actor: Actor
  package let now: Moment
  let offset: @Sendable (Moment) -> Int
  /// The call that it happens on, open or closed.
  package let call: Call?
  package let numbers: CareNumbers
  /// Who works here; nil where anybody may, as nobody signs in.
  package let staff: Set<String>?
  /// The reasons of the calls before, as far back as nobody is asked again; for a survey.
  package let pastReasons: [String]

  package init(
    rules: Rulebook, subscriber: Subscriber, care: Care, actor: Actor, now: Moment,
    utcOffset: @escaping @Sendable (Moment) -> Int, call: Call? = nil,
    numbers: CareNumbers = CareNumbers(), staff: Set<String>? = nil, pastReasons: [String] = []
  ) {
    self.rules = rules
    self.subscriber = subscriber
    self.care = care
    self.actor = actor
    self.now = now
    offset = utcOffset
    self.call = call
    self.numbers = numbers
    self.staff = staff
    self.pastReasons = pastReasons
  }

  /// Seconds east of UTC on the desk's clock.
  package var utcOffset: Int { offset(now) }

  /// A moment on the desk's clock.
  package func local(_ moment: Moment) -> LocalTime {
    LocalTime(moment, utcOffset: offset(moment))
  }

  /// The day of `now` on the desk's clock.
  package var today: Day { local(now).day }

  /// Whether the actor sits on a call with this subscriber right now.
  package var isOnCall: Bool { call.map { $0.isOpen && $0.agent == actor.name } ?? false }

  package func isKnown(_ name: String) -> Bool { staff?.contains(name) ?? !name.isEmpty }
}
