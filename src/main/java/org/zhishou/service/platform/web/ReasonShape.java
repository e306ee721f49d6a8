package org.zhishou.service.platform.web;

import org.jspecify.annotations.Nullable;
import org.zhishou.engine.json.Faults;
import org.zhishou.engine.json.Place;
import org.zhishou.engine.json.Scalars;
import org.zhishou.engine.json.Shape;
import org.zhishou.engine.text.Text;

/** Why somebody does something: a text of 1 to 1,000 characters, perhaps on several lines. */
public final class ReasonShape implements Shape<String> {
  private static final Shape<String> REASON = Scalars.lines(1000);

  @Override
  public Text expected() {
    return REASON.expected();
  }

  @Override
  public @Nullable String read(Place place, Faults faults) {
    return REASON.read(place, faults);
  }
}
