import Retention

extension Speech {
  var findTitle: String { self("Find", "Recherche", "Busca") }
  var searchLabel: String { self("Subscriber", "Abonné", "Assinante") }
  var searchHint: String {
    self(
      "name, phone, account or e-mail", "nom, téléphone, compte ou e-mail",
      "nome, telefone, conta ou e-mail")
  }
  var searchFirst: String {
    self(
      "Type who is calling, or choose with the arrows.",
      "Tapez qui appelle, ou choisissez avec les flèches.",
      "Digite quem está ligando, ou escolha com as setas.")
  }
  var nameColumn: String { self("Name", "Nom", "Nome") }
  var accountColumn: String { self("Account", "Compte", "Conta") }
  var phoneColumn: String { self("Phone", "Téléphone", "Telefone") }
  var planColumn: String { self("Plan", "Forfait", "Plano") }
  var monthlyColumn: String { self("Monthly", "Mensuel", "Mensal") }
  var tenureColumn: String { self("Tenure", "Ancienneté", "Tempo") }
  var contractColumn: String { self("Contract", "Contrat", "Contrato") }

  func matches(_ count: Int) -> String {
    count == 1
      ? self("1 match", "1 résultat", "1 resultado")
      : self(
        "\(integer(count)) matches", "\(integer(count)) résultats", "\(integer(count)) resultados")
  }

  func corrected(_ text: String) -> String {
    self("showing “\(text)”", "résultats pour «\u{202F}\(text)\u{202F}»", "mostrando “\(text)”")
  }

  func nothingFound(_ text: String) -> String {
    self(
      "Nobody matches “\(text)”. Try fewer letters, the account, or the last 4 digits of the phone.",
      "Personne ne correspond à «\u{202F}\(text)\u{202F}». Essayez moins de lettres, le compte ou les 4 derniers chiffres du téléphone.",
      "Ninguém corresponde a “\(text)”. Tente menos letras, a conta ou os 4 últimos dígitos do telefone."
    )
  }

  var emptyStore: String {
    self(
      "No subscribers yet. Bring in your own: holdfast import FILE.csv",
      "Aucun abonné pour l’instant. Importez les vôtres\u{202F}: holdfast import FICHIER.csv",
      "Nenhum assinante ainda. Importe os seus: holdfast import ARQUIVO.csv")
  }

  func months(_ count: Int) -> String {
    self(
      count == 1 ? "1 month" : "\(integer(count)) months", "\(integer(count)) mois",
      count == 1 ? "1 mês" : "\(integer(count)) meses")
  }

  func shortMonths(_ count: Int) -> String {
    self("\(integer(count)) mo", "\(integer(count)) mois", "\(integer(count)) m")
  }

  func contract(_ contract: Contract) -> String {
    switch contract {
    case .monthToMonth: self("month-to-month", "sans engagement", "sem fidelidade")
    case .oneYear: self("one year", "un an", "um ano")
    case .twoYear: self("two years", "deux ans", "dois anos")
    }
  }

  func service(_ service: Service) -> String {
    switch service {
    case .fibre: self("fibre", "fibre", "fibra")
    case .dsl: self("DSL", "ADSL", "DSL")
    case .mobile: self("mobile", "mobile", "celular")
    case .tv: self("TV", "TV", "TV")
    case .bundle: self("bundle", "offre groupée", "combo")
    case .phone: self("phone", "téléphone", "telefone")
    case .none: self("no internet", "sans internet", "sem internet")
    }
  }
}
