import Retention
import Store
import Terminal

/// The agent's end of a word by voice: what to read out on the telephone, and where the four
/// characters are typed that somebody reads back.
struct VoiceAskScreen: FormDialog {
  let id = ScreenID.voiceAsk
  private let call: Identifier<Call>
  private let approval: Identifier<Approval>
  private var challenge: VoiceChallenge?
  var form: Form
  private var fault: String?
  private var pending: CommandID?

  private enum Place { static let giver = 0, reply = 1 }

  init(_ approval: Identifier<Approval>, on call: Identifier<Call>, _ session: Session) {
    self.approval = approval
    self.call = call
    let say = session.say
    form = Form([(say.giverLabel, PersonName.limit), (say.replyLabel, 12)])
  }

  var isBusy: Bool { pending != nil }
  var isAwaited: Bool { challenge == nil }

  mutating func appear(in session: Session) -> [Step] {
    [.effect(.loadVoice(call, approval))]
  }

  /// Enter goes on to what is empty before it asks.
  mutating func submit(_ session: Session) -> [Step] {
    fault = nil
    if let hasMoved = form.goToEmpty() {
      fault = hasMoved ? nil : session.say.stillEmpty
      return []
    }
    guard let reply = VoiceCode(typed: form.text(Place.reply)) else {
      form.refuse(Place.reply)
      fault = session.say.notACode
      return []
    }
    let id = CommandID(session.world)
    pending = id
    let hear = CallCommand.hear(approval, from: form.text(Place.giver), reply)
    return [.effect(.perform(.on(call, hear), id))]
  }

  mutating func receive(_ reply: Reply, in session: Session) -> [Step] {
    switch reply {
    case .voice(let challenge) where challenge.approval.id == approval: self.challenge = challenge
    case .noVoice(let id, let refusal) where id == approval:
      return [.pop, .toast(Toast(refusal.sentence(session.say, session.catalogue), .warning))]
    case .recorded(let command, let call, _, _) where command == pending:
      pending = nil
      return heard(call, session)
    case .refused(let command, let refusal) where command == pending:
      pending = nil
      form.goTo(Place.giver)
      return refused(refusal, session)
    case .failed(let command, let failure) where command == pending:
      pending = nil
      fault = failure.sentence(session.say)
    // Meanwhile it was answered on a screen, or is over.
    case .call(let call) where call.approval(approval)?.state != .asked && call.id == self.call:
      return [.pop]
    default: break
    }
    return []
  }

  private mutating func heard(_ call: Call, _ session: Session) -> [Step] {
    guard let asked = call.approval(approval), asked.state == .asked else {
      return [.pop, .effect(.loadCall(self.call))]
    }
    form.clear(Place.reply)
    return refused(.voiceWrong(left: asked.voiceTriesLeft), session)
  }

  /// What ends it is said on the call; anything else can be put right here.
  private mutating func refused(_ refusal: Refusal, _ session: Session) -> [Step] {
    let words = refusal.sentence(session.say, session.catalogue)
    fault = words
    switch refusal {
    case .voiceGiverUnknown, .notEligible, .ownApproval: return []
    case .voiceWrong(let left) where left > 0: return []
    default: return [.pop, .effect(.loadCall(call)), .toast(Toast(words, .warning))]
    }
  }

  func reading(in session: Session) -> Reading {
    let say = session.say
    var page = Reading(say.name(of: id))
    guard let challenge else { return page }
    page.facts = [fault].compactMap(\.self)
    page.facts += [say.readOut(say.spelled(challenge.code))] + facts(challenge, session)
    form.ask(on: &page)
    return page
  }

  /// What whoever gives their word has to hear.
  private func facts(_ challenge: VoiceChallenge, _ session: Session) -> [String] {
    let say = session.say
    let draft = challenge.approval.draft
    let title = session.catalogue.incentive(draft.incentive).map { say($0.title) } ?? ""
    let months = draft.terms.months.map { "   " + say.months($0) } ?? ""
    let until = say.time(session.world.local(challenge.approval.expiresAt))
    return [
      say.spokenRequest(challenge.number, challenge.approval.id),
      "\(draft.incentive)  \(title)",
      "\(session.money(draft.cost)) \(session.catalogue.currency.code)\(months)",
      say.askedBy(challenge.approval.agent, until: until),
    ]
  }

  mutating func draw(into grid: inout Grid, in box: Rect, _ session: Session) {
    guard let challenge else { return }
    let width = min(SpokenCode.size.width + 6, box.width - 6)
    let wrong = (fault ?? "").wrapped(to: width).prefix(2)
    let facts = facts(challenge, session)
    let height = SpokenCode.size.height + facts.count + form.height + 2
    let dialog = Dialog(
      title: session.say.name(of: id), content: Size(width: width, height: height + 1))
    var inner = dialog.draw(into: &grid, in: box)
    let ground = dialog.ground
    SpokenCode(code: challenge.code).draw(
      into: &grid, in: inner.cutTop(SpokenCode.size.height), on: ground, session.say)
    for line in facts {
      Line([Span(line, .textStrong)], on: ground).draw(into: &grid, in: inner.cutTop(1))
    }
    _ = inner.cutTop(1)
    form.draw(into: &grid, in: inner.cutTop(form.height), on: ground)
    for line in wrong {
      Line([Span(line, .statusWarning)], on: ground).draw(into: &grid, in: inner.cutTop(1))
    }
  }
}
