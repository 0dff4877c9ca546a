import Retention
package import Store
import Terminal

extension ContactRefusal {
  func sentence(_ say: Speech) -> String {
    switch self {
    case .doNotContact:
      say(
        "This subscriber asked not to be contacted.", "Cet abonné ne veut plus être contacté.",
        "Este assinante pediu para não ser contatado.")
    case .noConsent(let purpose):
      say(
        "No consent to be contacted for \(say.purpose(purpose)).",
        "Pas d’accord pour être contacté\u{202F}: \(say.purpose(purpose)).",
        "Sem consentimento para contato: \(say.purpose(purpose)).")
    case .hasLeft:
      say(
        "Has left, and never agreed to be contacted.",
        "A quitté le service, sans avoir accepté d’être contacté.",
        "Saiu, e nunca aceitou ser contatado.")
    case .outsideHours(let next):
      say(
        "No calls at that time here; the next is \(say.dayAndTime(next)).",
        "Pas d’appels à cette heure ici\u{202F}; au plus tôt le \(say.dayAndTime(next)).",
        "Sem ligações nessa hora aqui; a próxima é \(say.dayAndTime(next)).")
    case .tooOften(let used, let cap, let opens):
      say(
        "Contacted \(say.times(used)) of \(cap.count) in \(say.months(cap.months)); \(say.opens(opens)).",
        "\(say.times(used)) contacté sur \(cap.count) en \(say.months(cap.months))\u{202F}; \(say.opens(opens)).",
        "Contatado \(say.times(used)) de \(cap.count) em \(say.months(cap.months)); \(say.opens(opens))."
      )
    }
  }
}

extension ContactFact {
  func story(_ session: Session) -> StoryWords {
    let say = session.say
    switch self {
    case .preferred(let channel): return (say.storyContact, say.channel(channel), .text)
    case .speaks(let language): return (say.storyContact, say.name(of: language), .text)
    case .consented(let purpose, let isGiven):
      return (say.storyContact, "\(isGiven ? "✓" : "✗") \(say.purpose(purpose))", .text)
    case .silenced: return (say.storyContact, say.noContact, .statusWarning)
    case .unsilenced: return (say.storyContact, say.contactAgain, .text)
    case .contacted(let channel, let purpose, let isReached, _):
      let words = "\(say.channel(channel)), \(say.purpose(purpose)) \(isReached ? "✓" : "✗")"
      return (say.storyContacted, words, .text)
    }
  }
}

extension Speech {
  var storyContact: String { self("contact", "contact", "contato") }
  var storyContacted: String { self("contacted", "contacté", "contatado") }
  var noContact: String {
    self("wants no contact", "ne veut plus de contact", "não quer contato")
  }
  var contactAgain: String {
    self("may be contacted again", "peut être contacté de nouveau", "pode ser contatado de novo")
  }

  func channel(_ channel: Channel) -> String {
    switch channel {
    case .phone: self("phone", "téléphone", "telefone")
    case .email: self("e-mail", "e-mail", "e-mail")
    case .sms: self("text message", "SMS", "SMS")
    case .letter: self("letter", "courrier", "carta")
    }
  }

  func purpose(_ purpose: Purpose) -> String {
    switch purpose {
    case .contract: self("the contract", "le contrat", "o contrato")
    case .offers: self("offers", "offres", "ofertas")
    case .surveys: self("surveys", "enquêtes", "pesquisas")
    case .greetings: self("birthdays", "anniversaires", "aniversários")
    }
  }

  /// In the language itself.
  func name(of language: Language) -> String {
    switch language {
    case .en: "English"
    case .fr: "français"
    case .pt: "português"
    }
  }

  func times(_ count: Int) -> String {
    count == 1
      ? self("once", "1 fois", "1 vez")
      : self("\(integer(count)) times", "\(integer(count)) fois", "\(integer(count)) vezes")
  }
}

// The dialog on the call.
extension Speech {
  func greeting(_ greeting: GreetingDay) -> String {
    let day = dayInYear(greeting.day)
    return switch greeting.kind {
    case .birthday: self("Birthday on \(day)", "Anniversaire le \(day)", "Aniversário em \(day)")
    case .anniversary(let years):
      self(
        "With us \(self.years(years)) on \(day)", "Chez nous depuis \(self.years(years)) le \(day)",
        "Conosco há \(self.years(years)) em \(day)")
    }
  }

  func years(_ count: Int) -> String {
    count == 1
      ? self("1 year", "1 an", "1 ano")
      : self("\(integer(count)) years", "\(integer(count)) ans", "\(integer(count)) anos")
  }

  var contactTitle: String {
    self("How to be contacted", "Comment être contacté", "Como ser contatado")
  }
  var preferred: String { self("preferred", "préféré", "preferido") }
  func yesOrNo(_ truth: Bool) -> String {
    truth ? self("yes", "oui", "sim") : self("no", "non", "não")
  }
  func consent(_ given: Bool?) -> String {
    given.map(yesOrNo) ?? self("never asked", "jamais demandé", "nunca perguntado")
  }
}

// The list of those who may be contacted.
extension Speech {
  var channelColumn: String { self("By", "Par", "Por") }
  var languageColumn: String { self("Language", "Langue", "Idioma") }
  var occasionColumn: String { self("Occasion", "Occasion", "Ocasião") }

  /// How many may be contacted, and why the others are left out.
  var nobodyToContact: String {
    self(
      "Nobody may be contacted for that today.", "Personne à contacter pour cela aujourd’hui.",
      "Ninguém a contatar para isso hoje.")
  }

  package func contactCount(_ count: ContactCount) -> String {
    let why: [(Int, String)] = [
      (
        count.withoutConsent,
        self("without consent", "sans consentement", "sem consentimento")
      ),
      (count.left, self("have left", "ne sont plus abonnés", "saíram")),
      (count.silent, self("want no contact", "ne veulent aucun contact", "não querem contato")),
      (
        count.tooOften,
        self("contacted often enough", "déjà assez contactés", "já contatados o bastante")
      ),
    ]
    let others = why.filter { $0.0 > 0 }.map { "\(integer($0.0)) \($0.1)" }
    let may = self(
      "\(integer(count.may)) may be contacted", "\(integer(count.may)) à contacter",
      "\(integer(count.may)) podem ser contatados")
    return ([may] + others).joined(separator: ", ") + "."
  }
}
