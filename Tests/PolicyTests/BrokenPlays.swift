extension Break {
  /// Plays, and what they have to say of reasons.
  static let plays = [
    Break(
      "first-offers: [I02]", "first-offers: [I03]",
      "72:20: 'I03' is not known here", "did you mean 'I01'?"),
    Break(
      "fallback-offers: [I01]", "fallback-offers: [I02]",
      "73:23: 'I02' is in this play already, on line 72", "keep one"),
    Break(
      "- reasons: [A]", "- reasons: [A]\n    first-offers: [I01]",
      "76:19: this play makes offers, and 'A1' takes none",
      "take the offers out, or write a play of its own for A1"),
    Break(
      "- reasons: [A]", "- reasons: [A, P]",
      "75:18: 'P' has a play already, on line 68", "keep one"),
    Break(
      "- reasons: [P]", "- reasons: [P1]",
      "26:16: no play says what to do for 'P2'", "write one for it or for its group"),
    Break(
      "question: {en: a, fr: b, pt: c}", "question: {en: a, pt: c}",
      "70:15: the key 'fr' is missing", "add 'fr: …' to this map"),
  ]
}
