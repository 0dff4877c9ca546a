import ArgumentParser
import Curses
import Desk
import Documents
import Retention
import Store
import Terminal
import Theming

/// The full screen's options as they stand on the command line.
struct ScreenOptions: ParsableArguments {
  @Option(help: "One of holdfast theme list, or a file of your own. Default: holdfast-dark.")
  var theme: String?

  @Option(help: "truecolor, 256, 16, 8 or mono. Default: what the terminal says it can.")
  var color: ColourChoice?

  @Flag(inversion: .prefixedNo, help: "Take clicks and the wheel. Default: yes.")
  var mouse: Bool?

  @Flag(
    inversion: .prefixedNo,
    help: "For screen readers: text alone, nothing moves, one line says what is new. Default: no.")
  var accessible: Bool?

  @Flag(help: "Open on the offer log.")
  var log = false

  @Flag(help: "A line at a time instead of the full screen, for screen readers and scripts.")
  var plain = false

  var choice: ScreenChoice {
    ScreenChoice(
      theme: theme, color: color, mouse: mouse, accessible: accessible, log: log, plain: plain)
  }
}

/// What the full screen looks like and where it opens.
struct ScreenChoice: Sendable {
  var theme: String?
  var color: ColourChoice?
  var mouse: Bool?
  var accessible: Bool?
  var log = false
  var plain = false

  func themeName(_ settings: Settings) -> String {
    theme ?? environment("HOLDFAST_THEME") ?? settings.theme ?? Themes.embedded[0]
  }

  func readTheme() throws(DocumentError) -> Theme {
    try loadTheme(themeName(Settings.own.get()))
  }
}

enum ColourChoice: String, ExpressibleByArgument, CaseIterable {
  case truecolor
  case indexed256 = "256"
  case ansi16 = "16"
  case ansi8 = "8"
  case mono

  var tier: Tier {
    switch self {
    case .truecolor: .truecolor
    case .indexed256: .indexed256
    case .ansi16: .ansi16
    case .ansi8: .ansi8
    case .mono: .mono
    }
  }
}

struct DeskCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "desk", abstract: "Open the desk on a store (what holdfast does by itself).")

  @OptionGroup var options: OpeningOptions
  @OptionGroup var screen: ScreenOptions

  func run() throws {
    let opening = options.opening
    try DeskRun(opening: opening, screen: screen.choice, isDemo: false).run()
  }
}

/// The full screen on a store, until it is left.
struct DeskRun {
  let opening: Opening
  let screen: ScreenChoice
  let isDemo: Bool

  /// `claimed` is who it is where nobody signs in, if not whom the options name.
  func run(as claimed: Actor? = nil) throws {
    guard screen.plain else { return try runScreen(claimed) }
    try PlainRun(opening: opening, isDemo: isDemo, isLog: screen.log).run(as: claimed)
  }

  /// The store opens while theme and terminal are made ready; of several things that are wrong
  /// the store is the first to be named.
  private func runScreen(_ claimed: Actor?) throws {
    // Named before the other thread begins: this one sets variables of the environment meanwhile.
    var place = opening
    place.store = opening.path
    let opened = Ahead { [place] in
      let store = try place.open()
      // From before the first rows are read, so that no change after them is missed.
      return (store, store.engine.changes.descriptor, try place.admission(to: store))
    }
    let read = Result { () throws(DocumentError) in try screen.readTheme() }
    let settings = Settings.known
    let colour = screen.color ?? settings.color
    let isAccessible = screen.accessible ?? settings.accessible ?? false
    let made = Result { () throws(ConsoleError) in
      try Console(
        .init(
          colour: colour?.tier, mouse: screen.mouse ?? settings.mouse ?? true,
          isSpoken: isAccessible))
    }
    let (store, changes, admission) = try opened.value()
    let sitting = admission.sitting(claimed, isDemo: isDemo, isLog: screen.log)
    let theme = try explaining { () throws(DocumentError) in try read.get() }
    let keys = try explaining { () throws(DocumentError) in try KeyFile.own() }
    let console = try console(made)
    console.looks = theme.looks(tier: console.tier)
    var session = Session(
      actor: sitting.actor ?? .nobody, language: opening.say.language,
      rules: store.rules, world: store.world, isDemo: sitting.isDemo,
      size: console.size)
    session.nobodySignsIn = sitting.actor != nil
    session.theme = screen.themeName(settings)
    session.keys = keys
    session.isAccessible = isAccessible
    if settings.clipboard == true {
      session.clipboard = console.hasClipboard ? .allowed : .missing
    }
    let waker = console.waker
    let runner = EffectRunner(clerk: sitting.clerk(store)) { waker.wake() }
    let themes = ThemeWatch(folder: ConfigurationFolder.themes)
    var program = DeskProgram(
      app: DeskApp(session: session, start: sitting.start, signingIn: sitting.name), runner: runner,
      store: store,
      wardrobe: wardrobe(tier: console.tier, themes))
    program.start()
    console.run(
      &program, watching: [changes] + [themes.descriptor].compactMap(\.self), patience: 20)
    runner.finish()
  }

  private func wardrobe(tier: Tier, _ themes: ThemeWatch) -> Wardrobe {
    let say = opening.say
    let changes = themes.descriptor.map { (descriptor: $0, take: { @Sendable in themes.take() }) }
    return Wardrobe(
      names: Themes.names(userFolder: ConfigurationFolder.themes), changes: changes
    ) {
      name throws(WardrobeFault) in
      do throws(DocumentError) { return try loadTheme(name).looks(tier: tier) } catch {
        throw WardrobeFault(error.problems.first?.description ?? "")
      }
    } keep: { name throws(WardrobeFault) in
      do throws(SystemError) { try Settings.keep(theme: name) } catch {
        throw WardrobeFault(say.themeNotKept(Settings.path, "\(error)"))
      }
    }
  }

  private func console(_ made: Result<Console, ConsoleError>) throws -> Console {
    do {
      return try made.get()
    } catch {
      Output.error("holdfast: " + error.sentence(opening.say))
      throw ExitCode.unavailable
    }
  }
}

extension ConsoleError {
  func sentence(_ say: Speech) -> String {
    switch self {
    case .noTerminal:
      say(
        "there is no terminal here. holdfast --plain needs none; scripts have batch and log.",
        "il n’y a pas de terminal ici. holdfast --plain s’en passe\u{202F}; batch et log aussi.",
        "não há terminal aqui. holdfast --plain não precisa de um; batch e log também não.")
    case .unusable(let term):
      say(
        "TERM=\(term) cannot show a full screen. Set TERM, or use holdfast --plain.",
        "TERM=\(term) ne permet pas le plein écran. Réglez TERM, ou prenez holdfast --plain.",
        "TERM=\(term) não mostra tela cheia. Ajuste TERM, ou use holdfast --plain.")
    case .system(let code):
      say(
        "the system refused a descriptor (errno \(code)); close other programs and try again.",
        "le système a refusé un descripteur (errno \(code))\u{202F}; fermez d’autres programmes.",
        "o sistema recusou um descritor (errno \(code)); feche outros programas.")
    }
  }
}
