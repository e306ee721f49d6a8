package org.zhishou.service.notification;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;

/** A system that is told of events: it keeps what it gets, and answers as scripted, then by 204. */
public final class Receiver implements AutoCloseable {
  /** What was POSTed. */
  public record Got(String id, String timestamp, String signatures, String body) {}

  private final HttpServer server;
  private final List<Got> got = new CopyOnWriteArrayList<>();
  private final Queue<Integer> answers = new ConcurrentLinkedQueue<>();

  private Receiver(HttpServer server, List<Integer> answers) {
    this.server = server;
    this.answers.addAll(new ArrayDeque<>(answers));
  }

  /**
   * @param answers the first statuses, in this order; 0 never answers
   */
  public static Receiver answering(Integer... answers) {
    try {
      var address = new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
      var receiver = new Receiver(HttpServer.create(address, 0), List.of(answers));
      receiver.server.createContext("/", receiver::receive);
      receiver.server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
      receiver.server.start();
      return receiver;
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  private void receive(HttpExchange exchange) throws IOException {
    var headers = exchange.getRequestHeaders();
    var body = new String(exchange.getRequestBody().readAllBytes(), UTF_8);
    got.add(
        new Got(
            String.valueOf(headers.getFirst("webhook-id")),
            String.valueOf(headers.getFirst("webhook-timestamp")),
            String.valueOf(headers.getFirst("webhook-signature")),
            body));
    var answer = answers.poll();
    if (answer != null && answer == 0) {
      return;
    }
    var status = answer == null ? 204 : answer;
    if (status / 100 == 3) {
      exchange.getResponseHeaders().add("Location", url());
    }
    exchange.sendResponseHeaders(status, -1);
    exchange.close();
  }

  public String url() {
    return "http://127.0.0.1:" + server.getAddress().getPort() + "/events";
  }

  /** By 204, whatever else was scripted. */
  public void answersFromNowOn() {
    answers.clear();
  }

  /** In the order in which it came. */
  public List<Got> got() {
    return List.copyOf(got);
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
