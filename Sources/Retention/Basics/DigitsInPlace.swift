extension UnsafeMutableBufferPointer<UInt8> {
  /// Writes the last `places` digits of a number that is not negative, with zeros in front.
  package func write(_ number: Int, places: Int, at start: Int) {
    var rest = number
    for place in (start..<start + places).reversed() {
      self[place] = UInt8(ascii: "0") + UInt8(rest % 10)
      rest /= 10
    }
  }

  package func write(_ mark: Unicode.Scalar, at places: Int...) {
    for place in places { self[place] = UInt8(ascii: mark) }
  }
}
