/// The lower triangle L with L·Lᵀ = A, of a symmetric matrix A that is positive definite. Written
/// for the ten to thirty numbers of a small model; rows lie one after the other.
package struct Cholesky: Sendable {
  package let size: Int
  private var lower: [Double]

  /// `matrix` has `size` · `size` numbers, of which the lower triangle is read. Nil when it is not
  /// positive definite, or holds what is no number.
  package init?(_ matrix: [Double], size: Int) {
    self.size = size
    lower = matrix
    let sound = lower.withUnsafeMutableBufferPointer { Cholesky.factor($0, size) }
    guard sound else { return nil }
  }

  private static func factor(_ a: UnsafeMutableBufferPointer<Double>, _ size: Int) -> Bool {
    for row in 0..<size {
      for column in 0...row {
        var sum = a[row * size + column]
        for inner in 0..<column { sum -= a[row * size + inner] * a[column * size + inner] }
        guard row == column else {
          a[row * size + column] = sum / a[column * size + column]
          continue
        }
        guard sum > 0, sum.isFinite else { return false }
        a[row * size + row] = sum.squareRoot()
      }
    }
    return true
  }

  /// L⁻¹·vector. Its squared length is vectorᵀ·A⁻¹·vector.
  package func forward(_ vector: [Double]) -> [Double] {
    var result = vector
    lower.withUnsafeBufferPointer { l in
      result.withUnsafeMutableBufferPointer { x in
        for row in 0..<size {
          var sum = x[row]
          for column in 0..<row { sum -= l[row * size + column] * x[column] }
          x[row] = sum / l[row * size + row]
        }
      }
    }
    return result
  }

  /// L⁻ᵀ·vector.
  package func backward(_ vector: [Double]) -> [Double] {
    var result = vector
    lower.withUnsafeBufferPointer { l in
      result.withUnsafeMutableBufferPointer { x in
        for row in (0..<size).reversed() {
          var sum = x[row]
          for below in row + 1..<max(size, row + 1) { sum -= l[below * size + row] * x[below] }
          x[row] = sum / l[row * size + row]
        }
      }
    }
    return result
  }

  /// A⁻¹·vector.
  package func solve(_ vector: [Double]) -> [Double] { backward(forward(vector)) }
}
