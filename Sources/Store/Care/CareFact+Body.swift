import Retention

/// How the journal writes down one kind of fact around a subscriber. Free texts are members that
/// hold what was sealed: the fact comes with its words sealed already (`Worded.mapWords`).
protocol CareBody {
  var kind: String { get }
  var members: [String: JSON?] { get }
  /// Nil for a kind or a body that this program does not write.
  static func read(_ kind: String, _ json: JSON) -> Self?
}

extension CareFact: CareBody {
  private var part: any CareBody {
    switch self {
    case .promise(let fact): fact
    case .contact(let fact): fact
    case .complaint(let fact): fact
    case .loyalty(let fact): fact
    case .survey(let fact): fact
    }
  }

  var kind: String { part.kind }
  var members: [String: JSON?] { part.members }

  static func read(_ kind: String, _ json: JSON) -> CareFact? {
    switch kind.prefix(while: { $0 != "-" }) {
    case "promise": PromiseFact.read(kind, json).map(CareFact.promise)
    case "contact": ContactFact.read(kind, json).map(CareFact.contact)
    case "case": ComplaintFact.read(kind, json).map(CareFact.complaint)
    case "loyalty": LoyaltyFact.read(kind, json).map(CareFact.loyalty)
    case "survey": SurveyFact.read(kind, json).map(CareFact.survey)
    default: nil
    }
  }
}

extension CareFact {
  func sealed(for person: Person, _ world: World) -> CareFact {
    mapWords { person.seal($0, world).base64 }
  }

  /// Words that nobody can read any more are empty.
  func opened(for person: Person?) -> CareFact {
    mapWords { person?.open(Sealed(base64: $0)) ?? "" }
  }
}
