import ArgumentParser
import Glibc

/// A line that is typed and not shown. Where no terminal is, a line of standard input, read byte
/// by byte so that what follows is left to whoever reads next.
enum HiddenLine {
  /// Nil at the end of the input. Throws the exit code of an interrupt.
  static func read(prompt: String, echoes: Bool = false) throws -> String? {
    guard isatty(STDIN_FILENO) == 1 else { return line() }
    guard !echoes else {
      Output.raw(prompt, STDERR_FILENO)
      return line()
    }
    var before = termios()
    tcgetattr(STDIN_FILENO, &before)
    var hidden = before
    // Keys one by one, interrupts too, so that the terminal is always put back.
    hidden.c_lflag &= ~tcflag_t(ECHO | ICANON | ISIG)
    tcsetattr(STDIN_FILENO, TCSAFLUSH, &hidden)
    // Only now: what was typed before is thrown away, lest it was shown.
    Output.raw(prompt, STDERR_FILENO)
    defer {
      tcsetattr(STDIN_FILENO, TCSAFLUSH, &before)
      Output.raw("\n", STDERR_FILENO)
    }
    return try typed()
  }

  private static func typed() throws -> String? {
    var bytes: [UInt8] = []
    while let byte = next() {
      switch byte {
      case 0x0A, 0x0D: return String(decoding: bytes, as: UTF8.self)
      case 0x03: throw ExitCode(130)
      case 0x04 where bytes.isEmpty: return nil
      case 0x15: bytes = []
      case 0x08, 0x7F:
        while let last = bytes.popLast(), last & 0xC0 == 0x80 {}
      default: if bytes.count < longest { bytes.append(byte) }
      }
    }
    return nil
  }

  private static func line() -> String? {
    var bytes: [UInt8] = []
    while let byte = next() {
      if byte == 0x0A { return text(bytes) }
      if bytes.count < longest { bytes.append(byte) }
    }
    // The last line may have no end.
    return bytes.isEmpty ? nil : text(bytes)
  }

  private static func text(_ bytes: [UInt8]) -> String {
    String(decoding: bytes.last == 0x0D ? bytes.dropLast() : bytes[...], as: UTF8.self)
  }

  private static let longest = 4096

  private static func next() -> UInt8? {
    var byte: UInt8 = 0
    while true {
      let count = Glibc.read(STDIN_FILENO, &byte, 1)
      if count < 0, errno == EINTR { continue }
      return count == 1 ? byte : nil
    }
  }
}
