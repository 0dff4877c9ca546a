import Retention
import TestSupport
import Testing

@Suite struct GreetingDayTests {
  private func day(_ iso: String) -> Day { Day(iso: iso) ?? .sample }

  @Test(arguments: [
    ("1984-11-22", "2026-11-22", "2026-11-22"), ("1984-11-29", "2026-11-22", "2026-11-29"),
    ("1984-11-30", "2026-11-22", nil), ("1984-11-15", "2026-11-22", "2026-11-15"),
    ("1984-11-14", "2026-11-22", nil), ("1990-01-02", "2026-12-30", "2027-01-02"),
    ("1990-12-30", "2027-01-02", "2026-12-30"), ("1984-02-29", "2026-02-25", "2026-02-28"),
    ("1984-02-29", "2028-02-25", "2028-02-29"),
  ])
  func aBirthdayIsNearWithinAWeek(_ born: String, _ today: String, _ expected: String?) {
    var one = Subscriber.sample(id: 1)
    one.birthday = day(born)
    let found = one.greetingDays(around: day(today), within: 7)
    #expect(found.map(\.day.iso) == (expected.map { [$0] } ?? []))
  }

  @Test func anAnniversaryCountsItsYearsAndBeginsWithTheFirst() {
    var one = Subscriber.sample(id: 1)
    one.since = day("2019-11-24")
    let found = one.greetingDays(around: day("2026-11-22"), within: 7)
    #expect(found == [GreetingDay(.anniversary(years: 7), on: day("2026-11-24"))])
    one.since = day("2026-11-20")
    #expect(one.greetingDays(around: day("2026-11-22"), within: 7).isEmpty)
  }

  /// Offered, not pressed: a no, and a wish for silence, are kept to.
  @Test func whoSaidNoIsNotCongratulated() {
    var one = Subscriber.sample(id: 1)
    one.birthday = day("1984-11-22")
    var care = Care()
    #expect(care.greetingDays(of: one, around: day("2026-11-22")).count == 1)
    care.contact.consents[.greetings] = false
    #expect(care.greetingDays(of: one, around: day("2026-11-22")).isEmpty)
    care.contact = ContactCard()
    care.contact.silentSince = .sample
    #expect(care.greetingDays(of: one, around: day("2026-11-22")).isEmpty)
  }
}
