import Retention

extension Suggestion {
  /// As an entry `presented` holds it under `choice`; `override` says for whoever reads the journal
  /// what follows from it.
  func json(of presented: String) -> JSON {
    .object([
      "offer": incentive.map(JSON.text), "propensity": .int(propensity),
      "holdout": isHeldOut ? .int(1) : nil,
      "override": isOverridden(by: presented) ? .int(1) : nil,
    ])
  }

  /// Nil for what this program does not write.
  init?(_ json: JSON, of presented: String) {
    guard let propensity = json["propensity"]?.int,
      (1...Int64(Suggestion.whole)).contains(propensity)
    else { return nil }
    self.init(
      incentive: json["offer"]?.text, propensity: Int(propensity), isHeldOut: json["holdout"] != nil
    )
    guard isOverridden(by: presented) == (json["override"] != nil) else { return nil }
  }
}
