import Documents
import Retention

extension PackReader {
  mutating func records(_ value: Value) -> [RecordPeriod]? {
    var place = -1
    return value.list { item in
      place += 1
      return rule(item, .record(place)) { period(item, &$0) }
    }
  }

  mutating func rights(_ value: Value) -> [PersonalRight]? {
    value.fields { fields in
      PersonalRight.Kind.allCases.compactMap { kind in
        fields.optional(kind.word) { limit($0, .right(kind)) }.map {
          PersonalRight(kind, within: $0)
        }
      }
    }
  }
}

extension PersonalRight.Kind {
  /// As a pack spells it.
  var word: String { self == .humanReview ? "human-review" : rawValue }
}

private func period(_ item: Value, _ fields: inout Fields) -> RecordPeriod? {
  let record = fields.required("record") { $0.choice(of: RecordPeriod.Record.self) }
  let least = fields.value("at-least")
  let most = fields.value("at-most")
  let from = fields.required("from", \.recordStart)
  guard (least == nil) != (most == nil) else { return item.refuse(.notOneBound) }
  let limit = (least ?? most)?.timeLimit
  guard let record, let limit, let from else { return nil }
  return RecordPeriod(record, least == nil ? .atMost : .atLeast, limit, from: from)
}

extension Value {
  fileprivate var recordStart: RecordPeriod.Start? {
    name(among: ["made", "last-contact", "end-of-service"]).map {
      switch $0 {
      case "made": .made
      case "last-contact": .lastContact
      default: .endOfService
      }
    }
  }
}
