package import Retention

// People, their roles and their passwords.
extension Speech {
  package func role(_ role: Role) -> String {
    role.level.map(level) ?? self("administrator", "administrateur", "administrador")
  }

  /// The one sentence for an unknown name, a wrong password, and a name that may not sign in.
  package var signInRefused: String {
    self(
      "That did not work: name or password is wrong, or the name is locked. Ask a supervisor.",
      "Refusé\u{202F}: nom ou mot de passe erroné, ou nom bloqué. Voyez un superviseur.",
      "Recusado: nome ou senha errados, ou nome bloqueado. Fale com um supervisor.")
  }
  package var roleIsRegistered: String {
    self(
      "Everybody signs in here, and the role is the registered one; leave --role out.",
      "Ici chacun se connecte, avec sa fonction enregistrée\u{202F}; omettez --role.",
      "Aqui todos se identificam, com a função registrada; tire --role.")
  }
  package var administratorClaimed: String {
    self(
      "An administrator sits at no desk; --role is agent, senior, supervisor or manager.",
      "Un administrateur n’a pas de poste\u{202F}; --role\u{202F}: agent, senior, supervisor ou manager.",
      "Um administrador não tem posto; --role: agent, senior, supervisor ou manager.")
  }
  package func mayNotImport(_ role: Role) -> String {
    self(
      "The role \(self.role(role)) imports nothing; ask a manager or an administrator.",
      "La fonction \(self.role(role)) n’importe rien\u{202F}; voyez un responsable.",
      "A função \(self.role(role)) não importa nada; fale com um gerente.")
  }

  func mayNot(_ role: Role) -> String {
    self(
      "The role \(self.role(role)) may not do that.",
      "La fonction \(self.role(role)) ne le permet pas.",
      "A função \(self.role(role)) não pode fazer isso.")
  }

  package var namePrompt: String { self("Name: ", "Nom\u{202F}: ", "Nome: ") }
  package func passwordPrompt(_ name: String) -> String {
    self("Password of \(name): ", "Mot de passe de \(name)\u{202F}: ", "Senha de \(name): ")
  }
  package func newPasswordPrompt(_ name: String) -> String {
    self(
      "New password of \(name), at least \(PasswordRule.least) characters: ",
      "Nouveau mot de passe de \(name), \(PasswordRule.least) caractères au moins\u{202F}: ",
      "Nova senha de \(name), pelo menos \(PasswordRule.least) caracteres: ")
  }
  package var againPrompt: String {
    self("The same again: ", "Encore une fois\u{202F}: ", "Mais uma vez: ")
  }
  package var passwordsDiffer: String {
    self(
      "The two passwords differ; nothing was changed.",
      "Les deux mots de passe diffèrent\u{202F}; rien n’a changé.",
      "As duas senhas são diferentes; nada mudou.")
  }
  package var passwordMissing: String {
    self(
      "A password is missing: it is read from the terminal, or from a line of standard input.",
      "Il manque un mot de passe\u{202F}: au terminal, ou sur une ligne de l’entrée standard.",
      "Falta uma senha: no terminal, ou numa linha da entrada padrão.")
  }

  /// What came of a command about a person.
  package func done(_ command: StaffCommand, _ name: String) -> String {
    switch command {
    case .add(let role):
      self(
        "\(name) is registered: \(self.role(role)).",
        "\(name) est enregistré\u{202F}: \(self.role(role)).",
        "\(name) está registrado: \(self.role(role)).")
    case .setRole(let role): pair(name, self.role(role))
    case .disable:
      self(
        "\(name) can no longer sign in or record anything.",
        "\(name) ne peut plus se connecter ni rien enregistrer.",
        "\(name) não entra mais nem grava nada.")
    case .enable:
      self(
        "\(name) can sign in again.", "\(name) peut de nouveau se connecter.",
        "\(name) pode entrar de novo.")
    case .unlock:
      self("\(name) is unlocked.", "\(name) est débloqué.", "\(name) está desbloqueado.")
    case .setPassword:
      self(
        "\(name) has a new password.", "\(name) a un nouveau mot de passe.",
        "\(name) tem uma nova senha.")
    }
  }
  package var addTheOthers: String {
    self(
      "From now on everybody signs in; add them with: holdfast user add NAME --role ROLE",
      "Dès maintenant chacun se connecte\u{202F}; ajoutez-les\u{202F}: holdfast user add NOM --role FONCTION",
      "De agora em diante todos se identificam; adicione: holdfast user add NOME --role FUNÇÃO")
  }
  package var nobodyRegistered: String {
    self(
      "Nobody is registered, so nobody signs in. The first is an administrator: \(Self.firstRun)",
      "Personne n’est enregistré, donc sans connexion. D’abord un administrateur\u{202F}: \(Self.firstRun)",
      "Ninguém está registrado, então ninguém se identifica. Primeiro um administrador: \(Self.firstRun)"
    )
  }
  /// What makes people sign in.
  static let firstRun = "holdfast user add NAME --role administrator"
}

