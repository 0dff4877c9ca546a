/// What to say for a reason, and when to stop.
package struct Play: Hashable, Sendable {
  package let reasons: [ReasonPattern]
  package let acknowledge: Localised
  /// Nil where nothing may be asked.
  package let question: Localised?
  package let firstMove: Localised
  /// Incentives that the first move names, best first.
  package let firstOffers: [String]
  package let fallbackOffers: [String]
  package let stop: Localised

  package init(
    reasons: [ReasonPattern], acknowledge: Localised, question: Localised?, firstMove: Localised,
    firstOffers: [String], fallbackOffers: [String], stop: Localised
  ) {
    self.reasons = reasons
    self.acknowledge = acknowledge
    self.question = question
    self.firstMove = firstMove
    self.firstOffers = firstOffers
    self.fallbackOffers = fallbackOffers
    self.stop = stop
  }
}

/// Lines that hold for every call.
package struct CoreLines: Hashable, Sendable {
  package let rightFirst: Localised
  package let askFirst: Localised
  package let number: Localised
  package let exit: Localised

  package init(rightFirst: Localised, askFirst: Localised, number: Localised, exit: Localised) {
    self.rightFirst = rightFirst
    self.askFirst = askFirst
    self.number = number
    self.exit = exit
  }
}
