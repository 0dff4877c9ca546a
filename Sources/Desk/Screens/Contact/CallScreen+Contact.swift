import Retention
import Terminal

/// How to reach this subscriber, where that is more than the usual, and a day worth a word.
extension CallScreen {
  func contactLines(_ session: Session) -> [[Span]] {
    let say = session.say
    let card = dossier.care.contact
    if card.isDoNotContact { return [[Span("! \(say.noContact)", .statusWarning)]] }
    let days = dossier.care.greetingDays(of: dossier.subscriber, around: session.today)
    return days.map { [Span(say.greeting($0), .accent)] }
  }
}
