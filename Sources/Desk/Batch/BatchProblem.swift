import Retention

/// What is wrong with a line, so that nothing could be asked with it. Sentences stand in
/// Words/BatchWords.
package enum BatchProblem: Error, Hashable, Sendable {
  package enum Kind: Hashable, Sendable { case text, wholeNumber, textOrNumber, truth }

  case lineTooLong(limit: Int)
  /// The byte that is none, counted from 1.
  case notUTF8(byte: Int)
  /// Where it stops being JSON, counted from 1.
  case notJSON(column: Int)
  case notAnObject
  case unknownKey(String, meant: String?, known: [String])
  case missingKey(String)
  case bothKeys(String, String)
  case wrongKind(key: String, Kind)
  case notAmong(key: String, value: String, meant: String?, known: [String])
  case outOfRange(key: String, low: Int, high: Int)
  case notMoney(key: String, value: String, decimals: Int)
  case notATime(key: String, value: String)
  case notADay(key: String, value: String)
  /// Not what is read out on a telephone.
  case notSpoken(key: String, value: String, example: String)
  /// Of the log's filter.
  case unclearFilter(String)
  /// The id was used for another command.
  case idUsed(String)

  /// The key that is wrong, where one is.
  var key: String? {
    switch self {
    case .unknownKey(let key, _, _), .missingKey(let key), .bothKeys(let key, _),
      .wrongKind(let key, _), .notAmong(let key, _, _, _), .outOfRange(let key, _, _),
      .notMoney(let key, _, _), .notATime(let key, _), .notADay(let key, _),
      .notSpoken(let key, _, _):
      key
    case .unclearFilter: "filter"
    case .idUsed: "id"
    case .lineTooLong, .notUTF8, .notJSON, .notAnObject: nil
    }
  }

  /// Where on the line, where that is known.
  var column: Int? {
    switch self {
    case .notUTF8(let byte): byte
    case .notJSON(let column): column
    default: nil
    }
  }
}

/// The name of an enumeration's case: what a program that reads the answers tells them apart by.
func caseName(_ value: Any) -> String {
  Mirror(reflecting: value).children.first?.label ?? "\(value)"
}

extension Refusal {
  /// What a part of the rules says, without the name of the part.
  var innermost: Any {
    switch self {
    case .promise(let refusal): refusal
    case .contact(let refusal): refusal
    case .loyalty(let refusal): refusal
    default: self
    }
  }
}
