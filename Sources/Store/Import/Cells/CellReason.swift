/// Why one cell cannot be imported.
package enum CellReason: Error, Hashable, Sendable {
  case notUTF8, nul
  case blank
  case notANumber, notWhole, belowZero, tooLarge, scientific, otherDigits
  /// One separator and three digits: thousands or decimals.
  case ambiguousSeparator
  case tooManyDecimals(allowed: Int)
  case otherCurrency(String)
  case otherMinus, parentheses
  case notADay, ambiguousDay, twoDigitYear, spreadsheetDay, timeOfDay
  case unknownWord(allowed: [String])
  /// A share without a percent sign that is no whole number.
  case ambiguousShare
  case surroundingSpace, invisible, notComposed, mixedScripts, mangledBySpreadsheet
  case cardNumber
  /// The same account stands in an earlier row with other values.
  case differs(fromRow: Int)
  case cells(found: Int, expected: Int)
  /// Nobody of this account has been imported.
  case noSuchAccount
  /// A day that has not come.
  case dayToCome
  /// Of opening balances: an end before the beginning; the store has another amount or day under
  /// the same reference.
  case endsBeforeItBegins, creditedOtherwise
  /// A purchase in a file without amounts.
  case amountMissing
}

/// One cell that stops an import.
package struct BadCell: Hashable, Sendable {
  package let place: CellPlace
  /// Escaped and cut, fit for any terminal.
  package let value: String
  package let reason: CellReason

  package init(place: CellPlace, value: String, reason: CellReason) {
    self.place = place
    self.value = value
    self.reason = reason
  }
}

/// Text of a stranger's file made fit for a message.
enum Shown {
  static let limit = 40

  /// Controls, invisible characters and everything that turns the writing direction become
  /// `\u{…}`; longer text is cut and ends in `…`.
  static func text(_ text: some StringProtocol) -> String {
    var shown = ""
    for (index, scalar) in text.unicodeScalars.enumerated() {
      guard index < limit else { return shown + "…" }
      shown += isHarmless(scalar) ? String(scalar) : scalar.escaped(asASCII: true)
    }
    return shown
  }

  private static func isHarmless(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator, .privateUse, .unassigned,
      .surrogate:
      false
    default: !scalar.properties.isDefaultIgnorableCodePoint
    }
  }

  static func bytes(_ bytes: UnsafeBufferPointer<UInt8>) -> String {
    text(String(decoding: bytes.prefix(limit * 4 + 4), as: UTF8.self))
  }
}
