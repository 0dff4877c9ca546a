import Retention
import Store
import Terminal

/// The other end: what is heard is typed, read once more, and the four characters to read back
/// appear. The call may be at another store of the site.
struct VoiceGiveScreen: Screen {
  enum Stage: Hashable {
    case hearing
    /// All is typed; one key gives the word.
    case confirming(VoiceSaid)
    case given(VoiceWord)
  }

  let isOverlay = true
  private(set) var stage = Stage.hearing
  private var form: VoiceForm
  private(set) var fault: String?
  private var pending: CommandID?

  init(_ session: Session) { form = VoiceForm(session.say) }

  var id: ScreenID {
    switch stage {
    case .hearing: .voiceGive
    case .confirming: .voiceConfirm
    case .given: .voiceReply
    }
  }
  var isBusy: Bool { pending != nil }
  var isTyping: Bool { stage == .hearing }

  mutating func type(_ key: Key, in session: Session) -> [Step]? {
    isTyping ? form.form.type(key) : nil
  }

  mutating func paste(_ text: String, in session: Session) -> [Step] {
    isTyping ? form.form.paste(text) : []
  }

  mutating func perform(_ action: ActionID, in session: Session) -> [Step] {
    switch (action, stage) {
    case (.choose, .hearing): submit(session)
    case (.nextField, .hearing): form.form.next()
    case (.grant, .confirming(let said)):
      let id = CommandID(session.world)
      pending = id
      return [.effect(.giveWord(said, id))]
    case (.back, .confirming): stage = .hearing
    case (.back, _), (.finish, _): return [.pop]
    default: break
    }
    return []
  }

  /// Enter goes on to what is empty before it reads.
  private mutating func submit(_ session: Session) {
    fault = nil
    switch form.read(session) {
    case .said(let said): stage = .confirming(said)
    case .incomplete: break
    case .wrong(let words): fault = words
    }
  }

  mutating func receive(_ reply: Reply, in session: Session) -> [Step] {
    switch reply {
    case .wordGiven(let command, let word) where command == pending:
      pending = nil
      stage = .given(word)
    case .refused(let command, let refusal) where command == pending:
      pending = nil
      stage = .hearing
      form.form.goTo(0)
      fault = refusal.sentence(session.say, session.catalogue)
    case .failed(let command, let failure) where command == pending:
      pending = nil
      stage = .hearing
      fault = failure.sentence(session.say)
    default: break
    }
    return []
  }

  func reading(in session: Session) -> Reading {
    let say = session.say
    var page = Reading(say.name(of: id))
    page.facts = [fault].compactMap(\.self)
    switch stage {
    case .hearing: form.form.ask(on: &page)
    case .confirming(let said): page.facts += paragraphs(said, session)
    case .given(let word):
      page.facts += [say.readBack(say.spelled(word.reply))] + paragraphs(word, session)
    }
    return page
  }

  /// What is about to be given, in one breath.
  private func paragraphs(_ said: VoiceSaid, _ session: Session) -> [String] {
    let say = session.say
    let title = session.catalogue.incentive(said.incentive).map { say($0.title) } ?? ""
    let cost = "\(session.money(said.cost))\u{A0}\(session.catalogue.currency.code)"
    return [
      say.asksFor(said.agent, "\(title) (\(said.incentive))", cost),
      say.spokenRequest(said.number, said.approval),
      say.yourWord(session.actor.name, session.actor.level),
    ]
  }

  private func paragraphs(_ word: VoiceWord, _ session: Session) -> [String] {
    let until = session.say.time(session.world.local(word.expiresAt))
    return [session.say.wordGiven(until: until)]
  }

  mutating func draw(into grid: inout Grid, in box: Rect, _ session: Session) {
    switch stage {
    case .hearing: drawForm(into: &grid, in: box, session)
    case .confirming(let said):
      TextDialog(title: session.say.name(of: id), paragraphs: paragraphs(said, session))
        .draw(into: &grid, in: box)
    case .given(let word): drawReply(word, into: &grid, in: box, session)
    }
  }

  private func drawForm(into grid: inout Grid, in box: Rect, _ session: Session) {
    let width = min(60, box.width - 6)
    let wrong = (fault ?? "").wrapped(to: width).prefix(2)
    let dialog = Dialog(
      title: session.say.name(of: id),
      content: Size(width: width, height: form.form.height + 1 + wrong.count))
    var inner = dialog.draw(into: &grid, in: box)
    form.form.draw(into: &grid, in: inner.cutTop(form.form.height), on: dialog.ground)
    let title = Line([Span(form.title(session) ?? "", .textStrong)], on: dialog.ground)
    title.draw(into: &grid, in: inner.cutTop(1))
    for line in wrong {
      Line([Span(line, .statusWarning)], on: dialog.ground).draw(
        into: &grid, in: inner.cutTop(1))
    }
  }

  private func drawReply(
    _ word: VoiceWord, into grid: inout Grid, in box: Rect, _ session: Session
  ) {
    let width = min(SpokenCode.size.width + 6, box.width - 6)
    let words = paragraphs(word, session).flatMap { $0.wrapped(to: width) }
    let dialog = Dialog(
      title: session.say.name(of: id),
      content: Size(width: width, height: SpokenCode.size.height + 1 + words.count))
    var inner = dialog.draw(into: &grid, in: box)
    SpokenCode(code: word.reply).draw(
      into: &grid, in: inner.cutTop(SpokenCode.size.height), on: dialog.ground, session.say)
    _ = inner.cutTop(1)
    for line in words {
      Line([Span(line)], on: dialog.ground).draw(into: &grid, in: inner.cutTop(1))
    }
  }
}
