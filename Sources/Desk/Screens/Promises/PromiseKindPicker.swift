import Retention
import Terminal

/// What is promised: the first of two steps.
struct PromiseKindPicker: Screen {
  let id = ScreenID.promiseKind
  let isOverlay = true
  private var list: PickList

  init(_ session: Session) {
    list = PickList(
      title: session.say.promiseTitle,
      items: zip(PickList.keys, Promise.Kind.allCases).map { key, kind in
        PickList.Item(key: key, title: session.say.promise(kind))
      })
  }

  mutating func type(_ key: Key, in session: Session) -> [Step]? {
    list.index(of: key).map { choose($0, session) }
  }

  mutating func perform(_ action: ActionID, in session: Session) -> [Step] {
    switch action {
    case .choose: return list.cursor.selection.map { choose($0, session) } ?? []
    case .back: return [.pop]
    case .cancelService: return [.perform(.cancelService)]
    default: list.move(action)
    }
    return []
  }

  private func choose(_ place: Int, _ session: Session) -> [Step] {
    [.replace(PromiseForm(.make(Promise.Kind.allCases[place]), session))]
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
