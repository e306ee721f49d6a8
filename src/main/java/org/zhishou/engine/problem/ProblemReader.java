package org.zhishou.engine.problem;

import java.io.IOException;
import java.io.InputStream;
import org.zhishou.engine.calendar.CalendarSource;
import org.zhishou.engine.calendar.StatutoryCalendar;
import org.zhishou.engine.json.StrictJson;
import org.zhishou.engine.json.UnreadableJsonException;
import org.zhishou.engine.travel.GreatCircleEstimator;
import org.zhishou.engine.travel.TravelEstimator;
import tools.jackson.databind.JsonNode;

/**
 * The strict reading of the contract's problem JSON ({@code docs/contract.md}): everything that is
 * wrong with a document is found in one pass. Stateless; safe for use by many threads.
 *
 * <p>Every {@code read} throws {@link UnreadableJsonException} for text that is no JSON, and {@link
 * FaultyProblemException} with every fault for JSON that is no problem to be planned.
 */
public final class ProblemReader {
  private final TravelEstimator estimator;
  private final CalendarSource calendars;

  /** With the contract's estimate for missing travel times and the built-in calendar. */
  public ProblemReader() {
    this(new GreatCircleEstimator(), new StatutoryCalendar());
  }

  /**
   * @param estimator asked for each pair that a problem does not give
   * @param calendars asked where a problem gives no calendar
   */
  public ProblemReader(TravelEstimator estimator, CalendarSource calendars) {
    this.estimator = estimator;
    this.calendars = calendars;
  }

  public CheckedProblem read(String json) {
    return new ProblemReading(StrictJson.parse(json), estimator, calendars).checked();
  }

  /** What was parsed, or put together, before. */
  public CheckedProblem read(JsonNode json) {
    return new ProblemReading(json, estimator, calendars).checked();
  }

  /** UTF-8, with or without byte order mark. */
  public CheckedProblem read(byte[] json) {
    return new ProblemReading(StrictJson.parse(json), estimator, calendars).checked();
  }

  /**
   * Reads to the end and does not close.
   *
   * @throws IOException if the stream fails
   */
  public CheckedProblem read(InputStream json) throws IOException {
    return read(json.readAllBytes());
  }
}
