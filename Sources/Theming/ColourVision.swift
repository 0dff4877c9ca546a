/// How people see colours who lack one kind of cone, and how a grey screen shows them.
package enum ColourVision: String, CaseIterable, Sendable {
  case deuteranopia, protanopia, tritanopia, greyscale

  /// The colour as it is seen. Machado, Oliveira, Fernandes, "A physiologically-based model for
  /// simulation of color vision deficiency", 2009, severity 1.0, on linear light.
  package func sees(_ colour: RGB) -> RGB {
    let (r, g, b) = colour.light
    let rows = matrix.map { channel(ofLight: $0.0 * r + $0.1 * g + $0.2 * b) }
    return RGB(rows[0], rows[1], rows[2])
  }

  private var matrix: [(Double, Double, Double)] {
    switch self {
    case .deuteranopia:
      [
        (0.367322, 0.860646, -0.227968), (0.280085, 0.672501, 0.047413),
        (-0.011820, 0.042940, 0.968881),
      ]
    case .protanopia:
      [
        (0.152286, 1.052583, -0.204868), (0.114503, 0.786281, 0.099216),
        (-0.003882, -0.048116, 1.051998),
      ]
    case .tritanopia:
      [
        (1.255528, -0.076749, -0.178779), (-0.078411, 0.930809, 0.147602),
        (0.004733, 0.691367, 0.303900),
      ]
    case .greyscale: Array(repeating: (0.2126, 0.7152, 0.0722), count: 3)
    }
  }
}
