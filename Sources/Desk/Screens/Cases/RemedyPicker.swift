import Retention
import Terminal

/// What is done for the subscriber: one of the catalogue's remedies, or something of a kind.
struct RemedyPicker: Picker {
  let id = ScreenID.casePick
  private let choices: [(kind: Remedy.Kind, incentive: String?)]
  var list: PickList

  init(_ session: Session) {
    let say = session.say
    let known = session.catalogue.incentives.compactMap { incentive in
      Remedy.Kind(incentive.family).map { (kind: $0, incentive: incentive) }
    }
    choices =
      Remedy.Kind.allCases.map { ($0, nil) } + known.map { ($0.kind, $0.incentive.code) }
    let kinds = Remedy.Kind.allCases.map { PickList.Item(key: " ", title: say.remedy($0)) }
    let named = known.map { kind, incentive in
      PickList.Item(
        key: " ", title: say(incentive.title), detail: say.remedy(kind))
    }
    let items = (kinds + named).prefix(PickList.keys.count).enumerated().map { place, item in
      PickList.Item(key: PickList.keys[place], title: item.title, detail: item.detail)
    }
    list = PickList(title: say.title(.propose), items: items)
  }

  func choose(_ place: Int, _ session: Session) -> [Step] {
    [.answer(.remedy(choices[place].kind, incentive: choices[place].incentive))]
  }
}
