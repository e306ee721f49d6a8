package org.zhishou.service.solving.job;

import java.util.List;

/** A part of a list, and how long the list is. */
public record JobPage<T>(List<T> items, int total) {
  public JobPage {
    items = List.copyOf(items);
  }
}
