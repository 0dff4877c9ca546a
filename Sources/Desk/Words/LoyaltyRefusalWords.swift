import Retention
import Terminal

extension LoyaltyRefusal {
  func sentence(_ say: Speech) -> String {
    programmeSentence(say) ?? earningSentence(say) ?? rewardSentence(say)
  }

  private func programmeSentence(_ say: Speech) -> String? {
    switch self {
    case .unknownProgramme(let code):
      say(
        "There is no programme \(code).", "Le programme \(code) n’existe pas.",
        "O programa \(code) não existe.")
    case .nothingToJoin(let code):
      say(
        "\(code) keeps no account: its steps follow the lines.",
        "\(code) ne tient pas de compte\u{202F}: ses paliers suivent les lignes.",
        "\(code) não tem conta: as faixas seguem as linhas.")
    case .alreadyMember(let code):
      say("Already a member of \(code).", "Déjà membre de \(code).", "Já é membro de \(code).")
    case .notMember(let code):
      say(
        "Not a member of \(code); join first.", "Pas membre de \(code)\u{202F}; adhérer d’abord.",
        "Não é membro de \(code); adira primeiro.")
    default: nil
    }
  }

  private func earningSentence(_ say: Speech) -> String? {
    switch self {
    case .nothingEarned:
      say(
        "No programme of this subscriber gives anything for that.",
        "Aucun programme de cet abonné ne donne rien pour cela.",
        "Nenhum programa deste assinante dá algo por isso.")
    case .alreadyEarned(let reference):
      say(
        "\(reference) was credited already.", "\(reference) est déjà crédité.",
        "\(reference) já foi creditado.")
    case .outOfRange:
      say(
        "The amount or the day cannot be: more than nothing, not in the future, no more than there is.",
        "Montant ou jour impossible\u{202F}: plus que zéro, pas dans le futur, pas plus que le lot.",
        "Valor ou dia impossível: mais que zero, não no futuro, não mais do que há.")
    case .reasonMissing:
      say("Say why.", "Dites pourquoi.", "Diga por quê.")
    case .reasonTooLong(let count, let limit):
      say(
        "That is \(say.integer(count)) characters, at most \(say.integer(limit)).",
        "Cela fait \(say.integer(count)) caractères, au plus \(say.integer(limit)).",
        "São \(say.integer(count)) caracteres, no máximo \(say.integer(limit)).")
    case .needsLevel(let level):
      say(
        "That needs the level \(say.level(level)).", "Il faut le niveau \(say.level(level)).",
        "É preciso a alçada \(say.level(level)).")
    case .noSuchLot:
      say("There is no such lot.", "Ce lot n’existe pas.", "Esse lote não existe.")
    case .alreadyTakenBack:
      say(
        "All of that lot was taken back already.", "Tout ce lot a déjà été repris.",
        "Todo esse lote já foi retomado.")
    default: nil
    }
  }

  private func rewardSentence(_ say: Speech) -> String {
    switch self {
    case .unknownReward(let code):
      say(
        "There is no reward \(code).", "La récompense \(code) n’existe pas.",
        "A recompensa \(code) não existe.")
    case .notEnough(let programme, _):
      say(
        "There is not enough for it in \(programme).", "Il n’y a pas assez dans \(programme).",
        "Não há o bastante em \(programme).")
    case .fixedPrice(let code):
      say(
        "\(code) takes one amount only; leave it out.",
        "\(code) a un prix fixe\u{202F}; n’indiquez pas de montant.",
        "\(code) tem preço fixo; não informe a quantia.")
    case .belowLeast:
      say(
        "That is less than the reward takes.", "C’est moins que ce que demande la récompense.",
        "É menos do que a recompensa exige.")
    case .noSuchReward:
      say(
        "There is no such reward.", "Cette récompense n’existe pas.", "Essa recompensa não existe.")
    case .rewardUsed(let day):
      say(
        "It was used on \(say.day(day)).", "Utilisée le \(say.day(day)).",
        "Foi usada em \(say.day(day)).")
    case .rewardExpired(let day):
      say(
        "It ended after \(say.day(day)).", "Elle a expiré après le \(say.day(day)).",
        "Expirou depois de \(say.day(day)).")
    case .rewardReversed(let day):
      say(
        "It was taken back on \(say.day(day)).", "Elle a été reprise le \(say.day(day)).",
        "Foi desfeita em \(say.day(day)).")
    default: say("That cannot be done.", "C’est impossible.", "Não é possível.")
    }
  }
}

extension LoyaltyFact {
  func story(_ session: Session) -> StoryWords {
    let say = session.say
    switch self {
    case .joined(let programme, _):
      return (say.storyLoyalty, say.join(session.name(ofProgramme: programme)), .text)
    case .left(let programme, _):
      let words = say("left: ", "quitté\u{202F}: ", "saiu: ")
      return (say.storyLoyalty, words + session.name(ofProgramme: programme), .text)
    case .earned(let lot):
      return (say.storyLoyalty, "+ " + session.amount(lot.earned, of: lot.programme), .statusOk)
    case .granted(let grant):
      let taken = session.amount(grant.amount, of: grant.programme)
      return (say.storyReward, "\(session.title(of: grant))  − \(taken)", .statusOk)
    case .used: return (say.storyReward, say("used", "utilisée", "usada"), .text)
    case .expired: return (say.storyLoyalty, say("expired", "expiré", "expirado"), .textMuted)
    case .reversed(_, _, let reason, _):
      let words = say("taken back", "reprise", "desfeita")
      return (say.storyReward, reason.isEmpty ? words : say.pair(words, reason), .statusWarning)
    case .takenBack(_, _, let reason, _):
      let words = say("taken back", "repris", "retomado")
      return (say.storyLoyalty, reason.isEmpty ? words : say.pair(words, reason), .statusWarning)
    }
  }
}

extension Speech {
  fileprivate var storyLoyalty: String { self("loyalty", "fidélité", "fidelidade") }
  fileprivate var storyReward: String { self("reward", "récompense", "recompensa") }
}

extension Session {
  fileprivate func name(ofProgramme code: String) -> String {
    programmes.programme(code).map { say($0.title) } ?? code
  }

  /// Bare digits where the file no longer has the programme.
  fileprivate func amount(_ parts: Int64, of code: String) -> String {
    programmes.programme(code).map { amount(parts, of: $0) } ?? "\(parts)"
  }
}
