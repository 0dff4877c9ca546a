import Insight
import Retention
import Store
import Terminal

/// The call: everything for the decision on one screen, every answer one key. The drawing stands
/// in the files beside this one.
struct CallScreen: Screen {
  var id: ScreenID { isNoting ? .note : .call }
  var call: Call
  var dossier: Dossier
  var ranked: [RankedOffer]
  var cursor: ListCursor
  var note: TextField
  var isNoting = false
  var playLanguage: Language
  var offersBox = Rect(x: 0, y: 0, width: 0, height: 0)
  /// The command that the store is asked for; its reply ends the waiting.
  var pending: CommandID?
  /// The terms that are typed are for a request, not for an offer.
  var isAsking = false
  /// What the team had left when the offers were ranked.
  var rankedPurse: Purse?
  /// What the offers would add; nil where nothing may or can be said of it.
  var advice: OfferAdvice?
  /// How the call is to end, once its note is recorded.
  var closing: CallCommand?
  /// The offer that is made as soon as what has to be said before it was said.
  var presentingNext: String?
  /// When the last of those looked who were told of.
  var greetedAt: Moment?

  init(_ call: Call, _ dossier: Dossier, _ session: Session, draft: String? = nil) {
    self.call = call
    self.dossier = dossier
    ranked = rankedOffers(for: call, in: session.situation(of: dossier))
    rankedPurse = session.purse
    cursor = ListCursor(count: ranked.count)
    note = TextField("", limit: Call.noteLimit)
    note.text = draft ?? call.note
    // What the desk was told goes before what billing says.
    playLanguage = dossier.care.contact.language ?? session.say.language
    advise(session)
  }

  mutating func appear(in session: Session) -> [Step] { [.effect(.loadPurse)] }

  var isBusy: Bool { pending != nil }
  var isTyping: Bool { isNoting }
  /// The clocks show seconds.
  var wakeAfter: Int? { 1000 }
  var showsClock: Bool { true }

  mutating func type(_ key: Key, in session: Session) -> [Step]? {
    if isNoting { return typeNote(key, session) }
    guard case .character(let letter) = key, let digit = letter.wholeNumberValue,
      (1...9).contains(digit)
    else { return nil }
    return presentNumber(digit, session)
  }

  mutating func paste(_ text: String, in session: Session) -> [Step] {
    isNoting = true
    note.insert(text)
    return [saveDraft]
  }

  mutating func perform(_ action: ActionID, in session: Session) -> [Step] {
    switch action {
    case .checkIdentity: return ask(.checkIdentity, session)
    case .setReason: return [.push(ReasonPicker(session))]
    case .confirmFact: return [.push(FactPicker(for: call, dossier, session))]
    case .present: return presentSelected(session)
    case .accept: return answer(.accepted, session)
    case .decline: return answer(.declined, session)
    case .later: return answer(.later, session)
    case .askApproval: return askForApproval(session)
    case .withdrawRequest:
      return openRequest(session).map { ask(.withdraw($0), session) } ?? []
    case .byVoice:
      return openRequest(session).map { [.push(VoiceAskScreen($0, on: call.id, session))] } ?? []
    case .makePromise: return [.push(PromiseKindPicker(session))]
    case .editContact: return [.push(ContactScreen(dossier.care, playLanguage, session))]
    case .handleCase: return handleCase(session)
    case .explain: return explain(session)
    case .explainRisk: return [.push(RiskScreen(dossier, session))]
    case .openLoyalty: return [.push(LoyaltyScreen(dossier, session))]
    case .editNote: beginNote(session)
    case .sayFirst: return sayNext(session)
    case .sayRecording: return sayRecording(session)
    case .sayRegistered: return say(.register, session)
    case .askToOffer: return say(.askToOffer, session)
    case .finish: return finishNote(session)
    case .copyNumber: return [.copy(call.number.text)]
    case .playLanguage: playLanguage = playLanguage.next
    case .chooseOutcome: return [.push(OutcomePicker(for: call, dossier, session))]
    case .cancelService:
      guard let kind = session.catalogue.cancellation else { return [] }
      return [.push(CancelScreen(by: kind, call, dossier, session))]
    case .back: return [.toast(Toast(staysOpen(session), .warning))]
    default: _ = cursor.move(action)
    }
    return []
  }

