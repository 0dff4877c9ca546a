import Retention
import Store
import Terminal

/// Every offer and every call that ended without one, newest first; follows while others log.
/// Enter opens the whole call under the list.
struct LogScreen: Screen {
  var id: ScreenID { isFiltering ? .filter : .log }
  var field = TextField("", limit: 200)
  var isFiltering = false
  var filter = LogFilter.none
  var rows: [LogRow] = []
  /// What stands in the list for each row, written once and drawn often.
  var lines: [[Span]] = [] { didSet { painted.forget() } }
  var painted = PaintedRows()
  var cursor = ListCursor(count: 0)
  var newest = 0
  /// A page is on its way; another is wanted after it.
  var isLoading = false
  var isStale = false
  var isLoadingMore = false
  var hasMore = false
  var isLoaded = false
  var isFollowing = true
  /// Nil: newest first.
  var sorting: Sorting?
  /// Requests that wait for a higher level's word, for those who may answer some.
  var waiting = 0
  /// What stands under the list; the former one until that of another call is there.
  var story: LogStory?
  /// Of the selected call, before it is opened.
  var told: LogStory?
  /// The call whose story is open or on its way.
  var opened: Identifier<Call>?
  var listBox = Rect(x: 0, y: 0, width: 0, height: 0)
  /// The rows that a screen shows: as many are read first, the rest of a page when they stand there.
  var screenful = 1
  /// Rows that were asked for last.
  var asked = 0
  static let pageRows = 200
  /// Rows that are read again when somebody logs.
  static let mostFollowed = 2000

  var isTyping: Bool { isFiltering }
  var isAwaited: Bool { !isLoaded }
  /// A net under file systems that tell nobody of a change.
  var wakeAfter: Int? { isFollowing ? 5000 : nil }

  mutating func type(_ key: Key, in session: Session) -> [Step]? {
    guard isFiltering else { return nil }
    let before = field.text
    guard field.handle(key) else { return nil }
    return field.text == before ? [] : search(session)
  }

  mutating func paste(_ text: String, in session: Session) -> [Step] {
    isFiltering = true
    field.insert(text.trimmed)
    return search(session)
  }

  /// Less than a page is shown, and the rest is on its way.
  var isFilling: Bool { hasMore && rows.count < Self.pageRows }

  mutating func appear(in session: Session) -> [Step] {
    screenful = max(1, session.size.height)
    return load() + countApprovals(session)
  }

  mutating func resized(in session: Session) -> [Step] {
    screenful = max(1, session.size.height)
    return []
  }

  mutating func perform(_ action: ActionID, in session: Session) -> [Step] {
    switch action {
    case .first: return move(.home)
    case .openRow: return toggleRow()
    case .filter: isFiltering = true
    case .finish: isFiltering = false
    case .clearSearch:
      isFiltering = false
      field.text = ""
      return search(session)
    case .follow:
      isFollowing.toggle()
      return isFollowing ? load() : []
    case .back: return back(session)
    case .moveUp: return move(.up)
    case .moveDown: return move(.down)
    case .pageUp: return move(.pageUp)
    case .pageDown: return move(.pageDown)
    case .last: return move(.end)
    case .sort:
      let table = table(session)
      let columns = Array(table.columns.indices)
      return [.push(SortPicker(table, columns: columns, sorting: sorting, session))]
    default: break
    }
    return []
  }

  func availability(of action: ActionID, in session: Session) -> Availability {
    [.openRow, .sort].contains(action) && rows.isEmpty
      ? .unavailable(why: session.say.logEmpty) : .available
  }

  mutating func receive(_ reply: Reply, in session: Session) -> [Step] {
    switch reply {
    case .log(let number, let page) where number == newest: return show(page, session)
    case .story(let call, let lines):
      guard let row = rows.first(where: { $0.call == call.id }) else { return [] }
      told = LogStory(call, of: row.subscriberName, lines)
      if call.id == opened { story = told }
    case .approvals(let queue): waiting = queue.count
    case .storeChanged: return (isFollowing ? refresh() : []) + countApprovals(session)
    case .broken:
      isLoading = false
      // A look that could not be noted is over.
      close()
    default: break
    }
    return []
  }

  mutating func select(row: Int, in session: Session) -> [Step] {
    close()
    cursor.select(row)
    return moved()
  }

  mutating func accept(_ choice: Choice, in session: Session) -> [Step] {
    if case .column(let column) = choice { sort(by: column, session) } else { [] }
  }

  mutating func click(_ mouse: Mouse, in session: Session) -> [Step] {
    switch mouse.action {
    case .wheelUp: return move(.up)
    case .wheelDown: return move(.down)
    case .press:
      let table = table(session)
      if let column = table.column(at: mouse.at, in: listBox) { return sort(by: column, session) }
      guard let row = table.row(at: mouse.at, in: listBox) else { return [] }
      if row == cursor.selection { return toggleRow() }
      cursor.select(row)
      return opened == nil ? lookAhead() : openRow()
    }
  }

  private func countApprovals(_ session: Session) -> [Step] {
    session.actor.level > .agent ? [.effect(.loadApprovals)] : []
  }

  /// One level back: the open call, then the filter, then the screen.
  private mutating func back(_ session: Session) -> [Step] {
    if opened != nil {
      close()
      return []
    }
    guard !field.isEmpty else { return [.pop] }
    field.text = ""
    return search(session)
  }
}
