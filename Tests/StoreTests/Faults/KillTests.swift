import Glibc
import Retention
import Store
import Testing

@Suite(.serialized) struct KillTests {
  /// Not a test of its own: what the child runs until it is killed. It says a command's id before
  /// it sends it and again when it is acknowledged, and types a draft all the while.
  @Test(.enabled(if: Child.task != nil)) func childThatIsKilled() throws {
    let parts = try #require(Child.task).split(separator: " ").map(String.init)
    let desk = try TestDesk(path: parts[0], create: false, seed: try #require(UInt64(parts[1])))
    var round = 0
    while true {
      round += 1
      let call = try desk.open(Int64(round % 3 + 1))
      let drafts = try #require(try desk.store.drafts(for: call))
      let steps: [CallCommand] = [
        .checkIdentity, .setReason("P1"), .note("round \(round)"), .cancel,
      ]
      for step in steps {
        let id = CommandID(desk.store.world)
        try drafts.save(Draft(agent: "a", note: "round \(round)", cursor: 0, place: ""))
        Child.say("sent " + id.text)
        _ = try desk.store.perform(.on(call.id, step), id: id, by: TestDesk.amelie)
        Child.say("done " + id.text)
      }
    }
  }

  @Test(.enabled(if: Child.task == nil), arguments: 1...12)
  func nothingAcknowledgedIsLost(_ round: Int) throws {
    let folder = try Folder()
    let path = folder("desk.db")
    _ = try TestDesk(path: path)
    let child = try Child(running: "childThatIsKilled", task: "\(path) \(round + 100)")
    var lines: [String] = []
    while lines.count < round * 3 + 1, let line = child.nextLine() { lines.append(line) }
    lines += child.kill()
    let done = lines.filter { $0.hasPrefix("done ") }.map { String($0.dropFirst(5)) }
    #expect(!done.isEmpty)

    let desk = try TestDesk(path: path, create: false, seed: UInt64(round + 1000))
    let known = try desk.rows("SELECT id FROM commands").map { try $0.text(0) }
    #expect(Set(done).isSubset(of: known))
    #expect(try desk.store.verify().findings == [])
    for call in try desk.store.openCalls(of: TestDesk.amelie.name) {
      let draft = try desk.store.drafts(for: call)?.load()
      #expect(draft == nil || draft?.note.hasPrefix("round ") == true)
      try desk.on(call, [.cancel])
    }
  }

  @Test(.enabled(if: Child.task == nil))
  func twoProcessesShareOneStore() throws {
    let folder = try Folder()
    let path = folder("desk.db")
    let desk = try TestDesk(path: path, subscribers: 3)
    let child = try Child(running: "childThatIsKilled", task: "\(path) 7")
    #expect(child.nextLine() != nil)
    _ = desk.store.engine.changes.take()
    var waiting = pollfd(
      fd: desk.store.engine.changes.descriptor, events: Int16(POLLIN), revents: 0)
    #expect(poll(&waiting, 1, 10_000) == 1)
    #expect(desk.store.engine.changes.take())
    _ = child.kill()
    #expect(try desk.store.verify().isSound)
  }
}
