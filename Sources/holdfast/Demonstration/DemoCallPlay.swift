import Demo
import Retention
import Store

/// A call as far as it has been played.
struct DemoCallPlay {
  let script: DemoCall
  private var call: Call?

  init(_ script: DemoCall) { self.script = script }

  mutating func play(_ moment: DemoBeat.Moment, in store: Store, at now: Moment) throws {
    switch moment {
    case .hello:
      try tell(.open(script.subscriber), store)
      try tellOfRecording(store)
    case .step(.checkIdentity): try ask(.checkIdentity, store)
    case .step(.setReason(let code)): try ask(.setReason(code), store)
    case .step(.confirm(let code)): try ask(.confirm(code), store)
    case .step(.note(let text)): try ask(.note(text), store)
    case .step(.offer(let offer)):
      guard !hasAgreed(store) else { return }
      try sayBeforeOffers(store)
      try ask(.present(incentive: offer.incentive, terms: offer.terms), store)
    case .answer(let offer):
      guard let pending = call?.pendingOffer, pending.incentive == offer.incentive else { return }
      try ask(.answer(pending.id, offer.answer), store)
    case .close: try close(store, at: now)
    case .complaint, .measure: break
    case .survey: try survey(store)
    }
  }

  /// What the caller says of it all, where one may ask.
  private func survey(_ store: Store) throws {
    // Whoever looks at the desk finds somebody to ask.
    guard let call, !call.isOpen, call.subscriber != Showcase.newWithOpenFault.id,
      let outcome = call.outcome.flatMap(store.rules.catalogue.outcome)
    else { return }
    let answers = DemoSurvey(
      call: Int(call.id.rawValue), reason: call.reason ?? "", isKept: outcome.isKept,
      language: script.language)
    for command in answers.commands {
      let order = CareOrder(.survey(command), for: call.subscriber, on: call.id)
      do {
        _ = try store.perform(order, id: CommandID(store.world), by: script.agent)
      } catch is Refusal { return }
    }
  }

  private func hasAgreed(_ store: Store) -> Bool {
    call?.accepted.contains { offer in
      store.rules.catalogue.incentive(offer.incentive).map { !$0.family.isOwed } ?? false
    } ?? false
  }

  private mutating func close(_ store: Store, at now: Moment) throws {
    let closing = script.closing
    let kept = closing.kept.first { kept in
      call?.accepted.contains { $0.incentive == kept.incentive } ?? false
    }
    let callback = closing.callbackMinutes.map {
      contactTime(from: now.adding(milliseconds: Int64($0) * 60_000), store)
    }
    let outcomes = [
      kept?.outcome, call?.likelyOutcome(in: store.rules.catalogue)?.code, closing.otherwise,
    ]
    let wanted = kept == nil ? [closing.otherwise] : outcomes.compactMap(\.self)
    for outcome in wanted where call?.isOpen ?? false {
      try ask(
        .close(outcome: outcome, callbackAt: callback, language: script.language), store)
    }
  }

  private mutating func tellOfRecording(_ store: Store) throws {
    switch store.rules.book.jurisdiction.conduct.recording {
    case .none: break
    case .announce: try ask(.conduct(.recording(.announced)), store)
    case .agree: try ask(.conduct(.recording(.agreed)), store)
    }
  }

  /// What the place asks for before an offer.
  private mutating func sayBeforeOffers(_ store: Store) throws {
    let place = store.rules.book.jurisdiction
    if call?.conductBeforeOffers(in: place) == .registerFirst {
      try ask(.conduct(.registered), store)
    }
    if call?.conductBeforeOffers(in: place) == .askFirst {
      try ask(.conduct(.askedToOffer(allowed: true)), store)
    }
  }

  /// The first moment from one on at which somebody may be called.
  private func contactTime(from moment: Moment, _ store: Store) -> Moment {
    let place = store.rules.book.jurisdiction
    let time = store.world.local(moment)
    return place.isContactTime(time)
      ? moment : store.world.moment(place.nextContactTime(notBefore: time))
  }

  private mutating func ask(_ command: CallCommand, _ store: Store) throws {
    if let call { try tell(.on(call.id, command), store) }
  }

  /// What the rules refuse did not happen.
  private mutating func tell(_ command: Command, _ store: Store) throws {
    do {
      let id = CommandID(store.world)
      call = try store.perform(command, id: id, by: script.agent).call
    } catch is Refusal {}
  }
}
