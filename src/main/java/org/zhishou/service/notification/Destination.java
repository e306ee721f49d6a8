package org.zhishou.service.notification;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Where webhooks may lead. Bureaus name addresses that the server then calls from inside its
 * network (OWASP, Server-Side Request Forgery Prevention), so that private ones are refused unless
 * the settings permit them: when a webhook is written, and before every delivery, since names may
 * lead elsewhere by then.
 */
@Component
class Destination {
  private final NotificationSettings settings;

  Destination(NotificationSettings settings) {
    this.settings = settings;
  }

  /** Why a webhook may not have an address; the words of each are in the bundle {@code notice}. */
  enum Refusal {
    URL_MALFORMED,
    URL_NOT_HTTPS,
    URL_WITH_CREDENTIALS,
    HOST_UNKNOWN,
    ADDRESS_PRIVATE
  }

  Optional<Refusal> refusal(String url) {
    URI address;
    try {
      address = URI.create(url);
    } catch (IllegalArgumentException malformed) {
      return Optional.of(Refusal.URL_MALFORMED);
    }
    var http = "http".equalsIgnoreCase(address.getScheme());
    if (!http && !"https".equalsIgnoreCase(address.getScheme())) {
      return Optional.of(Refusal.URL_NOT_HTTPS);
    }
    if (address.getHost() == null || !isPort(address) || address.getFragment() != null) {
      return Optional.of(Refusal.URL_MALFORMED);
    }
    if (address.getUserInfo() != null) {
      return Optional.of(Refusal.URL_WITH_CREDENTIALS);
    }
    if (http && !settings.plainHttp()) {
      return Optional.of(Refusal.URL_NOT_HTTPS);
    }
    return refusalOfHost(address.getHost());
  }

  private static boolean isPort(URI address) {
    var port = address.getPort();
    return port == -1 || (port >= 1 && port <= 65_535);
  }

  private Optional<Refusal> refusalOfHost(String host) {
    try {
      var leadsOut = Arrays.stream(InetAddress.getAllByName(host)).allMatch(Destination::isPublic);
      return leadsOut || settings.privateAddresses()
          ? Optional.empty()
          : Optional.of(Refusal.ADDRESS_PRIVATE);
    } catch (UnknownHostException unknown) {
      return Optional.of(Refusal.HOST_UNKNOWN);
    }
  }

  /** By the special-purpose registries of IANA (RFC 6890). */
  static boolean isPublic(InetAddress address) {
    if (address.isAnyLocalAddress()
        || address.isLoopbackAddress()
        || address.isLinkLocalAddress()
        || address.isSiteLocalAddress()
        || address.isMulticastAddress()) {
      return false;
    }
    var bytes = address.getAddress();
    var first = Byte.toUnsignedInt(bytes[0]);
    var second = Byte.toUnsignedInt(bytes[1]);
    var third = Byte.toUnsignedInt(bytes[2]);
    return address instanceof Inet6Address
        ? isPublicV6(first << 8 | second, third << 8 | Byte.toUnsignedInt(bytes[3]))
        : isPublicV4(first, second, third);
  }

  private static boolean isPublicV4(int first, int second, int third) {
    var shared = first == 100 && second >= 64 && second < 128;
    var protocols = first == 192 && second == 0 && (third == 0 || third == 2);
    var benchmarks = first == 198 && (second == 18 || second == 19);
    var documentation =
        (first == 198 && second == 51 && third == 100)
            || (first == 203 && second == 0 && third == 113);
    return first != 0 && first < 240 && !shared && !protocols && !benchmarks && !documentation;
  }

  /** Global unicast, without what carries an IPv4 address inside: Teredo and 6to4. */
  private static boolean isPublicV6(int first, int second) {
    var global = (first & 0xe000) == 0x2000;
    var protocols = first == 0x2001 && second < 0x200;
    var documentation = first == 0x2001 && second == 0x0db8;
    return global && !protocols && !documentation && first != 0x2002;
  }
}
