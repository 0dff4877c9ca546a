import Retention
import Terminal

extension PromiseRefusal {
  func sentence(_ say: Speech) -> String {
    switch self {
    case .noSuchPromise:
      say("There is no such promise.", "Cette promesse n’existe pas.", "Essa promessa não existe.")
    case .over:
      say(
        "That promise is over: kept or withdrawn.",
        "Cette promesse est close\u{202F}: tenue ou retirée.",
        "Essa promessa acabou: cumprida ou retirada.")
    case .past:
      say(
        "A promise is due later than now.", "Une promesse est due plus tard que maintenant.",
        "Uma promessa vence depois de agora.")
    case .tooFar(let days):
      say(
        "Nothing is promised more than \(say.integer(days)) days ahead.",
        "Rien ne se promet à plus de \(say.integer(days)) jours.",
        "Nada se promete a mais de \(say.integer(days)) dias.")
    case .amountMissing:
      say(
        "State the amount of the credit.", "Précisez le montant de l’avoir.",
        "Informe o valor do crédito.")
    case .wordsTooLong(let count, let limit):
      say(
        "That is \(say.integer(count)) characters, at most \(say.integer(limit)).",
        "Cela fait \(say.integer(count)) caractères, au plus \(say.integer(limit)).",
        "São \(say.integer(count)) caracteres, no máximo \(say.integer(limit)).")
    case .reasonMissing:
      say(
        "Say why nothing is owed any more.", "Dites pourquoi plus rien n’est dû.",
        "Diga por que nada mais é devido.")
    case .noSuchOwner(let name):
      say(
        "Nobody called \(name) works here.", "Personne ne s’appelle \(name) ici.",
        "Ninguém chamado \(name) trabalha aqui.")
    }
  }
}

extension PromiseFact {
  func story(_ session: Session) -> StoryWords {
    let say = session.say
    switch self {
    case .made(let draft):
      let words = [
        say.promise(draft.kind), draft.amount.map(session.money) ?? "",
        say.due(session.world.local(draft.dueAt)),
        draft.words.isEmpty ? "" : say.quoted(draft.words),
      ]
      return (say.storyPromised, words.filter { !$0.isEmpty }.joined(separator: "  "), .text)
    case .kept: return (say.storyKept, "✓", .statusOk)
    case .moved(_, let moment):
      return (say.storyMoved, say.due(session.world.local(moment)), .text)
    case .withdrawn(_, let why): return (say.storyWithdrawn, why, .textMuted)
    case .handedOver(_, let owner): return (say.storyHandedOver, owner, .text)
    }
  }
}

extension Speech {
  var storyPromised: String { self("promised", "promis", "prometido") }
  var storyKept: String { self("promise kept", "promesse tenue", "promessa cumprida") }
  var storyMoved: String { self("promise moved", "promesse reportée", "promessa adiada") }
  var storyHandedOver: String { self("handed over", "transmis", "repassado") }

  func promise(_ kind: Promise.Kind) -> String {
    switch kind {
    case .callback: self("call back", "rappeler", "ligar de volta")
    case .credit: self("credit", "avoir", "crédito")
    case .technician: self("technician", "technicien", "técnico")
    case .letter: self("letter", "courrier", "carta")
    case .other: self("other", "autre", "outro")
    }
  }

  /// `24 Nov 10:00`
  func dayAndTime(_ time: LocalTime) -> String { "\(dayInYear(time.day)) \(self.time(time))" }

  func due(_ time: LocalTime) -> String {
    let when = dayAndTime(time)
    return self("by \(when)", "avant le \(when)", "até \(when)")
  }

  func promised(_ what: String, _ when: String) -> String {
    self(
      "Promised: \(what) \(when)", "Promis\u{202F}: \(what) \(when)", "Prometido: \(what) \(when)")
  }

  func overduePromise(_ what: String, _ when: String) -> String {
    self(
      "Promise not kept: \(what) \(when)", "Promesse non tenue\u{202F}: \(what) \(when)",
      "Promessa não cumprida: \(what) \(when)")
  }
}

// The day's list, and the dialog on the call.
extension Speech {
  var promiseTitle: String { self("Promise", "Promesse", "Promessa") }
  var promisesTitle: String { self("Promises", "Promesses", "Promessas") }
  var movePromiseTitle: String {
    self("Another time", "Une autre heure", "Outra hora")
  }
  var withdrawPromiseTitle: String {
    self("No longer owed", "Plus dû", "Não é mais devido")
  }
  var handOverTitle: String { self("Hand over to", "Transmettre à", "Repassar para") }
  var dueLabel: String { self("Due", "Échéance", "Prazo") }
  var amountLabel: String { self("Amount", "Montant", "Valor") }
  var wordsLabel: String { self("What", "Quoi", "O quê") }
  var whyLabel: String { self("Why", "Pourquoi", "Por quê") }
  var ownerLabel: String { self("Who", "Qui", "Quem") }
  var dueColumn: String { self("Due", "Échéance", "Prazo") }
  var promiseColumn: String { self("Promise", "Promesse", "Promessa") }
  var today: String { self("today", "auj.", "hoje") }
  var noPromises: String {
    self(
      "Nothing is promised and open. What you promise on a call stands here until it is kept.",
      "Aucune promesse en cours. Ce que vous promettez pendant un appel reste ici jusqu’à ce que ce soit tenu.",
      "Nenhuma promessa aberta. O que você promete numa ligação fica aqui até ser cumprido.")
  }

  func promisesDue(_ count: PromiseCount) -> String {
    [overdue(count.overdue), dueToday(count.today), dueLater(count.later)].compactMap(\.self)
      .joined(separator: ", ")
  }

  private func overdue(_ count: Int) -> String? {
    guard count > 0 else { return nil }
    return self("\(count) overdue", "\(count) en retard", "\(count) em atraso")
  }
  private func dueToday(_ count: Int) -> String? {
    guard count > 0 else { return nil }
    return self("\(count) today", "\(count) aujourd’hui", "\(count) hoje")
  }
  private func dueLater(_ count: Int) -> String? {
    guard count > 0 else { return nil }
    return self("\(count) later", "\(count) plus tard", "\(count) depois")
  }
}

// How promises were kept.
extension Speech {
  /// How many were due.
  var dueCountColumn: String { self("Due", "Dues", "Devidas") }
  var keptColumn: String { self("Kept", "Tenues", "Cumpridas") }
  var lateColumn: String { self("Late", "En retard", "Com atraso") }
  var overdueColumn: String { self("Overdue", "Échues", "Vencidas") }
  var notDueColumn: String { self("Not due", "À venir", "A vencer") }
  var rateColumn: String { self("Rate", "Taux", "Taxa") }
  var keptTitle: String { self("Promises kept", "Promesses tenues", "Promessas cumpridas") }
  var everybody: String { self("All", "Tous", "Todos") }

  /// `93% [81–98]`: the share and its 95 % interval.
  func kept(_ rate: KeptRate) -> String {
    guard let share = rate.share, let interval = rate.interval else { return "–" }
    let bounds = [interval.lowerBound, interval.upperBound].map { Int(($0 * 100).rounded()) }
    return "\(percent(Int((share * 100).rounded()))) [\(bounds[0])–\(bounds[1])]"
  }

  var nothingPromised: String {
    self(
      "No promise was made in that time.", "Aucune promesse pendant cette période.",
      "Nenhuma promessa nesse período.")
  }
}
