package org.zhishou.service.platform.web;

import java.io.IOException;
import java.util.Set;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.tomcat.ConfigurableTomcatWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.core.Ordered;
import org.springframework.stereotype.Component;

/** Makes problems of what the server refuses before any of the application hears of it. */
@Component
class ServerRefusals
    implements WebServerFactoryCustomizer<ConfigurableTomcatWebServerFactory>, Ordered {
  private final ProblemDetailsWriter writer;

  ServerRefusals(ProblemDetailsWriter writer) {
    this.writer = writer;
  }

  @Override
  public void customize(ConfigurableTomcatWebServerFactory server) {
    server.addContextCustomizers(
        context -> context.getParent().getPipeline().addValve(new ProblemValve(writer)));
  }

  @Override
  public int getOrder() {
    return LOWEST_PRECEDENCE;
  }

  private static final class ProblemValve extends ErrorReportValve {
    /** An encoding of the transfer, or a version of HTTP, that the server does not know. */
    private static final Set<Integer> ABOUT_THE_REQUEST = Set.of(501, 505);

    private final ProblemDetailsWriter writer;

    private ProblemValve(ProblemDetailsWriter writer) {
      this.writer = writer;
    }

    @Override
    protected void report(Request request, Response response, @Nullable Throwable thrown) {
      var status = response.getStatus();
      if (status >= 500 && !ABOUT_THE_REQUEST.contains(status)) {
        super.report(request, response, thrown);
        return;
      }
      if (status < 400 || response.getContentWritten() > 0 || !response.setErrorReported()) {
        return;
      }
      try {
        writer.write(request, response.getResponse(), problem(status, request));
        response.finishResponse();
      } catch (IOException gone) {
        container.getLogger().debug("A client went before its refusal was written", gone);
      }
    }

    private static ProblemException problem(int status, Request request) {
      return request.getRequestURI() == null
          ? new ProblemException(ProblemCode.REQUEST_MALFORMED)
          : StatusProblems.of(status, request, "");
    }
  }
}
