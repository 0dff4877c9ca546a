import Documents
import Retention

/// A play with the places that checks across the file report at.
struct ReadPlay {
  let play: Play
  /// The lists of offers that are there.
  let offers: [Value]
}

extension CatalogueReader {
  func plays(_ value: Value) -> [ReadPlay]? {
    var named: [String: Value] = [:]
    return value.list { play($0, &named) }
  }

  private func play(_ value: Value, _ named: inout [String: Value]) -> ReadPlay? {
    value.fields { fields in
      let reasons = fields.required("reasons") { playReasons($0, &named) }
      let acknowledge = fields.required("acknowledge", \.localised)
      let question = fields.optional("question", \.localised)
      let firstMove = fields.required("first-move", \.localised)
      var offered: [String: Value] = [:]
      let lists = [fields.value("first-offers"), fields.value("fallback-offers")]
      let offers = lists.map { list in list.flatMap { self.offers($0, &offered) } ?? [] }
      let stop = fields.required("stop", \.localised)
      guard let reasons, let acknowledge, let firstMove, let stop else { return nil }
      let play = Play(
        reasons: reasons, acknowledge: acknowledge, question: question, firstMove: firstMove,
        firstOffers: offers[0], fallbackOffers: offers[1], stop: stop)
      return ReadPlay(play: play, offers: lists.compactMap { $0 })
    }
  }

  private func playReasons(
    _ value: Value, _ named: inout [String: Value]
  ) -> [ReasonPattern]? {
    value.list(atLeastOne: true) { item in
      guard let code = reasons.reference(item) else { return nil }
      if let first = named[code] { return item.refuse(.secondPlay(code, first: first.place)) }
      named[code] = item
      return ReasonPattern(code)
    }
  }

  private func offers(_ value: Value, _ offered: inout [String: Value]) -> [String]? {
    value.list { item in
      guard let code = incentives.reference(item) else { return nil }
      if let first = offered[code] { return item.refuse(.secondOffer(code, first: first.place)) }
      offered[code] = item
      return code
    }
  }
}