  func availability(of action: ActionID, in session: Session) -> Availability {
    let say = session.say
    switch action {
    case .checkIdentity where call.isVerified:
      return .unavailable(why: Refusal.alreadyVerified.sentence(say, session.catalogue))
    case .accept where offerToAnswer(.accepted) == nil,
      .decline where offerToAnswer(.declined) == nil,
      .later where call.pendingOffer == nil:
      return .unavailable(why: Refusal.noSuchOffer.sentence(say, session.catalogue))
    case .present where call.reason == nil:
      return .unavailable(why: Refusal.reasonMissing.sentence(say, session.catalogue))
    case .present:
      guard let pending = call.pendingOffer else { return .available }
      let refusal = Refusal.offerPending(pending.incentive)
      return .unavailable(why: refusal.sentence(say, session.catalogue))
    case .askApproval: return askingAvailability(session)
    case .withdrawRequest where openRequest(session) == nil,
      .byVoice where openRequest(session) == nil:
      return .unavailable(why: Refusal.noSuchApproval.sentence(say, session.catalogue))
    case .copyNumber: return session.clipboard.availability(say)
    case .sayFirst where dueConduct(session) == nil && call.conduct.mayOffer != false:
      return .unavailable(why: say.nothingToSay)
    case .sayRegistered where call.conduct.registeredAt != nil:
      return .unavailable(why: say.wishRegistered)
    default: return .available
    }
  }

  mutating func accept(_ choice: Choice, in session: Session) -> [Step] {
    switch choice {
    case .column, .words: []
    case .promise(let command): ask(.promise(command), session)
    case .contact(let command): ask(.contact(command), session)
    case .reason(let code): ask(.setReason(code), session)
    case .fact(let code): ask(.confirm(code), session)
    case .terms(let incentive, let terms): take(terms, of: incentive, session)
    case .outcome(let code, let callbackAt): close(code, callbackAt, session)
    case .end(let code): close(code, nil, session)
    case .conduct(let step): ask(.conduct(step), session)
    case .chosenCase(let id): openCase(id, session)
    case .category(let code): newCase(code, session)
    case .complaint(let draft): ask(.complaint(.open(draft)), session)
    case .cared(let care): take(care, session)
    case .remedy, .proposal, .cause, .said, .subject: []
    case .loyalty(let command): ask(.loyalty(command), session)
    }
  }

  mutating func select(row: Int, in session: Session) -> [Step] {
    cursor.select(row)
    return []
  }

  mutating func click(_ mouse: Mouse, in session: Session) -> [Step] {
    _ = cursor.take(mouse, on: offersTable(session), in: offersBox)
    return []
  }

  mutating func receive(_ reply: Reply, in session: Session) -> [Step] {
    switch reply {
    case .recorded(let command, let call, _, _) where command == pending:
      pending = nil
      return take(call, session)
    case .cared(let command, let care) where command == pending:
      pending = nil
      let news = news(care.loyalty, session)
      return news + take(care, session)
    case .refused(let command, let refusal) where command == pending:
      pending = nil
      closing = nil
      presentingNext = nil
      if case .callClosed = refusal { return [.effect(.loadCall(call.id))] }
      return [.toast(Toast(refusal.sentence(session.say, session.catalogue), .warning))]
    case .failed(let command, let failure) where command == pending:
      pending = nil
      closing = nil
      return [
        .toast(Toast(failure.sentence(session.say), .error)), .effect(.loadCall(call.id)),
      ]
    case .call(let call) where call.id == self.call.id && pending == nil:
      return heard(call, session) + take(call, session)
    case .purse(let purse) where purse != rankedPurse: rank(session)
    case .learnt: advise(session)
    case .storeChanged:
      let waits = call.approvals.contains { $0.isOpen(at: session.now) }
      return [.effect(.loadPurse), .effect(.loadCompany(call.id))]
        + (waits ? [.effect(.loadCall(call.id))] : [])
    case .company(let looks): return greet(looks, session)
    case .care(let subscriber, let care) where subscriber == call.subscriber:
      dossier.care = care
      rank(session)
    default: break
    }
    return []
  }
}