extension StaffRefusal {
  /// Why nothing was done, and what to do instead.
  package func sentence(_ say: Speech) -> String {
    switch self {
    case .notPermitted(let role):
      say(
        "The role \(say.role(role)) may not do that; ask an administrator.",
        "La fonction \(say.role(role)) ne le permet pas\u{202F}; voyez un administrateur.",
        "A função \(say.role(role)) não pode fazer isso; fale com um administrador.")
    case .administratorFirst:
      say(
        "Nobody signs in yet; the first person has to be an administrator: \(Speech.firstRun)",
        "Personne ne se connecte encore\u{202F}; d’abord un administrateur\u{202F}: \(Speech.firstRun)",
        "Ninguém se identifica ainda; primeiro um administrador: \(Speech.firstRun)")
    case .alreadyRegistered(let name):
      say(
        "\(name) is registered already; take another name, or: holdfast user password NAME",
        "\(name) est déjà enregistré\u{202F}; prenez un autre nom, ou holdfast user password NOM",
        "\(name) já está registrado; use outro nome, ou: holdfast user password NOME")
    case .noSuchPerson(let name):
      say(
        "Nobody is called \(name); holdfast user list names everybody.",
        "Personne ne s’appelle \(name)\u{202F}; holdfast user list les nomme tous.",
        "Ninguém se chama \(name); holdfast user list mostra todos.")
    case .lastAdministrator(let name):
      say(
        "\(name) is the last administrator; make another first.",
        "\(name) est le dernier administrateur\u{202F}; créez-en d’abord un autre.",
        "\(name) é o último administrador; crie outro antes.")
    case .name(let fault): fault.sentence(say)
    case .password(let fault): fault.sentence(say)
    }
  }
}

extension PersonNameFault {
  fileprivate func sentence(_ say: Speech) -> String {
    switch self {
    case .empty:
      say(
        "A name needs a letter or a figure.", "Un nom demande une lettre ou un chiffre.",
        "Um nome precisa de uma letra ou um algarismo.")
    case .tooLong(let limit):
      say(
        "A name has at most \(limit) characters.", "Un nom a \(limit) caractères au plus.",
        "Um nome tem no máximo \(limit) caracteres.")
    case .unprintable:
      say(
        "The name has a character that cannot be seen; leave it out.",
        "Le nom contient un caractère invisible\u{202F}; ôtez-le.",
        "O nome tem um caractere invisível; tire-o.")
    case .reserved:
      say(
        "Holdfast writes its own entries under that name; take another.",
        "Holdfast signe ses propres entrées de ce nom\u{202F}; prenez-en un autre.",
        "O Holdfast assina seus registros com esse nome; use outro.")
    }
  }
}

extension PasswordFault {
  /// What is wrong with it, and what makes a good one.
  package func sentence(_ say: Speech) -> String {
    switch self {
    case .tooShort(let least):
      say(
        "The password is too short: at least \(least) characters. Four or five words are easy to keep.",
        "Mot de passe trop court\u{202F}: \(least) caractères au moins. Quatre ou cinq mots se retiennent bien.",
        "Senha curta demais: pelo menos \(least) caracteres. Quatro ou cinco palavras são fáceis de lembrar."
      )
    case .tooLong(let most):
      say(
        "The password is too long: at most \(most) characters.",
        "Mot de passe trop long\u{202F}: \(most) caractères au plus.",
        "Senha longa demais: no máximo \(most) caracteres.")
    case .unprintable:
      say(
        "The password has a control character, which not every keyboard types.",
        "Le mot de passe contient un caractère de contrôle.",
        "A senha tem um caractere de controle.")
    case .common:
      say(
        "The password is made of words and figures that everybody tries first; take rarer words.",
        "Ce mot de passe n’a que des mots et des chiffres que tous essaient\u{202F}; prenez des mots rares.",
        "A senha só tem palavras e números que todos tentam primeiro; use palavras mais raras.")
    case .ownName:
      say(
        "The password is made of the name and little else; take other words.",
        "Le mot de passe n’a guère que le nom\u{202F}; prenez d’autres mots.",
        "A senha tem pouco além do nome; use outras palavras.")
    case .repeated:
      say(
        "The password repeats one piece; take different words.",
        "Le mot de passe répète un même morceau\u{202F}; prenez des mots différents.",
        "A senha repete um mesmo pedaço; use palavras diferentes.")
    }
  }
}
