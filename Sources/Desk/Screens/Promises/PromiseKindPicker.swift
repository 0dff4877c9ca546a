import Retention
import Terminal

/// What is promised: the first of two steps.
struct PromiseKindPicker: Picker {
  let id = ScreenID.promiseKind
  var list: PickList

  init(_ session: Session) {
    list = PickList(
      title: session.say.promiseTitle,
      items: zip(PickList.keys, Promise.Kind.allCases).map { key, kind in
        PickList.Item(key: key, title: session.say.promise(kind))
      })
  }

  func choose(_ place: Int, _ session: Session) -> [Step] {
    [.replace(PromiseForm(.make(Promise.Kind.allCases[place]), session))]
  }
}
