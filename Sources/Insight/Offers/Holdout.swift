package import Retention

/// The subscribers to whom nothing is offered, so that what offers add can be measured against
/// them. Who is held out stays held out: it hangs on the account and the desk's salt alone.
package struct Holdout: Hashable, Sendable {
  /// The share that is held out: 2 to 5 %.
  package static let shares = Share(percent: 2)...Share(percent: 5)

  package let share: Share
  private let salt: String

  /// A share outside of `shares` is brought to its nearer end.
  package init(share: Share = Share(percent: 3), salt: String) {
    self.share = min(Self.shares.upperBound, max(Self.shares.lowerBound, share))
    self.salt = salt
  }

  package func contains(account: String) -> Bool {
    Self.hash(salt + "\u{1F}" + account) % 10_000 < UInt64(share.basisPoints)
  }

  /// Whether an offer is withheld from this subscriber. What mends a fault or is owed never is.
  package func withholds(_ family: Family, from account: String) -> Bool {
    switch family {
    case .repair, .goods, .remedy, .refund: false
    default: contains(account: account)
    }
  }

  /// FNV-1a (G. Fowler, L. C. Noll, K.-P. Vo), its bits then mixed so that the remainder depends
  /// on all of them. Nobody gains by guessing it, so it need not be a secret hash.
  private static func hash(_ text: String) -> UInt64 {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for byte in text.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
    hash = (hash ^ (hash >> 33)) &* 0xff51_afd7_ed55_8ccd
    return hash ^ (hash >> 33)
  }
}
