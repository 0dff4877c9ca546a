import Foundation

/// The sequence that puts text into the clipboard of the terminal that somebody sits at, through
/// ssh and tmux (OSC 52). Nothing is ever read back. Nil for what is not a short line of printable
/// ASCII: nothing else has to leave the desk.
package func clipboardSequence(_ text: String) -> [UInt8]? {
  guard (1...100).contains(text.utf8.count), text.utf8.allSatisfy({ 0x20..<0x7F ~= $0 }) else {
    return nil
  }
  return Array("\u{1b}]52;c;\(Data(text.utf8).base64EncodedString())\u{07}".utf8)
}
