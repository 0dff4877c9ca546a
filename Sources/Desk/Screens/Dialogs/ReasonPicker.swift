import Retention
import Terminal

/// Why the caller wants to leave, in two keys: the group's letter, the reason's digit.
struct ReasonPicker: Picker {
  let id = ScreenID.reasons
  private let groups: [ReasonGroup]
  private var group: ReasonGroup?
  var list: PickList

  init(_ session: Session) {
    groups = session.catalogue.reasonGroups
    list = ReasonPicker.groupList(groups, session)
  }

  mutating func back(_ session: Session) -> [Step] {
    guard group != nil else { return [.pop] }
    group = nil
    list = ReasonPicker.groupList(groups, session)
    return []
  }

  mutating func choose(_ index: Int, _ session: Session) -> [Step] {
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
