package org.zhishou.service.platform.web;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.springframework.http.HttpStatus;

/** Every problem that the API answers with: its stable code and its HTTP status. */
public enum ProblemCode {
  REQUEST_MALFORMED(HttpStatus.BAD_REQUEST),
  PARAMETER_INVALID(HttpStatus.UNPROCESSABLE_CONTENT),
  JSON_UNREADABLE(HttpStatus.BAD_REQUEST),
  CREDENTIALS_MISSING(HttpStatus.UNAUTHORIZED),
  CREDENTIALS_WRONG(HttpStatus.UNAUTHORIZED),
  TOO_MANY_WRONG_PASSWORDS(HttpStatus.TOO_MANY_REQUESTS),
  CSRF_TOKEN_WRONG(HttpStatus.FORBIDDEN),
  NOT_PERMITTED(HttpStatus.FORBIDDEN),
  PASSWORD_CHANGE_REQUIRED(HttpStatus.FORBIDDEN),
  FIELDS_INVALID(HttpStatus.UNPROCESSABLE_CONTENT),
  USER_UNKNOWN(HttpStatus.NOT_FOUND),
  USER_NAME_TAKEN(HttpStatus.CONFLICT),
  USER_IS_CALLER(HttpStatus.CONFLICT),
  USER_VERSION_MISSING(HttpStatus.PRECONDITION_REQUIRED),
  USER_VERSION_MOVED(HttpStatus.PRECONDITION_FAILED),
  TOKEN_UNKNOWN(HttpStatus.NOT_FOUND),
  NOTIFICATION_UNKNOWN(HttpStatus.NOT_FOUND),
  NOT_KEPT_HERE(HttpStatus.CONFLICT),
  PATH_UNKNOWN(HttpStatus.NOT_FOUND),
  SOLVE_UNKNOWN(HttpStatus.NOT_FOUND),
  DRAFT_MISSING(HttpStatus.NOT_FOUND),
  NOTHING_PUBLISHED(HttpStatus.NOT_FOUND),
  BATCH_UNKNOWN(HttpStatus.NOT_FOUND),
  EXPORT_UNKNOWN(HttpStatus.NOT_FOUND),
  EXPORT_RUNNING(HttpStatus.CONFLICT),
  METHOD_NOT_ALLOWED(HttpStatus.METHOD_NOT_ALLOWED),
  NOT_ACCEPTABLE(HttpStatus.NOT_ACCEPTABLE),
  ROUND_STATE_WRONG(HttpStatus.CONFLICT),
  ROUND_OVERLAPS(HttpStatus.CONFLICT),
  ROUND_STILL_COLLECTING(HttpStatus.CONFLICT),
  ROUND_BEING_PLANNED(HttpStatus.CONFLICT),
  ROUND_NOT_OVER(HttpStatus.CONFLICT),
  ROUND_IN_USE(HttpStatus.CONFLICT),
  DEADLINE_PASSED(HttpStatus.CONFLICT),
  DRAFT_PUBLISHED_ALREADY(HttpStatus.CONFLICT),
  DRAFT_OUTDATED(HttpStatus.CONFLICT),
  ATTENDANCE_TOO_EARLY(HttpStatus.CONFLICT),
  LEDGER_STILL_OPEN(HttpStatus.CONFLICT),
  LEDGER_ENTRY_COUNTERED(HttpStatus.CONFLICT),
  LEDGER_OVERLAPS(HttpStatus.CONFLICT),
  SLOTS_BOOKED(HttpStatus.CONFLICT),
  SLOTS_EXCEEDED(HttpStatus.CONFLICT),
  SWAP_STATE_WRONG(HttpStatus.CONFLICT),
  SWAP_OPEN_ALREADY(HttpStatus.CONFLICT),
  SNAPSHOT_MISSING(HttpStatus.CONFLICT),
  SCENARIO_SOLVED(HttpStatus.CONFLICT),
  SCENARIO_IN_USE(HttpStatus.CONFLICT),
  ROSTER_MISSING(HttpStatus.NOT_FOUND),
  DUTY_UNKNOWN(HttpStatus.NOT_FOUND),
  PROBLEM_TOO_LARGE(HttpStatus.UNPROCESSABLE_CONTENT),
  EVENTS_OVER(HttpStatus.GONE),
  BODY_TOO_LARGE(HttpStatus.CONTENT_TOO_LARGE),
  BODY_TOO_SLOW(HttpStatus.REQUEST_TIMEOUT),
  TOO_MANY_SLOW_BODIES(HttpStatus.TOO_MANY_REQUESTS),
  MEDIA_TYPE_UNSUPPORTED(HttpStatus.UNSUPPORTED_MEDIA_TYPE),
  PROBLEM_FAULTY(HttpStatus.UNPROCESSABLE_CONTENT),
  BATCH_TOO_LARGE(HttpStatus.UNPROCESSABLE_CONTENT),
  IDEMPOTENCY_KEY_REUSED(HttpStatus.UNPROCESSABLE_CONTENT),
  BODY_FAULTY(HttpStatus.UNPROCESSABLE_CONTENT),
  CHANGE_REASON_MISSING(HttpStatus.UNPROCESSABLE_CONTENT),
  EDIT_REFUSED(HttpStatus.UNPROCESSABLE_CONTENT),
  PAST_FIXED(HttpStatus.UNPROCESSABLE_CONTENT),
  ROSTER_NOT_PUBLISHABLE(HttpStatus.UNPROCESSABLE_CONTENT),
  FILE_UNREADABLE(HttpStatus.UNPROCESSABLE_CONTENT),
  FILE_REFUSED(HttpStatus.UNPROCESSABLE_CONTENT),
  FILE_OF_ANOTHER(HttpStatus.UNPROCESSABLE_CONTENT),
  CHARACTER_NOT_PRINTABLE(HttpStatus.UNPROCESSABLE_CONTENT),
  COUNTY_UNKNOWN(HttpStatus.NOT_FOUND),
  ENTRY_UNKNOWN(HttpStatus.NOT_FOUND),
  REGISTRY_FAULTY(HttpStatus.UNPROCESSABLE_CONTENT),
  REGISTRY_NOT_EMPTY(HttpStatus.CONFLICT),
  VERSION_MOVED(HttpStatus.PRECONDITION_FAILED),
  IF_MATCH_MISSING(HttpStatus.PRECONDITION_REQUIRED),
  INTERNAL_ERROR(HttpStatus.INTERNAL_SERVER_ERROR),
  SOLVE_FAILED(HttpStatus.INTERNAL_SERVER_ERROR),
  SOLVE_OUT_OF_MEMORY(HttpStatus.INTERNAL_SERVER_ERROR),
  SOLVE_NODES_DIED(HttpStatus.INTERNAL_SERVER_ERROR),
  QUEUE_FULL(HttpStatus.SERVICE_UNAVAILABLE),
  ROADS_NOT_READY(HttpStatus.SERVICE_UNAVAILABLE),
  CLOSING(HttpStatus.SERVICE_UNAVAILABLE),
  BUSY(HttpStatus.SERVICE_UNAVAILABLE),
  PROVIDER_UNREACHABLE(HttpStatus.SERVICE_UNAVAILABLE),
  DATABASE_UNAVAILABLE(HttpStatus.SERVICE_UNAVAILABLE);

  private final HttpStatus status;
  private final String code = name().toLowerCase(Locale.ROOT).replace('_', '-');

  ProblemCode(HttpStatus status) {
    this.status = status;
  }

  /** As it stands in answers, such as {@code queue-full}. */
  public String code() {
    return code;
  }

  public HttpStatus status() {
    return status;
  }

  /** Where the problem is explained. */
  public String type() {
    return "/problems/" + code;
  }

  public String title(Locale locale) {
    return ProblemWords.in(locale, code + ".title");
  }

  /** What happened this time. */
  public String detail(Locale locale, Object... arguments) {
    return ProblemWords.in(locale, code + ".detail", arguments);
  }

  /** What the problem means and what may be done, whenever it happens. */
  public String explanation(Locale locale) {
    return ProblemWords.in(locale, code + ".explanation");
  }

  public static Optional<ProblemCode> of(String code) {
    return Arrays.stream(values()).filter(problem -> problem.code.equals(code)).findFirst();
  }
}
