@testable import Desk
import Retention
import Store
import Terminal
import TestSupport
import Testing

/// Every role × every command × one's own, somebody else's, and what does not exist: what comes of
/// it is worked out from the table of permissions.
@Suite struct PermissionMatrixTests {
  static let onCalls = BatchCommand.allCases.filter { $0.keys.contains("call") }

  private static let heard = """
    , "challenge": "0000", "number": "1-0000", "approval": 1, "agent": "x", "incentive": "I06", \
    "cost": "1"
    """

  /// A well-formed line.
  private func line(_ command: BatchCommand, _ call: Int64) -> String {
    let rest =
      switch command {
      case .reason: #", "reason": "P1""#
      case .confirm: #", "circumstance": "fault-open""#
      case .present: #", "incentive": "I06", "amount": "20.00""#
      case .ask: #", "incentive": "I06", "amount": "90.00""#
      case .answer: #", "answer": "accepted""#
      case .note, .refuse: #", "text": "x""#
      case .voiceReply: #", "from": "Otto", "reply": "0000""#
      case .change: #", "amount": "70.00""#
      case .recording: #", "word": "agreed""#
      case .asked: #", "allowed": true"#
      case .close: #", "outcome": "CANCELLED-EOT""#
      case .promise: #", "what": "callback", "due": "2026-12-24T10:00""#
      case .promiseKept: #", "promise": 1"#
      case .promiseMove: #", "promise": 1, "due": "2026-12-24T10:00""#
      case .promiseWithdraw: #", "promise": 1, "text": "x""#
      case .promiseHandOver: #", "promise": 1, "owner": "x""#
      case .join, .leave: #", "programme": "points""#
      case .earn: #", "for": "bill", "amount": "10.00""#
      case .redeem: #", "programme": "points", "reward": "bill-credit""#
      case .use, .reverse: #", "granted": 1"#
      case .contact: #", "channel": "phone""#
      case .survey: #", "question": "recommend", "score": 7"#
      case .contacted: #", "channel": "phone", "purpose": "contract", "reached": true"#
      case .caseOpen: #", "category": "B1", "text": "x""#
      case .caseStep: #", "case": 1, "step": "acknowledge""#
      case .measure: #", "cause": "N1", "text": "x""#
      default: ""
      }
    return #"{"command": "\#(command.rawValue)", "call": \#(call)\#(rest)}"#
  }

  @Test(arguments: Office.roles, onCalls)
  func whatMayNotBeIsAsIfItWereNot(_ role: Role, _ command: BatchCommand) throws {
    let office = try Office()
    let person = Office.person(role)
    let missing = office.answer(line(command, 9999), by: person)
    try #require(missing.contains("noSuchCall"))
    let scopes = [command.permission, .readCalls].compactMap { $0 }.map(role.scope)
    let others = office.answer(line(command, office.asked.id.rawValue), by: person)
    #expect((others != missing) == scopes.contains(.all), "\(others)")
    let own = try #require(office.own[role]).id.rawValue
    let mine = office.answer(line(command, own), by: person)
    #expect((mine != missing) == (scopes.max() ?? .none > .none), "\(mine)")
    #expect(try office.store.verify().isSound)
  }

  @Test(arguments: Office.roles)
  func onlyWhoMayActsOnTheCallOfAnother(_ role: Role) throws {
    let office = try Office()
    for command in Self.onCalls where command.permission == .takeCalls && command != .offers {
      let answer = office.answer(line(command, office.asked.id.rawValue), by: Office.person(role))
      #expect(answer.contains(#""ok":false"#), "\(answer)")
    }
    let after = try office.store.callStory(office.asked.id, by: Office.other)
    #expect(after.allSatisfy { $0.actor == Office.other || isLook($0.fact) })
  }

  private func isLook(_ fact: Fact) -> Bool { if case .looked = fact { true } else { false } }

  @Test(arguments: Office.roles)
  func theLogHoldsWhatMayBeRead(_ role: Role) throws {
    let office = try Office()
    let person = Office.person(role)
    try office.close(office.asked, by: Office.other)
    try office.close(try #require(office.own[role]), by: person)
    let answer = office.answer(#"{"command": "log"}"#, by: person)
    #expect(answer.contains(person.name) && answer.contains(#""ok":true"#))
    #expect(answer.contains(Office.other.name) == (role.scope(of: .readLog) == .all))
    // Naming them in the filter helps nobody.
    let named = office.answer(#"{"command": "log", "filter": "agent:otto"}"#, by: person)
    #expect(named.contains(Office.other.name) == (role.scope(of: .readLog) == .all))
  }

  @Test(arguments: Office.roles)
  func theQueueHoldsWhatMayBeSeen(_ role: Role) throws {
    let office = try Office()
    let answer = office.answer(#"{"command": "approvals"}"#, by: Office.person(role))
    #expect(answer.contains(Office.other.name) == (role.scope(of: .seeRequests) == .all))
    let asks = !(try #require(office.own[role])).approvals.isEmpty
    #expect(answer.contains(Office.person(role).name) == asks)
  }

  @Test(arguments: Office.roles, [#""find", "text": "a""#, #""open", "subscriber": 40"#])
  func whoTakesCallsFindsAndOpens(_ role: Role, _ command: String) throws {
    let answer = try Office().answer(#"{"command": \#(command)}"#, by: Office.person(role))
    #expect(answer.contains(#""ok":true"#) == role.may(.takeCalls), "\(answer)")
  }

  @Test(arguments: BatchCommand.allCases.filter { $0 != .signIn })
  func anAdministratorDoesNothingHere(_ command: BatchCommand) throws {
    let office = try Office()
    let eva = Actor(name: "Eva Admin", level: .manager)
    var rest = ""
    if !command.keys.contains("call") {
      rest =
        [
          .find: #", "text": "a""#, .open: #", "subscriber": 40"#, .voiceGrant: Self.heard,
          .measure: #", "cause": "N1", "text": "x""#,
        ][command]
        ?? ""
    }
    let whole =
      command.keys.contains("call")
      ? line(command, office.asked.id.rawValue)
      : #"{"command": "\#(command.rawValue)"\#(rest)}"#
    #expect(office.answer(whole, by: eva).contains("takesNoCalls"))
  }

  /// The same table behind the keys: what a role may not is never done, and says so.
  @Test(arguments: Office.roles, ActionID.allCases)
  func keysObeyTheTable(_ role: Role, _ action: ActionID) throws {
    let store = try Stock.showcase.store(SteppedWorld().world)
    let session = Session(
      actor: Office.person(role), language: .en, rules: store.rules,
      world: store.world)
    let refused = Availability.unavailable(why: session.say.mayNot(role))
    let isAllowed = action.permission.map(role.may) ?? true
    for screen: any Screen in [FindScreen(), LogScreen(), ApprovalsScreen()] {
      #expect((screen.may(action, in: session) != refused) == isAllowed)
    }
  }
}
