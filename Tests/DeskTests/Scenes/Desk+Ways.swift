import Desk
import Retention
import Store
import Terminal
import Testing

/// Ways that many scenes go.
extension Desk {
  mutating func takeCall(_ text: String) {
    press(text)
    press(.enter)
  }

  /// A call that ends with its receipt.
  mutating func endCall() {
    takeCall("nakamura")
    press("vvrp11y")
    press(.enter, .enter)
  }

  /// Forty calls with their answers, what billing said next, what was used, and the figures of it.
  mutating func readFigures() {
    AnsweredWeeks(store).play()
    press("gs")
  }

  /// Puts the bar on an incentive and presents it.
  mutating func present(_ code: String) {
    press(.home)
    let title = store.rules.catalogue.incentive(code).map { app.session.say($0.title) } ?? code
    selectRow(title)
    press(.character(" "))
  }

  /// Takes the outcome of that code in the picker.
  mutating func choose(_ code: String) {
    press(.home)
    let title = store.rules.catalogue.outcome(code).map { app.session.say($0.title) } ?? code
    selectRow(title)
    press(.enter)
  }

  /// Three finished calls and one that goes on, then the log.
  mutating func playAnHour() {
    takeCall("nakamura")
    press("vvrp11n2y")
    pass(seconds: 95)
    press(.enter, .enter, .enter, .control("u"))
    takeCall("4127")
    pass(seconds: 20)
    press("X")
    press(.enter, .enter, .control("u"))
    pass(seconds: 60)
    takeCall("2951")
    press("rc11")
    pass(seconds: 14)
    press(.function(3))
  }

  /// One that is overdue by now, one for today and one for tomorrow; then the day's list.
  mutating func promiseThree() {
    takeCall("nakamura")
    for (kind, due) in [(1, "2026-11-22 11:00"), (3, "2026-11-22 16:30"), (4, "2026-11-23 10:00")] {
      press("p\(kind)")
      press(.control("u"))
      press(due)
      press(.tab)
      press("about the box")
      press(.enter)
    }
    press("X")
    press(.enter, .enter)
    pass(seconds: 7200)
    press(.control("u"), .function(10))
  }

  /// A billing error of 80, which is above an agent's and a senior's level.
  mutating func objectToProfiling() {
    press("f")
    let fact = store.rules.catalogue.circumstances.first { $0.code == Dossier.objection }
    selectRow(fact.map { app.session.say($0.title) } ?? "")
    press(.enter)
  }

  mutating func askForARefund() {
    let catalogue = store.rules.catalogue
    let say = app.session.say
    press("rp3f")
    selectRow(
      catalogue.circumstances.first { $0.code == "billing-error" }.map { say($0.title) } ?? "")
    press(.enter, .home)
    selectRow(catalogue.incentive("I06").map { say($0.title) } ?? "")
    press("a80")
    press(.enter)
  }

  /// A request that waits, and the telephone.
  mutating func askByVoice() {
    takeCall("nakamura")
    askForARefund()
    press("b")
  }

  /// Amélie types whose word it is, and what they read back.
  mutating func answerByVoice(_ name: String, _ reply: String) {
    press(name)
    press(.enter)
    press(reply)
    press(.enter)
  }

  /// Ana types what she hears; without a cost, only the first half of it.
  mutating func giveByVoice(cost: String?) {
    agent {
      $0.takeCall("nakamura")
      $0.askForARefund()
    }
    press(.function(6))
    press("b")
    guard let heard = try? store.voiceChallenge(Identifier(1), on: Identifier(1), by: .amelie)
    else { return }
    let words = [heard.code.text, "\(heard.number.text)/1", "I06"]
    for word in words + (cost.map { [$0, "amelie rousseau"] } ?? []) {
      press(word)
      press(.enter)
    }
  }

  /// Somebody else at the same store, who does this; then it is seen here.
  mutating func supervisor(_ play: (inout Desk) -> Void) {
    elsewhere(.ana) {
      $0.press(.function(6))
      play(&$0)
    }
  }

  mutating func agent(_ play: (inout Desk) -> Void) { elsewhere(.amelie, play) }

  private mutating func elsewhere(_ actor: Actor, _ play: (inout Desk) -> Void) {
    let language = app.session.say.language
    guard var other = try? Desk(on: store, clock, actor, language: language) else { return }
    play(&other)
    hear()
  }

  /// Fills in the sign-in screen that has no name yet.
  mutating func signIn(_ name: String, _ password: String = Password.sample.text) {
    press(name)
    press(.tab)
    press(password)
    press(.enter)
  }

  /// Amélie types a note on a call and goes away.
  mutating func leaveNoteAlone(seconds: Int) {
    signIn("amelie rousseau")
    takeCall("nakamura")
    press("vvtasks about rival")
    pass(seconds: seconds)
    handle(.tick)
  }

  /// Moves the bar down until its row begins with `title`.
  private mutating func selectRow(_ title: String) {
    for _ in 0..<40 {
      let row = grid().semantics.last { $0.role == .row && $0.hasFocus }
      if row?.label.range(of: title) != nil { return }
      press(.down)
    }
  }
}

extension Desk {
  /// Amélie on a call with whoever `text` finds.
  static func onCall(
    _ text: String, language: Language = .en, with change: (inout Session) -> Void = { _ in }
  ) throws -> Desk {
    var desk = try Desk(language: language, with: change)
    desk.takeCall(text)
    return desk
  }

  /// Whether a letter would be typed.
  var isTyping: Bool {
    var copy = self
    return copy.grid().semantics.last { $0.hasFocus }?.role == .field
  }

  /// The titles of the offers on the screen, from top to bottom.
  var offerTitles: [String] {
    var copy = self
    let titles = store.rules.catalogue.incentives.map { app.session.say($0.title) }
    return copy.grid().semantics.filter { $0.role == .row }.compactMap { row in
      titles.first { row.label.range(of: $0) != nil }
    }
  }
}

// Members.
extension Desk {
  /// Takes the call of the account, whose subscriber was credited before.
  mutating func takeCall(of account: String, after commands: [LoyaltyCommand]) {
    let manager = Actor(name: "Ana Prado", level: .manager)
    do {
      let subscriber = try #require(try store.subscriber(account: account))
      for command in commands {
        _ = try store.perform(
          CareOrder(.loyalty(command), for: subscriber.id), id: CommandID(store.world),
          by: manager)
      }
    } catch {
      Issue.record(error)
    }
    takeCall(account)
  }
}

extension [LoyaltyCommand] {
  /// Seven of ten stamps, 612.5 points, silver, and a reward that waits.
  static let member: [LoyaltyCommand] = [
    .join(programme: "tenth-free"), .join(programme: "points"),
    .earn(.purchase(Money(minor: 45_000), reference: "P-1", day: nil)),
    .earn(.manual(programme: "tenth-free", 5, reason: "brought")),
    .earn(.manual(programme: "points", 1125, reason: "brought")),
    .redeem(programme: "points", reward: "premium-month", amount: nil),
  ]

  /// A card that is full.
  static let full: [LoyaltyCommand] = [
    .join(programme: "tenth-free"),
    .earn(.manual(programme: "tenth-free", 8, reason: "brought")),
  ]
}
