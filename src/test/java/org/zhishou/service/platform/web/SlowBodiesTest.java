package org.zhishou.service.platform.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.coyote.InputBuffer;
import org.apache.tomcat.util.net.ApplicationBufferHandler;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.util.unit.DataSize;
import org.zhishou.service.Api;
import org.zhishou.service.ServiceTest;

/** Clients that send a byte of their body now and then. */
@ServiceTest
class SlowBodiesTest {
  private static final String SESSION = "/api/v1/session";

  private final List<Socket> clients = new ArrayList<>();
  private int port;
  private Api api;

  @BeforeEach
  void connect(@LocalServerPort int given) {
    port = given;
    api = new Api(given);
  }

  @AfterEach
  void leave() throws IOException {
    for (var client : clients) {
      client.close();
    }
  }

  /** A client that has sent the first byte of its body. */
  private Socket slow(String headers) throws IOException {
    var client = new Socket("127.0.0.1", port);
    clients.add(client);
    send(
        client,
        "POST %s HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n%s\r\n{"
            .formatted(SESSION, headers));
    return client;
  }

  private static void send(Socket client, String text) throws IOException {
    client.getOutputStream().write(text.getBytes(StandardCharsets.UTF_8));
    client.getOutputStream().flush();
  }

  private static String answer(Socket client) throws IOException {
    var all = new StringBuilder();
    var buffer = new byte[4096];
    client.setSoTimeout(20_000);
    while (!all.toString().contains("}")) {
      var read = client.getInputStream().read(buffer);
      if (read < 0) {
        break;
      }
      all.append(new String(buffer, 0, read, StandardCharsets.UTF_8));
    }
    return all.toString();
  }

  private static boolean isAnswered(Socket client) throws IOException {
    client.setSoTimeout(1);
    try {
      return client.getInputStream().read() >= 0;
    } catch (SocketTimeoutException silent) {
      return false;
    }
  }

  @Test
  void whoSendsABodySlowlyHoldsNobodyUp() throws Exception {
    for (var count = 0; count < 210; count++) {
      slow("Content-Length: 1000\r\n");
    }
    assertThat(api.asNobody().get("/actuator/health").statusCode()).isEqualTo(200);
    var login = "{\"name\": \"planner\", \"password\": \"%s\"}".formatted(Api.PASSWORD);
    assertThat(api.asNobody().send("POST", SESSION, login).statusCode()).isEqualTo(200);
    assertThat(api.as("planner").get("/api/v1/me").statusCode()).isEqualTo(200);
    var refused = new ArrayList<Socket>();
    while (refused.isEmpty()) {
      TimeUnit.MILLISECONDS.sleep(200);
      for (var client : List.copyOf(clients)) {
        if (isAnswered(client)) {
          refused.add(client);
        } else {
          send(client, " ");
        }
      }
    }
    assertThat(answer(refused.getFirst()))
        .startsWith("TTP/1.1 429")
        .contains("too-many-slow-bodies", "Retry-After", "Connection: close");
  }

