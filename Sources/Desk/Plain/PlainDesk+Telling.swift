import Retention
import Store
import Terminal

// What is told: first what was announced, then what is new, each thing on a line of its own.
extension PlainDesk {
  private var say: Speech { app.session.say }

  mutating func tell() -> [String] {
    var lines = [app.takeNotice()].compactMap(\.self) + announced
    announced = []
    if !isFinished { lines += news(isQuiet: !lines.isEmpty) }
    return lines.map { SafeText($0).description }
  }

  private mutating func news(isQuiet: Bool) -> [String] {
    let page = reading()
    let screen = app.screen
    told = told.filter { $0.key <= app.depth }
    let known = told[app.depth].flatMap { $0.id == screen.id ? $0 : nil }
    var now = Told(id: screen.id, title: page.title, topic: page.topic, rows: page.head)
    if let known, known.topic == page.topic { now = known }
    let lines = page.lines(rows: now.rows, say)
    let hints = hints(page)
    let fresh = lines.filter { !now.lines.contains($0) }
    let news = fresh + hints.filter { known?.hints.contains($0) != true }
    let isElsewhere = last != screen.id || known == nil
    let isOther = now.lines.isEmpty && known?.title != page.title
    defer {
      now.lines = Set(lines)
      now.hints = (known?.hints ?? []).union(hints)
      last = screen.id
      // A field is told anew each time: its page is short, and it comes between others.
      if page.field != .note, page.field != .answer { told[app.depth] = now }
    }
    if isElsewhere || isOther { return [page.title] + news }
    return news.isEmpty && !isQuiet ? [say.plainNoChange] : news
  }

  /// What can be done here and now.
  private func hints(_ page: Reading) -> [String] {
    app.hintedActions(of: app.screen).filter { isTyped($0) }.compactMap { line(of: $0, page) }
  }

  /// All that can be typed here, and why some of it cannot now.
  func guide(_ page: Reading) -> [String] {
    let actions = app.session.keys.actions(of: app.screen.id).filter {
      isTyped($0) && $0.id != .quit
    }
    let lines = actions.compactMap { action -> String? in
      guard let line = line(of: action, page) else { return nil }
      switch app.screen.may(action.id, in: app.session) {
      case .available: return line
      case .unavailable(let why): return say.pair(line, why)
      }
    }
    let hasRows = page.field == nil && !page.rows.isEmpty
    return lines + (hasRows ? [say.plainRowGuide] : []) + say.plainGuide
  }

  /// `y  accepted`
  private func line(of action: Action, _ page: Reading) -> String? {
    let title = say.title(of: action.id)
    if action.id == app.screen.id.forEmptyLine {
      let lead = Key.enter.label(say) + "  "
      guard action.id == .choose else { return lead + title }
      return page.selected.isEmpty ? nil : lead + say.pair(title, page.selected)
    }
    let key = action.id == .present ? action.shown : action.letter
    let isNote = app.screen.id == .note
    let name =
      isNote
      ? action.keyLabel(whileTyping: true, say) : key ?? say.plainWord(for: action.id) ?? title
    return name == title ? title : "\(name)  \(title)"
  }

  /// What is moved by arrows on a screen is a number here, and looks are none.
  private func isTyped(_ action: Action) -> Bool {
    switch action.id {
    case .moveUp, .moveDown, .pageUp, .pageDown, .first, .last, .chooseTheme, .copyNumber, .mouseOn,
      .mouseOff,
      .palette, .suspend, .help, .takeCall, .clearSearch, .openRow, .filter, .follow:
      false
    case .choose: app.screen.id.forEmptyLine == .choose
    default: true
    }
  }

  /// By its letter, by the word for it, or by its title as it is read out.
  func action(named line: String) -> ActionID? {
    let folded = Folding.fold(line)
    let isNote = app.screen.id == .note
    return app.session.keys.actions(of: app.screen.id).filter { isTyped($0) }.first { action in
      // Only the whole word ends a service.
      if action.id != .endService, action.has(key: line, say) { return true }
      guard !isNote, !folded.isEmpty else { return false }
      // The words are few, and known from the manual in any language.
      let words = Language.allCases.compactMap { Speech($0).plainWord(for: action.id) }
      let names = [say.title(of: action.id)] + words
      return names.contains { Folding.fold($0) == folded }
    }?.id
  }
}

extension Reading {
  func lines(rows count: Int, _ say: Speech) -> [String] {
    let shown = rows.prefix(count)
    let left = max(rows.count, total ?? 0) - shown.count
    return facts + shown.map { "\($0.key)  \($0.words)" }
      + (left > 0 ? ["m  " + say.plainMore(left)] : [])
  }
}

extension Action {
  /// The first key that is typed as what it is.
  fileprivate var letter: String? {
    keys.lazy.compactMap { key in
      if case .character(let letter) = key, letter != " " { String(letter) } else { nil }
    }.first
  }

  /// Whether a line is the name of one of its keys; only letters are told apart by case.
  fileprivate func has(key line: String, _ say: Speech) -> Bool {
    keyLabels(say).contains { label in
      label == line || label.count > 1 && label.lowercased() == line.lowercased()
    }
  }
}
