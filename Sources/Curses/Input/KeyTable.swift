import CNcurses
import Terminal

/// Codes of our own, above those that ncurses gives out.
enum KeyCode {
  static let pasteStart: Int32 = 0x1001
  static let pasteEnd: Int32 = 0x1002
  static let focusIn: Int32 = 0x1003
  static let focusOut: Int32 = 0x1004
}

/// Sequences that terminals send though their entry says otherwise: cursor keys in either mode,
/// the Home and End of four families, and keys with a modifier, which mean the plain key here.
func defineKeys() {
  for (sequence, code) in reports + keySequences() { define_key("\u{1b}" + sequence, code) }
}

private let reports: [(String, Int32)] = [
  ("[200~", KeyCode.pasteStart), ("[201~", KeyCode.pasteEnd), ("[I", KeyCode.focusIn),
  ("[O", KeyCode.focusOut),
]

private func keySequences() -> [(String, Int32)] {
  let letters: [(String, Int32)] = [
    ("A", KEY_UP), ("B", KEY_DOWN), ("C", KEY_RIGHT), ("D", KEY_LEFT), ("H", KEY_HOME),
    ("F", KEY_END),
  ]
  let numbers: [(String, Int32)] = [
    ("1", KEY_HOME), ("2", KEY_IC), ("3", KEY_DC), ("4", KEY_END), ("5", KEY_PPAGE),
    ("6", KEY_NPAGE), ("7", KEY_HOME), ("8", KEY_END),
  ]
  let functions = [11, 12, 13, 14, 15, 17, 18, 19, 20, 21, 23, 24]
  var table: [(String, Int32)] = [("[Z", KEY_BTAB), ("OM", KEY_ENTER)]
  for (letter, code) in letters { table += [("[" + letter, code), ("O" + letter, code)] }
  for (number, code) in numbers { table.append(("[\(number)~", code)) }
  for modifier in 2...8 {
    for (letter, code) in letters { table.append(("[1;\(modifier)\(letter)", code)) }
    for (number, code) in numbers { table.append(("[\(number);\(modifier)~", code)) }
  }
  for (index, number) in functions.enumerated() {
    table.append(("[\(number)~", KEY_F0 + Int32(index) + 1))
  }
  for (index, letter) in ["P", "Q", "R", "S"].enumerated() {
    table.append(("O" + letter, KEY_F0 + Int32(index) + 1))
  }
  for (index, letter) in ["A", "B", "C", "D", "E"].enumerated() {
    table.append(("[[" + letter, KEY_F0 + Int32(index) + 1))
  }
  return table
}

extension Key {
  /// The key that an ncurses code stands for; nil for those that have no meaning here.
  init?(code: Int32) {
    switch code {
    case KEY_UP, KEY_SR: self = .up
    case KEY_DOWN, KEY_SF: self = .down
    case KEY_LEFT, KEY_SLEFT: self = .left
    case KEY_RIGHT, KEY_SRIGHT: self = .right
    case KEY_HOME, KEY_SHOME, KEY_A1, KEY_FIND: self = .home
    case KEY_END, KEY_SEND, KEY_C1, KEY_SELECT: self = .end
    case KEY_PPAGE, KEY_SPREVIOUS, KEY_A3: self = .pageUp
    case KEY_NPAGE, KEY_SNEXT, KEY_C3: self = .pageDown
    case KEY_IC, KEY_SIC: self = .insert
    case KEY_DC, KEY_SDC: self = .delete
    case KEY_BTAB: self = .backTab
    case KEY_ENTER: self = .enter
    case KEY_BACKSPACE: self = .backspace
    case (KEY_F0 + 1)...(KEY_F0 + 12): self = .function(Int(code - KEY_F0))
    default: return nil
    }
  }

  /// The key that types a scalar; nil for controls that no key has a name for.
  init?(scalar: Unicode.Scalar) {
    switch scalar.value {
    case 0x08, 0x7f: self = .backspace
    case 0x09: self = .tab
    case 0x0a, 0x0d: self = .enter
    case 0x1b: self = .escape
    case 0x01...0x1a: self = .control(Character(Unicode.Scalar(UInt8(scalar.value) + 0x60)))
    case 0x00...0x1f, 0x80..<0xa0: return nil
    default: self = .character(Character(scalar))
    }
  }
}
