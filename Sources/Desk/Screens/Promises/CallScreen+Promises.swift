import Retention
import Terminal

/// What was promised to this subscriber: what is overdue first, as the first thing to speak of.
extension CallScreen {
  func promiseLines(_ session: Session) -> [[Span]] {
    dossier.care.promises.filter(\.isOpen).sorted { $0.dueAt < $1.dueAt }.map { promise in
      let say = session.say
      let when = say.dayAndTime(session.world.local(promise.dueAt))
      let what = say.promise(promise.kind)
      return promise.isOverdue(at: session.now)
        ? [Span("! \(say.overduePromise(what, when))", .statusWarning, .bold)]
        : [Span(say.promised(what, when), .text)]
    }
  }
}
