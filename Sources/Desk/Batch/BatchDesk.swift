package import Retention
package import Store

/// The desk without a screen: one line of JSON in, one line of JSON out, by the rules of the
/// screens.
package struct BatchDesk: Sendable {
  package let store: Store
  private let seat: Seat
  private let source: String
  package let say: Speech
  private let search: SubscriberSearch
  private let nearest: @Sendable (String, [String]) -> String?

  /// Without an actor somebody has to sign in first, from `source`. `nearest` picks the likeliest
  /// of some names for one that is not among them.
  package init(
    store: Store, actor: Actor?, source: String = "batch", say: Speech,
    nearest: @escaping @Sendable (String, [String]) -> String?
  ) {
    self.store = store
    self.source = source
    seat = Seat(actor)
    self.say = say
    self.nearest = nearest
    search = SubscriberSearch(engine: store.engine)
  }

  /// Answers one line. Never throws: what goes wrong is an answer.
  package func answer(_ line: BatchLines.Line) -> BatchAnswer {
    let context = BatchAnswer.Context(say: say, catalogue: catalogue, number: line.number)
    var members: [String: JSON] = [:]
    do {
      members = try Self.members(of: line)
      return BatchAnswer(try answer(members), echoing: members)
    } catch let problem as BatchProblem {
      return BatchAnswer(problem, echoing: members, context)
    } catch let refusal as Refusal {
      return BatchAnswer(refusal, echoing: members, context)
    } catch let error as StoreError {
      return BatchAnswer(error, echoing: members, context)
    } catch {
      return BatchAnswer(StoreError.statement("\(error)"), echoing: members, context)
    }
  }

  private var catalogue: Catalogue { store.rules.catalogue }
  var form: BatchForm { BatchForm(book: store.rules.book, world: store.world) }

  private static func members(of line: BatchLines.Line) throws -> [String: JSON] {
    guard case .whole(let bytes) = line.content else {
      throw BatchProblem.lineTooLong(limit: BatchLines.limit)
    }
    guard let text = String(validating: bytes, as: UTF8.self) else {
      let valid = String(decoding: bytes, as: UTF8.self).utf8
      let place = zip(valid, bytes).prefix { $0 == $1 }.count
      throw BatchProblem.notUTF8(byte: place + 1)
    }
    do {
      guard case .object(let members) = try JSON.read(text) else {
        throw BatchProblem.notAnObject
      }
      return members.filter { $0.value != .null }
    } catch let fault as JSONFault {
      let before = text.utf8.prefix(fault.offset)
      throw BatchProblem.notJSON(column: String(decoding: before, as: UTF8.self).count + 1)
    }
  }

  private func answer(_ members: [String: JSON]) throws -> [String: JSON] {
    let reader = BatchReader(book: store.rules.book, world: store.world, nearest: nearest)
    let id = try BatchReader.id(members)
    let line = try reader.line(members)
    if case .signIn(let name, let password) = line.request { return try signIn(name, password) }
    guard seat.actor(at: TimeMark(store.world)) != nil else { throw Refusal.signInFirst }
    switch line.request {
    case .signIn: return [:]
    case .find(let text, let limit):
      try store.check(.findSubscribers, of: actor())
      return try find(text, limit)
    case .open(let name): return try open(name, id?.text)
    case .on(let name, let request): return try on(call(name, for: request), request, id?.text)
    case .log(let filter, let limit):
      let rows = try store.log(filter, limit: limit, by: actor())
      return ["rows": .list(rows.map { LogRecord($0, catalogue.currency).json })]
    case .giveWord(let said):
      let actor = try actor()
      let word = try store.giveWord(said, id: commandID(id?.text, of: actor), by: actor)
      return form.word(word, say)
    case .care(let target, let command): return try care(target, command, id?.text)
    case .loyalty(let target): return ["loyalty": form.loyalty(try account(target))]
    case .promises(let limit):
      let rows = try store.promises(by: actor(), limit: limit)
      return ["promises": .list(rows.map(form.row))]
    case .cases(let filter): return try cases(filter)
    case .causes(let measure, let since): return try causes(measure, since: since)
    case .measure(let command): return try take(command, id?.text)
    case .satisfaction(let first, let words):
      let report = try store.satisfactionReport(since: first, matching: words, by: actor())
      return form.satisfaction(report, least: store.rules.book.survey?.minimum ?? 2)
    case .approvals:
      return ["approvals": .list(try store.approvalQueue(by: actor()).map(form.request))]
    }
  }

  private func signIn(_ name: String, _ password: Password) throws -> [String: JSON] {
    guard try store.isGuarded() else { throw Refusal.nobodySignsIn }
    seat.leave()
    do {
      let person = try store.signIn(name, password, from: source)
      guard let actor = person.actor else { throw Refusal.takesNoCalls }
      seat.take(actor, since: person.since)
      return ["name": .text(person.name), "role": .text(person.role.rawValue)]
    } catch is SignInRefused {
      throw Refusal.signInRefused
    }
  }

  /// Who has signed in, or is who they say.
  func actor() throws -> Actor {
    guard let actor = seat.actor(at: TimeMark(store.world)) else { throw Refusal.signInFirst }
    return actor
  }

  private func find(_ text: String, _ limit: Int) throws -> [String: JSON] {
    let page = try search.find(text, limit: limit)
    let meant = page.hits.isEmpty ? try search.corrected(text) : nil
    return [
      "subscribers": .list(page.hits.map(form.hit)), "more": .bool(page.next != nil),
    ].merging(meant.map { ["didYouMean": JSON.text($0)] } ?? [:]) { $1 }
  }

  private func care(
    _ target: BatchRequest.CareTarget, _ command: CareCommand, _ id: String?
  ) throws -> [String: JSON] {
    let (subscriber, call) = try whom(target)
    let order = CareOrder(try worded(command, for: subscriber), for: subscriber, on: call)
    let actor = try actor()
    let recorded = try store.perform(order, id: commandID(id, of: actor), by: actor)
    guard recorded.subscriber.id == order.subscriber else { throw BatchProblem.idUsed(id ?? "") }
    return form.care(recorded.care).merging(["repeated": .bool(recorded.isRepeat)]) { $1 }
  }

  /// Whom a line is about, and the call that it is said on.
  private func whom(
    _ target: BatchRequest.CareTarget
  ) throws -> (subscriber: Identifier<Subscriber>, call: Identifier<Call>?) {
    switch target {
    case .subscriber(let name): return (try subscriber(name), nil)
    case .call(let name):
      let call = try call(name, for: .state)
      return (call.subscriber, call.id)
    case .complaint(let id):
      guard let row = try store.caseRow(id, by: actor()) else {
        throw Refusal.complaint(.noSuchCase(id))
      }
      return (row.subscriber, nil)
    }
  }

  private func account(_ target: BatchRequest.CareTarget) throws -> LoyaltyAccount {
    try store.check(.findSubscribers, of: actor())
    guard let account = try store.loyaltyAccount(of: whom(target).subscriber) else {
      throw Refusal.noSuchSubscriber
    }
    return account
  }

  private func subscriber(
    _ name: BatchRequest.SubscriberName
  ) throws -> Identifier<Subscriber> {
    switch name {
    case .id(let known): return known
    case .account(let account):
      guard let found = try store.subscriber(account: account) else {
        throw Refusal.noSuchSubscriber
      }
      return found.id
    }
  }

  private func open(
    _ name: BatchRequest.SubscriberName, _ id: String?
  ) throws -> [String: JSON] {
    let subscriber = try subscriber(name)
    let recorded = try perform(.open(subscriber), id)
    guard recorded.call.subscriber == subscriber else { throw BatchProblem.idUsed(id ?? "") }
    let dossier = try recorded.dossier ?? store.dossier(subscriber)
    let facts = dossier.map { form.dossier($0, isVerified: recorded.call.isVerified, say) } ?? [:]
    return answered(recorded).merging(facts) { $1 }
  }

  private func on(
    _ call: Call, _ request: BatchRequest.CallRequest, _ id: String?
  ) throws -> [String: JSON] {
    switch request {
    case .state: return ["call": form.call(call)]
    case .care:
      guard let care = try store.care(of: call.subscriber) else { throw Refusal.noSuchSubscriber }
      return form.care(care)
    case .offers: return try offers(for: call)
    case .command(let command): return try carryOut(command, on: call, id)
    case .answer(let offer, let answer):
      // An answer that is sent again finds no offer on the table any more.
      let meant = offer ?? call.pendingOffer?.id ?? call.offers.last?.id ?? Identifier(0)
      return try carryOut(.answer(meant, answer), on: call, id)
    case .withdraw(let approval):
      return try carryOut(.withdraw(approval ?? call.lastApproval), on: call, id)
    case .judge(let approval, let judgement):
      return try carryOut(.judge(approval ?? call.lastApproval, judgement), on: call, id)
    case .voiceChallenge(let approval):
      let challenge = try store.voiceChallenge(
        approval ?? call.lastApproval, on: call.id, by: try actor())
      return form.challenge(challenge, say)
    case .hear(let approval, let giver, let reply):
      return try hear(approval ?? call.lastApproval, from: giver, reply, on: call, id)
    case .close(let outcome, let callbackAt, let chosen):
      let spoken = try chosen ?? store.subscriber(call.subscriber)?.language ?? say.language
      return try carryOut(
        .close(outcome: outcome, callbackAt: callbackAt, language: spoken), on: call, id)
    }
  }

  /// A wrong reply is recorded, and refused all the same.
  private func hear(
    _ approval: Identifier<Approval>, from giver: String, _ reply: VoiceCode, on call: Call,
    _ id: String?
  ) throws -> [String: JSON] {
    let recorded = try perform(.on(call.id, .hear(approval, from: giver, reply)), id)
    guard recorded.call.id == call.id else { throw BatchProblem.idUsed(id ?? "") }
    if let asked = recorded.call.approval(approval), asked.state == .asked {
      throw Refusal.voiceWrong(left: asked.voiceTriesLeft)
    }
    return answered(recorded)
  }

  private func carryOut(
    _ command: CallCommand, on call: Call, _ id: String?
  ) throws -> [String: JSON] {
    let recorded = try perform(.on(call.id, command), id)
    guard recorded.call.id == call.id else { throw BatchProblem.idUsed(id ?? "") }
    return answered(recorded)
  }

  /// A client's id counts for its agent alone, so that two clients may both begin at 1.
  private func perform(_ command: Command, _ id: String?) throws -> Recorded {
    let actor = try actor()
    return try store.perform(command, id: commandID(id, of: actor), by: actor)
  }

  func commandID(_ id: String?, of actor: Actor) -> CommandID {
    id.map { CommandID(text: "batch:\(actor.name):\($0)") } ?? CommandID(store.world)
  }

  private func answered(_ recorded: Recorded) -> [String: JSON] {
    ["call": form.call(recorded.call), "repeated": .bool(recorded.isRepeat)]
  }

  private func offers(for call: Call) throws -> [String: JSON] {
    guard call.isOpen else { throw Refusal.callClosed(call.number) }
    guard let dossier = try store.dossier(call.subscriber) else { throw Refusal.noSuchSubscriber }
    let now = store.world.now()
    let actor = try actor()
    let situation = Situation(
      rules: store.rules.book, dossier: dossier, level: actor.level, agent: actor.name, now: now,
      utcOffset: store.world.utcOffset, purse: try store.purse())
    let ranked = rankedOffers(for: call, in: situation)
    return ["offers": .list(ranked.map { form.ranked($0, say) })]
  }

  private func call(
    _ name: BatchRequest.CallName, for request: BatchRequest.CallRequest
  ) throws -> Call {
    let found: Call?
    switch name {
    case .id(let id): found = try call(id, for: request)
    case .number(let text):
      let id = CallNumber(text: text).call ?? Identifier(0)
      found = try call(id, for: request).flatMap { $0.number.text == text ? $0 : nil }
    }
    guard let found else { throw Refusal.noSuchCall }
    if request.isReading { try store.look(at: found.id, for: .review, by: actor()) }
    return found
  }

  /// A request is read by whoever is to decide it.
  private func call(
    _ id: Identifier<Call>, for request: BatchRequest.CallRequest
  ) throws -> Call? {
    if case .judge = request { return try store.request(on: id, by: actor())?.call }
    return try store.call(id, by: actor())
  }
}

extension Call {
  /// A number that no request has where nobody asked.
  fileprivate var lastApproval: Identifier<Approval> { approvals.last?.id ?? Identifier(0) }
}
