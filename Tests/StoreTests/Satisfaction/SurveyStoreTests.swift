import Retention
import Store
import TestSupport
import Testing

/// Answers are in the journal, their tables follow from there, and a low score is called back.
@Suite struct SurveyStoreTests {
  private let clock = SetClock(.sample)
  private let desk: TestDesk

  init() throws {
    desk = try TestDesk(subscribers: 30, world: clock.world) {
      Rulebook(catalogue: $0, jurisdiction: .sample(hours: .always), survey: .sample)
    }
  }

  /// A call from hello to receipt.
  private func call(
    _ subscriber: Int64 = 1, reason: String = "P1", outcome: String = "KEPT-NOOFFER",
    by actor: Actor = TestDesk.amelie
  ) throws -> Call {
    let call = try desk.open(subscriber, by: actor)
    return try desk.on(
      call,
      [.setReason(reason), .close(outcome: outcome, callbackAt: nil, language: .en)], by: actor)
  }

  @discardableResult
  private func ask(
    _ command: SurveyCommand, on call: Call, by actor: Actor = TestDesk.amelie,
    id: CommandID? = nil
  ) throws -> Care {
    try desk.store.perform(
      CareOrder(.survey(command), for: call.subscriber, on: call.id),
      id: id ?? CommandID(desk.store.world), by: actor
    ).care
  }

  @Test func anAnswerIsThereAndSound() throws {
    let call = try call()
    try ask(.score(question: "recommend", 9, .fr), on: call)
    try ask(.score(question: "call", 4, .fr), on: call)
    let care = try ask(.say("Plus de débit", about: nil, .fr), on: call)
    let answer = try #require(care.surveys.first)
    #expect(answer.score(.nps) == 9 && answer.score("call") == 4)
    #expect(answer.words == "Plus de débit" && answer.about == "P1")
    #expect(answer.draft.language == .fr && care.promises.isEmpty)
    #expect(try desk.store.care(of: call.subscriber) == care)
    #expect(try desk.store.verify().isSound)
  }

  @Test func whatIsSentTwiceIsAnsweredOnce() throws {
    let call = try call()
    let id = CommandID(desk.store.world)
    let first = try ask(.score(question: "recommend", 7, .en), on: call, id: id)
    #expect(try ask(.score(question: "recommend", 7, .en), on: call, id: id) == first)
    #expect(try desk.rows("SELECT count(*) FROM survey_scores")[0].values == [.int(1)])
  }

  @Test func wordsAreSealedAndCardsMasked() throws {
    let call = try call()
    let care = try ask(.say("canary-4711 paid with 4111 1111 1111 1111", about: nil, .en), on: call)
    #expect(care.surveys.first?.words == "canary-4711 paid with 4111 11** **** 1111")
    let bodies = try desk.rows("SELECT body FROM journal").map { try $0.text(0) }
    #expect(bodies.allSatisfy { !$0.contains("canary-4711") && !$0.contains("1111") })
    #expect(try desk.store.verify().isSound)
  }

  @Test func aLowScoreIsCalledBackAndACorrectionTakesThatBack() throws {
    let call = try call()
    let care = try ask(.score(question: "recommend", 6, .en), on: call)
    let promise = try #require(care.promises.first)
    #expect(promise.kind == .callback && promise.owner == "Amélie R." && promise.isOpen)
    #expect(promise.dueAt == .sample.adding(milliseconds: 2 * 86_400_000))
    #expect(promise.words == "Call back" && care.surveys.first?.followUp == promise.id)
    // A lower one asks for no second callback.
    #expect(try ask(.score(question: "recommend", 0, .en), on: call).promises.count == 1)
    let after = try ask(.score(question: "recommend", 7, .en), on: call)
    #expect(after.promises.filter(\.isOpen).isEmpty)
    #expect(try desk.store.verify().isSound)
  }

  @Test func whoLeavesIsCalledBackOnlyWithTheirYes() throws {
    let leaving = try call(1, outcome: "CANCELLED-NOW")
    #expect(try ask(.score(question: "recommend", 2, .en), on: leaving).promises.isEmpty)
    let other = try call(2, outcome: "CANCELLED-NOW")
    _ = try desk.store.perform(
      CareOrder(.contact(.consent(.surveys, true)), for: other.subscriber, on: other.id),
      id: CommandID(desk.store.world), by: TestDesk.amelie)
    #expect(try ask(.score(question: "recommend", 2, .en), on: other).promises.count == 1)
  }

  @Test func whoObjectsOrWantsSilenceIsNotAsked() throws {
    let call = try call()
    func say(_ command: ContactCommand) throws {
      _ = try desk.store.perform(
        CareOrder(.contact(command), for: call.subscriber, on: call.id),
        id: CommandID(desk.store.world), by: TestDesk.amelie)
    }
    try say(.consent(.surveys, false))
    #expect(throws: Refusal.survey(.objects)) { try ask(.refuse(nil), on: call) }
    try say(.consent(.surveys, true))
    try say(.doNotContact(true))
    #expect(throws: Refusal.survey(.doNotContact)) { try ask(.refuse(nil), on: call) }
  }

  @Test func nobodyIsAskedBeforeTheEnd() throws {
    let call = try desk.open()
    #expect(throws: Refusal.survey(.callOpen(call.number))) {
      try ask(.score(question: "recommend", 7, .en), on: call)
    }
  }

  /// The death was recorded on an earlier call.
  @Test func nobodyIsAskedAfterADeath() throws {
    _ = try call(reason: "L1", outcome: "CANCELLED-EOT")
    clock.moment = Moment(day: "2026-12-20", hour: 10)
    let later = try call(reason: "P1")
    #expect(throws: Refusal.survey(.notAfterReason("L1"))) {
      try ask(.score(question: "recommend", 7, .en), on: later)
    }
    clock.moment = Moment(day: "2027-02-21", hour: 10)
    let muchLater = try call(reason: "P1")
    #expect(try ask(.score(question: "recommend", 7, .en), on: muchLater).surveys.count == 1)
  }

  @Test func aCallOfAnotherIsNotOnesOwnToAskAbout() throws {
    let call = try call(by: TestDesk.tom)
    #expect(throws: Refusal.otherAgent("Tom B.")) { try ask(.refuse(nil), on: call) }
  }

  @Test func withoutASurveyNobodyIsAsked() throws {
    let bare = try TestDesk(world: clock.world)
    let call = try bare.wholeCall()
    #expect(throws: Refusal.survey(.noSurvey)) {
      _ = try bare.store.perform(
        CareOrder(.survey(.refuse(nil)), for: call.subscriber, on: call.id),
        id: CommandID(bare.store.world), by: TestDesk.amelie)
    }
  }
}
