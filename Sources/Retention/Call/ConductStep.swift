/// Something said on a call that good conduct asks for, asked of the desk and then recorded as it
/// is.
package enum ConductStep: Hashable, Sendable {
  /// What became of the notice that the call is recorded.
  case recording(RecordingWord)
  /// "May I tell you about one option?", and what the caller said.
  case askedToOffer(allowed: Bool)
  /// The wish to cancel is registered, and its number was read out.
  case registered
}

/// How a caller stands to being recorded.
package enum RecordingWord: String, CaseIterable, Codable, Sendable {
  /// It was said, and the caller went on.
  case announced
  case agreed, refused
}

/// What was said on one call.
package struct CallConduct: Hashable, Sendable {
  /// The last word of it.
  package var recording: RecordingWord?
  /// The last answer to "May I tell you about one option?".
  package var mayOffer: Bool?
  /// When the caller first said no to that: a clear no.
  package var refusedAt: Moment?
  package var registeredAt: Moment?

  package init() {}
}

extension Call {
  func deciding(_ step: ConductStep) -> [Fact] {
    let isSo =
      switch step {
      case .recording(let word): conduct.recording == word
      case .askedToOffer(let allowed): conduct.mayOffer == allowed
      case .registered: conduct.registeredAt != nil
      }
    return isSo ? [] : [.conduct(step)]
  }

  mutating func apply(_ step: ConductStep, at moment: Moment) {
    switch step {
    case .recording(let word): conduct.recording = word
    case .askedToOffer(let allowed):
      conduct.mayOffer = allowed
      if !allowed { conduct.refusedAt = conduct.refusedAt ?? moment }
    case .registered: conduct.registeredAt = conduct.registeredAt ?? moment
    }
  }

  /// What has to be said before an offer may be made; nil when nothing has, and for what is owed.
  package func conductBefore(_ incentive: Incentive, in place: Jurisdiction) -> Refusal? {
    incentive.family.isOwed ? nil : conductBeforeOffers(in: place)
  }

  /// The same for whatever is an offer.
  package func conductBeforeOffers(in place: Jurisdiction) -> Refusal? {
    if place.conduct.registersFirst && conduct.registeredAt == nil { return .registerFirst }
    switch conduct.mayOffer {
    case .some(false): return .offersRefused
    case nil where place.conduct.asksFirst: return .askFirst
    default: return nil
    }
  }
}
