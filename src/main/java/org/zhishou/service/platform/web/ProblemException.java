package org.zhishou.service.platform.web;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.Supplier;
import org.springframework.http.HttpHeaders;

/** A request that is answered with a problem. */
public final class ProblemException extends RuntimeException {
  private final ProblemCode code;
  private final String sentence;
  private final transient Object[] arguments;
  private final transient HttpHeaders headers = new HttpHeaders();
  private transient Function<Locale, List<ProblemDocument.Error>> errors = locale -> List.of();

  /**
   * @param arguments of the problem's detail
   */
  public ProblemException(ProblemCode code, Object... arguments) {
    this("detail", code, arguments);
  }

  private ProblemException(String sentence, ProblemCode code, Object... arguments) {
    super(ProblemWords.in(Locale.ENGLISH, code.code() + "." + sentence, arguments));
    this.sentence = sentence;
    this.code = code;
    this.arguments = arguments.clone();
  }

  /**
   * For what is not to be found.
   *
   * @param thing as addresses below the county's name it
   */
  public static Supplier<ProblemException> unknown(String county, String thing) {
    return () -> new ProblemException(ProblemCode.ENTRY_UNKNOWN, county, thing);
  }

  /** With a sentence of the code's texts other than its usual detail. */
  static ProblemException saying(String sentence, ProblemCode code, Object... arguments) {
    return new ProblemException(sentence, code, arguments);
  }

  public ProblemException header(String name, String value) {
    headers.set(name, value);
    return this;
  }

  public ProblemException errors(Function<Locale, List<ProblemDocument.Error>> worded) {
    errors = worded;
    return this;
  }

  public ProblemCode code() {
    return code;
  }

  /** All that is wrong, where that is listed, in a language. */
  public List<ProblemDocument.Error> errors(Locale locale) {
    return errors.apply(locale);
  }

  HttpHeaders headers() {
    return headers;
  }

  public ProblemDocument document(Locale locale) {
    return new ProblemDocument(
        code.type(),
        code.title(locale),
        code.status().value(),
        ProblemWords.in(locale, code.code() + "." + sentence, arguments),
        code.code(),
        null,
        errors.apply(locale));
  }
}
