package org.zhishou.service.exchange.notice;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.zhishou.service.exchange.print.Xhtml;
import org.zhishou.service.whatif.proposal.TourRouteDocument;

/** Where a tour goes, a table for each day, as XHTML. */
record TourSheet(TourRouteDocument route, Locale locale) {
  private static final List<String> COLUMNS = List.of("number", "village", "arrival", "departure");

  String xhtml() {
    var page = new Xhtml();
    page.open("section", "").text("h1", "", word("title"));
    page.text("p", "number", centre());
    for (var number = 0; number < route.days().size(); number++) {
      day(page, number);
    }
    if (!route.leftOut().isEmpty()) {
      page.text("p", "body", word("left-out", String.join(word("comma"), route.leftOut())));
    }
    page.close("section");
    return page.document(locale.toLanguageTag(), word("title"), LetterPage.CSS);
  }

  private void day(Xhtml page, int number) {
    var day = route.days().get(number);
    page.text("p", "to", word("day", number + 1));
    page.open("table", "").open("thead", "").open("tr", "");
    COLUMNS.forEach(column -> page.text("th", "", word("column." + column)));
    page.close("tr").close("thead").open("tbody", "");
    for (var place = 0; place < day.stops().size(); place++) {
      var stop = day.stops().get(place);
      page.open("tr", "").text("td", "", Integer.toString(place + 1));
      page.text("td", "", stop.village()).text("td", "", stop.arrival());
      page.text("td", "", stop.departure()).close("tr");
    }
    page.close("tbody").close("table");
    page.text("p", "body", word("times", route.leaving(), day.back(), day.drivingMinutes()));
  }

  /** Every text that is not the product's own. */
  Stream<String> texts() {
    return Stream.concat(
        Stream.of(centre()),
        Stream.concat(
            route.leftOut().stream(),
            route.days().stream()
                .flatMap(day -> day.stops().stream())
                .map(stop -> stop.village())));
  }

  private String centre() {
    var name = route.centreName();
    return name == null ? route.centre() : name;
  }

  private String word(String key, Object... arguments) {
    return NoticeWords.in(locale, "tour-sheet." + key, arguments);
  }
}
