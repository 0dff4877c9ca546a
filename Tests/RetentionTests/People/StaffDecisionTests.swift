import Retention
import TestSupport
import Testing

/// Who may do what to whom.
@Suite struct StaffDecisionTests {
  private static func member(
    _ name: String, _ role: Role, isEnabled: Bool = true
  ) -> StaffMember {
    StaffMember(
      name: name, role: role, isEnabled: isEnabled, addedAt: .sample, passwordAt: .sample)
  }

  private static let all: [StaffCommand] = [
    .add(.agent), .setRole(.senior), .disable, .enable, .unlock, .setPassword,
  ]

  @Test(arguments: Role.allCases, StaffDecisionTests.all.indices)
  func theRoleDecides(_ role: Role, _ index: Int) {
    let command = Self.all[index]
    let isAllowed =
      role == .administrator || command == .unlock && role.level ?? .agent >= .supervisor
    var subject: StaffMember? = Self.member("Tom", .agent)
    if case .add = command { subject = nil }
    let decision = StaffDecision(
      asker: Self.member("Ana", role), subject: subject, otherAdministrators: 1)
    if isAllowed {
      #expect(throws: Never.self) { try decision.decide(command, on: "Tom") }
    } else {
      #expect(throws: StaffRefusal.notPermitted(role)) {
        try decision.decide(command, on: "Tom")
      }
    }
  }

  @Test(arguments: Role.allCases) func everybodySetsTheirOwnPassword(_ role: Role) throws {
    let ana = Self.member("Ana", role)
    let decision = StaffDecision(asker: ana, subject: ana, otherAdministrators: 0)
    #expect(try decision.decide(.setPassword, on: "Ana") == [.passwordSet("Ana")])
  }

  @Test(arguments: Role.allCases) func theFirstIsAnAdministrator(_ role: Role) throws {
    let decision = StaffDecision(asker: nil, subject: nil, otherAdministrators: 0)
    if role == .administrator {
      #expect(
        try decision.decide(.add(role), on: "Eva") == [.added("Eva", role), .passwordSet("Eva")])
    } else {
      #expect(throws: StaffRefusal.administratorFirst) {
        try decision.decide(.add(role), on: "Eva")
      }
    }
    #expect(throws: StaffRefusal.administratorFirst) { try decision.decide(.unlock, on: "Eva") }
  }

  @Test func oneAdministratorAlwaysStays() throws {
    let eva = Self.member("Eva", .administrator)
    let alone = StaffDecision(asker: eva, subject: eva, otherAdministrators: 0)
    for command in [StaffCommand.disable, .setRole(.manager)] {
      #expect(throws: StaffRefusal.lastAdministrator("Eva")) {
        try alone.decide(command, on: "Eva")
      }
    }
    let two = StaffDecision(asker: eva, subject: eva, otherAdministrators: 1)
    #expect(try two.decide(.disable, on: "Eva") == [.disabled("Eva")])
  }

  @Test func whatIsSoAlreadyIsNoFact() throws {
    let eva = Self.member("Eva", .administrator)
    let off = Self.member("Tom", .agent, isEnabled: false)
    let decision = StaffDecision(asker: eva, subject: off, otherAdministrators: 0)
    #expect(try decision.decide(.disable, on: "Tom") == [])
    #expect(try decision.decide(.setRole(.agent), on: "Tom") == [])
    #expect(try decision.decide(.enable, on: "Tom") == [.enabled("Tom")])
  }
}
