package org.zhishou.service.exchange.workbook;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.zhishou.engine.problem.UnavailabilityReason;

/** What is written in the cell of a physician and a date; several may stand in one. */
enum Code {
  LEAVE("休", UnavailabilityReason.LEAVE, "休假", "年休", "请假", "假"),
  NIGHT("夜", UnavailabilityReason.NIGHT_SHIFT, "夜班", "值夜班"),
  TRAINING("训", UnavailabilityReason.TRAINING, "培训", "学习", "进修"),
  CLINIC("诊", UnavailabilityReason.CLINIC, "门诊", "坐诊"),
  OTHER("他", UnavailabilityReason.OTHER, "其他", "不可", "不能"),
  UNDESIRED("×", null, "x", "✗", "✕", "╳", "✘", "不愿"),
  PREFERRED("○", null, "o", "〇", "◯", "√", "✓", "愿");

  private final String sign;
  private final @Nullable UnavailabilityReason reason;
  private final List<String> others;

  Code(String sign, @Nullable UnavailabilityReason reason, String... others) {
    this.sign = sign;
    this.reason = reason;
    this.others = List.of(others);
  }

  String sign() {
    return sign;
  }

  /** Null for a wish. */
  @Nullable UnavailabilityReason reason() {
    return reason;
  }

  static Code of(UnavailabilityReason reason) {
    return Arrays.stream(values()).filter(code -> code.reason == reason).findFirst().orElseThrow();
  }

  static String signs(Set<Code> codes) {
    var text = new StringBuilder();
    codes.forEach(code -> text.append(code.sign));
    return text.toString();
  }

  /** All that a cell says; empty where any of it is no code. */
  static Optional<Set<Code>> read(String cell) {
    var codes = EnumSet.noneOf(Code.class);
    var rest = cell.toLowerCase(Locale.ROOT).replaceAll("[\\s,，、;；/+]+", "");
    while (!rest.isEmpty()) {
      var text = rest;
      var found =
          Arrays.stream(values())
              .flatMap(
                  code -> code.words().filter(text::startsWith).map(word -> new Found(code, word)))
              .max((one, other) -> Integer.compare(one.word.length(), other.word.length()));
      if (found.isEmpty()) {
        return Optional.empty();
      }
      codes.add(found.get().code());
      rest = rest.substring(found.get().word().length());
    }
    return Optional.of(codes);
  }

  private record Found(Code code, String word) {}

  private Stream<String> words() {
    return Stream.concat(Stream.of(sign), others.stream());
  }
}
