import Retention
import Store

/// What the store holds, for tests: read by somebody who may read everything, without an entry.
extension Store {
  private static let reader = Actor(name: "test", level: .manager)

  func call(_ id: Identifier<Call>) throws -> Call? { try call(id, by: Self.reader) }
  func approvalQueue() throws -> [ApprovalRequest] { try approvalQueue(by: Self.reader) }
  func callStory(_ id: Identifier<Call>) throws -> [StoryLine] {
    try callStory(id, by: Self.reader)
  }
  func log(_ filter: LogFilter, before cursor: LogCursor? = nil, limit: Int) throws -> [LogRow] {
    try log(filter, before: cursor, limit: limit, by: Self.reader)
  }
  func logCount(_ filter: LogFilter, upTo limit: Int) throws -> Int {
    try logCount(filter, upTo: limit, by: Self.reader)
  }
}
