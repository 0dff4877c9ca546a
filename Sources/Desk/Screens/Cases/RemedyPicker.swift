import Retention
import Terminal

/// What is done for the subscriber: one of the catalogue's remedies, or something of a kind.
struct RemedyPicker: Screen {
  let id = ScreenID.casePick
  let isOverlay = true
  private let choices: [(kind: Remedy.Kind, incentive: String?)]
  private var list: PickList

  init(_ session: Session) {
    let say = session.say
    let known = session.catalogue.incentives.compactMap { incentive in
      Remedy.Kind(incentive.family).map { (kind: $0, incentive: incentive) }
    }
    choices =
      Remedy.Kind.allCases.map { ($0, nil) } + known.map { ($0.kind, $0.incentive.code) }
    let kinds = Remedy.Kind.allCases.map { PickList.Item(key: " ", title: say.remedy($0)) }
    let named = known.map { kind, incentive in
      PickList.Item(
        key: " ", title: say(incentive.title), detail: say.remedy(kind))
    }
    let items = (kinds + named).prefix(PickList.keys.count).enumerated().map { place, item in
      PickList.Item(key: PickList.keys[place], title: item.title, detail: item.detail)
    }
    list = PickList(title: say.title(.propose), items: items)
  }

  mutating func type(_ key: Key, in session: Session) -> [Step]? {
    list.index(of: key).map(choose)
  }

  mutating func perform(_ action: ActionID, in session: Session) -> [Step] {
    switch action {
    case .choose: return list.cursor.selection.map(choose) ?? []
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

  private func choose(_ place: Int) -> [Step] {
    [.answer(.remedy(choices[place].kind, incentive: choices[place].incentive))]
  }
}
