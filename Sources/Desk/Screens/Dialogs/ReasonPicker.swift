import Retention
import Terminal

/// Why the caller wants to leave, in two keys: the group's letter, the reason's digit.
struct ReasonPicker: Screen {
  let id = ScreenID.reasons
  let isOverlay = true
  private let groups: [ReasonGroup]
  private var group: ReasonGroup?
  private var list: PickList

  init(_ session: Session) {
    groups = session.catalogue.reasonGroups
    list = ReasonPicker.groupList(groups, session)
  }

  mutating func type(_ key: Key, in session: Session) -> [Step]? {
    guard let index = list.index(of: key) else { return nil }
    return choose(index, session)
  }

  mutating func perform(_ action: ActionID, in session: Session) -> [Step] {
    switch action {
    case .choose: return list.cursor.selection.map { choose($0, session) } ?? []
    case .back where group != nil:
      group = nil
      list = ReasonPicker.groupList(groups, session)
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

  private mutating func choose(_ index: Int, _ session: Session) -> [Step] {
    if let group { return [.answer(.reason(group.reasons[index].code))] }
    let group = groups[index]
    self.group = group
    let items = group.reasons.enumerated().map { place, reason in
      PickList.Item(
        key: PickList.keys[min(place, PickList.keys.count - 1)], title: session.say(reason.title),
        detail: reason.code)
    }
    list = PickList(title: session.say(group.title), items: items)
    return []
  }

  private static func groupList(_ groups: [ReasonGroup], _ session: Session) -> PickList {
    PickList(
      title: session.say.chooseGroup,
      items: groups.map {
        PickList.Item(
          key: $0.code.lowercased().first ?? " ", title: session.say($0.title))
      })
  }
}
