package org.zhishou.service.cli;

import java.util.Locale;

/** A command that has a language. */
interface Speaking {
  Locale locale();
}
