import Demo
import Retention
import Testing

@Suite struct SharesTests {
  private static let rows = Array(Made.subscribers(40_000))

  private static func perMille(
    _ part: (Subscriber) -> Bool, of whole: (Subscriber) -> Bool = { _ in true }
  ) -> Int {
    let all = rows.filter(whole)
    return all.count(where: part) * 1000 / max(1, all.count)
  }

  @Test func aboutAQuarterLeft() {
    #expect((200...270).contains(Self.perMille { $0.left == true }))
  }

  @Test func theLessBoundTheMoreLeave() {
    let left = Contract.allCases.map { contract in
      Self.perMille({ $0.left == true }, of: { $0.contract == contract })
    }
    #expect(left[0] > 3 * left[1])
    #expect(left[1] > 3 * left[2])
    #expect((15...45).contains(left[2]))
  }

  @Test func newLooseFibreLeavesMost() {
    let left = Self.perMille(
      { $0.left == true },
      of: { $0.contract == .monthToMonth && $0.service == .fibre && $0.tenureMonths < 6 })
    #expect((550...660).contains(left))
  }

  @Test func theLongerTheFewerLeave() {
    let left = TenureBand.allCases.map { band in
      Self.perMille({ $0.left == true }, of: { TenureBand(months: $0.tenureMonths) == band })
    }
    #expect(zip(left, left.dropFirst()).allSatisfy(>))
  }

  @Test func biggerPlansCostMore() {
    let mean = { (plan: String) in
      let charges = Self.rows.filter { $0.plan == plan }.map(\.monthlyCharge.minor)
      return charges.reduce(0, +) / Int64(max(1, charges.count))
    }
    #expect(mean("Fibre 200") < mean("Fibre 500"))
    #expect(mean("Fibre 500") < mean("Fibre 1000"))
    #expect(mean("Fibre 1000") < mean("Fibre 1000 + Premium TV"))
  }

  @Test func whoStaysIsBound() {
    let bound = { (subscriber: Subscriber) in subscriber.contract == .twoYear }
    let new = Self.perMille(bound, of: { $0.tenureMonths < 6 })
    let old = Self.perMille(bound, of: { $0.tenureMonths >= 48 })
    #expect(new * 3 < old)
  }

  @Test func thePlanNamesThePremiumOption() {
    for one in Self.rows where one.plan.hasSuffix("Premium TV") {
      #expect(one.options.contains("Premium TV"))
    }
  }

  @Test(arguments: [
    ("open case", 20...60), ("ten lines", 2...12), ("arrears", 40...110), ("other script", 1...6),
    ("no language", 25...55), ("no phone", 3...15), ("French", 180...320),
    ("Portuguese", 160...280), ("student", 20...70), ("loyal", 250...450),
  ])
  func shareIsLifelike(_ what: String, _ expected: ClosedRange<Int>) {
    let share = Self.perMille { Self.is($0, what) }
    #expect(expected.contains(share), "\(what) is \(share) in a thousand")
  }

  private static func `is`(_ one: Subscriber, _ what: String) -> Bool {
    switch what {
    case "open case": one.openCase != nil
    case "ten lines": one.lines >= 10
    case "arrears": one.arrears > .zero
    case "other script":
      one.name.unicodeScalars.contains {
        (0x370...0x1DFF).contains($0.value)
          || $0.value >= 0x3000
      }
    case "no language": one.language == nil
    case "no phone": one.phone.isEmpty
    case "French": one.language == .fr
    case "Portuguese": one.language == .pt
    case "student": one.circumstances.contains("student")
    default: one.circumstances.contains("loyalty-member")
    }
  }

  @Test func aFaultThatIsOpenHasACase() {
    for one in Self.rows where one.circumstances.contains("fault-open") {
      #expect(one.openCase != nil)
    }
  }
}
