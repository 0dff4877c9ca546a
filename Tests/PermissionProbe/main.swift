import Retention

// What a look at the table of permissions costs: nanoseconds for one role and one command, over as
// many rounds of all of them as the first argument says. `Bench/run` asks for it.
let rounds = CommandLine.arguments.dropFirst().first.flatMap { Int($0) } ?? 100_000
// In an order that no compiler knows.
let roles = Role.allCases.shuffled()
let commands =
  ([
    .checkIdentity, .setReason("P1"), .present(incentive: "I13", terms: Terms()),
    .answer(Identifier(1), .accepted), .judge(Identifier(1), .grant), .note("polite"),
    .close(outcome: "KEPT-OFFER", callbackAt: nil, language: .en),
  ] as [CallCommand]).shuffled()
var allowed = 0
let taken = ContinuousClock().measure {
  for _ in 0..<rounds {
    for role in roles {
      for command in commands where role.may(command.permission) { allowed += 1 }
    }
  }
}
let looks = Double(rounds * roles.count * commands.count)
print(taken / .nanoseconds(1) / looks, allowed)
