import Retention
import Terminal

/// How, in what language and for what the subscriber wants to be contacted: each line is what is
/// known, and choosing it says otherwise.
struct ContactScreen: Picker {
  let id = ScreenID.contact
  private let commands: [ContactCommand]
  var list: PickList

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

  func choose(_ place: Int, _ session: Session) -> [Step] { [.answer(.contact(commands[place]))] }
  func chooseNothing(_ session: Session) -> [Step] { [.pop] }
}
