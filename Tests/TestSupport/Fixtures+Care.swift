package import Retention

extension Rulebook {
  /// A made-up place that may be called at any time, with made-up programmes.
  @Sendable package static func sample(_ catalogue: Catalogue) -> Rulebook {
    Rulebook(
      catalogue: catalogue, jurisdiction: .sample(hours: .always), complaints: .sample,
      programmes: [.stamps, .points, .volume])
  }
}
