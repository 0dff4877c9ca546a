/// The keys of one map, asked for by name; what nobody asks for is reported as unknown, with
/// the nearest of the names that were asked for.
package struct Fields {
  /// Where the map starts.
  package let place: Place
  private let log: Report
  private let entries: [(key: Value, value: Value)]
  private var asked: [String] = []
  private var isStrict = true

  fileprivate init(_ entries: [(key: Value, value: Value)], of map: Value) {
    self.entries = entries
    place = map.place
    log = map.log
  }

  /// The value of a key that must be there; nil after reporting.
  package mutating func required<Result>(_ key: String, _ read: (Value) -> Result?) -> Result? {
    if let value = value(key) { return read(value) }
    log.add(.missingKey(key), at: place)
    return nil
  }

  /// The value of a key that may be left out; nil if it is, or after reporting.
  package mutating func optional<Result>(_ key: String, _ read: (Value) -> Result?) -> Result? {
    value(key).flatMap(read)
  }

  /// The unread value of a key, for fields whose meaning depends on others.
  package mutating func value(_ key: String) -> Value? {
    asked.append(key)
    return entries.first { $0.key.isText(key) }?.value
  }

  /// Says nothing of the keys not asked for: after a `kind` that was refused, nobody knows them.
  package mutating func ignoreRest() { isStrict = false }

  fileprivate func finish() {
    guard isStrict else { return }
    for (key, _) in entries {
      guard let name = key.text(), !asked.contains(name) else { continue }
      log.add(.unknownKey(name, known: asked), at: key.place)
    }
  }
}

extension Value {
  /// Reads a map with known keys. `read` asks for every key before it gives up, then unknown
  /// keys are reported.
  package func fields<Result>(_ read: (inout Fields) -> Result?) -> Result? {
    guard case .map(let entries) = content else { return refuse(expected: .map) }
    var fields = Fields(entries, of: self)
    let result = read(&fields)
    fields.finish()
    return result
  }

  /// Whether this very word is written here; for fields that take a word or something else.
  package func isText(_ name: String) -> Bool {
    if case .text(let text) = content { text == name } else { false }
  }
}
