/// One value going into or coming out of the database.
package enum SQLValue: Hashable, Sendable {
  case null
  case int(Int64)
  case double(Double)
  case text(String)

  package static func int(_ value: Int) -> SQLValue { .int(Int64(value)) }
  package static func bool(_ value: Bool) -> SQLValue { .int(value ? 1 : 0) }
  package static func optional(_ value: String?) -> SQLValue { value.map(SQLValue.text) ?? .null }
  package static func optional(_ value: Int64?) -> SQLValue { value.map(SQLValue.int) ?? .null }
  package static func optional(_ value: Int?) -> SQLValue { optional(value.map(Int64.init)) }
}
