package org.zhishou.engine.json;

import java.util.LinkedHashMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.zhishou.engine.text.Text;

/**
 * An object of one of several kinds, which its property {@code kind} names.
 *
 * @param <K> the kinds
 * @param <T> what an object of any kind is read as
 */
public abstract class ByKind<K, T> implements Shape<T> {
  private final Shape<K> kinds;

  protected ByKind(K[] kinds, Function<K, String> id) {
    var byId = new LinkedHashMap<String, K>();
    for (var kind : kinds) {
      byId.put(id.apply(kind), kind);
    }
    this.kinds = Scalars.oneOf(byId);
  }

  /** The object at the place, or null where its faults leave nothing of it. */
  protected abstract @Nullable T read(K kind, Place place, Faults faults);

  @Override
  public final Text expected() {
    return Fields.OBJECT;
  }

  @Override
  public final @Nullable T read(Place place, Faults faults) {
    if (!place.node().isObject()) {
      faults.unfit(FaultCode.WRONG_TYPE, place, Fields.OBJECT);
      return null;
    }
    var given = place.property("kind");
    if (given.missing()) {
      faults.missing(given, kinds.expected());
      return null;
    }
    var kind = kinds.read(given, faults);
    return kind == null ? null : read(kind, place, faults);
  }
}
