import Demo
import Desk
import Retention
import Store

/// A case of the script as far as it has been played.
struct DemoCasePlay {
  let script: DemoCase
  private var complaint: Complaint?

  init(_ script: DemoCase) { self.script = script }

  /// What the rules refuse did not happen.
  mutating func play(_ step: ComplaintStep?, in store: Store) throws {
    let command: ComplaintCommand
    if let step {
      guard let complaint else { return }
      command = .on(complaint.id, try worded(step, complaint, store))
    } else {
      command = .open(script.draft)
    }
    do {
      let order = CareOrder(.complaint(command), for: script.subscriber)
      let care = try store.perform(order, id: CommandID(store.world), by: script.agent).care
      let known = complaint?.id ?? care.complaints.first?.id
      complaint = care.complaints.first { $0.id == known }
    } catch is Refusal {}
  }

  private func worded(
    _ step: ComplaintStep, _ complaint: Complaint, _ store: Store
  ) throws -> ComplaintStep {
    guard let person = try store.subscriber(script.subscriber) else { return step }
    let texts = CaseTexts(
      complaint, name: person.displayName, say: Speech(person.language ?? .en),
      rules: store.rules.book, today: store.world.today)
    switch step {
    case .acknowledge: return .acknowledge(apology: texts.apology)
    case .mediate: return .mediate(letter: texts.letter)
    default: return step
    }
  }
}
