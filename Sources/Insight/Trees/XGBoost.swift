import CXGBoost
import Foundation

/// Why boosted trees cannot be trained.
package enum TreeFault: Error, Hashable, Sendable {
  /// libxgboost is not on this machine.
  case noLibrary
  /// In the library's own words.
  case refused(String)
}

/// Rows as libxgboost wants them.
final class XGBoostMatrix {
  fileprivate let handle: UnsafeMutableRawPointer
  let rowCount: Int

  /// `values` row by row; NaN is missing.
  init(_ values: [Float], columns: Int, labels: [Float], threads: Int) throws {
    guard xb_load() == 0 else { throw TreeFault.noLibrary }
    rowCount = labels.count
    var made: UnsafeMutableRawPointer?
    try check(xb_matrix(values, UInt64(rowCount), UInt64(columns), Int32(threads), &made))
    guard let made else { throw TreeFault.refused("no matrix") }
    handle = made
    try check(xb_set_labels(made, labels, UInt64(rowCount)))
  }

  deinit { xb_free_matrix(handle) }
}

/// Trees as they are grown.
final class XGBoostBooster {
  private let handle: UnsafeMutableRawPointer
  private let matrix: XGBoostMatrix
  private let others: [XGBoostMatrix]
  private(set) var rounds = 0

  /// `others` are those whose log-odds will be asked for again and again.
  init(_ matrix: XGBoostMatrix, _ others: [XGBoostMatrix], settings: [(String, String)]) throws {
    self.matrix = matrix
    self.others = others
    let handles: [UnsafeMutableRawPointer?] = [matrix.handle] + others.map(\.handle)
    var made: UnsafeMutableRawPointer?
    try check(xb_booster(handles, UInt64(handles.count), &made))
    guard let made else { throw TreeFault.refused("no booster") }
    handle = made
    for (name, value) in settings { try check(xb_set(made, name, value)) }
  }

  deinit { xb_free_booster(handle) }

  func grow() throws {
    try check(xb_update(handle, Int32(rounds), matrix.handle))
    rounds += 1
  }

  /// Log-odds by the first `rounds` trees.
  func logOdds(of matrix: XGBoostMatrix, rounds: Int) throws -> [Float] {
    var count: UInt64 = 0
    var values: UnsafePointer<Float>?
    try check(xb_margins(handle, matrix.handle, UInt32(rounds), &count, &values))
    return Array(UnsafeBufferPointer(start: values, count: Int(count)))
  }

  /// The trees grown so far.
  func forest() throws -> Forest {
    var count: UInt64 = 0
    var bytes: UnsafePointer<CChar>?
    try check(xb_save(handle, &count, &bytes))
    guard let bytes else { throw TreeFault.refused("no model") }
    return try Forest(xgboost: Data(bytes: bytes, count: Int(count)))
  }
}

private func check(_ status: Int32) throws {
  guard status != 0 else { return }
  throw TreeFault.refused(xb_error().map { String(cString: $0) } ?? "")
}
