import Documents
import Policy
import Retention
import Testing

@Suite struct ShippedCatalogueTests {
  let shipped = Catalogue.shipped

  @Test func readsWithoutAWarning() throws {
    let checked = try CheckedCatalogue.read(Catalogue.shippedBytes, file: "default.yaml")
    #expect(checked.warnings.map(\.description) == [])
    #expect(checked.catalogue.incentives == shipped.incentives)
  }

  @Test func hasEverythingOfTheDesign() {
    #expect(shipped.currency == .euro)
    #expect(Catalogue.shippedCurrency == shipped.currency)
    #expect(
      shipped.economics
        == Economics(
          margin: Share(percent: 55), discountRate: Share(percent: 10), horizonMonths: 24))
    let numbers = (1...20).map { "I" + ($0 < 10 ? "0" : "") + "\($0)" }
    #expect(shipped.incentives.map(\.code) == numbers)
    #expect(shipped.reasonGroups.map(\.code) == ["P", "C", "S", "X", "U", "M", "L", "T", "A", "Z"])
    #expect(shipped.outcomes.count == 13)
    #expect(Set(shipped.incentives.map(\.family)) == Set(Family.allCases))
  }

  @Test func guardRails() {
    let rails = shipped.guardRails
    #expect(rails.discountCeiling == Share(percent: 40))
    #expect(rails.familyCap == Cap(count: 2, months: 12))
    #expect(rails.exclusive == [[.price]])
    #expect(rails.refusalsBeforeCoolDown == 2 && rails.coolDownDays == 90)
    #expect(rails.boomerangs == Cap(count: 2, months: 12))
    #expect(rails.lockedByOpenCase.contains(.price))
    #expect(!rails.lockedByOpenCase.contains(.repair))
    #expect(rails.offerDays == 7 && rails.offersAfterNo == 1)
    let limits: [Level: Money] = [
      .agent: Money(minor: 4000), .senior: Money(minor: 9000), .supervisor: Money(minor: 18_000),
    ]
    #expect(rails.costLimits == limits)
    #expect(
      rails.purse == PurseRules(month: Money(minor: 150_000), reserve: Share(percent: 10)))
  }

  @Test func everyTextIsThereInThreeLanguages() {
    for text in shipped.texts {
      #expect(Set([text.en, text.fr, text.pt]).allSatisfy { !$0.isEmpty && $0.first != " " })
      // Words of all three languages, such as `Box`, stand only in short titles.
      if text.en.count > 12 {
        #expect(Set([text.en, text.fr, text.pt]).count == 3, "\(text.en)")
      }
    }
  }

  /// No plain space, nor none, where French typography asks for one that does not break.
  @Test func frenchKeepsItsSpaces() {
    for text in shipped.texts.map(\.fr) {
      let scalars = Array(text.unicodeScalars)
      for (index, scalar) in scalars.enumerated() {
        switch scalar {
        case "?", "!", ";", ":", "%", "»":
          #expect(index > 0 && scalars[index - 1] == "\u{202f}", "\(text)")
        case "«": #expect(scalars[index + 1] == "\u{202f}", "\(text)")
        case "'", "\"": Issue.record("a straight quote in \(text)")
        default: break
        }
      }
    }
  }

  @Test func circumstancesThatRulesAskForAreListed() {
    let listed = Set(shipped.circumstances.map(\.code))
    #expect(listed.count == shipped.circumstances.count)
    let asked = shipped.incentives.flatMap(\.rules).flatMap(\.circumstances)
    #expect(Set(asked + [Dossier.objection, ExitFeeRule.subsidised]) == listed)
  }
}

extension Catalogue {
  var texts: [Localised] {
    circumstances.map(\.title) + reasonGroups.map(\.title)
      + reasonGroups.flatMap(\.reasons).map(\.title) + outcomes.map(\.title)
      + incentives.map(\.title) + incentives.compactMap(\.note)
      + plays.flatMap { [$0.acknowledge, $0.firstMove, $0.stop] + [$0.question].compactMap { $0 } }
      + [coreLines.rightFirst, coreLines.askFirst, coreLines.number, coreLines.exit]
  }
}

extension Rule {
  fileprivate var circumstances: [String] {
    switch self {
    case .circumstance(let code): [code]
    case .any(let rules): rules.flatMap(\.circumstances)
    default: []
    }
  }
}
