import TestSupport

/// One agent with two programs, who sends every command one to four times to either of them, and
/// kills programs before and after they have carried it out.
struct Sender: CustomStringConvertible, Sendable {
  let place: Place
  let number: Int
  let seed: UInt64
  let submissions: Int
  var description: String { name }
  var name: String { "Agent \(number)" }
  /// Of their own, so that nobody is in anybody's way.
  var subscribers: ClosedRange<Int> {
    let each = Self.subscribers(for: submissions)
    return number * each + 1...(number + 1) * each
  }

  /// Ten commands a call.
  static func subscribers(for submissions: Int) -> Int { submissions / 10 + 1 }

  func work(_ record: SentRecord) throws {
    var sending = Sending(sender: self, chance: Chance(seed: seed), record: record)
    try sending.sendAll()
  }
}

/// All that was sent, under the ids of the store, and what was heard of it.
final class SentRecord: Sendable {
  let ids = Collected<String>()
  let contradictions = Collected<String>()
  let kills = Collected<Bool>()
  /// Carried out by a program that was killed before anybody heard of it.
  let settledLater = Collected<String>()
}

private struct Sending {
  let sender: Sender
  var chance: Chance
  let record: SentRecord
  var programs: [BatchProcess?] = [nil, nil]
  var sent = 0

  mutating func sendAll() throws {
    var next = sender.subscribers.makeIterator()
    while sent < sender.submissions, let subscriber = next.next() {
      let opened = try submit(#""command":"open","subscriber":\#(subscriber)"#)
      guard let call = opened.callID else { return }
      let of = #","call":\#(call)"#
      try submit(#""command":"check"\#(of)"#)
      try submit(#""command":"check"\#(of)"#)
      try submit(#""command":"reason","reason":"P1"\#(of)"#)
      try submit(#""command":"note","text":"first of \#(subscriber)"\#(of)"#)
      try submit(#""command":"note","text":"second of \#(subscriber)"\#(of)"#)
      try submit(#""command":"present","incentive":"I13"\#(of)"#)
      try submit(#""command":"answer","answer":"accepted"\#(of)"#)
      try submit(#""command":"note","text":"third of \#(subscriber)"\#(of)"#)
      try submit(#""command":"close","outcome":"KEPT-OFFER"\#(of)"#)
    }
    for program in programs { program?.kill() }
  }

  /// The last answer; each of them must say the same.
  @discardableResult
  private mutating func submit(_ members: String) throws -> BatchReply {
    sent += 1
    let line = #"{"id":"\#(sent)",\#(members)}"#
    record.ids.add("batch:\(sender.name):\(sent)")
    var heard: [BatchReply] = []
    for _ in 0..<Int.random(in: 1...4, using: &chance) {
      if let reply = try send(line) { heard.append(reply) }
    }
    while heard.isEmpty { if let reply = try send(line) { heard.append(reply) } }
    if heard[0].isRepeated { record.settledLater.add(line) }
    if Set(heard.map(\.callID)).count > 1 || !heard.allSatisfy(\.isDone)
      || !heard.dropFirst().allSatisfy(\.isRepeated)
    {
      record.contradictions.add("\(line): \(heard.map(\.text))")
    }
    return heard[heard.count - 1]
  }

  /// Nil when the program was killed before it was heard.
  private mutating func send(_ line: String) throws -> BatchReply? {
    let which = Int.random(in: 0...1, using: &chance)
    let program = try programs[which] ?? BatchProcess(sender.place, ["--agent", sender.name])
    programs[which] = program
    program.send(line)
    switch Int.random(in: 0..<30, using: &chance) {
    case 0:
      // Sometime: on the way there, in the midst of the commit, or behind it.
      if let text = program.answer(within: Int.random(in: 0...3000, using: &chance)) {
        return try BatchReply(text)
      }
    case 1: program.hear()
    default:
      guard let text = program.answer() else {
        throw BatchProcess.Failure(words: "no answer to \(line)")
      }
      return try BatchReply(text)
    }
    program.kill()
    programs[which] = nil
    record.kills.add(true)
    return nil
  }
}
