import Documents

/// What can be wrong in a file of programmes beyond its YAML, and what to write instead.
enum ProgrammeMistake {
  case headStartFills(places: Int)
  case notRising
  case notEarned(String)
  case secondEarning(String, first: Place)
  case eachOfOffer
  case billForAnyAmount
  case unknownIncentive(String)

  var words: (message: String, advice: String) {
    switch self {
    case .headStartFills(let places):
      (
        "this head start fills the card at once",
        "write at most \(places - 2), or give the card more places"
      )
    case .notRising:
      ("this is not more than the one before it", "write the smallest first, each once")
    case .notEarned(let text):
      ("nothing is earned for \(quoted(text))", "write bill, purchase or an incentive such as I19")
    case .secondEarning(let text, let first):
      ("\(quoted(text)) earns something already, on line \(first.line)", "keep one")
    case .eachOfOffer:
      ("an incentive is worth no amount", "take 'each' out: it earns once, when it is accepted")
    case .billForAnyAmount:
      (
        "a month's bill cannot be bought by the point",
        "write what each of them is worth, or one price under 'needs'"
      )
    case .unknownIncentive(let code):
      (
        "the catalogue has no incentive \(quoted(code))",
        "add it there, or take it out here; until then this line does nothing"
      )
    }
  }
}

extension Value {
  func report(_ mistake: ProgrammeMistake) {
    let words = mistake.words
    report(words.message, advice: words.advice)
  }

  /// Nil after reporting.
  func refuse<Result>(_ mistake: ProgrammeMistake) -> Result? {
    report(mistake)
    return nil
  }
}
