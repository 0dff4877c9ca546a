import Documents
import Retention

extension Mistake {
  /// What is wrong, and what to write instead.
  var words: (message: String, advice: String) {
    quantityWords ?? codeWords ?? incentiveWords ?? playWords
  }

  private var quantityWords: (String, String)? {
    switch self {
    case .notQuantity(let text, let unit):
      ("\(quoted(text)) is not a number of \(unit)s", "write it like 12 \(unit)s")
    case .quantityOutOfRange(let text, let unit, let range):
      (
        "\(quoted(text)) is out of range",
        "write 1 \(unit) to \(range.upperBound) \(unit)s"
      )
    case .notShare(let text): ("\(quoted(text)) is not a share", "write it like 20 % or 2.5 %")
    case .shareOutOfRange(let text, let range):
      (
        "\(quoted(text)) is out of range",
        "write \(range.lowerBound == 0 ? "0 %" : "more than 0 %") to \(range.upperBound / 100) %"
      )
    case .notCap(let text): ("\(quoted(text)) is not a cap", "write it like 2 in 12 months")
    case .capOfZero: ("a cap of 0 never lets it be given", "write 1 or more, or take the item out")
    case .capOutOfRange(let text):
      ("\(quoted(text)) is out of range", "write 1 to 99 times in 1 to 120 months")
    case .notMonthRange(let text):
      ("\(quoted(text)) is not a range of months", "write it like 1 to 3, from 1 to 120")
    case .notCurrency(let text): ("\(quoted(text)) is not a currency", "write it like EUR")
    case .blankText: ("this text is blank", "write the sentence")
    default: nil
    }
  }

  private var codeWords: (String, String)? {
    switch self {
    case .badCode(let text, let form):
      ("\(quoted(text)) cannot be a code here", "write it like \(form.example)")
    case .secondCode(let code, let first):
      ("\(quoted(code)) is there already, on line \(first.line)", "give this one another code")
    case .foreignReason(let code, let group):
      ("\(quoted(code)) does not belong to group \(group)", "write \(group) and a digit")
    case .missingOutcome(let code):
      ("the outcome \(quoted(code)) is missing", "add it; the program ends calls with it")
    case .keptThatEnds(let code):
      ("\(quoted(code)) is kept although its service ends", "write service: stays, or drop kept")
    case .keptWithoutCase(let code):
      ("\(quoted(code)) is kept and no case", "write flags: [case, kept]")
    case .pendingWithoutKept(let code):
      ("\(quoted(code)) is pending and not kept", "drop pending, or add kept to its flags")
    case .owedFamilyLocked(let family):
      ("\(quoted(family.rawValue)) is owed and cannot be locked", "take it out of this list")
    case .limitBelowLowerLevel(let level):
      ("the limit of \(level.name) is below that of a lower level", "write at least as much")
    default: nil
    }
  }

  private var incentiveWords: (String, String)? {
    switch self {
    case .costDoesNotFit(let effect):
      ("this cost does not go with these bills", "write cost: \(effect.fittingCosts)")
    case .levelNotHigher(let base):
      ("this level is not above \(base.name)", "name a higher level, or take 'above' out")
    case .bindsWithoutNote:
      ("it binds and has no note", "add a note that says what the subscriber commits to")
    case .offerWithoutPitch(let code):
      ("\(quoted(code)) takes no offers", "take it out, or take no-pitch off the reason")
    case .emptyRule: ("this rule is empty", "write one, such as tenure-at-least: 12 months")
    case .secondRule:
      ("a second rule starts in the same item", "put it on its own line after '- '")
    case .ruleWithoutValue(let name):
      ("the rule \(quoted(name)) has no value", "write '\(name): …'")
    case .ruleWithValue(let name):
      ("the rule \(quoted(name)) takes no value", "write '- \(name)'")
    default: nil
    }
  }

  private var playWords: (String, String) {
    switch self {
    case .secondPlay(let code, let first):
      ("\(quoted(code)) has a play already, on line \(first.line)", "keep one")
    case .secondOffer(let code, let first):
      ("\(quoted(code)) is in this play already, on line \(first.line)", "keep one")
    case .noPlay(let code):
      ("no play says what to do for \(quoted(code))", "write one for it or for its group")
    case .offersWithoutPitch(let code):
      (
        "this play makes offers, and \(quoted(code)) takes none",
        "take the offers out, or write a play of its own for \(code)"
      )
    case .discountAboveCeiling(let share, let ceiling):
      (
        "\(share.percent) % off is more than the ceiling of \(ceiling.percent) %, "
          + "so it can never be given", "lower it, or raise discount-ceiling"
      )
    case .costAboveLevel(let level):
      (
        "this costs more than \(level.name) may give", "name a higher level, or raise cost-limits"
      )
    default: ("this cannot be read", "compare it with the shipped file")
    }
  }
}

extension BillEffect {
  /// The ways to write a cost that goes with it.
  fileprivate var fittingCosts: String {
    switch self {
    case .none: "12, {a-month: 6, for: 12 months} or {stated-up-to: 150}"
    case .percentOff, .volumeSteps: "discount"
    case .amountOff(_, nil): "{a-month: 6, for: 12 months}"
    case .amountOff(_, let months?): "discount, or {a-month: 6, for: \(months) months}"
    case .fixedBill(_, let months): "discount, or {a-month: 6, for: \(months) months}"
    case .credit, .refund: "12 or {stated-up-to: 150}"
    case .pause: "{stated-months: 1 to 3, each: 22}"
    }
  }
}
