extension Care {
  package func decide(
    _ command: PromiseCommand, in situation: CareSituation
  ) throws(Refusal) -> [PromiseFact] {
    switch command {
    case .make(let kind, let dueAt, let amount, let owner, let words):
      try checkDue(dueAt, kind, in: situation)
      guard kind != .credit || (amount ?? .zero) > .zero else {
        throw .promise(.amountMissing)
      }
      guard words.count <= Promise.wordsLimit else {
        throw .promise(.wordsTooLong(words.count, limit: Promise.wordsLimit))
      }
      return [
        .made(
          Promise.Draft(
            id: Identifier(situation.numbers.promise), kind: kind, dueAt: dueAt,
            owner: try known(owner ?? situation.actor.name, in: situation), amount: amount,
            words: words))
      ]
    case .keep(let id):
      _ = try open(id, in: situation)
      return [.kept(id)]
    case .move(let id, let moment):
      let promise = try open(id, in: situation)
      try checkDue(moment, promise.kind, in: situation)
      return moment == promise.dueAt ? [] : [.moved(id, to: moment)]
    case .withdraw(let id, let why):
      _ = try open(id, in: situation)
      guard !why.isEmpty else { throw .promise(.reasonMissing) }
      guard why.count <= Promise.wordsLimit else {
        throw .promise(.wordsTooLong(why.count, limit: Promise.wordsLimit))
      }
      return [.withdrawn(id, why: why)]
    case .handOver(let id, let name):
      let promise = try open(id, in: situation)
      let owner = try known(name, in: situation)
      return owner == promise.owner ? [] : [.handedOver(id, to: owner)]
    }
  }

  package mutating func apply(_ fact: PromiseFact, at moment: Moment, by actor: String) {
    switch fact {
    case .made(let draft):
      promises.append(Promise(draft, madeBy: actor, madeAt: moment, call: nil))
    case .kept(let id):
      end(id, .kept(by: actor, at: moment), at: moment)
    case .withdrawn(let id, let why):
      end(id, .withdrawn(by: actor, at: moment, why: why), at: moment)
    case .moved(let id, let due):
      change(id) { promise in
        promise.wasMissed = promise.wasMissed || promise.isOverdue(at: moment)
        promise.dueAt = due
      }
    case .handedOver(let id, let owner): change(id) { $0.owner = owner }
    }
  }

  private mutating func end(_ id: Identifier<Promise>, _ state: Promise.State, at moment: Moment) {
    change(id) { promise in
      promise.wasMissed = promise.wasMissed || promise.isOverdue(at: moment)
      promise.state = state
    }
  }

  private mutating func change(_ id: Identifier<Promise>, _ change: (inout Promise) -> Void) {
    guard let place = promises.firstIndex(where: { $0.id == id }) else { return }
    change(&promises[place])
  }

  /// To whom a promise is none that they may not see to. Whoever is on the line with the
  /// subscriber may see to any.
  private func open(
    _ id: Identifier<Promise>, in situation: CareSituation
  ) throws(Refusal) -> Promise {
    guard let promise = promises.first(where: { $0.id == id }) else {
      throw .promise(.noSuchPromise)
    }
    let isTheirs = promise.owner == situation.actor.name || situation.isOnCall
    guard isTheirs || situation.actor.scope(of: .followUp) == .all else {
      throw .promise(.noSuchPromise)
    }
    guard promise.isOpen else { throw .promise(.over) }
    return promise
  }

  private func checkDue(
    _ moment: Moment, _ kind: Promise.Kind, in situation: CareSituation
  ) throws(Refusal) {
    guard moment > situation.now else { throw .promise(.past) }
    guard moment.seconds(since: situation.now) <= Promise.longest * 86_400 else {
      throw .promise(.tooFar(days: Promise.longest))
    }
    if kind == .callback { try checkContact(at: moment, in: situation) }
  }

  private func known(_ owner: String, in situation: CareSituation) throws(Refusal) -> String {
    guard owner != situation.actor.name else { return owner }
    guard situation.isKnown(owner) else { throw .promise(.noSuchOwner(owner)) }
    return owner
  }
}
