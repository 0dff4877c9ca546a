import Retention
import Terminal

/// What the agent can confirm on the call: the circumstances that the catalogue asks about and
/// nobody knows yet.
struct FactPicker: Picker {
  let id = ScreenID.facts
  private let open: [Circumstance]
  var list: PickList

  init(for call: Call, _ dossier: Dossier, _ session: Session) {
    let known = dossier.subscriber.circumstances.union(call.confirmed)
    let open = session.catalogue.circumstances.filter { !known.contains($0.code) }
    self.open = open
    let title = open.isEmpty ? session.say.nothingToConfirm : session.say.chooseFact
    list = PickList(
      title: title,
      items: zip(PickList.keys, open).map { key, fact in
        PickList.Item(key: key, title: session.say(fact.title))
      })
  }

  func choose(_ place: Int, _ session: Session) -> [Step] { [.answer(.fact(open[place].code))] }
}
