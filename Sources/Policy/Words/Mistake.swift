import Documents
import Retention

/// What can be wrong in a catalogue beyond its YAML. `Mistake+Words.swift` has the sentences.
enum Mistake {
  case notQuantity(String, unit: String)
  case quantityOutOfRange(String, unit: String, ClosedRange<Int>)
  case notShare(String)
  case shareOutOfRange(String, ClosedRange<Int>)
  case notCap(String)
  case capOfZero
  case capOutOfRange(String)
  case notMonthRange(String)
  case notCurrency(String)
  case blankText

  case badCode(String, CodeForm)
  case secondCode(String, first: Place)
  case foreignReason(String, group: String)
  case missingOutcome(String)
  case keptThatEnds(String)
  case keptWithoutCase(String)
  case pendingWithoutKept(String)
  case owedFamilyLocked(Family)
  case limitBelowLowerLevel(Level)

  case costDoesNotFit(BillEffect)
  case levelNotHigher(than: Level)
  case bindsWithoutNote
  case offerWithoutPitch(String)
  case emptyRule
  case secondRule
  case ruleWithoutValue(String)
  case ruleWithValue(String)

  case secondPlay(String, first: Place)
  case secondOffer(String, first: Place)
  case noPlay(String)
  case offersWithoutPitch(String)

  case discountAboveCeiling(Share, ceiling: Share)
  case costAboveLevel(Level)
}

extension Value {
  func report(_ mistake: Mistake) {
    let words = mistake.words
    report(words.message, advice: words.advice)
  }

  /// Nil after reporting.
  func refuse<Result>(_ mistake: Mistake) -> Result? {
    report(mistake)
    return nil
  }
}
