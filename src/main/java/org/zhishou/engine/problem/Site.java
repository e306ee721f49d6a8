package org.zhishou.engine.problem;

import org.jspecify.annotations.Nullable;

/**
 * What a duty staffs: a centre's clinic on site, its remote clinic, or a tour that starts from it.
 *
 * @param tour the tour's id; null at a centre
 */
public record Site(String centre, Mode mode, @Nullable String tour) {
  public static Site of(String centre) {
    return new Site(centre, Mode.ON_SITE, null);
  }

  public boolean isRemote() {
    return mode == Mode.REMOTE;
  }

  /** Whether the duty is at the centre itself: neither remote nor of a tour. */
  public boolean isOnSite() {
    return mode == Mode.ON_SITE && tour == null;
  }
}
