import Retention
import Terminal

/// How much, what it costs the company, and in which words it is proposed. No field asks whether
/// the subscriber stays: a remedy has no condition.
struct RemedyForm: FormDialog {
  let id = ScreenID.caseForm
  private let kind: Remedy.Kind
  private let incentive: Incentive?
  private let title: String
  var form: Form

  init(_ kind: Remedy.Kind, _ incentive: Incentive?, _ session: Session) {
    let say = session.say
    self.kind = kind
    self.incentive = incentive
    title = incentive.map { say($0.title) } ?? say.remedy(kind)
    let asks = incentive.map(\.cost.isStated) ?? true
    let amount = kind.needsAmount ? say.remedyAmountLabel : say.remedyCostLabel
    form = Form((asks ? [(amount, 14)] : []) + [(say.remedyWordsLabel, Complaint.wordsLimit)])
  }

  private var asksAmount: Bool { form.height > 1 }

  func reading(in session: Session) -> Reading {
    var page = Reading(title)
    form.ask(on: &page)
    return page
  }

  mutating func draw(into grid: inout Grid, in box: Rect, _ session: Session) {
    let dialog = Dialog(
      title: title, content: Size(width: min(60, box.width - 6), height: form.height))
    let inner = dialog.draw(into: &grid, in: box)
    form.draw(into: &grid, in: inner, on: dialog.ground)
  }

  mutating func submit(_ session: Session) -> [Step] {
    let words = form.text(form.height - 1)
    guard asksAmount else {
      return [.answer(.proposal(Remedy(kind, incentive: incentive?.code, words: words)))]
    }
    let typed = form.text(0)
    let amount = Money(typed: typed, session.catalogue.currency)
    let isFree = !kind.needsAmount && typed.isEmpty
    guard isFree || amount.map({ $0 > .zero && $0 <= Remedy.most }) ?? false else {
      form.refuse(0)
      let refusal = ComplaintRefusal.amountMissing(kind)
      return [.toast(Toast(refusal.sentence(session.say, session.catalogue), .warning))]
    }
    let isOwn = kind.needsAmount || incentive != nil
    return [
      .answer(
        .proposal(
          Remedy(
            kind, incentive: incentive?.code, amount: isOwn ? amount : nil,
            cost: isOwn ? .zero : amount ?? .zero, words: words)))
    ]
  }
}
