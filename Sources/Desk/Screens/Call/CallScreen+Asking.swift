import Retention
import Store
import Terminal

/// What a key asks of the store.
extension CallScreen {
  mutating func ask(_ command: CallCommand, _ session: Session) -> [Step] {
    let id = CommandID(session.world)
    pending = id
    return [.effect(.perform(.on(call.id, command), id))]
  }

  /// For an offer, or for the request for one.
  mutating func take(
    _ terms: Terms, of incentive: String, _ session: Session
  ) -> [Step] {
    defer { isAsking = false }
    return ask(
      isAsking
        ? .ask(incentive: incentive, terms: terms) : presenting(incentive, terms, session), session)
  }

  /// The selected offer's request that still waits.
  func openRequest(_ session: Session) -> Identifier<Approval>? {
    guard let row = cursor.selection,
      let approval = call.approval(of: ranked[row].incentive.code),
      approval.isOpen(at: session.now)
    else { return nil }
    return approval.id
  }

  mutating func presentNumber(_ number: Int, _ session: Session) -> [Step] {
    guard number <= ranked.count else { return [] }
    cursor.select(number - 1)
    return presentSelected(session)
  }

  mutating func presentSelected(_ session: Session) -> [Step] {
    guard let row = cursor.selection else { return [] }
    let offer = ranked[row]
    guard call.reason != nil else {
      return warn(Refusal.reasonMissing.sentence(session.say, session.catalogue))
    }
    if case .notMet(let obstacle) = offer.verdict {
      let title = session.say(offer.incentive.title)
      return warn(session.say.pair(title, obstacle.sentence(session.say, session.catalogue)))
    }
    if let steps = sayBefore(offer.incentive, session) { return steps }
    if let granted = call.approval(of: offer.incentive.code), granted.isUsable(at: session.now) {
      return ask(presenting(offer.incentive.code, granted.draft.terms, session), session)
    }
    isAsking = false
    switch offer.incentive.cost {
    case .stated, .statedMonths: return [.push(TermsPrompt(offer.incentive, session))]
    case .fixed, .monthly, .discount:
      return ask(presenting(offer.incentive.code, Terms(), session), session)
    }
  }

  func warn(_ words: String) -> [Step] { [.toast(Toast(words, .warning))] }

  /// The offer on the table, or for a yes or no the selected one if it was put off.
  func offerToAnswer(_ answer: Answer) -> Offer? {
    if let pending = call.pendingOffer { return pending }
    guard answer != .later, let row = cursor.selection else { return nil }
    let code = ranked[row].incentive.code
    return call.offers.last { $0.answer == .later && $0.incentive == code }
  }

  mutating func answer(_ answer: Answer, _ session: Session) -> [Step] {
    guard let offer = offerToAnswer(answer) else { return [] }
    return ask(.answer(offer.id, answer), session)
  }

  func explain(_ session: Session) -> [Step] {
    guard let row = cursor.selection else { return [] }
    return [.push(WhyScreen(ranked[row], meter(session), advice, session))]
  }

  /// The note goes first; only when it is recorded the call is closed, so that nothing typed is
  /// lost.
  mutating func close(
    _ outcome: String, _ callbackAt: Moment?, _ session: Session
  ) -> [Step] {
    let close = CallCommand.close(
      outcome: outcome, callbackAt: callbackAt, language: playLanguage)
    let noting = finishNote(session)
    guard note.text != call.note else { return noting + ask(close, session) }
    closing = close
    return noting
  }

  mutating func finishNote(_ session: Session) -> [Step] {
    isNoting = false
    let masking = maskCards(session)
    return note.text == call.note ? masking : masking + ask(.note(note.text), session)
  }

  /// Shows the note as it is kept, and says what is never kept.
  private mutating func maskCards(_ session: Session) -> [Step] {
    guard let masked = CardNumber.masked(note.text) else { return [] }
    note.text = masked
    return [.toast(Toast(session.say.cardMasked, .warning))]
  }

  var saveDraft: Step { .effect(.saveDraft(call, note: note.text)) }

  func staysOpen(_ session: Session) -> String {
    session.say.openCallStays(
      closing: session.label(of: .chooseOutcome, on: id),
      cancelling: session.label(of: .cancelService, on: id))
  }

  /// An empty note begins with what was said about the recording.
  mutating func beginNote(_ session: Session) {
    isNoting = true
    if note.isEmpty { note.text = session.say.noteStart(call.conduct) }
  }

  mutating func typeNote(_ key: Key, _ session: Session) -> [Step]? {
    let before = note.text
    guard note.handle(key) else { return nil }
    return note.text == before ? [] : [saveDraft]
  }
}
