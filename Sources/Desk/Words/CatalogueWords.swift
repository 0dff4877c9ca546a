package import Retention

extension Speech {
  package func checked(_ catalogue: Catalogue, _ file: String) -> String {
    let incentives = integer(catalogue.incentives.count)
    let reasons = integer(catalogue.reasonGroups.flatMap(\.reasons).count)
    let outcomes = integer(catalogue.outcomes.count)
    return self(
      "\(file): \(incentives) incentives, \(reasons) reasons, \(outcomes) outcomes; nothing is wrong.",
      "\(file) : \(incentives) offres, \(reasons) motifs, \(outcomes) issues ; rien à redire.",
      "\(file): \(incentives) ofertas, \(reasons) motivos, \(outcomes) desfechos; nada errado.")
  }
}
