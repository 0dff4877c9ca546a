import Retention
import Terminal

/// How the call ends. What the answers speak for is selected; with none accepted nothing is. What
/// ends the service is read back first.
struct OutcomePicker: Picker {
  let id = ScreenID.outcomes
  private let call: Call
  private let dossier: Dossier
  private let kinds: [OutcomeKind]
  var list: PickList

  init(for call: Call, _ dossier: Dossier, _ session: Session) {
    self.call = call
    self.dossier = dossier
    kinds = call.possibleOutcomes(in: session.catalogue)
    let likely = call.likelyOutcome(in: session.catalogue)
    list = PickList(
      title: session.say.chooseOutcome,
      items: zip(PickList.keys, kinds).map { key, kind in
        PickList.Item(
          key: key, title: session.say(kind.title), detail: kind.code, style: kind.style)
      }, selected: kinds.firstIndex { $0 == likely && !$0.endsService })
  }

  func chooseNothing(_ session: Session) -> [Step] {
    [.toast(Toast(session.say.chooseFirst, .ok))]
  }

  func choose(_ index: Int, _ session: Session) -> [Step] {
    let kind = kinds[index]
    if kind.endsService {
      return [.replace(CancelScreen(by: kind, call, dossier, session))]
    }
    if kind.needsCallback { return [.replace(CallbackPrompt(kind, session))] }
    return [.answer(.outcome(kind.code, callbackAt: nil))]
  }
}
