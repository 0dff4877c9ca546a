extension Break {
  /// Incentives, their money and their rules.
  static let incentives = [
    Break(
      "code: I02", "code: I01",
      "58:11: 'I01' is there already, on line 46", "give this one another code",
      "72:20: 'I02' is not known here", "did you mean 'I01'?"),
    Break(
      "code: I02", "code: i02",
      "58:11: 'i02' cannot be a code here", "write it like I01", "72:20: 'I02' is not known here",
      "did you mean 'I01'?"),
    Break(
      "family: price", "family: prize",
      "48:13: 'prize' is not known here", "did you mean 'price'?"),
    Break(
      "for: 6 months", "for: 6 month",
      "50:37: '6 month' is not a number of months", "write it like 12 months"),
    Break(
      "percent-off: 20 %", "percent-off: 120 %",
      "50:26: '120 %' is out of range", "write more than 0 % to 100 %"),
    Break(
      "percent-off: 20 %", "steps: [{lines: 25, off: 5 %}, {lines: 10, off: 3 %}]",
      "50:52: this is not more than the one before it", "write the smallest first, each once"),
    Break(
      "percent-off: 20 %", "amount-off: 5.001",
      "50:25: '5.001' is not a number with at most 2 decimals",
      "write it with a point, such as 12.5"),
    Break(
      "cost: discount", "cost: 12",
      "49:11: this cost does not go with these bills", "write cost: discount"),
    Break(
      "cost: discount", "cost: {stated-months: 1 to 3, each: 22}",
      "49:11: this cost does not go with these bills", "write cost: discount"),
    Break(
      "cost: discount", "cost: {stated-months: 3 to 1, each: 22}",
      "49:27: '3 to 1' is not a range of months", "write it like 1 to 3, from 1 to 120"),
    Break(
      "cost: {stated-up-to: 100}", "cost: -4",
      "61:11: -4.00 is out of range", "write a number from 0.00 to 1000000000.00"),
    Break(
      "cost: {stated-up-to: 100}", "cost: {stated-upto: 100}",
      "61:11: the key 'stated-up-to' is missing", "add 'stated-up-to: …' to this map",
      "61:12: the key 'stated-upto' is not known", "did you mean 'stated-up-to'?"),
    Break(
      "cost: {stated-up-to: 100}", "cost: {stated-up-to: 4.999}",
      "61:26: '4.999' is not a number with at most 2 decimals",
      "write it with a point, such as 12.5"),
    Break(
      "bills: refund", "bills: pause",
      "61:11: this cost does not go with these bills",
      "write cost: {stated-months: 1 to 3, each: 22}"),
    Break(
      "bills: refund", "bills: {amount-off: 5, for: 6 months}",
      "61:11: this cost does not go with these bills",
      "write cost: discount, or {a-month: 6, for: 6 months}"),
    Break(
      "bills: refund", "bills: {amount-off: 5}",
      "61:11: this cost does not go with these bills", "write cost: {a-month: 6, for: 12 months}"),
    Break(
      "level: senior", "level: boss",
      "51:12: 'boss' is not known here", "write one of: agent, senior, supervisor, manager"),
    Break(
      "level: supervisor}", "level: agent}",
      "64:32: this level is not above agent", "name a higher level, or take 'above' out"),
    Break(
      "cap: 1 in 12 months", "cap: 0 in 12 months",
      "52:10: a cap of 0 never lets it be given", "write 1 or more, or take the item out"),
    Break(
      "confirmed: rival-offer", "confirmed: rival-ofer",
      "55:20: 'rival-ofer' is not known here", "did you mean 'rival-offer'?"),
    Break(
      "- tenure-at-least: 12 months", "- tenure-at-least",
      "54:9: the rule 'tenure-at-least' has no value", "write 'tenure-at-least: …'"),
    Break(
      "- tenure-at-least: 12 months", "- tenure-atleast: 12 months",
      "54:9: 'tenure-atleast' is not known here", "did you mean 'tenure-at-least'?"),
    Break(
      "- tenure-at-least: 12 months", "- {}",
      "54:9: this rule is empty", "write one, such as tenure-at-least: 12 months"),
    Break(
      "- no-arrears", "- no-arears",
      "56:9: 'no-arears' is not known here", "did you mean 'no-arrears'?"),
    Break(
      "- no-arrears", "- no-arrears: true",
      "56:9: the rule 'no-arrears' takes no value", "write '- no-arrears'"),
    Break(
      "- no-arrears", "- any-of: []",
      "56:17: this list is empty", "write at least one item"),
    Break(
      "- confirmed: rival-offer\n      - no-arrears", "- confirmed: rival-offer\n        lacks: TV",
      "56:9: a second rule starts in the same item", "put it on its own line after '- '"),
    Break(
      "reasons: [P1, P2]", "reasons: [P1, P9]",
      "65:19: 'P9' is not known here", "did you mean 'P'?"),
    Break(
      "reasons: [P1, P2]", "reasons: []",
      "65:14: this list is empty", "write at least one item"),
    Break(
      "    reasons: [P1, P2]\n", "",
      "58:5: the key 'reasons' is missing", "add 'reasons: …' to this map"),
    Break(
      "reasons: [P1, P2]", "reasons: [A1]",
      "65:15: 'A1' takes no offers", "take it out, or take no-pitch off the reason"),
    Break(
      "reasons: [P1, P2]", "reasons: [A]",
      "65:15: 'A' takes no offers", "take it out, or take no-pitch off the reason"),
    Break(
      "binds: false", "binds: true",
      "66:12: it binds and has no note", "add a note that says what the subscriber commits to"),
    Break(
      "binds: false", "binds: no",
      "66:12: 'no' is not true or false", "write true or false"),
    Break(
      "incentives:", "incentive:",
      "1:1: the key 'incentives' is missing", "add 'incentives: …' to this map",
      "45:1: the key 'incentive' is not known", "did you mean 'incentives'?"),
  ]
}
