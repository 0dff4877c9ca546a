package import Retention
package import Store

/// The log page by page, in short reads, so that nobody waits for an export.
package struct LogPages {
  private let store: Store
  private let filter: LogFilter
  private let limit: Int
  private let actor: Actor

  private static let pageRows = 1000

  package init(store: Store, filter: LogFilter, limit: Int, by actor: Actor) {
    self.store = store
    self.filter = filter
    self.limit = limit
    self.actor = actor
  }

  /// Newest first; the first page comes also when it is empty.
  package func forEach(_ body: ([LogRow], _ isFirst: Bool) throws -> Void) throws {
    var left = limit
    var cursor: LogCursor?
    repeat {
      let wanted = min(left, Self.pageRows)
      let rows = try store.log(filter, before: cursor, limit: wanted, by: actor)
      try body(rows, cursor == nil)
      left -= rows.count
      cursor = rows.count == wanted ? rows.last?.cursor : nil
    } while cursor != nil && left > 0
  }

  /// What came after a row, oldest first.
  package func rows(after cursor: LogCursor?) throws -> [LogRow] {
    var new: [LogRow] = []
    var before: LogCursor?
    while true {
      let rows = try store.log(filter, before: before, limit: Self.pageRows, by: actor)
      let fresh = rows.prefix { row in cursor.map { row.cursor > $0 } ?? true }
      new += fresh
      guard fresh.count == Self.pageRows else { return new.reversed() }
      before = rows.last?.cursor
    }
  }
}

extension LogFilter {
  /// The words of a command line as one line of the filter: what the shell's quotes held together
  /// stays together.
  package static func words(_ arguments: [String]) -> String {
    arguments.map { argument in
      guard argument.contains(where: \.isWhitespace), !argument.contains("\"") else {
        return argument
      }
      guard let colon = argument.firstIndex(where: { $0 == ":" || $0 == ">" || $0.isWhitespace }),
        !argument[colon].isWhitespace
      else { return "\"\(argument)\"" }
      return argument[...colon] + "\"\(argument[argument.index(after: colon)...])\""
    }.joined(separator: " ")
  }
}
