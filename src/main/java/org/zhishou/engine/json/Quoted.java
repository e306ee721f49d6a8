package org.zhishou.engine.json;

import java.util.regex.Pattern;
import org.zhishou.engine.text.Text;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.StringNode;

/** Values as sentences show them: as they stand in JSON, long ones shortened. */
public final class Quoted {
  private static final int LONGEST = 60;
  private static final Pattern UNSEEN = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}]");

  private Quoted() {}

  /** A {@link Text} for what has no short form, else the JSON text. */
  static Object value(JsonNode node) {
    if (node.isObject()) {
      return Text.of("problem.value.object");
    }
    if (node.isArray()) {
      return Text.of("problem.value.list");
    }
    return node.isString() ? text(node.stringValue()) : cut(node.toString());
  }

  public static String text(String text) {
    return UNSEEN
        .matcher(StringNode.valueOf(cut(text)).toString())
        .replaceAll(unseen -> "\\\\u%04X".formatted(unseen.group().codePointAt(0)));
  }

  /** Without quotes, on one line. */
  public static String plain(String text) {
    return UNSEEN.matcher(cut(text)).replaceAll(" ");
  }

  /** At most 60 characters, the last one an ellipsis where something was left off. */
  private static String cut(String text) {
    if (text.length() <= LONGEST) {
      return text;
    }
    var end = LONGEST - 1;
    return text.substring(0, Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end) + "…";
  }
}
