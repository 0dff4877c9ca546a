import Retention

/// What good conduct asks to be said on a call, aloud in the caller's language and beside it in the
/// agent's.
extension Speech {
  // Aloud.
  func recordingLine(_ notice: RecordingNotice) -> String {
    notice == .agree
      ? self(
        "This call is recorded. Do you agree?",
        "Cet appel est enregistré. Êtes-vous d’accord\u{202F}?",
        "Esta ligação é gravada. Você concorda?")
      : self("This call is recorded.", "Cet appel est enregistré.", "Esta ligação é gravada.")
  }

  func registeredLine(_ number: CallNumber) -> String {
    self(
      "Your cancellation is registered under number \(number.text). It stands unless you take it back.",
      "Votre résiliation est enregistrée sous le numéro \(number.text). Elle vaut, sauf si vous y renoncez.",
      "Seu cancelamento está registrado com o número \(number.text). Ele vale, a menos que você desista."
    )
  }

  // In the dialogs.
  var recordingTitle: String { self("Recording", "Enregistrement", "Gravação") }
  var registerTitle: String {
    self("Register the cancellation", "Enregistrer la résiliation", "Registrar o cancelamento")
  }
  var askToOfferTitle: String {
    self("Ask before you offer", "Demander avant de proposer", "Perguntar antes de oferecer")
  }
  func recordingKeys(_ said: String, _ agreed: String, _ refused: String) -> String {
    self(
      "\(said) said, \(agreed) the caller agrees, \(refused) the caller refuses.",
      "\(said) annoncé, \(agreed) la personne accepte, \(refused) la personne refuse.",
      "\(said) avisado, \(agreed) a pessoa concorda, \(refused) a pessoa recusa.")
  }
  func registerKeys(_ done: String) -> String {
    self(
      "\(done) once the number was read out. No offer comes before.",
      "\(done) une fois le numéro lu. Aucune offre avant.",
      "\(done) depois de ler o número. Nenhuma oferta antes.")
  }
  func askToOfferKeys(_ yes: String, _ no: String) -> String {
    self(
      "\(yes) the caller says yes, \(no) no: then nothing is offered.",
      "\(yes) la personne dit oui, \(no) non\u{202F}: alors rien n’est proposé.",
      "\(yes) a pessoa diz sim, \(no) não: então nada é oferecido.")
  }

  // On the screen and in the log.
  func sayFirst(_ key: String) -> String {
    self("Say (\(key))", "Dire (\(key))", "Diga (\(key))")
  }
  var nothingToSay: String {
    self(
      "All that has to be said here was said.", "Tout ce qui doit être dit ici l’a été.",
      "Tudo o que deve ser dito aqui já foi dito.")
  }
  func recorded(_ word: RecordingWord) -> String {
    switch word {
    case .announced: self("recording said", "enregistrement annoncé", "gravação avisada")
    case .agreed: self("recording agreed", "enregistrement accepté", "gravação aceita")
    case .refused: self("recording refused", "enregistrement refusé", "gravação recusada")
    }
  }
  func mayOffer(_ isAllowed: Bool) -> String {
    isAllowed
      ? self("may hear one option", "accepte une proposition", "aceita ouvir uma opção")
      : self("wants no offer", "ne veut aucune offre", "não quer ofertas")
  }
  var wishRegistered: String {
    self("cancellation registered", "résiliation enregistrée", "cancelamento registrado")
  }
  /// What a note begins with, so that nobody forgets it.
  func noteStart(_ conduct: CallConduct) -> String {
    conduct.recording.map { recorded($0).capitalizedFirst + ". " } ?? ""
  }
  var storyConduct: String { self("conduct", "conduite", "conduta") }
  func conduct(_ step: ConductStep) -> String {
    switch step {
    case .recording(let word): recorded(word)
    case .askedToOffer(let allowed): mayOffer(allowed)
    case .registered: wishRegistered
    }
  }
}

extension Refusal {
  func conductSentence(_ say: Speech) -> String? {
    switch self {
    case .askFirst:
      say(
        "First ask whether you may tell about one option, and record the answer.",
        "Demandez d’abord si vous pouvez parler d’une possibilité, et notez la réponse.",
        "Pergunte antes se pode falar de uma opção, e registre a resposta.")
    case .offersRefused:
      say(
        "The caller wants to hear of no offer; only their own yes changes that.",
        "La personne ne veut aucune offre\u{202F}; seul son oui peut y changer.",
        "A pessoa não quer ouvir ofertas; só o sim dela muda isso.")
    case .registerFirst:
      say(
        "First register the cancellation and read out its number; nothing is offered before.",
        "Enregistrez d’abord la résiliation et lisez son numéro\u{202F}; aucune offre avant.",
        "Registre antes o cancelamento e leia o número; nada é oferecido antes.")
    default: nil
    }
  }
}

extension String {
  fileprivate var capitalizedFirst: String { prefix(1).uppercased() + dropFirst() }
}
