package org.zhishou.service.notification;

import org.jspecify.annotations.Nullable;
import org.zhishou.engine.json.Faults;
import org.zhishou.engine.json.Place;
import org.zhishou.engine.json.Scalars;
import org.zhishou.engine.json.Shape;
import org.zhishou.engine.text.Text;

/** A kind that may be subscribed to, by its id. */
final class KindShape implements Shape<NotificationKind> {
  private static final Shape<NotificationKind> KIND =
      Scalars.oneOf(NotificationKind.subscribable());

  @Override
  public Text expected() {
    return KIND.expected();
  }

  @Override
  public @Nullable NotificationKind read(Place place, Faults faults) {
    return KIND.read(place, faults);
  }
}
