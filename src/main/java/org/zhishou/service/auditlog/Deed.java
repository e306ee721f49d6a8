package org.zhishou.service.auditlog;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is to be told. Whatever the detail holds of personal data is left out before it is kept, see
 * {@link PersonalData}.
 *
 * @param county whose chain it goes into; null where it belongs to none
 * @param action a word or two, such as {@code update}, {@code reset-password}
 * @param thing the address of what it was done to, below {@code /api/v1/}
 * @param detail what else there is to know, as JSON will have it; may be empty
 */
public record Deed(
    @Nullable String county, Outcome outcome, String action, String thing, Map<String, ?> detail) {
  private static final int LONGEST_THING = 300;

  public Deed {
    if (thing.length() > LONGEST_THING) {
      thing = thing.substring(0, LONGEST_THING - 1) + "…";
    }
  }

  public static Deed success(@Nullable String county, String action, String thing) {
    return new Deed(county, Outcome.DONE, action, thing, Map.of());
  }

  public static Deed refusal(@Nullable String county, String action, String thing) {
    return new Deed(county, Outcome.REFUSED, action, thing, Map.of());
  }

  /** The same with one more word of detail. */
  public Deed with(String property, String value) {
    var more = new LinkedHashMap<String, Object>(detail);
    more.put(property, value);
    return new Deed(county, outcome, action, thing, more);
  }

  /**
   * A thing made, changed or removed: the properties that differ, from what to what.
   *
   * @param before record or JSON; null where it was made
   * @param after likewise; null where it was removed
   * @param untold properties that change with every write and say nothing
   */
  public static Deed change(
      @Nullable String county,
      String thing,
      @Nullable Object before,
      @Nullable Object after,
      String... untold) {
    var action = before == null ? "create" : after == null ? "delete" : "update";
    var differences = Differences.between(before, after, List.of(untold));
    return new Deed(county, Outcome.DONE, action, thing, differences);
  }
}
