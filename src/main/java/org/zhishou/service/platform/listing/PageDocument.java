package org.zhishou.service.platform.listing;

import java.util.ArrayList;
import java.util.List;
import org.zhishou.service.platform.web.Query;

/**
 * A part of a list.
 *
 * @param page from 0
 * @param size the most items of a page
 * @param total items of all pages
 */
public record PageDocument<T>(List<T> items, int page, int size, int total) {
  public static final int DEFAULT_SIZE = 50;
  public static final int LARGEST_SIZE = Query.LARGEST_PAGE;

  public PageDocument {
    items = List.copyOf(items);
  }

  /** All of a list that is not asked for by pages. */
  public static <T> PageDocument<T> whole(List<T> items) {
    return new PageDocument<>(items, 0, Math.max(1, items.size()), items.size());
  }

  /**
   * The value of the header {@code Link}: first, previous, next and last page of {@code path}.
   *
   * @param selection the query's other parameters, such as {@code &status=QUEUED}, or empty
   */
  public String links(String path, String selection) {
    var last = Math.max(0, (total - 1) / size);
    var links = new ArrayList<String>();
    links.add(link(path, 0, selection, "first"));
    if (page > 0) {
      links.add(link(path, Math.min(page - 1, last), selection, "prev"));
    }
    if (page < last) {
      links.add(link(path, page + 1, selection, "next"));
    }
    links.add(link(path, last, selection, "last"));
    return String.join(", ", links);
  }

  private String link(String path, int target, String selection, String relation) {
    return "<%s?page=%d&size=%d%s>; rel=\"%s\"".formatted(path, target, size, selection, relation);
  }
}
