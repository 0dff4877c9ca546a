import Retention
import Store
import Terminal

/// The figures in words and numbers, for eyes and for those who hear the screen.
extension SatisfactionScreen {
  /// The overall figures, as many on a line as fit whole.
  func topLines(
    _ report: SatisfactionReport, _ session: Session, width: Int
  ) -> [[Span]] {
    let pieces = figures(report.said, session).map { name, value in
      (name.isEmpty ? [] : [Span("\(name) ", .textMuted)]) + [Span(value, .textStrong)]
    }
    var lines: [[Span]] = []
    for piece in pieces {
      if let last = lines.last, last.columns + 3 + piece.columns <= width {
        lines[lines.count - 1] = last + [Span("   ")] + piece
      } else {
        lines.append(piece)
      }
    }
    return lines
  }

  func figures(_ said: Satisfaction, _ session: Session) -> [(name: String, value: String)] {
    let say = session.say
    func enough(_ tally: ScoreTally, _ figure: () -> String?) -> String {
      guard tally.count >= least, let figure = figure() else {
        return say.notEnough(tally.count, least)
      }
      return "\(figure), \(say.n(tally.count))"
    }
    var all = [
      (say.npsName, enough(said.nps) { NetPromoter(said.nps).map(say.net) }),
      (say.csatName, enough(said.csat) { said.csat.rate(of: SurveyScale.csat.good).map(say.rate) }),
      (
        say.effortName,
        enough(said.effort) {
          said.effort.rate(of: SurveyScale.effort.good).map {
            "\(say.rate($0)), \(say.mean(said.effort.mean ?? 0))"
          }
        }
      ),
    ]
    for question in session.survey?.questions ?? [] where question.scale == .aspect {
      guard let tally = said.aspects[question.code], tally.count >= least,
        let rate = tally.rate(of: SurveyScale.aspect.good)
      else { continue }
      all.append((say(question.title), "\(say.rate(rate)), \(say.n(tally.count))"))
    }
    if let response = said.response {
      all.append(("", say.askedAndAnswered(said.asked, say.rate(response))))
    }
    return all
  }

  /// What people did, the latest first.
  func behaviourLines(_ report: SatisfactionReport, _ session: Session) -> [String] {
    let say = session.say
    var lines = report.said.saidAndDone.compactMap { each in
      each.churn.map { say.saidAndLeft(each.camp, say.rate($0), each.count) }
    }
    for month in report.billing.reversed() {
      guard let line = churnLine(month, say) else { continue }
      lines.append(say.pair(say.month(month.month), line))
    }
    for month in report.activity.reversed() {
      guard let each = month.timesEach else { continue }
      let words =
        month.kind == .usage
        ? say.used(say.tenths(each), month.people) : say.bought(say.tenths(each), month.people)
      lines.append(say.pair(say.month(month.month), words))
    }
    return lines
  }

  private func churnLine(_ month: BillingMonth, _ say: Speech) -> String? {
    guard let rate = month.step.customerChurn, let net = month.step.netRevenueChurn,
      let gross = month.step.grossRevenueChurn
    else { return nil }
    let customers = say.customersLost(month.step, say.rate(rate))
    let revenue = say.revenueLost(net: say.hundredths(net), gross: say.hundredths(gross))
    return "\(customers), \(revenue)"
  }

  func reading(in session: Session) -> Reading {
    let say = session.say
    var page = Reading(say.satisfactionTitle)
    guard let report else { return page }
    page.topic = "\(view) \(field.text)"
    page.facts = [say.since(report.since)]
    page.facts += figures(report.said, session).map {
      $0.name.isEmpty ? $0.value : say.pair($0.name, $0.value)
    }
    page.facts.append(say.view(view))
    switch view {
    case .reason, .offer, .agent:
      if groups.isEmpty { page.facts.append(say.noAnswersYet) }
      page.number(plotted.map { groupWords($0, session) })
    case .behaviour:
      let lines = behaviourLines(report, session)
      page.facts += lines.isEmpty ? [say.noBehaviourYet] : lines
    case .words:
      page.field = .filter
      if report.verbatims.isEmpty {
        page.facts.append(field.isEmpty ? say.noAnswersYet : say.noWordsMatch)
      }
      page.number(report.verbatims.map { Self.words(of: $0, say) })
    }
    return page
  }

  static func words(of one: Verbatim, _ say: Speech) -> String {
    let score = one.answer.score(.nps).map { "NPS \($0), " } ?? ""
    let head = "\(say.day(one.answer.draft.day)), \(one.subscriberName), \(score)"
    return head + say.quoted(one.answer.words)
  }

  /// Everything but the words, on paper.
  func page(_ session: Session) -> [String] {
    guard let report else { return [] }
    let say = session.say
    var lines = [say.since(report.since)]
    lines += figures(report.said, session).map {
      $0.name.isEmpty ? $0.value : say.pair($0.name, $0.value)
    }
    var screen = self
    for view in [View.reason, .offer, .agent] {
      screen.view = view
      lines += ["", say.view(view)] + screen.plotted.map { "  " + screen.groupWords($0, session) }
    }
    let done = behaviourLines(report, session)
    lines += ["", say.behaviourView]
    return lines + (done.isEmpty ? [say.noBehaviourYet] : done).map { "  " + $0 }
  }

  func groupWords(_ group: Satisfaction.Group, _ session: Session) -> String {
    let say = session.say
    let name = title(of: group, session)
    guard group.nps.count >= least, let nps = NetPromoter(group.nps) else {
      return say.pair(name, say.notEnough(group.nps.count, least))
    }
    return say.pair(name, "\(say.net(nps)), \(say.n(nps.count))")
  }
}
