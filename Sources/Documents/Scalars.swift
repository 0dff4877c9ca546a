extension Value {
  /// The text as written, without its quotes. Empty only if written as `""`.
  package func text() -> String? {
    guard case .text(let text) = content else { return refuse(expected: .text) }
    return text
  }

  /// The text as something of the reader's own, such as a colour or an identifier; `example`
  /// is what to write instead, as in `#1a2b3c`.
  package func text<Result>(
    as what: String, example: String, _ parse: (String) -> Result?
  ) -> Result? {
    guard let text = text() else { return nil }
    if let result = parse(text) { return result }
    report("\(quoted(text)) is not \(what)", advice: "write it like \(example)")
    return nil
  }

  package func integer(in range: ClosedRange<Int>) -> Int? {
    guard let text = text() else { return nil }
    guard let number = scaled(text, places: 0) else { return refuse(.notInteger(text)) }
    return within(range, number, places: 0)
  }

  /// A decimal number as whole units of its last place: with two places `49.9` is 4990. Exact,
  /// never rounded: more decimals than `places` are refused. The range is in the same units.
  package func decimal(places: Int, in range: ClosedRange<Int> = 0...Int(Int32.max)) -> Int? {
    guard let text = text() else { return nil }
    guard let number = scaled(text, places: places) else {
      return refuse(.notDecimal(text, places: places))
    }
    return within(range, number, places: places)
  }

  /// `true` or `false` and nothing else.
  package func boolean() -> Bool? {
    switch text() {
    case nil: nil
    case "true": true
    case "false": false
    case let text?: refuse(.notBoolean(text))
    }
  }

  /// One of the raw values of an enumeration.
  package func choice<Choice>(of choices: Choice.Type = Choice.self) -> Choice?
  where Choice: RawRepresentable<String> & CaseIterable {
    guard let name = name(among: Choice.allCases.map(\.rawValue)) else { return nil }
    return Choice(rawValue: name)
  }

  /// One of the names that are known only while reading, such as the identifiers of a file.
  package func name(among known: [String]) -> String? {
    guard let text = text() else { return nil }
    return known.contains(text) ? text : refuse(.notAmong(text, known: known))
  }

  private func within(_ range: ClosedRange<Int>, _ number: Int, places: Int) -> Int? {
    guard !range.contains(number) else { return number }
    return refuse(
      .outOfRange(
        spelled(number, places), low: spelled(range.lowerBound, places),
        high: spelled(range.upperBound, places)))
  }
}

/// `-12.5` with two places is -1250; nil for anything but an optional minus, digits without a
/// leading zero, and a point with one to `places` digits.
private func scaled(_ text: String, places: Int) -> Int? {
  let isNegative = text.hasPrefix("-")
  let parts = (isNegative ? text.dropFirst() : text[...])
    .split(separator: ".", omittingEmptySubsequences: false)
  guard let whole = parts.first, parts.count <= 2, isDigits(whole) else { return nil }
  guard whole == "0" || !whole.hasPrefix("0") else { return nil }
  let fraction = parts.count == 2 ? parts[1] : ""
  guard parts.count == 1 || (isDigits(fraction) && fraction.count <= places) else { return nil }
  let padding = String(repeating: "0", count: places - fraction.count)
  return Int((isNegative ? "-" : "") + whole + fraction + padding)
}

private func isDigits(_ text: Substring) -> Bool {
  !text.isEmpty && text.utf8.allSatisfy { (0x30...0x39).contains($0) }
}

private func spelled(_ number: Int, _ places: Int) -> String {
  guard places > 0 else { return "\(number)" }
  let digits = String(number.magnitude)
  let padded = String(repeating: "0", count: max(0, places + 1 - digits.count)) + digits
  return (number < 0 ? "-" : "") + padded.dropLast(places) + "." + padded.suffix(places)
}
