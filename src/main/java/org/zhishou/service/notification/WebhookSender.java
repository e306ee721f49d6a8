package org.zhishou.service.notification;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpTimeoutException;
import java.time.InstantSource;
import java.util.concurrent.Executors;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/**
 * Sends a notice to a webhook, signed. Follows no redirect and reads no answer beyond its status.
 */
@Component
class WebhookSender implements DisposableBean {
  private final HttpClient client;
  private final Destination destination;
  private final NotificationSettings settings;
  private final InstantSource clock;

  WebhookSender(Destination destination, NotificationSettings settings, InstantSource clock) {
    this.destination = destination;
    this.settings = settings;
    this.clock = clock;
    client =
        HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .followRedirects(Redirect.NEVER)
            .connectTimeout(settings.timeout())
            .executor(Executors.newVirtualThreadPerTaskExecutor())
            .build();
  }

  Attempt send(Notification notice, Webhook webhook) throws InterruptedException {
    if (!webhook.terms().active()) {
      return Attempt.failed(SendFault.INACTIVE);
    }
    var refusal = destination.refusal(webhook.terms().url());
    if (refusal.isPresent()) {
      return Attempt.failed(
          refusal.get() == Destination.Refusal.HOST_UNKNOWN
              ? SendFault.HOST_UNKNOWN
              : SendFault.ADDRESS_REFUSED);
    }
    try {
      var answer = client.send(request(notice, webhook), BodyHandlers.ofInputStream());
      answer.body().close();
      return Attempt.answered(answer.statusCode());
    } catch (HttpTimeoutException late) {
      return Attempt.failed(SendFault.TIMED_OUT);
    } catch (IOException unreachable) {
      return Attempt.failed(SendFault.CONNECTION_FAILED);
    }
  }

  private HttpRequest request(Notification notice, Webhook webhook) {
    var body = WebhookEvent.bytes(notice);
    var now = clock.instant();
    return HttpRequest.newBuilder(URI.create(webhook.terms().url()))
        .timeout(settings.timeout())
        .header("Content-Type", "application/json")
        .header("User-Agent", "Zhishou")
        .header(Signature.ID, notice.id())
        .header(Signature.TIMESTAMP, Long.toString(now.getEpochSecond()))
        .header(Signature.SIGNATURE, Signature.of(webhook.secrets(now), notice.id(), now, body))
        .POST(BodyPublishers.ofByteArray(body))
        .build();
  }

  @Override
  public void destroy() {
    client.shutdownNow();
  }
}
