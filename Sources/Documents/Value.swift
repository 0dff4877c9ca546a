/// One value of a file, at its place, not yet anything but text, a list or a map: `no` stays
/// Norway until a field asks for a boolean. Every reading method returns nil after it has
/// reported why, and `Document.read` throws if anything was reported; so a reader takes what it
/// can, and ends with `guard let a, let b else { return nil }`.
package struct Value {
  indirect enum Content {
    case text(String)
    /// A key without a value, or `~`.
    case nothing
    case list([Value])
    case map([(key: Value, value: Value)])
    /// Refused already; whoever asks for it is told nothing more.
    case reported
  }

  package let place: Place
  let content: Content
  let log: Report

  init(_ content: Content, at place: Place, _ log: Report) {
    self.content = content
    self.place = place
    self.log = log
  }

  /// Reports something wrong with this value that only its reader can know.
  package func report(_ message: String, advice: String) {
    log.add(message, advice: advice, at: place)
  }

  /// Whether this is a map; for fields that may be a word or a map.
  package var isMap: Bool { if case .map = content { true } else { false } }
  /// Whether this is a list; for fields that may be a word or a list.
  package var isList: Bool { if case .list = content { true } else { false } }

  /// The items that `read` can take, in order; what it refuses is reported and left out.
  package func list<Item>(
    atLeastOne: Bool = false, _ read: (Value) -> Item?
  ) -> [Item]? {
    guard case .list(let items) = content else { return refuse(expected: .list) }
    if atLeastOne && items.isEmpty { return refuse(.emptyList) }
    return items.compactMap(read)
  }

  /// The entries of a map whose keys are free, in the order of the file.
  package func map<Item>(
    _ read: (_ key: Value, _ value: Value) -> Item?
  ) -> [Item]? {
    guard case .map(let entries) = content else { return refuse(expected: .map) }
    return entries.compactMap { read($0.key, $0.value) }
  }

  /// Whether nothing is written here, or `~` or `null`; for fields whose value may be taken away.
  package var isNothing: Bool {
    switch content {
    case .nothing: true
    case .text("null"): true
    default: false
    }
  }

  func refuse<Result>(_ fault: Fault) -> Result? {
    log.add(fault, at: place)
    return nil
  }

  func refuse<Result>(expected: Kind) -> Result? {
    switch content {
    case .text: refuse(.wrongKind(.text, expected: expected))
    case .list: refuse(.wrongKind(.list, expected: expected))
    case .map: refuse(.wrongKind(.map, expected: expected))
    case .nothing: refuse(.missingValue)
    case .reported: nil
    }
  }
}
