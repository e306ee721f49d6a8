package org.zhishou.benchmarks.run;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.zhishou.engine.problem.CheckedProblem;
import org.zhishou.engine.problem.ProblemReader;

/**
 * A problem to run engines on.
 *
 * @param json the contract's document
 */
public record Instance(InstanceName name, String json) {
  public CheckedProblem problem() {
    return new ProblemReader().read(json);
  }

  /** Twelve digits that change when the problem does: results of another problem do not count. */
  public String fingerprint() {
    try {
      var digest =
          MessageDigest.getInstance("SHA-256").digest(json.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest, 0, 6);
    } catch (NoSuchAlgorithmException missing) {
      throw new IllegalStateException(missing);
    }
  }
}
