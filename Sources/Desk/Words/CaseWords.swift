package import Retention
import Terminal

// What is said of cases: complaints and disputes.
extension Speech {
  package func stage(_ stage: Complaint.Stage) -> String {
    switch stage {
    case .received: self("received", "reçu", "recebido")
    case .acknowledged: self("acknowledged", "accusé", "confirmado")
    case .proposed: self("remedy proposed", "geste proposé", "reparação proposta")
    case .agreed: self("agreed", "accepté", "aceito")
    case .disputed: self("disputed", "contesté", "contestado")
    case .mediation: self("mediation", "médiation", "mediação")
    case .closed: self("closed", "clos", "encerrado")
    }
  }

  package func severity(_ severity: Complaint.Severity) -> String {
    switch severity {
    case .minor: self("minor", "mineur", "leve")
    case .serious: self("serious", "sérieux", "sério")
    case .critical: self("critical", "critique", "crítico")
    }
  }

  package func channel(_ channel: Complaint.Channel) -> String {
    switch channel {
    case .phone: self("phone", "téléphone", "telefone")
    case .mail: self("e-mail", "e-mail", "e-mail")
    case .letter: self("letter", "courrier", "carta")
    case .shop: self("shop", "boutique", "loja")
    case .web: self("web", "web", "web")
    }
  }

  package func remedy(_ kind: Remedy.Kind) -> String {
    switch kind {
    case .fix: self("fix", "réparation", "conserto")
    case .credit: self("credit", "avoir", "crédito")
    case .refund: self("refund", "remboursement", "reembolso")
    case .coupon: self("replacement coupon", "bon de remplacement", "vale de troca")
    case .goods: self("goods", "marchandise", "produto")
    }
  }

  /// What a step does.
  package func title(_ step: ComplaintStep.Kind) -> String {
    switch step {
    case .acknowledge: self("acknowledge", "accuser réception", "confirmar")
    case .propose: self("propose a remedy", "proposer un geste", "propor reparação")
    case .accept: self("accepted", "accepté", "aceita")
    case .refuse: self("refused", "refusé", "recusada")
    case .mediate: self("mediator", "médiateur", "mediador")
    case .close: self("close", "clore", "encerrar")
    case .withdraw: self("taken back", "retiré", "retirado")
    case .reopen: self("came back", "de retour", "voltou")
    case .take: self("take over", "reprendre", "assumir")
    case .note: self("note", "note", "nota")
    }
  }

  package func ending(_ ending: Complaint.Ending) -> String {
    switch ending {
    case .settled: self("settled", "réglé", "resolvido")
    case .unsettled: self("not settled", "non réglé", "não resolvido")
    case .withdrawn: self("taken back", "retiré", "retirado")
    }
  }

  /// What a clock asks for.
  package func clock(_ kind: CaseClock.Kind) -> String {
    switch kind {
    case .acknowledge: self("acknowledge", "accuser réception", "confirmar")
    case .answer: self("answer", "répondre", "responder")
    case .mediation: self("name the mediator", "nommer le médiateur", "indicar o mediador")
    case .refund: self("pay the refund", "rembourser", "pagar o reembolso")
    case .close: self("close (target)", "clore (objectif)", "encerrar (meta)")
    }
  }

  /// `acknowledge by 29 Nov`, `acknowledge, 2 days over`
  package func clock(_ clock: CaseClock, on today: Day) -> String {
    let what = self.clock(clock.kind)
    let left = clock.daysLeft(on: today)
    if left < 0 {
      return self(
        "\(what): \(days(-left)) over", "\(what)\u{202F}: retard de \(integer(-left)) j",
        "\(what): \(days(-left)) de atraso")
    }
    if left == 0 {
      return self("\(what): today", "\(what)\u{202F}: aujourd’hui", "\(what): hoje")
    }
    let day = dayInYear(clock.due)
    return self("\(what) by \(day)", "\(what) avant le \(day)", "\(what) até \(day)")
  }

  func days(_ count: Int) -> String {
    count == 1
      ? self("1 day", "1 jour", "1 dia")
      : self("\(integer(count)) days", "\(integer(count)) jours", "\(integer(count)) dias")
  }

  package func caseNumber(_ id: Identifier<Complaint>) -> String {
    self("Case \(id.rawValue)", "Dossier \(id.rawValue)", "Caso \(id.rawValue)")
  }

  var noMediator: String {
    self(
      "the mediator of your place", "le médiateur compétent", "o mediador da sua região")
  }
  var nothingProposed: String { self("– nothing", "– rien", "– nada") }

  func fixCase(_ id: Identifier<Complaint>) -> String {
    self(
      "fix first: case \(id.rawValue) waits for a remedy",
      "réparer d’abord\u{202F}: le dossier \(id.rawValue) attend un geste",
      "resolver primeiro: o caso \(id.rawValue) espera reparação")
  }

  /// `credit 10.00, “by the next bill”`
  func remedy(_ remedy: Remedy, _ catalogue: Catalogue) -> String {
    let title = remedy.incentive.flatMap(catalogue.incentive).map { self($0.title) }
    let figure = remedy.amount ?? (remedy.incentive == nil ? nil : remedy.cost)
    let words = [
      title ?? self.remedy(remedy.kind),
      figure.map { money($0, catalogue.currency) } ?? "",
    ].filter { !$0.isEmpty }.joined(separator: " ")
    return remedy.words.isEmpty ? words : "\(words), \(quoted(remedy.words))"
  }
}

extension ComplaintFact {
  func story(_ session: Session) -> StoryWords {
    let say = session.say
    switch self {
    case .opened(let id, let draft, _):
      let title = session.complaints.category(draft.category).map { say($0.title) }
      return (
        say.caseNumber(id),
        [title ?? draft.category, say.quoted(draft.words)]
          .joined(separator: "  "), .statusWarning
      )
    case .stepped(let id, let step, _):
      return (say.caseNumber(id), step.story(session).text, step.story(session).style)
    }
  }
}

extension ComplaintStep {
  /// What happened, in a line.
  func story(_ session: Session) -> (text: String, style: StyleKey) {
    let say = session.say
    switch self {
    case .acknowledge(let apology): return (told(apology, say), .text)
    case .propose(let remedy):
      return (say.pair(say.title(kind), say.remedy(remedy, session.catalogue)), .text)
    case .answer(let isYes):
      return (say.title(kind), isYes ? .statusOk : .statusWarning)
    case .mediate: return (say.title(kind), .statusWarning)
    case .close(let cause), .withdraw(let cause):
      let title = session.complaints.cause(cause).map { say($0.title) } ?? cause
      return (say.pair(say.title(kind), title), .statusOk)
    case .reopen(let words): return (told(words, say), .statusWarning)
    case .note(let words): return (told(words, say), .text)
    case .take: return (say.title(kind), .textMuted)
    }
  }

  private func told(_ words: String, _ say: Speech) -> String {
    say.pair(say.title(kind), say.quoted(words))
  }
}
