import Retention
import Terminal

/// How, in what language and for what the subscriber wants to be contacted: each line is what is
/// known, and choosing it says otherwise.
struct ContactScreen: Screen {
  let id = ScreenID.contact
  let isOverlay = true
  private let commands: [ContactCommand]
  private var list: PickList

  init(_ care: Care, _ language: Language, _ session: Session) {
    let say = session.say
    let card = care.contact
    let asked: [Purpose] = [.offers, .surveys, .greetings]
    let rows: [(ContactCommand, String, String)] =
      Channel.allCases.map { channel in
        (.prefer(channel), say.channel(channel), card.channel == channel ? say.preferred : "")
      }
      + [(.speak(language), say.name(of: language), card.language == language ? say.preferred : "")]
      + asked.map { purpose in
        let given = card.consents[purpose]
        return (.consent(purpose, given != true), say.purpose(purpose), say.consent(given))
      }
      + [(.doNotContact(!card.isDoNotContact), say.noContact, say.yesOrNo(card.isDoNotContact))]
    commands = rows.map(\.0)
    list = PickList(
      title: say.contactTitle,
      items: zip(PickList.keys, rows).map { key, row in
        PickList.Item(key: key, title: row.1, detail: row.2)
      }, selected: nil)
  }

  mutating func type(_ key: Key, in session: Session) -> [Step]? {
    list.index(of: key).map { [.answer(.contact(commands[$0]))] }
  }

  mutating func perform(_ action: ActionID, in session: Session) -> [Step] {
    switch action {
    case .choose: return list.cursor.selection.map { [.answer(.contact(commands[$0]))] } ?? [.pop]
    case .back: return [.pop]
    case .cancelService: return [.perform(.cancelService)]
    default: list.move(action)
    }
    return []
  }

  mutating func select(row: Int, in session: Session) -> [Step] {
    list.cursor.select(row)
    return []
  }

  func reading(in session: Session) -> Reading { list.reading }

  mutating func draw(into grid: inout Grid, in box: Rect, _ session: Session) {
    list.draw(into: &grid, in: box)
  }
}
