/// The colours of a frame on their way from ncurses to the terminal. ncurses spells both colours
/// anew at each change, by a format that takes it ten thousand instructions; here it is given a
/// format of two bytes, and the frame is sent with the colours that really change, in one
/// sequence. That also brings 24-bit colour to terminals whose entry knows only 256, which is
/// nearly all of them: a number that `LentColours` gave out is sent as the colour itself.
/// (`xterm-direct` would do that too, but is rarely installed, and is wrong for tmux.)
package struct ColourMarks: Sendable {
  /// Before the number of an ink or a ground; bytes that no text and no sequence has.
  package static let ink: UInt8 = 1
  package static let ground: UInt8 = 2
  /// `tiparm` cannot write a zero byte and writes this; so this number is not given out.
  static let zero: UInt8 = 0x80

  package var lent = LentColours()
  /// What a number is as an ink and as a ground, made when it is first needed.
  private var forms = [[UInt8]](repeating: [], count: 512)

  package init() {}

  /// The frame as the terminal understands it.
  package mutating func spelled(_ frame: [UInt8]) -> [UInt8] {
    var out: [UInt8] = []
    out.reserveCapacity(frame.count + frame.count / 2)
    frame.withUnsafeBufferPointer { frame in
      var now = Colours()
      var index = 0
      while index < frame.count {
        let end = Self.plainEnd(of: frame, from: index)
        out.append(contentsOf: UnsafeBufferPointer(rebasing: frame[index..<end]))
        index = end
        guard index < frame.count else { return }
        if frame[index] == 0x1b {
          index = Self.sequenceEnd(of: frame, from: index)
          out.append(contentsOf: UnsafeBufferPointer(rebasing: frame[end..<index]))
          // It may have gone back to the terminal's own colours.
          if frame[index - 1] == UInt8(ascii: "m") { now = Colours() }
        } else {
          let wanted = Self.marked(frame, &index, after: now)
          put(wanted, after: now, into: &out)
          now = wanted
        }
      }
    }
    return out
  }

  private struct Colours {
    /// Nil where nobody knows what the terminal has.
    var ink, ground: UInt8?
  }

  /// Where the next mark or sequence begins.
  private static func plainEnd(of frame: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
    var end = start
    while end < frame.count, frame[end] != 0x1b, !isMark(frame, at: end) { end += 1 }
    return end
  }

  /// Behind the sequence that begins at `start`; of one that is not CSI only its ESC.
  private static func sequenceEnd(of frame: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
    guard start + 1 < frame.count, frame[start + 1] == UInt8(ascii: "[") else { return start + 1 }
    var end = start + 2
    while end < frame.count {
      end += 1
      if (0x40...0x7e).contains(frame[end - 1]) { break }
    }
    return end
  }

  private static func isMark(_ frame: UnsafeBufferPointer<UInt8>, at index: Int) -> Bool {
    (frame[index] == ink || frame[index] == ground) && index + 1 < frame.count
  }

  /// What the marks from `index` on ask for together; `index` ends behind them.
  private static func marked(
    _ frame: UnsafeBufferPointer<UInt8>, _ index: inout Int, after now: Colours
  ) -> Colours {
    var wanted = now
    while index < frame.count, isMark(frame, at: index) {
      let number = frame[index + 1] == zero ? 0 : frame[index + 1]
      if frame[index] == ink { wanted.ink = number } else { wanted.ground = number }
      index += 2
    }
    return wanted
  }

  private mutating func put(
    _ wanted: Colours, after now: Colours, into out: inout [UInt8]
  ) {
    let ink = wanted.ink != now.ink ? wanted.ink : nil
    let ground = wanted.ground != now.ground ? wanted.ground : nil
    guard ink != nil || ground != nil else { return }
    out += [0x1b, UInt8(ascii: "[")]
    if let ink { out += form(of: ink, isGround: false) }
    if ink != nil, ground != nil { out.append(UInt8(ascii: ";")) }
    if let ground { out += form(of: ground, isGround: true) }
    out.append(UInt8(ascii: "m"))
  }

  private mutating func form(of number: UInt8, isGround: Bool) -> [UInt8] {
    let place = Int(number) + (isGround ? 256 : 0)
    if forms[place].isEmpty { forms[place] = Array(text(of: number, isGround: isGround).utf8) }
    return forms[place]
  }

  private func text(of number: UInt8, isGround: Bool) -> String {
    switch number {
    case 0..<8: return isGround ? "4\(number)" : "3\(number)"
    case 8..<16: return isGround ? "10\(number - 8)" : "9\(number - 8)"
    default:
      let colour = lent[number].map { "2;\($0.red);\($0.green);\($0.blue)" } ?? "5;\(number)"
      return (isGround ? "48;" : "38;") + colour
    }
  }
}
