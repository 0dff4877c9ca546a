import Retention
import Terminal

/// How what was promised was kept, by whoever had to see to it: one's own, and everybody's for
/// those who may follow all of it up.
struct KeptScreen: Screen {
  let id = ScreenID.kept
  /// By name; all together first where there are several.
  private(set) var rows: [(owner: String?, rate: KeptRate)] = []
  private(set) var cursor = ListCursor(count: 0)
  private(set) var isLoaded = false
  var listBox = Rect(x: 0, y: 0, width: 0, height: 0)

  var isAwaited: Bool { !isLoaded }

  /// Days back that count.
  static let days = 90

  static func since(_ session: Session) -> Day { session.today.adding(days: -days) }

  private func load(_ session: Session) -> Step {
    .effect(.loadKept(since: Self.since(session)))
  }

  mutating func appear(in session: Session) -> [Step] { [load(session)] }

  mutating func perform(_ action: ActionID, in session: Session) -> [Step] {
    if action == .back { return [.pop] }
    _ = cursor.move(action)
    return []
  }

  mutating func receive(_ reply: Reply, in session: Session) -> [Step] {
    switch reply {
    case .kept(let rates): show(rates)
    case .storeChanged: return [load(session)]
    default: break
    }
    return []
  }

  private mutating func show(_ rates: [String: KeptRate]) {
    rows = rates.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
    if rows.count > 1 { rows.insert((nil, KeptRate(adding: rates.values)), at: 0) }
    isLoaded = true
    cursor.resize(to: rows.count)
  }

  mutating func select(row: Int, in session: Session) -> [Step] {
    cursor.select(row)
    return []
  }

  mutating func click(_ mouse: Mouse, in session: Session) -> [Step] {
    _ = cursor.take(mouse, on: table(session), in: listBox)
    return []
  }
}
