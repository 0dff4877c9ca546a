import Foundation
import Store
import Synchronization
import TestSupport
import Testing

extension ProgramTests {
  /// Sixteen processes give from one purse, while they are stopped and killed, the purse and their
  /// roles are lowered, and somebody looks on: no limit is passed at any entry or any look, and
  /// every cent of the balance stands in the log.
  @Suite struct BankTests {
    private static let rounds = Load.isSoak ? 10 : 2
    private static let deals = Load.isSoak ? 200 : 18

    @Test func noLimitIsEverPassed() throws {
      let seed = Load.seed(of: "bank")
      let first = try Bank()
      for round in 0..<Self.rounds {
        try play(Bank(copying: first), seed: seed &+ UInt64(round) &* 1000)
      }
    }

    private func play(_ bank: Bank, seed: UInt64) throws {
      let tally = BankTally()
      let isOver = Atomic(false)
      let looks = Collected<String?>()
      let engine = try SQLiteEngine(path: bank.place.store, create: false)
      let watcher = Thread {
        while !isOver.load(ordering: .relaxed) { looks.add(Self.look(engine)) }
        isOver.store(false, ordering: .relaxed)
      }
      watcher.start()
      let hands = Self.hands(bank, seed).map { Worker.hand($0) }
      let failures = Load.together(hands + [.supervisor]) { worker in
        switch worker {
        case .hand(let hand): try hand.work(tally)
        case .supervisor: try Self.lowerSome(bank, seed)
        }
      }
      isOver.store(true, ordering: .relaxed)
      while isOver.load(ordering: .relaxed) { sched_yield() }
      #expect(failures == [], "seed \(seed)")
      #expect(looks.all.compactMap(\.self) == [], "seed \(seed)")
      try expectBalance(bank, engine, seed)
      let refusals = Dictionary(grouping: tally.refusals.all) { $0 }.mapValues(\.count)
      print("bank: \(looks.all.count) looks, \(tally.kills.all.count) kills, \(refusals)")
      // Limits that nobody came near prove nothing.
      for limit in ["purse", "level", "capReached"] { #expect(refusals[limit, default: 0] > 0) }
    }

    private enum Worker: Sendable {
      case hand(BankHand)
      case supervisor
    }

    private static func hands(_ bank: Bank, _ seed: UInt64) -> [BankHand] {
      (Bank.seniors + Bank.supervisors).enumerated().flatMap { index, name in
        (0..<2).map {
          BankHand(
            bank: bank, name: name, number: 2 * index + $0, seed: seed &+ UInt64(index * 50),
            deals: deals)
        }
      }
    }

    /// Two lose their level in the midst of it, one gets it back.
    private static func lowerSome(_ bank: Bank, _ seed: UInt64) throws {
      for _ in 0..<3 {
        try bank.setRole(of: "Hand 1", to: "agent")
        try bank.setRole(of: "Hand 7", to: "agent")
        try bank.setRole(of: "Hand 1", to: "senior")
      }
    }

    /// Nil when all is within its limits, at one moment.
    private static func look(_ engine: SQLiteEngine) -> String? {
      do {
        let (kept, counted) = try engine.read { session in
          (try session.row(BankBooks.purse), try session.row(BankBooks.counted))
        }
        let (out, sum) = (try kept?.int(0) ?? 0, try counted?.int(0) ?? 0)
        guard out == sum else { return "the purse says \(out), its offers \(sum)" }
        return out <= Bank.Rules.high.purse ? nil : "\(out) are out"
      } catch {
        return "\(error)"
      }
    }

    private func expectBalance(_ bank: Bank, _ engine: SQLiteEngine, _ seed: UInt64) throws {
      let ledger = try BankLedger(engine.read { try $0.rows(BankLedger.query) })
      #expect(ledger.problems == [], "seed \(seed)")
      #expect(ledger.lowered > 0)
      let row = try engine.read { try $0.row(BankBooks.purse) }
      #expect(try row?.int(0) == ledger.given + ledger.waiting, "seed \(seed)")
      let verified = try bank.place.run(["verify"])
      #expect(verified.status == 0, "seed \(seed): \(verified.out)")
      let log = try bank.place.typing(
        [Bank.password], ["log", "--format", "jsonl"], as: Bank.supervisors[1])
      let accepted = try log.objects().filter { $0["answer"] as? String == "accepted" }
      let cents = accepted.compactMap { $0["cost"] as? String }.reduce(0) {
        $0 + (Int64($1.replacing(".", with: "")) ?? 0)
      }
      #expect(cents == ledger.accepted && cents > 0, "seed \(seed)")
    }
  }
}

/// What is out of the month's purse: as its table says, and summed anew from the offers.
enum BankBooks {
  static let purse: SQL = """
    SELECT coalesce(sum(committed + given + waiting), 0) FROM purse
    WHERE month IN (0, CAST(strftime('%Y%m', 'now') AS INTEGER))
    """
  static let counted: SQL = """
    SELECT coalesce(sum((cost + spread - 1) / spread), 0)
    FROM offers JOIN calls ON calls.id = offers.call
    WHERE answer = 'accepted' OR answer IS NULL AND outcome IS NULL
    """
}
