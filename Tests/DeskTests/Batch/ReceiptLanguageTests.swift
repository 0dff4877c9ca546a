import Demo
import Desk
import Retention
import Store
import TestSupport
import Testing

/// What a receipt speaks that is asked for without a screen.
@Suite struct ReceiptLanguageTests {
  @Test(arguments: [
    (Language?.none, Language?.some(.fr), "Appel"),
    (.none, .some(.pt), "Ligação"),
    (.none, .none, "Call"),
    (.some(.pt), .some(.fr), "Ligação"),
  ])
  func whatWasChosenElseTheSubscribersElseTheDesks(
    chosen: Language?, own: Language?, begins: String
  ) throws {
    let store = try Stock.empty.store(SteppedWorld().world)
    var subscriber = Subscriber.sample(id: 1)
    subscriber.language = own
    var rows = [subscriber].makeIterator()
    _ = try store.subscriberImport(file: "one.csv", by: .tom).run { rows.next() }
    let desk = BatchDesk(store: store, actor: .tom, say: Speech(.en)) { _, _ in nil }
    let close = #""command":"close","call":1,"outcome":"CANCELLED-NOW""#
    let language = chosen.map { #","language":"\#($0.rawValue)""# } ?? ""
    var lines = BatchLines()
    let asked = #"{"command":"open","subscriber":1}"# + "\n{" + close + language + "}\n"
    let answers = lines.take(Array(asked.utf8)[...]).map { desk.answer($0).text }
    #expect(answers.last?.contains(#""receipt":""# + begins) == true, "\(answers)")
  }
}
