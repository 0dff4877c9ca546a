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
    case .on(.id(let call), .command(let command)):
      return try carryOut(command, on: call, id?.text)
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

  func subscriber(
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

  /// A client's id counts for its agent alone, so that two clients may both begin at 1.
  func commandID(_ id: String?, of actor: Actor) -> CommandID {
    id.map { CommandID(text: "batch:\(actor.name):\($0)") } ?? CommandID(store.world)
  }
}
