// The key that the stores of a site share.
extension Speech {
  package func siteKey(_ mark: String) -> String {
    self(
      "This store has the site key with the mark \(mark).",
      "Ce poste a la clé de site marquée \(mark).",
      "Este posto tem a chave do local com a marca \(mark).")
  }
  package var noSiteKey: String {
    self(
      "This store has no site key: make one with --make, or bring in another store’s with --import.",
      "Ce poste n’a pas de clé de site\u{202F}: créez-la avec --make ou apportez-la avec --import.",
      "Este posto não tem chave do local: crie com --make ou traga a de outro com --import.")
  }
  package func siteKeyKept(_ mark: String) -> String {
    self(
      "This store has another site key, with the mark \(mark); to give it up write --replace.",
      "Ce poste a une autre clé de site, marquée \(mark)\u{202F}; pour l’abandonner, ajoutez --replace.",
      "Este posto tem outra chave do local, com a marca \(mark); para trocá-la use --replace.")
  }
  package var siteKeyPrompt: String {
    self("Site key: ", "Clé du site\u{202F}: ", "Chave do local: ")
  }
  package var notASiteKey: String {
    self(
      "That is no site key: write the 14 groups of four characters that --show printed.",
      "Ce n’est pas une clé de site\u{202F}: écrivez les 14 groupes de quatre caractères de --show.",
      "Isso não é uma chave do local: escreva os 14 grupos de quatro caracteres de --show.")
  }
}
