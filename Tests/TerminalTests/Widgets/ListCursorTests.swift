import Terminal
import Testing

@Suite struct ListCursorTests {
  @Test(
    arguments: [
      ([.down], 1, 0), ([.down, .up, .up], 0, 0), ([.end], 99, 90), ([.end, .down], 99, 90),
      ([.end, .home], 0, 0), ([.pageDown], 10, 1), ([.pageDown, .pageDown], 20, 11),
      ([.pageDown, .pageUp], 0, 0), ([.end, .pageUp], 89, 89), ([.character("j")], 1, 0),
      ([.character("G")], 99, 90), ([.character("G"), .character("k")], 98, 90),
      ([.character("G"), .character("g")], 0, 0),
    ] as [([Key], Int, Int)])
  func moves(keys: [Key], selection: Int, offset: Int) {
    var cursor = ListCursor(count: 100, takesLetters: true)
    cursor.reveal(rows: 10)
    for key in keys {
      let isTaken = cursor.handle(key)
      #expect(isTaken)
    }
    #expect(cursor.selection == selection)
    #expect(cursor.offset == offset)
    #expect(cursor.shown == offset..<offset + 10)
  }

  @Test func leavesLettersToWhatIsTyped() {
    var cursor = ListCursor(count: 100)
    let isLetterTaken = cursor.handle(.character("j"))
    #expect(!isLetterTaken)
    let isEnterTaken = cursor.handle(.enter)
    #expect(!isEnterTaken)
    #expect(cursor.selection == 0)
  }

  @Test func knowsTheEmptyList() {
    var cursor = ListCursor(count: 0)
    #expect(cursor.selection == nil && cursor.shown.isEmpty)
    let isTaken = cursor.handle(.down)
    #expect(!isTaken)
    cursor.resize(to: 3)
    #expect(cursor.selection == 0)
    cursor.resize(to: -4)
    #expect(cursor.selection == nil && cursor.count == 0)
  }

  @Test func followsTheListAsItShrinks() {
    var cursor = ListCursor(count: 50)
    cursor.reveal(rows: 10)
    cursor.select(45)
    cursor.resize(to: 20)
    #expect(cursor.selection == 19 && cursor.shown == 10..<20)
    cursor.reveal(rows: 40)
    #expect(cursor.shown == 0..<20)
    cursor.reveal(rows: 0)
    #expect(cursor.shown == 19..<20)
  }

  @Test func costsNothingInAHugeList() {
    var cursor = ListCursor(count: Int.max)
    cursor.reveal(rows: 20)
    for key in [Key.end, .pageUp, .down, .pageDown, .pageDown, .home] {
      let isTaken = cursor.handle(key)
      #expect(isTaken)
      #expect(cursor.shown.count == 20)
    }
    cursor.select(Int.min)
    #expect(cursor.selection == 0)
    cursor.reveal(rows: Int.max)
    let isPageTaken = cursor.handle(.pageDown)
    #expect(isPageTaken)
  }
}
