package org.zhishou.engine.json;

import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.zhishou.engine.text.Text;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * RFC 8259 to the letter: one value in UTF-8 without duplicate names, unpaired surrogates or
 * anything after it; and without NUL, which no database keeps. Numbers keep their exact value.
 */
public final class StrictJson {
  private static final int DEEPEST_NESTING = 100;
  private static final char BYTE_ORDER_MARK = '\uFEFF';

  /** A number with a digit before its exponent that is not 0. */
  private static final Pattern SOMETHING = Pattern.compile("[-.0]*[1-9]");

  private static final JsonNodeFactory NODES = new JsonNodeFactory();
  private static final JsonFactory FACTORY =
      JsonFactory.builder()
          .streamReadConstraints(
              StreamReadConstraints.builder().maxStringLength(Integer.MAX_VALUE).build())
          .build();

  private final JsonParser parser;

  private StrictJson(JsonParser parser) {
    this.parser = parser;
  }

  /**
   * @throws UnreadableJsonException if the bytes are not UTF-8 or not JSON
   */
  public static JsonNode parse(byte[] utf8) {
    return parse(decode(utf8));
  }

  /**
   * @throws UnreadableJsonException if the text is not JSON
   */
  public static JsonNode parse(String text) {
    var json = !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
    try (var parser = FACTORY.createParser(ObjectReadContext.empty(), json)) {
      return new StrictJson(parser).document();
    } catch (UnexpectedEndOfInputException truncated) {
      throw unreadable("truncated", truncated.getLocation());
    } catch (StreamConstraintsException tooLong) {
      throw unreadable("too-long", tooLong.getLocation());
    } catch (JacksonException syntax) {
      throw unreadable("syntax", syntax.getLocation());
    }
  }

  private JsonNode document() {
    var first = parser.nextToken();
    if (first == null) {
      throw unreadable("empty", parser.currentLocation());
    }
    var value = value(first, 0);
    if (parser.nextToken() != null) {
      throw unreadable("trailing", parser.currentTokenLocation());
    }
    return value;
  }

  private JsonNode value(JsonToken token, int depth) {
    return switch (token) {
      case START_OBJECT -> object(depth + 1);
      case START_ARRAY -> array(depth + 1);
      case VALUE_STRING -> NODES.stringNode(wellFormed(parser.getString()));
      case VALUE_NUMBER_INT -> integer();
      case VALUE_NUMBER_FLOAT -> decimal();
      case VALUE_TRUE -> NODES.booleanNode(true);
      case VALUE_FALSE -> NODES.booleanNode(false);
      case VALUE_NULL -> NODES.nullNode();
      default -> throw unreadable("syntax", parser.currentTokenLocation());
    };
  }

  private ObjectNode object(int depth) {
    refuseTooDeep(depth);
    var object = NODES.objectNode();
    for (var token = next(); token != JsonToken.END_OBJECT; token = next()) {
      var name = wellFormed(parser.currentName());
      if (object.has(name)) {
        var where = parser.currentTokenLocation();
        throw unreadable("duplicate-name", where, Quoted.text(name));
      }
      object.set(name, value(next(), depth));
    }
    return object;
  }

  private ArrayNode array(int depth) {
    refuseTooDeep(depth);
    var array = NODES.arrayNode();
    for (var token = next(); token != JsonToken.END_ARRAY; token = next()) {
      array.add(value(token, depth));
    }
    return array;
  }

  private JsonNode integer() {
    return switch (parser.getNumberType()) {
      case INT -> NODES.numberNode(parser.getIntValue());
      case LONG -> NODES.numberNode(parser.getLongValue());
      default -> NODES.numberNode(parser.getBigIntegerValue());
    };
  }

  /** A double where the exponent is beyond exact decimals: infinite, nothing, or the least. */
  private JsonNode decimal() {
    var digits = parser.getString();
    try {
      return NODES.numberNode(new BigDecimal(digits));
    } catch (NumberFormatException beyondDecimals) {
      var rounded = Double.parseDouble(digits);
      return NODES.numberNode(
          rounded == 0 && SOMETHING.matcher(digits).lookingAt()
              ? Math.copySign(Double.MIN_VALUE, rounded)
              : rounded);
    }
  }

  private JsonToken next() {
    var token = parser.nextToken();
    if (token == null) {
      throw unreadable("truncated", parser.currentLocation());
    }
    return token;
  }

  private void refuseTooDeep(int depth) {
    if (depth > DEEPEST_NESTING) {
      throw unreadable("too-deep", parser.currentTokenLocation(), DEEPEST_NESTING);
    }
  }

  private String wellFormed(String text) {
    for (var index = 0; index < text.length(); index++) {
      if (text.charAt(index) == 0) {
        throw unreadable("nul", parser.currentTokenLocation());
      }
      if (Character.isSurrogate(text.charAt(index))) {
        if (Character.charCount(text.codePointAt(index)) == 1) {
          throw unreadable("surrogate", parser.currentTokenLocation());
        }
        index++;
      }
    }
    return text;
  }

  private static String decode(byte[] utf8) {
    var decoder = StandardCharsets.UTF_8.newDecoder();
    var in = ByteBuffer.wrap(utf8);
    var out = CharBuffer.allocate(utf8.length);
    var result = decoder.decode(in, out, true);
    out.flip();
    if (result.isError()) {
      var lines = out.toString().split("\n", -1);
      throw unreadable("encoding", lines.length, lines[lines.length - 1].length() + 1);
    }
    return out.toString();
  }

  /** Jackson's own words are left off: they repeat parts of the text. */
  private static UnreadableJsonException unreadable(
      String reason, @Nullable TokenStreamLocation where, Object... arguments) {
    return where == null
        ? unreadable(reason, 1, 1, arguments)
        : unreadable(reason, where.getLineNr(), where.getColumnNr(), arguments);
  }

  private static UnreadableJsonException unreadable(
      String reason, int line, int column, Object... arguments) {
    var because = Text.of("problem.unreadable." + reason, arguments);
    return new UnreadableJsonException(
        Text.of("problem.unreadable", line, column, because), line, column);
  }
}
