package import Retention
package import Store

/// Carries out effects, one after the other, and answers what came of them. Blocks; the runner
/// calls it on threads of its own, tests call it directly.
package struct Clerk: Sendable {
  package let store: Store
  private let seat: Seat
  private let source: String
  private let drafts: DraftKeeper
  private let search: SubscriberSearch
  private let pupil: Pupil

  /// Without an actor nothing is recorded until somebody has signed in, from `source`.
  package init(
    store: Store, actor: Actor?, signedIn: SignedIn? = nil, source: String = "desk"
  ) {
    self.store = store
    self.source = source
    seat = Seat(actor)
    if let signedIn, let actor = signedIn.actor { seat.take(actor, since: signedIn.since) }
    drafts = DraftKeeper(store)
    search = SubscriberSearch(engine: store.engine)
    pupil = Pupil(store)
  }

  package func replies(to effect: Effect) -> [Reply] {
    do {
      switch effect {
      case .find(let request): return [.found(try found(request))]
      case .perform(let command, let id): return [perform(command, id)]
      case .care(let order, let id):
        return [answer(id) { .cared(id, try store.perform(order, id: id, by: $0).care) }]
      case .loadCases(let filter): return [.cases(try store.cases(filter, by: actor()))]
      case .loadCauses(let since):
        let rows = try store.cases(CaseFilter(closedSince: since), by: actor())
        return [.causes(rows.map(\.complaint), try store.measures())]
      case .takeMeasure(let command, let id):
        return [
          answer(id) {
            try store.take(command, id: id, by: $0)
            return .measured(id)
          }
        ]
      case .findOpenCalls: return try openCalls()
      case .loadCall(let id): return try store.call(id, by: actor()).map { [.call($0)] } ?? []
      case .loadCare(let id): return try store.care(of: id).map { [.care(id, $0)] } ?? []
      case .loadCompany(let id): return [.company(try store.company(on: id))]
      case .look(let id, let reason):
        try store.look(at: id, for: reason, by: actor())
        return []
      case .learn: return try pupil.learn().map { [.learnt($0)] } ?? []
      case .loadPurse: return [.purse(try store.purse())]
      case .loadLog(let request):
        let page = try store.log(
          request.filter, before: request.before, limit: request.limit, by: actor())
        return [.log(number: request.number, page)]
      case .loadSatisfaction(let request):
        let report = try store.satisfactionReport(
          since: request.since, matching: request.text, by: actor())
        return [.satisfaction(number: request.number, report)]
      case .loadStory(let call):
        let actor = try actor()
        guard let whole = try store.call(call, by: actor) else { return [] }
        return [.story(whole, try store.callStory(call, by: actor))]
      case .loadPromises:
        return [.promises(try store.promises(by: actor(), limit: Self.mostPromises))]
      case .loadKept(let since):
        let first = store.world.moment(LocalTime(since, minutes: 0))
        return [.kept(try store.keptRates(since: first, by: actor()))]
      case .loadApprovals: return [.approvals(try store.approvalQueue(by: actor()))]
      case .loadRequest(let id): return try request(on: id)
      case .loadVoice(let call, let approval):
        do {
          return [.voice(try store.voiceChallenge(approval, on: call, by: actor()))]
        } catch let refusal as Refusal {
          return [.noVoice(approval, refusal)]
        }
      case .giveWord(let said, let id):
        return [answer(id) { .wordGiven(id, try store.giveWord(said, id: id, by: $0)) }]
      case .saveDraft(let call, let note):
        try drafts.save(note, on: call)
        return []
      case .keepTheme: return []
      case .signIn(let name, let password): return [signIn(name, password)]
      case .checkStanding:
        return [
          .standing(
            try seat.actor(at: TimeMark(store.world)).flatMap { try store.standing(of: $0) })
        ]
      case .syncDrafts:
        try drafts.sync()
        return []
      }
    } catch is Refusal {
      // Whoever asks may do nothing here any more; what is hidden from them is no error.
      return [.standing(nil)]
    } catch {
      return [.broken(StoreError(caught: error))]
    }
  }

  /// More are not a day's work.
  private static let mostPromises = 500

  /// Against a power cut, whether or not a second is over since the last time.
  package func flushDrafts() -> [Reply] {
    do {
      try drafts.flush()
      return []
    } catch {
      return [.broken(StoreError(caught: error))]
    }
  }

  private func actor() throws -> Actor {
    guard let actor = seat.actor(at: TimeMark(store.world)) else { throw Refusal.signInFirst }
    return actor
  }

  /// Noted before it is shown.
  private func request(on id: Identifier<Call>) throws -> [Reply] {
    let actor = try actor()
    guard let asked = try store.request(on: id, by: actor) else { return [] }
    try store.look(at: id, for: .request, by: actor)
    return [.request(asked.call, asked.dossier)]
  }

  /// All that comes of an effect: after the rows of a search their number, where it is not known
  /// yet, and for none what was probably meant.
  package func settled(_ effect: Effect) -> [Reply] {
    let replies = replies(to: effect)
    guard case .find(let request) = effect, request.after == nil,
      case .found(let result)? = replies.first
    else { return replies }
    let better = (try? corrected(request, after: result)).flatMap { $0 }
    return replies + counted(result, of: request.text)
      + (better.map { better in
        [.found(better)] + counted(better, of: better.corrected ?? request.text)
      } ?? [])
  }

  private func counted(_ result: FindResult, of text: String) -> [Reply] {
    guard result.page.total == nil else { return [] }
    let request = FindRequest(text: text, limit: 1, number: result.number)
    return (try? count(request)).map { [.counted(number: result.number, $0)] } ?? []
  }

  package func found(_ request: FindRequest) throws -> FindResult {
    let page = try search.find(request.text, limit: request.limit, after: request.after)
    return FindResult(page, to: request)
  }

  /// The answer to what was probably meant, when `result` found nobody; nil when nothing better
  /// is known. Whoever was found, by whatever, is never replaced.
  package func corrected(_ request: FindRequest, after result: FindResult) throws -> FindResult? {
    guard result.page.hits.isEmpty, !request.text.isEmpty else { return nil }
    guard let text = try search.corrected(request.text) else { return nil }
    let page = try search.find(text, limit: request.limit)
    return FindResult(page, to: request, corrected: text)
  }

  package func count(_ request: FindRequest) throws -> Int { try search.count(request.text) }

  private func signIn(_ name: String, _ password: Password) -> Reply {
    do {
      let person = try store.signIn(name, password, from: source)
      if let actor = person.actor { seat.take(actor, since: person.since) }
      return .signedIn(person)
    } catch is SignInRefused {
      return .notSignedIn
    } catch {
      return .signInFailed(StoreError(caught: error))
    }
  }

  private func perform(_ command: Command, _ id: CommandID) -> Reply {
    answer(id) { actor in
      let recorded = try store.perform(command, id: id, by: actor)
      // A call that was open already goes on where it stopped.
      let isResumed = recorded.isRepeat && recorded.dossier != nil && recorded.call.isOpen
      let draft = isResumed ? try drafts.note(on: recorded.call) : nil
      return .recorded(id, recorded.call, recorded.dossier, draft: draft)
    }
  }

  /// What came of a command of whoever sits here.
  private func answer(_ id: CommandID, _ carryOut: (Actor) throws -> Reply) -> Reply {
    do {
      return try carryOut(try actor())
    } catch let refusal as Refusal {
      return .refused(id, refusal)
    } catch {
      return .failed(id, StoreError(caught: error))
    }
  }

  private func openCalls() throws -> [Reply] {
    guard let actor = seat.actor(at: TimeMark(store.world)) else { return [] }
    return try store.openCalls(of: actor.name).compactMap { call in
      guard let dossier = try store.dossier(call.subscriber) else { return nil }
      return .openCall(call, dossier, note: try drafts.note(on: call))
    }
  }
}

extension StoreError {
  /// Whatever the store threw; it throws nothing else but its own errors.
  init(caught error: any Error) {
    self = error as? StoreError ?? .statement(String(describing: error))
  }
}
