package org.zhishou.engine.problem;

import org.jspecify.annotations.Nullable;
import org.zhishou.engine.json.Faults;
import org.zhishou.engine.json.Fields;
import org.zhishou.engine.json.Place;
import org.zhishou.engine.json.Shape;
import org.zhishou.engine.text.Text;

/** A whole problem within another document, by {@link ProblemReader}. */
public final class ProblemShape implements Shape<CheckedProblem> {
  @Override
  public Text expected() {
    return Fields.OBJECT;
  }

  @Override
  public @Nullable CheckedProblem read(Place place, Faults faults) {
    try {
      return new ProblemReader().read(place.node());
    } catch (FaultyProblemException faulty) {
      faults.addAll(place, faulty.faults(), faulty.count());
      return null;
    }
  }
}
