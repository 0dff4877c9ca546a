/// How long a signed-in desk stays open: PCI DSS 8.2.8 and NIST SP 800-63B.
package enum SessionLimits {
  /// Milliseconds without a key, after which the screen is locked.
  package static let idle: Int64 = 15 * 60_000
  /// Milliseconds from the sign-in, after which the password is asked for again in any case.
  package static let whole: Int64 = 12 * 60 * 60_000
}
