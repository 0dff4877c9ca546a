/// The text of the bytes, or nil after reporting what is not plain UTF-8 text: a broken byte
/// sequence, a tab, or a control character. At most ten are reported.
func checkedText(_ bytes: [UInt8], _ report: Report) -> String? {
  var bytes = bytes[...]
  if bytes.starts(with: [0xef, 0xbb, 0xbf]) { bytes.removeFirst(3) }
  var faults = 0
  var (line, column) = (1, 1)
  var decoder = UTF8.ForwardParser()
  var iterator = bytes.makeIterator()
  var offset = 0
  while true {
    var fault: Fault?
    switch decoder.parseScalar(from: &iterator) {
    case .emptyInput: return faults == 0 ? String(decoding: bytes, as: UTF8.self) : nil
    case .error(let length):
      fault = .notUTF8(offset: offset)
      offset += length
    case .valid(let encoded):
      offset += encoded.count
      let scalar = UTF8.decode(encoded)
      if scalar == "\n" {
        (line, column) = (line + 1, 0)
      } else if scalar.value < 0x20 || (0x7f..<0xa0).contains(scalar.value) {
        fault = scalar == "\t" ? .tab : scalar == "\r" ? nil : .controlCharacter(scalar.value)
      }
    }
    if let fault {
      report.add(fault, at: Place(line: line, column: column))
      faults += 1
      if faults == 10 { return nil }
    }
    column += 1
  }
}
