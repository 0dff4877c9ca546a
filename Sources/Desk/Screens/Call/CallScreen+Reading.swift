import Insight
import Retention
import Terminal

/// The call in words: who, what they have, how likely they are to leave, what to say, what was
/// before, what can be offered.
extension CallScreen {
  /// Nothing is cut or wrapped.
  private static let width = 10_000

  func reading(in session: Session) -> Reading {
    guard !isNoting else { return noteReading(session) }
    let say = session.say
    let talk = say.duration(seconds: session.now.seconds(since: call.openedAt))
    var page = Reading("\(say.callTitle) \(call.number.text), \(talk)")
    page.topic = call.number.text
    page.facts = [person(session)] + subscriberLines(session, width: Self.width).map(\.words)
    page.facts += conductFacts(say)
    page.facts += risk(session) + reason(session) + play(session)
    if !note.isEmpty { page.facts.append(say.pair(say.noteLabel, note.text)) }
    page.facts += historyLines(session).map(\.words)
    page.facts += meter(session).sentences(session)
    // A part that goes says nothing new of the others.
    page.facts += advice.map { [session.say.staysAnyway($0)] } ?? []
    page.facts += adviceMore(session).map { [$0].words }
    page.facts.append(say.available(ranked.count { $0.isAvailable }, of: ranked.count))
    page.number(ranked.map { words(of: $0, session) })
    page.head = (ranked.lastIndex { $0.isAvailable || offer($0) != nil } ?? -1) + 1
    page.choosing = .present
    return page
  }

  private func noteReading(_ session: Session) -> Reading {
    var page = Reading(session.say.noteLabel, facts: [session.say.plainNote])
    if !note.isEmpty { page.facts.insert(note.text, at: 0) }
    page.field = .note
    page.selected = note.text
    return page
  }

  private func person(_ session: Session) -> String {
    let subscriber = dossier.subscriber
    let account = subscriber.name.isEmpty ? [] : [subscriber.account]
    let identity = [call.identity(session.say, inWords: true)].words
    return ([subscriber.displayName] + account + [identity]).joined(separator: ", ")
  }

  private func risk(_ session: Session) -> [String] {
    let say = session.say
    guard let risk = dossier.risk else { return [noRisk(say)] }
    let share = "\(say.riskShort) \(say.percent(risk.percent)) \(say.band(risk.band))"
    let reasons = risk.reasons.map {
      "\(say.riskFact($0.fact, session.catalogue)) \(say.signed($0.points))"
    }
    let why = say.pair(say.comparison(risk.basis), reasons.joined(separator: ", "))
    let trend = trend(say).map { [$0] } ?? []
    return ["\(share), \(say.basis(of: risk))"] + trend + (reasons.isEmpty ? [] : [why])
  }

  private func reason(_ session: Session) -> [String] {
    guard let code = call.reason else { return [] }
    let title = session.catalogue.reason(code).map { session.say($0.title) } ?? ""
    return [session.say.pair(session.say.reasonColumn, "\(code) \(title)")]
  }

  /// A label and its line are said as a pair.
  private func play(_ session: Session) -> [String] {
    playParts(session, width: Self.width).joined().map { line in
      line.count == 2 ? session.say.pair(line[0].text, line[1].text) : line.words
    }
  }

  private func offer(_ ranked: RankedOffer) -> Offer? {
    call.offers.last { $0.incentive == ranked.incentive.code }
  }

  private func words(of ranked: RankedOffer, _ session: Session) -> String {
    let say = session.say
    let title = say(ranked.incentive.title)
    let offer = offer(ranked)
    if offer == nil, case .notMet(let obstacle) = ranked.verdict {
      return say.pair(title, obstacle.sentence(say, session.catalogue))
    }
    let pays = figure(of: ranked) == nil ? paysCell(ranked, session).text : ""
    var parts = [offer.map { $0.answer.map(say.answer) ?? say.waiting }].compactMap(\.self)
    if offer == nil, ranked.isFirstMove { parts.append(say.firstMove) }
    if isSuggested(ranked) { parts.append(say.tryThis) }
    parts.append("\(say.costColumn) \(costCell(ranked, offer, session).text)")
    if !pays.isEmpty { parts.append("\(say.paysColumn) \(pays)") }
    if let figure = figure(of: ranked) {
      parts.append("\(say.keepsColumn) \(keepsCell(ranked, session).text)")
      parts.append("\(say.addsColumn) \(addedCell(ranked, session).text)")
      if figure.isDesign { parts.append(say.designOnly) }
    }
    return say.pair(title, parts.joined(separator: ", "))
  }
}
