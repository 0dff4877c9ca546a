import Terminal

/// The themes, each worn as soon as the bar stands on it; Enter keeps it, Esc brings the former
/// one back.
struct ThemePicker: Screen {
  let id = ScreenID.themes
  let isOverlay = true
  private let names: [String]
  private let former: String
  private let isOverCall: Bool
  private var list: PickList

  init(_ session: Session, overCall isOverCall: Bool) {
    names = session.themes
    former = session.theme
    self.isOverCall = isOverCall
    let items = names.enumerated().map { place, name in
      PickList.Item(key: PickList.keys[min(place, PickList.keys.count - 1)], title: name)
    }
    list = PickList(
      title: session.say.name(of: .themes), items: items,
      selected: names.firstIndex(of: former) ?? 0)
  }

  func availability(of action: ActionID, in session: Session) -> Availability {
    action == .cancelService && !isOverCall
      ? .unavailable(why: session.say.noCallBelow) : .available
  }

  mutating func type(_ key: Key, in session: Session) -> [Step]? {
    guard let index = list.index(of: key) else { return nil }
    list.cursor.select(index)
    return wear
  }

  mutating func perform(_ action: ActionID, in session: Session) -> [Step] {
    switch action {
    case .choose: return wear + keep + [.pop]
    case .back: return [.wear(former), .pop]
    case .cancelService: return [.wear(former), .perform(.cancelService)]
    default:
      list.move(action)
      return wear
    }
  }

  mutating func draw(into grid: inout Grid, in box: Rect, _ session: Session) {
    list.draw(into: &grid, in: box)
  }

  private var selected: String? { list.cursor.selection.map { names[$0] } }
  private var wear: [Step] { selected.map { [.wear($0)] } ?? [] }
  private var keep: [Step] { selected.map { [.effect(.keepTheme($0))] } ?? [] }
}
