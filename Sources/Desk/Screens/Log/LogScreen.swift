import Retention
import Store
import Terminal

/// Every offer and every call that ended without one, newest first; follows while others log.
/// Enter opens the whole call under the list.
struct LogScreen: Screen {
  var id: ScreenID { isFiltering ? .filter : .log }
  private var field = TextField("", limit: 200)
  private var isFiltering = false
  private var filter = LogFilter.none
  private(set) var rows: [LogRow] = []
  /// What stands in the list for each row, written once and drawn often.
  private var lines: [[Span]] = []
  private(set) var cursor = ListCursor(count: 0)
  private var newest = 0
  /// A page is on its way; another is wanted after it.
  private var isLoading = false
  private var isStale = false
  private var isLoadingMore = false
  private var hasMore = false
  private var isLoaded = false
  private(set) var isFollowing = true
  private var story: LogStory?
  /// The call whose story is open or on its way.
  private var opened: Identifier<Call>?
  private var listBox = Rect(x: 0, y: 0, width: 0, height: 0)
  private static let pageRows = 200
  /// Rows that are read again when somebody logs.
  private static let mostFollowed = 2000

  var isTyping: Bool { isFiltering }
  /// A net under file systems that tell nobody of a change.
  var wakeAfter: Int? { isFollowing ? 5000 : nil }

  mutating func type(_ key: Key, in session: Session) -> [Step]? {
    guard isFiltering else { return nil }
    switch key {
    case .enter, .escape, .down, .tab, .function, .control("q"), .control("c"), .control("p"):
      return nil
    default:
      let before = field.text
      guard field.handle(key) else { return nil }
      return field.text == before ? [] : search(session)
    }
  }

  mutating func paste(_ text: String, in session: Session) -> [Step] {
    isFiltering = true
    field.insert(text.trimmed)
    return search(session)
  }

  mutating func appear(in session: Session) -> [Step] { load() }

  mutating func perform(_ action: ActionID, in session: Session) -> [Step] {
    switch action {
    case .first: return move(.home)
    case .openRow: return openRow()
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
    default: break
    }
    return []
  }

  func availability(of action: ActionID, in session: Session) -> Availability {
    action == .openRow && rows.isEmpty ? .unavailable(why: session.say.logEmpty) : .available
  }

  mutating func receive(_ reply: Reply, in session: Session) -> [Step] {
    switch reply {
    case .log(let number, let page) where number == newest: return show(page, session)
    case .story(let call, let lines) where call.id == opened:
      let row = rows.first { $0.call == call.id }
      story = LogStory(call, of: row?.subscriberName ?? "", lines)
    case .storeChanged where isFollowing: return refresh()
    case .broken: isLoading = false
    default: break
    }
    return []
  }

  mutating func click(_ mouse: Mouse, in session: Session) -> [Step] {
    switch mouse.action {
    case .wheelUp: return move(.up)
    case .wheelDown: return move(.down)
    case .press:
      guard let row = table(session).row(at: mouse.at, in: listBox) else { return [] }
      if row == cursor.selection { return openRow() }
      cursor.select(row)
      return opened == nil ? [] : openRow()
    }
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
  private mutating func load() -> [Step] {
    newest += 1
    isLoading = true
    isStale = false
    isLoadingMore = false
    let limit = min(max(Self.pageRows, rows.count), Self.mostFollowed)
    return [.effect(.loadLog(LogRequest(filter: filter, limit: limit, number: newest)))]
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
    let selected = cursor.selection.map { rows[$0].cursor }
    let wasAtTop = cursor.selection ?? 0 == 0
    hasMore = page.count >= Self.pageRows && (isLoadingMore || page.count >= rows.count)
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
    return opened == nil ? [] : openRow()
  }

  private mutating func move(_ key: Key) -> [Step] {
    _ = cursor.handle(key)
    let refresh = opened == nil ? [] : openRow()
    guard hasMore, !isLoading, let row = cursor.selection, row >= rows.count - 2,
      let last = rows.last
    else { return refresh }
    newest += 1
    isLoadingMore = true
    isLoading = true
    let request = LogRequest(
      filter: filter, limit: Self.pageRows, before: last.cursor, number: newest)
    return refresh + [.effect(.loadLog(request))]
  }

  private mutating func openRow() -> [Step] {
    guard let row = cursor.selection else { return [] }
    opened = rows[row].call
    return [.effect(.loadStory(rows[row].call))]
  }
}

extension LogScreen {
  mutating func draw(into grid: inout Grid, in box: Rect, _ session: Session) {
    var rest = box
    drawTitle(into: &grid, in: rest.cutTop(1), session)
    let filterBox = rest.cutTop(1)
    drawRule(into: &grid, in: rest.cutTop(1), session)
    if let story {
      let lines = story.lines(session, width: rest.width - 2)
      let detail = rest.cutBottom(min(lines.count, max(3, rest.height - 6)))
      Rule(.horizontal).draw(into: &grid, in: rest.cutBottom(1))
      drawStory(lines, into: &grid, in: detail)
    }
    drawList(into: &grid, in: rest, session)
    drawFilter(into: &grid, in: filterBox, session)
  }

