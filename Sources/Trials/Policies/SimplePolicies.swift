import Insight
import Retention
import SimulatedDesk

/// All options alike, nothing among them.
struct RandomPolicy: OfferPolicy {
  mutating func choose(_ question: OfferQuestion, _ dice: inout Dice) -> Int {
    Int(dice.share() * Double(question.stakes.count + 1))
  }

  mutating func learn(from log: [Episode]) {}
}

/// What is accepted most, by itself or times what the subscriber is worth less the cost: the usual
/// formulas, which never ask who would have stayed.
struct AcceptancePolicy: OfferPolicy {
  let timesValue: Bool
  private var model: OfferModel

  init(_ model: OfferModel, timesValue: Bool) {
    self.model = model
    self.timesValue = timesValue
  }

  mutating func choose(_ question: OfferQuestion, _ dice: inout Dice) -> Int {
    let ranks = model.beliefs(question).offers.map { offer in
      let stake = offer.stake
      let worth = timesValue ? Double((stake.remaining - stake.cost).minor) : 1
      return offer.accept.share * worth
    }
    return mostly([-.infinity] + ranks, &dice)
  }

  mutating func learn(from log: [Episode]) { model.learn(from: log.map(\.record)) }
}

/// The hierarchical effect model, always at its mean.
struct GreedyPolicy: OfferPolicy {
  var model: OfferModel

  mutating func choose(_ question: OfferQuestion, _ dice: inout Dice) -> Int {
    let beliefs = model.beliefs(question)
    return mostly([0] + beliefs.offers.map(beliefs.added), &dice)
  }

  mutating func learn(from log: [Episode]) { model.learn(from: log.map(\.record)) }
}

/// What Holdfast does: the same model, by Thompson sampling, narrower than the posterior is.
struct ThompsonPolicy: OfferPolicy {
  var model: OfferModel
  var rule = ThompsonRule()

  mutating func choose(_ question: OfferQuestion, _ dice: inout Dice) -> Int {
    let choice = rule.choose(model.beliefs(question), &dice)
    guard let code = choice.offer else { return 0 }
    return (question.stakes.firstIndex { $0.code == code } ?? -1) + 1
  }

  mutating func learn(from log: [Episode]) { model.learn(from: log.map(\.record)) }
}
