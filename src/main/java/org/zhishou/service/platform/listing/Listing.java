package org.zhishou.service.platform.listing;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.zhishou.service.platform.web.ProblemException;
import org.zhishou.service.platform.web.Query;
import org.zhishou.service.platform.web.SortKey;

/**
 * Which part of a list a client asks for: {@code ?page=0&size=50&sort=name,-updatedAt} and filters
 * by property.
 *
 * @param page from 0
 * @param size the most items of a page
 * @param sort what to sort by first, second and so on; empty: the list's own order
 * @param filters a property's name and the value that it has to have
 */
public record Listing(int page, int size, List<SortKey> sort, Map<String, String> filters) {
  public Listing {
    sort = List.copyOf(sort);
  }

  /**
   * As the request asks.
   *
   * @param sortable the properties to sort by
   * @param filterable the properties to filter by, each with the values permitted; an empty list
   *     permits all
   * @throws ProblemException naming every parameter that is wrong, unknown ones included
   */
  public static Listing of(
      HttpServletRequest request,
      Collection<String> sortable,
      Map<String, ? extends Collection<String>> filterable) {
    var query = new Query(request);
    var listing = read(query, sortable, filterable);
    query.check();
    return listing;
  }

  /** The same, of a query that is asked for more than a list before it is checked. */
  public static Listing read(
      Query query,
      Collection<String> sortable,
      Map<String, ? extends Collection<String>> filterable) {
    var page = (int) query.whole("page", 0, 0, Integer.MAX_VALUE);
    var size = (int) query.whole("size", PageDocument.DEFAULT_SIZE, 1, PageDocument.LARGEST_SIZE);
    var sort = sortable.isEmpty() ? List.<SortKey>of() : query.sort("sort", List.copyOf(sortable));
    var filters = new LinkedHashMap<String, String>();
    filterable.forEach(
        (name, permitted) ->
            (permitted.isEmpty() ? query.text(name) : query.word(name, List.copyOf(permitted)))
                .ifPresent(value -> filters.put(name, value)));
    return new Listing(page, size, sort, filters);
  }

  /** The page of {@code items}, which are those of this listing. */
  public <T> PageDocument<T> page(List<T> items, int total) {
    return new PageDocument<>(items, page, size, total);
  }
}
