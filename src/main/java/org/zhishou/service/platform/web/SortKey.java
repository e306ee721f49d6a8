package org.zhishou.service.platform.web;

/** A property to sort by, upwards unless {@code down}. */
public record SortKey(String property, boolean down) {
  public static SortKey of(String text) {
    return text.startsWith("-") ? new SortKey(text.substring(1), true) : new SortKey(text, false);
  }

  @Override
  public String toString() {
    return (down ? "-" : "") + property;
  }
}
