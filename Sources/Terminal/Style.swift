/// What a piece of text means; the theme decides what that looks like. The closed list of keys
/// that a theme file may set under `style`, written there with dots: `text.muted`, `chart.1`.
package enum StyleKey: UInt8, CaseIterable, Sendable {
  case text, textMuted, textDisabled, textStrong, link
  case title, border, borderFocus
  case match, fieldInvalid, fieldPlaceholder
  case keyHint, keyLabel
  case headerSorted
  case badge, badgeNew
  case statusOk, statusInfo, statusWarning, statusDanger, statusNeutral
  case riskLow, riskMedium, riskHigh, riskCritical, riskUnknown
  case offerAuthorised, offerApproval, offerBlocked, offerAccepted, offerDeclined, offerLater
  case outcomeKept, outcomeLost, outcomePending
  case npsPromoter, npsPassive, npsDetractor
  case chart1, chart2, chart3, chart4, chart5, chart6, chartAxis, chartGrid
  case accent

  /// The name in a theme file: `textMuted` is `text.muted`, `chart1` is `chart.1`.
  package var name: String { String(Self.names[Int(rawValue)]) }

  // Asking the runtime for the name of a case costs as much as reading half a theme.
  private static let names = """
    text text.muted text.disabled text.strong link title border border.focus match field.invalid \
    field.placeholder key.hint key.label header.sorted badge badge.new status.ok status.info \
    status.warning status.danger status.neutral risk.low risk.medium risk.high risk.critical \
    risk.unknown offer.authorised offer.approval offer.blocked offer.accepted offer.declined \
    offer.later outcome.kept outcome.lost outcome.pending nps.promoter nps.passive nps.detractor \
    chart.1 chart.2 chart.3 chart.4 chart.5 chart.6 chart.axis chart.grid accent
    """.split(separator: " ")
}

/// What a piece of text stands on. Every ink is made readable on every ground when a theme loads.
package enum Ground: UInt8, CaseIterable, Sendable {
  case surface, surfaceRaised, selection, selectionInactive, header, footer, field, dialog
  case dialogDanger, toastOk, toastWarning, toastError

  /// The name in a theme file, where it sets `bg` and may set `fg`: `selection.inactive`.
  package var name: String { String(Self.names[Int(rawValue)]) }

  private static let names = """
    surface surface.raised selection selection.inactive header footer field dialog dialog.danger \
    toast.ok toast.warning toast.error
    """.split(separator: " ")
}

/// Weight on top of what the theme says of a key.
package struct Emphasis: OptionSet, Hashable, Sendable {
  package let rawValue: UInt8

  package init(rawValue: UInt8) { self.rawValue = rawValue }

  package static let bold = Emphasis(rawValue: 1)
  package static let underline = Emphasis(rawValue: 2)
  package static let reverse = Emphasis(rawValue: 4)
  package static let dim = Emphasis(rawValue: 8)
  package static let italic = Emphasis(rawValue: 16)
}

/// A meaning on a ground, with a weight: all that a cell knows of its looks. One number, since
/// thousands of cells are compared with each frame.
package struct Style: Hashable, Sendable {
  /// Below `count`, another for each style; without its lowest five bits, which are the emphasis,
  /// it counts keys and grounds.
  package let number: UInt32

  package static var count: Int { keys * grounds << 5 }
  // Not of `allCases`, which is an array that is made each time.
  private static var keys: Int { Int(StyleKey.accent.rawValue) + 1 }
  private static var grounds: Int { Int(Ground.toastError.rawValue) + 1 }

  package init(_ key: StyleKey, on ground: Ground = .surface, _ emphasis: Emphasis = []) {
    let place = Int(key.rawValue) * Self.grounds + Int(ground.rawValue)
    number = UInt32(place << 5 | Int(emphasis.rawValue & 31))
  }

  /// The place of the key on the ground when all keys stand one after the other on all grounds.
  package var place: Int { Int(number >> 5) }

  package var key: StyleKey { StyleKey.allCases[place / Self.grounds] }
  package var ground: Ground { Ground.allCases[place % Self.grounds] }
  package var emphasis: Emphasis { Emphasis(rawValue: UInt8(truncatingIfNeeded: number) & 31) }
}