  private mutating func drawList(into grid: inout Grid, in box: Rect, _ session: Session) {
    listBox = box
    let table = table(session)
    cursor.reveal(rows: table.rows(in: box))
    if rows.isEmpty, isLoaded {
      let words = field.isEmpty ? session.say.logEmpty : session.say.logNothingMatches
      let room = box.inset(columns: 2, rows: 1)
      for (row, line) in words.wrapped(to: room.width).prefix(room.height).enumerated() {
        grid.put(line, at: Point(x: room.minX, y: room.minY + row), Style(.textMuted))
      }
      return
    }
    self.table(session).draw(into: &grid, in: box) { lines[$0] }
  }

  private func drawTitle(into grid: inout Grid, in box: Rect, _ session: Session) {
    let say = session.say
    let state =
      isFollowing
      ? Span("● \(say.live)", .statusOk) : Span("○ \(say.paused)", .statusNeutral)
    let left = [Span(" ")] + session.brand(say.logTitle) + [Span("   "), state]
    let rows = Span("   \(say.rows(rows.count, more: hasMore)) ", .textMuted)
    let actor = Span("   \(session.actor.name) ", .textMuted)
    let level = Span("  \(say.level(session.actor.level)) ", .textMuted)
    let right = [rows].followed(by: [[actor], [level]], in: box.width - left.columns)
    Line(left + [.spring] + right, on: .header, role: .heading).draw(into: &grid, in: box)
  }

  private mutating func drawFilter(into grid: inout Grid, in box: Rect, _ session: Session) {
    var rest = box
    grid.put(" / ", at: rest.cutLeft(3).origin, Style(isFiltering ? .accent : .textMuted))
    _ = rest.cutRight(1)
    field.label = session.say.title(of: .filter)
    field.placeholder = session.say.filterHint
    field.draw(into: &grid, in: rest, hasFocus: isFiltering)
  }

  /// The line under the filter says what in it is not understood.
  private func drawRule(into grid: inout Grid, in box: Rect, _ session: Session) {
    Rule(.horizontal).draw(into: &grid, in: box)
    guard let unclear = filter.unclear.first else { return }
    let words = session.say.filterProblem(unclear.words)
    grid.put(
      words, at: Point(x: box.minX + 3, y: box.minY), Style(.statusWarning),
      width: min(TextWidth.columns(of: words), box.width - 4))
  }

  private func drawStory(_ lines: [[Span]], into grid: inout Grid, in box: Rect) {
    var rest = box
    for spans in lines { Line([Span(" ")] + spans).draw(into: &grid, in: rest.cutTop(1)) }
  }

  private func table(_ session: Session) -> Table {
    let say = session.say
    return Table(
      say.logTitle,
      columns: [
        .init(say.timeColumn, .fixed(8)),
        .init(say.subscriberColumn, .flexible(minimum: 16)),
        .init(say.reasonColumn, .fixed(6), priority: 3),
        .init(say.offerColumn, .flexible(minimum: 18)),
        .init(say.moneyColumn, .fixed(8), priority: 4, .right),
        .init(say.answerColumn, .fixed(10), priority: 2),
        .init(say.outcomeColumn, .flexible(minimum: 17), priority: 1),
        .init(say.agentColumn, .flexible(minimum: 12), priority: 5),
      ], cursor: cursor, hasFocus: !isFiltering)
  }

  private func cells(of row: LogRow, _ session: Session) -> [Span] {
    let say = session.say
    let catalogue = session.catalogue
    let time = LocalTime(row.at, utcOffset: row.utcOffset)
    let isToday = time.day == session.today
    let clock = isToday ? say.clock(time) : say.dayInYear(time.day)
    let offer = row.incentive.map { code in catalogue.incentive(code).map { say($0.title) } ?? code
    }
    let outcome = row.outcome.flatMap(catalogue.outcome)
    return [
      Span(clock, .textMuted), Span(row.subscriberName, .textStrong), Span(row.reason ?? "–"),
      Span(offer ?? say.noOffer, offer == nil ? .textMuted : .text),
      Span(offer == nil ? "" : session.money(row.cost)),
      Span(
        row.answer.map(say.answer) ?? (offer == nil ? "" : say.waiting),
        row.answer?.style ?? .textMuted),
      Span(outcome.map { say($0.title) } ?? say.onCall, outcome?.style ?? .outcomePending),
      Span(row.agent, .textMuted),
    ]
  }
}
