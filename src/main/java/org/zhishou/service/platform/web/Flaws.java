package org.zhishou.service.platform.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.zhishou.engine.json.Fault;
import org.zhishou.engine.json.Faults;
import org.zhishou.engine.json.Place;
import org.zhishou.engine.json.Shape;
import org.zhishou.engine.problem.FaultyProblemException;
import org.zhishou.service.platform.text.Texts;
import tools.jackson.databind.JsonNode;

/** Everything that is wrong with a body: what its shape says, and what a room adds to that. */
public final class Flaws {
  private final ProblemCode code;
  private final Texts texts;
  private final List<Function<Locale, ProblemDocument.Error>> found = new ArrayList<>();

  /**
   * @param code of the problem that the body is answered with
   * @param texts of what the room adds, by the flaw's code
   */
  public Flaws(ProblemCode code, Texts texts) {
    this.code = code;
    this.texts = texts;
  }

  public void add(String pointer, String flaw, Object... arguments) {
    found.add(
        locale ->
            new ProblemDocument.Error(pointer, null, flaw, texts.in(locale, flaw, arguments)));
  }

  public void addAll(List<Fault> faults) {
    faults.forEach(fault -> found.add(locale -> Body.errors(List.of(fault), locale).getFirst()));
  }

  /** What the body says; null where it is too faulty for that. All faults are added. */
  public <T> @Nullable T read(JsonNode json, Shape<T> shape) {
    var faults = new Faults();
    var place = Place.root(json);
    if (place.missing()) {
      faults.missing(place, shape.expected());
    }
    var value = place.missing() ? null : shape.read(place, faults);
    addAll(faults.all());
    return value;
  }

  /** What is read; null where that is faulty, which is added. */
  public <T> @Nullable T read(Supplier<T> reading) {
    try {
      return reading.get();
    } catch (FaultyProblemException faulty) {
      addAll(faulty.faults());
      return null;
    }
  }

  /**
   * @throws ProblemException with all of them, if there are any
   */
  public void refuse() {
    if (!found.isEmpty()) {
      var all = List.copyOf(found);
      throw new ProblemException(code, all.size())
          .errors(locale -> all.stream().map(flaw -> flaw.apply(locale)).toList());
    }
  }

  /**
   * @param value null only where something is wrong
   * @throws ProblemException with all that is wrong, if anything is
   */
  public <T> T sound(@Nullable T value) {
    refuse();
    if (value == null) {
      throw new IllegalStateException("Nothing read, and nothing wrong");
    }
    return value;
  }
}