  @Test
  void aBodyInPiecesIsReadWholeAndTheRequestBehindItIsNotLost() throws Exception {
    var client = new Socket("127.0.0.1", port);
    clients.add(client);
    send(
        client,
        "POST %s HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n"
                .formatted(SESSION)
            + "Expect: 100-continue\r\nTransfer-Encoding: chunked\r\n\r\n");
    assertThat(line(client)).startsWith("HTTP/1.1 100");
    assertThat(line(client)).isEmpty();
    var login = "{\"name\": \"planner\", \"password\": \"%s\"}".formatted(Api.PASSWORD);
    for (var character : login.toCharArray()) {
      send(client, "1\r\n" + character + "\r\n");
    }
    var last = "GET /api/v1/me HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n";
    send(
        client,
        "0\r\n\r\nPOST %s HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n"
                .formatted(SESSION)
            + "Content-Length: %d\r\n\r\n%s%s".formatted(login.length(), login, last));
    var all = new String(client.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(all.split("HTTP/1.1 200", -1)).as(all).hasSize(3);
    assertThat(all).contains("HTTP/1.1 401").doesNotContain("HTTP/1.1 100", "HTTP/1.1 400");
  }

  private static String line(Socket client) throws IOException {
    client.setSoTimeout(20_000);
    var line = new StringBuilder();
    for (var read = client.getInputStream().read();
        read != '\n' && read >= 0;
        read = client.getInputStream().read()) {
      if (read != '\r') {
        line.append((char) read);
      }
    }
    return line.toString();
  }

  /** A body that brings one byte with each read, each a second after the one before. */
  private static final class Trickle implements InputBuffer {
    final AtomicLong seconds = new AtomicLong();

    @Override
    public int doRead(ApplicationBufferHandler handler) {
      seconds.incrementAndGet();
      handler.setByteBuffer(ByteBuffer.wrap(new byte[] {' '}));
      return 1;
    }

    @Override
    public int available() {
      return 0;
    }

    ArrivingBody body(int readers) {
      var pace =
          new BodyPace(
              Duration.ofSeconds(30),
              DataSize.ofKilobytes(1),
              () -> TimeUnit.SECONDS.toNanos(seconds.get()));
      return new ArrivingBody(this, pace, new Semaphore(readers));
    }
  }

  private static void refused(ThrowingRead read, ProblemCode code) {
    assertThatThrownBy(read::run)
        .isInstanceOfSatisfying(
            ProblemException.class, problem -> assertThat(problem.code()).isEqualTo(code));
  }

  private interface ThrowingRead {
    void run() throws IOException;
  }

  @Test
  void aBodyThatNeverEndsIsGivenUpThoughEveryReadBringsSomething() {
    var trickle = new Trickle();
    refused(() -> trickle.body(1).await(1000, () -> true), ProblemCode.BODY_TOO_SLOW);
    assertThat(trickle.seconds.get()).isEqualTo(31);
  }

  @Test
  void whatNobodyWantedIsNotReadForEverEither() {
    var trickle = new Trickle();
    refused(trickle.body(1)::drain, ProblemCode.BODY_TOO_SLOW);
    assertThat(trickle.seconds.get()).isEqualTo(31);
  }

  @Test
  void aSlowBodyBeyondThoseOfItsAddressIsRefused() {
    var shares = new Shares(1);
    assertThat(shares.claim("a")).isTrue();
    refused(
        () -> new Trickle().body(1).await(1000, () -> shares.claim("a")),
        ProblemCode.TOO_MANY_SLOW_BODIES);
    assertThat(shares.claim("b")).isTrue();
    shares.release("a");
    assertThat(shares.claim("a")).isTrue();
  }

  @Test
  void onlySoManyReadWhatIsTooLargeToBeWaitedFor() throws Exception {
    var readers = new Semaphore(1);
    var pace = new BodyPace(Duration.ofSeconds(30), DataSize.ofKilobytes(1), new AtomicLong()::get);
    var first = new ArrivingBody(new Trickle(), pace, readers);
    var second = new ArrivingBody(new Trickle(), pace, readers);
    first.await(1, () -> true);
    second.await(1, () -> true);
    var into = new Into();
    assertThat(first.doRead(into)).isEqualTo(1);
    assertThat(first.doRead(into)).isEqualTo(1);
    assertThat(second.doRead(into)).isEqualTo(1);
    refused(() -> second.doRead(into), ProblemCode.TOO_MANY_SLOW_BODIES);
    first.close();
    assertThat(readers.availablePermits()).isEqualTo(1);
  }

  private static final class Into implements ApplicationBufferHandler {
    private ByteBuffer buffer = EMPTY_BUFFER;

    @Override
    public void setByteBuffer(ByteBuffer given) {
      buffer = given;
    }

    @Override
    public ByteBuffer getByteBuffer() {
      return buffer;
    }

    @Override
    public void expand(int size) {}
  }
}
