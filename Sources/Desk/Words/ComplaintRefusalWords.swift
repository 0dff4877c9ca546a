import Retention

extension ComplaintRefusal {
  /// Why nothing was done with a case, and what to do instead.
  func sentence(_ say: Speech, _ catalogue: Catalogue) -> String {
    draftSentence(say) ?? stepSentence(say) ?? remedySentence(say, catalogue)
  }

  private func draftSentence(_ say: Speech) -> String? {
    switch self {
    case .unknownCategory(let code):
      say(
        "There is no category \(code) of cases.", "Il n’y a pas de catégorie \(code).",
        "Não há categoria \(code) de casos.")
    case .wordsMissing:
      say("Say it in words.", "Dites-le avec des mots.", "Diga com palavras.")
    case .wordsTooLong(let count, let limit):
      say(
        "That is \(say.integer(count)) characters, at most \(say.integer(limit)).",
        "Cela fait \(say.integer(count)) caractères, au plus \(say.integer(limit)).",
        "São \(say.integer(count)) caracteres, no máximo \(say.integer(limit)).")
    case .inFuture(let day):
      say(
        "\(say.day(day)) is still to come; a case came in today or before.",
        "Le \(say.day(day)) est à venir\u{202F}; un dossier est reçu aujourd’hui ou avant.",
        "\(say.day(day)) ainda não chegou; um caso entrou hoje ou antes.")
    case .sinceAfterReceipt(let day):
      say(
        "It cannot have begun on \(say.day(day)), after it came in.",
        "Cela n’a pas pu commencer le \(say.day(day)), après la réception.",
        "Não pode ter começado em \(say.day(day)), depois de entrar.")
    default: nil
    }
  }

  private func stepSentence(_ say: Speech) -> String? {
    switch self {
    case .noSuchCase(let id):
      say(
        "There is no case \(id.rawValue) here.", "Il n’y a pas de dossier \(id.rawValue) ici.",
        "Não há caso \(id.rawValue) aqui.")
    case .unknownCause(let code):
      say(
        "There is no root cause \(code).", "Il n’y a pas de cause \(code).",
        "Não há causa \(code).")
    case .outOfTurn(_, let stage):
      say.pair(
        say(
          "Not now: the case is \(say.stage(stage)). Next",
          "Pas maintenant\u{202F}: le dossier est \(say.stage(stage)). Ensuite",
          "Agora não: o caso está \(say.stage(stage)). Depois"),
        stage.next().map(say.title).joined(separator: ", "))
    case .mediationEarly(let day?):
      say(
        "The mediator is for a remedy that was refused, or from \(say.day(day)).",
        "Le médiateur est pour un geste refusé, ou à partir du \(say.day(day)).",
        "O mediador é para uma reparação recusada, ou a partir de \(say.day(day)).")
    case .mediationEarly(nil):
      say(
        "The mediator is for a remedy that was refused.",
        "Le médiateur est pour un geste refusé.",
        "O mediador é para uma reparação recusada.")
    case .yoursAlready(let id):
      say(
        "Case \(id.rawValue) is yours already.", "Le dossier \(id.rawValue) est déjà à vous.",
        "O caso \(id.rawValue) já é seu.")
    default: nil
    }
  }

  private func remedySentence(_ say: Speech, _ catalogue: Catalogue) -> String {
    func title(_ code: String) -> String {
      say.quoted(catalogue.incentive(code).map { say($0.title) } ?? code)
    }
    return switch self {
    case .amountMissing(let kind):
      say(
        "State the amount of the \(say.remedy(kind)).",
        "Précisez le montant\u{202F}: \(say.remedy(kind)).",
        "Informe o valor: \(say.remedy(kind)).")
    case .amountOutOfRange(let amount):
      say(
        "\(say.money(amount, catalogue.currency)) is no amount for this remedy.",
        "\(say.money(amount, catalogue.currency)) n’est pas un montant pour ce geste.",
        "\(say.money(amount, catalogue.currency)) não é valor para esta reparação.")
    case .unknownIncentive(let code):
      say(
        "The catalogue has no incentive \(code).", "Le catalogue n’a pas d’offre \(code).",
        "O catálogo não tem a oferta \(code).")
    case .noRemedy(let code):
      say(
        "\(title(code)) is an offer, not a remedy.",
        "\(title(code)) est une offre, pas une réparation.",
        "\(title(code)) é uma oferta, não uma reparação.")
    case .otherKind(let code, let kind):
      say(
        "\(title(code)) is a remedy of another kind: \(say.remedy(kind)).",
        "\(title(code)) est d’un autre genre\u{202F}: \(say.remedy(kind)).",
        "\(title(code)) é de outro tipo: \(say.remedy(kind)).")
    case .aboveLevel(let level):
      say(
        "So much takes a \(say.level(level)); let one take the case over.",
        "Il faut pour cela\u{202F}: \(say.level(level))\u{202F}; faites reprendre le dossier.",
        "Isso exige: \(say.level(level)); peça que assuma o caso.")
    default: ""
    }
  }
}
