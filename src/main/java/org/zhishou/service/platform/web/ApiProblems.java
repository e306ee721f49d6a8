package org.zhishou.service.platform.web;

import io.swagger.v3.core.util.Json31;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.examples.Example;
import io.swagger.v3.oas.models.headers.Header;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springdoc.core.customizers.GlobalOperationCustomizer;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import tools.jackson.databind.json.JsonMapper;

/** Documents the problems of each address, by status, with an example of each. */
@Component
class ApiProblems implements GlobalOperationCustomizer {
  private static final List<ProblemCode> EVERYWHERE =
      List.of(
          ProblemCode.REQUEST_MALFORMED,
          ProblemCode.NOT_ACCEPTABLE,
          ProblemCode.INTERNAL_ERROR,
          ProblemCode.BUSY,
          ProblemCode.DATABASE_UNAVAILABLE);
  private static final List<ProblemCode> WHERE_A_CALLER_IS_NEEDED =
      List.of(
          ProblemCode.CREDENTIALS_MISSING,
          ProblemCode.CREDENTIALS_WRONG,
          ProblemCode.TOO_MANY_WRONG_PASSWORDS,
          ProblemCode.PROVIDER_UNREACHABLE,
          ProblemCode.NOT_PERMITTED,
          ProblemCode.PASSWORD_CHANGE_REQUIRED,
          ProblemCode.CSRF_TOKEN_WRONG);

  private static final List<ProblemCode> WHERE_A_BODY_COMES =
      List.of(ProblemCode.BODY_TOO_SLOW, ProblemCode.TOO_MANY_SLOW_BODIES);
  private static final List<HttpStatus> TRY_AGAIN =
      List.of(HttpStatus.TOO_MANY_REQUESTS, HttpStatus.SERVICE_UNAVAILABLE);

  private final JsonMapper mapper;

  ApiProblems(JsonMapper mapper) {
    this.mapper = mapper;
  }

  @Override
  public Operation customize(Operation operation, HandlerMethod handler) {
    var own = handler.getMethodAnnotation(Problems.class);
    var codes = new ArrayList<>(EVERYWHERE);
    codes.addAll(FollowingProblems.of(operation));
    codes.addAll(own == null ? List.of() : List.of(own.value()));
    if (RequestArguments.takesForm(handler.getMethod())) {
      codes.add(ProblemCode.BODY_FAULTY);
    }
    if (UnknownParameters.areRefused(handler)) {
      codes.add(ProblemCode.PARAMETER_INVALID);
    }
    if (!isUnguarded(handler)) {
      codes.addAll(WHERE_A_CALLER_IS_NEEDED);
    }
    if (operation.getRequestBody() != null) {
      codes.addAll(WHERE_A_BODY_COMES);
    }
    codes.stream()
        .distinct()
        .collect(Collectors.groupingBy(ProblemCode::status, TreeMap::new, Collectors.toList()))
        .forEach(
            (status, same) ->
                operation
                    .getResponses()
                    .addApiResponse(Integer.toString(status.value()), response(status, same)));
    return operation;
  }

  static boolean isUnguarded(HandlerMethod handler) {
    return handler.hasMethodAnnotation(Unguarded.class)
        || AnnotatedElementUtils.hasAnnotation(handler.getBeanType(), Unguarded.class);
  }

  private ApiResponse response(HttpStatus status, List<ProblemCode> codes) {
    var body = new MediaType().schema(new Schema<>().$ref("ProblemDetails"));
    codes.forEach(code -> body.addExamples(code.code(), example(code)));
    var response =
        new ApiResponse()
            .description(
                codes.stream()
                    .map(code -> "`" + code.code() + "`: " + code.explanation(Language.ENGLISH))
                    .collect(Collectors.joining("\n\n")))
            .content(
                new Content()
                    .addMediaType(
                        org.springframework.http.MediaType.APPLICATION_PROBLEM_JSON_VALUE, body));
    if (TRY_AGAIN.contains(status)) {
      response.addHeaderObject(
          HttpHeaders.RETRY_AFTER, new Header().description("Seconds").schema(new IntegerSchema()));
    }
    return response;
  }

  private Example example(ProblemCode code) {
    var document = mapper.writeValueAsString(ProblemExamples.of(code));
    try {
      return new Example()
          .summary(code.title(Language.ENGLISH))
          .value(Json31.mapper().readTree(document));
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }
}
