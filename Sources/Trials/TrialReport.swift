package import SimulatedDesk

/// What the contests of some seeds say together.
package struct TrialReport: Encodable, Sendable {
  package struct Policy: Encodable, Sendable {
    package let policy: String
    /// Regret against the oracle, of the random policy's on the same calls, 100 being its own;
    /// the mean over the seeds.
    package let regretPercent: Double
    /// Of that mean; nil for a single seed.
    package let standardError: Double?
    /// In units of the money.
    package let regretPerCall: Double
  }

  package struct World: Encodable, Sendable {
    package let world: String
    /// Least regret first.
    package let policies: [Policy]
    /// The share of the 90 % intervals of ΔV that hold the truth, in the last fifth of the calls.
    package let coverage: Double
    package let intervals: Int

    package func policy(_ name: PolicyName) -> Policy? {
      policies.first { $0.policy == name.rawValue }
    }
  }

  package let calls: Int
  package let seeds: Int
  package let seedBase: UInt64
  package let worlds: [World]

  package init(_ trial: Trial, _ results: [SimulatedWorld: [Contest.Result]]) {
    calls = trial.calls
    seeds = trial.seeds.count
    seedBase = trial.seeds.lowerBound
    worlds = SimulatedWorld.allCases.compactMap { world in
      results[world].map { World(world, $0) }
    }
  }
}

extension TrialReport.World {
  fileprivate init(_ world: SimulatedWorld, _ results: [Contest.Result]) {
    self.world = world.rawValue
    let names = results.first.map { $0.regret.keys.sorted() } ?? []
    policies = names.map { TrialReport.Policy($0, results) }
      .sorted { $0.regretPercent < $1.regretPercent }
    intervals = results.reduce(0) { $0 + $1.intervals }
    coverage = Double(results.reduce(0) { $0 + $1.covered }) / Double(max(1, intervals))
  }
}

extension TrialReport.Policy {
  fileprivate init(_ name: String, _ results: [Contest.Result]) {
    let random = PolicyName.random.rawValue
    let shares = results.map { ($0.regret[name] ?? 0) / max(1e-9, $0.regret[random] ?? 0) * 100 }
    let count = Double(shares.count)
    let mean = shares.reduce(0, +) / count
    let squares = shares.reduce(0) { $0 + ($1 - mean) * ($1 - mean) }
    policy = name
    regretPercent = mean
    standardError = count > 1 ? (squares / (count - 1) / count).squareRoot() : nil
    regretPerCall = results.reduce(0) { $0 + ($1.regret[name] ?? 0) } / count
  }
}

/// Both worlds, some seeds.
package struct Trial: Hashable, Sendable {
  package let seeds: Range<UInt64>
  package let calls: Int

  package init(seeds: Range<UInt64>, calls: Int) {
    self.seeds = seeds
    self.calls = calls
  }

  /// Contests of a whole run.
  package var count: Int { seeds.count * SimulatedWorld.allCases.count }

  /// `progress` hears how many contests are behind.
  package func run(_ progress: (Int) -> Void) -> TrialReport {
    var results: [SimulatedWorld: [Contest.Result]] = [:]
    var done = 0
    for seed in seeds {
      for world in SimulatedWorld.allCases {
        results[world, default: []].append(Contest(world: world, seed: seed, calls: calls).run())
        done += 1
        progress(done)
      }
    }
    return TrialReport(self, results)
  }
}
