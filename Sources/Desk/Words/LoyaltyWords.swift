import Retention

extension Speech {
  func stamps(_ count: Int) -> String {
    count == 1
      ? self("1 stamp", "1 tampon", "1 carimbo")
      : self(
        "\(integer(count)) stamps", "\(integer(count)) tampons", "\(integer(count)) carimbos")
  }

  func loyaltyPoints(_ count: String, isOne: Bool) -> String {
    isOne
      ? self("\(count) point", "\(count) point", "\(count) ponto")
      : self("\(count) points", "\(count) points", "\(count) pontos")
  }

  /// An amount in parts: `412.5`, and `412` where nothing stands after the point.
  func parts(_ parts: Int64, decimals: Int) -> String {
    let scale = (0..<decimals).reduce(Int64(1)) { value, _ in value * 10 }
    guard parts % scale != 0 else { return integer(Int(parts / scale)) }
    return money(Money(minor: parts), Currency(code: "", decimals: decimals))
  }

  func toGo(_ amount: String) -> String {
    self("\(amount) to go", "encore \(amount)", "faltam \(amount)")
  }

  var redeemable: String { self("redeemable", "échangeable", "resgatável") }

  func endsOn(_ amount: String, _ last: Day) -> String {
    self(
      "\(amount) end after \(day(last))", "\(amount) expirent après le \(day(last))",
      "\(amount) expiram depois de \(day(last))")
  }

  func toUse(_ reward: String, until last: Day?) -> String {
    let end = last.map { " " + until(day($0)) } ?? ""
    return self(
      "To use: \(reward)\(end)", "À utiliser\u{202F}: \(reward)\(end)", "A usar: \(reward)\(end)")
  }

  func shortfall(_ amount: String) -> String {
    self(
      "\(amount) taken back are still in rewards", "\(amount) repris sont encore en récompenses",
      "\(amount) retomados ainda estão em recompensas")
  }

  func volumeStep(_ step: VolumeStep, next: VolumeStep?) -> String {
    let off = percent(step.off.percent)
    let here = self(
      "Volume \(off) off", "Volume\u{202F}: remise de \(off)", "Volume: \(off) de desconto")
    guard let next else { return here }
    let (more, count) = (percent(next.off.percent), lines(next.lines))
    return here
      + self(", \(more) from \(count)", ", \(more) dès \(count)", ", \(more) com \(count)")
  }

  func redeem(_ reward: String) -> String {
    self("Redeem: \(reward)", "Échanger\u{202F}: \(reward)", "Resgatar: \(reward)")
  }

  func granted(_ reward: String) -> String {
    self("Granted: \(reward)", "Accordé\u{202F}: \(reward)", "Concedido: \(reward)")
  }

  func markUsed(_ reward: String) -> String {
    self("Mark as used: \(reward)", "Utilisé\u{202F}: \(reward)", "Marcar como usado: \(reward)")
  }

  func giveBack(_ reward: String) -> String {
    self("Take back: \(reward)", "Reprendre\u{202F}: \(reward)", "Desfazer: \(reward)")
  }

  func join(_ programme: String) -> String {
    self("Join: \(programme)", "Adhérer\u{202F}: \(programme)", "Aderir: \(programme)")
  }
}
