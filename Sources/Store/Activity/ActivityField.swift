/// What a column of a file of activity can mean.
package enum ActivityField: String, ColumnField {
  case account, day, kind, amount

  package static let required: [ActivityField] = [.account, .day, .kind]

  package static func recognised(_ header: String) -> ActivityField? {
    if ImportField.recognised(header) == .account { return .account }
    let folded = WordCell.folded(header)
    return synonyms.first { $0.value.contains(folded) }?.key
  }

  /// Folded: small letters and digits only.
  private static let synonyms: [ActivityField: Set<String>] = [
    .day: ["day", "date", "activityday", "activitydate", "jour", "dia", "data"],
    .kind: ["kind", "type", "activity", "activitytype", "genre", "tipo", "activite", "atividade"],
    .amount: [
      "amount", "value", "volume", "quantity", "montant", "quantite", "valeur", "valor",
      "quantidade",
    ],
  ]
}
