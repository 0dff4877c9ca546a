import Documents
import Retention

extension Value {
  /// `[{lines: 10, off: 3 %}, {lines: 25, off: 5 %}]`, each with more lines than the one before.
  var volumeSteps: [VolumeStep]? {
    var last = 0
    return list(atLeastOne: true) { item in
      item.fields { fields in
        let lines = fields.required("lines") { value -> Int? in
          guard let lines = value.integer(in: 1...1_000_000) else { return nil }
          guard lines > last else { return value.refuse(ProgrammeMistake.notRising) }
          last = lines
          return lines
        }
        let off = fields.required("off") { $0.share(in: 1...10_000) }
        guard let lines, let off else { return nil }
        return VolumeStep(lines: lines, off: off)
      }
    }
  }
}
