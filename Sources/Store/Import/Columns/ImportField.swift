/// What a column of an import can mean. The raw value is what `--map` and a mapping file say.
package enum ImportField: String, ColumnField {
  case account, name, phone, email, plan, service, contract
  case contractEnd = "contract-end"
  case tenure
  case monthlyCharge = "monthly-charge"
  case totalCharges = "total-charges"
  case paymentMethod = "payment-method"
  case options, lines, usage, arrears, language, circumstances
  case openCase = "open-case"
  case left, birthday, since, channel, consents

  /// Without these there is no subscriber.
  package static let required: [ImportField] = [.account, .tenure, .monthlyCharge]

  /// The field that a header most likely means.
  package static func recognised(_ header: String) -> ImportField? {
    byHeader[WordCell.folded(header)]
  }

  private static let byHeader: [String: ImportField] = {
    var table: [String: ImportField] = [:]
    for (field, headers) in synonyms {
      for header in headers { table[header] = field }
    }
    return table
  }()

  /// Folded: small letters and digits only.
  private static let synonyms: [ImportField: [String]] = [
    .account: [
      "account", "accountid", "accountno", "accountnumber", "customer", "customerid",
      "customerno", "customernumber", "subscriber", "subscriberid", "clientid", "numeroclient",
      "compte", "numerodecompte", "conta", "numerodaconta", "idcliente", "numerocliente",
    ],
    .name: ["name", "fullname", "customername", "subscribername", "nom", "nome", "nomecompleto"],
    .phone: [
      "phone", "phonenumber", "telephone", "mobilenumber", "msisdn", "tel", "telefone",
      "telemovel", "celular", "contactnumber",
    ],
    .email: ["email", "emailaddress", "mail", "courriel", "adressemail", "correio"],
    .plan: ["plan", "planname", "tariff", "rateplan", "forfait", "offre", "plano", "tarifario"],
    .service: ["service", "servicetype", "internetservice", "internettype", "servico"],
    .contract: ["contract", "contracttype", "commitment", "engagement", "contrat", "contrato"],
    .contractEnd: [
      "contractend", "contractenddate", "contractuntil", "commitmentend", "findengagement",
      "fincontrat", "fimdocontrato", "fimcontrato", "fimdafidelizacao",
    ],
    .tenure: [
      "tenure", "tenuremonths", "tenureinmonths", "monthsactive", "accountlength", "anciennete",
      "anciennetemois", "antiguidade", "mesesativo",
    ],
    .monthlyCharge: [
      "monthlycharge", "monthlycharges", "monthlyfee", "monthlyprice", "mrr", "mensualite",
      "prixmensuel", "mensalidade", "valormensal",
    ],
    .totalCharges: ["totalcharge", "totalcharges", "totalbilled", "totalfacture", "totalfaturado"],
    .paymentMethod: [
      "paymentmethod", "payment", "paymenttype", "moyendepaiement", "modedepaiement",
      "metododepagamento", "formadepagamento",
    ],
    .options: ["options", "addons", "extras", "opcoes", "services"],
    .lines: ["lines", "numberoflines", "linecount", "lignes", "linhas"],
    .usage: ["usage", "usagepercent", "utilisation", "utilizacao", "consumo"],
    .arrears: ["arrears", "overdue", "balancedue", "impaye", "impayes", "ematraso", "divida"],
    .language: ["language", "lang", "langue", "lingua", "idioma"],
    .circumstances: ["circumstances", "flags", "situation", "circunstancias"],
    .openCase: ["opencase", "case", "openticket", "complaint", "reclamation", "reclamacao"],
    .birthday: [
      "birthday", "birthdate", "dateofbirth", "dob", "datedenaissance", "naissance",
      "datadenascimento", "nascimento", "aniversario",
    ],
    .since: [
      "since", "customersince", "subscribersince", "startdate", "joined", "joindate",
      "clientdepuis",
      "depuis", "clientedesde", "desde",
    ],
    .channel: [
      "channel", "preferredchannel", "contactchannel", "canal", "canalprefere", "canalpreferido",
    ],
    .consents: ["consents", "consent", "optin", "optins", "consentement", "consentimento"],
    .left: ["left", "churn", "churned", "churnlabel", "resilie", "saiu", "cancelou"],
  ]
}
