package org.zhishou.service.exchange.calendar;

/** Whose calendar: a physician, a centre or a hospital of a county. */
record Subject(String county, Kind kind, String id) {
  enum Kind {
    PHYSICIAN("physicians"),
    CENTRE("centres"),
    HOSPITAL("hospitals");

    private final String plural;

    Kind(String plural) {
      this.plural = plural;
    }

    String plural() {
      return plural;
    }
  }

  /** Below the county, such as {@code physicians/P1}. */
  String thing() {
    return kind.plural() + "/" + id;
  }
}
