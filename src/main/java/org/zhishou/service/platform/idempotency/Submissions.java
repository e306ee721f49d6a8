package org.zhishou.service.platform.idempotency;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.InstantSource;
import java.util.HexFormat;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.zhishou.service.platform.idempotency.SubmissionStore.Submission;
import org.zhishou.service.platform.web.ProblemCode;
import org.zhishou.service.platform.web.ProblemException;

/** Finds what the same body made when it was sent before under the same key. */
@Component
public class Submissions {
  private static final int LONGEST_KEY = 200;

  private final SubmissionStore store;
  private final InstantSource clock;

  Submissions(SubmissionStore store, InstantSource clock) {
    this.store = store;
    this.clock = clock;
  }

  /**
   * The id of what was made.
   *
   * @param scope the county, and within it the list that is added to
   * @throws ProblemException if the key was used for another body
   */
  public Optional<String> made(String scope, @Nullable String key, byte[] body) {
    if (key == null) {
      return Optional.empty();
    }
    var earlier = store.find(scope, shortened(key));
    earlier
        .filter(submission -> !submission.fingerprint().equals(fingerprint(body)))
        .ifPresent(
            submission -> {
              throw new ProblemException(ProblemCode.IDEMPOTENCY_KEY_REUSED, submission.made());
            });
    return earlier.map(Submission::made);
  }

  public void remember(String scope, @Nullable String key, byte[] body, String made) {
    if (key != null) {
      store.insert(new Submission(scope, shortened(key), fingerprint(body), made, clock.instant()));
    }
  }

  private static String shortened(String key) {
    return key.length() <= LONGEST_KEY ? key : fingerprint(key.getBytes(UTF_8));
  }

  private static String fingerprint(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
