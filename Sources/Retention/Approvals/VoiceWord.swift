/// What the giver heard and typed.
package struct VoiceSaid: Hashable, Sendable {
  package var code: VoiceCode
  package var number: CallNumber
  package var approval: Identifier<Approval>
  /// Who asks.
  package var agent: String
  package var incentive: String
  package var cost: Money
  /// Where the incentive is given for so many.
  package var months: Int?

  package init(
    code: VoiceCode, number: CallNumber, approval: Identifier<Approval>, agent: String,
    incentive: String, cost: Money, months: Int? = nil
  ) {
    self.code = code
    self.number = number
    self.approval = approval
    self.agent = agent
    self.incentive = incentive
    self.cost = cost
    self.months = months
  }
}

/// A word that was given by voice: what for, and the four characters to read back.
package struct VoiceWord: Hashable, Sendable {
  package let request: VoiceRequest
  package let giver: Actor
  package let reply: VoiceCode

  package init(request: VoiceRequest, giver: Actor, reply: VoiceCode) {
    self.request = request
    self.giver = giver
    self.reply = reply
  }

  /// When the other store lets it lapse, to the minute.
  package var expiresAt: Moment {
    Moment(milliseconds: request.minute * 60_000).adding(milliseconds: Approval.life)
  }
}

/// What a console knows when somebody gives their word by voice.
package struct VoiceConsole: Sendable {
  package let catalogue: Catalogue
  package let giver: Actor
  package let now: Moment
  package let seal: VoiceSeal

  package init(catalogue: Catalogue, giver: Actor, now: Moment, seal: VoiceSeal) {
    self.catalogue = catalogue
    self.giver = giver
    self.now = now
    self.seal = seal
  }

  /// Milliseconds by which the clocks of two machines may differ.
  package static let skew: Int64 = 2 * 60_000

  /// The word for what was said, or why there is none. `names` are those that may be meant by the
  /// agent's name, what was typed first.
  package func word(
    for said: VoiceSaid, names: [String]
  ) throws(Refusal) -> VoiceWord {
    guard let incentive = catalogue.incentive(said.incentive) else {
      throw .unknownIncentive(said.incentive)
    }
    let terms = try terms(of: said, incentive)
    let needed = incentive.level(for: said.cost, in: catalogue)
    guard giver.level >= needed else {
      throw .notEligible(incentive.code, .level(needed: needed))
    }
    for name in names {
      guard let request = request(said, incentive, terms, agent: name) else { continue }
      guard seal.fold(name) != seal.fold(giver.name) else { throw .ownApproval }
      return VoiceWord(request: request, giver: giver, reply: request.reply(by: giver, seal))
    }
    throw .voiceUnfit
  }

  private func terms(
    of said: VoiceSaid, _ incentive: Incentive
  ) throws(Refusal) -> Terms {
    var terms = Terms(months: said.months)
    if case .stated = incentive.cost { terms.amount = said.cost }
    try incentive.check(terms)
    return terms
  }

  /// The minute is not said: of those in which the request can have been asked, the one whose
  /// challenge was read out.
  private func request(
    _ said: VoiceSaid, _ incentive: Incentive, _ terms: Terms, agent: String
  ) -> VoiceRequest? {
    let first = VoiceRequest.minute(of: now.adding(milliseconds: -Approval.life - Self.skew))
    let last = VoiceRequest.minute(of: now.adding(milliseconds: Self.skew))
    return (first...last).reversed().lazy.map { minute in
      VoiceRequest(
        number: said.number, approval: said.approval, agent: agent,
        incentive: incentive.code, terms: terms, cost: said.cost, currency: catalogue.currency.code,
        minute: minute)
    }.first { $0.challenge(seal) == said.code }
  }
}
