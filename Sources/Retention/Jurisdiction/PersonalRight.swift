/// What somebody may ask about their own data.
package struct PersonalRight: Hashable, Sendable {
  package enum Kind: String, CaseIterable, Sendable {
    case access, rectification, erasure, portability
    /// To marketing and to scores of one's own.
    case objection
    /// That a person looks at what a score decided.
    case humanReview
  }

  package let kind: Kind
  package let within: TimeLimit

  package init(_ kind: Kind, within: TimeLimit) {
    self.kind = kind
    self.within = within
  }
}
