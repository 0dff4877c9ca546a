import Retention
import Terminal

extension SurveyRefusal {
  /// Why nobody is asked, or why an answer was not taken.
  func sentence(_ say: Speech, _ catalogue: Catalogue) -> String {
    whyNot(say, catalogue) ?? whyNotTaken(say)
  }

  private func whyNot(_ say: Speech, _ catalogue: Catalogue) -> String? {
    switch self {
    case .noSurvey:
      say("This desk asks no survey.", "Ce poste ne pose pas d’enquête.", "Aqui não há pesquisa.")
    case .callMissing:
      say(
        "A survey belongs to a call; name the call.",
        "Une enquête va avec un appel\u{202F}; nommez l’appel.",
        "Uma pesquisa pertence a uma ligação; indique a ligação.")
    case .callOpen(let number):
      say(
        "Record the outcome of call \(number.text) first: nothing hangs on an answer.",
        "Enregistrez d’abord l’issue de l’appel \(number.text)\u{202F}: rien ne dépend d’une réponse.",
        "Registre antes o desfecho da ligação \(number.text): nada depende de uma resposta.")
    case .callTooOld(let number):
      say(
        "Call \(number.text) was too long ago to ask about it.",
        "L’appel \(number.text) est trop ancien pour une question.",
        "A ligação \(number.text) é antiga demais para perguntar.")
    case .notAfterReason(let code):
      say(
        "Nobody is asked after “\(title(code, say, catalogue))”.",
        "Personne n’est interrogé après «\u{202F}\(title(code, say, catalogue))\u{202F}».",
        "Ninguém é perguntado depois de “\(title(code, say, catalogue))”.")
    case .notAfterOutcome(let code):
      say(
        "Nobody is asked after “\(outcome(code, say, catalogue))”.",
        "Personne n’est interrogé après «\u{202F}\(outcome(code, say, catalogue))\u{202F}».",
        "Ninguém é perguntado depois de “\(outcome(code, say, catalogue))”.")
    case .askedLately(let day, let opens):
      say(
        "Asked on \(say.day(day)) already; \(say.opens(opens)).",
        "Déjà interrogé le \(say.day(day))\u{202F}; \(say.opens(opens)).",
        "Já perguntado em \(say.day(day)); \(say.opens(opens)).")
    case .doNotContact:
      say(
        "Wants no contact, so nothing is asked.",
        "Ne veut pas être contacté\u{202F}: rien n’est demandé.",
        "Não quer contato: nada é perguntado.")
    case .objects:
      say(
        "Asked not to be surveyed.", "A demandé à ne pas être interrogé.",
        "Pediu para não responder pesquisas.")
    case .refused:
      say(
        "Would rather not answer; that is recorded.",
        "Préfère ne pas répondre\u{202F}; c’est noté.",
        "Prefere não responder; está registrado.")
    default: nil
    }
  }

  private func whyNotTaken(_ say: Speech) -> String {
    switch self {
    case .unknownQuestion(let code, let known):
      say(
        "The survey has no question \(code); write ",
        "L’enquête n’a pas de question \(code)\u{202F}; écrivez ",
        "A pesquisa não tem a pergunta \(code); escreva ") + known.joined(separator: ", ") + "."
    case .outOfRange(let question, let range):
      say(
        "“\(question)” takes \(range.lowerBound) to \(range.upperBound).",
        "«\u{202F}\(question)\u{202F}» va de \(range.lowerBound) à \(range.upperBound).",
        "“\(question)” vai de \(range.lowerBound) a \(range.upperBound).")
    case .noWords:
      say(
        "The survey has no question for words.", "L’enquête n’a pas de question ouverte.",
        "A pesquisa não tem pergunta aberta.")
    case .wordsTooLong(let count, let limit):
      PromiseRefusal.wordsTooLong(count, limit: limit).sentence(say)
    default: ""
    }
  }

  private func title(_ code: String, _ say: Speech, _ catalogue: Catalogue) -> String {
    catalogue.reason(code).map { say($0.title) } ?? code
  }

  private func outcome(_ code: String, _ say: Speech, _ catalogue: Catalogue) -> String {
    catalogue.outcome(code).map { say($0.title) } ?? code
  }
}

extension SurveyFact {
  func story(_ session: Session) -> StoryWords {
    let say = session.say
    switch self {
    case .asked: return (say.storySurvey, "", .textMuted)
    case .changed(_, .scored(let score)):
      return (say.storyScored, "\(say.scale(score.scale, score.question)) \(score.value)", .text)
    case .changed(_, .said(let text, _)): return (say.storySaid, say.quoted(text), .text)
    case .changed(_, .refused): return (say.storySurvey, say.ratherNot, .textMuted)
    case .changed(_, .followed): return (say.storySurvey, say.callsBack, .text)
    }
  }
}

extension Speech {
  var storySurvey: String { self("survey", "enquête", "pesquisa") }
  var storyScored: String { self("answered", "réponse", "resposta") }
  var storySaid: String { self("said", "dit", "disse") }
  var ratherNot: String {
    self("would rather not", "préfère ne pas répondre", "prefere não responder")
  }
  var callsBack: String { self("somebody calls back", "on rappellera", "alguém liga de volta") }

  /// The figure's own name; an aspect by its code.
  func scale(_ scale: SurveyScale, _ question: String) -> String {
    switch scale {
    case .nps: "NPS"
    case .csat: "CSAT"
    case .effort: "CES"
    case .aspect: question
    }
  }

  func camp(_ camp: NetPromoter.Camp) -> String {
    switch camp {
    case .promoter: self("promoter", "promoteur", "promotor")
    case .passive: self("passive", "passif", "neutro")
    case .detractor: self("detractor", "détracteur", "detrator")
    }
  }
}
