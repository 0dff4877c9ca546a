import Retention

// Signing in, and what stands before a desk that is locked.
extension Speech {
  var nameLabel: String { self("Name", "Nom", "Nome") }
  var passwordLabel: String { self("Password", "Mot de passe", "Senha") }
  var askingStore: String { self("one moment …", "un instant …", "um momento …") }

  /// Why nobody sees the desk; nil when it was only just opened.
  func why(_ reason: SignInScreen.Reason) -> String? {
    switch reason {
    case .start: nil
    case .idle:
      self(
        "Locked after 15 minutes without a key. What was typed is kept. Somebody else can only quit.",
        "Verrouillé après 15 minutes sans touche. La saisie est gardée. Un autre ne peut que quitter.",
        "Bloqueado após 15 minutos sem tecla. O que foi digitado está guardado. Outra pessoa só pode sair."
      )
    case .over:
      self(
        "Signed in 12 hours ago; sign in again to go on. What was typed is kept.",
        "Connecté depuis 12 heures\u{202F}; reconnectez-vous. La saisie est gardée.",
        "Já são 12 horas desde a entrada; entre de novo. O que foi digitado está guardado.")
    case .ended: Refusal.notAdmitted.callSentence(self)
    }
  }

  func words(_ fault: SignInScreen.Fault) -> String {
    switch fault {
    case .incomplete:
      self(
        "Type your name and your password.", "Tapez votre nom et votre mot de passe.",
        "Digite seu nome e sua senha.")
    case .refused: signInRefused
    case .takesNoCalls: Refusal.takesNoCalls.callSentence(self) ?? ""
    case .store(let words): words
    }
  }

  /// In the header of a store in which nobody is registered; what to do about it where there is
  /// room.
  func nobodySignsIn(isWide: Bool) -> String {
    isWide
      ? self(
        "nobody signs in: holdfast user add", "sans connexion\u{202F}: holdfast user add",
        "ninguém se identifica: holdfast user add")
      : self("no sign-in", "sans connexion", "sem senha")
  }
  func demoStore(isWide: Bool) -> String {
    isWide
      ? self("demo, signed in by itself", "démo, connectée d’office", "demo, entra sozinha")
      : demoStore
  }
}
