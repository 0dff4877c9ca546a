import Retention
import Terminal

/// What was agreed, to be read out and sent; under it what may be asked now, whose answer is one
/// key. Enter goes back to the search.
struct ReceiptScreen: Screen {
  let id = ScreenID.receipt
  private let lines: [ReceiptText.Line]
  private var survey: SurveyCard
  private var language: Language
  /// The first row shown, of more than fit.
  private var offset = 0

  private var call: Call { survey.call }

  init(_ call: Call, _ dossier: Dossier, _ language: Language) {
    survey = SurveyCard(call: call, dossier: dossier)
    self.language = language
    lines = ReceiptText.lines(of: call.receipt ?? "")
  }

  mutating func type(_ key: Key, in session: Session) -> [Step]? {
    guard let question = asked(session), let value = SurveyCard.value(of: key, on: question.scale)
    else { return nil }
    return ask(.score(question: question.code, value, language), session)
  }

  func availability(of action: ActionID, in session: Session) -> Availability {
    switch action {
    case .copyNumber: session.clipboard.availability(session.say)
    case .survey, .declineSurvey: survey.availability(session)
    case .scoreTen where asked(session)?.scale != .nps:
      .unavailable(why: session.say.tenNotHere)
    case .scoreTen: survey.availability(session)
    default: .available
    }
  }

  mutating func perform(_ action: ActionID, in session: Session) -> [Step] {
    switch action {
    case .finish: return [.pop]
    case .copyNumber: return [.copy(call.number.text)]
    case .survey: return [.push(SurveyScreen(survey, language))]
    case .scoreTen:
      guard let question = asked(session) else { return [] }
      return ask(.score(question: question.code, 10, language), session)
    case .declineSurvey: return ask(.refuse(language), session)
    case .playLanguage: language = language.next
    case .moveDown, .pageDown: offset += action == .pageDown ? 8 : 1
    case .moveUp, .pageUp: offset -= action == .pageUp ? 8 : 1
    default: break
    }
    return []
  }

  mutating func receive(_ reply: Reply, in session: Session) -> [Step] {
    if case .cared(_, let care) = reply { survey.dossier.care = care }
    return []
  }

  func reading(in session: Session) -> Reading {
    let outcome = call.outcome.flatMap(session.catalogue.outcome).map { session.say($0.title) }
    let title = session.say.pair(session.say.receiptTitle, outcome ?? "")
    let receipt = lines.map(\.text.withoutMarks).filter { !$0.isEmpty }
    return Reading(title, facts: receipt + questionLines(session).map(\.words))
  }

  mutating func draw(into grid: inout Grid, in box: Rect, _ session: Session) {
    var rest = box
    let outcome = call.outcome.flatMap(session.catalogue.outcome)
    var title: [Span] = [Span(" ")] + session.brand(session.say.receiptTitle)
    title += [
      Span("  "),
      Span(outcome.map { session.say($0.title) } ?? "", outcome?.style ?? .text)
        .width(.flexible(minimum: 8), .right),
      Span("   \(call.number.text) ", .accent, .bold),
    ]
    Line(title, on: .header, role: .heading).draw(into: &grid, in: rest.cutTop(1))
    drawQuestion(into: &grid, in: &rest, session)
    _ = rest.cutTop(1)
    let width = min(76, rest.width - 4)
    let rows = lines.flatMap { line in line.text.wrapped(to: width).map { (line.isStrong, $0) } }
    offset = max(0, min(offset, rows.count - rest.height))
    for (row, (isStrong, text)) in rows.dropFirst(offset).prefix(rest.height).enumerated() {
      let hasMore = row == rest.height - 1 && offset + row < rows.count - 1
      let words = Span(text, isStrong ? .textStrong : .text, isStrong ? .bold : [])
      let mark = Span(hasMore ? "↓ " : "  ", .accent)
      let place = Rect(x: rest.minX, y: rest.minY + row, width: rest.width, height: 1)
      Line([mark, words]).draw(into: &grid, in: place)
    }
  }
}

// The question under it.
extension ReceiptScreen {
  /// The first question, as long as nothing was asked.
  private func asked(_ session: Session) -> SurveyQuestion? {
    guard survey.obstacle(session) == nil, survey.occasion(session)?.begun == nil else {
      return nil
    }
    return session.survey?.questions.first
  }

  private func ask(_ command: SurveyCommand, _ session: Session) -> [Step] {
    [.push(SurveyScreen(survey, language, first: command))]
  }

  private func drawQuestion(into grid: inout Grid, in rest: inout Rect, _ session: Session) {
    let rows = questionLines(session).flatMap { spans in
      spans.map(\.text).joined().wrapped(to: rest.width - 4).map {
        [Span($0, spans.first?.key ?? .text)]
      }
    }
    guard !rows.isEmpty else { return }
    var strip = rest.cutBottom(rows.count + 1)
    Rule(.horizontal).draw(into: &grid, in: strip.cutTop(1))
    for spans in rows { Line([Span("  ")] + spans).draw(into: &grid, in: strip.cutTop(1)) }
  }

  /// The sentences to read out with their keys; or, quietly, why nothing is asked.
  private func questionLines(_ session: Session) -> [[Span]] {
    let say = session.say
    guard let form = session.survey, session.actor.name == call.agent else { return [] }
    if let obstacle = survey.obstacle(session) {
      return [[Span(obstacle.sentence(say, session.catalogue), .textMuted)]]
    }
    guard let question = asked(session) else {
      let count = survey.occasion(session)?.begun?.scores.count ?? 0
      return [[Span(say.answered(count, of: form.questions.count), .textMuted)]]
    }
    return [
      [Span(form.opening[language], .textStrong)], [Span(question.sentence[language], .textStrong)],
      [Span(say.scoreKeys(question.scale), .textMuted)],
    ]
  }
}
