import Retention

/// What each offer adds, learnt from the desk's own log: one hierarchical model of staying, with
/// "nothing" as an arm among the others, and one of accepting.
package struct OfferModel: Sendable {
  package let designs: [OfferDesign]
  private let indices: [String: Int]
  private var staying: HierarchicalLogit
  private var accepting: HierarchicalLogit
  private var stayCells: ShareCells
  private var acceptCells: ShareCells

  /// Arm 0 of staying is nothing; the offers follow in the order of `designs`.
  private static let nothing = 0

  package init(designs: [OfferDesign], prior: HierarchicalLogit.Prior = .init()) {
    self.designs = designs
    indices = Dictionary(
      designs.enumerated().map { ($1.code, $0) }, uniquingKeysWith: { first, _ in first })
    let width = OfferFeatures.width
    staying = HierarchicalLogit(width: width, arms: designs.count + 1, prior: prior)
    accepting = HierarchicalLogit(width: width, arms: designs.count, prior: prior)
    stayCells = ShareCells(arms: designs.count + 1)
    acceptCells = ShareCells(arms: designs.count)
  }

  /// Learns anew from the whole log. Records whose outcome is not known, or whose offer is no
  /// longer among the designs, teach what they can and no more.
  package mutating func learn(from records: [OfferRecord]) {
    let curve = LeavingCurve(records.lazy.compactMap(\.stay))
    var stays: [HierarchicalLogit.Row] = []
    var accepts: [HierarchicalLogit.Row] = []
    stayCells = ShareCells(arms: designs.count + 1)
    acceptCells = ShareCells(arms: designs.count)
    for record in records {
      let index = record.offer.flatMap { indices[$0] }
      guard record.offer == nil || index != nil else { continue }
      let (z, group) = (OfferFeatures.of(record.facts), record.facts.reasonGroup)
      if let watch = record.stay, let seen = curve.share(watch) {
        let arm = index.map { $0 + 1 } ?? Self.nothing
        stays.append(
          .init(
            arm: arm, z: z, offset: expected(index, record.facts), happened: watch.leftAfter == nil,
            seen: seen))
        if watch.isOver {
          stayCells.add(arm: arm, group: group, happened: watch.label == .stayed)
        }
      }
      if let arm = index, let accepted = record.accepted {
        accepts.append(
          .init(arm: arm, z: z, offset: logit(designs[arm].acceptance), happened: accepted))
        acceptCells.add(arm: arm, group: group, happened: accepted)
      }
    }
    staying.fit(stays)
    accepting.fit(accepts)
  }

  /// What is believed of each stake of this call that has a design, and of offering nothing.
  package func beliefs(_ question: OfferQuestion) -> OfferBeliefs {
    let facts = question.facts
    let z = OfferFeatures.of(facts)
    func stay(_ index: Int?) -> ArmLogit {
      let arm = index.map { $0 + 1 } ?? Self.nothing
      return belief(staying, stayCells, arm, z, expected(index, facts), facts.reasonGroup)
    }
    let offers = question.stakes.compactMap { stake -> OfferBelief? in
      guard let index = indices[stake.code] else { return nil }
      let hope = logit(designs[index].acceptance)
      return OfferBelief(
        stake: stake, stay: stay(index),
        accept: belief(accepting, acceptCells, index, z, hope, facts.reasonGroup),
        uses: stayCells.uses[index + 1])
    }
    return OfferBeliefs(
      nothing: stay(nil), remainingWithNothing: question.remainingWithNothing,
      handling: question.handling, offers: offers)
  }

  /// Times that nothing was offered and the outcome is known.
  package var usesOfNothing: Int { stayCells.uses[Self.nothing] }

  /// The chance of staying with an offer, 0 to 1; nil for one without a design.
  func stay(with code: String, _ facts: CallFacts) -> Double? {
    let stake = OfferStake(code: code, remaining: .zero, cost: .zero)
    let question = OfferQuestion(facts: facts, stakes: [stake], remainingWithNothing: .zero)
    return beliefs(question).offers.first?.stay.share
  }

  /// The logit of staying before anything was learnt: the churn model's word and the design's.
  private func expected(_ index: Int?, _ facts: CallFacts) -> Double {
    facts.offset + (index.map { designs[$0].effect(for: facts.reasonGroup) } ?? 0)
  }

  private func belief(
    _ model: HierarchicalLogit, _ cells: ShareCells, _ arm: Int, _ z: [Double], _ offset: Double,
    _ group: Character?
  ) -> ArmLogit {
    guard cells.isThin else { return model.logit(arm: arm, z, offset: offset) }
    return cells.logit(
      arm: arm, group: group, expected: logistic(model.pooledMean(z, offset: offset)),
      commonWidth: OfferFeatures.width)
  }
}
