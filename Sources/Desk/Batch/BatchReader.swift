import Retention
import Store

/// One line as it was understood.
struct BatchLine {
  let command: BatchCommand
  let request: BatchRequest
}

/// Turns the members of a line into what they ask.
struct BatchReader {
  let book: Rulebook
  var programmes: [Programme] { book.programmes }
  let world: World
  let nearest: BatchFields.Nearest

  var catalogue: Catalogue { book.catalogue }

  static let findLimits = 1...1000
  static let logLimits = 1...10_000
  /// Characters of a client's own id.
  static let idLimit = 200

  func line(_ members: [String: JSON]) throws(BatchProblem) -> BatchLine {
    let fields = BatchFields(members: members, nearest: nearest)
    // A misspelt `command` is told as such, with all keys that a line could have.
    guard members["command"] != nil else {
      try fields.refuseUnknown(
        ["command", "id"] + Set(BatchCommand.allCases.flatMap(\.keys)).sorted())
      throw .missingKey("command")
    }
    let command: BatchCommand = try fields.choice("command")
    try fields.refuseUnknown(["command", "id"] + command.keys)
    return BatchLine(command: command, request: try request(command, fields))
  }

  /// The client's own id as a text, and as it came, to be echoed.
  static func id(_ members: [String: JSON]) throws(BatchProblem) -> (text: String, echo: JSON)? {
    switch members["id"] {
    case nil: return nil
    case .text(let text)?:
      guard !text.isEmpty, text.count <= idLimit else {
        throw .outOfRange(key: "id", low: 1, high: idLimit)
      }
      return (text, .text(text))
    case .int(let number)?: return (String(number), .int(number))
    default: throw .wrongKind(key: "id", .textOrNumber)
    }
  }

  private func request(
    _ command: BatchCommand, _ fields: BatchFields
  ) throws(BatchProblem) -> BatchRequest {
    switch command {
    case .find:
      let limit = try fields.optionalInteger("limit", in: Self.findLimits) ?? 20
      return .find(try fields.text("text"), limit: limit)
    case .open: return .open(try subscriber(fields))
    case .log: return try log(fields)
    case .approvals: return .approvals
    case .promises:
      return .promises(limit: try fields.optionalInteger("limit", in: Self.logLimits) ?? 100)
    case .promise, .promiseKept, .promiseMove, .promiseWithdraw, .promiseHandOver, .contact,
      .contacted, .join, .leave, .earn, .redeem, .use, .reverse, .survey:
      return .care(try target(fields), try careCommand(command, fields))
    case .caseOpen: return .care(try target(fields), .complaint(try complaint(command, fields)))
    case .caseStep:
      return .care(try caseTarget(fields), .complaint(try complaint(command, fields)))
    case .cases: return .cases(try caseFilter(fields))
    case .causes:
      return .causes(
        try fields.optionalChoice("by") ?? .count, since: try fields.optionalDay("since"))
    case .measure: return .measure(try measure(fields))
    case .loyalty: return .loyalty(try target(fields))
    case .satisfaction:
      let first = world.today.adding(days: -SatisfactionReport.usualDays)
      return .satisfaction(
        since: try fields.optionalDay("since") ?? first,
        words: try fields.optionalText("text") ?? "")
    case .voiceGrant: return .giveWord(try voiceSaid(fields))
    case .signIn:
      return .signIn(
        name: try fields.text("name"), Password(try fields.text("password")))
    default: return .on(try call(fields), try callRequest(command, fields))
    }
  }

  func target(_ fields: BatchFields) throws(BatchProblem) -> BatchRequest.CareTarget {
    guard fields.members["call"] != nil else { return .subscriber(try subscriber(fields)) }
    for other in ["subscriber", "account"] where fields.members[other] != nil {
      throw .bothKeys("call", other)
    }
    return .call(try call(fields))
  }

  private func subscriber(
    _ fields: BatchFields
  ) throws(BatchProblem) -> BatchRequest.SubscriberName {
    let id = try fields.optionalIdentifier("subscriber", of: Subscriber.self)
    let account = try fields.optionalText("account")
    switch (id, account) {
    case (let id?, nil): return .id(id)
    case (nil, let account?): return .account(account)
    case (nil, nil): throw .missingKey("account")
    case (_?, _?): throw .bothKeys("subscriber", "account")
    }
  }

