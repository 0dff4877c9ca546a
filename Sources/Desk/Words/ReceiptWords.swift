package import Retention
package import Store
import Terminal

/// The receipt as the subscriber reads it, line by line; also what the store keeps.
package struct ReceiptText: Hashable, Sendable {
  /// One line; the strong ones must not be missed: where a promotion or the service ends.
  package struct Line: Hashable, Sendable {
    package let text: String

    /// Marked in the text itself, since that is what the store keeps.
    package var isStrong: Bool { text.hasPrefix("→") }
  }

  private let lines: [Line]

  package var text: String { lines.map(\.text).joined(separator: "\n") }

  /// The fee and the refund of a service that ends.
  static func ending(_ receipt: Receipt, _ session: Session) -> [String] {
    ReceiptWriter(receipt, plan: "", session.catalogue, session.say, session.world).terms()
  }

  /// The lines of a receipt that was stored.
  package static func lines(of text: String) -> [Line] {
    text.split(separator: "\n", omittingEmptySubsequences: false).map { Line(text: String($0)) }
  }

  package init(
    _ receipt: Receipt, plan: String, _ catalogue: Catalogue, _ say: Speech, _ world: World
  ) {
    let writer = ReceiptWriter(receipt, plan: plan, catalogue, say, world)
    lines = writer.heading() + writer.agreed() + writer.bills() + writer.ending() + writer.after()
  }

  /// How a store writes them: in the language that was chosen, else in the subscriber's, else in
  /// the desk's.
  package static func writer(
    _ say: Speech, _ world: World, _ catalogue: @escaping @Sendable () -> Catalogue
  ) -> StoreRules.ReceiptText {
    { receipt, subscriber, chosen in
      let spoken = Speech(chosen ?? subscriber.language ?? say.language)
      return ReceiptText(receipt, plan: subscriber.plan, catalogue(), spoken, world).text
    }
  }
}

private struct ReceiptWriter {
  private let receipt: Receipt
  private let plan: String
  private let catalogue: Catalogue
  private let say: Speech
  private let world: World

  init(
    _ receipt: Receipt, plan: String, _ catalogue: Catalogue, _ say: Speech, _ world: World
  ) {
    self.receipt = receipt
    self.plan = plan
    self.catalogue = catalogue
    self.say = say
    self.world = world
  }

  func heading() -> [ReceiptText.Line] {
    let plan =
      plan.isEmpty ? [] : [line(say("Plan: \(plan)", "Forfait\u{202F}: \(plan)", "Plano: \(plan)"))]
    return [
      line(
        say(
          "Call \(receipt.number) of \(say.day(receipt.day))",
          "Appel \(receipt.number) du \(say.day(receipt.day))",
          "Ligação \(receipt.number) de \(say.day(receipt.day))"))
    ] + plan
  }

  func agreed() -> [ReceiptText.Line] {
    guard !receipt.agreed.isEmpty else {
      return [
        line(
          say(
            "Nothing else was agreed.", "Rien d’autre n’a été convenu.",
            "Nada mais foi acertado."))
      ]
    }
    return receipt.agreed.flatMap(item)
  }

  private func item(_ item: Receipt.Item) -> [ReceiptText.Line] {
    let incentive = catalogue.incentive(item.incentive)
    var text = "• " + (incentive.map { say($0.title) } ?? item.incentive)
    if let amount = item.terms.amount { text = say.pair(text, money(amount)) }
    if let months = item.terms.months { text = say.pair(text, say.months(months)) }
    var lines = [line(text)]
    if let until = item.until {
      lines.append(
        line(
          say(
            "→ ends on \(say.day(until)), then the usual price",
            "→ se termine le \(say.day(until)), puis le prix habituel",
            "→ termina em \(say.day(until)), depois o preço normal")))
    }
    if let note = incentive?.note { lines.append(line("  " + say(note))) }
    return lines
  }

  func bills() -> [ReceiptText.Line] {
    guard !receipt.nextBills.isEmpty else { return [] }
    let amounts = receipt.nextBills.map(money).joined(separator: " · ")
    let one = receipt.nextBills.count == 1
    return [
      line(
        say(
          one ? "Your next bill: \(amounts)" : "Your next bills: \(amounts)",
          one
            ? "Votre prochaine facture\u{202F}: \(amounts)"
            : "Vos prochaines factures\u{202F}: \(amounts)",
          one ? "Sua próxima conta: \(amounts)" : "Suas próximas contas: \(amounts)"))
    ]
  }

  func ending() -> [ReceiptText.Line] {
    guard let endsOn = receipt.endsOn else { return [] }
    let end = say(
      "→ Service ends on \(say.day(endsOn)).", "→ Le service s’arrête le \(say.day(endsOn)).",
      "→ O serviço termina em \(say.day(endsOn)).")
    return [line(end), line(fee)]
  }

  /// What leaving costs and gives back, for the read-back before it is done.
  func terms() -> [String] { [fee] + after().map(\.text) }

  private var fee: String {
    switch receipt.exitFee {
    case .some(.zero):
      say(
        "No exit fee\(clause).", "Aucun frais de résiliation\(clause).",
        "Sem multa de rescisão\(clause).")
    case .some(let fee):
      say(
        "Exit fee: \(money(fee)).", "Frais de résiliation\u{202F}: \(money(fee)).",
        "Multa de rescisão: \(money(fee)).")
    case nil:
      feeAtMost
        ?? say(
          "If the term still runs, billing confirms in writing whether a fee is due.",
          "Si l’engagement court encore, la facturation confirme par écrit si des frais sont dus.",
          "Se a fidelidade ainda vale, o faturamento confirma por escrito se há multa.")
    }
  }

  /// What the law allows billing to ask at the most.
  private var feeAtMost: String? {
    receipt.exitFeeAtMost.map { fee in
      say(
        "Exit fee: at most \(money(fee))\(clause).",
        "Frais de résiliation\u{202F}: au plus \(money(fee))\(clause).",
        "Multa de rescisão: no máximo \(money(fee))\(clause).")
    }
  }

  /// ` (C. conso. L224-28)`
  private var clause: String { receipt.clause.map { " (\($0))" } ?? "" }

  func after() -> [ReceiptText.Line] {
    var lines: [ReceiptText.Line] = []
    if let refund = receipt.refund, let by = receipt.refundBy {
      lines.append(
        line(
          say(
            "Refund of \(money(refund)) by \(say.day(by)).",
            "Remboursement de \(money(refund)) au plus tard le \(say.day(by)).",
            "Reembolso de \(money(refund)) até \(say.day(by)).")))
    }
    if let callback = receipt.callbackAt {
      let time = world.local(callback)
      lines.append(
        line(
          say(
            "We call back on \(say.day(time.day)) at \(say.time(time)).",
            "Nous rappelons le \(say.day(time.day)) à \(say.time(time)).",
            "Ligamos de volta em \(say.day(time.day)) às \(say.time(time)).")))
    }
    return lines
  }

  private func money(_ amount: Money) -> String {
    say.money(amount, catalogue.currency) + "\u{A0}" + catalogue.currency.code
  }

  /// One line, whatever billing wrote into a name: it could say that something was agreed.
  private func line(_ text: String) -> ReceiptText.Line {
    .init(text: SafeText(text).description)
  }
}

extension Speech {
  var receiptTitle: String { self("Receipt", "Récapitulatif", "Comprovante") }
}
