/// A whole catalogue in few lines, to break one thing at a time.
let smallCatalogue = """
  currency: EUR
  economics: {margin: 55 %, discount-rate: 10 %, horizon: 24 months}
  guard-rails:
    discount-ceiling: 40 %
    family-cap: 2 in 12 months
    one-live-offer: [[price, volume]]
    cool-down: {refusals: 2, rest: 90 days}
    boomerangs: 2 in 12 months
    locked-by-open-case: [price]
    offer-expiry: 7 days
    offers-after-no: 1
    cost-limits: {agent: 40, senior: 90, supervisor: 180}
  core-lines:
    right-first: {en: a, fr: b, pt: c}
    ask-first: {en: a, fr: b, pt: c}
    number: {en: a, fr: b, pt: c}
    exit: {en: a, fr: b, pt: c}
  circumstances:
    - {code: rival-offer, title: {en: a, fr: b, pt: c}}
    - {code: fault-open, title: {en: a, fr: b, pt: c}}
  reasons:
    - code: P
      title: {en: a, fr: b, pt: c}
      reasons:
        - {code: P1, title: {en: a, fr: b, pt: c}, flags: [savable]}
        - {code: P2, title: {en: a, fr: b, pt: c}}
    - code: A
      title: {en: a, fr: b, pt: c}
      reasons:
        - {code: A1, title: {en: a, fr: b, pt: c}, flags: [no-pitch]}
  outcomes:
    - {code: KEPT-NOOFFER, title: {en: a, fr: b, pt: c}, service: stays, flags: [case, kept]}
    - {code: KEPT-OFFER, title: {en: a, fr: b, pt: c}, service: stays, flags: [case, kept]}
    - {code: KEPT-FIX, title: {en: a, fr: b, pt: c}, service: stays}
    - {code: POSTPONED, title: {en: a, fr: b, pt: c}, service: stays, flags: [case]}
    - {code: PAUSED, title: {en: a, fr: b, pt: c}, service: stays}
    - {code: DOWNGRADED, title: {en: a, fr: b, pt: c}, service: stays}
    - {code: TRANSFERRED, title: {en: a, fr: b, pt: c}, service: stays}
    - {code: CANCELLED-NOW, title: {en: a, fr: b, pt: c}, service: ends-now}
    - {code: CANCELLED-EOT, title: {en: a, fr: b, pt: c}, service: ends-at-term}
    - {code: COMPLAINT-OPENED, title: {en: a, fr: b, pt: c}, service: unknown}
    - {code: DROPPED, title: {en: a, fr: b, pt: c}, service: unknown}
    - {code: WRONG-PARTY, title: {en: a, fr: b, pt: c}, service: unknown}
    - {code: DNC, title: {en: a, fr: b, pt: c}, service: unknown}
  incentives:
    - code: I01
      title: {en: a, fr: b, pt: c}
      family: price
      cost: discount
      bills: {percent-off: 20 %, for: 6 months}
      level: senior
      cap: 1 in 12 months
      rules:
        - tenure-at-least: 12 months
        - confirmed: rival-offer
        - no-arrears
      reasons: [P]
    - code: I02
      title: {en: a, fr: b, pt: c}
      family: refund
      cost: {stated-up-to: 100}
      bills: refund
      level: agent
      above: {amount: 60, level: supervisor}
      reasons: [P1, P2]
      binds: false
  plays:
    - reasons: [P]
      acknowledge: {en: a, fr: b, pt: c}
      question: {en: a, fr: b, pt: c}
      first-move: {en: a, fr: b, pt: c}
      first-offers: [I02]
      fallback-offers: [I01]
      stop: {en: a, fr: b, pt: c}
    - reasons: [A]
      acknowledge: {en: a, fr: b, pt: c}
      first-move: {en: a, fr: b, pt: c}
      stop: {en: a, fr: b, pt: c}
  """
