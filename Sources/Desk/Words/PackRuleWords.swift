package import Retention

/// What a rule of a pack is about, and what it says.
extension Speech {
  package func title(of rule: PackRule, in place: Jurisdiction) -> String {
    switch rule {
    case .asksFirst: self("ask before an offer", "demander avant d’offrir", "perguntar antes")
    case .registersFirst: self("register first", "enregistrer d’abord", "registrar antes")
    case .offersAfterNo: self("offers after a no", "offres après un non", "ofertas após um não")
    case .numberFirst: self("number first", "numéro d’abord", "número primeiro")
    case .recording: self("recording notice", "avis d’enregistrement", "aviso de gravação")
    case .saysRight: self("right to cancel said", "droit de résilier dit", "direito dito")
    case .exitFee: self("exit fee", "frais de résiliation", "multa de rescisão")
    case .refund: self("refund within", "remboursement sous", "reembolso em")
    case .clock(let kind): title(of: kind)
    case .droppedLine: self("call back a lost line", "rappel si coupure", "retorno se a linha cai")
    case .voicemail: self("cancel by voicemail", "résilier par message", "cancelar por recado")
    case .contactHours: self("contact hours", "heures d’appel", "horário de contato")
    case .holidays: self("holidays", "jours fériés", "feriados")
    case .record(let index): record(place.records[index].record)
    case .right(let kind): right(kind)
    case .mediator: self("mediator", "médiateur", "mediador")
    }
  }

  private func title(of kind: ClockKind) -> String {
    switch kind {
    case .acknowledge: self("acknowledge within", "accuser réception sous", "acusar em")
    case .answer: self("answer within", "répondre sous", "responder em")
    case .mediation: self("mediation after", "médiation après", "mediação após")
    }
  }

  private func record(_ record: RecordPeriod.Record) -> String {
    let name =
      switch record {
      case .subscriber: self("subscriber", "abonné", "assinante")
      case .consent: self("consent", "consentement", "consentimento")
      case .contract: self("contract", "contrat", "contrato")
      case .accounting: self("accounting", "comptabilité", "contabilidade")
      case .recording: self("recording", "enregistrement", "gravação")
      case .complaint: self("complaint", "réclamation", "reclamação")
      case .note: self("note", "note", "nota")
      }
    return self("keep: \(name)", "garder\u{202F}: \(name)", "guardar: \(name)")
  }

  private func right(_ right: PersonalRight.Kind) -> String {
    switch right {
    case .access: self("right of access", "droit d’accès", "direito de acesso")
    case .rectification: self("right to correction", "droit de rectification", "correção")
    case .erasure: self("right to erasure", "droit à l’effacement", "direito a apagar")
    case .portability: self("right to one’s data", "droit à la portabilité", "portabilidade")
    case .objection: self("right to object", "droit d’opposition", "direito de oposição")
    case .humanReview: self("right to a person", "droit à un humain", "revisão humana")
    }
  }

  /// In one line.
  package func value(of rule: PackRule, in place: Jurisdiction) -> String {
    let conduct = place.conduct
    return switch rule {
    case .asksFirst: truth(conduct.asksFirst)
    case .registersFirst: truth(conduct.registersFirst)
    case .offersAfterNo:
      conduct.offersAfterNo.map(integer)
        ?? self("as the catalogue says", "selon le catalogue", "conforme o catálogo")
    case .numberFirst: truth(conduct.numberFirst)
    case .recording: notice(conduct.recording)
    case .saysRight: truth(conduct.saysRight)
    case .exitFee: exitFee(place.exitFee)
    case .refund: limit(place.refundWithin)
    case .clock(let kind): place.clock(kind).map(clock) ?? noSuchRule
    case .droppedLine: place.droppedLine.map(limit) ?? noSuchRule
    case .voicemail: place.voicemail.map(limit) ?? noSuchRule
    case .contactHours: hours(place.contactHours)
    case .holidays:
      self(
        "\(place.holidays.holidays.count) rules", "\(place.holidays.holidays.count) règles",
        "\(place.holidays.holidays.count) regras")
    case .record(let index): period(place.records[index])
    case .right(let kind): place.rights.first { $0.kind == kind }.map { limit($0.within) } ?? ""
    case .mediator: place.mediator.map(mediator) ?? noSuchRule
    }
  }

  private func truth(_ isSo: Bool) -> String {
    isSo ? self("yes", "oui", "sim") : self("no", "non", "não")
  }

  private func notice(_ notice: RecordingNotice) -> String {
    switch notice {
    case .none: self("none", "aucun", "nenhum")
    case .announce: self("it is said", "annoncé", "avisa-se")
    case .agree: self("said, may be refused", "annoncé, refus possible", "avisa-se, pode recusar")
    }
  }

  private func exitFee(_ rule: ExitFeeRule) -> String {
    let words =
      switch rule.kind {
      case .contract: self("as the contract says", "selon le contrat", "conforme o contrato")
      case .nothing: self("none", "aucun", "nenhuma")
      case .endsAfter(let months, let share):
        self(
          "none after \(self.months(months)); \(percent(share.percent)) of the rest for a handset",
          "aucun après \(self.months(months))\u{202F}; \(percent(share.percent)) du reste si mobile",
          "nenhuma após \(self.months(months)); \(percent(share.percent)) do resto com aparelho")
      }
    return rule.clause.isEmpty ? words : "\(words) (\(rule.clause))"
  }

  private func clock(_ clock: Clock) -> String {
    switch clock.from {
    case .received: limit(clock.within)
    case .acknowledged:
      self(
        "\(limit(clock.within)) after that", "\(limit(clock.within)) après l’accusé",
        "\(limit(clock.within)) após acusar")
    case .answered:
      self(
        "\(limit(clock.within)) after the answer", "\(limit(clock.within)) après la réponse",
        "\(limit(clock.within)) após a resposta")
    }
  }

  private func period(_ period: RecordPeriod) -> String {
    let limit = self.limit(period.period)
    let bound =
      period.bound == .atLeast
      ? self("at least \(limit)", "au moins \(limit)", "ao menos \(limit)")
      : self("at most \(limit)", "au plus \(limit)", "no máximo \(limit)")
    switch period.from {
    case .made: return bound
    case .lastContact:
      return bound + self(" from the last contact", " dès le dernier contact", " do último contato")
    case .endOfService:
      return bound
        + self(" from the end of service", " dès la fin du service", " do fim do serviço")
    }
  }

  private func mediator(_ mediator: Mediator) -> String {
    [mediator.name, mediator.web, mediator.phone, mediator.address].compactMap(\.self)
      .joined(separator: ", ")
  }
}
