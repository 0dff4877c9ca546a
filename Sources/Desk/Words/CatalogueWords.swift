package import Retention

extension Speech {
  package func checked(_ catalogue: Catalogue, _ file: String) -> String {
    let incentives = integer(catalogue.incentives.count)
    let reasons = integer(catalogue.reasonGroups.flatMap(\.reasons).count)
    let outcomes = integer(catalogue.outcomes.count)
    return self(
      "\(file): \(incentives) incentives, \(reasons) reasons, \(outcomes) outcomes; nothing is wrong.",
      "\(file)\u{202F}: \(incentives) offres, \(reasons) motifs, \(outcomes) issues\u{202F}; rien à redire.",
      "\(file): \(incentives) ofertas, \(reasons) motivos, \(outcomes) desfechos; nada errado.")
  }

  package func checked(_ rules: ComplaintRules, _ file: String) -> String {
    let categories = integer(rules.categories.flatMap(\.leaves).count)
    let causes = integer(rules.causes.flatMap(\.leaves).count)
    return self(
      "\(file): \(categories) categories, \(causes) root causes; nothing is wrong.",
      "\(file)\u{202F}: \(categories) catégories, \(causes) causes\u{202F}; rien à redire.",
      "\(file): \(categories) categorias, \(causes) causas; nada errado.")
  }
}
