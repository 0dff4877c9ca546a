import Retention
import Terminal

/// What may be asked at the end of a call, for the receipt and the survey itself.
struct SurveyCard {
  let call: Call
  var dossier: Dossier

  /// Nil where this desk asks nothing.
  func occasion(_ session: Session) -> SurveyOccasion? {
    session.survey.map {
      SurveyOccasion(
        $0, call, of: dossier, session.catalogue, now: session.now,
        utcOffset: session.world.utcOffset(session.now))
    }
  }

  /// Nil when one may ask.
  func obstacle(_ session: Session) -> SurveyRefusal? {
    guard session.actor.name == call.agent, let occasion = occasion(session) else {
      return .noSurvey
    }
    return occasion.obstacle
  }

  func availability(_ session: Session) -> Availability {
    obstacle(session).map {
      .unavailable(why: $0.sentence(session.say, session.catalogue))
    } ?? .available
  }

  /// The callback that a low score has brought about and that still waits.
  func callback(_ session: Session) -> Promise? {
    guard let id = occasion(session)?.begun?.followUp else { return nil }
    return dossier.care.promises.first { $0.id == id && $0.isOpen }
  }

  /// What a digit says: a number on a question's scale.
  static func value(of key: Key, on scale: SurveyScale) -> Int? {
    guard case .character(let letter) = key, letter.isASCII, let digit = letter.wholeNumberValue,
      scale.range.contains(digit)
    else { return nil }
    return digit
  }
}
