import Retention
import Terminal

/// How the call ends. What the answers speak for is selected; with none accepted nothing is. What
/// ends the service is read back first.
struct OutcomePicker: Screen {
  let id = ScreenID.outcomes
  let isOverlay = true
  private let call: Call
  private let dossier: Dossier
  private let kinds: [OutcomeKind]
  private var list: PickList

  init(for call: Call, _ dossier: Dossier, _ session: Session) {
    self.call = call
    self.dossier = dossier
    kinds = call.possibleOutcomes(in: session.catalogue)
    let likely = call.likelyOutcome(in: session.catalogue)
    list = PickList(
      title: session.say.chooseOutcome,
      items: zip(PickList.keys, kinds).map { key, kind in
        PickList.Item(
          key: key, title: session.say(kind.title), detail: kind.code, style: kind.style)
      }, selected: kinds.firstIndex { $0 == likely && !$0.endsService })
  }

  mutating func type(_ key: Key, in session: Session) -> [Step]? {
    list.index(of: key).map { choose($0, session) }
  }

  mutating func perform(_ action: ActionID, in session: Session) -> [Step] {
    switch action {
    case .choose:
      guard let row = list.cursor.selection else {
        return [.toast(Toast(session.say.chooseFirst, .ok))]
      }
      return choose(row, session)
    case .back: return [.pop]
    case .cancelService: return [.perform(.cancelService)]
    default: list.move(action)
    }
    return []
  }

  mutating func select(row: Int, in session: Session) -> [Step] {
    list.cursor.select(row)
    return []
  }

  func reading(in session: Session) -> Reading { list.reading }

  mutating func draw(into grid: inout Grid, in box: Rect, _ session: Session) {
    list.draw(into: &grid, in: box)
  }

  private func choose(_ index: Int, _ session: Session) -> [Step] {
    let kind = kinds[index]
    if kind.endsService {
      return [.replace(CancelScreen(by: kind, call, dossier, session))]
    }
    if kind.needsCallback { return [.replace(CallbackPrompt(kind, session))] }
    return [.answer(.outcome(kind.code, callbackAt: nil))]
  }
}
