import Retention
import Terminal

/// What the agent can confirm on the call: the circumstances that the catalogue asks about and
/// nobody knows yet.
struct FactPicker: Screen {
  let id = ScreenID.facts
  let isOverlay = true
  private let open: [Circumstance]
  private var list: PickList

  init(for call: Call, _ dossier: Dossier, _ session: Session) {
    let known = dossier.subscriber.circumstances.union(call.confirmed)
    let open = session.catalogue.circumstances.filter { !known.contains($0.code) }
    self.open = open
    let title = open.isEmpty ? session.say.nothingToConfirm : session.say.chooseFact
    list = PickList(
      title: title,
      items: zip(PickList.keys, open).map { key, fact in
        PickList.Item(key: key, title: session.say(fact.title))
      })
  }

  mutating func type(_ key: Key, in session: Session) -> [Step]? {
    list.index(of: key).map { [.answer(.fact(open[$0].code))] }
  }

  mutating func perform(_ action: ActionID, in session: Session) -> [Step] {
    switch action {
    case .choose: return list.cursor.selection.map { [.answer(.fact(open[$0].code))] } ?? [.pop]
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
}
