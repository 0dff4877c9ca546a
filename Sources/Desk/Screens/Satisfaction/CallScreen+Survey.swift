import Retention
import Terminal

/// What this subscriber said last: `NPS 6, detractor, 12 Aug`.
extension CallScreen {
  func surveyLines(_ session: Session) -> [[Span]] {
    let say = session.say
    let last = dossier.care.surveys.first { $0.score(.nps) != nil }
    guard let last, let score = last.score(.nps), let camp = NetPromoter.Camp(of: score) else {
      return []
    }
    let day =
      last.draft.day.year == session.today.year
      ? say.dayInYear(last.draft.day) : say.day(last.draft.day)
    return [
      [Span("NPS \(score), \(say.camp(camp)), \(day)", camp == .detractor ? .statusWarning : .text)]
    ]
  }
}
