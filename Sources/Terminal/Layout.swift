/// How wide a part of a row is.
package enum Extent: Hashable, Sendable {
  case fixed(Int)
  /// Shares what the others leave, and is never narrower than this while there is room at all.
  case flexible(minimum: Int)

  package var minimum: Int {
    switch self {
    case .fixed(let columns), .flexible(let columns): min(max(0, columns), 1 << 30)
    }
  }

  private var isFlexible: Bool {
    if case .flexible = self { true } else { false }
  }

  /// The columns of each extent in `width`, `gap` apart. Where the minimums do not fit, the last
  /// ones get what is left, and then nothing.
  package static func resolve(_ extents: [Extent], in width: Int, gap: Int = 0) -> [Int] {
    let flexible = extents.count { $0.isFlexible }
    let gaps = gap * max(0, extents.count - 1)
    let spare = max(0, width - gaps - extents.reduce(0) { $0 + $1.minimum })
    var left = max(0, width)
    var given = 0
    return extents.map { extent in
      var columns = extent.minimum
      if extent.isFlexible {
        columns += spare / flexible + (given < spare % flexible ? 1 : 0)
        given += 1
      }
      columns = min(columns, left)
      left = max(0, left - columns - gap)
      return columns
    }
  }
}

extension Rect {
  /// A box of at most `size` in the middle of this one.
  package func centred(_ size: Size) -> Rect {
    let width = min(size.width, self.width)
    let height = min(size.height, self.height)
    return Rect(
      x: minX + (self.width - width) / 2, y: minY + (self.height - height) / 2, width: width,
      height: height)
  }

  /// The box side by side as `extents` say, `gap` columns apart.
  package func columns(_ extents: [Extent], gap: Int = 0) -> [Rect] {
    var rest = self
    return Extent.resolve(extents, in: width, gap: gap).map { width in
      let part = rest.cutLeft(width)
      _ = rest.cutLeft(gap)
      return part
    }
  }
}
