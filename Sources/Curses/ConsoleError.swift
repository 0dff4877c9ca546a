/// Why there is no full screen to be had; the command that wanted one says what to do instead.
package enum ConsoleError: Error, Hashable, Sendable {
  /// Neither a controlling terminal nor a terminal as standard input and output.
  case noTerminal
  /// `TERM` is not set, is `dumb`, or names a terminal that cannot place its cursor.
  case unusable(term: String)
  /// The system refused a descriptor; the payload is `errno`.
  case system(Int32)
}
