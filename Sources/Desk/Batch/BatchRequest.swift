package import Retention
import Store

/// What one line asks: the commands of the screens by name.
enum BatchRequest: Hashable {
  case find(String, limit: Int)
  case open(SubscriberName)
  case on(CallName, CallRequest)
  case log(LogFilter, limit: Int)
  case approvals
  case signIn(name: String, Password)
  case giveWord(VoiceSaid)
  case care(CareTarget, CareCommand)
  case promises(limit: Int)
  case cases(CaseFilter)
  case causes(Pareto.Measure, since: Day?)
  case measure(MeasureCommand)
  case loyalty(CareTarget)
  case satisfaction(since: Day, words: String)

  /// Whom something around a subscriber is about: on a call, or beside one.
  enum CareTarget: Hashable {
    case call(CallName)
    case subscriber(SubscriberName)
    case complaint(Identifier<Complaint>)
  }

  enum SubscriberName: Hashable {
    case id(Identifier<Subscriber>)
    case account(String)
  }

  /// A call by its number in the log, or by the whole number that is read out.
  enum CallName: Hashable {
    case id(Identifier<Call>)
    case number(String)
  }

  enum CallRequest: Hashable {
    case state
    /// All that stands around the subscriber.
    case care
    case offers
    /// Nil is the offer on the table.
    case answer(Identifier<Offer>?, Answer)
    /// Nil is the last request of the call.
    case withdraw(Identifier<Approval>?)
    case judge(Identifier<Approval>?, Judgement)
    case voiceChallenge(Identifier<Approval>?)
    case hear(Identifier<Approval>?, from: String, VoiceCode)
    case command(CallCommand)

    /// Shows what is known of the subscriber.
    var isReading: Bool {
      switch self {
      case .state, .care, .offers: true
      case .answer, .withdraw, .judge, .voiceChallenge, .hear, .command: false
      }
    }
  }
}

/// The commands by their names, with the keys that each takes beside `command` and `id`.
package enum BatchCommand: String, CaseIterable {
  case find, open, call, check, reason, confirm, offers, present, answer, note, close, log
  case recording, asked, register
  case ask, withdraw, approvals, grant, refuse, change
  case signIn = "sign-in"
  case voiceChallenge = "voice-challenge"
  case voiceGrant = "voice-grant"
  case voiceReply = "voice-reply"
  case care, promise, promises, contact, contacted, survey, satisfaction
  case promiseKept = "promise-kept"
  case promiseMove = "promise-move"
  case promiseWithdraw = "promise-withdraw"
  case promiseHandOver = "promise-hand-over"
  case caseOpen = "case-open"
  case caseStep = "case-step"
  case cases, causes, measure
  case loyalty, join, leave, earn, redeem, use, reverse

  var keys: [String] {
    switch self {
    case .find: ["text", "limit"]
    case .open: ["subscriber", "account"]
    case .call, .check, .offers: ["call"]
    case .reason: ["call", "reason"]
    case .confirm: ["call", "circumstance"]
    case .recording: ["call", "word"]
    case .asked: ["call", "allowed"]
    case .register: ["call"]
    case .present: ["call", "incentive", "amount", "months"]
    case .answer: ["call", "answer", "offer"]
    case .note: ["call", "text"]
    case .close: ["call", "outcome", "callback", "language"]
    case .log: ["filter", "limit"]
    case .ask: ["call", "incentive", "amount", "months"]
    case .withdraw, .grant, .voiceChallenge: ["call", "approval"]
    case .voiceGrant: ["challenge", "number", "approval", "agent", "incentive", "cost", "months"]
    case .voiceReply: ["call", "approval", "from", "reply"]
    case .refuse: ["call", "approval", "text"]
    case .change: ["call", "approval", "amount", "months"]
    case .approvals: []
    case .care: ["call"]
    case .promise: Self.target + ["what", "due", "amount", "owner", "text"]
    case .promises: ["limit"]
    case .promiseKept: Self.target + ["promise"]
    case .promiseMove: Self.target + ["promise", "due"]
    case .promiseWithdraw: Self.target + ["promise", "text"]
    case .promiseHandOver: Self.target + ["promise", "owner"]
    case .contact: Self.target + ["channel", "language", "purpose", "given", "silent"]
    case .contacted: Self.target + ["channel", "purpose", "reached"]
    case .caseOpen:
      Self.target + ["category", "text", "since", "channel", "severity", "received"]
    case .caseStep:
      Self.target + ["case", "step", "text", "remedy", "incentive", "amount", "cost", "cause"]
    case .cases: ["own", "closed-since", "limit"]
    case .causes: ["by", "since"]
    case .measure: ["cause", "text", "day"]
    case .survey: Self.target + ["question", "score", "text", "about", "declined", "language"]
    case .satisfaction: ["since", "text"]
    case .signIn: ["name", "password"]
    case .loyalty: Self.target
    case .join, .leave: Self.target + ["programme"]
    case .earn: Self.target + ["for", "amount", "reference", "day", "programme", "text"]
    case .redeem: Self.target + ["programme", "reward", "amount"]
    case .use: Self.target + ["granted"]
    case .reverse: Self.target + ["granted", "lot", "programme", "amount", "text"]
    }
  }

  /// How a line says whom it is about; one of them.
  private static let target = ["call", "subscriber", "account"]

  /// Nil for everybody's.
  package var permission: Permission? {
    switch self {
    case .find: .findSubscribers
    case .open, .check, .reason, .confirm, .recording, .asked, .register, .offers, .present,
      .answer, .note, .close, .ask, .withdraw, .voiceChallenge, .voiceReply, .survey:
      .takeCalls
    case .call, .care, .loyalty: .readCalls
    case .promise, .promises, .promiseKept, .promiseMove, .promiseWithdraw, .promiseHandOver,
      .contact, .contacted, .join, .leave, .earn, .redeem, .use, .reverse:
      .followUp
    case .caseOpen, .caseStep, .cases: .handleCases
    case .causes: .readFigures
    case .measure: .takeMeasures
    case .log: .readLog
    case .satisfaction: .readFigures
    case .approvals: .seeRequests
    case .grant, .refuse, .change, .voiceGrant: .decideRequests
    case .signIn: nil
    }
  }
}
