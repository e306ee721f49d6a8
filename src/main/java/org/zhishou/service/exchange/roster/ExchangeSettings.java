package org.zhishou.service.exchange.roster;

import java.net.URI;
import java.time.Duration;
import java.time.LocalTime;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.zhishou.engine.problem.Session;

/**
 * {@code zhishou.exchange.*}.
 *
 * @param publicAddress of this service as people outside reach it, for QR codes and subscriptions,
 *     {@code http:} or {@code https:} with a host; null: as the request reached it
 * @param publicNotices whether centres' notices may be seen without logging in, which is what their
 *     QR codes then lead to
 * @param exportsKept how long the files of a whole province are kept, an hour or more
 * @param refresh how often calendars are asked to look for changes, a minute or more
 * @param morning from and to, in China's time, as the other sessions
 */
@ConfigurationProperties("zhishou.exchange")
public record ExchangeSettings(
    @Nullable URI publicAddress,
    @DefaultValue("false") boolean publicNotices,
    @DefaultValue("7d") Duration exportsKept,
    @DefaultValue("6h") Duration refresh,
    @DefaultValue("08:00-12:00") Hours morning,
    @DefaultValue("14:00-17:30") Hours afternoon,
    @DefaultValue("08:00-17:30") Hours fullDay,
    @DefaultValue("18:00-21:00") Hours evening) {

  private static final Duration HOUR = Duration.ofHours(1);
  private static final Duration MINUTE = Duration.ofMinutes(1);

  public ExchangeSettings {
    require(
        publicAddress == null || isReachable(publicAddress),
        "public-address",
        publicAddress,
        "an address such as https://zhishou.example.org");
    require(exportsKept.compareTo(HOUR) >= 0, "exports-kept", exportsKept, "1h or more");
    require(refresh.compareTo(MINUTE) >= 0, "refresh", refresh, "1m or more");
  }

  private static boolean isReachable(URI address) {
    return address.getHost() != null
        && ("https".equals(address.getScheme()) || "http".equals(address.getScheme()));
  }

  private static void require(
      boolean met, String setting, @Nullable Object value, String permitted) {
    if (!met) {
      throw new IllegalArgumentException(
          "zhishou.exchange." + setting + " is " + value + " and must be " + permitted + ".");
    }
  }

  /** From and to within one day, written {@code 08:00-12:00}. */
  public record Hours(LocalTime from, LocalTime to) {
    private static final Pattern WRITTEN =
        Pattern.compile("\\s*([01]\\d|2[0-3]):([0-5]\\d)\\s*-\\s*([01]\\d|2[0-3]):([0-5]\\d)\\s*");

    public Hours {
      if (!from.isBefore(to)) {
        throw new IllegalArgumentException(
            "zhishou.exchange: a session from " + from + " to " + to + " has to end later.");
      }
    }

    /** As settings are read. */
    public static Hours of(String text) {
      if (!WRITTEN.matcher(text).matches()) {
        throw new IllegalArgumentException(
            "zhishou.exchange: a session's hours are " + text + " and must be as 08:00-12:00.");
      }
      var ends = text.split("-", -1);
      return new Hours(LocalTime.parse(ends[0].strip()), LocalTime.parse(ends[1].strip()));
    }
  }

  public Hours hours(Session session) {
    return switch (session) {
      case MORNING -> morning;
      case AFTERNOON -> afternoon;
      case FULL_DAY -> fullDay;
      case EVENING -> evening;
    };
  }
}
