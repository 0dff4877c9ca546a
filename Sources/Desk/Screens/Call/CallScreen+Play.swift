import Retention
import Terminal

/// What to say for the reason, in the caller's language, and when to stop.
extension CallScreen {
  func drawPlay(into grid: inout Grid, in box: Rect, _ session: Session) {
    let title = [
      Span(session.say.playTitle, .textMuted, .bold), .spring,
      Span("\(reasonTitle(session)) ", .accent),
    ]
    let lines = playLines(session, in: Size(width: box.width - 2, height: box.height - 1))
    draw([title] + lines, into: &grid, in: box)
  }

  private func reasonTitle(_ session: Session) -> String {
    let language = playLanguage.rawValue.uppercased()
    guard let code = call.reason else { return language }
    let title = session.catalogue.reason(code).map { session.say($0.title) } ?? ""
    return "\(code) \(title)  \(language)"
  }

  /// The lines of the play in at most `room`. Where it is short of rows, every part keeps its
  /// first line before any gets its second: a stop that is not seen is no stop.
  func playLines(_ session: Session, in room: Size) -> [[Span]] {
    let parts = playParts(session, width: room.width)
    var rows = parts.map { _ in 0 }
    var left = room.height
    while left > 0,
      let next = parts.indices.filter({ rows[$0] < parts[$0].count })
        .min(by: { (min(rows[$0], 1), $0) < (min(rows[$1], 1), $1) })
    {
      rows[next] += 1
      left -= 1
    }
    return zip(parts, rows).flatMap { part, rows in
      rows < part.count ? part.prefix(rows).markingCut(in: room.width) : part
    }
  }

  func playParts(_ session: Session, width: Int) -> [[[Span]]] {
    let core = session.catalogue.coreLines
    let first = conductParts(session, width: width)
    let saysRight = session.jurisdiction.conduct.saysRight
    let right = saysRight ? lines(quoted(core.rightFirst), .text, width) : []
    guard let code = call.reason, let play = session.catalogue.play(for: code) else {
      let hint = lines(
        session.say.reasonFirst(session.label(of: .setReason, on: id)), .textMuted, width)
      return first + [lines(numberRead(core.number), .text, width), right, hint]
    }
    let question = play.question.map { labelled(session.say.ask, $0[playLanguage], width) }
    return first + [
      lines(quoted(play.acknowledge), .textStrong, width), question ?? [],
      labelled(session.say.then, session.say(play.firstMove), width),
      labelled(session.say.stop, session.say(play.stop), width), right,
    ]
  }

  /// "Your request number is 4217-K7Q2": the number stands where the catalogue leaves dots.
  func numberRead(_ line: Localised) -> String {
    let parts = line[playLanguage].split(separator: "…", omittingEmptySubsequences: false)
    let words = parts.count == 2 ? parts.joined(separator: call.number.text) : line[playLanguage]
    return Speech(playLanguage).quoted(words)
  }

  /// What is said aloud, in the caller's language.
  private func quoted(_ text: Localised) -> String {
    Speech(playLanguage).quoted(text[playLanguage])
  }

  func labelled(_ label: String, _ text: String, _ width: Int) -> [[Span]] {
    let indent = TextWidth.columns(of: label) + 2
    return text.wrapped(to: width - indent).enumerated().map { row, line in
      let lead = row == 0 ? label : ""
      return [Span(lead, .textMuted).width(.fixed(indent)), Span(line)]
    }
  }

  func lines(_ text: String, _ key: StyleKey, _ width: Int) -> [[Span]] {
    text.wrapped(to: width).map { [Span($0, key)] }
  }
}

extension ArraySlice<[Span]> {
  /// The last line ends in a mark, since more was to be said.
  fileprivate func markingCut(in width: Int) -> [[Span]] {
    var lines = Array(self)
    guard var last = lines.popLast(), var words = last.popLast() else { return lines }
    words.text = (words.text + " …").clipped(to: width - last.columns)
    return lines + [last + [words]]
  }
}
