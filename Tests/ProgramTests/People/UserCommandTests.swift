import Foundation
import TestSupport
import Testing

extension ProgramTests {
  @Suite struct UserCommandTests {
    @Test func theFirstIsAnAdministratorAndAddsTheOthers() throws {
      let place = try Place()
      let first = try place.typing([Secret.eva], ["user", "add", "Eva Lind"], as: nil)
      #expect(first.status == 0 && first.out.hasPrefix("Eva Lind is registered: administrator."))
      let second = try place.typing(
        [Secret.eva, Secret.tom], ["user", "add", "Tom Brandt", "--role", "senior"])
      #expect(second.status == 0, "\(second.error)")
      let list = try place.typing([Secret.eva], ["user", "list", "--format", "jsonl"])
      let people = try list.objects()
      #expect(people.map { $0["name"] as? String } == ["Eva Lind", "Tom Brandt"])
      #expect(people.map { $0["role"] as? String } == ["administrator", "senior"])
      #expect(people.map { $0["state"] as? String } == ["enabled", "enabled"])
      let csv = try place.typing([Secret.eva], ["user", "list", "--format", "csv"])
      #expect(csv.lines.first == "name,role,state,added,password,signedIn" && csv.lines.count == 3)
      #expect(try place.filesWithSecrets() == [])
      let verified = try place.run(["verify"])
      #expect(verified.status == 0 && verified.out.contains("not compared: credentials"))
    }

    @Test(
      arguments: [
        (["user", "add", "Tom", "--role", "agent"], [Secret.tom], nil, 64, "has to be an admin"),
        (["user", "add", "Tom"], ["short"], nil, 65, "at least 15 characters"),
        (["user", "add", "Tom"], [], nil, 65, "A password is missing"),
        (["user", "add", "holdfast"], [Secret.tom], nil, 65, "take another"),
        (["user", "list"], [], nil, 66, "There is no store"),
      ] as [([String], [String], String?, Int32, String)])
    func beforeAnybodyIsRegistered(
      _ arguments: [String], _ lines: [String], _ agent: String?, _ status: Int32, _ words: String
    ) throws {
      let outcome = try Place().typing(lines, arguments, as: agent)
      #expect(outcome.status == status && outcome.error.contains(words), "\(outcome)")
    }

    @Test func everyRefusalHasItsCode() throws {
      let place = try Place()
      try place.makeStaffedStore()
      let cases: [([String], [String], String, Int32, String)] = [
        (["user", "list"], ["wrong"], "Eva Lind", 77, "That did not work"),
        (["user", "list"], [Secret.eva], "Nobody", 77, "That did not work"),
        (["user", "list"], [Secret.tom], "Tom Brandt", 77, "The role senior may not"),
        (["user", "disable", "Eva Lind"], [Secret.eva], "Eva Lind", 65, "the last administrator"),
        (["user", "disable", "Zoe"], [Secret.eva], "Eva Lind", 65, "Nobody is called Zoe"),
        (["user", "add", "TOM BRANDT"], [Secret.eva, Secret.tom], "Eva Lind", 65, "already"),
        (["user", "role", "Tom Brandt", "king"], [], "Eva Lind", 64, "king"),
        (["user", "list", "--language", "fr"], ["wrong"], "Eva Lind", 77, "Refusé"),
        (["user", "list", "--language", "pt"], ["wrong"], "Eva Lind", 77, "Recusado"),
        (["log"], ["wrong"], "Tom Brandt", 77, "That did not work"),
        (["log"], [], "Tom Brandt", 65, "A password is missing"),
        (["log"], [Secret.eva], "Eva Lind", 77, "takes no calls"),
        (["log", "--role", "manager"], [Secret.tom], "Tom Brandt", 64, "leave --role out"),
        (["--plain", "--role", "agent"], [], "Tom Brandt", 64, "leave --role out"),
        (["--role", "agent"], [], "Tom Brandt", 64, "leave --role out"),
        (["import", place.path("subscribers.csv")], [Secret.tom], "Tom Brandt", 77, "imports"),
      ]
      for (arguments, lines, agent, status, words) in cases {
        let outcome = try place.typing(lines, arguments, as: agent)
        #expect(
          outcome.status == status && outcome.error.contains(words), "\(arguments) \(outcome)")
        #expect(!(outcome.out + outcome.error).contains("Nakamura"))
      }
    }

    @Test func whatIsAskedIsDone() throws {
      let place = try Place()
      try place.makeStaffedStore()
      #expect(try place.typing([Secret.tom], ["log"], as: "tom brandt").status == 0)
      let csv = place.path("subscribers.csv")
      #expect(try place.typing([Secret.eva], ["import", csv]).status == 0)
      try place.user(["disable", "Tom Brandt"], [Secret.eva])
      #expect(try place.typing([Secret.tom], ["log"], as: "Tom Brandt").status == 77)
      try place.user(["enable", "Tom Brandt"], [Secret.eva])
      try place.user(["role", "Tom Brandt", "supervisor"], [Secret.eva])
      let new = "canary three brown owls"
      try place.user(["password", "Tom Brandt"], [Secret.tom, new], as: "Tom Brandt")
      #expect(try place.typing([Secret.tom], ["log"], as: "Tom Brandt").status == 77)
      try place.user(["unlock", "Eva Lind"], [new], as: "Tom Brandt")
      #expect(try place.filesWithSecrets() == [])
    }

    @Test func batchSignsInFirst() throws {
      let place = try Place()
      try place.makeStaffedStore()
      func sign(_ password: String) -> String {
        #"{"command":"sign-in","name":"tom brandt","password":"\#(password)","id":1}"#
      }
      let find = #"{"command":"find","text":"naka"}"#
      let open = #"{"command":"open","account":"A-1"}"#
      let outcome = try place.batch([find, open, sign("wrong"), find, sign(Secret.tom), find, open])
      #expect(outcome.status == 0)
      let answers = try outcome.objects()
      #expect(
        answers.map { $0["code"] as? String } == [
          "signInFirst", "signInFirst", "signInRefused", "signInFirst", nil, nil, nil,
        ])
      #expect(answers[4]["role"] as? String == "senior" && answers[4]["id"] as? Int == 1)
      #expect((answers[6]["call"] as? [String: Any])?["agent"] as? String == "Tom Brandt")
      #expect(!outcome.out.contains("canary"))
    }

    @Test func plainAsksBeforeItTells() throws {
      let place = try Place()
      try place.makeStaffedStore()
      let refused = try place.typing(["wrong", "naka"], ["--plain"], as: "Tom Brandt")
      #expect(refused.status == 77 && refused.out.isEmpty)
      let told = try place.typing([Secret.tom, "naka", "1", "q"], ["--plain"], as: "Tom Brandt")
      #expect(told.status == 0 && told.out.contains("Tom Brandt, senior"), "\(told)")
      #expect(!(told.out + told.error).contains("canary"))
    }
  }
}
