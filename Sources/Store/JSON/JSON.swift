/// A value as it stands in the journal and in list columns: whole numbers and no fractions.
package enum JSON: Hashable, Sendable {
  case null
  case bool(Bool)
  case int(Int64)
  case text(String)
  case list([JSON])
  case object([String: JSON])

  package subscript(key: String) -> JSON? {
    guard case .object(let members) = self else { return nil }
    return members[key]
  }

  package var text: String? {
    guard case .text(let text) = self else { return nil }
    return text
  }

  package var int: Int64? {
    guard case .int(let number) = self else { return nil }
    return number
  }

  package var bool: Bool? {
    guard case .bool(let truth) = self else { return nil }
    return truth
  }

  package var list: [JSON]? {
    guard case .list(let items) = self else { return nil }
    return items
  }

  package var texts: [String]? { list?.compactMap(\.text) }

  /// Leaves out the members that have nothing to say.
  package static func object(_ members: KeyValuePairs<String, JSON?>) -> JSON {
    var known: [String: JSON] = [:]
    known.reserveCapacity(members.count)
    for case (let key, let value?) in members { known[key] = value }
    return .object(known)
  }

  /// The same of members that were put together before.
  @_disfavoredOverload
  package static func object(_ members: [String: JSON?]) -> JSON {
    .object(members.compactMapValues { $0 })
  }
}
