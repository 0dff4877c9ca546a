import Retention

/// What billing and the fault desk know of a subscriber, as bits; the names are the circumstance
/// codes of the default catalogue.
struct Facts: OptionSet, Sendable {
  let rawValue: Int

  static let faultOpen = Facts(rawValue: 1 << 0)
  static let faultRecently = Facts(rawValue: 1 << 1)
  static let deviceOld = Facts(rawValue: 1 << 2)
  static let companyFault = Facts(rawValue: 1 << 3)
  static let outageLogged = Facts(rawValue: 1 << 4)
  static let billingError = Facts(rawValue: 1 << 5)
  static let optionUnused = Facts(rawValue: 1 << 6)
  static let seasonal = Facts(rawValue: 1 << 7)
  static let networkFaster = Facts(rawValue: 1 << 8)
  static let increaseNotified = Facts(rawValue: 1 << 9)
  static let rivalOfferSeen = Facts(rawValue: 1 << 10)
  static let loyaltyMember = Facts(rawValue: 1 << 11)
  static let complaintClosed = Facts(rawValue: 1 << 12)

  /// In the order of the bits.
  static let codes = [
    "fault-open", "fault-90d", "device-old", "company-fault", "outage-logged", "billing-error",
    "option-unused", "seasonal", "network-faster", "increase-notified", "rival-offer-seen",
    "loyalty-member", "complaint-closed",
  ]

  var circumstances: Set<String> { Facts.sets[rawValue] }

  /// All 8,192 sets, made once (some milliseconds), so that a row shares one and allocates none.
  private static let sets: [Set<String>] = (0..<(1 << codes.count)).map { mask in
    Set(codes.indices.filter { mask >> $0 & 1 == 1 }.map { codes[$0] })
  }
}
