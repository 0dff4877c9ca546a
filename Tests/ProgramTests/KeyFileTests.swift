import Foundation
import Testing

extension ProgramTests {
  /// `keys.yaml` of the configuration folder.
  @Suite struct KeyFileTests {
    private func place(_ keys: String) throws -> Place {
      let place = try Place()
      let folder = place.folder.appending(path: ".config/holdfast")
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
      try Data(keys.utf8).write(to: folder.appending(path: "keys.yaml"))
      return place
    }

    @Test func theFileToBeginWithSaysWhatIsSoAnyway() throws {
      let standard = try Place().run(["keys", "--yaml"])
      #expect(standard.status == 0 && standard.out.contains("set-reason: [r]"))
      let same = try place(standard.out).run(["keys", "--yaml"])
      #expect(same.status == 0 && same.out == standard.out)
    }

    @Test func oneKeySeveralOrNone() throws {
      let place = try place(
        """
        everywhere:
          help: [F1, F12]
        call:
          accept: [o, "*"]
          later: null
          help: "!"
        """)
      let keys = try place.run(["keys", "--yaml"])
      #expect(keys.status == 0 && keys.error.isEmpty)
      let call = keys.out.components(separatedBy: "\n\n")[1]
      #expect(call.contains("accept: [o, \"*\"]") && call.contains("later: []"))
      #expect(call.contains("help: [\"!\"]") && keys.out.contains("find:\n"))
      #expect(keys.out.contains("help: [F1, F12]"))
      #expect(try place.run(["keys", "--markdown"]).out.contains("| `o` `*` | accepted |"))
      let standard = try place.run(["keys", "--yaml", "--standard"])
      #expect(standard.out.contains("accept: [y]"))
    }

    @Test(arguments: [
      ("call:\n  accept: n\n", "2:11", "n is also decline on call", "null is none"),
      ("call:\n  acept: o\n", "2:3", "acept", "accept"),
      ("cal:\n  accept: o\n", "1:1", "cal", "call"),
      ("find:\n  accept: o\n", "2:3", "'accept' is not known", "take-call"),
      ("call:\n  accept: Alt-o\n", "2:11", "Alt-o cannot be told", "F1 to F12"),
      ("call:\n  accept: [o, Ctrl-M]\n", "2:15", "the same for Ctrl-M as for Enter", "write Enter"),
      ("call:\n  accept: hop\n", "2:11", "'hop' is no key", "Ctrl-P"),
      ("everywhere:\n  quit: q\n", "2:9", "q is text where one writes, as on find", "Ctrl-O"),
      ("cancel:\n  back:\n", "2:8", "back cannot be without a key on cancel", "give it one"),
      ("call:\n  accept: {a: b}\n", "2:11", "this is a map", "same line"),
      ("- call\n", "1:1", "this is a list", "key: value"),
      ("call: 7\n", "1:7", "this is a value", "key: value"),
      ("call:\n  accept: 7\n", "2:11", "7 chooses a line on call", "another key"),
    ])
    func whatCannotBeIsNamed(_ text: String, _ at: String, _ words: String, _ advice: String)
      throws
    {
      let place = try place(text)
      for command in [["keys", "--yaml"], ["keys", "--markdown"]] {
        let answer = try place.run(command)
        #expect(answer.status == 65 && answer.out.isEmpty)
        #expect(answer.error.contains("keys.yaml:\(at): "), "\(answer.error)")
        #expect(answer.error.contains(words) && answer.error.contains(advice), "\(answer.error)")
      }
    }

    /// The desk obeys the file, and does not open on one that is wrong.
    @Test func theDeskTakesThem() throws {
      let place = try place("find:\n  go-log: [F5]\n")
      try place.makeStore()
      let seat = try Seat(place)
      try seat.see("Find")
      seat.press("\u{1b}[15~")
      try seat.see("Offer log")
      seat.press("q")
      #expect(try seat.end().status == 0)
    }
  }
}
