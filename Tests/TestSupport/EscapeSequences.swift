/// What was sent to a terminal, cut strictly: text, or one control function with everything that
/// belongs to it. What is no whole sequence is a function too, and on nobody's list.
package struct EscapeSequences: Sequence, IteratorProtocol {
  package enum Piece: Hashable {
    case text(String)
    /// A control character, or a sequence from its ESC to its last byte.
    case function(String)
  }

  private var rest: Substring.UnicodeScalarView

  package init(_ output: String) { rest = Substring(output).unicodeScalars }

  package mutating func next() -> Piece? {
    guard let first = rest.first else { return nil }
    guard Self.isControl(first) else { return .text(take { !Self.isControl($0) }) }
    rest.removeFirst()
    guard first == "\u{1b}" else { return .function(String(first)) }
    return .function("\u{1b}" + sequence())
  }

  /// C0, DEL, C1; and whatever else a terminal hides or obeys, for it must not be sent either.
  private static func isControl(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator, .surrogate, .privateUse,
      .unassigned:
      true
    default: scalar.properties.isDefaultIgnorableCodePoint
    }
  }

  /// Behind an ESC, as ECMA-48 has it: a string up to its end, a CSI with its parameters, or
  /// intermediate characters and a last one.
  private mutating func sequence() -> String {
    guard let kind = rest.first else { return "" }
    if "]PX^_".unicodeScalars.contains(kind) { return string() }
    if kind == "[" {
      rest.removeFirst()
      let parameters = take { (0x30...0x3f).contains($0.value) }
      return "[" + parameters + intermediates() + last(0x40...0x7e)
    }
    return intermediates() + last(0x30...0x7e)
  }

  private mutating func intermediates() -> String { take { (0x20...0x2f).contains($0.value) } }

  /// Nothing when something else comes: such a sequence was torn.
  private mutating func last(_ range: ClosedRange<UInt32>) -> String {
    guard let scalar = rest.first, range.contains(scalar.value) else { return "" }
    rest.removeFirst()
    return String(scalar)
  }

  private mutating func string() -> String {
    var text = String.UnicodeScalarView()
    while let scalar = rest.popFirst() {
      text.append(scalar)
      if scalar == "\u{7}" || scalar == "\u{9c}" { break }
      if scalar == "\u{1b}", rest.first == "\\" {
        rest.removeFirst()
        text.append("\\")
        break
      }
    }
    return String(text)
  }

  private mutating func take(_ belongs: (Unicode.Scalar) -> Bool) -> String {
    let taken = rest.prefix(while: belongs)
    rest = rest[taken.endIndex...]
    return String(taken)
  }
}
