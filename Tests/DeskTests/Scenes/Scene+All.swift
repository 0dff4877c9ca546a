import Desk
import Policy
import Terminal

extension Scene {
  static let all =
    finding + calling + members + promising + asking + conducting + ending + watching + telephoning
    + around + signingIn + cases + surveying

  private static let finding = [
    Scene("find", .find) { _ in },
    Scene("find-results", .find) { $0.press("ma") },
    Scene("find-nothing", .find) { $0.press("xqzw 99887766") },
    Scene("find-empty-store", .find, stock: .empty) { _ in },
    Scene("find-opening", .find) {
      $0.press("nakamura")
      $0.slowDown()
      $0.press(.enter)
    },
  ]

  private static let calling = [
    Scene("call-no-reason", .call) { $0.takeCall("nakamura") },
    Scene("call-reason", .call) {
      $0.takeCall("nakamura")
      $0.press("vvrp1")
    },
    Scene("call-offered", .call) {
      $0.takeCall("nakamura")
      $0.press("vvrp1")
      $0.pass(seconds: 31)
      $0.press("1")
      $0.pass(seconds: 12)
    },
    Scene("call-accepted", .call) {
      $0.takeCall("nakamura")
      $0.press("vvrp11y")
    },
    Scene("call-blocked", .call, actor: .tom) {
      $0.takeCall("1204")
      $0.press("rp2")
      $0.press(.end)
    },
    Scene("call-purse-short", .call, stock: .shortPurse) {
      $0.takeCall("nakamura")
      $0.press("vvrp1")
      $0.present("I02")
      $0.press("y")
    },
    Scene("call-risk-unknown", .call, stock: .withoutLabel) { $0.takeCall("1204") },
    Scene("call-business", .call) {
      $0.takeCall("3310")
      $0.press("rc1")
    },
    Scene("call-wide-name", .call) { $0.takeCall("8806") },
    Scene("call-noting", .note) {
      $0.takeCall("4127")
      $0.press("t")
      $0.press("compares with the rival fibre, before tax; calls back after the 25th of the month")
    },
  ]

  private static let members = [
    Scene("call-member", .call) { $0.takeCall(of: "7590-VHVEG", after: .member) },
    Scene("loyalty", .loyalty) {
      $0.takeCall(of: "7590-VHVEG", after: .member)
      $0.press("m")
    },
    Scene("loyalty-join", .loyalty) {
      $0.takeCall("nakamura")
      $0.press("m")
    },
    Scene("loyalty-redeemed", .call) {
      $0.takeCall(of: "7590-VHVEG", after: .full)
      $0.press("m1")
    },
  ]

  private static let promising = [
    Scene("promise-kind", .promiseKind) {
      $0.takeCall("nakamura")
      $0.press("p")
    },
    Scene("promise", .promise) {
      $0.takeCall("nakamura")
      $0.press("p2")
    },
    Scene("promise-refused", .promise) {
      $0.takeCall("nakamura")
      $0.press("p1")
      $0.press(.control("u"))
      $0.press("yesterday")
      $0.press(.enter, .tab)
    },
    Scene("call-promised", .call) {
      $0.takeCall("nakamura")
      $0.press("p1")
      $0.press(.enter)
    },
    Scene("contact", .contact) {
      $0.takeCall("nakamura")
      $0.press("h6h")
    },
    Scene("promises", .promises) { $0.promiseThree() },
    Scene("promises-empty", .promises) { $0.press(.function(10)) },
    Scene("kept", .kept, actor: .ana) {
      $0.promiseThree()
      $0.press("y")
      $0.press("h")
      $0.press("Tom Brandt")
      $0.press(.enter)
      $0.press("r")
    },
    Scene("kept-empty", .kept) {
      $0.press(.function(10))
      $0.press("r")
    },
    Scene("find-promises", .find) {
      $0.promiseThree()
      $0.press(.escape)
    },
  ]

