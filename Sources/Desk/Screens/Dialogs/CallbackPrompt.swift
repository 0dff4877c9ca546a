import Retention
import Terminal

/// When to call back, for an ending that promises it.
struct CallbackPrompt: Screen {
  let id = ScreenID.callback
  let isOverlay = true
  let isTyping = true
  private let kind: OutcomeKind
  private var prompt: Prompt

  init(_ kind: OutcomeKind, _ session: Session) {
    self.kind = kind
    let tomorrow = LocalTime(session.today.adding(days: 1), minutes: 600)
    let next = session.jurisdiction.nextContactTime(notBefore: tomorrow)
    prompt = Prompt(
      title: session.say(kind.title), question: session.say.callbackPrompt,
      example: session.say.callbackExample, text: "\(next.day.iso) \(session.say.time(next))")
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
      guard let moment = Moment(typed: prompt.field.text, session.world), moment > session.now
      else { return prompt.refuse() }
      if let words = outsideHours(moment, session) {
        return prompt.refuse() + [.toast(Toast(words, .warning))]
      }
      return [.answer(.outcome(kind.code, callbackAt: moment))]
    case .back: return [.pop]
    case .cancelService: return [.perform(.cancelService)]
    default: return []
    }
  }

  /// Said here already, while the time can still be changed.
  private func outsideHours(_ moment: Moment, _ session: Session) -> String? {
    let time = session.world.local(moment)
    guard !session.jurisdiction.isContactTime(time) else { return nil }
    let next = session.jurisdiction.nextContactTime(notBefore: time)
    return Refusal.contact(.outsideHours(next: next)).sentence(session.say, session.catalogue)
  }

  func reading(in session: Session) -> Reading { prompt.reading(session.say) }

  mutating func draw(into grid: inout Grid, in box: Rect, _ session: Session) {
    prompt.draw(into: &grid, in: box)
  }
}

extension Moment {
  /// `2026-12-01 10:30` on the desk's own clock; nil for everything else.
  init?(typed text: String, _ world: World) {
    let parts = text.trimmed.split(separator: " ")
    guard parts.count == 2, let day = Day(iso: parts[0]) else { return nil }
    let time = parts[1].split(separator: ":", omittingEmptySubsequences: false)
    guard time.count == 2, time[1].count == 2, let hour = Int(time[0]), let minute = Int(time[1]),
      (0...23).contains(hour), (0...59).contains(minute)
    else { return nil }
    self = world.moment(LocalTime(day, minutes: hour * 60 + minute))
  }
}
