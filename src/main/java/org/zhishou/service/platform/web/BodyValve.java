package org.zhishou.service.platform.web;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.SocketTimeoutException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.Semaphore;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import org.apache.coyote.ActionCode;
import org.apache.coyote.ContinueResponseTiming;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;

/**
 * Waits for the body of a request before one of the threads that answer requests hears of it. The
 * waiting is done on the server's virtual threads, of which a slow client may hold as many as it
 * likes; the work is done on threads that the system shares out evenly. Monitoring is answered
 * where it arrives, so that it answers whatever the others are at.
 */
final class BodyValve extends ValveBase {
  /** What is kept of a body that somebody sends who shows no credentials: room for a login. */
  private static final int OF_STRANGERS = 16 * 1024;

  private static final int OF_CALLERS = 256 * 1024;
  private static final String MONITORING = "/actuator/health";

  private final Executor workers;
  private final BodyPace pace;
  private final Shares slow;
  private final Semaphore readers;
  private final ProblemDetailsWriter writer;

  /**
   * @param readers how many workers may read what was not waited for at once
   */
  BodyValve(
      Executor workers,
      BodyPace pace,
      Shares slow,
      Semaphore readers,
      ProblemDetailsWriter writer) {
    super(true);
    this.workers = workers;
    this.pace = pace;
    this.slow = slow;
    this.readers = readers;
    this.writer = writer;
  }

  @Override
  public void invoke(Request request, Response response) throws IOException, ServletException {
    if (request.isAsyncDispatching() || isRefused(response) || !hasBody(request)) {
      pass(request, response);
      return;
    }
    var coyote = request.getCoyoteRequest();
    // A connection keeps its buffers from one request to the next.
    var wire =
        coyote.getInputBuffer() instanceof ArrivingBody before
            ? before.wire()
            : coyote.getInputBuffer();
    var body = new ArrivingBody(wire, pace, readers);
    coyote.setInputBuffer(body);
    if (await(body, request, response)) {
      try {
        pass(request, response);
      } finally {
        body.close();
      }
      finish(body, request, response);
    }
  }

  /** By the server, for its head: not even how long its body is need be there to be read. */
  private static boolean isRefused(Response response) {
    return response.getStatus() >= HttpServletResponse.SC_BAD_REQUEST;
  }

  private static boolean hasBody(Request request) {
    return request.getContentLengthLong() > 0
        || request.getHeader(HttpHeaders.TRANSFER_ENCODING) != null;
  }

  private static boolean showsCredentials(Request request) {
    return request.getHeader(HttpHeaders.AUTHORIZATION) != null
        || request.getHeader(HttpHeaders.COOKIE) != null;
  }

  /** Whether the request is to be answered; false where it was refused for its body. */
  private boolean await(ArrivingBody body, Request request, Response response) throws IOException {
    var coyote = request.getCoyoteRequest();
    if (coyote.hasExpectation()) {
      response.sendAcknowledgement(ContinueResponseTiming.ALWAYS);
      coyote.setExpectation(false);
    }
    var address = request.getRemoteAddr();
    var claim = new Claim(address);
    try {
      body.await(showsCredentials(request) ? OF_CALLERS : OF_STRANGERS, claim::hold);
      return true;
    } catch (ProblemException refused) {
      refuse(request, response, refused);
    } catch (SocketTimeoutException silent) {
      refuse(
          request,
          response,
          new ProblemException(
              ProblemCode.BODY_TOO_SLOW, pace.time().toSeconds(), pace.perSecond().toBytes()));
    } catch (IOException broken) {
      refuse(request, response, new ProblemException(ProblemCode.REQUEST_MALFORMED));
    } finally {
      claim.release();
    }
    return false;
  }

  private final class Claim {
    private final String address;
    private boolean held;

    private Claim(String address) {
      this.address = address;
    }

    private boolean hold() {
      held = slow.claim(address);
      return held;
    }

    private void release() {
      if (held) {
        slow.release(address);
      }
    }
  }

  private void refuse(Request request, Response response, ProblemException refused)
      throws IOException {
    giveUp(request);
    response.setHeader(HttpHeaders.CONNECTION, "close");
    writer.write(request, response.getResponse(), refused);
    response.finishResponse();
  }

  private static void giveUp(Request request) {
    request.getCoyoteRequest().action(ActionCode.DISABLE_SWALLOW_INPUT, null);
  }

  /** Else the server reads on for as long as anything comes. */
  private void finish(ArrivingBody body, Request request, Response response) throws IOException {
    if (request.isAsync()) {
      return;
    }
    response.finishResponse();
    try {
      if (!body.isAbandoned()) {
        body.drain();
      }
    } catch (IOException | ProblemException enough) {
      container.getLogger().debug("A body that nobody wanted did not end", enough);
    }
    if (!body.isEnded()) {
      giveUp(request);
    }
  }

  private void pass(Request request, Response response) throws IOException, ServletException {
    if (request.getRequestURI() != null && request.getRequestURI().startsWith(MONITORING)) {
      getNext().invoke(request, response);
      return;
    }
    var done = new CompletableFuture<@Nullable Throwable>();
    workers.execute(
        () -> {
          try {
            request.getCoyoteRequest().setRequestThread();
            getNext().invoke(request, response);
            done.complete(null);
          } catch (Throwable thrown) {
            done.complete(thrown);
          }
        });
    rethrow(done.join());
  }

  private static void rethrow(@Nullable Throwable thrown) throws IOException, ServletException {
    switch (thrown) {
      case null -> {}
      case IOException broken -> throw broken;
      case ServletException refused -> throw refused;
      case RuntimeException fault -> throw fault;
      case Error fatal -> throw fatal;
      default -> throw new ServletException(thrown);
    }
  }
}
