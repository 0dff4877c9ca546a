import Curses
import Terminal
import Testing

struct PairCacheTests {
  private func pair(_ foreground: UInt8, on background: UInt8) -> ColourPair {
    ColourPair(foreground: .indexed(foreground), background: .indexed(background))
  }

  @Test func aPairIsDefinedOnce() {
    var cache = PairCache(capacity: 64)
    var defined: [Int32] = []
    for colour in [UInt8(1), 2, 1, 2] {
      _ = cache.number(of: pair(colour, on: 0)) { number in
        defined.append(number)
        return true
      }
    }
    #expect(defined == [1, 2])
  }

  @Test func theTerminalsOwnColoursArePairZero() {
    var cache = PairCache(capacity: 64)
    let own = ColourPair(foreground: .standard, background: .standard)
    #expect(cache.number(of: own) { _ in false } == 0)
  }

  @Test func aFullTableKeepsTheBackground() {
    var cache = PairCache(capacity: 4)
    for background in [UInt8(0), 4, 7] {
      _ = cache.number(of: pair(1, on: background)) { _ in true }
    }
    #expect(cache.number(of: pair(2, on: 4)) { _ in true } == 2)
    #expect(cache.number(of: pair(15, on: 7)) { _ in true } == 3)
  }

  @Test func aRefusalFallsBackAndIsTriedAgain() {
    var cache = PairCache(capacity: 64)
    #expect(cache.number(of: pair(1, on: 0)) { _ in false } == 0)
    #expect(cache.number(of: pair(1, on: 0)) { _ in true } == 1)
  }
}
