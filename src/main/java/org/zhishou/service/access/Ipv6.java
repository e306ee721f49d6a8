package org.zhishou.service.access;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.HexFormat;

/** Addresses of IPv6. */
final class Ipv6 {
  /** Bytes of an address that are its network: a subscriber gets a /64 at least (RFC 6177). */
  private static final int NETWORK = 8;

  private Ipv6() {}

  /**
   * The network of an address.
   *
   * @param address in digits, which are looked up nowhere
   */
  static String network(String address) {
    try {
      return InetAddress.getByName("[" + address + "]") instanceof Inet6Address six
          ? HexFormat.of().formatHex(Arrays.copyOf(six.getAddress(), NETWORK)) + "::/64"
          : address;
    } catch (UnknownHostException none) {
      return Secrets.hash(address);
    }
  }
}
