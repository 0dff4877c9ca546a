package import Retention

extension Refusal {
  /// Why a command was not carried out, and what to do instead.
  package func sentence(_ say: Speech, _ catalogue: Catalogue) -> String {
    callSentence(say) ?? conductSentence(say) ?? approvalSentence(say, catalogue) ?? voiceSentence(
      say, catalogue)
      ?? careSentence(say, catalogue) ?? offerSentence(say, catalogue)
  }

  func callSentence(_ say: Speech) -> String? {
    switch self {
    case .notAdmitted:
      say(
        "Your name may no longer work here; ask an administrator.",
        "Votre nom n’a plus accès ici\u{202F}; voyez un administrateur.",
        "Seu nome não tem mais acesso aqui; fale com um administrador.")
    case .signInFirst:
      say(
        "Sign in first; a sign-in lasts 12 hours.",
        "Connectez-vous d’abord\u{202F}; une connexion vaut 12 heures.",
        "Entre primeiro; uma entrada vale 12 horas.")
    case .signInRefused: say.signInRefused
    case .nobodySignsIn:
      say(
        "Nobody signs in here; leave this command out.",
        "Ici personne ne se connecte\u{202F}; omettez cette commande.",
        "Aqui ninguém se identifica; tire este comando.")
    case .takesNoCalls:
      say(
        "An administrator takes no calls; sign in under a name with another role.",
        "Un administrateur ne prend pas d’appels\u{202F}; connectez-vous sous un autre nom.",
        "Um administrador não atende; entre com um nome de outra função.")
    case .noSuchSubscriber:
      say("There is no such subscriber.", "Cet abonné n’existe pas.", "Esse assinante não existe.")
    case .noSuchCall:
      say("There is no such call.", "Cet appel n’existe pas.", "Essa ligação não existe.")
    case .subscriberOnCall(let number, let agent):
      say(
        "\(agent) is on the line with this subscriber (call \(number.text)).",
        "\(agent) est en ligne avec cet abonné (appel \(number.text)).",
        "\(agent) está na linha com este assinante (ligação \(number.text)).")
    case .callClosed(let number):
      say(
        "Call \(number.text) is closed; take a new call.",
        "L’appel \(number.text) est clos\u{202F}; prenez un nouvel appel.",
        "A ligação \(number.text) está encerrada; abra uma nova.")
    case .otherAgent(let agent):
      say(
        "This call belongs to \(agent).", "Cet appel est à \(agent).",
        "Esta ligação é de \(agent).")
    case .alreadyVerified:
      say(
        "Both identity checks are done.", "Les deux contrôles d’identité sont faits.",
        "As duas verificações já foram feitas.")
    case .unknownReason(let code):
      say(
        "The catalogue has no reason \(code).", "Le catalogue n’a pas de motif \(code).",
        "O catálogo não tem o motivo \(code).")
    case .unknownCircumstance(let code):
      say(
        "The catalogue has no circumstance \(code).", "Le catalogue n’a pas de fait \(code).",
        "O catálogo não tem o fato \(code).")
    case .unknownIncentive(let code):
      say(
        "The catalogue has no incentive \(code).", "Le catalogue n’a pas d’offre \(code).",
        "O catálogo não tem a oferta \(code).")
    case .unknownOutcome(let code):
      say(
        "The catalogue has no outcome \(code).", "Le catalogue n’a pas d’issue \(code).",
        "O catálogo não tem o desfecho \(code).")
    case .reasonMissing:
      say(
        "Record the reason first.", "Enregistrez d’abord le motif.",
        "Registre antes o motivo.")
    default: nil
    }
  }

  private func offerSentence(_ say: Speech, _ catalogue: Catalogue) -> String {
    func title(_ code: String) -> String { catalogue.incentive(code).map { say($0.title) } ?? code }
    return switch self {
    case .noSuchOffer:
      say(
        "No offer waits for an answer.", "Aucune offre n’attend de réponse.",
        "Nenhuma oferta espera resposta.")
    case .alreadyAnswered(let answer):
      say(
        "That offer was answered: \(say.answer(answer)).",
        "Cette offre a déjà une réponse\u{202F}: \(say.answer(answer)).",
        "Essa oferta já foi respondida: \(say.answer(answer)).")
    case .offerPending(let code):
      say(
        "First the answer to “\(title(code))”: accepted, declined or later.",
        "D’abord la réponse à «\u{202F}\(title(code))\u{202F}»\u{202F}: acceptée, refusée ou plus tard.",
        "Primeiro a resposta a “\(title(code))”: aceita, recusada ou depois.")
    case .notEligible(let code, let obstacle):
      say.pair(title(code), obstacle.sentence(say, catalogue))
    case .termsMissing(let code):
      say(
        "State the amount or months for “\(title(code))”.",
        "Précisez le montant ou les mois pour «\u{202F}\(title(code))\u{202F}».",
        "Informe o valor ou os meses para “\(title(code))”.")
    case .termsOutOfRange(let code):
      say(
        "That is outside what “\(title(code))” allows.",
        "C’est hors de ce que permet «\u{202F}\(title(code))\u{202F}».",
        "Isso está fora do que “\(title(code))” permite.")
    case .noteTooLong(let count, let limit):
      say(
        "The note has \(say.integer(count)) characters, at most \(say.integer(limit)).",
        "La note a \(say.integer(count)) caractères, au plus \(say.integer(limit)).",
        "A nota tem \(say.integer(count)) caracteres, no máximo \(say.integer(limit)).")
    case .callbackMissing:
      say(
        "This outcome needs a day and time to call back.",
        "Cette issue demande un jour et une heure de rappel.",
        "Este desfecho precisa de dia e hora para ligar de volta.")
    case .outcomeContradicts(let code):
      say(
        "“\(catalogue.outcome(code).map { say($0.title) } ?? code)” does not fit what was agreed.",
        "«\u{202F}\(catalogue.outcome(code).map { say($0.title) } ?? code)\u{202F}» ne correspond pas à ce qui a été convenu.",
        "“\(catalogue.outcome(code).map { say($0.title) } ?? code)” não combina com o que foi acertado."
      )
    default: ""
    }
  }
}
