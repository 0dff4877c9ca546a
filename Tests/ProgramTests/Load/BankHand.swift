import TestSupport

/// One process at the bank: takes calls, gives, is stopped and killed in the midst of it, and
/// sends again what it heard no answer to.
struct BankHand: CustomStringConvertible, Sendable {
  let bank: Bank
  let name: String
  /// Two processes of one name take the same subscribers, and meet on one call.
  let number: Int
  let seed: UInt64
  let deals: Int
  var description: String { "\(name)/\(number)" }

  func work(_ tally: BankTally) throws {
    var subscribers = Chance(seed: seed)
    var worker = BankWorker(hand: self, chance: Chance(seed: seed + UInt64(number)), tally: tally)
    try worker.sitDown()
    for deal in 0..<deals {
      if deal == deals / 2 { try worker.lowerTheLimits() }
      try worker.deal(Int.random(in: 1...Bank.subscribers, using: &subscribers))
    }
    try worker.leave()
  }
}

/// What all hands together did.
final class BankTally: Sendable {
  let refusals = Collected<String>()
  let kills = Collected<Bool>()
}

private struct BankWorker {
  let hand: BankHand
  var chance: Chance
  let tally: BankTally
  var rules = Bank.Rules.high
  var process: BatchProcess?
  var sent = 0

  mutating func sitDown() throws { process = try hand.bank.hand(hand.name, rules) }

  /// The catalogue is read at the start, so this is how the product lets one change its limits.
  mutating func lowerTheLimits() throws {
    try leave()
    rules = .low
    try sitDown()
  }

  mutating func leave() throws {
    guard let code = process?.end(), code == 0 else {
      throw BatchProcess.Failure(words: "\(hand) did not end well")
    }
  }

  mutating func deal(_ subscriber: Int) throws {
    let opened = try ask(#""command":"open","subscriber":\#(subscriber)"#)
    guard let call = opened.callID else { return }
    try ask(#""command":"reason","call":\#(call),"reason":"P1""#)
    for _ in 0..<Int.random(in: 1...3, using: &chance) { try give(on: call) }
    guard Int.random(in: 0..<40, using: &chance) > 0 else { return }
    let kept = try ask(#""command":"close","call":\#(call),"outcome":"KEPT-OFFER""#)
    if !kept.isDone { try ask(#""command":"close","call":\#(call),"outcome":"CANCELLED-NOW""#) }
  }

  private mutating func give(on call: Int) throws {
    let code = Bank.incentives.randomElement(using: &chance) ?? "I11"
    let isStated = ["I11", "I18"].contains(code)
    let cents = Int.random(in: 10...99, using: &chance)
    let amount = "\(Int.random(in: 1...99, using: &chance)).\(cents)"
    let terms = isStated ? #","amount":"\#(amount)""# : ""
    let presented = try ask(
      #""command":"present","call":\#(call),"incentive":"\#(code)"\#(terms)"#)
    guard presented.isDone else { return }
    let answers: [String] =
      switch Int.random(in: 0..<10, using: &chance) {
      case 0: []
      case 1, 2: ["declined"]
      case 3: ["later", "accepted"]
      default: ["accepted"]
      }
    for answer in answers {
      try ask(#""command":"answer","call":\#(call),"answer":"\#(answer)""#)
    }
  }

  /// Sends a command, with an id that says by which rules, until it is answered.
  @discardableResult
  private mutating func ask(_ members: String) throws -> BatchReply {
    sent += 1
    let line = #"{"id":"\#(rules)-\#(hand.number)-\#(sent)",\#(members)}"#
    while true {
      process?.send(line)
      switch Int.random(in: 0..<200, using: &chance) {
      case 0..<3:
        if let text = process?.answer(within: Int.random(in: 0...4000, using: &chance)) {
          return try heard(text)
        }
        process?.kill()
        tally.kills.add(true)
        try sitDown()
        continue
      case 3..<8: process?.sleepOver(Int.random(in: 100...8000, using: &chance))
      default: break
      }
      guard let text = process?.answer() else {
        throw BatchProcess.Failure(words: "\(hand) heard nothing to \(line)")
      }
      return try heard(text)
    }
  }

  private func heard(_ text: String) throws -> BatchReply {
    let reply = try BatchReply(text)
    guard reply.isDone || reply.kind == "refusal" else {
      throw BatchProcess.Failure(words: "\(hand) heard \(text)")
    }
    if let code = reply.obstacle ?? reply.code { tally.refusals.add(code) }
    return reply
  }
}
