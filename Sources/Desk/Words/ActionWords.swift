extension Speech {
  /// What an action does, as footer, help and palette say it.
  package func title(of action: ActionID) -> String {
    switch action {
    case .takeCall: self("take the call", "prendre l’appel", "atender")
    case .clearSearch: self("clear", "effacer", "limpar")
    case .checkIdentity: self("identity check", "identité vérifiée", "identidade conferida")
    case .setReason: self("reason", "motif", "motivo")
    case .present: self("present", "présenter", "apresentar")
    case .accept: self("accepted", "acceptée", "aceita")
    case .decline: self("declined", "refusée", "recusada")
    case .later: self("later", "plus tard", "depois")
    case .confirmFact: self("confirm a fact", "confirmer un fait", "confirmar um fato")
    case .explain: self("why", "pourquoi", "por quê")
    case .editNote: self("note", "note", "nota")
    case .playLanguage: self("language", "langue", "idioma")
    case .chooseOutcome: self("outcome", "issue", "desfecho")
    case .cancelService: self("cancel", "résilier", "cancelar")
    case .openRow: self("open", "ouvrir", "abrir")
    case .filter: self("filter", "filtrer", "filtrar")
    case .follow: self("follow", "suivre", "acompanhar")
    case .choose: self("choose", "choisir", "escolher")
    case .back: self("back", "retour", "voltar")
    case .finish: self("done", "terminé", "pronto")
    case .moveUp: self("up", "monter", "subir")
    case .moveDown: self("down", "descendre", "descer")
    case .pageUp: self("page up", "page précédente", "página anterior")
    case .pageDown: self("page down", "page suivante", "próxima página")
    case .first: self("first", "premier", "primeiro")
    case .last: self("last", "dernier", "último")
    case .goDesk: self("desk", "accueil", "início")
    case .goLog: self("offer log", "journal des offres", "registro de ofertas")
    case .help: self("help", "aide", "ajuda")
    case .palette: self("palette", "palette", "paleta")
    case .suspend: self("suspend", "suspendre", "suspender")
    case .quit: self("quit", "quitter", "sair")
    }
  }
}
