/// How the values of a row become numbers for a hazard, as it was learnt from a frame.
package struct SurvivalEncoding: Codable, Hashable, Sendable {
  struct Part: Codable, Hashable, Sendable {
    let name: String
    /// Of the frame.
    let column: Int
    /// One category of the column; nil for its number.
    let level: Int?
    let mean: Double
    let spread: Double
  }

  let parts: [Part]

  /// About 0 on average and 1 in spread; a blank counts as the mean.
  package func row(_ values: [Double]) -> [Double] {
    parts.map { part in
      var value = values[part.column]
      if let level = part.level { value = value == Double(level) ? 1 : 0 }
      return value.isFinite ? (value - part.mean) / part.spread : 0
    }
  }
}
