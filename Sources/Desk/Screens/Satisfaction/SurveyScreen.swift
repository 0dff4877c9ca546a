import Retention
import Store
import Terminal

/// The survey at the end of a call, over its receipt: the sentence to read out, and every answer
/// one key, recorded at once.
struct SurveyScreen: Screen {
  var id: ScreenID { isWriting ? .surveyWords : .survey }
  let isOverlay = true
  var card: SurveyCard
  var language: Language
  /// The row of the question that is being asked; the last one is that for words.
  var cursor = ListCursor(count: 0)
  var words = TextField("", limit: SurveyForm.wordsLimit)
  var isWriting = false
  private var pending: CommandID?
  /// What the key on the receipt has already said.
  private var first: SurveyCommand?
  /// The row of the reading that was chosen.
  private var chosen: Int?

  init(_ card: SurveyCard, _ language: Language, first: SurveyCommand? = nil) {
    self.card = card
    self.language = language
    self.first = first
  }

  var isBusy: Bool { pending != nil }
  var isTyping: Bool { isWriting }

  mutating func appear(in session: Session) -> [Step] {
    guard let form = session.survey else { return [.pop] }
    cursor.resize(to: form.questions.count + (form.words == nil ? 0 : 1))
    words.text = answer(session)?.words ?? ""
    goToNext(session)
    guard let first else { return [] }
    self.first = nil
    return ask(first, session)
  }

  mutating func type(_ key: Key, in session: Session) -> [Step]? {
    if isWriting { return words.handle(key) ? [] : nil }
    guard let question = question(session),
      let value = SurveyCard.value(of: key, on: question.scale)
    else { return nil }
    return ask(.score(question: question.code, value, language), session)
  }

  mutating func paste(_ text: String, in session: Session) -> [Step] {
    guard session.survey?.words != nil else { return [] }
    isWriting = true
    words.insert(text)
    return []
  }

  mutating func perform(_ action: ActionID, in session: Session) -> [Step] {
    switch action {
    case .scoreTen: return score(10, session)
    case .score:
      guard let value = chosen.flatMap({ value(ofRow: $0, session) }) else { return [] }
      return score(value, session)
    case .declineSurvey: return ask(.refuse(language), session)
    case .sayWords:
      isWriting = true
      cursor.select(cursor.count - 1)
    case .tagWords: return [.push(ReasonPicker(session))]
    case .playLanguage: language = language.next
    case .finish where isWriting: return recordWords(session)
    case .finish: return [.pop]
    default: _ = cursor.move(action)
    }
    return []
  }

  func availability(of action: ActionID, in session: Session) -> Availability {
    let say = session.say
    switch action {
    case .scoreTen where question(session)?.scale != .nps: return .unavailable(why: say.tenNotHere)
    case .score where question(session) == nil: return .unavailable(why: say.tenNotHere)
    case .sayWords where session.survey?.words == nil:
      return .unavailable(why: SurveyRefusal.noWords.sentence(say, session.catalogue))
    case .tagWords where answer(session)?.words.isEmpty != false:
      return .unavailable(why: say.wordsFirst)
    case .scoreTen, .score, .declineSurvey, .sayWords, .tagWords: return card.availability(session)
    default: return .available
    }
  }

  mutating func accept(_ choice: Choice, in session: Session) -> [Step] {
    guard case .reason(let code) = choice, let answer = answer(session) else { return [] }
    return ask(.say(answer.words, about: code, language), session)
  }

  mutating func select(row: Int, in session: Session) -> [Step] {
    chosen = row
    return []
  }

  mutating func receive(_ reply: Reply, in session: Session) -> [Step] {
    switch reply {
    case .cared(let command, let care) where command == pending:
      pending = nil
      return take(care, session)
    case .refused(let command, let refusal) where command == pending:
      pending = nil
      return [.toast(Toast(refusal.sentence(session.say, session.catalogue), .warning)), .pop]
    case .failed(let command, let failure) where command == pending:
      pending = nil
      return [.toast(Toast(failure.sentence(session.say), .error))]
    default: return []
    }
  }
}

// What was answered, and what comes next.
extension SurveyScreen {
  func answer(_ session: Session) -> SurveyAnswer? { card.occasion(session)?.begun }

  /// Nil on the row for words.
  func question(_ session: Session) -> SurveyQuestion? {
    guard let row = cursor.selection, let questions = session.survey?.questions,
      questions.indices.contains(row)
    else { return nil }
    return questions[row]
  }

  private mutating func score(_ value: Int, _ session: Session) -> [Step] {
    guard let question = question(session) else { return [] }
    return ask(.score(question: question.code, value, language), session)
  }

  func value(ofRow row: Int, _ session: Session) -> Int? {
    guard let range = question(session)?.scale.range, row < range.count else { return nil }
    return range.lowerBound + row
  }

  private mutating func ask(_ command: SurveyCommand, _ session: Session) -> [Step] {
    let id = CommandID(session.world)
    pending = id
    let order = CareOrder(.survey(command), for: card.call.subscriber, on: card.call.id)
    return [.effect(.care(order, id))]
  }

  private mutating func recordWords(_ session: Session) -> [Step] {
    isWriting = false
    let said = words.text.trimmed
    guard said != answer(session)?.words ?? "" else { return [] }
    return ask(.say(said, about: answer(session)?.about, language), session)
  }

  private mutating func take(_ care: Care, _ session: Session) -> [Step] {
    card.dossier.care = care
    guard let answer = answer(session) else { return [] }
    // A card number in it was masked.
    words.text = answer.words
    if answer.isRefused {
      let words = SurveyRefusal.refused.sentence(session.say, session.catalogue)
      return [.toast(Toast(words, .ok)), .pop]
    }
    goToNext(session)
    return []
  }

  /// The next question without an answer, else the words.
  private mutating func goToNext(_ session: Session) {
    let answered = Set(answer(session)?.scores.map(\.question) ?? [])
    let questions = session.survey?.questions ?? []
    let from = cursor.selection ?? 0
    let open = questions.indices.filter { !answered.contains(questions[$0].code) }
    cursor.select(open.first { $0 >= from } ?? open.first ?? cursor.count - 1)
  }
}
