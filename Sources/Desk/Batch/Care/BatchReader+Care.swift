import Retention
import Store

// Lines about what stands around a subscriber.
extension BatchReader {
  func careCommand(
    _ command: BatchCommand, _ fields: BatchFields
  ) throws(BatchProblem) -> CareCommand {
    switch command {
    case .contact: return .contact(try contact(fields))
    case .contacted:
      return .contact(
        .contacted(
          try fields.choice("channel"), try fields.choice("purpose"),
          isReached: try fields.flag("reached")))
    case .join, .leave, .earn, .redeem, .use, .reverse:
      return .loyalty(try loyaltyCommand(command, fields))
    case .survey: return .survey(try survey(fields))
    default: return .promise(try promise(command, fields))
    }
  }

  private func promise(
    _ command: BatchCommand, _ fields: BatchFields
  ) throws(BatchProblem) -> PromiseCommand {
    switch command {
    case .promise:
      return .make(
        try fields.choice("what"), dueAt: try fields.moment("due", world),
        amount: try fields.optionalMoney("amount", catalogue.currency),
        owner: try fields.optionalText("owner"), words: try fields.optionalText("text") ?? "")
    case .promiseMove:
      return .move(try fields.identifier("promise"), to: try fields.moment("due", world))
    case .promiseWithdraw:
      return .withdraw(try fields.identifier("promise"), why: try fields.text("text"))
    case .promiseHandOver:
      return .handOver(try fields.identifier("promise"), to: try fields.text("owner"))
    default: return .keep(try fields.identifier("promise"))
    }
  }

  /// One answer a line.
  private func survey(_ fields: BatchFields) throws(BatchProblem) -> SurveyCommand {
    let language: Language? = try fields.optionalChoice("language")
    let said = ["question", "text", "declined"].filter { fields.members[$0] != nil }
    guard let key = said.first else { throw .missingKey("question") }
    if said.count > 1 { throw .bothKeys(key, said[1]) }
    if key != "question", fields.members["score"] != nil { throw .bothKeys(key, "score") }
    if key != "text", fields.members["about"] != nil { throw .bothKeys(key, "about") }
    switch key {
    case "text":
      return .say(try fields.text("text"), about: try fields.optionalText("about"), language)
    case "declined":
      // There is no taking a no back.
      guard try fields.flag("declined") else {
        throw .notAmong(key: "declined", value: "false", meant: nil, known: ["true"])
      }
      return .refuse(language)
    default:
      guard let score = try fields.optionalInteger("score", in: -1000...1000) else {
        throw .missingKey("score")
      }
      return .score(question: try fields.text("question"), score, language)
    }
  }

  /// One thing a line, so that each is recorded whole or not at all.
  private func contact(_ fields: BatchFields) throws(BatchProblem) -> ContactCommand {
    let said = ["channel", "language", "purpose", "silent"].filter { fields.members[$0] != nil }
    guard let key = said.first else { throw .missingKey("channel") }
    if said.count > 1 { throw .bothKeys(key, said[1]) }
    if key != "purpose", fields.members["given"] != nil { throw .bothKeys(key, "given") }
    switch key {
    case "channel": return .prefer(try fields.choice("channel"))
    case "language": return .speak(try fields.choice("language"))
    case "silent": return .doNotContact(try fields.flag("silent"))
    default: return .consent(try fields.choice("purpose"), try fields.flag("given"))
    }
  }
}