  private func call(_ fields: BatchFields) throws(BatchProblem) -> BatchRequest.CallName {
    switch fields.members["call"] {
    case nil: throw .missingKey("call")
    case .int(let id)?: return .id(Identifier(id))
    case .text(let number)?: return .number(number)
    default: throw .wrongKind(key: "call", .textOrNumber)
    }
  }

  private func callRequest(
    _ command: BatchCommand, _ fields: BatchFields
  ) throws(BatchProblem) -> BatchRequest.CallRequest {
    switch command {
    case .offers: return .offers
    case .care: return .care
    case .check: return .command(.checkIdentity)
    case .reason: return .command(.setReason(try fields.text("reason")))
    case .confirm: return .command(.confirm(try fields.text("circumstance")))
    case .recording: return .command(.conduct(.recording(try fields.choice("word"))))
    case .asked:
      return .command(.conduct(.askedToOffer(allowed: try fields.flag("allowed"))))
    case .register: return .command(.conduct(.registered))
    case .note: return .command(.note(try fields.text("text")))
    case .answer:
      return .answer(
        try fields.optionalIdentifier("offer"), try fields.choice("answer"))
    case .present:
      return .command(
        .present(incentive: try fields.text("incentive"), terms: try terms(fields)))
    case .ask:
      return .command(.ask(incentive: try fields.text("incentive"), terms: try terms(fields)))
    case .withdraw: return .withdraw(try fields.optionalIdentifier("approval"))
    case .grant: return .judge(try fields.optionalIdentifier("approval"), .grant)
    case .refuse:
      return .judge(
        try fields.optionalIdentifier("approval"), .refuse(reason: try fields.text("text")))
    case .change:
      return .judge(try fields.optionalIdentifier("approval"), .change(try terms(fields)))
    case .close:
      let callback = try fields.optionalMoment("callback", world)
      return .command(
        .close(
          outcome: try fields.text("outcome"), callbackAt: callback,
          language: try fields.optionalChoice("language")))
    case .voiceChallenge: return .voiceChallenge(try fields.optionalIdentifier("approval"))
    case .voiceReply:
      return .hear(
        try fields.optionalIdentifier("approval"), from: try fields.text("from"),
        try fields.voiceCode("reply"))
    default: return .state
    }
  }

  /// What was heard; the call and the request are another store's.
  private func voiceSaid(_ fields: BatchFields) throws(BatchProblem) -> VoiceSaid {
    let spoken = try fields.text("number")
    guard let number = CallNumber(typed: spoken) else {
      throw .notSpoken(key: "number", value: spoken, example: "4217-K7Q2")
    }
    guard let approval = try fields.optionalIdentifier("approval", of: Approval.self) else {
      throw .missingKey("approval")
    }
    guard let cost = try fields.optionalMoney("cost", catalogue.currency) else {
      throw .missingKey("cost")
    }
    return VoiceSaid(
      code: try fields.voiceCode("challenge"), number: number, approval: approval,
      agent: try fields.text("agent"), incentive: try fields.text("incentive"), cost: cost,
      months: try fields.optionalInteger("months", in: 1...120))
  }

  private func terms(_ fields: BatchFields) throws(BatchProblem) -> Terms {
    Terms(
      amount: try fields.optionalMoney("amount", catalogue.currency),
      months: try fields.optionalInteger("months", in: 1...120))
  }

  private func log(_ fields: BatchFields) throws(BatchProblem) -> BatchRequest {
    let limit = try fields.optionalInteger("limit", in: Self.logLimits) ?? 100
    let text = try fields.optionalText("filter") ?? ""
    let filter = LogFilter(text, catalogue: catalogue, today: world.today)
    if let unclear = filter.unclear.first { throw .unclearFilter(unclear.words) }
    return .log(filter, limit: limit)
  }
}

extension LogFilter.Unclear {
  /// As it was typed.
  package var words: String {
    switch self {
    case .key(let key): key
    case .value(let key, let value): key.hasSuffix(">") ? key + value : "\(key):\(value)"
    }
  }
}
