import Terminal
import Testing

struct StyleTests {
  /// `textMuted` to `text.muted`: a dot before each capital and each digit.
  private func dotted(_ name: String) -> String {
    name.reduce(into: "") { out, character in
      if character.isUppercase || character.isNumber { out.append(".") }
      out.append(contentsOf: character.lowercased())
    }
  }

  @Test func aNameIsThatOfTheCase() {
    for key in StyleKey.allCases { #expect(key.name == dotted("\(key)")) }
    for ground in Ground.allCases { #expect(ground.name == dotted("\(ground)")) }
  }

  @Test func eachStyleHasANumberOfItsOwn() {
    var numbers: Set<UInt32> = []
    for key in StyleKey.allCases {
      for ground in Ground.allCases {
        for weight in [Emphasis(), .bold, [.bold, .italic], [.reverse, .dim, .underline]] {
          let style = Style(key, on: ground, weight)
          #expect((style.key, style.ground, style.emphasis) == (key, ground, weight))
          #expect(style.number < Style.count)
          numbers.insert(style.number)
        }
      }
    }
    #expect(numbers.count == StyleKey.allCases.count * Ground.allCases.count * 4)
  }
}
