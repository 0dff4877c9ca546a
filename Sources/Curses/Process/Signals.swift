import CTerm
import Glibc

/// Blocks the signals that a console reads from its loop, and ignores PIPE and XFSZ. Must be the
/// first statement of `main`: a thread that exists already would still take them.
package func blockSignals() { ct_block_signals() }

/// Before any thread exists: memory that one frees, all can use.
package func shareHeap() { ct_share_heap() }

/// What is in memory, passwords too, never goes into a file when the program dies.
package func keepNoCore() { ct_keep_no_core() }

/// The signals that concern a full-screen program, read like any other descriptor.
struct Signals {
  let file: Int32

  init() throws(ConsoleError) {
    blockSignals()
    file = ct_signal_file()
    guard file >= 0 else { throw .system(errno) }
  }

  /// The next one that waits, or nil.
  func next() -> Int32? {
    let number = ct_next_signal(file)
    return number == 0 ? nil : number
  }
}
