import Desk
import Retention
import Store
import Terminal
import TestSupport
import Testing

/// The telephone between two desks that look at nothing of each other's.
@Suite struct VoiceDeskTests {
  private func asked() throws -> Desk {
    var desk = try Desk(.site)
    desk.askByVoice()
    return desk
  }

  private func reply(_ desk: Desk) throws -> VoiceCode {
    let heard = try desk.store.voiceChallenge(Identifier(1), on: Identifier(1), by: .amelie)
    let said = VoiceSaid(
      code: heard.code, number: heard.number, approval: heard.approval.id,
      agent: heard.approval.agent, incentive: "I06", cost: .euros(80))
    return try desk.store.giveWord(said, id: CommandID(desk.store.world), by: .ana).reply
  }

  @Test func aWordIsHeardAndSpent() throws {
    var desk = try asked()
    #expect(desk.top == .voiceAsk)
    desk.sees("I06", "80.00 EUR", "Amélie Rousseau")
    desk.answerByVoice("ana prado", try reply(desk).text.lowercased())
    #expect(desk.top == .call)
    desk.sees("granted: Ana Prado, by voice")
    desk.press(" ")
    #expect(try desk.store.call(Identifier(1))?.pendingOffer?.terms.amount == .euros(80))
  }

  @Test func theOtherEndReadsBack() throws {
    var ana = try Desk(.site, .ana)
    ana.giveByVoice(cost: "80")
    #expect(ana.top == .voiceConfirm)
    ana.sees("amelie rousseau asks for: Refund of a billing error (I06)", "80.00")
    ana.press("y")
    #expect(ana.top == .voiceReply)
    let words = Speech(.en).spelled(try reply(ana)).split(separator: ", ")
    let spelled = words.map { $0.split(separator: " ").dropFirst().joined() }
    for word in spelled { ana.sees(word) }
    ana.press(.enter)
    #expect(ana.top == .approvals)
  }

  @Test func aSlipIsToldAndPutRight() throws {
    var ana = try Desk(.site, .ana)
    ana.giveByVoice(cost: "79")
    ana.press("y")
    #expect(ana.top == .voiceGive)
    ana.sees("do not fit")
    // From the first field up to who asks, and on to the cost.
    ana.press(.up, .up, .control("u"))
    ana.press("80")
    ana.press(.enter)
    #expect(ana.top == .voiceConfirm)
  }

  @Test func threeWrongRepliesAreTheEndOfIt() throws {
    var desk = try asked()
    desk.answerByVoice("ana prado", "0000")
    desk.sees("Tries left: 2")
    desk.press("0000")
    desk.press(.enter)
    desk.press("0000")
    desk.press(.enter)
    #expect(desk.top == .call)
    desk.sees("no longer granted by voice")
    #expect(try desk.store.call(Identifier(1))?.approvals.first?.misses == 3)
    desk.press("b")
    #expect(desk.top == .call)
    desk.sees("granted on a screen only")
  }

  @Test func aWrongNameIsNoTry() throws {
    var desk = try asked()
    desk.answerByVoice("ana pardo", "0000")
    #expect(desk.top == .voiceAsk)
    desk.sees("cannot give a word here")
    #expect(try desk.store.call(Identifier(1))?.approvals.first?.misses == 0)
  }

  /// Somebody sat down at a screen after all.
  @Test func anAnswerOnAScreenEndsTheTelephone() throws {
    var desk = try asked()
    desk.supervisor { $0.press("y") }
    #expect(desk.top == .call)
    desk.sees("granted: Ana Prado")
  }

  @Test func withoutARequestOrAKeyThereIsNothingToReadOut() throws {
    var desk = try Desk.onCall("nakamura")
    desk.press("b")
    desk.sees("Nobody asked for this approval.")
    desk.askForARefund()
    desk.press("b")
    #expect(desk.top == .call)
    desk.sees("holdfast site key --import")
  }

  @Test func theLogTellsBothNames() throws {
    var desk = try asked()
    desk.answerByVoice("ana prado", "0000")
    desk.press(try reply(desk).text)
    desk.press(.enter)
    let story = try desk.store.callStory(Identifier(1))
    #expect(story.contains { $0.fact == .approvalMisheard(Identifier(1), from: "Ana Prado") })
    #expect(story.contains { $0.fact == .approvalHeard(Identifier(1), from: "Ana Prado") })
    #expect(story.last?.actor.name == "Amélie Rousseau")
  }
}

/// The same a line at a time, at both ends.
@Suite struct VoicePlainTests {
  @Test func aWordIsReadAndTyped() throws {
    var reader = try Reader(.site)
    reader.type("nakamura", "1", "r", "p", "3", "f", "billing error")
    let call = try #require(try reader.call)
    for command in [
      CallCommand.confirm("billing-error"),
      .ask(incentive: "I06", terms: Terms(amount: .euros(80))),
    ] {
      _ = try reader.store.perform(
        .on(call.id, command), id: CommandID(reader.store.world), by: .amelie)
    }
    let heard = try reader.store.voiceChallenge(Identifier(1), on: call.id, by: .amelie)
    var ana = try Reader(on: reader.store, reader.clock, .ana)
    ana.type("approvals", "b", heard.code.text, "\(heard.number.text)/1", "refund of a b", "80")
    ana.type("Amélie Rousseau")
    ana.hears("Amélie Rousseau asks for: Refund of a billing error (I06), 80.00")
    // An empty line gives nothing away.
    ana.type("")
    ana.type("")
    ana.type("y")
    ana.hears("Read back: ")
    let line = try #require(ana.told.first { $0.hasPrefix("Read back: ") })
    let letters = line.dropFirst(11).split(separator: ", ").compactMap(\.first)
    let reply = try #require(VoiceCode(typed: String(letters)))
    _ = try reader.store.perform(
      .on(call.id, .hear(Identifier(1), from: "Ana Prado", reply)),
      id: CommandID(reader.store.world), by: .amelie)
    #expect(try reader.call?.approvals.first?.isByVoice == true)
  }
}
