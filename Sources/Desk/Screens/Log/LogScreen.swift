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
  var lines: [[Span]] = []
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
  private var screenful = 1
  /// Rows that were asked for last.
  private var asked = 0
  private static let pageRows = 200
  /// Rows that are read again when somebody logs.
  private static let mostFollowed = 2000

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
    case .broken: isLoading = false
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

// Loading: a page at a time, and again from the top when somebody logged.
extension LogScreen {
  private mutating func search(_ session: Session) -> [Step] {
    filter = LogFilter(field.text, catalogue: session.catalogue, today: session.today)
    field.isInvalid = !filter.unclear.isEmpty
    close()
    return load()
  }

  private mutating func close() {
    story = nil
    opened = nil
  }

  /// From the top, as far as one has read.
  mutating func load() -> [Step] {
    newest += 1
    isLoading = true
    isStale = false
    isLoadingMore = false
    // One more than can be sorted shows that they are too many.
    asked =
      sorting != nil
      ? Sorting.mostRows + 1 : min(max(screenful, rows.count), Self.mostFollowed)
    return [.effect(.loadLog(LogRequest(filter: filter, limit: asked, number: newest)))]
  }

  /// One load at a time: what is logged meanwhile is read after it.
  private mutating func refresh() -> [Step] {
    guard !isLoading else {
      isStale = true
      return []
    }
    return load()
  }

  private mutating func show(_ page: [LogRow], _ session: Session) -> [Step] {
    guard let page = arranged(page, session) else {
      sorting = nil
      return load() + [.toast(Toast(session.say.tooManyToSort(Sorting.mostRows), .warning))]
    }
    let selected = cursor.selection.map { rows[$0].cursor }
    let wasAtTop = cursor.selection ?? 0 == 0
    hasMore = sorting == nil && page.count >= asked
    rows = isLoadingMore ? rows + page : page
    let written = page.map { cells(of: $0, session) }
    lines = isLoadingMore ? lines + written : written
    isLoading = false
    isLoadingMore = false
    isLoaded = true
    cursor.resize(to: rows.count)
    // The selection stays with its row; at the top it stays at the top and sees what is new.
    let place = wasAtTop && opened == nil ? 0 : rows.firstIndex { $0.cursor == selected }
    cursor.select(place ?? 0)
    if isStale { return load() }
    return (opened == nil ? lookAhead() : openRow()) + (isFilling ? loadMore() : [])
  }

  private mutating func move(_ key: Key) -> [Step] {
    _ = cursor.handle(key)
    return moved()
  }

  /// The story of the selected row, and more rows behind the last.
  private mutating func moved() -> [Step] {
    let refresh = opened == nil ? lookAhead() : openRow()
    guard let row = cursor.selection, row >= rows.count - 2 else { return refresh }
    return refresh + loadMore()
  }

  private mutating func loadMore() -> [Step] {
    guard hasMore, !isLoading, let last = rows.last else { return [] }
    newest += 1
    isLoadingMore = true
    isLoading = true
    asked = Self.pageRows
    let request = LogRequest(filter: filter, limit: asked, before: last.cursor, number: newest)
    return [.effect(.loadLog(request))]
  }

  /// The same key that opened a call closes it.
  private mutating func toggleRow() -> [Step] {
    guard let row = cursor.selection, opened == rows[row].call else { return openRow() }
    close()
    return []
  }

  private mutating func openRow() -> [Step] {
    guard let row = cursor.selection else { return [] }
    opened = rows[row].call
    if let told, told.call.id == opened { story = told }
    return lookAhead()
  }

  /// The selected call is read before it is opened, unless it is known and nothing more can come.
  private func lookAhead() -> [Step] {
    guard let row = cursor.selection else { return [] }
    let call = rows[row].call
    if let told, told.call.id == call, !told.call.isOpen { return [] }
    return [.effect(.loadStory(call))]
  }
}
