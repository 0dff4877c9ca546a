import Retention
import Store
import Terminal

/// The log in words: the open call, then the rows, newest first.
extension LogScreen {
  func reading(in session: Session) -> Reading {
    let say = session.say
    var page = Reading(say.logTitle)
    page.topic = "\(field.text) \(story?.call.number.text ?? "")"
    page.field = .filter
    page.choosing = .openRow
    page.number(
      lines.map { cells in
        cells.map(\.text).filter { !$0.isEmpty && $0 != "–" }.joined(separator: ", ")
      })
    page.head = PlainDesk.pageRows
    if let story {
      // Its rows keep their numbers; they are told again with the list.
      page.facts = story.lines(session, width: 10_000).map(\.words)
      page.head = 0
      return page
    }
    if !field.isEmpty { page.facts.append(say.pair(say.title(of: .filter), field.text)) }
    page.facts += filter.unclear.map { say.filterProblem($0.words) }
    if rows.isEmpty {
      page.facts.append(field.isEmpty ? say.logEmpty : say.logNothingMatches)
    } else {
      page.facts.append(say.rows(rows.count, more: hasMore))
    }
    page.facts.append(say.plainFilter)
    return page
  }
}
