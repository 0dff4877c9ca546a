import Retention
import Store
import Terminal

/// Loading: a page at a time, and again from the top when somebody logged.
extension LogScreen {
  mutating func search(_ session: Session) -> [Step] {
    filter = LogFilter(field.text, catalogue: session.catalogue, today: session.today)
    field.isInvalid = !filter.unclear.isEmpty
    close()
    return load()
  }

  mutating func close() {
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
  mutating func refresh() -> [Step] {
    guard !isLoading else {
      isStale = true
      return []
    }
    return load()
  }

  mutating func show(_ page: [LogRow], _ session: Session) -> [Step] {
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

  mutating func move(_ key: Key) -> [Step] {
    _ = cursor.handle(key)
    return moved()
  }

  /// The story of the selected row, and more rows behind the last.
  mutating func moved() -> [Step] {
    let refresh = opened == nil ? lookAhead() : openRow()
    guard let row = cursor.selection, row >= rows.count - 2 else { return refresh }
    return refresh + loadMore()
  }

  mutating func loadMore() -> [Step] {
    guard hasMore, !isLoading, let last = rows.last else { return [] }
    newest += 1
    isLoadingMore = true
    isLoading = true
    asked = Self.pageRows
    let request = LogRequest(filter: filter, limit: asked, before: last.cursor, number: newest)
    return [.effect(.loadLog(request))]
  }

  /// The same key that opened a call closes it.
  mutating func toggleRow() -> [Step] {
    guard let row = cursor.selection, opened == rows[row].call else { return openRow() }
    close()
    return []
  }

  mutating func openRow() -> [Step] {
    guard let row = cursor.selection else { return [] }
    opened = rows[row].call
    if let told, told.call.id == opened { story = told }
    return [.effect(.look(rows[row].call, .review))] + lookAhead()
  }

  /// The selected call is read before it is opened, unless it is known and nothing more can come.
  func lookAhead() -> [Step] {
    guard let row = cursor.selection else { return [] }
    let call = rows[row].call
    if let told, told.call.id == call, !told.call.isOpen { return [] }
    return [.effect(.loadStory(call))]
  }
}
