import Retention

extension SurveyFact: CareBody {
  var kind: String {
    switch self {
    case .asked: "survey-asked"
    case .changed(_, .scored): "survey-scored"
    case .changed(_, .said): "survey-said"
    case .changed(_, .refused): "survey-refused"
    case .changed(_, .followed): "survey-followed"
    }
  }

  var members: [String: JSON?] {
    let id = ["survey": JSON.int(survey.rawValue)]
    let rest: [String: JSON?] =
      switch self {
      case .asked(_, let draft):
        [
          "day": .text(draft.day.iso), "language": .text(draft.language.rawValue),
          "reason": draft.reason.map(JSON.text), "incentive": draft.incentive.map(JSON.text),
          "call": .int(draft.call.rawValue),
        ]
      case .changed(_, .scored(let score)):
        [
          "question": .text(score.question), "scale": .text(score.scale.rawValue),
          "value": .int(score.value),
        ]
      case .changed(_, .said(let text, let about)):
        ["sealed": .text(text), "about": about.map(JSON.text)]
      case .changed(_, .refused): [:]
      case .changed(_, .followed(let promise)): ["promise": .int(promise.rawValue)]
      }
    return rest.merging(id) { $1 }
  }

  static func read(_ kind: String, _ json: JSON) -> SurveyFact? {
    guard let id = json["survey"]?.int.map({ Identifier<SurveyAnswer>($0) }) else { return nil }
    switch kind {
    case "survey-asked":
      guard let call = json["call"]?.int, let day = json["day"]?.text.flatMap({ Day(iso: $0) }),
        let language = json["language"]?.text.flatMap(Language.init)
      else { return nil }
      return .asked(
        id,
        SurveyAnswer.Draft(
          call: Identifier(call), day: day, language: language, reason: json["reason"]?.text,
          incentive: json["incentive"]?.text))
    case "survey-scored": return SurveyScore(json).map { .changed(id, .scored($0)) }
    case "survey-said":
      return json["sealed"]?.text.map { .changed(id, .said($0, about: json["about"]?.text)) }
    case "survey-refused": return .changed(id, .refused)
    case "survey-followed":
      return json["promise"]?.int.map { .changed(id, .followed(by: Identifier($0))) }
    default: return nil
    }
  }
}

extension SurveyScore {
  fileprivate init?(_ json: JSON) {
    guard let question = json["question"]?.text,
      let scale = json["scale"]?.text.flatMap(SurveyScale.init),
      let value = json["value"]?.int, scale.range.contains(Int(value))
    else { return nil }
    self.init(question: question, scale: scale, value: Int(value))
  }
}
