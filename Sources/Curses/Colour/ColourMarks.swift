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
    var now: (ink: UInt8?, ground: UInt8?) = (nil, nil)
    var index = 0
    while index < frame.count {
      let byte = frame[index]
      guard byte == Self.ink || byte == Self.ground, index + 1 < frame.count else {
        let end = Self.end(of: frame, from: index)
        out += frame[index..<end]
        // It may have gone back to the terminal's own colours.
        if frame[end - 1] == UInt8(ascii: "m"), end - index > 1 { now = (nil, nil) }
        index = end
        continue
      }
      var wanted = now
      while index + 1 < frame.count, frame[index] == Self.ink || frame[index] == Self.ground {
        let number = frame[index + 1] == Self.zero ? 0 : frame[index + 1]
        if frame[index] == Self.ink { wanted.ink = number } else { wanted.ground = number }
        index += 2
      }
      put(wanted, after: now, into: &out)
      now = wanted
    }
    return out
  }

  /// Behind the sequence that begins at `start`, or behind the byte there.
  private static func end(of frame: [UInt8], from start: Int) -> Int {
    guard frame[start] == 0x1b, start + 1 < frame.count, frame[start + 1] == UInt8(ascii: "[")
    else { return start + 1 }
    let final = frame[(start + 2)...].firstIndex { (0x40...0x7e).contains($0) }
    return final.map { $0 + 1 } ?? frame.count
  }

  private mutating func put(
    _ wanted: (ink: UInt8?, ground: UInt8?), after now: (ink: UInt8?, ground: UInt8?),
    into out: inout [UInt8]
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
