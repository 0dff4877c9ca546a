import Terminal

/// A dialog of fields, of which Tab goes to the next and Enter takes all.
protocol FormDialog: Screen {
  var form: Form { get set }

  /// Enter: reads the fields; what cannot be taken gets the focus.
  mutating func submit(_ session: Session) -> [Step]
}

extension FormDialog {
  var isOverlay: Bool { true }
  var isTyping: Bool { true }

  mutating func type(_ key: Key, in session: Session) -> [Step]? { form.type(key) }
  mutating func paste(_ text: String, in session: Session) -> [Step] { form.paste(text) }

  mutating func perform(_ action: ActionID, in session: Session) -> [Step] {
    switch action {
    case .choose: return submit(session)
    case .nextField: form.next()
    case .back: return [.pop]
    case .cancelService: return [.perform(.cancelService)]
    default: break
    }
    return []
  }
}