  private static let asking = [
    Scene("reason-groups", .reasons) {
      $0.takeCall("nakamura")
      $0.press("r")
    },
    Scene("reasons", .reasons) {
      $0.takeCall("nakamura")
      $0.press("rp")
    },
    Scene("facts", .facts) {
      $0.takeCall("nakamura")
      $0.press("f")
    },
    Scene("terms", .terms) {
      $0.takeCall("nakamura")
      $0.press("rs1")
      $0.present("I05")
    },
    Scene("risk", .risk) {
      $0.takeCall("nakamura")
      $0.press("i")
    },
    Scene("call-objects", .call) {
      $0.takeCall("nakamura")
      $0.objectToProfiling()
    },
    Scene("why", .why) {
      $0.takeCall("1204")
      $0.press("rp2")
      $0.press(.end)
      $0.press("w")
    },
  ]

  private static let conducting = [
    Scene("conduct-recording", .conduct, stock: .inPlace(ShippedPack.france.jurisdiction)) {
      $0.takeCall("nakamura")
      $0.press("s")
    },
    Scene("conduct-register", .conduct, stock: .inPlace(ShippedPack.brazil.jurisdiction)) {
      $0.takeCall("nakamura")
      $0.press("vvrp11")
    },
    Scene("conduct-ask", .conduct, stock: .inPlace(ShippedPack.california.jurisdiction)) {
      $0.takeCall("nakamura")
      $0.press("snvvrp11")
    },
    Scene("call-number-first", .call, stock: .inPlace(ShippedPack.brazil.jurisdiction)) {
      $0.takeCall("nakamura")
      $0.press("rp1")
    },
    Scene("call-recording-refused", .call, stock: .inPlace(ShippedPack.california.jurisdiction)) {
      $0.takeCall("nakamura")
      $0.press("snvvrp1")
    },
  ]

  private static let ending = [
    Scene("outcomes", .outcomes) {
      $0.takeCall("nakamura")
      $0.press("rp11y")
      $0.press(.enter)
    },
    Scene("callback", .callback) {
      $0.takeCall("nakamura")
      $0.press("rp1")
      $0.press(.enter)
      $0.choose("POSTPONED")
    },
    Scene("cancel", .cancel) {
      $0.takeCall("nakamura")
      $0.press("X")
    },
    Scene("receipt-kept", .receipt) {
      $0.takeCall("nakamura")
      $0.press("vvrp11y")
      $0.press(.enter, .enter)
    },
    Scene("receipt-cancelled", .receipt) {
      $0.takeCall("4127")
      $0.press("X")
      $0.press(.enter)
    },
    Scene("receipt-refund", .receipt) {
      $0.takeCall("nakamura")
      $0.press("rs1")
      $0.present("I05")
      $0.press("12.50")
      $0.press(.enter)
      $0.press("y")
      $0.press("X")
      $0.press(.enter)
    },
  ]

  private static let surveying = [
    Scene("survey", .survey) {
      $0.endCall()
      $0.press("3")
    },
    Scene("survey-words", .surveyWords) {
      $0.endCall()
      $0.press("94623t")
      $0.press("tell me before the price goes up, not after")
    },
    Scene("receipt-declined", .receipt) {
      $0.endCall()
      $0.press("n")
    },
    Scene("satisfaction", .satisfaction, actor: .ana, start: .log) { $0.readFigures() },
    Scene("satisfaction-offers", .satisfaction, actor: .ana, start: .log) {
      $0.readFigures()
      $0.press(.tab)
    },
    Scene("satisfaction-behaviour", .satisfaction, actor: .ana, start: .log) {
      $0.readFigures()
      $0.press(.tab, .tab, .tab)
    },
    Scene("satisfaction-words", .verbatims, actor: .ana, start: .log) {
      $0.readFigures()
      $0.press("/price")
    },
    Scene("satisfaction-empty", .satisfaction, actor: .ana, start: .log) { $0.press("gs") },
    Scene("satisfaction-few", .satisfaction, actor: .ana, start: .log) {
      $0.agent {
        $0.endCall()
        $0.press("9")
      }
      $0.press("gs")
    },
  ]

