package import Insight
package import Retention
package import Store
package import Terminal

/// Whether the number of a call may leave for a clipboard, where other programs read it.
package enum Clipboard: Sendable {
  case allowed
  /// Nobody said that it may.
  case notAllowed
  /// This terminal takes no text.
  case missing

  func availability(_ say: Speech) -> Availability {
    switch self {
    case .allowed: .available
    case .notAllowed: .unavailable(why: say.copyingNotAllowed)
    case .missing: .unavailable(why: say.noClipboard)
    }
  }
}

/// What every screen may know while it handles a key or draws: who is at the desk, in which
/// language, under which rules, and what time it is.
package struct Session: Sendable {
  package internal(set) var actor: Actor
  /// When the password was last shown; nil where nobody signs in.
  package internal(set) var signedInAt: TimeMark?
  /// When a key was last pressed.
  var touchedAt: TimeMark?
  /// Nobody is registered, so that anybody is who they say.
  package var nobodySignsIn = false
  package var say: Speech
  private let awaited: AwaitedCatalogue
  private let readBook: @Sendable () -> Rulebook
  package let world: World
  /// A made-up store says so on every screen.
  package let isDemo: Bool
  /// For those who hear or feel the screen: nothing moves by itself, one line says what is new, and
  /// all stands in the order in which it is read.
  package var isAccessible = false
  /// What may go into the clipboard of whoever sits at the terminal.
  package var clipboard = Clipboard.notAllowed
  /// What every key does.
  package var keys = KeyMap.standard
  /// What the team had left to give when it was last looked at; nil before, and without a purse.
  package var purse: Purse?
  /// What the desk has learnt of its offers; nil before it has looked.
  package var adviser: OfferAdviser?
  /// Names of the themes that can be worn; empty where there are none to choose.
  package var themes: [String] = []
  /// The one that is worn.
  package var theme = ""
  /// Read from the clock once for each event.
  package var now: Moment
  /// The terminal's, in cells.
  package var size: Size

  package init(
    actor: Actor, language: Language, rules: StoreRules, world: World, isDemo: Bool = false,
    size: Size = Size(width: 80, height: 24)
  ) {
    self.actor = actor
    say = Speech(language)
    awaited = rules.awaited
    readBook = { rules.book }
    self.world = world
    self.isDemo = isDemo
    now = world.now()
    self.size = size
  }

  package var catalogue: Catalogue { awaited.value }
  /// What holds beside the catalogue; read when it is first needed.
  package var book: Rulebook { readBook() }
  var complaints: ComplaintRules { book.complaints }
  /// In which members earn.
  package var programmes: [Programme] { book.programmes }
  /// What the place asks that the desk serves.
  package var jurisdiction: Jurisdiction { book.jurisdiction }

  /// What is asked at the end of a call; nil where nothing is.
  var survey: SurveyForm? { book.survey }

  package var today: Day { world.local(now).day }

  /// An amount in the store's currency, without its sign.
  package func money(_ amount: Money) -> String { say.money(amount, awaited.currency) }

  /// How long since a moment; a clock that runs would be read out every second.
  func elapsed(since moment: Moment) -> String {
    let seconds = now.seconds(since: moment)
    return isAccessible ? say.minutes(seconds / 60) : say.duration(seconds: seconds)
  }

  /// The key of an action, for sentences that name it.
  func label(of action: ActionID, on screen: ScreenID, whileTyping isTyping: Bool = false) -> String
  {
    let found = keys.actions(of: screen).first { $0.id == action }
    return found.map { $0.keyLabel(whileTyping: isTyping, say) } ?? ""
  }

  /// The left end of every screen's first line: the program, and which screen this is.
  func brand(_ screen: String) -> [Span] {
    let isWide = size.width >= Self.wide
    var store: [Span] = []
    if isDemo {
      store = [Span("\(say.demoStore(isWide: isWide)) ", .statusInfo)]
    } else if nobodySignsIn {
      store = [Span("\(say.nobodySignsIn(isWide: isWide)) ", .statusWarning)]
    }
    return [Span("Holdfast ", .title, .bold)] + store + [Span("▸ \(screen)")]
  }

  /// Columns from which there is room for whole sentences in the header.
  private static let wide = 100

  /// This moment, for times that nobody may cut short by setting a clock.
  var mark: TimeMark { TimeMark(at: now, uptime: world.uptime()) }

  package func situation(of dossier: Dossier) -> Situation {
    let today = today
    return Situation(
      rules: readBook(), dossier: dossier, level: actor.level, agent: actor.name, now: now,
      utcOffset: world.utcOffset, purse: purse.flatMap { $0.month == Month(today) ? $0 : nil })
  }
}
