package org.zhishou.service.exchange.roster;

import java.net.URI;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Addresses as people outside reach them. */
@Component
public class PublicAddress {
  private final ExchangeSettings settings;

  PublicAddress(ExchangeSettings settings) {
    this.settings = settings;
  }

  /**
   * @param path from the root, encoded
   */
  public URI of(String path) {
    var set = settings.publicAddress();
    var root =
        set == null
            ? ServletUriComponentsBuilder.fromCurrentContextPath().build().toUriString()
            : set.toString().replaceAll("/+$", "");
    return URI.create(root + path);
  }
}
