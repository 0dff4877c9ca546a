extension Speech {
  /// A screen or dialog, as the guide to the keys calls it.
  func name(of screen: ScreenID) -> String {
    switch screen {
    case .find: self("Find a subscriber", "Chercher un abonné", "Buscar um assinante")
    case .call: self("The call", "L’appel", "A ligação")
    case .note: self("The note", "La note", "A nota")
    case .reasons: self("Reasons", "Motifs", "Motivos")
    case .facts: self("Facts to confirm", "Faits à confirmer", "Fatos a confirmar")
    case .terms: self("Terms of an offer", "Conditions d’une offre", "Condições de uma oferta")
    case .outcomes: self("Outcomes", "Issues", "Desfechos")
    case .callback: self("Time of a callback", "Heure du rappel", "Hora do retorno")
    case .conduct: self("What has to be said", "Ce qui doit être dit", "O que deve ser dito")
    case .cancel: self("Cancelling the service", "Résiliation", "Cancelamento")
    case .receipt: self("The receipt", "Le reçu", "O recibo")
    case .why: self("Why", "Pourquoi", "Por quê")
    case .risk: self("The risk", "Le risque", "O risco")
    case .log: self("The offer log", "Le journal des offres", "O registro de ofertas")
    case .filter: self("The log’s filter", "Le filtre du journal", "O filtro do registro")
    case .survey: self("The survey", "L’enquête", "A pesquisa")
    case .surveyWords: self("Words of a survey", "Mots d’une enquête", "Palavras de uma pesquisa")
    case .satisfaction: self("Satisfaction", "Satisfaction", "Satisfação")
    case .verbatims: self("Words to search", "Mots cherchés", "Palavras buscadas")
    case .help: self("Help and palette", "Aide et palette", "Ajuda e paleta")
    case .resume: self("A call left open", "Un appel resté ouvert", "Uma ligação deixada aberta")
    case .quitting: self("Quitting on a call", "Quitter pendant un appel", "Sair na ligação")
    case .approvals: self("Approvals", "Accords", "Aprovações")
    case .refusal: self("Why a request is refused", "Motif d’un refus", "Motivo da recusa")
    case .voiceAsk: self("Approval by voice", "Accord de vive voix", "Aprovação por voz")
    case .voiceGive: self("Approve by voice", "Accorder de vive voix", "Aprovar por voz")
    case .voiceConfirm: self("Give your word?", "Donner votre accord\u{202F}?", "Dar a aprovação?")
    case .voiceReply: self("Read this back", "Lisez en réponse", "Leia de volta")
    case .sorting: self("Sort by", "Trier par", "Ordenar por")
    case .signIn: self("Sign in", "Connexion", "Entrar")
    case .locked: self("Locked", "Verrouillé", "Bloqueado")
    case .loyalty: self("Loyalty", "Fidélité", "Fidelidade")
    case .kept: self("Promises kept", "Promesses tenues", "Promessas cumpridas")
    case .promises: self("The day’s promises", "Les promesses du jour", "As promessas do dia")
    case .promiseKind: self("What is promised", "Ce qui est promis", "O que se promete")
    case .promise: self("A promise", "Une promesse", "Uma promessa")
    case .contact: contactTitle
    case .cases: self("Cases", "Dossiers", "Casos")
    case .caseFilter: self("The cases’ filter", "Le filtre des dossiers", "O filtro dos casos")
    case .caseFile: self("One case", "Un dossier", "Um caso")
    case .casePick: self("Lists of a case", "Listes d’un dossier", "Listas de um caso")
    case .caseForm: self("Fields of a case", "Champs d’un dossier", "Campos de um caso")
    case .caseText: self("A text of a case", "Un texte d’un dossier", "Um texto de um caso")
    case .caseSubject: self("Whose case", "À qui est le dossier", "De quem é o caso")
    case .pareto: self("Root causes", "Causes", "Causas")
    case .themes: self("Themes", "Thèmes", "Temas")
    }
  }

  var keyColumn: String { self("key", "touche", "tecla") }
  var actionColumn: String { self("what it does", "effet", "o que faz") }
  var keysTitle: String { self("Keys", "Touches", "Teclas") }
  var keysIntroduction: String {
    self(
      """
      What each key does on each screen. Where text is typed, letters are text and the other keys \
      work. `holdfast keys` shows what your terminal sends for a key.
      """,
      """
      L’effet de chaque touche sur chaque écran. Là où l’on écrit, les lettres sont du texte et les \
      autres touches agissent. `holdfast keys` montre ce que votre terminal envoie.
      """,
      """
      O que cada tecla faz em cada tela. Onde se escreve, as letras são texto e as outras teclas \
      agem. `holdfast keys` mostra o que o seu terminal envia.
      """)
  }

  // The screen of `holdfast keys`.
  var pressAnyKey: String {
    self(
      "Press a key, click, or paste. Ctrl-C twice ends.",
      "Appuyez sur une touche, cliquez ou collez. Deux fois Ctrl-C pour finir.",
      "Pressione uma tecla, clique ou cole. Ctrl-C duas vezes encerra.")
  }
  var boundNowhere: String {
    self("does nothing of its own", "sans effet propre", "sem efeito próprio")
  }
  func pasted(_ characters: Int) -> String {
    self(
      "paste, \(characters) characters", "collage, \(characters) caractères",
      "colagem, \(characters) caracteres")
  }
  func clicked(_ column: Int, _ row: Int) -> String {
    self(
      "click at column \(column), row \(row)", "clic colonne \(column), ligne \(row)",
      "clique na coluna \(column), linha \(row)")
  }
  var wheelTurned: String { self("wheel", "molette", "roda") }
  func sized(_ columns: Int, _ rows: Int) -> String {
    self("size \(columns)×\(rows)", "taille \(columns)×\(rows)", "tamanho \(columns)×\(rows)")
  }
  func focused(_ hasFocus: Bool) -> String {
    hasFocus
      ? self("focus comes", "le focus arrive", "o foco chega")
      : self("focus goes", "le focus part", "o foco sai")
  }
}
