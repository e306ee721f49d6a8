package org.zhishou.engine.change;

import org.jspecify.annotations.Nullable;
import org.zhishou.engine.json.ByKind;
import org.zhishou.engine.json.Faults;
import org.zhishou.engine.json.Place;

/** A change of any kind. */
public final class ChangeShape extends ByKind<ChangeKind, Change> {
  public ChangeShape() {
    super(ChangeKind.values(), ChangeKind::id);
  }

  @Override
  protected @Nullable Change read(ChangeKind kind, Place place, Faults faults) {
    return kind.read(place, faults);
  }
}
