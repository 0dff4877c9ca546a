import Retention
import Store
import Terminal

// What a line means: on every screen the same, and the letters are those of the keys.
extension PlainDesk {
  private var say: Speech { app.session.say }

  mutating func take(_ line: String) {
    let page = reading()
    if line.isEmpty { return takeNothing(page) }
    if page.field == .note { return takeNote(line, page) }
    if let row = row(line, page) { return choose(row, page) }
    switch line {
    case "?": announced += guide(page)
    case ".", say.againWord: refresh()
    case "m", say.moreWord: more(page)
    default: takeName(line, page)
    }
  }

  private mutating func takeName(_ line: String, _ page: Reading) {
    if page.field == .search || page.field == .filter, line.first == "/" {
      return write(String(line.dropFirst()).trimmed, page)
    }
    if let action = action(named: line) { return act(action) }
    if line == "q" { return act(.quit) }
    if page.field == .search || page.field == .answer { return write(line, page) }
    let parts = line.split(separator: " ")
    if parts.count == 2, let action = action(named: String(parts[0])),
      let row = row(String(parts[1]), page)
    {
      select(row)
      return act(action)
    }
    announced.append(say.plainUnknown(line))
  }

  /// An empty line is Enter, but where that could not be taken back it is the way back.
  private mutating func takeNothing(_ page: Reading) {
    guard let action = app.screen.id.forEmptyLine else { return more(page) }
    if action == .choose, page.selected.isEmpty, page.field == nil {
      return announced.append(say.plainChoose)
    }
    act(action)
  }

  /// The row that a key names; where digits are searched, too, only one that was told.
  private func row(_ key: String, _ page: Reading) -> Int? {
    let heard = page.field == .search ? told[app.depth]?.rows ?? 0 : Int.max
    let known = min(heard, page.rows.count)
    if let row = page.rows.prefix(known).firstIndex(where: { $0.key == key }) { return row }
    guard let number = Int(key), "\(number)" == key, number > 0, number <= known else { return nil }
    return number - 1
  }

  private mutating func choose(_ row: Int, _ page: Reading) {
    select(row)
    if let action = page.choosing { act(action) }
  }

  private mutating func more(_ page: Reading) {
    guard var told = told[app.depth], told.rows < page.rows.count else {
      return announced.append(say.plainNoMore)
    }
    told.rows += Self.pageRows
    self.told[app.depth] = told
    // What follows the rows that are about to be told is loaded by then.
    if page.field != nil { select(min(told.rows, page.rows.count) - 1) }
  }

  /// The text of the field is this, and nothing else.
  private mutating func write(_ text: String, _ page: Reading) {
    if page.field == .filter { act(.filter) }
    type(.key(.control("u")))
    if !text.isEmpty { type(.paste(text)) }
    switch page.field {
    case .filter: act(.finish)
    case .answer: act(.choose)
    default: break
    }
  }

  /// A line more of the note, recorded at once; a `-` begins it anew.
  private mutating func takeNote(_ line: String, _ page: Reading) {
    if let action = action(named: line) { return act(action) }
    let text = page.selected.isEmpty ? line : " " + line
    let count = page.selected.count + text.count
    guard count <= Call.noteLimit else {
      let refusal = Refusal.noteTooLong(count, limit: Call.noteLimit)
      return announced.append(refusal.sentence(say, app.session.catalogue))
    }
    type(line == "-" ? .key(.control("u")) : .paste(text))
    act(.finish)
  }
}

extension ScreenID {
  /// What an empty line does; nil reads on in a list. Written out, so that no key map can make it
  /// end a service.
  var forEmptyLine: ActionID? {
    switch self {
    case .call: .chooseOutcome
    case .outcomes, .terms, .callback, .voiceAsk, .voiceGive, .promise, .caseForm: .choose
    case .note, .filter, .caseFilter, .receipt, .voiceReply, .survey, .surveyWords, .verbatims:
      .finish
    case .resume: .goOn
    case .signIn, .locked: nil
    case .quitting, .conduct, .cancel, .reasons, .facts, .why, .risk, .help, .themes, .sorting,
      .refusal, .voiceConfirm, .promiseKind, .contact, .casePick,
      .caseText, .caseSubject, .loyalty:
      .back
    case .find, .log, .approvals, .promises, .kept, .cases, .caseFile, .pareto, .satisfaction: nil
    }
  }
}
