import Retention
import Terminal

/// What to say for the reason, in the caller's language, and when to stop.
extension CallScreen {
  func drawPlay(into grid: inout Grid, in box: Rect, _ session: Session) {
    let title = [
      Span(session.say.playTitle, .textMuted, .bold), .spring,
      Span("\(reasonTitle(session)) ", .accent),
    ]
    draw([title] + playLines(session, width: box.width - 2), into: &grid, in: box)
  }

  private func reasonTitle(_ session: Session) -> String {
    guard let code = call.reason else { return playLanguage.rawValue }
    let title = session.catalogue.reason(code).map { session.say($0.title) } ?? ""
    return "\(code) \(title)"
  }

  func playLines(_ session: Session, width: Int) -> [[Span]] {
    let core = session.catalogue.coreLines
    let right = lines(quoted(core.rightFirst), .text, width)
    guard let code = call.reason, let play = session.catalogue.play(for: code) else {
      let hint = lines(session.say.reasonFirst, .textMuted, width)
      return lines(quoted(core.number) + " " + call.number.text, .text, width) + right
        + hint
    }
    var out = lines(quoted(play.acknowledge), .textStrong, width)
    if let question = play.question {
      out += labelled(session.say.ask, question[playLanguage], width)
    }
    out += labelled(session.say.then, session.say(play.firstMove), width)
    out += labelled(session.say.stop, session.say(play.stop), width)
    return out + right
  }

  /// What is said aloud, in the quotation marks of its language.
  private func quoted(_ text: Localised) -> String {
    Speech(playLanguage)(
      "“\(text.en)”", "«\u{202F}\(text.fr)\u{202F}»", "“\(text.pt)”")
  }

  private func labelled(_ label: String, _ text: String, _ width: Int) -> [[Span]] {
    let indent = TextWidth.columns(of: label) + 2
    return text.wrapped(to: width - indent).enumerated().map { row, line in
      let lead = row == 0 ? label : ""
      return [Span(lead, .textMuted).width(.fixed(indent)), Span(line)]
    }
  }

  private func lines(_ text: String, _ key: StyleKey, _ width: Int) -> [[Span]] {
    text.wrapped(to: width).map { [Span($0, key)] }
  }
}
