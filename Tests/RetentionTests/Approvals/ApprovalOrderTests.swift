import Retention
import TestSupport
import Testing

/// Every order in which two people can ask, answer, change, take back and let expire, up to six
/// steps, beside a model of ten lines.
@Suite struct ApprovalOrderTests {
  private enum Move: CaseIterable, Sendable { case ask, grant, refuse, withdraw, change, expire }

  /// What is known of the last request.
  private enum Model { case nothing, waits, granted, over }

  private static let longest = 6

  @Test(arguments: Move.allCases) private func everyOrderEndsAsItShould(_ first: Move) throws {
    var count = 0
    try walk(ApprovalDesk(), .nothing, [first], &count)
    #expect(count == (0..<Self.longest).reduce(0) { sum, _ in sum * 6 + 1 })
  }

  private func walk(
    _ desk: ApprovalDesk, _ model: Model, _ moves: [Move], _ count: inout Int
  ) throws {
    guard let move = moves.last else { return }
    count += 1
    var desk = desk
    let wanted = next(model, move)
    let isDone = take(move, on: &desk)
    #expect(isDone == (wanted != nil), "\(moves)")
    let after = wanted ?? model
    // The word counts exactly when it was given and is not over.
    var copy = desk
    let terms = desk.call.approvals.last?.draft.terms ?? ApprovalDesk.eighty
    let isGiven = (try? copy.present(terms)) != nil
    #expect(isGiven == (after == .granted), "\(moves)")
    guard moves.count < Self.longest else { return }
    for next in Move.allCases { try walk(desk, after, moves + [next], &count) }
  }

  /// Nil for what is refused.
  private func next(_ model: Model, _ move: Move) -> Model? {
    switch (move, model) {
    case (.expire, .nothing): .nothing
    case (.expire, _): .over
    case (.ask, .nothing), (.ask, .over): .waits
    case (.grant, .waits): .granted
    case (.refuse, .waits): .over
    case (.change, .waits): .waits
    case (.withdraw, .waits), (.withdraw, .granted): .over
    default: nil
    }
  }

  private func take(_ move: Move, on desk: inout ApprovalDesk) -> Bool {
    let last = desk.call.approvals.last
    let terms = last?.draft.terms ?? ApprovalDesk.eighty
    do {
      switch move {
      case .ask: try desk.ask(terms)
      case .grant: try desk.judge(.grant)
      case .refuse: try desk.judge(.refuse(reason: "no"))
      case .withdraw: try desk.do(.withdraw(last?.id ?? Identifier(0)))
      case .change:
        let amount = terms.amount == .euros(80) ? Money.euros(70) : .euros(80)
        try desk.judge(.change(Terms(amount: amount)))
      case .expire: desk.pass(minutes: 10)
      }
      return true
    } catch {
      return false
    }
  }
}
