package org.zhishou.service.notification;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class SignatureTest {
  /** The example of the specification and of its reference libraries. */
  static final String SECRET = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";

  static final String ID = "msg_p5jXN8AQM9LWM0D4loKWxJek";
  static final Instant AT = Instant.ofEpochSecond(1614265330);
  static final byte[] BODY = "{\"test\": 2432232314}".getBytes(UTF_8);

  @Test
  void itIsThatOfStandardWebhooks() {
    assertThat(Signature.of(List.of(SECRET), ID, AT, BODY))
        .isEqualTo("v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=");
  }

  @Test
  void duringARotationBothSecretsSign() {
    var other = Signature.newSecret();
    assertThat(Signature.of(List.of(other, SECRET), ID, AT, BODY).split(" "))
        .hasSize(2)
        .contains("v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=");
  }

  @Test
  void aSecretIsNeverTheSameTwiceAndNoLogShowsIt() {
    var secret = Secret.fresh();
    assertThat(secret.value()).startsWith("whsec_").isNotEqualTo(Secret.fresh().value());
    assertThat(secret.toString()).doesNotContain(secret.value());
  }
}
