import Retention
import Store
import Synchronization

/// Keeps what is typed on the open call, so that it survives whatever ends the program. Holds the
/// file of one call open, since every key is written.
final class DraftKeeper: Sendable {
  private let store: Store
  private let open = Mutex<(call: Identifier<Call>, file: DraftFile)?>(nil)

  init(_ store: Store) { self.store = store }

  /// Against the end of the program: one system call, so it may stand on the way of a key.
  func save(_ note: String, on call: Call) throws {
    try file(of: call)?.save(
      Draft(agent: call.agent, note: note, cursor: note.count, place: "note"))
  }

  /// Against a power cut; may wait for the disk.
  func sync() throws { try open.withLock { $0 }?.file.sync() }

  /// The same at once.
  func flush() throws { try open.withLock { $0 }?.file.flush() }

  /// What its own agent typed and did not record; nil when there is nothing.
  func note(on call: Call) throws -> String? {
    guard let draft = try file(of: call)?.load(), draft.agent == call.agent else { return nil }
    return draft.note
  }

  private func file(of call: Call) throws -> DraftFile? {
    if let known = open.withLock({ $0 }), known.call == call.id { return known.file }
    let file = try store.drafts(for: call)
    open.withLock { $0 = file.map { (call.id, $0) } }
    return file
  }
}
