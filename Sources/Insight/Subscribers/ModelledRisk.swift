package import Retention
import Synchronization

/// Risk and worth by the model that was trained on the store's subscribers; by the shares of those
/// alike before anybody trained one.
package final class ModelledRisk: Appraiser {
  private let alike = ObservedShare()
  /// The last model that was asked for, made ready; nil in it for one that cannot be read here.
  private let ready = Mutex<(id: Int64, model: ReadyModel?)?>(nil)

  package init() {}

  package func risk(of subscriber: Subscriber, among population: Population) -> ChurnRisk? {
    guard let trained = population.model, let model = model(trained) else {
      return alike.risk(of: subscriber, among: population)
    }
    return model.risk(of: subscriber, count: trained.rows)
  }

  package func worth(
    of subscriber: Subscriber, among population: Population, _ economics: Economics
  ) -> Worth {
    let known = alike.worth(of: subscriber, among: population, economics)
    guard let trained = population.model, let staying = model(trained)?.staying else {
      return known
    }
    let curve = staying.staying(subscriber, horizon: economics.horizonMonths)
    return Worth(
      monthlyMargin: known.monthlyMargin,
      remaining: remainingWorth(
        margin: known.monthlyMargin, yearlyDiscount: economics.discountRate,
        horizon: economics.horizonMonths, survival: { curve[$0 - 1] }),
      horizonMonths: known.horizonMonths, monthlyLeaving: known.monthlyLeaving, rank: known.rank,
      staying: curve)
  }

  package func prepare(for population: Population) { _ = population.model.map(model) }

  /// Reading a model takes milliseconds, so it is done once.
  private func model(_ trained: TrainedModel) -> ReadyModel? {
    ready.withLock { ready in
      if let ready, ready.id == trained.id { return ready.model }
      let model = SubscriberModel(text: trained.text).map(ReadyModel.init)
      ready = (trained.id, model)
      return model
    }
  }
}

/// A model with its columns as the desk knows them.
private struct ReadyModel: Sendable {
  let staying: StayingModel?
  private let scorer: Scorer
  private let columns: [SubscriberColumn?]
  /// For each column what may be different: another contract, an option taken.
  private let offers: [Int]

  init(_ model: SubscriberModel) {
    staying = model.staying
    scorer = Scorer(model.churn.model)
    let columns = scorer.model.columns.map { SubscriberColumn(name: $0.name) }
    self.columns = columns
    offers = columns.indices.filter { place in
      switch columns[place] {
      case .contract?, .option?: true
      default: false
      }
    }
  }

  func risk(of subscriber: Subscriber, count: Int) -> ChurnRisk {
    let values = scorer.model.values(columns.map { $0?.text(of: subscriber) ?? "" })
    let score = scorer.score(values, reasons: 3)
    let reasons = score.reasons.compactMap { reason -> ChurnRisk.Reason? in
      let facts = reason.columns.compactMap { columns[$0]?.fact(of: subscriber) }
      guard facts.count == reason.columns.count, let first = facts.first else { return nil }
      return ChurnRisk.Reason(
        fact: facts.dropFirst().reduce(first) { .both($0, $1) },
        points: Int((reason.points * 100).rounded()))
    }
    return ChurnRisk(
      probability: score.probability, interval: nil, count: count,
      reasons: reasons.filter { $0.points != 0 }, basis: .model,
      changes: changes(of: subscriber, values, from: score.probability))
  }

  /// What would lower the risk most, each worked out anew; at most three, of a point or more.
  private func changes(
    of subscriber: Subscriber, _ values: [Double], from risk: Double
  ) -> [ChurnRisk.Change] {
    let all = offers.flatMap { place in
      alternatives(columns[place], subscriber).map { fact, text in
        let value = scorer.model.columns[place].value(text)
        let other = scorer.probability(values, with: value, in: place)
        return ChurnRisk.Change(
          to: fact, points: Int((other * 100).rounded()) - Int((risk * 100).rounded()))
      }
    }
    return Array(all.filter { $0.points < 0 }.sorted { $0.points < $1.points }.prefix(3))
  }

  private func alternatives(
    _ column: SubscriberColumn?, _ subscriber: Subscriber
  ) -> [(RiskFact, String)] {
    switch column {
    case .contract?:
      Contract.allCases.filter { $0 != subscriber.contract }.map { (.contract($0), $0.rawValue) }
    case .option(let name)? where !subscriber.options.contains(name):
      [(.option(name, isHeld: true), SubscriberColumn.yes(true))]
    default: []
    }
  }
}
