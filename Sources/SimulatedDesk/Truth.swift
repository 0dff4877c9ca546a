import Foundation

/// What really decides, and nobody at the desk sees.
protocol Truth: Sendable {
  /// Whether anything that the desk cannot see matters.
  var hidesAnything: Bool { get }
  /// The churn model's word for a caller: the chance of staying when nothing is offered.
  func stated(_ sketch: Caller.Sketch, _ dice: inout Dice) -> Double
  /// The chance that the caller stays past the window; `progress` is how much of the run is over.
  func stay(_ caller: Caller, _ offer: SimulatedOffer?, progress: Double) -> Double
  func accept(_ caller: Caller, _ offer: SimulatedOffer) -> Double
}

/// The S-shaped curve from 0 to 1.
func curve(_ x: Double) -> Double { 1 / (1 + exp(-x)) }
