import Retention
import Terminal

/// What the place asks to be said on this call, each thing at its moment.
extension CallScreen {
  /// What is to be said next; nil when all has been.
  func dueConduct(_ session: Session) -> ConductScreen.Subject? {
    let place = session.jurisdiction
    if place.conduct.recording != .none, call.conduct.recording == nil {
      return .recording(place.conduct.recording)
    }
    switch call.conductBeforeOffers(in: place) {
    case .registerFirst: return .register
    case .askFirst: return .askToOffer
    default: return nil
    }
  }

  func say(_ subject: ConductScreen.Subject, _ session: Session) -> [Step] {
    [.push(ConductScreen(subject, on: call, in: playLanguage, session))]
  }

  /// The next thing to be said, or the question whether an option may be told of.
  func sayNext(_ session: Session) -> [Step] {
    say(dueConduct(session) ?? .askToOffer, session)
  }

  func sayRecording(_ session: Session) -> [Step] {
    let notice = session.jurisdiction.conduct.recording
    return say(.recording(notice == .none ? .announce : notice), session)
  }

  /// What has to be said before the selected offer, if anything; the offer follows by itself.
  mutating func sayBefore(_ incentive: Incentive, _ session: Session) -> [Step]? {
    switch call.conductBefore(incentive, in: session.jurisdiction) {
    case .registerFirst:
      presentingNext = incentive.code
      return say(.register, session)
    case .askFirst:
      presentingNext = incentive.code
      return say(.askToOffer, session)
    case let refusal?: return warn(refusal.sentence(session.say, session.catalogue))
    case nil: return nil
    }
  }

  /// The offer that waited for something to be said.
  mutating func presentWaiting(_ session: Session) -> [Step]? {
    guard let code = presentingNext,
      let row = ranked.firstIndex(where: { $0.incentive.code == code })
    else { return nil }
    presentingNext = nil
    guard call.conduct.mayOffer != false else { return nil }
    cursor.select(row)
    return presentSelected(session)
  }

  /// What is to be said now, before the play; the number first where the law asks for it.
  func conductParts(_ session: Session, width: Int) -> [[[Span]]] {
    var parts: [[[Span]]] = []
    if session.jurisdiction.conduct.numberFirst, !call.isVerified, call.reason != nil {
      parts.append(lines(numberRead(session.catalogue.coreLines.number), .text, width))
    }
    guard let due = dueConduct(session) else { return parts }
    let aloud = Speech(playLanguage)
    let line =
      switch due {
      case .recording(let notice): aloud.recordingLine(notice)
      case .register: aloud.registeredLine(call.number)
      case .askToOffer: session.catalogue.coreLines.askFirst[playLanguage]
      }
    // Nobody is asked for an offer before there is a reason to make one.
    if due == .askToOffer && call.reason == nil { return parts }
    let label = session.say.sayFirst(session.label(of: .sayFirst, on: .call))
    parts.append(labelled(label, aloud.quoted(line), width))
    return parts
  }

  /// What was said, in the header: in words where there is room.
  func conductMark(_ session: Session, inWords: Bool) -> [Span] {
    guard let word = call.conduct.recording else { return [] }
    let key: StyleKey = word == .refused ? .statusWarning : .textMuted
    let mark = word == .refused ? "⊘" : "◉"
    return [Span("  \(mark)" + (inWords ? " \(session.say.recorded(word))" : ""), key)]
  }

  /// The same for whoever is told of the call.
  func conductFacts(_ say: Speech) -> [String] {
    var facts: [String] = []
    if let word = call.conduct.recording { facts.append(say.recorded(word)) }
    if call.conduct.registeredAt != nil { facts.append(say.wishRegistered) }
    if let isAllowed = call.conduct.mayOffer { facts.append(say.mayOffer(isAllowed)) }
    return facts
  }
}
