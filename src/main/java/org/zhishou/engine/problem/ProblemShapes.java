package org.zhishou.engine.problem;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SequencedMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.zhishou.engine.json.Faults;
import org.zhishou.engine.json.Place;
import org.zhishou.engine.json.Scalars;
import org.zhishou.engine.json.Shape;
import org.zhishou.engine.rulebook.Level;
import org.zhishou.engine.rulebook.Rule;
import org.zhishou.engine.text.Text;

/**
 * Shapes of the contract's things for documents that hold some of them apart from their problem.
 * What such a thing refers to is not asked; the problem that it is put into will tell.
 */
public final class ProblemShapes {
  static final Shape<Mode> MODE = Scalars.oneOf(Mode.class);

  private ProblemShapes() {}

  public static Shape<Physician> physician() {
    return new PhysicianShape(DeclaredIds.unknown());
  }

  public static Shape<Centre> centre() {
    var located = new CentreShape(DeclaredIds.unknown());
    return new Shape<>() {
      @Override
      public Text expected() {
        return located.expected();
      }

      @Override
      public @Nullable Centre read(Place place, Faults faults) {
        var centre = located.read(place, faults);
        return centre == null ? null : centre.value();
      }
    };
  }

  /** An element of one centre's {@code openSessions}; a new one for each list. */
  public static Shape<OpenSession> openSession() {
    return new OpenSessionsReading();
  }

  /** The id of a rule that a policy may weigh. */
  public static Shape<Rule> softRule() {
    SequencedMap<String, Rule> byId =
        Rule.ofLevel(Level.SOFT).stream()
            .collect(
                Collectors.toMap(Rule::id, rule -> rule, (one, other) -> one, LinkedHashMap::new));
    return Scalars.oneOf(byId);
  }

  /** The range of a rule's weight. */
  public static Shape<Integer> weight(Rule rule) {
    return PolicyShape.weight(rule);
  }

  /** A physician's posting to a centre. */
  public static Shape<Posting> posting() {
    return new PostingsReading(DeclaredIds.unknown(), Map.of());
  }

  /** A tour; a new one for each list. */
  public static Shape<Tour> tour() {
    return new ToursReading(DeclaredIds.unknown());
  }
}
