import Retention
import Store
import Terminal

/// Where every call starts: a search field that is always typed in, and the subscribers that match
/// as they are typed, a page at a time.
struct FindScreen: Screen {
  let id = ScreenID.find
  private var field: TextField
  private var hits: [SearchHit] = []
  /// What stands in the list for each hit, written once and drawn often.
  private var rows: [[Span]] = []
  private var cursor = ListCursor(count: 0)
  private var total: Int?
  private var corrected: String?
  /// The number of the newest request; answers to older ones are dropped.
  private var newest = 0
  /// The search that the shown rows belong to.
  private var shownText: String?
  private var isLoadingMore = false
  private var hasMoved = false
  private var next: SearchCursor?
  /// Down was pressed on the last row before the next page was there.
  private var wantsDown = false
  private var taking: CommandID?
  /// Enter was pressed before the rows for what is typed were there; it takes the first of them.
  private var takesWhenFound = false
  private var listBox = Rect(x: 0, y: 0, width: 0, height: 0)

  init() { field = TextField("", limit: 200) }

  var isTyping: Bool { true }
  var isBusy: Bool { taking != nil || takesWhenFound }

  mutating func type(_ key: Key, in session: Session) -> [Step]? {
    if field.isEmpty, key == .character("?") || key == .character(":") { return nil }
    switch key {
    case .control("p"), .control("q"), .control("c"): return nil
    default: break
    }
    let before = field.text
    guard field.handle(key) else { return nil }
    return field.text == before ? [] : search(session)
  }

  mutating func paste(_ text: String, in session: Session) -> [Step] {
    field.insert(text.trimmed)
    return search(session)
  }

  func availability(of action: ActionID, in session: Session) -> Availability {
    switch action {
    case .takeCall where cursor.selection == nil && shownText == field.text,
      .pageDown where hits.isEmpty:
      .unavailable(why: whyNothing(session.say))
    case .clearSearch where field.isEmpty: .unavailable(why: session.say.searchHint)
    default: .available
    }
  }

  private func whyNothing(_ say: Speech) -> String {
    guard field.isEmpty else { return say.nothingFound(field.text) }
    return hits.isEmpty ? say.emptyStore : say.searchFirst
  }

  mutating func appear(in session: Session) -> [Step] { search(session) }
  mutating func resized(in session: Session) -> [Step] { loadAhead(session) }

  mutating func perform(_ action: ActionID, in session: Session) -> [Step] {
    switch action {
    case .takeCall: return take(in: session)
    case .clearSearch:
      field.text = ""
      return search(session)
    case .moveUp: return move(.up, session)
    case .moveDown: return move(.down, session)
    case .pageUp: return move(.pageUp, session)
    case .pageDown: return move(.pageDown, session)
    default: return []
    }
  }

  mutating func receive(_ reply: Reply, in session: Session) -> [Step] {
    switch reply {
    case .found(let result) where result.number == newest:
      show(result, session)
      guard takesWhenFound else {
        // Whoever looks through the list without a word gets the second page before asking.
        return field.isEmpty && !result.isMore ? loadAhead(session) : []
      }
      takesWhenFound = false
      return take(in: session)
    case .counted(let number, let count) where number == newest: total = count
    case .recorded(_, let call, _, _) where !call.isOpen && !field.isEmpty:
      // The next caller is someone else.
      field.text = ""
      return search(session)
    case .recorded(let command, let call, let dossier, let draft) where command == taking:
      taking = nil
      guard let dossier else { return [] }
      return [.push(CallScreen(call, dossier, session, draft: draft))]
    case .refused(let command, let refusal) where command == taking:
      taking = nil
      return [.toast(Toast(refusal.sentence(session.say, session.catalogue), .warning))]
    case .failed(let command, let failure) where command == taking:
      taking = nil
      return [.toast(Toast(failure.sentence(session.say), .error))]
    case .broken(let failure) where failure != .interrupted: takesWhenFound = false
    default: break
    }
    return []
  }

  mutating func click(_ mouse: Mouse, in session: Session) -> [Step] {
    switch mouse.action {
    case .wheelUp: return move(.up, session)
    case .wheelDown: return move(.down, session)
    case .press:
      guard let row = table(session).row(at: mouse.at, in: listBox) else { return [] }
      if row == cursor.selection { return take(in: session) }
      cursor.select(row)
      return []
    }
  }
}

// Searching: the field answers at once, the rows follow, and a page more is always on its way
// before it is asked for.
extension FindScreen {
  /// The rows of the list: all but title, field, rule, column titles and footer.
  private func pageLength(_ session: Session) -> Int { max(1, session.size.height - 5) }

  private mutating func search(_ session: Session) -> [Step] {
    newest += 1
    total = nil
    takesWhenFound = false
    isLoadingMore = false
    wantsDown = false
    let request = FindRequest(text: field.text, limit: pageLength(session), number: newest)
    return [.effect(.find(request))]
  }

