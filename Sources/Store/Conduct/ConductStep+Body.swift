import Retention

/// What was said, as the journal holds it.
extension ConductStep {
  var kind: String {
    switch self {
    case .recording: "conduct-recording"
    case .askedToOffer: "conduct-asked"
    case .registered: "conduct-registered"
    }
  }

  var members: [String: JSON] {
    switch self {
    case .recording(let word): ["word": .text(word.rawValue)]
    case .askedToOffer(let allowed): ["allowed": .bool(allowed)]
    case .registered: [:]
    }
  }

  /// Nil for a kind or a body that this program does not write.
  static func read(_ kind: String, _ json: JSON) -> ConductStep? {
    switch kind {
    case "conduct-recording":
      json["word"]?.text.flatMap(RecordingWord.init).map(ConductStep.recording)
    case "conduct-asked": json["allowed"]?.bool.map(ConductStep.askedToOffer(allowed:))
    case "conduct-registered": .registered
    default: nil
    }
  }
}
