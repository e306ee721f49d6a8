package org.zhishou.engine.json;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.zhishou.engine.text.Text;

/** A shape whose id and other texts are short and clean enough to be kept under an address. */
public record BoundedShape<T>(Shape<T> shape) implements Shape<T> {
  private static final int LONGEST_ID = 100;
  private static final int LONGEST_NAME = 200;
  private static final int LONGEST_SPECIALTY = 100;
  private static final Pattern UNUSABLE = Pattern.compile("[/\\\\;%?#]|^\\.{1,2}$");

  @Override
  public Text expected() {
    return shape.expected();
  }

  @Override
  public @Nullable T read(Place place, Faults faults) {
    var id = place.property("id");
    if (id.node().isString() && !usable(id.node().stringValue())) {
      faults.add(FaultCode.ID_UNUSABLE, id, Quoted.value(id.node()), LONGEST_ID);
    }
    bound(place.property("name"), LONGEST_NAME, faults);
    bound(place.property("specialty"), LONGEST_SPECIALTY, faults);
    return shape.read(place, faults);
  }

  private static boolean usable(String id) {
    return id.length() <= LONGEST_ID && !UNUSABLE.matcher(id).find();
  }

  private static void bound(Place text, int longest, Faults faults) {
    if (text.node().isString() && text.node().stringValue().length() > longest) {
      faults.add(FaultCode.TEXT_TOO_LONG, text, text.node().stringValue().length(), longest);
    }
  }
}
