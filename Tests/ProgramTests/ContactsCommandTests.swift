import Testing

extension ProgramTests {
  /// Promises and contacts as they leave the store.
  @Suite struct ContactsCommandTests {
    private static let lines = [
      #"{"command": "contact", "subscriber": 2, "purpose": "offers", "given": true}"#,
      #"{"command": "contact", "subscriber": 3, "purpose": "offers", "given": true}"#,
      #"{"command": "contact", "subscriber": 3, "silent": true}"#,
      #"{"command": "contact", "subscriber": 4, "purpose": "offers", "given": true}"#,
      #"{"command": "contacted", "subscriber": 4, "channel": "email", "purpose": "offers", "reached": true}"#,
      #"{"command": "contacted", "subscriber": 4, "channel": "email", "purpose": "offers", "reached": true}"#,
      #"{"command": "contacted", "subscriber": 4, "channel": "email", "purpose": "offers", "reached": true}"#,
    ]

    private func place() throws -> Place {
      let place = try Place()
      let customers = """
        account,name,tenure,monthly-charge,birthday,consents,left
        A1,Ana,12,20,,none,no
        A2,Bia,12,20,,none,no
        A3,Caio,12,20,,none,no
        A4,Duda,12,20,,none,no
        A5,Eva,12,20,,offers,no
        A6,Fabio,12,20,,none,yes
        """
      let file = try place.write(customers, to: "customers.csv")
      let made = try place.run(["import", file, "--store", place.store])
      try #require(made.status == 0, "\(made.error)")
      return place
    }

    /// No yes, silence, twice this month, gone: none of them is on the list.
    @Test func onlyWhoMayBeContactedIsOnTheList() throws {
      let place = try place()
      let answers = try place.batch(Self.lines, ["--agent", "Ana"]).objects()
      #expect(answers.map { $0["ok"] as? Bool } == Array(repeating: true, count: 6) + [false])
      #expect(answers.last?["code"] as? String == "tooOften")
      let list = try place.run([
        "contacts", "offers", "--format", "csv", "--store", place.store, "--role", "supervisor",
      ])
      #expect(list.out.split(separator: "\n").map { $0.prefix(2) } == ["ac", "A2", "A5"])
      #expect(
        list.error.contains(
          "2 may be contacted, 1 without consent, 1 have left, 1 want no contact, 1 contacted often"
        ), "\(list.error)")
      let agent = try place.run(["contacts", "offers", "--store", place.store])
      #expect(agent.status == 77 && !agent.out.contains("Bia"))
    }

    @Test func promisesArePrintedAndCounted() throws {
      let place = try place()
      let made = try place.batch(
        [#"{"command": "promise", "account": "A1", "what": "letter", "due": "2099-01-01T10:00"}"#],
        ["--agent", "Ana"]
      ).objects()
      #expect(made.first?["code"] as? String == "tooFar")
      let kept = try place.run(["promises", "--kept", "--store", place.store])
      #expect(kept.status == 0)
      let wrong = try place.run(["promises", "--since", "monday", "--store", place.store])
      #expect(wrong.status == 64 && wrong.error.contains("2026-11-22"))
    }
  }
}
