import Retention
import Terminal

/// How the survey looks: what to say, and under it the questions with their scales.
extension SurveyScreen {
  private static let widest = 72

  mutating func draw(into grid: inout Grid, in box: Rect, _ session: Session) {
    guard let form = session.survey else { return }
    let width = min(Self.widest, box.width - 6)
    let sentence = sentence(form).wrapped(to: width)
    let foot = footLines(session).flatMap { $0.wrapped(to: width) }
    let height = sentence.count + 1 + cursor.count + 1 + foot.count
    let dialog = Dialog(
      title: session.say.name(of: .survey), content: Size(width: width, height: height))
    var inner = dialog.draw(into: &grid, in: box)
    for line in sentence {
      Line([Span(line, .textStrong, .bold)], on: dialog.ground)
        .draw(into: &grid, in: inner.cutTop(1))
    }
    _ = inner.cutTop(1)
    drawRows(form, into: &grid, in: inner.cutTop(cursor.count), dialog.ground, session)
    _ = inner.cutTop(1)
    for line in foot {
      Line([Span(line, .textMuted)], on: dialog.ground).draw(into: &grid, in: inner.cutTop(1))
    }
  }

  func sentence(_ form: SurveyForm) -> String {
    guard let row = cursor.selection, form.questions.indices.contains(row) else {
      return form.words?[language] ?? ""
    }
    return form.questions[row].sentence[language]
  }

  private mutating func drawRows(
    _ form: SurveyForm, into grid: inout Grid, in box: Rect, _ ground: Ground,
    _ session: Session
  ) {
    var rest = box
    let names = form.questions.map { TextWidth.columns(of: session.say($0.title)) }.max() ?? 0
    let width = min(names, max(8, box.width - 26))
    let answer = answer(session)
    for row in 0..<cursor.count {
      let line = rest.cutTop(1)
      let isHere = row == cursor.selection
      let mark = Span(isHere ? "▸ " : "  ", .accent)
      guard form.questions.indices.contains(row) else {
        drawWords(answer, mark, into: &grid, in: line, ground, session)
        continue
      }
      let question = form.questions[row]
      let title = Span(session.say(question.title), isHere ? .textStrong : .text)
        .width(.fixed(width))
      let scale = self.scale(question, answer?.score(question.code), isHere: isHere)
      Line([mark, title, Span("  ")] + scale, on: ground, role: nil).draw(into: &grid, in: line)
      let value = answer?.score(question.code).map { "\($0)" } ?? session.say.notAnswered
      grid.note(
        Semantic(
          .row, session.say.pair(session.say(question.title), value),
          hasFocus: isHere && !isWriting, at: line))
      if isHere && !isWriting { grid.cursor = line.origin }
    }
  }

  /// Every number, the given one strong and in brackets, so that it is seen without colour.
  private func scale(_ question: SurveyQuestion, _ given: Int?, isHere: Bool) -> [Span] {
    question.scale.range.map { value in
      let isGiven = value == given
      let key: StyleKey = isGiven ? .accent : isHere ? .keyHint : .textMuted
      return Span(isGiven ? "[\(value)]" : " \(value)", key, isGiven ? .bold : [])
    }
  }

  private mutating func drawWords(
    _ answer: SurveyAnswer?, _ mark: Span, into grid: inout Grid, in box: Rect, _ ground: Ground,
    _ session: Session
  ) {
    var rest = box
    let about = answer?.about.map { " \($0)" } ?? ""
    let label = "\(session.say.title(of: .sayWords))\(about) "
    let width = TextWidth.columns(of: label) + 2
    Line([mark, Span(label, .textMuted)], on: ground).draw(into: &grid, in: rest.cutLeft(width))
    words.label = session.say.title(of: .sayWords)
    words.placeholder = session.say.wordsHint(session.label(of: .sayWords, on: .survey))
    words.draw(into: &grid, in: rest, hasFocus: isWriting)
    guard cursor.selection == cursor.count - 1, !isWriting else { return }
    grid.note(Semantic(.row, label, hasFocus: true, at: box))
    grid.cursor = box.origin
  }

  /// The keys, and that somebody calls back.
  private func footLines(_ session: Session) -> [String] {
    let keys = question(session).map { session.say.scoreKeys($0.scale) }
    let due = card.callback(session).map {
      session.say.willCallBack(session.say.due(session.world.local($0.dueAt)))
    }
    return [keys, due].compactMap(\.self)
  }

  func reading(in session: Session) -> Reading {
    guard let form = session.survey else { return Reading(session.say.name(of: id)) }
    var page = Reading(session.say.name(of: .survey), facts: [sentence(form)])
    page.topic = "\(cursor.selection ?? 0)"
    let given = answer(session)?.scores.compactMap { score in
      form.question(score.question).map {
        session.say.pair(session.say($0.title), "\(score.value)")
      }
    }
    page.facts += (given ?? []) + footLines(session)
    if isWriting {
      page.field = .note
      page.selected = words.text
      return page
    }
    page.choosing = .score
    page.rows =
      question(session).map { question in
        question.scale.range.map { Reading.Row(key: "\($0)", words: session.say(question.title)) }
      } ?? []
    page.head = 0
    return page
  }
}
