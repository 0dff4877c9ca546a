import Desk
import Retention
import Store
import Terminal
import TestSupport
import Testing

/// The survey as a hand on the keyboard has it.
@Suite struct SurveyDeskTests {
  private func onReceipt(_ text: String = "nakamura") throws -> Desk {
    var desk = try Desk.onCall(text)
    desk.press("vvrp11y")
    desk.press(.enter, .enter)
    return desk
  }

  private func answers(_ desk: Desk) throws -> [SurveyAnswer] {
    let call = try #require(try desk.store.call(Identifier(1)))
    return try #require(try desk.store.care(of: call.subscriber)).surveys
  }

  @Test func oneDigitOnTheReceiptIsAnAnswer() throws {
    var desk = try onReceipt()
    desk.sees("how likely are you to recommend us", "x is 10")
    desk.press("8")
    #expect(desk.top == .survey)
    #expect(try answers(desk).first?.score(.nps) == 8)
    desk.sees("[8]", "how content are you with this call")
    desk.press(.enter)
    #expect(desk.top == .receipt)
    desk.sees("1 of 5 questions answered.")
  }

  @Test(arguments: ["x", "+"]) func tenIsOneKey(key: String) throws {
    var desk = try onReceipt()
    desk.press(key)
    #expect(try answers(desk).first?.score(.nps) == 10)
  }

  /// On a scale to five ten is none, and says so.
  @Test func tenIsOnlyForTheFirst() throws {
    var desk = try onReceipt()
    desk.press("9x")
    desk.sees("Ten is no answer here")
    desk.press("7")
    #expect(try answers(desk).first?.scores.count == 1)
  }

  @Test func everyQuestionIsOneKey() throws {
    var desk = try onReceipt()
    desk.press("94623t")
    #expect(desk.top == .surveyWords)
    desk.press("tell me before")
    desk.press(.enter)
    let answer = try #require(try answers(desk).first)
    #expect(answer.scores.map(\.value) == [9, 4, 6, 2, 3])
    #expect(answer.words == "tell me before" && answer.about == "P1")
    desk.press("rs1")
    #expect(try answers(desk).first?.about == "S1")
  }

  @Test func aWrongKeyIsCorrectedByGoingBack() throws {
    var desk = try onReceipt()
    desk.press("2")
    desk.press(.up)
    desk.press("9")
    let answer = try #require(try answers(desk).first)
    #expect(answer.score(.nps) == 9)
    let care = try #require(try desk.store.care(of: Identifier(1)))
    #expect(care.promises.filter { $0.kind == .callback && $0.isOpen }.isEmpty)
  }

  @Test func aNoIsOneKeyAndStays() throws {
    var desk = try onReceipt()
    desk.press("n")
    #expect(desk.top == .receipt)
    #expect(try answers(desk).first?.isRefused == true)
    desk.sees("Would rather not answer")
    desk.press("8")
    #expect(try answers(desk).first?.scores.isEmpty == true)
  }

  @Test func aLowScoreIsCalledBack() throws {
    var desk = try onReceipt()
    desk.press("3")
    desk.sees("Somebody calls back by 24 Nov")
    desk.press(.enter, .enter)
    desk.press(.control("u"))
    desk.takeCall("nakamura")
    desk.sees("NPS 3, detractor, 22 Nov", "Promised: call back 24 Nov")
  }

  /// Leaving without asking is nothing; it is not recorded as a no.
  @Test func notAskingIsNothing() throws {
    var desk = try onReceipt()
    desk.press(.enter)
    #expect(desk.top == .find)
    #expect(try answers(desk).isEmpty)
  }

  @Test func whyNothingIsAskedStandsThere() throws {
    var desk = try Desk.onCall("nakamura")
    desk.press("vvrl1X")
    desk.press(.enter)
    #expect(desk.top == .receipt)
    desk.sees("Nobody is asked after “Death”.")
    desk.press("8")
    #expect(desk.top == .receipt)
    #expect(try answers(desk).isEmpty)
  }

  @Test func theWindowSaysWhenItOpens() throws {
    var desk = try onReceipt()
    desk.press("9")
    desk.press(.enter, .enter, .control("u"))
    desk.takeCall("nakamura")
    desk.press("vvrp1X")
    desk.press(.enter)
    desk.sees("Asked on 22 Nov 2026 already; opens 20 Feb 2027.")
  }

  @Test func theLanguageOfTheCallIsSpoken() throws {
    var desk = try Desk.onCall("nakamura")
    desk.press(.function(2))
    desk.press("vvrp11y")
    desk.press(.enter, .enter)
    desk.sees("nous recommanderiez-vous")
    desk.press(.function(2))
    desk.sees("quanto nos recomendaria")
    desk.press("7")
    #expect(try answers(desk).first?.draft.language == .pt)
  }

  @Test func figuresAreForSupervisors() throws {
    var agent = try onReceipt()
    agent.press("9")
    agent.press(.enter, .enter)
    agent.press("gs")
    #expect(agent.top == .find)
    var ana = try Desk(on: agent.store, agent.clock, .ana, start: .log)
    ana.press("gs")
    #expect(ana.top == .satisfaction)
    ana.sees("not enough answers: 1 of 20", "asked 1, answered 100%")
    ana.press(.tab, .tab)
    ana.sees("Amélie Rousseau")
  }
}
