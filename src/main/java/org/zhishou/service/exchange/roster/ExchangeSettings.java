package org.zhishou.service.exchange.roster;

import java.net.URI;
import java.time.Duration;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.zhishou.engine.problem.Session;

/**
 * {@code zhishou.exchange.*}.
 *
 * @param publicAddress of this service as people outside reach it, for QR codes and subscriptions;
 *     null: as the request reached it
 * @param publicNotices whether centres' notices may be seen without logging in, which is what their
 *     QR codes then lead to
 * @param exportsKept how long the files of a whole province are kept
 * @param refresh how often calendars are asked to look for changes
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

  /** From and to within one day, written {@code 08:00-12:00}. */
  public record Hours(LocalTime from, LocalTime to) {
    public Hours {
      if (!from.isBefore(to)) {
        throw new IllegalArgumentException(
            "zhishou.exchange: a session from " + from + " to " + to + " has to end later.");
      }
    }

    /** As settings are read. */
    public static Hours of(String text) {
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
