package org.zhishou.service.exchange.workbook;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.zhishou.engine.problem.Session;
import org.zhishou.service.exchange.workbook.PhysicianForm.Clinic;
import org.zhishou.service.exchange.workbook.RegistrySheet.Column;
import org.zhishou.service.platform.json.Documents;
import tools.jackson.databind.JsonNode;

/** A property of a registry's entry as a cell holds it, and back. */
final class RegistryCell {
  private RegistryCell() {}

  static String text(JsonNode entry, Column column) {
    var value = entry.path(column.name());
    return switch (column.type()) {
      case DATUM -> entry.path("latitude").isNumber() ? Datum.WGS84.label() : "";
      case IDS, TEXTS ->
          value.valueStream().map(JsonNode::stringValue).collect(Collectors.joining("、"));
      case WEEKDAYS ->
          value
              .valueStream()
              .map(one -> CellType.WEEKDAY.word(one.stringValue()).replace("周", ""))
              .collect(Collectors.joining("、"));
      case CLINICS -> clinics(value);
      case YES_OR_NO -> value.isBoolean() ? (value.booleanValue() ? "是" : "否") : "";
      default -> {
        if (value.isMissingNode() || value.isNull()) {
          yield "";
        }
        yield column.type().isOfWords() ? column.type().word(value.asString()) : value.asString();
      }
    };
  }

  private static String clinics(JsonNode value) {
    var clinics = new TreeSet<Clinic>();
    for (var clinic : value) {
      clinics.add(
          new Clinic(
              DayOfWeek.valueOf(clinic.path("weekday").stringValue()),
              Session.valueOf(clinic.path("session").stringValue())));
    }
    return Patterns.clinics(clinics);
  }

  /**
   * The entry with the property as the cell has it; a cell that is empty takes it away.
   *
   * @return empty where the cell cannot be read, for the {@link #refusal}
   */
  static Optional<JsonNode> read(JsonNode entry, Column column, Value value) {
    return value.text().isEmpty()
        ? Optional.of(Documents.without(entry, column.name()))
        : read(column.type(), value).map(found -> Documents.with(entry, column.name(), found));
  }

  /** As the contract's property has it. */
  private static Optional<?> read(CellType type, Value value) {
    var text = value.text();
    return switch (type) {
      case WHOLE -> Optional.of(text).filter(it -> it.matches("\\d{1,9}")).map(Integer::valueOf);
      case DECIMAL ->
          Optional.of(text)
              .filter(it -> it.matches("-?\\d{1,3}(\\.\\d{1,15})?"))
              .map(BigDecimal::new);
      case DATE -> DateText.whole(value);
      case YES_OR_NO ->
          switch (text.toLowerCase(Locale.ROOT)) {
            case "是", "yes", "true", "√" -> Optional.of(true);
            case "否", "no", "false" -> Optional.of(false);
            default -> Optional.empty();
          };
      case IDS -> Optional.of(List.of(text.split("[\\s、，,;；]+")));
      case TEXTS ->
          Optional.of(
              Arrays.stream(text.split("[、，,;；\\n]"))
                  .map(String::strip)
                  .filter(one -> !one.isEmpty())
                  .toList());
      case WEEKDAYS -> Patterns.readWeekly(text);
      case CLINICS -> Patterns.readClinics(text);
      default -> Optional.of(type.code(text));
    };
  }

  /** The code of what is said where no such cell can be read. */
  static String refusal(CellType type) {
    return switch (type) {
      case DECIMAL -> "degrees-unknown";
      case DATE -> "whole-date-unknown";
      case YES_OR_NO -> "yes-or-no";
      case WEEKDAYS -> "weekdays-unknown";
      case CLINICS -> "clinics-unknown";
      default -> "number-unknown";
    };
  }

  /** A list within an entry in one line for people. */
  static String line(RegistrySheet part, JsonNode list) {
    return list.valueStream()
        .map(element -> line(part.columns(), element))
        .collect(Collectors.joining("；"));
  }

  private static String line(List<Column> columns, JsonNode element) {
    return columns.stream()
        .map(column -> text(element, column))
        .filter(text -> !text.isEmpty())
        .collect(Collectors.joining(" "));
  }
}
