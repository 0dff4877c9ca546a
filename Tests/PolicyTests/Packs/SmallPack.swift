/// A whole pack in few lines, to break one thing at a time.
let smallPack = """
  code: xx
  title: {en: a, fr: b, pt: c}
  conduct:
    ask-first: {rule: true, source: s, status: house}
    register-first: {rule: false, source: s, status: house}
    offers-after-no: {rule: 2, source: s, read: 2026-11-22, status: verified}
    number-first: {rule: false, source: s, status: house}
    recording: {rule: agree, source: s, status: unverified}
    say-right: {rule: true, source: s, status: house}
  exit-fee: {rule: {ends-after: 12 months, subsidised-handset: 20 %}, clause: L1, source: s, status: house}
  refund: {within: 14 days, source: s, status: house}
  complaints:
    answer: {within: 15 working days, from: received, source: s, status: house}
  contact-hours:
    hours: {mon-fri: ['10:00-13:00', '14:00-20:00'], sat: ['09:30-12:00']}
    on-holidays: false
    source: s
    status: house
  holidays:
    days:
      - {title: {en: a, fr: b, pt: c}, on: 12-25, weekend: next, from: 1974}
      - {title: {en: a, fr: b, pt: c}, on: easter+1}
    source: s
    status: house
  records:
    - {record: recording, at-least: 90 days, from: made, source: s, status: house}
  rights:
    access: {within: 1 month, source: s, status: unverified}
  mediator: {name: m, web: w, source: s, status: house}
  """
