import Retention
import Terminal

/// Why a request is not granted; the agent reads it.
struct RefusalPrompt: Screen {
  let id = ScreenID.refusal
  let isOverlay = true
  let isTyping = true
  private var prompt: Prompt

  init(_ session: Session) {
    let say = session.say
    prompt = Prompt(
      title: say.whyNotTitle, question: say.whyNotPrompt,
      example: Refusal.refusalReasonMissing.sentence(say, session.catalogue),
      limit: Approval.reasonLimit)
  }

  mutating func type(_ key: Key, in session: Session) -> [Step]? { prompt.type(key) }
  mutating func paste(_ text: String, in session: Session) -> [Step] { prompt.paste(text) }

  mutating func perform(_ action: ActionID, in session: Session) -> [Step] {
    switch action {
    case .choose:
      let words = prompt.field.text.trimmed
      return words.isEmpty ? prompt.refuse() : [.answer(.words(words))]
    case .back: return [.pop]
    default: return []
    }
  }

  func reading(in session: Session) -> Reading { prompt.reading(session.say) }

  mutating func draw(into grid: inout Grid, in box: Rect, _ session: Session) {
    prompt.draw(into: &grid, in: box)
  }
}
