import Retention
import Terminal

/// Complaints and disputes of whoever is on the line.
extension CallScreen {
  /// What is open, the most urgent first, as the first thing to speak of.
  func caseLines(_ session: Session, width: Int) -> [[Span]] {
    let say = session.say
    let times = session.book.caseTimes
    let open = dossier.care.complaints.filter(\.isOpen).mostUrgentFirst(by: times)
    return open.flatMap { complaint -> [[Span]] in
      let title = session.complaints.category(complaint.draft.category).map { say($0.title) }
      let what = [say.caseNumber(complaint.id), title ?? complaint.draft.category]
        .joined(separator: " ")
      let clock = complaint.nextClock(by: times)
      let isOver = clock?.isBreached(on: session.today) ?? false
      let state = clock.map { say.clock($0, on: session.today) } ?? say.stage(complaint.stage)
      let mark = complaint.awaitsRemedy || isOver ? "! " : ""
      let style: StyleKey = mark.isEmpty ? .text : .statusWarning
      return (mark + say.pair(what, state)).wrapped(to: width).map {
        [Span($0, style, mark.isEmpty ? [] : .bold)]
      }
    }
  }

  func handleCase(_ session: Session) -> [Step] {
    let complaints = dossier.care.complaints
    return complaints.contains(where: \.isOpen)
      ? [.push(CasePicker(complaints, session))] : [.push(BranchPicker(.category, session))]
  }

  func openCase(_ id: Identifier<Complaint>?, _ session: Session) -> [Step] {
    guard let complaint = dossier.care.complaints.first(where: { $0.id == id }) else {
      return [.push(BranchPicker(.category, session))]
    }
    return [.push(screen(of: complaint))]
  }

  /// What billing calls open is a beginning, where the desk has no case of it yet.
  func newCase(_ code: String, _ session: Session) -> [Step] {
    guard let category = session.complaints.category(code) else { return [] }
    let isFirst = !dossier.care.complaints.contains(where: \.isOpen)
    let words = isFirst ? dossier.subscriber.openCase ?? "" : ""
    return [.push(CaseForm(category, words: words, session))]
  }

  func screen(of complaint: Complaint) -> CaseScreen {
    CaseScreen(
      complaint, of: call.subscriber, name: dossier.subscriber.displayName,
      language: dossier.subscriber.language, on: call.id)
  }
}
