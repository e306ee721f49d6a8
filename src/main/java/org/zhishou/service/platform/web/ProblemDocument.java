package org.zhishou.service.platform.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Problem details as of RFC 9457.
 *
 * @param type an address that explains the problem
 * @param code stable, for programs
 * @param correlationId under which the log has the rest
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonPropertyOrder({"type", "title", "status", "detail", "code"})
public record ProblemDocument(
    String type,
    String title,
    int status,
    String detail,
    String code,
    @Nullable String correlationId,
    List<Error> errors) {
  public ProblemDocument {
    errors = List.copyOf(errors);
  }

  /**
   * A defect, of which a client learns that it is one and where the log has the rest.
   *
   * @param code one whose detail has a place for the correlation id
   */
  public static ProblemDocument ofDefect(ProblemCode code, String correlationId, Locale locale) {
    return new ProblemDocument(
        code.type(),
        code.title(locale),
        code.status().value(),
        code.detail(locale, correlationId),
        code.code(),
        correlationId,
        List.of());
  }

  /**
   * One of several things that are wrong.
   *
   * @param pointer where in the body, as of RFC 6901; null for what is not in the body
   * @param parameter which query parameter; null for what is in the body
   * @param sheet of a file; null for what is in none
   * @param cell as spreadsheets call it, such as {@code B6}
   * @param data what the message speaks of, for programs, and what would answer it; null for none
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record Error(
      @Nullable String pointer,
      @Nullable String parameter,
      @Nullable String sheet,
      @Nullable String cell,
      String code,
      String message,
      @Nullable Object data) {
    /** Of what is in no file. */
    public Error(
        @Nullable String pointer,
        @Nullable String parameter,
        String code,
        String message,
        @Nullable Object data) {
      this(pointer, parameter, null, null, code, message, data);
    }

    /** Without data. */
    public Error(
        @Nullable String pointer, @Nullable String parameter, String code, String message) {
      this(pointer, parameter, code, message, null);
    }

    /** Of a cell. */
    public static Error inFile(String sheet, String cell, String code, String message) {
      return new Error(null, null, sheet, cell, code, message, null);
    }
  }
}
