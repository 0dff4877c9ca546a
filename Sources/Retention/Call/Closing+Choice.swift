extension OutcomeKind {
  /// Whether the subscriber leaves, now or later. Such an ending may always be chosen.
  package var endsService: Bool { ending == .endsNow || ending == .endsAtTerm }

  /// Whether this ending says what was agreed: "kept with offer" needs an accepted offer of a
  /// family that it follows, "kept without offer" needs none. What is owed says nothing.
  func agrees(with accepted: [Family]) -> Bool {
    if endsService { return true }
    if !follows.isEmpty { return accepted.contains { follows.contains($0) } }
    return !isKept || accepted.allSatisfy(\.isOwed)
  }
}

extension Call {
  /// The endings that this call may have now, in the catalogue's order.
  package func possibleOutcomes(in catalogue: Catalogue) -> [OutcomeKind] {
    let families = acceptedFamilies(in: catalogue)
    return catalogue.outcomes.filter { $0.agrees(with: families) }
  }

  /// The ending that the answers speak for: the one that follows the last accepted offer; with
  /// none accepted the cancellation that the caller asked for. Never a "stay" by default, and
  /// taking what is owed is no word on staying.
  package func likelyOutcome(in catalogue: Catalogue) -> OutcomeKind? {
    let families = acceptedFamilies(in: catalogue)
    let following = families.last { !$0.isOwed }.flatMap { family in
      catalogue.outcomes.first { $0.follows.contains(family) }
    }
    return following ?? catalogue.cancellation
  }
}

extension Catalogue {
  /// What `X` logs: the first outcome that ends the service at once.
  package var cancellation: OutcomeKind? { outcomes.first { $0.ending == .endsNow } }
}
