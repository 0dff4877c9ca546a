package import Terminal

extension StyleKey {
  /// The key that stands in when a theme says nothing of this one or its family.
  var standIn: StyleKey? {
    switch self {
    case .text: nil
    case .link, .borderFocus, .match, .keyHint, .headerSorted, .badge, .badgeNew, .statusInfo,
      .chart1:
      .accent
    case .title: .textStrong
    case .border, .fieldPlaceholder, .keyLabel, .statusNeutral, .chartAxis: .textMuted
    case .chartGrid: .border
    case .textMuted, .textDisabled, .textStrong, .accent, .statusOk, .statusWarning,
      .statusDanger:
      .text
    default: status
    }
  }

  private var status: StyleKey {
    switch self {
    case .riskLow, .offerAuthorised, .offerAccepted, .outcomeKept, .npsPromoter, .chart3:
      .statusOk
    case .riskMedium, .offerApproval, .outcomePending, .chart4: .statusWarning
    case .riskHigh, .riskCritical, .npsDetractor,
      .fieldInvalid, .chart5:
      .statusDanger
    case .offerLater, .chart2: .statusInfo
    case .riskUnknown, .offerBlocked, .npsPassive, .chart6: .statusNeutral
    default: .text
    }
  }

  /// Whether the key draws lines, which need less contrast than letters (WCAG 2.2, 1.4.11).
  package var isLine: Bool {
    switch self {
    case .border, .borderFocus, .chartAxis, .chartGrid: true
    default: false
    }
  }
}

extension Ground {
  /// The ground that stands in when a theme says nothing of this one or its family.
  var standIn: Ground? {
    switch self {
    case .surface, .selection: nil
    case .surfaceRaised: .surface
    case .selectionInactive: .selection
    case .header, .footer, .field, .dialog: .surfaceRaised
    case .dialogDanger, .toastOk, .toastWarning, .toastError: .dialog
    }
  }
}
