import Retention

/// What billing and the fault desk know of a subscriber, as bits; the names are the circumstance
/// codes of the default catalogue.
struct Facts: OptionSet, Sendable {
  let rawValue: Int

  static let faultOpen = Facts(rawValue: 1 << 0)
  static let faultRecent = Facts(rawValue: 1 << 1)
  static let outageLogged = Facts(rawValue: 1 << 2)
  static let deviceOld = Facts(rawValue: 1 << 3)
  static let companyFault = Facts(rawValue: 1 << 4)
  static let billingError = Facts(rawValue: 1 << 5)
  static let optionUnused = Facts(rawValue: 1 << 6)
  static let secondHome = Facts(rawValue: 1 << 7)
  static let student = Facts(rawValue: 1 << 8)
  static let fasterLine = Facts(rawValue: 1 << 9)
  static let increaseNotified = Facts(rawValue: 1 << 10)
  static let rivalOffer = Facts(rawValue: 1 << 11)
  static let complaintClosed = Facts(rawValue: 1 << 12)
  static let loyaltyMember = Facts(rawValue: 1 << 13)

  /// In the order of the bits.
  static let codes = [
    "fault-open", "fault-recent", "outage-logged", "device-old", "company-fault", "billing-error",
    "option-unused", "second-home", "student", "faster-line", "increase-notified", "rival-offer",
    "complaint-closed", "loyalty-member",
  ]

  var circumstances: Set<String> { Facts.sets[rawValue] }

  /// All 16,384 sets, made once in some milliseconds, so that rows share them and allocate none.
  private static let sets: [Set<String>] = (0..<(1 << codes.count)).map { mask in
    Set(codes.indices.filter { mask >> $0 & 1 == 1 }.map { codes[$0] })
  }
}
