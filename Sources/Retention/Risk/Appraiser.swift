/// What is known of all subscribers together, from the last import.
package struct Population: Hashable, Sendable {
  /// Empty when no import said who left.
  package let cells: [RiskCell]
  /// The monthly charges at 1 %, 2 %, … 99 % of all subscribers, ascending; empty in an empty store.
  package let chargeQuantiles: [Money]
  /// Trained on them; nil before anybody did.
  package var model: TrainedModel?

  package init(cells: [RiskCell], chargeQuantiles: [Money], model: TrainedModel? = nil) {
    self.model = model
    self.cells = cells
    self.chargeQuantiles = chargeQuantiles
  }
}

/// Works out risk and worth. The store holds one, so that rules are decided inside its write
/// transaction with the same figures that the screen shows.
package protocol Appraiser: Sendable {
  /// Nil when nobody's leaving is known.
  func risk(of subscriber: Subscriber, among population: Population) -> ChurnRisk?
  func worth(
    of subscriber: Subscriber, among population: Population, _ economics: Economics
  ) -> Worth
  /// Does now what the first of the others would do once.
  func prepare(for population: Population)
}

extension Appraiser {
  package func prepare(for population: Population) {}
}
