package org.zhishou.service.solving.job;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhishou.engine.json.Fault;
import org.zhishou.engine.json.FaultCode;
import org.zhishou.engine.json.Faults;
import org.zhishou.engine.json.Fields;
import org.zhishou.engine.json.Names;
import org.zhishou.engine.json.Place;
import org.zhishou.engine.json.Scalars;
import org.zhishou.engine.json.Shape;
import org.zhishou.engine.json.StrictJson;
import org.zhishou.engine.json.UnreadableJsonException;
import org.zhishou.engine.problem.FaultyProblemException;
import org.zhishou.engine.text.Text;
import tools.jackson.databind.JsonNode;

/**
 * Many problems in one body.
 *
 * @param name of the whole, for people
 */
public record BatchProblems(@Nullable String name, List<SubmittedProblem> problems) {
  private static final Names NAMES = Names.of("name", "problems");
  private static final JsonNode NOTHING = StrictJson.parse("{\"problems\": []}");

  /** Any value that is there: what it has to be is for the problem's reader to say. */
  private static final Shape<SubmittedProblem> ANYTHING =
      new Shape<>() {
        @Override
        public Text expected() {
          return Fields.OBJECT;
        }

        @Override
        public SubmittedProblem read(Place place, Faults faults) {
          return new SubmittedProblem.Parsed(place.node());
        }
      };

  public BatchProblems {
    problems = List.copyOf(problems);
  }

  /**
   * {@code {"name": ..., "problems": [...]}}.
   *
   * @throws UnreadableJsonException where it is not JSON
   * @throws FaultyProblemException where it is anything else
   */
  public static BatchProblems ofJson(byte[] body) {
    return ofJson(StrictJson.parse(body));
  }

  private static BatchProblems ofJson(JsonNode body) {
    var faults = new Faults();
    var fields = Fields.of(Place.root(body), NAMES, faults);
    if (fields == null) {
      throw new FaultyProblemException(faults.all());
    }
    var name = fields.optional("name", Scalars.TEXT);
    var list = fields.at("problems");
    if (!list.node().isArray()) {
      fields.mandatoryList("problems", ANYTHING);
    } else if (list.node().isEmpty()) {
      faults.add(FaultCode.EMPTY_LIST, list);
    }
    if (faults.count() > 0) {
      throw new FaultyProblemException(faults.all());
    }
    return new BatchProblems(
        name,
        list.node().valueStream().<SubmittedProblem>map(SubmittedProblem.Parsed::new).toList());
  }

  /**
   * One problem on each line that is not blank.
   *
   * @throws FaultyProblemException where there is none
   */
  public static BatchProblems ofLines(byte[] body, @Nullable String name) {
    var problems = new ArrayList<SubmittedProblem>();
    var start = 0;
    for (var end = 0; end <= body.length; end++) {
      if (end == body.length || body[end] == '\n') {
        var line = Arrays.copyOfRange(body, start, end);
        if (!isBlank(line)) {
          problems.add(new SubmittedProblem.Unread(line));
        }
        start = end + 1;
      }
    }
    return problems.isEmpty() ? ofJson(NOTHING) : new BatchProblems(name, problems);
  }

  private static boolean isBlank(byte[] line) {
    for (var character : line) {
      if (character != ' ' && character != '\t' && character != '\r') {
        return false;
      }
    }
    return true;
  }

  /** What is wrong with the problem at a position, pointed at from the whole. */
  static List<Fault> faults(int position, RuntimeException refused) {
    var pointer = "/problems/" + position;
    if (refused instanceof FaultyProblemException faulty) {
      return faulty.faults().stream()
          .map(fault -> new Fault(pointer + fault.pointer(), fault.code(), fault.text()))
          .toList();
    }
    if (refused instanceof UnreadableJsonException unreadable) {
      return List.of(new Fault(pointer, "json-unreadable", unreadable.text()));
    }
    throw refused;
  }
}
