package org.zhishou.engine.advice;

import java.util.List;
import java.util.Locale;
import org.zhishou.engine.change.ChangesWriter;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Advice as JSON, its sentences in one locale; changes as a scenario takes them. */
public final class AdviceWriter {
  private final ChangesWriter changes = new ChangesWriter();
  private final Locale locale;

  public AdviceWriter(Locale locale) {
    this.locale = locale;
  }

  public ObjectNode json(AdviceReport report) {
    var json = object().put("missing", report.missing()).put("exact", report.exact());
    var reasons = json.putArray("reasons");
    report.reasons().forEach(reason -> reasons.add(reason.in(locale)));
    json.set("repairs", json(report.repairs()));
    json.set("sequence", json(report.sequence()));
    return json.put("missingAfter", report.missingAfter());
  }

  private ArrayNode json(List<Advice> advices) {
    var json = JsonNodeFactory.instance.arrayNode();
    for (var advice : advices) {
      var one =
          json.addObject()
              .put("repair", advice.kind().name())
              .put("days", advice.days())
              .put("asks", advice.asks())
              .put("exact", advice.exact())
              .put("text", advice.text().in(locale));
      one.set("changes", changes.json(advice.changes()));
    }
    return json;
  }

  private static ObjectNode object() {
    return JsonNodeFactory.instance.objectNode();
  }
}
