import Retention
import Terminal

extension Refusal {
  /// What stands in the way around a subscriber; nil for any other refusal.
  func careSentence(_ say: Speech, _ catalogue: Catalogue) -> String? {
    switch self {
    case .promise(let refusal): refusal.sentence(say)
    case .contact(let refusal): refusal.sentence(say)
    case .complaint(let refusal): refusal.sentence(say, catalogue)
    case .loyalty(let refusal): refusal.sentence(say)
    case .survey(let refusal): refusal.sentence(say, catalogue)
    default: nil
    }
  }
}

/// One line of a call's story.
typealias StoryWords = (label: String, text: String, style: StyleKey)

extension CareFact {
  func story(_ session: Session) -> StoryWords {
    switch self {
    case .promise(let fact): fact.story(session)
    case .contact(let fact): fact.story(session)
    case .complaint(let fact): fact.story(session)
    case .loyalty(let fact): fact.story(session)
    case .survey(let fact): fact.story(session)
    }
  }
}
