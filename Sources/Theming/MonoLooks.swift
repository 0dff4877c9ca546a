import Terminal

extension Theme {
  /// Weight instead of colour, on the terminal's own two colours.
  func monoLooks() -> Looks {
    Looks { key, ground in
      var emphasis = monoEmphasis(key).union(self[key].emphasis).union(ground.monoEmphasis)
      // Dim on reverse is hard to read and on some terminals not seen at all.
      if emphasis.contains(.reverse) { emphasis.remove(.dim) }
      return Look(.standard, on: .standard, emphasis)
    }
  }

  /// How a key is told from plain text where there are no colours.
  func monoEmphasis(_ key: StyleKey) -> Emphasis {
    switch key {
    case .textMuted, .textDisabled, .fieldPlaceholder, .border, .chartAxis, .chartGrid,
      .offerDeclined, .offerBlocked, .riskUnknown:
      [.dim]
    case .textStrong, .title, .keyHint, .headerSorted, .badgeNew, .accent, .borderFocus,
      .statusDanger, .riskHigh, .outcomeLost, .npsDetractor:
      [.bold]
    case .riskCritical: [.bold, .underline]
    case .link, .match, .fieldInvalid: [.underline]
    default: []
    }
  }
}

extension Ground {
  fileprivate var monoEmphasis: Emphasis {
    switch self {
    case .selection, .toastOk, .toastWarning, .toastError: [.reverse]
    case .selectionInactive, .field: [.underline]
    case .header: [.bold]
    case .dialogDanger: [.bold]
    case .surface, .surfaceRaised, .footer, .dialog: []
    }
  }
}
