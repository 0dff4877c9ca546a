/// The colour nearest to `ink` that has the contrast `needed` on a ground of this luminance:
/// its lightness is moved up or down, whichever is the shorter way. Black or white, the better
/// of the two, if no lightness is enough (possible only above 4.58:1).
func readable(_ ink: RGB, onLuminance ground: Double, needed: Double) -> RGB {
  func passes(_ colour: RGB) -> Bool { contrastRatio(colour.luminance, ground) >= needed }
  guard !passes(ink) else { return ink }
  let lab = OKLab(ink)
  let moved = [0.0, 1.0].compactMap { end -> (colour: RGB, way: Double)? in
    guard passes(RGB(hex: end == 0 ? 0 : 0xff_ffff)) else { return nil }
    return nearestPassing(lab, towards: end, passes)
  }
  if let best = moved.min(by: { $0.way < $1.way }) { return best.colour }
  let (black, white) = (RGB(hex: 0), RGB(hex: 0xff_ffff))
  return contrastRatio(0, ground) > contrastRatio(1, ground) ? black : white
}

private func nearestPassing(
  _ lab: OKLab, towards end: Double, _ passes: (RGB) -> Bool
) -> (colour: RGB, way: Double) {
  var (fails, works) = (lab.lightness, end)
  var found = RGB(hex: end == 0 ? 0 : 0xff_ffff)
  for _ in 0..<9 {
    let middle = (fails + works) / 2
    let colour = OKLab(lightness: middle, a: lab.a, b: lab.b).rgb
    if passes(colour) { (works, found) = (middle, colour) } else { fails = middle }
  }
  return (found, abs(works - lab.lightness))
}
