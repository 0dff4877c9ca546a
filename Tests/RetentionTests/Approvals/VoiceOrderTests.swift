import Retention
import TestSupport
import Testing

/// Every order in which a request is asked, granted on a screen or by voice, misheard, taken back,
/// changed, spent and let expire, up to five steps, beside a model of ten lines.
@Suite struct VoiceOrderTests {
  private enum Move: CaseIterable, Sendable {
    case ask, grant, telephone, mishear, replay, withdraw, change, expire
  }

  private enum Model: Equatable { case nothing, waits(misses: Int), granted, over }

  private static let longest = 5

  @Test(arguments: Move.allCases) private func everyOrderEndsAsItShould(_ first: Move) throws {
    var count = 0
    try walk(VoiceDesk(), .nothing, [first], &count)
    #expect(count == (0..<Self.longest).reduce(0) { sum, _ in sum * 8 + 1 })
  }

  private func walk(
    _ desk: VoiceDesk, _ model: Model, _ moves: [Move], _ count: inout Int
  ) throws {
    guard let move = moves.last else { return }
    count += 1
    var desk = desk
    let wanted = next(model, move)
    #expect(take(move, on: &desk) == (wanted != nil), "\(moves)")
    let after = wanted ?? model
    var copy = desk
    let terms = desk.approval?.draft.terms ?? ApprovalDesk.eighty
    #expect(((try? copy.desk.present(terms)) != nil) == (after == .granted), "\(moves)")
    guard moves.count < Self.longest else { return }
    for next in Move.allCases { try walk(desk, after, moves + [next], &count) }
  }

  /// Nil for what is refused.
  private func next(_ model: Model, _ move: Move) -> Model? {
    switch (move, model) {
    case (.expire, .nothing): .nothing
    case (.expire, _): .over
    case (.ask, .nothing), (.ask, .over): .waits(misses: 0)
    case (.grant, .waits), (.telephone, .waits(misses: 0...2)): .granted
    case (.mishear, .waits(let misses)) where misses < 3,
      (.replay, .waits(let misses)) where misses < 3:
      .waits(misses: misses + 1)
    case (.change, .waits): .waits(misses: 0)
    case (.withdraw, .waits), (.withdraw, .granted): .over
    default: nil
    }
  }

  private func take(_ move: Move, on desk: inout VoiceDesk) -> Bool {
    let last = desk.approval
    let terms = last?.draft.terms ?? ApprovalDesk.eighty
    do {
      switch move {
      case .ask: try desk.desk.ask(terms)
      case .grant: try desk.desk.judge(.grant)
      case .telephone: try desk.telephone()
      case .mishear, .replay: try mishear(move, on: &desk)
      case .withdraw: try desk.desk.do(.withdraw(last?.id ?? Identifier(0)))
      case .change:
        let amount = terms.amount == .euros(80) ? Money.euros(70) : .euros(80)
        try desk.desk.judge(.change(Terms(amount: amount)))
      case .expire: desk.desk.pass(minutes: 10)
      }
      return true
    } catch {
      return false
    }
  }

  /// Something else than the reply, or the reply to another request of this very moment.
  private func mishear(_ move: Move, on desk: inout VoiceDesk) throws {
    guard let approval = desk.approval else { throw Refusal.noSuchApproval }
    let request = desk.request(approval)
    let seal = VoiceDesk.seal()
    let other = VoiceTests.variants(of: request)[1].reply(by: VoiceDesk.ana, seal)
    let wrong = request.reply(by: VoiceDesk.ana, seal).wrong
    try desk.hear(move == .replay ? other : wrong, on: approval)
  }
}
