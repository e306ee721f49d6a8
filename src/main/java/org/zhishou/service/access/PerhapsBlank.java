package org.zhishou.service.access;

import org.jspecify.annotations.Nullable;
import org.zhishou.engine.json.Faults;
import org.zhishou.engine.json.Place;
import org.zhishou.engine.json.PlainText;
import org.zhishou.engine.json.Scalars;
import org.zhishou.engine.json.Shape;
import org.zhishou.engine.text.Text;

/** A text that counts as missing where nothing of it can be seen. */
abstract class PerhapsBlank implements Shape<String> {
  private final Shape<String> shape;

  private PerhapsBlank(int most) {
    shape = Scalars.text(most);
  }

  static final class OfId extends PerhapsBlank {
    OfId() {
      super(100);
    }
  }

  static final class OfCounty extends PerhapsBlank {
    OfCounty() {
      super(60);
    }
  }

  @Override
  public Text expected() {
    return shape.expected();
  }

  @Override
  public @Nullable String read(Place place, Faults faults) {
    var blank = place.node().isString() && PlainText.isBlank(place.node().stringValue());
    return blank ? null : shape.read(place, faults);
  }
}
