package org.zhishou.service.county.registry;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.zhishou.engine.problem.CalendarDays;
import org.zhishou.engine.problem.CheckedProblem;
import org.zhishou.engine.problem.Period;
import org.zhishou.engine.problem.ProblemReader;
import org.zhishou.engine.problem.TravelTime;
import org.zhishou.service.platform.database.Rows;
import tools.jackson.databind.JsonNode;

/**
 * The contract's problem of a period, put together of what is kept, and not read yet.
 *
 * @param physicians the contract's objects, as those of the other lists
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record UnreadProblem(
    String name,
    @Nullable CalendarDays calendar,
    JsonNode policy,
    List<JsonNode> hospitals,
    List<JsonNode> centres,
    List<JsonNode> physicians,
    List<TravelTime> travelTimes,
    @JsonInclude(JsonInclude.Include.NON_EMPTY) List<JsonNode> postings,
    @JsonInclude(JsonInclude.Include.NON_EMPTY) List<JsonNode> tours,
    Period period) {
  public UnreadProblem withName(String other) {
    return new UnreadProblem(
        other,
        calendar,
        policy,
        hospitals,
        centres,
        physicians,
        travelTimes,
        postings,
        tours,
        period);
  }

  /** Of these physicians alone, and without the postings of others. */
  public UnreadProblem withPhysicians(List<JsonNode> others) {
    var planned = others.stream().map(one -> one.path("id")).collect(Collectors.toSet());
    return new UnreadProblem(
        name,
        calendar,
        policy,
        hospitals,
        centres,
        others,
        travelTimes,
        postings.stream().filter(one -> planned.contains(one.path("physician"))).toList(),
        tours,
        period);
  }

  /**
   * @throws org.zhishou.engine.problem.FaultyProblemException where it cannot be planned, for want
   *     of physicians or coordinates for instance
   */
  public CheckedProblem read() {
    return new ProblemReader().read(Rows.tree(this));
  }

  public byte[] json() {
    return Rows.json(this).getBytes(UTF_8);
  }
}
