package org.zhishou.service.platform.web;

import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** Where the container sends what failed outside of any handler. */
@Controller
@Unguarded
@Hidden
class ErrorPage implements ErrorController {
  private final ProblemAdvice advice;
  private final ProblemDetailsWriter writer;

  ErrorPage(ProblemAdvice advice, ProblemDetailsWriter writer) {
    this.advice = advice;
    this.writer = writer;
  }

  @RequestMapping("${spring.web.error.path:/error}")
  void error(HttpServletRequest request, HttpServletResponse response) throws IOException {
    var failed = new FailedRequest(request);
    var status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
    if (!(status instanceof Integer code)) {
      writer.write(failed, response, StatusProblems.of(404, failed, ""));
    } else if (code < 500) {
      var allowed = response.getHeader(HttpHeaders.ALLOW);
      var supported = code == 405 && allowed != null ? allowed : "";
      writer.write(failed, response, StatusProblems.of(code, failed, supported));
    } else {
      advice.anything(cause(request), failed, response);
    }
  }

  private static Exception cause(HttpServletRequest request) {
    var thrown = request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
    return thrown instanceof Exception exception
        ? exception
        : new IllegalStateException("The container reported an error without a cause");
  }

  /** The request as it was before it was sent here. */
  private static final class FailedRequest extends HttpServletRequestWrapper {
    private FailedRequest(HttpServletRequest request) {
      super(request);
    }

    @Override
    public String getRequestURI() {
      var uri = getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
      return uri instanceof String failed ? failed : super.getRequestURI();
    }

    @Override
    public String getMethod() {
      var method = getAttribute(RequestDispatcher.ERROR_METHOD);
      return method instanceof String failed ? failed : super.getMethod();
    }
  }
}