  private mutating func show(_ result: FindResult, _ session: Session) {
    if result.isMore {
      hits += result.page.hits
      rows += result.page.hits.map { cells(of: $0, session) }
      cursor.resize(to: hits.count)
      if field.isEmpty, !hasMoved { cursor.deselect() }
      isLoadingMore = false
      if wantsDown { _ = cursor.handle(.down) }
    } else {
      hits = result.page.hits
      rows = hits.map { cells(of: $0, session) }
      cursor = ListCursor(count: hits.count)
      hasMoved = false
      // Enter must never take the first of all subscribers by itself.
      if field.isEmpty { cursor.deselect() }
      corrected = result.corrected
      isLoadingMore = false
    }
    wantsDown = false
    next = result.page.next
    shownText = field.text
  }

  private mutating func move(_ key: Key, _ session: Session) -> [Step] {
    let before = cursor.selection
    hasMoved = true
    _ = cursor.handle(key)
    wantsDown = key == .down && before != nil && before == cursor.selection && next != nil
    return loadAhead(session)
  }

  /// The next page, when less than a page is left below the selected row.
  private mutating func loadAhead(_ session: Session) -> [Step] {
    let page = pageLength(session)
    guard !isLoadingMore, let next, (cursor.selection ?? 0) + 2 * page > hits.count else {
      return []
    }
    isLoadingMore = true
    let request = FindRequest(
      text: corrected ?? field.text, limit: page, after: next, number: newest)
    return [.effect(.find(request))]
  }

  private mutating func take(in session: Session) -> [Step] {
    guard shownText == field.text else {
      takesWhenFound = true
      return []
    }
    guard let row = cursor.selection else { return [] }
    let command = CommandID(session.world)
    taking = command
    return [.effect(.perform(.open(hits[row].id), command))]
  }
}

extension FindScreen {
  mutating func draw(into grid: inout Grid, in box: Rect, _ session: Session) {
    let say = session.say
    var rest = box
    drawTitle(into: &grid, in: rest.cutTop(1), session)
    var line = rest.cutTop(1)
    _ = line.cutLeft(1)
    let label = say.searchLabel + " "
    let labelBox = line.cutLeft(TextWidth.columns(of: label))
    grid.put(label, at: labelBox.origin, Style(.textMuted), width: labelBox.width)
    _ = line.cutRight(1)
    let fieldBox = line
    Rule(.horizontal).draw(into: &grid, in: rest.cutTop(1))
    listBox = rest
    cursor.reveal(rows: table(session).rows(in: rest))
    if hits.isEmpty, shownText != nil {
      drawWords(whyNothing(say), into: &grid, in: rest)
    } else {
      table(session).draw(into: &grid, in: rest) { rows[$0] }
    }
    field.label = say.searchLabel
    field.placeholder = say.searchHint
    field.draw(into: &grid, in: fieldBox, hasFocus: true)
  }

  private func drawTitle(into grid: inout Grid, in box: Rect, _ session: Session) {
    let say = session.say
    var spans = [Span(" ")] + session.brand(say.findTitle) + [.spring]
    if let corrected { spans.append(Span(say.corrected(corrected) + "   ", .statusWarning)) }
    if let total { spans.append(Span(say.matches(total) + "   ", .textMuted)) }
    spans.append(Span("\(session.actor.name) ", .textMuted))
    Line(spans, on: .header, role: .heading).draw(into: &grid, in: box)
  }

  private func drawWords(_ words: String, into grid: inout Grid, in box: Rect) {
    let room = box.inset(columns: 2, rows: 1)
    for (row, line) in words.wrapped(to: room.width).prefix(room.height).enumerated() {
      grid.put(line, at: Point(x: room.minX, y: room.minY + row), Style(.textMuted))
    }
    grid.note(Semantic(.status, words, at: room))
  }

  private func table(_ session: Session) -> Table {
    let say = session.say
    return Table(
      say.findTitle,
      columns: [
        .init(say.nameColumn, .flexible(minimum: 16)),
        .init(say.accountColumn, .fixed(12)),
        .init(say.phoneColumn, .fixed(9), priority: 3),
        .init(say.planColumn, .flexible(minimum: 16), priority: 2),
        .init(say.monthlyColumn, .fixed(9), .right),
        .init(say.tenureColumn, .fixed(10), priority: 4, .right),
        .init(say.contractColumn, .fixed(15), priority: 1),
      ], cursor: cursor)
  }

  private func cells(of hit: SearchHit, _ session: Session) -> [Span] {
    let say = session.say
    return [
      Span(hit.name.isEmpty ? "–" : hit.name, .text), Span(hit.account, .textMuted),
      Span(hit.phone.masked, .textMuted), Span(hit.plan, .textMuted),
      Span(session.money(hit.monthlyCharge), .textMuted),
      Span(say.shortMonths(hit.tenureMonths), .textMuted),
      Span(say.contract(hit.contract), .textMuted),
    ]
  }
}

extension String {
  /// Without blanks and line ends around it, as a pasted phone number wants to be.
  var trimmed: String {
    var text = Substring(self)
    while text.first?.isWhitespace ?? false { text.removeFirst() }
    while text.last?.isWhitespace ?? false { text.removeLast() }
    return String(text)
  }
}
