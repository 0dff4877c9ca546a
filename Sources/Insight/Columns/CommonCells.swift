/// Some cells and the places of their texts, found by their bytes side by side.
struct CommonCells: Sendable {
  private var bytes: [UInt8] = []
  private var ends: [Int] = []
  private var places: [Int32] = []

  private static let most = 6

  /// As long as there is room.
  mutating func append(_ cell: UnsafeBufferPointer<UInt8>, _ place: Int32) {
    guard places.count < Self.most else { return }
    bytes += cell
    ends.append(bytes.count)
    places.append(place)
  }

  func place(of cell: UnsafeBufferPointer<UInt8>) -> Int32? {
    let (bytes, ends) = (bytes.span, ends.span)
    var start = 0
    for index in ends.indices {
      let end = ends[index]
      defer { start = end }
      guard end &- start == cell.count else { continue }
      var place = 0
      while place < cell.count, bytes[start &+ place] == cell[place] { place &+= 1 }
      if place == cell.count { return places[index] }
    }
    return nil
  }
}
