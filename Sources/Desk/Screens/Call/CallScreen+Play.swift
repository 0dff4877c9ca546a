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
    let language = playLanguage.rawValue.uppercased()
    guard let code = call.reason else { return language }
    let title = session.catalogue.reason(code).map { session.say($0.title) } ?? ""
    return "\(code) \(title)  \(language)"
  }

  func playLines(_ session: Session, width: Int) -> [[Span]] {
    let core = session.catalogue.coreLines
    let right = lines(quoted(core.rightFirst), .text, width)
    guard let code = call.reason, let play = session.catalogue.play(for: code) else {
      let hint = lines(session.say.reasonFirst, .textMuted, width)
      return lines(numberRead(core.number), .text, width) + right
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

  /// "Your request number is 4217-K7Q2": the number stands where the catalogue leaves dots.
  private func numberRead(_ line: Localised) -> String {
    let parts = line[playLanguage].split(separator: "…", omittingEmptySubsequences: false)
    let words = parts.count == 2 ? parts.joined(separator: call.number.text) : line[playLanguage]
    return Speech(playLanguage).quoted(words)
  }

  /// What is said aloud, in the caller's language.
  private func quoted(_ text: Localised) -> String {
    Speech(playLanguage).quoted(text[playLanguage])
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
