package org.zhishou.service.county.registry;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.zhishou.engine.json.Fault;
import org.zhishou.service.platform.text.Texts;
import org.zhishou.service.platform.web.ProblemCode;
import org.zhishou.service.platform.web.ProblemDocument;
import org.zhishou.service.platform.web.ProblemException;

/** Everything that is wrong with a body: what the contract says, and what the registry adds. */
final class Flaws {
  private static final Texts TEXTS = Texts.of(Flaws.class, "registry");

  private final List<Function<Locale, ProblemDocument.Error>> found = new ArrayList<>();

  void add(String pointer, String code, Object... arguments) {
    found.add(
        locale ->
            new ProblemDocument.Error(pointer, null, code, TEXTS.in(locale, code, arguments)));
  }

  void addAll(List<Fault> faults) {
    for (var fault : faults) {
      found.add(
          locale ->
              new ProblemDocument.Error(
                  fault.pointer(), null, fault.code(), fault.message(locale)));
    }
  }

  /**
   * @throws ProblemException with all of them, if there are any
   */
  void refuse() {
    if (!found.isEmpty()) {
      var all = List.copyOf(found);
      throw new ProblemException(ProblemCode.REGISTRY_FAULTY, all.size())
          .errors(locale -> all.stream().map(flaw -> flaw.apply(locale)).toList());
    }
  }
}
