import Retention
import Terminal

/// Who this is: the facts of billing, tenure and worth.
extension CallScreen {
  func drawSubscriber(into grid: inout Grid, in box: Rect, _ session: Session) {
    let title = [Span(session.say.subscriberTitle, .textMuted, .bold)]
    draw([title] + subscriberLines(session, width: box.width - 2), into: &grid, in: box)
  }

  func subscriberLines(_ session: Session, width: Int) -> [[Span]] {
    let say = session.say
    let subscriber = dossier.subscriber
    var lines = session.billLines(
      plan: subscriber.planName(say), charge: subscriber.monthlyCharge, subscriber.contract,
      months: subscriber.tenureMonths)
    // A figure that is cut is a wrong figure: what does not fit beside gets a line of its own.
    let worth = worthParts(session)
    let line = Array(worth.joined(separator: [Span("   ")]))
    lines += line.columns <= width ? [line] : worth
    lines += problemLines(session, width: width)
    lines += careLines(session, width: width)
    lines += decisive(session)
    for (label, text) in [(say.phone, subscriber.phone), (say.email, subscriber.email)]
    where !text.isEmpty {
      lines.append([Span("\(label) ", .textMuted), Span(call.isVerified ? text : text.masked)])
    }
    if !subscriber.paymentMethod.isEmpty {
      lines.append([Span("\(say.payment) ", .textMuted), Span(subscriber.paymentMethod)])
    }
    return lines
  }

  /// What opens or blocks offers, the most telling first.
  private func decisive(_ session: Session) -> [[Span]] {
    let say = session.say
    let subscriber = dossier.subscriber
    var facts: [[Span]] = []
    if subscriber.left == true { facts.append([Span("! \(say.hasLeft)", .statusWarning)]) }
    if subscriber.arrears > .zero {
      facts.append([Span("! \(say.arrears) \(session.money(subscriber.arrears))", .statusWarning)])
    }
    if let end = subscriber.contractEnd {
      facts.append([Span("\(say.contractColumn) ", .textMuted), Span(say.until(say.day(end)))])
    }
    if let usage = subscriber.usage {
      facts.append([Span("\(say.usage) ", .textMuted), Span(say.percent(usage.percent))])
    }
    if subscriber.lines > 1 { facts.append([Span(say.lines(subscriber.lines))]) }
    if !subscriber.options.isEmpty {
      let options = subscriber.options.joined(separator: ", ")
      facts.append([Span("\(say.options) ", .textMuted), Span(options)])
    }
    return facts
  }

  private func worthParts(_ session: Session) -> [[Span]] {
    let say = session.say
    let worth = dossier.worth
    let margin = [Span("\(say.margin) ", .textMuted), Span(session.money(worth.monthlyMargin))]
    guard let remaining = worth.remaining else {
      return [dossier.objectsToProfiling ? margin : [Span(say.worthUnknown, .textMuted)]]
    }
    return [
      [
        Span("\(say.worth) ", .textMuted), Span(session.money(remaining), .textStrong),
        Span(" / \(say.shortMonths(worth.horizonMonths))", .textMuted),
      ],
      margin,
    ]
  }

  private func problemLines(_ session: Session, width: Int) -> [[Span]] {
    guard let open = dossier.subscriber.openCase else { return [] }
    return "! \(session.say.openCase(SafeText(open).description))".wrapped(to: width).map {
      [Span($0, .statusWarning, .bold)]
    }
  }

  func problemLine(_ session: Session) -> [Span]? {
    dossier.subscriber.openCase.map {
      [Span("! \(session.say.openCase($0))", .statusWarning, .bold)]
    }
  }

  /// The same facts in a few lines, for a narrow screen; `isShort` leaves out the last.
  func shortFacts(_ session: Session, width: Int, isShort: Bool) -> [[Span]] {
    let say = session.say
    let subscriber = dossier.subscriber
    let bill = session.billLines(
      plan: subscriber.planName(say), charge: subscriber.monthlyCharge, subscriber.contract,
      months: subscriber.tenureMonths)
    var facts = [
      bill[0], bill[1].followed(by: worthParts(session).map { [Span("   ")] + $0 }, in: width),
      shortRisk(session, width: width),
    ]
    if let problem = problemLine(session) { facts.append(problem) }
    facts += shortCareLines(session, width: width, isShort: isShort)
    let more = decisive(session)
    guard !isShort, let first = more.first else { return facts }
    facts.append(first.followed(by: more.dropFirst().map { [Span("   ")] + $0 }, in: width))
    return facts
  }
}

extension Subscriber {
  /// The plan as billing names it, or what comes down the line.
  func planName(_ say: Speech) -> String { plan.isEmpty ? say.service(service) : plan }
}
