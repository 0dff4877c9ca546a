package import Retention

// A word that passes by voice, between two ends of a telephone.
extension Speech {
  /// ICAO's words, which are the same in every language, and figures in one's own.
  func spelling(of letter: Character) -> String {
    if let figure = letter.wholeNumberValue { return figureWord(figure) }
    return Self.icao.first { $0.first == letter }.map(String.init) ?? String(letter)
  }

  /// `K Kilo, 7 seven, Q Quebec, 2 two`
  package func spelled(_ code: VoiceCode) -> String {
    code.text.map { "\($0) \(spelling(of: $0))" }.joined(separator: ", ")
  }

  private static let icao = """
    Alfa Bravo Charlie Delta Echo Foxtrot Golf Hotel India Juliett Kilo Lima Mike November Oscar \
    Papa Quebec Romeo Sierra Tango Uniform Victor Whiskey X-ray Yankee Zulu
    """.split(separator: " ")

  private func figureWord(_ figure: Int) -> String {
    let words = self(
      "zero one two three four five six seven eight nine",
      "zéro un deux trois quatre cinq six sept huit neuf",
      "zero um dois três quatro cinco seis sete oito nove"
    ).split(separator: " ")
    return words.indices.contains(figure) ? String(words[figure]) : ""
  }

  func readOut(_ code: String) -> String {
    self("Read out: \(code)", "Lisez\u{202F}: \(code)", "Leia: \(code)")
  }
  func readBack(_ code: String) -> String {
    self("Read back: \(code)", "Répondez\u{202F}: \(code)", "Responda: \(code)")
  }
  func spokenRequest(_ number: CallNumber, _ approval: Identifier<Approval>) -> String {
    let request = "\(number.text)/\(approval.rawValue)"
    return self("Request \(request)", "Demande \(request)", "Pedido \(request)")
  }
  func askedBy(_ name: String, until time: String) -> String {
    self("\(name), until \(time)", "\(name), jusqu’à \(time)", "\(name), até \(time)")
  }
  var giverLabel: String { self("Whose word", "Qui accorde", "Quem aprova") }
  var replyLabel: String { self("Read back", "Réponse lue", "Resposta lida") }
  var codeLabel: String { self("Four characters", "Quatre caractères", "Quatro caracteres") }
  var requestLabel: String { self("Request", "Demande", "Pedido") }
  var askerLabel: String { self("Who asks", "Qui demande", "Quem pede") }

  var stillEmpty: String {
    self("This is still empty.", "Ceci est encore vide.", "Isto ainda está vazio.")
  }
  var notACode: String {
    self(
      "That is not four letters and figures; ask for them again, spelled.",
      "Il faut quatre lettres et chiffres\u{202F}; faites-les épeler de nouveau.",
      "São quatro letras e números; peça que soletrem de novo.")
  }
  var notARequest: String {
    self(
      "That is no request; write it as 4217-K7Q2/1.",
      "Ce n’est pas une demande\u{202F}; écrivez 4217-K7Q2/1.",
      "Isso não é um pedido; escreva 4217-K7Q2/1.")
  }
  func asksFor(_ agent: String, _ offer: String, _ cost: String) -> String {
    self(
      "\(agent) asks for: \(offer), \(cost).",
      "\(agent) demande\u{202F}: \(offer), \(cost).", "\(agent) pede: \(offer), \(cost).")
  }
  func yourWord(_ name: String, _ level: Level) -> String {
    self(
      "It is granted by \(name), \(self.level(level)), and stands in the journal.",
      "L’accord est de \(name), \(self.level(level)), et entre au journal.",
      "Quem aprova é \(name), \(self.level(level)), e isso fica no registro.")
  }
  func wordGiven(until time: String) -> String {
    self(
      "Read these four characters back. They are good once, for this request, until \(time).",
      "Lisez ces quatre caractères. Ils valent une fois, pour cette demande, jusqu’à \(time).",
      "Leia estes quatro caracteres. Valem uma vez, para este pedido, até \(time).")
  }
  func heardBy(_ name: String) -> String {
    self("\(name), by voice", "\(name), de vive voix", "\(name), por voz")
  }
  var storyMisheard: String { self("wrong reply", "réponse fausse", "resposta errada") }
}

extension Refusal {
  /// Why no word passes by voice; nil for any other refusal.
  func voiceSentence(_ say: Speech, _ catalogue: Catalogue) -> String? {
    func title(_ code: String) -> String { catalogue.incentive(code).map { say($0.title) } ?? code }
    return switch self {
    case .siteKeyMissing:
      say(
        "This store has no key of its site; an administrator brings it in: holdfast site key --import",
        "Ce poste n’a pas la clé du site\u{202F}; un administrateur l’apporte\u{202F}: holdfast site key --import",
        "Este posto não tem a chave do local; um administrador a traz: holdfast site key --import")
    case .voiceGiverUnknown(let name):
      say(
        "“\(name)” cannot give a word here: not registered, disabled or locked. Check the name.",
        "«\u{202F}\(name)\u{202F}» ne peut rien accorder ici\u{202F}: inconnu, désactivé ou bloqué. Vérifiez le nom.",
        "“\(name)” não pode aprovar aqui: desconhecido, desativado ou bloqueado. Confira o nome.")
    case .voiceWrong(let left):
      left > 0
        ? say(
          "That is not what was to be read back; have it spelled. Tries left: \(left)",
          "Ce n’est pas la bonne réponse\u{202F}; faites-la épeler. Essais restants\u{202F}: \(left)",
          "Não é essa a resposta; peça que soletrem. Tentativas: \(left)")
        : say(
          "Wrong three times: this request is no longer granted by voice; ask anew.",
          "Trois réponses fausses\u{202F}: plus d’accord de vive voix pour cette demande\u{202F}; refaites-la.",
          "Três respostas erradas: este pedido não se aprova mais por voz; peça de novo.")
    case .voiceOver(let code):
      say(
        "Too many wrong replies: “\(title(code))” is granted on a screen only.",
        "Trop de réponses fausses\u{202F}: «\u{202F}\(title(code))\u{202F}» ne s’accorde plus qu’à l’écran.",
        "Respostas erradas demais: “\(title(code))” só se aprova na tela.")
    case .voiceUnfit:
      say(
        "The four characters do not fit what was said with them, or are older than ten minutes. Compare each.",
        "Les quatre caractères ne vont pas avec ce qui a été dit, ou ont plus de dix minutes. Comparez tout.",
        "Os quatro caracteres não combinam com o que foi dito, ou têm mais de dez minutos. Compare tudo."
      )
    default: nil
    }
  }
}
