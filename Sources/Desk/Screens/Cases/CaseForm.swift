import Retention
import Store
import Terminal

/// A new case in a few lines: what is wrong in the subscriber's words, since when, how it came in
/// and how much it weighs.
struct CaseForm: FormDialog {
  let id = ScreenID.caseForm
  private let category: ComplaintRules.Category
  var form: Form

  private enum Place { static let words = 0, since = 1, channel = 2, severity = 3, received = 4 }

  init(_ category: ComplaintRules.Category, words: String = "", _ session: Session) {
    let say = session.say
    self.category = category
    form = Form([
      (say.caseWordsLabel, Complaint.wordsLimit), (say.sinceLabel, 10), (say.channelLabel, 20),
      (say.severityLabel, 20), (say.receivedLabel, 10),
    ])
    form.fill(Place.words, words)
    form.fill(Place.channel, say.channel(Complaint.Channel.phone))
    form.fill(Place.severity, say.severity(category.severity))
    form.fill(Place.received, session.today.iso)
  }

  func reading(in session: Session) -> Reading {
    var page = Reading(session.say(category.title))
    form.ask(on: &page)
    return page
  }

  mutating func draw(into grid: inout Grid, in box: Rect, _ session: Session) {
    let width = min(64, box.width - 6)
    let dialog = Dialog(
      title: session.say(category.title), content: Size(width: width, height: form.height + 2))
    var inner = dialog.draw(into: &grid, in: box)
    form.draw(into: &grid, in: inner.cutTop(form.height), on: dialog.ground)
    _ = inner.cutTop(1)
    let hint = form.focus == Place.words ? "" : session.say.caseFormHint(form.focus)
    Line([Span(hint, .textMuted)], on: dialog.ground).draw(into: &grid, in: inner)
  }

  /// What cannot be read is shown; what is missing is gone to.
  mutating func submit(_ session: Session) -> [Step] {
    let say = session.say
    guard !form.text(Place.words).isEmpty else {
      form.goTo(Place.words)
      return [.toast(Toast(say.stillEmpty, .warning))]
    }
    let typed = form.text(Place.since)
    let since = Day(iso: typed)
    if !typed.isEmpty, since.map({ $0 > session.today }) ?? true { return refuse(Place.since) }
    guard let channel = match(Place.channel, Complaint.Channel.allCases, say.channel) else {
      return refuse(Place.channel)
    }
    guard let severity = match(Place.severity, Complaint.Severity.allCases, say.severity) else {
      return refuse(Place.severity)
    }
    guard let received = Day(iso: form.text(Place.received)), received <= session.today,
      since.map({ $0 <= received }) ?? true
    else { return refuse(Place.received) }
    let draft = Complaint.Draft(
      category: category.code, words: form.text(Place.words), since: since, channel: channel,
      severity: severity, received: received)
    return [.answer(.complaint(draft))]
  }

  private mutating func refuse(_ place: Int) -> [Step] {
    form.refuse(place)
    return []
  }

  /// The first that begins with what was typed.
  private func match<Item>(
    _ place: Int, _ all: [Item], _ name: (Item) -> String
  ) -> Item? {
    let typed = Folding.fold(form.text(place))
    return typed.isEmpty ? nil : all.first { Folding.fold(name($0)).hasPrefix(typed) }
  }
}
