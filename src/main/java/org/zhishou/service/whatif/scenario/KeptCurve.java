package org.zhishou.service.whatif.scenario;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.zhishou.engine.change.CurvePoint;
import org.zhishou.engine.text.Text;
import org.zhishou.service.platform.web.Language;
import tools.jackson.databind.JsonNode;

/**
 * The certificate curve of a sweep as a round keeps it.
 *
 * @param lever what is moved, for people
 */
record KeptCurve(Sentence lever, List<Point> points) {
  /** In each language. */
  record Sentence(String chinese, String english) {
    private static Sentence of(Text text) {
      return new Sentence(text.in(Language.CHINESE), text.in(Language.ENGLISH));
    }

    String in(Locale locale) {
      return locale.getLanguage().equals("en") ? english : chinese;
    }
  }

  /** As the engine's {@link CurvePoint}. */
  record Point(
      int value,
      int requiredDays,
      int possibleDays,
      int requiredSessions,
      int possibleSessions,
      boolean exact,
      List<Sentence> reasons) {
    private static Point of(CurvePoint point) {
      return new Point(
          point.value(),
          point.requiredDays(),
          point.possibleDays(),
          point.requiredSessions(),
          point.possibleSessions(),
          point.exact(),
          point.reasons().stream().map(Sentence::of).toList());
    }

    /** Of answers that were the same but for their sentences. */
    private static Point ofAnswers(JsonNode chinese, JsonNode english) {
      return new Point(
          chinese.path("value").intValue(),
          chinese.path("required").intValue(),
          chinese.path("possible").intValue(),
          chinese.path("requiredSessions").intValue(),
          chinese.path("possibleSessions").intValue(),
          chinese.path("exact").booleanValue(),
          zip(chinese.path("reasons"), english.path("reasons")));
    }

    private static List<Sentence> zip(JsonNode chinese, JsonNode english) {
      return IntStream.range(0, chinese.size())
          .mapToObj(
              at -> new Sentence(chinese.get(at).stringValue(), english.get(at).stringValue()))
          .toList();
    }
  }

  static KeptCurve of(Text lever, List<CurvePoint> points) {
    return new KeptCurve(Sentence.of(lever), points.stream().map(Point::of).toList());
  }

  /** Of one that was kept as it was answered, in each language. */
  static KeptCurve ofAnswers(JsonNode chinese, JsonNode english) {
    var points = chinese.path("certificates");
    var translated = english.path("certificates");
    return new KeptCurve(
        new Sentence(
            chinese.path("description").stringValue(), english.path("description").stringValue()),
        IntStream.range(0, points.size())
            .mapToObj(at -> Point.ofAnswers(points.get(at), translated.get(at)))
            .toList());
  }
}
