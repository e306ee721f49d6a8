package org.zhishou.engine.roster;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.function.Supplier;
import org.zhishou.engine.json.UnreadableJsonException;
import org.zhishou.engine.problem.BaselineDuty;
import org.zhishou.engine.problem.DutiesReader;
import org.zhishou.engine.problem.FaultyProblemException;
import tools.jackson.databind.JsonNode;

/**
 * The duties of a roster document ({@code docs/contract.md}), in its order: {@code duties} is
 * mandatory, the roster's other properties may be there and are not looked into, any other is a
 * fault. Stateless; safe for use by many threads.
 *
 * <p>Every {@code read} throws {@link UnreadableJsonException} for text that is no JSON, and {@link
 * MalformedRosterException} with every fault for JSON that is no roster.
 */
public final class RosterReader {
  private final DutiesReader reader = new DutiesReader();

  public List<Duty> read(String json) {
    return duties(() -> reader.read(json));
  }

  /** UTF-8, with or without byte order mark. */
  public List<Duty> read(byte[] json) {
    return duties(() -> reader.read(json));
  }

  public List<Duty> read(JsonNode document) {
    return duties(() -> reader.read(document));
  }

  /**
   * Reads to the end and does not close.
   *
   * @throws IOException if the stream fails
   */
  public List<Duty> read(InputStream json) throws IOException {
    return read(json.readAllBytes());
  }

  private static List<Duty> duties(Supplier<List<BaselineDuty>> reading) {
    try {
      return reading.get().stream().map(Duty::of).toList();
    } catch (FaultyProblemException faulty) {
      throw new MalformedRosterException(faulty.faults());
    }
  }
}
