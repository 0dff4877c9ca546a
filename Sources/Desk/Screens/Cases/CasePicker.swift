import Retention
import Terminal

/// Which of a subscriber's open cases, or a new one.
struct CasePicker: Picker {
  let id = ScreenID.casePick
  private let cases: [Identifier<Complaint>]
  var list: PickList

  init(_ complaints: [Complaint], _ session: Session) {
    let say = session.say
    let open = complaints.filter(\.isOpen).mostUrgentFirst(by: session.book.caseTimes).prefix(20)
    cases = open.map(\.id)
    let items = open.enumerated().map { place, complaint in
      let title = session.complaints.category(complaint.draft.category).map { say($0.title) }
      return PickList.Item(
        key: PickList.keys[place],
        title: "\(say.caseNumber(complaint.id)) \(title ?? complaint.draft.category)",
        detail: say.stage(complaint.stage))
    }
    list = PickList(
      title: say.casesTitle, items: items + [PickList.Item(key: "n", title: say.newCase)])
  }

  func choose(_ place: Int, _ session: Session) -> [Step] {
    [.answer(.chosenCase(cases.indices.contains(place) ? cases[place] : nil))]
  }
}
