package org.zhishou.service.planning.availability;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.zhishou.service.platform.listing.Listing;

/** Pages of lists that are small enough to be sorted where they are. */
final class Pages {
  private Pages() {}

  /** The page of {@code all} that {@code listing} asks for; the list's own order breaks ties. */
  static <T> List<T> of(List<T> all, Listing listing, Map<String, Comparator<T>> orders) {
    return all.stream()
        .sorted(order(listing, orders))
        .skip((long) listing.page() * listing.size())
        .limit(listing.size())
        .toList();
  }

  private static <T> Comparator<T> order(Listing listing, Map<String, Comparator<T>> orders) {
    Comparator<T> order = (one, other) -> 0;
    for (var key : listing.sort()) {
      var by = Objects.requireNonNull(orders.get(key.property()));
      order = order.thenComparing(key.down() ? by.reversed() : by);
    }
    return order;
  }
}
