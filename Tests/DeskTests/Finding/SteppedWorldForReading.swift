import TestSupport

/// The world of a store that tests only read.
enum SteppedWorldForReading { static let shared = SteppedWorld() }
