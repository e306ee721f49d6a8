package org.zhishou.service.notification;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.zhishou.engine.json.Faults;
import org.zhishou.service.platform.text.Texts;
import org.zhishou.service.platform.web.Body;
import org.zhishou.service.platform.web.ProblemCode;
import org.zhishou.service.platform.web.ProblemDocument;
import org.zhishou.service.platform.web.ProblemException;

/** Everything that is wrong with a body: its shape, and what this room adds. */
final class Flaws {
  private static final Texts TEXTS = Texts.of(Flaws.class, "notice");

  private final Faults faults = new Faults();
  private final List<Function<Locale, ProblemDocument.Error>> added = new ArrayList<>();

  /** Where the shape's faults go. */
  Faults faults() {
    return faults;
  }

  void add(String pointer, String code, Object... arguments) {
    added.add(
        locale ->
            new ProblemDocument.Error(pointer, null, code, TEXTS.in(locale, code, arguments)));
  }

  /**
   * @throws ProblemException with all of them, if there are any
   */
  void refuse() {
    var count = faults.count() + added.size();
    if (count > 0) {
      throw new ProblemException(ProblemCode.BODY_FAULTY, count).errors(this::worded);
    }
  }

  private List<ProblemDocument.Error> worded(Locale locale) {
    var all = new ArrayList<>(Body.errors(faults.all(), locale));
    added.forEach(one -> all.add(one.apply(locale)));
    return all;
  }
}
