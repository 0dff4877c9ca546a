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
  package var name: String { dotted("\(self)") }
}

/// What a piece of text stands on. Every ink is made readable on every ground when a theme loads.
package enum Ground: UInt8, CaseIterable, Sendable {
  case surface, surfaceRaised, selection, selectionInactive, header, footer, field, dialog
  case dialogDanger, toastOk, toastWarning, toastError

  /// The name in a theme file, where it sets `bg` and may set `fg`: `selection.inactive`.
  package var name: String { dotted("\(self)") }
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

/// `textMuted` to `text.muted`: a dot before each capital and each digit.
private func dotted(_ name: String) -> String {
  var out = ""
  for character in name {
    if character.isUppercase || character.isNumber { out.append(".") }
    out.append(contentsOf: character.lowercased())
  }
  return out
}
