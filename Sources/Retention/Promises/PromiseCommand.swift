package enum PromiseCommand: Hashable, Sendable {
  /// Without an owner whoever makes it has to keep it.
  case make(
    Promise.Kind, dueAt: Moment, amount: Money? = nil, owner: String? = nil, words: String = "")
  case keep(Identifier<Promise>)
  case move(Identifier<Promise>, to: Moment)
  case withdraw(Identifier<Promise>, why: String)
  case handOver(Identifier<Promise>, to: String)
}

package enum PromiseFact: Hashable, Sendable {
  case made(Promise.Draft)
  case kept(Identifier<Promise>)
  case moved(Identifier<Promise>, to: Moment)
  case withdrawn(Identifier<Promise>, why: String)
  case handedOver(Identifier<Promise>, to: String)
}

extension PromiseFact: Worded {
  package func mapWords(_ change: (String) throws -> String) rethrows -> PromiseFact {
    switch self {
    case .made(var draft):
      draft.words = try change(draft.words)
      return .made(draft)
    case .withdrawn(let id, let why): return .withdrawn(id, why: try change(why))
    case .kept, .moved, .handedOver: return self
    }
  }
}

package enum PromiseRefusal: Hashable, Sendable {
  case noSuchPromise
  /// Kept or withdrawn already.
  case over
  /// Due before now.
  case past
  case tooFar(days: Int)
  /// A credit without its amount, or an amount of nothing.
  case amountMissing
  case wordsTooLong(Int, limit: Int)
  case reasonMissing
  /// Nobody of this name keeps promises here.
  case noSuchOwner(String)
}
