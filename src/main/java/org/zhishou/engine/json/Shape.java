package org.zhishou.engine.json;

import org.jspecify.annotations.Nullable;
import org.zhishou.engine.text.Text;

/** What a JSON value has to be, and the reading of it. */
public interface Shape<T> {
  /** The shape in words that complete "give ...". */
  Text expected();

  /**
   * The value, or null where it is so faulty that there is none; every fault is reported. {@code
   * place} is not missing.
   */
  @Nullable T read(Place place, Faults faults);
}
