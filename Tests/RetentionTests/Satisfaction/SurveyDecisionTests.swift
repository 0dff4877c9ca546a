import Retention
import TestSupport
import Testing

struct SurveyDecisionTests {
  /// Zoë's answers, command by command.
  private func answers(
    _ commands: SurveyCommand..., in occasion: (([SurveyAnswer]) -> SurveyOccasion)? = nil
  ) throws -> [SurveyAnswer] {
    var answers: [SurveyAnswer] = []
    for command in commands {
      let facts = try (occasion?(answers) ?? .sample(answers: answers))
        .decide(command, new: Identifier(5))
      for fact in facts { answers.apply(fact, at: .sample, by: "amelie") }
    }
    return answers
  }

  @Test func `the first answer begins a survey`() throws {
    let answer = try #require(
      answers(.score(question: "recommend", 6, .fr), .score(question: "call", 4, .fr)).first)
    #expect(answer.score(.nps) == 6 && answer.score("call") == 4 && answer.score(.effort) == nil)
    #expect(answer.isDetractor && !answer.isRefused)
    #expect(answer.agent == "amelie" && answer.draft.language == .fr)
    #expect(answer.draft.reason == "P1" && answer.draft.call == Identifier(4217))
  }

  @Test func `answering again corrects`() throws {
    let all = try answers(
      .score(question: "recommend", 6, .en), .score(question: "recommend", 9, .en))
    #expect(all.count == 1)
    #expect(all.first?.score(.nps) == 9 && all.first?.isDetractor == false)
  }

  @Test func `the same again is no news`() throws {
    let all = try answers(.score(question: "call", 5, .en), .say("Line", about: nil, .en))
    let occasion = SurveyOccasion.sample(answers: all)
    #expect(try occasion.decide(.score(question: "call", 5, .en), new: Identifier(6)) == [])
    #expect(try occasion.decide(.say("Line", about: "P1", .en), new: Identifier(6)) == [])
  }

  @Test func `a no is kept, and nothing is asked after it`() throws {
    let all = try answers(.score(question: "recommend", 3, .pt), .refuse(.pt))
    #expect(all.first?.isRefused == true && all.first?.score(.nps) == 3)
    let occasion = SurveyOccasion.sample(answers: all)
    #expect(try occasion.decide(.refuse(.pt), new: Identifier(6)) == [])
    #expect(throws: SurveyRefusal.refused) {
      try occasion.decide(.score(question: "call", 5, .pt), new: Identifier(6))
    }
  }

  @Test func `words are about the call's reason unless another is said`() throws {
    #expect(try answers(.say("No signal", about: nil, .en)).first?.about == "P1")
    #expect(try answers(.say("No signal", about: "S1", .en)).first?.about == "S1")
  }

  @Test func `the offer that was taken goes with the answer`() throws {
    var call = Call.ended()
    call.present("TEN-OFF", .declined)
    #expect(try offer(of: call) == "TEN-OFF")
    call.present("PREMIUM", .accepted)
    call.present("PAUSE", .later)
    #expect(try offer(of: call) == "PREMIUM")
  }

  private func offer(of call: Call) throws -> String? {
    try answers(.score(question: "call", 3, .en), in: { .sample(call: call, answers: $0) })
      .first?.draft.incentive
  }

  @Test(
    arguments: [
      (
        .score(question: "recomend", 5, .en),
        .unknownQuestion("recomend", known: ["recommend", "call", "ease"])
      ),
      (.score(question: "recommend", 11, .en), .outOfRange(question: "recommend", 0...10)),
      (.score(question: "call", 0, .en), .outOfRange(question: "call", 1...5)),
      (.score(question: "ease", 8, .en), .outOfRange(question: "ease", 1...7)),
      (
        .say(String(repeating: "a", count: 2001), about: nil, .en),
        .wordsTooLong(2001, limit: 2000)
      ),
    ] as [(SurveyCommand, SurveyRefusal)])
  func `what cannot be an answer`(command: SurveyCommand, why: SurveyRefusal) {
    #expect(throws: why) {
      try SurveyOccasion.sample().decide(command, new: Identifier(5))
    }
  }

  @Test func `only words are sealed`() {
    let id = Identifier<SurveyAnswer>(1)
    let score = SurveyFact.changed(
      id, .scored(SurveyScore(question: "call", scale: .csat, value: 3)))
    #expect(score.mapWords { _ in "x" } == score)
    #expect(
      SurveyFact.changed(id, .said("secret", about: "P1")).mapWords { $0.uppercased() }
        == .changed(id, .said("SECRET", about: "P1")))
  }

  /// Whatever is pressed, in whatever order: nobody is ever asked twice within the window, nothing
  /// follows a no, and every score lies on its scale.
  @Test(arguments: 1...20 as ClosedRange<UInt64>) func `random evenings`(seed: UInt64) {
    var chance = Chance(seed: seed)
    var answers: [SurveyAnswer] = []
    var day: Day = .sample
    for id in 1...40 as ClosedRange<Int64> {
      day = day.adding(days: Int.random(in: 0...40, using: &chance))
      for _ in 0..<Int.random(in: 1...6, using: &chance) {
        let occasion = SurveyOccasion.sample(
          call: .ended(id: id), closedOn: day, answers: answers, today: day)
        let facts =
          (try? occasion.decide(.any(&chance), new: Identifier(Int64(answers.count + 1)))) ?? []
        if occasion.begun?.isRefused == true { #expect(facts.isEmpty) }
        for fact in facts {
          answers.apply(fact, at: Moment(day: day, hour: 12), by: "amelie")
        }
      }
    }
    #expect(Set(answers.map(\.draft.call)).count == answers.count && answers.count > 5)
    for (later, earlier) in zip(answers, answers.dropFirst()) {
      #expect(later.draft.day >= earlier.draft.day.adding(days: 90))
    }
    for score in answers.flatMap(\.scores) { #expect(score.scale.range.contains(score.value)) }
  }
}

extension SurveyCommand {
  fileprivate static func any(_ chance: inout Chance) -> SurveyCommand {
    let questions = ["recommend", "call", "ease", "none"]
    switch Int.random(in: 0..<10, using: &chance) {
    case 0: return .refuse(.en)
    case 1: return .say("words", about: nil, .en)
    default:
      let question = questions[Int.random(in: 0..<4, using: &chance)]
      return .score(question: question, Int.random(in: -1...11, using: &chance), .en)
    }
  }
}
