package org.zhishou.service.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.web.ErrorResponse;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.HttpMediaTypeNotSupportedException;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.util.DisconnectedClientHelper;
import org.zhishou.engine.json.Fault;
import org.zhishou.engine.json.UnreadableJsonException;
import org.zhishou.engine.problem.FaultyProblemException;
import org.zhishou.service.platform.database.Contention;
import org.zhishou.service.platform.database.Outage;
import org.zhishou.service.platform.text.Wording;

/** Turns whatever a handler throws into a problem. */
@RestControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class ProblemAdvice {
  private static final Logger LOG = LoggerFactory.getLogger(ProblemAdvice.class);

  private static final int SECONDS_WITHOUT_DATABASE = 5;
  private static final int SECONDS_WHILE_BUSY = 2;

  private final ProblemDetailsWriter writer;

  ProblemAdvice(ProblemDetailsWriter writer) {
    this.writer = writer;
  }

  @ExceptionHandler
  void problem(ProblemException problem, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    writer.write(request, response, problem);
  }

  @ExceptionHandler
  void unreadable(
      UnreadableJsonException unreadable, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Wording where = unreadable::message;
    problem(new ProblemException(ProblemCode.JSON_UNREADABLE, where), request, response);
  }

  @ExceptionHandler
  void faulty(
      FaultyProblemException faulty, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    var faults = faulty.faults();
    problem(
        new ProblemException(ProblemCode.PROBLEM_FAULTY, faults.size())
            .errors(locale -> errors(faults, locale)),
        request,
        response);
  }

  private static List<ProblemDocument.Error> errors(List<Fault> faults, Locale locale) {
    return faults.stream()
        .map(
            fault ->
                new ProblemDocument.Error(
                    fault.pointer(), null, fault.code(), fault.message(locale)))
        .toList();
  }

  @ExceptionHandler
  void anything(Exception thrown, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    if (DisconnectedClientHelper.isClientDisconnectedException(thrown)) {
      LOG.debug("A client went before its answer was written", thrown);
    } else if (Contention.isBehind(thrown)) {
      busy(thrown, request, response);
    } else if (Outage.isBehind(thrown)) {
      databaseUnavailable(thrown, request, response);
    } else if (thrown instanceof ErrorResponse refusal
        && refusal.getStatusCode().is4xxClientError()) {
      refuse(thrown, refusal, request, response);
    } else {
      defect(thrown, request, response);
    }
  }

  private void busy(Exception contention, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    LOG.warn(
        "{} {}: gave way, {}",
        request.getMethod(),
        request.getRequestURI(),
        contention.getMessage());
    var problem =
        new ProblemException(ProblemCode.BUSY, SECONDS_WHILE_BUSY)
            .header(HttpHeaders.RETRY_AFTER, Integer.toString(SECONDS_WHILE_BUSY));
    writer.write(request, response, problem);
  }

  private void databaseUnavailable(
      Exception outage, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    LOG.warn("{} {}: no database", request.getMethod(), request.getRequestURI(), outage);
    var problem =
        new ProblemException(ProblemCode.DATABASE_UNAVAILABLE, SECONDS_WITHOUT_DATABASE)
            .header(HttpHeaders.RETRY_AFTER, Integer.toString(SECONDS_WITHOUT_DATABASE));
    writer.write(request, response, problem);
  }

  private void refuse(
      Exception thrown,
      ErrorResponse refusal,
      HttpServletRequest request,
      HttpServletResponse response)
      throws IOException {
    var problem = StatusProblems.of(refusal.getStatusCode().value(), request, supported(thrown));
    refusal.getHeaders().forEach((name, values) -> problem.header(name, String.join(", ", values)));
    writer.write(request, response, problem);
  }

  private static String supported(Exception thrown) {
    if (thrown instanceof HttpMediaTypeNotSupportedException type) {
      return MediaType.toString(type.getSupportedMediaTypes());
    }
    if (thrown instanceof HttpMediaTypeNotAcceptableException type) {
      return MediaType.toString(type.getSupportedMediaTypes());
    }
    if (thrown instanceof HttpRequestMethodNotSupportedException method) {
      var supported = method.getSupportedMethods();
      return supported == null ? "" : String.join(", ", supported);
    }
    return "";
  }

  private void defect(Exception thrown, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    var correlationId = UUID.randomUUID().toString();
    LOG.error(
        "{} {} failed, correlation id {}",
        request.getMethod(),
        request.getRequestURI(),
        correlationId,
        thrown);
    var document =
        ProblemDocument.ofDefect(ProblemCode.INTERNAL_ERROR, correlationId, Language.of(request));
    writer.write(request, response, document, new HttpHeaders());
  }
}
