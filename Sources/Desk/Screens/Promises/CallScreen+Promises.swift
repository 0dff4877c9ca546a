import Retention
import Terminal

/// What was promised to this subscriber: what is overdue first, as the first thing to speak of.
extension CallScreen {
  func promiseLines(_ session: Session, width: Int) -> [[Span]] {
    let open = dossier.care.promises.filter(\.isOpen).sorted { $0.dueAt < $1.dueAt }
    return open.flatMap { promise -> [[Span]] in
      let say = session.say
      let when = say.dayAndTime(session.world.local(promise.dueAt))
      let what = say.promise(promise.kind)
      guard promise.isOverdue(at: session.now) else {
        return say.promised(what, when).wrapped(to: width).map { [Span($0)] }
      }
      return "! \(say.overduePromise(what, when))".wrapped(to: width).map {
        [Span($0, .statusWarning, .bold)]
      }
    }
  }
}
