/// What a decision is made from: the rules, the person, the day and the hand that gives.
package struct Situation: Sendable {
  package let catalogue: Catalogue
  package let dossier: Dossier
  package let level: Level
  package let agent: String
  package let today: Day

  package init(
    catalogue: Catalogue, dossier: Dossier, level: Level, agent: String, today: Day
  ) {
    self.catalogue = catalogue
    self.dossier = dossier
    self.level = level
    self.agent = agent
    self.today = today
  }
}

extension Call {
  /// Decides one command on this call: the facts that follow, or why not. Pure; the store asks
  /// again inside its write transaction, with what it has read there.
  package func decide(
    _ command: CallCommand, in situation: Situation
  ) throws(Refusal) -> [Fact] {
    []
  }
}
