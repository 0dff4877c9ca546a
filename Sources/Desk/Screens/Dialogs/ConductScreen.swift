import Retention
import Terminal

/// One thing that good conduct asks to be said: the line to read out, and the keys for what the
/// caller answered.
struct ConductScreen: Screen {
  enum Subject: Hashable, Sendable {
    case recording(RecordingNotice)
    case register, askToOffer
  }

  let id = ScreenID.conduct
  let isOverlay = true
  private let subject: Subject
  private let title: String
  private let lines: [String]

  /// `language` is the caller's.
  init(_ subject: Subject, on call: Call, in language: Language, _ session: Session) {
    let say = session.say
    let aloud = Speech(language)
    let (yes, no, done) = (
      session.label(of: .accept, on: .conduct), session.label(of: .decline, on: .conduct),
      session.label(of: .choose, on: .conduct)
    )
    self.subject = subject
    switch subject {
    case .recording(let notice):
      title = say.recordingTitle
      lines = [aloud.quoted(aloud.recordingLine(notice)), say.recordingKeys(done, yes, no)]
    case .register:
      title = say.registerTitle
      lines = [aloud.quoted(aloud.registeredLine(call.number)), say.registerKeys(done)]
    case .askToOffer:
      title = say.askToOfferTitle
      let line = session.catalogue.coreLines.askFirst[language]
      lines = [aloud.quoted(line), say.askToOfferKeys(yes, no)]
    }
  }

  func availability(of action: ActionID, in session: Session) -> Availability {
    switch action {
    case .choose, .accept, .decline:
      step(of: action) == nil ? .unavailable(why: lines.last ?? "") : .available
    default: .available
    }
  }

  mutating func perform(_ action: ActionID, in session: Session) -> [Step] {
    switch action {
    case .cancelService: [.perform(.cancelService)]
    case .back: [.pop]
    default: step(of: action).map { [.answer(.conduct($0))] } ?? []
    }
  }

  /// What a key says happened.
  private func step(of action: ActionID) -> ConductStep? {
    switch (subject, action) {
    case (.recording, .choose): .recording(.announced)
    case (.recording, .accept): .recording(.agreed)
    case (.recording, .decline): .recording(.refused)
    case (.register, .choose): .registered
    case (.askToOffer, .accept): .askedToOffer(allowed: true)
    case (.askToOffer, .decline): .askedToOffer(allowed: false)
    default: nil
    }
  }

  func reading(in session: Session) -> Reading { Reading(title, facts: lines) }

  mutating func draw(into grid: inout Grid, in box: Rect, _ session: Session) {
    TextDialog(title: title, paragraphs: lines).draw(into: &grid, in: box)
  }
}
