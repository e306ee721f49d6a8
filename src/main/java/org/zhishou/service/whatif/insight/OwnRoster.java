package org.zhishou.service.whatif.insight;

import java.util.function.Supplier;
import org.zhishou.engine.json.Fault;
import org.zhishou.engine.roster.MalformedRosterException;
import org.zhishou.service.platform.web.Body;

/** A roster that a client brought along may not fit the problem beside it. */
final class OwnRoster {
  private OwnRoster() {}

  /**
   * @throws org.zhishou.service.platform.web.ProblemException with what work says of such a roster,
   *     as faults of the body
   */
  static <T> T orRefused(Supplier<T> work) {
    try {
      return work.get();
    } catch (MalformedRosterException malformed) {
      throw Body.faulty(malformed.faults().stream().map(OwnRoster::inBody).toList());
    }
  }

  private static Fault inBody(Fault fault) {
    return fault.pointer().startsWith("/baseline")
        ? new Fault("/problem" + fault.pointer(), fault.code(), fault.text())
        : fault;
  }
}
