import Retention
import Store
import Terminal

/// One case: what is wrong, which clock runs, what was done, and the next steps as single keys.
struct CaseScreen: Screen {
  let id = ScreenID.caseFile
  private(set) var complaint: Complaint
  let subscriber: Identifier<Subscriber>
  let name: String
  private let language: Language?
  /// The call that it is spoken of on.
  private let call: Identifier<Call>?
  /// All that stands around the subscriber, once something was done here.
  private var care: Care?
  private var pending: CommandID?
  /// What the words are for that are being typed or read out.
  private var asking: ComplaintStep.Kind?
  var offset = 0

  init(
    _ complaint: Complaint, of subscriber: Identifier<Subscriber>, name: String,
    language: Language?, on call: Identifier<Call>? = nil
  ) {
    self.complaint = complaint
    self.subscriber = subscriber
    self.name = name
    self.language = language
    self.call = call
  }

  var isBusy: Bool { pending != nil }

  func availability(of action: ActionID, in session: Session) -> Availability {
    if action == .readLetter {
      return complaint.letter == nil ? .unavailable(why: session.say.noLetter) : .available
    }
    guard let step = action.caseStep else { return .available }
    let next = complaint.stage.after(step, mediator: complaint.round.mediation != nil)
    if next == nil { return refused(.outOfTurn(step, complaint.stage), session) }
    if step == .take, complaint.handler == session.actor.name {
      return refused(.yoursAlready(complaint.id), session)
    }
    if step == .mediate, complaint.stage != .disputed {
      let clock = complaint.clocks(by: session.book.caseTimes).first { $0.kind == .mediation }
      guard let clock, session.today >= clock.due else {
        return refused(.mediationEarly(opens: clock?.due), session)
      }
    }
    return .available
  }

  private func refused(_ refusal: ComplaintRefusal, _ session: Session) -> Availability {
    .unavailable(why: refusal.sentence(session.say, session.catalogue))
  }

  mutating func perform(_ action: ActionID, in session: Session) -> [Step] {
    if let step = action.caseStep { return begin(step, session) }
    switch action {
    case .readLetter:
      return complaint.letter.map {
        [.push(CaseTextScreen(session.say.title(.mediate), $0, isOld: true))]
      }
        ?? []
    case .back: return [care.map { .answer(.cared($0)) } ?? .pop]
    case .moveUp: offset -= 1
    case .moveDown: offset += 1
    case .pageUp: offset -= 10
    case .pageDown: offset += 10
    case .first: offset = 0
    case .last: offset = .max / 2
    default: break
    }
    return []
  }

  private mutating func begin(_ step: ComplaintStep.Kind, _ session: Session) -> [Step] {
    asking = step
    let title = session.say.title(step)
    switch step {
    case .acknowledge: return [.push(CaseTextScreen(title, texts(session).apology))]
    case .mediate: return [.push(CaseTextScreen(title, texts(session).letter))]
    case .propose: return [.push(RemedyPicker(session))]
    case .close: return [.push(BranchPicker(.close, session))]
    case .withdraw: return [.push(BranchPicker(.withdraw, session))]
    case .reopen, .note: return [.push(CaseWordsPrompt(title, session))]
    case .accept: return ask(.answer(isYes: true), session)
    case .refuse: return ask(.answer(isYes: false), session)
    case .take: return ask(.take, session)
    }
  }

  mutating func accept(_ choice: Choice, in session: Session) -> [Step] {
    switch choice {
    case .said(let words):
      switch asking {
      case .acknowledge: return ask(.acknowledge(apology: words), session)
      case .mediate: return ask(.mediate(letter: words), session)
      case .reopen: return ask(.reopen(words: words), session)
      default: return ask(.note(words), session)
      }
    case .remedy(let kind, let code):
      return [.push(RemedyForm(kind, code.flatMap(session.catalogue.incentive), session))]
    case .proposal(let remedy): return ask(.propose(remedy), session)
    case .cause(let code, let isWithdrawn):
      return ask(isWithdrawn ? .withdraw(cause: code) : .close(cause: code), session)
    default: return []
    }
  }

  mutating func receive(_ reply: Reply, in session: Session) -> [Step] {
    switch reply {
    case .cared(let command, let care) where command == pending:
      pending = nil
      self.care = care
      complaint = care.complaints.first { $0.id == complaint.id } ?? complaint
    case .refused(let command, let refusal) where command == pending:
      pending = nil
      return [.toast(Toast(refusal.sentence(session.say, session.catalogue), .warning))]
    case .failed(let command, let failure) where command == pending:
      pending = nil
      return [.toast(Toast(failure.sentence(session.say), .error))]
    default: break
    }
    return []
  }

  private mutating func ask(_ step: ComplaintStep, _ session: Session) -> [Step] {
    let id = CommandID(session.world)
    pending = id
    let command = CareCommand.complaint(.on(complaint.id, step))
    return [.effect(.care(CareOrder(command, for: subscriber, on: call), id))]
  }

  private func texts(_ session: Session) -> CaseTexts {
    CaseTexts(
      complaint, name: name, say: Speech(language ?? session.say.language), rules: session.book,
      today: session.today)
  }
}

extension ActionID {
  /// The step of a case that the action is.
  var caseStep: ComplaintStep.Kind? {
    switch self {
    case .acknowledgeCase: .acknowledge
    case .proposeRemedy: .propose
    case .acceptRemedy: .accept
    case .refuseRemedy: .refuse
    case .mediateCase: .mediate
    case .closeCase: .close
    case .withdrawCase: .withdraw
    case .reopenCase: .reopen
    case .takeCase: .take
    case .noteCase: .note
    default: nil
    }
  }
}
