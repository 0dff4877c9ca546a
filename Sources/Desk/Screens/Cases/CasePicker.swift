import Retention
import Terminal

/// Which of a subscriber's open cases, or a new one.
struct CasePicker: Screen {
  let id = ScreenID.casePick
  let isOverlay = true
  private let cases: [Identifier<Complaint>]
  private var list: PickList

  init(_ complaints: [Complaint], _ session: Session) {
    let say = session.say
    let open = complaints.filter(\.isOpen).mostUrgentFirst(by: session.book.caseTimes).prefix(20)
    cases = open.map(\.id)
    let items = open.enumerated().map { place, complaint in
      let title = session.complaints.category(complaint.draft.category).map { say($0.title) }
      return PickList.Item(
        key: PickList.keys[place],
        title: "\(say.caseNumber(complaint.id)) \(title ?? complaint.draft.category)",
        detail: say.stage(complaint.stage))
    }
    list = PickList(
      title: say.casesTitle, items: items + [PickList.Item(key: "n", title: say.newCase)])
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
    [.answer(.chosenCase(cases.indices.contains(place) ? cases[place] : nil))]
  }
}
