import Retention
import Store
import Terminal

/// What comes of an answer of the store: the call, and what stands around it, as they are now.
extension CallScreen {
  /// The call grew: rank again, and hand over to the receipt when it is closed.
  mutating func take(_ call: Call, _ session: Session) -> [Step] {
    let isNewReason = call.reason != self.call.reason
    let isGranted = call.accepted.count > self.call.accepted.count
    let isReordered = isNewReason || call.confirmed != self.call.confirmed
    self.call = call
    if call.confirmed.contains(Dossier.objection), !dossier.objectsToProfiling {
      dossier = dossier.objecting()
    }
    guard call.isOpen else {
      return [.replace(ReceiptScreen(call, dossier, playLanguage))]
    }
    if let closing {
      self.closing = nil
      return ask(closing, session)
    }
    rank(session, isReordered: isReordered)
    if isNewReason { cursor.select(0) }
    if let steps = presentWaiting(session) { return steps }
    // A yes may bring stamps, or be a promise.
    return [.effect(.loadPurse)] + (isGranted ? [.effect(.loadCare(call.subscriber))] : [])
  }

  /// What stands around the call may open or lock offers. A new case goes on at once.
  mutating func take(_ care: Care, _ session: Session) -> [Step] {
    let known = dossier.care.complaints.map(\.id)
    dossier.care = care
    rank(session)
    guard let new = care.complaints.first, !known.contains(new.id) else { return [] }
    return [.push(screen(of: new))]
  }

  /// Says once of each who else is at this subscriber.
  mutating func greet(_ looks: [Lookup], _ session: Session) -> [Step] {
    guard let look = looks.last(where: { $0.reason != .request }),
      greetedAt.map({ look.at > $0 }) ?? true
    else { return [] }
    greetedAt = look.at
    return [.toast(Toast(session.say.company(look), .warning))]
  }

  /// An answer, or what another desk has given, must not move the rows under the agent's fingers.
  mutating func rank(_ session: Session, isReordered: Bool = false) {
    let selected = cursor.selection.map { ranked[$0].incentive.code }
    let order = ranked.map(\.incentive.code)
    ranked = rankedOffers(for: call, in: session.situation(of: dossier))
    rankedPurse = session.purse
    if !isReordered { ranked.keep(order) }
    cursor.select(ranked.firstIndex { $0.incentive.code == selected } ?? 0)
    advise(session)
  }
}

extension [RankedOffer] {
  /// The same offers in an order they had before.
  fileprivate mutating func keep(_ order: [String]) {
    let byCode = Dictionary(map { ($0.incentive.code, $0) }) { first, _ in first }
    self = order.compactMap { byCode[$0] }
  }
}
