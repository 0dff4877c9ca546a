extension Break {
  /// One change each to the small pack.
  static let packs = [
    Break(
      "code: xx", "code: XX",
      "1:7: 'XX' is not the code of a pack", "write it like us-ca"),
    Break(
      "code: xx", "cod: xx",
      "1:1: the key 'cod' is not known", "did you mean 'code'?",
      "1:1: the key 'code' is missing", "add 'code: …' to this map"),
    Break(
      "ask-first: {rule: true", "ask-first: {rule: yes",
      "4:21: 'yes' is not true or false", "write true or false"),
    Break(
      "ask-first:", "ask-frist:",
      "4:3: the key 'ask-first' is missing", "add 'ask-first: …' to this map",
      "4:3: the key 'ask-frist' is not known", "did you mean 'ask-first'?"),
    Break(
      "rule: 2,", "rule: 10,",
      "6:27: 10 is out of range", "write a number from 0 to 9"),
    Break(
      "rule: 2,", "rule: catalog,",
      "6:27: 'catalog' is not a whole number", "write digits only, such as 12"),
    Break(
      "read: 2026-11-22, status: verified", "status: verified",
      "6:49: this is verified, and nobody says when",
      "add 'read: 2026-11-22', or write unverified"),
    Break(
      "read: 2026-11-22, status: verified", "read: 22.11.2026, status: verified",
      "6:47: '22.11.2026' is not a day", "write it like 2026-11-22"),
    Break(
      "read: 2026-11-22, status: verified", "read: 2026-11-31, status: unverified",
      "6:47: '2026-11-31' is not a day", "write it like 2026-11-22"),
    Break(
      "read: 2026-11-22, status: verified", "read: 2026-11-22, status: house",
      "6:47: a rule of the house is read nowhere",
      "take 'read' out, or write verified or unverified"),
    Break(
      "source: s, read: 2026-11-22, status: verified", "read: 2026-11-22, status: verified",
      "6:20: the key 'source' is missing", "add 'source: …' to this map"),
    Break(
      "source: s, read: 2026-11-22, status: verified", "source: ' ', status: unverified",
      "6:38: this text is blank", "write the sentence"),
    Break(
      "read: 2026-11-22, status: verified", "read: 2026-11-22, status: certain",
      "6:67: 'certain' is not known here", "write one of: verified, unverified, house"),
    Break(
      "rule: agree", "rule: agrees",
      "8:21: 'agrees' is not known here", "did you mean 'agree'?"),
    Break(
      "ends-after: 12 months", "ends-after: 12",
      "10:31: '12' is not a number of months", "write it like 12 months"),
    Break(
      "{ends-after: 12 months, subsidised-handset: 20 %}", "{ends-after: 12 months}",
      "10:18: the key 'subsidised-handset' is missing",
      "add 'subsidised-handset: …' to this map"),
    Break(
      "{ends-after: 12 months, subsidised-handset: 20 %}", "free",
      "10:18: 'free' is not known here", "write one of: contract, nothing"),
    Break(
      "within: 14 days", "within: 14",
      "11:18: '14' is not a time", "write it like 7 days, 15 working days, 6 weeks or 1 month"),
    Break(
      "within: 14 days", "within: 1 days",
      "11:18: '1 days' is not a time",
      "write it like 7 days, 15 working days, 6 weeks or 1 month"),
    Break(
      "within: 14 days", "within: 0 days",
      "11:18: '0 days' is out of range", "write 1 day to 3650 days"),
    Break(
      "within: 15 working days", "within: 999 working days",
      "13:20: '999 working days' is out of range", "write 1 working day to 250 working days"),
    Break(
      "from: received", "from: arrival",
      "13:43: 'arrival' is not known here", "write one of: received, acknowledged, answered"),
    Break(
      "  answer:", "  answers:",
      "13:3: the key 'answers' is not known", "did you mean 'answer'?"),
    Break(
      "mon-fri: ['10:00-13:00', '14:00-20:00'], sat: ['09:30-12:00']", "",
      "15:10: nobody may ever be called", "write the hours of at least one weekday"),
    Break(
      "mon-fri:", "fri-mon:",
      "15:11: 'fri-mon' is not a weekday", "write it like sat or mon-fri"),
    Break(
      "mon-fri:", "mon-sat:",
      "15:52: 'sat' is there already", "keep one"),
    Break(
      "'14:00-20:00'", "'12:30-20:00'",
      "15:36: these hours begin before the last ones end", "write them in order and apart"),
    Break(
      "'09:30-12:00'", "'9:30-12:00'",
      "15:58: '9:30-12:00' is not a time from and to", "write it like 10:00-13:00"),
    Break(
      "'09:30-12:00'", "'12:00-12:00'",
      "15:58: '12:00-12:00' is not a time from and to", "write it like 10:00-13:00"),
    Break(
      "on: 12-25", "on: 13-25",
      "21:42: '13-25' is not a holiday",
      "write it like 12-25, easter+1, first monday of may or 2022-09-19"),
    Break(
      "on: easter+1", "on: fifth monday of may",
      "22:42: 'fifth monday of may' is not a holiday",
      "write it like 12-25, easter+1, first monday of may or 2022-09-19"),
    Break(
      "from: 1974", "from: 1974, until: 1970",
      "21:7: it ends before it begins", "write 'until' after 'from'"),
    Break(
      "weekend: next", "weekend: later",
      "21:58: 'later' is not known here", "write one of: none, nearest, next"),
    Break(
      "at-least: 90 days", "at-least: 90 days, at-most: 1 month",
      "26:5: a record has one bound", "write at-least or at-most, in an item of its own"),
    Break(
      "at-least: 90 days, ", "",
      "26:5: a record has one bound", "write at-least or at-most, in an item of its own"),
    Break(
      "record: recording", "record: sound",
      "26:14: 'sound' is not known here",
      "write one of: subscriber, consent, contract, accounting, recording, complaint, note"),
    Break(
      "from: made", "from: birth",
      "26:50: 'birth' is not known here", "write one of: made, last-contact, end-of-service"),
    Break(
      "access:", "acces:",
      "28:3: the key 'acces' is not known", "did you mean 'access'?"),
    Break(
      "web: w, ", "",
      "29:11: the key 'web' is missing", "add 'web: …' to this map"),
  ]
}
