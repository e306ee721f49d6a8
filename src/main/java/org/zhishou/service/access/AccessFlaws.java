package org.zhishou.service.access;

import org.zhishou.service.platform.text.Texts;
import org.zhishou.service.platform.web.Flaws;
import org.zhishou.service.platform.web.ProblemCode;

/** What is wrong with requests of this room, in its words. */
final class AccessFlaws {
  private static final Texts TEXTS = Texts.of(AccessFlaws.class, "access");

  private AccessFlaws() {}

  static Flaws none() {
    return new Flaws(ProblemCode.FIELDS_INVALID, TEXTS);
  }
}
