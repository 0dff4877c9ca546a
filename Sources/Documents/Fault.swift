/// What this module can find wrong with a file. `FaultWords.swift` has the sentences.
enum Fault {
  case unreadable(errno: Int32)
  case tooLarge(limit: Int)
  case notUTF8(offset: Int)
  case tab
  case controlCharacter(UInt32)
  case empty
  case syntax(String)
  case duplicateKey(String, first: Place)
  case secondDocument
  case anchor
  case tag(String)
  case keyNotText
  case unknownKey(String, known: [String])
  case missingKey(String)
  case missingValue
  case wrongKind(Kind, expected: Kind)
  case notInteger(String)
  case notDecimal(String, places: Int)
  case outOfRange(String, low: String, high: String)
  case notBoolean(String)
  case notAmong(String, known: [String])
  case emptyList
  case unexplained
}

/// The three shapes of YAML.
enum Kind: String {
  case text = "a value"
  case list = "a list"
  case map = "a map"
}
