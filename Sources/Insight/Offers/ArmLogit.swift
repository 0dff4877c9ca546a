/// What a fitted model knows of one arm (an offer, or offering nothing) for one call: a normal
/// distribution of the logit, split into what all arms are unsure of together and what this arm is
/// unsure of alone, so that two arms can be compared.
package struct ArmLogit: Hashable, Sendable {
  package var mean: Double
  /// Standard deviation of the part that is this arm's own.
  package var own: Double
  /// Loadings on independent standard normals that all arms of the call have in common.
  package var shared: [Double]

  package init(mean: Double, own: Double, shared: [Double]) {
    self.mean = mean
    self.own = own
    self.shared = shared
  }

  package var variance: Double { own * own + dot(shared, shared) }

  /// With the other arm of the same call.
  package func covariance(with other: ArmLogit) -> Double { dot(shared, other.shared) }

  /// The mean share, by D. J. C. MacKay's approximation (1992): wide distributions are drawn
  /// towards a half.
  package var share: Double { logistic(mean / (1 + .pi / 8 * variance).squareRoot()) }

  /// Share gained for one logit at the mean.
  var slope: Double {
    let share = logistic(mean)
    return share * (1 - share)
  }

  /// One draw of the share. `common` are the standard normals that the call's arms have in common,
  /// `alone` is this arm's; `width` 1 is the posterior's own width.
  func draw(common: [Double], alone: Double, width: Double) -> Double {
    logistic(mean + width * (own * alone + dot(shared, common)))
  }
}
