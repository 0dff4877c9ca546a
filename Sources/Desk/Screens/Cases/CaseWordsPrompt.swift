import Retention
import Terminal

/// Some words about a case: a note, how it came back, what is done against its cause.
struct CaseWordsPrompt: Screen {
  let id = ScreenID.caseForm
  let isOverlay = true
  let isTyping = true
  private var prompt: Prompt

  init(_ title: String, _ session: Session) {
    prompt = Prompt(
      title: title, question: session.say.caseWordsPrompt, example: "",
      limit: Complaint.wordsLimit)
  }

  mutating func type(_ key: Key, in session: Session) -> [Step]? { prompt.type(key) }
  mutating func paste(_ text: String, in session: Session) -> [Step] { prompt.paste(text) }

  mutating func perform(_ action: ActionID, in session: Session) -> [Step] {
    switch action {
    case .choose:
      let words = prompt.field.text.trimmed
      return words.isEmpty ? prompt.refuse() : [.answer(.said(words))]
    case .back: return [.pop]
    case .cancelService: return [.perform(.cancelService)]
    default: return []
    }
  }

  func reading(in session: Session) -> Reading { prompt.reading(session.say) }

  mutating func draw(into grid: inout Grid, in box: Rect, _ session: Session) {
    prompt.draw(into: &grid, in: box)
  }
}
