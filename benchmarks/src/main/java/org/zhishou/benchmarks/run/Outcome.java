package org.zhishou.benchmarks.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * What one run came to, as its process wrote it down.
 *
 * @param fingerprint of the instance's problem
 * @param date of the run's end, UTC
 * @param commit of the project; ends in + where files were changed since
 * @param moves tried and scored, or null where the engine does not work by moves
 * @param millis the run took
 * @param peakMegabytes most memory the process ever held, native memory included
 * @param coverageBound days and required sessions missing at least, or null
 * @param softBound soft cost at least where no more than that is missing, or null
 * @param failure why there is no roster, or null
 */
public record Outcome(
    String instance,
    String engine,
    int cores,
    int seconds,
    long seed,
    String fingerprint,
    String date,
    String commit,
    String machine,
    @Nullable Long moves,
    long millis,
    long peakMegabytes,
    @Nullable Long coverageBound,
    @Nullable Long softBound,
    @Nullable String failure) {
  private static final JsonMapper MAPPER =
      JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

  /** Of a run that left nothing but a reason. */
  static Outcome failed(RunKey key, String fingerprint, String commit, String failure)
      throws IOException {
    return new Outcome(
        key.instance().id(),
        key.contender().id(),
        key.contender().cores(),
        key.seconds(),
        key.seed(),
        fingerprint,
        Instant.now().truncatedTo(ChronoUnit.SECONDS).toString(),
        commit,
        Machine.description(),
        null,
        0,
        0,
        null,
        null,
        failure);
  }

  static Outcome read(Path file) throws IOException {
    return MAPPER.readValue(Files.readString(file), Outcome.class);
  }

  void write(Path file) throws IOException {
    Files.writeString(file, MAPPER.writeValueAsString(this) + "\n");
  }

  public Bound bound() {
    return new Bound(coverageBound, softBound);
  }
}
