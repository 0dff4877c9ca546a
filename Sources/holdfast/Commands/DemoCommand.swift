import ArgumentParser
import Demo
import Desk
import Glibc
import Insight
import Retention
import Store

struct DemoCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "demo",
    abstract: "Open the desk on made-up subscribers and a day of calls, made if need be.",
    discussion: """
      The store is demo.db in your data folder unless --store says otherwise. The same seed makes
      the same people. --role supervisor opens the offer log.
      """)

  @OptionGroup var options: OpeningOptions
  @OptionGroup var screen: ScreenOptions

  @Option(help: "How many subscribers to make up.")
  var subscribers = 5000

  @Option(help: "What all chance comes from.")
  var seed: UInt64 = 1

  @Flag(help: "Make the store and stop.")
  var makeOnly = false

  func run() throws {
    try DemoRun(
      opening: options.opening, screen: screen.choice, subscribers: subscribers, seed: seed,
      makeOnly: makeOnly
    ).run()
  }
}

/// The desk on made-up subscribers, who are made if need be.
struct DemoRun {
  let opening: Opening
  let screen: ScreenChoice
  var subscribers = 5000
  var seed: UInt64 = 1
  var makeOnly = false

  func run() throws {
    var place = opening
    place.store = opening.store ?? Opening.demoPath
    if access(place.path, F_OK) != 0 { try make(place) }
    guard !makeOnly else { return }
    try DeskRun(opening: place, screen: screen, isDemo: true).run(as: actor)
  }

  private var actor: Actor {
    let staff = DemoStaff.agents + DemoStaff.supervisors
    if let name = opening.agent {
      return Actor(name: name, level: opening.role?.level ?? .agent)
    }
    let level = opening.role?.level ?? .senior
    return staff.first { $0.level == level } ?? Actor(name: opening.actor.name, level: level)
  }

  private func make(_ place: Opening) throws {
    Output.error(
      opening.say(
        "Making up \(subscribers) subscribers and a day of calls …",
        "Invention de \(subscribers) abonnés et d’une journée d’appels …",
        "Inventando \(subscribers) assinantes e um dia de ligações …"))
    do {
      // Made beside and then moved, so that half a store never passes for a whole one.
      var beside = place
      beside.store = place.path + ".new"
      for leftover in [beside.path, beside.path + "-journal"] { unlink(leftover) }
      try fill(beside)
      guard rename(beside.path, place.path) == 0 else { throw StoreError.io(Int(errno)) }
      unlink(beside.path + "-journal")
    } catch let error as StoreError {
      throw place.fail(error)
    }
  }

  private func fill(_ place: Opening) throws {
    let demo = DemoStore(seed: seed, count: subscribers)
    let store = try place.open(creating: true, in: demo.world)
    let now = World.live.local(World.live.now())
    // A day that is over.
    let day = now.hour >= 19 ? now.day : now.day.adding(days: -1)
    try store.engine.withoutWaiting {
      try demo.make(store, day: day)
      try learn(from: store)
    }
  }

  /// So few teach little, and so many take a while; a store that is only made is for measuring. The
  /// desk does without a model where libxgboost is missing.
  private func learn(from store: Store) throws {
    guard !makeOnly, (1000...20_000).contains(subscribers) else { return }
    do {
      _ = try StoreLearning(store: store, say: opening.say, seed: seed)
        .run(by: Actor(name: DemoStaff.supervisors.first?.name ?? "", level: .manager))
    } catch is TreeFault {}
  }
}
