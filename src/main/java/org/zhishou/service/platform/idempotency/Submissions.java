package org.zhishou.service.platform.idempotency;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.InstantSource;
import java.util.Optional;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.zhishou.service.platform.database.Fingerprint;
import org.zhishou.service.platform.idempotency.SubmissionStore.Submission;
import org.zhishou.service.platform.web.ProblemCode;
import org.zhishou.service.platform.web.ProblemException;

/**
 * Finds what the same body made when the same caller sent it before under the same key. A key is
 * its caller's: whoever else uses the same one neither meets nor learns of what was made.
 */
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
  public Optional<String> find(String scope, Sent sent) {
    var key = sent.key();
    if (key == null) {
      return Optional.empty();
    }
    var earlier = store.find(scope, own(key));
    earlier
        .filter(submission -> !submission.fingerprint().equals(sent.fingerprint()))
        .ifPresent(
            submission -> {
              throw new ProblemException(ProblemCode.IDEMPOTENCY_KEY_REUSED, submission.made());
            });
    return earlier.map(Submission::made);
  }

  public void remember(String scope, Sent sent, String made) {
    var key = sent.key();
    if (key != null) {
      store.insert(new Submission(scope, own(key), sent.fingerprint(), made, clock.instant()));
    }
  }

  private static String own(String key) {
    var caller = SecurityContextHolder.getContext().getAuthentication();
    var named = (caller == null ? "" : caller.getName()) + "\n" + key;
    return named.length() <= LONGEST_KEY ? named : Fingerprint.of(named.getBytes(UTF_8));
  }
}
