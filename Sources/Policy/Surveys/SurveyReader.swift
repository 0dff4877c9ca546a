import Documents
import Retention

/// Turns one file into a `SurveyForm`.
struct SurveyReader {
  let file: String
  let catalogue: Catalogue?
  var warnings: [Problem] = []
  private var codes = Codes()
  private var scales: [SurveyScale: Value] = [:]

  private static let mostQuestions = 12

  init(file: String, catalogue: Catalogue?) {
    self.file = file
    self.catalogue = catalogue
  }

  mutating func form(_ root: Value) -> SurveyForm? {
    root.fields { fields in
      let recontact = fields.required("recontact", \.days)
      let openDays = fields.required("open-for", \.days)
      let reasons = fields.required("never-after") { self.reasons($0) }
      let outcomes = fields.required("never-after-outcomes") { list in
        list.list { $0.name(among: outcomeCodes) }
      }
      let minimum = fields.required("minimum") { $0.integer(in: 2...10_000) }
      let followUp = fields.value("follow-up")
      let opening = fields.required("opening", \.localised)
      let questions = fields.required("questions") { self.questions($0) }
      let words = fields.value("words")
      let callback = followUp.flatMap { self.followUp($0) }
      let sentence = words?.localised
      if let followUp, questions != nil, scales[.nps] == nil {
        followUp.report(.followUpWithoutScore)
      }
      guard let recontact, let openDays, let reasons, let outcomes, let minimum, let opening,
        let questions, followUp == nil || callback != nil, words == nil || sentence != nil
      else { return nil }
      return SurveyForm(
        recontactDays: recontact, openDays: openDays, neverAfter: reasons,
        neverAfterOutcomes: outcomes, minimum: minimum, opening: opening, questions: questions,
        words: sentence, followUp: callback)
    }
  }

  private func followUp(_ value: Value) -> SurveyForm.FollowUp? {
    value.fields { fields in
      let days = fields.required("within", \.days)
      let title = fields.required("title", \.localised)
      guard let days, let title else { return nil }
      return SurveyForm.FollowUp(days: days, title: title)
    }
  }

  private mutating func reasons(_ value: Value) -> [ReasonPattern]? {
    value.list { item in
      guard let text = item.text() else { return nil }
      guard CodeForm.group.accepts(text) || CodeForm.reason.accepts(text) else {
        item.report(.notReason(text))
        return nil
      }
      let pattern = ReasonPattern(text)
      if let catalogue,
        !catalogue.reasonGroups.flatMap(\.reasons).map(\.code).contains(where: pattern.matches)
      {
        warn(.reasonOfNoCatalogue(text), at: item)
      }
      return pattern
    }
  }

  private mutating func questions(_ value: Value) -> [SurveyQuestion]? {
    let questions = value.list(atLeastOne: true) { question($0) }
    if let count = questions?.count, count > Self.mostQuestions {
      value.report(.tooManyQuestions(count, limit: Self.mostQuestions))
    }
    return questions
  }

  private mutating func question(_ value: Value) -> SurveyQuestion? {
    value.fields { fields in
      let code = fields.required("code") { codes.declare($0, .circumstance) }
      let scale = fields.required("scale") { self.scale($0) }
      let title = fields.required("title", \.localised)
      let sentence = fields.required("sentence", \.localised)
      guard let code, let scale, let title, let sentence else { return nil }
      return SurveyQuestion(code: code, scale: scale, title: title, sentence: sentence)
    }
  }

  /// Two questions of one figure would be one figure of two questions.
  private mutating func scale(_ value: Value) -> SurveyScale? {
    guard let scale = value.choice(of: SurveyScale.self) else { return nil }
    guard scale != .aspect else { return scale }
    if let first = scales[scale] {
      value.report(.secondOfScale(scale, first: first.place))
      return nil
    }
    scales[scale] = value
    return scale
  }

  private mutating func warn(_ mistake: SurveyMistake, at value: Value) {
    let words = mistake.words
    warnings.append(Problem(file: file, at: value.place, words.message, advice: words.advice))
  }
}
