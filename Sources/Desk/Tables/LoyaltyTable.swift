package import Retention
package import Store

/// Programmes and ledgers as tables.
package struct LoyaltyTable {
  private let say: Speech
  private let programmes: [Programme]

  package init(_ say: Speech, _ programmes: [Programme]) {
    self.say = say
    self.programmes = programmes
  }

  package func figures(_ figures: [LoyaltyFigures]) -> PlainTable {
    PlainTable(
      columns: [
        .init("programme", say.programmeColumn), right("members", say.membersColumn),
        right("left", say.leftColumn), right("earned", say.earnedColumn),
        right("used", say.usedColumn), right("expired", say.expiredColumn),
        right("open", say.openColumn), right("redemption", say.redemptionColumn),
        right("matured", say.maturedColumn), right("dropped", say.droppedColumn),
        right("dropOut", say.dropOutColumn),
      ], rows: figures.map(row), empty: say.noProgrammes)
  }

  private func right(_ name: String, _ title: String) -> PlainTable.Column {
    .init(name, title, isRight: true)
  }

  private func row(_ one: LoyaltyFigures) -> [PlainTable.Cell] {
    [
      .init(one.programme), count(one.members), count(one.left), amount(one.earned, one.programme),
      amount(one.used, one.programme), amount(one.expired, one.programme),
      amount(one.open, one.programme), share(one.redemption), count(one.matured),
      count(one.dropped), dropOut(one),
    ]
  }

  /// With its interval, which says how little a few members tell.
  private func dropOut(_ one: LoyaltyFigures) -> PlainTable.Cell {
    guard let share = one.dropOut else { return .none }
    let low = Int((one.dropOutInterval.lowerBound * 100).rounded())
    let high = Int((one.dropOutInterval.upperBound * 100).rounded())
    return .init(
      "\(say.percent(share.percent)) [\(low)–\(high)]", .int(Int64(share.basisPoints)))
  }

  /// Lots and rewards in the order of their numbers, then what they come to.
  package func ledger(
    _ account: LoyaltyAccount, on today: Day, _ currency: Currency
  ) -> PlainTable {
    let lots = account.lots.map { ($0.id.rawValue, lot($0, today)) }
    let rewards = account.grants.map { ($0.id.rawValue, reward($0, today, currency)) }
    let balances = account.memberships.map { member in
      [
        PlainTable.Cell(say.balanceRow, .text("balance")), .none, .init(member.programme), .none,
        .init(member.joined.iso), .none, .none,
        amount(account.balance(of: member.programme, on: today), member.programme),
        member.left.map { .init($0.iso) } ?? .none,
      ]
    }
    return PlainTable(
      columns: [
        .init("row", ""), right("number", say.numberColumn),
        .init("programme", say.programmeColumn), .init("what", say.whatColumn),
        .init("day", say.dayColumn), .init("until", say.untilColumn),
        right("amount", say.amountColumn), right("left", say.openColumn),
        .init("state", say.stateColumn),
      ], rows: (lots + rewards).sorted { $0.0 < $1.0 }.map(\.1) + balances, empty: say.noMembership)
  }

  private func lot(_ lot: Lot, _ today: Day) -> [PlainTable.Cell] {
    [
      .init(say.lotRow, .text("lot")), number(lot.id.rawValue), .init(lot.programme),
      .init([lot.kind.rawValue, lot.reference ?? ""].joined(separator: " ").trimmed),
      .init(lot.day.iso), lot.lastDay.map { .init($0.iso) } ?? .none,
      amount(lot.earned, lot.programme), amount(lot.available(on: today), lot.programme),
      lot.owed > 0 ? amount(-lot.owed, lot.programme) : .none,
    ]
  }

  private func reward(
    _ grant: GrantedReward, _ today: Day, _ currency: Currency
  ) -> [PlainTable.Cell] {
    [
      .init(say.rewardRow, .text("reward")), number(grant.id.rawValue), .init(grant.programme),
      .init("\(grant.reward) \(grant.value.plain(currency))"), .init(grant.day.iso),
      grant.lastDay.map { .init($0.iso) } ?? .none, amount(-grant.amount, grant.programme), .none,
      .init(grant.state(on: today).rawValue),
    ]
  }

  private func number(_ number: Int64) -> PlainTable.Cell { .init("\(number)", .int(number)) }
  private func count(_ count: Int) -> PlainTable.Cell {
    .init(say.integer(count), .int(Int64(count)))
  }

  private func amount(_ parts: Int64, _ programme: String) -> PlainTable.Cell {
    .init(programmes.plain(parts, of: programme))
  }

  private func share(_ share: Share?) -> PlainTable.Cell {
    share.map { .init(say.percent($0.percent), .int(Int64($0.basisPoints))) } ?? .none
  }
}

