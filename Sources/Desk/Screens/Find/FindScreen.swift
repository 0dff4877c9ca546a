import Retention
import Store
import Terminal

/// Where every call starts: a search field that is always typed in, and the subscribers that match
/// as they are typed, a page at a time.
struct FindScreen: Screen {
  let id = ScreenID.find
  var field: TextField
  var hits: [SearchHit] = []
  /// What stands in the list for each hit, written once and drawn often.
  var rows: [[Span]] = [] { didSet { painted.forget() } }
  var painted = PaintedRows()
  var cursor = ListCursor(count: 0)
  var total: Int?
  var corrected: String?
  /// The number of the newest request; answers to older ones are dropped.
  var newest = 0
  /// The search that the shown rows belong to.
  var shownText: String?
  var isLoadingMore = false
  var hasMoved = false
  /// Until something else is searched.
  var sorting: Sorting?
  var next: SearchCursor?
  /// Down was pressed on the last row before the next page was there.
  var wantsDown = false
  /// The call that is being recorded, and with whom.
  var taking: (command: CommandID, hit: SearchHit)?
  /// Enter was pressed before the rows for what is typed were there; it takes the first of them.
  var takesWhenFound = false
  var listBox = Rect(x: 0, y: 0, width: 0, height: 0)
  /// What was promised and is due by tonight; shown as long as nothing is searched.
  var duePromises: [PromiseRow] = []

  init() { field = TextField("", limit: 200) }

  var isTyping: Bool { true }
  var isBusy: Bool { taking != nil || takesWhenFound }

  mutating func type(_ key: Key, in session: Session) -> [Step]? {
    // With nothing typed yet, the marks that open help and palette are no beginning of a name.
    if field.isEmpty, session.keys.opensHelp(key, on: id) { return nil }
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
    case .quit, .suspend: .available
    case _ where taking != nil:
      .unavailable(why: session.say.saving(session.label(of: .quit, on: id, whileTyping: true)))
    case .takeCall where cursor.selection == nil && shownText == field.text,
      .pageDown where hits.isEmpty, .sort where hits.isEmpty:
      .unavailable(why: whyNothing(session.say))
    case .clearSearch where field.isEmpty: .unavailable(why: session.say.searchHint)
    default: .available
    }
  }

  func whyNothing(_ say: Speech) -> String {
    guard field.isEmpty else { return say.nothingFound(field.text) }
    return hits.isEmpty ? say.emptyStore : say.searchFirst
  }

  mutating func appear(in session: Session) -> [Step] {
    search(session) + [.effect(.loadPromises)]
  }
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
    case .sort:
      let picker = SortPicker(
        table(session), columns: Self.sortable, sorting: sorting, session)
      return [.push(picker)]
    default: return []
    }
  }

  mutating func receive(_ reply: Reply, in session: Session) -> [Step] {
    switch reply {
    case .found(let result) where result.number == newest:
      show(result, session)
      if sorting != nil { return arrange(session) }
      guard takesWhenFound else {
        // Whoever looks through the list without a word gets the second page before asking.
        return field.isEmpty && !result.isMore ? loadAhead(session) : []
      }
      takesWhenFound = false
      return take(in: session)
    case .counted(let number, let count) where number == newest: total = count
    case .promises(let rows):
      duePromises = rows.filter { session.world.local($0.promise.dueAt).day <= session.today }
    case .storeChanged: return [.effect(.loadPromises)]
    case .cared: return [.effect(.loadPromises)]
    case .recorded(_, let call, _, _) where !call.isOpen:
      guard !field.isEmpty else { return [.effect(.loadPromises)] }
      // The next caller is someone else.
      field.text = ""
      return search(session) + [.effect(.loadPromises)]
    case .recorded(let command, let call, let dossier, let draft) where command == taking?.command:
      taking = nil
      guard let dossier else { return [] }
      return [.push(CallScreen(call, dossier, session, draft: draft))]
    case .refused(let command, let refusal) where command == taking?.command:
      taking = nil
      return [.toast(Toast(refusal.sentence(session.say, session.catalogue), .warning))]
    case .failed(let command, let failure) where command == taking?.command:
      taking = nil
      return [.toast(Toast(failure.sentence(session.say), .error))]
    case .broken(let failure) where failure != .interrupted: takesWhenFound = false
    default: break
    }
    return []
  }

  mutating func select(row: Int, in session: Session) -> [Step] {
    hasMoved = true
    cursor.select(row)
    return loadAhead(session)
  }

  mutating func accept(_ choice: Choice, in session: Session) -> [Step] {
    if case .column(let column) = choice { sort(by: column, session) } else { [] }
  }

  mutating func click(_ mouse: Mouse, in session: Session) -> [Step] {
    switch mouse.action {
    case .wheelUp: return move(.up, session)
    case .wheelDown: return move(.down, session)
    case .press:
      let table = table(session)
      if let column = table.column(at: mouse.at, in: listBox) { return sort(by: column, session) }
      guard let row = table.row(at: mouse.at, in: listBox) else { return [] }
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

  mutating func search(_ session: Session) -> [Step] {
    newest += 1
    sorting = nil
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
      total = result.page.total
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
    taking = (command, hits[row])
    return [.effect(.perform(.open(hits[row].id), command))]
  }
}
