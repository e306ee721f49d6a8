package org.zhishou.engine.change;

import org.jspecify.annotations.Nullable;
import org.zhishou.engine.json.ByKind;
import org.zhishou.engine.json.Faults;
import org.zhishou.engine.json.Place;

/** A lever of any kind. */
public final class LeverShape extends ByKind<LeverKind, Lever> {
  public LeverShape() {
    super(LeverKind.values(), LeverKind::id);
  }

  @Override
  protected @Nullable Lever read(LeverKind kind, Place place, Faults faults) {
    return kind.read(place, faults);
  }
}
