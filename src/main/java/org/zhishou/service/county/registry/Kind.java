package org.zhishou.service.county.registry;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.zhishou.engine.problem.Physician;
import tools.jackson.databind.JsonNode;

/** The kinds of entries that a county keeps many of. */
public enum Kind {
  HOSPITAL("hospitals", "tier"),
  CENTRE("centres", "kind"),
  PHYSICIAN("physicians", "institution", "title", "specialty"),
  POSTING("postings", "physician", "centre"),
  TOUR_PLAN("tourPlans", "centre", "frequency");

  private final String list;
  private final List<String> columns;

  Kind(String list, String... columns) {
    this.list = list;
    this.columns = List.of(columns);
  }

  /** Properties that have a column of their own, so that lists can be filtered by them. */
  List<String> columns() {
    return columns;
  }

  String table() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** As the kind stands in addresses. */
  public String plural() {
    return table().replace('_', '-') + "s";
  }

  /** The registry's list of them. */
  public String list() {
    return list;
  }

  /** The value of a column: the document's, or the contract's default. */
  static @Nullable String column(JsonNode document, String property) {
    var value = document.path(property);
    if (value.isString()) {
      return value.stringValue();
    }
    return property.equals("specialty") ? Physician.DEFAULT_SPECIALTY : null;
  }

  static List<String> names(Class<? extends Enum<?>> type) {
    return Arrays.stream(type.getEnumConstants()).map(Enum::name).toList();
  }
}
