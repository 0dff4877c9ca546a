import Demo
import Retention
import TestSupport
import Testing

@Suite struct DemoMembersTests {
  /// Of one seed always the same, oldest first, and every kind of step is there.
  @Test func aDemonstrationHasMembers() {
    let subscribers = DemoSubscribers(seed: 1, count: 600, today: .sample)
    let members = DemoMembers(subscribers, day: .sample)
    #expect(members.steps.count > 100)
    #expect(
      members.steps.map(\.command) == DemoMembers(subscribers, day: .sample).steps.map(\.command))
    #expect(zip(members.steps, members.steps.dropFirst()).allSatisfy { $0.daysAgo >= $1.daysAgo })
    let commands = members.steps.map(\.command)
    for wanted in ["join", "earn", "redeem"] {
      #expect(commands.contains { "\($0)".hasPrefix(wanted) })
    }
  }
}