  private static let watching = [
    Scene("call-asked", .call) {
      $0.takeCall("nakamura")
      $0.askForARefund()
    },
    Scene("call-granted", .call) {
      $0.takeCall("nakamura")
      $0.askForARefund()
      $0.supervisor { $0.press("y") }
    },
    Scene("approvals", .approvals, actor: .ana) {
      $0.agent {
        $0.takeCall("nakamura")
        $0.askForARefund()
      }
      $0.press(.function(6))
    },
    Scene("approvals-empty", .approvals, actor: .ana, start: .log) { $0.press("ga") },
    Scene("refusal", .refusal, actor: .ana) {
      $0.agent {
        $0.takeCall("nakamura")
        $0.askForARefund()
      }
      $0.press(.function(6))
      $0.press("n")
    },
    Scene("log-empty", .log, actor: .ana, start: .log) { _ in },
    Scene("log", .log) { $0.playAnHour() },
    Scene("log-open-row", .log) {
      $0.playAnHour()
      $0.press(.down, .down, .enter)
    },
    Scene("log-filter", .filter) {
      $0.playAnHour()
      $0.press("/reason:P ")
    },
    Scene("log-filter-problem", .filter) {
      $0.playAnHour()
      $0.press("/raison:P")
    },
    Scene("log-nothing-matches", .filter) {
      $0.playAnHour()
      $0.press("/agent:nobody")
    },
  ]

  private static let telephoning = [
    Scene("voice-ask", .voiceAsk, stock: .site) { $0.askByVoice() },
    Scene("voice-ask-wrong", .voiceAsk, stock: .site) {
      $0.askByVoice()
      $0.answerByVoice("ana prado", "0000")
    },
    Scene("voice-give", .voiceGive, stock: .site, actor: .ana) { $0.giveByVoice(cost: nil) },
    Scene("voice-give-wrong", .voiceGive, stock: .site, actor: .ana) {
      $0.giveByVoice(cost: "8")
      $0.press("y")
    },
    Scene("voice-confirm", .voiceConfirm, stock: .site, actor: .ana) { $0.giveByVoice(cost: "80") },
    Scene("voice-reply", .voiceReply, stock: .site, actor: .ana) {
      $0.giveByVoice(cost: "80")
      $0.press("y")
    },
  ]

  private static let signingIn = [
    Scene("sign-in", .signIn, stock: .staffed) { _ in },
    Scene("sign-in-refused", .signIn, stock: .staffed) { $0.signIn("Tom Brandt", "not this one") },
    Scene("locked", .locked, stock: .staffed) { $0.leaveNoteAlone(seconds: 15 * 60) },
    Scene("locked-refused", .locked, stock: .staffed) {
      $0.leaveNoteAlone(seconds: 15 * 60)
      $0.press("guess")
      $0.press(.enter)
    },
    Scene("locked-after-hours", .locked, stock: .staffed) { desk in
      desk.leaveNoteAlone(seconds: 60)
      for _ in 1...72 {
        desk.pass(seconds: 600)
        desk.press(.left)
      }
    },
  ]

  private static let around = [
    Scene("themes", .themes) { $0.press(.function(9)) },
    Scene("sorting", .sorting) { $0.press(.function(7)) },
    Scene("help-find", .help) { $0.press("?") },
    Scene("help-call", .help) {
      $0.takeCall("nakamura")
      $0.press("?")
    },
    Scene("quit", .quitting) {
      $0.takeCall("nakamura")
      $0.press(.control("q"))
    },
    Scene("toast", .call) {
      $0.takeCall("nakamura")
      $0.press("y")
    },
  ]
}
