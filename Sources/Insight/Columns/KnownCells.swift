import Foundation

/// Cells that were met before, each with the place that its owner gave it, found by their bytes
/// without making a text of them. Only the first four thousand, which are ten years of days, and only
/// short ones: a column of more, or of sentences, has hardly a cell twice.
package struct KnownCells: Sendable {
  private struct Slot {
    var hash: UInt64 = 0
    var start = 0
    /// Bytes of the cell; −1 where there is none.
    var length = -1
    var place: Int32 = 0
  }

  private var slots = [Slot](repeating: Slot(), count: 64)
  private var bytes: [UInt8] = []
  package private(set) var count = 0

  private static let most = 4096
  /// In bytes.
  private static let longest = 256
  /// Slots that are looked at from the first: no choice of cells makes it slow.
  private static let reach = 8

  package init() {}

  package func place(of cell: UnsafeBufferPointer<UInt8>) -> Int32? {
    let hash = Self.hash(cell)
    let (slots, bytes) = (slots.span, bytes.span.bytes)
    for step in 0..<Self.reach {
      let slot = slots[unchecked: Self.slot(hash, step, of: slots.count)]
      guard slot.length >= 0 else { return nil }
      guard slot.hash == hash, slot.length == cell.count else { continue }
      // A short cell is settled by its length and its hash, in which no two words are alike.
      if cell.count < 8 { return slot.place }
      let known = bytes.extracting(slot.start..<slot.start + slot.length)
      if known.isEqual(to: cell) { return slot.place }
    }
    return nil
  }

  /// As long as there is room. A cell is given its place once.
  package mutating func insert(_ cell: UnsafeBufferPointer<UInt8>, _ place: Int32) {
    guard count < Self.most, cell.count <= Self.longest else { return }
    if count * 2 >= slots.count { grow() }
    let slot = Slot(hash: Self.hash(cell), start: bytes.count, length: cell.count, place: place)
    guard put(slot) else { return }
    bytes += cell
    count += 1
  }

  private mutating func grow() {
    let old = slots
    slots = [Slot](repeating: Slot(), count: old.count * 2)
    for slot in old where slot.length >= 0 { _ = put(slot) }
  }

  private mutating func put(_ slot: Slot) -> Bool {
    for step in 0..<Self.reach {
      let place = Self.slot(slot.hash, step, of: slots.count)
      guard slots[place].length < 0 else { continue }
      slots[place] = slot
      return true
    }
    return false
  }

  @inline(__always)
  private static func slot(_ hash: UInt64, _ step: Int, of count: Int) -> Int {
    (Int(truncatingIfNeeded: hash >> 32) &+ step) & (count &- 1)
  }

  /// Fibonacci's: a multiplication for each eight bytes.
  @inline(__always)
  private static func hash(_ cell: UnsafeBufferPointer<UInt8>) -> UInt64 {
    var hash = UInt64(truncatingIfNeeded: cell.count)
    func take(_ word: UInt64) {
      hash = (hash ^ word) &* 0x9E37_79B9_7F4A_7C15
      hash ^= hash >> 29
    }
    guard cell.count >= 8 else {
      var word: UInt64 = 0
      for byte in cell { word = word << 8 | UInt64(byte) }
      take(word)
      return hash
    }
    let raw = UnsafeRawBufferPointer(cell)
    for start in stride(from: 0, to: cell.count &- 8, by: 8) {
      take(raw.loadUnaligned(fromByteOffset: start, as: UInt64.self))
    }
    take(raw.loadUnaligned(fromByteOffset: cell.count &- 8, as: UInt64.self))
    return hash
  }
}

extension RawSpan {
  /// Of the same length.
  @inline(__always)
  fileprivate func isEqual(to cell: UnsafeBufferPointer<UInt8>) -> Bool {
    withUnsafeBytes { known in
      guard let known = known.baseAddress, let cell = cell.baseAddress else { return true }
      return memcmp(known, cell, byteCount) == 0
    }
  }
}
