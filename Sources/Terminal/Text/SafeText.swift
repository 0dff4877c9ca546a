/// The one door through which text from data becomes text for a screen, a command's output, an
/// error or a log line: one line, no control functions, nothing that reorders, nothing that
/// terminals disagree about. Making safe text safe again changes nothing.
///
/// What hides a meaning (controls, overrides, tags, private use) shows as `□`; what honest text
/// carries silently (joiners, soft hyphens, direction marks, a byte order mark) is dropped, for
/// it has no ink of its own; tabs and line ends are a space.
package struct SafeText: Hashable, Sendable, CustomStringConvertible {
  package let description: String

  /// More combining marks than this on one base are dropped: no language needs them, and they
  /// spill over the rows above.
  package static let marksPerBase = 4
  package static let replacement: Unicode.Scalar = "□"

  package init(_ raw: String) {
    if TextWidth.plainCount(raw, upTo: Int.max, .unicode) != nil {
      description = raw
      return
    }
    var safe = String.UnicodeScalarView()
    var filter = SafeFilter()
    for character in raw { filter.take(character) { safe.append($0) } }
    description = String(safe)
  }
}

/// The state between two characters: how many marks the last base still takes.
struct SafeFilter {
  /// None at first: a mark that comes before any base would land on the neighbour's cell.
  private var marksLeft = 0
  private var hasBase = false

  mutating func take(_ character: Character, _ emit: (Unicode.Scalar) -> Void) {
    let scalars = character.unicodeScalars
    if character == "\r\n" { return base(" ", emit) }
    if Self.isDisputed(scalars) { return replace(emit) }
    for scalar in scalars {
      switch SafeClass(scalar) {
      case .keep: base(scalar, emit)
      case .space: base(" ", emit)
      case .replace: replace(emit)
      case .drop: break
      case .mark where !hasBase: replace(emit)
      case .mark where marksLeft > 0:
        marksLeft -= 1
        emit(scalar)
      case .mark: break
      }
    }
  }

  private mutating func base(_ scalar: Unicode.Scalar, _ emit: (Unicode.Scalar) -> Void) {
    hasBase = true
    marksLeft = SafeText.marksPerBase
    emit(scalar)
  }

  private mutating func replace(_ emit: (Unicode.Scalar) -> Void) {
    hasBase = true
    marksLeft = 0
    emit(SafeText.replacement)
  }

  /// Flags, joined and coloured emoji: each terminal gives them another width.
  private static func isDisputed(_ scalars: Character.UnicodeScalarView) -> Bool {
    guard let first = scalars.first, first.value > 0x7F, first.properties.isEmoji else {
      return false
    }
    return scalars.dropFirst().contains { scalar in
      switch scalar.value {
      case 0x200D, 0xFE0F, 0x1F1E6...0x1F1FF, 0x1F3FB...0x1F3FF, 0xE0020...0xE007F: true
      default: false
      }
    }
  }
}

/// What becomes of one scalar, by its Unicode properties.
enum SafeClass: Hashable {
  case keep, mark, space, drop, replace

  /// Scalars younger than this are unknown to the C library of Debian 12, which would draw them
  /// as nothing.
  private static let youngest = (major: 14, minor: 0)

  init(_ scalar: Unicode.Scalar) {
    if TextWidth.isPlain(scalar) {
      self = .keep
      return
    }
    switch scalar.value {
    case 0x09...0x0D, 0x85, 0x2028, 0x2029: self = .space
    case 0xA0, 0x202F, 0x3000, 0x1680: self = .keep
    case 0xAD, 0x34F, 0x61C, 0x17B4, 0x17B5, 0x200B...0x200F, 0x2060, 0x20E3, 0xFEFF: self = .drop
    case 0xFFFC, 0x1F1E6...0x1F1FF, 0x1F3FB...0x1F3FF: self = .replace
    default: self = Self.byProperty(scalar)
    }
  }

  private static func byProperty(_ scalar: Unicode.Scalar) -> SafeClass {
    let properties = scalar.properties
    if properties.isVariationSelector { return .drop }
    if properties.isDefaultIgnorableCodePoint { return .replace }
    switch properties.generalCategory {
    case .control, .format, .privateUse, .surrogate, .unassigned: return .replace
    case .lineSeparator, .paragraphSeparator, .spaceSeparator: return .space
    default: break
    }
    guard let age = properties.age, age <= youngest else { return .replace }
    return TextWidth.columns(of: scalar) == 0 ? .mark : .keep
  }
}
