import Retention

// The table of who may what.
extension Speech {
  func title(of permission: Permission) -> String {
    switch permission {
    case .findSubscribers:
      self("find subscribers", "chercher des abonnés", "procurar assinantes")
    case .takeCalls:
      self("take calls, make offers", "prendre des appels, proposer", "atender e oferecer")
    case .readCalls:
      self("read a call", "lire un appel", "ler uma chamada")
    case .readLog:
      self("read the offer log", "lire le journal des offres", "ler o registro de ofertas")
    case .seeRequests:
      self("see requests", "voir les demandes", "ver pedidos")
    case .decideRequests:
      self("decide requests", "décider des demandes", "decidir pedidos")
    case .seePeople:
      self("see who is registered", "voir qui est inscrit", "ver quem está registrado")
    case .liftLocks:
      self("lift a lock", "débloquer quelqu’un", "desbloquear alguém")
    case .changePasswords:
      self("change a password", "changer un mot de passe", "trocar uma senha")
    case .managePeople:
      self(
        "add people, change roles", "inscrire, changer les fonctions", "registrar, mudar funções")
    case .trainModels:
      self("train the churn model", "entraîner le modèle", "treinar o modelo de saída")
    case .followUp:
      self(
        "promises and contact", "promesses et contacts", "promessas e contatos")
    case .handleCases:
      self("complaints and disputes", "dossiers et litiges", "reclamações e disputas")
    case .takeMeasures:
      self(
        "write down corrective measures", "noter les mesures correctives",
        "anotar medidas corretivas")
    case .readFigures:
      self("read the desk’s figures", "lire les chiffres", "ler os números da equipe")
    case .importSubscribers:
      self("import subscribers", "importer des abonnés", "importar assinantes")
    }
  }

  func scope(_ scope: Scope) -> String {
    switch scope {
    case .none: "–"
    case .own: self("own", "siens", "próprios")
    case .all: self("all", "tous", "todos")
    }
  }

  var permissionsTitle: String {
    self("Who may what", "Qui peut quoi", "Quem pode o quê")
  }
  var permissionsIntroduction: String {
    self(
      """
      One table, read by the store, the screens, the commands and the tests; written by `holdfast \
      user permissions --markdown`. What a role may not is answered as what does not exist. \
      Nobody decides a request of their own, nor one above their level. Each look at a subscriber \
      is an entry of the journal.
      """,
      """
      Un seul tableau, lu par la base, les écrans, les commandes et les tests\u{202F}; écrit par \
      `holdfast user permissions --markdown`. Ce qui n’est pas permis répond comme ce qui n’existe \
      pas. Personne ne décide de sa propre demande, ni au-dessus de son niveau. Chaque \
      consultation d’un abonné est une entrée du journal.
      """,
      """
      Uma só tabela, lida pela base, pelas telas, pelos comandos e pelos testes; escrita por \
      `holdfast user permissions --markdown`. O que não é permitido responde como o que não \
      existe. Ninguém decide o próprio pedido, nem acima do seu nível. Cada consulta a um \
      assinante é uma entrada do diário.
      """)
  }
  var permissionUses: String {
    self("What needs it", "Ce qui le demande", "O que precisa disso")
  }
  var everybodys: String { self("nothing", "rien", "nada") }
  var screenColumn: String { self("screen", "écran", "tela") }
}
