package org.zhishou.service.platform.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.zhishou.engine.json.Fault;
import org.zhishou.engine.json.FaultCode;
import org.zhishou.engine.json.Faults;
import org.zhishou.engine.json.Place;
import org.zhishou.engine.json.Shape;
import org.zhishou.engine.json.StrictJson;
import org.zhishou.engine.text.Text;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** The JSON body of a request, read strictly and with every fault at once. */
public final class Body {
  private static final byte[] EMPTY_OBJECT = "{}".getBytes(UTF_8);

  private Body() {}

  /**
   * @throws org.zhishou.engine.json.UnreadableJsonException if it is no JSON
   */
  public static JsonNode of(HttpServletRequest request) throws IOException {
    return parse(request.getInputStream().readAllBytes());
  }

  /**
   * @throws org.zhishou.engine.json.UnreadableJsonException if it is no JSON
   */
  public static JsonNode parse(byte[] json) {
    return StrictJson.parse(json);
  }

  /**
   * @throws ProblemException with all faults, if there are any
   */
  public static <T> T read(JsonNode json, Shape<T> shape) {
    var faults = new Faults();
    var place = Place.root(json);
    T value = null;
    if (place.missing()) {
      faults.missing(place, shape.expected());
    } else {
      value = shape.read(place, faults);
    }
    return sound(value, faults);
  }

  /**
   * A body of the shape that a record {@linkplain RecordShape states}.
   *
   * @throws ProblemException with all faults, if there are any
   */
  public static <T extends Record> T read(JsonNode json, Class<T> type) {
    return read(json, RecordShape.of(type));
  }

  /**
   * As {@link #read(JsonNode, Class)}, with what only the caller can tell of the body, so that all
   * comes at once.
   */
  public static <T extends Record> T read(
      JsonNode json, Class<T> type, BiConsumer<Place, Faults> further) {
    var faults = new Faults();
    var place = Place.root(json);
    var value = RecordShape.of(type).read(place, faults);
    further.accept(place, faults);
    return sound(value, faults);
  }

  static byte[] orEmpty(byte[] body) {
    return body.length == 0 ? EMPTY_OBJECT : body;
  }

  private static <T> T sound(@Nullable T value, Faults faults) {
    if (value == null || faults.count() > 0) {
      throw faulty(faults);
    }
    return value;
  }

  /** The problem of a body whose property has a value that does not fit. */
  public static ProblemException unfit(
      String property, String value, FaultCode code, Text expected) {
    var faults = new Faults();
    var body = JsonNodeFactory.instance.objectNode().put(property, value);
    faults.unfit(code, Place.root(body).property(property), expected);
    return faulty(faults);
  }

  /** The problem that a body with these faults is answered with. */
  public static ProblemException faulty(Faults faults) {
    var all = faults.all();
    return new ProblemException(ProblemCode.BODY_FAULTY, faults.count())
        .errors(locale -> errors(all, locale));
  }

  /** The problem of faults that were found where the body was put to use. */
  public static ProblemException faulty(List<Fault> faults) {
    return new ProblemException(ProblemCode.BODY_FAULTY, faults.size())
        .errors(locale -> errors(faults, locale));
  }

  /** Faults or warnings as they stand in answers. */
  public static List<ProblemDocument.Error> errors(List<Fault> faults, Locale locale) {
    return faults.stream()
        .map(
            fault ->
                new ProblemDocument.Error(
                    fault.pointer(), null, fault.code(), fault.message(locale)))
        .toList();
  }
}
