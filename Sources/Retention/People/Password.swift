import Foundation

/// A password on its way to be hashed: never shown, written or compared as text.
package struct Password: Hashable, Sendable, CustomStringConvertible, CustomReflectable {
  /// In Unicode's composed form, so that every keyboard types the same.
  package let text: String

  package init(_ typed: String) { text = typed.precomposedStringWithCanonicalMapping }

  package var description: String { "•••" }
  package var customMirror: Mirror { Mirror(self, children: []) }
}
