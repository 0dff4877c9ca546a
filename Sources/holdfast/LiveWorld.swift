import Documents
import Glibc
import Retention

extension World {
  /// The system's clock, the time zone of the environment, and the kernel's chance.
  static let live = World(
    now: {
      var time = timespec()
      clock_gettime(CLOCK_REALTIME, &time)
      return Moment(milliseconds: Int64(time.tv_sec) * 1000 + Int64(time.tv_nsec) / 1_000_000)
    },
    utcOffset: { moment in
      var seconds = time_t(moment.milliseconds / 1000)
      var local = tm()
      localtime_r(&seconds, &local)
      return local.tm_gmtoff
    },
    random: { UInt64.random(in: .min ... .max) },
    uptime: {
      var time = timespec()
      clock_gettime(CLOCK_BOOTTIME, &time)
      return Uptime(
        boot: boot, milliseconds: Int64(time.tv_sec) * 1000 + Int64(time.tv_nsec) / 1_000_000)
    })

  /// Linux gives every start a number of its own.
  private static let boot: String = {
    let bytes = try? fileBytes("/proc/sys/kernel/random/boot_id")
    return String(decoding: bytes ?? [], as: UTF8.self).filter { !$0.isWhitespace }
  }()
}
