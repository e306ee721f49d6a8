package org.zhishou.benchmarks.run;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.zhishou.engine.problem.CheckedProblem;
import org.zhishou.engine.problem.ProblemReader;

/** A problem to run engines on. */
public final class Instance {
  private final InstanceName name;
  private final CheckedProblem problem;
  private final String fingerprint;

  /**
   * @param json the contract's document
   */
  Instance(InstanceName name, String json) {
    this.name = name;
    problem = new ProblemReader().read(json);
    fingerprint = digits(json);
  }

  private static String digits(String json) {
    try {
      var digest =
          MessageDigest.getInstance("SHA-256").digest(json.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest, 0, 6);
    } catch (NoSuchAlgorithmException missing) {
      throw new IllegalStateException(missing);
    }
  }

  InstanceName name() {
    return name;
  }

  public CheckedProblem problem() {
    return problem;
  }

  /** Twelve digits that change when the problem does: results of another problem do not count. */
  String fingerprint() {
    return fingerprint;
  }
}
