package org.zhishou.service.access;

import org.jspecify.annotations.Nullable;
import org.zhishou.engine.json.Faults;
import org.zhishou.engine.json.Place;
import org.zhishou.engine.json.Scalars;
import org.zhishou.engine.json.Shape;
import org.zhishou.engine.text.Text;

/** A password, whatever its characters are. What is wrong with one is said without showing it. */
final class PasswordShape implements Shape<String> {
  private static final int LONGEST = 1000;

  @Override
  public Text expected() {
    return Scalars.text(LONGEST).expected();
  }

  @Override
  public @Nullable String read(Place place, Faults faults) {
    var password = place.node().stringValue("");
    if (password.isEmpty() || password.codePointCount(0, password.length()) > LONGEST) {
      faults.missing(place, expected());
      return null;
    }
    return password;
  }
}
