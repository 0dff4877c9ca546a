import Terminal

extension Theme {
  /// The terminal's own numbered colours, whatever its owner made of them: nobody here knows how
  /// they look, so weight says whatever colour says, and a selected row is reversed.
  func terminalLooks(tier: Tier) -> Looks {
    let mono = monoLooks()
    return Looks { key, ground in
      var look = mono[Style(key, on: ground)]
      look.emphasis.formUnion(self[key].emphasis)
      guard !look.emphasis.contains(.reverse), let number = key.terminalColour else { return look }
      // Eight colours have no bright ones.
      let index = tier <= .ansi8 ? number % 8 : number
      return Look(.indexed(index), on: .standard, look.emphasis.subtracting(.dim))
    }
  }
}

extension StyleKey {
  /// The numbered colour that has this meaning by convention; nil for plain text.
  fileprivate var terminalColour: UInt8? {
    switch self {
    case .statusOk, .riskLow, .offerAuthorised, .offerAccepted, .outcomeKept, .npsPromoter,
      .chart3:
      2
    case .statusWarning, .riskMedium, .offerApproval, .outcomePending, .match, .chart4: 3
    case .statusDanger, .riskHigh, .riskCritical, .npsDetractor, .fieldInvalid, .chart5: 1
    case .accent, .link, .borderFocus, .keyHint, .badgeNew, .statusInfo, .offerLater,
      .headerSorted, .chart1:
      6
    case .chart2: 5
    default: nil
    }
  }
}