extension Speech {
  fileprivate var programmeColumn: String { self("programme", "programme", "programa") }
  fileprivate var membersColumn: String { self("members", "membres", "membros") }
  fileprivate var leftColumn: String { self("left", "partis", "saíram") }
  fileprivate var earnedColumn: String { self("earned", "gagné", "ganho") }
  fileprivate var usedColumn: String { self("used", "utilisé", "usado") }
  fileprivate var expiredColumn: String { self("expired", "expiré", "expirado") }
  fileprivate var openColumn: String { self("open", "disponible", "disponível") }
  fileprivate var redemptionColumn: String { self("redeemed", "échangé", "resgatado") }
  fileprivate var maturedColumn: String { self("over a year in", "plus d’un an", "mais de um ano") }
  fileprivate var droppedColumn: String { self("dropped out", "abandons", "desistências") }
  fileprivate var dropOutColumn: String {
    self("drop-out, first year", "abandon, 1re année", "desistência, 1º ano")
  }
  fileprivate var numberColumn: String { self("number", "numéro", "número") }
  fileprivate var whatColumn: String { self("what", "quoi", "o quê") }
  fileprivate var dayColumn: String { self("day", "jour", "dia") }
  fileprivate var untilColumn: String { self("until", "jusqu’au", "até") }
  fileprivate var amountColumn: String { self("amount", "quantité", "quantia") }
  fileprivate var stateColumn: String { self("state", "état", "situação") }
  fileprivate var noProgrammes: String {
    self(
      "No programme has a ledger.", "Aucun programme n’a de registre.",
      "Nenhum programa tem registro.")
  }
  fileprivate var noMembership: String {
    self("In no programme.", "Dans aucun programme.", "Em nenhum programa.")
  }
  fileprivate var lotRow: String { self("lot", "lot", "lote") }
  fileprivate var rewardRow: String { self("reward", "récompense", "recompensa") }
  fileprivate var balanceRow: String { self("balance", "solde", "saldo") }

  package func openingBalances(_ summary: OpeningBalanceSummary) -> String {
    self(
      "\(integer(summary.rows)) rows: \(integer(summary.credited)) credited, \(integer(summary.unchanged)) as they were.",
      "\(integer(summary.rows)) lignes\u{202F}: \(integer(summary.credited)) créditées, \(integer(summary.unchanged)) inchangées.",
      "\(integer(summary.rows)) linhas: \(integer(summary.credited)) creditadas, \(integer(summary.unchanged)) sem mudança."
    )
  }

  package func lotsExpired(_ accounts: Int) -> String {
    self(
      "Written down for \(integer(accounts)) accounts.", "Noté pour \(integer(accounts)) comptes.",
      "Registrado para \(integer(accounts)) contas.")
  }

  package func programmes(_ count: Int, in file: String) -> String {
    self(
      "\(file): \(integer(count)) programmes, nothing wrong.",
      "\(file)\u{202F}: \(integer(count)) programmes, rien à corriger.",
      "\(file): \(integer(count)) programas, nada a corrigir.")
  }
}
