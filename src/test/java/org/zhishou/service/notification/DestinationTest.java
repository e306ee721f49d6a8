package org.zhishou.service.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DestinationTest {
  static NotificationSettings settings(boolean plainHttp, boolean privateAddresses) {
    var second = Duration.ofSeconds(1);
    return new NotificationSettings(
        1,
        second,
        second,
        12,
        Duration.ofSeconds(30),
        Duration.ofHours(6),
        second,
        plainHttp,
        privateAddresses,
        Duration.ofHours(24),
        false,
        "zhishou@localhost",
        Duration.ofDays(90));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://127.0.0.1/hook",
        "https://localhost/hook",
        "https://10.1.2.3/hook",
        "https://172.16.0.1/hook",
        "https://192.168.1.1/hook",
        "https://169.254.169.254/latest/meta-data",
        "https://100.64.0.1/hook",
        "https://0.0.0.0/hook",
        "https://[::1]/hook",
        "https://[fd00::1]/hook",
        "https://[fe80::1]/hook",
        "https://[::ffff:10.0.0.1]/hook",
        "https://[64:ff9b::a00:1]/hook",
        "https://2130706433/hook"
      })
  void whatLeadsIntoPrivateNetworksIsRefusedUnlessPermitted(String url) {
    var strict = new Destination(settings(false, false));
    assertThat(strict.refusal(url))
        .isPresent()
        .get()
        .isIn(Destination.Refusal.ADDRESS_PRIVATE, Destination.Refusal.URL_MALFORMED);
    assertThat(new Destination(settings(false, true)).refusal("https://127.0.0.1/hook")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "ftp://93.184.215.14/x, URL_NOT_HTTPS",
    "http://93.184.215.14/x, URL_NOT_HTTPS",
    "hook, URL_NOT_HTTPS",
    "https:///x, URL_MALFORMED",
    "https://a b/x, URL_MALFORMED",
    "https://93.184.215.14/x#part, URL_MALFORMED",
    "https://93.184.215.14:99999/x, URL_MALFORMED",
    "https://93.184.215.14:65536/x, URL_MALFORMED",
    "https://93.184.215.14:0/x, URL_MALFORMED",
    "https://user:secret@93.184.215.14/x, URL_WITH_CREDENTIALS",
    "https://nowhere.invalid/x, HOST_UNKNOWN"
  })
  void whatCannotOrMustNotBeCalledIsRefused(String url, Destination.Refusal refusal) {
    assertThat(new Destination(settings(false, false)).refusal(url)).contains(refusal);
  }

  @Test
  void publicAddressesArePermittedByHttpsAndByHttpWhereASettingSaysSo() {
    assertThat(new Destination(settings(false, false)).refusal("https://93.184.215.14:65535/x"))
        .isEmpty();
    assertThat(new Destination(settings(false, false)).refusal("https://93.184.215.14:8443/x"))
        .isEmpty();
    assertThat(new Destination(settings(true, false)).refusal("http://93.184.215.14/x")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"8.8.8.8", "172.32.0.1", "100.128.0.1", "2606:4700:4700::1111"})
  void ordinaryAddressesArePublic(String address) throws UnknownHostException {
    assertThat(Destination.isPublic(InetAddress.getByName(address))).isTrue();
  }

  @Test
  void eachWaitIsTwiceTheOneBeforeUpToTheLongest() {
    var settings = settings(false, false);
    assertThat(settings.waitAfter(1)).isEqualTo(Duration.ofSeconds(30));
    assertThat(settings.waitAfter(2)).isEqualTo(Duration.ofMinutes(1));
    assertThat(settings.waitAfter(5)).isEqualTo(Duration.ofMinutes(8));
    assertThat(settings.waitAfter(11)).isEqualTo(Duration.ofHours(6));
    assertThat(settings.waitAfter(10_000)).isEqualTo(Duration.ofHours(6));
  }
}
