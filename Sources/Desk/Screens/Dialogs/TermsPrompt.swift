import Retention
import Terminal

/// The amount or the months of an offer that leaves them to the agent.
struct TermsPrompt: Screen {
  let id = ScreenID.terms
  let isOverlay = true
  let isTyping = true
  private let incentive: Incentive
  private var prompt: Prompt

  init(_ incentive: Incentive, _ session: Session) {
    self.incentive = incentive
    let say = session.say
    let title = say(incentive.title)
    if case .statedMonths(let range, _) = incentive.cost {
      let question = say.monthsPrompt(range)
      prompt = Prompt(
        title: title, question: question, example: "", text: "\(range.lowerBound)")
    } else {
      var limit = Money.zero
      if case .stated(let upTo) = incentive.cost { limit = upTo }
      prompt = Prompt(
        title: title, question: say.amountPrompt(limit: session.money(limit)),
        example: say.amountExample)
    }
  }

  mutating func type(_ key: Key, in session: Session) -> [Step]? {
    prompt.type(key)
  }

  mutating func paste(_ text: String, in session: Session) -> [Step] {
    prompt.paste(text)
  }

  mutating func perform(_ action: ActionID, in session: Session) -> [Step] {
    switch action {
    case .choose:
      guard let terms = terms(session) else { return prompt.refuse() }
      return [.answer(.terms(incentive: incentive.code, terms))]
    case .back: return [.pop]
    case .cancelService: return [.perform(.cancelService)]
    default: return []
    }
  }

  func reading(in session: Session) -> Reading { prompt.reading(session.say) }

  mutating func draw(into grid: inout Grid, in box: Rect, _ session: Session) {
    prompt.draw(into: &grid, in: box)
  }

  private func terms(_ session: Session) -> Terms? {
    var terms = Terms()
    if case .statedMonths = incentive.cost {
      guard let months = Int(prompt.field.text.trimmed) else { return nil }
      terms.months = months
    } else {
      guard let amount = Money(typed: prompt.field.text, session.catalogue.currency) else {
        return nil
      }
      terms.amount = amount
    }
    do { try incentive.check(terms) } catch { return nil }
    return terms
  }
}
