import Retention
import Store
import Terminal

/// What is heard on the telephone, as it is typed, and what it says.
struct VoiceForm {
  enum Answer {
    case said(VoiceSaid)
    /// Something is empty, and has the focus now.
    case incomplete
    case wrong(String)
  }

  var form: Form

  private enum Place {
    static let code = 0, request = 1, incentive = 2, cost = 3, agent = 4
  }

  init(_ say: Speech) {
    form = Form([
      (say.codeLabel, 12), (say.requestLabel, 30), (say.offerColumn, 60), (say.moneyColumn, 20),
      (say.askerLabel, PersonName.limit),
    ])
  }

  /// The offer that is typed, once it is known which.
  func title(_ session: Session) -> String? {
    incentive(session).map { session.say($0.title) }
  }

  mutating func read(_ session: Session) -> Answer {
    let say = session.say
    if let hasMoved = form.goToEmpty() { return hasMoved ? .incomplete : .wrong(say.stillEmpty) }
    guard let code = VoiceCode(typed: form.text(Place.code)) else {
      return wrong(Place.code, say.notACode)
    }
    guard let (number, approval) = request else { return wrong(Place.request, say.notARequest) }
    guard let incentive = incentive(session) else {
      let refusal = Refusal.unknownIncentive(form.text(Place.incentive))
      return wrong(Place.incentive, refusal.sentence(say, session.catalogue))
    }
    guard let cost = Money(typed: form.text(Place.cost), session.catalogue.currency) else {
      return wrong(Place.cost, say.amountExample)
    }
    return .said(
      VoiceSaid(
        code: code, number: number, approval: approval, agent: form.text(Place.agent),
        incentive: incentive.code, cost: cost, months: incentive.months(for: cost)))
  }

  private mutating func wrong(_ place: Int, _ words: String) -> Answer {
    form.refuse(place)
    return .wrong(words)
  }

  /// `4217-K7Q2/1`, with a blank as well.
  private var request: (CallNumber, Identifier<Approval>)? {
    let parts = form.text(Place.request).split { $0 == "/" || $0 == " " }
    guard parts.count == 2, let number = CallNumber(typed: String(parts[0])),
      let approval = Int64(parts[1]), approval > 0
    else { return nil }
    return (number, Identifier(approval))
  }

  /// By its code, or by how its title begins where only one does.
  private func incentive(_ session: Session) -> Incentive? {
    let typed = form.text(Place.incentive)
    if let known = session.catalogue.incentive(typed.uppercased()) { return known }
    let start = Folding.fold(typed)
    let found = session.catalogue.incentives.filter {
      Folding.fold(session.say($0.title)).hasPrefix(start)
    }
    return found.count == 1 && !start.isEmpty ? found.first : nil
  }
}

extension Incentive {
  /// How many make that cost, where it is given by the month; nil for any other.
  fileprivate func months(for cost: Money) -> Int? {
    guard case .statedMonths(let range, let each) = self.cost else { return nil }
    return range.first { each * $0 == cost }
  }
}
