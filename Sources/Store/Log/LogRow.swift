package import Retention

/// Where a row stands in the log. Higher is later, by the order of recording and not by the clock.
package struct LogCursor: Hashable, Comparable, Sendable {
  let position: Int64

  package static func < (left: Self, right: Self) -> Bool { left.position < right.position }
}

/// One line of the log: an offer that was presented, or a call that closed without any.
package struct LogRow: Hashable, Sendable {
  package let cursor: LogCursor
  /// When it was presented, or closed.
  package let at: Moment
  package let utcOffset: Int
  package let call: Identifier<Call>
  package let number: CallNumber
  package let subscriber: Identifier<Subscriber>
  /// The account where billing gives no name.
  package let subscriberName: String
  package let agent: String
  package let reason: String?
  package let incentive: String?
  package let cost: Money
  package let answer: Answer?
  package let outcome: String?
  /// What the desk suggested when it was presented; nil where it suggested nothing at all.
  package let suggestion: Suggestion?

  init(_ row: SQLRow) throws {
    cursor = LogCursor(position: try row.int(0))
    at = Moment(milliseconds: try row.int(1))
    utcOffset = try row.count(2)
    call = Identifier(try row.int(3))
    number = CallNumber(text: try row.text(4))
    subscriber = Identifier(try row.int(5))
    let name = try row.text(6)
    subscriberName = name.isEmpty ? try row.text(7) : name
    agent = try row.text(8)
    reason = try row.optionalText(9)
    incentive = try row.optionalText(10)
    cost = Money(minor: try row.int(11))
    answer = try row.optionalText(12).flatMap(Answer.init)
    outcome = try row.optionalText(13)
    let suggested = try row.optionalText(14)
    let isHeldOut = try row.optionalInt(16) == 1
    suggestion = try row.optionalCount(15).map {
      Suggestion(incentive: suggested, propensity: $0, isHeldOut: isHeldOut)
    }
  }
}
