/// Something that the desk said it would do for a subscriber, and by when. Every "I will" is one.
package struct Promise: Hashable, Sendable {
  package enum Kind: String, CaseIterable, Codable, Sendable {
    case callback, credit, technician, letter, other
  }

  package enum State: Hashable, Sendable {
    case open
    case kept(by: String, at: Moment)
    /// Nothing is owed any more, and why.
    case withdrawn(by: String, at: Moment, why: String)
  }

  package let id: Identifier<Promise>
  package let kind: Kind
  /// Of the money that will come, for a credit.
  package let amount: Money?
  /// What was said.
  package let words: String
  package let madeBy: String
  package let madeAt: Moment
  /// The call on which it was made.
  package let call: Identifier<Call>?
  /// Who has to see to it.
  package var owner: String
  package var dueAt: Moment
  package var state = State.open
  /// It was due once and not kept by then, whatever came of it later.
  package var wasMissed = false

  package init(_ draft: Draft, madeBy: String, madeAt: Moment, call: Identifier<Call>?) {
    id = draft.id
    kind = draft.kind
    amount = draft.amount
    words = draft.words
    owner = draft.owner
    dueAt = draft.dueAt
    self.madeBy = madeBy
    self.madeAt = madeAt
    self.call = call
  }

  package var isOpen: Bool { state == .open }

  package func isOverdue(at now: Moment) -> Bool { isOpen && dueAt < now }

  /// Characters of what was said.
  package static let wordsLimit = 400
  /// Days ahead that anything is promised.
  package static let longest = 400
}

extension Promise {
  /// A promise as it is made.
  package struct Draft: Hashable, Sendable {
    package let id: Identifier<Promise>
    package let kind: Kind
    package let dueAt: Moment
    package let owner: String
    package let amount: Money?
    package var words: String

    package init(
      id: Identifier<Promise>, kind: Kind, dueAt: Moment, owner: String, amount: Money? = nil,
      words: String = ""
    ) {
      self.id = id
      self.kind = kind
      self.dueAt = dueAt
      self.owner = owner
      self.amount = amount
      self.words = words
    }
  }
}
