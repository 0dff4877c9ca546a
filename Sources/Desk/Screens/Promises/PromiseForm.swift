import Retention
import Terminal

/// What is said of a promise that is made, moved, withdrawn or handed over.
struct PromiseForm: FormDialog {
  enum Purpose {
    case make(Promise.Kind)
    case move(Promise)
    case withdraw(Promise)
    case handOver(Promise)
  }

  let id = ScreenID.promise
  private let purpose: Purpose
  var form: Form
  private var fault: String?

  init(_ purpose: Purpose, _ session: Session) {
    self.purpose = purpose
    let say = session.say
    switch purpose {
    case .make(let kind):
      let amount = kind == .credit ? [(say.amountLabel, 12)] : []
      form = Form([(say.dueLabel, 20)] + amount + [(say.wordsLabel, Promise.wordsLimit)])
      form.set(0, Self.suggestedTime(session))
    case .move(let promise):
      form = Form([(say.dueLabel, 20)])
      let time = session.world.local(promise.dueAt)
      form.set(0, "\(time.day.iso) \(say.time(time))")
    case .withdraw: form = Form([(say.whyLabel, Promise.wordsLimit)])
    case .handOver: form = Form([(say.ownerLabel, PersonName.limit)])
    }
  }

  /// The next day at ten; the store says so where nobody may be called then.
  private static func suggestedTime(_ session: Session) -> String {
    "\(session.today.adding(days: 1).iso) 10:00"
  }

  mutating func submit(_ session: Session) -> [Step] {
    fault = nil
    switch purpose {
    case .make(let kind):
      guard let due = due(session) else { return [] }
      var amount: Money?
      if kind == .credit {
        amount = Money(typed: form.text(1), session.catalogue.currency)
        guard amount != nil else { return refuse(1, session.say.amountExample) }
      }
      let words = form.text(kind == .credit ? 2 : 1)
      return answer(.make(kind, dueAt: due, amount: amount, words: words))
    case .move(let promise):
      guard let due = due(session) else { return [] }
      return answer(.move(promise.id, to: due))
    case .withdraw(let promise):
      guard form.empty == nil else { return refuse(0, session.say.stillEmpty) }
      return answer(.withdraw(promise.id, why: form.text(0)))
    case .handOver(let promise):
      guard form.empty == nil else { return refuse(0, session.say.stillEmpty) }
      return answer(.handOver(promise.id, to: form.text(0)))
    }
  }

  private mutating func due(_ session: Session) -> Moment? {
    guard let moment = Moment(typed: form.text(0), session.world), moment > session.now else {
      _ = refuse(0, session.say.callbackExample)
      return nil
    }
    return moment
  }

  private func answer(_ command: PromiseCommand) -> [Step] { [.answer(.promise(command))] }

  private mutating func refuse(_ place: Int, _ words: String) -> [Step] {
    form.refuse(place)
    fault = words
    return []
  }

  private func title(_ session: Session) -> String {
    let say = session.say
    return switch purpose {
    case .make(let kind): say.pair(say.promiseTitle, say.promise(kind))
    case .move: say.movePromiseTitle
    case .withdraw: say.withdrawPromiseTitle
    case .handOver: say.handOverTitle
    }
  }

  func reading(in session: Session) -> Reading {
    var page = Reading(title(session))
    page.facts = [fault].compactMap(\.self)
    form.ask(on: &page)
    return page
  }

  mutating func draw(into grid: inout Grid, in box: Rect, _ session: Session) {
    let width = min(60, box.width - 6)
    let wrong = (fault ?? "").wrapped(to: width).prefix(2)
    let dialog = Dialog(
      title: title(session), content: Size(width: width, height: form.height + wrong.count))
    var inner = dialog.draw(into: &grid, in: box)
    form.draw(into: &grid, in: inner.cutTop(form.height), on: dialog.ground)
    for line in wrong {
      Line([Span(line, .statusWarning)], on: dialog.ground)
        .draw(into: &grid, in: inner.cutTop(1))
    }
  }
}
