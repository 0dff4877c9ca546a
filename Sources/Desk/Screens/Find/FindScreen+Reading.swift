import Store
import Terminal

/// The search in words: how many match, then who. Of all subscribers only the number is told
/// unasked.
extension FindScreen {
  func reading(in session: Session) -> Reading {
    let say = session.say
    var page = Reading(say.findTitle)
    page.topic = "\(newest)"
    if let corrected { page.facts.append(say.corrected(corrected)) }
    if hits.isEmpty {
      page.facts.append(whyNothing(say))
    } else if let total {
      page.facts.append(say.matches(total))
    }
    if field.isEmpty, !duePromises.isEmpty {
      let count = say.promisesDue(PromiseCount(duePromises, session))
      page.facts.append(say.pair(say.promisesTitle, count))
    }
    if field.isEmpty { page.facts.append(say.plainSearch) }
    page.number(hits.map { words(of: $0, session) })
    page.head = field.isEmpty ? 0 : PlainDesk.pageRows
    page.total = total
    page.choosing = .takeCall
    page.field = .search
    return page
  }

  private func words(of hit: SearchHit, _ session: Session) -> String {
    let say = session.say
    let phone = hit.phone.isEmpty ? "" : "\(say.phone) \(hit.phone.masked)"
    let parts = [
      hit.name, hit.account, phone, hit.plan, session.money(hit.monthlyCharge) + say.perMonth,
      say.months(hit.tenureMonths), say.contract(hit.contract),
    ]
    return parts.filter { !$0.isEmpty }.joined(separator: ", ").withoutMarks
  }
}
