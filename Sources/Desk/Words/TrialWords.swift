package import Insight
import Terminal

/// What `holdfast offers` says.
extension Speech {
  /// `default world, 20 seeds of 10 000 calls; regret, 100 is random's`
  package func trialTitle(world: String, seeds: Int, calls: Int) -> String {
    self(
      "\(world) world, \(integer(seeds)) seeds of \(integer(calls)) calls; regret as a share of random’s",
      "monde \(world), \(integer(seeds)) tirages de \(integer(calls)) appels\u{202F}; regret en part de celui du hasard",
      "mundo \(world), \(integer(seeds)) sorteios de \(integer(calls)) ligações; perda como parte da perda do acaso"
    )
  }

  /// The 90 % intervals of what an offer adds, and how many hold the truth.
  package func trialCoverage(_ share: Double) -> String {
    let percent = tenths(share * 100)
    return self(
      "90% intervals that hold the truth: \(percent)%",
      "intervalles à 90\u{202F}% qui contiennent la vérité\u{202F}: \(percent)\u{202F}%",
      "intervalos de 90% que contêm a verdade: \(percent)%")
  }

  package func aim(_ text: String) -> String {
    self("aim \(text)", "objectif \(text)", "meta \(text)")
  }

  package var aCall: String { self("a call", "par appel", "por ligação") }

  /// Columns of the table of `offers evaluate`.
  package var judgementTitles: [String] {
    [
      self("policy", "politique", "política"), "SNIPS", "95%",
      self("doubly robust", "doublement robuste", "duplamente robusto"), "95%",
      self("effective calls", "appels effectifs", "ligações efetivas"),
    ]
  }

  package func judged(_ file: OfferLogFile) -> String {
    let calls = integer(file.log.calls.count)
    let (waiting, overrides) = (integer(file.waiting), integer(file.overrides))
    return self(
      "\(calls) calls judged; left out: \(waiting) without an outcome yet, \(overrides) without a propensity",
      "\(calls) appels jugés\u{202F}; écartés\u{202F}: \(waiting) sans issue connue, \(overrides) sans propension",
      "\(calls) ligações avaliadas; fora: \(waiting) ainda sem desfecho, \(overrides) sem propensão"
    )
  }

  package func tooFew(_ policy: String, _ refusal: LogJudgement.Refusal) -> String {
    let (worth, least) = (integer(Int(refusal.effective)), integer(Int(LogJudgement.enough)))
    return self(
      "\(policy): \(integer(refusal.calls)) calls are worth only \(worth) for this policy, and under \(least) nothing can be said; log more calls, or explore more.",
      "\(policy)\u{202F}: \(integer(refusal.calls)) appels n’en valent que \(worth) pour cette politique, et sous \(least) on ne peut rien dire\u{202F}; enregistrez plus d’appels, ou explorez davantage.",
      "\(policy): \(integer(refusal.calls)) ligações valem só \(worth) para esta política, e abaixo de \(least) nada se pode dizer; registre mais ligações, ou explore mais."
    )
  }

  package func problem(_ fault: OfferLogFault) -> String {
    switch fault {
    case .missingColumn(let name, let found):
      return noColumn(name, found)
    case .noPolicy:
      return self(
        "No column says what a policy would offer: name it policy: and the policy’s name, such as policy:ours.",
        "Aucune colonne ne dit ce qu’offrirait une politique\u{202F}: nommez-la policy: et son nom, comme policy:ours.",
        "Nenhuma coluna diz o que uma política ofereceria: chame-a policy: e o nome dela, como policy:ours."
      )
    case .cell(let row, let column, let text, let expected):
      let found = quoted(text.clipped(to: 40))
      return self(
        "row \(row), \(column): \(found); write \(words(expected))",
        "ligne \(row), \(column)\u{202F}: \(found)\u{202F}; écrivez \(words(expected))",
        "linha \(row), \(column): \(found); escreva \(words(expected))")
    }
  }

  private func words(_ expected: OfferLogFault.Expected) -> String {
    switch expected {
    case .propensity:
      self(
        "a number above 0 and at most 1, such as 0.25; blank if an agent chose",
        "un nombre au-dessus de 0 et jusqu’à 1, comme 0.25\u{202F}; rien si un agent a choisi",
        "um número acima de 0 e até 1, como 0.25; nada se um agente escolheu")
    case .number:
      self(
        "a number such as 12.50; blank while there is no outcome",
        "un nombre comme 12.50\u{202F}; rien tant que l’issue n’est pas connue",
        "um número como 12.50; nada enquanto não houver desfecho")
    case .choices:
      self(
        "a code such as I08, or I08:0.7 I13:0.3 with a sum of 1",
        "un code comme I08, ou I08:0.7 I13:0.3 dont la somme est 1",
        "um código como I08, ou I08:0.7 I13:0.3 com soma 1")
    }
  }
}
