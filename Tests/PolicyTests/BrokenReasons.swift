extension Break {
  /// Reasons and outcomes.
  static let reasons = [
    Break(
      "KEPT-OFFER, title: {en: a, fr: b, pt: c}",
      "KEPT-OFFER, title: {en: a, fr: b, pt: c}, follows: [prise]",
      "33:64: 'prise' is not known here", "did you mean 'price'?"),
    Break(
      "code: P2", "code: P1",
      "26:16: 'P1' is there already, on line 25", "give this one another code",
      "65:19: 'P2' is not known here", "did you mean 'P'?"),
    Break(
      "code: P2", "code: C2",
      "26:16: 'C2' does not belong to group P", "write P and a digit",
      "26:16: no play says what to do for 'C2'", "write one for it or for its group",
      "65:19: 'P2' is not known here", "did you mean 'P'?"),
    Break(
      "code: P2", "code: P12",
      "26:16: 'P12' cannot be a code here", "write it like P1", "65:19: 'P2' is not known here",
      "did you mean 'P'?"),
    Break(
      "- code: A\n", "- code: P\n",
      "27:11: 'P' is there already, on line 22", "give this one another code",
      "75:15: 'A' is not known here", "write one of: P, P1, P2, A1"),
    Break(
      "[savable]", "[saveable]",
      "25:58: 'saveable' is not known here", "did you mean 'savable'?"),
    Break(
      "code: KEPT-FIX", "code: KEPT-FXI",
      "32:3: the outcome 'KEPT-FIX' is missing", "add it; the program ends calls with it",
      "34:12: 'KEPT-FXI' is not known here", "did you mean 'KEPT-FIX'?"),
    Break(
      "code: KEPT-FIX", "code: PAUSED",
      "32:3: the outcome 'KEPT-FIX' is missing", "add it; the program ends calls with it",
      "36:12: 'PAUSED' is there already, on line 34", "give this one another code"),
    Break(
      "service: stays, flags: [case]", "service: leaves, flags: [case]",
      "35:62: 'leaves' is not known here", "write one of: stays, ends-now, ends-at-term, unknown"),
    Break(
      "service: ends-now", "service: ends-now, flags: [case, kept]",
      "39:5: 'CANCELLED-NOW' is kept although its service ends",
      "write service: stays, or drop kept"),
    Break(
      "code: DNC, title: {en: a, fr: b, pt: c}, service: unknown",
      "code: DNC, title: {en: a, fr: b, pt: c}, service: unknown, flags: [kept]",
      "44:5: 'DNC' is kept and no case", "write flags: [case, kept]"),
    Break(
      "service: ends-at-term", "service: ends-at-term, pending: 90 days",
      "40:89: 'CANCELLED-EOT' is pending and not kept", "drop pending, or add kept to its flags"),
  ]
}
