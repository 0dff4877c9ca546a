import Retention
import Store
import Terminal

/// What waits for a higher level's word, the oldest first, with the facts to decide by under the
/// list; an answer is one key.
struct ApprovalsScreen: Screen {
  let id = ScreenID.approvals
  private(set) var requests: [ApprovalRequest] = []
  private(set) var cursor = ListCursor(count: 0)
  /// The call of the selected request and all that is known of its subscriber.
  private(set) var facts: CallScreen?
  private(set) var isLoaded = false
  private var pending: CommandID?
  var listBox = Rect(x: 0, y: 0, width: 0, height: 0)

  var isBusy: Bool { pending != nil }
  var isAwaited: Bool { !isLoaded }
  /// What expires goes, and the times that are shown go on.
  var wakeAfter: Int? { requests.isEmpty ? nil : 10_000 }
  var showsClock: Bool { !requests.isEmpty }

  private static let load = Step.effect(.loadApprovals)

  mutating func appear(in session: Session) -> [Step] { [Self.load] }

  func availability(of action: ActionID, in session: Session) -> Availability {
    let say = session.say
    switch action {
    case .grant, .refuse, .changeTerms:
      guard let request = selected else { return .unavailable(why: say.noApprovals) }
      guard request.approval.agent != session.actor.name else {
        return unavailable(.ownApproval, session)
      }
      let needed = request.approval.draft.needed
      guard session.actor.level >= needed else {
        let code = request.approval.draft.incentive
        return unavailable(.notEligible(code, .level(needed: needed)), session)
      }
      guard action != .changeTerms || hasTerms(request, session) else {
        return .unavailable(why: say.amountNotChangeable)
      }
      return .available
    default: return .available
    }
  }

  mutating func perform(_ action: ActionID, in session: Session) -> [Step] {
    if action == .giveByVoice { return [.push(VoiceGiveScreen(session))] }
    guard let request = selected else { return action == .back ? [.pop] : [] }
    switch action {
    case .grant: return answer(.grant, session)
    case .refuse: return [.push(RefusalPrompt(session))]
    case .changeTerms:
      let incentive = session.catalogue.incentive(request.approval.draft.incentive)
      return incentive.map { [.push(TermsPrompt($0, session))] } ?? []
    case .back: return [.pop]
    default: return move(action)
    }
  }

  mutating func accept(_ choice: Choice, in session: Session) -> [Step] {
    switch choice {
    case .words(let reason): answer(.refuse(reason: reason), session)
    case .terms(_, let terms): answer(.change(terms), session)
    default: []
    }
  }

  mutating func receive(_ reply: Reply, in session: Session) -> [Step] {
    switch reply {
    case .approvals(let queue): return show(queue)
    case .request(let call, let dossier) where call.id == selected?.call:
      facts = CallScreen(call, dossier, session, draft: nil)
    case .recorded(let command, _, _, _) where command == pending:
      pending = nil
      return [Self.load]
    case .refused(let command, let refusal) where command == pending:
      pending = nil
      return [
        .toast(Toast(refusal.sentence(session.say, session.catalogue), .warning)), Self.load,
      ]
    case .failed(let command, let failure) where command == pending:
      pending = nil
      return [.toast(Toast(failure.sentence(session.say), .error))]
    case .storeChanged: return [Self.load]
    default: break
    }
    return []
  }

  mutating func select(row: Int, in session: Session) -> [Step] {
    cursor.select(row)
    return lookAt()
  }

  mutating func click(_ mouse: Mouse, in session: Session) -> [Step] {
    switch mouse.action {
    case .wheelUp: return move(.moveUp)
    case .wheelDown: return move(.moveDown)
    case .press:
      guard let row = table(session).row(at: mouse.at, in: listBox) else { return [] }
      return select(row: row, in: session)
    }
  }
}

extension ApprovalsScreen {
  var selected: ApprovalRequest? { cursor.selection.map { requests[$0] } }

  private func unavailable(_ refusal: Refusal, _ session: Session) -> Availability {
    .unavailable(why: refusal.sentence(session.say, session.catalogue))
  }

  private func hasTerms(_ request: ApprovalRequest, _ session: Session) -> Bool {
    switch session.catalogue.incentive(request.approval.draft.incentive)?.cost {
    case .stated, .statedMonths: true
    default: false
    }
  }

  private mutating func answer(_ judgement: Judgement, _ session: Session) -> [Step] {
    guard let request = selected else { return [] }
    let id = CommandID(session.world)
    pending = id
    return [.effect(.perform(.on(request.call, .judge(request.id, judgement)), id))]
  }

  /// The bar stays on its request; a new one at the end does not move it.
  private mutating func show(_ queue: [ApprovalRequest]) -> [Step] {
    let before = selected?.id
    requests = queue
    isLoaded = true
    cursor.resize(to: queue.count)
    if let place = queue.firstIndex(where: { $0.id == before }) { cursor.select(place) }
    return lookAt()
  }

  private mutating func move(_ action: ActionID) -> [Step] {
    cursor.move(action) ? lookAt() : []
  }

  private func lookAt() -> [Step] {
    selected.map { [.effect(.loadRequest($0.call))] } ?? []
  }
}
