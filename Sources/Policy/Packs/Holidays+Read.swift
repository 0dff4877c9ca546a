import Documents
import Retention

extension PackReader {
  mutating func holidays(_ value: Value) -> HolidayCalendar? {
    rule(value, .holidays) { fields in
      fields.required("days") { $0.list(\.holiday) }.map(HolidayCalendar.init)
    }
  }
}

extension Value {
  fileprivate var holiday: Holiday? {
    fields { fields in
      let title = fields.required("title", \.localised)
      let rule = fields.required("on", \.holidayRule)
      let weekend = fields.value("weekend")
      let substitute =
        weekend.map { $0.choice(of: Holiday.Substitute.self) } ?? Holiday.Substitute.none
      let from = fields.optional("from", \.year)
      let until = fields.optional("until", \.year)
      let except = fields.optional("except") { $0.list(atLeastOne: true, \.year) }
      if let from, let until, from > until { report(.yearsReversed) }
      guard let title, let rule, let substitute else { return nil }
      return Holiday(
        title: title, rule: rule, whenOnWeekend: substitute, from: from, until: until,
        except: Set(except ?? []))
    }
  }

  private var year: Int? { integer(in: 1900...2100) }

  /// `12-25`, `2022-09-19`, `easter+39`, `third monday of january`, `last monday of may`.
  private var holidayRule: Holiday.Rule? {
    text(as: "a holiday", example: "12-25, easter+1, first monday of may or 2022-09-19") { text in
      easterRule(text) ?? fixedRule(text) ?? weekdayRule(text) ?? Day(iso: text).map { .once($0) }
    }
  }
}

private func easterRule(_ text: String) -> Holiday.Rule? {
  guard text.hasPrefix("easter") else { return nil }
  let rest = text.dropFirst(6)
  if rest.isEmpty { return .easter(0) }
  guard rest.hasPrefix("+") || rest.hasPrefix("-"),
    let days = wholeNumber(String(rest.dropFirst())), (1...80).contains(days)
  else { return nil }
  return .easter(rest.hasPrefix("-") ? -days : days)
}

/// A day of a leap year will do: 02-29 is a holiday every four years.
private func fixedRule(_ text: String) -> Holiday.Rule? {
  Day(iso: "2000-" + text).map { .fixed(month: $0.month, day: $0.day) }
}

private func weekdayRule(_ text: String) -> Holiday.Rule? {
  let words = text.split(separator: " ", omittingEmptySubsequences: false)
  guard words.count == 4, words[2] == "of",
    let weekday = Weekday.allCases.first(where: { "\($0)" == words[1] }),
    let month = monthNames.firstIndex(where: { $0 == words[3] })
  else { return nil }
  if words[0] == "last" { return .last(weekday, month: month + 1) }
  return ["first", "second", "third", "fourth"].firstIndex { $0 == words[0] }
    .map { .nth($0 + 1, weekday, month: month + 1) }
}

private let monthNames = [
  "january", "february", "march", "april", "may", "june", "july", "august", "september",
  "october", "november", "december",
]
