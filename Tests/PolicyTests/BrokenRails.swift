extension Break {
  /// Currency, economics, guard rails, core lines and circumstances.
  static let rails = [
    Break(
      "currency: EUR", "currency: euro",
      "1:11: 'euro' is not a currency", "write it like EUR"),
    Break(
      "margin: 55 %", "margin: 155 %",
      "2:21: '155 %' is out of range", "write more than 0 % to 100 %"),
    Break(
      "margin: 55 %", "margin: 55",
      "2:21: '55' is not a share", "write it like 20 % or 2.5 %"),
    Break(
      "margin: 55 %", "margin: 0 %",
      "2:21: '0 %' is out of range", "write more than 0 % to 100 %"),
    Break(
      "horizon: 24 months", "horizon: 24",
      "2:57: '24' is not a number of months", "write it like 12 months"),
    Break(
      "horizon: 24 months", "horizon: 0 months",
      "2:57: '0 months' is out of range", "write 1 month to 120 months"),
    Break(
      "rest: 90 days", "rest: 90 months",
      "7:34: '90 months' is not a number of days", "write it like 12 days"),
    Break(
      "rest: 90 days", "rest: -1 days",
      "7:34: '-1 days' is not a number of days", "write it like 12 days"),
    Break(
      "discount-ceiling: 40 %", "discount-ceiling: -5 %",
      "4:21: '-5 %' is out of range", "write 0 % to 100 %"),
    Break(
      "discount-ceiling: 40 %", "discount-ceilling: 40 %",
      "4:3: the key 'discount-ceiling' is missing", "add 'discount-ceiling: …' to this map",
      "4:3: the key 'discount-ceilling' is not known", "did you mean 'discount-ceiling'?"),
    Break(
      "family-cap: 2 in 12 months", "family-cap: 0 in 12 months",
      "5:15: a cap of 0 never lets it be given", "write 1 or more, or take the item out"),
    Break(
      "family-cap: 2 in 12 months", "family-cap: 2 per year",
      "5:15: '2 per year' is not a cap", "write it like 2 in 12 months"),
    Break(
      "family-cap: 2 in 12 months", "family-cap: 2 in 500 months",
      "5:15: '2 in 500 months' is out of range", "write 1 to 99 times in 1 to 120 months"),
    Break(
      "[[price, volume]]", "[[price, volumes]]",
      "6:28: 'volumes' is not known here", "did you mean 'volume'?"),
    Break(
      "by-open-case: [price]", "by-open-case: [refund]",
      "9:25: 'refund' is owed and cannot be locked", "take it out of this list"),
    Break(
      "senior: 90", "senior: 30",
      "12:36: the limit of senior is below that of a lower level", "write at least as much"),
    Break(
      "senior: 90", "senior: 90.005",
      "12:36: '90.005' is not a number with at most 2 decimals",
      "write it with a point, such as 12.5"),
    Break(
      "senior: 90, ", "",
      "12:16: the key 'senior' is missing", "add 'senior: …' to this map"),
    Break(
      "supervisor: 180}", "supervisor: 180}\n  purse: 1500",
      "13:10: this is a value, and should be a map",
      "write 'key: value' lines, indented by two spaces"),
    Break(
      "supervisor: 180}", "supervisor: 180}\n  purse: {month: 0, reserve: 10 %}",
      "13:18: 0.00 is out of range", "write a number from 0.01 to 1000000000.00"),
    Break(
      "supervisor: 180}", "supervisor: 180}\n  purse: {month: 1500 EUR, reserve: 10 %}",
      "13:18: '1500 EUR' is not a number with at most 2 decimals",
      "write it with a point, such as 12.5"),
    Break(
      "supervisor: 180}", "supervisor: 180}\n  purse: {month: 1500, reserve: 51 %}",
      "13:33: '51 %' is out of range", "write 0 % to 50 %"),
    Break(
      "supervisor: 180}", "supervisor: 180}\n  purse: {month: 1500}",
      "13:10: the key 'reserve' is missing", "add 'reserve: …' to this map"),
    Break(
      "supervisor: 180}", "supervisor: 180}\n  purse: {month: 1500, reserves: 10 %}",
      "13:10: the key 'reserve' is missing", "add 'reserve: …' to this map",
      "13:24: the key 'reserves' is not known", "did you mean 'reserve'?"),
    Break(
      "exit: {en: a, fr: b, pt: c}", "exit: {en: a, fr: b}",
      "17:9: the key 'pt' is missing", "add 'pt: …' to this map"),
    Break(
      "exit: {en: a, fr: b, pt: c}", "exit: {en: a, fr: ' ', pt: c}",
      "17:21: this text is blank", "write the sentence"),
    Break(
      "code: fault-open", "code: rival-offer",
      "20:12: 'rival-offer' is there already, on line 19", "give this one another code"),
    Break(
      "code: fault-open", "code: Fault Open",
      "20:12: 'Fault Open' cannot be a code here", "write it like rival-offer"),
    Break(
      "circumstances:", "circumstance:",
      "1:1: the key 'circumstances' is missing", "add 'circumstances: …' to this map",
      "18:1: the key 'circumstance' is not known", "did you mean 'circumstances'?"),
  ]
}
