package org.zhishou.service.exchange.roster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.time.Duration;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.zhishou.service.exchange.roster.ExchangeSettings.Hours;

class ExchangeSettingsTest {
  static final Hours DAY = Hours.of(" 08:00 - 17:30 ");

  static ExchangeSettings settings(String address, Duration kept, Duration refresh) {
    return new ExchangeSettings(
        URI.create(address), false, kept, refresh, DAY, DAY, DAY, Hours.of("18:00-21:00"));
  }

  @Test
  void whatIsOutOfRangeIsNamed() {
    var week = Duration.ofDays(7);
    assertThat(settings("https://zhishou.example.org", week, week).fullDay().from())
        .isEqualTo(LocalTime.of(8, 0));
    assertThatThrownBy(() -> settings("zhishou.example.org", week, week))
        .hasMessageContaining("zhishou.exchange.public-address is zhishou.example.org");
    assertThatThrownBy(() -> settings("https://zhishou.example.org", Duration.ZERO, week))
        .hasMessageContaining("zhishou.exchange.exports-kept is PT0S");
    assertThatThrownBy(() -> settings("https://zhishou.example.org", week, Duration.ZERO))
        .hasMessageContaining("zhishou.exchange.refresh is PT0S");
  }

  @ParameterizedTest
  @ValueSource(strings = {"08:00", "8-12", "08:00-24:00", "08:00-12:00-13:00", "12:00-08:00", ""})
  void hoursThatAreNoneAreNamed(String written) {
    assertThatThrownBy(() -> Hours.of(written))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("zhishou.exchange")
        .hasMessageContaining(written.isEmpty() ? "08:00-12:00" : written.split("-")[0]);
  }
}
